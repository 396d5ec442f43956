import type { MatrixMark, Messages } from '@sotekit/core'
import type { AgeBucket, CommitmentRow } from '../commitments/types.js'
import type { Light } from '../negotiation/lights.js'
import type { Claim } from '../records/claim.js'
import type { Level, Mode, Strength } from '../records/codes.js'
import type { Duty } from '../records/duty.js'
import type { ParticipationEvent } from '../records/event.js'
import type { Element } from '../records/negotiation.js'

/** A text in both languages of messages. */
export const say = (fi: string, en: string): Messages => ({ fi, en })

export const strengthWords: Readonly<Record<Strength, Messages>> = {
  declared: say('luvattu', 'declared'),
  planned: say('suunniteltu', 'planned'),
  agreed: say('sovittu', 'agreed'),
  evidenced: say('toteutunut', 'evidenced'),
}

export const modeWords: Readonly<Record<Mode, Messages>> = {
  'own-work': say('oma työpanos', 'own work'),
  'stakeholder-group': say('sidosryhmätyö', 'stakeholder group'),
  expert: say('asiantuntija', 'expert'),
  contract: say('sopimus', 'contract'),
  'work-period': say('työskentelyjakso', 'work period'),
}

export const levelWords: Readonly<Record<Level, Messages>> = {
  inform: say('tiedottaminen', 'inform'),
  consult: say('kuuleminen', 'consult'),
  involve: say('osallistaminen', 'involve'),
  collaborate: say('yhteistyö', 'collaborate'),
  empower: say('päätösvalta', 'empower'),
}

export const eventWords: Readonly<Record<ParticipationEvent['type'], Messages>> = {
  workshop: say('työpaja', 'workshop'),
  seminar: say('seminaari', 'seminar'),
  meeting: say('kokous tai tapaaminen', 'meeting'),
  hearing: say('kuuleminen', 'hearing'),
  survey: say('kysely', 'survey'),
  panel: say('raati', 'panel'),
  training: say('koulutus', 'training'),
  visit: say('vierailu', 'visit'),
  negotiation: say('neuvottelu', 'negotiation'),
  other: say('muu', 'other'),
}

export const channelWords: Readonly<Record<ParticipationEvent['channel'], Messages>> = {
  'on-site': say('paikalla', 'on site'),
  remote: say('etänä', 'remote'),
  hybrid: say('paikalla ja etänä', 'on site and remote'),
  unknown: say('ei tietoa', 'unknown'),
}

export const confidenceWords: Readonly<Record<'high' | 'medium' | 'low' | 'none', Messages>> = {
  high: say('korkea', 'high'),
  medium: say('keskitaso', 'medium'),
  low: say('matala', 'low'),
  none: say('ei lukua', 'no figure'),
}

export const claimWords: Readonly<Record<Claim['claim'], Messages>> = {
  'access-good': say('Hoitoon pääsy on hyvä', 'Access to care is good'),
  'access-to-develop': say('Hoitoon pääsyssä on kehitettävää', 'Access to care is to be developed'),
  'no-need': say('Ei kehittämistarvetta', 'No need to develop'),
  need: say('Kehittämistarve', 'Need to develop'),
  organises: say('Lähteen mukaan järjestää palvelun', 'Organises the service, by the source'),
}

export const dutyWords: Readonly<Record<Duty['type'], Messages>> = {
  negotiation: say('neuvottelu', 'negotiation'),
  hearing: say('kuuleminen', 'hearing'),
  plan: say('suunnitelma', 'plan'),
  statement: say('selvitys', 'statement'),
  commitment: say('sitoumus', 'commitment'),
  report: say('raportti', 'report'),
}

export const stateWords: Readonly<Record<CommitmentRow['state'], Messages>> = {
  fulfilled: say('toteutunut', 'fulfilled'),
  open: say('avoin', 'open'),
  cancelled: say('peruttu', 'cancelled'),
  unknown: say('ei tietoa', 'unknown'),
}

export const bucketWords: Readonly<Record<AgeBucket, Messages>> = {
  'not-due': say('ei vielä määräajassa', 'not due yet'),
  '0': say('määräpäivä tänään', 'due on the day'),
  '1-30': say('myöhässä 1–30 päivää', '1–30 days late'),
  '31-90': say('myöhässä 31–90 päivää', '31–90 days late'),
  '91-180': say('myöhässä 91–180 päivää', '91–180 days late'),
  '180+': say('myöhässä yli 180 päivää', 'over 180 days late'),
  'no-due-date': say('ei määräaikaa', 'no due date'),
}

