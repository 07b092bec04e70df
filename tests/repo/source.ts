import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'

export const repository = fileURLToPath(new URL('../..', import.meta.url))

/** Rooms of the package, in the order of the import law. */
export const packageRooms = ['rules', 'platform', 'portal', 'drafts', 'components', 'entrypoints'] as const
export const rooms = [...packageRooms, 'practice', 'scripts', 'tests', 'bench'] as const
export type Room = (typeof rooms)[number]

export interface Import {
  /** As written: `@/rules`, `./names`, `preact`. */
  from: string
  typeOnly: boolean
}

export interface SourceFile {
  room: Room
  /** From the repository on, with slashes. */
  path: string
  lines: number
  isTest: boolean
  imports: Import[]
  /** The syntax tree, for tests that look closer. */
  tree: Node
}

export type Node = { type: string } & Record<string, unknown>

const isSource = /\.(?:ts|tsx|mjs)$/
const isTestPath = /\.(?:test|cases|arbitrary)\.tsx?$|(?:^|\/)test-[^/]+\.ts$|^tests\//

/** Every source file of the rooms, read and parsed. */
export function readSources(): SourceFile[] {
  return rooms.flatMap(room => filesIn(path.join(repository, room)).flatMap(file => readSource(room, file)))
}

/** Paths of all files below a folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))

function readSource(room: Room, file: string): SourceFile[] {
  if (!isSource.test(file)) return []
  const text = readFileSync(file, 'utf8')
  const relative = path.relative(repository, file).replaceAll('\\', '/')
  const tree = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node
  const lines = text.split('\n').length - 1
  return [{ room, path: relative, lines, isTest: isTestPath.test(relative), imports: importsOf(tree), tree }]
}

/** Static and dynamic imports and re-exports. `import { type A }` brings nothing at run time either. */
function importsOf(tree: Node): Import[] {
  return nodesIn(tree).flatMap(node => {
    const from = literal(node.source)
    if (from === undefined) return []
    const kinds = [node.importKind, node.exportKind]
    const members = Array.isArray(node.specifiers) ? (node.specifiers as Node[]) : []
    const onlyTypes =
      members.length > 0 && members.every(member => member.importKind === 'type' || member.exportKind === 'type')
    return { from, typeOnly: kinds.includes('type') || onlyTypes }
  })
}

/** A node and everything below it. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null || !('type' in value)) return []
  const node = value as Node
  return [node, ...Object.values(node).flatMap(nodesIn)]
}

/** The text of a string literal, undefined for anything else. */
export function literal(node: unknown): string | undefined {
  const { type, value } = (node ?? {}) as Partial<Node>
  return type === 'Literal' && typeof value === 'string' ? value : undefined
}
