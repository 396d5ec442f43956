// Tables, figures, findings, sources.
export const blocks: string = `
.block { margin: 1.75rem 0 2.25rem }
.block > .note { margin: .5rem 0 0; max-width: 48rem }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: 1rem; margin: 1.5rem 0 2rem }
.figures > div { background: var(--raised); border-left: 4px solid var(--accent); border-radius: 0 .4rem .4rem 0; padding: .9rem 1.1rem; break-inside: avoid; display: flex; flex-direction: column }
.figures dt { color: var(--soft); font-size: .9375rem; line-height: 1.35 }
.figures dd { margin: 0 }
.figures .figure { font-size: 1.75rem; line-height: 1.25; font-weight: 600; font-variant-numeric: tabular-nums lining-nums; order: -1 }
.figures .detail { font-size: .55em; font-weight: 500; color: var(--soft); white-space: nowrap }
.figures .figure small { font-size: .5em; font-weight: 400 }
.figures .unknown, .figures .suppressed { font-size: 1.25rem; line-height: 1.75; font-weight: 500; font-style: italic }
.frame { position: relative; overflow-x: auto; max-width: 100%; border-radius: .25rem; container-type: inline-size }
caption, .caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; margin: 0; max-width: none; font-size: 1.02rem }
/* A caption stays in view where its table is wider than the page. */
.frame caption { position: sticky; left: 0; max-width: 100cqi }
caption .note { font-weight: 400 }
table { border-collapse: collapse; min-width: min(100%, 24rem); font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); min-width: 3.5rem }
th:last-child, td:last-child { padding-right: .25rem }
thead th, thead td { vertical-align: bottom; border-bottom: 2px solid var(--strong); color: var(--soft); font-size: .875rem; font-weight: 600 }
tbody th, tfoot th { font-weight: 500; min-width: 8rem }
tbody tr:hover > * { background: var(--raised) }
.long { min-width: 12rem }
tfoot th, tfoot td { font-weight: 650; border-top: 2px solid var(--strong); border-bottom: 0 }
tfoot tr + tr > * { border-top: 1px solid var(--line) }
.end { text-align: right }
td.number, td.suppressed, td.unknown { white-space: nowrap }
td.unknown, td.suppressed, th.unknown, th.suppressed { color: var(--soft); font-style: italic }
td.empty { color: var(--soft) }
td small { display: block; white-space: normal }
.findings ol { padding-left: 1.5rem; max-width: 48rem }
.findings li { margin-bottom: .9rem; break-inside: avoid }
.findings li p { margin: 0; max-width: none }
.findings .code { margin: 1.25rem 0 .5rem; padding: .3rem .7rem; border-left: 4px solid; border-radius: 0 .3rem .3rem 0; max-width: 48rem; break-after: avoid }
.findings .error { color: var(--bad); background: var(--bad-wash) }
.findings .warning { color: var(--part); background: var(--part-wash) }
.findings .info { color: var(--neutral); background: var(--neutral-wash) }
.findings dl { margin: .15rem 0 0; font-size: .875rem }
.findings dl div, .sources dl div { display: grid; grid-template-columns: 7rem 1fr; gap: 0 .75rem }
.findings dt, .sources dt { color: var(--soft) }
.findings dd, .sources dd { margin: 0; min-width: 0 }
.sources dl { margin: 0 }
.sources dl div { padding: .5rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; grid-template-columns: 8rem 1fr }
.sources dl div:target { background: var(--part-wash) }
.sources dt { font-weight: 600; overflow-wrap: anywhere }
.url { color: var(--soft); font-size: .875rem; overflow-wrap: anywhere }
`
