import type { RulePage } from '@sotekit/core'
import { firm, inari, own } from '../examples.js'

const contract = (body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  own('contract', 'c', {
    organiser: 'inari',
    producer: 'firm',
    inSamiHomeland: 'yes',
    validity: { from: '2021-01-01' },
    ...body,
  })

export const page: RulePage = {
  title: { fi: 'Sopimus ilman velvoitetta', en: 'A contract without the duty' },
  why: {
    fi: 'Viranomainen, joka antaa palvelun toiselle, varmistaa että siinä on lain mukainen kielipalvelu. Muuten vastuu jää viranomaiselle.',
    en: 'The authority that gives a service to another makes sure it has the language service of the Act. Otherwise the authority answers for it.',
  },
  fix: {
    fi: 'Lisää sopimukseen ehto kielittäin ja seuraa sitä vuosittain.',
    en: 'Add a clause per language to the contract and follow it up every year.',
  },
  wrong: [...inari, firm, contract({ clause: 'no' })],
  right: [...inari, firm, contract({ clause: 'yes', languages: ['se', 'smn', 'sms'], followUp: 'yes' })],
}
