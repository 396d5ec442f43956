import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  type ChainMoment,
  type ChainStep,
  chainTime,
  deadline,
  lawParameters,
  lawTable,
  type ServiceChain,
} from '../../index.js'

type Steps = readonly (Partial<ChainStep> & { readonly id: string })[]

/** A chain from steps in short and ways as `a>b`; what has no type is a task. */
function chainOf(steps: Steps, ways: readonly string[]): ServiceChain {
  return {
    id: 'x',
    title: { en: 'X' },
    steps: steps.map((step) => ({
      title: { en: step.id },
      type: step.id === 'start' || step.id === 'end' ? step.id : 'task',
      ...step,
    })),
    transitions: ways.map((way) => {
      const [from = '', to = ''] = way.split('>')
      return { from, to }
    }),
  }
}

const law = (from: string, parameter: string): Pick<ChainStep, 'deadline'> => ({
  deadline: { type: 'statutory', from, parameter },
})
const agreed = (from: string, amount: number, unit: 'day' | 'working-day' | 'week' | 'month') =>
  ({ deadline: { type: 'agreed', from, amount, unit } }) as const
const takes = (min: number, max: number) => ({ duration: { min, max, unit: 'day' } }) as const

const dateOf = (moment: ChainMoment): string | undefined => (moment.kind === 'date' ? moment.date : undefined)
const why = (moment: ChainMoment): readonly string[] =>
  moment.kind === 'date' ? [] : moment.gaps.map(({ step, reason }) => `${step} ${reason}`)

const assessment = chainOf(
  [
    { id: 'start' },
    { id: 'begun', ...law('start', 'child-welfare.assessment.start') },
    { id: 'done', ...law('start', 'child-welfare.assessment.complete') },
    { id: 'end' },
  ],
  ['start>begun', 'begun>done', 'done>end'],
)

const care = chainOf(
  [
    { id: 'start' },
    { id: 'assessed', ...law('start', 'care-guarantee.primary.assessment') },
    { id: 'treated', ...law('assessed', 'care-guarantee.primary.treatment') },
    { id: 'end' },
  ],
  ['start>assessed', 'assessed>treated', 'treated>end'],
)

