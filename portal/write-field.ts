import type { PageDescription, WriteOutcome } from '@/platform/protocol'
import type { Repair } from '@/platform/repairs'
import type { FieldId, FieldValue, SolutionArea } from '@/rules'
import { isAction } from './dom/controls'
import type { FieldKind } from './field-catalogue'
import { saysCommand } from './form/actions'
import { findFields } from './form/find-fields'
import { kindOf } from './meaning'
import { viewOf } from './page/describe-page'
import { offerIdIn } from './page/offer-address'
import type { Hands, Refusal } from './write/hands'
import { isSameValue } from './write/same-value'
import { writeAreas } from './write/write-areas'
import { writeCheckboxes } from './write/write-checkboxes'
import { writeSelect, writeText } from './write/write-select'

/** How long the page is given to bring a row or an option, ms. */
const patience = 2000
/** A tab that is not painted gets no frames; a step must end all the same, ms. */
const longestFrame = 100

const writers: Record<FieldKind, (hands: Hands, value: never) => Promise<Refusal | null>> = {
  'checkbox-group': writeCheckboxes,
  select: writeSelect,
  url: writeText,
  repeater: (hands: Hands, rows: readonly SolutionArea[]) =>
    writeAreas(
      hands,
      rows.filter(({ area }) => area !== ''),
    ),
  // A file or a list of contacts gets into the page only by a person's own choice of a file.
  'drop-box': async () => 'copy-instead',
  contacts: async () => 'copy-instead',
}

/**
 * Writes one field of the form as a person would, and reads it back. The only code that changes the page.
 *
 * The field is looked for anew; one that is not found, not certain, or another offer's by now is left alone. `value` must be
 * of the field's own shape (FieldValues). Never presses any of the portal's own commands: nothing is saved or published.
 * @returns what came of it; `changed-by-page` when the page made something else of it.
 * @throws the signal's reason when it aborts; a step already taken stays.
 */
export async function writeField(
  document: Document,
  field: FieldId,
  value: FieldValue,
  page: PageDescription,
  signal: AbortSignal,
  repairs: readonly Repair[] = [],
): Promise<WriteOutcome> {
  signal.throwIfAborted()
  if (isOtherOffer(document, page)) return 'not-found'
  const hands = handsOn(document, field, signal, repairs)
  const { finding } = hands.look()
  if (finding.state !== 'found') return 'not-found'
  if (isSameValue(field, finding.value, value)) return 'same-already'
  const refusal = await writers[kindOf(field)](hands, value as never)
  if (refusal) return refusal
  await hands.settle()
  const after = hands.look().finding
  return after.state === 'found' && isSameValue(field, after.value, value) ? 'written' : 'changed-by-page'
}

function isOtherOffer(document: Document, page: PageDescription): boolean {
  const now = URL.canParse(document.URL) ? offerIdIn(new URL(document.URL)) : undefined
  return now !== undefined && page.offerId !== undefined && now !== page.offerId
}

function handsOn(document: Document, field: FieldId, signal: AbortSignal, repairs: readonly Repair[]): Hands {
  const settle = () => nextFrame(document, signal)
  return {
    look() {
      const { outline, search } = viewOf(document, new URL(document.URL), repairs)
      const { findings } = search ?? findFields(outline)
      return { outline, finding: findings.get(field) ?? { state: 'missing' } }
    },
    press(element) {
      if (isAction(element) && saysCommand(element.textContent ?? ''))
        throw new Error('A command of the portal is never pressed')
      element.click()
    },
    type(element, text) {
      setValue(element, text)
      announce(element)
    },
    choose(element, options) {
      for (const option of (element as HTMLSelectElement).options) {
        const chosen = options.includes(option)
        if (option.selected !== chosen) option.selected = chosen
      }
      announce(element)
    },
    settle,
    async until(holds) {
      const end = performance.now() + patience
      while (!holds()) {
        if (performance.now() > end) return false
        await settle()
      }
      return true
    },
  }
}

/** Past a setter that a framework may have put on the element itself, so that it sees the change as a person's. */
function setValue(element: HTMLElement, text: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set
  if (setter) setter.call(element, text)
  else (element as HTMLInputElement).value = text
}

/** Composed, or they would end at the edge of a component's shadow tree; of the element's own realm, as a frame's page expects. */
function announce(element: HTMLElement): void {
  const { Event } = element.ownerDocument.defaultView ?? globalThis
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
}

function nextFrame(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const window = document.defaultView
    const timer = setTimeout(done, longestFrame)
    const frame = window?.requestAnimationFrame(done)
    signal.addEventListener('abort', aborted, { once: true })
    function end() {
      clearTimeout(timer)
      if (frame !== undefined) window?.cancelAnimationFrame(frame)
      signal.removeEventListener('abort', aborted)
    }
    function done() {
      end()
      resolve()
    }
    function aborted() {
      end()
      reject(signal.reason)
    }
  })
}
