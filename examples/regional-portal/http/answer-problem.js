import { localizeDiagnostic } from '@sotekit/core'
import { problem, problems } from './problem.js'

/**
 * The answer to a problem: `application/problem+json` (RFC 9457) with our findings beside.
 *
 * @param {import('hono').Context} c
 * @param {import('./problem.js').ProblemError} error
 * @param {import('./language.js').Language} language
 */
export function answerProblem(c, error, language) {
  const { problem: kind, status, diagnostic, headers } = error
  const body = {
    type: `/${language}/data#problem-${kind}`,
    title: problems[kind][1][language],
    status,
    detail: diagnostic.message[language],
    instance: c.req.path.slice(0, 200),
    diagnostics: [localizeDiagnostic(diagnostic, language)],
  }
  return c.body(JSON.stringify(body), /** @type {any} */ (status), {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    ...headers,
  })
}

/** What a thrown value is to whoever asked: a problem as such, anything else a fault of ours, told without its insides.
 *
 * @param {unknown} error
 */
export function asProblem(error) {
  return error instanceof Error && 'problem' in error
    ? /** @type {import('./problem.js').ProblemError} */ (error)
    : problem('internal')
}
