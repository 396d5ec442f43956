import type { RulePage } from '../plugin/rule.js'
import {
  around,
  arrangement,
  care,
  city,
  company,
  measure,
  otherCompany,
  programme,
  town,
} from './examples.js'

/** Pages about records together: ids and references. */
export const referencePages: Readonly<Record<string, RulePage>> = {
  'core/duplicate-id': {
    title: { fi: 'Sama tunnus kahdesti', en: 'One id twice' },
    why: {
      fi: 'Viittauksesta ei voi tietää, kumpaa tarkoitetaan. Jälkimmäinen tietue jää pois.',
      en: 'A reference cannot tell which one is meant. The later record is left out.',
    },
    fix: {
      fi: 'Anna toiselle oma tunnus, tai poista kaksoiskappale.',
      en: 'Give one of them an id of its own, or remove the copy.',
    },
    wrong: [company, { ...otherCompany, id: 'hoiva' }],
    right: [company, otherCompany],
  },
  'core/unknown-reference': {
    title: { fi: 'Viitattua tietuetta ei ole', en: 'A reference to nothing' },
    why: {
      fi: 'Viittaus tyhjään jättää tiedon irralleen: järjestelyllä on järjestäjä vain nimenä.',
      en: 'A reference to nothing leaves a fact hanging: the arrangement has an organiser in name only.',
    },
    fix: {
      fi: 'Korjaa tunnus tai lisää puuttuva tietue. Jos mikään lähde ei kerro, kirjoita unknown.',
      en: 'Mend the id or add the record that is missing. Where no source tells, write unknown.',
    },
    wrong: [...around, arrangement({ organiser: 'kankaanpää' })],
    right: [...around, arrangement()],
  },
  'core/wrong-kind-reference': {
    title: { fi: 'Viittaus väärän lajiseen tietueeseen', en: 'A reference to the wrong kind' },
    why: {
      fi: 'Kunta alueena ja kunta toimijana ovat eri tietueita. Järjestäjä on aina organisaatio.',
      en: 'A municipality as a place and as an actor are two records. An organiser is always an organisation.',
    },
    fix: {
      fi: 'Viittaa oikean lajin tietueeseen: järjestäjä on organisaatio, ei kuntanumero.',
      en: 'Refer to a record of the right kind: an organiser is an organisation and not a municipality code.',
    },
    wrong: [...around, arrangement({ organiser: '214' })],
    right: [...around, arrangement()],
  },
  'core/unknown-item': {
    title: { fi: 'Luettelossa ei ole tällaista kohtaa', en: 'There is no such item' },
    why: {
      fi: 'Osakokonaisuudet, haut ja tavoitteet ovat hankkeen sisällä. Väärä tunnus jättää toimenpiteen niiden ulkopuolelle.',
      en: 'Sub-programmes, calls and goals stand inside the programme. A wrong id leaves the measure outside of them.',
    },
    fix: {
      fi: 'Käytä jotakin hankkeen kohdista, tai lisää kohta hankkeeseen.',
      en: 'Use one of the items of the programme, or add the item to it.',
    },
    wrong: [programme(), measure('m1', 'Etäpalvelut', { call: 'supplement' })],
    right: [programme(), measure('m1', 'Etäpalvelut')],
  },
  'core/reference-outside-validity': {
    title: { fi: 'Viittaus ajan ulkopuolelle', en: 'A reference outside its time' },
    why: {
      fi: 'Viitattu tietue ei ole voimassa koko sitä aikaa, jolta siihen viitataan: kunta on yhdistynyt, kuntayhtymä lakannut tai hyvinvointialue vasta tulossa.',
      en: 'What is referred to does not exist for all the time meant: the municipality was merged, the joint authority dissolved, or the county is yet to come.',
    },
    fix: {
      fi: 'Päätä jakso ajoissa, tai viittaa seuraajaan.',
      en: 'End the period in time, or refer to the successor.',
    },
    wrong: [
      town,
      { ...city, validity: { to: '2022-12-31' } },
      care,
      arrangement({ validity: { from: '2023-01-01' } }),
    ],
    right: [
      town,
      { ...city, validity: { to: '2022-12-31' } },
      care,
      arrangement({ validity: { to: '2022-12-31' } }),
    ],
  },
  'core/duplicate-item': {
    title: { fi: 'Sama kohta kahdesti', en: 'One item twice' },
    why: {
      fi: 'Luettelon kohtiin viitataan tunnuksella. Jos tunnus on kahdesti, ei tiedetä, kumpaa tarkoitetaan.',
      en: 'Items of the list are referred to by id. Where an id stands twice, it is unclear which one is meant.',
    },
    fix: { fi: 'Anna toiselle kohdalle oma tunnus.', en: 'Give one of the items an id of its own.' },
    wrong: [
      programme({
        benefitCategories: [
          { id: 'access', title: { fi: 'Saatavuus' } },
          { id: 'access', title: { fi: 'Jatkuvuus' } },
        ],
      }),
    ],
    right: [
      programme({
        benefitCategories: [
          { id: 'access', title: { fi: 'Saatavuus' } },
          { id: 'continuity', title: { fi: 'Jatkuvuus' } },
        ],
      }),
    ],
  },
}
