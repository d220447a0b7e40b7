/**
 * How to turn the pixels of a camera's picture for viewing (EXIF 2.3, 4.6.4): 2 mirrored, 3 upside down, 4 both, 5 to
 * 8 on their side.
 */
export type Orientation = 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A picture that was read and found to be valid; only its pixels or paths (metadata was dropped). */
export interface Picture {
  readonly format: 'png' | 'jpeg' | 'svg';
  /** Pixels, as it is seen; for SVG its own units (CSS pixels). */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  /** Of a JPEG: how many colours its pixels have. */
  readonly colours?: 1 | 3;
  /** Of a JPEG whose pixels are not stored as they are seen. */
  readonly orientation?: Orientation;
  /** The ICC profile of its colours, with nothing but what they need; without one they are sRGB. */
  readonly profile?: Uint8Array;
  /** The file that it was read from, absolute; no renderer writes it. */
  readonly location?: string;
}
