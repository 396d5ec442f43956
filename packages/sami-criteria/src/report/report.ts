import { type Block, type Dataset, formatFinnishDate, type ReportOptions } from '@sotekit/core'
import type { SamiCriteriaOptions } from '../options.js'
import type { SamiCriteriaTypes } from '../plugin-types.js'
import { chains } from './chains.js'
import { contextOf } from './context.js'
import { criteria } from './criteria.js'
import { duties } from './duties.js'
import { negotiations } from './negotiations.js'
import { places } from './places.js'
import { queue } from './queue.js'
import { shares } from './shares.js'
import { uncertain } from './uncertain.js'
import { say } from './words.js'

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
    ...uncertain(context),
  ]
}

const heading = (level: 1 | 2, fi: string, en: string): Block => ({
  block: 'heading',
  level,
  text: say(fi, en),
})
