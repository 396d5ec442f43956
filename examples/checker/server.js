import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // The page has its policy in itself; who may put it into a frame only a header can say.
  'Content-Security-Policy': "frame-ancestors 'none'",
}

/**
 * Serves the page on this machine alone. It knows one file: no path can lead to another.
 * @param {string} file the built page
 * @param {number} port 0 takes any that is free
 * @returns {Promise<import('node:http').Server>}
 */
export async function servePage(file, port) {
  const page = await readFile(file)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const known = pathname === '/' || pathname === '/index.html'
    if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    else if (!known) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not here\n')
    else
      response
        .writeHead(200, { ...headers, 'Content-Length': page.length })
        .end(request.method === 'GET' ? page : '')
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

export const built = fileURLToPath(new URL('dist/index.html', import.meta.url))
