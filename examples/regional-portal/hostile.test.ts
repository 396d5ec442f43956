import { beforeAll, describe, expect, it } from 'vitest'
import { dataOf, portalOver } from './testing/portal.js'

let app: Awaited<ReturnType<typeof portalOver>>['app']
beforeAll(async () => {
  app = (await portalOver(dataOf('lapland'))).app
}, 60_000)

const problemOf = async (path: string, init?: RequestInit) => {
  const response = await app.request(path, init)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  const body = (await response.json()) as {
    type: string
    status: number
    diagnostics: { code: string; at: { pointer: string }; expected?: string; received?: string }[]
  }
  expect(body.status).toBe(response.status)
  return { response, body, finding: body.diagnostics[0] }
}

describe('values that are none', () => {
  it.each([
    ['/api/who?at=2021-02-30', '/query/at'],
    ['/api/who?at=05.05.2021', '/query/at'],
    ['/api/who?at=0000-00-00', '/query/at'],
    ['/api/who?at=2021-05-05T00:00:00Z', '/query/at'],
    ['/api/who?at=', '/query/at'],
    ['/api/who?at=2021-05-05&at=2021-05-06', '/query/at'],
    ['/api/who?sector=constructor', '/query/sector'],
    ['/api/who?limit=0', '/query/limit'],
    ['/api/who?limit=501', '/query/limit'],
    ['/api/who?limit=1e3', '/query/limit'],
    ['/api/who?limit=-1', '/query/limit'],
    ['/api/who?offset=99999999999999999999', '/query/offset'],
    ['/api/records/service?q=%00', '/query/q'],
    ['/api/budget/costs?by=__proto__', '/query/by'],
    ['/api/report?part=../../secrets', '/query/part'],
    ['/api/report?format=exe', '/query/format'],
    ['/api/participation', '/query/programme'],
  ])('%s', async (path, pointer) => {
    const { response, finding } = await problemOf(path)
    expect(response.status).toBe(400)
    expect(finding?.code).toBe('portal/invalid-parameter')
    expect(finding?.at.pointer).toBe(pointer)
    expect(finding?.expected).toBeTruthy()
  })

  it('and names of values that nobody asked for', async () => {
    for (const query of [
      '__proto__=1',
      'constructor=1',
      'MUNICIPALITY=614',
      'a%5Bb%5D=1',
      '%3Cscript%3E=1',
    ]) {
      const { response, finding } = await problemOf(`/api/who?${query}`)
      expect([query, response.status, finding?.code]).toEqual([query, 400, 'portal/unknown-parameter'])
    }
  })
})

describe('records that are not there', () => {
  it.each([
    '/api/records/municipality/999',
    '/api/records/municipality/__proto__',
    '/api/records/municipality/constructor',
    '/api/records/__proto__',
    '/api/records/toString/x',
    '/api/records/municipality/..%2F..%2F..%2Fetc%2Fpasswd',
    '/api/records/municipality/%2e%2e%2f%2e%2e%2fpackage.json',
    '/api/records/municipality/%00',
    '/api/records/municipality/%E0%A4%A',
    '/api/records/municipality/%F0%9F%92%A9',
    '/api/chains/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/api/chains/unknown/picture',
    '/api/nothing',
    '/api',
    '/api/check/service',
  ])('%s', async (path) => {
    const { response } = await problemOf(path)
    expect([400, 404]).toContain(response.status)
  })

  it('tells what is near', async () => {
    const { finding } = await problemOf('/api/who?municipality=Posio&lang=en')
    expect(finding?.expected).toContain('614')
  })

  it.each([
    '/style.css/../../package.json',
    '/../../../etc/passwd',
    '/fi/../../../etc/passwd',
    '/fi/%2e%2e/%2e%2e/etc/passwd',
    '/fi/municipalities/..%2F..%2Fetc%2Fpasswd',
    '/.git/config',
    '/package.json',
    '//evil.example/',
    '/fi/measures/__proto__',
    '/fi/municipalities/<script>alert(1)<%2Fscript>',
  ])('no page leaks or breaks: %s', async (path) => {
    const response = await app.request(`http://localhost${path}`)
    const text = await response.text()
    expect([response.status, path]).toEqual([404, path])
    expect(text).not.toContain('root:')
    expect(text).not.toContain('"dependencies"')
    expect(text).not.toMatch(/<script/i)
  })
})

