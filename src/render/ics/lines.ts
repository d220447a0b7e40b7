/** What each calendar begins with, so that nobody else's is written over. */
export const beginning = 'BEGIN:VCALENDAR\r\nPRODID:-//agenda//agenda//EN\r\n';

/** A property whose value is a text (RFC 5545, 3.3.11). */
export function textLine(name: string, value: string): string {
  const plain = value
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, sign => (sign === '\n' ? sign : ' '));
  return `${name}:${plain.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')}`;
}

/** A component of these lines. */
export function component(name: string, lines: readonly string[]): readonly string[] {
  return [`BEGIN:${name}`, ...lines, `END:${name}`];
}

/** A calendar of these components, folded: no line is longer than 75 octets, none is cut within a character (3.1). */
export function calendar(components: readonly string[]): string {
  const lines = ['VERSION:2.0', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...components, 'END:VCALENDAR'];
  return beginning + lines.map(line => `${folded(line)}\r\n`).join('');
}

const LONGEST = 75;

function folded(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  let written = '';
  let length = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (length + size > LONGEST) {
      written += '\r\n ';
      length = 1;
    }
    written += character;
    length += size;
  }
  return written;
}
