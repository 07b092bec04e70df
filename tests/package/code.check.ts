import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadedBy, type PackageFile, packageFile, packageFiles, scripts } from './built-package'

/** Every match in the package's scripts, with a little of what stands around it. */
const matches = (pattern: RegExp) =>
  scripts.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(`.{0,40}(?:${pattern.source}).{0,40}`, 'g'))].map(([found]) => `${path}: ${found}`),
  )

describe('code of the package', () => {
  it('is there at all', () => {
    expect(scripts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['background.js', 'content-scripts/every-page.js', 'form.js', 'on-request.js']),
    )
    expect(matches(/addEventListener\(/).length).toBeGreaterThan(5)
  })

  it.each([
    ['turns no text into program', /\beval\(|\bnew Function\b|\bFunction\(|\bimportScripts\(/],
    [
      'turns no text into markup',
      /\bouterHTML\b|\binsertAdjacentHTML\b|\bdocument\.write|\bDOMParser\b|createContextualFragment/,
    ],
    [
      'reaches no network',
      /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/,
    ],
    ['touches no page script', /\.executeScript\(|\bdangerouslySetInnerHTML=/],
    ['keeps nothing with the page or in a cookie', /\blocalStorage\b|\bsessionStorage\b|document\.cookie/],
  ])('%s', (_, pattern) => expect(matches(pattern)).toEqual([]))

  it('imports while it runs only what the browser says is its own', () => {
    for (const { path, text } of scripts) {
      const imports = [...text.matchAll(/\bimport\(.{0,40}/g)].map(([found]) => found)
      const own = imports.filter(found => /^import\(\w+\.default\.runtime\.getURL\(\w+\)\)/.test(found))
      expect(imports, path).toEqual(own)
      expect(own.length, path).toBe(path === 'content-scripts/every-page.js' ? 1 : 0)
    }
  })

  it.each(['form.js', 'on-request.js'])('has all of %s in one file, as no page lets it reach another', name => {
    expect(packageFile(name).text.match(/(?:\bfrom|\bimport)\s*["'`]/g)).toBeNull()
  })

  it("has innerHTML only in Preact's own support for dangerouslySetInnerHTML, which nobody uses", () => {
    // Preact compares and assigns it in one expression; each bundle that holds Preact has that one.
    const preacts = /(\w+)\.__html==\w+\.innerHTML\)\|\|\((\w+)\.innerHTML=\1\.__html\)/g
    for (const { path, text } of scripts) {
      expect(text.replace(preacts, '').match(/.{0,40}innerHTML\s*\+?=(?!=).{0,40}/g) ?? [], path).toEqual([])
      expect([...text.matchAll(preacts)].length, path).toBeLessThanOrEqual(1)
    }
  })

  it("names no address but the portal's and those of XML", () => {
    const known =
      /^(?:https:\/\/partner\.microsoft\.com(?:\/|$)|http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math\/MathML)$)/
    const texts = packageFiles.filter(({ path }) => /\.(?:js|html|css|json|svg)$/.test(path))
    const foreign = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/https?:\/\/[^\s"'`<>)\\]*/g)]
        .map(([address]) => address)
        .filter(address => !known.test(address))
        .map(address => `${path}: ${address}`),
    )
    expect(foreign).toEqual([])
  })

  it('has pages without script or style of their own in the markup', () => {
    for (const { path, text } of packageFiles.filter(file => file.path.endsWith('.html'))) {
      expect(text.match(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:/gi), path).toBeNull()
    }
  })
})

/**
 * Limits in bytes after gzip: what the package weighed when they were set, and some percent on top. Every page of the portal pays for
 * the first; it is not to be raised.
 */
const limits: [what: string, files: () => PackageFile[], bytes: number][] = [
  ['the script of every page', () => [packageFile('content-scripts/every-page.js')], 40 * 1024],
  ['the script of the form', () => [packageFile('form.js')], 50_000],
  ['the script that answers requests', () => [packageFile('on-request.js')], 68_000],
  ['the background', () => [packageFile('background.js')], 36_000],
  ['the side panel', () => loadedBy('sidepanel.html'), 88_000],
  ['the options', () => loadedBy('options.html'), 70_000],
  ['the popup', () => loadedBy('popup.html'), 57_000],
]

describe('size of the package', () => {
  it.each(limits)('%s stays within its limit', (_, files, bytes) => {
    const size = files().reduce((sum, { content }) => sum + gzipSync(content, { level: 9 }).length, 0)
    expect(size).toBeGreaterThan(1000)
    expect(size).toBeLessThanOrEqual(bytes)
  })
})