describe('deadlines by law', () => {
  it('counts working days and months', () => {
    const time = chainTime(assessment, { start: '2021-10-05' })
    expect(dateOf(time.best)).toBe('2021-10-05')
    expect(dateOf(time.worst)).toBe('2022-01-05')
    expect(time.deadlines.map(({ step, due, slack }) => [step, due, slack])).toEqual([
      ['begun', '2021-10-14', 9],
      ['done', '2022-01-05', 92],
    ])
    expect(dateOf(chainTime(assessment, { start: '2021-10-05', to: 'begun' }).worst)).toBe('2021-10-14')
  })

  it.each([
    // Three working days, then three months.
    ['2023-08-31', 40, '2023-09-05', '2023-09-19'],
    // Assessment the same day, treatment in 14 days, since 1.9.2023.
    ['2023-09-01', 40, '2023-09-01', '2023-09-15'],
    ['2024-12-31', 40, '2024-12-31', '2025-01-14'],
    // Three months again since 1.1.2025, save for those under 23.
    ['2025-01-02', 40, '2025-01-02', '2025-04-02'],
    ['2025-01-02', 22, '2025-01-02', '2025-01-16'],
  ])('goes by the law in force when the time starts: %s, aged %d', (start, age, assessed, treated) => {
    const time = chainTime(care, { start, age, to: 'assessed' })
    expect(dateOf(time.worst)).toBe(assessed)
    const after = chainTime(care, { start: assessed, age, from: 'assessed' })
    expect(dateOf(after.worst)).toBe(treated)
  })

  it('sees that a wait which starts earlier may end later, when the law changes in between', () => {
    // Assessed at the latest on 5.9.2023, by the new law; but whoever is assessed on 31.8. has three months.
    const time = chainTime(care, { start: '2023-08-31', age: 40 })
    expect(dateOf(time.worst)).toBe('2023-11-30')
    const [first] = time.worst.kind === 'date' ? time.worst.terms : []
    expect(first).toMatchObject({ term: 'deadline', step: 'treated', since: '2023-08-31' })
  })

  it('lists the terms of a figure, each with its law and its days', () => {
    const { worst } = chainTime(assessment, { start: '2022-04-13', to: 'begun' })
    expect(worst.kind === 'date' && worst.terms).toMatchObject([
      { term: 'start', step: 'start', date: '2022-04-13' },
      {
        term: 'deadline',
        step: 'begun',
        from: 'start',
        since: '2022-04-13',
        limit: { amount: 7, unit: 'working-day', parameter: { statute: { number: 417, year: 2007 } } },
        date: '2022-04-26',
      },
    ])
    const skipped =
      worst.kind === 'date' && worst.terms.flatMap((term) => (term.term === 'deadline' ? term.days : []))
    expect(skipped).toContainEqual({ step: 'skip', date: '2022-04-15', why: 'good-friday', section: 5 })
  })

  it('says what it would have to know', () => {
    const time = chainTime(care, { start: '2025-02-03' })
    expect(time.worst).toMatchObject({
      kind: 'unknown',
      gaps: [{ step: 'treated', reason: 'undetermined', missing: ['age'] }],
    })
    expect(time.deadlines[1]?.gap?.message.fi).toBe(
      "Vaiheen 'treated' enimmäisaika riippuu siitä, mitä ei kerrottu: age",
    )
  })

  it('says when the limit need not be kept, is not in force, not known or no time at all', () => {
    const oneStep = (parameter: string) =>
      chainOf([{ id: 'start' }, { id: 'a', ...law('start', parameter) }, { id: 'end' }], ['start>a', 'a>end'])
    const reason = (parameter: string, start: string) =>
      why(chainTime(oneStep(parameter), { start, age: 40 }).worst)
    expect(reason('care-guarantee.primary.treatment', '2020-04-30')).toEqual(['a suspended'])
    expect(reason('care-guarantee.primary.treatment', '2010-01-04')).toEqual(['a not-in-force'])
    expect(reason('care-guarantee.youth-psychosocial.start', '2025-06-02')).toEqual(['a not-applicable'])
    expect(reason('care-guarantee.treatment', '2025-06-02')).toEqual(['a unknown-parameter'])
    expect(reason('__proto__', '2025-06-02')).toEqual(['a unknown-parameter'])
    expect(reason('state-grant.repayment-threshold', '2025-06-02')).toEqual(['a no-length'])
  })

  it('marks what lies beyond the day up to which the law was looked at, and takes other tables', () => {
    const table = lawTable([
      ...lawParameters(),
      {
        id: 'acme.reply',
        title: { en: 'Reply' },
        value: { type: 'duration', amount: 3, unit: 'working-day' },
        statute: { number: 434, year: 2003 },
        validity: { from: '2024-01-01' },
        verifiedOn: '2024-06-30',
        confidence: 'unverified',
      },
    ])
    const chain = chainOf(
      [{ id: 'start' }, { id: 'a', ...law('start', 'acme.reply') }, { id: 'end' }],
      ['start>a', 'a>end'],
    )
    const { deadlines } = chainTime(chain, { start: '2025-01-07', law: table })
    expect(deadlines[0]).toMatchObject({ due: '2025-01-10', limit: { stale: true } })
    expect(chainTime(chain, { start: '2024-01-08', law: table }).deadlines[0]?.limit?.stale).toBeUndefined()
  })

  it('takes the day on which an earlier step was reached, or says that it took another', () => {
    const question = { start: '2021-11-01', from: 'begun', to: 'done' }
    expect(chainTime(assessment, question).deadlines[0]).toMatchObject({
      since: '2021-11-01',
      assumed: true,
      due: '2022-02-01',
    })
    const told = chainTime(assessment, { ...question, reached: { start: '2021-10-05' } })
    expect(told.deadlines[0]).toMatchObject({ since: '2021-10-05', due: '2022-01-05' })
    expect(dateOf(told.worst)).toBe('2022-01-05')
    expect(told.deadlines[0]?.assumed).toBeUndefined()
  })
})

