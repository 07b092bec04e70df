import { meaningOf } from '../meaning'
import { oneLine } from './one-line'
import { isDoubtful, isPrompt } from './prompts'

/** The words that a browser shows for an option. */
export const nativeText = (option: HTMLOptionElement): string =>
  oneLine(option.getAttribute('label')) || oneLine(option.text)

/** Whether an option stands for nothing chosen: by its words, by the HTML standard, or because it only repeats the label. */
export function isBlankOption(option: HTMLOptionElement, label = ''): boolean {
  const text = nativeText(option)
  if (isPrompt(text) || isUnknownToAngular(option)) return true
  const select = option.closest('select')
  const isFirst = select?.options[0] === option
  if (isFirst && (isKnownLabel(text) || text === oneLine(label))) return true
  return isOnlyWithoutValue(option, select) && (isSetAside(option) || (isFirst && !select?.multiple))
}

/** Whether nobody can tell if an option that is selected is a choice. */
export function isUncertainOption(option: HTMLOptionElement): boolean {
  const select = option.closest('select')
  const isFirst = select?.options[0] === option
  if (isDoubtful(nativeText(option)) || (isFirst && isSetAside(option))) return true
  return select?.multiple === true && isOnlyWithoutValue(option, select)
}

export const isKnownLabel = (text: string): boolean => meaningOf(text)?.kind === 'field'

/** What AngularJS adds when the model holds none of the options. */
const isUnknownToAngular = (option: HTMLOptionElement) => /^\? .* \?$/.test(option.getAttribute('value') ?? '')

/** Nobody can choose it again. */
const isSetAside = (option: HTMLOptionElement) => option.hasAttribute('disabled') || option.hasAttribute('hidden')

/** Some frameworks leave the value of every option empty and keep their own; there it says nothing. */
function isOnlyWithoutValue(option: HTMLOptionElement, select: HTMLSelectElement | null): boolean {
  if (option.getAttribute('value') !== '') return false
  return [...(select?.options ?? [])].every(other => other === option || other.getAttribute('value') !== '')
}
