// Paper: A4, black on white, everything open.
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
  p, li { orphans: 3; widows: 3 }
  a { color: inherit; text-decoration: none }
  .url { color: inherit }
  .frame { overflow: visible }
  thead { display: table-header-group }
  tfoot { display: table-row-group }
  tr, figure { break-inside: avoid }
  caption, .caption { break-after: avoid }
  table { font-size: 9pt; width: 100% }
  details::details-content { content-visibility: visible; block-size: auto }
  details:not([open]) > :not(summary) { display: block }
  summary { display: none }
  .span { fill: #ddd }
  .span.unknown { fill: #fff }
  .chain { max-width: 100%; max-height: 245mm }
  .tiles li { break-inside: avoid }
  .figures { grid-template-columns: repeat(3, 1fr) }
  .figures > div { border: 1px solid var(--line); border-left: 4px solid #000 }
  .findings .code { border: 1px solid var(--line); border-left: 4px solid #000 }
}
`
