/** The properties in `font: italic bold 12px/1.2 Arial, sans-serif` (CSS 2, 15.8). */
export function fontParts(written: string): readonly (readonly [property: string, value: string])[] {
  const found = /^(.*?)(?:^|\s)([\d.]+(?:px|pt|pc|cm|mm|in|em|ex|%))(?:\s*\/\s*\S+)?\s+(\S.*)$/i.exec(
    written.trim(),
  );
  if (!found) return [];
  const [, before = '', size = '', family = ''] = found;
  const words = before.toLowerCase().split(/\s+/);
  return [
    ['font-style', words.find(word => word === 'italic' || word === 'oblique') ?? 'normal'],
    ['font-weight', words.find(word => /^(?:bold|bolder|[1-9]00)$/.test(word)) ?? 'normal'],
    ['font-size', size],
    ['font-family', family],
  ];
}
