import type { CalendarDate, Producer } from '@sotekit/core'
import type { Data } from '../plugin-types.js'
import { grouped } from '../shared/grouped.js'
import type { Context } from './context.js'
import { factsOn, holds, yes } from './read-authority.js'

const PRIVATE: readonly string[] = ['company', 'association', 'foundation', 'cooperative']

type TaskBasis = Context['producer']['taskBasis']

export interface AskedProducer {
  readonly producer: string | undefined
  readonly authority: string | undefined
  readonly service: string | undefined
  readonly at: CalendarDate
  /** Who produces by the arrangements of the place and service. */
  readonly arranged: readonly Producer[]
  /** What the question itself says. */
  readonly told: TaskBasis
}

export function readProducer(data: Data, asked: AskedProducer): Context['producer'] {
  const { producer, authority, at } = asked
  if (producer === undefined) return {}
  const isPrivate = isPrivateOne(data, producer, authority)
  const isControlledCompany =
    yes(factsOn(data, producer, at)?.controlledCompany) ?? (isPrivate === false ? false : undefined)
  const taskBasis = asked.told ?? (isPrivate === true ? basisOf(data, asked, producer, new Set()) : undefined)
  return {
    id: producer,
    ...(isPrivate !== undefined && { isPrivate }),
    ...(isControlledCompany !== undefined && { isControlledCompany }),
    ...(taskBasis !== undefined && { taskBasis }),
  }
}

function isPrivateOne(data: Data, producer: string, authority: string | undefined): boolean | undefined {
  if (producer === authority) return false
  const type = data.organisations.get(producer)?.type
  return type === undefined || type === 'unknown' ? undefined : PRIVATE.includes(type)
}

/**
 * On what a private producer's task rests: its contract, else how the arrangement says that it came to
 * produce. The task of a subcontractor rests on that of whom it works for.
 */
function basisOf(
  data: Data,
  asked: AskedProducer,
  producer: string,
  seen: ReadonlySet<string>,
): TaskBasis | undefined {
  if (seen.has(producer)) return undefined
  const { authority, service, at, arranged } = asked
  const pair = (organiser: string | undefined, other: string): string => JSON.stringify([organiser, other])
  const contract = grouped(data, 'contract', 'pair', (one) => pair(one.organiser, one.producer))(
    pair(authority, producer),
  ).find((one) => holds(one.validity, at) && (one.service === undefined || one.service === service))
  if (contract !== undefined) return contract.taskBasis ?? 'contract'
  const own = arranged.filter(({ organisation }) => organisation === producer)
  const main = own.find(({ subcontractorOf }) => subcontractorOf !== undefined)?.subcontractorOf
  if (main !== undefined) return basisOf(data, asked, main, new Set([...seen, producer]))
  if (own.some(({ mode }) => mode === 'purchased')) return 'contract'
  return own.some(({ mode }) => mode === 'voucher') ? 'authority-decision' : undefined
}
