const firsts = [
  'Koivu',
  'Kuusi',
  'Mänty',
  'Lehto',
  'Hauki',
  'Suvi',
  'Harju',
  'Kallio',
  'Niitty',
  'Ranta',
  'Halla',
  'Kivi',
  'Metsä',
  'Tammi',
  'Pihla',
  'Louhi',
  'Sarka',
  'Vesi',
]
const lasts = [
  'la',
  'salo',
  'niemi',
  'joki',
  'koski',
  'järvi',
  'mäki',
  'vaara',
  'lahti',
  'saari',
  'perä',
  'pelto',
  'kylä',
  'suo',
]
const lines = [
  'Hoiva',
  'Kuntoutus',
  'Lääkärikeskus',
  'Kotipalvelu',
  'Terapia',
  'Työterveys',
  'Suunterveys',
  'Asumispalvelut',
  'Perhepalvelut',
  'Ensihoito',
  'Päihdepalvelut',
  'Fysioterapia',
]
const deeds =
  'Asiakasohjauksen käyttöönotto,Etävastaanoton laajentaminen,Verkoston vahvistaminen,Hoitoonpääsyn nopeuttaminen,Toimintatavan uudistaminen,Omavalvonnan kokoaminen,Kynnyksen madaltaminen,Ammattilaisten koulutus,Työnjaon selkeyttäminen,Tiedon yhdistäminen'.split(
    ',',
  )
const means =
  'puhelimitse verkossa kotikäynnein ryhmissä iltaisin liikkuvana kouluissa neuvoloissa yhteisöissä videolla'.split(
    ' ',
  )
const groups =
  'lapsille nuorille työikäisille ikääntyneille perheille omaisille opiskelijoille maahanmuuttajille vammaisille asunnottomille'.split(
    ' ',
  )

/** A place name of its own for each number. @param {number} number */
export function placeName(number) {
  const name = `${firsts[number % firsts.length]}${lasts[Math.floor(number / firsts.length) % lasts.length]}`
  const round = Math.floor(number / (firsts.length * lasts.length))
  return round === 0 ? name : `${'Ylä Ala Iso Vähä Uusi Vanha'.split(' ')[(round - 1) % 6]}-${name}`
}

/** @param {number} number */
export const companyName = (number) =>
  `${placeName(number % 1500)}n ${lines[Math.floor(number / 1500) % lines.length]} ${Math.floor(number / 18_000) + 1}`

/** Titles of a hundred in a row share two words at most beyond their deed. @param {number} number */
export function measureTitle(number) {
  const ten = Math.floor(number / 10)
  return `${deeds[number % 10]} ${means[ten % 10]} ${groups[(ten * 3 + number) % 10]}: ${placeName(number * 7)}`
}
