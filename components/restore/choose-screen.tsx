import { useState } from 'preact/hooks'
import { ageText, plural, text } from '@/platform/text'
import type { FieldId, IsoDateTime } from '@/rules'
import { type Choices, choose, chosenFields, openDifferences, sideOf, waitingFields } from './choices'
import { ClosedFields } from './closed-fields'
import { CompareField } from './compare-field'
import type { Difference } from './difference'
import { fieldName } from './field-name'

interface ChooseScreenProps {
  differences: Difference[]
  readAt: IsoDateTime
  now: number
  running: boolean
  onRestore: (fields: FieldId[]) => void
  onCopy: (field: FieldId) => void | Promise<void>
  onBack: () => void
}

/** Choosing, field by field, what of the draft goes back into the form. */
export function ChooseScreen({ differences, readAt, now, running, onRestore, onCopy, onBack }: ChooseScreenProps) {
  const [choices, setChoices] = useState<Choices>({})
  const chosen = chosenFields(differences, choices)
  const waiting = waitingFields(differences, choices)
  return (
    <>
      <main>
        <Overview differences={differences} readAt={readAt} now={now} />
        {openDifferences(differences).map(difference => (
          <CompareField
            key={difference.field}
            difference={difference}
            side={sideOf(difference, choices)}
            disabled={running}
            onChoose={side => setChoices(choose(choices, difference, side))}
          />
        ))}
        <ClosedFields differences={differences} onCopy={onCopy} />
      </main>
      <footer class="action-bar">
        <p class="caption">{text('restore_fills_only')}</p>
        <div class="buttons">
          <button
            type="button"
            class="button button--primary"
            disabled={running || chosen.length === 0}
            aria-describedby={waiting.length > 0 ? 'restore-waiting' : undefined}
            onClick={() => onRestore(chosen)}
          >
            {running ? text('restore_running') : plural('restore_do', chosen.length)}
          </button>
          <button type="button" class="button" disabled={running} onClick={onBack}>
            {text('restore_cancel')}
          </button>
        </div>
        {waiting.length > 0 && (
          <p class="caption" id="restore-waiting">
            {text('restore_waiting', { list: waiting.map(fieldName) })}
          </p>
        )}
      </footer>
    </>
  )
}

/** The state of things in a few sentences. */
function Overview({ differences, readAt, now }: Pick<ChooseScreenProps, 'differences' | 'readAt' | 'now'>) {
  const count = (state: Difference['state']) => differences.filter(difference => difference.state === state).length
  const open = openDifferences(differences).length
  const rest = [
    { key: 'restore_count_conflict', count: count('conflict') },
    { key: 'restore_count_same', count: count('same') },
    { key: 'restore_count_closed', count: count('not-restorable') },
    { key: 'restore_count_absent', count: count('not-on-page') },
  ]
  return (
    <p class="block">
      {text('restore_page_read', ageText(readAt, now))}{' '}
      <strong>{open > 0 ? plural('restore_count_differ', open) : text('restore_nothing_differs')}</strong>
      {rest.map(line => line.count > 0 && ` ${plural(line.key, line.count)}`)}
    </p>
  )
}
