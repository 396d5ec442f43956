// Builds the page and serves it: `npm run checker` at the repository's root.
import { fileURLToPath } from 'node:url'
import { buildChecker } from './build.js'
import { built, servePage } from './server.js'

const port = Number(process.env['PORT'] ?? 4310)
const bytes = await buildChecker({ out: fileURLToPath(new URL('dist', import.meta.url)) })
console.log(
  `Built examples/checker/dist/index.html (${(bytes / 1e6).toFixed(1)} MB): the whole page, for any server.`,
)
try {
  await servePage(built, port)
  console.log(`Open http://127.0.0.1:${port}/ (Ctrl+C ends it)`)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(
    taken
      ? `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm run checker`
      : `Cannot serve on port ${port}: ${error instanceof Error ? error.message : error}`,
  )
  process.exitCode = 1
}
