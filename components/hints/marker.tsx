import { text, write } from '@/platform/text'
import { type FieldId, type FieldState, fieldName, outcomeName } from '@/rules'
import { Icon } from '../icon/icon'
import { info } from '../icon/shapes'
import { StateIcon } from './state-icon'

interface MarkerProps {
  field: FieldId
  state: FieldState
  open: boolean
  onPress(): void
}

/** A press must not take the focus from the field in which somebody types. */
export const keepFocus = (event: Event): void => event.preventDefault()

const classes: Partial<Record<FieldState, string>> = {
  blocker: 'marker marker--blocker',
  optional: 'marker marker--low',
  'not-applicable': 'marker marker--low',
}

/**
 * One field's state beside its label. Not a tab stop: thirteen of them would stand in the way, and the card of the focused field
 * is next in the tab order anyway.
 */
export function Marker({ field, state, open, onPress }: MarkerProps) {
  const word = write(outcomeName(state))
  return (
    <button
      type="button"
      class={classes[state] ?? 'marker'}
      data-marker={field}
      aria-label={text('hint_marker', write(fieldName(field)), word)}
      aria-expanded={open}
      tabIndex={-1}
      onMouseDown={keepFocus}
      onClick={onPress}
    >
      <StateIcon state={state} />
      <span class="marker__word">{word}</span>
    </button>
  )
}

export const bandMarker = 'publish-band'

/** Beside the band that calls the form complete: it speaks of publishing. The words show on hover where they find no room. */
export function BandMarker() {
  const words = text('hint_publish_band')
  return (
    <span class="marker marker--low marker--note" data-marker={bandMarker} title={words}>
      <Icon of={info} tone="grey" label={words} />
      <span class="marker__word" aria-hidden>
        {words}
      </span>
    </span>
  )
}
