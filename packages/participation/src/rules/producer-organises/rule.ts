import { isPrivate } from '../../trainees/trainees.js'
import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const producerOrganises: ParticipationRule = {
  severity: 'error',
  message: {
    fi: '{organisation} on yksityinen tuottaja: se voi tuottaa palvelun kunnassa {municipality}, mutta ei järjestää sitä',
    en: '{organisation} is a private producer: it can produce a service in {municipality} but not organise it',
  },
  page,
  check: (dataset, report) => {
    for (const claim of dataset.all('participation.claim')) {
      if (claim.claim !== 'organises' || claim.organisation === undefined) continue
      const organisation = dataset.organisations.get(claim.organisation)
      if (!isPrivate(organisation?.type)) continue
      report({
        record: claim,
        at: '/organisation',
        args: {
          organisation: nameOf(organisation?.name, claim.organisation),
          municipality: nameOf(dataset.municipalities.get(claim.municipality)?.name, claim.municipality),
        },
        received: claim.organisation,
        expected: {
          fi: 'kunta, kuntayhtymä tai hyvinvointialue',
          en: 'a municipality, joint authority or county',
        },
      })
    }
  },
}
