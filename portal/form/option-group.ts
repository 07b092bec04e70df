import type { ControlItem, Outline } from '../dom/outline'
import { mayBeSeveral } from './option-doubts'
import { hasSwitchAmong, isNoChoice, withoutAllBox } from './option-kinds'
import { type OptionText, optionText } from './option-texts'
import type { Reach } from './reach'
import { stretchOf } from './stretch'

export interface GroupOption {
  text: string
  control: HTMLElement
  checked: boolean
}

export type OptionGroup = { state: 'found'; options: GroupOption[] } | { state: 'unclear' }

/** The tick boxes or radio buttons under a question, with their visible words, in page order. Null where the question has none. */
export function optionsIn(outline: Outline, reach: Reach, kind: 'checkbox' | 'radio'): OptionGroup | null {
  const texts = new Map<number, OptionText | null>()
  const words = new Set<number>()
  for (let index = reach.start; index < reach.end; index += 1) {
    const item = outline.items[index]
    if (item?.kind !== 'control' || item.control !== kind) continue
    const option = optionText(outline, index, reach)
    texts.set(index, option)
    for (let at = option?.words?.start ?? 0; at < (option?.words?.end ?? 0); at += 1) words.add(at)
  }
  const stretch = stretchOf(outline, reach, (_, index) => texts.has(index) || words.has(index))
  if (!stretch) return null
  const boxes = [...texts.keys()].filter(index => index >= stretch.start && index < stretch.end)
  if (boxes.length === 0) return null
  const all = boxes.flatMap(index => {
    const item = outline.items[index]
    const text = texts.get(index)?.text
    return item?.kind === 'control' && text ? [{ index, text, control: item.element, checked: isChecked(item) }] : []
  })
  const options = withoutAllBox(all)
  const isClear =
    !stretch.doubtful &&
    all.length === boxes.length &&
    options !== null &&
    new Set(all.map(({ text }) => text)).size === all.length &&
    !options.some(isNoChoice) &&
    !hasSwitchAmong(options) &&
    !mayBeSeveral(
      outline,
      options.map(({ index }) => index),
      words,
    )
  return isClear ? { state: 'found', options } : { state: 'unclear' }
}

const isChecked = ({ element, drawn }: ControlItem) =>
  drawn ? element.getAttribute('aria-checked') === 'true' : (element as HTMLInputElement).checked
