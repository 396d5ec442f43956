import { describe } from 'vitest'
import { eachFails } from './fails.js'
import { fetches } from './fetches.js'
import { later } from './later.js'
import { locale } from './locale.js'
import { markup, raggedTable } from './markup.js'
import { mutates } from './mutates.js'
import { notJson } from './not-json.js'
import { random } from './random.js'
import { remembers } from './remembers.js'
import { timeZone } from './time-zone.js'
import { unexplained } from './unexplained.js'

describe('views and reports', () => {
  eachFails([
    [
      mutates,
      // The list is frozen, so that sorting it throws too.
      ['crashes', 'mutation'],
      'mutates.ids() writes to dataset/measures/all/0: copy it first, as others read the same objects.',
    ],
    [fetches, 'network', 'fetches.measures() calls fetch(): let the caller fetch, and hand over records.'],
    [notJson, 'view', 'notJson.sizes() gives a Map at /byKind: give what JSON can hold.'],
    [random, 'randomness', 'random.example() calls Math.random(): derive what you need from the records.'],
    [
      remembers,
      'deterministic',
      /^Run again on .*, remembers\.measures\(\) came out otherwise: keep no state between loads\.$/,
    ],
    [
      timeZone,
      'time-zone',
      "timeZone.firstDay() depends on the time zone: count days in UTC, or with core's calendar.",
    ],
    [later, 'timers', 'View calls setTimeout(): do it at once: nobody waits for a plugin.'],
    [
      locale,
      'locale',
      "Report calls toLocaleString() without a locale: name the locale, as in 'fi', or compare with < and >.",
    ],
    [
      unexplained,
      'findings',
      'The code unexplained/odd is explained nowhere: give it a rule, or a page in "pages".',
    ],
    [
      markup,
      'report',
      'The public report in fi: a text holds the markup "<b>": give plain text, as renderers escape it.',
    ],
    [raggedTable, 'report', 'The public report in fi: block/1/rows/0 has 1 cells, not 2.'],
  ])
})
