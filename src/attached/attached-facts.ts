/** What is known of an attached file without a validator. */
export interface AttachedFacts {
  readonly pages: number;
  readonly isTagged: boolean;
  readonly title?: string;
  /** BCP 47, as the file says it. */
  readonly language?: string;
  /** What it claims: "1" of PDF/UA, "2a" of PDF/A. */
  readonly claims: { readonly ua?: string; readonly a?: string };
  /** Fonts that are not in it, by name. */
  readonly missingFonts: readonly string[];
  /** Pages that show no text, from 1. */
  readonly textless: readonly number[];
  readonly isEncrypted: boolean;
  readonly isSigned: boolean;
  readonly hasScripts: boolean;
  readonly fields: number;
  readonly comments: number;
  readonly hiddenLayers: number;
  readonly embeddedFiles: number;
  /** Earlier states of it that are still in it. */
  readonly earlierRevisions: number;
}
