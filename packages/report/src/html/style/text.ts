// The page, its text and its navigation.
export const text: string = `
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
.lang { font-size: .7em; vertical-align: .25em; padding: 0 .3em; border: 1px solid var(--line); border-radius: .3em; white-space: nowrap }
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
