import type { ServiceChain, StepType } from '@sotekit/core'
import { lanesOf } from './lanes.js'
import type { ChainOptions } from './options.js'
import { type StoryStep, tell } from './story.js'
import { passageText } from './text.js'
import { chainWord, deadlineAmount } from './words.js'

/**
 * A service chain as text for Mermaid (a `flowchart`), for places that draw it themselves, such as GitHub: a
 * subgraph for each organisation or role, decisions as diamonds, what no source gives with dotted lines. Texts
 * cannot become code. A chain whose sources give no order has steps without arrows.
 *
 * @example
 * ```ts
 * import { chainMermaid } from '@sotekit/report'
 *
 * chainMermaid(
 *   {
 *     id: 'assessment',
 *     title: { en: 'Assessment' },
 *     steps: [
 *       { id: 'asked', type: 'start', title: { en: 'Help is asked for' } },
 *       { id: 'done', type: 'end', title: { en: 'Needs are known' } },
 *     ],
 *     transitions: [{ from: 'asked', to: 'done' }],
 *   },
 *   { language: 'en' },
 * ) // → 'flowchart TD\n  s1(["Help is asked for"])\n  s2(["Needs are known"])\n  s1 --> s2\n'
 * ```
 */
export function chainMermaid(chain: ServiceChain, options: ChainOptions): string {
  const story = tell(chain, options)
  const lanes = new Map<string, string[]>()
  for (const [at, lane] of lanesOf(story, options).entries()) {
    const name = lane ? passageText(lane) : ''
    const step = story.steps[at]
    if (!step) continue
    const nodes = lanes.get(name)
    if (nodes) nodes.push(node(step, options))
    else lanes.set(name, [node(step, options)])
  }
  const alone = lanes.size === 1 && lanes.has('')
  const groups = [...lanes].flatMap(([name, nodes], at) =>
    alone
      ? nodes.map((text) => `  ${text}`)
      : [
          `  subgraph lane${at + 1} ["${quoted(name || chainWord('noActor', options.language))}"]`,
          ...nodes.map((text) => `    ${text}`),
          '  end',
        ],
  )
  const ways = story.steps.flatMap((step) =>
    step.ways.map((way) => {
      const facts = [
        ...(way.condition ? [passageText(way.condition)] : []),
        ...(way.otherwise ? [chainWord('otherwise', options.language)] : []),
        ...(way.handOver ? [`⇄ ${passageText(way.handOver.what)}`] : []),
      ]
      const text = facts.length > 0 ? `|"${quoted(facts.join('; '))}"|` : ''
      return `  s${step.number} ${way.modelled ? '-.->' : '-->'}${text} s${way.number}`
    }),
  )
  const modelled = story.steps.filter((step) => step.modelled).map(({ number }) => `s${number}`)
  const dashed =
    modelled.length > 0
      ? ['  classDef modelled stroke-dasharray: 6 4', `  class ${modelled.join(',')} modelled`]
      : []
  return `${['flowchart TD', ...groups, ...ways, ...dashed].join('\n')}\n`
}

const shapes: Readonly<Record<StepType, readonly [string, string]>> = {
  start: ['([', '])'],
  end: ['([', '])'],
  task: ['[', ']'],
  decision: ['{', '}'],
  split: ['[/', '/]'],
  join: ['[\\', '\\]'],
  chain: ['[[', ']]'],
}

function node({ number, step, title }: StoryStep, options: ChainOptions): string {
  const [open, close] = shapes[step.type] ?? shapes.task
  const deadline = step.deadline ? `<br/>⏱ ${quoted(deadlineAmount(step.deadline, options) ?? '?')}` : ''
  return `s${number}${open}"${quoted(passageText(title))}${deadline}"${close}`
}

/** A text between quotation marks: Mermaid reads entity codes with `#`, so that nothing else can be markup. */
function quoted(text: string): string {
  return text.replace(/[#"&<>`|;\\[\]{}()]/g, (sign) => `#${sign.codePointAt(0)};`)
}
