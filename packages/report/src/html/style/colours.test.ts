import { describe, expect, it } from 'vitest'
import { colours } from './colours.js'

type Palette = Readonly<Record<string, string>>

/** The custom properties of the light and of the dark mode. */
const [light = {}, dark = {}] = [...colours.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, body = '']): Palette =>
    Object.fromEntries(
      [...body.matchAll(/--([\w-]+): (#[0-9a-f]+)/g)].map(([, name, value]) => [name, value]),
    ),
)

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? [])
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const value = Number.parseInt(pair, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s mode', (_, palette) => {
  const text = ['page', 'raised'].flatMap((ground) => ['ink', 'soft', 'accent'].map((ink) => [ink, ground]))
  const tones = ['good', 'part', 'bad', 'neutral'].flatMap((tone) =>
    ['page', 'raised', `${tone}-wash`].map((ground) => [tone, ground]),
  )
  const washed = ['good', 'part', 'bad', 'neutral'].flatMap((tone) =>
    ['ink', 'soft'].map((ink) => [ink, `${tone}-wash`]),
  )

  it.each([...text, ...tones, ...washed, ['page', 'accent']])(
    '%s on %s is at least 4.5 : 1',
    (ink = '', ground = '') => {
      expect(contrast(palette[ink] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['strong', 'focus'])('%s on the page is at least 3 : 1', (name) => {
    expect(contrast(palette[name] ?? '', palette['page'] ?? '')).toBeGreaterThanOrEqual(3)
  })
})
