import { text, write } from '@/platform/text'
import { type Finding, type Source, strengthName } from '@/rules'

/** What to do, why, what was looked at, and where Microsoft says so. */
export function Explain({ finding }: { finding: Finding }) {
  return (
    <dl class="explain">
      {finding.fix && (
        <>
          <dt>{text('check_what')}</dt>
          <dd>{write(finding.fix)}</dd>
        </>
      )}
      {finding.detail && (
        <>
          <dt>{text('check_detail')}</dt>
          <dd>{write(finding.detail)}</dd>
        </>
      )}
      <dt>{text('check_why')}</dt>
      <dd>{write(finding.why)}</dd>
      <dt>{text('check_source')}</dt>
      <dd class="small">
        <SourceLine source={finding.source} />
      </dd>
    </dl>
  )
}

/** A source as plain text: this extension opens no connection, so there is nothing to follow. */
export function SourceLine({ source }: { source: Source }) {
  return (
    <>
      {text('check_source_line', source.title, source.section, { date: source.date })}{' '}
      {text('check_strength', { text: strengthName(source.strength) })}
      {source.note && ` ${write(source.note)}`}
    </>
  )
}
