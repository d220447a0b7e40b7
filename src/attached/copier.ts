import { allowedEntries, type CopyChoices, type Copying, type Kind, type Shape } from './allowed-entries.ts';
import { type AttachedObject, keyAt, referenceTo } from './attached-pages.ts';
import { copyStream } from './copy-stream.ts';
import { type ForeignPdf, isString } from './foreign-pdf.ts';
import {
  type ForeignDictionary,
  type ForeignValue,
  nameSyntax,
  numberSyntax,
  Reference,
  Stream,
  stringSyntax,
} from './foreign-values.ts';

/** No sound file nests values deeper. */
const deepest = 40;

interface Waiting {
  readonly number: number;
  readonly value: ForeignValue;
  readonly shape: Shape;
}

/**
 * Copies values of another file as syntax: only what is allowed in each place. An indirect object is copied once for
 * each kind of use, under a new number, and written when `drain` is called.
 */
export class Copier implements Copying {
  readonly objects: AttachedObject[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #waiting: Waiting[] = [];

  constructor(
    readonly pdf: ForeignPdf,
    readonly choices: CopyChoices,
  ) {}

  /** The number of an object that is written later. */
  reserve(): number {
    return this.objects.push({ syntax: 'null' }) - 1;
  }

  put(number: number, object: AttachedObject): void {
    this.objects[number] = object;
  }

  add(object: AttachedObject): number {
    return this.objects.push(object) - 1;
  }

  /** The new number of an object; undefined if it is not copied. */
  numberOf(value: ForeignValue | undefined, shape: Shape): number | undefined {
    return value instanceof Reference ? this.#numbers.get(keyFor(value, shape)) : undefined;
  }

  copy(value: ForeignValue | undefined, shape: Shape, depth = 0): string | undefined {
    if (value === undefined || value === null || depth > deepest) return undefined;
    if (shape === 'plain') return this.#plain(value, depth);
    if (value instanceof Reference) return this.#reference(value, shape);
    return this.#direct(value, shape, depth);
  }

  entries(dictionary: ForeignDictionary, kind: Kind, depth = 0, without: ReadonlySet<string> = none): string {
    let entries = '';
    for (const [key, shape] of Object.entries(allowedEntries[kind.slice(1, -1)]!)) {
      const value = without.has(key) ? undefined : this.copy(dictionary.get(key), shape, depth + 1);
      if (value !== undefined) entries += `${key} ${value}`;
    }
    return entries;
  }

  resources(value: ForeignValue | undefined): { readonly fonts: string; readonly others: string } {
    const dictionary = this.pdf.dictionary(value);
    const fonts = this.#named(this.pdf.dictionary(dictionary.get('/Font')), '<font>', 0);
    const colours = this.#named(this.pdf.dictionary(dictionary.get('/ColorSpace')), 'colour', 0);
    const rest = this.entries(dictionary, '<resources>', 0, fontsAndColours);
    const spaces = colours + this.choices.defaultColours;
    return { fonts, others: rest + (spaces && `/ColorSpace<<${spaces}>>`) };
  }

  /** Writes what was asked for, and what that asks for. */
  drain(): void {
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      const { number, value, shape } = next;
      this.put(
        number,
        value instanceof Stream
          ? copyStream(value, shape as Kind, this)
          : { syntax: this.#direct(value, shape, 0) ?? 'null' },
      );
    }
  }

  #plain(value: ForeignValue, depth: number): string | undefined {
    const found = this.pdf.resolve(value);
    if (typeof found === 'number') return numberSyntax(found);
    if (typeof found === 'string') return nameSyntax(found);
    if (typeof found === 'boolean') return String(found);
    if (!Array.isArray(found) || depth > deepest) return undefined;
    return `[${found.map(one => this.#plain(one, depth + 1) ?? 'null').join(' ')}]`;
  }

