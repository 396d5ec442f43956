import { ajvPeer } from './ajv.js'
import { arktypePeer } from './arktype.js'
import { handPeer } from './hand.js'
import { typeboxPeer } from './typebox.js'
import { valibotPeer } from './valibot.js'
import { zodPeer } from './zod.js'

/** Whether a value is an arrangement, by each of the validators that one might use. */
export const validators = () => ({
  'zod safeParse': zodPeer(),
  ajv: ajvPeer(),
  valibot: valibotPeer(),
  arktype: arktypePeer(),
  typebox: typeboxPeer(),
  'by hand': handPeer(),
})
