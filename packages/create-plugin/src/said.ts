/** A sentence in the two languages that messages come in. */
export interface Said {
  /** In Finnish. */
  readonly fi: string
  /** In English. */
  readonly en: string
}

/** Language of messages. */
export type Language = keyof Said

/** The language asked for, else that of the user's environment, else English: as the `sotekit` command does. */
export function languageOf(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const wanted = asked ?? env['SOTEKIT_LOCALE'] ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? ''
  return /^fi\b|^fi_/i.test(wanted) ? 'fi' : 'en'
}
