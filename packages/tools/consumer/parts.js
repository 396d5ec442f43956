// What a program that has installed sotekit does with it. Runs in every runtime and in the browser: nothing of Node
// here. Each part imports for itself, so that one which fails leaves the others standing.

/** @param {unknown} is @param {unknown} wanted @param {string} what */
function expect(is, wanted, what) {
  const [a, b] = [JSON.stringify(is), JSON.stringify(wanted)]
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`)
}

export const records = [
  { kind: 'municipality', id: '614', name: { fi: 'Posio' }, basis: 'modelled' },
  {
    kind: 'organisation',
    id: 'posio',
    name: { fi: 'Posion kunta' },
    type: 'municipality',
    basis: 'modelled',
  },
  { kind: 'service', id: 'care', name: { fi: 'Hoito' }, sector: 'health', general: true, basis: 'modelled' },
  {
    kind: 'arrangement',
    id: 'posio-care',
    service: 'care',
    organiser: 'posio',
    municipalities: ['614'],
    producers: [{ organisation: 'posio', coverage: 'whole', mode: 'own' }],
    basis: 'modelled',
  },
  {
    kind: 'service-chain',
    id: 'visit',
    title: { fi: 'Käynti' },
    steps: [
      { id: 'begin', type: 'start', title: { fi: 'Alku' } },
      { id: 'call', type: 'task', title: { fi: 'Soitto' }, actor: { organisation: 'posio' } },
      { id: 'done', type: 'end', title: { fi: 'Valmis' } },
    ],
    transitions: [
      { from: 'begin', to: 'call' },
      { from: 'call', to: 'done' },
    ],
    basis: 'modelled',
  },
]

/** Core alone: loading, findings, questions, dated law, schemas, pages. */
export async function core() {
  const { CORE_VERSION, localizeDiagnostic, sotekit } = await import('@sotekit/core')
  const { schemaOf } = await import('@sotekit/core/zod')
  const { corePages } = await import('@sotekit/core/pages')
  const kit = sotekit()
  const sound = kit.load(records)
  expect(
    sound.diagnostics.map(({ code }) => code),
    [],
    'findings of sound records',
  )
  const [row] = sound.dataset.at('2021-05-05').who({ municipality: '614' })
  expect(row?.organiser, 'posio', 'who organises')
  const broken = kit.load([...records.slice(0, 3), { ...records[3], organiser: 'posi' }])
  const found = broken.diagnostics[0] && localizeDiagnostic(broken.diagnostics[0], 'fi')
  expect(
    [found?.code, found?.at.pointer, found?.fixes[0]?.value],
    ['core/unknown-reference', '/3/organiser', 'posio'],
    'a finding',
  )
  expect(
    schemaOf('service').safeParse({ id: 'x', name: { fi: 'X' }, sector: 'health' }).success,
    true,
    'zod schema',
  )
  expect('core/unknown-reference' in corePages, true, 'pages')
  expect(kit.describe().core.version, CORE_VERSION, 'version')
}

/** Plugins: our own, and those that strangers built with another core, another zod, and in plain JavaScript. */
export async function plugins() {
  const { sotekit } = await import('@sotekit/core')
  const { default: budget } = await import('@sotekit/budget')
  const { writeGrantForm } = await import('@sotekit/budget/excel')
  const { default: participation } = await import('@sotekit/participation')
  const { default: samiCriteria } = await import('@sotekit/sami-criteria')
  const { default: grants } = await import('fixture-older-core')
  const { default: visits } = await import('fixture-other-zod')
  const { default: waits } = await import('fixture-plain-javascript')
  expect(typeof writeGrantForm, 'function', 'the second entry of budget')
  const kit = sotekit({
    plugins: [waits(), visits(), grants(), budget(), participation(), samiCriteria()],
  })
  const basis = 'modelled'
  const { dataset, diagnostics } = kit.load([
    ...records,
    { kind: 'visits.visit', id: 'v1', basis, service: 'care', visits: 7, channel: 'remote' },
    { kind: 'waits.wait', id: 'w1', basis, service: 'care', minutes: 30 },
    { kind: 'visits.visit', id: 'v2', basis, service: 'care', visits: 1.5, channel: 'remote' },
    { kind: 'waits.wait', id: 'w2', basis, service: 'care', minuts: 30 },
    { kind: 'grants.grant', id: 'g1', basis, measure: 'gone', cents: -125 },
  ])
  const codes = diagnostics.map(({ code, record }) => `${record?.id} ${code}`).sort()
  const expected = ['g1 core/unknown-reference', 'g1 grants/negative-grant', 'v2 core/wrong-type']
  expect(
    codes.filter((one) => !one.startsWith('w2')),
    expected,
    'findings',
  )
  expect(codes.includes('w2 core/unknown-field'), true, 'a misspelt field of a plugin with valibot')
  expect(dataset.visits.byService('care'), 7, 'a view with another zod')
  expect(dataset.waits.longest(), 30, 'a view in plain JavaScript')
  expect(dataset.grants.total(), '\u2212€1.25', 'a view that was built with an older core')
  expect(dataset.budget.total(), [], 'budget')
  expect(dataset.plugins.length, 6, 'plugins')
  const description = kit.describe()
  for (const name of ['grants.grant', 'visits.visit', 'waits.wait']) {
    const schema = description.kinds.find((kind) => kind.name === name)?.schema
    expect(
      Object.keys(/** @type {object} */ (schema?.['properties'] ?? {})).includes('citations'),
      true,
      name,
    )
  }
}

/** The conformance suite over all of these plugins; a quick run leaves our own ones to `npm test`. */
export async function conforms(quick = false) {
  const testkit = await import('@sotekit/testkit')
  const strangers = [
    (await import('fixture-older-core')).default,
    (await import('fixture-other-zod')).default,
    (await import('fixture-plain-javascript')).default,
  ]
  const own = [
    (await import('@sotekit/budget')).budget,
    (await import('@sotekit/participation')).participation,
    (await import('@sotekit/sami-criteria')).samiCriteria,
  ]
  const options = { records: records.slice(0, 4), runs: 1 }
  for (const factory of quick ? strangers : [...strangers, ...own])
    await testkit.assertConforms(/** @type {never} */ (factory), options)
}

/** Files in memory: read, and written to a workbook and back. */
export async function files() {
  const { parseFiles, writeFiles } = await import('@sotekit/files')
  const { sotekit } = await import('@sotekit/core')
  const yaml = 'municipality:\n  - { id: "614", name: { fi: Posio }, basis: modelled }\n'
  const read = parseFiles([{ path: 'places.yaml', bytes: new TextEncoder().encode(yaml) }])
  const { dataset, diagnostics } = sotekit().load(read)
  expect(
    diagnostics.map(({ code }) => code),
    ['files/no-settings'],
    'findings of a file',
  )
  expect(dataset.placeOf({ kind: 'municipality', id: '614' }).line, 2, 'the line of a record')
  const written = writeFiles(dataset.municipalities.all, { format: 'xlsx' })
  const back = parseFiles(written.files)
  expect(sotekit().load(back).dataset.municipalities.size, 1, 'records from a workbook')
}

/** Reports in all formats, and a service chain as a picture and as BPMN. */
export async function report() {
  const { sotekit } = await import('@sotekit/core')
  const { chainSvg, renderCsv, renderHtml, renderJson, renderMarkdown, renderXlsx } = await import(
    '@sotekit/report'
  )
  const { chainToBpmn } = await import('@sotekit/bpmn')
  const kit = sotekit()
  const { dataset } = kit.load(records)
  const { blocks } = kit.report(dataset, 'core', { language: 'fi' })
  const whole = {
    title: { fi: 'Raportti', en: 'Report' },
    language: /** @type {const} */ ('fi'),
    parts: [],
    blocks,
  }
  expect(renderHtml(whole).includes('<title>Raportti'), true, 'a page')
  expect(renderMarkdown(whole).startsWith('# Raportti'), true, 'Markdown')
  expect(typeof renderJson(whole), 'string', 'JSON')
  expect(renderCsv(whole).files.length > 0, true, 'CSV')
  expect((await renderXlsx(whole)).length > 1000, true, 'a workbook')
  const [chain] = dataset.serviceChains.all
  if (!chain) throw new Error('the service chain is not there')
  expect(chainSvg(chain, { language: 'fi' })?.startsWith('<svg'), true, 'a picture of a chain')
  expect((await chainToBpmn(chain, { language: 'fi' }))?.includes('<bpmn'), true, 'BPMN')
}
