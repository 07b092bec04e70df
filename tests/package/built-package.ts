import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export interface PackageFile {
  /** From the package's root on, with slashes. */
  path: string
  content: Buffer
  text: string
}

const folder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))

/** Every file of the production build for Chromium browsers. */
export const packageFiles: PackageFile[] = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => {
    const file = path.join(entry.parentPath, entry.name)
    const content = readFileSync(file)
    return { path: path.relative(folder, file).replaceAll('\\', '/'), content, text: content.toString('utf8') }
  })

export const packageFile = (name: string): PackageFile => {
  const file = packageFiles.find(({ path: place }) => place === name)
  if (!file) throw new Error(`The package has no ${name}.`)
  return file
}

export const manifest = JSON.parse(packageFile('manifest.json').text)

export const scripts = packageFiles.filter(({ path: file }) => file.endsWith('.js'))

/** Scripts and style sheets that a page of ours loads, with those that they load in turn. */
export function loadedBy(page: string): PackageFile[] {
  const html = packageFile(page).text
  const found = new Set<PackageFile>()
  const follow = (name: string) => {
    const file = packageFile(name)
    if (found.has(file)) return
    found.add(file)
    for (const [, target] of file.text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      follow(path.posix.join(path.posix.dirname(name), target ?? ''))
    }
  }
  for (const [, target] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) follow(target ?? '')
  return [...found]
}
