import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyOf, dataOf, jsonOf, portalOver } from './testing/portal.js'

type Check = { readonly counts: { readonly error: number } }

let folder: ReturnType<typeof copyOf>
beforeEach(() => {
  folder = copyOf(dataOf('second-region'))
})
afterEach(() => folder.remove())

const file = (name: string) => join(folder.path, name)
const asEnglish = { headers: { 'Accept-Language': 'en' } }

describe('a folder that changes', () => {
  it('is read again: new answers, new ETag, new version', async () => {
    const { app, store } = await portalOver(folder.path)
    const before = await app.request('/api/records/service?limit=500')
    const version = before.headers.get('Sotekit-Data-Version')
    const { total } = (await before.json()) as { total: number }
    writeFileSync(
      file('more.yaml'),
      'service:\n  - { id: added, name: { fi: Uusi }, sector: health, basis: modelled }\n',
    )
    await store.reload()
    const after = await app.request('/api/records/service?limit=500')
    expect(((await after.json()) as { total: number }).total).toBe(total + 1)
    expect(after.headers.get('ETag')).not.toBe(before.headers.get('ETag'))
    expect(after.headers.get('Sotekit-Data-Version')).not.toBe(version)
    expect(after.headers.get('Sotekit-Data-State')).toBe('current')
  })

  it('goes on with the last good state where it got errors, and says so', async () => {
    const { app, store } = await portalOver(folder.path)
    const version = (await app.request('/en')).headers.get('Sotekit-Data-Version')
    const services = readFileSync(file('services.yaml'), 'utf8')
    appendFileSync(file('services.yaml'), '  - { id: broken, name: { fi: Rikki }, sector: helth }\n')
    const { rejected } = await store.reload()
    expect(rejected?.counts.error).toBeGreaterThan(0)

    const page = await app.request('/en')
    expect(page.headers.get('Sotekit-Data-State')).toBe('last-good')
    expect(page.headers.get('Sotekit-Data-Version')).toBe(version)
    expect(await page.text()).toContain('You see its last good state')
    expect((await app.request('/api/records/service/broken')).status).toBe(404)
    expect(await (await app.request('/en/findings')).text()).toContain('helth')
    expect(
      (await jsonOf<Check>(app.request('/api/check?of=newest', asEnglish))).counts.error,
    ).toBeGreaterThan(0)
    expect((await jsonOf<Check>(app.request('/api/check', asEnglish))).counts.error).toBe(0)

    writeFileSync(file('services.yaml'), services)
    expect((await store.reload()).rejected).toBeUndefined()
    const mended = await app.request('/en')
    expect(mended.headers.get('Sotekit-Data-State')).toBe('current')
    expect(mended.headers.get('Sotekit-Data-Version')).toBe(version)
  })

  it('that vanishes leaves the last good state too', async () => {
    const { app, store } = await portalOver(folder.path)
    rmSync(folder.path, { recursive: true })
    await store.reload()
    const response = await app.request('/api/records/municipality')
    expect(response.headers.get('Sotekit-Data-State')).toBe('last-good')
    expect(((await response.json()) as { total: number }).total).toBeGreaterThan(3)
  })

  it('is not read again while nothing changed, nor twice at a time', async () => {
    const { store } = await portalOver(folder.path)
    const before = store.current()
    expect(await store.reload()).toBe(before)
    writeFileSync(file('more.yaml'), 'service: []\n')
    const [a, b] = await Promise.all([store.reload(), store.reload()])
    expect(a).toBe(b)
    expect(a).not.toBe(before)
  })
})

describe('whatever folder there is', () => {
  const addresses = [
    '/fi',
    '/en',
    '/fi/measures',
    '/fi/chains',
    '/en/findings',
    '/en/data',
    '/api/dataset',
    '/api/openapi.json',
    '/api/check',
    '/api/report',
  ]

  it.each(['second-region', 'unsound-chains'])(
    '%s: every page answers, those of absent plugins say so',
    async (example) => {
      const { app, store } = await portalOver(dataOf(example))
      for (const path of addresses) expect([path, (await app.request(path)).status]).toEqual([path, 200])
      for (const { id } of store.current().served.dataset.serviceChains)
        expect((await app.request(`/en/chains/${encodeURIComponent(id)}`)).status).toBe(200)
      for (const { id } of store.current().served.dataset.municipalities)
        expect((await app.request(`/fi/municipalities/${id}`)).status).toBe(200)
      expect(await (await app.request('/en')).text()).not.toContain('href="/en/budget"')
      const page = await app.request('/en/budget')
      expect([page.status, (await page.text()).includes('The dataset does not use this plugin')]).toEqual([
        404,
        true,
      ])
      expect((await app.request('/api/budget')).status).toBe(404)
      expect(
        Object.keys((await jsonOf<{ paths: object }>(app.request('/api/openapi.json'))).paths),
      ).not.toContain('/api/budget')
    },
  )

  it('one with broken files starts and shows what there is to do', async () => {
    writeFileSync(file('places.yaml'), 'municipality: [\n  - {')
    writeFileSync(
      file('services.yaml'),
      'service:\n  - { id: "constructor", name: { fi: "<script>" }, sector: health }\n',
    )
    const { app } = await portalOver(folder.path)
    for (const path of addresses) expect([path, (await app.request(path)).status]).toEqual([path, 200])
    const page = await (await app.request('/fi/findings')).text()
    expect(page).toContain('places.yaml')
    expect(page).toContain('Virhe')
    expect(page).not.toContain('<script>')
    expect((await app.request('/api/records/service/constructor')).status).toBe(200)
    expect(await (await app.request('/fi')).text()).toContain('Aineistossa on virheitä')
  })

  it('an empty one, and none at all', async () => {
    const empty = join(folder.path, 'empty')
    mkdirSync(empty)
    for (const path of [empty, join(folder.path, 'not-there')]) {
      const { app } = await portalOver(path)
      for (const address of addresses)
        expect([address, (await app.request(address)).status]).toEqual([address, 200])
    }
  })

  it('one that names a plugin that the portal does not know is served without it, and says so', async () => {
    writeFileSync(file('sotekit.yaml'), 'sotekit: 1\nplugins: ["sotekit-plugin-unheard-of"]\n')
    const { app } = await portalOver(folder.path)
    expect(await (await app.request('/en')).text()).toContain('sotekit-plugin-unheard-of')
    expect((await jsonOf<{ absentPlugins: string[] }>(app.request('/api/dataset'))).absentPlugins).toEqual([
      'sotekit-plugin-unheard-of',
    ])
  })
})
