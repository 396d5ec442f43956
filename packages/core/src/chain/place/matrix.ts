import type { Municipality } from '../../kinds/municipality.js'
import type { ServiceChain } from '../../kinds/service-chain.js'
import type { MatrixBlock, MatrixMark } from '../../report/blocks.js'
import { compare } from '../../shared/suggest.js'
import type { CalendarDate } from '../../values/calendar-date.js'
import { textIn } from '../../values/language.js'
import { placeStep } from './carriers.js'
import type { ChainCarried, ChainDataset, ChainPlaceStep } from './types.js'

/**
 * Which municipalities a matrix has: those of an area, those listed, or all.
 *
 * @example
 * ```ts
 * import type { ChainMatrixQuestion } from '@sotekit/core'
 *
 * const question: ChainMatrixQuestion = { municipalities: ['614', '683'] }
 * ```
 */
export interface ChainMatrixQuestion {
  /** Id of an area: only its municipalities on the day; all municipalities where left out. */
  readonly area?: string | undefined
  /** Three-digit codes: only these, and of the area only these where both are given. */
  readonly municipalities?: readonly string[] | undefined
}

/**
 * Municipality × step: who carries each step of a chain where.
 *
 * @example
 * ```ts
 * import type { ChainMatrix } from '@sotekit/core'
 *
 * const rows = (matrix: ChainMatrix) => matrix.rows.map(({ municipality }) => municipality)
 * ```
 */
export interface ChainMatrix {
  /** Id of the chain. */
  readonly chain: string
  /** The day as of which it holds. */
  readonly date: CalendarDate
  /** Ids of the steps that somebody has to carry, in the chain's order. */
  readonly steps: readonly string[]
  /** In order of the municipalities' codes; cells in the order of the steps. */
  readonly rows: readonly { readonly municipality: string; readonly cells: readonly ChainPlaceStep[] }[]
}

/**
 * Who carries each step of a chain in each municipality on a day.
 *
 * @example
 * ```ts
 * import { chainMatrix, sotekit } from '@sotekit/core'
 *
 * const { dataset } = sotekit().load([
 *   { kind: 'municipality', id: '614', name: { fi: 'Posio' } },
 *   {
 *     kind: 'service-chain',
 *     id: 'advice',
 *     title: { en: 'Advice' },
 *     steps: [{ id: 'call', type: 'task', title: { en: 'Call' } }],
 *   },
 * ])
 * const chain = dataset.serviceChains.get('advice')!
 * const { steps, rows } = chainMatrix(dataset.at('2022-01-01'), chain)
 * steps // → ['call']
 * rows[0]?.cells[0]?.carried // → 'not-told'
 * ```
 */
export function chainMatrix(
  dataset: ChainDataset,
  chain: ServiceChain,
  question: ChainMatrixQuestion = {},
): ChainMatrix {
  const steps = chain.steps.filter((step) => placeStep(dataset, step, '').carried !== 'not-needed')
  return {
    chain: chain.id,
    date: dataset.date,
    steps: steps.map(({ id }) => id),
    rows: municipalitiesOf(dataset, question).map(({ id: municipality }) => ({
      municipality,
      cells: steps.map((step) => placeStep(dataset, step, municipality)),
    })),
  }
}

function municipalitiesOf(
  dataset: ChainDataset,
  { area, municipalities }: ChainMatrixQuestion,
): readonly Municipality[] {
  const within = area === undefined ? dataset.municipalities.all : dataset.municipalitiesIn(area)
  const listed = municipalities && new Set(municipalities)
  return within.filter(({ id }) => listed?.has(id) !== false).sort((a, b) => compare(a.id, b.id))
}

const marks: readonly (MatrixMark & { readonly id: ChainCarried })[] = [
  { id: 'known', symbol: '●', tone: 'good', text: { fi: 'tuottaja tiedossa', en: 'producer known' } },
  {
    id: 'partly-known',
    symbol: '◐',
    tone: 'part',
    text: { fi: 'osa tuottajista tiedossa', en: 'some producers known' },
  },
  {
    id: 'unknown',
    symbol: '?',
    tone: 'unknown',
    text: { fi: 'mikään lähde ei kerro tuottajaa', en: 'no source tells who produces' },
  },
  {
    id: 'without-producer',
    symbol: '○',
    tone: 'bad',
    text: { fi: 'ei tuottajaa', en: 'no producer' },
  },
  {
    id: 'by-role',
    symbol: '◇',
    tone: 'neutral',
    text: { fi: 'vain rooli kerrottu', en: 'only a role is told' },
  },
  {
    id: 'not-told',
    symbol: '–',
    tone: 'unknown',
    text: { fi: 'ketju ei kerro tekijää', en: 'the chain names nobody' },
  },
]

/**
 * The matrix municipality × step as a block of a report, with the names of the organisations in its cells.
 *
 * @example
 * ```ts
 * import { chainMatrixBlock, sotekit } from '@sotekit/core'
 *
 * const { dataset } = sotekit().load([
 *   { kind: 'municipality', id: '614', name: { fi: 'Posio' } },
 *   { kind: 'organisation', id: 'posio', name: { fi: 'Posion kunta' }, type: 'municipality' },
 *   {
 *     kind: 'service-chain',
 *     id: 'advice',
 *     title: { en: 'Advice' },
 *     steps: [{ id: 'call', type: 'task', title: { en: 'Call' }, actor: { organisation: 'posio' } }],
 *   },
 * ])
 * const chain = dataset.serviceChains.get('advice')!
 * chainMatrixBlock(dataset.at('2022-01-01'), chain).rows[0]?.cells
 * // → { call: { mark: 'known', text: { fi: 'Posion kunta', en: 'Posion kunta' } } }
 * ```
 */
export function chainMatrixBlock(
  dataset: ChainDataset,
  chain: ServiceChain,
  question: ChainMatrixQuestion = {},
): MatrixBlock {
  const matrix = chainMatrix(dataset, chain, question)
  const titles = new Map(chain.steps.map(({ id, title }) => [id, title]))
  const names = (ids: readonly string[], language: 'fi' | 'en'): string =>
    ids.map((id) => textIn(dataset.organisations.get(id)?.name ?? {}, language)?.text ?? id).join(', ')
  return {
    block: 'matrix',
    title: chain.title,
    rowTitle: { fi: 'Kunta', en: 'Municipality' },
    columns: matrix.steps.map((id) => ({ id, title: titles.get(id) ?? id })),
    rows: matrix.rows.map(({ municipality, cells }) => ({
      id: municipality,
      title: dataset.municipalities.get(municipality)?.name ?? municipality,
      cells: Object.fromEntries(
        cells.map(({ step, carried, organisations }) => [
          step,
          {
            mark: carried,
            ...(organisations.length > 0 && {
              text: { fi: names(organisations, 'fi'), en: names(organisations, 'en') },
            }),
          },
        ]),
      ),
    })),
    marks,
  }
}
