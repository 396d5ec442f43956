import type { MatrixMark, Messages } from '@sotekit/core'
import type { AnswerKind } from '../capability/answer.js'
import type { NegotiationCheck } from '../negotiation/negotiation.js'
import type { Obligation } from '../obligations/types.js'
import type { QueueItem } from '../queue/queue.js'
import type { AssessmentStatus, AssessorKind } from '../records/assessment.js'

export const say = (fi: string, en: string): Messages => ({ fi, en })

/** Remark on what was read and not verified. */
export const UNCERTAIN: Messages = say('luenta varmistamatta', 'reading not verified')

export const answerMarks: readonly (MatrixMark & { readonly id: AnswerKind })[] = [
  { id: 'direct', symbol: '●', text: say('henkilöstö palvelee', 'staff serve'), tone: 'good' },
  { id: 'partial', symbol: '◐', text: say('osaksi', 'partly'), tone: 'part' },
  { id: 'interpreted', symbol: '◔', text: say('tulkki', 'interpreter'), tone: 'part' },
  { id: 'written', symbol: '▤', text: say('vain kirjallisesti', 'in writing only'), tone: 'part' },
  { id: 'none', symbol: '✕', text: say('ei palvella', 'not served'), tone: 'bad' },
  { id: 'unknown', symbol: '?', text: say('ei tiedossa', 'not known'), tone: 'unknown' },
]

export const statusMarks: readonly (MatrixMark & { readonly id: AssessmentStatus })[] = [
  { id: 'met', symbol: '●', text: say('täyttyy', 'met'), tone: 'good' },
  { id: 'partly-met', symbol: '◐', text: say('osaksi', 'partly met'), tone: 'part' },
  { id: 'not-met', symbol: '✕', text: say('ei täyty', 'not met'), tone: 'bad' },
  { id: 'not-applicable', symbol: '–', text: say('ei koske', 'not applicable'), tone: 'neutral' },
  { id: 'unknown', symbol: '?', text: say('ei tiedossa', 'not known'), tone: 'unknown' },
]

export const assessorWords: Readonly<Record<AssessorKind, Messages>> = {
  'sami-reviewer': say('saamelainen arvioija', 'Sámi reviewer'),
  client: say('asiakkaat', 'clients'),
  peer: say('vertaisarvioija', 'peer'),
  self: say('palvelu itse', 'the service itself'),
}

export const queueStates: Readonly<Record<QueueItem['state'], Messages>> = {
  missing: say('puuttuu', 'missing'),
  unknown: say('ei tiedossa', 'not known'),
  'machine-unreviewed': say('koneen tekemä, tarkistamatta', 'made by a machine, not checked'),
  'other-language': say('toisella kielellä', 'in another language'),
}

export const negotiationWords: Readonly<Record<NegotiationCheck['status'], Messages>> = {
  met: say('neuvoteltu ajoissa tai tilaisuus varattu', 'negotiated in time, or a chance was given'),
  'not-met': say('ei neuvoteltu ennen päätöstä', 'not negotiated before the decision'),
  unknown: say('ei tiedossa', 'not known'),
  'not-applicable': say('neuvotteluvelvoite ei koske', 'no duty to negotiate'),
  'not-checked': say(
    'ei tarkistettu: neuvotteluja ei ole ladattu',
    'not checked: negotiations are not loaded',
  ),
}

export const languagesOfDuty: Readonly<Record<Obligation['languages'], Messages>> = {
  client: say('asiakkaan kieli', "the client's language"),
  all3: say('kaikki kolme, kukin erikseen', 'all three, each alone'),
  'target-group': say('kohderyhmän kieli', "the target group's language"),
  member: say('jäsenen kieli', "the member's language"),
  any: say('asiakkaan äidinkieli', "the client's mother tongue"),
  none: say('–', '–'),
}
