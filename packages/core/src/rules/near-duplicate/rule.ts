import type { PlainDataset } from '../../dataset/dataset.js'
import type { Measure } from '../../kinds/measure.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { compare } from '../../shared/suggest.js'
import { languageTags } from '../../values/language.js'
import { groupsOf } from '../support/groups.js'
import { nearTitles } from './near-titles.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Samalla nimellä tai lähes samalla on {count} toimenpidettä: {measures}',
    en: '{count} measures have the same title or nearly so: {measures}',
  },
  check: (dataset, report) => {
    for (const measures of byProgramme(dataset)) {
      const near = languageTags.flatMap((tag) =>
        nearTitles(measures.flatMap(({ id, title }) => (title[tag] ? [{ id, title: title[tag] }] : []))),
      )
      for (const group of groupsOf(near)) {
        const [first = '', ...others] = group
        report({
          record: { kind: 'measure', id: first },
          at: '/title',
          ...(isDeclared(dataset, group) && { severity: 'info' as const }),
          args: { count: group.length, measures: group.join(', ') },
          expected: {
            fi: 'yksi toimenpide, tai suhde kentässä related (same-as, near, …)',
            en: 'one measure, or the relation in the field related (same-as, near, …)',
          },
          related: others.map((id) => ({ record: { kind: 'measure', id }, at: '/title' })),
        })
      }
    }
  },
}

function byProgramme({ measures }: PlainDataset): Iterable<readonly Measure[]> {
  const byId = new Map<string, Measure[]>()
  for (const measure of [...measures.all].sort((a, b) => compare(a.id, b.id))) {
    const others = byId.get(measure.programme)
    if (others) others.push(measure)
    else byId.set(measure.programme, [measure])
  }
  return byId.values()
}

/** Whether the measures themselves say how they hang together. */
function isDeclared({ measures }: PlainDataset, group: readonly string[]): boolean {
  const said = group.flatMap((id) =>
    (measures.get(id)?.related ?? [])
      .filter(({ measure }) => group.includes(measure))
      .map(({ measure }) => [id, measure] as const),
  )
  return groupsOf(said)[0]?.length === group.length
}
