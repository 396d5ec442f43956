import type { Block, Dataset, ReportOptions } from '@sotekit/core'
import type { ParticipationOptions } from '../options.js'
import type { ParticipationTypes } from '../plugin-types.js'
import { actions, effects } from './actions.js'
import { annex } from './annex.js'
import { commitments } from './commitments.js'
import { type Context, contextOf } from './context.js'
import { definitions } from './definitions.js'
import { duties } from './duties.js'
import { eventList, ways } from './events.js'
import { municipalities } from './municipalities.js'
import { negotiations } from './negotiations.js'
import { producers } from './producers.js'
import { reliability } from './reliability.js'
import { summary } from './summary.js'
import { say } from './words.js'

/** The report: for each programme a page for the steering group, chapters behind it, and annexes. */
export function report(
  data: Dataset<ParticipationTypes>,
  options: ParticipationOptions,
  wanted: ReportOptions,
): readonly Block[] {
  return programmesToReport(data).flatMap((programme) => partsOf(contextOf(data, options, wanted, programme)))
}

/** Programmes of which more is known than that they shared an event. */
function programmesToReport(data: Dataset<ParticipationTypes>): readonly string[] {
  const all = data.participation.programmes()
  const kinds = ['involvement', 'producer', 'commitment', 'negotiation'] as const
  const told = all.filter((id) =>
    kinds.some((kind) => data.all(`participation.${kind}`).some(({ programme }) => programme === id)),
  )
  return told.length > 0 ? told : all
}

function partsOf(context: Context): readonly Block[] {
  const { data, programme, anchor } = context
  const title = data.programmes.get(programme)?.title
  const name = (language: 'fi' | 'en'): string => title?.[language] ?? title?.fi ?? title?.en ?? programme
  return [
    {
      block: 'heading',
      level: 1,
      id: anchor('top'),
      text: say(`Osallistuminen: ${name('fi')}`, `Participation: ${name('en')}`),
    },
    ...summary(context),
    ...duties(context),
    ...ways(context),
    ...municipalities(context),
    ...producers(context),
    ...eventList(context),
    ...negotiations(context),
    {
      block: 'heading',
      level: 2,
      id: anchor('commitments-part'),
      text: say('8 Sitoumukset', '8 Commitments'),
    },
    ...commitments(context),
    ...effects(context),
    ...reliability(context),
    ...actions(context),
    ...annex(context),
    ...definitions(context),
  ]
}
