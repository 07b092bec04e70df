import { Icon } from '@/components/icon/icon'
import { close, error, point } from '@/components/icon/shapes'
import { text } from '@/platform/text'

interface BannerProps {
  /** What to do, or why what was pressed did not do. */
  words: string
  refused: boolean
  /** The name of what Tab has led to. */
  named: string
  onLeave(): void
}

/** Says what is being pointed at. The panel tells it to those who do not see it. */
export function Banner({ words, refused, named, onLeave }: BannerProps) {
  return (
    <>
      <Icon of={refused ? error : point} tone={refused ? 'trouble' : undefined} />
      <div class="pointing__words">
        <p>{words}</p>
        <p class="caption">{text('point_keys')}</p>
        <p class="caption" role="status">
          <bdi>{named}</bdi>
        </p>
      </div>
      <button type="button" class="button button--icon" aria-label={text('point_leave')} onClick={onLeave}>
        <Icon of={close} />
      </button>
    </>
  )
}
