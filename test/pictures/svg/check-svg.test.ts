import { describe, expect, it } from 'vitest';
import { checkPicture } from '../../../src/pictures/read-picture.ts';

const xmlns = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const square = '<rect width="9" height="9"/>';

/** An SVG of ten by ten with these elements in it, checked. */
function check(
  inner: string,
  root = 'width="10" height="10"',
): Promise<Awaited<ReturnType<typeof checkPicture>>> {
  return checkPicture(Buffer.from(`<svg ${xmlns} ${root}>${inner}</svg>`));
}

/** What is drawn of it, without the root. */
async function drawn(inner: string, root?: string): Promise<string> {
  const checked = await check(inner, root);
  if (!('picture' in checked)) throw new Error(JSON.stringify(checked.problem));
  const text = Buffer.from(checked.picture.bytes).toString();
  return text.slice(text.indexOf('>') + 1).replace(/<\/svg>$/, '');
}

const refused = (found: string) => ({ problem: { code: 'picture-svg', found } });

describe('an SVG', () => {
  it.each([
    ['script', '<script>alert(1)</script>'],
    ['script', '<html:script xmlns:html="http://www.w3.org/1999/xhtml">alert(1)</html:script>'],
    ['script', '<metadata><script/></metadata>'],
    ['image', '<image href="a.png"/>'],
    ['image', '<g><image xlink:href="data:image/png;base64,AAAA"/></g>'],
    ['foreignObject', '<foreignObject><p/></foreignObject>'],
    ['foreignObject', '<switch><g><foreignObject/></g></switch>'],
    ['script', '<switch><foreignObject><g/></foreignObject><script/></switch>'],
    ['script', '<filter><script/></filter>'],
    ['filter', '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><rect filter="url(#f)"/>'],
    ['g + rect', '<style>g + rect { fill: red }</style>'],
    ['rect:nth-child(2)', '<style>rect:nth-child(2) { fill: red }</style>'],
    ['hsl(red 0% 0%)', '<rect fill="hsl(red 0% 0%)"/>'],
    ['writing-mode', '<text writing-mode="tb">a</text>'],
    ['animate', '<rect><animate attributeName="x"/></rect>'],
    ['onclick', '<rect onclick="alert(1)"/>'],
    ['onload', '<g onload="alert(1)"/>'],
    ['@import', '<style>@import url(https://example.com/a.css);</style>'],
    ['@font-face', '<style><![CDATA[@font-face { src: url(a.woff) }]]></style>'],
    ['url(https://example.com/a.svg#b)', '<rect fill="url(https://example.com/a.svg#b)"/>'],
    ['url( "a.svg#b" )', '<rect style="stroke:URL( &quot;a.svg#b&quot; )"/>'],
    ['url(a.svg#b)', '<style>.c{clip-path:url(a.svg#b)}</style><rect class="c"/>'],
    ['url(a.png)', '<rect style="background:url(a.png)"/>'],
    ['other.svg#a', '<use href="other.svg#a"/>'],
    ['https://example.com/#a', '<linearGradient xlink:href="https://example.com/#a"/>'],
    ['var(--x)', '<rect style="fill: var(--x)"/>'],
    ['filter', '<rect style="filter: blur(2px)"/>'],
    ['mix-blend-mode', '<g style="mix-blend-mode: multiply"/>'],
    ['spreadMethod', '<linearGradient spreadMethod="repeat"/>'],
    ['perspective(5)', '<g transform="perspective(5)"/>'],
    ['1e99', '<rect x="1e99"/>'],
  ])('with %s is refused: %s', async (found, inner) => {
    expect(await check(inner)).toEqual(refused(found));
  });

  it('with entities, or a style sheet of its own file, is refused', async () => {
    const file = (head: string) => checkPicture(Buffer.from(`${head}<svg ${xmlns} width="1" height="1"/>`));
    expect(await file('<!DOCTYPE svg [<!ENTITY a "b">]>')).toEqual(refused('ENTITY'));
    expect(await file('<!DOCTYPE svg [<!ATTLIST svg a CDATA "b">]>')).toEqual(refused('DOCTYPE'));
    expect(await file('<?xml-stylesheet href="a.css"?>')).toEqual(refused('xml-stylesheet'));
    const named =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(await file(`\ufeff<?xml version="1.0" encoding="UTF-8"?>\n${named}`)).toHaveProperty('picture');
  });

  it.each(['<g>', '<rect width=9/>', '<rect x="1" x="2"/>', '<a:b/>', '&nbsp;', '<rect/></g>'])(
    'that is no XML is broken: %s',
    async inner => {
      expect(await check(inner)).toEqual({ problem: { code: 'picture-broken' } });
    },
  );

  it('loses its notes and names, and nothing that is drawn', async () => {
    const notes = '<!-- SECRET --><title>SECRET</title><desc>SECRET</desc><metadata><x>SECRET</x></metadata>';
    const program = '<p:view xmlns:p="urn:p" p:name="SECRET"><rect/></p:view>';
    const shape = '<path id="SECRET" class="SECRET" data-name="SECRET" aria-label="SECRET" d="M0 0h1"/>';
    expect(await drawn(`${notes}${program}${shape}`)).toBe('<path id="i1" d="M0 0h1"/>');
  });

  it('takes its styles as style sheets give them', async () => {
    const sheet =
      '<style>/* red */ rect { fill: RED } .a, .b { fill: #00f; stroke: none !important } #c { fill: lime }</style>';
    const shapes =
      '<rect/><rect class="b"/><rect class="a" id="c"/><rect class="a" style="fill:#123" fill="pink"/>';
    expect(await drawn(sheet + shapes)).toBe(
      '<rect fill="red"/><rect fill="#00f" stroke="none"/>' +
        '<rect id="i1" fill="lime" stroke="none"/><rect fill="#123" stroke="none"/>',
    );
  });

  it.each([
    ['<rect fill="RGB(10%, 20, 300)"/>', '<rect fill="rgb(26, 20, 255)"/>'],
    ['<rect fill="rgb(0 0 0 / 50%)"/>', '<rect fill="rgba(0, 0, 0, 0.5000)"/>'],
    ['<rect opacity="50%"/>', '<rect opacity="0.5"/>'],
    ['<rect fill="currentcolor"/>', '<rect fill="currentColor"/>'],
    [
      '<g style="transform: rotate(45deg) translate(10px, 5px)"/>',
      '<g transform="rotate(45) translate(10 5)"/>',
    ],
    ['<rect fill="url(#none) red"/>', '<rect fill="red"/>'],
    ['<rect fill="url(#none)"/>', '<rect fill="none"/>'],
    ['<g id="a b"/><use xlink:href="#a b"/>', '<g id="i1"/><use href="#i1"/>'],
    ['<use href="#none"/><rect transform="scale(0)"/><svg width="0"/>', ''],
    ['<path d="M1-2-.5.5a1 1 0 01.5.5zm1 1 2 2"/>', '<path d="M1 -2L-0.5 0.5a1 1 0 0 1 0.5 0.5zm1 1l2 2"/>'],
    ['<path d="M5 5A2 2 0 1 1 5 5a2 2 0 1 1 0 0h1"/>', '<path d="M5 5h1"/>'],
    ['<path d="M0 0 L1e-9 1 oh"/>', '<path d="M0 0L0 1"/>'],
  ])('is written as it is drawn: %s', async (inner, expected) => {
    expect(await drawn(inner)).toBe(expected);
  });

  it('has gradients with the stops of others, of either kind', async () => {
    const stops =
      '<linearGradient id="a" gradientUnits="userSpaceOnUse" x1="3"><stop offset="1"/></linearGradient>';
    expect(await drawn(`${stops}<radialGradient xlink:href="#a" r="2"/>`)).toBe(
      '<linearGradient id="i1" gradientUnits="userSpaceOnUse" x1="3"><stop offset="1"/></linearGradient>' +
        '<radialGradient r="2" gradientUnits="userSpaceOnUse"><stop offset="1"/></radialGradient>',
    );
  });

  it.each([
    ['width="20" height="10"', 20, 10],
    ['width="2in" height="96pt"', 192, 128],
    ['viewBox="0 0 30 15"', 30, 15],
    ['width="60" viewBox="0 0 30 15"', 60, 30],
    ['height="60" viewBox="0 0 30 15"', 120, 60],
    ['width="100%" height="100%" viewBox="-5 -5 30 15"', 30, 15],
    ['width="210000" height="105000"', 10_000, 5000],
  ])('of %s is %d by %d', async (root, width, height) => {
    expect(await check(square, root)).toMatchObject({ picture: { width, height } });
  });

  it.each([
    '',
    'width="10"',
    'width="100%" height="100%"',
    'width="0" height="5"',
    'viewBox="0 0 0 5"',
    'width="-1" height="2"',
  ])('of %j has no size', async root => {
    expect(await check(square, root)).toEqual({ problem: { code: 'picture-size' } });
  });

  const tooMuch: readonly (readonly [string, string])[] = [
    ['a deep one', '<g>'.repeat(200) + '</g>'.repeat(200)],
    ['one of many shapes', '<rect/>'.repeat(30_000)],
    [
      'one that draws ten times what draws ten times',
      `${Array.from(
        { length: 9 },
        (_, n) => `<g id="a${n}">${`<use href="#a${n + 1}"/>`.repeat(10)}</g>`,
      ).join('')}<rect id="a9"/>`,
    ],
    ['one that draws itself', '<g id="a"><use href="#a"/></g>'],
    ['two that draw each other', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'],
    ['a clip that clips itself', '<clipPath id="a"><rect clip-path="url(#a)"/></clipPath>'],
    [
      'a chain of thousands',
      Array.from({ length: 9000 }, (_, n) => `<g id="a${n}"><use href="#a${n + 1}"/></g>`).join(''),
    ],
    [
      'markers by the thousand',
      `<marker id="m">${'<rect/>'.repeat(99)}</marker><path marker-mid="url(#m)" d="${'M0 0'.repeat(9000)}"/>`,
    ],
    [
      'dashes that are shifted by millions',
      '<path stroke-dasharray="0.001" stroke-dashoffset="-1000000" d="M0 0h9"/>',
    ],
    ['scales of scales', '<g transform="scale(9999)">'.repeat(9) + '</g>'.repeat(9)],
  ];
  it.each(tooMuch)('is refused as too complex: %s', async (_what, inner) => {
    expect(await check(inner)).toEqual({ problem: { code: 'picture-complex' } });
  });

  it('of many shapes that each use a gradient is drawn', async () => {
    const gradient = '<linearGradient id="a"><stop/><stop offset="1"/></linearGradient>';
    expect(await check(gradient + '<rect fill="url(#a)"/>'.repeat(3000))).toHaveProperty('picture');
  });
});

describe('the text of an SVG', () => {
  it('stands with its places, its look and nothing else', async () => {
    expect(
      await drawn(
        '<a href="https://example.com"><text x="1 2" y="3" style="font:italic bold 12px/1.5 Courier;text-anchor:middle">A &lt; B<tspan dy="1em">C</tspan></text></a>',
      ),
    ).toBe(
      '<g><text x="1 2" y="3" font-style="italic" font-weight="bold" font-size="12px" font-family="monospace" text-anchor="middle">A &lt; B<tspan dy="1em">C</tspan></text></g>',
    );
  });

  it.each([
    '<text opacity="0">SECRET</text>',
    '<g style="opacity:0"><text>SECRET</text></g>',
    '<text fill="none">SECRET</text>',
    '<text fill-opacity="0">SECRET</text>',
    '<g fill="none"><text>SECRET</text></g>',
    '<desc>SECRET</desc><title>SECRET</title>',
    '<switch><foreignObject>SECRET</foreignObject><g/></switch>',
    '<switch><g/><text>SECRET</text></switch>',
    '<filter id="f"><feFlood>SECRET</feFlood></filter>',
    '<defs>SECRET</defs>SECRET',
  ])('is left out where nobody sees it: %s', async inner => {
    expect(await drawn(inner)).not.toContain('SECRET');
  });

  it('is bounded', async () => {
    expect(await check(`<text>${'a'.repeat(200_000)}</text>`)).toEqual({
      problem: { code: 'picture-complex' },
    });
    const many = `<text id="a">${'a'.repeat(2_000)}</text>${'<use href="#a"/>'.repeat(100)}`;
    expect(await check(many)).toEqual({ problem: { code: 'picture-complex' } });
    expect(await check(`<text x="${'1 '.repeat(20_000)}">a</text>`)).toEqual(refused('x'));
    const rules = Array.from({ length: 300 }, (_, index) => `.a .b${index} rect { fill: red }`).join('');
    expect(await check(`<style>${rules}</style><rect/>`)).toEqual({ problem: { code: 'picture-complex' } });
  });
});

describe('what drawing programs write', () => {
  it.each([
    ['hsl(120, 100%, 25%)', 'rgb(0, 128, 0)'],
    ['hsl(240deg 100% 50% / 50%)', 'rgba(0, 0, 255, 0.5000)'],
    ['hsla(0,0%,50%,1)', 'rgb(128, 128, 128)'],
    ['hsl(-60 100 50)', 'rgb(255, 0, 255)'],
    ['#0f08', 'rgba(0, 255, 0, 0.5333)'],
    ['#11223344', 'rgba(17, 34, 51, 0.2667)'],
  ])('the colour %s is %s', async (written, read) => {
    expect(await drawn(`<rect fill="${written}"/>`)).toBe(`<rect fill="${read}"/>`);
  });

  it('an outline under its shape is a shape of its own; letters are there once', async () => {
    const order = 'paint-order:stroke fill markers';
    expect(await drawn(`<rect fill="red" stroke="blue" style="${order}"/>`)).toBe(
      '<rect fill="none" stroke="blue"/><rect fill="red" stroke="none"/>',
    );
    expect(await drawn(`<text stroke="white" style="${order}">A</text>`)).toBe(
      '<text stroke="none">A</text>',
    );
    expect(await drawn(`<rect stroke="blue" style="paint-order:markers fill"/>`)).toBe(
      '<rect stroke="blue"/>',
    );
    expect(await drawn(`<rect style="${order}"/>`)).toBe('<rect/>');
  });

  it('a filter without effects, or that is nowhere, is not laid on', async () => {
    expect(await drawn('<filter id="f"/><rect filter="url(#f)"/><rect style="filter:url(#g)"/>')).toBe(
      '<rect/><rect/>',
    );
  });

  it.each([
    ['g rect', true],
    ['g > rect', true],
    ['#plan .box rect', true],
    ['svg g>rect', true],
    ['svg > rect', false],
    ['.box .box rect', false],
    ['rect g', false],
  ])('a style sheet finds what stands in others: %s', async (selector, isFound) => {
    const inner = `<style>${selector}{fill:red} g:hover rect{fill:blue} @keyframes a{from{x:1}to{x:2}}</style><g id="plan"><g class="box"><rect/></g></g>`;
    expect((await drawn(inner)).includes('fill="red"')).toBe(isFound);
  });
});
