import { Icon } from '../icon/icon'
import { close, unplug } from '../icon/shapes'

export interface NoticeTexts {
  message: string
  close: string
}

/** Told instead of the pill, once: the page goes on without us. Its texts come ready, for a lost connection takes the lookup along. */
export function Notice({ texts, onClose }: { texts: NoticeTexts; onClose(): void }) {
  return (
    <div class="pill-dock">
      <fieldset class="pill pill--notice" aria-label={texts.message}>
        <p>
          <Icon of={unplug} tone="trouble" />
          {texts.message}
        </p>
        <button type="button" aria-label={texts.close} title={texts.close} onClick={onClose}>
          <Icon of={close} />
        </button>
      </fieldset>
    </div>
  )
}
