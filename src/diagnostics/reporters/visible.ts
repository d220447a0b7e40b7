/**
 * Characters that a terminal, a log or an editor obeys instead of showing: controls (with line ends and tabs), line and
 * paragraph separators, marks of direction (Unicode's Bidi_Control), and halves of a surrogate pair.
 */
const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** An author's text, made safe for a report: such characters as `‹U+001B›`, and no build log command. */
export function visible(text: string): string {
  return text.replace(obeyed, named).replaceAll('##[', '##‹U+005B›');
}

/** A file's path for a report. It may begin a line, where `::` would be a build log command. */
export function visiblePath(path: string): string {
  const shown = visible(path);
  return /^\s*::/.test(shown) ? `./${shown}` : shown;
}

function named(character: string): string {
  return `‹U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`;
}
