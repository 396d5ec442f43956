// Starts the portal: `node start.js [folder] [--port 8080] [--host 127.0.0.1]`; PORT and HOST do the same.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { createApp } from './app.js'
import { openFolder } from './store/store.js'

const usage = 'Usage: node start.js [folder] [--port 8080] [--host 127.0.0.1]'
const lapland = fileURLToPath(new URL('../lapland/data', import.meta.url))

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message)
  process.exit(2)
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' }, host: { type: 'string' } },
    })
    if (positionals.length > 1) stop(usage)
    const port = values.port ?? process.env['PORT'] ?? '8080'
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) stop(`Not a port: ${port}\n${usage}`)
    return {
      folder: positionals[0] ?? lapland,
      port: Number(port),
      host: values.host ?? process.env['HOST'] ?? '127.0.0.1',
    }
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

/** @param {import('./store/store.js').State} state */
function told({ served, rejected }) {
  const { counts, files } = rejected ?? served
  const found = `${files} files, ${counts.error} errors, ${counts.warning} warnings, ${counts.info} notices`
  return rejected === undefined ? found : `${found}: not served; the last good state goes on`
}

const { folder, port, host } = readArguments()
const store = await openFolder({
  folder,
  onChange: (state) => console.log(`The data changed: ${told(state)}`),
})
const server = serve({ fetch: createApp(store).fetch, port, hostname: host }, (info) => {
  const shown = info.family === 'IPv6' ? `[${info.address}]` : info.address
  console.log(`The portal is at http://${shown}:${info.port}/ (${told(store.current())})`)
  console.log('Stop it with Ctrl+C.')
})
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EADDRINUSE')
    stop(`Port ${port} is in use. Choose another one: --port ${port + 1}, or PORT=${port + 1}.`)
  if (error.code === 'EACCES') stop(`Port ${port} may not be opened by this user. Choose one above 1023.`)
  stop(`The portal could not start: ${error.message}`)
})

// Answers what has been asked, takes nothing new, and ends; at once when told twice.
let ending = false
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    if (ending) process.exit(1)
    ending = true
    store.close()
    server.close(() => process.exit(0))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => process.exit(1), 5000).unref()
  })
}
