import { readFileSync } from 'node:fs';
import { fontFolder } from './font-folder.ts';

/**
 * A font file with the glyphs of some characters alone, with their kerning and ligatures, made by HarfBuzz. Its names are
 * left out but for the copyright and the licence: a part of a font may not bear a reserved name (OFL 1.1, 3). Hints are
 * left out too. The same font and characters give the same bytes.
 */
export function subsetFont(font: Uint8Array, characters: Iterable<string>): Uint8Array {
  harfBuzz ??= load();
  const hb = harfBuzz;
  const at = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, at);
  const blob = hb.hb_blob_create(at, font.length, WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  const unicodes = hb.hb_subset_input_unicode_set(input);
  for (const character of characters) hb.hb_set_add(unicodes, character.codePointAt(0)!);
  hb.hb_subset_input_set_flags(input, NO_HINTING);
  const features = hb.hb_subset_input_set(input, LAYOUT_FEATURES);
  hb.hb_set_add(features, tag('tnum'));
  for (const fraction of ['frac', 'numr', 'dnom']) hb.hb_set_del(features, tag(fraction));
  const names = hb.hb_subset_input_set(input, NAME_IDS);
  hb.hb_set_clear(names);
  for (const id of [COPYRIGHT, LICENCE, LICENCE_ADDRESS]) hb.hb_set_add(names, id);
  const subset = hb.hb_subset_or_fail(face, input);
  const content = hb.hb_face_reference_blob(subset);
  const start = hb.hb_blob_get_data(content, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(content));
  for (const each of [content, blob]) hb.hb_blob_destroy(each);
  for (const each of [subset, face]) hb.hb_face_destroy(each);
  hb.hb_subset_input_destroy(input);
  hb.free(at);
  if (bytes.length === 0) throw new RangeError('the font can’t be made smaller');
  return bytes;
}

/** hb_memory_mode_t, hb_subset_flags_t and hb_subset_sets_t; and ids of names (ISO/IEC 14496-22, *name*). */
const WRITABLE = 2;
const NO_HINTING = 1;
const NAME_IDS = 4;
const LAYOUT_FEATURES = 6;
const COPYRIGHT = 0;
const LICENCE = 13;
const LICENCE_ADDRESS = 14;

/** What HarfBuzz exports: pointers and numbers. */
type HarfBuzz = { readonly memory: { readonly buffer: ArrayBuffer } } & {
  readonly [name in (typeof calls)[number]]: (...given: number[]) => number;
};

const calls = [
  'malloc',
  'free',
  'hb_blob_create',
  'hb_blob_destroy',
  'hb_blob_get_data',
  'hb_blob_get_length',
  'hb_face_create',
  'hb_face_destroy',
  'hb_face_reference_blob',
  'hb_set_add',
  'hb_set_clear',
  'hb_set_del',
  'hb_subset_input_create_or_fail',
  'hb_subset_input_destroy',
  'hb_subset_input_set',
  'hb_subset_input_set_flags',
  'hb_subset_input_unicode_set',
  'hb_subset_or_fail',
  '_initialize',
] as const;

let harfBuzz: HarfBuzz | undefined;

/** Once in a thread; it asks for nothing from outside. */
function load(): HarfBuzz {
  const code = readFileSync(`${fontFolder()}harfbuzz-subset.wasm`);
  const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: WebAssemblyOfNode })
    .WebAssembly;
  const loaded = new Instance(new Module(code)).exports;
  loaded._initialize();
  return loaded;
}

/** Node's types leave it out. */
interface WebAssemblyOfNode {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: HarfBuzz };
}

function tag(name: string): number {
  return Buffer.from(name, 'latin1').readUInt32BE();
}
