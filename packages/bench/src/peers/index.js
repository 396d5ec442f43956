import { ajvWithOurFormats, ajvWithPatterns } from './ajv.js'
import { arktypePeer } from './arktype.js'
import { handPeer } from './hand.js'
import { typeboxPeer } from './typebox.js'
import { valibotPeer } from './valibot.js'
import { zodCompiled, zodPeer } from './zod.js'

export const ajvAsWritten = 'ajv, with pattern and ajv-formats'
export const ajvOurChecks = 'ajv, with our functions as formats'

/** Whether a value is an arrangement, by each of the validators that one might use. */
export const validators = () => ({
  'zod safeParse': zodPeer(),
  'zod, compiled': zodCompiled(),
  [ajvAsWritten]: ajvWithPatterns(),
  [ajvOurChecks]: ajvWithOurFormats(),
  valibot: valibotPeer(),
  arktype: arktypePeer(),
  typebox: typeboxPeer(),
  'by hand': handPeer(),
})
