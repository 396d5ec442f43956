/**
 * @typedef {'fi' | 'en'} Language
 * @typedef {{ Variables: { language: Language } }} Env what the app knows of every request
 */

/** @type {readonly Language[]} */
export const languages = ['fi', 'en']

/**
 * @param {string | undefined} text
 * @returns {Language | undefined}
 */
export function languageOf(text) {
  return languages.find((one) => one === text)
}

/**
 * The language that a browser asks for (RFC 9110, Accept-Language); Finnish where it asks for none of ours.
 *
 * @param {string | undefined} header
 * @returns {Language}
 */
export function preferredLanguage(header) {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((one) => /^\s*q=([01](?:\.\d+)?)\s*$/.exec(one)?.[1]).find(Boolean)
      return { language: languageOf(tag.split('-')[0]), quality: Number(quality ?? 1) }
    })
  const [best] = wanted
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return best?.language ?? 'fi'
}