describe('durations, branches and loops', () => {
  it('adds shortest and longest durations', () => {
    const chain = chainOf(
      [{ id: 'start' }, { id: 'a', ...takes(2, 5) }, { id: 'b', ...takes(1, 1) }, { id: 'end' }],
      ['start>a', 'a>b', 'b>end'],
    )
    const time = chainTime(chain, { start: '2021-10-01' })
    expect(time.best).toMatchObject({ kind: 'date', date: '2021-10-04', days: 3 })
    expect(time.worst).toMatchObject({ kind: 'date', date: '2021-10-07', days: 6 })
    expect(time.worst.kind === 'date' && time.worst.terms.map(({ term }) => term)).toEqual([
      'start',
      'way',
      'duration',
      'way',
      'duration',
      'way',
    ])
  })

  const parallel = chainOf(
    [
      { id: 'start' },
      { id: 's', type: 'split' },
      { id: 'a', ...takes(2, 9) },
      { id: 'b', ...takes(3, 4) },
      { id: 'j', type: 'join' },
      { id: 'end' },
    ],
    ['start>s', 's>a', 's>b', 'a>j', 'b>j', 'j>end'],
  )

  it('waits at a join for the last branch, and takes either way of a decision', () => {
    const time = chainTime(parallel, { start: '2021-10-01' })
    expect([dateOf(time.best), dateOf(time.worst)]).toEqual(['2021-10-04', '2021-10-10'])
    const choice = chainOf(
      parallel.steps.map((step) =>
        step.id === 's'
          ? { ...step, type: 'decision' }
          : step.id === 'j'
            ? { ...step, type: 'task', ...takes(0, 0) }
            : step,
      ),
      ['start>s', 's>a', 's>b', 'a>j', 'b>j', 'j>end'],
    )
    const either = chainTime(choice, { start: '2021-10-01' })
    expect([dateOf(either.best), dateOf(either.worst)]).toEqual(['2021-10-03', '2021-10-10'])
  })

  it('does not know how long a join waits for a branch that began elsewhere', () => {
    const time = chainTime(parallel, { start: '2021-10-01', from: 'a' })
    expect(dateOf(time.best)).toBe('2021-10-03')
    expect(why(time.worst)).toEqual(['j waits-for-others'])
  })

  it('names the steps that nothing bounds', () => {
    const chain = chainOf(
      [{ id: 'start' }, { id: 'a' }, { id: 'b' }, { id: 'end' }],
      ['start>a', 'a>b', 'b>end'],
    )
    const { worst } = chainTime(chain, { start: '2021-10-01' })
    expect(worst.kind).toBe('unbounded')
    expect(why(worst)).toEqual(['a no-limit', 'b no-limit'])
  })

  const loop = (done: Partial<ChainStep>) =>
    chainOf(
      [
        { id: 'start' },
        { id: 'try', ...takes(1, 2) },
        { id: 'good', type: 'decision' },
        { id: 'done', ...done },
        { id: 'end' },
      ],
      ['start>try', 'try>good', 'good>try', 'good>done', 'done>end'],
    )

  it('has no worst time in a loop, unless a deadline from before bounds what comes after', () => {
    expect(why(chainTime(loop(takes(1, 1)), { start: '2021-10-01' }).worst)).toEqual([
      'try loop',
      'good loop',
    ])
    const bounded = chainTime(loop(agreed('start', 2, 'week')), { start: '2021-10-01' })
    expect(dateOf(bounded.worst)).toBe('2021-10-15')
    expect(dateOf(bounded.best)).toBe('2021-10-02')
    expect(why(chainTime(loop(agreed('try', 2, 'week')), { start: '2021-10-01' }).worst)).toEqual([
      'try loop',
      'good loop',
    ])
  })

  it('is not bounded by a deadline that does not run on every course', () => {
    const chain = chainOf(
      [
        { id: 'start' },
        { id: 'd', type: 'decision' },
        { id: 'a', ...takes(0, 1) },
        { id: 'b', ...takes(0, 1) },
        { id: 'c', ...agreed('a', 3, 'day') },
        { id: 'end' },
      ],
      ['start>d', 'd>a', 'd>b', 'a>c', 'b>c', 'c>end'],
    )
    expect(why(chainTime(chain, { start: '2021-10-01' }).worst)).toEqual(['c not-every-course'])
    expect(dateOf(chainTime(chain, { start: '2021-10-01', from: 'a' }).worst)).toBe('2021-10-04')
  })

  it('tells what cannot be met, with its negative slack', () => {
    const chain = chainOf(
      [
        { id: 'start' },
        { id: 'a', ...takes(10, 12) },
        { id: 'b', ...agreed('start', 1, 'week') },
        { id: 'end' },
      ],
      ['start>a', 'a>b', 'b>end'],
    )
    const time = chainTime(chain, { start: '2021-10-01' })
    expect(time.cannotBeMet).toEqual(['b'])
    expect(time.deadlines[0]).toMatchObject({ due: '2021-10-08', earliest: '2021-10-11', slack: -3 })
    expect(why(time.worst)).toEqual(['b cannot-be-met'])
  })

  it('takes a thousand steps', () => {
    const steps: Steps = Array.from({ length: 998 }, (_, at) => ({
      id: `s${at}`,
      ...(at % 2 === 0 ? agreed(at === 0 ? 'start' : `s${at - 1}`, 1, 'day') : takes(0, 1)),
    }))
    const ids = ['start', ...steps.map(({ id }) => id), 'end']
    const chain = chainOf(
      [{ id: 'start' }, ...steps, { id: 'end' }],
      ids.slice(1).map((id, at) => `${ids[at]}>${id}`),
    )
    const time = chainTime(chain, { start: '2021-10-01' })
    expect(time.worst.kind).toBe('date')
    expect(time.deadlines).toHaveLength(499)
  })
})

