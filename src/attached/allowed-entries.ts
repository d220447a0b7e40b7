import type { ForeignPdf } from './foreign-pdf.ts';
import type { ForeignDictionary, ForeignValue } from './foreign-values.ts';

/**
 * What may be copied from another file: for each kind of dictionary its keys, and what their values may be. Anything
 * else is left behind: scripts, metadata, private data, paths, names of persons (ISO 32000-1; ISO 19005-2, 6.2).
 */
export type Shape =
  /** Numbers, names, booleans, and arrays of them. */
  | 'plain'
  /** A string. */
  | 'text'
  /** Shapes of more than one kind, which `copier.ts` knows. */
  | 'colour'
  | 'function'
  | 'xobject'
  | 'pattern'
  | 'encoding'
  | 'lookup'
  | 'key'
  | 'soft-mask'
  | Kind
  | { readonly each: Shape }
  /** A dictionary whose keys are names of the author's choice. */
  | { readonly named: Shape };

/** The name of a kind of dictionary or stream. */
export type Kind = `<${string}>`;

/** Splits "A B C" into entries of one shape. */
function all(keys: string, shape: Shape = 'plain'): Record<string, Shape> {
  return Object.fromEntries(keys.split(' ').map(key => [`/${key}`, shape]));
}

/** By kind, without its brackets. */
export const allowedEntries: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  resources: {
    '/ExtGState': { named: '<state>' },
    '/ColorSpace': { named: 'colour' },
    '/Pattern': { named: 'pattern' },
    '/Shading': { named: '<shading>' },
    '/XObject': { named: 'xobject' },
    '/Font': { named: '<font>' },
    '/Properties': { named: '<property>' },
  },
  state: {
    ...all('Type LW LC LJ ML D RI OP op OPM FL SM SA BM CA ca AIS TK'),
    '/SMask': 'soft-mask',
  },
  mask: { ...all('Type S BC'), '/G': '<form>', '/TR': 'function' },
  shading: {
    ...all(
      'ShadingType Background BBox AntiAlias Coords Domain Extend Matrix BitsPerCoordinate BitsPerComponent BitsPerFlag Decode VerticesPerRow',
    ),
    '/ColorSpace': 'colour',
    '/Function': 'function',
  },
  function: {
    ...all('FunctionType Domain Range Size BitsPerSample Order Encode Decode C0 C1 N Bounds'),
    '/Functions': { each: 'function' },
  },
  tiling: {
    ...all('Type PatternType PaintType TilingType BBox XStep YStep Matrix'),
    '/Resources': '<resources>',
  },
  'shading-pattern': { ...all('Type PatternType Matrix'), '/Shading': '<shading>', '/ExtGState': '<state>' },
  form: {
    ...all('Type Subtype FormType BBox Matrix'),
    '/Resources': '<resources>',
    '/Group': '<group>',
    '/StructParents': 'key',
    '/StructParent': 'key',
  },
  group: { ...all('Type S I K'), '/CS': 'colour' },
  image: {
    ...all('Type Subtype Width Height BitsPerComponent Intent ImageMask Decode SMaskInData Matte'),
    '/ColorSpace': 'colour',
    '/Mask': 'lookup',
    '/SMask': '<image>',
    '/StructParent': 'key',
  },
  font: {
    ...all('Type Subtype BaseFont Name FirstChar LastChar Widths FontBBox FontMatrix'),
    '/FontDescriptor': '<descriptor>',
    '/Encoding': 'encoding',
    '/ToUnicode': 'encoding',
    '/DescendantFonts': { each: '<cid-font>' },
    '/CharProcs': { named: '<glyph>' },
    '/Resources': '<resources>',
  },
  'cid-font': {
    ...all('Type Subtype BaseFont DW W DW2 W2'),
    '/CIDSystemInfo': '<system>',
    '/FontDescriptor': '<descriptor>',
    '/CIDToGIDMap': 'encoding',
  },
  system: { ...all('Registry Ordering', 'text'), ...all('Supplement') },
  descriptor: {
    ...all(
      'Type FontName FontStretch FontWeight Flags FontBBox ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth',
    ),
    ...all('FontFile FontFile2 FontFile3', '<font-file>'),
  },
  'font-file': all('Subtype Length1 Length2 Length3'),
  'encoding-table': all('Type BaseEncoding Differences'),
  cmap: { ...all('Type CMapName WMode'), '/CIDSystemInfo': '<system>', '/UseCMap': 'encoding' },
  glyph: {},
  profile: { ...all('N Range'), '/Alternate': 'colour' },
  calibrated: all('WhitePoint BlackPoint Gamma Matrix Range'),
  colorants: {
    ...all('Subtype'),
    '/Colorants': { named: 'colour' },
    '/Process': '<process>',
  },
  process: { ...all('Components'), '/ColorSpace': 'colour' },
  parameters: {
    ...all(
      'Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine EncodedByteAlign Rows EndOfBlock BlackIs1 DamagedRowsBeforeError ColorTransform',
    ),
    '/JBIG2Globals': '<glyph>',
  },
  border: all('Type W S D'),
  property: { ...all('MCID Type BBox Attached Subtype'), ...all('Lang ActualText Alt E', 'text') },
  attribute: {
    ...all(
      'O Placement WritingMode BackgroundColor BorderColor BorderStyle BorderThickness Padding Color SpaceBefore SpaceAfter StartIndent EndIndent TextIndent TextAlign BBox Width Height BlockAlign InlineAlign TBorderStyle TPadding BaselineShift LineHeight TextDecorationColor TextDecorationThickness TextDecorationType RubyAlign RubyPosition GlyphOrientationVertical ColumnCount ColumnGap ColumnWidths ListNumbering RowSpan ColSpan Scope Role checked',
    ),
    ...all('Summary Desc', 'text'),
  },
};

/** What the copier asks of the file that it copies. */
export interface CopyChoices {
  /** The new key in the parent tree for one of the file. */
  readonly keyOf: (key: number) => number;
  /** Whether what belongs to a layer (optional content) is hidden. */
  readonly isHidden: (layer: ForeignValue | undefined) => boolean;
  /** Entries that say which colours the file means without a profile of their own, by its output intent. */
  readonly defaultColours: string;
}

/** Copies values of another file as syntax: only what is allowed in each place. */
export interface Copying {
  readonly pdf: ForeignPdf;
  readonly choices: CopyChoices;
  /** Undefined if nothing may be copied. */
  copy(value: ForeignValue | undefined, shape: Shape): string | undefined;
  /** The allowed entries of a dictionary. */
  entries(dictionary: ForeignDictionary, kind: Kind, depth?: number, without?: ReadonlySet<string>): string;
  /** A page's or form's resources: fonts apart, because more are added to a page. */
  resources(value: ForeignValue | undefined): { readonly fonts: string; readonly others: string };
}
