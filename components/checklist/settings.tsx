import { Icon } from '@/components/icon/icon'
import { chevronRight } from '@/components/icon/shapes'
import { AnswerAge } from '@/components/questions/answer-age'
import { text } from '@/platform/text'

interface SettingsProps {
  /** Null for never. */
  answerAgeDays: number | null
  onAnswerAge(days: number | null): void
}

/** What is set once for all offers. */
export function Settings({ answerAgeDays, onAnswerAge }: SettingsProps) {
  return (
    <details class="group programme" id="settings">
      <summary>
        <Icon of={chevronRight} class="turn" />
        <h2>{text('settings_heading')}</h2>
      </summary>
      <div class="programme__body">
        <AnswerAge days={answerAgeDays} onChange={onAnswerAge} />
        <p class="caption">{text('age_explained')}</p>
      </div>
    </details>
  )
}
