import {
  type CalendarDate,
  type ChainStep,
  type DeadlineUnit,
  isCalendarDate,
  lawParameter,
  lawParameters,
  type StepDeadline,
  type StepDuration,
  type StepType,
} from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { dateText, nbsp, numberText } from '../text/format.js'
import { plain } from '../text/passage.js'
import type { Entry } from '../text/words.js'
import type { ChainOptions } from './options.js'

export type ChainWord = keyof typeof words

const words = {
  steps: { fi: 'vaihetta', sv: 'steg', en: 'steps' },
  actors: { fi: 'toimijaa', sv: 'aktörer', en: 'actors' },
  noActor: { fi: 'toimijasta ei tietoa', sv: 'uppgift om aktör saknas', en: 'actor unknown' },
  producerOf: { fi: 'palvelun tuottaja:', sv: 'producent av tjänsten:', en: 'producer of' },
  incomplete: {
    fi: 'Lähteet antavat vaiheet mutta eivät niiden järjestystä.',
    sv: 'Källorna anger stegen men inte deras ordning.',
    en: 'The sources give the steps but not their order.',
  },
  noSteps: {
    fi: 'Lähteet eivät anna ketjun vaiheita.',
    sv: 'Källorna anger inte kedjans steg.',
    en: 'The sources give no steps of the chain.',
  },
  tooLarge: {
    fi: 'Ketju on liian suuri kuvaksi; se kerrotaan luettelona.',
    sv: 'Kedjan är för stor för en bild; den återges som en lista.',
    en: 'The chain is too large for a picture; it is told as a list.',
  },
  loose: {
    fi: 'Siirtymiä, joiden vaihetta ei ole',
    sv: 'Övergångar vars steg inte finns',
    en: 'Transitions to or from a step that does not exist',
  },
  asList: { fi: 'Luettelona', sv: 'Som lista', en: 'As a list' },
  modelled: { fi: 'mallinnettu', sv: 'modellerad', en: 'modelled' },
  modelledNote: {
    fi: 'katkoviiva: mallinnettu, lähteet eivät kerro',
    sv: 'streckad linje: modellerad, källorna säger det inte',
    en: 'dashed: modelled, no source tells',
  },
  handOver: { fi: 'siirtyy:', sv: 'överlämnas:', en: 'handed over:' },
  handOverNote: { fi: '⇄ tieto siirtyy', sv: '⇄ överlämning', en: '⇄ hand-over' },
  when: { fi: 'ehto:', sv: 'villkor:', en: 'if:' },
  otherwise: { fi: 'muuten', sv: 'annars', en: 'otherwise' },
  deadline: { fi: 'Määräaika', sv: 'Tidsfrist', en: 'Deadline' },
  counted: { fi: 'lasketaan vaiheesta', sv: 'räknas från steg', en: 'counted from step' },
  checked: { fi: 'laki tarkistettu', sv: 'lagen granskad', en: 'law checked on' },
  statutory: { fi: 'lakisääteinen', sv: 'lagstadgad', en: 'statutory' },
  agreed: { fi: 'sovittu', sv: 'avtalad', en: 'agreed' },
  duration: { fi: 'Kesto', sv: 'Varaktighet', en: 'Duration' },
  tools: { fi: 'Välineet', sv: 'Verktyg', en: 'Tools' },
  step: { fi: 'Vaihe', sv: 'Steg', en: 'Step' },
  type: { fi: 'Laji', sv: 'Typ', en: 'Type' },
  actor: { fi: 'Toimija', sv: 'Aktör', en: 'Actor' },
  facts: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Details' },
  next: { fi: 'Seuraavaksi', sv: 'Därefter', en: 'Next' },
  chain: { fi: 'Palveluketju', sv: 'Servicekedja', en: 'Service chain' },
} as const

