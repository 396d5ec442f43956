import type { Problem } from '../report.js'
import type { Subject } from '../subject/subject.js'

/** A promise of the contract, and how to find out whether it is kept. */
export interface CheckDefinition {
  readonly name: string
  /** What holds when nothing is found. */
  readonly promise: string
  readonly find: (subject: Subject) => readonly Problem[]
}
