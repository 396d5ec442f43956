// The testkit under Node's own runner, from its built files: `node --test plugin.fixture.js`.
import { rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { definePlugin } from '@sotekit/core'
import { arbitrary, assertConforms, assertRule, builders } from '@sotekit/testkit'
import fc from 'fast-check'

const texts = {
  title: { fi: 'Nimi puuttuu', en: 'No name in Finnish' },
  why: { fi: 'Suomenkielinen nimi näkyy raportissa.', en: 'Reports show the name in Finnish.' },
  fix: { fi: 'Lisää nimi.', en: 'Add the name.' },
}
const build = builders()
const wrong = [build.service({ name: { sv: 'Vård' } })]
const right = [build.service({ name: { fi: 'Hoito' } })]

const names = () =>
  definePlugin({
    name: 'names',
    version: '1.0.0',
    rules: {
      finnish: {
        severity: 'warning',
        message: { fi: 'Palvelulla {id} ei ole nimeä', en: 'Service {id} has no name' },
        page: { ...texts, wrong, right },
        check: (dataset, report) => {
          for (const { id, name } of dataset.services)
            if (name.fi === undefined) report({ record: { kind: 'service', id }, at: '/name', args: { id } })
        },
      },
    },
    view: (dataset) => ({ count: () => dataset.services.size }),
  })

test('a sound plugin conforms', () => assertConforms(names, { runs: 20 }))

test('a plugin that reads the clock does not', async () => {
  const late = definePlugin({ name: 'late', version: '1.0.0', view: () => ({ now: () => Date.now() }) })
  await rejects(assertConforms(late, { runs: 20 }), /late\.now\(\) calls Date\.now\(\)/)
})

test('a rule does what its examples say', () => {
  assertRule(names(), 'names/finnish', {
    valid: [right],
    invalid: [{ records: wrong, findings: [{ at: '/0/name', args: { id: 'service-1' } }] }],
  })
})

test('arbitrary datasets can be drawn', () => {
  fc.assert(
    fc.property(arbitrary.dataset(), (records) => Array.isArray(records)),
    { numRuns: 10 },
  )
})
