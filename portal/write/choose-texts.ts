import type { ControlItem } from '../dom/outline'
import { isBlankOption } from '../form/native-options'
import { optionsOf } from '../form/options'
import type { Hands } from './hands'

/** Whether a drop-down offers all these texts now. */
export function offers(control: ControlItem, texts: readonly string[]): boolean {
  const offered = optionsOf(control)?.map(({ text }) => text) ?? []
  return texts.every(text => offered.includes(text)) && (texts.length > 0 || canBeEmpty(control))
}

/** Chooses the options with these texts, none for an empty list. The caller has made sure that they are offered. */
export function chooseTexts(hands: Hands, control: ControlItem, texts: readonly string[]): void {
  const options = optionsOf(control) ?? []
  if (control.drawn) {
    const single = control.control === 'select'
    for (const { text, element, chosen } of options) {
      const wanted = texts.includes(text)
      if (chosen !== wanted && (wanted || !single)) hands.press(element)
    }
    return
  }
  const wanted = options.filter(({ text }) => texts.includes(text)).map(({ element }) => element)
  const blank = blankOption(control)
  hands.choose(control.element, wanted.length === 0 && control.control === 'select' && blank ? [blank] : wanted)
}

const canBeEmpty = (control: ControlItem) =>
  control.control === 'multi-select' || (!control.drawn && blankOption(control) !== null)

function blankOption({ element, drawn }: ControlItem): HTMLOptionElement | null {
  if (drawn) return null
  return [...(element as HTMLSelectElement).options].find(option => isBlankOption(option)) ?? null
}
