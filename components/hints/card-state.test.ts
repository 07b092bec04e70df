import { expect, it } from 'vitest'
import {
  type CardState,
  cardClosed,
  closedCard,
  fieldsChanged,
  focusCame,
  focusLeft,
  markerPressed,
} from './card-state'

type Step = (state: CardState) => CardState
const focus: Step = state => focusCame(state, 'one-pager', true)
const focusOther: Step = state => focusCame(state, 'contacts', true)
const focusOptional: Step = state => focusCame(state, 'case-study', false)
const press: Step = state => markerPressed(state, 'one-pager')
const pressOther: Step = state => markerPressed(state, 'contacts')
const pressOptional: Step = state => markerPressed(state, 'case-study')
const blur: Step = state => focusLeft(state, false)
const elsewhere: Step = state => focusLeft(state, true)
const escapePressed: Step = cardClosed
const gone: Step = state => fieldsChanged(state, field => field !== 'one-pager')

it.each([
  ['opens for the focused field', [focus], 'one-pager'],
  ['follows the focus', [focus, focusOther], 'contacts'],
  ['closes when the focus goes', [focus, blur], undefined],
  ['closes when the focus goes to another part of the page', [focus, elsewhere], undefined],
  ['closes by Escape', [focus, escapePressed], undefined],
  ['stays closed while the focus moves within the field', [focus, escapePressed, focus], undefined],
  ['stays closed when the focus comes back from nowhere', [focus, escapePressed, blur, focus], undefined],
  ['opens again after another field had the focus', [focus, escapePressed, focusOther, focus], 'one-pager'],
  ['opens again by its marker', [focus, escapePressed, press], 'one-pager'],
  ['does not open by itself for an optional field', [focusOptional], undefined],
  ['gives way to an optional field that has the focus', [focus, focusOptional], undefined],
  ['opens for an optional field by its marker', [pressOptional], 'case-study'],
  ['stays for a pressed field that gets the focus', [pressOptional, focusOptional], 'case-study'],
  ['closes by its marker', [press, press], undefined],
  ['closed by its marker does not open by the focus already there', [focus, press, focus], undefined],
  ['changes to another marker', [press, pressOther], 'contacts'],
  ['of a pressed marker outlives the focus', [press, blur], 'one-pager'],
  ['of a pressed marker closes for another part of the page', [press, elsewhere], undefined],
  ['of a pressed marker gives way to the field that gets the focus', [pressOther, focus], 'one-pager'],
  ['goes with its field', [focus, gone], undefined],
  ['stays when another field goes', [focusOther, gone], 'contacts'],
] as [string, Step[], string | undefined][])('%s', (_, steps, open) => {
  expect(steps.reduce((state, step) => step(state), closedCard).open?.field).toBe(open)
})
