import { describe, expect, it } from 'vitest'
import { fixLanguageTag, isLanguageTag, languageTags, textIn } from './language.js'

describe('textIn', () => {
  it('says which language it fell back to', () => {
    const text = { fi: 'suomeksi', en: 'in English' }
    expect(textIn(text, 'en')).toEqual({ text: 'in English', language: 'en', fallback: false })
    expect(textIn(text, 'smn')).toEqual({ text: 'suomeksi', language: 'fi', fallback: true })
  })

  it('falls back in one fixed order', () => {
    const all = { sms: '6', smn: '5', se: '4', en: '3', sv: '2', fi: '1' }
    let left: Record<string, string> = { ...all }
    for (const tag of languageTags) {
      expect(textIn(left, tag === 'fi' ? 'sv' : 'fi')?.language).toBe(tag === 'fi' ? 'sv' : tag)
      const { [tag]: _gone, ...rest } = left
      left = rest
    }
  })

  it('takes empty words for missing, and knows when there is nothing', () => {
    expect(textIn({ se: '', fi: 'Inari' }, 'se')?.language).toBe('fi')
    expect(textIn({ fi: '' }, 'fi')).toBeUndefined()
  })
})

describe('fixLanguageTag', () => {
  it.each([
    ['SE', 'se'],
    ['sme', 'se'],
    ['SMS', 'sms'],
    ['fi-FI', 'fi'],
    ['sv_FI', 'sv'],
    [' en ', 'en'],
    ['swe', 'sv'],
    ['smi', undefined],
    ['sami', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%j → %j', (tag, expected) => expect(fixLanguageTag(tag)).toBe(expected))

  it('is only needed for what is no tag', () => {
    expect(languageTags.every(isLanguageTag)).toBe(true)
    expect(isLanguageTag('SE')).toBe(false)
    expect(isLanguageTag(undefined)).toBe(false)
  })
})
