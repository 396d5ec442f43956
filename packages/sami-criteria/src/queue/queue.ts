import type { CalendarDate, LocalizedText, Messages } from '@sotekit/core'
import { obligations } from '../engine/obligations.js'
import { type SamiLanguage, samiLanguages } from '../engine/question.js'
import type { Data } from '../plugin-types.js'
import type { Material } from '../records/material.js'

/**
 * A text that is to be translated (Finnish: käännösjono), with the reason.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { type QueueItem, samiCriteria } from '@sotekit/sami-criteria'
 *
 * const { dataset } = sotekit({ plugins: [samiCriteria()] }).load([])
 * const queue: readonly QueueItem[] = dataset.samiCriteria.queue()
 * queue // → []
 * ```
 */
export interface QueueItem {
  /** Id of the `samiCriteria.material`. */
  readonly material: string
  /** Name of the material. */
  readonly title: LocalizedText
  /** The language that lacks it. */
  readonly language: SamiLanguage
  /** Most urgent first: 1 a duty of law, 2 urgent for health or safety, 3 a criterion. */
  readonly urgency: 1 | 2 | 3
  /** People whom it reaches in a year; unknown where left out. */
  readonly reach?: number | undefined
  /** `missing`, or nobody knows, or a text that a machine made and nobody checked. */
  readonly state: 'missing' | 'unknown' | 'machine-unreviewed' | 'other-language'
  /** The duty, urgency or criterion that needs it. */
  readonly because: 'sla-8-signs-forms' | 'sla-8-inform' | 'urgent' | 'criterion'
  /** Id of the criterion that it serves. */
  readonly criterion: string
  /** The same in words. */
  readonly reason: Messages
}

const CRITERION: Readonly<Record<Material['type'], string>> = {
  form: 'ma-forms',
  sign: 'ma-signs',
  notice: 'ma-forms',
  'web-page': 'ma-web',
  'patient-guide': 'ma-health',
  questionnaire: 'ma-health',
  'decision-template': 'tr-decision',
  other: 'ma-health',
}

/** Materials that duties and criteria need and a language does not have: by urgency, reach, language and title. */
export function queueOf(data: Data, at: CalendarDate): readonly QueueItem[] {
  return data
    .all('samiCriteria.material')
    .flatMap((one) => samiLanguages.flatMap((language) => item(data, one, language, at)))
    .sort(
      (a, b) =>
        a.urgency - b.urgency ||
        (b.reach ?? -1) - (a.reach ?? -1) ||
        (a.material < b.material ? -1 : a.material > b.material ? 1 : 0) ||
        samiLanguages.indexOf(a.language) - samiLanguages.indexOf(b.language),
    )
}

function item(
  data: Data,
  one: Material & { readonly id: string },
  language: SamiLanguage,
  at: CalendarDate,
): readonly QueueItem[] {
  const version = one.versions.find((found) => found.language === language)
  const state = stateOf(version, language)
  if (state === undefined) return []
  const because = whyNeeded(data, one, at)
  return [
    {
      material: one.id,
      title: one.title,
      language,
      urgency: because === 'criterion' ? 3 : because === 'urgent' ? 2 : 1,
      ...(one.reach !== undefined && { reach: one.reach }),
      state,
      because,
      criterion: CRITERION[one.type],
      reason: REASONS[because],
    },
  ]
}

function stateOf(
  version: Material['versions'][number] | undefined,
  language: SamiLanguage,
): QueueItem['state'] | undefined {
  if (version === undefined) return 'unknown'
  if (version.textLanguage !== undefined && version.textLanguage !== language) return 'other-language'
  return version.state === 'available' ? undefined : version.state
}

/** The duty that needs it where one is known to apply at a place or to an organisation that it belongs to. */
function whyNeeded(data: Data, one: Material, at: CalendarDate): QueueItem['because'] {
  const subjects = [
    ...(one.servicePoints ?? []).map((servicePoint) => ({ servicePoint, organisation: one.organisation })),
    ...(one.organisation === undefined ? [] : [{ organisation: one.organisation }]),
  ]
  const applying = new Set(
    subjects.flatMap((subject) =>
      obligations(data, { subject, at }).flatMap(({ id, result }) => (result === 'applies' ? [id] : [])),
    ),
  )
  const duty = DUTIES[one.type]?.find((id) => applying.has(id))
  return duty ?? (one.urgent === true ? 'urgent' : 'criterion')
}

/** What duties ask of each type of material, the stronger one first. */
const DUTIES: Partial<Record<Material['type'], readonly ('sla-8-signs-forms' | 'sla-8-inform')[]>> = {
  form: ['sla-8-signs-forms'],
  sign: ['sla-8-signs-forms'],
  notice: ['sla-8-signs-forms', 'sla-8-inform'],
  'web-page': ['sla-8-inform'],
}

const REASONS: Readonly<Record<QueueItem['because'], Messages>> = {
  'sla-8-signs-forms': {
    fi: 'Saamen kielilain 8 §:n 2 momentti: opasteet, ilmoitukset ja lomakkeet kotiseutualueella',
    en: 'Act 1086/2003 section 8(2): signs, notices and forms in the homeland',
  },
  'sla-8-inform': {
    fi: 'Saamen kielilain 8 §:n 1 momentti: tiedottaminen yleisölle',
    en: 'Act 1086/2003 section 8(1): informing the public',
  },
  urgent: { fi: 'Terveys tai turvallisuus riippuu siitä', en: 'Health or safety depends on it' },
  criterion: { fi: 'Kriteeri tarvitsee sen', en: 'A criterion needs it' },
}
