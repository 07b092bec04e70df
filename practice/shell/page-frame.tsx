import type { ComponentChildren } from 'preact'
import { isLoading } from '../navigation'
import { announceNotHere } from '../notices'
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
  children: ComponentChildren
}

/** Title row, state band and content. While the portal loads, the title already stands and the rest is not there. */
export const PageFrame = ({ title, commands = [], complete, grey = false, children }: PageFrameProps) => (
  <div class={grey ? 'page page--grey' : 'page'}>
    <div class="title-row">
      <h1>{title}</h1>
      <div class="command-bar">
        {commands.map(({ icon, label, disabled = false, onPress = announceNotHere }) => (
          <button key={label} type="button" class="command" disabled={disabled} onClick={onPress}>
            <Icon name={icon} size={11} />
            <span>{label}</span>
          </button>
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

const StateBand = ({ complete }: { complete: boolean }) => (
  <div class={complete ? 'state-band state-band--complete' : 'state-band'}>
    <Icon name={complete ? 'complete' : 'incomplete'} size={15} />
    <span>Changes {complete ? 'complete' : 'incomplete'}, not published</span>
  </div>
)

/** The two buttons at the foot of every form, twins of the commands in the title row. */
export const FormButtons = (props: { clean: boolean; onSave: () => void; onReview: () => void }) => (
  <div class="form-buttons">
    <button type="button" name="save_button" class="btn btn-primary" disabled={props.clean} onClick={props.onSave}>
      Save draft
    </button>
    <button type="button" class="btn" onClick={props.onReview}>
      Review and publish
    </button>
  </div>
)
