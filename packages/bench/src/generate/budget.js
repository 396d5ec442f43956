import { code } from './places.js'
import { random } from './random.js'
import { padded } from './size.js'

const categories = ['hired-staff', 'travel', 'training', 'materials', 'rents']

/** A plan for every 2 500 lines, and the lines. @param {number} count @returns {import('./size.js').Rec[]} */
export function budgetRecords(count) {
  const { int, pick } = random(7)
  const plans = Math.max(1, Math.round(count / 2500))
  const periods = [2023, 2024, 2025].map((year) => ({
    id: String(year),
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  }))
  return [
    { kind: 'programme', id: 'programme', title: { fi: 'Hanke' }, calls: [], basis: 'modelled' },
    ...Array.from({ length: 309 }, (_, i) => ({
      kind: 'municipality',
      id: code(i),
      name: { fi: `Kunta ${i}` },
      basis: 'modelled',
    })),
    ...Array.from({ length: plans }, (_, i) => ({
      kind: 'budget.plan',
      id: `plan-${padded(i, 4)}`,
      programme: 'programme',
      title: { fi: `Kustannusarvio ${i}` },
      version: 'original',
      status: 'applied',
      share: 0.8,
      periods,
      basis: 'modelled',
    })),
    ...Array.from({ length: count }, (_, i) => ({
      kind: 'budget.line',
      id: `line-${padded(i, 7)}`,
      plan: `plan-${padded(Math.floor((i * plans) / count), 4)}`,
      category: pick(categories),
      period: String(2023 + int(3)),
      municipality: code(int(309)),
      cents: int(10_000_000),
      basis: 'modelled',
    })),
  ]
}
