import type { PictureProblem } from '../picture-problem.ts';
import type { SvgElement } from './read-svg.ts';

/** The declarations of a rule or a `style` attribute: values by property (lower case). */
export type Declarations = ReadonlyMap<string, string>;

/** Finds a style sheet's declarations for an element. Of two rules the more specific wins, then the later. */
export type StyleSheet = (
  element: SvgElement,
  /** The elements around it, the innermost last. */
  around: readonly SvgElement[],
) => readonly Declarations[];

/** The most rules: each element is compared with those that name it. */
const MOST = 2_000;
/** The most rules with nested selectors. */
const MOST_NESTED = 200;

/**
 * Reads the style sheets of an SVG (CSS 2, 4.1). Selectors may have an element's name, class and id, also nested
 * (`#plan .label text`, `g > rect`), as programs write them. At-rules (`@import`, `@font-face`) and other selectors are
 * refused. What is only for a screen, such as `:hover` and `@keyframes`, is dropped.
 */
export function readStyleSheet(text: string): StyleSheet | PictureProblem {
  const plain = withoutKeyframes(withoutComments(text));
  const atRule = /@[\w-]+/.exec(plain);
  if (atRule) return { code: 'picture-svg', found: atRule[0].slice(0, 200) };
  const rules: Rule[] = [];
  let nested = 0;
  for (const part of plain.split('}')) {
    const [selectors = '', body] = part.split('{');
    if (body === undefined) continue;
    const declarations = readDeclarations(body);
    for (const selector of selectors.split(',')) {
      if (onScreen.test(selector)) continue;
      const rule = readSelector(selector.trim(), declarations, rules.length);
      if (!rule) return { code: 'picture-svg', found: selector.trim().slice(0, 200) };
      rules.push(rule);
      if (rule.around.length > 0) nested++;
      if (rules.length > MOST || nested > MOST_NESTED) return { code: 'picture-complex' };
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

const onScreen = /:(?:hover|focus|active|root|link|visited|target)\b/;

/** Drops animations, whose blocks contain blocks. */
function withoutKeyframes(text: string): string {
  const [first = '', ...others] = text.split(/@(?:-\w+-)?keyframes\b/);
  return first + others.map(part => part.slice(endOfBlock(part))).join(' ');
}

function endOfBlock(text: string): number {
  let depth = 0;
  for (let at = text.indexOf('{'); at >= 0 && at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** What one part of a selector requires of an element. */
interface Compound {
  readonly name?: string;
  readonly id?: string;
  readonly classes: readonly string[];
}

interface Rule extends Compound {
  /** What the elements around must be, the innermost first; `isParent` is for `>`. */
  readonly around: readonly (Compound & { readonly isParent: boolean })[];
  /** Its specificity, then its place (CSS 2, 6.4). */
  readonly rank: number;
  readonly declarations: Declarations;
}

/** The most parts of a selector: no program writes more. */
const MOST_STEPS = 6;

function readSelector(text: string, declarations: Declarations, index: number): Rule | undefined {
  const steps = text.replace(/\s*>\s*/g, ' >').split(/\s+/);
  if (steps.length > MOST_STEPS) return undefined;
  const parts = steps.map(step => {
    const compound = readCompound(step.replace(/^>/, ''));
    return compound && { ...compound, isChild: step.startsWith('>') };
  });
  let rank = index;
  const found: (Compound & { readonly isChild: boolean })[] = [];
  for (const part of parts) {
    if (!part) return undefined;
    rank += (part.id ? 1e9 : 0) + part.classes.length * 1e6 + (part.name ? 1e4 : 0);
    found.push(part);
  }
  const last = found.at(-1);
  if (!last || found[0]!.isChild) return undefined;
  const around = found.slice(0, -1).map((part, at) => ({ ...part, isParent: found[at + 1]!.isChild }));
  return {
    name: last.name,
    id: last.id,
    classes: last.classes,
    around: around.reverse(),
    rank,
    declarations,
  };
}

function readCompound(text: string): Compound | undefined {
  if (!/^(?:\*|[\w-]+)?(?:[.#][\w-]+)*$/.test(text) || text === '') return undefined;
  const [name = '', ...parts] = text.split(/(?=[.#])/);
  const all = /^[.#]/.test(name) ? [name, ...parts] : parts;
  const ids = all.filter(part => part.startsWith('#')).map(part => part.slice(1));
  if (ids.length > 1) return undefined;
  const classes = all.filter(part => part.startsWith('.')).map(part => part.slice(1));
  return { name: /^[.#*]/.test(name) ? undefined : name, id: ids[0], classes };
}

function finderOf(rules: readonly Rule[]): StyleSheet {
  const byKey = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = rule.id ? `#${rule.id}` : rule.classes[0] ? `.${rule.classes[0]}` : (rule.name ?? '*');
    const same = byKey.get(key) ?? [];
    byKey.set(key, same);
    same.push(rule);
  }
  /** Elements with the same parents are looked up once. */
  const answers = new WeakMap<readonly SvgElement[], Map<Rule, boolean>>();
  const isAround = (rule: Rule, around: readonly SvgElement[]): boolean => {
    if (rule.around.length === 0) return true;
    const known = answers.get(around) ?? new Map<Rule, boolean>();
    answers.set(around, known);
    const answer = known.get(rule) ?? standsIn(rule, around);
    known.set(rule, answer);
    return answer;
  };
  return (element, around) => {
    if (rules.length === 0) return [];
    const keys = [
      '*',
      element.name,
      ...Array.from(classesOf(element), name => `.${name}`),
      `#${element.attributes.get('id')}`,
    ];
    const candidates = keys.flatMap(key => byKey.get(key) ?? []);
    const matching = candidates.filter(rule => isOf(rule, element) && isAround(rule, around));
    return matching.sort((a, b) => a.rank - b.rank).map(({ declarations }) => declarations);
  };
}

const classes = new WeakMap<SvgElement, ReadonlySet<string>>();

function classesOf(element: SvgElement): ReadonlySet<string> {
  const known = classes.get(element);
  if (known) return known;
  const found = new Set(element.attributes.get('class')?.split(/\s+/).filter(Boolean).slice(0, 50));
  classes.set(element, found);
  return found;
}

function isOf({ name, id, classes: asked }: Compound, element: SvgElement): boolean {
  if (name !== undefined && name !== element.name) return false;
  if (id !== undefined && id !== element.attributes.get('id')) return false;
  if (asked.length === 0) return true;
  const own = classesOf(element);
  return asked.every(each => own.has(each));
}

/** Each requirement is looked for further out than the one before. */
function standsIn({ around: asked }: Rule, around: readonly SvgElement[]): boolean {
  let at = around.length - 1;
  for (const compound of asked) {
    if (compound.isParent) {
      if (at < 0 || !isOf(compound, around[at]!)) return false;
    } else {
      while (at >= 0 && !isOf(compound, around[at]!)) at--;
      if (at < 0) return false;
    }
    at--;
  }
  return true;
}
