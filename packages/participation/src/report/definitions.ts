import type { Block, Citation } from '@sotekit/core'
import { DEFAULTS } from '../options.js'
import { compare } from '../scope/compare.js'
import { toldOf } from '../scope/told.js'
import type { Context } from './context.js'
import { say } from './words.js'

/** Annex B: what the words and figures mean, and the sources. */
export function definitions(context: Context): readonly Block[] {
  const { anchor, options } = context
  return [
    {
      block: 'heading',
      level: 2,
      id: anchor('definitions'),
      text: say('Liite B: määritelmät ja lähteet', 'Annex B: definitions and sources'),
    },
    {
      block: 'text',
      items: [
        say(
          'Luvattu: lähde sanoo niin. Sovittu: asiasta on sopimus. Toteutunut: asiakirja osoittaa sen.',
          'Declared: a source says so. Agreed: there is an agreement. Evidenced: a document shows it.',
        ),
        say(
          'Kattavuus annetaan rajoina: alarajassa tuntemattomat ovat ei, ylärajassa kyllä. Yksi luku annetaan vain, jos tuntemattomia on enintään viidennes.',
          'Coverage is given as bounds: in the low one the unknown are no, in the high one yes. A single figure is given only where at most a fifth is unknown.',
        ),
        say(
          'Osallistumiskerrat laskevat jokaisen käynnin, eri osallistujat jokaisen ihmisen kerran. Ilman osallistujaluetteloa jälkimmäisestä tiedetään vain rajat.',
          'Participations count each attendance, different participants each person once. Without a list of people only bounds of the latter are known.',
        ),
        say(
          `Peittäminen: ihmisten lukumäärää 1–${(options.smallest ?? DEFAULTS.smallest) - 1} ei julkaista, eikä lukua, josta sen voisi laskea. Nolla julkaistaan. Organisaatioiden lukumäärät ovat julkisia.`,
          `Suppression: numbers of people from 1 to ${(options.smallest ?? DEFAULTS.smallest) - 1} are not published, nor any number from which they could be computed. Zero is. Numbers of organisations are public.`,
        ),
        say(
          'Neuvotteleminen on enemmän kuin kuuleminen, eikä se ole suostumus.',
          'To negotiate is more than to hear, and it is not consent.',
        ),
        say('Raportissa ei ole osallistujien nimiä.', 'The report holds no names of participants.'),
      ],
    },
    ...sourceList(context),
  ]
}

interface Cited {
  readonly programme?: string | undefined
  readonly programmes?: readonly string[] | undefined
  readonly citations?: readonly Citation[] | undefined
}

function sourceList({ data, programme, anchor }: Context): readonly Block[] {
  const used = new Set<string>()
  const use = (records: readonly Cited[]): void => {
    for (const one of records)
      if (one.programme === programme || one.programmes?.includes(programme))
        for (const { source } of one.citations ?? []) used.add(source)
  }
  const kinds = [
    'claim',
    'commitment',
    'duty',
    'event',
    'group',
    'involvement',
    'negotiation',
    'producer',
    'trainees',
  ] as const
  for (const kind of kinds) use(toldOf(data, `participation.${kind}`, programme) as readonly Cited[])
  const sources = [...used]
    .sort(compare)
    .flatMap((id) => data.sources.get(id) ?? [])
    .map(({ id, title, url }) => ({ id, title, detail: id, ...(url !== undefined && { url }) }))
  return sources.length === 0
    ? []
    : [{ block: 'sources', id: anchor('sources'), title: say('Lähteet', 'Sources'), sources }]
}
