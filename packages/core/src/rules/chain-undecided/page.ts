import type { ExampleRecords, RulePage } from '../../plugin/rule.js'
import { chain, contact, done, visit, way } from '../support/chain-examples.js'

const records: ExampleRecords = [chain([contact, visit, done], [way('contact>visit'), way('visit>done')])]

export const page: RulePage = {
  title: { fi: 'Eheys jäi ratkaisematta', en: 'Soundness was not decided' },
  why: {
    fi: 'Eheys ratkaistaan käymällä läpi kaikki tilat, joihin ketju voi tulla. Jos niitä on enemmän kuin sallitaan, ketju voi olla ehyt tai olla olematta.',
    en: 'Soundness is decided by going through all states that a chain can come into. Where they are more than allowed, the chain may be sound or not.',
  },
  fix: {
    fi: 'Jaa ketju alaketjuihin, tai salli enemmän tiloja asetuksella options: { core/chain-undecided: { maxStates: 100000 } }.',
    en: 'Divide the chain into sub-chains, or allow more states by the setting options: { core/chain-undecided: { maxStates: 100000 } }.',
  },
  wrong: { records, settings: { options: { 'core/chain-undecided': { maxStates: 1 } } } },
  right: records,
}
