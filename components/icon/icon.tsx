import type { Shape } from './shapes'

interface IconProps {
  of: Shape
  /** Words for those who do not see it. Without a label the icon is decoration. */
  label?: string
  /** Modifiers of `.icon`: "met", "blocker", "trouble", "grey", or a class of the caller's own such as "turn". */
  tone?: 'met' | 'blocker' | 'trouble' | 'grey' | undefined
  class?: string
}

/** One icon of the set, in the ink around it unless a tone is given. */
export function Icon({ of: Shape, label, tone, class: extra }: IconProps) {
  const names = ['icon', tone && `icon--${tone}`, extra].filter(Boolean).join(' ')
  const heard = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden
    <svg
      class={names}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...heard}
    >
      <Shape />
    </svg>
  )
}
