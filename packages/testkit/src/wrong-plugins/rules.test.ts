import { describe } from 'vitest'
import { eachFails } from './fails.js'
import { asynchronous } from './later.js'
import { argument, placeholders, untranslated } from './messages.js'
import { order } from './order.js'
import { rightIsWrong, wrongIsRight } from './page-examples.js'
import { quadratic } from './quadratic.js'
import { readsClock } from './reads-clock.js'
import { swallows } from './swallows.js'
import { throws } from './throws.js'
import { withoutPage } from './unexplained.js'

describe('rules', () => {
  eachFails([
    [throws, 'crashes', /^Rule throws\/endless of plugin 'throws' crashed: Cannot .* undefined\.$/],
    [
      asynchronous,
      'crashes',
      "Rule asynchronous/slow of plugin 'asynchronous' crashed: it is asynchronous, and was not waited for.",
    ],
    [readsClock, 'clock', 'Rule over calls new Date(): take the day from the data, or from the settings.'],
    [withoutPage, 'pages', 'Rule "odd" has no page: add title, why, fix, and a wrong and a right example.'],
    [wrongIsRight, 'pages', 'The wrong example of "nameless" does not give wrongIsRight/nameless.'],
    [rightIsWrong, 'pages', 'The right example of "nameless" gives rightIsWrong/nameless.'],
    [
      order,
      'record-order',
      'What the rules find depends on the order of the records (the wrong example of twice): sort, for example by id.',
    ],
    [
      swallows,
      'swallowed-errors',
      'Rule nameless catches an error of the dataset and goes on: let it pass, so that it becomes a finding.',
    ],
    [
      quadratic,
      'growth',
      'Rule twin reads far more than twice as much of twice the records: index them in a Map, instead of searching all for each.',
    ],
    [
      untranslated,
      'messages',
      'The message of rule "nameless" is the same in Finnish and English ("No title in Finnish"): translate it.',
    ],
    [
      placeholders,
      'messages',
      'The message of rule "nameless" has other placeholders in Finnish (none) than in English ({id}).',
    ],
    [argument, 'findings', 'A finding of argument/nameless gives nothing for {measure}: add it to "args".'],
  ])
})
