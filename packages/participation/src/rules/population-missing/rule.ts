import { populationsOn } from '../../coverage/population.js'
import type { ParticipationOptions } from '../../options.js'
import { defaultDay, municipalitiesInScope } from '../../scope/scope.js'
import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const populationMissing = (options: ParticipationOptions): ParticipationRule => ({
  severity: 'error',
  message: {
    fi: 'Kunnan {municipality} väkilukua ei ole päivälle {date}: väestökattavuutta ei voi laskea',
    en: 'The population of {municipality} is not known for {date}: coverage by inhabitants cannot be computed',
  },
  page,
  check: (dataset, report) => {
    if (dataset.all('participation.involvement').length === 0) return
    const date = defaultDay(dataset, options)
    const found = populationsOn(municipalitiesInScope(dataset, options, date), date)
    if (found.known) return
    for (const id of found.missing)
      report({
        record: { kind: 'municipality', id },
        at: '/population',
        args: { municipality: nameOf(dataset.municipalities.get(id)?.name, id), date },
        expected: {
          fi: 'väkiluku samalta päivältä kuin muilla kunnilla, viimeistään tuolta päivältä',
          en: 'a population of the same day as for the others, on or before that day',
        },
      })
  },
})
