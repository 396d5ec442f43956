import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { care, measure, programme } from '../../pages/examples.js'

function load(...subProgrammes: readonly (readonly string[])[]): readonly (string | undefined)[] {
  const titles = [
    'Vastaanoton työtavat',
    'Ajanvaraus verkossa',
    'Kiireellinen hoito',
    'Hammashoito',
    'Neuvonta',
  ]
  const measures = subProgrammes.map((list, i) =>
    measure(`m${i}`, titles[i] ?? '', { services: ['care'], subProgrammes: list }),
  )
  return sotekit()
    .load([programme(), care, ...measures])
    .diagnostics.filter(({ code }) => code === 'core/misfiled-entry')
    .map(({ record }) => record?.id)
}

const [families, centre] = [['families'], ['centre']]

describe('misfiled-entry', () => {
  it('finds the odd one wherever it stands', () => {
    expect(load(families, centre, centre, centre)).toEqual(['m0'])
    expect(load(centre, families, centre, centre)).toEqual(['m1'])
    expect(load(centre, centre, centre, centre, families)).toEqual(['m4'])
  })

  it('wants three others that agree', () => {
    expect(load(families, centre, centre)).toEqual([])
    expect(load(families, families, centre, centre, centre)).toEqual([])
  })

  it('says nothing of one that is there too, or of others that are in several', () => {
    expect(load(['families', 'centre'], centre, centre, centre)).toEqual([])
    expect(load(families, ['centre', 'families'], ['centre', 'families'], ['centre', 'families'])).toEqual([])
  })
})
