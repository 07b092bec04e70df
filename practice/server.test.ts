import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPracticeServer } from './server.mjs'

interface Reply {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: string
}

let folder: string
let server: Awaited<ReturnType<typeof startPracticeServer>>

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'practice-server-'))
  await mkdir(path.join(folder, 'root/assets'), { recursive: true })
  await writeFile(path.join(folder, 'root/index.html'), 'the page')
  await writeFile(path.join(folder, 'root/assets/main.js'), 'the script')
  await mkdir(path.join(folder, 'root/library/antd'), { recursive: true })
  await writeFile(path.join(folder, 'root/library/antd/index.html'), 'the form of a library')
  await writeFile(path.join(folder, 'secret.js'), 'not for you')
  server = await startPracticeServer({ root: path.join(folder, 'root'), certificateFolder: path.join(folder, 'pem') })
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** Sends the path as it is: fetch and URL would resolve its dots first. */
const get = (target: string, method = 'GET'): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.port, path: target, method, rejectUnauthorized: false }
    request(options, response => {
      let body = ''
      response.on('data', chunk => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })

describe('startPracticeServer', () => {
  it('gives files with their type, and the page for every address of the portal', async () => {
    expect(await get('/assets/main.js?v=1')).toMatchObject({ status: 200, body: 'the script' })
    expect((await get('/assets/main.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
    for (const target of ['/', '/en-us/dashboard/product/NotFound?locationHref=a.js', '/assets']) {
      expect(await get(target)).toMatchObject({ status: 200, body: 'the page' })
    }
    expect((await get('/assets/other.js')).status).toBe(404)
  })

  it.each(['/../secret.js', '/%2e%2e/secret.js', '/assets/..%2f..%2fsecret.js', '/..%5csecret.js', '/%00', '/%zz'])(
    'gives nothing outside its folder for %s',
    async target => {
      const { status, body } = await get(target)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(body).not.toContain('not for you')
    },
  )

  it('sends the strict policy with every answer and takes no other method', async () => {
    for (const target of ['/', '/missing.js']) {
      expect((await get(target)).headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
    }
    expect((await get('/', 'POST')).status).toBe(405)
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  it('gives a co-sell tab built with a library that is known, under a policy that the library can live with', async () => {
    const { body, headers } = await get('/en-us/dashboard/offers/1/cosell?library=antd')
    expect(body).toBe('the form of a library')
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['content-security-policy']).not.toContain('trusted-types')
    for (const target of [
      '/offers/1/cosell?library=other',
      '/offers/1/setup?library=antd',
      '/offers/1/cosell?library=..',
    ])
      expect((await get(target)).body).toBe('the page')
  })

  it('names its key, and says what to do when nothing is built', async () => {
    expect(server.spki).toMatch(/^[A-Za-z0-9+/]{43}=$/)
    await expect(startPracticeServer({ root: path.join(folder, 'nowhere') })).rejects.toThrow('npm run build:practice')
  })
})
