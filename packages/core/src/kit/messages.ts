import type { Catalogue } from '../diagnostics/catalogue.js'

/** Findings of the kit itself: plugins at work, suppressions. */
export const kitMessages: Catalogue = {
  'core/plugin-crashed': {
    severity: 'error',
    message: {
      fi: "Lisäosan '{plugin}' {part} kaatui: {error}",
      en: "{part} of plugin '{plugin}' crashed: {error}",
    },
  },
  'core/plugin-bad-finding': {
    severity: 'error',
    message: {
      fi: "Lisäosan '{plugin}' sääntö {rule} antoi havainnon, joka ei kelpaa: {problem}",
      en: "Rule {rule} of plugin '{plugin}' reported something that is not a finding: {problem}",
    },
  },
  'core/rule-not-run': {
    severity: 'warning',
    message: {
      fi: "Sääntö {rule} jäi kesken, koska lisäosan '{plugin}' näkymä kaatui",
      en: "Rule {rule} was cut short because the view of plugin '{plugin}' crashed",
    },
  },
  'core/unused-suppression': {
    severity: 'warning',
    message: {
      fi: 'Poikkeus koodille {code} ei koske yhtään havaintoa',
      en: 'The suppression of {code} suppresses nothing',
    },
  },
  'core/expired-suppression': {
    severity: 'warning',
    message: {
      fi: 'Poikkeus koodille {code} päättyi {until}',
      en: 'The suppression of {code} ended on {until}',
    },
  },
  'core/suppression-without-reason': {
    severity: 'error',
    message: {
      fi: 'Poikkeukselta koodille {code} puuttuu syy',
      en: 'The suppression of {code} gives no reason',
    },
  },
}
