import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../workspace.js'
import { makeConsumer } from './consumer.js'

/*
 * Plugins that strangers built, beside today's core as it is packed: one with the core of the minor before, of which it
 * brings a copy of its own, one with another zod, one in plain JavaScript with valibot.
 */
const isBuilt = existsSync(join(root, 'packages/core/dist/index.js'))
const folder = isBuilt ? mkdtempSync(join(tmpdir(), 'sotekit-strangers-')) : ''

/** Runs a program in the folder, as a user would, and gives what it prints as JSON. */
function run(program: string): unknown {
  const head = `
    import * as core from '@sotekit/core'
    import * as older from './node_modules/fixture-older-core/node_modules/@sotekit/core/dist/index.js'
    import grants from 'fixture-older-core'
    import visits from 'fixture-other-zod'
    import waits from 'fixture-plain-javascript'
    const codes = (act) => { try { act(); return [] } catch (error) { return error.problems } }
    const show = (value) => console.log(JSON.stringify(value))
  `
  const args = ['--input-type=module', '--eval', head + program]
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }))
}

describe.skipIf(!isBuilt)('plugins that strangers built', () => {
  beforeAll(async () => {
    await makeConsumer(folder, (one) => one.folder === 'core')
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('load beside each other, each with its own view', () => {
    const program = `
      const kit = core.sotekit({ plugins: [waits(), grants(), visits()] })
      const { dataset, diagnostics, complete } = kit.load([
        { kind: 'grants.grant', id: 'g', measure: 'm', cents: 12345, basis: 'modelled' },
      ])
      show({
        separate: core.sotekit !== older.sotekit,
        codes: diagnostics.map(({ code }) => code),
        complete,
        plugins: dataset.plugins,
        total: dataset.grants.total(),
        blocks: kit.report(dataset, 'grants').blocks.length,
      })`
    expect(run(program)).toEqual({
      separate: true,
      codes: ['core/unknown-reference'],
      complete: true,
      plugins: ['grants', 'visits', 'waits'],
      total: '€123.45',
      blocks: 2,
    })
  })

  it("give findings about their own records in their own words, whatever their schemas' library", () => {
    const program = `
      const { diagnostics } = core.sotekit({ plugins: [waits(), grants(), visits()] }).load([
        { kind: 'service', id: 'care', name: { fi: 'Hoito' }, sector: 'health', basis: 'modelled' },
        { kind: 'waits.wait', id: 'w', service: 'care', minutes: 'long', basis: 'modelled' },
        { kind: 'visits.visit', id: 'v', service: 'car', visits: 1, channel: 'remote', basis: 'modelled' },
        { kind: 'grants.grant', id: 'g', measure: 'm', cents: 1, remrk: 'x', basis: 'modelled' },
      ])
      show(diagnostics.map(({ code, at, fixes }) => [code, at.pointer, fixes[0]?.value ?? null]))`
    expect(run(program)).toEqual([
      ['core/invalid-value', '/1/minutes', null],
      ['core/unknown-reference', '/2/service', 'care'],
      ['core/unknown-field', '/3/remrk', 'remark'],
    ])
  })

  it('a plugin of today loads in the core of the minor before, as long as it uses nothing newer', () => {
    const program = `
      const today = core.definePlugin({ name: 'today', version: '1.0.0', view: (d) => ({ size: () => d.services.size }) })
      show(older.sotekit({ plugins: [today, grants()] }).load([]).dataset.today.size())`
    expect(run(program)).toBe(0)
  })

  it('one that uses something newer is refused in words that say who must upgrade what', () => {
    const program = `
      const made = core.definePlugin({ name: 'newer', version: '1.0.0', charts: [] })
      const stamp = { ...made['~sotekit'], core: '99.1.0' }
      const newer = codes(() => core.sotekit({ plugins: [{ '~sotekit': stamp }] }))
      const next = codes(() => core.sotekit({ plugins: [{ '~sotekit': { ...stamp, contract: 2 } }] }))
      show([...newer, ...next].map(({ code, message }) => [code, message.en]))`
    expect(run(program)).toEqual([
      ['core/plugin-unknown-part', expect.stringMatching(/upgrade @sotekit\/core here to 99\.1\.0 or newer/)],
      ['core/plugin-contract', expect.stringMatching(/Upgrade @sotekit\/core here to 99\.1\.0 or newer/)],
    ])
  })
})
