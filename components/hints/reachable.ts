import { boxOf, isEmpty } from './box'

/** A control that can have the focus and has a place on the screen; a hidden file input has neither. */
export function isReachable(control: HTMLElement): boolean {
  return control.tabIndex >= 0 && !control.matches(':disabled') && !isEmpty(boxOf(control))
}
