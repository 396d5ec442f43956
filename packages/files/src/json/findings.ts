import type { Diagnostic, Messages, Place } from '@sotekit/core'
import { excerpt, finding } from '../diagnostics/finding.js'
import type { JsonProblem } from './syntax.js'

const messages: Readonly<Record<JsonProblem, Messages>> = {
  value: { en: 'a value should stand here', fi: 'tässä pitäisi olla arvo' },
  key: {
    en: 'a key in double quotes should stand here',
    fi: 'tässä pitäisi olla avain lainausmerkeissä (")',
  },
  colon: { en: 'a colon is missing after the key', fi: 'avaimen jälkeen puuttuu kaksoispiste' },
  comma: { en: 'a comma or a closing bracket is missing', fi: 'pilkku tai sulkeva sulje puuttuu' },
  'trailing-comma': {
    en: 'there is a comma too many before the closing bracket',
    fi: 'ennen sulkevaa suljetta on pilkku liikaa',
  },
  'single-quote': {
    en: 'JSON has no single quotes; use double quotes (")',
    fi: 'JSONissa ei ole puolilainausmerkkejä (\'); käytä kokonaisia (")',
  },
  comment: {
    en: 'JSON has no comments; keep them in "note", or write the file as YAML',
    fi: 'JSONissa ei ole huomautuksia; kirjoita ne kenttään "note" tai käytä YAMLia',
  },
  'unclosed-string': {
    en: 'a text starts here and is not closed on its line; the closing quote is missing',
    fi: 'tästä alkavaa tekstiä ei suljeta samalla rivillä; sulkeva lainausmerkki puuttuu',
  },
  unclosed: { en: 'the file ends in the middle', fi: 'tiedosto päättyy kesken' },
  'control-character': {
    en: 'a tab or another control character cannot stand in a text as such; write \\t or \\u00XX',
    fi: 'sarkain tai muu ohjausmerkki ei voi olla tekstissä sellaisenaan; kirjoita \\t tai \\u00XX',
  },
  escape: {
    en: 'JSON does not know this escape; write \\\\ for a backslash',
    fi: 'JSON ei tunne tätä merkintää; kirjoita kenoviiva muodossa \\\\',
  },
  number: {
    en: 'JSON does not write a number like this; a code such as 047 needs quotes',
    fi: 'JSONissa lukua ei kirjoiteta näin; koodi kuten 047 tarvitsee lainausmerkit',
  },
  'after-end': { en: 'there is more text after the end', fi: 'lopun jälkeen on vielä tekstiä' },
  'too-deep': { en: 'the text is nested too deep', fi: 'tekstissä on liian monta sisäkkäistä tasoa' },
}

export const jsonSyntax = (at: Place, problem: JsonProblem, received: string): Diagnostic =>
  finding({
    code: 'files/json-syntax',
    severity: 'error',
    at,
    message: messages[problem],
    ...(received !== '' && { received: excerpt(received, 40) }),
    args: { problem },
  })
