/** Line drawings of our own on a 16 px grid, in the places where the portal has its icon font. */
const shapes = {
  menu: 'M1 4h14M1 8h14M1 12h14',
  home: 'M2 8 8 2.5 14 8M3.8 6.8V13.5h2.7V9.5h3v4h2.7V6.8',
  swap: 'M2 5h11M10 2l3 3-3 3M14 11H3M6 8l-3 3 3 3',
  people:
    'M7.5 4.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M2 7.5a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0M1 14c0-2.4 1-4 2.8-4 1 0 1.8.4 2.2 1M7 8.5h7v5H7zM9 8.5V7h3v1.5',
  medal: 'M4 5a3 3 0 1 0 6 0 3 3 0 1 0-6 0M2 14c0-3.5 2-6 5-6M10 11a2 2 0 1 0 4 0 2 2 0 1 0-4 0M11 13v2.5l1-.7 1 .7V13',
  personAdd: 'M5 5a3 3 0 1 0 6 0 3 3 0 1 0-6 0M2.5 14c0-3.5 2-6 5.5-6 1.5 0 3 .6 4 2M12.5 11v4M10.5 13h4',
  bars: 'M1.5 14V11h2.5v3M5 14V9h2.5v5M8.5 14V7H11v7M12 14V4.5h2.5V14M2 8l4-3 3 1 5-4.5',
  bag: 'M4 4.5h8v10H4zM6 4.5V3a2 2 0 0 1 4 0v1.5M6 7v7.5M10 7v7.5',
  tiles: 'M1 3h6v4H1zM8.5 3H15v4H8.5zM1 8.5h3.5V13H1zM6 8.5h9V13H6zM3 3v4M11 3v4',
  gift: 'M3 9.5h10V15H3zM2 7h12v2.5H2zM8 7v8M8 6.5 6 4M8 6.5 10.5 4M4.5 2.5v2M3.5 3.5h2M11 1v2M10 2h2',
  trend: 'M1.5 2v12H15M4 11l3-3.5 2.5 1.5L14 4M11 4h3v3',
  toolbox: 'M1.5 5.5h13v8h-13zM5.5 5.5V3h5v2.5M1.5 9h5M9.5 9h5M6.5 8h3v2h-3z',
  windows: 'M1.5 3.5 7 2.7v4.8H1.5zM8 2.5l6.5-1v6H8zM1.5 8.5H7v4.8l-5.5-.8zM8 8.5h6.5v6L8 13.5z',
  tools: 'M5 2v5M3.5 2.5v3L5 7l1.5-1.5v-3M5 7v7M11 2v5M9.5 2v4.5h3V2M11 6.5V14',
  document: 'M5 1.5h6l3 3v10H8M11 1.5v3h3M2 8.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M3 10.5V14l1-1 1 1v-3.5',
  person: 'M4.8 4.8a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0M2.5 15c.3-3.8 2.5-6 5.5-6s5.2 2.2 5.5 6',
  chevronDown: 'M2.5 5.5 8 11l5.5-5.5',
  search: 'M6 6a4 4 0 1 0 8 0 4 4 0 1 0-8 0M7 9l-5 5',
  bell: 'M4 11.5V7a4 4 0 0 1 8 0v4.5H4zM2.5 11.5h11M7 13.5a1 1 0 0 0 2 0',
  report: 'M2.5 2h9v12h-9zM5 6.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M4 12c.5-2 1.5-3 3-3M13.5 6v8M13.5 6l1.5 1.5',
  help: 'M2 8a6 6 0 1 0 12 0 6 6 0 1 0-12 0M6 6.5a2 2 0 1 1 2.8 1.8c-.6.3-.8.6-.8 1.2M8 11v.8',
  gear: 'M5.7 8a2.3 2.3 0 1 0 4.6 0 2.3 2.3 0 1 0-4.6 0M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4',
  save: 'M2 2h10l2 2v10H2zM4.5 2v4h7V2M4.5 14V9h7v5M4.5 11.5h7',
  publish: 'M6 7V1.5h5l3 3v10H6V12M11 1.5v3h3M1 6.5h4M1 6.5l2-2M1 6.5l2 2',
  compare: 'M1.5 4h6v4h-6zM8.5 8h6v5h-6zM10 2h4v3M12 5l2 2M4 13H2v-3',
  trash: 'M2.5 4h11M6 4V2h4v2M4 4v10.5h8V4M6.5 6.5v5.5M9.5 6.5v5.5M8 6.5v5.5',
  info: 'M1.5 8a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M8 7.2V11M8 5v.2',
  complete: 'M1 8a7 7 0 1 0 14 0A7 7 0 1 0 1 8M4.7 8.2l2.3 2.3 4.5-4.7',
  incomplete: 'M1 8a7 7 0 1 0 14 0A7 7 0 1 0 1 8M8 4v5M8 10.7V12',
  add: 'M8 1v14M1 8h14',
  download: 'M8 1.5V11M4.5 7.5 8 11l3.5-3.5M3.5 14h9',
  upload: 'M8 14.5V5M4.5 8.5 8 5l3.5 3.5M3.5 2h9',
  tick: 'M4 8.3 7 11l5-6',
  close: 'M2.5 2.5l11 11M13.5 2.5l-11 11',
  back: 'M14 8H2M6 4 2 8l4 4',
} as const

export type IconName = keyof typeof shapes

export const Icon = ({ name, size = 12 }: { name: IconName; size?: number }) => (
  <svg
    class={`win-icon win-icon-${name}`}
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.2"
    stroke-linecap="square"
    aria-hidden="true"
  >
    <path d={shapes[name]} />
  </svg>
)
