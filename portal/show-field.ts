import type { FieldPlace } from './form/finding'

/** Brings a field into view and gives it the focus. Focusing is not an edit, and nothing is changed. */
export function showField({ label, focusTarget }: FieldPlace): void {
  label.scrollIntoView({ block: 'center', inline: 'nearest' })
  focusTarget.focus({ preventScroll: true })
}
