import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block } from '../meeting/body.ts';
import type { Place, Text } from '../meeting/place.ts';
import type { ItemFile, SourceFile } from '../read/source-file.ts';

/** Front matter as its author wrote it: texts, lists and maps, each with its place. Nothing is converted. */
export type Value = TextValue | ListValue | MapValue | NoValue;

export interface TextValue extends Text {
  readonly kind: 'text';
  /** The lines of a text without quotation marks that goes on over several; `text` has a space for each line's end. */
  readonly lines?: readonly string[];
}

export interface ListValue {
  readonly kind: 'list';
  readonly values: readonly Value[];
  readonly place: Place;
  /** The same as the text that was typed, where it is one text in brackets: "[Udkast]". See `MapValue`. */
  readonly line?: TextValue;
}

export interface MapValue {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly place: Place;
  /**
   * The same as one text, where it is a single field on one line, "Skole: Åsum", or a word in brackets, "{Udkast}".
   * Where a field takes no map, that is what its author meant.
   */
  readonly line?: TextValue;
}

/** A key without a value: as if the key were absent. */
export interface NoValue {
  readonly kind: 'none';
  readonly place: Place;
  /** It has a value that can't be read, which is reported: the field is not missing. */
  readonly refused?: true;
}

export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Value;
  /** Its line was out of its column, which is reported: nobody knows whether it belongs to these fields. */
  readonly isUnsure?: true;
}

/** A file's front matter and body. */
export interface ParsedFile<Source extends SourceFile = SourceFile> {
  readonly source: Source;
  readonly frontMatter: MapValue;
  /** The opening `---`, or line 1 column 1 where there is none: the place of what is missing. */
  readonly fence: Place;
  /** False where the front matter could not be read: its fields are then not asked for. */
  readonly readable: boolean;
  /** The offset at which the body begins; undefined where nobody can tell. */
  readonly bodyFrom: number | undefined;
  readonly body: readonly Block[];
  /** The body in a closed item, where that is another thing, with what is then wrong with it besides. */
  readonly ifClosed?: { readonly body: readonly Block[]; readonly diagnostics: readonly Diagnostic[] };
}

/** The parsed files of a meeting. */
export interface ParsedMeeting {
  readonly meeting: ParsedFile;
  readonly items: readonly ParsedFile<ItemFile>[];
  readonly defaults?: ParsedFile;
}
