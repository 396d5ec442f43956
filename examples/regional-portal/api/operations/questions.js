import { pageOf } from '../operation.js'
import { dayIn, oneOf, paging, recordIn } from '../parameters.js'
import * as schema from '../schemas.js'

const sectors = ['health', 'social', 'rescue', 'support']

/** @type {readonly import('../operation.js').Operation[]} */
export const questionOperations = [
  {
    id: 'who',
    method: 'get',
    path: '/api/who',
    summary: 'Who organises and who produces, one row per municipality and service',
    parameters: [
      recordIn('municipality', 'municipality', 'Three-digit code'),
      recordIn('area', 'area', 'Only municipalities of this area'),
      oneOf('sector', sectors, 'Only services of this sector'),
      recordIn('service', 'service', 'Only this service'),
      dayIn('at', 'The day asked about; today where left out'),
      ...paging,
    ],
    response: schema.pageOf(schema.ref('WhoRow')),
    problems: ['unknown-record'],
    handle: (asked) => {
      const { municipality, area, sector, service, at = asked.snapshot.today } = asked.values
      return pageOf(asked, asked.snapshot.dataset.at(at).who({ municipality, area, sector, service }))
    },
  },
  {
    id: 'organisers',
    method: 'get',
    path: '/api/organisers',
    summary: 'Who organises the general services of a sector in an area',
    parameters: [
      recordIn('area', 'area', 'The area; the main area of the dataset where left out'),
      oneOf('sector', sectors, 'The sector; health where left out'),
      dayIn('at', 'The day asked about; today where left out'),
    ],
    response: schema.listOf(schema.ref('OrganiserRow')),
    problems: ['unknown-record'],
    handle: ({ snapshot, values }) => {
      const { area = snapshot.dataset.settings.area ?? '', sector = 'health', at = snapshot.today } = values
      return snapshot.dataset.at(at).organisers({ area, sector })
    },
  },
]
