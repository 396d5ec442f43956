import type { Block, Cell, MatrixBlock, MatrixCell, Messages } from '@sotekit/core'
import { assessedSubjects, distinctSubjects } from '../assessment/subjects.js'
import type { AssessmentSubject, CriterionResult } from '../assessment/types.js'
import { samiLanguages } from '../engine/question.js'
import type { Criterion } from '../records/criterion.js'
import type { Context } from './context.js'
import { pointsOf, subjectTitle } from './subjects.js'
import { answerMarks, say, statusMarks } from './words.js'

/** Counts with coverage, and criterion × language for each place and each subject that was assessed. */
export function criteria(context: Context): readonly Block[] {
  const { data } = context
  const all = data.samiCriteria.catalogue().criteria
  const assessed = assessedSubjects(data)
  const subjects = distinctSubjects([
    ...pointsOf(context).map((servicePoint) => ({ servicePoint })),
    ...assessed,
  ])
  const blocks: readonly Block[] = [
    ...(assessed.length > 0
      ? []
      : [
          {
            block: 'text' as const,
            text: say(
              `Kriteeristön ${all.length} kriteeristä ei ole vielä arvioitu yhtään. Tulos ei ole nolla vaan tuntematon.`,
              `None of the ${all.length} criteria has been assessed yet. The result is not zero but unknown.`,
            ),
          },
        ]),
    ...changes(context),
  ]
  if (subjects.length === 0) return blocks
  return [...blocks, summaryTable(context, subjects), ...matrices(context, subjects, all)]
}

/** A catalogue that data changed is no longer the one that its version names. */
function changes({ data }: Context): readonly Block[] {
  const own = data.all('samiCriteria.criterion').map(({ id }) => id)
  if (own.length === 0) return []
  return [
    {
      block: 'text',
      text: say(
        `Aineisto muuttaa tai lisää kriteereitä: ${own.sort().join(', ')}.`,
        `The data changes or adds criteria: ${own.sort().join(', ')}.`,
      ),
    },
  ]
}

function summaryTable({ data, at, columns }: Context, subjects: readonly AssessmentSubject[]): Block {
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
      .summary({ subjects, at })
      .map((row): readonly Cell[] => [
        { text: chapters.get(row.chapter) ?? row.chapter },
        { text: (row.language && language.get(row.language)) ?? say('ei kielittäin', 'not per language') },
        { count: row.met },
        { count: row.partlyMet },
        { count: row.notMet },
        { count: row.unknown },
        { count: row.notApplicable },
        { text: row.applicable === 0 ? '–' : `${row.assessed} / ${row.applicable}` },
      ]),
    note: say(
      'Luku on kriteeri yhdessä kohteessa ja kielessä. Yhteispisteitä ei lasketa: kriteerit eivät ole keskenään samanarvoisia, ja puuttuva tieto nostaisi tulosta. Kieliä ei lasketa yhteen.',
      'Each count is one criterion for one subject and language. There is no total score: criteria do not weigh the same, and missing data would raise it. Languages are not added up.',
    ),
  }
}

type Rows = MatrixBlock['rows']

