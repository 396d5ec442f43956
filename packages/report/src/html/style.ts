// The colours keep a contrast of at least 4.5:1 for text in both modes; a test computes it.
const colours = `
:root {
  color-scheme: light dark;
  --page: #fff; --raised: #f4f6f5; --ink: #1b262c; --soft: #4d5b64; --line: #ccd4d6; --strong: #84929a;
  --accent: #0b5a66; --focus: #b3540a;
  --good: #17633d; --part: #7a4f00; --bad: #a12622; --neutral: #2f5573;
  --good-wash: #e3f1e8; --part-wash: #fbeed3; --bad-wash: #fae5e2; --neutral-wash: #e5eef5;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #12181b; --raised: #1b2428; --ink: #e5eaec; --soft: #a9b6bd; --line: #35424a; --strong: #71828c;
    --accent: #7fd0da; --focus: #ffb26b;
    --good: #8ad3a8; --part: #edc272; --bad: #f5a8a0; --neutral: #a3c8e6;
    --good-wash: #173326; --part-wash: #3a2e14; --bad-wash: #42201e; --neutral-wash: #1d3141;
  }
}
`

const text = `
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem }
body {
  margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 68rem; background: var(--page); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 2.5rem 0 .75rem; font-weight: 650; break-after: avoid }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); letter-spacing: -.015em; margin: 0 0 .5rem }
h2 { font-size: 1.6rem; letter-spacing: -.01em; margin-top: 3.5rem; padding-top: .75rem; border-top: 3px solid var(--accent) }
h3 { font-size: 1.22rem }
h4 { font-size: 1.05rem; margin-top: 1.75rem }
p, ul, ol { margin: 0 0 .9rem; max-width: 42rem }
li { margin-bottom: .25rem }
a { color: var(--accent); text-underline-offset: .15em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
main:focus { outline: none }
code { font: .875em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere }
small { font-size: .85em; color: var(--soft) }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.lang { margin-left: .25em; font-size: .7em; vertical-align: .25em; padding: 0 .3em; border: 1px solid var(--line); border-radius: .3em; white-space: nowrap }
.note { color: var(--soft); font-size: .875rem }
.skip { position: absolute; left: 0; top: -10rem; padding: .75rem 1.25rem; background: var(--accent); color: var(--page); z-index: 2 }
.skip:focus { top: 0 }
body > header { padding: 3rem 0 1.5rem }
.subtitle { font-size: 1.2rem; color: var(--soft); margin-bottom: 1rem }
.facts { color: var(--soft); max-width: none }
.facts span { margin-right: 1.75rem }
nav { background: var(--raised); border-radius: .5rem; padding: 1rem 1.25rem }
nav h2 { font-size: 1rem; margin: 0 0 .5rem; padding: 0; border: 0 }
nav ul { list-style: none; margin: 0; padding: 0; max-width: none; columns: 18rem 3; column-gap: 2.5rem }
nav li { break-inside: avoid; margin: 0; padding: .2rem 0 }
nav .level-3 { padding-left: 1rem; font-size: .9375rem }
nav a { text-decoration: none }
nav a:hover { text-decoration: underline }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem }
`

const blocks = `
.block { margin: 1.75rem 0 2.25rem }
.block > .note { margin: .5rem 0 0; max-width: 48rem }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: 1rem; margin: 1.5rem 0 2rem }
.figures > div { background: var(--raised); border-left: 4px solid var(--accent); border-radius: 0 .4rem .4rem 0; padding: .9rem 1.1rem; break-inside: avoid; display: flex; flex-direction: column }
.figures dt { color: var(--soft); font-size: .9375rem; line-height: 1.35 }
.figures dd { margin: 0 }
.figures .figure { font-size: 1.75rem; line-height: 1.25; font-weight: 600; font-variant-numeric: tabular-nums lining-nums; order: -1 }
.figures .figure small { font-size: .5em; font-weight: 400 }
.figures .unknown, .figures .suppressed { font-size: 1.25rem; line-height: 1.75; font-weight: 500; font-style: italic }
.frame { overflow-x: auto; max-width: 100%; border-radius: .25rem }
caption, .caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; margin: 0; max-width: none; font-size: 1.02rem }
caption .note { font-weight: 400 }
table { border-collapse: collapse; min-width: min(100%, 24rem); font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); min-width: 3.5rem }
th:last-child, td:last-child { padding-right: .25rem }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--strong); color: var(--soft); font-size: .875rem; font-weight: 600 }
tbody th, tfoot th { font-weight: 500; min-width: 8rem }
tbody tr:hover > * { background: var(--raised) }
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

const phone = `
@media (max-width: 40rem) {
  body { padding: 0 1rem 3rem }
  body > header { padding-top: 1.75rem }
  h2 { font-size: 1.4rem; margin-top: 2.75rem }
  .facts span { display: block }
  .figures { grid-template-columns: 1fr 1fr; gap: .6rem }
  .figures > div { padding: .7rem .8rem }
  .figures .figure { font-size: 1.35rem }
  .findings dl div, .sources dl div { grid-template-columns: 1fr; padding-bottom: .35rem }
}
`

const print = `
@page { size: A4; margin: 18mm 16mm 20mm }
@media print {
  :root {
    --page: #fff; --raised: #fff; --ink: #000; --soft: #333; --line: #999; --strong: #333; --accent: #000;
    --good: #000; --part: #000; --bad: #000; --neutral: #000;
    --good-wash: #fff; --part-wash: #fff; --bad-wash: #fff; --neutral-wash: #fff;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45 }
  body > header { padding: 0 0 1rem }
  .skip { display: none }
  h2 { break-before: page; margin-top: 0 }
  nav { padding: 0; break-after: avoid }
  nav h2 { break-before: auto }
  main > h2:first-child { break-before: auto; margin-top: 2rem }
  p, li { orphans: 3; widows: 3 }
  a { color: inherit; text-decoration: none }
  .url { color: inherit }
  .frame { overflow: visible }
  thead { display: table-header-group }
  tfoot { display: table-row-group }
  tr, figure { break-inside: avoid }
  caption, .caption { break-after: avoid }
  table { font-size: 9pt; width: 100% }
  .figures { grid-template-columns: repeat(3, 1fr) }
  .figures > div { border: 1px solid var(--line); border-left: 4px solid #000 }
  .findings .code { border: 1px solid var(--line); border-left: 4px solid #000 }
}
`

/** The page's style sheet; it stands in the page exactly as it is here. */
export const style: string = colours + text + blocks + phone + print

/** The style sheet's hash for the content security policy; a test computes it anew. */
export const stylePolicy = 'sha256-7df0WtnpTClMRLQ7bzYOfL2pBSMdE8IT1UUSQUmJNJ0='
