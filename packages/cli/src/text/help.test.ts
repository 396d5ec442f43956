import { type Io, run } from '@sotekit/cli'
import { expect, it } from 'vitest'
import { makeProgram } from '../program.js'
import { untranslated } from './help.js'

let out = ''
const io: Io = {
  out: (text) => {
    out += text
  },
  err: () => {},
  env: {},
  cwd: '.',
  outIsTerminal: false,
  errIsTerminal: false,
  columns: 80,
  today: '2026-11-21',
}

it('has every text of the help in Finnish', () => {
  expect(untranslated(makeProgram(io, () => {}, 'en'))).toEqual([])
})

it('gives help in Finnish', async () => {
  out = ''
  expect(await run(['check', '--help', '--locale', 'fi'], io)).toBe(0)
  expect(out).toContain('Käyttö:')
  expect(out).toContain('tarkistaa aineiston')
  expect(out).not.toContain('Options:')
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

it.each(['bash', 'zsh', 'fish'])('completes in %s', async (shell) => {
  out = ''
  expect(await run(['completion', shell], io)).toBe(0)
  expect(out).toContain('organisers')
  expect(out).toContain(shell === 'fish' ? '-l severity' : '--severity')
})
