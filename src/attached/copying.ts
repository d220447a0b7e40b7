import type { Kind, Shape } from './allowed-entries.ts';
import type { ForeignPdf } from './foreign-pdf.ts';
import type { ForeignDictionary, ForeignValue } from './foreign-values.ts';

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
