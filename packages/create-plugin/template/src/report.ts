import type { Block, Cell, Dataset } from '@sotekit/core'
import { messages } from './messages.js'
import type { PluginNameTypes } from './plugin-types.js'

/** The plugin's part of a report: blocks of plain data, from the view. Renderers make pages and sheets of them. */
export function report(dataset: Dataset<PluginNameTypes>): readonly Block[] {
  const { measures, reviewed } = dataset.pluginName.counts()
  const title = (id: string): Cell => ({ text: dataset.measures.get(id)?.title ?? id })
  return [
    { block: 'heading', level: 1, id: 'pluginName', text: messages.title },
    {
      block: 'key-figure',
      label: messages.reviewed,
      value: measures === 0 ? { unknown: true } : { numerator: reviewed, denominator: measures },
    },
    {
      block: 'table',
      title: messages.latest,
      columns: [{ title: messages.measure }, { title: messages.date }, { title: messages.state }],
      rows: dataset.pluginName
        .all()
        .map(({ measure, date, state }) => [title(measure), { date }, { text: messages[state] }]),
    },
    {
      block: 'table',
      title: messages.waiting,
      columns: [{ title: messages.measure }],
      rows: dataset.pluginName.waiting().map((id) => [title(id)]),
    },
  ]
}
