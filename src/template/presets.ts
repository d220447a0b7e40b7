/** Colours that go together, by the name that a template gives. All text has a contrast of 4.5:1 or more. */
export const palettes = {
  fjord: {
    text: '#1b2126',
    accent: '#0b4f63',
    muted: '#55616b',
    line: '#c9d2d7',
    closed: '#2a3138',
  },
  wine: { text: '#17191c', accent: '#7a2331', muted: '#565b62', line: '#cbccd0', closed: '#2b2b2e' },
  forest: { text: '#18201b', accent: '#1f5a38', muted: '#56605a', line: '#c9d1cb', closed: '#27302a' },
  plum: { text: '#1d1a20', accent: '#5b2d6b', muted: '#5e5963', line: '#d0ccd3', closed: '#2d2931' },
  graphite: { text: '#1a1c1f', accent: '#3b4249', muted: '#5a5f66', line: '#cdd1d6', closed: '#2b2e33' },
} as const;

export type PaletteName = keyof typeof palettes;

/** Sheets of paper, upright (ISO 216, ANSI/ASME Y14.1), and a screen's page, 4 to 3: width and height in points. */
export const pageSizes = {
  A3: [841.89, 1190.55],
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  Letter: [612, 792],
  Legal: [612, 1008],
  Screen: [720, 540],
} as const satisfies Readonly<Record<string, readonly [width: number, height: number]>>;

export type PageSize = keyof typeof pageSizes;

/** The styles of a font family for text, with typical file names, for hints. */
const styles = {
  regular: 'fonts/Inter-Regular.ttf',
  bold: 'fonts/Inter-Bold.ttf',
  italic: 'fonts/Inter-Italic.ttf',
  'bold-italic': 'fonts/Inter-BoldItalic.ttf',
} as const;

type FontStyle = keyof typeof styles;
export const fontStyles = Object.keys(styles) as readonly FontStyle[];

/** Fields for the styles, as an author could write them. */
export function fontLines(of: readonly FontStyle[] = fontStyles): readonly string[] {
  return of.map(style => `${style}: ${styles[style]}`);
}
