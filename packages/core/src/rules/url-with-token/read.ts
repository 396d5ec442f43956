/** Parameters of an address that hold tokens, and the address without them. */
export interface ReadUrl {
  readonly parameters: readonly string[]
  readonly without: string
}

const TOKEN_NAME =
  /^(.*[_-])?(token|session|sessionid|jsessionid|phpsessid|sid|sig|signature|auth|apikey|ticket|originalpath)$/i
/** Letters and digits mixed, long, and with no word in sight. */
const TOKEN_VALUE = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w+/=-]{40,}…?$/

/**
 * Reads an address by its characters and not with the platform's `URL`, so that what is left of it stays
 * exactly as it was printed.
 */
export function readUrl(url: string): ReadUrl {
  const [, path = '', session = '', query = '', hash = ''] =
    /^([^?#]*?)(;jsessionid=[^?#]*)?(\?[^#]*)?(#.*)?$/is.exec(url) ?? []
  const parts = query
    .slice(1)
    .split('&')
    .filter((part) => part !== '')
  const isToken = (part: string): boolean => {
    const at = part.indexOf('=')
    return (
      TOKEN_NAME.test(part.slice(0, at < 0 ? undefined : at)) ||
      TOKEN_VALUE.test(at < 0 ? part : part.slice(at + 1))
    )
  }
  const tokens = parts.filter(isToken)
  const names = tokens.map((part) => part.split('=')[0] ?? part)
  const parameters = session === '' ? names : ['jsessionid', ...names]
  const kept = parts.filter((part) => !tokens.includes(part)).join('&')
  return { parameters, without: `${path}${kept === '' ? '' : `?${kept}`}${hash}` }
}
