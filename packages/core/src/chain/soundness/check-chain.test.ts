import { describe, expect, it } from 'vitest'
import {
  type ChainProperty,
  type ChainStep,
  type ChainTransition,
  checkChain,
  replay,
  runInWords,
  type ServiceChain,
} from '../../index.js'

declare const performance: { readonly now: () => number }

const types = ['start', 'end', 'task', 'decision', 'split', 'join', 'chain'] as const

/** A chain from ways as `a>b`; a step's type is how its id begins, and `task` where that is no type. */
function chainOf(
  ways: string,
  more: Partial<ChainTransition>[] = [],
  alone: readonly string[] = [],
): ServiceChain {
  const pairs = ways.split(' ').map((way) => way.split('>'))
  const ids = [...new Set([...pairs.flat(), ...alone])]
  const steps = ids.map(
    (id): ChainStep => ({
      id,
      type: types.find((type) => id.startsWith(type)) ?? 'task',
      title: { fi: `${id} (fi)`, en: id },
    }),
  )
  const transitions = pairs.map(([from = '', to = ''], at) => ({ from, to, ...more[at] }))
  return { id: 'x', title: { en: 'X' }, steps, transitions }
}

const found = (chain: ServiceChain): readonly string[] =>
  checkChain(chain).violations.map(({ property, steps }) => [property, ...steps].join(' '))

const yes = { condition: { en: 'yes' } }
const otherwise = { otherwise: true }

describe('the form of a chain', () => {
  it.each<[string, ServiceChain, readonly string[]]>([
    ['no order', { id: 'x', title: { en: 'X' }, steps: [] }, ['incomplete']],
    ['no start', chainOf('a>end'), ['no-start']],
    ['two starts', chainOf('start1>a start2>a a>end'), ['several-starts start1 start2']],
    ['no end', chainOf('start>a a>b'), ['no-end']],
    ['a step that nothing leads to', chainOf('start>end a>end'), ['unreachable-step a']],
    [
      'a step that leads to nothing',
      chainOf('start>decision decision>a decision>end', [{}, yes, otherwise]),
      ['no-way-to-end a', 'option-to-complete a'],
    ],
    ['several ways out of a task', chainOf('start>a a>end a>b b>end'), ['several-ways-out a']],
    [
      'a way back into the start',
      chainOf('start>decision decision>start decision>end', [{}, yes, otherwise]),
      ['way-into-start start'],
    ],
    ['a way out of an end', chainOf('start>end end>a a>end'), ['way-out-of-end end', 'dead-step a']],
    [
      'a decision without conditions',
      chainOf('start>decision decision>a decision>end a>end'),
      ['missing-condition decision'],
    ],
    [
      'two otherwise',
      chainOf('start>decision decision>a decision>end a>end', [{}, otherwise, otherwise]),
      ['several-otherwise decision'],
    ],
    [
      'the same condition twice',
      chainOf('start>decision decision>a decision>end a>end', [
        {},
        { condition: { fi: 'Kyllä', en: 'Yes' } },
        { condition: { fi: ' kyllä ', en: 'sure' } },
      ]),
      ['same-condition decision'],
    ],
    ['a decision with one way', chainOf('start>decision decision>end'), ['single-way-decision decision']],
    ['a condition where nothing is decided', chainOf('start>a a>end', [{}, yes]), ['stray-condition a']],
    ['a split with one way', chainOf('start>split split>end'), ['single-way-split split']],
    ['a join with one way', chainOf('start>join join>end'), ['single-way-join join']],
    ['a sub-chain without a chain', chainOf('start>chain chain>end'), ['missing-sub-chain chain']],
  ])('%s', (_, chain, expected) => expect(found(chain)).toEqual(expected))

  it('tells of transitions to nowhere and ids that come twice', () => {
    const chain = chainOf('start>a a>end')
    const lost = { ...chain, transitions: [...(chain.transitions ?? []), { from: 'a', to: 'nowhere' }] }
    expect(checkChain(lost).violations[0]).toMatchObject({
      property: 'unknown-step',
      steps: ['nowhere'],
      transitions: [2],
    })
    const twice = { ...chain, steps: [...chain.steps, ...chain.steps.slice(1, 2)] }
    expect(found(twice)).toEqual(['duplicate-step a'])
    expect(checkChain(twice)).toMatchObject({ decided: true, sound: false })
  })

  it('does not call a chain unsound for its conditions', () => {
    const chain = chainOf('start>decision decision>a decision>end a>end')
    expect(checkChain(chain)).toMatchObject({ decided: true, sound: true })
  })
})