/** Subjects whose results are the same in each cell share a matrix. */
function matrices(
  context: Context,
  subjects: readonly AssessmentSubject[],
  all: readonly Criterion[],
): readonly Block[] {
  const groups = new Map<
    string,
    { readonly titles: string[]; readonly byLanguage: Rows; readonly own: Rows; readonly note?: Messages }
  >()
  for (const subject of subjects) {
    const byLanguage = rowsOf(context, subject, all, true)
    const own = rowsOf(context, subject, all, false)
    const key = JSON.stringify([byLanguage, own])
    const group = groups.get(key)
    if (group) group.titles.push(subjectTitle(context, subject))
    else
      groups.set(key, {
        titles: [subjectTitle(context, subject)],
        byLanguage,
        own,
        ...whyNot(context, subject, all),
      })
  }
  return [...groups.values()].flatMap(({ titles, byLanguage, own, note }, index) => {
    const names = titles.join(', ')
    const matrix = (
      id: string,
      title: Messages,
      columns: MatrixBlock['columns'],
      rows: Rows,
    ): MatrixBlock => ({
      block: 'matrix',
      id: `sami-criteria-${index + 1}-${id}`,
      title,
      rowTitle: say('Kriteeri', 'Criterion'),
      columns,
      rows,
      marks: statusMarks,
      ...(note && { note }),
    })
    return [
      matrix(
        'by-language',
        say(`Kriteerit kielittäin: ${names}`, `Criteria by language: ${names}`),
        context.columns,
        byLanguage,
      ),
      matrix(
        'own',
        say(
          `Kriteerit, joita ei arvioida kielittäin: ${names}`,
          `Criteria that are not per language: ${names}`,
        ),
        [{ id: 'own', title: say('Tulos', 'Result') }],
        own,
      ),
    ].filter(({ rows }) => rows.length > 0)
  })
}

/** Why criteria do not apply to a subject, each reason once. */
function whyNot(
  { data, at }: Context,
  subject: AssessmentSubject,
  all: readonly Criterion[],
): { readonly note?: Messages } {
  const reasons = new Map<string, Messages>()
  for (const { id, perLanguage } of all) {
    const { because, reason } = data.samiCriteria.assess({
      criterion: id,
      subject,
      at,
      ...(perLanguage && { language: 'se' }),
    })
    if (because === 'outside-area' && reason?.fi !== undefined && reason.en !== undefined)
      reasons.set(reason.en, { fi: reason.fi, en: reason.en })
  }
  if (reasons.size === 0) return {}
  const list = [...reasons.values()]
  return {
    note: say(
      `Ei koske: ${list.map(({ fi }) => fi).join(' ')}`,
      `Not applicable: ${list.map(({ en }) => en).join(' ')}`,
    ),
  }
}

function rowsOf(
  context: Context,
  subject: AssessmentSubject,
  all: readonly Criterion[],
  perLanguage: boolean,
): Rows {
  const { data, at, name } = context
  const ask = (criterion: string, language?: (typeof samiLanguages)[number]): CriterionResult =>
    data.samiCriteria.assess({ criterion, subject, at, ...(language !== undefined && { language }) })
  return all
    .filter((one) => one.perLanguage === perLanguage && ask(one.id).because !== 'other-subject')
    .map(({ id, title }) => ({
      id,
      title: name(title, id),
      cells: perLanguage
        ? Object.fromEntries(samiLanguages.map((language) => [language, cell(context, ask(id, language))]))
        : { own: cell(context, ask(id)) },
    }))
}

/** The mark, with what a reader has to know of it: who said so, that assessors differ, what records show. */
function cell({ wanted }: Context, result: CriterionResult): MatrixCell {
  const remarks = [
    ...(result.selfReported ? [say('itse ilmoitettu', 'self-reported')] : []),
    ...(result.differs ? [say('arvioijat eri mieltä', 'assessors differ')] : []),
    ...(result.because === 'evidence-too-old' ? [say('näyttö vanhentunut', 'evidence too old')] : []),
    ...shownWords(result, wanted.audience === 'public'),
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

/** What records show beside the assessments. The public is not told a level of staff: it may be one person. */
function shownWords({ shown }: CriterionResult, isPublic: boolean): readonly Messages[] {
  if (shown === undefined) return []
  const { answer, level, share } = shown
  if (share !== undefined)
    return [
      say(
        `kirjattu ${share.n} / ${share.d} askelta, ${share.unknown} ei tiedossa`,
        `recorded: ${share.n} of ${share.d} steps, ${share.unknown} not known`,
      ),
    ]
  if (level !== undefined && !isPublic) return [say(`kirjattu taso ${level}`, `recorded: level ${level}`)]
  const words = answerMarks.find(({ id }) => id === answer)?.text as Messages | undefined
  return words === undefined ? [] : [say(`kirjattu: ${words.fi}`, `recorded: ${words.en}`)]
}
