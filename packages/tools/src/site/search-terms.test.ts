import { expect, it } from 'vitest'
import { glossaryTerms } from './search-terms.js'

it('reads words by name in code from a glossary', () => {
  const table = [
    '| English | suomi | svenska | what | in code |',
    '| --- | --- | --- | --- | --- |',
    '| organiser | järjestäjä | anordnare | who answers | `organisers`, `Measure.organiser` |',
    '| responsible | vastuutaho | ansvarig | | `organisers` |',
    '| nothing | ei mitään | inget | no name in code | |',
  ].join('\n')
  expect([...glossaryTerms(table)]).toEqual([
    ['organisers', ' organiser järjestäjä anordnare responsible vastuutaho ansvarig'],
    ['Measure.organiser', ' organiser järjestäjä anordnare'],
  ])
})

it('reads nothing from a text without table', () => {
  expect(glossaryTerms('# Glossary\n\n`organiser` is järjestäjä').size).toBe(0)
})
