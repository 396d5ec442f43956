import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { ask } from './ask.js'

const ENTER = '\r'
const ESCAPE = '\u001B'

/** Answers each question as it comes, in the order given. */
async function answering(
  given: Parameters<typeof ask>[0],
  language: 'fi' | 'en',
  answers: readonly (readonly [question: string, keys: string])[],
): Promise<{ readonly result: Awaited<ReturnType<typeof ask>>; readonly shown: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let shown = ''
  let unread = ''
  output.on('data', (chunk) => {
    const text = stripVTControlCharacters(String(chunk))
    shown += text
    unread += text
  })
  const done = ask(given, language, { input, output })
  for (const [question, keys] of answers) {
    for (let turn = 0; turn < 200 && !unread.includes(question); turn += 1) await wait(5)
    unread = ''
    for (const key of keys) input.write(key)
  }
  return { result: await done, shown }
}

it('asks for what was not given, and proposes names', async () => {
  const { result } = await answering({}, 'en', [
    ['Folder of the new package', `visits${ENTER}`],
    ['Name of the plugin', ENTER],
    ['Name of the npm package', ENTER],
    ['Write the plugin into visits?', ENTER],
  ])
  expect(result).toEqual({ folder: 'visits', name: 'visits', package: 'visits-plugin' })
})

it('asks again where a name cannot work, in the language of the user', async () => {
  const { result, shown } = await answering({ folder: 'measures' }, 'fi', [
    ['Lisäosan nimi', ENTER],
    ['on jo käytössä aineistoissa', `mitat${ENTER}`],
    ['npm-paketin nimi', ENTER],
    ['Kirjoitetaanko lisäosa kansioon measures?', ENTER],
  ])
  expect(shown).toContain('dataset.measures')
  expect(result).toEqual({ folder: 'measures', name: 'mitat', package: 'mitat-plugin' })
})

it('gives nothing where the user cancels', async () => {
  const given = { folder: 'visits', name: 'visits', package: 'visits-plugin' }
  const asked = [
    await answering({}, 'en', [['Folder', ESCAPE]]),
    await answering(given, 'en', [['Write the plugin into visits?', ESCAPE]]),
    await answering(given, 'en', [['Write the plugin into visits?', 'n']]),
  ]
  expect(asked.map(({ result }) => result)).toEqual([undefined, undefined, undefined])
})
