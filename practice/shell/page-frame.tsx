import type { ComponentChildren, ComponentType } from 'preact'
import { isLoading } from '../navigation'
import { announceNotHere } from '../notices'
import { formWords } from '../words/form-words'
import { Icon, type IconName } from './icon'

export interface Command {
  icon: IconName
  label: string
  disabled?: boolean
  /** Left out for what the practice copy does not do. */
  onPress?: () => void
}

interface PageFrameProps {
  title: string
  commands?: readonly Command[]
  /** For pages whose fields must be filled before an offer can be published. */
  complete?: boolean
  grey?: boolean
  /** Draws a command of the title row; left out for a plain button. */
  CommandButton?: ComponentType<Command>
  children: ComponentChildren
}

/** Title row, state band and content. While the portal loads, the title already stands and the rest is not there. */
export const PageFrame = ({
  title,
  commands = [],
  complete,
  grey = false,
  CommandButton = PlainCommand,
  children,
}: PageFrameProps) => (
  <div class={grey ? 'page page--grey' : 'page'}>
    <div class="title-row">
      <h1>{title}</h1>
      <div class="command-bar">
        {commands.map(command => (
          <CommandButton key={command.label} {...command} />
        ))}
      </div>
    </div>
    {!isLoading.value && (
      <>
        {complete !== undefined && <StateBand complete={complete} />}
        <div class="page__content">{children}</div>
      </>
    )}
  </div>
)

const PlainCommand = ({ icon, label, disabled = false, onPress = announceNotHere }: Command) => (
  <button type="button" class="command" disabled={disabled} onClick={onPress}>
    <Icon name={icon} size={11} />
    <span>{label}</span>
  </button>
)

const StateBand = ({ complete }: { complete: boolean }) => (
  <div class={complete ? 'state-band state-band--complete' : 'state-band'}>
    <Icon name={complete ? 'complete' : 'incomplete'} size={15} />
    <span>Changes {complete ? 'complete' : 'incomplete'}, not published</span>
  </div>
)

export interface FormButtonsProps {
  clean: boolean
  onSave: () => void
  onReview: () => void
}

/** The two buttons at the foot of every form, twins of the commands in the title row. */
export const FormButtons = (props: FormButtonsProps) => (
  <div class="form-buttons">
    <button type="button" name="save_button" class="btn btn-primary" disabled={props.clean} onClick={props.onSave}>
      {formWords().saveDraft}
    </button>
    <button type="button" class="btn" onClick={props.onReview}>
      {formWords().reviewAndPublish}
    </button>
  </div>
)
