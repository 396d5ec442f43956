import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Osoitteessa on tunniste', en: 'An address with a token' },
  why: {
    fi: 'Istunnon tai jaon tunniste vanhenee, voi antaa pääsyn muidenkin tietoihin, eikä kuulu viitteeseen.',
    en: 'A token of a session or of sharing expires, may open what is not meant for all, and is no part of a reference.',
  },
  fix: {
    fi: 'Käytä osoitetta ilman tunnistetta ja kokeile, että se toimii.',
    en: 'Use the address without the token, and try that it works.',
  },
  wrong: [
    {
      kind: 'source',
      id: 'page',
      title: { fi: 'Sivu' },
      type: 'web-page',
      url: 'https://example.org/sivu?kieli=fi&sessionid=8f3a91',
    },
  ],
  right: [
    {
      kind: 'source',
      id: 'page',
      title: { fi: 'Sivu' },
      type: 'web-page',
      url: 'https://example.org/sivu?kieli=fi',
    },
  ],
}
