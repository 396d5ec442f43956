import type { Block } from '@sotekit/core'
import { elements } from '../records/negotiation.js'
import { nothing } from './commitments.js'
import { type Context, dateOr, text, unknownCell } from './context.js'
import { elementWords, levelWords, lightMarks, say } from './words.js'

/** Part 7: negotiations under a duty to negotiate, with their eight lights. */
export function negotiations(context: Context): readonly Block[] {
  const { data, programme, at, anchor, organisation, sources } = context
  const found = data.participation.negotiations({ programme, at })
  const parties = [...new Set(found.map((one) => organisation(one.with)))].sort().join(', ')
  const heading: Block = {
    block: 'heading',
    level: 2,
    id: anchor('negotiations'),
    text:
      parties === ''
        ? say('7 Neuvottelut', '7 Negotiations')
        : say(`7 Neuvottelut: ${parties}`, `7 Negotiations: ${parties}`),
  }
  if (found.length === 0) return [heading, nothing()]
  const record = (id: string): ReturnType<typeof data.get<'participation.negotiation'>> =>
    data.get('participation.negotiation', id)
  return [
    heading,
    {
      block: 'matrix',
      id: anchor('lights'),
      title: say('Neuvottelun osatekijät', 'Elements of the negotiation'),
      rowTitle: say('Osatekijä', 'Element'),
      columns: found.map((one) => ({
        id: one.negotiation,
        title: record(one.negotiation)?.title ?? one.negotiation,
      })),
      rows: elements.map((element) => ({
        id: element,
        title: elementWords[element],
        cells: Object.fromEntries(
          found.map((one) => {
            const light = one.lights.find((candidate) => candidate.element === element)
            return [
              one.negotiation,
              { mark: light?.state ?? 'unknown', ...(light?.reason && { text: light.reason }) },
            ]
          }),
        ),
      })),
      marks: lightMarks,
      note: say(
        'Valot eivät mittaa neuvottelun laatua. Tuntematon tarkoittaa, ettei mikään lähde kerro asiasta.',
        'The lights are no measure of quality. Unknown means that no source tells.',
      ),
    },
    {
      block: 'table',
      id: anchor('rounds'),
      title: say('Neuvottelukierrokset', 'Rounds of negotiation'),
      columns: [
        { title: say('Asia', 'Matter') },
        { title: say('Osapuoli', 'Party') },
        { title: say('Päivä', 'Date') },
        { title: say('Määräpäivä', 'To be before') },
        { title: say('Ennen sitä', 'Before it') },
        { title: say('Säädös', 'Statute') },
        { title: say('Taso: luvattu / toteutunut', 'Level: declared / achieved') },
        { title: say('Lähde', 'Source') },
      ],
      rows: found.flatMap((one) => {
        const told = record(one.negotiation)
        const rounds = one.rounds.length > 0 ? one.rounds : [undefined]
        const level = (name: keyof typeof levelWords | undefined): { fi: string; en: string } =>
          name ? levelWords[name] : say('ei tietoa', 'unknown')
        return rounds.map((date) => [
          text(told?.title ?? one.negotiation),
          organisation(one.with),
          dateOr(date),
          dateOr(one.deadline),
          date === undefined || one.deadline === undefined
            ? unknownCell
            : text(date <= one.deadline ? say('kyllä', 'yes') : say('ei', 'no')),
          told?.legalBasis ? `${told.legalBasis.statute}, ${told.legalBasis.section} §` : unknownCell,
          text(
            say(
              `${level(one.declaredLevel).fi} / ${level(one.achievedLevel).fi}`,
              `${level(one.declaredLevel).en} / ${level(one.achievedLevel).en}`,
            ),
          ),
          sources(told),
        ])
      }),
    },
  ]
}
