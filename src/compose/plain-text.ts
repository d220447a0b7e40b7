import type { Inline, Inlines } from '../document/document.ts';

/** The words of inlines for a bookmark: no marks of notes, one line. */
export function plainText(inlines: Inlines): string {
  return inlines.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(inline: Inline): string {
  switch (inline.role) {
    case 'text':
      return inline.value;
    case 'break':
      return ' ';
    case 'picture':
      return inline.alt;
    case 'status':
      return inline.label;
    case 'note-reference':
    case 'page-number':
    case 'page-count':
      return '';
    default:
      return inline.inlines.map(wordsOf).join('');
  }
}

/** Whether the last letter or sign is a colon. */
export function endsWithColon(inlines: Inlines): boolean {
  const last = inlines.findLast(inline => wordsOf(inline).trim() !== '');
  return last !== undefined && wordsOf(last).trimEnd().endsWith(':');
}

/** Whether nothing of them can be seen: only white space and line ends. */
export function isBlank(inlines: Inlines): boolean {
  return inlines.every(inline => {
    if (inline.role === 'text') return inline.value.trim() === '';
    if (inline.role === 'break') return true;
    return 'inlines' in inline && isBlank(inline.inlines);
  });
}
