import './last-reading.css'
import { Icon } from '@/components/icon/icon'
import { blocker, level0, level1, level2, question, type Shape } from '@/components/icon/shapes'
import { ageText, plural, text } from '@/platform/text'
import { type Assessment, type IsoDateTime, type StatusId, tally } from '@/rules'

interface LastReadingProps {
  assessment: Assessment
  readAt: IsoDateTime
  /** Milliseconds. */
  now: number
  onShow(): void
}

const shapes: Record<StatusId, Shape> = {
  'not-ready': level0,
  'co-sell-ready': level1,
  'azure-ip-incentivized': level2,
  'business-applications-incentivized': level2,
}

/** What the offer's last reading came to, with its age. */
export function LastReading({ assessment, readAt, now, onShow }: LastReadingProps) {
  const { blockers, questions } = tally(assessment)
  const status = assessment.statuses.find(report => report.status === assessment.reached)
  return (
    <div class="block last-reading">
      <p class="level" data-status={assessment.reached} data-reached="true">
        <Icon of={shapes[assessment.reached]} />
        {text('last_status', status ? { text: status.name } : '', ageText(readAt, now))}
      </p>
      <p class="tally">
        {blockers.length > 0 && (
          <span class="count">
            <Icon of={blocker} tone="blocker" />
            {plural('panel_count_blockers', blockers.length)}
          </span>
        )}
        {questions.length > 0 && (
          <span class="count">
            <Icon of={question} />
            {plural('panel_count_questions', questions.length)}
          </span>
        )}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={onShow}>
          {text('last_show')}
        </button>
      </div>
    </div>
  )
}
