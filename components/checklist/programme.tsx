import './programme.css'
import { Icon } from '@/components/icon/icon'
import { chevronRight } from '@/components/icon/shapes'
import { text, write } from '@/platform/text'
import type { Edition } from '@/rules'
import { SourceLine } from './explain'

/** How the programme works in this edition: its channels, and the steps through Partner Center. */
export function Programme({ edition }: { edition: Edition }) {
  return (
    <details class="group programme" id="programme">
      <summary>
        <Icon of={chevronRight} class="turn" />
        <h2>{text('programme_heading')}</h2>
      </summary>
      <div class="programme__body">
        {edition.channels.length > 0 && (
          <>
            <h3>{text('programme_channels')}</h3>
            <ul>
              {edition.channels.map(channel => (
                <li key={channel.key}>{write(channel)}</li>
              ))}
            </ul>
          </>
        )}
        <h3>{text('programme_procedure')}</h3>
        <ol>
          {edition.procedure.map(step => (
            <li key={step.key}>{write(step)}</li>
          ))}
        </ol>
        <p class="caption">
          <SourceLine source={edition.source} />
        </p>
      </div>
    </details>
  )
}
