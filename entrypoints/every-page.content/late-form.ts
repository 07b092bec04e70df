import { openedOnce } from '@/platform/opened-once'
import type { FormScript } from '../form/form-script'
import type { PageReading } from './read-page'

interface LateFormOptions {
  /** Loads the form's script and starts it. */
  start(): Promise<FormScript>
  /** The script did not come; the next reading of the form asks for it again. */
  onMissed(): void
}

/**
 * The form's script, which is loaded as soon as the form is seen, be it that it still loads. Until it is there only hints are missed; then
 * it takes the newest reading, whatever that is by then.
 */
export function createLateForm({ start, onMissed }: LateFormOptions) {
  let script: FormScript | null = null
  let takeNewest = () => {}

  const load = openedOnce(async () => {
    script = await start()
    takeNewest()
  })

  return {
    /** Takes the page as it was just read. */
    take(reading: PageReading, panelOpen: boolean): void {
      takeNewest = () => script?.take(reading, panelOpen)
      if (script) takeNewest()
      else if (reading.page.kind === 'co-sell') load().catch(onMissed)
    },
    judgingChanged: (): void => script?.judgingChanged(),
    ignoreFocus: (): (() => void) => script?.ignoreFocus() ?? (() => {}),
  }
}
