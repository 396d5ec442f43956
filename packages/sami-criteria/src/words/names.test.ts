import { describe, expect, it } from 'vitest'
import { dateIn, languageName, numberIn, samiLanguages } from '../index.js'

/* Names in Sámi are compared with the platform's own, never written here. */
describe('names of languages', () => {
  it('come from CLDR in North and Inari Sámi', () => {
    for (const shownIn of ['se', 'smn'] as const) {
      const names = new Intl.DisplayNames([shownIn], { type: 'language' })
      expect(names.resolvedOptions().locale).toBe(shownIn)
      for (const language of samiLanguages)
        expect(languageName(language, shownIn)).toEqual({
          text: names.of(language),
          language: shownIn,
          fallback: false,
        })
    }
  })

  it('fall back visibly in Skolt Sámi, and for a language that is not specified', () => {
    expect(languageName('se', 'sms')).toEqual({ text: 'pohjoissaame', language: 'fi', fallback: true })
    expect(languageName('smi', 'se')).toMatchObject({ language: 'fi', fallback: true })
  })
})

describe('dates and numbers', () => {
  it('do not silently become American', () => {
    expect(dateIn('2021-10-13', 'sms')).toEqual({ text: '13.10.2021', language: 'fi', fallback: true })
    for (const language of ['se', 'smn'] as const) {
      const shown = dateIn('2021-10-13', language)
      expect(shown).toMatchObject({ language, fallback: false })
      expect(shown.text).toContain('13')
      expect(shown.text).not.toMatch(/Oct/)
    }
    expect(numberIn(1234.5, 'sms')).toMatchObject({ language: 'fi', fallback: true })
    expect(numberIn(1234.5, 'se').language).toBe('se')
  })
})
