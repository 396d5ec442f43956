import type { Block, Cell, RecordOf } from '@sotekit/core'
import type { ParticipationTypes } from '../plugin-types.js'
import type { ProducerPair } from '../producers/producers.js'
import { compare } from '../scope/compare.js'
import { toldOf } from '../scope/told.js'
import { type Context, text, textOr, unknownCell } from './context.js'
import { claimWords, joined, modeWords, say, strengthWords } from './words.js'

type Told = RecordOf<'participation.involvement', ParticipationTypes>

/** Annex A: everything that is known of each municipality, statement by statement with its source. */
export function annex(context: Context): readonly Block[] {
  const { data, programme, at, anchor, municipality } = context
  const { municipalities } = data.participation.coverage({ programme, at })
  const index = indexOf(context)
  const told = municipalities.map(({ municipality: code }) => ({ code, rows: rowsOf(context, index, code) }))
  const filled = told.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) return []
  const others = told.filter(({ rows }) => rows.length === 0).map(({ code }) => municipality(code))
  return [
    {
      block: 'heading',
      level: 2,
      id: anchor('annex'),
      text: say('Liite A: kunnittain', 'Annex A: by municipality'),
    },
    ...groupTexts(context),
    ...filled.flatMap(({ code, rows }): Block[] => [
      { block: 'heading', level: 3, id: anchor(`annex-${code}`), text: municipality(code) },
      {
        block: 'table',
        title: say(
          `${municipality(code)}: mitä lähteet kertovat`,
          `${municipality(code)}: what sources tell`,
        ),
        columns: [
          { title: say('Asia', 'Matter') },
          { title: say('Sisältö', 'Content') },
          { title: say('Varmuus', 'Strength') },
          { title: say('Lähde', 'Source') },
        ],
        rows,
      },
    ]),
    ...(others.length > 0
      ? ([
          {
            block: 'text',
            text: say(
              `Seuraavista kunnista ei ole omia tietoja: ${others.join(', ')}.`,
              `Nothing is recorded of these municipalities by themselves: ${others.join(', ')}.`,
            ),
          },
        ] satisfies Block[])
      : []),
  ]
}

function groupTexts({ data, programme, sources }: Context): readonly Block[] {
  const told = toldOf(data, 'participation.group', programme)
    .filter((one) => one.programme === programme)
    .sort((a, b) => compare(a.id, b.id))
  if (told.length === 0) return []
  return [
    {
      block: 'table',
      title: say('Toimenpideryhmät', 'Groups of measures'),
      columns: [
        { title: say('Ryhmä', 'Group') },
        { title: say('Mitä ja miten', 'What and how') },
        { title: say('Toimenpiteet', 'Measures') },
        { title: say('Lähde', 'Source') },
      ],
      rows: told.map((one) => [
        text(one.title),
        one.description ? text(one.description) : null,
        one.measures.join(', '),
        sources(one),
      ]),
    },
  ]
}

function rowsOf(context: Context, index: Index, code: string): readonly (readonly Cell[])[] {
  return [
    ...involvementRows(context, index.involvements.get(code) ?? []),
    ...claimRows(context, index.claims.get(code) ?? []),
    ...producerRows(context, index.pairs.get(code) ?? []),
    ...traineeRows(context, index.trainees.get(code) ?? [], code),
  ]
}

/** Everything that the annex shows, by municipality. */
interface Index {
  readonly involvements: ReadonlyMap<string, readonly Told[]>
  readonly claims: ReadonlyMap<string, readonly RecordOf<'participation.claim', ParticipationTypes>[]>
  readonly trainees: ReadonlyMap<string, readonly RecordOf<'participation.trainees', ParticipationTypes>[]>
  readonly pairs: ReadonlyMap<string, readonly ProducerPair[]>
}

