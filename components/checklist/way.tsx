import './way.css'
import { Icon } from '@/components/icon/icon'
import { chevronRight } from '@/components/icon/shapes'
import { plural, text, write } from '@/platform/text'
import { type Assessment, type Way, type WayAction, waysOf } from '@/rules'
import { revealRow } from './group'

interface WaysProps {
  assessment: Assessment
  /** Starts a trial; left out while one runs. */
  onTryOut?: () => void
}

/** What is left to do for each status above, as short as it can be, and what can never be had. */
export function Ways({ assessment, onTryOut }: WaysProps) {
  const ways = waysOf(assessment)
  if (ways.every(({ state, deadEnds }) => state === 'reached' || (state === 'dead-end' && deadEnds.length === 0)))
    return null
  const [ready] = ways
  return (
    <details class="group ways" id="ways">
      <summary>
        <Icon of={chevronRight} class="turn" />
        <h2>{text('way_heading')}</h2>
      </summary>
      <div class="ways__body">
        {ways
          .filter(({ state }) => state !== 'reached')
          .map(way => (
            <WayTo key={way.report.status} way={way} {...(way !== ready && ready && { after: ready })} />
          ))}
        {onTryOut && (
          <div class="buttons">
            <button type="button" class="button" onClick={onTryOut}>
              {text('trial_start')}
            </button>
          </div>
        )}
      </div>
    </details>
  )
}

/** One status. What the status below asks is told there, and not once more: `after` is the way to that one. */
function WayTo({ way, after }: { way: Way; after?: Way }) {
  const { report, state, deadEnds } = way
  const name = write(report.name)
  const told = new Set(after?.actions.flatMap(({ findings }) => findings))
  const isTold = ({ kind, findings }: WayAction) =>
    kind === 'answer' ? findings.some(finding => told.has(finding)) : findings.every(finding => told.has(finding))
  const actions = way.actions.filter(action => !isTold(action))
  const isMore = after !== undefined && !after.report.reached
  const count =
    actions.length === 0 ? text('way_nothing_more', name) : plural(isMore ? 'way_more' : 'way_to', actions.length, name)
  if (state === 'dead-end' && deadEnds.length === 0)
    return (
      <p class="quiet" data-way={report.status} data-state={state}>
        {text('way_not_for_type', name)}
      </p>
    )
  return (
    <section data-way={report.status} data-state={state}>
      <h3>{state === 'open' ? count : text('way_closed', name)}</h3>
      {deadEnds.map(({ requirement, message, fix }) => (
        <p key={requirement}>
          {write(message)}. {fix && write(fix)}
        </p>
      ))}
      {actions.length > 0 && (
        <>
          {state === 'dead-end' && <p class="caption">{text('way_if_it_changed')}</p>}
          <ol>
            {actions.map((action, place) => (
              <ActionLine key={action.findings[0]?.requirement} action={action} number={place + 1} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function ActionLine({ action: { what, findings }, number }: { action: WayAction; number: number }) {
  const first = findings[0]?.requirement ?? ''
  // The number is said outright: Chromium goes on from an old one when the first line goes.
  return (
    <li value={number}>
      <a
        href={`#check-${first}`}
        onClick={event => {
          event.preventDefault()
          revealRow(first)
        }}
      >
        {write(what)}
      </a>
    </li>
  )
}
