import type { Inline, Inlines } from '../../document/document.ts';

/** The words of inlines, without marks: alt texts, bookmarks, contents of annotations. */
export function plainText(inlines: Inlines): string {
  let text = '';
  for (const inline of inlines) text += plainTextOf(inline);
  return text;
}

function plainTextOf(inline: Inline): string {
  switch (inline.role) {
    case 'text':
      return inline.value;
    case 'break':
      return ' ';
    case 'status':
      return inline.label;
    case 'picture':
      return inline.alt;
    case 'note-reference':
      return String(inline.number);
    default:
      return plainText(inline.inlines);
  }
}

/** As much of a text as is asked for; with an ellipsis if that is not all. */
export function cutText(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/\p{Surrogate}$/u, '')}…` : text;
}
