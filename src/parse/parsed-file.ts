import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block } from '../meeting/body.ts';
import type { Place, Text } from '../meeting/place.ts';
import type { ItemFile, SourceFile } from '../read/source-file.ts';

/** A value of front matter as its author typed it, with its place. Nothing is converted. */
export type Value = TextValue | ListValue | MapValue | NoValue;

export interface TextValue extends Text {
  readonly kind: 'text';
  /** The lines of a text that has several and no quotation marks; `value` has a space for each line end. */
  readonly lines?: readonly string[];
}

export interface ListValue {
  readonly kind: 'list';
  readonly values: readonly Value[];
  readonly place: Place;
  /** What was typed, if it is one text in brackets: "[Udkast]". See `MapValue`. */
  readonly line?: TextValue;
}

export interface MapValue {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly place: Place;
  /**
   * What was typed, if it is a single field on one line, "Skole: Åsum", or a word in brackets, "{Udkast}". In a field
   * that takes no map, that is what the author meant.
   */
  readonly line?: TextValue;
}

/** A key without a value, which counts as absent. */
export interface NoValue {
  readonly kind: 'none';
  readonly place: Place;
  /** Its value can't be read, which is already reported: the field is not missing. */
  readonly refused?: true;
}

export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Value;
  /** Its line was out of its column, which is already reported: nobody knows whether it belongs to these fields. */
  readonly isUnsure?: true;
}

/** A file's front matter and body. */
export interface ParsedFile<Source extends SourceFile = SourceFile> {
  readonly source: Source;
  readonly frontMatter: MapValue;
  /** The opening `---`, or else line 1 column 1: the place for what is missing. */
  readonly fence: Place;
  /** False if the front matter could not be read; no field is then reported as missing. */
  readonly readable: boolean;
  /** The offset at which the body begins; undefined if nobody can tell. */
  readonly bodyFrom: number | undefined;
  readonly body: readonly Block[];
  /** The body of a closed item, if it differs, and what is then wrong besides. */
  readonly ifClosed?: { readonly body: readonly Block[]; readonly diagnostics: readonly Diagnostic[] };
}

/** The parsed files of a meeting. */
export interface ParsedMeeting {
  readonly meeting: ParsedFile;
  readonly items: readonly ParsedFile<ItemFile>[];
  readonly defaults?: ParsedFile;
}
