import { labelWords } from '../label-text'

/** "Select", "Choose solution", "Click to select", "Type to search", "Make a choice". */
const asks =
  /^(?:please )?(?:(?:select|choose|pick)(?: .*)?|(?:click|tap|press|type|start typing)(?: here)? to \S.*|start typing(?: .*)?|make (?:a|your) (?:choice|selection))$/
const asksElsewhere =
  /^(?:bitte )?(?:wählen sie(?: .*)?|(?:.* )?auswählen)$|^(?:sélectionne[rz]|choisir|choisissez|selezionare?|scegli|seleccionar?|seleccione|elegir|elija|elige)(?: .*)?$|^.*(?:選択してください|選択)$/
/** "None", "Nothing selected", "No option selected", "No selection", "0 of 3 selected". */
const saysNone =
  /^(?:none|nothing|no (?:selection|choice)s?)$|^(?:none|nothing|not|no)(?: \S+){0,2} (?:selected|chosen)(?: yet)?$|^0(?: of \d+)?(?: \S+)? (?:selected|chosen)$|^keine auswahl$|^(?:nichts|keine?) ausgewählt$/
/** What may be a choice, or stand for none, or come from a program. */
const maySayNone =
  /^(?:n\/?a|any(?: .*)?|not (?:specified|set|applicable|available|defined|provided)|unspecified|undefined|null|nan|unknown|default|blank|empty|(?:search|find|filter)(?: .*)?|no (?:options?|results?|matches|items|data|values?)(?: .*)?|\[object object\]|close|cancel|clear|check|done)$/

/** Whether a drop-down's text says that nothing is chosen yet: blank, "Select", "--", "Search…". */
export function isPrompt(text: string): boolean {
  const words = bareWords(text)
  if (words === '' || asks.test(words) || asksElsewhere.test(words) || saysNone.test(words)) return true
  return /(?:\.{3}|…)\s*$/.test(text) && /^(?:search|find|filter|type|enter)\b/.test(words)
}

/** Whether nobody can tell by the words alone if something is chosen: "N/A", "Any", "Search", "What do you sell?". */
export const isDoubtful = (text: string): boolean => /\?\s*$/.test(text) || maySayNone.test(bareWords(text))

/** Words without what stands around them: "(Select)", "— Select —". */
const bareWords = (text: string): string => labelWords(text).replace(/^[^\p{L}\p{N}[]+|[^\p{L}\p{N}\]]+$/gu, '')

/** Counts and openings of a text that tells of more than it names: "Corporate and 2 more", "3 segments", "All selected (3)". */
const partial = [
  /\d+\s*(?:more|others?|additional)\b/i,
  /\b(?:selected|chosen)\b|\bausgewählt\b/i,
  /\b\d+\s*(?:of|out of|\/)\s*\d+\b/i,
  /(?:^|[\s,(])\+\s*\d+\W*$|^\d+\s*\+$/,
  /^\d+(?:\s+[\p{L}()]+){0,2}$/u,
  /^(?:all|multiple|several|many|various|mixed)\b/i,
  /(?:\.{3}|…)$/,
]

/** Whether a drop-down shows only a part of what is chosen, or a count of it. */
export const isPartial = (text: string): boolean => partial.some(pattern => pattern.test(text.trim()))
