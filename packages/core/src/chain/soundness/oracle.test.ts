import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChainMove, type ChainProperty, checkChain, replay, type ServiceChain } from '../../index.js'

/*
 * Soundness against a brute-force oracle that shares nothing with it: it keeps work on the transitions themselves,
 * goes through all states with plain objects, and asks the definitions one by one.
 */

declare const process: { readonly env: Record<string, string | undefined> }
const RUNS = process.env['SOTEKIT_FULL'] === '1' ? 20_000 : 500

interface OracleState {
  /** Work on each transition, by index; on the start; after steps that lead nowhere; ends reached. */
  readonly on: readonly number[]
  readonly atStart: number
  readonly done: readonly string[]
  readonly ended: number
}

interface OracleMove {
  readonly step: string
  readonly taken: readonly number[]
  readonly after: OracleState
}

function movesFrom(chain: ServiceChain, state: OracleState): readonly OracleMove[] {
  const transitions = chain.transitions ?? []
  return chain.steps.flatMap(({ id, type }) => {
    const into = transitions.flatMap(({ to }, at) => (to === id ? [at] : []))
    const out = transitions.flatMap(({ from }, at) => (from === id ? [at] : []))
    const inputs: (readonly number[])[] = []
    if (type === 'join') {
      if (into.length > 0 && into.every((at) => (state.on[at] ?? 0) > 0)) inputs.push(into)
    } else for (const at of into) if ((state.on[at] ?? 0) > 0) inputs.push([at])
    if (type === 'start' && state.atStart > 0) inputs.push([])
    const ways = type === 'split' ? [out] : out.map((at) => [at])
    return inputs.flatMap((input) => {
      const base = (): { on: number[]; atStart: number } => {
        const on = [...state.on]
        for (const at of input) on[at] = (on[at] ?? 0) - 1
        return { on, atStart: state.atStart - (input.length === 0 ? 1 : 0) }
      }
      if (type === 'end')
        return [{ step: id, taken: [], after: { ...state, ...base(), ended: state.ended + 1 } }]
      if (out.length === 0)
        return [{ step: id, taken: [], after: { ...state, ...base(), done: [...state.done, id].sort() } }]
      return ways.map((way) => {
        const { on, atStart } = base()
        for (const at of way) on[at] = (on[at] ?? 0) + 1
        return { step: id, taken: way, after: { ...state, on, atStart } }
      })
    })
  })
}

const firstState = (chain: ServiceChain): OracleState => ({
  on: (chain.transitions ?? []).map(() => 0),
  atStart: 1,
  done: [],
  ended: 0,
})

const left = (state: OracleState): number =>
  state.on.reduce((sum, one) => sum + one, state.atStart) + state.done.length

interface Answer {
  readonly properties: ReadonlySet<ChainProperty>
  /** Length of the shortest run to each violation. */
  readonly depth: ReadonlyMap<ChainProperty, number>
  readonly dead: readonly string[]
  readonly sound: boolean
}

/** All there is to know, or nothing where the states are too many. */
function oracle(chain: ServiceChain): Answer | undefined {
  const states: OracleState[] = [firstState(chain)]
  const depth = [0]
  const known = new Map([[JSON.stringify(states[0]), 0]])
  const next: number[][] = []
  const fired = new Set<string>()
  for (let here = 0; here < states.length; here++) {
    const followers: number[] = []
    for (const { step, after } of movesFrom(chain, states[here]!)) {
      fired.add(step)
      if (left(after) + after.ended > 12) return undefined
      const key = JSON.stringify(after)
      if (!known.has(key)) {
        if (states.length >= 1500) return undefined
        known.set(key, states.length)
        states.push(after)
        depth.push(depth[here]! + 1)
      }
      followers.push(known.get(key)!)
    }
    next.push(followers)
  }
  const reaches = (goal: (state: OracleState, at: number) => boolean): boolean[] => {
    const can = states.map(goal)
    // Sweeps until nothing changes; backwards, since later states were found later.
    for (let changed = true; changed; ) {
      changed = false
      for (let at = states.length - 1; at >= 0; at--) {
        if (can[at] || !next[at]!.some((to) => can[to])) continue
        can[at] = changed = true
      }
    }
    return can
  }
  const isProperEnd = (state: OracleState): boolean => state.ended === 1 && left(state) === 0
  const isHalt = (_: OracleState, at: number): boolean => next[at]!.length === 0
  const resolves = reaches((state, at) => state.ended > 0 || isHalt(state, at))
  const bad: Record<string, (state: OracleState, at: number) => boolean> = {
    'option-to-complete': (state, at) => isHalt(state, at) && state.ended === 0,
    'proper-completion': (state) => state.ended > 0 && !isProperEnd(state),
    livelock: (_, at) => !resolves[at],
  }
  const found = new Map<ChainProperty, number>()
  for (const [property, holds] of Object.entries(bad)) {
    const depths = states.flatMap((state, at) => (holds(state, at) ? [depth[at]!] : []))
    if (depths.length > 0) found.set(property as ChainProperty, Math.min(...depths))
  }
  const dead = chain.steps.map(({ id }) => id).filter((id) => !fired.has(id))
  const completes = reaches(isProperEnd).every(Boolean)
  const sound = completes && dead.length === 0 && !found.has('proper-completion')
  return { properties: new Set(found.keys()), depth: found, dead, sound }
}

