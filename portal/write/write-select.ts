import { isDisabled, isReadOnly } from '../dom/controls'
import { type OptionGroup, optionsIn } from '../form/option-group'
import { optionsOf } from '../form/options'
import { selectIn } from '../form/read-select'
import { textFieldIn } from '../form/read-url'
import { chooseTexts, offers } from './choose-texts'
import type { Hands, Refusal } from './hands'

/** Chooses the option with this text, or the blank one. */
export async function writeSelect(hands: Hands, text: string): Promise<Refusal | null> {
  const { outline, finding } = hands.look()
  if (finding.state !== 'found') return 'not-found'
  const control = selectIn(outline, finding.reach)
  if (!control) return writeRadios(hands, optionsIn(outline, finding.reach, 'radio'), text)
  if (isDisabled(control.element) || isReadOnly(control.element)) return 'read-only'
  // A drawn list that is made only when it opens cannot be chosen from without driving the page.
  if (optionsOf(control) === null) return 'copy-instead'
  const texts = text === '' ? [] : [text]
  if (!offers(control, texts)) return 'not-offered'
  chooseTexts(hands, control, texts)
  await hands.settle()
  return null
}

/** Presses the radio button with this text. None can be chosen no more once one is. */
async function writeRadios(hands: Hands, group: OptionGroup | null, text: string): Promise<Refusal | null> {
  if (group?.state !== 'found') return 'not-found'
  const option = group.options.find(each => each.text === text)
  if (!option) return 'not-offered'
  if (isDisabled(option.control)) return 'read-only'
  hands.press(option.control)
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
