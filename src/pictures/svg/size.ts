import { pixelsOf, readNumbers } from './numbers.ts';

/** How large a drawing is in CSS pixels, and what part of its plane is seen. */
export interface SvgSize {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

/** A drawing so much longer than it is wide is a mistake. */
const LONGEST = 1000;
/** Its size on the page is the layout's: it is kept near enough to a page's for arithmetic. */
const LARGEST = 10_000;

/** The size of a drawing by its root's attributes (SVG 2, 8.2); undefined where it has none. */
export function sizeOf(attributes: ReadonlyMap<string, string>): SvgSize | undefined {
  const [x, y, across, down] = readNumbers(attributes.get('viewBox') ?? '');
  const shape = across && down ? across / down : undefined;
  const [wide, high] = [pixelsOf(attributes.get('width')), pixelsOf(attributes.get('height'))];
  const width = wide ?? (shape && (high === undefined ? across : high * shape));
  const height = high ?? (shape && width && width / shape);
  if (!width || !height || width / height > LONGEST || height / width > LONGEST) return undefined;
  const scale = LARGEST / Math.max(width, height);
  const viewBox = shape ? `${x} ${y} ${across} ${down}` : `0 0 ${width} ${height}`;
  const factor = scale < 1 || Math.min(width, height) < 0.1 ? scale : 1;
  return { width: rounded(width * factor), height: rounded(height * factor), viewBox };
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
