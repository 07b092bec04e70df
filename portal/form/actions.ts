import { isDisabled } from '../dom/controls'
import type { ActionItem, Item } from '../dom/outline'
import { actionWords } from '../label-text'
import { meaningOf } from '../meaning'

const remove = /^(?:remove|delete|clear)(?: (?!(?:all|draft|offer|plan)$).*)?$/
/** Words of the portal's own commands. Nothing of ours ever presses one. */
const command = /\b(?:save|publish|submit|review|go live|discard|cancel|sign out)\b/

export const isRemove = (item: Item | undefined): item is ActionItem =>
  item?.kind === 'action' && remove.test(actionWords(item.text))

/** "+ Add solution area (Max 3). Required." */
export const isAddArea = (item: Item | undefined): item is ActionItem => {
  if (item?.kind !== 'action' || isCommand(item)) return false
  const meaning = meaningOf(actionWords(item.text))
  return meaning?.kind === 'field' && meaning.field === 'solution-areas' && meaning.part === undefined
}

export const isCommand = (item: ActionItem): boolean => saysCommand(item.text)

export const saysCommand = (text: string): boolean => command.test(actionWords(text))

export const canPress = (item: ActionItem): boolean => !isDisabled(item.element) && !isCommand(item)
