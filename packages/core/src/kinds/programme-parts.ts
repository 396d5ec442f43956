import type { CalendarDate } from '../values/calendar-date.js'
import type { LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import type { Citation } from './record.js'

/** What every item inside a programme has: an id that is unique in its list, a title, and its sources. */
export interface ProgrammeItem {
  readonly id: string
  readonly title: LocalizedText
  readonly aliases?: readonly string[] | undefined
  readonly citations?: readonly Citation[] | undefined
  readonly note?: string | undefined
}

/** A call (Finnish: haku, täydennyshaku): the round in which money was applied for, and what it added. */
export interface Call extends ProgrammeItem {
  readonly type: 'original' | 'supplement'
  /** When applications were taken. */
  readonly applications?: Period | undefined
  /** When the work that the call pays for is done. */
  readonly implementation?: Period | undefined
  readonly priorities?: readonly ProgrammeItem[] | undefined
}

/** A goal (Finnish: tavoite) of a programme, within a benefit category; or the programme's main goal. */
export interface Goal extends ProgrammeItem {
  /** Left out on the main goal, which stands above the categories. */
  readonly benefitCategory?: string | undefined
  readonly subProgrammes?: readonly string[] | undefined
  readonly call?: string | undefined
  /** The separate aims that the goal holds. */
  readonly aims?: readonly LocalizedText[] | undefined
}

/** A phase (Finnish: vaihe) of a programme, such as preparation or implementation. */
export interface Phase extends ProgrammeItem {
  readonly period: Period
}

/** A dated event of a programme: a decision, a deadline, a report. */
export interface Milestone extends ProgrammeItem {
  readonly date?: CalendarDate | undefined
  readonly period?: Period | undefined
}

/** A risk (Finnish: riski). Likelihood and impact are left out where the source gives none. */
export interface Risk extends ProgrammeItem {
  readonly likelihood?: 'low' | 'medium' | 'high' | undefined
  readonly impact?: 'low' | 'medium' | 'high' | undefined
  /** Role that owns the risk; never a person's name. */
  readonly ownerRole?: LocalizedText | undefined
  readonly mitigation?: LocalizedText | undefined
}

/** A dependency (Finnish: riippuvuus) on another project. */
export interface Dependency extends ProgrammeItem {
  readonly period?: Period | undefined
  /** `earlier`: builds on its results; `parallel`: runs beside; `later`: starts after. */
  readonly type: 'earlier' | 'parallel' | 'later'
  readonly programme?: string | undefined
  readonly organisations?: readonly string[] | undefined
  readonly municipalities?: readonly string[] | undefined
}

/** A body or role of a programme's governance (Finnish: hallinto, johtaminen). */
export interface GovernanceBody extends ProgrammeItem {
  readonly role:
    | 'applicant'
    | 'administrator'
    | 'lead'
    | 'steering'
    | 'expert'
    | 'reform'
    | 'funder'
    | 'annex'
  readonly organisations?: readonly string[] | undefined
}

/** A staffing item: a role and its full-time equivalents. Unit: FTE (henkilötyövuosi). */
export interface Staffing extends ProgrammeItem {
  readonly call?: string | undefined
  readonly fte: number
}

/** A component (Finnish: hankekokonaisuuden osio) of a programme, with its own tasks and budget. */
export interface Component extends ProgrammeItem {
  readonly goals?: readonly ProgrammeItem[] | undefined
  readonly tasks?: readonly ComponentTask[] | undefined
}

/** A task, numbered measure or aim of a component. */
export interface ComponentTask extends ProgrammeItem {
  readonly type: 'task' | 'measure' | 'aim'
  /** Heading under which the source lists it. */
  readonly block?: LocalizedText | undefined
  /** Marks as printed; their meaning is a matter of the page they stand on. */
  readonly mark?: string | undefined
  readonly markMeaning?: LocalizedText | undefined
}

/** A section of a self-assessment: a benefit category and what was said of it; no text where it is empty. */
export interface AssessmentSection {
  readonly benefitCategory: string
  readonly findings?: readonly LocalizedText[] | undefined
  readonly citations?: readonly Citation[] | undefined
}

/** A self-assessment (Finnish: itsearviointi) of a programme. */
export interface SelfAssessment extends ProgrammeItem {
  readonly period?: Period | undefined
  readonly sections: readonly AssessmentSection[]
}

/** The legal basis of a programme's state grant: the decree and the kind of project within it. */
export interface LegalBasis {
  /** Number of the decree: number/year. */
  readonly statute: string
  /** Kind of project that the decree tells apart. */
  readonly projectKind: string
}
