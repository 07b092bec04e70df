import { isElement } from '@/platform/frames'
import { composedAncestors } from './composed-tree'

export type Scheme = 'light' | 'dark'

interface Colour {
  /** 0 to 1, sRGB. */
  red: number
  green: number
  blue: number
  alpha: number
}

/** A computed colour, as getComputedStyle serialises sRGB ones; null for other colour spaces. */
export function parseColour(css: string): Colour | null {
  const legacy = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,/\s]+([\d.]+%?))?\s*\)$/.exec(css)
  if (legacy) return colour(legacy, 255)
  const srgb = /^color\(srgb\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)(?:\s*\/\s*([\d.]+%?))?\s*\)$/.exec(css)
  return srgb ? colour(srgb, 1) : null
}

function colour([, red, green, blue, alpha]: RegExpExecArray, full: number): Colour {
  const share = alpha === undefined ? 1 : alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha)
  return { red: Number(red) / full, green: Number(green) / full, blue: Number(blue) / full, alpha: share }
}

/** Relative luminance after WCAG 2.2, 0 to 1. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/**
 * The scheme of the ground given the backgrounds from the inside out: the first one that covers decides; a page that paints none
 * shows the browser's own ground. 0.179 is where black and white text have the same contrast.
 */
export function schemeOf(backgrounds: string[], bare: Scheme): Scheme {
  for (const css of backgrounds) {
    const parsed = parseColour(css)
    if (parsed && parsed.alpha >= 0.5) return luminance(parsed) < 0.179 ? 'dark' : 'light'
  }
  return bare
}

/** The scheme of what is painted behind an element: the portal's, not the system's, for the portal is light on a dark system too. */
export function schemeBehind(element: Element, view: Window): Scheme {
  const elements = composedAncestors(element).filter(isElement)
  const dark =
    /\bdark\b/.test(view.getComputedStyle(element.ownerDocument.documentElement).colorScheme) &&
    view.matchMedia('(prefers-color-scheme: dark)').matches
  return schemeOf(
    elements.map(each => view.getComputedStyle(each).backgroundColor),
    dark ? 'dark' : 'light',
  )
}
