import type { ServiceChain } from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessment, longChain, names } from '../testing/chains.js'
import { tagsOf } from '../testing/page.js'
import { chainMermaid } from './mermaid.js'
import { orderChain } from './order.js'
import { chainSvg } from './svg.js'
import { chainText } from './text.js'

const options = { language: 'fi', names } as const

describe('a chain with every type of step', () => {
  it('is told, drawn and written for Mermaid as agreed', async () => {
    await expect(chainText(assessment, options)).toMatchFileSnapshot('../fixtures/assessment.fi.txt')
    await expect(chainMermaid(assessment, options)).toMatchFileSnapshot('../fixtures/assessment.fi.mmd')
    await expect(chainSvg(assessment, options)).toMatchFileSnapshot('../fixtures/assessment.fi.svg')
  })

  it('has a title, the whole text as description, and every word in the picture', () => {
    const svg = chainSvg(assessment, { language: 'en', names }) ?? ''
    const tags = tagsOf(svg)
    expect(tags[0]?.attributes).toMatchObject({ role: 'img', lang: 'en' })
    expect(tags.find(({ name }) => name === 'title')?.text).toBe('Needs assessment')
    const drawn = tags
      .flatMap(({ name, text }) => (name === 'tspan' || name === 'text' ? text : []))
      .join(' ')
    for (const words of [
      'Social services',
      'social worker',
      '7\u00A0working days §',
      '⇄ contact',
      'otherwise',
      'dashed',
    ]) {
      expect(drawn).toContain(words)
    }
  })

  it('draws what is modelled with dashes, and nothing else', () => {
    const dashes = (chain: ServiceChain) =>
      (chainSvg(chain, options) ?? '').match(/stroke-dasharray/g)?.length ?? 0
    expect(dashes(assessment)).toBe(3)
    const sourced = JSON.parse(JSON.stringify(assessment).replaceAll(',"basis":"modelled"', ''))
    expect(dashes(sourced)).toBe(0)
  })
})

describe('deadlines by law', () => {
  const chain = (parameter: string): ServiceChain => ({
    id: 'c',
    title: { en: 'C' },
    steps: [
      { id: 'a', type: 'start', title: { en: 'A' } },
      { id: 'b', type: 'task', title: { en: 'B' }, deadline: { from: 'a', type: 'statutory', parameter } },
    ],
    transitions: [{ from: 'a', to: 'b' }],
  })

  it('take their amount from the law of the day', () => {
    const text = chainText(chain('child-welfare.assessment.start'), { language: 'en', asOf: '2021-10-05' })
    expect(text).toContain('Deadline: 7\u00A0working days, counted from step 1 (statutory)')
  })

  it('say when the law was last looked at, and what they are about where nothing is known', () => {
    const late = chainText(chain('child-welfare.assessment.start'), { language: 'en', asOf: '2090-01-01' })
    expect(late).toMatch(/7.working days, law checked on \d/)
    expect(chainText(chain('acme.none'), { language: 'en', asOf: '2021-10-05' })).toContain(
      'Deadline: acme.none,',
    )
    expect(chainSvg(chain('acme.none'), { language: 'en' })).not.toContain('acme.none</text>')
  })
})

describe('chains that are not whole', () => {
  it('without transitions are lists that say so', () => {
    const { transitions: _, ...nouns } = assessment
    expect(chainSvg(nouns, options)).toBeUndefined()
    expect(chainText(nouns, options)).toContain(
      'Lähteet antavat vaiheet mutta eivät niiden järjestystä.\n\n- Asia',
    )
  })

  it('without steps say so', () => {
    const chain = { id: 'x', title: {}, steps: [] }
    expect(chainText(chain, { language: 'en' })).toBe('unknown\n\nThe sources give no steps of the chain.\n')
    expect(chainMermaid(chain, { language: 'en' })).toBe('flowchart TD\n')
  })

  it('tell transitions that lead nowhere, and steps of one id', () => {
    const step = { id: '__proto__', type: 'task', title: { en: 'Odd' } } as const
    const chain: ServiceChain = {
      id: 'x',
      title: { en: 'X' },
      steps: [step, step, { ...step, id: 'constructor' }],
      transitions: [
        { from: '__proto__', to: 'constructor' },
        { from: '__proto__', to: 'toString' },
      ],
    }
    const text = chainText(chain, { language: 'en' })
    expect(text).toContain('__proto__ → toString')
    expect(text.match(/Odd/g)).toHaveLength(4)
    expect(chainSvg(chain, { language: 'en', names: {} })).toBeDefined()
  })
})

