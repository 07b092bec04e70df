import './restore.css'
import './compare.css'
import './compare-two.css'
import { plural, text } from '@/platform/text'
import { ChangeWords } from './change-words'
import { FieldGroup, FieldLine } from './field-group'
import { fieldName } from './field-name'
import { momentsOf } from './moment'
import { ScreenHead } from './screen-head'
import { Value } from './value'
import { valueLines } from './value-lines'
import type { VersionDifference } from './version-difference'
import { plainName, titleOf, type VersionEntry } from './version-entry'

export interface CompareTwoProps {
  offerAlias: string
  older: VersionEntry
  newer: VersionEntry
  /** Every field, in the order of the form. */
  differences: VersionDifference[]
  /** Milliseconds. */
  now: number
  /** Leads to where a version can be restored; nothing is written from here. */
  onRestore: (id: number) => void
  onBack: () => void
}

/** Two versions of a form beside each other: what differs, then what is not known, then what is the same. */
export function CompareTwo({ offerAlias, older, newer, differences, now, onRestore, onBack }: CompareTwoProps) {
  const of = (...states: VersionDifference['state'][]) => differences.filter(({ state }) => states.includes(state))
  const [differing, same] = [of('differs'), of('same')]
  const doubtful = of('not-read', 'unknown').filter(({ older, newer }) => (older ?? newer) !== undefined)
  const unread = of('not-read').filter(difference => !doubtful.includes(difference))
  const moments = momentsOf([older.at, newer.at], now)
  const side = (version: VersionEntry, place: 0 | 1) => {
    const moment = moments[place]?.text ?? ''
    return (
      <div class="side-head" data-version={version.id}>
        <p class="caption">{text(place === 0 ? 'two_older' : 'two_newer')}</p>
        <h2>{moment}</h2>
        {version.name !== undefined && <bdi>{plainName(version.name)}</bdi>}
        <button
          type="button"
          class="button"
          aria-label={text('restore_action_of', text('two_restore_version'), titleOf(version, moment))}
          onClick={() => onRestore(version.id)}
        >
          {text('two_restore')}
        </button>
      </div>
    )
  }
  return (
    <div class="restore">
      <ScreenHead title={text('two_title')} caption={offerAlias} onBack={onBack} />
      <main>
        <div class="block compare__sides">
          {side(older, 0)}
          {side(newer, 1)}
        </div>
        <p class="block">
          <strong>{differing.length > 0 ? plural('two_differ', differing.length) : text('two_nothing')}</strong>
          {same.length > 0 && ` ${plural('restore_count_same', same.length)}`}
          {doubtful.length > 0 && ` ${plural('two_doubtful', doubtful.length)}`}
        </p>
        {differing.map(difference => (
          <DifferingField key={difference.field} {...difference} />
        ))}
        <FieldGroup title={text('two_group_doubtful')} total={doubtful.length} open>
          {doubtful.map(difference => (
            <FieldLine key={difference.field} field={difference.field}>
              <DoubtfulField {...difference} />
            </FieldLine>
          ))}
        </FieldGroup>
        {unread.length > 0 && (
          <p class="block caption">
            {text('two_read_in_neither', { list: unread.map(({ field }) => fieldName(field)) })}
          </p>
        )}
        <FieldGroup title={text('two_group_same')} total={same.length}>
          {same.map(({ field, newer: value }) => (
            <FieldLine key={field} field={field}>
              <Value field={field} value={value} />
            </FieldLine>
          ))}
        </FieldGroup>
      </main>
    </div>
  )
}

function DifferingField({ field, older, newer, change }: VersionDifference) {
  const empty = (value: typeof older) => value === undefined || valueLines(field, value).length === 0
  const turn = empty(older) ? 'two_filled' : empty(newer) ? 'two_emptied' : 'two_changed'
  return (
    <section class="compare" data-field={field}>
      <div class="compare__head">
        <h2>{fieldName(field)}</h2>
        <span class="word">{text(turn)}</span>
      </div>
      {/* What came into an empty field, or was all taken away, is what the other side holds; only contacts are not told there. */}
      {change && (turn === 'two_changed' || change.kind === 'contacts') && (
        <ChangeWords field={field} change={change} />
      )}
      <div class="compare__sides">
        <div class="side">
          <p class="caption">{text('two_older')}</p>
          <Value field={field} value={older} />
        </div>
        <div class="side">
          <p class="caption">{text('two_newer')}</p>
          <Value field={field} value={newer} />
        </div>
      </div>
    </section>
  )
}

/** A field of which it cannot be said whether it differs: what is known of it. */
function DoubtfulField({ field, state, older, newer }: VersionDifference) {
  if (state === 'unknown') {
    return (
      <>
        <p>{text('two_contacts_unknown')}</p>
        <p>
          {text('two_older_held')} <Value field={field} value={older} />
        </p>
        <p>
          {text('two_newer_held')} <Value field={field} value={newer} />
        </p>
      </>
    )
  }
  return (
    <>
      <p>{text(older === undefined ? 'two_not_read_older' : 'two_not_read_newer')}</p>
      <p>
        {text(older === undefined ? 'two_newer_held' : 'two_older_held')} <Value field={field} value={older ?? newer} />
      </p>
    </>
  )
}
