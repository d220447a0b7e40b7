import { stringSyntax } from './foreign-syntax.ts';

/** A text of ours: UTF-16 with its byte-order mark (ISO 32000-1, 7.9.2.2). */
export function textSyntax(text: string): string {
  return stringSyntax(Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1'));
}
