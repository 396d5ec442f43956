import type { PlainDataset } from '../../dataset/dataset.js'
import type { Organisation, OrganisationType } from '../../kinds/organisation.js'
import type { Statement } from '../../kinds/statement.js'
import { organisationsNamed } from '../support/statements/organisations.js'

/** Types of organisations that the law lets produce and not organise; `unknown` is not judged. */
export const CANNOT_ORGANISE: ReadonlySet<OrganisationType> = new Set<OrganisationType>([
  'company',
  'association',
  'foundation',
  'cooperative',
  'parish',
  'university',
  'fund',
  'network',
  'advisory-body',
])

/** Organisations that a document prints as organisers and that cannot organise. */
export function cannotOrganise(
  dataset: PlainDataset,
  { type, property, value }: Statement,
): readonly Organisation[] {
  if (type !== 'organisation' || !/(^|\/)organisers?$/.test(property)) return []
  return organisationsNamed(dataset, value).flatMap(({ organisation }) =>
    organisation && CANNOT_ORGANISE.has(organisation.type) ? [organisation] : [],
  )
}
