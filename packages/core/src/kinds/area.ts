import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import type { LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { envelope, id, localized, period, text, texts } from './fields.js'
import type { RecordBase } from './record.js'

/** What sort of area it is; see the glossary for the Finnish terms. */
export type AreaType =
  | 'region'
  | 'wellbeing-services-county'
  | 'hospital-district'
  | 'catchment-area'
  | 'sami-homeland'
  | 'municipality-group'
  | 'country'

/** A position of a municipality in a tile map: column and row, both from 0, north at the top. */
export interface Tile {
  /** Three-digit code of the municipality. */
  readonly municipality: string
  /** Column of the tile, from 0 in the west. */
  readonly column: number
  /** Row of the tile, from 0 in the north. */
  readonly row: number
}

/**
 * An area (Finnish: alue): region (maakunta), wellbeing services county (hyvinvointialue), hospital district
 * (sairaanhoitopiiri), catchment area (erityisvastuualue, yhteistyöalue), Sámi homeland (saamelaisten
 * kotiseutualue), or any group of municipalities.
 *
 * Municipalities say which areas they belong to, over time; an area says of which area it is a part.
 */
export interface Area extends RecordBase {
  /** Official name, by language. */
  readonly name: LocalizedText
  /** Sort of area; a region (maakunta) is not a wellbeing services county (hyvinvointialue). */
  readonly type: AreaType
  /** Official code in the area's own code list, such as `21` for a wellbeing services county. */
  readonly code?: string | undefined
  /** The code list that `code` belongs to. */
  readonly codeList?: string | undefined
  /** Other names and spellings that mean this area, such as an abbreviation. */
  readonly aliases?: readonly string[] | undefined
  /** The area that this one is a part of. */
  readonly parent?: string | undefined
  /** Id of the area that took this one's place. */
  readonly successor?: string | undefined
  /** When the area exists; always where left out. */
  readonly validity?: Period | undefined
  /** Layout of a tile map of the area. */
  readonly tiles?: readonly Tile[] | undefined
}

export const areaKind: KindDefinition<Area> = {
  name: 'area',
  term: 'alue',
  collection: 'areas',
  validity: 'validity',
  refs: { parent: 'area', successor: 'area', 'tiles[].municipality': 'municipality' },
  schema: lazy(() =>
    exactly<Area>()(
      z.strictObject({
        ...envelope(),
        name: localized(),
        type: z.enum([
          'region',
          'wellbeing-services-county',
          'hospital-district',
          'catchment-area',
          'sami-homeland',
          'municipality-group',
          'country',
        ]),
        code: text().optional(),
        codeList: text().optional(),
        aliases: texts().optional(),
        parent: id().optional(),
        successor: id().optional(),
        validity: period().optional(),
        tiles: z
          .array(
            z.strictObject({ municipality: id(), column: z.int().nonnegative(), row: z.int().nonnegative() }),
          )
          .optional(),
      }),
    ),
  ),
}
