import type { Picture } from '../../../../src/meeting/picture.ts';

const base64 =
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAAAgUlEQVR4nO3PkRJCURhG0eNJkiRJkiRJkiTJnbmTJEkzd5IkSZLme/P/rocID21cs9tinLIcp1rpWje61Z3u9aBHPelZLzroVW9614c+9aVv/ehXf9oABQigAAEUIIACBFCAAAoQQAECKEAABQigAAEUIIACpPWDftAP+kE/+MPBDEEfkR9LcCITAAAAAElFTkSuQmCC';

/** A few pixels with alpha. */
export const tinyPng: Picture = {
  format: 'png',
  width: 24,
  height: 16,
  bytes: Buffer.from(base64, 'base64'),
};
