import { useEffect, useRef } from 'preact/hooks'
import { error } from '@/components/icon/shapes'
import { Message } from '@/components/panel/message'
import { dateTimeText, plural, text } from '@/platform/text'
import type { DataSectionProps } from './data-section'
import type { ArchiveRefusal, DataTask, TakePlan } from './data-task'

type TaskPreviewProps = Pick<DataSectionProps, 'running' | 'onGo' | 'onLeave' | 'onSave'> & { task: DataTask }

/** What is about to be done, in words, before it is done. It takes the focus, so that nobody misses it. */
export function TaskPreview({ task, running, onGo, onLeave, onSave }: TaskPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [task])
  if (task.kind === 'refused')
    return (
      <Message icon={error} trouble title={text('options_refused', task.name)}>
        <p>{refusalText(task.refusal)}</p>
        <p>{text('options_refused_kept')}</p>
      </Message>
    )
  const isWorth = changes(task)
  const erases = task.kind === 'erase-offer' || task.kind === 'erase-all'
  return (
    <section class="options__preview" aria-labelledby="task" data-task={task.kind}>
      <h3 id="task" ref={heading} tabIndex={-1}>
        {titleOf(task)}
      </h3>
      {task.kind === 'thin' && <ThinPlan plan={task.plan} />}
      {task.kind === 'take' && <TakeOverPlan plan={task.plan} />}
      {task.kind === 'erase-offer' && <p>{plural('data_erase_offer_what', task.offer.versions)}</p>}
      {task.kind === 'erase-all' && <p>{text('data_erase_all_what')}</p>}
      <div class="buttons">
        {isWorth && (
          <button
            type="button"
            class={erases ? 'button options__erase' : 'button button--primary'}
            disabled={running}
            onClick={onGo}
          >
            {text(`data_go_${task.kind.replace('-', '_')}`)}
          </button>
        )}
        {isWorth && task.kind !== 'take' && (
          <button
            type="button"
            class="button"
            disabled={running}
            onClick={() => onSave(task.kind === 'erase-offer' ? task.offer.id : undefined)}
          >
            {text('data_save_first')}
          </button>
        )}
        <button type="button" class="button" disabled={running} onClick={onLeave}>
          {text('options_leave')}
        </button>
      </div>
    </section>
  )
}

function titleOf(task: Exclude<DataTask, { kind: 'refused' }>): string {
  switch (task.kind) {
    case 'thin':
      return plural(
        'data_thin_title',
        task.plan.reduce((sum, { ids }) => sum + ids.length, 0),
      )
    case 'take':
      return text('options_preview', task.name)
    case 'erase-offer':
      return text('data_erase_offer_title', task.offer.alias)
    case 'erase-all':
      return text('data_erase_all_title')
  }
}

/** Whether doing it would change anything. */
function changes(task: DataTask): boolean {
  if (task.kind === 'thin') return task.plan.length > 0
  if (task.kind !== 'take') return true
  const { offers, organisation, repairs } = task.plan
  const isTaken = ({ added, replaced }: { added: number; replaced: number }) => added + replaced > 0
  return (
    repairs > 0 ||
    isTaken(organisation) ||
    offers.some(({ reading, versions, answers }) => reading !== 'kept' || versions.added > 0 || isTaken(answers))
  )
}

function ThinPlan({ plan }: { plan: Extract<DataTask, { kind: 'thin' }>['plan'] }) {
  return (
    <>
      <p>{text('data_thin_stays')}</p>
      {plan.length > 0 && (
        <ul class="options__list">
          {plan.map(({ offerId, alias, ids, of }) => (
            <li key={offerId} data-offer={offerId}>
              <p>
                <bdi>{alias ?? offerId}</bdi>: {plural('data_thin_of', of, ids.length)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function TakeOverPlan({ plan }: { plan: TakePlan }) {
  const { added, replaced } = plan.organisation
  return (
    <>
      <p>{text('data_take_saved_on', dateTimeText(plan.exportedAt))}</p>
      <ul class="options__list">
        {plan.offers.map(({ offerId, alias, reading, versions, answers }) => (
          <li key={offerId} data-offer={offerId}>
            <div>
              <p>
                <strong>
                  <bdi>{alias ?? offerId}</bdi>
                </strong>
              </p>
              <p class="caption">
                {[
                  text(`data_take_reading_${reading}`),
                  plural('data_take_versions', versions.added, versions.same),
                  ...answerWords(answers),
                ].join(text('panel_separator'))}
              </p>
            </div>
          </li>
        ))}
        {(added + replaced > 0 || plan.repairs > 0) && (
          <li>
            <div>
              <p>
                <strong>{text('data_take_general')}</strong>
              </p>
              <p class="caption">
                {[
                  ...answerWords(plan.organisation),
                  ...(plan.repairs > 0 ? [plural('data_take_repairs', plan.repairs)] : []),
                ].join(text('panel_separator'))}
              </p>
            </div>
          </li>
        )}
      </ul>
      <p>{text('data_take_stays')}</p>
    </>
  )
}

function answerWords({ added, replaced, kept }: { added: number; replaced: number; kept: number }): string[] {
  return [
    ...(added > 0 ? [plural('data_take_answers_added', added)] : []),
    ...(replaced > 0 ? [plural('data_take_answers_replaced', replaced)] : []),
    ...(kept > 0 ? [plural('data_take_answers_kept', kept)] : []),
  ]
}

function refusalText(refusal: ArchiveRefusal): string {
  switch (refusal.fault) {
    case 'broken':
      return text('data_refused_broken', refusal.where)
    case 'too-large':
      return text('data_refused_too_large')
    case 'no-json':
      return text('options_refused_no_json')
    case 'other-file':
      return text('options_refused_other_file')
    case 'newer':
      return text('options_refused_newer')
  }
}
