import type { PlainDataset } from '../../dataset/dataset.js'
import type { Finding, ProposedFix } from '../../diagnostics/finding.js'
import type { Arrangement } from '../../kinds/arrangement.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { shown } from '../support/names.js'
import { once } from '../support/once.js'
import { CANNOT_ORGANISE, cannotOrganise } from './cannot-organise.js'

/** From this day on the counties organise and no longer the municipalities (Act 612/2021). */
const COUNTIES_ORGANISE = '2023-01-01'

const expected = {
  fi: 'kunta, kuntayhtymä, hyvinvointialue tai muu julkinen järjestäjä',
  en: 'a municipality, joint authority, wellbeing services county or other public body',
}

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: '{name} ei voi järjestää palveluja, ainoastaan tuottaa niitä',
    en: '{name} cannot organise services, only produce them',
  },
  check: (dataset, report) => {
    for (const arrangement of dataset.arrangements.all) checkArrangement(dataset, arrangement, report)
    checkStatements(dataset, report)
  },
}

function checkArrangement(
  dataset: PlainDataset,
  arrangement: Arrangement,
  report: (finding: Finding) => void,
): void {
  const organiser = dataset.organisations.get(arrangement.organiser)
  if (!organiser || !CANNOT_ORGANISE.has(organiser.type)) return
  report({
    record: { kind: 'arrangement', id: arrangement.id },
    at: '/organiser',
    args: { name: shown(organiser.name, organiser.id) },
    expected,
    received: organiser.id,
    related: [{ record: { kind: 'organisation', id: organiser.id }, at: '/type' }],
    fixes: likelyOrganiser(dataset, arrangement),
  })
}

/** Before the counties, the municipality that is served organised, unless something else is recorded. */
function likelyOrganiser(dataset: PlainDataset, arrangement: Arrangement): readonly ProposedFix[] {
  const { municipalities = [], validity } = arrangement
  const [code] = municipalities
  if (municipalities.length !== 1 || (validity?.from ?? '') >= COUNTIES_ORGANISE) return []
  return (municipalOrganisations(dataset).get(code ?? '') ?? []).map((value) => ({ value }))
}

/** Organisations that are municipalities, by code. */
const municipalOrganisations = once(
  ({ organisations }: PlainDataset): ReadonlyMap<string, readonly string[]> => {
    const byCode = new Map<string, string[]>()
    for (const { id, type, municipality } of organisations.all) {
      if (type !== 'municipality' || municipality === undefined) continue
      byCode.set(municipality, [...(byCode.get(municipality) ?? []), id])
    }
    return byCode
  },
)

/** What a document prints as an organiser is judged in the same way. */
function checkStatements(dataset: PlainDataset, report: (finding: Finding) => void): void {
  for (const statement of dataset.statements.all) {
    for (const organisation of cannotOrganise(dataset, statement)) {
      report({
        record: { kind: 'statement', id: statement.id },
        at: '/value',
        args: { name: shown(organisation.name, organisation.id) },
        expected,
        received: statement.value,
        related: [
          { record: statement.subject, at: '' },
          { record: { kind: 'organisation', id: organisation.id }, at: '/type' },
        ],
      })
    }
  }
}
