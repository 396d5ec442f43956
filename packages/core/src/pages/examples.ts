import type { ExampleInput, ExampleRecords } from '../plugin/rule.js'

/** Records that examples of pages are made of: a town, its region, who organises and produces there. */

type Fields = Readonly<Record<string, unknown>>

const basis = 'modelled'

export const town: Fields = { kind: 'municipality', id: '214', name: { fi: 'Kankaanpää' }, basis }

/** The town as an organisation. */
export const city: Fields = {
  kind: 'organisation',
  id: 'kankaanpaa',
  name: { fi: 'Kankaanpään kaupunki' },
  type: 'municipality',
  municipality: '214',
  basis,
}

export const company: Fields = {
  kind: 'organisation',
  id: 'hoiva',
  name: { fi: 'Hoiva Oy' },
  type: 'company',
  basis,
}

export const otherCompany: Fields = {
  kind: 'organisation',
  id: 'apu',
  name: { fi: 'Apu Oy' },
  type: 'company',
  basis,
}

export const care: Fields = {
  kind: 'service',
  id: 'care',
  name: { fi: 'Perusterveydenhuolto' },
  sector: 'health',
  general: true,
  basis,
}

export const plan: Fields = { kind: 'source', id: 'plan', title: { fi: 'Hankesuunnitelma' }, type: 'plan' }

/** An arrangement of the town's care by the town itself, with the given fields in place of these. */
export function arrangement(fields: Fields = {}): Fields {
  return {
    kind: 'arrangement',
    id: 'care-here',
    service: 'care',
    organiser: 'kankaanpaa',
    municipalities: ['214'],
    producers: [{ organisation: 'kankaanpaa', coverage: 'whole', mode: 'own' }],
    basis,
    ...fields,
  }
}

/** Whatever an arrangement of the town needs beside itself. */
export const around: readonly Fields[] = [town, city, care]

export function programme(fields: Fields = {}): Fields {
  return {
    kind: 'programme',
    id: 'reform',
    title: { fi: 'Kehittämishanke' },
    calls: [{ id: 'original', type: 'original', title: { fi: 'Haku' } }],
    subProgrammes: [
      { id: 'families', title: { fi: 'Perheet' } },
      { id: 'centre', title: { fi: 'Keskus' } },
    ],
    benefitCategories: [
      { id: 'access', title: { fi: 'Saatavuus' } },
      { id: 'costs', title: { fi: 'Kustannukset' } },
    ],
    basis,
    ...fields,
  }
}

export function measure(id: string, title: string, fields: Fields = {}): Fields {
  return {
    kind: 'measure',
    id,
    title: { fi: title },
    programme: 'reform',
    call: 'original',
    subProgrammes: ['centre'],
    benefitCategory: 'access',
    basis,
    ...fields,
  }
}

/** What the plan says of the programme, or of whatever the fields name. */
export function statement(id: string, fields: Fields): Fields {
  return {
    kind: 'statement',
    id,
    subject: { kind: 'programme', id: 'reform' },
    property: 'period',
    type: 'period',
    citations: [{ source: 'plan', locator: '12' }],
    ...fields,
  }
}

/** An example of plugins: a program whose last line gives what loading gave. */
export function program(...lines: readonly string[]): ExampleInput {
  return { records: [], program: lines.join('\n') }
}

/** What is no record, for pages about just that. */
export function asRecords(values: readonly unknown[]): ExampleRecords {
  return values as ExampleRecords
}

/** A plugin with a kind and a field whose schema was written by hand. */
export const SCHEMA_PLUGIN: string = `const schema = {
  '~standard': {
    version: 1,
    vendor: 'own',
    validate: (value) =>
      value.points >= 0 ? { value } : { issues: [{ message: 'points must not be negative', path: ['points'] }] },
    jsonSchema: {
      input: () => ({ type: 'object', properties: { points: { type: 'number' } } }),
      output: () => ({ type: 'object', properties: { points: { type: 'number' } } }),
    },
  },
}
const scores = definePlugin({
  name: 'scores',
  version: '1.0.0',
  records: { score: { schema } },
  fields: { service: schema },
})`
