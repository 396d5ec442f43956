import { fileURLToPath } from 'node:url'
import { type ChainProperty, checkChain, replay, runInWords, sotekit } from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import { describe, expect, it } from 'vitest'

const input = await readFolder(fileURLToPath(new URL('data', import.meta.url)))
const { dataset, diagnostics } = sotekit().load(input)

/** What `checkChain` finds of each chain's course, and what loading the data reports. */
const expected: Readonly<Record<string, readonly [properties: readonly ChainProperty[], code: string]>> = {
  'no-start': [['no-start'], 'chain-start'],
  'two-starts': [['several-starts'], 'chain-start'],
  'no-end': [['no-end'], 'chain-end'],
  'unreachable-step': [['unreachable-step'], 'chain-unreachable'],
  'dead-end': [['no-way-to-end', 'option-to-complete'], 'chain-dead-end'],
  'several-ways-out': [['several-ways-out'], 'chain-ways'],
  'way-out-of-end': [['way-into-start', 'way-out-of-end'], 'chain-ways'],
  'missing-condition': [['missing-condition'], 'chain-decision'],
  'same-condition': [['same-condition'], 'chain-decision'],
  'two-otherwise': [['several-otherwise'], 'chain-decision'],
  'single-way': [['single-way-decision', 'single-way-split', 'single-way-join'], 'chain-single-way'],
  'join-after-decision': [['option-to-complete', 'dead-step'], 'chain-stuck'],
  'crossed-branches': [['option-to-complete', 'dead-step'], 'chain-stuck'],
  'task-after-split': [['proper-completion'], 'chain-ends-early'],
  'two-ends-after-split': [['proper-completion'], 'chain-ends-early'],
  'endless-loop': [['no-way-to-end', 'livelock'], 'chain-livelock'],
  'loop-around-split': [['unbounded'], 'chain-grows'],
  'unknown-step': [['unknown-step'], 'unknown-item'],
  'recursion-a': [[], 'chain-recursion'],
  'recursion-b': [[], 'chain-recursion'],
  'missing-sub-chain': [['missing-sub-chain'], 'chain-sub-chain'],
  'deadline-without-unit': [[], 'chain-deadline'],
  'deadline-from-later': [[], 'chain-deadline'],
  'unknown-law': [[], 'chain-law'],
  markup: [[], 'chain-markup'],
  'only-nouns': [['incomplete'], 'incomplete-chain'],
}

/** Faults that make a chain unsound; with the others it can still be carried through. */
const soundAll: readonly string[] = [
  'missing-condition',
  'same-condition',
  'two-otherwise',
  'single-way',
  'recursion-a',
  'recursion-b',
  'missing-sub-chain',
  'deadline-without-unit',
  'deadline-from-later',
  'unknown-law',
  'markup',
]

it('every chain is expected', () => {
  expect(dataset.serviceChains.all.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort())
})

describe.each(dataset.serviceChains.all.map((chain) => ({ id: chain.id, chain })))('$id', ({ id, chain }) => {
  const [properties, code] = expected[id] ?? [[], '']
  const check = checkChain(chain)

  it('is found to be what its name says', () => {
    expect(check.violations.map(({ property }) => property)).toEqual(properties)
    expect(check.sound).toBe(soundAll.includes(id))
    expect(check.decided).toBe(id !== 'only-nouns')
  })

  it('has a run to follow for each fault of behaviour', () => {
    for (const { property, run, message } of check.violations) {
      if (run.length === 0) continue
      expect(replay(chain, run).ok).toBe(true)
      if (property === 'dead-step') continue
      for (const language of ['fi', 'en'] as const)
        expect(message[language]).toContain(runInWords(chain, run, language))
    }
  })

  it('is reported when the data is loaded, and nothing else is', () => {
    const own = diagnostics.filter(({ record, related }) =>
      [record?.id, ...related.map((one) => one.record?.id)].includes(id),
    )
    expect([...new Set(own.map((one) => one.code))]).toEqual([`core/${code}`])
    for (const { at } of own) {
      expect(at.file).toMatch(/\.yaml$/)
      expect(at.line).toBeGreaterThan(0)
    }
  })
})

it('a deadline without an origin does not pass', () => {
  const chain = dataset.serviceChains.get('deadline-without-unit')
  const steps = chain?.steps.map(({ deadline, ...step }) =>
    deadline ? { ...step, deadline: { type: 'agreed' } } : step,
  )
  const { diagnostics: found } = sotekit().load([{ kind: 'service-chain', ...chain, steps }])
  expect(found.map((one) => one.code)).toContain('core/missing-field')
})
