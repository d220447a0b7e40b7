import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { findIdentityNumbers } from './identity/find-identity-numbers.ts';
import type { RuleContext } from './rule.ts';
import { runAt } from './texts/shown-text.ts';

/** Numbers of cases and documents are never identity numbers, whatever they look like. */
const skipped = ['case', 'document', 'classification'];

/**
 * Identity numbers of persons: in the full edition a warning; in the public edition an error if everyone could read
 * them, and nothing if they are withheld. Attached files are searched separately.
 */
export function identityNumber(meeting: Meeting, context: RuleContext): readonly Diagnostic[] {
  const isPublic = context.edition === 'public';
  const { locate } = context;
  const found: Diagnostic[] = [];
  for (const text of context.texts) {
    if (skipped.includes(text.kind) || (isPublic && text.withheld)) continue;
    for (const { from, to, masked, country } of findIdentityNumbers(
      text.text,
      meeting.language,
      text.header,
    )) {
      if (runAt(text, from).isAddress) continue;
      const place = locate(text, from, to);
      found.push(diagnose('identity-number', place, { masked, country }, isPublic ? 'error' : 'warning'));
    }
  }
  return found;
}
