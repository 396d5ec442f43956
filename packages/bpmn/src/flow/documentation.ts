import type { ChainStep } from '@sotekit/core'
import type { BpmnOptions } from '../options.js'
import { nameOf, shown } from './names.js'
import type { Timer } from './timer.js'
import { amountWords, channelWord, word } from './words.js'

/** What a step says beside its name, line by line. */
export function documentationOf(step: ChainStep, timer: Timer | undefined, options: BpmnOptions): string {
  const { language } = options
  const { actor, channels = [], languages = [], methods = [], digitalServices = [], duration } = step
  const tools = [
    ...methods.map((id) => nameOf('method', id, options)),
    ...digitalServices.map((id) => nameOf('digital-service', id, options)),
  ]
  const line = (name: Parameters<typeof word>[0], text: string): string => `${word(name, language)}: ${text}`
  return [
    ...(actor?.role ? [line('role', shown(actor.role, options))] : []),
    ...(timer ? [timer.words] : []),
    ...(duration
      ? [line('duration', `${duration.min}–${amountWords(duration.max, duration.unit, language)}`)]
      : []),
    ...(channels.length > 0
      ? [line('channels', channels.map((one) => channelWord(one, language)).join(', '))]
      : []),
    ...(languages.length > 0 ? [line('languages', languages.join(', '))] : []),
    ...(tools.length > 0 ? [line('tools', tools.join(', '))] : []),
    ...(step.basis === 'modelled' ? [word('modelled', language)] : []),
  ].join('\n')
}
