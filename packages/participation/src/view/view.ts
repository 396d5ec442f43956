import type { CalendarDate } from '@sotekit/core'
import { attendanceOf, eventsBy } from '../attendance/attendance.js'
import { commitmentsOf } from '../commitments/commitments.js'
import { coverageOf } from '../coverage/coverage.js'
import { type Triple, tripleOf } from '../coverage/triple.js'
import { changesOf } from '../gaps/changes.js'
import { gapsOf } from '../gaps/gaps.js'
import { matrixOf } from '../matrix/matrix.js'
import type { Fill, LiveMatrix, ParticipationMatrix } from '../matrix/types.js'
import { lightsOf } from '../negotiation/lights.js'
import type { ParticipationOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import { producerModesOf } from '../producers/producers.js'
import type { Claim } from '../records/claim.js'
import { defaultDay, municipalitiesInScope, programmesToldOf } from '../scope/scope.js'
import { toldOf } from '../scope/told.js'
import { traineesOf } from '../trainees/trainees.js'
import type { ParticipationView, ProgrammeQuestion } from './types.js'

export function makeView(data: Data, options: ParticipationOptions): ParticipationView {
  const day = (): CalendarDate => defaultDay(data, options)
  const programmes = (): readonly string[] => programmesToldOf(data)
  /** Without a programme and with several to choose from, none is meant: an empty answer, no mixed one. */
  const asked = <Q extends ProgrammeQuestion>(question: Q): Q & { programme: string; at: CalendarDate } => {
    const all = question.programme === undefined ? programmes() : []
    return {
      ...question,
      programme: question.programme ?? (all.length === 1 ? (all[0] ?? '') : ''),
      at: question.at ?? day(),
    }
  }
  const dated = <Q extends ProgrammeQuestion>(question: Q): Q & { at: CalendarDate } => ({
    ...question,
    at: question.at ?? day(),
  })
  const matrices = new Map<string, LiveMatrix>()
  const live = (question: {
    readonly programme: string
    readonly call?: string | undefined
    readonly at: CalendarDate
  }): LiveMatrix => {
    const { programme, call, at } = question
    const key = JSON.stringify([programme, call, at])
    const known = matrices.get(key) ?? matrixOf(data, options, { programme, call, at })
    matrices.set(key, known)
    return known
  }
  return {
    programmes,
    day,
    matrix: (question = {}) => plain(live(asked(question))),
    cell: (question) => live(asked(question)).cell(question.municipality, question.measure),
    fill: (question = {}) => live(asked(question)).fill(question),
    coverage: (question = {}) => coverageOf(data, options, asked(question)),
    producers: (question = {}) => producerModesOf(data, options, asked(question)),
    attendance: (question = {}) => attendanceOf(eventsBy(data.all('participation.event'), dated(question))),
    commitments: (question = {}) => commitmentsOf(data, dated(question)),
    negotiations: (question = {}) => lightsOf(data, dated(question)),
    trainees: (question = {}) => traineesOf(data, dated(question)),
    claims: (question) => claimsOf(data, options, asked(question)),
    gaps: (question = {}) => gapsOf(data, options, asked(question)),
    changes: (question) => changesOf(data, options, { ...question, programme: asked(question).programme }),
  }
}

function plain(matrix: LiveMatrix): ParticipationMatrix {
  const { programme, at, municipalities, measures } = matrix
  const fill = matrix.fill()
  const rows: Fill[] = []
  for (const municipality of municipalities) rows.push(matrix.fill({ municipality }))
  return {
    programme,
    at,
    municipalities,
    measures,
    fill,
    share: tripleOf(fill),
    rows,
  }
}

function claimsOf(
  data: Data,
  options: ParticipationOptions,
  asked: {
    readonly programme: string
    readonly at: CalendarDate
    readonly claim: Claim['claim']
    readonly against?: Claim['claim'] | undefined
  },
): Triple {
  const told = toldOf(data, 'participation.claim', asked.programme).filter(
    (one) => one.programme === asked.programme && (one.statedOn ?? asked.at) <= asked.at,
  )
  const having = (claim: Claim['claim'] | undefined): ReadonlySet<string> =>
    new Set(told.filter((one) => one.claim === claim).map(({ municipality }) => municipality))
  const yes = having(asked.claim)
  const no = asked.against === undefined ? new Set<string>() : having(asked.against)
  const counts = { yes: 0, no: 0, unknown: 0 }
  for (const { id } of municipalitiesInScope(data, options, asked.at))
    counts[yes.has(id) === no.has(id) ? 'unknown' : yes.has(id) ? 'yes' : 'no'] += 1
  return tripleOf(counts)
}
