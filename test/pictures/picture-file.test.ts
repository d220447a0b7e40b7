import { expect, it } from 'vitest';
import type { Picture } from '../../src/meeting/picture.ts';
import { checkJpeg } from '../../src/pictures/check-jpeg.ts';
import { checkPng } from '../../src/pictures/check-png.ts';
import {
  D50,
  display,
  parametricCurve,
  rgbTags,
  srgbPrimaries,
  writeIccProfile,
  xyz,
} from '../../src/pictures/colour/icc-profile.ts';
import { pictureFile } from '../../src/pictures/picture-file.ts';
import { tinyPng } from '../render/pdf/documents/tiny-png.ts';
import { makeJpeg } from './make-jpeg.ts';

const profile = writeIccProfile(display, 'RGB', [
  ['wtpt', xyz(D50)],
  ...rgbTags(srgbPrimaries, parametricCurve(0, [1.8])),
]);
const jpeg = makeJpeg({ width: 16 });

function checked(result: ReturnType<typeof checkJpeg>): Picture {
  if (!('picture' in result)) throw new Error(JSON.stringify(result));
  return result.picture;
}

it('gives the bytes of a picture as they are where there is nothing to add', () => {
  expect(pictureFile(tinyPng)).toBe(tinyPng.bytes);
});

it('puts the profile of a picture into its file, and how a photograph is turned', () => {
  for (const orientation of [2, 3, 6, 8] as const) {
    const { bytes } = checked(checkJpeg(jpeg));
    const read = checked(
      checkJpeg(
        Buffer.from(pictureFile({ format: 'jpeg', width: 16, height: 8, bytes, orientation, profile })),
      ),
    );
    expect(read.orientation).toBe(orientation);
    expect(read.profile).toBeDefined();
    expect(pictureFile(read)).toEqual(pictureFile({ ...read, profile: read.profile }));
    expect(read.bytes).toEqual(bytes);
  }
  const png = checked(checkPng(Buffer.from(pictureFile({ ...tinyPng, profile }))));
  expect(png.profile).toBeDefined();
  expect(png.bytes).toEqual(checked(checkPng(Buffer.from(tinyPng.bytes))).bytes);
});
