import type { Block, LocalizedText, MessageLanguage } from '@sotekit/core'
import {
  chainSvg,
  chainText,
  type Report,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderXlsx,
} from '@sotekit/report'
import type { ChainPicture, ReportFormat } from '../protocol.js'
import type { Session } from './check.js'
import { itemOf } from './findings.js'

/** Findings that stand in a report; all of them are in the page. */
const MOST_FINDINGS = 500

/** The report of a dataset: core's part, one of each plugin, and the findings. */
export async function report(
  session: Session,
  language: MessageLanguage,
  format: ReportFormat,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const whole = reportOf(session, language)
  switch (format) {
    case 'html':
      return renderHtml(whole)
    case 'md':
      return renderMarkdown(whole)
    case 'csv':
      return renderCsv(whole).joined
    case 'json':
      return renderJson(whole)
    case 'xlsx':
      return new Uint8Array(await renderXlsx(whole))
  }
}

function reportOf({ kit, loaded, today }: Session, language: MessageLanguage): Report {
  const { dataset, diagnostics } = loaded
  const parts = [
    'core',
    ...kit
      .describe()
      .plugins.filter((plugin) => plugin.report)
      .map(({ name }) => name),
  ]
  const blocks = parts.flatMap((part) => kit.report(dataset, part, { language, audience: 'public' }).blocks)
  return {
    title: dataset.settings.title ?? { fi: 'Raportti', en: 'Report' },
    language,
    asOf: today,
    blocks: [...blocks, ...findingsOf(diagnostics)],
  }
}

function findingsOf(diagnostics: Session['loaded']['diagnostics']): readonly Block[] {
  const title = { fi: 'Havainnot aineistosta', en: 'Findings about the data' }
  const left = diagnostics.length - MOST_FINDINGS
  return [
    { block: 'heading', level: 1, id: 'findings', text: title },
    { block: 'diagnostics', title, diagnostics: diagnostics.slice(0, MOST_FINDINGS) },
    ...(left > 0
      ? [
          {
            block: 'text' as const,
            text: { fi: `Lisäksi ${left} muuta havaintoa.`, en: `And ${left} other findings.` },
          },
        ]
      : []),
  ]
}

const named = ['organisation', 'service', 'digital-service', 'method', 'service-chain'] as const
const MOST_OF_CHAIN = 50

/** A chain as picture and words, with what was found in it. */
export function chain(
  { loaded, today }: Session,
  id: string,
  language: MessageLanguage,
): ChainPicture | undefined {
  const { dataset, diagnostics } = loaded
  const one = dataset.serviceChains.get(id)
  if (!one) return undefined
  const names: Record<string, LocalizedText> = {}
  for (const kind of named) {
    for (const record of dataset.records(kind)) {
      const name = (record['name'] ?? record['title']) as LocalizedText | undefined
      if (name) names[`${kind}/${record.id}`] = name
    }
  }
  const options = { language, names, asOf: today }
  const found = diagnostics.flatMap((diagnostic, number) =>
    diagnostic.record?.kind === 'service-chain' && diagnostic.record.id === id
      ? [itemOf(diagnostic, number)]
      : [],
  )
  return {
    svg: chainSvg(one, options),
    text: chainText(one, options),
    findings: found.slice(0, MOST_OF_CHAIN),
  }
}
