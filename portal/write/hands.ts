import type { WriteOutcome } from '@/platform/protocol'
import type { Outline } from '../dom/outline'
import type { FieldFinding } from '../form/find-fields'

/** Why a field was left as it is. */
export type Refusal = Exclude<WriteOutcome, 'written' | 'same-already' | 'changed-by-page'>

/** A look at the page as it stands now, and the few things that may be done to it. Only write-field.ts makes one. */
export interface Hands {
  look(): { outline: Outline; finding: FieldFinding }
  /** Presses a check box or one of the page's own links, as a click would. */
  press(element: HTMLElement): void
  type(element: HTMLElement, text: string): void
  /** Chooses exactly these options of a native drop-down, none for an empty list. */
  choose(element: HTMLElement, options: readonly HTMLElement[]): void
  /** Gives the page a frame to answer in. Rejects when the signal aborts. */
  settle(): Promise<void>
  /** Waits frame by frame until something holds; false when it does not come about. */
  until(holds: () => boolean): Promise<boolean>
}
