import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { style, stylePolicy } from './style.js'

test('the content security policy names the style sheet as it is', () => {
  expect(stylePolicy).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
})
