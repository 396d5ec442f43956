import type { Block } from '@sotekit/core'
import { byId } from '../scope/compare.js'
import { toldOf } from '../scope/told.js'
import { nothing } from './commitments.js'
import { type Context, dateOr, text } from './context.js'
import { dutyWords, say } from './words.js'

/** Part 2: what laws and decisions ask. */
export function duties(context: Context): readonly Block[] {
  const { data, programme, at, anchor, sources } = context
  const told = toldOf(data, 'participation.duty', programme)
    .filter((one) => one.programme === programme && (one.statedOn ?? at) <= at)
    .sort(byId)
  return [
    {
      block: 'heading',
      level: 2,
      id: anchor('duties'),
      text: say('2 Tausta ja velvoitteet', '2 Background and duties'),
    },
    ...(told.length === 0
      ? [nothing()]
      : [
          {
            block: 'table' as const,
            title: say('Velvoitteet', 'Duties'),
            columns: [
              { title: say('Velvoite', 'Duty') },
              { title: say('Laji', 'Type') },
              { title: say('Säädös ja pykälä', 'Statute and section') },
              { title: say('Osapuoli', 'Party') },
              { title: say('Määräpäivä', 'Due') },
              { title: say('Lähde', 'Source') },
            ],
            rows: told.map((one) => [
              text(one.title),
              text(dutyWords[one.type]),
              one.legalBasis ? `${one.legalBasis.statute}, ${one.legalBasis.section} §` : null,
              one.with === undefined ? null : context.organisation(one.with),
              one.due === undefined ? null : dateOr(one.due),
              sources(one),
            ]),
          },
        ]),
  ]
}
