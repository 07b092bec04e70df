import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Import, type Room, readSources, rooms, type SourceFile } from './source'

/** What a room may import of ours beside itself. Architecture: rooms know only what they must. */
const mayImport: Record<Room, readonly Room[]> = {
  rules: [],
  platform: [],
  portal: ['rules', 'platform'],
  drafts: ['rules', 'platform'],
  components: ['rules', 'platform'],
  entrypoints: ['rules', 'platform', 'portal', 'drafts', 'components'],
  practice: [],
  scripts: ['practice'],
  tests: rooms,
  bench: ['rules'],
}

/** Packages that only one room, or one file, may know. */
const homes: Record<string, readonly string[]> = {
  'webextension-polyfill': ['platform/browser.ts'],
  idb: ['drafts/'],
  'dom-accessibility-api': ['portal/'],
  wxt: ['entrypoints/'],
  zod: ['platform/', 'drafts/'],
  preact: ['components/', 'entrypoints/', 'practice/'],
  '@preact/signals': ['components/', 'entrypoints/', 'practice/'],
  'json-rules-engine': ['bench/'],
  react: ['practice/library/'],
  antd: ['practice/library/'],
  '@ui5': ['practice/library/'],
  '@vaadin': ['practice/library/'],
  lit: ['practice/library/'],
  vue: ['practice/library/'],
  vuetify: ['practice/library/'],
}

const sources = readSources()

/** The room that an import leads to, undefined for a package. */
function roomOf({ from }: Import, file: SourceFile): string | undefined {
  if (from.startsWith('@/')) return from.split('/')[1]
  if (!from.startsWith('.')) return undefined
  const target = path.posix.join(path.posix.dirname(file.path), from)
  return target.split('/')[0]
}

/** Whether one import keeps the law. Tests may lean on what tests share and on the practice portal; nothing else may. */
function isLawful(file: SourceFile, imported: Import): boolean {
  const target = roomOf(imported, file)
  if (target === undefined || target === file.room) return true
  if (file.room === 'platform' && target === 'rules' && imported.typeOnly) return true
  if (file.isTest && ['tests', 'practice', 'public', 'rules'].includes(target)) return true
  return mayImport[file.room].some(room => room === target)
}

/** Across rooms by `@/room/...`, and `rules` only by its public face; inside a room by relative path. A bench looks inside. */
function isWellSpelt(file: SourceFile, imported: Import): boolean {
  const target = roomOf(imported, file)
  if (target === undefined || file.room === 'scripts' || file.room === 'tests') return true
  if (target === 'rules' && !['rules', 'bench'].includes(file.room) && !file.isTest) return imported.from === '@/rules'
  return target === file.room || imported.from.startsWith('@/')
}

const all = (keeps: (file: SourceFile, imported: Import) => boolean) =>
  sources.flatMap(file =>
    file.imports.filter(imported => !keeps(file, imported)).map(({ from }) => `${file.path} imports ${from}`),
  )

describe('import law', () => {
  it('sees the imports at all', () => {
    expect(sources.length).toBeGreaterThan(100)
    const assess = sources.find(({ path: file }) => file === 'rules/index.ts')
    expect(assess?.imports.length).toBeGreaterThan(5)
  })

  it('a room imports only what it may know', () => expect(all(isLawful)).toEqual([]))

  it('imports are spelt as the style says', () => expect(all(isWellSpelt)).toEqual([]))

  it.each(Object.entries(homes))('%s is known only to %j', (name, places) => {
    const knows = ({ path: file }: SourceFile) => places.some(place => file.startsWith(place))
    const outside = all(
      (file, { from }) => file.isTest || (from !== name && !from.startsWith(`${name}/`)) || knows(file),
    )
    expect(outside).toEqual([])
  })
})
