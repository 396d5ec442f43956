import type { Messages } from '@sotekit/core'

/** Names of the statutes that the table cites, by number. */
export const STATUTES: Readonly<Record<string, Messages>> = {
  '1086/2003': { fi: 'saamen kielilaki', en: 'Sámi Language Act' },
  '108/2004': { fi: 'saamen kielilakiin liittyvä asetus', en: 'Decree related to the Sámi Language Act' },
  '974/1995': { fi: 'laki saamelaiskäräjistä', en: 'Act on the Sámi Parliament' },
  '731/1999': { fi: 'perustuslaki', en: 'Constitution' },
  '434/2003': { fi: 'hallintolaki', en: 'Administrative Procedure Act' },
  '611/2021': { fi: 'laki hyvinvointialueesta', en: 'Act on Wellbeing Services Counties' },
  '612/2021': {
    fi: 'laki sosiaali- ja terveydenhuollon järjestämisestä',
    en: 'Act on Organising Healthcare and Social Welfare Services',
  },
  '617/2021': {
    fi: 'laki hyvinvointialueiden rahoituksesta',
    en: 'Act on the Funding of Wellbeing Services Counties',
  },
  '739/2023': {
    fi: 'laki potilasasiavastaavista ja sosiaaliasiavastaavista',
    en: 'Act on Patient and Social Ombudspersons',
  },
  '741/2023': {
    fi: 'laki sosiaali- ja terveydenhuollon valvonnasta',
    en: 'Act on the Supervision of Healthcare and Social Welfare',
  },
  '703/2023': {
    fi: 'laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä',
    en: 'Act on the Processing of Client Data in Healthcare and Social Welfare',
  },
  '785/1992': {
    fi: 'laki potilaan asemasta ja oikeuksista',
    en: 'Act on the Status and Rights of Patients',
  },
  '812/2000': {
    fi: 'laki sosiaalihuollon asiakkaan asemasta ja oikeuksista',
    en: 'Act on the Status and Rights of Social Welfare Clients',
  },
  '675/2023': { fi: 'vammaispalvelulaki', en: 'Disability Services Act' },
  '417/2007': { fi: 'lastensuojelulaki', en: 'Child Welfare Act' },
  '540/2018': { fi: 'varhaiskasvatuslaki', en: 'Act on Early Childhood Education and Care' },
  'ETS 148': {
    fi: 'alueellisia kieliä tai vähemmistökieliä koskeva eurooppalainen peruskirja',
    en: 'European Charter for Regional or Minority Languages',
  },
  '33.60.36': { fi: 'valtion talousarvion momentti', en: 'item of the State budget' },
}

/** Places in law without a number of a section. */
const IN_WORDS: Readonly<Record<string, Messages>> = {
  'State budget': { fi: 'valtion talousarvio', en: 'State budget' },
  'Charter for Regional or Minority Languages': { fi: 'peruskirja', en: 'Charter' },
  language: { fi: 'säännös kielestä', en: 'provision on language' },
}

/** A section of the table's short form, such as `2(1) item 1`, as each language cites it. */
export function sectionIn(section: string): Messages {
  const words = IN_WORDS[section]
  if (words !== undefined) return words
  const fi = section.split(', ').map((one) =>
    one
      .replace(/^(\d+)([a-z]?)/, (_, number: string, letter: string) =>
        letter === '' ? `${number} §` : `${number} ${letter} §`,
      )
      .replace(/\((\d)\)/, ' $1 mom.')
      .replace(/ items? ([\d-]+)/, ' $1 kohta'),
  )
  // A section stays on one line with its number.
  return {
    fi: fi.join(', ').replaceAll(/(?<!,) /g, '\u00a0'),
    en: `${fi.length > 1 ? 'sections' : 'section'} ${section}`,
  }
}

/** A provision's place in law, such as `1086/2003, 4 § 1 mom.`. */
export function citation(provision: { readonly statute: string; readonly section: string }): Messages {
  const { fi, en } = sectionIn(provision.section)
  return { fi: `${provision.statute}, ${fi}`, en: `${provision.statute}, ${en}` }
}
