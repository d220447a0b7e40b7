/** The paths that a Markdown page links to, outside its code. */
export function links(markdown: string): string[] {
  const text = markdown.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\((?!https?:|mailto:|item:)([^)#\s]+)/g)].map(match => match[1]!);
}
