// Narrow screens, from 360 pixels.
export const phone: string = `
@media (max-width: 40rem) {
  body { padding: 0 1rem 3rem }
  body > header { padding-top: 1.75rem }
  h2 { font-size: 1.4rem; margin-top: 2.75rem }
  .facts span { display: block }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .6rem }
  .figures > div { padding: .7rem .8rem }
  .figures .figure { font-size: 1.35rem }
  .chart { grid-template-columns: minmax(8rem, 1fr) }
  .tiles li { padding: .2rem .1rem }
  .findings dl div, .sources dl div { grid-template-columns: 1fr; padding-bottom: .35rem }
}
`
