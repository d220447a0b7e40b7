/** The styles of a font family for text, with typical file names, for hints. */
const styles = {
  regular: 'fonts/Inter-Regular.ttf',
  bold: 'fonts/Inter-Bold.ttf',
  italic: 'fonts/Inter-Italic.ttf',
  'bold-italic': 'fonts/Inter-BoldItalic.ttf',
} as const;

export type FontStyle = keyof typeof styles;
export const fontStyles = Object.keys(styles) as readonly FontStyle[];

/** Fields for the styles, as an author could write them. */
export function fontLines(of: readonly FontStyle[] = fontStyles): readonly string[] {
  return of.map(style => `${style}: ${styles[style]}`);
}
