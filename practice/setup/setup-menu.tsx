import { chooseSetup, currentSetup } from './current-setup'
import { skins, type Trouble, troubleNames, troubles, wordings } from './setup'

/** The switch of one trouble. */
export const TroubleSwitch = ({ name }: { name: Trouble }) => (
  <label>
    <input
      type="checkbox"
      checked={currentSetup()[name]}
      onChange={event => chooseSetup({ [name]: event.currentTarget.checked })}
    />
    {troubles[name]}
  </label>
)

/** A drop-down of the strip. */
const Choice = <Value extends string>(props: {
  label: string
  value: Value
  options: readonly Value[]
  onChoose: (value: Value) => void
}) => (
  <label>
    {props.label}
    <select
      value={props.value}
      onChange={event => {
        const value = props.options.find(option => option === event.currentTarget.value)
        if (value) props.onChoose(value)
      }}
    >
      {props.options.map(option => (
        <option key={option}>{option}</option>
      ))}
    </select>
  </label>
)

/** Everything of the setup but "Slow loading", which has its place in the strip itself. */
export const SetupMenu = () => (
  <details class="setup-menu">
    <summary>Other DOM, other words, trouble</summary>
    <Choice label="Skin" value={currentSetup().skin} options={skins} onChoose={skin => chooseSetup({ skin })} />
    <Choice
      label="Words of"
      value={currentSetup().wording}
      options={wordings}
      onChoose={wording => chooseSetup({ wording })}
    />
    {troubleNames
      .filter(name => name !== 'slow')
      .map(name => (
        <TroubleSwitch key={name} name={name} />
      ))}
  </details>
)