/** Follows a run with the oracle's own moves, and proves what it is said to show. */
function proves(chain: ServiceChain, property: ChainProperty, run: readonly ChainMove[]): boolean {
  const seen = [firstState(chain)]
  let front = seen
  for (const { step, transitions } of run) {
    // Which transition a step took its turn from does not matter: any that fits is followed.
    front = front.flatMap((state) =>
      movesFrom(chain, state)
        .filter((move) => move.step === step && move.taken.join() === transitions?.join())
        .map(({ after }) => after),
    )
    front = [...new Map(front.map((state) => [JSON.stringify(state), state])).values()]
    seen.push(...front)
  }
  if (front.length === 0) return false
  if (property === 'option-to-complete')
    return front.some((state) => state.ended === 0 && movesFrom(chain, state).length === 0)
  if (property === 'proper-completion')
    return front.some((state) => state.ended > 0 && left(state) + state.ended > 1)
  return property === 'livelock' || property === 'dead-step' || property === 'unbounded'
}

/** Whether the state after a run holds all of an earlier one, and more, place by place. */
function growsAlong(chain: ServiceChain, run: readonly ChainMove[]): boolean {
  const at = (length: number): readonly string[] => {
    const replayed = replay(chain, run.slice(0, length))
    if (!replayed.ok) return []
    const ends = Array.from({ length: replayed.ended }, () => 'end')
    return [...replayed.waiting.map((token) => JSON.stringify(token)), ...ends].sort()
  }
  const last = at(run.length)
  return run.some((_, length) => {
    const rest = [...last]
    for (const token of at(length)) {
      const found = rest.indexOf(token)
      if (found < 0) return false
      rest.splice(found, 1)
    }
    return rest.length > 0
  })
}

type Type = ServiceChain['steps'][number]['type']

function chainOf(types: readonly Type[], pairs: readonly (readonly [number, number])[]): ServiceChain {
  const name = (at: number): string => `${types[at]}-${at}`
  return {
    id: 'random',
    title: { en: 'Random' },
    steps: types.map((type, at) => ({ id: name(at), type, title: { en: name(at) } })),
    transitions: pairs.map(([from, to]) => ({ from: name(from), to: name(to) })),
  }
}

/** Steps of all types with ways drawn at random: mostly unsound. */
const wild: fc.Arbitrary<ServiceChain> = fc
  .tuple(
    fc.array(fc.constantFrom<Type>('task', 'decision', 'split', 'join', 'end'), {
      minLength: 0,
      maxLength: 6,
    }),
    fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 12 }),
  )
  .map(([inner, pairs]) => {
    const types: Type[] = ['start', ...inner, 'end']
    return chainOf(
      types,
      pairs.map(([from, to]) => [from % types.length, to % types.length]),
    )
  })

type Tree = { readonly kind: 'task' | 'series' | 'choice' | 'both' | 'loop'; readonly parts: readonly Tree[] }

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constant<Tree>({ kind: 'task', parts: [] }),
    fc.record({
      kind: fc.constantFrom('series', 'choice', 'both', 'loop'),
      parts: fc.array(tie('tree'), { minLength: 1, maxLength: 2 }),
    }),
  ),
}))

/** A chain of nested blocks, which is sound, as types and pairs of steps. */
function nested(whole: Tree): { readonly types: Type[]; readonly pairs: [number, number][] } {
  const types: Type[] = ['start']
  const pairs: [number, number][] = []
  const add = (type: Type): number => types.push(type) - 1
  const build = ({ kind, parts }: Tree, from: number): number => {
    const task = (): number => {
      const at = add('task')
      pairs.push([from, at])
      return at
    }
    if (kind === 'task') return task()
    if (kind === 'series') return parts.reduce((last, part) => build(part, last), from)
    if (kind === 'loop') {
      const entry = task()
      const exit = add('decision')
      pairs.push([parts.reduce((last, part) => build(part, last), entry), exit], [exit, entry])
      const after = add('task')
      pairs.push([exit, after])
      return after
    }
    const open = add(kind === 'both' ? 'split' : 'decision')
    pairs.push([from, open])
    const lasts = parts.map((part) => {
      const first = add('task')
      pairs.push([open, first])
      return build(part, first)
    })
    const close = add(kind === 'both' ? 'join' : 'task')
    for (const last of lasts) pairs.push([last, close])
    return close
  }
  const last = build(whole, 0)
  pairs.push([last, add('end')])
  return { types, pairs }
}

