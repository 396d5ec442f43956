import type { PlainDataset } from '../../dataset/dataset.js'
import type { Measure } from '../../kinds/measure.js'
import type { Programme } from '../../kinds/programme.js'
import type { Block, BlockText, Cell, TimelineBlock } from '../blocks.js'

/** Each programme: its measures by sub-programme, benefit category and call, and its course in time. */
export function programmeBlocks(dataset: PlainDataset): readonly Block[] {
  return dataset.programmes.all.flatMap((programme) => {
    const measures = dataset.measures.all.filter((measure) => measure.programme === programme.id)
    return [
      {
        block: 'heading' as const,
        level: 2 as const,
        id: `programme-${programme.id}`,
        text: programme.title,
      },
      ...measureCounts(programme, measures),
      ...course(programme),
      ...needsAndRisks(programme),
      ...measureTable(programme, measures),
    ]
  })
}

const CROSS: BlockText = { fi: 'Yhteiset', en: 'Cross-cutting' }
const TOTAL: BlockText = { fi: 'Yhteensä', en: 'Total' }

/** A measure that serves several sub-programmes is counted once, as cross-cutting. */
function groupOf(measure: Measure): string {
  return measure.subProgrammes.length === 1 ? (measure.subProgrammes[0] ?? '') : ''
}

function measureCounts(programme: Programme, measures: readonly Measure[]): readonly Block[] {
  if (measures.length === 0) return []
  const categories = programme.benefitCategories ?? []
  const groups = [
    ...(programme.subProgrammes ?? []).map((one) => ({ id: one.id, title: one.title as BlockText })),
    { id: '', title: CROSS },
  ]
  const counted = (chosen: readonly Measure[]): readonly Cell[] => [
    ...categories.map((category) => ({
      count: chosen.filter((one) => one.benefitCategory === category.id).length,
    })),
    { count: chosen.length },
  ]
  const rows = groups.flatMap((group) =>
    programme.calls.flatMap((call) => {
      const chosen = measures.filter((one) => groupOf(one) === group.id && one.call === call.id)
      return chosen.length === 0 ? [] : [[{ text: group.title }, { text: call.title }, ...counted(chosen)]]
    }),
  )
  return [
    {
      block: 'key-figure',
      label: { fi: 'Toimenpiteitä', en: 'Measures' },
      value: { count: measures.length },
    },
    ...programme.calls.map(
      (call): Block => ({
        block: 'key-figure',
        label: call.title,
        value: { count: measures.filter((one) => one.call === call.id).length },
      }),
    ),
    {
      block: 'table',
      title: {
        fi: 'Toimenpiteet osakokonaisuuksittain ja hyötytavoitteittain',
        en: 'Measures by sub-programme and benefit category',
      },
      columns: [
        { title: { fi: 'Osakokonaisuus', en: 'Sub-programme' } },
        { title: { fi: 'Haku', en: 'Call' } },
        ...categories.map((category) => ({ title: category.title, align: 'end' as const })),
        { title: TOTAL, align: 'end' },
      ],
      rows,
      totals: [[{ text: TOTAL }, '', ...counted(measures)]],
    },
  ]
}

function course(programme: Programme): readonly Block[] {
  const items: TimelineBlock['items'][number][] = []
  const lanes = {
    calls: { fi: 'Haut', en: 'Calls' },
    phases: { fi: 'Vaiheet', en: 'Phases' },
    milestones: { fi: 'Merkkipaalut', en: 'Milestones' },
  }
  for (const call of programme.calls) {
    if (call.applications) items.push({ title: call.title, lane: lanes.calls, ...call.applications })
  }
  for (const phase of programme.phases ?? [])
    items.push({ title: phase.title, lane: lanes.phases, ...phase.period })
  for (const milestone of programme.milestones ?? []) {
    const when =
      milestone.date === undefined ? milestone.period : { from: milestone.date, to: milestone.date }
    if (when) items.push({ title: milestone.title, lane: lanes.milestones, ...when })
  }
  return items.length === 0
    ? []
    : [{ block: 'timeline', title: { fi: 'Hankkeen kulku', en: 'Course of the programme' }, items }]
}

function needsAndRisks(programme: Programme): readonly Block[] {
  const listed = (
    title: BlockText,
    items: readonly { readonly title: BlockText }[] | undefined,
  ): readonly Block[] =>
    items === undefined || items.length === 0
      ? []
      : [
          { block: 'heading', level: 3, text: title },
          { block: 'text', items: items.map((item) => item.title) },
        ]
  return [
    ...listed({ fi: 'Tarpeet', en: 'Needs' }, programme.needs),
    ...listed({ fi: 'Tavoitellut tulokset', en: 'Outcomes aimed at' }, programme.outcomes),
    ...listed({ fi: 'Riskit', en: 'Risks' }, programme.risks),
  ]
}

function measureTable(programme: Programme, measures: readonly Measure[]): readonly Block[] {
  if (measures.length === 0) return []
  const titleOf = (
    items: readonly { readonly id: string; readonly title: BlockText }[] | undefined,
    id: string,
  ): BlockText => items?.find((item) => item.id === id)?.title ?? id
  return [
    {
      block: 'table',
      title: { fi: 'Kaikki toimenpiteet', en: 'All measures' },
      columns: [
        { title: { fi: 'Tunnus', en: 'Id' } },
        { title: { fi: 'Toimenpide', en: 'Measure' } },
        { title: { fi: 'Osakokonaisuus', en: 'Sub-programme' } },
        { title: { fi: 'Hyötytavoite', en: 'Benefit category' } },
        { title: { fi: 'Haku', en: 'Call' } },
      ],
      rows: measures.map((measure) => [
        measure.id,
        { text: measure.title },
        { text: groupOf(measure) === '' ? CROSS : titleOf(programme.subProgrammes, groupOf(measure)) },
        { text: titleOf(programme.benefitCategories, measure.benefitCategory) },
        { text: titleOf(programme.calls, measure.call) },
      ]),
    },
  ]
}
