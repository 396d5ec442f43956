import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataOf, jsonOf, portalOver } from './testing/portal.js'

type Portal = Awaited<ReturnType<typeof portalOver>>
type Operation = { readonly operationId: string; readonly responses: Record<string, { content: object }> }
type Description = { readonly paths: Record<string, Record<string, Operation>> }

let portal: Portal
let description: Description
let ajv: Ajv2020
beforeAll(async () => {
  portal = await portalOver(dataOf('lapland'))
  description = (await (await portal.app.request('/api/openapi.json')).json()) as Description
  ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
  addFormats.default(ajv)
  ajv.addSchema(description, 'openapi')
}, 60_000)

const get = (path: string, headers: Record<string, string> = {}) =>
  portal.app.request(path, { headers: { 'Accept-Language': 'en', ...headers } })
const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1')

/** What the API's description says that the answer looks like, against what it is. */
function problemsWith(path: string, method: string, status: number, type: string, body: unknown): string[] {
  const pointer = ['paths', path, method, 'responses', String(status), 'content', type, 'schema']
  const validate = ajv.getSchema(`openapi#/${pointer.map(escaped).map(encodeURIComponent).join('/')}`)
  if (!validate) return [`no schema for ${status} ${type} of ${path}`]
  validate(body)
  return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`).slice(0, 5)
}

/** An address for each operation, by its path. */
const examples: readonly (readonly [string, string])[] = [
  ['/api/dataset', '/api/dataset'],
  ['/api/records/{kind}', '/api/records/municipality?limit=500'],
  ['/api/records/{kind}', '/api/records/service-chain?q=ketju'],
  ['/api/records/{kind}', '/api/records/budget.line?limit=3&offset=2'],
  ['/api/records/{kind}/{id}', '/api/records/programme/tulsote-lappi'],
  ['/api/who', '/api/who?municipality=614&at=2021-05-05'],
  ['/api/who', '/api/who?area=lapland&sector=health&at=2023-01-01&limit=500'],
  ['/api/organisers', '/api/organisers?sector=social&at=2021-05-05'],
  ['/api/check', '/api/check?severity=warning'],
  ['/api/chains', '/api/chains'],
  ['/api/chains/{id}', '/api/chains/c01?start=2021-05-05&municipality=614'],
  ['/api/budget', '/api/budget'],
  ['/api/budget/costs', '/api/budget/costs?by=category,period'],
  ['/api/budget/explanation', '/api/budget/explanation?programme=rakuus-lappi&figure=own'],
  ['/api/participation', '/api/participation?programme=tulsote-lappi'],
  ['/api/criteria', '/api/criteria?at=2021-05-05'],
  ['/api/criteria/obligations', '/api/criteria/obligations?organisation=utsjoki&at=2021-05-05'],
]

describe('the description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(description)))
    expect(result).toEqual({ valid: true })
  })

  it('has every address that answers, each named once', () => {
    const ids = Object.values(description.paths).flatMap((path) =>
      Object.values(path).map((one) => one.operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
    const tried = new Set(examples.map(([path]) => path))
    const untried = Object.keys(description.paths).filter((path) => !tried.has(path))
    expect(untried).toEqual(['/api/check/{kind}', '/api/chains/{id}/picture', '/api/report'])
  })
})

describe('answers', () => {
  it.each(examples)('of %s are as described: %s', async (path, address) => {
    const response = await get(address)
    expect(response.status).toBe(200)
    expect(problemsWith(path, 'get', 200, 'application/json', await response.json())).toEqual([])
  })

  it('of every record of every kind that is given out are as described', async () => {
    const { kinds } = (await (await get('/api/dataset')).json()) as {
      kinds: { kind: string; withheld: boolean }[]
    }
    for (const { kind, withheld } of kinds) {
      const response = await get(`/api/records/${kind}?limit=500`)
      expect(response.status).toBe(withheld ? 403 : 200)
      if (!withheld)
        expect([
          kind,
          problemsWith('/api/records/{kind}', 'get', 200, 'application/json', await response.json()),
        ]).toEqual([kind, []])
    }
  })

  it('tell who organises and who produces', async () => {
    const { items } = (await (
      await get('/api/who?municipality=614&service=primary-health-care&at=2021-05-05')
    ).json()) as { items: { organiser: string; producers: { organisation: string }[] }[] }
    expect(items.map(({ organiser, producers }) => [organiser, producers[0]?.organisation])).toEqual([
      ['posio', 'coronaria'],
    ])
  })

  it('come in pages that hang together', async () => {
    const all: unknown[] = []
    let next: string | undefined = '/api/records/measure?limit=30'
    while (next !== undefined) {
      const response = await get(next)
      const page = (await response.json()) as { items: { id: string }[]; total: number; next?: string }
      all.push(...page.items.map(({ id }) => id))
      expect(page.total).toBe(88)
      expect(response.headers.get('Link')).toBe(page.next ? `<${page.next}>; rel="next"` : null)
      next = page.next
    }
    expect(new Set(all).size).toBe(88)
  })

  it('give findings in the language asked for', async () => {
    const messageIn = async (query: string, header = '') => {
      const response = await portal.app.request(`/api/check?code=core/phase-gap&limit=1${query}`, {
        headers: { 'Accept-Language': header },
      })
      const { findings } = await jsonOf<{ findings: { items: { message: string }[] } }>(response)
      return findings.items[0]?.message
    }
    const [fi, en] = [await messageIn('&lang=fi'), await messageIn('&lang=en')]
    expect(fi).not.toBe(en)
    expect(await messageIn('', 'sv, en-GB;q=0.8, fi;q=0.3')).toBe(en)
    expect(await messageIn('', 'fi-FI, en;q=0.9')).toBe(fi)
  })

  it('draw chains and write reports in every format', async () => {
    const types = {
      '/api/chains/c01/picture': 'image/svg+xml',
      '/api/chains/c01/picture?format=bpmn': 'application/xml',
      '/api/chains/c01/picture?format=mermaid': 'text/plain',
      '/api/report?format=html&part=core': 'text/html',
      '/api/report?format=md&part=samiCriteria': 'text/markdown',
      '/api/report?format=csv&part=budget': 'text/csv',
      '/api/report?format=json&part=participation': 'application/json',
      '/api/report?format=xlsx&part=budget':
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }
    for (const [address, type] of Object.entries(types)) {
      const response = await get(address)
      expect([address, response.status, response.headers.get('Content-Type')?.split(';')[0]]).toEqual([
        address,
        200,
        type,
      ])
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500)
    }
    expect((await get('/api/chains/c04/picture')).status).toBe(404)
  })

  it('check a record from a form and keep nothing', async () => {
    const check = async (record: unknown) => {
      const response = await portal.app.request('/api/check/service?lang=en', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(record),
      })
      const body = await response.json()
      expect(problemsWith('/api/check/{kind}', 'post', 200, 'application/json', body)).toEqual([])
      return body as { valid: boolean; findings: { message: string }[] }
    }
    const service = { id: 'new-one', name: { fi: 'Uusi' }, sector: 'health' }
    expect(await check(service)).toEqual({ valid: true, findings: [] })
    const { valid, findings } = await check({ ...service, sector: 'helth' })
    expect(valid).toBe(false)
    expect(findings[0]?.message).toContain('helth')
    expect((await get('/api/records/service/new-one')).status).toBe(404)
  })
})

describe('caches', () => {
  it('get an ETag, and 304 while nothing changed', async () => {
    const first = await get('/api/who?municipality=614')
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    for (const known of [etag, `"x", ${etag}`, etag.slice(2), '*']) {
      const again = await get('/api/who?municipality=614', { 'If-None-Match': known })
      expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
      expect(again.headers.get('ETag')).toBe(etag)
    }
    expect((await get('/api/who?municipality=614', { 'If-None-Match': 'W/"other"' })).status).toBe(200)
    expect((await get('/api/who?municipality=615')).headers.get('ETag')).toBeNull()
  })

  it('keep languages apart and are told so', async () => {
    const [fi, en] = await Promise.all(
      ['fi', 'en'].map((one) => get('/api/check', { 'Accept-Language': one })),
    )
    expect(fi?.headers.get('ETag')).not.toBe(en?.headers.get('ETag'))
    expect(fi?.headers.get('Vary')).toContain('Accept-Language')
  })

  it('send packed what is long, to those who take it', async () => {
    const packed = await get('/fi', { 'Accept-Encoding': 'gzip, br' })
    expect(packed.headers.get('Content-Encoding')).toBe('gzip')
    const body = new Response(packed.body?.pipeThrough(new DecompressionStream('gzip')))
    expect(await body.text()).toBe(await (await get('/fi')).text())
    expect((await get('/fi', { 'Accept-Encoding': 'gzip;q=0' })).headers.get('Content-Encoding')).toBeNull()
  })

  it('answer HEAD as GET without the body', async () => {
    const response = await portal.app.request('/api/dataset', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(response.headers.get('ETag')).toMatch(/^W/)
  })
})