it('a thousand steps are told at once and not drawn', () => {
  const chain = longChain(1000)
  const begin = performance.now()
  expect(chainSvg(chain, { language: 'en' })).toBeUndefined()
  expect(chainText(chain, { language: 'en' }).split('\n')).toHaveLength(2002)
  expect(performance.now() - begin).toBeLessThan(5000)
  expect(chainSvg(longChain(80), { language: 'en' })).toBeDefined()
})

describe('any chain', () => {
  const chains = fc.integer({ min: 1, max: 14 }).chain((size) =>
    fc.record({
      types: fc.array(fc.constantFrom('start', 'end', 'task', 'decision', 'split', 'join', 'chain'), {
        minLength: size,
        maxLength: size,
      }),
      actors: fc.array(fc.constantFrom('a', 'b', 'c', undefined), { minLength: size, maxLength: size }),
      ways: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.boolean()), { maxLength: 24 }),
    }),
  )
  const chainOf = ({ types, actors, ways }: typeof chains extends fc.Arbitrary<infer T> ? T : never) =>
    ({
      id: 'any',
      title: { en: 'Any' },
      steps: types.map((type, at) => ({
        id: `s${at}`,
        type,
        title: { en: `Step number ${at} of a chain` },
        ...(actors[at] === undefined ? {} : { actor: { organisation: actors[at] } }),
      })),
      transitions: ways.map(([from, to, told]) => ({
        from: `s${from}`,
        to: `s${to}`,
        ...(told ? { condition: { en: 'in some cases' } } : {}),
      })),
    }) as ServiceChain

  it('is told step by step, each once, starts first', () => {
    fc.assert(
      fc.property(chains.map(chainOf), (chain) => {
        const { steps, ways } = orderChain(chain)
        expect(steps.map(({ id }) => id).sort()).toEqual(chain.steps.map(({ id }) => id).sort())
        expect(ways).toHaveLength(chain.transitions?.length ?? 0)
        if (chain.steps.some(({ type }) => type === 'start')) expect(steps[0]?.type).toBe('start')
      }),
    )
  })

  it('is drawn with all its steps and ways inside the picture, and no step on another', () => {
    fc.assert(
      fc.property(chains.map(chainOf), (chain) => {
        const svg = chainSvg(chain, { language: 'en' })
        if (svg === undefined) {
          expect(chain.transitions).toEqual([])
          return
        }
        const tags = tagsOf(svg)
        const [, , width = 0, height = 0] = (tags[0]?.attributes['viewBox'] ?? '').split(' ').map(Number)
        expect(tags.filter(({ attributes }) => attributes['class'] === 'sk-arrow')).toHaveLength(
          chain.transitions?.length ?? 0,
        )
        const numbers = [...svg.matchAll(/ d="([^"]*)"/g)].flatMap(
          ([, d = '']) => d.match(/-?[\d.]+/g)?.map(Number) ?? [],
        )
        expect(numbers.every((n) => Number.isFinite(n) && n <= Math.max(width, height))).toBe(true)
        const boxes = tags.flatMap(({ name, attributes: { class: sort, x, y, width, height } }) =>
          name === 'rect' && (sort === 'sk-box' || sort === 'sk-bar')
            ? [{ x: Number(x), y: Number(y), width: Number(width), height: Number(height) }]
            : [],
        )
        for (const [at, a] of boxes.entries()) {
          for (const b of boxes.slice(at + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
            expect(apart).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
