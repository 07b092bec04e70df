import type { DocumentSlot } from '../model'
import { maxOtherDocuments } from '../options'
import type { Upload } from './use-uploads'

/** One file in its box; `saved` for a file of an earlier visit, of which the page has nothing to tell. */
export interface ShownDocument {
  name: string
  state: Upload['state'] | 'saved'
}

export interface ShownSlot {
  documents: ShownDocument[]
  /** Whether the box takes one more. */
  open: boolean
}

/** What a drop box shows of the files of the form and of those under way: a new file takes the old one's place at once. */
export function shownDocuments(slot: DocumentSlot, names: readonly string[], uploads: readonly Upload[]): ShownSlot {
  const pending = uploads.filter(({ state }) => state !== 'done')
  const kept = slot !== 'other' && pending.length > 0 ? [] : names
  const stateOf = (name: string): ShownDocument['state'] =>
    uploads.find(upload => upload.name === name)?.state ?? 'saved'
  const documents = [
    ...kept.map(name => ({ name, state: stateOf(name) })),
    ...pending.map(({ name, state }) => ({ name, state })),
  ]
  const open = slot === 'other' ? documents.length < maxOtherDocuments : documents.length === 0
  return { documents, open }
}
