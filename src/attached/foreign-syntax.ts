/** Values of another file as PDF syntax (ISO 32000-1, 7.3), a character a byte. */

/** With six decimals: matrices of large drawings need them. */
export function numberSyntax(value: number): string {
  if (!Number.isFinite(value)) return '0';
  if (Number.isInteger(value) && Math.abs(value) < largest) return String(value);
  const digits = Math.max(-largest, Math.min(largest, value))
    .toFixed(6)
    .replace(/\.?0+$/, '');
  return digits === '-0' ? '0' : digits;
}

/** What a whole number may be (ISO 19005-2, 6.1.13). */
const largest = 2_147_483_647;

/** @param name with its slash, a character a byte */
export function nameSyntax(name: string): string {
  if (/^\/[A-Za-z0-9_.+-]*$/.test(name)) return name;
  const escaped = (character: string) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  return `/${name.slice(1).replace(/[^A-Za-z0-9_.+-]/g, escaped)}`;
}

/** In hexadecimal: no escapes to go wrong. */
export function stringSyntax(bytes: string): string {
  return `<${Buffer.from(bytes, 'latin1').toString('hex')}>`;
}

/** A text of ours: UTF-16 with its byte-order mark (ISO 32000-1, 7.9.2.2). */
export function textSyntax(text: string): string {
  return stringSyntax(Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1'));
}
