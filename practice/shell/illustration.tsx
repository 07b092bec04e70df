import type { ComponentChildren } from 'preact'
import type { OfferSlug } from '../routes'

/** Small drawings of our own for the cards of the offer overview. */

const tick = (x: number, y: number) => (
  <g>
    <circle cx={x} cy={y} r="6" fill="#0b8a0b" />
    <path d={`M${x - 3} ${y}l2 2.4 3.6-4.4`} fill="none" stroke="#fff" stroke-width="1.6" />
  </g>
)

const cube = (y: number, top: string, left: string, right: string) => (
  <g>
    <path d={`M50 ${y}l20 6-20 9-20-9z`} fill={top} />
    <path d={`M30 ${y + 6}l20 9v20l-20-8z`} fill={left} />
    <path d={`M70 ${y + 6}l-20 9v20l20-8z`} fill={right} />
  </g>
)

const person = (x: number, y: number, ground: string, figure: string) => (
  <g>
    <circle cx={x} cy={y} r="20" fill={ground} />
    <circle cx={x} cy={y - 6} r="5" fill={figure} />
    <path d={`M${x - 7} ${y + 12}c0-8 3-12 7-12s7 4 7 12z`} fill={figure} />
  </g>
)

const gear = (
  <g>
    <circle cx="80" cy="62" r="14" fill="none" stroke="#c8c8c8" stroke-width="10" />
    <circle cx="80" cy="62" r="20" fill="none" stroke="#c8c8c8" stroke-width="7" stroke-dasharray="8 7.7" />
  </g>
)

const drawings: Partial<Record<OfferSlug, ComponentChildren>> = {
  setup: (
    <>
      <path d="M8 26l40-14 38 14-38 14z" fill="#32d4f5" />
      <path d="M8 26l40 14v46L8 72z" fill="#31c6ee" />
      <path d="M86 26L48 40v46l38-14z" fill="#0f7fc4" />
      {gear}
    </>
  ),
  properties: (
    <>
      {cube(8, '#00cca3', '#00b294', '#008272')}
      {cube(34, '#e87964', '#f03a17', '#b0111b')}
      {cube(60, '#fad69a', '#ffc83d', '#d08c00')}
      {tick(84, 24)}
      {tick(84, 50)}
      {tick(84, 76)}
    </>
  ),
  listing: (
    <>
      <path d="M10 24h28v76H10z" fill="#f03a17" />
      <path d="M38 24h52v76H38z" fill="#b0111b" />
      <path d="M22 24c0-28 30-28 30 0M50 24c0-28 30-28 30 0" fill="none" stroke="#e8663f" stroke-width="1.5" />
    </>
  ),
  availability: (
    <>
      {person(50, 26, '#ffb900', '#d08c00')}
      {person(18, 56, '#e3e3e3', '#c8c8c8')}
      {person(82, 56, '#e3e3e3', '#c8c8c8')}
      {person(50, 86, '#ffb900', '#d08c00')}
      {tick(30, 16)}
      {tick(68, 78)}
    </>
  ),
  technicalconfiguration: (
    <>
      <path d="M10 20h76v54H10z" fill="#0f7fc4" />
      <path d="M10 20h76v10H10z" fill="#32d4f5" />
      {gear}
    </>
  ),
  plans: (
    <>
      <path d="M8 60h24v36H8z" fill="#00b294" />
      <path d="M38 38h24v58H38z" fill="#ffb900" />
      <path d="M68 16h24v80H68z" fill="#f03a17" />
    </>
  ),
  cosell: (
    <>
      {person(30, 40, '#31c6ee', '#0f7fc4')}
      {person(70, 40, '#ffb900', '#d08c00')}
      <path d="M10 76h80v12H10z" fill="#00b294" />
    </>
  ),
  cspreselleraudience: (
    <>
      <path d="M14 44h72v48H14z" fill="#31c6ee" />
      <path d="M8 24h84l6 22H2z" fill="#f03a17" />
      <path d="M56 58h18v34H56z" fill="#0f7fc4" />
    </>
  ),
  supplementalcontent: (
    <>
      <path d="M20 10h44l16 16v72H20z" fill="#e3e3e3" />
      <path d="M64 10v16h16z" fill="#c8c8c8" />
      {tick(74, 88)}
    </>
  ),
}

export const Illustration = ({ slug }: { slug: OfferSlug }) => (
  <svg class="illustration" width="100" height="110" viewBox="0 0 100 110" aria-hidden="true">
    {drawings[slug]}
  </svg>
)
