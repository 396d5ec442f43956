import { definePlugin, type Plugin } from '@sotekit/core'

/** Its report brings its own HTML, and a row that is too short. */
export const markup = (): Plugin =>
  definePlugin({
    name: 'markup',
    version: '1.0.0',
    report: (dataset) => [
      { block: 'heading', level: 1, text: { fi: 'Taulukko', en: 'Table' } },
      { block: 'text', text: `<b>${dataset.measures.size}</b>` },
    ],
  })

/** Its table has two columns and one cell. */
export const raggedTable = (): Plugin =>
  definePlugin({
    name: 'raggedTable',
    version: '1.0.0',
    report: () => [
      { block: 'heading', level: 1, text: { fi: 'Taulukko', en: 'Table' } },
      {
        block: 'table',
        title: { fi: 'Luvut', en: 'Figures' },
        columns: [{ title: { fi: 'Nimi', en: 'Name' } }, { title: { fi: 'Luku', en: 'Figure' } }],
        rows: [['Posio']],
      },
    ],
  })
