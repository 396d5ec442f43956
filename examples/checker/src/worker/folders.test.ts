import { expect, it } from 'vitest'
import { baseFolder, datasetFolders } from './folders.js'

it('takes the folder that holds a sotekit.yaml, the outermost first', () => {
  expect(datasetFolders(['sotekit.yaml', 'areas.yaml'])).toEqual([''])
  expect(datasetFolders(['lapland/README.md', 'lapland/data/sotekit.yaml', 'lapland/data/a.yaml'])).toEqual([
    'lapland/data/',
  ])
  expect(datasetFolders(['all/b/x/sotekit.yaml', 'all/b/sotekit.yaml', 'all/a/sotekit.yaml'])).toEqual([
    'all/a/',
    'all/b/',
    'all/b/x/',
  ])
  expect(datasetFolders(['a/node_modules/p/sotekit.yaml', 'a/.git/sotekit.yaml', 'a/b.yaml'])).toEqual(['a/'])
})

it('takes the folder that all files share where there are no settings', () => {
  expect(datasetFolders(['areas.yaml'])).toEqual([''])
  expect(datasetFolders(['data/areas.yaml', 'data/more/b.yaml'])).toEqual(['data/'])
  expect(datasetFolders(['one/a.yaml', 'two/b.yaml'])).toEqual([''])
  expect(datasetFolders([])).toEqual([''])
  expect(datasetFolders(['__proto__/constructor.yaml'])).toEqual(['__proto__/'])
})

it('finds the base among what was given, and nothing outside of it', () => {
  expect(baseFolder('a/data/', '../national')).toBe('a/national/')
  expect(baseFolder('', './base')).toBe('base/')
  expect(baseFolder('data/', '..')).toBe('')
  expect(baseFolder('data/', '../../etc')).toBeUndefined()
  expect(baseFolder('data/', '/etc')).toBeUndefined()
  expect(baseFolder('data/', 'C:\\national')).toBeUndefined()
})
