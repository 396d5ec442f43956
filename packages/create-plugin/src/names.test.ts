import { definePlugin, type Plugin, type SotekitError, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { packageNameProblem, pluginNameProblem, reserved } from './name-problems.js'
import { namesFrom } from './names.js'

/** The codes with which core refuses a plugin of this name; none where it loads. */
function refusedByCore(name: string): readonly string[] {
  try {
    sotekit({ plugins: [definePlugin({ name: name as 'fine', version: '1.0.0' }) as Plugin] })
    return []
  } catch (error) {
    return (error as SotekitError).problems.map(({ code }) => code)
  }
}

describe('names from a folder', () => {
  it.each([
    ['home-visits-plugin', 'homeVisits', 'home-visits-plugin'],
    ['home-visits', 'homeVisits', 'home-visits-plugin'],
    ['deep/er/homeVisits', 'homeVisits', 'home-visits-plugin'],
    ['Kotikäynnit', 'kotikaynnit', 'kotikaynnit-plugin'],
    ['vates2plugin', 'vates2plugin', 'vates2plugin-plugin'],
    ['__proto__', 'proto', 'proto-plugin'],
    ['...', '', 'plugin'],
  ])('%s', (folder, plugin, name) => {
    expect(namesFrom(folder)).toEqual({ plugin, package: name })
  })
})

describe('a plugin name', () => {
  it.each(['homeVisits', 'visits', 'reviews', 'a1'])('can be %s, as core says too', (name) => {
    expect(pluginNameProblem(name)).toBeUndefined()
    expect(refusedByCore(name)).toEqual([])
  })

  it.each(['', 'Home', 'home-visits', 'home.visits', '1st', 'käynti', '__proto__'])(
    'cannot be %j',
    (name) => {
      expect(pluginNameProblem(name)?.en).toMatch(/is not valid: give one camelCase identifier/)
      expect(refusedByCore(name)).toEqual(['core/plugin-name-invalid'])
    },
  )

  it('cannot be what datasets have already, and the list of those is what core refuses', () => {
    const { dataset } = sotekit().load([])
    const taken = [...Object.keys(dataset), ...Object.keys(dataset.at('2021-01-01')), ...reserved]
    for (const name of taken) {
      expect([name, ...refusedByCore(name)]).toEqual([name, 'core/plugin-name-reserved'])
      expect(pluginNameProblem(name)?.en).toMatch(/^Datasets have /)
      expect(pluginNameProblem(name)?.fi).toMatch(/on jo käytössä aineistoissa/)
    }
  })

  it.each(['new', 'await', 'report', 'rules', 'plugin', 'review'])(
    'cannot be %s: it means something else',
    (name) => {
      expect(pluginNameProblem(name)?.en).toMatch(/means something else in the code already/)
    },
  )

  it('is short enough for the names of its kinds', () => {
    expect(pluginNameProblem('a'.repeat(24))).toBeUndefined()
    expect(pluginNameProblem('a'.repeat(25))?.en).toMatch(/too long: at most 24/)
  })
})

describe('a package name', () => {
  it.each(['home-visits-plugin', '@county/home-visits', 'a'])('can be %s', (name) => {
    expect(packageNameProblem(name)).toBeUndefined()
  })

  it.each(['', 'Home', 'home visits', '.hidden', '@county', '@a/b/c', 'a'.repeat(215), '../up'])(
    'cannot be %j',
    (name) => {
      expect(packageNameProblem(name)?.en).toMatch(/is not valid/)
    },
  )
})
