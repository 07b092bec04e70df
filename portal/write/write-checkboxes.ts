import { isDisabled, isReadOnly } from '../dom/controls'
import { type GroupOption, optionsIn } from '../form/option-group'
import { optionsOf } from '../form/options'
import { listIn } from '../form/read-checkboxes'
import { chooseTexts, offers } from './choose-texts'
import type { Hands, Refusal } from './hands'

/** Ticks and unticks until the wanted texts are ticked, one box at a time, since a page may draw all of them anew for each. */
export async function writeCheckboxes(hands: Hands, wanted: readonly string[]): Promise<Refusal | null> {
  const options = optionsNow(hands)
  if (!options) return writeList(hands, wanted)
  if (wanted.some(text => !options.some(option => option.text === text))) return 'not-offered'
  const differs = ({ text, checked }: GroupOption) => checked !== wanted.includes(text)
  if (options.some(option => differs(option) && isDisabled(option.control))) return 'read-only'
  const pressed = new Set<string>()
  for (;;) {
    const next = optionsNow(hands)?.find(option => differs(option) && !pressed.has(option.text))
    if (!next) return null
    pressed.add(next.text)
    hands.press(next.control)
    await hands.settle()
  }
}

/** Chooses the texts in the drop-down that stands for the boxes. */
async function writeList(hands: Hands, wanted: readonly string[]): Promise<Refusal | null> {
  const { outline, finding } = hands.look()
  const control = finding.state === 'found' ? listIn(outline, finding.reach) : null
  if (!control) return 'not-found'
  if (isDisabled(control.element) || isReadOnly(control.element)) return 'read-only'
  if (optionsOf(control) === null) return 'copy-instead'
  if (!offers(control, wanted)) return 'not-offered'
  chooseTexts(hands, control, wanted)
  await hands.settle()
  return null
}

function optionsNow(hands: Hands): GroupOption[] | null {
  const { outline, finding } = hands.look()
  const group = finding.state === 'found' ? optionsIn(outline, finding.reach, 'checkbox') : null
  return group?.state === 'found' ? group.options : null
}
