import type { AnyRecord, Block, Finding, Messages } from '@sotekit/core'
import { rules } from '../rules/index.js'
import { compare } from '../scope/compare.js'
import { type Context, text, unknownCell } from './context.js'
import { say } from './words.js'

interface Contradiction {
  readonly rule: string
  readonly message: Messages
  readonly records: readonly string[]
  readonly sources: string
}

function fill(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(args, name) ? String(args[name]) : whole,
  )
}

const made = new WeakMap<Context['data'], ReadonlyMap<string, readonly Contradiction[]>>()
const NO_PROGRAMME = ''

/** What the rules find, in words, with every record that a finding speaks of. Nothing is resolved here. */
export function contradictions({ data, options, programme }: Context): readonly Contradiction[] {
  // The rules are run once for all programmes of a report.
  const found = made.get(data) ?? findContradictions(data, options)
  made.set(data, found)
  return [...(found.get(programme) ?? []), ...(found.get(NO_PROGRAMME) ?? [])].sort(
    (a, b) => compare(a.rule, b.rule) || compare(a.records.join(), b.records.join()),
  )
}

function findContradictions(
  data: Context['data'],
  options: Context['options'],
): ReadonlyMap<string, readonly Contradiction[]> {
  const found = new Map<string, Contradiction[]>()
  for (const [rule, { message, check }] of Object.entries(rules(options))) {
    check(data, (finding: Finding) => {
      const keys = [finding.record, ...(finding.related ?? []).map(({ record }) => record)]
      const records = keys.map(
        ({ kind, id }) => data.get(kind as 'participation.event', id) as AnyRecord | undefined,
      )
      const told = records
        .flatMap((one) => [one?.['programme'] ?? one?.['programmes'] ?? []].flat())
        .map(String)
      const args = finding.args ?? {}
      const one: Contradiction = {
        rule,
        message: { fi: fill(message.fi, args), en: fill(message.en, args) },
        records: keys.map(({ kind, id }) => `${kind}/${id}`),
        sources: [
          ...new Set(
            records.flatMap((record) =>
              (record?.citations ?? []).map(({ source, locator = '' }) => `${source} ${locator}`.trim()),
            ),
          ),
        ].join('; '),
      }
      for (const programme of told.length > 0 ? new Set(told) : [NO_PROGRAMME]) {
        const list = found.get(programme)
        if (list) list.push(one)
        else found.set(programme, [one])
      }
    })
  }
  return found
}

/** Part 10: gaps, contradictions, and how sure figures are. */
export function reliability(context: Context): readonly Block[] {
  const { anchor } = context
  const found = contradictions(context)
  return [
    {
      block: 'heading',
      level: 2,
      id: anchor('reliability'),
      text: say(
        '10 Puutteet, ristiriidat ja tietojen luotettavuus',
        '10 Gaps, contradictions and reliability',
      ),
    },
    ...(found.length === 0
      ? [{ block: 'text' as const, text: say('Ristiriitoja ei löytynyt.', 'No contradictions were found.') }]
      : [
          {
            block: 'table' as const,
            id: anchor('contradictions'),
            title: say('Ristiriidat ja huomautukset', 'Contradictions and remarks'),
            columns: [
              { title: say('Havainto', 'Finding') },
              { title: say('Sääntö', 'Rule') },
              { title: say('Tietueet', 'Records') },
              { title: say('Lähteet', 'Sources') },
            ],
            rows: found.map((one) => [
              text(one.message),
              `participation/${one.rule}`,
              one.records.join(', '),
              one.sources === '' ? unknownCell : one.sources,
            ]),
            note: say(
              'Ristiriitoja ei ole ratkaistu lukijan puolesta: kumpikin tieto on raportissa.',
              'Contradictions are not resolved for the reader: both statements are in the report.',
            ),
          },
        ]),
    gapTable(context),
  ]
}

function gapTable({ data, programme, at, anchor, municipality, options }: Context): Block {
  const gaps = data.participation.gaps({ programme, at })
  return {
    block: 'table',
    id: anchor('gaps'),
    title: say('Katveet väestön mukaan', 'Gaps by population'),
    columns: [
      { title: say('Kunta', 'Municipality') },
      { title: say('Asukkaita', 'Inhabitants'), align: 'end' },
      {
        title: say('Toimenpiteitä, joista ei ole tietoa', 'Measures of which nothing is known'),
        align: 'end',
      },
      { title: say('Vain luvattuja', 'Only promised'), align: 'end' },
    ],
    rows: gaps.map((gap) => [
      municipality(gap.municipality),
      gap.persons === undefined ? unknownCell : { count: gap.persons },
      { count: gap.unknown },
      { count: gap.promisedOnly },
    ]),
    note: say(
      `Vain luvattu: lupauksesta ei ole näyttöä, ja se on yli ${options.staleDays ?? 180} päivää vanha tai päiväämätön.`,
      `Only promised: without evidence, and more than ${options.staleDays ?? 180} days old or undated.`,
    ),
  }
}
