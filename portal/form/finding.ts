import type { FieldId, FieldValues } from '@/rules'

/** Where a field was found. */
export interface FieldPlace {
  /** The element whose end a marker may follow. */
  label: Element
  /** What belongs to the field: focus in any of them means that the field has it. */
  controls: HTMLElement[]
  /** What takes the focus when the field is to be shown. */
  focusTarget: HTMLElement
}

/** What a reader makes of a reach: a value with its controls, or that it cannot tell, or that the field is at work. */
export type Finding<Value> =
  | { state: 'found'; value: Value; controls: HTMLElement[]; focusTarget: HTMLElement | null }
  | { state: 'unclear' }
  | { state: 'not-ready' }

export const unclear: Finding<never> = { state: 'unclear' }

export type AnyFinding = Finding<FieldValues[FieldId]>
