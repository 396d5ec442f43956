import type { Catalogue } from '../diagnostics/catalogue.js'

/** Findings about records together: identity and references. */
export const linkMessages: Catalogue = {
  'core/duplicate-id': {
    severity: 'error',
    message: {
      fi: "Lajissa {kind} on jo tietue '{id}'; tämä jäi pois",
      en: "The kind {kind} has a record '{id}' already; this one was left out",
    },
  },
  'core/unknown-reference': {
    severity: 'error',
    message: { fi: "Tietuetta {kind} '{id}' ei ole", en: "There is no {kind} '{id}'" },
  },
  'core/wrong-kind-reference': {
    severity: 'error',
    message: {
      fi: "'{id}' on lajia {actual}, vaikka tässä viitataan lajiin {kind}",
      en: "'{id}' is of kind {actual}, but what belongs here is of kind {kind}",
    },
  },
  'core/unknown-item': {
    severity: 'error',
    message: {
      fi: "Luettelossa {list} ei ole kohtaa '{id}'",
      en: "There is no item '{id}' in {list}",
    },
  },
  'core/reference-outside-validity': {
    severity: 'error',
    message: {
      fi: '{kind} {id} on voimassa vain {validity}, mutta tässä siihen viitataan ajalta {period}',
      en: '{kind} {id} exists only {validity}, but is referred to for {period}',
    },
  },
  'core/duplicate-item': {
    severity: 'error',
    message: {
      fi: "Luettelossa {list} on kohta '{id}' kahdesti",
      en: "The list {list} has the item '{id}' twice",
    },
  },
}
