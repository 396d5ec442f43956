import { dayIn, oneOf, oneProgramme, recordIn } from '../parameters.js'
import * as schema from '../schemas.js'

const programme = recordIn(
  'programme',
  'programme',
  'The programme; may be left out where the records speak of one only',
)

/** @type {readonly import('../operation.js').Operation[]} */
export const pluginOperations = [
  {
    id: 'participation',
    method: 'get',
    path: '/api/participation',
    plugin: 'participation',
    summary: 'Who takes part in a programme: coverage, the matrix in numbers, and where nothing is known',
    description: 'Numbers of people in events are not here: the report gives them, with small ones hidden.',
    parameters: [programme, dayIn('at', 'The day asked about; that of the dataset where left out')],
    response: schema.object({
      programmes: schema.ids,
      coverage: schema.object({
        programme: schema.text,
        at: schema.day,
        municipalities: schema.listOf(
          schema.object({ municipality: schema.text, status: schema.text, records: schema.ids }),
        ),
        count: schema.triple,
        population: schema.object({ known: { type: 'boolean' } }),
      }),
      matrix: schema.object({
        municipalities: schema.ids,
        measures: schema.ids,
        fill: schema.fill,
        rows: schema.listOf(schema.fill),
      }),
      gaps: schema.listOf(
        schema.object({ municipality: schema.text, unknown: schema.count, promisedOnly: schema.count }),
      ),
    }),
    example: ({ participation }) => `?programme=${encodeURIComponent(participation.programmes()[0] ?? '')}`,
    problems: ['unknown-record', 'plugin-absent'],
    handle: ({ snapshot, values: { programme, at } }) => {
      const { participation } = snapshot.dataset
      const one = oneProgramme(programme, participation.programmes())
      return {
        programmes: participation.programmes(),
        coverage: participation.coverage({ programme: one, at }),
        matrix: participation.matrix({ programme: one, at }),
        gaps: participation.gaps({ programme: one, at }),
      }
    },
  },
  {
    id: 'criteria',
    method: 'get',
    path: '/api/criteria',
    plugin: 'samiCriteria',
    summary:
      'Criteria of Sámi-language services: the catalogue, results by chapter, and what is to be translated',
    parameters: [dayIn('at', 'The day asked about; that of the dataset where left out')],
    response: schema.object({
      catalogue: schema.object({
        criteria: schema.listOf(schema.object({ id: schema.text, title: schema.messages })),
      }),
      summary: schema.listOf({ type: 'object' }),
      negotiations: schema.listOf({ type: 'object' }),
      queue: schema.listOf({ type: 'object' }),
    }),
    problems: ['plugin-absent'],
    handle: ({ snapshot, values: { at } }) => {
      const view = snapshot.dataset.samiCriteria
      return {
        catalogue: view.catalogue(),
        summary: view.summary({ at }),
        negotiations: view.negotiations(),
        queue: view.queue({ at }),
      }
    },
  },
  {
    id: 'obligations',
    method: 'get',
    path: '/api/criteria/obligations',
    plugin: 'samiCriteria',
    summary: 'Provisions on Sámi languages that bind whoever serves, and what one would have to know to tell',
    parameters: [
      recordIn('organisation', 'organisation', 'The authority that organises'),
      recordIn('servicePoint', 'service-point', 'Where the service is met'),
      recordIn('service', 'service', 'The service'),
      recordIn('producer', 'organisation', 'Who produces; the authority where left out'),
      oneOf('language', ['se', 'smn', 'sms'], 'The language of the matter; unknown where left out'),
      dayIn('at', 'The day asked about; today where left out'),
    ],
    response: schema.listOf(
      schema.object({
        id: schema.text,
        result: { enum: ['applies', 'does-not-apply', 'unknown'] },
        because: schema.ids,
        missing: schema.ids,
        provision: schema.object({ statute: schema.text, section: schema.text, title: schema.messages }),
      }),
    ),
    problems: ['unknown-record', 'plugin-absent'],
    handle: ({ snapshot, values }) => {
      const { organisation, servicePoint, service, producer, language, at = snapshot.today } = values
      return snapshot.dataset.samiCriteria.obligations({
        subject: { organisation, servicePoint, service, producer },
        ...(language !== undefined && { language }),
        at,
      })
    },
  },
]
