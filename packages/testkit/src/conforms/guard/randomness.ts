import { globalNamed, type Restore, replaceAll, type Tell } from './breach.js'

/** Numbers that stand in for random ones. */
export interface Numbers {
  readonly next: () => number
  /** Begins anew. */
  readonly reset: () => void
}

export function makeNumbers(): Numbers {
  let state = 1
  return {
    next: () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    },
    reset: () => {
      state = 1
    },
  }
}

/** Traps sources of randomness. They give the same numbers to every part, so that only this check fails. */
export function trapRandomness(tell: Tell, { next }: Numbers): readonly Restore[] {
  const random = (): number => {
    tell('randomness', 'Math.random()')
    return next()
  }
  const getRandomValues = (array: { [index: number]: number; readonly length: number }): unknown => {
    tell('randomness', 'crypto.getRandomValues()')
    for (let i = 0; i < array.length; i++) array[i] = Math.floor(next() * 256)
    return array
  }
  const randomUUID = (): string => {
    tell('randomness', 'crypto.randomUUID()')
    return '00000000-0000-4000-8000-000000000000'
  }
  return [
    ...replaceAll(Math, ['random'], () => random),
    ...replaceAll(globalNamed('crypto'), ['getRandomValues'], () => getRandomValues),
    ...replaceAll(globalNamed('crypto'), ['randomUUID'], () => randomUUID),
  ]
}
