import type { PictureProblem } from '../picture-problem.ts';
import type { SvgElement } from './read-svg.ts';

/** What a style sheet, or a `style` attribute, says: property (lower case) and value. */
export type Declarations = ReadonlyMap<string, string>;

/** Finds what a style sheet says of an element; of two rules the more specific wins, then the later. */
export type StyleSheet = (element: SvgElement) => readonly Declarations[];

/** A style sheet of so many rules is a program's; each element is compared with those that name it. */
const MOST = 2_000;

/**
 * Reads the style sheets of an SVG (CSS 2, 4.1). Selectors are an element's name, class and id, as drawing programs
 * write them; at-rules (`@import`, `@font-face`) and other selectors are refused, since nothing here follows them.
 */
export function readStyleSheet(text: string): StyleSheet | PictureProblem {
  const plain = withoutComments(text);
  const atRule = /@[\w-]+/.exec(plain);
  if (atRule) return { code: 'picture-svg', found: atRule[0].slice(0, 200) };
  const rules: Rule[] = [];
  for (const part of plain.split('}')) {
    const [selectors = '', body] = part.split('{');
    if (body === undefined) continue;
    const declarations = readDeclarations(body);
    for (const selector of selectors.split(',')) {
      const rule = readSelector(selector.trim(), declarations, rules.length);
      if (!rule) return { code: 'picture-svg', found: selector.trim().slice(0, 200) };
      rules.push(rule);
      if (rules.length > MOST) return { code: 'picture-complex' };
    }
  }
  return finderOf(rules);
}

/** Reads `fill: red; stroke: none`. */
export function readDeclarations(text: string): Declarations {
  const declarations = new Map<string, string>();
  for (const part of withoutComments(text).split(';')) {
    const colon = part.indexOf(':');
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim();
    if (colon > 0 && value !== '') declarations.set(part.slice(0, colon).trim().toLowerCase(), value);
  }
  return declarations;
}

function withoutComments(text: string): string {
  const parts = text.replaceAll('<!--', '').replaceAll('-->', '').split('/*');
  return parts.map((part, index) => (index === 0 ? part : part.slice(endOfComment(part)))).join(' ');
}

function endOfComment(text: string): number {
  const end = text.indexOf('*/');
  return end < 0 ? text.length : end + 2;
}

interface Rule {
  readonly name?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  /** Its specificity, then its place (CSS 2, 6.4). */
  readonly rank: number;
  readonly declarations: Declarations;
}

function readSelector(text: string, declarations: Declarations, index: number): Rule | undefined {
  if (!/^(?:\*|[\w-]+)?(?:[.#][\w-]+)*$/.test(text) || text === '') return undefined;
  const [name = '', ...parts] = text.split(/(?=[.#])/).map(part => part.trim());
  const all = /^[.#]/.test(name) ? [name, ...parts] : parts;
  const ids = all.filter(part => part.startsWith('#')).map(part => part.slice(1));
  const classes = all.filter(part => part.startsWith('.')).map(part => part.slice(1));
  const named = /^[.#*]/.test(name) ? undefined : name;
  const rank = ids.length * 1e9 + classes.length * 1e6 + (named ? 1e4 : 0) + index;
  return { name: named, id: ids[0], classes, rank, declarations };
}

function finderOf(rules: readonly Rule[]): StyleSheet {
  const byKey = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = rule.id ? `#${rule.id}` : rule.classes[0] ? `.${rule.classes[0]}` : (rule.name ?? '*');
    const same = byKey.get(key) ?? [];
    byKey.set(key, same);
    same.push(rule);
  }
  return element => {
    if (rules.length === 0) return [];
    const id = element.attributes.get('id');
    const classes = new Set(element.attributes.get('class')?.split(/\s+/).filter(Boolean).slice(0, 50));
    const keys = ['*', element.name, ...[...classes].map(name => `.${name}`), `#${id}`];
    const candidates = keys.flatMap(key => byKey.get(key) ?? []);
    const matching = candidates.filter(
      rule =>
        (rule.name ?? element.name) === element.name &&
        (rule.id ?? id) === id &&
        rule.classes.every(name => classes.has(name)),
    );
    return matching.sort((a, b) => a.rank - b.rank).map(({ declarations }) => declarations);
  };
}
