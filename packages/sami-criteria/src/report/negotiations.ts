import type { Block, Cell, Messages } from '@sotekit/core'
import { inputWords } from '../engine/inputs.js'
import type { NegotiationCheck } from '../negotiation/negotiation.js'
import { obligationTable } from '../obligations/table.js'
import type { Context } from './context.js'
import { negotiationWords, say, UNCERTAIN } from './words.js'

/** Measures that were linked, and whether they were negotiated in time, with the reason. */
export function negotiations({ data, name }: Context): readonly Block[] {
  const all = data.samiCriteria.negotiations()
  if (all.length === 0) return []
  return [
    {
      block: 'heading',
      level: 2,
      text: say('Neuvottelut Saamelaiskäräjien kanssa', 'Negotiations with the Sámi Parliament'),
    },
    {
      block: 'table',
      id: 'sami-negotiations',
      title: say('Toimenpiteet', 'Measures'),
      columns: [
        { title: say('Toimenpide', 'Measure') },
        { title: say('Tilanne', 'State') },
        { title: say('Miksi', 'Why') },
        { title: say('Päätös tai haun päättyminen', 'Decision, or end of the call') },
        { title: say('Neuvottelut', 'Rounds'), align: 'end' },
      ],
      rows: all.map((one): readonly Cell[] => [
        name(data.measures.get(one.measure)?.title, one.measure),
        { text: negotiationWords[one.status] },
        {
          text: reasonOf(one),
          ...(isUncertain(one) && { note: UNCERTAIN }),
        },
        one.decisionOn === undefined ? { unknown: true } : { date: one.decisionOn },
        one.status === 'not-checked' ? { unknown: true } : { count: one.rounds.length },
      ]),
      note: say(
        'Laki 974/1995, 9 §; uudistettu 8.8.2025. Käyttämättä jäänyt tilaisuus ei estä päätöstä.',
        'Act 974/1995, section 9; reformed on 2025-08-08. A chance that was not used does not block the decision.',
      ),
    },
  ]
}

const isUncertain = ({ provision, status }: NegotiationCheck): boolean =>
  provision === 'spa-9-new' &&
  status !== 'not-applicable' &&
  obligationTable.some(({ id, verified }) => id === provision && !verified)

function reasonOf({ because, committedBefore }: NegotiationCheck): Messages {
  const { fi, en } = REASONS[because]
  if (committedBefore === undefined) return { fi, en }
  const ids = committedBefore.join(', ')
  return say(
    `${fi}; sitoumus annettiin ennen neuvotteluja: ${ids}`,
    `${en}; a commitment was made before the talks: ${ids}`,
  )
}

const open = ({ fi, en }: Messages): Messages => say(`ei tiedetä, ${fi}`, `not known: ${en}`)

const REASONS: Readonly<Record<NegotiationCheck['because'], Messages>> = {
  'rounds-before': say('neuvottelut ennen päätöstä', 'talks before the decision'),
  'opportunity-given': say('tilaisuus oli varattu', 'an opportunity was reserved'),
  'hearing-only': say('vain kirjallinen kuuleminen', 'a written hearing only'),
  'no-opportunity': say('tilaisuutta ei varattu', 'no opportunity was reserved'),
  'no-rounds': say('neuvotteluja ei ole kirjattu', 'no talks are recorded'),
  'rounds-after': say('neuvottelut vasta päätöksen jälkeen', 'talks only after the decision'),
  'no-minutes': say('pöytäkirjaa ei ole', 'there are no minutes'),
  minutes: say('ei tiedetä, onko pöytäkirja', 'not known whether minutes were kept'),
  participation: say(
    'neuvotteluja kirjaavaa lisäosaa ei ole ladattu',
    'the plugin that records talks is not loaded',
  ),
  'not-measure.wide': say('toimi ei ole laajakantoinen', 'the measure is not wide'),
  'not-measure.affectsSami': say('toimi ei vaikuta saamelaisiin', 'the measure does not affect the Sámi'),
  'not-measure.concernsHomeland': say(
    'toimi ei koske kotiseutualuetta',
    'the measure does not concern the homeland',
  ),
  'measure.wide': open(inputWords['measure.wide']),
  'measure.affectsSami': open(inputWords['measure.affectsSami']),
  'measure.concernsHomeland': open(inputWords['measure.concernsHomeland']),
  'measure.decisionOn': say('ei tiedetä päätöksen päivää', 'the day of the decision is not known'),
}
