// The colours keep a contrast of at least 4.5:1 for text in both modes; a test computes it.
export const colours: string = `
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
