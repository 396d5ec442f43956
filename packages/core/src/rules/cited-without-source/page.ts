import { plan, town } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Lähteeseen perustuva tieto ilman viitettä', en: 'Cited, but without a citation' },
  why: {
    fi: 'basis: cited lupaa, että tiedon voi tarkistaa lähteestä. Ilman viitettä lupausta ei voi pitää.',
    en: 'basis: cited promises that the fact can be looked up in a source. Without a citation the promise cannot be kept.',
  },
  fix: {
    fi: 'Lisää viite kenttään citations, tai kirjoita basis: modelled ja kerro kentässä note, mihin tieto perustuu.',
    en: 'Add a citation in the field citations, or write basis: modelled and tell in the field note what it rests on.',
  },
  wrong: [{ ...town, basis: 'cited' }],
  right: [plan, { ...town, basis: 'cited', citations: [{ source: 'plan', locator: '5' }] }],
}