describe('the behaviour of a chain', () => {
  const cases: [string, ServiceChain, ChainProperty, string][] = [
    [
      'a join after a decision',
      chainOf('start>decision decision>a decision>b a>join b>join join>end', [{}, yes, otherwise]),
      'option-to-complete',
      'start → decision → a → join',
    ],
    [
      'a split that comes together in a task',
      chainOf('start>split split>a split>b a>c b>c c>end'),
      'proper-completion',
      'start → (split) → (a + b) → a → c → end',
    ],
    [
      'a split with two ends',
      chainOf('start>split split>end1 split>end2'),
      'proper-completion',
      'start → (split) → (end1 + end2) → end1',
    ],
    [
      'a loop without a way out',
      chainOf('start>decision decision>a decision>end a>b b>a', [{}, yes, otherwise]),
      'livelock',
      'start → decision → a',
    ],
    [
      'a loop around a split',
      chainOf('start>a a>split split>decision split>b decision>a decision>end b>join join>end2', [
        {},
        {},
        {},
        {},
        yes,
        otherwise,
      ]),
      'unbounded',
      '',
    ],
    [
      'a join that waits for itself',
      chainOf('start>join join>decision decision>join decision>end', [{}, {}, yes, otherwise]),
      'option-to-complete',
      'start → join',
    ],
  ]
  it.each(cases)('%s', (_, chain, property, run) => {
    const check = checkChain(chain)
    const violation = check.violations.find((one) => one.property === property)!
    expect(check).toMatchObject({ decided: true, sound: false })
    expect(replay(chain, violation.run).ok).toBe(true)
    const words = runInWords(chain, violation.run, 'en').replace('→ split →', '→ (split) →')
    if (run !== '') expect(words).toBe(run)
    expect(violation.message.en).toContain(runInWords(chain, violation.run, 'en'))
    expect(violation.message.fi).toContain('(fi)')
  })

  it('names a dead join and where it waits', () => {
    const [, , dead] = [undefined, ...checkChain(cases[0]![1]).violations]
    expect(dead).toMatchObject({
      property: 'dead-step',
      steps: ['join', 'end'],
      waiting: [{ step: 'join', from: 'a' }],
    })
  })

  it('is untroubled by steps named as parts of objects are', () => {
    const chain = chainOf('start>__proto__ __proto__>constructor constructor>end')
    expect(checkChain(chain)).toMatchObject({ sound: true, violations: [] })
  })

  it('does not follow a run that is not one', () => {
    const chain = chainOf('start>a a>end')
    expect(replay(chain, [{ step: 'start', to: ['end'] }])).toEqual({ ok: false, at: 0 })
    expect(
      replay(chain, [
        { step: 'start', to: ['a'] },
        { step: 'b', to: [] },
      ]),
    ).toEqual({ ok: false, at: 1 })
    expect(replay(chainOf('a>end'), [])).toEqual({ ok: false, at: 0 })
  })
})

/** `count` branches of `length` tasks each, between a split and what closes them. */
function wide(count: number, length: number, close: string): ServiceChain {
  const ways = ['start>split', `${close}>end`]
  for (let branch = 0; branch < count; branch++) {
    for (let at = 0; at < length; at++)
      ways.push(`${at === 0 ? 'split' : `t${branch}-${at - 1}`}>t${branch}-${at}`)
    ways.push(`t${branch}-${length - 1}>${close}`)
  }
  return chainOf(ways.join(' '))
}

describe('large chains', () => {
  const line = chainOf(
    Array.from(
      { length: 999 },
      (_, at) => `${at === 0 ? 'start' : `t${at}`}>${at === 998 ? 'end' : `t${at + 1}`}`,
    ).join(' '),
  )
  it.each<[string, ServiceChain, boolean]>([
    ['a thousand steps in a row', line, true],
    ['996 branches', wide(996, 1, 'join'), true],
    ['30 branches of 33', wide(30, 33, 'join'), true],
    ['5 branches of 199', wide(5, 199, 'join'), true],
    ['30 branches that come together in a task', wide(30, 33, 'task'), false],
  ])('%s: decided within seconds', (_, chain, sound) => {
    expect(chain.steps.length).toBeGreaterThan(990)
    const start = performance.now()
    const check = checkChain(chain)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(check).toMatchObject({ decided: true, sound })
    for (const { run } of check.violations) expect(replay(chain, run).ok).toBe(true)
  })

  it('leaves out of a counterexample what it does not need, where the net had to be reduced', () => {
    const [violation] = checkChain(wide(30, 33, 'task')).violations
    expect(violation?.property).toBe('proper-completion')
    // One branch of 33, and start, split, the task and the end.
    expect(violation?.run).toHaveLength(37)
  })

  it('says that it did not decide, and calls nothing sound', () => {
    // Two branches that give each other what they wait for, so that nothing can be left out.
    const knot = chainOf(
      'start>split split>a split>b a>split1 split1>join1 split1>c b>split2 split2>join1 split2>d join1>split3 split3>join2 split3>join3 c>join2 d>join3 join2>join4 join3>join4 join4>end',
    )
    expect(checkChain(knot)).toMatchObject({ decided: true, sound: true })
    const check = checkChain(knot, { maxStates: 1 })
    expect(check).toMatchObject({ decided: false, sound: false })
    expect(check.violations).toMatchObject([{ property: 'undecided', severity: 'warning' }])
    expect(check.violations[0]?.message.en).toMatch(/not decided within \d states/)
  })
})
