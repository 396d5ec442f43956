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

/** What the rules find, in words, with every record that a finding speaks of. Nothing is resolved here. */
export function contradictions(context: Context): readonly Contradiction[] {
  const known = made.get(context) ?? findContradictions(context)
  made.set(context, known)
  return known
}

const made = new WeakMap<Context, readonly Contradiction[]>()

function findContradictions({ data, options, programme }: Context): readonly Contradiction[] {
  const found: Contradiction[] = []
  for (const [rule, { message, check }] of Object.entries(rules(options))) {
    check(data, (finding: Finding) => {
      const keys = [finding.record, ...(finding.related ?? []).map(({ record }) => record)]
      const records = keys.map(
        ({ kind, id }) => data.get(kind as 'participation.event', id) as AnyRecord | undefined,
      )
      const programmes = records.flatMap((one) => [one?.['programme'] ?? one?.['programmes'] ?? []].flat())
      if (programmes.length > 0 && !programmes.includes(programme)) return
      const args = finding.args ?? {}
      found.push({
        rule,
        message: { fi: fill(message.fi, args), en: fill(message.en, args) },
        records: keys.map(({ kind, id }) => `${kind}/${id}`),
        sources: [
          ...new Set(
            records.flatMap((one) =>
              (one?.citations ?? []).map(({ source, locator = '' }) => `${source} ${locator}`.trim()),
            ),
          ),
        ].join('; '),
      })
    })
  }
  return found.sort((a, b) => compare(a.rule, b.rule) || compare(a.records.join(), b.records.join()))
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
