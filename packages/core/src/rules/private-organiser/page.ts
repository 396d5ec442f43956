import { around, arrangement, company } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Yksityinen järjestäjänä', en: 'A private organiser' },
  why: {
    fi: 'Järjestäjä kantaa lain mukaisen vastuun palvelusta, ja se voi olla vain julkinen: vuoteen 2022 kunta tai kuntayhtymä, vuodesta 2023 hyvinvointialue (laki 612/2021 8 §). Yritys, yhdistys tai säätiö voi tuottaa palveluja, ei järjestää.',
    en: 'The organiser carries the legal responsibility for a service and can only be public: to 2022 a municipality or joint authority, from 2023 a wellbeing services county (Act 612/2021, section 8). A company, association or foundation can produce services and not organise them.',
  },
  fix: {
    fi: 'Merkitse järjestäjäksi julkinen taho ja yritys tuottajaksi. Jos lähde sanoo yrityksen järjestävän, kirjaa se lausumana.',
    en: 'Give the public body as the organiser and the company as a producer. If a source says that a company organises, record that as a statement.',
  },
  wrong: [...around, company, arrangement({ organiser: 'hoiva' })],
  right: [
    ...around,
    company,
    arrangement({ producers: [{ organisation: 'hoiva', coverage: 'whole', mode: 'purchased' }] }),
  ],
}
