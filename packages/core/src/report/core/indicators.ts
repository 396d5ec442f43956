import type { PlainDataset } from '../../dataset/dataset.js'
import type { Indicator, Observation } from '../../kinds/indicator.js'
import type { Quantity } from '../../values/quantity.js'
import type { Block, BlockText, Cell } from '../blocks.js'
import { nameOf } from './names.js'

/** The indicators with all that was observed; a bound stays a bound and a text a text. */
export function indicatorBlocks(dataset: PlainDataset): readonly Block[] {
  const indicators = dataset.indicators.all
  if (indicators.length === 0) return []
  return [
    { block: 'heading', level: 2, id: 'indicators', text: { fi: 'Mittarit', en: 'Indicators' } },
    {
      block: 'table',
      title: { fi: 'Mittarit ja havaitut arvot', en: 'Indicators and observed values' },
      columns: [
        { title: { fi: 'Mittari', en: 'Indicator' } },
        { title: { fi: 'Kohde', en: 'Subject' } },
        { title: { fi: 'Aika', en: 'Time' } },
        { title: { fi: 'Arvo', en: 'Value' }, align: 'end' },
        { title: { fi: 'Yksikkö', en: 'Unit' } },
      ],
      rows: indicators.flatMap((indicator) =>
        indicator.observations.map((one) => row(dataset, indicator, one)),
      ),
    },
  ]
}

function row(dataset: PlainDataset, indicator: Indicator, observation: Observation): readonly Cell[] {
  const { area, municipality, organisation, category, date, period } = observation
  const subject: BlockText | undefined =
    category ??
    (area === undefined ? undefined : nameOf(dataset, 'area', area)) ??
    (municipality === undefined ? undefined : nameOf(dataset, 'municipality', municipality)) ??
    (organisation === undefined ? undefined : nameOf(dataset, 'organisation', organisation))
  return [
    { text: indicator.title },
    subject === undefined ? { unknown: true } : { text: subject },
    date === undefined ? (period ? { period: true, ...period } : { unknown: true }) : { date },
    quantityCell(observation.value),
    indicator.unit,
  ]
}

function quantityCell(quantity: Quantity): Cell {
  switch (quantity.type) {
    case 'number':
      return quantity.approximate ? { text: aboutText(quantity.value) } : decimal(quantity.value)
    case 'bound':
      return { text: both(`${quantity.relation} `, quantity.value, '') }
    case 'range':
      return {
        text: { fi: `${comma(quantity.from)}–${comma(quantity.to)}`, en: `${quantity.from}–${quantity.to}` },
      }
    case 'text':
      return { text: quantity.text }
  }
}

const comma = (value: number): string => String(value).replace('.', ',')

function aboutText(value: number): BlockText {
  return { fi: `noin ${comma(value)}`, en: `about ${value}` }
}

function both(before: string, value: number, after: string): BlockText {
  return { fi: `${before}${comma(value)}${after}`, en: `${before}${value}${after}` }
}

function decimal(value: number): Cell {
  if (Number.isInteger(value)) return { count: value }
  const digits = String(value).split('.')[1]?.length ?? 0
  return { decimal: value, digits }
}