/** Nested blocks of which some steps have changed their type, or some ways their target. */
const nearlySound: fc.Arbitrary<ServiceChain> = fc
  .tuple(
    tree,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom<Type>('split', 'join', 'decision', 'task'), fc.nat()), {
      maxLength: 2,
    }),
  )
  .map(([whole, changes]) => {
    const { types, pairs } = nested(whole)
    for (const [at, type, way] of changes) {
      const inner = (at % types.length) | 0
      if (types[inner] !== 'start' && types[inner] !== 'end' && at % 2 === 0) types[inner] = type
      const pair = pairs[way % pairs.length]
      if (pair && at % 2 === 1) pair[1] = at % types.length
    }
    return chainOf(types, pairs)
  })

const BEHAVIOUR: readonly ChainProperty[] = ['option-to-complete', 'proper-completion', 'livelock']
const AMBIGUOUS: readonly ChainProperty[] = ['several-ways-out', 'way-into-start', 'way-out-of-end']

const tally = { chains: 0, sound: 0, unsound: 0, tooLarge: 0, reduced: 0 }

function agrees(chain: ServiceChain): void {
  const answer = oracle(chain)
  const check = checkChain(chain)
  const found = new Map(check.violations.map((violation) => [violation.property, violation]))
  tally.chains++
  expect(check.decided).toBe(true)
  for (const { property, run } of check.violations) {
    expect(replay(chain, run).ok, property).toBe(true)
    if (run.length > 0) expect(proves(chain, property, run), property).toBe(true)
  }
  const growing = found.get('unbounded')
  if (growing) expect(growsAlong(chain, growing.run)).toBe(true)
  if (!answer) {
    tally.tooLarge++
    return
  }
  expect(growing).toBeUndefined()
  tally[answer.sound ? 'sound' : 'unsound']++
  const isAmbiguous = AMBIGUOUS.some((property) => found.has(property))
  expect(check.sound).toBe(answer.sound && !isAmbiguous)
  expect(BEHAVIOUR.filter((property) => found.has(property))).toEqual(
    BEHAVIOUR.filter((property) => answer.properties.has(property)),
  )
  for (const [property, depth] of answer.depth) expect(found.get(property)?.run.length).toBe(depth)
  const dead = [...(found.get('dead-step')?.steps ?? []), ...(found.get('unreachable-step')?.steps ?? [])]
  expect(dead.sort()).toEqual([...answer.dead].sort())
}

/** The same with so few states allowed that the net has to be reduced. */
function agreesReduced(chain: ServiceChain, maxStates: number): void {
  const answer = oracle(chain)
  const check = checkChain(chain, { maxStates })
  for (const { property, run } of check.violations) {
    expect(replay(chain, run).ok, property).toBe(true)
    if (run.length > 0) expect(proves(chain, property, run), property).toBe(true)
  }
  if (!check.decided) {
    expect(check.sound).toBe(false)
    expect(check.violations.map(({ property }) => property)).toContain('undecided')
    return
  }
  if (check.states > maxStates) tally.reduced++
  const isAmbiguous = AMBIGUOUS.some((property) => check.violations.some((one) => one.property === property))
  if (answer) expect(check.sound).toBe(answer.sound && !isAmbiguous)
}

describe('soundness agrees with the oracle', () => {
  it('on wild chains', () => fc.assert(fc.property(wild, agrees), { numRuns: RUNS }))
  it('on nearly sound chains', () => fc.assert(fc.property(nearlySound, agrees), { numRuns: RUNS }))
  it('on chains that are sound by their making', () => {
    fc.assert(
      fc.property(tree, (whole) => {
        const { types, pairs } = nested(whole)
        expect(checkChain(chainOf(types, pairs))).toMatchObject({ decided: true, sound: true })
      }),
      { numRuns: RUNS },
    )
  })
  it('when it has to reduce the net', () => {
    fc.assert(fc.property(fc.oneof(wild, nearlySound), fc.integer({ min: 1, max: 8 }), agreesReduced), {
      numRuns: RUNS,
    })
  })
  it('has seen enough of each sort', () => {
    expect(tally.sound).toBeGreaterThan(RUNS / 10)
    expect(tally.unsound).toBeGreaterThan(RUNS / 2)
    expect(tally.reduced).toBeGreaterThan(RUNS / 10)
  })
})
