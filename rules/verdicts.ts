import type { FileFact } from './facts'
import type { Verdict } from './requirement'

/** A fact that must be true. */
export function mustBeTrue(value: boolean | undefined): Verdict {
  if (value === true) return { outcome: 'met' }
  return { outcome: value === false ? 'unmet' : 'unknown' }
}

/** A choice of which at least one must be selected. */
export function mustBeChosen(chosen: readonly string[] | undefined): Verdict {
  if (!chosen) return { outcome: 'unknown' }
  if (chosen.length === 0) return { outcome: 'unmet' }
  return { outcome: 'met', detail: { key: 'detail_chosen', args: [{ list: [...chosen] }] } }
}

/** A document slot that must hold a file. */
export function mustHoldFile(files: readonly FileFact[] | undefined): Verdict {
  if (!files) return { outcome: 'unknown' }
  if (files.length === 0) return { outcome: 'unmet' }
  const list = files.map(file => file.name)
  return { outcome: 'met', detail: { key: 'detail_files', count: list.length, args: [{ list }] } }
}
