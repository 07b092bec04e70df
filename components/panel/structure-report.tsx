import '@/components/restore/restore.css'
import './structure-report.css'
import { useState } from 'preact/hooks'
import { Icon } from '@/components/icon/icon'
import { check, copy, error } from '@/components/icon/shapes'
import { ScreenHead } from '@/components/restore/screen-head'
import { text } from '@/platform/text'
import { Message } from './message'

const buttonId = 'structure-report'

/** Leads to the report. Quiet: few people need it, and only when the portal has changed. */
export function StructureButton({ onPress }: { onPress: () => void }) {
  return (
    <p class="structure-button">
      <button type="button" class="button button--quiet" id={buttonId} onClick={onPress}>
        {text('structure_open')}
      </button>
    </p>
  )
}

/** Puts the focus back where the report was opened. */
export const revealStructureButton = (): void => document.getElementById(buttonId)?.focus()

interface StructureReportProps {
  /** null while it is made, undefined where the page gave none. */
  report: string | null | undefined
  onCopy: (report: string) => Promise<void>
  onBack: () => void
}

/** What is in the report and what is not, the report itself to look at, and a button that copies it. Nothing is sent. */
export function StructureReport({ report, onCopy, onBack }: StructureReportProps) {
  return (
    <div class="restore structure">
      <ScreenHead title={text('structure_title')} caption={text('structure_caption')} onBack={onBack} />
      <main>
        <div class="block structure__about">
          <p>{text('structure_in_it')}</p>
          <p>{text('structure_not_in_it')}</p>
          <p>{text('structure_left_out')}</p>
          <p>{text('structure_nowhere')}</p>
        </div>
        {report === undefined && (
          <Message icon={error} trouble title={text('structure_failed')}>
            <p>{text('structure_failed_what_to_do')}</p>
          </Message>
        )}
        {report === null && (
          <p class="block" role="status">
            {text('structure_making')}
          </p>
        )}
        {report && <ReportText report={report} onCopy={onCopy} />}
      </main>
    </div>
  )
}

const looks = {
  ready: { shape: copy, words: 'structure_copy' },
  copied: { shape: check, words: 'structure_copied' },
  failed: { shape: error, words: 'structure_not_copied' },
}

function ReportText({ report, onCopy }: { report: string; onCopy: StructureReportProps['onCopy'] }) {
  const [state, setState] = useState<keyof typeof looks>('ready')
  const press = async () => {
    try {
      await onCopy(report)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  const { shape, words } = looks[state]
  return (
    <div class="block structure__text">
      <label for="structure-text">{text('structure_text')}</label>
      <textarea id="structure-text" class="code" readOnly rows={16} wrap="off" spellcheck={false} value={report} />
      <button type="button" class="button" onClick={press}>
        <Icon of={shape} />
        <span aria-live="polite">{text(words)}</span>
      </button>
    </div>
  )
}