describe('questions that have no answer', () => {
  it.each([
    ['today', {}, 'today bad-date'],
    ['2021-02-30', {}, '2021-02-30 bad-date'],
    ['2021-10-01', { from: 'nowhere' }, 'nowhere no-such-step'],
    ['2021-10-01', { to: '__proto__' }, '__proto__ no-such-step'],
    ['2021-10-01', { from: 'done', to: 'begun' }, 'begun no-way'],
    ['2021-10-01', { reached: { start: 'x' } }, 'x bad-date'],
  ])('%s %j: %s', (start, more, reason) => {
    const time = chainTime(assessment, { start, ...more })
    expect(why(time.best)).toEqual([reason])
    expect(why(time.worst)).toEqual([reason])
  })

  it('takes no time from a step to itself', () => {
    expect(chainTime(assessment, { start: '2021-10-01', from: 'done', to: 'done' }).worst).toMatchObject({
      date: '2021-10-01',
      days: 0,
    })
  })

  it('knows no deadline without an amount, and none that is longer than time', () => {
    const none = { deadline: { type: 'agreed', from: 'start' } } as const
    const chain = (a: Partial<ChainStep>) =>
      chainOf([{ id: 'start' }, { id: 'a', ...a }, { id: 'end' }], ['start>a', 'a>end'])
    const reason = (a: Partial<ChainStep>) => why(chainTime(chain(a), { start: '2021-10-01' }).worst)
    expect(reason(none)).toEqual(['a no-amount'])
    expect(reason(agreed('start', 1e6, 'day'))).toEqual(['a too-long'])
    expect(reason(agreed('a', 1, 'day'))).toEqual(['a other-branch'])
    expect(reason(agreed('nowhere', 1, 'day'))).toEqual(['a other-branch'])
  })
})

/** Tasks in a row of layers with ways to later ones only; each has a duration or a deadline from an earlier one. */
const acyclic: fc.Arbitrary<ServiceChain> = fc
  .array(
    fc.record({
      max: fc.nat(5),
      deadline: fc.option(fc.record({ from: fc.nat(), amount: fc.nat(20) }), { nil: undefined }),
      ways: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((parts) => {
    const name = (at: number): string => (at === 0 ? 'start' : at === parts.length ? 'end' : `t${at}`)
    const steps = parts.map(({ max, deadline }, at) => {
      if (at === 0) return { id: 'start' }
      const bound = deadline ? agreed(name(deadline.from % at), deadline.amount, 'day') : takes(0, max)
      return { id: name(at), type: 'decision' as const, ...bound, ...(deadline && takes(0, max)) }
    })
    const ways = parts.flatMap(({ ways: targets }, at) =>
      [...new Set(targets.map((to) => at + 1 + (to % (parts.length - at))))].map(
        (to) => `${name(at)}>${name(to)}`,
      ),
    )
    return chainOf([...steps, { id: 'end' }], ways)
  })

describe('against every course, one by one', () => {
  const start = '2021-10-01'

  /** Last days by walking one course; nothing where it is not bounded. */
  function lastOn(chain: ServiceChain, course: readonly string[]): string | undefined {
    const reached = new Map<string, string>()
    let done: string | undefined = start
    for (const id of course) {
      const step = chain.steps.find((one) => one.id === id)!
      const { amount = 0, from = '' } = step.deadline ?? {}
      let day: string | undefined = done
      if (step.deadline) {
        const since = reached.get(from)
        day = since === undefined ? undefined : deadline(since, { amount, unit: 'day' }).date
      }
      if (day !== undefined) reached.set(id, day)
      done = day === undefined ? undefined : addDays(day, step.duration?.max ?? 0)
    }
    return reached.get('end')
  }

  function coursesOf(chain: ServiceChain, from = 'start'): readonly (readonly string[])[] {
    if (from === 'end') return [['end']]
    const next = (chain.transitions ?? []).filter((way) => way.from === from)
    return next.flatMap(({ to }) => coursesOf(chain, to).map((rest) => [from, ...rest]))
  }

  it('the worst is the worst of all courses, and unbounded if one of them is', () => {
    fc.assert(
      fc.property(acyclic, (chain) => {
        const lasts = coursesOf(chain).map((course) => lastOn(chain, course))
        const { best, worst } = chainTime(chain, { start })
        expect(dateOf(best)).toBe(start)
        if (lasts.includes(undefined)) expect(worst.kind).toBe('unbounded')
        else expect(dateOf(worst)).toBe([...lasts].sort().at(-1))
      }),
    )
  })

  it('the worst is never before the best, whatever the day', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2019-01-01', n))
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 80 }), (day, age) => {
        for (const chain of [care, assessment]) {
          const { best, worst } = chainTime(chain, { start: day, age })
          if (worst.kind === 'date') expect(worst.date >= (dateOf(best) ?? '')).toBe(true)
          else expect(why(worst)).toContain('treated suspended')
        }
      }),
    )
  })
})
