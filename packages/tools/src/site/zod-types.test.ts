import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Application } from 'typedoc'
import { expect, it } from 'vitest'
import { zodTypes } from './zod-types.js'

it('finds schemas in public signatures, wherever they stand in them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sotekit-zod-'))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    '{ "files": ["index.ts"], "compilerOptions": { "types": [] } }',
  )
  writeFileSync(
    join(folder, 'index.ts'),
    `export interface ZodObject<T> { shape: T }
     export interface ZodType<T> { value: T }
     export declare const bare: ZodObject<{ id: string }>
     export declare function inResult(): readonly ZodObject<{ id: string }>[]
     export declare function inParameter(schema: ZodObject<{ id: string }>): void
     export declare const opaque: ZodType<{ id: string }>
     export interface Named { id: string }`,
  )
  const app = await Application.bootstrap({
    entryPoints: [join(folder, 'index.ts')],
    tsconfig: join(folder, 'tsconfig.json'),
    logLevel: 'None',
    disableGit: true,
    sourceLinkTemplate: '{path}',
  })
  const project = await app.convert()
  rmSync(folder, { recursive: true })
  expect(project && zodTypes(project).sort()).toEqual([
    'bare',
    'inParameter.inParameter.schema',
    'inResult.inResult',
  ])
}, 30_000)
