// Paper: A4, black on white, everything open but what says the same again: tiles name their values themselves.
export const print: string = `
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
  .short { break-inside: avoid }
  .turned td, .turned thead th:not(:first-child) { min-width: 0; padding-left: .1rem; padding-right: .1rem }
  .turned tbody th { min-width: 0; overflow-wrap: anywhere }
  .chart { grid-template-columns: minmax(4rem, 11rem) minmax(6rem, 1fr); gap: 0 .75rem }
  th, td { min-width: 0; padding-right: .5rem }
  .wide { font-size: 7pt; hyphens: auto }
  .wide th, .wide td { min-width: 0; padding-right: .4rem }
  .wide th, .wide td:not(.number) { overflow-wrap: anywhere }
  p, li { orphans: 3; widows: 3 }
  a { color: inherit; text-decoration: none }
  .url { color: inherit }
  .frame { overflow: visible }
  thead { display: table-header-group }
  tfoot { display: table-row-group }
  tr, .tiles, .chain { break-inside: avoid }
  caption, .caption { break-after: avoid }
  table { font-size: 9pt; width: 100% }
  details::details-content { content-visibility: visible; block-size: auto }
  details:not([open]) > :not(summary) { display: block }
  summary { display: none }
  .span { fill: #ddd }
  .span.unknown { fill: #fff }
  .chain { max-width: 100%; max-height: 215mm }
  .tiles { grid-auto-rows: minmax(2.9rem, auto); max-width: 135mm; margin-bottom: .4rem }
  .tiles li { break-inside: avoid; padding: .1rem .2rem }
  .tiles ~ .twin { display: none }
  .figures { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .4rem }
  .figures > div { border: 1px solid var(--line); border-left: 4px solid #000; padding: .35rem .5rem }
  .figures .figure, .figures .unknown, .figures .suppressed { font-size: 1.1rem; line-height: 1.3 }
  .figures dt, .figures dd:not(.figure) { font-size: 8.5pt }
  .figures { margin: .5rem 0 1rem }
  .findings .code { border: 1px solid var(--line); border-left: 4px solid #000 }
}
`
