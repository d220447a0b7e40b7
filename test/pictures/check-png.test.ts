import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPicture } from '../../src/pictures/read-picture.ts';
import { decodePng } from '../../src/render/pdf/file/png.ts';
import { chunk, makePng, makeRows, type PngOptions } from './make-png.ts';

const broken = { problem: { code: 'picture-broken' } };

/** All kinds of colours with all their depths (PNG, table 11.1). */
const colours = [
  ...[1, 2, 4, 8, 16].map(bits => ({ type: 0, bits })),
  ...[8, 16].flatMap(bits => [2, 4, 6].map(type => ({ type, bits }))),
  ...[1, 2, 4, 8].map(bits => ({ type: 3, bits })),
].flatMap(each => [each, { ...each, interlaced: true }]);

describe('a PNG', () => {
  it.each(colours)('of $type with $bits bits is read, and can be put into a PDF', async options => {
    for (const [width, height] of [
      [5, 3],
      [1, 1],
      [8, 9],
      [17, 2],
    ] as const) {
      const checked = await checkPicture(makePng({ ...options, width, height }));
      if (!('picture' in checked)) throw new Error(checked.problem.code);
      expect(checked.picture).toMatchObject({ format: 'png', width, height });
      expect(decodePng(checked.picture.bytes)).toMatchObject({ width, height });
    }
  });

  it('keeps nothing but its pixels', async () => {
    const plain = await checkPicture(makePng());
    const noted = makePng({
      before: [chunk('tEXt', Buffer.from('Author\0SECRET')), chunk('eXIf', Buffer.from('SECRET'))],
      after: [chunk('tIME', Buffer.alloc(7)), chunk('zTXt', Buffer.from('SECRET'))],
    });
    expect(await checkPicture(Buffer.concat([noted, Buffer.from('SECRET')]))).toEqual(plain);
  });

  it('keeps its data together, however many chunks they came in', async () => {
    const rows = deflateSync(makeRows(5, 3, 24, false));
    const pieces = [...rows].map(byte => Buffer.from([byte]));
    expect(await checkPicture(makePng({ data: [Buffer.alloc(0), ...pieces] }))).toEqual(
      await checkPicture(makePng()),
    );
  });

  it('is refused, or the same, whichever of its bytes is changed', async () => {
    const png = makePng({ type: 6, before: [chunk('tEXt', Buffer.from('a\0b'))] });
    const sound = await checkPicture(png);
    await fc.assert(
      fc.asyncProperty(fc.nat(png.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Buffer.from(png);
        changed[at]! ^= change;
        const checked = await checkPicture(changed);
        if ('picture' in checked) expect(checked).toEqual(sound);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused wherever it is cut off', async () => {
    const png = makePng({ type: 6 });
    for (let length = 8; length < png.length; length++) {
      expect(await checkPicture(png.subarray(0, length))).toEqual(broken);
    }
  });

  const rows = makeRows(5, 3, 24, false);
  const faulty: readonly (readonly [string, PngOptions])[] = [
    ['data that do not inflate', { type: 6, data: [Buffer.from('no zlib at all')] }],
    ['data cut off', { data: [deflateSync(rows).subarray(0, -6)] }],
    [
      'data with a wrong checksum',
      { data: [Buffer.concat([deflateSync(rows).subarray(0, -1), Buffer.from([0])])] },
    ],
    ['no data', { data: [] }],
    ['a row too few', { rows: rows.subarray(0, -16) }],
    ['a byte too many', { rows: Buffer.concat([rows, Buffer.alloc(1)]) }],
    ['an unknown filter', { rows: Buffer.from(rows).fill(5, 16, 17) }],
    ['no palette', { type: 3, before: [] }],
    ['too large a palette', { type: 3, bits: 1, before: [chunk('PLTE', Buffer.alloc(9))] }],
    ['half a colour', { type: 3, before: [chunk('PLTE', Buffer.alloc(4))] }],
    ['a palette after the data', { type: 3, before: [], after: [chunk('PLTE', Buffer.alloc(9))] }],
    ['two palettes', { before: [chunk('PLTE', Buffer.alloc(3)), chunk('PLTE', Buffer.alloc(3))] }],
    ['transparency by pixel and by colour', { type: 6, before: [chunk('tRNS', Buffer.alloc(6))] }],
    ['transparency of another kind', { type: 2, before: [chunk('tRNS', Buffer.alloc(2))] }],
    ['a chunk that must be known', { before: [chunk('ABCD', Buffer.alloc(2))] }],
    [
      'data in two places',
      { data: [deflateSync(rows)], after: [chunk('tIME', Buffer.alloc(7)), chunk('IDAT', rows)] },
    ],
    ['no width', { width: 0 }],
    ['three bits', { type: 0, bits: 3 }],
  ];
  it.each(faulty)('with %s is refused', async (_fault, options) => {
    expect(await checkPicture(makePng(options))).toEqual(broken);
  });

  it('that says it has too many pixels is refused before it is unpacked', async () => {
    expect(await checkPicture(makePng({ width: 100_000, height: 100_000, rows: Buffer.alloc(1) }))).toEqual({
      problem: { code: 'picture-too-large', limit: 50 },
    });
  });

  it('that unpacks to more than it says is refused without unpacking it all', async () => {
    const bomb = deflateSync(Buffer.alloc(50_000_000));
    const before = process.memoryUsage().arrayBuffers;
    expect(await checkPicture(makePng({ data: [bomb] }))).toEqual(broken);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });
});

describe('another file', () => {
  it.each([
    '',
    'GIF89a',
    '%PDF-1.7',
    '\0\0\0\0',
    'title: picture',
    '<!doctype html><html></html>',
    '<html/>',
  ])('%j is no picture', async text => {
    expect(await checkPicture(Buffer.from(text))).toEqual({ problem: { code: 'picture-kind' } });
  });
});
