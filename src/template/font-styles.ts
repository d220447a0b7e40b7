/** The styles that a family of fonts for text has, with files as they are often named, for hints. */
const styles = {
  regular: 'fonts/Inter-Regular.ttf',
  bold: 'fonts/Inter-Bold.ttf',
  italic: 'fonts/Inter-Italic.ttf',
  'bold-italic': 'fonts/Inter-BoldItalic.ttf',
} as const;

export type FontStyle = keyof typeof styles;
export const fontStyles = Object.keys(styles) as readonly FontStyle[];

/** Fields of styles, as they could be written. */
export function fontLines(of: readonly FontStyle[] = fontStyles): readonly string[] {
  return of.map(style => `${style}: ${styles[style]}`);
}
