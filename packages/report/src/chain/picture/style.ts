// The picture takes the page's colours where it stands in a page, and its own where it stands alone.
export const chainStyle: string = `
.sk-lane-even { fill: var(--raised, #f4f6f5); stroke: var(--line, #ccd4d6) }
.sk-lane-odd { fill: var(--page, #fff); stroke: var(--line, #ccd4d6) }
.sk-lane-line { stroke: var(--strong, #84929a) }
.sk-lane-name, .sk-title, .sk-badge-text { fill: var(--ink, #1b262c) }
.sk-role, .sk-key { fill: var(--soft, #4d5b64) }
.sk-box { fill: var(--page, #fff); stroke: var(--ink, #1b262c) }
.sk-bar { fill: var(--ink, #1b262c); stroke: var(--ink, #1b262c) }
.sk-bar-title { fill: var(--page, #fff) }
.sk-way { stroke: var(--ink, #1b262c) }
.sk-arrow { fill: var(--ink, #1b262c) }
.sk-way-text { fill: var(--ink, #1b262c); stroke: var(--page, #fff) }
.sk-badge { fill: var(--part-wash, #fbeed3); stroke: var(--part, #7a4f00) }
.sk-clock { stroke: var(--part, #7a4f00) }
`

/** For a picture that stands alone: dark where the reader asks for it, white in print. */
export const chainStyleAlone: string = `
@media screen and (prefers-color-scheme: dark) {
  svg { --page: #12181b; --raised: #1b2428; --ink: #e5eaec; --soft: #a9b6bd; --line: #35424a; --strong: #71828c; --part: #edc272; --part-wash: #3a2e14 }
}
${chainStyle}`
