const stems = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
]

/** The number of a month (1–12) from its Finnish name in a case that documents use. */
export function monthOfName(name: string | undefined): number | undefined {
  const stem = /^(\p{L}+?)kuu(?:ta|n|ssa|sta|hun|lle)?$/u.exec((name ?? '').toLowerCase())?.[1]
  const at = stem === undefined ? -1 : stems.indexOf(stem)
  return at < 0 ? undefined : at + 1
}
