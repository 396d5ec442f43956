import type { CategorySet } from '../records/category-set.js'

/** Id under which plans name the state-grant form's categories; also what holds where a plan names none. */
export const STATE_GRANT_FORM = 'state-grant-form'

/**
 * The cost categories of the state-grant form (Finnish: valtionavustuslomakkeen menolajit) in the order of its
 * rows, as the programmes of 2020 used it. A plan that names no set has this one; its id is `state-grant-form`.
 *
 * @example
 * ```ts
 * import { stateGrantForm } from '@sotekit/budget'
 *
 * stateGrantForm.categories.filter(({ parent }) => parent === undefined).map(({ id }) => id) // → ['personnel', 'purchased-services', 'materials', 'rents', 'other-costs', 'investments']
 * ```
 */
export const stateGrantForm: CategorySet = {
  title: { fi: 'Valtionavustuslomakkeen menolajit', en: 'Categories of the state-grant form' },
  categories: [
    { id: 'personnel', title: { fi: 'Henkilöstömenot', en: 'Personnel' } },
    {
      id: 'hired-staff',
      title: { fi: 'Projektiin palkattava henkilöstö', en: 'Staff hired for the project' },
      parent: 'personnel',
    },
    { id: 'work-transfer', title: { fi: 'Työpanoksen siirto', en: 'Transfer of work' }, parent: 'personnel' },
    { id: 'purchased-services', title: { fi: 'Palvelujen ostot', en: 'Purchased services' } },
    {
      id: 'expert-services',
      title: { fi: 'Asiantuntijapalvelut', en: 'Expert services' },
      parent: 'purchased-services',
    },
    {
      id: 'travel',
      title: { fi: 'Matkustus- ja majoituskustannukset', en: 'Travel and accommodation' },
      parent: 'purchased-services',
    },
    { id: 'training', title: { fi: 'Koulutuspalvelut', en: 'Training' }, parent: 'purchased-services' },
    {
      id: 'other-services',
      title: { fi: 'Muut palvelujen ostot', en: 'Other purchased services' },
      parent: 'purchased-services',
    },
    { id: 'materials', title: { fi: 'Aineet, tarvikkeet ja tavarat', en: 'Materials, supplies and goods' } },
    { id: 'rents', title: { fi: 'Vuokrat', en: 'Rents' } },
    { id: 'other-costs', title: { fi: 'Muut menot', en: 'Other costs' } },
    { id: 'investments', title: { fi: 'Investointimenot', en: 'Investments' } },
    {
      id: 'intangible-assets',
      title: { fi: 'Aineettomat hyödykkeet', en: 'Intangible assets' },
      parent: 'investments',
    },
    {
      id: 'machinery',
      title: { fi: 'Koneet ja kalusto', en: 'Machinery and equipment' },
      parent: 'investments',
    },
    {
      id: 'other-investments',
      title: { fi: 'Muut investointimenot', en: 'Other investments' },
      parent: 'investments',
    },
  ],
}