export const elementWords: Readonly<Record<Element, Messages>> = {
  assessed: say('N1 Asia arvioitu velvoitteen piiriin', 'N1 Matter assessed to be in scope'),
  invited: say('N2 Kutsu ja varattu tilaisuus', 'N2 Invitation, opportunity reserved'),
  material: say('N3 Aineisto ja aika', 'N3 Material and time'),
  held: say('N4 Neuvottelu käyty', 'N4 Held'),
  'before-decision': say('N5 Ennen päätöstä', 'N5 Before the decision'),
  minutes: say('N6 Pöytäkirja', 'N6 Minutes'),
  result: say('N7 Tulos todettu', 'N7 Result stated'),
  dissent: say('N8 Erimielisyys tai vaikutus kirjattu', 'N8 Dissent or effects recorded'),
}

export const lightMarks: readonly (MatrixMark & { readonly id: Light['state'] })[] = [
  { id: 'evidenced', symbol: '●', text: say('näyttö on', 'evidenced'), tone: 'good' },
  { id: 'stated', symbol: '◐', text: say('lähde sanoo', 'stated'), tone: 'part' },
  { id: 'missing', symbol: '○', text: say('puuttuu', 'missing'), tone: 'bad' },
  { id: 'unknown', symbol: '?', text: say('ei tietoa', 'unknown'), tone: 'unknown' },
  { id: 'not-applicable', symbol: '–', text: say('ei koske', 'not applicable'), tone: 'neutral' },
]

export const coverageMarks: readonly MatrixMark[] = [
  { id: 'measures', symbol: '●', text: say('toimenpiteet nimetty', 'measures named'), tone: 'good' },
  {
    id: 'programme',
    symbol: '◐',
    text: say('mukana, toimenpiteet ei tietoa', 'in, measures unknown'),
    tone: 'part',
  },
  { id: 'no', symbol: '○', text: say('ei mukana', 'not in'), tone: 'bad' },
  { id: 'not-applicable', symbol: '–', text: say('ei koske', 'not applicable'), tone: 'neutral' },
  { id: 'unknown', symbol: '?', text: say('ei tietoa', 'unknown'), tone: 'unknown' },
  { id: 'conflict', symbol: '!', text: say('ristiriita', 'contradiction'), tone: 'bad' },
]

export const shareMarks: readonly MatrixMark[] = [
  { id: 'all', symbol: '●', text: say('kaikki toimenpiteet', 'all measures'), tone: 'good' },
  { id: 'some', symbol: '◐', text: say('osa toimenpiteistä', 'some measures'), tone: 'part' },
  { id: 'none', symbol: '○', text: say('ei osallistu', 'does not take part'), tone: 'bad' },
  { id: 'unknown', symbol: '?', text: say('ei tietoa', 'unknown'), tone: 'unknown' },
]

export const cellMarks: readonly MatrixMark[] = [
  {
    id: 'direct',
    symbol: '●',
    text: say('osallistuu, toimenpide nimetty', 'takes part, measure named'),
    tone: 'good',
  },
  {
    id: 'group',
    symbol: '◐',
    text: say('osallistuu ryhmän tai osakokonaisuuden kautta', 'takes part through a group or sub-programme'),
    tone: 'good',
  },
  {
    id: 'all',
    symbol: '◔',
    text: say(
      'osallistuu kaikkien toimenpiteiden tai kuntien kautta',
      'takes part through all measures or municipalities',
    ),
    tone: 'part',
  },
  { id: 'no', symbol: '○', text: say('ei osallistu', 'does not take part'), tone: 'bad' },
  { id: 'not-applicable', symbol: '–', text: say('ei koske', 'not applicable'), tone: 'neutral' },
  { id: 'unknown', symbol: '?', text: say('ei tietoa', 'unknown'), tone: 'unknown' },
  { id: 'conflict', symbol: '!', text: say('ristiriita', 'contradiction'), tone: 'bad' },
]

/** A list in one cell. */
export function joined(texts: readonly Messages[]): Messages {
  return { fi: texts.map(({ fi }) => fi).join(', '), en: texts.map(({ en }) => en).join(', ') }
}
