import { literal, type Node, nodesIn, type SourceFile } from './source'

/** A use of a message key, or of a family of keys, in the code. */
export interface KeyUse {
  file: string
  /** The key, or a pattern with `*` where a part is computed. */
  key: string
  /** The key is looked up in its plural forms. */
  plural: boolean
}

const lookUps = new Set(['text', 'plural'])

/**
 * Keys that are handed to a lookup or put into a reference to a text: `text('a')`, `plural('a', 2)`, `{ key: 'a' }`, and what the
 * branches of a condition in such a place say. A key of `req_${id}_met` becomes `req_*_met`.
 */
export function keyUses({ path, tree }: SourceFile): KeyUse[] {
  return nodesIn(tree).flatMap(node => {
    if (node.type === 'CallExpression') {
      const name = (node.callee as Node).name
      if (typeof name !== 'string' || !lookUps.has(name)) return []
      return keysOf((node.arguments as Node[])[0]).map(key => ({ file: path, key, plural: name === 'plural' }))
    }
    if (node.type !== 'ObjectExpression') return []
    const properties = node.properties as Node[]
    const named = (name: string) => properties.find(property => (property.key as Node | undefined)?.name === name)
    const counted = named('count') !== undefined
    return keysOf(named('key')?.value as Node | undefined)
      .filter(looksLikeKey)
      .map(key => ({ file: path, key, plural: counted }))
  })
}

/** Every piece of text in the code that could be a key or a family of keys, wherever it stands. */
export const possibleKeys = ({ tree }: SourceFile): string[] => nodesIn(tree).flatMap(keysOf).filter(looksLikeKey)

const looksLikeKey = (key: string): boolean => /^[a-z][a-z0-9]*(?:_(?:[a-z0-9]+|\*))*$/.test(key)

function keysOf(node: Node | undefined): string[] {
  if (node?.type === 'ConditionalExpression')
    return [...keysOf(node.consequent as Node), ...keysOf(node.alternate as Node)]
  if (node?.type === 'TemplateLiteral') {
    const parts = (node.quasis as Node[]).map(part => (part.value as { cooked: string }).cooked)
    return [parts.join('*')]
  }
  const text = literal(node)
  return text === undefined ? [] : [text]
}

/** Whether a key is one of a family. */
export const isOneOf = (key: string, family: string): boolean =>
  new RegExp(`^${family.replaceAll('*', '[a-z0-9_]+')}$`).test(key)
