import { withoutWordSymbols } from '../../fonts/word-symbols.ts';
import type { ClassName } from './own-attributes.ts';

/** Text in HTML's own syntax: only the functions here make it, so that no author's text gets by unescaped. */
export type Html = string & { readonly html: unique symbol };

export interface Attributes {
  readonly class?: readonly (ClassName | undefined)[];
  /** An attribute that is `true` has no value. */
  readonly [name: string]: string | number | true | readonly (ClassName | undefined)[] | undefined;
}

/** Elements without content (HTML, 13.1.2). */
type VoidName = 'br' | 'hr' | 'img' | 'input' | 'link' | 'meta';

export const nothing = '' as Html;

/** An element with its content, on one line. */
export function element(name: string, attributes: Attributes, ...content: readonly Html[]): Html {
  return `<${name}${written(attributes)}>${content.join('')}</${name}>` as Html;
}

/** An element that begins a line. */
export function block(name: string, attributes: Attributes, ...content: readonly Html[]): Html {
  return `${element(name, attributes, ...content)}\n` as Html;
}

export function voidElement(name: VoidName, attributes: Attributes = {}): Html {
  return `<${name}${written(attributes)}>` as Html;
}

export function joined(parts: readonly Html[], between = ''): Html {
  return parts.join(between) as Html;
}

/** What an author or a language says. */
export function text(value: string): Html {
  return escaped(value) as Html;
}

/** The text of what was written, without its elements. */
export function textOf(html: Html): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, entity => signs[entity]!);
}

/** A style sheet of this program's; it holds nothing of the meeting's. */
export function style(sheet: string): Html {
  return `<style>${sheet}</style>\n` as Html;
}

function written(attributes: Attributes): string {
  let all = '';
  for (const [name, value] of Object.entries(attributes)) {
    const plain = Array.isArray(value) ? value.filter(Boolean).join(' ') : value;
    if (plain === undefined || (name === 'class' && plain === '')) continue;
    all += plain === true ? ` ${name}` : ` ${name}="${escaped(String(plain))}"`;
  }
  return all;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const signs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(entities).map(([sign, entity]) => [entity, sign]),
);

function escaped(value: string): string {
  return clean(value).replace(/[&<>"]/g, sign => entities[sign]!);
}

/** Composed, and without what HTML does not allow: control characters, noncharacters, halves of pairs (13.2.3.5). */
function clean(value: string): string {
  if (plain.test(value)) return value;
  return withoutWordSymbols(value)
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\ufff9-\ufffc]/gu, sign => (sign === '\n' || sign === '\t' ? sign : ' '))
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd');
}

const plain = /^[\n\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/;
