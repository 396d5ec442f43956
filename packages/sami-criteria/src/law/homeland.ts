/** Municipalities that the statutes name (1086/2003 section 2(1) item 1): Enontekiö, Inari, Sodankylä, Utsjoki. */
export const NAMED_MUNICIPALITIES: readonly string[] = ['047', '148', '758', '890']

/** Of these only a part lies in the homeland (974/1995 section 4), so the municipality does not decide. */
export const PARTLY_IN_HOMELAND = '758'

/** The county as the statute names it (1086/2003 section 2(1) item 1, section 11(2)). */
export const NAMED_COUNTY = 'Lapin hyvinvointialue'

/** Since when the county is an authority of the Language Act (647/2021). It organises services later. */
export const COUNTY_IS_AUTHORITY = '2021-07-01'

export const isNamedMunicipality = (code: string | undefined): boolean | undefined =>
  code === undefined ? undefined : NAMED_MUNICIPALITIES.includes(code)

/** Whether a place lies in the homeland; `undefined` where the municipality alone cannot tell. */
export function inHomeland(
  municipality: string | undefined,
  stated: 'yes' | 'no' | 'unknown' | undefined,
): boolean | undefined {
  if (stated === 'yes' || stated === 'no') return stated === 'yes'
  if (municipality === undefined || municipality === PARTLY_IN_HOMELAND) return undefined
  return NAMED_MUNICIPALITIES.includes(municipality)
}
