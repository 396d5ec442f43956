import { expect, it } from 'vitest'
import { change } from './change.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

it('shows the lines that differ, with two around them', () => {
  const before = 'a\nb\nc\nd\ne\nf\n'
  expect(change('x.yaml', bytes(before), bytes(before.replace('d', 'D')))).toEqual({
    type: 'lines',
    hunks: [{ oldStart: 2, newStart: 2, lines: [' b', ' c', '-d', '+D', ' e', ' f'] }],
  })
  expect(change('x.yaml', bytes(before), bytes(before))).toEqual({ type: 'lines', hunks: [] })
})

it('cuts long lines around what differs, and gives up where too much does', () => {
  const long = (mark: string): Uint8Array => bytes(`${'x'.repeat(200_000)}${mark}${'y'.repeat(200_000)}`)
  const cut = change('x.json', long('1'), long('2'))
  const shown = cut.type === 'lines' ? cut.hunks.flatMap(({ lines }) => lines) : []
  expect(shown.filter((line) => line.length > 400)).toEqual([])
  expect(shown.some((line) => line.startsWith('-') && line.includes('x1y'))).toBe(true)
  expect(shown.some((line) => line.startsWith('+') && line.includes('x2y'))).toBe(true)
  const numbers = (from: number): Uint8Array =>
    bytes(Array.from({ length: 5000 }, (_, i) => from + i).join('\n'))
  expect(change('x.csv', numbers(0), numbers(100_000))).toEqual({ type: 'much' })
})
