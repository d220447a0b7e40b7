import { D50, display, fixedArray, parametricCurve, rgbTags, writeIccProfile, xyz } from './icc-profile.ts';

/** The primaries of sRGB (IEC 61966-2-1) adapted to D50. */
export const srgbPrimaries = [
  [0.436, 0.2225, 0.0139],
  [0.3851, 0.7169, 0.0971],
  [0.1431, 0.0606, 0.7141],
] as const;

/** Its tone curve, as a formula. */
export function srgbCurve(): Buffer {
  return parametricCurve(3, [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
}

/** The linear value for a share of the full signal. */
export function srgbToLinear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/**
 * The ICC profile of sRGB (ICC.1:2010, version 4), which PDF/A requires in the file. With its curve as a formula it is
 * half a kilobyte.
 */
export function sRgbProfile(): Uint8Array {
  return writeIccProfile(display, 'sRGB', [
    ['wtpt', xyz(D50)],
    ['chad', fixedArray([1.0479, 0.0229, -0.0502, 0.0296, 0.9904, -0.0171, -0.0092, 0.0151, 0.7519])],
    ...rgbTags(srgbPrimaries, srgbCurve()),
  ]);
}
