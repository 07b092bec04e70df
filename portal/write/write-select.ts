import { isDisabled, isReadOnly } from '../dom/controls'
import { optionsOf } from '../form/options'
import { selectIn } from '../form/read-select'
import { textFieldIn } from '../form/read-url'
import { chooseTexts, offers } from './choose-texts'
import type { Hands, Refusal } from './hands'

/** Chooses the option with this text, or the blank one. */
export async function writeSelect(hands: Hands, text: string): Promise<Refusal | null> {
  const { outline, finding } = hands.look()
  const control = finding.state === 'found' ? selectIn(outline, finding.reach) : null
  if (!control) return 'not-found'
  if (isDisabled(control.element) || isReadOnly(control.element)) return 'read-only'
  // A drawn list that is made only when it opens cannot be chosen from without driving the page.
  if (optionsOf(control) === null) return 'copy-instead'
  const texts = text === '' ? [] : [text]
  if (!offers(control, texts)) return 'not-offered'
  chooseTexts(hands, control, texts)
  await hands.settle()
  return null
}

/** Puts a text into the field in place of what it holds. */
export async function writeText(hands: Hands, text: string): Promise<Refusal | null> {
  const { outline, finding } = hands.look()
  const control = finding.state === 'found' ? textFieldIn(outline, finding.reach) : null
  if (!control) return 'not-found'
  if (isDisabled(control.element) || isReadOnly(control.element)) return 'read-only'
  hands.type(control.element, text)
  await hands.settle()
  return null
}
