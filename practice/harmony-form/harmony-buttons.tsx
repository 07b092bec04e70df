import { defineHarmony } from '../harmony/define'
import { bare, closedV6, type Mount } from '../harmony/mounts'
import { Icon } from '../shell/icon'
import type { Command, FormButtonsProps } from '../shell/page-frame'
import { formWords } from '../words/form-words'
import { Press } from './press'

const buttonsOf = (mount: Mount) => ({
  CommandButton: ({ icon, label, disabled = false, onPress = () => {} }: Command) => {
    defineHarmony()
    return (
      <Press mount={mount} appearance="command" disabled={disabled} onPress={onPress}>
        <Icon name={icon} size={11} />
        <span>{label}</span>
      </Press>
    )
  },
  FormButtons: ({ clean, onSave, onReview }: FormButtonsProps) => (
    <div class="form-buttons">
      <Press mount={mount} appearance="primary" disabled={clean} onPress={onSave}>
        <span>{formWords().saveDraft}</span>
      </Press>
      <Press mount={mount} onPress={onReview}>
        <span>{formWords().reviewAndPublish}</span>
      </Press>
    </div>
  ),
})

export const bareButtons = buttonsOf(bare)
export const closedButtons = buttonsOf(closedV6)
