import { COUNTY_IS_AUTHORITY, isNamedMunicipality, PARTLY_IN_HOMELAND } from '../law/homeland.js'
import { STATE_AUTHORITIES } from '../law/state-authorities.js'
import type { Context } from './context.js'
import type { FactName } from './fact-names.js'
import type { InputName } from './inputs.js'

/** A fact's value, or the inputs without which it is unknown. */
export type Fact = boolean | { readonly missing: readonly InputName[] }

const known = (value: boolean | undefined, ...missing: readonly InputName[]): Fact => value ?? { missing }

const any = (...facts: readonly Fact[]): Fact => {
  if (facts.includes(true)) return true
  const missing = facts.flatMap((fact) => (typeof fact === 'object' ? fact.missing : []))
  return missing.length > 0 ? { missing } : false
}

const municipal = ({ authority }: Context): Fact => {
  if (authority.kind === undefined) return { missing: ['subject.organisation'] }
  if (authority.kind !== 'municipality' && authority.kind !== 'joint-authority') return false
  return known(authority.municipal, 'organisation.members')
}

const county = ({ authority, question }: Context): Fact => {
  if (authority.kind === undefined) return { missing: ['subject.organisation'] }
  if (authority.kind !== 'county' && authority.kind !== 'consortium') return false
  if (question.at < COUNTY_IS_AUTHORITY) return false
  return known(authority.lapland, authority.kind === 'county' ? 'organisation.name' : 'organisation.members')
}

const state = ({ authority, question }: Context): Fact => {
  if (authority.kind === undefined) return { missing: ['subject.organisation'] }
  if (authority.kind !== 'state') return false
  const item = authority.stateItem
  if (item === undefined) return { missing: ['samiCriteria.authority.stateItem'] }
  return STATE_AUTHORITIES.some(
    ({ id, from, to }) => id === item && from <= question.at && (to === undefined || question.at <= to),
  )
}

const kindIs =
  (...kinds: readonly NonNullable<Context['authority']['kind']>[]) =>
  ({ authority }: Context): Fact =>
    authority.kind === undefined ? { missing: ['subject.organisation'] } : kinds.includes(authority.kind)

const form =
  (...forms: readonly string[]) =>
  ({ question }: Context): Fact =>
    question.matter?.form === undefined ? { missing: ['matter.form'] } : forms.includes(question.matter.form)

const field =
  (...fields: readonly string[]) =>
  (context: Context): Fact =>
    context.field === undefined ? { missing: ['production.field'] } : fields.includes(context.field)

const homeland = ({ unit }: Context): Fact =>
  known(
    unit.inHomeland,
    unit.municipality === PARTLY_IN_HOMELAND ? 'place.inSamiHomeland' : 'place.municipality',
  )

const task =
  (...bases: readonly string[]) =>
  ({ producer }: Context): Fact => {
    if (producer.isPrivate === false) return false
    return producer.taskBasis === undefined
      ? { missing: ['production.taskBasis'] }
      : bases.includes(producer.taskBasis)
  }

/** How each fact is found. */
export const FACTS: Readonly<Record<FactName, (context: Context) => Fact>> = {
  always: () => true,
  'in-scope': (context) => any(municipal(context), county(context), state(context)),
  'municipal-scope': municipal,
  'county-scope': county,
  'state-scope': state,
  'public-authority': kindIs('municipality', 'joint-authority', 'county', 'consortium', 'state'),
  'lapland-county': county,
  'any-county': kindIs('county', 'consortium'),
  'named-municipality': (context) =>
    context.authority.kind === 'municipality' ? municipal(context) : kindIs('municipality')(context),
  'municipality-organiser': kindIs('municipality'),
  'in-homeland': homeland,
  'home-in-named-municipality': ({ question }) =>
    known(isNamedMunicipality(question.client?.homeMunicipality), 'client.homeMunicipality'),
  'unit-in-named-municipality': ({ unit }) =>
    unit.inHomeland === true ? true : known(isNamedMunicipality(unit.municipality), 'place.municipality'),
  'produced-only-outside': ({ question, unit }) =>
    isNamedMunicipality(unit.municipality) === true
      ? false
      : known(
          question.production?.onlyOutsideHomelandMunicipalities,
          'production.onlyOutsideHomelandMunicipalities',
        ),
  'assigned-to-homeland-residents': ({ question }) =>
    known(question.production?.assignedToHomelandResidents, 'production.assignedToHomelandResidents'),
  'own-matter': ({ question }) => known(question.matter?.ownOrHeard, 'matter.ownOrHeard'),
  'wishes-sami': ({ question }) => known(question.client?.wishesSami, 'client.wishesSami'),
  'contacted-in-sami': ({ question }) => known(question.client?.contactedInSami, 'client.contactedInSami'),
  'client-not-understood': ({ question }) => known(question.client?.notUnderstood, 'client.notUnderstood'),
  oral: form('oral'),
  'written-contact': (context) => {
    const { client } = context.question
    if (client?.contactedInSami === false) return false
    const written = form('written', 'letter', 'decision')(context)
    if (written === false) return false
    return client?.contactedInSami === undefined ? { missing: ['client.contactedInSami'] } : written
  },
  'parties-disagree': ({ question }) => known(question.matter?.partiesDisagree, 'matter.partiesDisagree'),
  meeting: form('meeting'),
  'sami-document': ({ question }) => known(question.matter?.samiDocument, 'matter.samiDocument'),
  translation: form('decision'),
  'important-to-sami': ({ question }) => known(question.matter?.importantToSami, 'matter.importantToSami'),
  'third-speaks-sami': ({ authority }) =>
    known(authority.thirdSpeaksSami, 'samiCriteria.authority.thirdSpeaksSami'),
  appeal: ({ authority }) =>
    authority.kind === undefined
      ? { missing: ['subject.organisation'] }
      : authority.kind === 'state' && authority.stateItem === 'appeal',
  'homeland-origin': ({ question }) => known(question.matter?.homelandOrigin, 'matter.homelandOrigin'),
  'association-party': ({ question }) =>
    known(question.matter?.associationInSami, 'matter.associationInSami'),
  'controlled-company': ({ producer }) =>
    producer.isPrivate === false
      ? false
      : known(producer.isControlledCompany, 'samiCriteria.authority.controlledCompany'),
  'private-producer': ({ producer }) => known(producer.isPrivate, 'subject.producer'),
  'task-by-law': task('law'),
  'task-by-contract': task('contract', 'authority-decision'),
  'health-service': field('health'),
  'social-service': field('social', 'child-protection', 'disability'),
  'child-protection': field('child-protection'),
  'disability-service': field('disability'),
  'early-education': field('early-education'),
  'service-elsewhere': ({ question }) => known(question.production?.elsewhere, 'production.elsewhere'),
  'measure-wide': ({ question }) => known(question.measure?.wide, 'measure.wide'),
  'measure-affects-sami': ({ question }) => known(question.measure?.affectsSami, 'measure.affectsSami'),
  'measure-concerns-homeland': ({ question }) =>
    known(question.measure?.concernsHomeland, 'measure.concernsHomeland'),
}
