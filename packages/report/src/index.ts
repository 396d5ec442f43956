export { renderHtml } from './html/page.js'
export { renderMarkdown } from './markdown/markdown.js'
export type { RenderOptions, Report, ReportLanguage } from './report.js'
