import { describe, expect, it } from 'vitest'
import { type Diagnostic, sotekit } from '../../index.js'
import { chain, contact, done, ifUrgent, otherwise, step, urgent, visit, way } from './chain-examples.js'

declare const performance: { readonly now: () => number }

const found = (...records: readonly object[]): readonly Diagnostic[] =>
  sotekit()
    .load(records)
    .diagnostics.filter(({ code }) => code.startsWith('core/chain-'))

const deadline = (fields: object) =>
  chain([contact, { ...visit, deadline: fields }, done], [way('contact>visit'), way('visit>done')])

describe('findings about chains', () => {
  it('stand at the transitions or steps that they are about, the others related', () => {
    const [finding] = found(
      chain(
        [contact, urgent, visit, done],
        [
          way('contact>urgent'),
          way('urgent>visit', ifUrgent),
          way('urgent>done', ifUrgent),
          way('visit>done'),
        ],
      ),
    )
    expect(finding).toMatchObject({
      code: 'core/chain-decision',
      severity: 'error',
      at: { pointer: '/0/transitions/1' },
      related: [{ at: { pointer: '/0/transitions/2' } }],
      expected: { en: 'a condition of its own on each way' },
    })
  })

  it('tell the run that goes wrong by the ids of its steps', () => {
    const [finding] = found(
      chain(
        [contact, urgent, visit, step('meeting', 'join', 'Palaveri'), done],
        [
          way('contact>urgent'),
          way('urgent>visit', ifUrgent),
          way('urgent>meeting', otherwise),
          way('visit>meeting'),
          way('meeting>done'),
        ],
      ),
    )
    expect(finding).toMatchObject({
      code: 'core/chain-stuck',
      at: { pointer: '/0/steps/3' },
      message: { en: 'The chain can get stuck at meeting: contact → urgent → meeting' },
    })
  })

  it('propose the nearest parameter of law', () => {
    const parameter = 'child-welfare.asessment.start'
    const [finding] = found(deadline({ type: 'statutory', from: 'contact', parameter }))
    expect(finding?.fixes[0]?.value).toBe('child-welfare.assessment.start')
  })

  it.each([
    [{ type: 'agreed', from: 'contact' }, 'amount and unit'],
    [{ type: 'agreed', from: 'contact', unit: 'day' }, 'amount and unit'],
    [{ type: 'statutory', from: 'contact' }, 'the parameter of law (parameter)'],
    [
      { type: 'agreed', from: 'done', amount: 1, unit: 'day' },
      'time runs from a step that leads to this one (from)',
    ],
    [
      { type: 'agreed', from: 'visit', amount: 1, unit: 'day' },
      'time runs from a step that leads to this one (from)',
    ],
  ])('say what a deadline lacks: %j', (fields, expected) => {
    expect(found(deadline(fields)).map((one) => [one.code, one.expected?.en])).toEqual([
      ['core/chain-deadline', expected],
    ])
  })

  it('follow sub-chains round, whatever their ids', () => {
    const run = (id: string, next: string) =>
      chain(
        [contact, step('sub', 'chain', 'Alaketju', { chain: next }), done],
        [way('contact>sub'), way('sub>done')],
        { id },
      )
    const circles = found(run('a', 'b'), run('b', 'constructor'), run('constructor', 'a'), run('alone', 'a'))
    expect(circles.map(({ message }) => message.en)).toEqual([
      'Sub-chains run one another in a circle: a → b → constructor → a',
    ])
  })

  it.each(['<b>x</b>', 'a &amp; b', '<!-- x -->', '<script src=x>'])('see the markup in %j', (fi) => {
    expect(found(chain([contact, done], [way('contact>done')], { title: { fi } }))).toMatchObject([
      { code: 'core/chain-markup', at: { pointer: '/0/title/fi' } },
    ])
  })

  it.each(['a < b ja c > d', 'A&O', 'alle <23-vuotiaat', 'R&D; muut'])('see no markup in %j', (fi) => {
    expect(found(chain([contact, done], [way('contact>done')], { title: { fi } }))).toEqual([])
  })

  it('come within seconds for a thousand steps, and say where too many are concerned', () => {
    const steps = Array.from({ length: 998 }, (_, at) => step(`s${at}`, 'task', `Vaihe ${at}`))
    const ways = steps.slice(1).map((_, at) => way(`s${at}>s${at + 1}`))
    const start = performance.now()
    expect(found(chain([contact, ...steps, done], [way('contact>s0'), ...ways, way('s997>done')]))).toEqual(
      [],
    )
    const lost = found(chain([contact, ...steps, done], [way('contact>done')])).find(
      ({ code }) => code === 'core/chain-unreachable',
    )
    expect(lost?.message.en).toBe('No way leads from the start to s0, s1, s2, s3, s4, s5, s6, s7, …')
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
