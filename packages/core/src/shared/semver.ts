/** The small part of semantic versioning that plugin requirements use: `^1.2.0`, `~1.2`, `>=0.1.0 <1`, `1.x`, `||`. */

type Version = readonly [number, number, number]

function parse(text: string): Version | undefined {
  const match = /^v?(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?(?:[-+].*)?$/.exec(text)
  if (!match) return undefined
  const number = (part: string | undefined): number =>
    part === undefined || part === 'x' || part === '*' ? 0 : Number(part)
  return [number(match[1]), number(match[2]), number(match[3])]
}

function compareVersions(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

function meets(version: Version, comparator: string): boolean | undefined {
  const match = /^(\^|~|>=|<=|>|<|=)?\s*(.+)$/.exec(comparator)
  if (!match) return undefined
  const [, sign = '', text = ''] = match
  if (text === '*' || text === 'x') return true
  const wanted = parse(text)
  if (!wanted) return undefined
  const order = compareVersions(version, wanted)
  switch (sign) {
    case '>=':
      return order >= 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '<':
      return order < 0
    case '^':
      return order >= 0 && compareVersions(version, caretLimit(wanted)) < 0
    case '~':
      return order >= 0 && compareVersions(version, [wanted[0], wanted[1] + 1, 0]) < 0
    default:
      return /^\d+\.\d+\.\d+/.test(text)
        ? order === 0
        : order >= 0 && compareVersions(version, partLimit(text, wanted)) < 0
  }
}

function caretLimit([major, minor, patch]: Version): Version {
  if (major > 0) return [major + 1, 0, 0]
  if (minor > 0) return [0, minor + 1, 0]
  return [0, 0, patch + 1]
}

function partLimit(text: string, [major, minor]: Version): Version {
  return /^\d+\.\d+/.test(text) ? [major, minor + 1, 0] : [major + 1, 0, 0]
}

/** Whether a version is in a range; `undefined` where one of them cannot be read. */
export function satisfies(version: string, range: string): boolean | undefined {
  const parsed = parse(version)
  if (!parsed) return undefined
  let met = false
  for (const alternative of range.split('||')) {
    const results = alternative
      .trim()
      .split(/\s+/)
      .map((comparator) => meets(parsed, comparator))
    if (results.includes(undefined)) return undefined
    if (!results.includes(false)) met = true
  }
  return met
}
