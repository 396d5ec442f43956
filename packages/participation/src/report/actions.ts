import type { Block, Messages } from '@sotekit/core'
import type { Context } from './context.js'
import { contradictions } from './reliability.js'
import { elementWords, say } from './words.js'

/** Part 9: what came of it. */
export function effects({ anchor, data, programme, at }: Context): readonly Block[] {
  const negotiations = data.participation.negotiations({ programme, at })
  const known = negotiations.filter(({ lights }) =>
    lights.some(
      ({ element, state }) => (element === 'result' || element === 'dissent') && state !== 'unknown',
    ),
  )
  return [
    { block: 'heading', level: 2, id: anchor('effects'), text: say('9 Vaikutus', '9 Effects') },
    {
      block: 'text',
      text: say(
        `Neuvotteluja: ${negotiations.length}. Niistä tulos tai vaikutus suunnitelmaan on tiedossa: ${known.length}.`,
        `Negotiations: ${negotiations.length}. A result or an effect on the plan is known of: ${known.length}.`,
      ),
    },
    {
      block: 'text',
      text: say(
        'Osallistujille annetuista vastauksista ei ole kirjattu tietoa. Se ei tarkoita, ettei vastauksia annettu.',
        'Replies given to participants are not recorded. That does not mean that none were given.',
      ),
    },
  ]
}

/** Part 11: what would make the picture whole, from what is unknown, late or contradictory. */
export function actions(context: Context): readonly Block[] {
  const { data, programme, at, anchor } = context
  const view = data.participation
  const named = view.coverage({ programme, at, of: 'measures' }).count
  const evidenced = view.coverage({ programme, at, strength: 'evidenced' }).count
  const { fulfilled, rows } = view.commitments({ programme, at })
  const late = rows.filter(({ age = 0 }) => age > 0).length
  const missing = view
    .negotiations({ programme, at })
    .flatMap(({ lights }) => lights.filter(({ state }) => state === 'unknown' || state === 'missing'))
  const uncounted = context.events.filter(({ attendance }) => attendance === undefined).length
  const found = contradictions(context).length
  const items: readonly (Messages | false)[] = [
    named.unknown > 0 &&
      say(
        `Selvitä, mihin toimenpiteisiin ${named.unknown} kuntaa osallistuu.`,
        `Find out in which measures ${named.unknown} municipalities take part.`,
      ),
    evidenced.unknown > 0 &&
      say(
        `Liitä päätös, sopimus tai pöytäkirja ${evidenced.unknown} kunnan osallistumisesta.`,
        `Attach a decision, contract or minutes on the participation of ${evidenced.unknown} municipalities.`,
      ),
    fulfilled.unknown > 0 &&
      say(
        `Kirjaa ${fulfilled.unknown} erääntyneen sitoumuksen toteutuminen.`,
        `Record whether ${fulfilled.unknown} due commitments were fulfilled.`,
      ),
    late > 0 && say(`Kiirehdi ${late} myöhässä olevaa sitoumusta.`, `Follow up ${late} late commitments.`),
    missing.length > 0 &&
      say(
        `Täydennä neuvottelun tiedot: ${[...new Set(missing.map(({ element }) => elementWords[element].fi))].join('; ')}.`,
        `Complete what is known of the negotiation: ${[...new Set(missing.map(({ element }) => elementWords[element].en))].join('; ')}.`,
      ),
    uncounted > 0 &&
      say(`Etsi ${uncounted} tilaisuuden osallistujamäärä.`, `Find the attendance of ${uncounted} events.`),
    found > 0 &&
      say(`Käy läpi ${found} havaintoa luvussa 10.`, `Go through the ${found} findings of chapter 10.`),
  ]
  const todo = items.filter((item) => item !== false)
  return [
    { block: 'heading', level: 2, id: anchor('actions'), text: say('11 Toimenpiteet', '11 What to do next') },
    todo.length > 0
      ? { block: 'text', items: todo }
      : { block: 'text', text: say('Puutteita ei ole tiedossa.', 'No gaps are known.') },
  ]
}
