// The matrix in at most 80 columns.

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string | null} notRun why it did not run
 * @property {Record<string, string | null>} results by part: null, or what is wrong
 * @property {number} seconds
 */

const parts = ['core', 'plugins', 'conforms', 'files', 'report', 'cli', 'types']

const mark = (/** @type {string | null | undefined} */ result) =>
  result === undefined ? '' : result === null ? '✔' : '✘'

/** @param {readonly Row[]} rows @returns {string} */
export function table(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length))
  const line = (/** @type {readonly string[]} */ cells) =>
    cells
      .map((cell, i) => cell.padEnd(i === 0 ? width : (parts[i - 1] ?? '').length))
      .join('  ')
      .trimEnd()
  const lines = rows.map(({ name, notRun, results, seconds }) =>
    notRun === null
      ? line([name, ...parts.map((part) => mark(results[part])), `${seconds.toFixed(0)} s`])
      : `${name.padEnd(width)}  not run: ${notRun}`,
  )
  return [line(['', ...parts]), ...lines].join('\n')
}

/** @param {Row} row @returns {readonly string[]} */
export const failures = ({ name, results }) =>
  Object.entries(results).flatMap(([part, wrong]) =>
    wrong === null
      ? []
      : [`${name}, ${part}:\n${wrong.split('\n').slice(0, 12).join('\n').replace(/^/gm, '    ')}`],
  )
