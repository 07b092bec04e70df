import { type Box, overlaps } from './box'

/** Whether the pill folds to one count: unfolded it would lie over a control of the page. */
export function foldsPill(unfolded: Box, controls: Box[]): boolean {
  return controls.some(control => overlaps(unfolded, control))
}
