import type { Channel, DeadlineUnit } from '@sotekit/core'

type Language = 'fi' | 'sv' | 'en'
type Entry = Readonly<Record<Language, string>>

type Word =
  | 'noActor'
  | 'producerOf'
  | 'otherwise'
  | 'passed'
  | 'modelled'
  | 'deadline'
  | 'countedFrom'
  | 'byLaw'
  | 'role'
  | 'channels'
  | 'languages'
  | 'tools'
  | 'duration'
  | 'handOver'

const words: Readonly<Record<Word, Entry>> = {
  noActor: { fi: 'Toimijasta ei tietoa', sv: 'Uppgift om aktör saknas', en: 'Actor unknown' },
  producerOf: { fi: 'Tuottaja:', sv: 'Producent:', en: 'Producer of' },
  otherwise: { fi: 'muuten', sv: 'annars', en: 'otherwise' },
  passed: { fi: 'Määräaika ylittyi', sv: 'Tidsfristen överskreds', en: 'Deadline passed' },
  modelled: {
    fi: 'Mallinnettu: mikään lähde ei kerro tätä vaihetta.',
    sv: 'Modellerad: ingen källa anger detta steg.',
    en: 'Modelled: no source gives this step.',
  },
  deadline: { fi: 'Määräaika', sv: 'Tidsfrist', en: 'Deadline' },
  countedFrom: { fi: 'lasketaan vaiheesta', sv: 'räknas från steget', en: 'counted from' },
  byLaw: { fi: 'lain enimmäisaika', sv: 'lagstadgad tidsfrist', en: 'time limit of law' },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  channels: { fi: 'Asiointikanavat', sv: 'Kanaler', en: 'Channels' },
  languages: { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
  tools: { fi: 'Välineet', sv: 'Verktyg', en: 'Tools' },
  duration: { fi: 'Kesto', sv: 'Varaktighet', en: 'Duration' },
  handOver: { fi: 'Siirtyy', sv: 'Överlämnas', en: 'Handed over' },
}

const units: Readonly<
  Record<DeadlineUnit, Readonly<Record<Language, readonly [one: string, many: string]>>>
> = {
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

const channels: Readonly<Record<Channel, Entry>> = {
  'in-person': { fi: 'paikan päällä', sv: 'på plats', en: 'in person' },
  phone: { fi: 'puhelin', sv: 'telefon', en: 'phone' },
  video: { fi: 'video', sv: 'video', en: 'video' },
  chat: { fi: 'chat', sv: 'chatt', en: 'chat' },
  message: { fi: 'viesti', sv: 'meddelande', en: 'message' },
  'e-service': { fi: 'verkkopalvelu', sv: 'e-tjänst', en: 'e-service' },
  'home-visit': { fi: 'kotikäynti', sv: 'hembesök', en: 'home visit' },
  outreach: { fi: 'etsivä työ', sv: 'uppsökande arbete', en: 'outreach' },
  mail: { fi: 'posti', sv: 'post', en: 'mail' },
}

export function word(name: Word, language: Language): string {
  return words[name][language]
}

export function channelWord(channel: Channel, language: Language): string {
  return channels[channel]?.[language] ?? channel
}

/** "7 working days". */
export function amountWords(amount: number, unit: DeadlineUnit, language: Language): string {
  const forms = units[unit]?.[language] ?? [unit, unit]
  return `${amount} ${forms[amount === 1 ? 0 : 1]}`
}
