import type { Messages } from './diagnostic.js'

type Args = Readonly<Record<string, string | number>>

const PLACEHOLDER = /\{(\w+)\}/

/** Templates taken apart: text, name, text, name, … Few templates make many messages. */
const taken = new Map<string, readonly string[]>()

function partsOf(template: string): readonly string[] {
  const parts = taken.get(template) ?? template.split(PLACEHOLDER)
  taken.set(template, parts)
  return parts
}

/** Puts arguments into a message: `{name}` becomes the argument `name`; an unknown placeholder stays. */
export function fill(template: string, args: Args): string {
  const parts = partsOf(template)
  let text = parts[0] ?? ''
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] ?? ''
    text += (Object.hasOwn(args, name) ? String(args[name]) : `{${name}}`) + (parts[i + 1] ?? '')
  }
  return text
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
