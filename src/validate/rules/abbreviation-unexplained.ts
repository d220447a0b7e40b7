import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { isInAddress } from '../../meeting/abbreviation.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { RuleContext } from './rule.ts';
import { runAt, type ShownText } from './texts/shown-text.ts';

/** A meeting has few; a text all in capitals has many. */
const most = 50;

/**
 * Where it is asked for: a short form of two or more capitals that neither `abbreviations` nor a bracket beside it in
 * any text explains, where it stands first. Roman numerals, codes with digits, addresses and lines in capitals are none.
 */
export function abbreviationUnexplained(
  meeting: Meeting,
  { texts, locate }: RuleContext,
): readonly Diagnostic[] {
  if (!meeting.warn.includes('abbreviation-unexplained') || meeting.unclear.fields.has('abbreviations'))
    return [];
  const read = texts.filter(({ kind, text }) => kind === 'text' && !isInCapitals(text));
  const known = new Set(meeting.abbreviations.map(({ short }) => short));
  for (const { text } of read) for (const short of explainedIn(text)) known.add(short);
  const found: Diagnostic[] = [];
  for (const shown of read) {
    for (const { short, from } of shortForms(shown)) {
      if (known.has(short)) continue;
      known.add(short);
      const place = locate(shown, from, from + short.length);
      if (found.length < most) found.push(diagnose('abbreviation-unexplained', place, { short }));
    }
  }
  return found;
}

const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

function shortForms(shown: ShownText): readonly { readonly short: string; readonly from: number }[] {
  // Between no letters, digits or signs that make a code of it: "F2-2024", "A4/B", "index.PDF".
  const shortForms = shown.text.matchAll(
    /(?<![\p{L}\p{M}\p{N}_]|[\p{L}\p{N}]\.|\p{N}[-/])\p{Lu}{2,}(?![\p{L}\p{M}\p{N}_]|[-./]\p{N})/gu,
  );
  return Array.from(shortForms, ({ 0: short, index: from }) => ({ short, from })).filter(
    ({ short, from }) =>
      !roman.test(short) && !isInAddress(shown.text, from) && !runAt(shown, from).isAddress,
  );
}

/** "Direktionen (DIR)" and "DIR (Direktionen)". */
function explainedIn(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/[\p{L}\p{N}][”"'’»«]?\s*\((\p{Lu}{2,})\)|(\p{Lu}{2,})\s*\((?=[^)]*\p{Ll}{3})/gu),
    ([, after, before]) => (after ?? before)!,
  );
}

/** Of words that are longer than short forms are, none has a small letter. */
function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{6}/u.test(text);
}
