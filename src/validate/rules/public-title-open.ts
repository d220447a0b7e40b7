import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';

/** A public title of an open item: whoever wrote it most likely forgot `status: closed`. */
export function publicTitleOpen({ items }: Meeting): readonly Diagnostic[] {
  return items.flatMap(({ status, statusGiven, publicTitle }) =>
    status === 'open' && statusGiven && publicTitle
      ? [diagnose('public-title-open', publicTitle.place, {})]
      : [],
  );
}
