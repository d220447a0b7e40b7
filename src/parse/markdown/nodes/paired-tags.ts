import type { Html, PhrasingContent } from 'mdast';

/** Deeper nesting than any real text has. */
const deepest = 5;

/** What the text between a tag and its end becomes. */
type Meant =
  | { readonly type: 'superscript' | 'subscript' }
  | { readonly type: 'language'; readonly language: string };

interface Open {
  readonly name: string;
  readonly meant: Meant;
  readonly tag: Html;
  readonly before: PhrasingContent[];
}

/**
 * Makes nodes of the text between `<sup>`, `<sub>` or `<span lang="en">` and its end. A tag without its counterpart
 * stays.
 */
export function pairedTags(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!nodes.some(node => node.type === 'html')) return nodes;
  const open: Open[] = [];
  let current: PhrasingContent[] = [];
  for (const node of nodes) {
    const tag = tagOf(node);
    const last = open.at(-1);
    if (tag?.meant && open.length < deepest) {
      open.push({ name: tag.name, meant: tag.meant, tag: node as Html, before: current });
      current = [];
    } else if (tag?.ends && last?.name === tag.name) {
      open.pop();
      current = [...last.before, between(last, current, node)];
    } else current.push(node);
  }
  for (let last = open.pop(); last; last = open.pop()) current = [...last.before, last.tag, ...current];
  return current;
}

function between({ meant, tag }: Open, children: PhrasingContent[], end: PhrasingContent): PhrasingContent {
  const position = tag.position && end.position && { start: tag.position.start, end: end.position.end };
  return { ...meant, children, position };
}

interface Tag {
  readonly name: string;
  readonly ends: boolean;
  /** Of a tag that begins something. */
  readonly meant?: Meant;
}

function tagOf(node: PhrasingContent): Tag | undefined {
  if (node.type !== 'html') return undefined;
  const [, slash, name = '', attributes = ''] = /^<(\/?)(sup|sub|span)(\s[^>]*)?>$/i.exec(node.value) ?? [];
  if (slash === undefined) return undefined;
  const ends = slash === '/';
  return {
    name: name.toLowerCase(),
    ends,
    meant: ends ? undefined : meantBy(name.toLowerCase(), attributes),
  };
}

function meantBy(name: string, attributes: string): Meant | undefined {
  if (name !== 'span') return { type: name === 'sup' ? 'superscript' : 'subscript' };
  const [, , written = ''] = /^\s+lang\s*=\s*(["']?)([A-Za-z\d-]{2,35})\1\s*$/i.exec(attributes) ?? [];
  const language = languageTag(written);
  return language === undefined ? undefined : { type: 'language', language };
}

/** A language tag in its canonical form; undefined if it is not one of BCP 47. */
function languageTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}