function indexOf({ data, programme, at }: Context): Index {
  const isTold = (one: { readonly programme: string; readonly statedOn?: string | undefined }): boolean =>
    one.programme === programme && (one.statedOn ?? at) <= at
  const by = <T>(
    items: readonly T[],
    codes: (item: T) => readonly string[],
  ): ReadonlyMap<string, readonly T[]> => {
    const found = new Map<string, T[]>()
    for (const item of items)
      for (const code of new Set(codes(item))) {
        const list = found.get(code)
        if (list) list.push(item)
        else found.set(code, [item])
      }
    return found
  }
  const sorted = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    [...items].sort((a, b) => compare(a.id, b.id))
  return {
    involvements: by(
      sorted(toldOf(data, 'participation.involvement', programme).filter(isTold)),
      (one) => one.municipalities ?? [],
    ),
    claims: by(sorted(toldOf(data, 'participation.claim', programme).filter(isTold)), (one) => [
      one.municipality,
    ]),
    trainees: by(sorted(toldOf(data, 'participation.trainees', programme).filter(isTold)), (one) => [
      one.municipality,
    ]),
    pairs: by(data.participation.producers({ programme, at }).pairs, (pair) => [pair.municipality]),
  }
}

function involvementRows({ data, sources }: Context, told: readonly Told[]): readonly (readonly Cell[])[] {
  return told.map((one) => [
    text(
      one.status === 'yes'
        ? say('Osallistuu', 'Takes part')
        : one.status === 'no'
          ? say('Ei osallistu', 'Does not take part')
          : one.status === 'unknown'
            ? say('Ei tietoa', 'Unknown')
            : say('Ei koske', 'Not applicable'),
    ),
    whatOf(data, one),
    one.status === 'yes' ? text(strengthWords[one.strength ?? 'declared']) : textOr(one.reason),
    sources(one),
  ])
}

function whatOf(
  data: Context['data'],
  one: {
    readonly title?: { readonly fi?: string | undefined } | undefined
    readonly group?: string | undefined
    readonly measures?: readonly string[] | undefined
  },
): Cell {
  const title =
    one.title ?? (one.group === undefined ? undefined : data.get('participation.group', one.group)?.title)
  if (title) return text(title)
  const [first, ...more] = one.measures ?? []
  if (first === undefined) return text(say('koko hanke', 'the programme as a whole'))
  return more.length === 0 ? text(data.measures.get(first)?.title ?? first) : [first, ...more].join(', ')
}

function claimRows(
  { data, sources, organisation }: Context,
  told: readonly RecordOf<'participation.claim', ParticipationTypes>[],
): readonly (readonly Cell[])[] {
  return told.map((one) => [
    text(claimWords[one.claim]),
    one.organisation !== undefined
      ? organisation(one.organisation)
      : one.title || one.group !== undefined || one.measures
        ? whatOf(data, one)
        : null,
    null,
    sources(one),
  ])
}

function producerRows(
  { data, organisation, sources }: Context,
  pairs: readonly ProducerPair[],
): readonly (readonly Cell[])[] {
  return pairs.flatMap((pair) => {
    const told = data.get('participation.producer', pair.records[0] ?? '')
    const words = joined([
      ...pair.modes.map((mode) => modeWords[mode]),
      ...pair.generalModes.map((mode) =>
        say(`${modeWords[mode].fi} (sanottu yleisesti)`, `${modeWords[mode].en} (said in general)`),
      ),
    ])
    const name = organisation(pair.organisation)
    const rows: (readonly Cell[])[] = [
      [
        text(say(`Tuottaja: ${name}`, `Producer: ${name}`)),
        pair.modes.length + pair.generalModes.length > 0 ? text(words) : unknownCell,
        text(strengthWords[pair.strength]),
        sources(told),
      ],
    ]
    if (told?.reason) rows.push([text(say('Tarkennus', 'Details')), text(told.reason), null, sources(told)])
    if (pair.extraCosts !== undefined)
      rows.push([
        text(say('Mahdolliset lisäkustannukset maksaa', 'Possible extra costs are borne by')),
        organisation(pair.extraCosts),
        text(strengthWords[pair.strength]),
        sources(told),
      ])
    return rows
  })
}

function traineeRows(
  { sources, trainees }: Context,
  told: readonly RecordOf<'participation.trainees', ParticipationTypes>[],
  code: string,
): readonly (readonly Cell[])[] {
  if (told.length === 0) return []
  return [
    ...told.map((one): readonly Cell[] => [
      text(say('Koulutus', 'Training')),
      text(one.title),
      text(strengthWords.planned),
      sources(one),
    ]),
    [
      text(say('Koulutuspaikkoja yhteensä', 'Trainee places in all')),
      trainees.row(code).at(-1) ?? unknownCell,
      null,
      null,
    ],
  ]
}
