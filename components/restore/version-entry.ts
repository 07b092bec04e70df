import { text } from '@/platform/text'
import type { IsoDateTime } from '@/rules'

/** One kept version, as the timeline tells of it. */
export interface VersionEntry {
  id: number
  at: IsoDateTime
  /** edit: a person changed the form; pressed: it was handed to the portal unedited; before-restore: the form as it was before a draft went in; restored: as it was after that; undone: as it was after taking that back. */
  reason: 'edit' | 'before-restore' | 'restored' | 'undone' | 'pressed'
  /** How many fields held something. */
  filled: number
  /** How many fields changed against the version before, where there is one. */
  changed?: number
  /** A person's name for it. */
  name?: string
  /** A person wants it kept, whatever its age. */
  /** The portal's command that was pressed last with it on the page, and when a later visit found the same there. */
  pressed?: { command: 'save' | 'review' | 'publish' | 'submit'; at: IsoDateTime; seenAgain?: IsoDateTime }
  pinned?: true
}

/** A control of one version's line, by which the focus finds its way back. */
export interface VersionControl {
  id: number
  control: 'compare' | 'with' | 'two' | 'name'
}

/** A name or a pin that could not be kept. gone: the version is no longer there, or cannot be read. */
export interface RefusedMark {
  id: number
  what: 'name' | 'pin'
  fault: 'full' | 'refused' | 'gone'
}

/** A name as plain text. Marks that turn letters round could pass it for something else, so they are shown and not obeyed. */
export const plainName = (name: string) => name.replace(/[\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')

/** Such a name inside a sentence, isolated so that its own direction turns nothing around it. */
const isolated = (name: string) => `\u2068${plainName(name)}\u2069`

/** "Today, 14:31 · sent to legal". */
export function titleOf({ name }: Pick<VersionEntry, 'name'>, moment: string): string {
  return name === undefined ? moment : text('versions_title_of', moment, isolated(name))
}

/** The shortest words for a version: its name, else its moment. */
export const shortTitleOf = ({ name }: Pick<VersionEntry, 'name'>, moment: string): string =>
  name === undefined ? moment : isolated(name)
