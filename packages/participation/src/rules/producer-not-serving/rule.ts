import type { ParticipationOptions } from '../../options.js'
import { defaultDay } from '../../scope/scope.js'
import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { servingIn } from './arrangements.js'
import { page } from './page.js'

export const producerNotServing = (options: ParticipationOptions): ParticipationRule => ({
  severity: 'warning',
  message: {
    fi: '{organisation} ei tuota mitään palvelua kunnassa {municipality} tuolloin, mutta osallistuu siellä',
    en: '{organisation} produces no service in {municipality} then, yet takes part there',
  },
  page,
  check: (dataset, report) => {
    const day = defaultDay(dataset, options)
    const serving = servingIn(dataset)
    for (const one of dataset.all('participation.producer')) {
      if (one.organisation === undefined || one.municipality === undefined) continue
      const asked = one.period ?? { from: one.statedOn ?? day, to: one.statedOn ?? day }
      const { organisation, municipality } = one
      // Where no arrangement of the municipality is recorded, nobody can tell.
      if (!serving.isKnown(municipality, asked) || serving.isServedBy(municipality, organisation, asked))
        continue
      report({
        record: one,
        at: '/organisation',
        args: {
          organisation: nameOf(dataset.organisations.get(one.organisation)?.name, one.organisation),
          municipality: nameOf(dataset.municipalities.get(one.municipality)?.name, one.municipality),
        },
        received: one.organisation,
        expected: {
          fi: 'järjestely, jossa organisaatio tuottaa palvelun kunnassa samaan aikaan',
          en: 'an arrangement by which it produces a service there at the same time',
        },
      })
    }
  },
})
