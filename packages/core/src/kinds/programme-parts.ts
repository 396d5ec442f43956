import type { CalendarDate } from '../values/calendar-date.js'
import type { LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import type { Citation } from './record.js'

/** What every item inside a programme has: an id that is unique in its list, a title, and its sources. */
export interface ProgrammeItem {
  /** Stable id, unique within the list that the item stands in. */
  readonly id: string
  /** What the item is called, by language. */
  readonly title: LocalizedText
  /** Other names and spellings that mean this item. */
  readonly aliases?: readonly string[] | undefined
  /** Where the item was read. */
  readonly citations?: readonly Citation[] | undefined
  /** Free remark for maintainers of the data. */
  readonly note?: string | undefined
}

/** A call (Finnish: haku, täydennyshaku): the round in which money was applied for, and what it added. */
export interface Call extends ProgrammeItem {
  /** `original`: the first application (haku); `supplement`: money and measures added later (täydennyshaku). */
  readonly type: 'original' | 'supplement'
  /** When applications were taken. */
  readonly applications?: Period | undefined
  /** When the work that the call pays for is done. */
  readonly implementation?: Period | undefined
  /** What the call puts first (painopisteet). */
  readonly priorities?: readonly ProgrammeItem[] | undefined
}

/** A goal (Finnish: tavoite) of a programme, within a benefit category; or the programme's main goal. */
export interface Goal extends ProgrammeItem {
  /** Left out on the main goal, which stands above the categories. */
  readonly benefitCategory?: string | undefined
  /** Ids of the sub-programmes (osakokonaisuudet) that work for it; not told where left out. */
  readonly subProgrammes?: readonly string[] | undefined
  /** Id of the call that brought the goal. */
  readonly call?: string | undefined
  /** The separate aims that the goal holds. */
  readonly aims?: readonly LocalizedText[] | undefined
}

/** A phase (Finnish: vaihe) of a programme, such as preparation or implementation. */
export interface Phase extends ProgrammeItem {
  /** First and last day of the phase. */
  readonly period: Period
}

/** A dated event of a programme: a decision, a deadline, a report. */
export interface Milestone extends ProgrammeItem {
  /** The day on which it happens, where it is one day. */
  readonly date?: CalendarDate | undefined
  /** When it happens, where no single day is told. */
  readonly period?: Period | undefined
}

/** A risk (Finnish: riski). Likelihood and impact are left out where the source gives none. */
export interface Risk extends ProgrammeItem {
  /** How likely it is (todennäköisyys), as the source judges. */
  readonly likelihood?: 'low' | 'medium' | 'high' | undefined
  /** How much harm it would do (vaikutus), as the source judges. */
  readonly impact?: 'low' | 'medium' | 'high' | undefined
  /** Role that owns the risk; never a person's name. */
  readonly ownerRole?: LocalizedText | undefined
  /** What is done so that it does not come, or does less harm (hallintakeinot). */
  readonly mitigation?: LocalizedText | undefined
}

/** A dependency (Finnish: riippuvuus) on another project. */
export interface Dependency extends ProgrammeItem {
  /** When the other project runs. */
  readonly period?: Period | undefined
  /** `earlier`: builds on its results; `parallel`: runs beside; `later`: starts after. */
  readonly type: 'earlier' | 'parallel' | 'later'
  /** Id of the other project, where it is in the data; its title tells it otherwise. */
  readonly programme?: string | undefined
  /** Ids of the organisations that run the other project. */
  readonly organisations?: readonly string[] | undefined
  /** Three-digit codes of the municipalities that the other project is in. */
  readonly municipalities?: readonly string[] | undefined
}

/** A body or role of a programme's governance (Finnish: hallinto, johtaminen). */
export interface GovernanceBody extends ProgrammeItem {
  /**
   * What it does in the programme: applies for, administers, leads, steers, advises or funds it; `reform`: a
   * body of the reform around it; `annex`: a plan or report that governance asks for.
   */
  readonly role:
    | 'applicant'
    | 'administrator'
    | 'lead'
    | 'steering'
    | 'expert'
    | 'reform'
    | 'funder'
    | 'annex'
  /** Ids of the organisations that are the body, or that it consists of. */
  readonly organisations?: readonly string[] | undefined
}

/** A staffing item: a role and its full-time equivalents. Unit: FTE (henkilötyövuosi). */
export interface Staffing extends ProgrammeItem {
  /** Id of the call that pays for it. */
  readonly call?: string | undefined
  /** Full-time equivalents, such as `0.5`. */
  readonly fte: number
}

/** A component (Finnish: hankekokonaisuuden osio) of a programme, with its own tasks and budget. */
export interface Component extends ProgrammeItem {
  /** What the component aims at. */
  readonly goals?: readonly ProgrammeItem[] | undefined
  /** What is done in it, in the order of the source. */
  readonly tasks?: readonly ComponentTask[] | undefined
}

/** A task, numbered measure or aim of a component. */
export interface ComponentTask extends ProgrammeItem {
  /** What the source calls it: a task (tehtävä), a numbered measure (toimenpide) or an aim (tavoite). */
  readonly type: 'task' | 'measure' | 'aim'
  /** Heading under which the source lists it. */
  readonly block?: LocalizedText | undefined
  /** Marks as printed; their meaning is a matter of the page they stand on. */
  readonly mark?: string | undefined
  /** What the mark means where the source tells; left out where it does not. */
  readonly markMeaning?: LocalizedText | undefined
}

/** A section of a self-assessment: a benefit category and what was said of it; no text where it is empty. */
export interface AssessmentSection {
  /** Id of the programme's benefit category (hyötytavoite). */
  readonly benefitCategory: string
  /** What was said, one text per remark; left out or empty where nothing was. */
  readonly findings?: readonly LocalizedText[] | undefined
  /** Where the section was read. */
  readonly citations?: readonly Citation[] | undefined
}

/** A self-assessment (Finnish: itsearviointi) of a programme. */
export interface SelfAssessment extends ProgrammeItem {
  /** The time that is assessed. */
  readonly period?: Period | undefined
  /** What was said, one section per benefit category. */
  readonly sections: readonly AssessmentSection[]
}

/** The legal basis of a programme's state grant: the decree and the kind of project within it. */
export interface LegalBasis {
  /** Number of the decree: number/year. */
  readonly statute: string
  /** Kind of project that the decree tells apart. */
  readonly projectKind: string
}