  #reference(value: Reference, shape: Shape): string | undefined {
    const key = keyFor(value, shape);
    const known = this.#numbers.get(key);
    if (known !== undefined) return referenceTo(known);
    const found = this.pdf.resolve(value);
    if (typeof found !== 'object' || found === null || isString(found)) return this.copy(found, shape, 1);
    const kind = this.#kindOf(found, shape);
    if (kind === undefined) return undefined;
    const number = this.reserve();
    this.#numbers.set(key, number);
    if (kind !== shape) this.#numbers.set(keyFor(value, kind), number);
    this.#waiting.push({ number, value: found, shape: kind });
    return referenceTo(number);
  }

  /** The kind that a value is of where several may stand; undefined if none of them. */
  #kindOf(value: ForeignValue, shape: Shape): Shape | undefined {
    const isStream = value instanceof Stream;
    const dictionary = this.pdf.dictionary(value);
    switch (shape) {
      case 'xobject': {
        const subtype = this.pdf.resolve(dictionary.get('/Subtype'));
        if (!isStream) return undefined;
        return subtype === '/Image' ? '<image>' : subtype === '/Form' ? '<form>' : undefined;
      }
      case 'pattern':
        return isStream ? '<tiling>' : '<shading-pattern>';
      case 'encoding':
        return isStream ? '<cmap>' : '<encoding-table>';
      case 'lookup':
        return isStream ? (dictionary.has('/Width') ? '<image>' : '<glyph>') : 'plain';
      case 'soft-mask':
        return '<mask>';
      case 'function':
        return Array.isArray(value) ? shape : '<function>';
      case 'colour':
        return isStream ? undefined : shape;
      default:
        // A dictionary where a stream is asked for, or the other way round, would be read as something else.
        if (typeof shape === 'object') return isStream ? undefined : shape;
        return streamsOnly.has(shape) !== isStream && !both.has(shape) ? undefined : shape;
    }
  }

  #direct(value: ForeignValue, shape: Shape, depth: number): string | undefined {
    if (typeof shape === 'object') return this.#composed(value, shape, depth);
    if (shape === 'text') return isString(value) ? stringSyntax(value.bytes) : undefined;
    if (shape === 'key') return typeof value === 'number' ? keyAt(this.choices.keyOf(value)) : undefined;
    if (shape === 'colour') return this.#colour(value, depth);
    if (shape === 'lookup' && isString(value)) return stringSyntax(value.bytes);
    if (typeof value === 'string') return mayBeName.has(shape) ? nameSyntax(value) : undefined;
    if (Array.isArray(value)) {
      if (shape === 'function') return this.#each(value, 'function', depth);
      return shape === 'lookup' || shape === 'plain' ? this.#plain(value, depth) : undefined;
    }
    const kind = this.#kindOf(value, shape);
    if (!(value instanceof Map) || kind === undefined || typeof kind === 'object' || !kind.startsWith('<'))
      return undefined;
    if (kind === '<property>' && this.pdf.dictionary(value).has('/OCGs')) return undefined;
    return `<<${this.entries(value, kind as Kind, depth)}>>`;
  }

  #composed(value: ForeignValue, shape: Exclude<Shape, string>, depth: number): string | undefined {
    if ('each' in shape) return Array.isArray(value) ? this.#each(value, shape.each, depth) : undefined;
    return value instanceof Map ? `<<${this.#named(value, shape.named, depth)}>>` : undefined;
  }

  #each(values: readonly ForeignValue[], shape: Shape, depth: number): string {
    return `[${values.map(one => this.copy(one, shape, depth + 1) ?? 'null').join(' ')}]`;
  }

  #named(dictionary: ForeignDictionary, shape: Shape, depth: number): string {
    let entries = '';
    for (const [key, value] of dictionary) {
      const copied = this.copy(value, shape, depth + 1);
      if (copied !== undefined) entries += `${nameSyntax(key)} ${copied}`;
    }
    return entries;
  }

  /** A colour space (8.6): a name, or an array that begins with one. */
  #colour(value: ForeignValue, depth: number): string | undefined {
    if (typeof value === 'string') return nameSyntax(value);
    if (!Array.isArray(value)) return undefined;
    const [family, ...rest] = value;
    const name = this.pdf.resolve(family);
    const shapes = typeof name === 'string' ? colourShapes[name] : undefined;
    if (!shapes) return undefined;
    const copied = rest.slice(0, shapes.length).map((one, at) => this.copy(one, shapes[at]!, depth + 1));
    return `[${[nameSyntax(name as string), ...copied.filter(one => one !== undefined)].join(' ')}]`;
  }
}

const none: ReadonlySet<string> = new Set();
const fontsAndColours: ReadonlySet<string> = new Set(['/Font', '/ColorSpace']);

const streamsOnly: ReadonlySet<string> = new Set([
  '<form>',
  '<image>',
  '<tiling>',
  '<font-file>',
  '<cmap>',
  '<glyph>',
  '<profile>',
]);
/** Streams or dictionaries. */
const both: ReadonlySet<string> = new Set(['<function>', '<shading>', 'plain', 'text', 'key']);
const mayBeName: ReadonlySet<Shape> = new Set<Shape>([
  'plain',
  'encoding',
  'soft-mask',
  'function',
  'colour',
]);

/** What follows a family's name. */
const colourShapes: Readonly<Record<string, readonly Shape[]>> = {
  '/DeviceGray': [],
  '/DeviceRGB': [],
  '/DeviceCMYK': [],
  '/ICCBased': ['<profile>'],
  '/CalGray': ['<calibrated>'],
  '/CalRGB': ['<calibrated>'],
  '/Lab': ['<calibrated>'],
  '/Indexed': ['colour', 'plain', 'lookup'],
  '/I': ['colour', 'plain', 'lookup'],
  '/Pattern': ['colour'],
  '/Separation': ['plain', 'colour', 'function'],
  '/DeviceN': ['plain', 'colour', 'function', '<colorants>'],
};

function keyFor({ id }: Reference, shape: Shape): string {
  return typeof shape === 'string' ? `${id} ${shape}` : `${id} ${JSON.stringify(shape)}`;
}
