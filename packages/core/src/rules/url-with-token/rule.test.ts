import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUrl } from './read.js'

const long = 'aHR0cHM6Ly9leGFtcGxlLm9yZy9zaGFyZS8xMjM0NTY3ODkw'

describe('readUrl', () => {
  it.each([
    ['https://example.org/a?sessionid=1', ['sessionid'], 'https://example.org/a'],
    ['https://example.org/a?x=1&access_token=2&y=3#z', ['access_token'], 'https://example.org/a?x=1&y=3#z'],
    ['https://example.org/a;jsessionid=8F3?x=1', ['jsessionid'], 'https://example.org/a?x=1'],
    [`https://example.org/a?p=true&ref=${long}`, ['ref'], 'https://example.org/a?p=true'],
    [`https://example.org/a?ref=${long}…`, ['ref'], 'https://example.org/a'],
    [`https://example.org/a?${long}`, [long], 'https://example.org/a'],
  ])('%s', (url, parameters, without) => {
    expect(readUrl(url)).toEqual({ parameters, without })
  })

  it.each([
    'https://example.org/',
    'https://example.org/a?id=123&kieli=fi',
    'https://example.org/a?otsikko=sosiaali-ja-terveyspalvelujen-jarjestaminen-lapissa-2020',
    'https://example.org/tokens?page=2',
    'not an address at all',
    '',
  ])('leaves %j alone', (url) => {
    expect(readUrl(url)).toEqual({ parameters: [], without: url })
  })

  it('leaves nothing to take away, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => {
          const { without } = readUrl(url)
          expect(readUrl(without).without).toBe(without)
        },
      ),
    )
  })
})
