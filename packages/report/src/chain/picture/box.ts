import type { StepType } from '@sotekit/core'
import type { ChainOptions } from '../options.js'
import type { Story, StoryStep } from '../story.js'
import { deadlineAmount } from '../words.js'
import { textWidth, wrap } from './measure.js'

export const cellWidth = 172
export const titleSize = 13
export const smallSize = 11
export const lineHeight = 16
const padding = 10

/** A step as a shape with its texts, not yet placed. */
export interface Box {
  readonly shape: StepType
  readonly lines: readonly string[]
  /** The role in which its lane's organisation acts. */
  readonly role: readonly string[]
  /** The deadline, drawn on the lower edge. */
  readonly badge: string | undefined
  readonly width: number
  /** Height of the shape alone; the badge sticks out by half of its own. */
  readonly shapeHeight: number
  readonly height: number
  readonly modelled: boolean
}

export const badgeHeight = 20

export function boxes(story: Story, options: ChainOptions): readonly Box[] {
  return story.steps.map((step) => boxOf(step, options))
}

function boxOf({ step, title, modelled }: StoryStep, options: ChainOptions): Box {
  const { lines, width, textHeight } =
    step.type === 'decision' ? diamond(title.text) : block(title.text, step.type)
  const role = roleLines(step, options)
  const badge = badgeOf(step, options)
  const shapeHeight = textHeight + role.length * 14 + (badge === undefined ? 0 : 6)
  const height = shapeHeight + (badge === undefined ? 0 : badgeHeight / 2)
  return { shape: step.type, lines, role, badge, width, shapeHeight, height, modelled }
}

function block(
  title: string,
  type: StepType,
): { lines: readonly string[]; width: number; textHeight: number } {
  const width = type === 'split' || type === 'join' ? 148 : 160
  const inner = width - 2 * padding - (type === 'chain' ? 14 : type === 'start' || type === 'end' ? 8 : 0)
  const lines = wrap(title, [inner], titleSize, 5)
  const room = type === 'split' || type === 'join' ? 8 : 2 * padding
  return { lines, width, textHeight: Math.max(1, lines.length) * lineHeight + room }
}

/** The smallest diamond that holds the title: its lines are the longer the nearer they are to the middle. */
function diamond(title: string): { lines: readonly string[]; width: number; textHeight: number } {
  const width = cellWidth
  for (let count = 1; ; count++) {
    const height = count * lineHeight * 2 + 20
    const widths = Array.from({ length: count }, (_, i) => {
      const away = Math.abs((i - (count - 1) / 2) * lineHeight) + lineHeight / 2
      return width * (1 - (2 * away) / height)
    })
    const lines = wrap(title, widths, titleSize, count)
    const whole = lines.length <= count && !lines.at(-1)?.endsWith('…')
    if (whole || count === 5) return { lines, width, textHeight: height }
  }
}

function roleLines({ actor }: StoryStep['step'], { language }: ChainOptions): readonly string[] {
  if (actor?.role === undefined || (actor.organisation === undefined && actor.producerOf === undefined))
    return []
  const role = actor.role[language] ?? actor.role.fi ?? actor.role.sv ?? actor.role.en ?? ''
  return wrap(role, [cellWidth - 4 * padding], smallSize, 2)
}

function badgeOf({ deadline }: StoryStep['step'], options: ChainOptions): string | undefined {
  if (!deadline) return undefined
  const amount = deadlineAmount(deadline, options) ?? (deadline.type === 'statutory' ? '' : '?')
  const text = [amount, deadline.type === 'statutory' ? '§' : ''].filter((part) => part !== '').join(' ')
  return wrap(text, [cellWidth - 44], smallSize, 1)[0]
}

export function badgeWidth(badge: string): number {
  return textWidth(badge, smallSize) + 30
}
