// A funding programme in the shape of the CommonGrants protocol, checked by that protocol's own package, beside a
// programme in ours that says the same. Each is told against parsing its own JSON.
import { sotekit } from '@sotekit/core'
import { asJson, parseJson } from '../context.js'
import { programme } from '../generate/programmes.js'
import { padded, sizes } from '../generate/size.js'
import { ratio, takeTurns } from '../measure.js'
import { fetched } from './fetched.js'

const name = '@common-grants/sdk'
const version = '0.7.1'

/** @typedef {ReturnType<typeof programme>} Programme */

/** @param {string} title @param {string} day */
const onDay = (title, day) => ({ name: title, eventType: 'singleDate', date: day })

/** @param {string} title @param {{ from: string, to: string }} period */
const during = (title, { from, to }) => ({
  name: title,
  eventType: 'dateRange',
  startDate: from,
  endDate: to,
})

/** @param {string} title @param {'string' | 'array'} fieldType @param {unknown} value */
const custom = (title, fieldType, value) => ({ name: title, fieldType, value })

/** What the programme says, as a funding opportunity. @param {Programme} one @param {number} i */
function opportunityOf(one, i) {
  const [call] = one.calls
  if (!call) throw new Error('each programme has a call')
  const { applications, implementation } = call
  return {
    id: `6f1d2c3a-0b4e-4c5d-8e6f-${padded(i, 12)}`,
    title: one.title.en,
    status: { value: 'closed', description: 'Applications are closed' },
    description: one.title.fi,
    keyDates: {
      postDate: onDay('Applications open', applications.from),
      closeDate: onDay('Applications close', applications.to),
      otherDates: {
        implementation: during('Implementation', implementation),
        programme: during('Programme', one.period),
      },
    },
    acceptedApplicantTypes: [{ value: 'government_municipal' }, { value: 'government_county' }],
    customFields: {
      area: custom('Area', 'string', one.area),
      administrator: custom('Administrator', 'string', one.administrator),
      subProgrammes: custom('Sub-programmes', 'array', one.subProgrammes),
      benefitCategories: custom('Benefits', 'array', one.benefitCategories),
    },
    createdAt: '2022-08-15T09:00:00Z',
    lastModifiedAt: '2023-01-09T12:30:00Z',
  }
}

/**
 * @param {number} count of programmes @param {boolean} fetch @param {number} rounds
 * @returns {Promise<import('../context.js').Peer[]>}
 */
export async function fundingProgrammes(count, fetch, rounds) {
  const work = 'structure check of funding programmes × JSON.parse of the same bytes'
  const programmes = Array.from({ length: count }, (_, i) => programme(sizes.nation, i))
  const opportunities = programmes.map(opportunityOf)
  const ourJson = asJson(programmes)
  const theirJson = asJson(opportunities)
  const kit = sotekit()
  const works = {
    parse: () => parseJson(ourJson),
    ours: () => programmes.filter((one) => kit.parse('programme', one).diagnostics.length === 0).length,
  }
  if (works.ours() !== count) throw new Error('each programme must be sound')
  const size = (/** @type {string} */ json) => `${Math.round(json.length / count)} characters each`
  const own = `sotekit (programmes, ${size(ourJson)})`
  const found = await fetched(name, version, fetch, `${name}/schemas`)
  if (typeof found === 'string') {
    const times = takeTurns(works, rounds)
    return [
      { work, name: own, ...ratio(times.ours, times.parse) },
      { work, name, value: found },
    ]
  }
  const schema = found.OpportunityBaseSchema
  const theirs = () => opportunities.filter((one) => schema.safeParse(one).success).length
  if (theirs() !== count) throw new Error('each opportunity must be sound')
  const times = takeTurns({ ...works, parseTheirs: () => parseJson(theirJson), theirs }, rounds)
  return [
    { work, name: own, ...ratio(times.ours, times.parse) },
    {
      work,
      name: `${name} ${version} (opportunities, ${size(theirJson)})`,
      ...ratio(times.theirs, times.parseTheirs),
    },
  ]
}
