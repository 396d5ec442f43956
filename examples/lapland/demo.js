// The founding case in one screen: reads the dataset, checks it, answers who organises what, and writes the
// report. Every figure is computed from the data.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import budget from '@sotekit/budget'
import { run } from '@sotekit/cli'
import { localizeDiagnostic, sotekit } from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import participation from '@sotekit/participation'
import samiCriteria from '@sotekit/sami-criteria'

// A reader that closes the pipe ends the demo quietly.
process.stdout.on('error', () => process.exit(0))

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const show = (label, value) => console.log(`${label.padEnd(36)}${value}`)
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
const io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: { ...process.env },
  cwd: process.cwd(),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  columns: Math.min(process.stdout.columns ?? 80, 80),
  today: new Date().toISOString().slice(0, 10),
}

const started = performance.now()
const files = await readFolder(path('data'))
const kit = sotekit({ plugins: [budget(), participation(), samiCriteria()], today: io.today })
const { dataset, diagnostics } = kit.load(files)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
const count = (severity) => diagnostics.filter((one) => one.severity === severity).length

const population = (date) =>
  dataset.municipalities.all.reduce(
    (sum, one) => sum + (one.population?.find((known) => known.date === date)?.persons ?? Number.NaN),
    0,
  )
console.log(`\n${dataset.settings.title?.en}`)
console.log(`${dataset.programmes.size} programmes · ${dataset.municipalities.size} municipalities`)
console.log(
  `${grouped(population('2019-12-31'))} people (31.12.2019), ${grouped(population('2020-12-31'))} (31.12.2020)`,
)
console.log(
  `${count('error') === 0 ? '✔' : '✘'} ${grouped(files.records.length)} records from ${files.files.length} files in ${seconds} s · ` +
    `${count('error')} errors · ${count('warning')} warnings\n`,
)

const districts = dataset.areas.all.filter((area) => area.type === 'hospital-district')
for (const sector of /** @type {const} */ (['health', 'social'])) {
  console.log(`Who organises ${sector} care, 5.5.2021`)
  for (const area of districts) {
    const rows = dataset.at('2021-05-05').organisers({ area: area.id, sector })
    show(`  ${area.name.en ?? area.name.fi}`, rows.length)
  }
}
const later = dataset.at('2023-01-01').organisers({ area: 'lapland', sector: 'health' })
show(
  'The same on 1.1.2023',
  `${later.length}: ${later.map((one) => dataset.organisations.get(one.organisation)?.name.en ?? one.organisation).join(', ')}`,
)
for (const programme of dataset.programmes) {
  const measures = dataset.measures.all.filter((one) => one.programme === programme.id)
  if (measures.length === 0) continue
  const calls = programme.calls.map(
    (call) => `${measures.filter((one) => one.call === call.id).length} ${call.type}`,
  )
  const categories = (programme.benefitCategories ?? []).map(
    (category) => measures.filter((one) => one.benefitCategory === category.id).length,
  )
  show('Measures', `${measures.length} = ${calls.join(' + ')}`)
  show('  by benefit category', categories.join(' / '))
}

const printed = kit.load(await readFolder(path('as-printed')))
const found = printed.diagnostics.filter((one) => one.record?.kind === 'statement')
show('As printed in the documents', `${found.length} findings, the first errors below`)
console.log()
await run(
  ['check', path('as-printed'), '--locale', 'en', '--severity', 'error', '--most', '1', '--limit', '3'],
  io,
)

await mkdir(path('../../out'), { recursive: true })
await run(['report', path('data'), '--locale', 'en', '--out', path('../../out/lapland.html')], {
  ...io,
  err: () => {},
})
await run(
  ['report', path('data'), '--locale', 'en', '--format', 'md', '--out', path('../../out/lapland.md')],
  { ...io, err: () => {} },
)
await writeFile(
  path('../../out/findings.json'),
  `${JSON.stringify(
    printed.diagnostics.map((one) => localizeDiagnostic(one, 'en')),
    null,
    2,
  )}\n`,
)
console.log('Report: out/lapland.html (and .md); findings as printed: out/findings.json')
