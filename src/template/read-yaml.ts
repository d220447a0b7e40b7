import { Composer, type CST, type Document, isMap, isScalar, isSeq, Parser } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/places.ts';
import type { Place } from '../meeting/place.ts';
import type { Entry, MapValue, Value } from '../parse/parsed-file.ts';
import type { SourceFile } from '../read/source-file.ts';

/** The place of a range of offsets of the file. */
type PlaceOf = (from: number, to: number) => Place;
type Report = (diagnostic: Diagnostic) => void;

/**
 * Reads a file that is one YAML map (YAML 1.2.2, failsafe schema: each value is the text that was typed), with the
 * place of every key and value. Comments may stand behind values, unlike in front matter; anchors, aliases and tags are
 * errors as there. What is no YAML is reported once, where it begins; then there is no value.
 */
export function readYaml(source: SourceFile, report: Report): MapValue | undefined {
  const place: PlaceOf = (from, to) => placeAt(source, from, to);
  const tokens = [...new Parser().parse(source.text)];
  const refused = [...checkTokens(tokens, place), ...hiddenColours(source, place)];
  for (const diagnostic of refused) report(diagnostic);
  if (refused.length > 0) return undefined;
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;
  const [document, second] = new Composer(options).compose(tokens, true, source.text.length);
  const broken = document && brokenAt(document, second, source.text, place);
  if (broken) report(broken);
  if (!document || broken) return undefined;
  // A list or map on lines of its own ends only where the next one begins.
  const trimmed: PlaceOf = (from, to) => place(from, from + source.text.slice(from, to).trimEnd().length);
  const value = toValue(document.contents, trimmed, report);
  return value.kind === 'map' ? value : { kind: 'map', entries: [], place: place(0, 0) };
}

const deepest = 100;

/** What may not stand in a template: references, tags, and nesting that no template needs. */
function checkTokens(tokens: readonly CST.Token[], place: PlaceOf): Diagnostic[] {
  const found: Diagnostic[] = [];
  const open = tokens.map(token => ({ token, depth: 0 })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    const at = (length: number) => place(token.offset, token.offset + length);
    if (depth > deepest) return [diagnose('nesting-too-deep', at(1), { limit: deepest })];
    if (token.type === 'anchor' || token.type === 'alias' || token.type === 'tag') {
      found.push(diagnose('matter-reference', at(token.source.length), { found: token.source }));
    }
    for (const child of childrenOf(token).reverse()) open.push({ token: child, depth: depth + 1 });
  }
  return found;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return [...token.start, ...(token.value ? [token.value] : [])];
  if (token.type === 'block-scalar') return [...token.props];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ start, key, sep = [], value }) => [
    ...start,
    ...(key ? [key] : []),
    ...sep,
    ...(value ? [value] : []),
  ]);
}

/** `text: #1b2126` without quotation marks: a colour that YAML takes for a comment. */
function hiddenColours({ text, lineStarts }: SourceFile, place: PlaceOf): Diagnostic[] {
  return lineStarts.flatMap(start => {
    const line = /[^\r\n]*/.exec(text.slice(start, start + 1000))![0];
    const [, before, colour] =
      /^((?:[^#]*[\s{,])?(?:text|accent|muted|line|closed):\s+)(#[\da-fA-F]{3,8})/.exec(line) ?? [];
    if (before === undefined || colour === undefined) return [];
    const at = start + before.length;
    const right = line.trim().replace(/(:\s+)(#[\da-f]{3,8})/gi, '$1"$2"');
    return [diagnose('matter-hash', place(at, at + colour.length), { right })];
  });
}

type Parsed = Document.Parsed;

/** The first thing that is no YAML, or not one map. */
function brokenAt(
  document: Parsed,
  second: Parsed | undefined,
  text: string,
  place: PlaceOf,
): Diagnostic | undefined {
  const [error] = document.errors;
  if (error) {
    const at = place(...error.pos);
    if (error.code === 'TAB_AS_INDENT') return diagnose('matter-tab', at, {});
    if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) return diagnose('matter-quote', at, {});
    return diagnose('matter-broken', at, {});
  }
  if (second) return diagnose('matter-document', place(second.range[0], second.range[0]), {});
  const { contents } = document;
  const [from, to] = rangeOf(contents);
  if (isMap(contents) || from === to) return undefined;
  const at = place(from, to);
  const [, key, value] = (isScalar(contents) && /^([\w-]+):(\S.*)$/.exec(text.trim())) || [];
  return key && value
    ? diagnose('matter-space', at, { right: `${key}: ${value}` })
    : diagnose('matter-broken', at, {});
}

/** An empty text is as if there were none; in a list, what is empty is left out. */
function toValue(node: unknown, placeOf: PlaceOf, report: Report): Value {
  const place = placeOf(...rangeOf(node));
  if (isMap(node)) return toMap(node.items, place, placeOf, report);
  if (isSeq(node)) {
    const values = node.items.map(item => toValue(item, placeOf, report));
    return { kind: 'list', values: values.filter(({ kind }) => kind !== 'none'), place };
  }
  const text = isScalar(node) ? String(node.value ?? '') : '';
  return text.trim() === '' ? { kind: 'none', place } : { kind: 'text', value: text, place };
}

function toMap(
  pairs: readonly { key: unknown; value: unknown }[],
  place: Place,
  placeOf: PlaceOf,
  report: Report,
): MapValue {
  const entries = new Map<string, Entry>();
  for (const pair of pairs) {
    const keyPlace = placeOf(...rangeOf(pair.key));
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    const known = key === undefined ? undefined : entries.get(key);
    if (key === undefined) report(diagnose('matter-broken', keyPlace, {}));
    else if (known) report(diagnose('key-twice', keyPlace, { field: key, line: known.keyPlace.start.line }));
    else entries.set(key, { key, keyPlace, value: toValue(pair.value, placeOf, report) });
  }
  return { kind: 'map', entries: [...entries.values()], place };
}

/** Offsets of a node as it was typed, without what follows it; of nothing, the file's beginning. */
function rangeOf(node: unknown): readonly [from: number, to: number] {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}
