import type { FieldId } from '@/rules'

/** Which field's card is open, and why. */
export interface CardState {
  open: { field: FieldId; by: 'focus' | 'press' } | null
  /** The field that has the focus, or had it last. */
  focused: FieldId | null
  /** The field whose card was closed by hand: it stays closed until another field has the focus or its marker is pressed. */
  dismissed: FieldId | null
}

export const closedCard: CardState = { open: null, focused: null, dismissed: null }

/** The focus came to a control of this field. `opens`: whether this field's card may open by itself. */
export function focusCame(state: CardState, field: FieldId, opens: boolean): CardState {
  const dismissed = field === state.focused ? state.dismissed : null
  const open = opens && field !== dismissed ? ({ field, by: 'focus' } as const) : null
  // The card of a marker pressed for this very field stays, whatever opened it.
  return { open: state.open?.field === field ? state.open : open, focused: field, dismissed }
}

/** The focus went to another part of the page (`elsewhere`) or to none. A card that a marker opened outlives the latter. */
export function focusLeft(state: CardState, elsewhere: boolean): CardState {
  if (!state.open || (state.open.by === 'press' && !elsewhere)) return state
  return { ...state, open: null }
}

/** A marker was pressed: its card opens, or closes when it was open. */
export function markerPressed(state: CardState, field: FieldId): CardState {
  if (state.open?.field === field) return cardClosed(state)
  return { ...state, open: { field, by: 'press' }, dismissed: null }
}

/** Escape, or the card's close button. */
export function cardClosed(state: CardState): CardState {
  return state.open ? { ...state, open: null, dismissed: state.open.field } : state
}

/** The form changed: the card of a field that is not there any more goes. */
export function fieldsChanged(state: CardState, there: (field: FieldId) => boolean): CardState {
  return state.open && !there(state.open.field) ? { ...state, open: null } : state
}
