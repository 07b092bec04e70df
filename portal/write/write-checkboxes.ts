import { isDisabled } from '../dom/controls'
import { type GroupOption, optionsIn } from '../form/option-group'
import type { Hands, Refusal } from './hands'

/** Ticks and unticks until the wanted texts are ticked, one box at a time, since a page may draw all of them anew for each. */
export async function writeCheckboxes(hands: Hands, wanted: readonly string[]): Promise<Refusal | null> {
  const options = optionsNow(hands)
  if (!options) return 'not-found'
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

function optionsNow(hands: Hands): GroupOption[] | null {
  const { outline, finding } = hands.look()
  const group = finding.state === 'found' ? optionsIn(outline, finding.reach, 'checkbox') : null
  return group?.state === 'found' ? group.options : null
}
