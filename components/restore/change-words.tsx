import { text } from '@/platform/text'
import type { FieldId } from '@/rules'
import { changedParts, contactParts } from './contact-words'
import { Value, withoutOverrides } from './value'
import type { ValueChange } from './version-difference'

/** What came and went in a list, in words. Nothing for a value that is one whole. */
export function ChangeWords({ field, change }: { field: FieldId; change: ValueChange }) {
  if (change.kind === 'text' || change.kind === 'count') return null
  if (change.kind === 'contacts') return <ContactWords {...change} />
  const { added, removed } = change
  return (
    <dl class="changes">
      {added.length > 0 && (
        <Line label={text('two_added')}>
          <Value field={field} value={added} />
        </Line>
      )}
      {removed.length > 0 && (
        <Line label={text('two_removed')}>
          <Value field={field} value={removed} />
        </Line>
      )}
      {change.kind === 'areas' &&
        change.changed.map(({ area, ...sub }, place) => (
          <Line key={place} label={area.trim() === '' ? text('restore_area_none') : area}>
            <Words
              lines={[
                ...(sub.added.length > 0 ? [text('two_added_list', { list: sub.added })] : []),
                ...(sub.removed.length > 0 ? [text('two_removed_list', { list: sub.removed })] : []),
              ]}
            />
          </Line>
        ))}
    </dl>
  )
}

function ContactWords({ added, removed, changed }: Extract<ValueChange, { kind: 'contacts' }>) {
  return (
    <dl class="changes">
      {added.length > 0 && (
        <Line label={text('two_added')}>
          <Words lines={added.map(contact => contactParts(contact).join(', '))} />
        </Line>
      )}
      {removed.length > 0 && (
        <Line label={text('two_removed')}>
          <Words lines={removed.map(contact => contactParts(contact).join(', '))} />
        </Line>
      )}
      {changed.map(({ before, after }, place) => (
        <Line key={place} label={after.name.trim() || after.email}>
          <Words
            lines={changedParts(before, after).map(part =>
              text(
                'two_part_changed',
                part.label,
                part.before || text('restore_empty'),
                part.after || text('restore_empty'),
              ),
            )}
          />
        </Line>
      ))}
    </dl>
  )
}

function Line({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>
        <bdi>{withoutOverrides(label)}</bdi>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

const Words = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line, place) => (
      <bdi key={place} class="value__line">
        {withoutOverrides(line)}
      </bdi>
    ))}
  </>
)
