import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { uncovered } from '../../fonts/coverage.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { RuleContext } from './rule.ts';

/** Characters that no font has: each once per file, where it first occurs. */
export function glyphMissing(_: Meeting, { texts, locate }: RuleContext): readonly Diagnostic[] {
  const seen = new Set<string>();
  return texts.flatMap(text =>
    uncovered(text.text).flatMap(character => {
      // A letter typed as two characters is looked up as one, so its place is not found.
      const at = text.text.indexOf(character);
      const key = `${text.file}\n${character}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const place = locate(text, Math.max(0, at), Math.max(0, at) + character.length);
      const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      return [diagnose('glyph-missing', place, { character, code })];
    }),
  );
}
