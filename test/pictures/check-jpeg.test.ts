import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPicture } from '../../src/pictures/read-picture.ts';
import { jfif, makeJpeg, scan, segment, start } from './make-jpeg.ts';

const broken = { problem: { code: 'picture-broken' } };

/** The notes of a camera: two entries, the second of them how the picture is turned. */
function makeTiff(order: string, orientation: number): string {
  const tiff = Buffer.alloc(8 + 2 + 24);
  const isLittle = order === 'II';
  const short = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  tiff.write(order, 0, 'latin1');
  short(42, 2);
  if (isLittle) tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  for (const [index, value] of [2, 0x10f, 2, 0, 0, 0, 0, 0x112, 3, 0, 1, orientation].entries())
    short(value, 8 + 2 * index);
  return tiff.toString('latin1');
}

describe('a JPEG', () => {
  it.each([
    ['baseline, in colours', {}],
    ['baseline, grey', { components: 1 }],
    ['extended', { marker: 0xc1 }],
    ['progressive', { marker: 0xc2 }],
  ])('that is %s is read', async (_kind, options) => {
    const checked = await checkPicture(makeJpeg(options));
    expect(checked).toMatchObject({ picture: { format: 'jpeg', width: 8, height: 8 } });
  });

  it('keeps of its metadata only how its colours are stored', async () => {
    const plain = await checkPicture(makeJpeg());
    const exif = segment(0xe1, 'Exif\0\0SECRET');
    const thumbnail = segment(0xe0, 'JFIF\0', 1, 1, 0, 0, 1, 0, 1, 1, 1, 'SEC');
    const profile = segment(0xe2, 'ICC_PROFILE\0SECRET');
    const comment = segment(0xfe, 'SECRET');
    const noted = Buffer.concat([
      makeJpeg({ before: [thumbnail, exif, profile, comment] }),
      Buffer.from('SECRET'),
    ]);
    expect(await checkPicture(noted)).toEqual(plain);
  });

  it("keeps Adobe's word on its colours, and nothing after it", async () => {
    const adobe = segment(0xee, 'Adobe', 0, 100, 0, 0, 0, 0, 1, 'SECRET');
    const checked = await checkPicture(makeJpeg({ before: [adobe] }));
    const text = 'picture' in checked ? Buffer.from(checked.picture.bytes).toString('latin1') : '';
    expect(text).toContain('Adobe\0d\0\0\0\0\x01\xff');
    expect(text).not.toContain('SECRET');
  });

  it.each([
    ['II', 6, 8, 16],
    ['MM', 8, 8, 16],
    ['MM', 3, 16, 8],
  ] as const)(
    'whose camera says (%s) that it is turned by %d is %d by %d',
    async (order, orientation, width, height) => {
      const exif = segment(0xe1, 'Exif\0\0', makeTiff(order, orientation));
      const checked = await checkPicture(makeJpeg({ width: 16, before: [jfif, exif] }));
      expect(checked).toMatchObject({ picture: { width, height, orientation } });
    },
  );

  it.each(['', 'II*\0', 'II*\0\xff\xff\xff\xff', makeTiff('II', 1), makeTiff('MM', 9), makeTiff('XX', 6)])(
    'is not turned where its camera says nothing of it',
    async tiff => {
      const checked = await checkPicture(makeJpeg({ before: [segment(0xe1, 'Exif\0\0', tiff)] }));
      expect('picture' in checked && checked.picture.orientation).toBeUndefined();
    },
  );

  it('in the colours of printing is refused', async () => {
    expect(await checkPicture(makeJpeg({ components: 4 }))).toEqual({ problem: { code: 'picture-cmyk' } });
  });

  it.each([
    ['lossless', { marker: 0xc3 }],
    ['arithmetic', { marker: 0xc9 }],
    ['of twelve bits', { marker: 0xc1, bits: 12 }],
    ['of two colours', { components: 2 }],
  ])('that is %s is of a kind that no PDF can hold', async (_kind, options) => {
    expect(await checkPicture(makeJpeg(options))).toEqual({ problem: { code: 'picture-kind' } });
  });

  it.each([
    ['no scan', { scan: Buffer.alloc(0) }],
    ['a scan without data', { scan: scan(3).subarray(0, -1) }],
    ['a scan of one component of three', { scan: scan(1) }],
    ['two frames', { frames: 2 }],
    ['no frame', { frames: 0 }],
    ['no width', { width: 0 }],
    ['a marker that does not belong', { before: [Buffer.from([0xff, 0xd8])] }],
    ['bytes between its parts', { before: [Buffer.from([0])] }],
    ['a table that is cut off', { before: [segment(0xdb, 0, 1, 2, 3)] }],
    ['a table that is too long', { before: [segment(0xc4, 0, '\x01'.repeat(16), 0)] }],
  ])('with %s is refused', async (_fault, options) => {
    expect(await checkPicture(makeJpeg(options))).toEqual(broken);
  });

  it('is refused wherever it is cut off', async () => {
    const jpeg = makeJpeg();
    for (let length = 2; length < jpeg.length; length++) {
      expect(await checkPicture(jpeg.subarray(0, length))).toEqual(broken);
    }
  });

  it('never ends in an exception, whatever follows its first bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => {
        expect(await checkPicture(Buffer.concat([start, bytes]))).toHaveProperty('problem');
      }),
    );
    const jpeg = makeJpeg();
    await fc.assert(
      fc.asyncProperty(fc.nat(jpeg.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Buffer.from(jpeg);
        changed[at] = byte;
        expect(await checkPicture(changed)).toBeDefined();
      }),
    );
  });
});
