import { labelWords } from '../label-text'
import type { GroupOption } from './option-group'

const allBox =
  /^\(?(?:(?:select|check|choose|tick|mark) (?:all|everything)(?: (?:options|items|of the above|that apply))?|(?:select|check)\/(?:deselect|uncheck) all|all of the above)\)?$/
const noChoice = /^(?:none|none of (?:the above|these|them)|not applicable|n\/a|does not apply|all|any)$/
const answer = /^(?:yes|no|on|off)$/

/**
 * The options without the box that ticks all of them, which is no choice of its own. Null when it stands otherwise than the
 * others: whether it means all of them nobody can tell.
 */
export function withoutAllBox<Option extends GroupOption>(options: readonly Option[]): Option[] | null {
  const boxes = options.filter(({ text }) => allBox.test(labelWords(text)))
  const others = options.filter(option => !boxes.includes(option))
  const every = others.every(({ checked }) => checked)
  return boxes.every(({ checked }) => checked === every) ? others : null
}

/** "None of the above", ticked: an answer, but not one of the things that the field lists. */
export const isNoChoice = ({ text, checked }: GroupOption): boolean => checked && noChoice.test(labelWords(text))

/** A switch over the boxes, or a "Yes", asks whether there is anything to choose. */
export const hasSwitchAmong = (options: readonly GroupOption[]): boolean => {
  const switches = options.filter(
    ({ control }) => control.getAttribute('role') === 'switch' || control.hasAttribute('switch'),
  )
  return (
    options.some(({ text }) => answer.test(labelWords(text))) ||
    (switches.length > 0 && switches.length < options.length)
  )
}
