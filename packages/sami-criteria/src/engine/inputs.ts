import type { Messages } from '@sotekit/core'

/**
 * What may be missing for an answer: a path of the question, or a field of a record.
 *
 * @example
 * ```ts
 * import type { InputName } from '@sotekit/sami-criteria'
 *
 * const wish: InputName = 'client.wishesSami'
 * wish // → 'client.wishesSami'
 * ```
 */
export type InputName =
  | 'client.contactedInSami'
  | 'client.homeMunicipality'
  | 'client.notUnderstood'
  | 'client.wishesSami'
  | 'matter.associationInSami'
  | 'matter.form'
  | 'matter.homelandOrigin'
  | 'matter.importantToSami'
  | 'matter.ownOrHeard'
  | 'matter.partiesDisagree'
  | 'matter.samiDocument'
  | 'measure.affectsSami'
  | 'measure.concernsHomeland'
  | 'measure.wide'
  | 'organisation.members'
  | 'organisation.name'
  | 'place.inSamiHomeland'
  | 'place.municipality'
  | 'production.assignedToHomelandResidents'
  | 'production.elsewhere'
  | 'production.field'
  | 'production.onlyOutsideHomelandMunicipalities'
  | 'production.taskBasis'
  | 'samiCriteria.authority.controlledCompany'
  | 'samiCriteria.authority.stateItem'
  | 'samiCriteria.authority.thirdSpeaksSami'
  | 'subject.organisation'
  | 'subject.producer'

/** An input that is missing, in plain words. */
export const inputWords: Readonly<Record<InputName, Messages>> = {
  'client.contactedInSami': { fi: 'asioiko asiakas saameksi', en: 'whether contact was made in Sámi' },
  'client.homeMunicipality': { fi: 'asiakkaan kotikunta', en: "the client's home municipality" },
  'client.notUnderstood': {
    fi: 'jääkö asiakas ymmärtämättä',
    en: 'whether client and staff fail to understand each other',
  },
  'client.wishesSami': { fi: 'haluaako asiakas käyttää saamea', en: 'whether the client wishes to use Sámi' },
  'matter.associationInSami': {
    fi: 'onko asianosainen saamenkielinen yhteisö',
    en: 'whether the party is a body that works in Sámi',
  },
  'matter.form': { fi: 'miten asiaa hoidetaan', en: 'how the matter is dealt with' },
  'matter.homelandOrigin': {
    fi: 'onko asia alkanut kotiseutualueella',
    en: 'whether the matter began in the homeland',
  },
  'matter.importantToSami': {
    fi: 'onko asia saamelaisille erityisen tärkeä',
    en: 'whether the matter is of special importance to the Sámi',
  },
  'matter.ownOrHeard': { fi: 'onko asia asiakkaan oma', en: "whether it is the client's own matter" },
  'matter.partiesDisagree': {
    fi: 'ovatko useat asianosaiset eri mieltä kielestä',
    en: 'whether several parties disagree on the language',
  },
  'matter.samiDocument': {
    fi: 'onko annettu saamenkielinen asiakirja',
    en: 'whether a document in Sámi was given',
  },
  'measure.affectsSami': { fi: 'vaikuttaako toimi saamelaisiin', en: 'whether the measure affects the Sámi' },
  'measure.concernsHomeland': {
    fi: 'koskeeko toimi kotiseutualuetta',
    en: 'whether the measure concerns the homeland',
  },
  'measure.wide': { fi: 'onko toimi laajakantoinen', en: 'whether the measure is wide' },
  'organisation.members': { fi: 'kuntayhtymän tai yhtymän jäsenet', en: 'members of the joint authority' },
  'organisation.name': { fi: 'hyvinvointialueen nimi', en: 'name of the county' },
  'place.inSamiHomeland': {
    fi: 'onko toimipaikka kotiseutualueella (kylä tai koordinaatit ratkaisevat)',
    en: 'whether the office lies in the homeland (its village or coordinates decide)',
  },
  'place.municipality': { fi: 'missä toimipaikka on', en: 'where the office is' },
  'production.assignedToHomelandResidents': {
    fi: 'onko yksikkö osoitettu kotiseutualueen asukkaille',
    en: 'whether the unit is assigned to homeland residents',
  },
  'production.elsewhere': { fi: 'palvellaanko muualla', en: 'whether the service is given elsewhere' },
  'production.field': { fi: 'minkä alan palvelu', en: 'the field of the service' },
  'production.onlyOutsideHomelandMunicipalities': {
    fi: 'tuotetaanko palvelua vain muualla',
    en: 'whether the service is produced only elsewhere',
  },
  'production.taskBasis': { fi: 'mihin tuottajan tehtävä perustuu', en: "what the producer's task rests on" },
  'samiCriteria.authority.controlledCompany': {
    fi: 'kenen määräämisvallassa tuottaja on',
    en: 'who controls the producer',
  },
  'samiCriteria.authority.stateItem': {
    fi: 'onko valtion viranomainen luettelossa',
    en: 'whether the state authority is listed',
  },
  'samiCriteria.authority.thirdSpeaksSami': {
    fi: 'saamenkielisten osuus kunnassa',
    en: 'share of Sámi speakers',
  },
  'subject.organisation': { fi: 'mikä viranomainen järjestää', en: 'which authority organises' },
  'subject.producer': { fi: 'kuka tuottaa', en: 'who produces' },
}
