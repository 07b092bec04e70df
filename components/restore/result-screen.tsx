import { Icon } from '@/components/icon/icon'
import { check, info, undo } from '@/components/icon/shapes'
import { listText, plural, text } from '@/platform/text'
import type { FieldId } from '@/rules'
import { openDifferences } from './choices'
import { FieldsByHand } from './closed-fields'
import type { Difference, RestoredVersion, RestoreResult } from './difference'
import { FieldLine } from './field-group'
import { extentOf, holds, leftByHand, tallyOf } from './outcomes'
import { RefusedField } from './refused-field'
import { Value } from './value'

interface ResultScreenProps {
  version: RestoredVersion
  differences: Difference[]
  result: RestoreResult
  running: boolean
  onUndo: () => void
  onShowField: (field: FieldId) => void
  onCopy: (field: FieldId) => void | Promise<void>
  onBack: () => void
}

/** What came of restoring, field by field, as it was read back from the page. */
export function ResultScreen(props: ResultScreenProps) {
  const { version, differences, result, onBack } = props
  const undone = result.undone === true
  const held = result.fields.filter(({ outcome }) => holds(outcome))
  const refused = result.fields.filter(({ outcome }) => !holds(outcome))
  const left = undone
    ? []
    : openDifferences(differences).filter(({ field }) => !result.fields.some(done => done.field === field))
  return (
    <>
      <main>
        {held.length > 0 && (
          <ul class="field-list">
            {held.map(({ field, outcome }) => (
              <FieldLine key={field} field={field} icon={undone ? undo : check} quiet={false}>
                {undone ? (
                  text('restore_put_back')
                ) : (
                  <>
                    {text(outcome === 'written' ? 'restore_written' : 'restore_same_already')}{' '}
                    <Value field={field} value={version.values[field]} />
                  </>
                )}
              </FieldLine>
            ))}
          </ul>
        )}
        {refused.map(({ field, outcome }) => (
          <RefusedField
            key={field}
            field={field}
            outcome={outcome}
            undone={undone}
            value={version.values[field]}
            onShowField={props.onShowField}
            onCopy={props.onCopy}
          />
        ))}
        {left.length > 0 && (
          <ul class="field-list">
            {left.map(({ field, page }) => (
              <FieldLine key={field} field={field}>
                {text('restore_left')} <Value field={field} value={page} />
              </FieldLine>
            ))}
          </ul>
        )}
        {!undone && <FieldsByHand title={text('restore_group_by_hand')} differences={leftByHand(differences)} />}
      </main>
      <footer class="action-bar">
        <p class="caption">{text(reminderKey(result))}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={onBack}>
            {text('restore_back')}
          </button>
        </div>
      </footer>
    </>
  )
}

/** Whether something waits to be saved in Partner Center. */
function reminderKey(result: RestoreResult): string {
  if (result.undone) return 'restore_undone_reminder'
  return tallyOf(result).written > 0 ? 'restore_save_reminder' : 'restore_nothing_reminder'
}

/** The outcome in one sentence, with the way back. Stands in a live region. */
export function ResultSummary({
  result,
  differences,
  running,
  onUndo,
}: Pick<ResultScreenProps, 'result' | 'differences' | 'running' | 'onUndo'>) {
  const { written, same, refused } = tallyOf(result)
  const undone = result.undone === true
  const keys = undone
    ? { written: 'restore_count_put_back', same: 'restore_count_put_back_same', refused: 'restore_count_not_put_back' }
    : { written: 'restore_count_written', same: 'restore_count_same_already', refused: 'restore_count_refused' }
  const parts = [
    written > 0 && plural(keys.written, written),
    same > 0 && plural(keys.same, same),
    refused > 0 && plural(keys.refused, refused),
  ].filter(part => part !== false)
  return (
    <div class="message">
      <Icon of={undone ? undo : extentOf(result, differences) === 'whole' ? check : info} />
      <div>
        <strong>{parts.length > 0 ? listText(parts) : text('restore_title_none')}</strong>
        {!undone && written > 0 && (
          <>
            <p>{text('restore_before_kept')}</p>
            <div class="buttons">
              <button type="button" class="button" disabled={running} onClick={onUndo}>
                <Icon of={undo} />
                {text(running ? 'restore_undoing' : 'restore_undo')}
              </button>
            </div>
          </>
        )}
      </div>
    </div>
  )
}
