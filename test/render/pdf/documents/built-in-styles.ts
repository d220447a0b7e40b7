import type { Style } from '../../../../src/template/template.ts';

const kommune: Style = {
  look: 'hanging',
  page: { width: 595.28, height: 841.89, margins: [84, 85, 66, 133], column: 76, gutter: 8 },
  fonts: { text: 'Source Sans 3', heading: 'Source Sans 3' },
  sizes: {
    body: [11, 15],
    small: [9.5, 12.5],
    field: [10.5, 15],
    label: [9.5, 15],
    title: [23, 28],
    section: [13.5, 18.75],
    subsection: [11, 15],
    running: [8.5, 11.25],
  },
  space: {
    paragraph: 7.5,
    list: 3.75,
    point: 2.5,
    table: 10,
    section: [22.5, 3.75],
    subsection: [11.25, 1.25],
    indent: 18,
    mark: 6,
    cell: [8, 4.25],
    hairRule: 0.5,
    strongRule: 1,
  },
  colours: { text: '#1b2126', accent: '#0b4f63', muted: '#55616b', line: '#c9d2d7', closed: '#2a3138' },
  cover: 'page',
};
const board: Style = {
  ...kommune,
  look: 'side-heads',
  cover: 'masthead',
  page: { ...kommune.page, margins: [72, 54, 60, 180], column: 126, gutter: 16 },
  sizes: {
    body: [10, 13],
    small: [9, 11.5],
    field: [9.5, 13],
    label: [9, 13],
    title: [15, 19.5],
    section: [10, 13],
    subsection: [10, 13],
    running: [8, 10],
  },
};
export const builtInStyles: Readonly<Record<string, Style>> = { kommune, board };
