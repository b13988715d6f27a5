// One drawing style for every icon: 20 px, a line of 1.6. `turns` marks the ones that point and are mirrored from right to left.
const DRAWN = {
  inbox: 'M3 11.5 5 4.5h10l2 7v4H3zM3 11.5h4l1 2h4l1-2h4',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5 17 17',
  check: 'M4 10.5 8 14.5 16 5.5',
  send: 'M17 3 3 8.5l5.5 3L11.5 17 17 3zM8.5 11.5 17 3',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  close: 'M5 5l10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM10 1.8v1.7M10 16.5v1.7M1.8 10h1.7M16.5 10h1.7M4.2 4.2l1.2 1.2M14.6 14.6l1.2 1.2M4.2 15.8l1.2-1.2M14.6 5.4l1.2-1.2',
  moon: 'M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3z',
  sound: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  quiet: 'M3 8v4h3l4 3.5v-11L6 8zM13.5 8l4 4M17.5 8l-4 4',
  leave: 'M8 4H4v12h4M12 6.5l3.5 3.5-3.5 3.5M15.5 10H8',
  person: 'M10 10a3.3 3.3 0 1 0 0-6.6A3.3 3.3 0 0 0 10 10zM3.5 17c.6-3.3 3.2-5 6.5-5s5.9 1.7 6.5 5',
  people:
    'M7.5 9.5a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM2 16.5c.4-3 2.6-4.6 5.5-4.6s5.1 1.6 5.5 4.6M13 4.2a2.7 2.7 0 0 1 0 5.2M14.7 12.3c1.9.6 3 2.1 3.3 4.2',
  bot: 'M4 7.5h12v8H4zM10 7.5V4M8 3.5h4M7.5 11v1M12.5 11v1M2 10v3M18 10v3',
  up: 'M6 9v7.5H3.5V9zM6 9l3.5-6c1.4 0 2 .9 1.8 2.2L10.8 8h4.4c1 0 1.7.9 1.5 1.9l-1 5.2c-.2.8-.8 1.4-1.6 1.4H6',
  down: 'M6 11V3.5H3.5V11zM6 11l3.5 6c1.4 0 2-.9 1.8-2.2L10.8 12h4.4c1 0 1.7-.9 1.5-1.9l-1-5.2c-.2-.8-.8-1.4-1.6-1.4H6',
  retry: 'M16 10a6 6 0 1 1-1.9-4.4M16.2 3v3.5h-3.5',
  warn: 'M10 3 18 16.5H2zM10 8.5v3.5M10 14.2v.1',
  info: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9v4.5M10 6.3v.1',
  book: 'M10 5.5C8.3 4.3 6 4 3 4v11.5c3 0 5.3.3 7 1.5 1.7-1.2 4-1.5 7-1.5V4c-3 0-5.3.3-7 1.5zM10 5.5V17',
  return: 'M8 5 4 9l4 4M4 9h8.5a3.5 3.5 0 0 1 0 7H9',
  side: 'M3 4h14v12H3zM12.5 4v12',
  keyboard: 'M2 5h16v10H2zM5 8h.1M8 8h.1M11 8h.1M14.9 8h.1M5 11.8h.1M8 11.8h4M14.9 11.8h.1',
  clock: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 6v4.2l2.8 1.6',
  star: 'M10 2.8l2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5L2.8 8.1l5-.7z',
  archive: 'M3 4h14v3.5H3zM4 7.5V16h12V7.5M8 10.5h4',
  board: 'M3 16.5h14M5 16v-5M9 16V5M13 16V8.5M16.5 16v-3',
  sliders:
    'M3 6h7M14 6h3M3 14h3M10 14h7M12 4.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM8 12.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  clip: 'M13.5 6.5 8 12a2 2 0 0 0 2.8 2.8l6-6a3.7 3.7 0 0 0-5.2-5.2l-6 6a5.4 5.4 0 0 0 7.6 7.6l4.3-4.3',
  gear: 'M10 12.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4',
  note: 'M4 3.5h12v9l-4 4H4zM12 16.5v-4h4M7 7.5h6M7 10.5h3',
  block: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM4.8 4.8l10.4 10.4',
  merge: 'M5 3.5v4c0 3 5 3 5 6v3M15 3.5v4c0 3-5 3-5 6',
  dots: 'M5 10h.1M10 10h.1M15 10h.1',
  globe:
    'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM2.5 10h15M10 2.5c2.2 2.2 3.2 4.7 3.2 7.5s-1 5.3-3.2 7.5c-2.2-2.2-3.2-4.7-3.2-7.5s1-5.3 3.2-7.5z',
} as const

const TURNS = new Set<IconName>(['send', 'back', 'leave', 'return', 'side', 'book'])
export type IconName = keyof typeof DRAWN

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg
    class={TURNS.has(name) ? 'icon turns' : 'icon'}
    viewBox="0 0 20 20"
    width={size}
    height={size}
    aria-hidden="true"
    focusable="false"
  >
    <path d={DRAWN[name]} />
  </svg>
)
