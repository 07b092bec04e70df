import { freshId } from '../fresh-id'
import { panePlatforms } from './options'

interface PlatformBoxesProps {
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** The question ends in a question mark and a full stop, and bears no asterisk, as the picture of the pane has it. */
export const PlatformBoxes = ({ chosen, onChange }: PlatformBoxesProps) => {
  const question = freshId('platforms')
  return (
    // biome-ignore lint/a11y/useSemanticElements: the portal has no fieldset.
    <div class="pane-field" role="group" aria-labelledby={question}>
      <p class="pane-label--strong" id={question}>
        Does your offer extend or integrate with any of these Microsoft platforms?.
      </p>
      {panePlatforms.map(platform => (
        <label key={platform} class="pane-check">
          <input
            type="checkbox"
            checked={chosen.includes(platform)}
            onChange={({ currentTarget }) =>
              onChange(panePlatforms.filter(one => (one === platform ? currentTarget.checked : chosen.includes(one))))
            }
          />
          <span>{platform}</span>
        </label>
      ))}
    </div>
  )
}
