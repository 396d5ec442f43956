import type { Block, Cell } from '@sotekit/core'
import type { ObligationOutcome } from '../engine/evaluate.js'
import { inputWords } from '../engine/inputs.js'
import { citation } from '../obligations/citation.js'
import type { Context } from './context.js'
import { languagesOfDuty, say, UNCERTAIN } from './words.js'

/** What each organisation is bound to on the day; organisations with the same duties share a table. */
export function duties(context: Context): readonly Block[] {
  const { data, at, name } = context
  const groups = new Map<
    string,
    { readonly organisations: string[]; readonly found: readonly ObligationOutcome[] }
  >()
  for (const organisation of organisationsOf(context)) {
    const municipality = data.organisations.get(organisation)?.municipality
    const found = data.samiCriteria
      .obligations({
        subject: { organisation, producer: organisation },
        at,
        // A municipality's own offices are in it; elsewhere the office has to be told.
        ...(municipality !== undefined && { place: { municipality } }),
        client: { wishesSami: true },
        matter: { ownOrHeard: true, form: 'oral', partiesDisagree: false },
      })
      .filter(
        ({ result, provision }) =>
          (result === 'applies' || (result === 'unknown' && provision.step < 7)) &&
          (provision.nature === 'duty' || provision.nature === 'soft'),
      )
    if (!found.some(({ result, provision }) => result === 'applies' && provision.id === 'sla-4-use')) continue
    const key = JSON.stringify(found.map(({ id, result, missing }) => [id, result, missing]))
    const group = groups.get(key)
    if (group) group.organisations.push(organisation)
    else groups.set(key, { organisations: [organisation], found })
  }
  return [...groups.values()].map(({ organisations, found }, index): Block => {
    const names = organisations.map((id) => name(data.organisations.get(id)?.name, id)).join(', ')
    return {
      block: 'table',
      id: `sami-duties-${index + 1}`,
      title: say(`Velvoitteet: ${names}`, `Duties: ${names}`),
      columns: [
        { title: say('Mitä', 'What') },
        { title: say('Kieli', 'Language') },
        { title: say('Säännös', 'Provision') },
        { title: say('Milloin', 'When') },
      ],
      rows: found.map(row),
      note: say(
        'Kun asiakas haluaa käyttää saamea omassa asiassaan. Hyvinvointialue on lain viranomainen 1.7.2021 lukien ja järjestää palveluja 1.1.2023 lukien.',
        'Where a client wishes to use Sámi in their own matter. The county is an authority of the Act from 2021-07-01 and organises services from 2023-01-01.',
      ),
    }
  })
}

function row({ provision, result, missing }: ObligationOutcome): readonly Cell[] {
  const uncertain = provision.verified ? undefined : UNCERTAIN
  return [
    { text: provision.title },
    { text: languagesOfDuty[provision.languages] },
    {
      text: citation(provision),
      ...(uncertain && { note: uncertain }),
    },
    result === 'applies'
      ? { text: say('koskee', 'applies') }
      : {
          text: say(
            `riippuu: ${missing.map((one) => inputWords[one].fi).join('; ')}`,
            `depends on: ${missing.map((one) => inputWords[one].en).join('; ')}`,
          ),
        },
  ]
}

/** Organisations that organise on the day, and those whose standing was recorded. */
function organisationsOf({ data, at }: Context): readonly string[] {
  const dated = data.at(at)
  const known = new Set([
    ...dated.who().map(({ organiser }) => organiser),
    ...dated.organisations.all
      .filter(({ type }) => type === 'wellbeing-services-county' || type === 'hospital-district')
      .map(({ id }) => id),
    ...data.all('samiCriteria.authority').map(({ organisation }) => organisation),
    ...data.all('samiCriteria.contract').map(({ organiser }) => organiser),
  ])
  known.delete('unknown')
  return [...known].sort()
}
