/**
 * What the native controls under some roots hold, as one text to compare. A framework that sets `value` or `checked` as a
 * property leaves no mutation and no event behind, and a reading must not go stale for that. Never leaves this module's caller.
 */
export function controlState(roots: Iterable<ParentNode>): string {
  let state = ''
  for (const root of roots) {
    for (const control of root.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      'input, select, textarea',
    )) {
      state += `${stateOf(control)}\u0000`
    }
  }
  return state
}

function stateOf(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): string {
  if (control.localName === 'select')
    return Array.from((control as HTMLSelectElement).options, option => (option.selected ? '1' : '0')).join('')
  const { type, checked, files } = control as HTMLInputElement
  if (type === 'checkbox' || type === 'radio') return checked ? '1' : '0'
  if (type === 'file') return String(files?.length ?? 0)
  return type === 'password' ? '' : control.value
}
