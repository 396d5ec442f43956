import type { Block, Cell, Messages } from '@sotekit/core'
import { citation, STATUTES } from '../obligations/citation.js'
import { obligationTable } from '../obligations/table.js'
import type { Context } from './context.js'
import { say } from './words.js'

/** Provisions and criteria whose reading is not verified, and the statutes by name. */
export function uncertain({ data, name }: Context): readonly Block[] {
  const open = (verify: Messages | undefined): Cell =>
    verify === undefined ? { unknown: true } : { text: verify }
  return [
    {
      block: 'table',
      id: 'sami-uncertain',
      title: say('Mitä ei ole varmistettu', 'What has not been verified'),
      columns: [
        { title: say('Säännös tai kriteeri', 'Provision or criterion') },
        { title: say('Mitä', 'What') },
        { title: say('Mikä on auki', 'What is open') },
      ],
      rows: [
        ...obligationTable
          .filter(({ verified }) => !verified)
          .map((one): readonly Cell[] => [{ text: citation(one) }, { text: one.title }, open(one.verify)]),
        ...data.samiCriteria
          .catalogue()
          .criteria.filter(({ verified }) => !verified)
          .map((one): readonly Cell[] => [one.id, name(one.title, one.id), open(one.verify)]),
      ],
    },
    {
      block: 'text',
      text: say('Säädökset numeroineen:', 'The statutes by number:'),
      items: Object.entries(STATUTES).map(([number, { fi, en }]) =>
        say(`${number} ${fi}`, `${number} ${en}`),
      ),
    },
  ]
}
