import type { Block, Diagnostic } from '@sotekit/core'
import type { Report } from '../report.js'
import { assessment } from './chains.js'

const finding: Diagnostic = {
  code: 'core/impossible-date',
  severity: 'error',
  record: { kind: 'measure', id: 'm01' },
  at: { file: 'data/measures.yaml', line: 41, column: 12, pointer: '/3/period/to' },
  message: { fi: 'Päivää 31.4.2020 ei ole', en: '31.4.2020 is not a date' },
  expected: { fi: 'päivä; huhtikuussa on 30 päivää', en: 'a date; April has 30 days' },
  received: '31.4.2020',
  related: [
    { at: { file: 'data/calls.yaml', line: 77 }, message: { fi: 'haku päättyi', en: 'the call closed' } },
  ],
  fixes: [
    {
      title: { fi: 'Vaihda arvoksi 2020-04-30', en: 'Change to 2020-04-30' },
      action: 'replace',
      index: 3,
      pointer: '/period/to',
      value: '2020-04-30',
      at: {},
      safe: true,
    },
  ],
  args: {},
}

const marks = [
  { id: 'yes', symbol: '●', text: { fi: 'sovittu', en: 'agreed' }, tone: 'good' },
  { id: 'no', symbol: '○', text: { fi: 'ei', en: 'no' }, tone: 'bad' },
] as const

const blocks: readonly Block[] = [
  { block: 'heading', level: 1, text: { fi: 'Tiivistelmä', en: 'Summary' }, id: 'summary' },
  {
    block: 'text',
    text: { fi: 'Kuka järjestää.', en: 'Who organises.' },
    items: ['Kemi', { se: 'Sámediggi' }],
  },
  { block: 'key-figure', label: { fi: 'Kuntia', en: 'Municipalities' }, value: { count: 21 } },
  {
    block: 'key-figure',
    label: { fi: 'Sopimuksia', en: 'Contracts' },
    value: { numerator: 35, denominator: 88, unknown: 3 },
    unknown: 3,
    note: { fi: 'sopimusten mukaan', en: 'by contracts' },
    citations: [{ source: 's1', locator: '12-14' }],
  },
  { block: 'heading', level: 2, text: { fi: 'Kustannukset', en: 'Costs' } },
  {
    block: 'table',
    id: 'costs',
    title: { fi: 'Kustannukset', en: 'Costs' },
    columns: [
      { title: { fi: 'Osa', en: 'Part' } },
      { title: { fi: 'Summa', en: 'Sum' } },
      { title: { fi: 'Aika', en: 'Time' } },
      { title: { fi: 'Osallistujia', en: 'Participants' } },
    ],
    rows: [
      [
        'Digi',
        { cents: -120050 },
        { period: true, from: '2020-08-01', to: '2022-10-31' },
        { suppressed: 'primary' },
      ],
      [
        { text: { fi: 'Hallinto' }, note: 'a' },
        { unknown: true },
        { date: '2021-10-14' },
        { atLeast: 158, atMost: 475 },
      ],
    ],
    totals: [['Σ', { atLeast: 5, unit: 'cents' }, null, { suppressed: 'secondary' }]],
    note: { fi: 'Hakemuksen mukaan.', en: 'By the application.' },
    citations: [{ source: 's1', locator: '1095-1097' }, { source: 'elsewhere' }],
  },
  {
    block: 'matrix',
    title: { fi: 'Kunnat', en: 'Municipalities' },
    rowTitle: { fi: 'Kunta', en: 'Municipality' },
    columns: [
      { id: 'a', title: 'IPC' },
      { id: 'b', title: 'Virtu' },
    ],
    rows: [{ id: 'kemi', title: 'Kemi', cells: { a: { mark: 'yes', text: '1.3.2021' } } }],
    marks,
  },
  {
    block: 'bars',
    title: { fi: 'Toimenpiteet', en: 'Measures' },
    series: [
      { id: 'o', title: { fi: 'Alkuperäinen', en: 'Original' } },
      { id: 's', title: { fi: 'Täydennys', en: 'Supplement' } },
    ],
    bars: [
      { title: { fi: 'Saatavuus', en: 'Access' }, values: [18, 29] },
      { title: { fi: 'Laatu', en: 'Quality' }, values: [7, null] },
      { title: { fi: 'Muu', en: 'Other' }, values: [3, { suppressed: 'primary' }] },
    ],
    unit: 'count',
  },
  {
    block: 'timeline',
    title: { fi: 'Vaiheet', en: 'Phases' },
    items: [
      { title: { fi: 'Toteutus', en: 'Work' }, lane: 'A', from: '2020-08-01', to: '2022-10-31' },
      {
        title: { fi: 'Päätös', en: 'Decision' },
        lane: 'A',
        from: '2021-06-10',
        to: '2021-06-10',
        tone: 'good',
      },
      { title: { fi: 'Hyvinvointialue', en: 'County' }, lane: 'B', from: '2023-01-01' },
      { title: { fi: 'Arviointi', en: 'Assessment' }, lane: 'B' },
    ],
  },
  {
    block: 'tile-map',
    title: { fi: 'Kartta', en: 'Map' },
    tiles: [
      { id: '1', title: 'Inari', column: 3, row: 1, mark: 'no', value: { count: 6862 } },
      { id: '2', title: 'Kemi', column: 2, row: 4, mark: 'yes', value: { suppressed: 'primary' } },
    ],
    marks,
  },
  { block: 'chain', title: { fi: 'Arviointi', en: 'Assessment' }, chain: assessment },
  { block: 'diagnostics', title: { fi: 'Havainnot', en: 'Findings' }, diagnostics: [finding] },
  {
    block: 'sources',
    title: { fi: 'Lähteet', en: 'Sources' },
    sources: [
      { id: 's1', title: { fi: 'Hankesuunnitelma' }, detail: '2020', url: 'https://example.org/plan' },
      { id: 's2', title: 'Kirje', url: 'javascript:alert(1)' },
    ],
  },
]

/** A report with every type of block and every type of cell. */
export const everyBlock: Report = {
  title: { fi: 'Raportti', en: 'Report' },
  subtitle: { fi: 'Kaikki lohkot', en: 'Every block' },
  language: 'fi',
  asOf: '2021-05-05',
  dataset: 'examples/lapland',
  blocks,
}
