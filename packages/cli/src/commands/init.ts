import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { datasetSchema, sotekit } from '@sotekit/core'
import { settingsSchema } from '../dataset/settings-schema.js'
import { cannotRun, EXIT } from '../io.js'
import type { Context } from './context.js'

/** Writes a small dataset that checks clean, with settings for editors. Never overwrites anything. */
export async function init(folder: string, { io, words }: Context): Promise<number> {
  await mkdir(join(folder, '.vscode'), { recursive: true }).catch((error: unknown) => {
    throw cannotRun(error instanceof Error ? error.message : String(error))
  })
  const there = (await readdir(folder)).filter((name) => name !== '.vscode')
  if (there.length > 0) throw cannotRun(words.notEmpty(folder))
  await mkdir(join(folder, '.schemas'))
  const files = {
    'sotekit.yaml': SETTINGS,
    'places.yaml': PLACES,
    'services.yaml': SERVICES,
    '.schemas/data.schema.json': json(datasetSchema(sotekit().describe())),
    '.schemas/sotekit.schema.json': json(settingsSchema),
    '.vscode/settings.json': json({
      'yaml.schemas': {
        './.schemas/sotekit.schema.json': 'sotekit.yaml',
        './.schemas/data.schema.json': ['*.yaml', '!sotekit.yaml'],
      },
    }),
    '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml'] }),
  }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text, { flag: 'wx' })
    io.out(`${join(folder, name)}\n`)
  }
  io.out(`\n${words.next(folder)}\n`)
  return EXIT.ok
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

const SETTINGS = `# yaml-language-server: $schema=.schemas/sotekit.schema.json
sotekit: 1
title:
  fi: Oma alue
  en: My region
languages: [fi, en]
area: region
plugins: []
`

const PLACES = `# yaml-language-server: $schema=.schemas/data.schema.json
# Which municipalities there are, and who can organise and produce.
source:
  - id: own-knowledge
    title: { fi: Oma tieto, en: Own knowledge }
    type: other
    basis: modelled

area:
  - id: region
    name: { fi: Oma alue, en: My region }
    type: region
    basis: modelled

municipality:
  - id: "001" # the official three-digit code; the zeros count
    name: { fi: Esimerkkikunta, en: Example }
    memberships:
      - { area: region }
    population:
      - { date: 2020-12-31, persons: 5000 }
    citations:
      - { source: own-knowledge }
    basis: cited

organisation:
  - id: example
    name: { fi: Esimerkkikunta, en: Municipality of Example }
    type: municipality
    municipality: "001"
    citations:
      - { source: own-knowledge }
    basis: cited
`

const SERVICES = `# yaml-language-server: $schema=.schemas/data.schema.json
# What services there are, and who organises and produces them, for whom and when.
service:
  - id: primary-health-care
    name: { fi: Perusterveydenhuolto, en: Primary health care }
    sector: health
    level: basic
    general: true
    basis: modelled

arrangement:
  - id: example-primary-health-care
    service: primary-health-care
    organiser: example
    municipalities: ["001"]
    producers:
      - { organisation: example, coverage: whole, mode: own }
    validity: { from: 2020-01-01 }
    citations:
      - { source: own-knowledge }
    basis: cited
`
