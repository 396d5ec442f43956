import { expect, it } from 'vitest'
import { follow, type Sotekit, sessionOf, shows } from './commands.js'

const fence = '```'
const echo: Sotekit = (args) =>
  Promise.resolve({ exit: args[0] === 'fail' ? 2 : 0, printed: `${args.join('|')}\nend\n` })

const page = [
  `${fence}yaml own/a.yaml`,
  'a: 1',
  fence,
  `${fence}console`,
  '$ npm ci',
  'whatever',
  "$ sotekit say 'a b'   # a comment",
  'say|a b',
  'end',
  '',
  '$ npx sotekit fail',
  '$ sotekit other',
  'another',
  fence,
].join('\n')

it('reads files and commands in order; other commands are passed over', () => {
  expect(sessionOf('a.md', page).steps).toMatchObject([
    { path: 'own/a.yaml', text: 'a: 1\n' },
    { command: "say 'a b'", line: 7, output: ['say|a b', 'end', ''] },
    { command: 'fail', line: 11 },
    { command: 'other', line: 12 },
  ])
})

it('leaves alone what says why', () => {
  const text = `${fence}sh no-run: needs a package of one's own\nsotekit check own\n${fence}`
  expect(sessionOf('a.md', text).steps).toEqual([])
})

it('tells which command fails or prints something else', async () => {
  const problems = await follow(sessionOf('test.md', page), echo)
  expect(problems).toMatchObject([
    { line: 11, message: expect.stringContaining('could not run') },
    { line: 12, message: 'prints something else; it is now:\nother\nend' },
  ])
})

it('compares line by line, and … with anything', () => {
  expect(shows('a  \n b\n', ['a', ' b'])).toBe(true)
  expect(shows('a\nb\nc\n', ['a', '…', 'c'])).toBe(true)
  expect(shows('a\nb\n', ['a'])).toBe(false)
  expect(shows('a.b', ['a+b'])).toBe(false)
  expect(shows('anything', [])).toBe(true)
})
