import type { ChainStep, ServiceChain } from '@sotekit/core'
import * as fc from 'fast-check'

/** A chain with everything that a chain can have. */
export const everything: ServiceChain = {
  id: 'c/1 ä',
  title: { fi: 'Kotiutus & <jatkohoito>', en: 'Discharge & <follow-up>' },
  steps: [
    {
      id: 'start',
      type: 'start',
      title: { fi: 'Kotiutus lähestyy', en: 'Discharge is near' },
      basis: 'modelled',
    },
    {
      id: 'plan',
      type: 'task',
      title: { fi: 'Kotiutussuunnitelma', en: 'Discharge plan' },
      actor: { organisation: 'district', role: { fi: 'Kotiutushoitaja', en: 'Discharge nurse' } },
      channels: ['in-person', 'phone'],
      languages: ['fi', 'se'],
      methods: ['discharge-model'],
      duration: { min: 1, max: 3, unit: 'day' },
    },
    { id: 'both', type: 'split', title: { fi: 'Molemmat alkavat', en: 'Both begin' } },
    {
      id: 'home care',
      type: 'task',
      title: { fi: 'Kotihoidon aloitus', en: 'Home care begins' },
      actor: { producerOf: 'home-care' },
      deadline: { type: 'agreed', from: 'plan', amount: 2, unit: 'week' },
    },
    {
      id: 'assessment',
      type: 'task',
      title: { fi: 'Arviointi alkaa', en: 'Assessment starts' },
      actor: { role: { fi: 'Sosiaalityöntekijä', en: 'Social worker' } },
      deadline: { type: 'statutory', from: 'plan', parameter: 'child-welfare.assessment.start' },
    },
    { id: 'together', type: 'join', title: { fi: 'Yhteinen palaveri', en: 'Joint meeting' } },
    { id: 'enough', type: 'decision', title: { fi: 'Riittääkö tuki?', en: 'Is the support enough?' } },
    {
      id: 'more',
      type: 'chain',
      chain: 'rehabilitation',
      title: { fi: 'Kuntoutusketju', en: 'Rehabilitation chain' },
      digitalServices: ['virtu'],
    },
    { id: 'end', type: 'end', title: { fi: 'Kotona pärjätään', en: 'Coping at home' } },
  ],
  transitions: [
    { from: 'start', to: 'plan', basis: 'modelled' },
    { from: 'plan', to: 'both', handOver: { what: { fi: 'suunnitelma', en: 'the plan' } } },
    { from: 'both', to: 'home care' },
    { from: 'both', to: 'assessment' },
    { from: 'home care', to: 'together' },
    { from: 'assessment', to: 'together' },
    { from: 'together', to: 'enough' },
    { from: 'enough', to: 'more', condition: { fi: 'tuki ei riitä', en: 'the support is not enough' } },
    { from: 'enough', to: 'plan', condition: { fi: 'tilanne muuttui', en: 'things have changed' } },
    { from: 'enough', to: 'end', otherwise: true },
    { from: 'more', to: 'end' },
  ],
}

export const names = {
  'organisation/district': { fi: 'Sairaanhoitopiiri', en: 'Hospital district' },
  'service/home-care': { fi: 'Kotihoito', en: 'Home care' },
  'method/discharge-model': { fi: 'Kotiutusmalli', en: 'Discharge model' },
  'digital-service/virtu': { fi: 'Virtu', en: 'Virtu' },
}

interface Block {
  readonly kind: 'task' | 'series' | 'choice' | 'both' | 'loop'
  readonly parts: readonly Block[]
}

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc.constant<Block>({ kind: 'task', parts: [] }),
    fc.record({
      kind: fc.constantFrom('series', 'choice', 'both', 'loop'),
      parts: fc.array(tie('block'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}))

/** Sound chains of nested blocks, with actors and deadlines here and there. */
export const soundChains: fc.Arbitrary<ServiceChain> = fc
  .tuple(block, fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }))
  .map(([whole, dice]) => {
    const steps: ChainStep[] = []
    const transitions: { from: string; to: string; condition?: { en: string }; otherwise?: boolean }[] = []
    const add = (type: ChainStep['type']): string => {
      const id = `${type}${steps.length}`
      const die = dice[steps.length % dice.length] ?? 0
      const isTask = type === 'task'
      steps.push({
        id,
        type,
        title: { en: `${type} number ${steps.length}` },
        ...(isTask && die < 6 && { actor: { organisation: `o${die % 3}` } }),
        ...(isTask &&
          die % 2 === 0 && { deadline: { type: 'agreed', from: 'start0', amount: die, unit: 'day' } }),
        ...(die === 1 && { basis: 'modelled' }),
      })
      return id
    }
    const next = (from: string, type: ChainStep['type']): string => {
      const to = add(type)
      transitions.push({ from, to })
      return to
    }
    const way = (from: string, to: string, at: number): void => {
      transitions.push(
        at === 0 ? { from, to, otherwise: true } : { from, to, condition: { en: `case ${at}` } },
      )
    }
    const build = ({ kind, parts }: Block, from: string): string => {
      if (kind === 'task') return next(from, 'task')
      if (kind === 'series') return parts.reduce((last, part) => build(part, last), from)
      if (kind === 'loop') {
        const entry = next(from, 'task')
        const exit = next(
          parts.reduce((last, part) => build(part, last), entry),
          'decision',
        )
        const after = add('task')
        way(exit, after, 0)
        way(exit, entry, 1)
        return after
      }
      const open = next(from, kind === 'both' ? 'split' : 'decision')
      const lasts = parts.map((part, at) => {
        const first = add('task')
        if (kind === 'both') transitions.push({ from: open, to: first })
        else way(open, first, at)
        return build(part, first)
      })
      const close = add(kind === 'both' ? 'join' : 'task')
      for (const last of lasts) transitions.push({ from: last, to: close })
      return close
    }
    next(build(whole, add('start')), 'end')
    return { id: 'random', title: { en: 'Random' }, steps, transitions }
  })
