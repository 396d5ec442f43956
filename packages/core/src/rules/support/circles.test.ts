import fc from 'fast-check'
import { expect, it } from 'vitest'
import { circlesOf } from './circles.js'

const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'constructor', '__proto__']
const graph = fc.array(fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes)), { maxLength: 20 })

type Edges = readonly (readonly [string, string])[]

const nextIn =
  (edges: Edges) =>
  (node: string): readonly string[] =>
    edges.filter(([from]) => from === node).map(([, to]) => to)

/** Whether a node comes back to itself, by trying every way. */
function returns(edges: Edges, start: string): boolean {
  const seen = new Set<string>()
  const queue = nextIn(edges)(start).slice()
  for (const node of queue) {
    if (node === start) return true
    if (seen.has(node)) continue
    seen.add(node)
    queue.push(...nextIn(edges)(node))
  }
  return false
}

it('finds a circle where there is one, and none elsewhere', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const circles = circlesOf(nodes, nextIn(edges))
      expect(circles.length > 0).toBe(nodes.some((node) => returns(edges, node)))
      for (const circle of circles) {
        for (const [i, node] of circle.entries()) {
          expect(nextIn(edges)(node)).toContain(circle[(i + 1) % circle.length])
        }
        expect(new Set(circle).size).toBe(circle.length)
      }
    }),
  )
})

it('gives the same circles whatever the order', () => {
  fc.assert(
    fc.property(graph, fc.shuffledSubarray(nodes, { minLength: nodes.length }), (edges, shuffled) => {
      const backwards = [...edges].reverse()
      expect(circlesOf(shuffled, nextIn(backwards))).toEqual(circlesOf(nodes, nextIn(edges)))
    }),
  )
})

it('walks a long line without running out of stack', () => {
  const next = (node: string): readonly string[] => (node === '99999' ? ['0'] : [String(Number(node) + 1)])
  const circles = circlesOf(['0'], next)
  expect(circles).toHaveLength(1)
  expect(circles[0]).toHaveLength(100_000)
})
