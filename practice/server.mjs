import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:https'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { practiceCertificate } from './certificate.mjs'
import { libraries } from './library/names.mjs'

const repository = fileURLToPath(new URL('..', import.meta.url))

/** As strict as a portal's policy may be, so that whatever lives in the page has proved that it can. */
const strictPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

/** For the pages of component libraries: some write style sheets and templates as text, or bring icons in them, and a portal of theirs lets them. */
const libraryPolicy = strictPolicy
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("; require-trusted-types-for 'script'", "; img-src 'self' data:; font-src 'self' data:")

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * Serves the built practice portal over HTTPS on 127.0.0.1, under a certificate for partner.microsoft.com.
 * @param {{ port?: number, root?: string, certificateFolder?: string }} [options] port 0 takes a free one; `root` is
 *   the folder that `npm run build:practice` wrote
 * @returns {Promise<{ port: number, spki: string, close: () => Promise<void> }>} `spki` names the certificate's key to
 *   Chromium
 * @throws {Error} when the portal has not been built, or the port is taken
 */
export async function startPracticeServer({
  port = 0,
  root = path.join(repository, '.output/practice'),
  certificateFolder = path.join(repository, '.practice/certificate'),
} = {}) {
  const folder = path.resolve(root)
  if (!(await isFile(path.join(folder, 'index.html')))) {
    throw new Error(`The practice portal is not built in ${folder}. Run: npm run build:practice`)
  }
  const { pem, spki } = await practiceCertificate(certificateFolder)
  const server = createServer({ key: pem, cert: pem }, (request, response) => {
    answer(folder, request.method ?? '', request.url ?? '').then(
      ({ status, type, body, policy = strictPolicy }) => {
        response.writeHead(status, {
          'Content-Type': type,
          'Content-Length': body.length,
          'Content-Security-Policy': policy,
          'Cache-Control': 'no-store',
          'Referrer-Policy': 'no-referrer',
          'X-Content-Type-Options': 'nosniff',
        })
        response.end(request.method === 'HEAD' ? undefined : body)
      },
      () => response.destroy(),
    )
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The practice server got no port.')
  return {
    port: address.port,
    spki,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @typedef {{ status: number, type: string, body: Buffer, policy?: string }} Answer
 * @param {string} folder
 * @param {string} method
 * @param {string} target path and query of the request
 * @returns {Promise<Answer>}
 */
async function answer(folder, method, target) {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'Method not allowed')
  const wanted = pathOf(target)
  if (wanted === null) return refusal(400, 'Bad request')
  const file = path.join(folder, wanted)
  if (file !== folder && !file.startsWith(folder + path.sep)) return refusal(403, 'Forbidden')
  const type = contentTypes[path.extname(file)]
  if (type && (await isFile(file))) return { status: 200, type, body: await readFile(file) }
  if (path.extname(wanted) !== '') return refusal(404, 'Not found')
  const library = libraryOf(target)
  const page = path.join(folder, ...(library ? ['library', library] : []), 'index.html')
  const answer = { status: 200, type: contentTypes['.html'] ?? '', body: await readFile(page) }
  return library ? { ...answer, policy: libraryPolicy } : answer
}

/**
 * The component library that an offer's co-sell tab is asked to be built with.
 * @param {string} target
 */
function libraryOf(target) {
  const [tab, query] = target.split('?')
  const wanted = tab?.endsWith('/cosell') ? new URLSearchParams(query).get('library') : null
  return libraries.find(name => name === wanted)
}

/**
 * The decoded path as it was sent: the URL parser would quietly resolve its dots.
 * @param {string} target
 */
function pathOf(target) {
  try {
    const decoded = decodeURIComponent(target.replace(/[?#].*$/, ''))
    return decoded.startsWith('/') && !decoded.includes('\0') ? decoded : null
  } catch {
    return null
  }
}

/**
 * @param {number} status
 * @param {string} text
 * @returns {Answer}
 */
const refusal = (status, text) => ({ status, type: 'text/plain; charset=utf-8', body: Buffer.from(`${text}\n`) })

/** @param {string} file */
const isFile = file =>
  stat(file).then(
    found => found.isFile(),
    () => false,
  )
