import type { Messages } from '@sotekit/core'
import type { ErrorCode } from 'yaml'

/** What is wrong with a YAML text, by the code of the `yaml` package. */
const messages: Partial<Record<ErrorCode, Messages>> = {
  BAD_DIRECTIVE: { en: 'this directive is not YAML', fi: 'tämä direktiivi ei ole YAMLia' },
  BAD_DQ_ESCAPE: {
    en: 'a backslash in double quotes starts an escape that YAML does not know; write \\\\ for a backslash',
    fi: 'kenoviiva lainausmerkeissä aloittaa merkinnän, jota YAML ei tunne; kirjoita kenoviiva muodossa \\\\',
  },
  BAD_INDENT: {
    en: 'the indentation does not match the lines above',
    fi: 'sisennys ei sovi yllä oleviin riveihin',
  },
  BAD_SCALAR_START: {
    en: 'a text cannot start with this character without quotes',
    fi: 'teksti ei voi alkaa tällä merkillä ilman lainausmerkkejä',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'there are two keys on one line; a text that holds ": " needs quotes',
    fi: 'rivillä on kaksi avainta; teksti, jossa on ": ", tarvitsee lainausmerkit',
  },
  BLOCK_IN_FLOW: {
    en: 'a list or map over several lines cannot stand inside [ ] or { }',
    fi: 'moniriviinen luettelo tai kuvaus ei voi olla merkkien [ ] tai { } sisällä',
  },
  KEY_OVER_1024_CHARS: {
    en: 'a key is longer than 1024 characters; is a quote or a line end missing?',
    fi: 'avain on yli 1024 merkkiä pitkä; puuttuuko lainausmerkki tai rivinvaihto?',
  },
  MISSING_CHAR: {
    en: 'a character is missing: a closing quote or bracket, a colon, a comma or a space',
    fi: 'merkki puuttuu: sulkeva lainausmerkki tai sulje, kaksoispiste, pilkku tai välilyönti',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a key runs over several lines; is a colon missing?',
    fi: 'avain jatkuu usealle riville; puuttuuko kaksoispiste?',
  },
  TAB_AS_INDENT: {
    en: 'YAML indents with spaces; a tab stands here',
    fi: 'YAML sisennetään välilyönnein; tässä on sarkain',
  },
  UNEXPECTED_TOKEN: { en: 'this cannot stand here', fi: 'tämä ei voi olla tässä' },
}

/** The message for a code of the `yaml` package. */
export function syntaxMessage(code: ErrorCode): Messages {
  return (
    messages[code] ?? { en: 'the text is not YAML from here on', fi: 'teksti ei ole tästä eteenpäin YAMLia' }
  )
}
