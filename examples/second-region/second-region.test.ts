import { fileURLToPath } from 'node:url'
import { sotekit } from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import { renderHtml } from '@sotekit/report'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('data', import.meta.url))
const load = async () => {
  const kit = sotekit()
  return { kit, ...kit.load(await readFolder(folder)) }
}

describe('a second region', () => {
  it('loads without an error or warning', async () => {
    const { diagnostics, complete } = await load()
    expect(diagnostics.filter((one) => one.severity !== 'info')).toEqual([])
    expect(complete).toBe(true)
  })

  it('knows the merger and the county', async () => {
    const { dataset } = await load()
    const organisers = (at: string): number =>
      dataset.at(at).organisers({ area: 'rantamaa', sector: 'health' }).length
    expect([organisers('2021-06-01'), organisers('2022-06-01'), organisers('2023-01-01')]).toEqual([3, 2, 1])
    expect(dataset.at('2021-12-31').municipalitiesIn('rantamaa')).toHaveLength(5)
    expect(dataset.at('2022-01-01').municipalitiesIn('rantamaa')).toHaveLength(4)
  })

  it('reports in Finnish, Swedish and English', async () => {
    const { kit, dataset } = await load()
    for (const language of ['fi', 'sv', 'en'] as const) {
      const { blocks } = kit.report(dataset, 'core', { language })
      const html = renderHtml({ title: dataset.settings.title ?? '', language, blocks })
      expect(html).toContain(`lang="${language}"`)
    }
  })
})
