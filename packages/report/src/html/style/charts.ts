import { chainStyle } from '../../chain/picture/style.js'
import { mostColumns, mostRows } from './places.js'

const upTo = (count: number, rule: (n: number) => string): string =>
  Array.from({ length: count }, (_, i) => rule(i + 1)).join('\n')

// Matrices, bars, lines of time and tile maps. Places are classes, since the page allows no style attributes.
export const charts: string = `
.symbol { font-size: 1.1em; line-height: 1; font-variant-emoji: text; font-weight: 600 }
.good { color: var(--good); background: var(--good-wash) }
.part { color: var(--part); background: var(--part-wash) }
.bad { color: var(--bad); background: var(--bad-wash) }
.neutral { color: var(--neutral); background: var(--neutral-wash) }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin: .6rem 0 0; padding: 0; max-width: none; font-size: .9375rem }
.legend .symbol { display: inline-block; min-width: 1.7em; padding: .15em .3em; text-align: center; border-radius: .25em }
.legend .unknown { border: 1px dashed var(--strong) }
.matrix td { text-align: center; padding: .4rem .5rem; min-width: 2.5rem; border: 1px solid var(--page); border-bottom-color: var(--line) }
.matrix td small { display: block; color: inherit; line-height: 1.3 }
.matrix td .sr + small:not(.sr) { margin-top: .15rem }
.matrix thead th:not(:first-child) { text-align: center; padding: .4rem .5rem }
.matrix .unknown { background: none }
.turned thead th:not(:first-child) { padding: 0 .2rem .4rem; min-width: 2rem }
.turned thead th:not(:first-child) span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 12rem; font-weight: 500 }
.turned td { padding: .3rem .2rem; min-width: 2rem }
.bars { width: 100% }
.bars th[scope=row], .bars thead th:first-child { width: 100% }
.bars td { white-space: nowrap; vertical-align: middle }
.chart { display: grid; grid-template-columns: minmax(9rem, 15rem) minmax(10rem, 1fr); gap: .1rem 1.25rem; align-items: center }
.bar { display: block; overflow: visible }
.bar text { font-size: 12px; fill: var(--soft) }
.bar-full, .bar-pattern, .bar-empty { stroke: var(--accent); stroke-width: 1 }
.bar-full { fill: var(--accent) }
.bar-empty { fill: var(--page) }
.defs { position: absolute }
.defs .ink { stroke: var(--accent); stroke-width: 1.6; fill: none }
.defs .fill { fill: var(--accent) }
.bars thead .swatch { display: block; margin: 0 0 .25rem auto }
.swatch { vertical-align: -.1em }
.axis { stroke: var(--strong); stroke-width: 1.5 }
.grid { stroke: var(--line); stroke-width: 1 }
.now { stroke: var(--focus); stroke-width: 2; stroke-dasharray: 4 3 }
.lane th { padding-top: 1rem; color: var(--soft); font-weight: 600; font-size: .875rem }
.span { fill: var(--neutral-wash); stroke: var(--neutral); stroke-width: 1.5 }
.span.good { fill: var(--good-wash); stroke: var(--good) }
.span.part { fill: var(--part-wash); stroke: var(--part) }
.span.bad { fill: var(--bad-wash); stroke: var(--bad) }
.span.unknown { fill: var(--page); stroke: var(--strong); stroke-dasharray: 4 3 }
.open { fill: none; stroke: var(--ink); stroke-width: 2 }
.timeline th[scope=row] { padding-top: 0; padding-bottom: 0 }
.timeline td.date { font-variant-numeric: tabular-nums }
figure { margin-left: 0; margin-right: 0 }
.tiles { display: grid; gap: .25rem; list-style: none; padding: 0; margin: .25rem 0 .75rem; grid-auto-rows: minmax(4.25rem, auto) }
.tiles li { margin: 0; padding: .3rem .35rem; border: 1px solid; border-radius: .3rem; font-size: clamp(.625rem, .4rem + .7vw, .8125rem); line-height: 1.25; text-align: center; display: flex; flex-direction: column; justify-content: center; min-width: 0; hyphens: auto; overflow-wrap: anywhere }
.tiles .unknown { border-style: dashed; color: var(--soft) }
.tiles .name { color: var(--ink) }
.tiles .value { color: var(--ink); font-weight: 600 }
.chain { display: block; max-width: none; height: auto }
.remark { border-left: 4px solid var(--part); padding: .3rem .8rem; background: var(--part-wash) }
.steps li { margin-bottom: .6rem }
.twin { margin-top: .75rem }
summary { cursor: pointer; color: var(--accent); padding: .35rem 0; width: fit-content }
${chainStyle}
${upTo(mostColumns, (n) => `.columns-${n} { grid-template-columns: repeat(${n}, minmax(0, 1fr)); max-width: ${n * 6.75}rem }`)}
${upTo(mostColumns, (n) => `.column-${n} { grid-column: ${n} }`)}
${upTo(mostRows, (n) => `.row-${n} { grid-row: ${n} }`)}
`
