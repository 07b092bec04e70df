import type { ComponentChildren } from 'preact'

/** Drawn on a 16 px grid in `currentColor`; each outcome has a silhouette of its own, and its mark is cut out of the shape. */
export type Shape = () => ComponentChildren

export const advice: Shape = () => (
  <>
    <path d="M7.45 1.98a.78.78 0 0 1 1.1 0l5.47 5.47a.78.78 0 0 1 0 1.1l-5.47 5.47a.78.78 0 0 1-1.1 0L1.98 8.55a.78.78 0 0 1 0-1.1Z" />
  </>
)
export const arrowLeft: Shape = () => (
  <>
    <path d="M13.25 8H2.75M7 3.75 2.75 8 7 12.25" />
  </>
)
export const arrowRight: Shape = () => (
  <>
    <path d="M2.75 8h10.5M9 3.75 13.25 8 9 12.25" />
  </>
)
export const blocker: Shape = () => (
  <>
    <path
      d="M7.1 1.05a1.25 1.25 0 0 1 1.8 0l6.05 6.05a1.25 1.25 0 0 1 0 1.8L8.9 14.95a1.25 1.25 0 0 1-1.8 0L1.05 8.9a1.25 1.25 0 0 1 0-1.8ZM8 4.1a.85.85 0 0 0-.85.9l.15 3.7a.7.7 0 0 0 1.4 0L8.85 5A.85.85 0 0 0 8 4.1ZM8 10.4a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9Z"
      fill="currentColor"
      fill-rule="evenodd"
      stroke="none"
    />
  </>
)
export const calendar: Shape = () => (
  <>
    <rect x="2.25" y="3.25" width="11.5" height="10.5" rx="1.25" />
    <path d="M2.25 6.75h11.5M5.25 1.75v3M10.75 1.75v3" />
  </>
)
export const chart: Shape = () => (
  <>
    <path d="M2.25 2v11.75H14M5.25 11V8.5M8.5 11V6M11.75 11V3.75" />
  </>
)
export const check: Shape = () => (
  <>
    <path d="M2.75 8.5 6.25 12l7-7.75" />
  </>
)
export const chevronDown: Shape = () => (
  <>
    <path d="M3.5 6 8 10.5 12.5 6" />
  </>
)
export const chevronRight: Shape = () => (
  <>
    <path d="M6 3.5 10.5 8 6 12.5" />
  </>
)
export const close: Shape = () => (
  <>
    <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />
  </>
)
export const copy: Shape = () => (
  <>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.25" />
    <path d="M10.5 3.25a.75.75 0 0 0-.75-.75h-6A1.25 1.25 0 0 0 2.5 3.75v6c0 .41.34.75.75.75" />
  </>
)
export const dock: Shape = () => (
  <>
    <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.25" />
    <path d="M9.75 2.75v10.5" />
  </>
)
export const download: Shape = () => (
  <>
    <path d="M8 2v8M4.5 6.75 8 10.25l3.5-3.5M2.75 13.5h10.5" />
  </>
)
export const draft: Shape = () => (
  <>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 4.25V8l2.5 1.75" />
  </>
)
export const error: Shape = () => (
  <>
    <path d="M7.13 2.25a1 1 0 0 1 1.74 0l5.3 9.75a1 1 0 0 1-.87 1.5H2.7a1 1 0 0 1-.87-1.5Z" />
    <path d="M8 6v3.1" />
    <circle cx="8" cy="11.2" r="0.85" fill="currentColor" stroke="none" />
  </>
)
export const eye: Shape = () => (
  <>
    <path d="M1.5 8S3.75 3.75 8 3.75 14.5 8 14.5 8 12.25 12.25 8 12.25 1.5 8 1.5 8Z" />
    <circle cx="8" cy="8" r="2" />
  </>
)
export const file: Shape = () => (
  <>
    <path d="M4.25 1.75h4.5l3.75 3.75v7.5a1.25 1.25 0 0 1-1.25 1.25h-7A1.25 1.25 0 0 1 3 13V3a1.25 1.25 0 0 1 1.25-1.25ZM8.5 2v3.75h3.75" />
  </>
)
export const filter: Shape = () => (
  <>
    <path d="M2 3.5h12M4.5 8h7M6.75 12.5h2.5" />
  </>
)
export const globe: Shape = () => (
  <>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M1.75 8h12.5M8 1.75c2 2 2.6 4 2.6 6.25S10 12.25 8 14.25M8 1.75C6 3.75 5.4 5.75 5.4 8S6 12.25 8 14.25" />
  </>
)
export const info: Shape = () => (
  <>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 7.25v4" />
    <circle cx="8" cy="4.9" r="0.85" fill="currentColor" stroke="none" />
  </>
)
export const keyboard: Shape = () => (
  <>
    <rect x="1.25" y="3.75" width="13.5" height="8.5" rx="1.25" />
    <path d="M4 6.75h.01M6.7 6.75h.01M9.3 6.75h.01M12 6.75h.01M5 9.5h6" />
  </>
)
export const level0: Shape = () => (
  <>
    <rect x="1.5" y="9.5" width="3.5" height="4.0" rx=".75" fill="currentColor" stroke="none" />
    <rect x="6.75" y="6.5" width="2.5" height="6.5" rx=".5" stroke-width="1" />
    <rect x="11.5" y="3.0" width="2.5" height="10.0" rx=".5" stroke-width="1" />
  </>
)
export const level1: Shape = () => (
  <>
    <rect x="1.5" y="9.5" width="3.5" height="4.0" rx=".75" fill="currentColor" stroke="none" />
    <rect x="6.25" y="6" width="3.5" height="7.5" rx=".75" fill="currentColor" stroke="none" />
    <rect x="11.5" y="3.0" width="2.5" height="10.0" rx=".5" stroke-width="1" />
  </>
)
export const level2: Shape = () => (
  <>
    <rect x="1.5" y="9.5" width="3.5" height="4.0" rx=".75" fill="currentColor" stroke="none" />
    <rect x="6.25" y="6" width="3.5" height="7.5" rx=".75" fill="currentColor" stroke="none" />
    <rect x="11" y="2.5" width="3.5" height="11.0" rx=".75" fill="currentColor" stroke="none" />
  </>
)
export const link: Shape = () => (
  <>
    <path d="M6.75 9.25a2.75 2.75 0 0 0 3.9 0l2.1-2.1a2.75 2.75 0 0 0-3.9-3.9l-.85.85M9.25 6.75a2.75 2.75 0 0 0-3.9 0l-2.1 2.1a2.75 2.75 0 0 0 3.9 3.9l.85-.85" />
  </>
)
export const locate: Shape = () => (
  <>
    <circle cx="8" cy="8" r="4.5" />
    <path d="M8 1.25v3M8 11.75v3M1.25 8h3M11.75 8h3" />
  </>
)
export const lock: Shape = () => (
  <>
    <rect x="3" y="7" width="10" height="6.75" rx="1.25" />
    <path d="M5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7" />
  </>
)
export const metAnswer: Shape = () => (
  <>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M5.1 8.2 7.1 10.2 10.9 6" />
  </>
)
export const met: Shape = () => (
  <>
    <path
      d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM4.13 8.77 7.02 11.65 11.99 6.29 10.81 5.21 6.98 9.35 5.27 7.63Z"
      fill="currentColor"
      fill-rule="evenodd"
      stroke="none"
    />
  </>
)
export const more: Shape = () => (
  <>
    <circle cx="3" cy="8" r="1.1" fill="currentColor" stroke="none" />
    <circle cx="8" cy="8" r="1.1" fill="currentColor" stroke="none" />
    <circle cx="13" cy="8" r="1.1" fill="currentColor" stroke="none" />
  </>
)
export const na: Shape = () => (
  <>
    <path d="M3.75 8h8.5" />
  </>
)
export const note: Shape = () => (
  <>
    <path d="M2.75 3h10.5M2.75 6.35h10.5M2.75 9.7h10.5M2.75 13h6" />
  </>
)
export const open: Shape = () => (
  <>
    <path d="M9.25 2.5h4.25v4.25M13.25 2.75 7.5 8.5M6.5 3.5H3.75a1.25 1.25 0 0 0-1.25 1.25v7.5a1.25 1.25 0 0 0 1.25 1.25h7.5a1.25 1.25 0 0 0 1.25-1.25V9.5" />
  </>
)
export const optional: Shape = () => (
  <>
    <circle cx="8" cy="8" r="2.75" />
  </>
)
export const pencil: Shape = () => (
  <>
    <path d="m10.75 2.75 2.5 2.5-7.75 7.75-3 .5.5-3Z" />
  </>
)
export const person: Shape = () => (
  <>
    <circle cx="8" cy="5" r="2.75" />
    <path d="M2.75 13.75c.5-2.75 2.5-4 5.25-4s4.75 1.25 5.25 4" />
  </>
)
export const pin: Shape = () => (
  <>
    <path d="M5.25 2.25h5.5M6.25 2.25v4.1L4.25 9v.75h7.5V9l-2-2.65v-4.1M8 9.75v4" />
  </>
)
export const plus: Shape = () => (
  <>
    <path d="M8 2.75v10.5M2.75 8h10.5" />
  </>
)
export const point: Shape = () => (
  <>
    <path d="M3.25 2.75 13 6.6 8.7 8.6 6.8 13Z" />
    <path d="m9 9 4 4" />
  </>
)
export const question: Shape = () => (
  <>
    <path d="M3.25 1.75h9.5a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H7.6L4.75 14.4v-2.65h-1.5a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5Z" />
    <path d="M6.4 5.35a1.65 1.65 0 1 1 2.35 1.5c-.5.23-.75.5-.75 1" stroke-width="1.25" />
    <circle cx="8" cy="9.55" r="0.75" fill="currentColor" stroke="none" />
  </>
)
export const refresh: Shape = () => (
  <>
    <path d="M13.5 8a5.5 5.5 0 1 1-1.7-3.98M13.25 2v2.75H10.5" />
  </>
)
export const search: Shape = () => (
  <>
    <circle cx="7" cy="7" r="4.5" />
    <path d="M10.4 10.4 14 14" />
  </>
)
export const settings: Shape = () => (
  <>
    <path d="M2 4.25h6.5M12.5 4.25H14M2 11.75h1.5M7.5 11.75H14" />
    <circle cx="10.5" cy="4.25" r="1.9" />
    <circle cx="5.5" cy="11.75" r="1.9" />
  </>
)
export const storage: Shape = () => (
  <>
    <ellipse cx="8" cy="3.9" rx="5.25" ry="2.15" />
    <path d="M2.75 3.9v8.2c0 1.2 2.35 2.15 5.25 2.15s5.25-.95 5.25-2.15V3.9M2.75 8c0 1.2 2.35 2.15 5.25 2.15S13.25 9.2 13.25 8" />
  </>
)
export const table: Shape = () => (
  <>
    <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.25" />
    <path d="M1.75 6.25h12.5M6 6.25v7" />
  </>
)
export const trash: Shape = () => (
  <>
    <path d="M2.5 4h11M6 4V2.5h4V4M4 4l.6 9.25h6.8L12 4M6.75 6.75v4M9.25 6.75v4" />
  </>
)
export const undo: Shape = () => (
  <>
    <path d="M5.5 2.75 2.5 5.75l3 3M2.75 5.75H10a3.75 3.75 0 0 1 0 7.5H6" />
  </>
)
export const unplug: Shape = () => (
  <>
    <path d="M5.5 7.25 4 8.75a2.3 2.3 0 0 0 3.25 3.25l1.5-1.5M10.5 8.75 12 7.25A2.3 2.3 0 0 0 8.75 4l-1.5 1.5M3.75 12.25 2 14M12.25 3.75 14 2" />
  </>
)
export const upload: Shape = () => (
  <>
    <path d="M8 10.5v-8M4.5 5.75 8 2.25l3.5 3.5M2.75 13.5h10.5" />
  </>
)
export const versions: Shape = () => (
  <>
    <path d="M3 8a5.25 5.25 0 1 0 1.6-3.78M2.75 2.5v2.75H5.5M8.25 5.25V8.1l2 1.4" />
  </>
)
