import type { Messages } from './diagnostic.js'

type Args = Readonly<Record<string, string | number>>

const PLACEHOLDER = /\{(\w+)\}/g

/** Puts arguments into a message: `{name}` becomes the argument `name`; an unknown placeholder stays. */
export function fill(template: string, args: Args): string {
  return template.replace(PLACEHOLDER, (whole, name: string) =>
    Object.hasOwn(args, name) ? String(args[name]) : whole,
  )
}

export function fillBoth(messages: Messages, args: Args): Messages {
  return { fi: fill(messages.fi, args), en: fill(messages.en, args) }
}

/** The same text in both languages, for values that need no words. */
export function same(text: string): Messages {
  return { fi: text, en: text }
}

const LONGEST = 200

/** A value as a finding shows it: JSON, shortened; texts without quotation marks only where asked. */
export function show(value: unknown): string {
  if (value === undefined) return 'undefined'
  let json: string | undefined
  try {
    json = JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner))
  } catch {
    json = undefined
  }
  json ??= String(typeof value)
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json
}
