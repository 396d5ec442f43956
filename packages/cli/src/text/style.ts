import pc from 'picocolors'
import type { Io } from '../io.js'

/** Colours, or plain text where colour is not wanted. Nothing is ever told by colour alone. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly info: (text: string) => string
  readonly good: (text: string) => string
}

export function styleOf(io: Io): Style {
  const off = io.env['NO_COLOR'] !== undefined && io.env['NO_COLOR'] !== ''
  const forced = io.env['FORCE_COLOR'] !== undefined && io.env['FORCE_COLOR'] !== '0'
  const colors = pc.createColors(!off && (forced || (io.outIsTerminal && io.env['TERM'] !== 'dumb')))
  return {
    bold: colors.bold,
    dim: colors.dim,
    error: (text) => colors.bold(colors.red(text)),
    warning: (text) => colors.bold(colors.yellow(text)),
    info: (text) => colors.bold(colors.cyan(text)),
    good: colors.green,
  }
}
