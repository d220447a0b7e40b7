/** A picture that was read and found sound; nothing but its pixels or paths (metadata was dropped). */
export interface Picture {
  readonly format: 'png' | 'jpeg' | 'svg';
  /** Pixels; for SVG its own units (CSS pixels). */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  /** The file that it was read from, absolute; no renderer writes it. */
  readonly location?: string;
}
