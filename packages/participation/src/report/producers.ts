import type { Block } from '@sotekit/core'
import { toldOf } from '../scope/told.js'
import { nothing } from './commitments.js'
import { type Context, text, textOr, unknownCell } from './context.js'
import { joined, modeWords, say, strengthWords } from './words.js'

/** Part 5: municipality × producer × mode, and trainee places. */
export function producers(context: Context): readonly Block[] {
  const { data, programme, at, anchor, municipality, organisation, sources } = context
  const { pairs, byMode, labels, producers: different } = data.participation.producers({ programme, at })
  const heading: Block = {
    block: 'heading',
    level: 2,
    id: anchor('producers'),
    text: say('5 Yksityiset palveluntuottajat', '5 Private producers'),
  }
  if (pairs.length === 0) return [heading, nothing(), ...trainees(context)]
  return [
    heading,
    {
      block: 'table',
      id: anchor('pairs'),
      title: say('Tuottajat kunnittain', 'Producers by municipality'),
      columns: [
        { title: say('Kunta', 'Municipality') },
        { title: say('Tuottaja', 'Producer') },
        { title: say('Osallistumistapa', 'Mode') },
        { title: say('Varmuus', 'Strength') },
        { title: say('Lisäkustannukset maksaa', 'Extra costs borne by') },
        { title: say('Tarkennus', 'Details') },
        { title: say('Lähde', 'Source') },
      ],
      rows: pairs.map((pair) => {
        const told = data.get('participation.producer', pair.records[0] ?? '')
        return [
          municipality(pair.municipality),
          organisation(pair.organisation),
          pair.modes.length === 0 ? unknownCell : text(joined(pair.modes.map((mode) => modeWords[mode]))),
          text(strengthWords[pair.strength]),
          pair.extraCosts === undefined ? unknownCell : organisation(pair.extraCosts),
          textOr(told?.reason),
          sources(told),
        ]
      }),
      note: say(
        `Pareja on ${pairs.length}, eri tuottajia ${different} ja osallistumistapoja yhteensä ${labels}. Yhdellä parilla voi olla monta tapaa.`,
        `There are ${pairs.length} pairs, ${different} different producers and ${labels} modes in all. One pair can have several modes.`,
      ),
    },
    {
      block: 'bars',
      id: anchor('modes'),
      title: say('Osallistumistavat', 'Modes'),
      series: [
        { id: 'own', title: say('sanottu tästä tuottajasta', 'said of the producer') },
        { id: 'general', title: say('sanottu vain yleisesti', 'said in general only') },
      ],
      bars: byMode.map((one) => ({
        title: modeWords[one.mode],
        values: [one.pairs, one.withGeneral - one.pairs],
      })),
      unit: 'count',
      unitText: say('paria', 'pairs'),
    },
    ...generalStatements(context),
    ...trainees(context),
  ]
}

/** What sources say of producers in general. */
function generalStatements({ data, programme, at, sources }: Context): readonly Block[] {
  const told = toldOf(data, 'participation.producer', programme)
    .filter(
      (one) =>
        one.programme === programme &&
        one.organisation === undefined &&
        one.municipality === undefined &&
        (one.statedOn ?? at) <= at,
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (told.length === 0) return []
  return [
    {
      block: 'table',
      title: say('Sanottu tuottajista yleisesti', 'Said of producers in general'),
      columns: [
        { title: say('Mistä', 'Of what') },
        { title: say('Osallistumistapa', 'Mode') },
        { title: say('Aika', 'Time') },
        { title: say('Lähde', 'Source') },
      ],
      rows: told.map((one) => [
        textOr(one.reason),
        one.modes.length === 0 ? unknownCell : text(joined(one.modes.map((mode) => modeWords[mode]))),
        one.period ? { ...one.period, period: true } : null,
        sources(one),
      ]),
    },
  ]
}

function trainees({ trainees: safe, anchor, municipality }: Context): readonly Block[] {
  if (safe.municipalities.length === 0) return []
  return [
    {
      block: 'table',
      id: anchor('trainees'),
      title: say('Koulutuspaikat työnantajan mukaan', 'Trainee places by employer'),
      columns: [
        { title: say('Kunta', 'Municipality') },
        { title: say('Julkinen', 'Public'), align: 'end' },
        { title: say('Yksityinen', 'Private'), align: 'end' },
        { title: say('Työnantajan laji ei tiedossa', 'Type of employer unknown'), align: 'end' },
        { title: say('Yhteensä', 'Total'), align: 'end' },
      ],
      rows: safe.municipalities.map((code) => [municipality(code), ...safe.row(code)]),
      totals: [[text(say('Yhteensä', 'Total')), ...safe.totals]],
      note: say(
        'Luvut ovat ihmisiä. Julkisessa raportissa pienet luvut on peitetty, ja niiden suojaksi tarvittaessa muitakin.',
        'The figures are people. In a public report small ones are hidden, and others where needed to protect them.',
      ),
    },
    {
      block: 'key-figure',
      label: say('Yksityisten osuus koulutuspaikoista', 'Share of private producers'),
      value: safe.privateShare,
    },
  ]
}
