import type { Block, Cell, Dataset, Messages, Period } from '@sotekit/core'
import type { Printed } from './figure.js'
import { messages } from './messages.js'
import type { DigitalTypes } from './plugin-types.js'

/** The plugin's part of a report. */
export function report(dataset: Dataset<DigitalTypes>): readonly Block[] {
  const { digital } = dataset
  const nameOf = (id: string): string => {
    const name = dataset.digitalServices.get(id)?.name
    return name?.fi ?? name?.en ?? id
  }
  return [
    { block: 'heading', level: 1, id: 'digital', text: messages.title },
    {
      block: 'table',
      title: messages.figures,
      columns: [
        { title: messages.service },
        { title: messages.counted },
        { title: messages.value, align: 'end' },
        { title: messages.period },
      ],
      rows: digital
        .figures()
        .map(({ services, counted, sector, value, period }) => [
          services.map(nameOf).join(', '),
          { text: sector ? both(messages[counted], messages[sector]) : messages[counted] },
          printed(value),
          time(period),
        ]),
      citations: digital.figures().flatMap(({ citations }) => citations ?? []),
    },
    {
      block: 'table',
      title: messages.adoptions,
      columns: [
        { title: messages.service },
        { title: messages.stage },
        { title: messages.municipalities, align: 'end' },
        { title: messages.period },
      ],
      rows: digital
        .adoptions()
        .map(({ service, stage, count, municipalities, period }) => [
          nameOf(service),
          { text: messages[stage] },
          municipalities === undefined ? { count, note: messages.notNamed } : { count },
          time(period),
        ]),
      citations: digital.adoptions().flatMap(({ citations }) => citations ?? []),
    },
    {
      block: 'table',
      title: messages.remote,
      columns: [{ title: messages.service }, { title: messages.language }, { title: messages.hours }],
      rows: digital
        .remote()
        .map(({ point, language, opens, closes }) => [
          { text: dataset.servicePoints.get(point)?.name ?? point },
          { text: language ?? messages.otherLanguages },
          `${opens}–${closes}`,
        ]),
    },
  ]
}

const both = (a: Messages, b: Messages): Messages => ({ fi: `${a.fi}, ${b.fi}`, en: `${a.en}, ${b.en}` })

const printed = (value: Printed): Cell =>
  'exactly' in value ? { count: value.exactly } : { atLeast: value.moreThan + 1, unit: 'count' }

const time = (period: Period | undefined): Cell =>
  period === undefined ? { unknown: true, note: messages.notTold } : { ...period, period: true }
