import { type Block, type Cell, type Dataset, formatFinnishDate, type ReportOptions } from '@sotekit/core'
import { obligationTable } from '../obligations/table.js'
import type { SamiCriteriaOptions } from '../options.js'
import type { SamiCriteriaTypes } from '../plugin-types.js'
import { chains } from './chains.js'
import { type Context, contextOf } from './context.js'
import { criteria } from './criteria.js'
import { duties } from './duties.js'
import { places } from './places.js'
import { shares } from './shares.js'
import { negotiationWords, queueStates, say } from './words.js'

/** The report: places, criteria, chains, duties, negotiations, the queue, and what is uncertain. */
export function report(
  data: Dataset<SamiCriteriaTypes>,
  options: SamiCriteriaOptions,
  wanted: ReportOptions,
): readonly Block[] {
  const isToldOf = data.kinds.some(
    (kind) => kind.startsWith('samiCriteria.') && data.records(kind).length > 0,
  )
  if (!isToldOf) return []
  const context = contextOf(data, options, wanted)
  const { catalogueVersion, lawAsOf } = data.samiCriteria.catalogue()
  return [
    heading(
      1,
      'Saamenkieliset ja kulttuurinmukaiset palvelut',
      'Sámi-language and culturally appropriate services',
    ),
    { block: 'key-figure', label: say('Tilanne', 'As of'), value: { date: context.at } },
    {
      block: 'text',
      text: say(
        `Kriteeristö ${catalogueVersion}; säädökset luettu ${formatFinnishDate(lawAsOf)}. Oikeus käyttää saamea seuraa asiakkaan toivetta. Alkuperää ei kysytä eikä kirjata.`,
        `Catalogue ${catalogueVersion}; statutes read on ${lawAsOf}. The right to use Sámi follows the client's wish. Origin is neither asked nor recorded.`,
      ),
    },
    heading(2, 'Missä palvellaan milläkin kielellä', 'Where each language is served'),
    ...places(context),
    heading(2, 'Kriteerit', 'Criteria'),
    ...criteria(context),
    ...shares(context),
    heading(2, 'Kieli palveluketjuissa', 'Language along service chains'),
    ...chains(context),
    heading(2, 'Velvoitteet', 'Duties'),
    ...duties(context),
    ...negotiations(context),
    ...queue(context),
    heading(2, 'Mikä on varmistamatta', 'What is not verified'),
    uncertain(),
  ]
}

const heading = (level: 1 | 2, fi: string, en: string): Block => ({
  block: 'heading',
  level,
  text: say(fi, en),
})

function negotiations({ data, name }: Context): readonly Block[] {
  const all = data.samiCriteria.negotiations()
  if (all.length === 0) return []
  return [
    heading(2, 'Neuvottelut Saamelaiskäräjien kanssa', 'Negotiations with the Sámi Parliament'),
    {
      block: 'table',
      id: 'sami-negotiations',
      title: say('Toimenpiteet', 'Measures'),
      columns: [
        { title: say('Toimenpide', 'Measure') },
        { title: say('Tilanne', 'State') },
        { title: say('Päätös tai haun päättyminen', 'Decision, or end of the call') },
        { title: say('Neuvottelut', 'Rounds'), align: 'end' },
      ],
      rows: all.map(({ measure, status, decisionOn, rounds }): readonly Cell[] => [
        name(data.measures.get(measure)?.title, measure),
        { text: negotiationWords[status] },
        decisionOn === undefined ? { unknown: true } : { date: decisionOn },
        status === 'not-checked' ? { unknown: true } : { count: rounds.length },
      ]),
      note: say(
        'Laki 974/1995, 9 §; uudistettu 8.8.2025. Käyttämättä jäänyt tilaisuus ei estä päätöstä.',
        'Act 974/1995, section 9; reformed on 2025-08-08. A chance that was not used does not block the decision.',
      ),
    },
  ]
}

function queue({ data, at, columns }: Context): readonly Block[] {
  const items = data.samiCriteria.queue({ at })
  if (items.length === 0) return []
  return [
    heading(2, 'Käännösjono', 'Translation queue'),
    {
      block: 'table',
      id: 'sami-queue',
      title: say('Käännettävät aineistot', 'Materials to translate'),
      columns: [
        { title: say('Aineisto', 'Material') },
        { title: say('Kieli', 'Language') },
        { title: say('Tila', 'State') },
        { title: say('Kiireellisyys', 'Urgency'), align: 'end' },
        { title: say('Tavoittaa vuodessa', 'Reach in a year'), align: 'end' },
        { title: say('Miksi', 'Why') },
      ],
      rows: items.map(({ title, language, state, urgency, reach, reason }): readonly Cell[] => [
        { text: title },
        { text: columns.find(({ id }) => id === language)?.title ?? language },
        { text: queueStates[state] },
        { count: urgency },
        reach === undefined ? { unknown: true } : { count: reach },
        { text: reason },
      ]),
      note: say(
        'Kiireellisyys: 1 lain velvoite, 2 terveys tai turvallisuus, 3 kriteeri. Konekäännöstä ei käytetä eikä tekstiä kopioida saamen kielestä toiseen.',
        'Urgency: 1 a duty of law, 2 health or safety, 3 a criterion. No machine translation is used, and no text is copied from one Sámi language to another.',
      ),
    },
  ]
}

function uncertain(): Block {
  return {
    block: 'table',
    id: 'sami-uncertain',
    title: say('Säännökset, joiden luenta on varmistamatta', 'Provisions whose reading is not verified'),
    columns: [
      { title: say('Säännös', 'Provision') },
      { title: say('Mitä', 'What') },
      { title: say('Mikä on auki (englanniksi)', 'What is open') },
    ],
    rows: obligationTable
      .filter(({ verified }) => !verified)
      .map(({ statute, section, title, verify }): readonly Cell[] => [
        `${statute}, ${section}`,
        { text: title },
        verify === undefined ? { unknown: true } : { text: verify, lang: 'en' },
      ]),
  }
}
