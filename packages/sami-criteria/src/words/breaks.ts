import type { Messages } from '@sotekit/core'

/** What happens to a language at a hand-over. */
export const breakWords: Readonly<Record<'stops' | 'drops', Messages>> = {
  stops: { fi: 'kieli katkeaa', en: 'the language stops' },
  drops: { fi: 'vaihtuu tulkkaukseen', en: 'drops to interpretation' },
}