const types: Readonly<Record<StepType, Entry>> = {
  start: { fi: 'alku', sv: 'början', en: 'start' },
  end: { fi: 'loppu', sv: 'slut', en: 'end' },
  task: { fi: 'tehtävä', sv: 'uppgift', en: 'task' },
  decision: { fi: 'päätös', sv: 'beslut', en: 'decision' },
  split: { fi: 'haarautuu rinnakkain', sv: 'delas i parallella', en: 'splits into parallel ways' },
  join: { fi: 'odottaa kaikkia haaroja', sv: 'väntar på alla grenar', en: 'waits for all ways' },
  chain: { fi: 'aliketju', sv: 'delkedja', en: 'sub-chain' },
}

type Forms = readonly [one: string, many: string]

const units: Readonly<Record<DeadlineUnit, Readonly<Record<ReportLanguage, Forms>>>> = {
  'working-day': {
    fi: ['arkipäivä', 'arkipäivää'],
    sv: ['vardag', 'vardagar'],
    en: ['working day', 'working days'],
  },
  day: { fi: ['päivä', 'päivää'], sv: ['dag', 'dagar'], en: ['day', 'days'] },
  week: { fi: ['viikko', 'viikkoa'], sv: ['vecka', 'veckor'], en: ['week', 'weeks'] },
  month: { fi: ['kuukausi', 'kuukautta'], sv: ['månad', 'månader'], en: ['month', 'months'] },
  year: { fi: ['vuosi', 'vuotta'], sv: ['år', 'år'], en: ['year', 'years'] },
}

export function chainWord(name: ChainWord, language: ReportLanguage): string {
  return words[name][language]
}

export function chainLabel(name: ChainWord): Entry {
  return words[name]
}

export function typeWord(type: StepType, language: ReportLanguage): string {
  return types[type]?.[language] ?? type
}

export function typeLabel(type: StepType): Entry {
  return types[type] ?? { fi: type, sv: type, en: type }
}

function amountText(amount: number, unit: DeadlineUnit, language: ReportLanguage): string {
  const forms = units[unit]?.[language] ?? [unit, unit]
  return (numberText(amount, language) ?? '?') + nbsp + (amount === 1 ? forms[0] : forms[1])
}

/** "7 working days"; `undefined` where the amount is one of law that is not known for the day. */
export function deadlineAmount(deadline: StepDeadline, options: ChainOptions): string | undefined {
  const { amount, unit, parameter } = deadline
  if (amount !== undefined && unit !== undefined) return amountText(amount, unit, options.language)
  const found = parameter === undefined ? undefined : limitOf(parameter, options.asOf)
  return found && !found.stale
    ? amountText(found.limit.amount, found.limit.unit, options.language)
    : undefined
}

/** How long a deadline is, as far as anything tells: what the law says, or at least what it is about. */
export function deadlineText(deadline: StepDeadline, options: ChainOptions): string {
  const { language } = options
  const known = deadlineAmount(deadline, options)
  const { parameter } = deadline
  if (known !== undefined) return known
  if (parameter === undefined) return '?'
  const title = lawParameters().find(({ id }) => id === parameter)?.title
  const about = title ? plain(title, language) : parameter
  const found = limitOf(parameter, options.asOf)
  if (!found) return about
  const { limit, verifiedOn } = found
  const checked = `${words.checked[language]} ${dateText(verifiedOn, language)}`
  return `${about}: ${amountText(limit.amount, limit.unit, language)}, ${checked}`
}

/** The time that the law gives on a day, where it is the same in all cases. */
function limitOf(parameter: string, at: CalendarDate | undefined) {
  if (at === undefined || !isCalendarDate(at)) return undefined
  const found = lawParameter(parameter, { at })
  if (!found.ok || found.parameter.value.type !== 'duration') return undefined
  return { limit: found.parameter.value, verifiedOn: found.parameter.verifiedOn, stale: found.stale }
}

export function durationText({ min, max, unit }: StepDuration, language: ReportLanguage): string {
  const most = amountText(max, unit, language)
  return min === max ? most : `${numberText(min, language) ?? '?'}–${most}`
}

/** Ids of the things that a step uses, by kind. */
export function toolsOf(step: ChainStep): readonly string[] {
  return [
    ...(step.methods ?? []).map((id) => `method/${id}`),
    ...(step.digitalServices ?? []).map((id) => `digital-service/${id}`),
  ]
}
