/** The channels that core knows. */
export const CHANNELS = [
  'in-person',
  'phone',
  'video',
  'chat',
  'message',
  'e-service',
  'home-visit',
  'outreach',
  'mail',
] as const

/**
 * A channel (Finnish: asiointikanava) in which a client and a service meet.
 *
 * @useDeclaredType
 */
export type Channel = (typeof CHANNELS)[number]
