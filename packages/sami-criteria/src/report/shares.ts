import type { Block, Cell } from '@sotekit/core'
import type { Context } from './context.js'
import { say } from './words.js'

const SMALLEST_COUNT = 5
const SMALLEST_DENOMINATOR = 10

/** Shares that assessments give, always with numerator, denominator and unknowns; small ones are hidden. */
export function shares(context: Context): readonly Block[] {
  const { data, at, columns, name, options, wanted } = context
  const titles = new Map(data.samiCriteria.catalogue().criteria.map(({ id, title }) => [id, title]))
  const smallest = options.smallestDenominator ?? SMALLEST_DENOMINATOR
  const rows = [...data.all('samiCriteria.assessment')]
    .filter(({ asOf }) => asOf <= at)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .flatMap((one): readonly (readonly Cell[])[] => {
      const { value, language, criterion } = one
      if (typeof value !== 'object' || !('n' in value)) return []
      const isSmall = [value.n, value.d - value.n].some((count) => count > 0 && count < SMALLEST_COUNT)
      const hidden = wanted.audience === 'public' && (value.d < smallest || isSmall)
      return [
        [
          name(titles.get(criterion), criterion),
          {
            text:
              columns.find(({ id }) => id === language)?.title ?? say('ei kielittäin', 'not per language'),
          },
          hidden
            ? { suppressed: 'primary' }
            : { numerator: value.n, denominator: value.d, unknown: value.unknown },
          { date: one.asOf },
        ],
      ]
    })
  if (rows.length === 0) return []
  return [
    {
      block: 'table',
      id: 'sami-shares',
      title: say('Osuudet', 'Shares'),
      columns: [
        { title: say('Kriteeri', 'Criterion') },
        { title: say('Kieli', 'Language') },
        { title: say('Osuus', 'Share'), align: 'end' },
        { title: say('Päivä', 'Day') },
      ],
      rows,
      note: say(
        'Pienet luvut on piilotettu, jottei kukaan tunnistu: puhujia on vähän.',
        'Small figures are hidden, so that nobody can be recognised: speakers are few.',
      ),
    },
  ]
}
