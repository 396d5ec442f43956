import { definePlugin, type Plugin, type PluginTypes } from '@sotekit/core'
import { measures, page, schemaOf } from './support.js'

interface Line {
  readonly measure: string
  readonly cents: number
}

export interface MoneyTypes extends PluginTypes {
  name: 'money'
  records: { line: Line }
  fields: { measure: { readonly costCentre: string } }
  view: {
    readonly total: () => number
    readonly byMeasure: () => readonly { readonly measure: string; readonly cents: number }[]
    readonly of: (measure: string) => number
  }
}

const line = (id: string, cents: number) => ({
  kind: 'money.line',
  id,
  measure: 'm1',
  cents,
  basis: 'modelled',
})

/** The plugin with which nothing is wrong: it has every part, and keeps every promise. */
export const money = (): Plugin<MoneyTypes> =>
  definePlugin<MoneyTypes>()({
    name: 'money',
    version: '1.2.0',
    title: { fi: 'Raha', en: 'Money' },
    records: {
      line: { schema: schemaOf<Line>({ measure: 'string', cents: 'integer' }), refs: { measure: 'measure' } },
    },
    fields: { measure: schemaOf<{ readonly costCentre: string }>({ costCentre: 'string' }) },
    rules: {
      negative: {
        severity: 'error',
        message: { fi: 'Summa {cents} on alle nollan', en: 'The sum {cents} is below zero' },
        page: page([...measures({}), line('l1', -100)], [...measures({}), line('l1', 100)]),
        check: (dataset, report) => {
          for (const one of dataset.all('money.line')) {
            if (one.cents >= 0) continue
            report({ record: one, at: '/cents', args: { cents: one.cents }, fixes: [{ value: -one.cents }] })
          }
        },
      },
    },
    view: (dataset) => {
      const sums = new Map<string, number>()
      for (const { measure, cents } of dataset.all('money.line'))
        sums.set(measure, (sums.get(measure) ?? 0) + cents)
      const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
      return {
        total: () => sorted.reduce((sum, [, cents]) => sum + cents, 0),
        byMeasure: () => sorted.map(([measure, cents]) => ({ measure, cents })),
        of: (measure) => sums.get(measure) ?? 0,
      }
    },
    report: (dataset, { language }) => [
      { block: 'heading', level: 1, id: 'money', text: { fi: 'Raha', en: 'Money' } },
      {
        block: 'key-figure',
        label: language === 'fi' ? 'Yhteensä' : 'Total',
        value: { cents: dataset.money.total() },
      },
      {
        block: 'table',
        title: { fi: 'Toimenpiteittäin', en: 'By measure' },
        columns: [{ title: { fi: 'Toimenpide', en: 'Measure' } }, { title: { fi: 'Euroa', en: 'Euros' } }],
        rows: dataset.money.byMeasure().map(({ measure, cents }) => [measure, { cents }]),
      },
    ],
    messages: { unit: { fi: '{count} euroa', en: '{count} euros' } },
  })

/** Examples of its records. */
export const moneyRecords: readonly unknown[] = [
  ...measures({ ext: { money: { costCentre: '4711' } } }, {}),
  line('l1', 100),
  { ...line('l2', 250), measure: 'm2' },
  line('l3', 50),
]
