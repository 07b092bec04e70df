import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '@/components/icon/icon'
import { arrowLeft } from '@/components/icon/shapes'
import { text } from '@/platform/text'

interface ScreenHeadProps {
  title: string
  caption: string
  onBack: () => void
}

/** Head of a screen that was reached from another. It takes the focus, as the pressed control is gone with the old screen. */
export function ScreenHead({ title, caption, onBack }: ScreenHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <header class="screen-head">
      <div class="screen-head__line">
        <button type="button" class="button button--icon" aria-label={text('restore_back')} onClick={onBack}>
          <Icon of={arrowLeft} />
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      <p class="caption">{caption}</p>
    </header>
  )
}
