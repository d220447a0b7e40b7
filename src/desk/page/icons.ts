/** Line icons of 20 × 20, drawn for this page; each path in the colour of the text. */
const paths = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  lock: 'M6 9V6.5a4 4 0 0 1 8 0V9M4.5 9h11v7.5h-11z',
  check: 'M4 10.5l4 4 8-9',
  warning: 'M10 3l8 14H2zM10 8v4M10 14.2v.6',
  undo: 'M7 5L3.5 8.5 7 12M3.5 8.5H12a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 5l3.5 3.5L13 12M16.5 8.5H8a4.5 4.5 0 0 0 0 9h4',
  bullets: 'M4 5h.5M4 10h.5M4 15h.5M8 5h9M8 10h9M8 15h9',
  numbers: 'M3.5 3.5L5 3v4M3.3 12.5c2-1.5 2.7.6.2 3.5h2.2M8.5 5H17M8.5 10H17M8.5 15H17',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  picture: 'M3 4h14v12H3zM3 14l4-4 3 3 3-3 4 4M7.5 7.5h.1',
  footnote: 'M3 6h9M3 10h7M3 14h9M15.5 3.5L17 3v5',
  gavel: 'M3 17h8M8 4l5 5M6 6l5 5M12.5 3.5l4 4M9.5 9l-5 5',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  close: 'M5 5l10 10M15 5L5 15',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  download: 'M10 3v9M6 8.5l4 4 4-4M4 16.5h12',
  grip: 'M8 5h.1M12 5h.1M8 10h.1M12 10h.1M8 15h.1M12 15h.1',
  width: 'M3 4v12M17 4v12M6 10h8M8.5 7.5L6 10l2.5 2.5M11.5 7.5L14 10l-2.5 2.5',
  search: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5L17 17',
  menu: 'M3 5h14M3 10h14M3 15h14',
} as const;

export type IconName = keyof typeof paths;

/** An icon that is not read aloud: what it means is said beside it. */
export function icon(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const made = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  const attributes = { viewBox: '0 0 20 20', 'aria-hidden': 'true', class: 'icon' };
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  path.setAttribute('d', paths[name]);
  made.append(path);
  return made;
}
