import { letterProblems } from '../../letters/letters.js'
import { samiTexts } from '../../letters/texts.js'
import { languageArgs } from '../../words/names.js'
import type { SamiRule } from '../types.js'
import { page } from './page.js'

const code = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** One finding per text and type of problem: a text that is wrong throughout is one mistake. */
export const letterRule = (type: 'look-alike' | 'skolt-mark', shown: SamiRule['page']): SamiRule => ({
  severity: 'warning',
  message: {
    fi: 'Väärä merkki {found} tekstissä, jonka kieli on {languageFi}; tarkoitettu on luultavasti {meant}',
    en: 'Wrong character {found} in a text in {languageEn}; {meant} was most likely meant',
  },
  page: shown,
  check: (dataset, report) => {
    for (const kind of dataset.kinds)
      for (const record of dataset.records(kind))
        for (const { pointer, language, text } of samiTexts(record)) {
          const problems = letterProblems(text, language).filter((problem) => problem.type === type)
          const first = problems[0]
          if (first === undefined) continue
          const letters = text.split('')
          for (const { index, meant } of problems) letters[index] = meant
          report({
            record,
            at: pointer,
            args: { found: code(first.found), meant: code(first.meant), ...languageArgs(language) },
            received: text,
            expected: letters.join(''),
            fixes: [{ action: 'replace', value: letters.join(''), safe: false }],
          })
        }
  },
})

export const lookAlikeLetter: SamiRule = letterRule('look-alike', page)
