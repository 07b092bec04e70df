/** Builds an element: properties by name, attributes where the name has a hyphen or is `role`, `class`, `slot` or `part`. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  settings: Readonly<Record<string, string | boolean | number>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(settings)) {
    if (name.includes('-') || attributes.has(name)) element.setAttribute(name, String(value))
    else Object.assign(element, { [name]: value })
  }
  element.append(...children)
  return element
}

const attributes = new Set(['role', 'class', 'slot', 'part', 'for', 'name'])

const svg = 'http://www.w3.org/2000/svg'

/** The chevron of drop-downs, as icon.tsx draws it. */
export function chevron(): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg')
  const settings = {
    class: 'win-icon',
    width: 11,
    height: 11,
    viewBox: '0 0 16 16',
    fill: 'none',
    stroke: 'currentColor',
  }
  for (const [name, value] of Object.entries(settings)) drawing.setAttribute(name, String(value))
  drawing.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', 'M2.5 5.5 8 11l5.5-5.5')
  drawing.append(path)
  return drawing
}
