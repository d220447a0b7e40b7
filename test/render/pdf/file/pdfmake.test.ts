import { readFileSync } from 'node:fs';
import drawSvg from 'pdfmake/js/3rd-party/svg-to-pdfkit/source.js';
import { expect, it } from 'vitest';
import { PDFDocument, Reference } from '../../../../src/render/pdf/file/pdfkit.ts';

/**
 * What is used of the insides of pdfmake and of pdfkit below it. If an update changes one of these, look at
 * `tagged-document.ts` and `svg.ts` before you change the expectation.
 */
const used = { pdfmake: '0.3.11', pdfkit: '0.19.1' };

const options = { autoFirstPage: false, font: null, info: {} };

it('are the versions that were looked into', () => {
  const versions = Object.keys(used).map(name => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    return [name, version];
  });
  expect(Object.fromEntries(versions)).toEqual(used);
});

it('calls `ref` for the catalogue’s objects alone before the constructor returns, with its options at hand', () => {
  const made: unknown[] = [];
  class Early extends PDFDocument {
    override ref(data: Record<string, unknown> = {}) {
      expect(this.options).toHaveProperty('own', 'here');
      made.push(data);
      return new Reference(made.length, data);
    }
    override _write(): void {}
  }
  const {
    _root: root,
    outline,
    info,
  } = new Early({}, {}, {}, {}, { ...options, own: 'here', lang: 'da', displayTitle: true });
  expect(made.map(data => Object.keys(data as object))).toEqual([
    ['Type', 'Count', 'Kids'],
    ['Dests'],
    ['Type', 'Pages', 'Names', 'Lang', 'ViewerPreferences'],
    [],
    ['DisplayDocTitle'],
  ]);
  expect(Object.keys(root.data)).toEqual(['Type', 'Pages', 'Names', 'Lang', 'ViewerPreferences']);
  expect(outline.dictionary).toBeInstanceOf(Reference);
  expect(Object.keys(info)).toEqual(['Producer', 'Creator', 'CreationDate']);
});

it('lets its SVG library use these parts of a document and a page', () => {
  const seen = { document: new Set<string>(), page: new Set<string>() };
  const page = watched(
    {
      width: 100,
      height: 100,
      write: () => {},
      fonts: {},
      xobjects: {},
      ext_gstates: {},
      patterns: {},
      annotations: [],
    },
    seen.page,
  );
  class Drawing extends PDFDocument {
    override ref(data: Record<string, unknown> = {}) {
      return new Reference(1, data);
    }
    override _write(): void {}
    override font(name: string): this {
      const move = { advanceWidth: 500, xAdvance: 500, yAdvance: 0, xOffset: 0, yOffset: 0 };
      this._font = {
        id: name,
        ref: () => new Reference(2, {}),
        ascender: 700,
        descender: -200,
        xHeight: 500,
        bbox: [0, -200, 0, 700],
        encode: text => [[...text].map(() => '01'), [...text].map(() => move)],
      };
      return this;
    }
  }
  const document = new Drawing({}, {}, {}, {}, options);
  document.page = page;
  document._ctm = [1, 0, 0, 1, 0, 0];
  drawSvg(watched(document, seen.document), svg, 0, 0, {
    width: 100,
    height: 100,
    assumePt: true,
    fontCallback: family => family,
    warningCallback: () => {},
  });
  expect([...seen.document].sort()).toEqual(documentParts.join(' ').split(' '));
  expect([...seen.page].sort()).toEqual(['ext_gstates', 'fonts', 'height', 'width', 'write', 'xobjects']);
});

/** What the SVG library reads, calls, or sets (`=`). */
const documentParts = [
  '_CAP_STYLES _JOIN_STYLES _ctm _ctm= _ctmStack _doOpacity _fillColor _fillColor= _font _font=',
  '_getColorSpace _gradCount _gradCount= _groupCount _groupCount= _maskCount _maskCount=',
  '_normalizeColor _opacityCount _opacityCount= _opacityRegistry _setColor _setColorCore',
  '_setColorSpace _windingRule addContent bezierCurveTo clip closePath dash fill fillAndStroke',
  'fillColor fillOpacity font lineCap lineJoin lineTo lineWidth linearGradient miterLimit moveTo',
  'page page= radialGradient rect ref restore save scale stroke strokeColor strokeOpacity transform',
  'translate',
];

/** One of each thing that a drawing may hold. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">
  <defs>
    <linearGradient id="a"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="blue" stop-opacity=".5"/></linearGradient>
    <radialGradient id="b"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="blue"/></radialGradient>
    <clipPath id="c"><circle cx="50" cy="50" r="40"/></clipPath>
    <marker id="d" markerWidth="4" markerHeight="4"><path d="M0 0L4 2L0 4z"/></marker>
  </defs>
  <g clip-path="url(#c)" opacity=".5" transform="rotate(10) scale(2)">
    <rect width="50" height="50" fill="url(#a)" stroke="black" stroke-width="2" stroke-dasharray="3 1" stroke-linejoin="round"/>
    <ellipse cx="50" cy="50" rx="20" ry="10" fill="url(#b)"/>
  </g>
  <path d="M0 0C10 10 20 20 30 0A5 5 0 0 1 40 40z" fill-rule="evenodd" fill="rgba(0, 0, 0, .3)"/>
  <polyline points="0 0 10 10 20 0" fill="none" stroke="green" marker-end="url(#d)"/>
  <text x="10" y="20" font-size="12" font-family="T1" text-anchor="middle">Budget <tspan fill="red">2026</tspan></text>
</svg>`;

/** An object that notes what is asked of it. */
function watched<T extends object>(target: T, seen: Set<string>): T {
  return new Proxy(target, {
    get(object, name) {
      if (typeof name === 'string') seen.add(name);
      return Reflect.get(object, name, object);
    },
    set(object, name, value) {
      if (typeof name === 'string') seen.add(`${name}=`);
      return Reflect.set(object, name, value);
    },
  });
}