describe('markup in queries', () => {
  const attack = encodeURIComponent('"><script>alert(1)</script><img src=x onerror=alert(1)>')
  it.each([
    `/fi/measures?q=${attack}`,
    `/fi/measures?q=x&sub=${attack}`,
    `/en/findings?file=${attack}&code=${attack}`,
    `/en/chains/c01?municipality=${attack}`,
    `/en/chains/c01?start=${attack}`,
    `/en/municipalities/614?at=${attack}`,
    `/en/municipalities/614?month=${attack}`,
    `/en/municipalities/614?at=2021-05-05&${attack}=1`,
    `/en/data?${attack}`,
  ])('%s', async (path) => {
    const response = await app.request(path)
    const text = await response.text()
    expect([200, 400, 404]).toContain(response.status)
    expect(text).not.toMatch(/<script|<img/i)
    const withoutValues = text.replace(/"[^"]*"/g, '""')
    expect(withoutValues).not.toMatch(/<[^>]*\s(on\w+|style)=/i)
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  it('does not send anybody elsewhere', async () => {
    for (const path of [
      '/',
      '/?next=https://evil.example',
      '/fi/municipalities/614?month=3&x=//evil.example',
    ]) {
      const location = (await app.request(path)).headers.get('Location') ?? ''
      expect(location).toMatch(/^\/(fi|en)/)
    }
  })
})

describe('bodies and methods', () => {
  const post = (body: string, type = 'application/json', kind = 'service') => ({
    path: `/api/check/${kind}`,
    init: { method: 'POST', headers: { 'Content-Type': type }, body },
  })

  it('refuses what is too large, told or not told beforehand', async () => {
    const { path, init } = post('x'.repeat(300_000))
    expect((await problemOf(path, init)).response.status).toBe(413)
    let sent = 0
    const stream = new ReadableStream({
      pull: (controller) => {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const endless = { ...init, body: stream, duplex: 'half' } as RequestInit
    expect((await problemOf(path, endless)).response.status).toBe(413)
    expect(sent).toBeLessThan(2_000_000)
  })

  it('refuses what is no JSON, and says what was expected', async () => {
    for (const [body, type, status] of [
      ['{', 'application/json', 400],
      ['', 'application/json', 400],
      ['kind: service', 'text/yaml', 415],
      ['{}', 'text/plain', 415],
    ] as const) {
      const { path, init } = post(body, type)
      expect([body, (await problemOf(path, init)).response.status]).toEqual([body, status])
    }
  })

  it('gives findings, not faults, for whatever JSON there is', async () => {
    const bodies = [
      'null',
      '[]',
      '7',
      '"x"',
      '{"__proto__":{"polluted":true}}',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      '{"id":"__proto__","name":{"fi":"x"},"sector":"health"}',
      '{"constructor":{"prototype":{"polluted":1}}}',
    ]
    for (const body of bodies) {
      const { path, init } = post(body)
      const response = await app.request(path, init)
      expect([body.slice(0, 40), response.status]).toEqual([body.slice(0, 40), 200])
      expect((await response.json()) as object).toHaveProperty('valid')
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    const { path, init } = post('{}', 'application/json', '__proto__')
    expect((await problemOf(path, init)).response.status).toBe(404)
  })

  it('allows no other method', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST', 'PROPFIND']) {
      for (const path of ['/api/records/municipality/614', '/fi/measures', '/']) {
        const response = await app.request(path, { method })
        expect([method, path, response.status]).toEqual([method, path, 405])
        expect(response.headers.get('Allow')).toBe('GET, HEAD')
      }
    }
  })

  it('refuses addresses beyond measure', async () => {
    expect((await app.request(`/fi/measures?q=${'x'.repeat(3000)}`)).status).toBe(414)
    expect((await app.request(`/api/records/${'x'.repeat(3000)}`)).status).toBe(414)
  })
})

it('keeps numbers of people to the report', async () => {
  for (const kind of ['participation.event', 'participation.trainees', 'samiCriteria.assessment']) {
    const { response, finding } = await problemOf(`/api/records/${kind}`)
    expect([response.status, finding?.code]).toEqual([403, 'portal/withheld'])
    expect((await app.request(`/api/records/${kind}/workshop-needs`)).status).toBe(403)
  }
})

it('forbids everything that pages do not need', async () => {
  const { headers } = await app.request('/fi')
  expect(headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src 'self'; img-src 'self'; form-action 'self'",
  )
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('X-Frame-Options')).toBe('DENY')
  const report = (await app.request('/api/report?part=core')).headers.get('Content-Security-Policy')
  expect(report).toMatch(/style-src 'sha256-[\w+/]+='$/)
})
