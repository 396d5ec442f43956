import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { brokenLinks } from './broken-links.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sotekit-links-'))
  mkdirSync(join(folder, 'sub'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const page = (name: string, html: string) => writeFileSync(join(folder, name), html)

it('follows links, anchors, queries, and escaped names between pages', () => {
  page('index.html', '<a href="sub/a%20b.html#järjestäjä">x</a> <a href="#top">x</a><i id="top"></i>')
  page('sub/a b.html', '<a href="../index.html?q=1#top">x</a><h2 id="järjestäjä"></h2>')
  expect(brokenLinks(folder)).toEqual([])
})

it('finds escaped anchors, and ids with signs of HTML', () => {
  page('index.html', '<a href="#j%C3%A4rjest%C3%A4j%C3%A4">x</a><a href="#a&amp;b">x</a>')
  page('sub/x.html', '<a href="../index.html#a&amp;b">x</a>')
  expect(brokenLinks(folder)).toHaveLength(3)
  page('index.html', '<a href="#j%C3%A4rjest%C3%A4j%C3%A4">x</a><i id="järjestäjä"></i><i id="a&amp;b"></i>')
  expect(brokenLinks(folder)).toEqual([])
})

it('names the page and the link: no file, no anchor, no picture', () => {
  page('index.html', '<a href="gone.html">x</a><a href="sub/b.html#gone">x</a><img src="gone.svg">')
  page('sub/b.html', '<a href="#nowhere">x</a>')
  expect(brokenLinks(folder).sort()).toEqual([
    'index.html → gone.html',
    'index.html → gone.svg',
    'index.html → sub/b.html#gone',
    'sub/b.html → #nowhere',
  ])
})

it('leaves addresses outside of the site alone', () => {
  page('index.html', '<a href="https://example.org/x#y">x</a><a href="mailto:a@example.org">x</a>')
  expect(brokenLinks(folder)).toEqual([])
})
