import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/meeting/picture.ts';
import { checkPicture } from '../../../src/pictures/read-picture.ts';
import type { ObjectWriter } from '../../../src/render/pdf/file/objects.ts';
import { putSvg } from '../../../src/render/pdf/file/svg.ts';
import { createFonts } from '../../../src/render/pdf/fonts/fonts.ts';
import { rounds } from '../../rounds.ts';

const fonts = createFonts({ fonts: { text: 'Source Sans 3', heading: 'Source Sans 3' } });

/** The operators that a picture is painted with, and the objects that they name, numbered from 1. */
function paint(
  picture: Picture,
  after = 0,
): { readonly content: string; readonly objects: readonly string[] } {
  const written: string[] = [];
  let ids = after;
  const write = (id: number, text: string) => {
    written[id - after] = text.replace(/(\d+) 0 R/g, (_, named: string) => `${Number(named) - after} 0 R`);
  };
  const objects: ObjectWriter = {
    reserve: () => ++ids,
    put: write,
    putStream: (id, entries, data) => write(id, `${entries} ${Buffer.from(data).toString('latin1')}`),
    finish: () => [],
  };
  const faceIds = new Set<number>();
  const use = () => {
    faceIds.add(++ids - after);
    return ids;
  };
  putSvg(objects, after, picture, { fonts, use });
  for (let id = 0; id <= ids - after; id++) expect(written[id] ?? faceIds.has(id)).toBeTruthy();
  return { content: written[0]!, objects: written.slice(1) };
}

const files = [
  'examples/board/alder-lane.svg',
  'examples/council/pictures/elmcombe.svg',
  'examples/direktionen/pictures/noerre-strand.svg',
  'examples/direktionen/pictures/strandbaek.svg',
  'test/meetings/nb/fjellvaer.svg',
];

const number = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map(String),
  fc.constantFrom('0', '0.5', '1e-9', '1e9', '-1e9', '1e-300', '50%', '3mm', '.1', '100%'),
);
const paints = fc.constantFrom(
  'red',
  '#abc',
  'none',
  'url(#a)',
  'url(#b) blue',
  'url(#c)',
  'rgba(1,2,3,.5)',
  'currentColor',
);
const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  href: fc.constantFrom('#a', '#b', '#c', '#d'),
  fill: paints,
  stroke: paints,
  'stop-color': fc.constantFrom('red', 'none', 'transparent'),
  'clip-path': fc.constantFrom('url(#a)', 'url(#b)', 'none'),
  mask: fc.constantFrom('url(#a)', 'url(#c)'),
  'marker-mid': fc.constantFrom('url(#a)', 'url(#d)'),
  opacity: fc.constantFrom('0', '.5', '1', '40%'),
  transform: fc
    .tuple(fc.constantFrom('scale', 'rotate', 'translate', 'skewX'), number)
    .map(([name, n]) => `${name}(${n})`),
  gradientTransform: fc.constantFrom('scale(0)', 'rotate(20)', 'matrix(1 0 0 1 5 5)'),
  gradientUnits: fc.constantFrom('userSpaceOnUse', 'objectBoundingBox'),
  patternContentUnits: fc.constantFrom('userSpaceOnUse', 'objectBoundingBox'),
  viewBox: fc.tuple(number, number, number, number).map(each => each.join(' ')),
  d: fc
    .array(
      fc.tuple(fc.constantFrom('M', 'l', 'C', 'a', 'Q', 'z', 'h', 'S'), fc.array(number, { maxLength: 7 })),
    )
    .map(parts => `M0 0 ${parts.map(([command, numbers]) => command + numbers.join(' ')).join('')}`),
  points: fc.array(number, { maxLength: 9 }).map(each => each.join(',')),
  'stroke-dasharray': fc.array(number, { minLength: 1, maxLength: 6 }).map(each => each.join(' ')),
  ...Object.fromEntries(
    'x y width height cx cy r rx ry x1 y1 x2 y2 fx fy offset stroke-width stroke-dashoffset refX markerWidth pathLength'
      .split(' ')
      .map(name => [name, number]),
  ),
};
const attribute = fc
  .constantFrom(...Object.keys(values))
  .chain(name => values[name]!.map(value => `${name}="${value}"`));
const attributes = fc
  .uniqueArray(attribute, { maxLength: 8, selector: each => each.split('=')[0] })
  .map(each => each.join(' '));
const names =
  'g svg symbol use path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath mask marker pattern'.split(
    ' ',
  );
/** Elements within elements, so many deep. */
function elements(depth: number): fc.Arbitrary<string> {
  const children = depth === 0 ? fc.constant([]) : fc.array(elements(depth - 1), { maxLength: 3 });
  return fc
    .tuple(fc.constantFrom(...names), attributes, children)
    .map(([name, said, within]) => `<${name} ${said}>${within.join('')}</${name}>`);
}

describe('an SVG that was checked', () => {
  it.each(files)('is painted as its file would be: %s', async path => {
    const bytes = readFileSync(path);
    const checked = await checkPicture(bytes);
    if (!('picture' in checked)) throw new Error(checked.problem.code);
    expect(paint(checked.picture)).toEqual(paint({ ...checked.picture, bytes }));
  });

  it('is painted without an exception, without a number that is none, and the same in the next file', async () => {
    let painted = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(elements(3), { minLength: 1, maxLength: 6 }), async drawn => {
        const text = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60">${drawn.join('')}</svg>`;
        const checked = await checkPicture(Buffer.from(text));
        if (!('picture' in checked)) return;
        const first = paint(checked.picture);
        expect(first.content).not.toMatch(/NaN|Infinity|undefined/);
        // What is kept of it goes into another file with other numbers.
        expect(paint(checked.picture, 100)).toEqual(first);
        if (first.objects.length > 0) painted++;
      }),
      { numRuns: rounds(1000) },
    );
    expect(painted).toBeGreaterThan(rounds(150));
  });
});
