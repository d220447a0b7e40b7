import type { Root, RootContent } from 'mdast';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { headingBold } from './heading-bold.ts';
import { listIndent } from './list-indent.ts';
import { proseAsCode } from './prose-as-code.ts';

/** A block among its siblings. */
export interface BlockView {
  readonly node: RootContent;
  readonly before: RootContent | undefined;
  readonly after: RootContent | undefined;
  /** The block that they stand in. */
  readonly parent: Root | RootContent;
  readonly source: SourceFile;
}

/** One kind of slip in how blocks stand to each other. */
export type BlockSlip = (view: BlockView) => readonly Diagnostic[];

/** Every kind of it. One more is its file and its line here. */
export const blockSlips: readonly BlockSlip[] = [proseAsCode, listIndent, headingBold];
