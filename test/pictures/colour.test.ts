import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Picture } from '../../src/meeting/picture.ts';
import { cutProfile } from '../../src/pictures/colour/cut-profile.ts';
import {
  display,
  type IccHeader,
  type IccTag,
  parametricCurve,
  sRgbProfile,
  writeIccProfile,
  xyz,
} from '../../src/pictures/colour/icc-profile.ts';
import { checkPicture } from '../../src/pictures/read-picture.ts';
import { pictureName } from '../../src/render/pdf/file/painted-page.ts';
import { makeJpeg, profileSegments } from './make-jpeg.ts';
import { chunk, makePng } from './make-png.ts';

/** `curv` with one entry: a power of 563/256, which is Adobe RGB's. */
const power = Buffer.from('curv\0\0\0\0\0\0\0\x01\x02\x33', 'latin1');

const adobeColours: readonly IccTag[] = [
  ['wtpt', xyz([0.9505, 1, 1.0891])],
  ['rXYZ', xyz([0.60974, 0.31111, 0.01947])],
  ['gXYZ', xyz([0.20528, 0.62567, 0.06087])],
  ['bXYZ', xyz([0.14919, 0.06322, 0.74457])],
  ['rTRC', power],
  ['gTRC', power],
  ['bTRC', power],
];
const old: IccHeader = { ...display, version: 2 };

/** As a camera writes it: with its maker's name, and tags that nobody needs. */
const adobe = Buffer.from(
  writeIccProfile(old, 'SECRET maker', [...adobeColours, ['dmnd', Buffer.from('desc\0\0\0\0SECRET')]]),
);
const adobeCut = writeIccProfile(old, 'RGB', adobeColours);
const grey = Buffer.from(
  writeIccProfile({ ...display, space: 'GRAY' }, 'Dots', [
    ['wtpt', xyz([0.9642, 1, 0.8249])],
    ['kTRC', parametricCurve(0, [1.8])],
  ]),
);

function iccp(profile: Uint8Array): Buffer {
  return chunk('iCCP', Buffer.concat([Buffer.from('SECRET\0\0', 'latin1'), deflateSync(profile)]));
}

async function checked(file: Buffer): Promise<Picture> {
  const result = await checkPicture(file);
  if (!('picture' in result)) throw new Error(result.problem.code);
  return result.picture;
}

describe('the colour profile of a picture', () => {
  it('is kept with the tags that colour needs, and no other', async () => {
    for (const file of [makePng({ before: [iccp(adobe)] }), makeJpeg({ before: profileSegments(adobe) })]) {
      const { profile, bytes } = await checked(file);
      expect(Buffer.from(profile!)).toEqual(Buffer.from(adobeCut));
      expect(Buffer.concat([profile!, bytes]).includes('SECRET')).toBe(false);
    }
  });

  it('is put together of the segments of a JPEG, in whatever order', async () => {
    const parts = profileSegments(adobe, 100);
    expect(parts.length).toBeGreaterThan(3);
    const { profile } = await checked(makeJpeg({ before: parts.toReversed() }));
    expect(Buffer.from(profile!)).toEqual(Buffer.from(adobeCut));
    expect(await checked(makeJpeg({ before: parts.slice(1) }))).not.toHaveProperty('profile');
  });

  it('of grey is that of a grey picture', async () => {
    const { profile } = await checked(makePng({ type: 0, before: [iccp(grey)] }));
    expect(Buffer.from(profile!).toString('latin1', 16, 20)).toBe('GRAY');
    expect(await checked(makePng({ before: [iccp(grey)] }))).not.toHaveProperty('profile');
    expect(await checked(makePng({ type: 0, before: [iccp(adobe)] }))).not.toHaveProperty('profile');
  });

  it('tells pictures apart', async () => {
    const [plain, wide] = await Promise.all([makePng(), makePng({ before: [iccp(adobe)] })].map(checked));
    expect(plain!.bytes).toEqual(wide!.bytes);
    expect(pictureName(plain!)).not.toBe(pictureName(wide!));
  });

  it('is none where it is sRGB’s', async () => {
    const png = makePng({ before: [iccp(sRgbProfile())] });
    expect(await checked(png)).toEqual(await checked(makePng()));
  });

  it('is none, or one that is whole, whichever of its bytes is changed', () => {
    fc.assert(
      fc.property(fc.nat(adobe.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(adobe);
        changed[at]! ^= by;
        const cut = cutProfile(changed, 3);
        if (cut) expect(Buffer.from(cut).readUInt32BE(0)).toBe(cut.length);
        expect(cutProfile(changed.subarray(0, at), 3)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('with a table has that alone, if it is whole', () => {
    const table = Buffer.alloc(48 + 256 * 3 + 8 * 3 + 256 * 3);
    table.write('mft1', 0, 'latin1');
    table.set([3, 3, 2], 8);
    const scanner: IccHeader = { ...old, kind: 'scnr', connection: 'Lab ' };
    const profile = Buffer.from(writeIccProfile(scanner, 'Scanner', [['A2B0', table]]));
    expect(Buffer.from(cutProfile(profile, 3)!).includes('mft1')).toBe(true);
    const short = Buffer.from(writeIccProfile(scanner, 'Scanner', [['A2B0', table.subarray(0, -4)]]));
    expect(cutProfile(short, 3)).toBeUndefined();
  });
});

/** Numbers of four bytes. */
function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

const srgbPoints = numbers(31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000);
const widePoints = numbers(31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000);

describe('a PNG that says its colours in numbers', () => {
  it('has a profile of them', async () => {
    const { profile } = await checked(
      makePng({ before: [chunk('gAMA', numbers(45470)), chunk('cHRM', widePoints)] }),
    );
    const bytes = Buffer.from(profile!);
    const green = bytes.indexOf('XYZ ', bytes.indexOf('XYZ ', bytes.indexOf('XYZ ', 128) + 1) + 1);
    const shares = [8, 12, 16].map(at => bytes.readInt32BE(green + at) / 65536);
    for (const [index, share] of [0.2053, 0.6257, 0.0609].entries())
      expect(shares[index]).toBeCloseTo(share, 2);
  });

  const none: Readonly<Record<string, readonly Buffer[]>> = {
    'sRGB by name': [chunk('sRGB', Buffer.from([0])), chunk('gAMA', numbers(100_000))],
    'sRGB in numbers': [chunk('gAMA', numbers(45455)), chunk('cHRM', srgbPoints)],
    'sRGB by its code': [chunk('cICP', Buffer.from([1, 13, 0, 1]))],
    'a gamma of nothing': [chunk('gAMA', numbers(0))],
    'colours that are one': [chunk('cHRM', numbers(1, 0, 1, 0, 1, 0, 1, 0))],
    'a profile that does not unpack': [chunk('iCCP', Buffer.from('a\0\0x'))],
  };
  test.each(Object.entries(none))('has none where it says %s', async (_, before) => {
    expect(await checked(makePng({ before }))).toEqual(await checked(makePng()));
  });

  it('has one of a straight curve, in grey too, and of Display P3', async () => {
    for (const [type, before] of [
      [2, chunk('gAMA', numbers(100_000))],
      [0, chunk('gAMA', numbers(100_000))],
      [2, chunk('cICP', Buffer.from([12, 13, 0, 1]))],
    ] as const)
      expect(await checked(makePng({ type, before: [before] }))).toHaveProperty('profile');
  });
});
