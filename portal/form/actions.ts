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

/** The portal's commands that hand the form over to it. */
export type PortalCommand = 'save' | 'review' | 'publish' | 'submit'

/** Which of these the words of an action are; null for any other, "Cancel" and "Sign out" among them. */
export function commandIn(text: string): PortalCommand | null {
  const words = actionWords(text)
  if (/^(?:discard|cancel|sign out|close)\b/.test(words)) return null
  if (/\breview and publish\b|^review\b/.test(words)) return 'review'
  if (/\bpublish\b|\bgo live\b/.test(words)) return 'publish'
  if (/\bsubmit\b/.test(words)) return 'submit'
  return /\bsave\b/.test(words) ? 'save' : null
}

export const canPress = (item: ActionItem): boolean => !isDisabled(item.element) && !isCommand(item)
