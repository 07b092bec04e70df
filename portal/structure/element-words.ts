import { shadowRootOf } from '../dom/shadow'

/*
 * What an element is, in words that come from the standards and not from the page: of attributes whose values a person or the portal
 * makes up, only the names are told, and of those only the ones that the standards know.
 */

const set = (words: string) => new Set(words.trim().split(/\s+/))

const roles = set(`
  alert alertdialog application article banner blockquote button caption cell checkbox columnheader combobox complementary contentinfo
  definition dialog directory document feed figure form grid gridcell group heading img link list listbox listitem log main marquee menu
  menubar menuitem menuitemcheckbox menuitemradio meter navigation note option paragraph progressbar radio radiogroup region row rowgroup
  rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar
  tooltip tree treegrid treeitem`)
const inputTypes = set(`
  button checkbox color date datetime-local email file hidden image month number password radio range reset search submit tel text time
  url week`)
/** Told by name alone. */
const ariaNames = set(`
  aria-activedescendant aria-autocomplete aria-busy aria-checked aria-colcount aria-controls aria-describedby aria-description
  aria-disabled aria-errormessage aria-expanded aria-hidden aria-invalid aria-label aria-labelledby aria-live aria-modal aria-owns
  aria-placeholder aria-posinset aria-pressed aria-readonly aria-roledescription aria-rowcount aria-selected aria-setsize aria-valuemax
  aria-valuemin aria-valuenow aria-valuetext`)
/** Told with a value, where it is one of these. */
const withValue: Record<string, ReadonlySet<string>> = {
  type: inputTypes,
  'aria-haspopup': set('true false menu listbox tree grid dialog'),
  'aria-multiselectable': set('true false'),
  'aria-required': set('true false'),
  'aria-level': set('1 2 3 4 5 6'),
  scope: set('row col rowgroup colgroup'),
  slot: set(
    'label input value content header footer prefix suffix icon helper description error hint caption title action actions',
  ),
}
const flags = ['required', 'multiple', 'readonly', 'disabled', 'for', 'list']
/** Whatever follows the prefix in a Harmony tag belongs to the portal's own apps. */
const customName = /^[a-z][a-z0-9._]*-[a-z0-9._-]*$/
const longestName = 60

export const isCustom = (element: Element): boolean => element.localName.includes('-')

/** The role that an element gives itself, undefined where that is none of the standard's. */
export function knownRole(element: Element): string | undefined {
  const role = element.getAttribute('role')?.trim().toLowerCase()
  return role !== undefined && roles.has(role) ? role : undefined
}

/** Tag, shadow root, role and kind of an element: `v6_he-select #closed role=combobox aria-label`. */
export function elementWords(element: Element): string {
  const root = shadowRootOf(element)
  const role = knownRole(element)
  return [
    tagOf(element),
    ...(root ? [element.shadowRoot ? '#open' : '#closed'] : []),
    ...(role ? [`role=${role}`] : []),
    ...Object.keys(withValue).flatMap(name => valued(element, name)),
    ...flags.filter(name => element.hasAttribute(name)),
    ...element
      .getAttributeNames()
      .filter(name => ariaNames.has(name))
      .sort(),
  ].join(' ')
}

function tagOf({ localName, namespaceURI }: Element): string {
  if (!localName.includes('-')) return /^[a-z][a-z0-9]{0,15}$/.test(localName) && namespaceURI ? localName : 'element'
  return customName.test(localName) && localName.length <= longestName ? localName : 'custom-element'
}

function valued(element: Element, name: string): string[] {
  const value = element.getAttribute(name)?.trim().toLowerCase()
  if (value === undefined) return []
  return [withValue[name]?.has(value) ? `${name}=${value}` : name]
}
