import type { MessageLanguage } from '@sotekit/core'
import type { Command } from 'commander'

/** Finnish of every text of the help. A test holds the list to the commands as they are. */
const finnish: Readonly<Record<string, string>> = {
  'Data that a program can trust, for regional health and social services':
    'Tietoa, johon ohjelma voi luottaa: alueen sosiaali- ja terveyspalvelut',
  'shows help of a command': 'näyttää komennon ohjeen',
  'display help for command': 'näyttää tämän ohjeen',
  'output the version number': 'kertoo version',
  'folder of a dataset': 'aineiston kansio',
  'folder of another one': 'toisen aineiston kansio',
  'language of messages': 'viestien kieli',
  'do not load the plugins that the dataset names': 'ei lataa aineiston nimeämiä lisäosia',
  'form of the output': 'tulosteen muoto',
  'checks a dataset and shows what is wrong': 'tarkistaa aineiston ja näyttää, mikä on vialla',
  'apply the fixes that are safe, then check': 'tekee turvalliset korjaukset ja tarkistaa sitten',
  'findings of one code shown in full': 'montako saman koodin havaintoa näytetään kokonaan',
  'findings shown in full, all codes together': 'montako havaintoa yhteensä näytetään kokonaan',
  'mildest findings shown': 'lievimmät näytettävät havainnot',
  'kind of record': 'tietueen laji',
  'id of the record': 'tietueen tunnus',
  'lists the records of a kind': 'luettelee lajin tietueet',
  'tells who organises and who produces services': 'kertoo, kuka järjestää ja kuka tuottaa palvelut',
  'three-digit code; may be given again': 'kolminumeroinen kuntanumero; voi antaa useita',
  'municipalities of an area': 'alueen kunnat',
  'sector of the services': 'palvelujen toimiala',
  'one service': 'yksi palvelu',
  'the day, as YYYY-MM-DD': 'päivä muodossa VVVV-KK-PP',
  'counts the organisers of a sector in an area': 'laskee toimialan järjestäjät alueella',
  'the area': 'alue',
  'the sector': 'toimiala',
  'code of a finding': 'havainnon koodi',
  'folder of a dataset, for codes of its plugins': 'aineiston kansio, jos koodi on sen lisäosan',
  'explains a finding, with a wrong and a right example':
    'selittää havainnon väärän ja oikean esimerkin kanssa',
  'writes the report of a dataset': 'kirjoittaa aineiston raportin',
  'core or a plugin; may be given again': 'core tai lisäosa; voi antaa useita',
  'file to write; standard output without it': 'kirjoitettava tiedosto; ilman sitä vakiotuloste',
  'who the report is for': 'kenelle raportti on',
  'shows a record with its relations': 'näyttää tietueen ja sen suhteet',
  'tells which records were added, removed and changed':
    'kertoo, mitkä tietueet lisättiin, poistettiin ja muutettiin',
  'folder of a dataset, for the kinds of its plugins': 'aineiston kansio, sen lisäosien lajeja varten',
  'prints the JSON Schema of data files': 'tulostaa datatiedostojen JSON Scheman',
  'folder for the schemas of data files and of sotekit.yaml':
    'kansio datatiedostojen ja sotekit.yaml:n skeemoille',
  'folder of a dataset, for its plugins': 'aineiston kansio, sen lisäosia varten',
  'prints a machine-readable account of kinds, codes and plugins':
    'tulostaa koneluettavan kuvauksen lajeista, koodeista ja lisäosista',
  'a new folder': 'uusi kansio',
  'writes a small dataset that checks clean, with settings for editors':
    'kirjoittaa pienen virheettömän aineiston ja muokkainten asetukset',
  'service chains: list, show, check, time, where, draw, export':
    'palveluketjut: list, show, check, time, where, draw, export',
  'id of a chain; all chains without it': 'ketjun tunnus; ilman sitä kaikki ketjut',
  'lists chains: steps, whether complete and sound': 'luettelee ketjut: vaiheet, onko kuvattu ja ehyt',
  'tells a chain as a list of steps': 'kertoo ketjun vaiheluettelona',
  'checks soundness; each fault with the shortest run that leads to it':
    'tarkistaa eheyden; kuhunkin vikaan lyhin kulku, joka vie siihen',
  'shortest and longest time, with the limits of law in force':
    'lyhin ja pisin aika voimassa olevin määräajoin',
  'the day on which the chain starts, as YYYY-MM-DD': 'päivä, jona ketju alkaa, muodossa VVVV-KK-PP',
  'first step': 'ensimmäinen vaihe',
  'last step': 'viimeinen vaihe',
  "the client's age, where law depends on it": 'asiakkaan ikä, jos laki riippuu siitä',
  'a fact on which law depends, such as clientGroup=child-special-support':
    'seikka, josta laki riippuu, kuten clientGroup=child-special-support',
  'draws chains': 'piirtää ketjut',
  'folder for one picture per chain': 'kansio, johon tulee kuva ketjua kohti',
  'who carries each step in a municipality on a day': 'kuka hoitaa kunkin vaiheen kunnassa tiettynä päivänä',
  'writes chains as BPMN 2.0': 'kirjoittaa ketjut BPMN 2.0 -muodossa',
  'folder for one file per chain': 'kansio, johon tulee tiedosto ketjua kohti',
  'prints a completion script for a shell': 'tulostaa komentotulkin täydennysohjeen',
  'the shell': 'komentotulkki',
  'tells which plugins a dataset uses': 'kertoo, mitä lisäosia aineisto käyttää',
  'check that each keeps the plugin contract, with @sotekit/testkit':
    'tarkista, että kukin noudattaa lisäosien sopimusta (@sotekit/testkit)',
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Käyttö:',
  'Arguments:': 'Argumentit:',
  'Options:': 'Valinnat:',
  'Commands:': 'Komennot:',
}

const EXIT_CODES = {
  en: 'Exit codes: 0 no errors in the data, 1 errors in the data, 2 the command could not run.',
  fi: 'Paluuarvot: 0 aineistossa ei ole virheitä, 1 aineistossa on virheitä, 2 komentoa ei voitu suorittaa.',
} as const

/** Texts of the help that have no Finnish; empty when all is well. */
export function untranslated(program: Command): readonly string[] {
  return textsOf(program).filter((text) => !Object.hasOwn(finnish, text))
}

/** Puts the help into a language. */
export function localizeHelp(program: Command, language: MessageLanguage): void {
  program.addHelpText('after', `\n${EXIT_CODES[language]}\n`)
  if (language === 'en') return
  const say = (text: string): string => finnish[text] ?? text
  for (const command of allOf(program)) {
    command.description(say(command.description()))
    for (const option of command.options) option.description = say(option.description)
    for (const argument of command.registeredArguments) argument.description = say(argument.description)
    command.helpOption('-h, --help', say('display help for command'))
    command.configureHelp({
      ...command.configureHelp(),
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => {
        const notes = [
          ...(option.argChoices ? [`vaihtoehdot: ${option.argChoices.join(', ')}`] : []),
          ...(option.defaultValue !== undefined && typeof option.defaultValue !== 'boolean'
            ? [`oletus: ${String(option.defaultValue)}`]
            : []),
        ]
        return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`
      },
    })
  }
}

function allOf(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(allOf)]
}

function textsOf(program: Command): readonly string[] {
  return allOf(program).flatMap((command) => [
    command.description(),
    ...command.options.map((option) => option.description),
    ...command.registeredArguments.map((argument) => argument.description),
  ])
}
