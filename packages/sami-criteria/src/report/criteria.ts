import type { Block, Cell, MatrixCell } from '@sotekit/core'
import type { AssessmentSubject, CriterionResult } from '../assessment/types.js'
import { samiLanguages } from '../engine/question.js'
import type { Context } from './context.js'
import { say, statusMarks } from './words.js'

/** Counts with coverage, and for each subject criterion × language. */
export function criteria(context: Context): readonly Block[] {
  const { data } = context
  const subjects = subjectsOf(context)
  if (subjects.length === 0) {
    return [
      {
        block: 'text',
        text: say(
          `Kriteeristön ${data.samiCriteria.catalogue().criteria.length} kriteeristä ei ole vielä arvioitu yhtään. Tulos ei ole nolla vaan tuntematon.`,
          `None of the ${data.samiCriteria.catalogue().criteria.length} criteria has been assessed yet. The result is not zero but unknown.`,
        ),
      },
    ]
  }
  return [summaryTable(context), ...subjects.map((subject) => matrix(context, subject))]
}

function summaryTable({ data, at, columns }: Context): Block {
  const chapters = new Map(data.samiCriteria.catalogue().chapters.map(({ id, title }) => [id, title]))
  const language = new Map(columns.map(({ id, title }) => [id, title]))
  return {
    block: 'table',
    id: 'sami-summary',
    title: say('Arviot luvuittain ja kielittäin', 'Results by chapter and language'),
    columns: [
      { title: say('Luku', 'Chapter') },
      { title: say('Kieli', 'Language') },
      { title: say('Täyttyy', 'Met'), align: 'end' },
      { title: say('Osaksi', 'Partly'), align: 'end' },
      { title: say('Ei täyty', 'Not met'), align: 'end' },
      { title: say('Ei tiedossa', 'Not known'), align: 'end' },
      { title: say('Ei koske', 'Not applicable'), align: 'end' },
      { title: say('Arvioitu sovellettavista', 'Assessed of applicable'), align: 'end' },
    ],
    rows: data.samiCriteria
      .summary({ at })
      .map((row): readonly Cell[] => [
        { text: chapters.get(row.chapter) ?? row.chapter },
        { text: (row.language && language.get(row.language)) ?? say('ei kielittäin', 'not per language') },
        { count: row.met },
        { count: row.partlyMet },
        { count: row.notMet },
        { count: row.unknown },
        { count: row.notApplicable },
        row.applicable === 0
          ? { text: '–' }
          : { numerator: row.assessed, denominator: row.applicable, unknown: row.applicable - row.assessed },
      ]),
    note: say(
      'Yhteispisteitä ei lasketa: kriteerit eivät ole keskenään samanarvoisia, ja puuttuva tieto nostaisi tulosta.',
      'There is no total score: criteria do not weigh the same, and missing data would raise it.',
    ),
  }
}

function matrix(context: Context, subject: AssessmentSubject): Block {
  const { data, at, columns } = context
  const own = { id: 'own', title: say('ei kielittäin', 'not per language') }
  const ask = (criterion: string, language?: (typeof samiLanguages)[number]): CriterionResult =>
    data.samiCriteria.assess({ criterion, subject, at, ...(language !== undefined && { language }) })
  return {
    block: 'matrix',
    id: `sami-criteria-${Object.values(subject).filter(Boolean).join('-')}`,
    title: say(`Kriteerit: ${titleOf(context, subject)}`, `Criteria: ${titleOf(context, subject)}`),
    rowTitle: say('Kriteeri', 'Criterion'),
    columns: [...columns, own],
    rows: data.samiCriteria
      .catalogue()
      .criteria.filter(({ id }) => ask(id).because !== 'other-subject')
      .map(({ id, title, perLanguage }) => ({
        id,
        title: context.name(title, id),
        cells: perLanguage
          ? {
              ...Object.fromEntries(samiLanguages.map((language) => [language, cell(ask(id, language))])),
              own: { mark: 'not-applicable' },
            }
          : {
              ...Object.fromEntries(samiLanguages.map((language) => [language, { mark: 'not-applicable' }])),
              own: cell(ask(id)),
            },
      })),
    marks: statusMarks,
  }
}

/** The mark, with what a reader has to know of it: who said so, and that assessors differ. */
function cell(result: CriterionResult): MatrixCell {
  const remarks = [
    ...(result.selfReported ? [say('itse ilmoitettu', 'self-reported')] : []),
    ...(result.differs ? [say('arvioijat eri mieltä', 'assessors differ')] : []),
    ...(result.because === 'evidence-too-old' ? [say('näyttö vanhentunut', 'evidence too old')] : []),
  ]
  if (remarks.length === 0) return { mark: result.status }
  return {
    mark: result.status,
    text: {
      fi: remarks.map(({ fi }) => fi).join(', '),
      en: remarks.map(({ en }) => en).join(', '),
    },
  }
}

function subjectsOf({ data }: Context): readonly AssessmentSubject[] {
  const byKey = new Map<string, AssessmentSubject>()
  for (const { servicePoint, service, organisation, serviceChain } of data.all('samiCriteria.assessment')) {
    const subject = { servicePoint, service, organisation, serviceChain }
    byKey.set(JSON.stringify(Object.values(subject)), subject)
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject)
}

function titleOf({ data, name }: Context, subject: AssessmentSubject): string {
  const { servicePoint, service, organisation, serviceChain } = subject
  if (servicePoint !== undefined) return name(data.servicePoints.get(servicePoint)?.name, servicePoint)
  if (service !== undefined) return name(data.services.get(service)?.name, service)
  if (organisation !== undefined) return name(data.organisations.get(organisation)?.name, organisation)
  if (serviceChain !== undefined) return name(data.serviceChains.get(serviceChain)?.title, serviceChain)
  return ''
}
