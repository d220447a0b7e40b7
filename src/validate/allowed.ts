import type { Code } from '../diagnostics/catalogue.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { severities } from '../diagnostics/severities.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { Known } from '../meeting/known.ts';
import type { Text } from '../meeting/place.ts';
import { givenIn } from './read-fields.ts';

/** Every warning. */
const warnings = (Object.keys(severities) as Code[]).filter(code => severities[code] === 'warning');
/** That a number is of another kind is known of one item at a time. */
const allowable = { item: warnings, meeting: warnings.filter(code => code !== 'identity-number') };

/** The codes that an item or a meeting allows; those that are no warnings are reported. */
export function toAllowed(
  values: Known<readonly Known<Text>[]>,
  report: (diagnostic: Diagnostic) => void,
  owner: 'item' | 'meeting',
): readonly Text[] {
  return givenIn(values).filter(code => isAllowed(code, allowable[owner], report));
}

function isAllowed(
  { value: text, place }: Text,
  known: readonly Code[],
  report: (diagnostic: Diagnostic) => void,
): boolean {
  if (known.some(code => code === text)) return true;
  const about = Object.hasOwn(severities, text)
    ? ({ text, refused: true } as const)
    : { text, nearest: nearest(text, known) };
  report(diagnose('allow-unknown', place, about));
  return false;
}
