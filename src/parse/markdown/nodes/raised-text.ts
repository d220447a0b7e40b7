import type { Html, PhrasingContent } from 'mdast';

/** Within one another, more than this is no text that anyone sets. */
const deepest = 5;

const types = { sup: 'superscript', sub: 'subscript' } as const;

interface Open {
  readonly name: keyof typeof types;
  readonly tag: Html;
  readonly before: PhrasingContent[];
}

/** Makes `<sup>…</sup>` and `<sub>…</sub>` nodes of what stands between them; a tag without its other half stays. */
export function raisedText(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!nodes.some(node => tagOf(node))) return nodes;
  const open: Open[] = [];
  let current: PhrasingContent[] = [];
  for (const node of nodes) {
    const tag = tagOf(node);
    const last = open.at(-1);
    if (tag && !tag.ends && open.length < deepest) {
      open.push({ name: tag.name, tag: node as Html, before: current });
      current = [];
    } else if (tag?.ends && last?.name === tag.name) {
      open.pop();
      current = [...last.before, raised(last, current, node)];
    } else current.push(node);
  }
  for (let last = open.pop(); last; last = open.pop()) current = [...last.before, last.tag, ...current];
  return current;
}

function raised({ name, tag }: Open, children: PhrasingContent[], end: PhrasingContent): PhrasingContent {
  const position = tag.position && end.position && { start: tag.position.start, end: end.position.end };
  return { type: types[name], children, position };
}

function tagOf(
  node: PhrasingContent,
): { readonly name: keyof typeof types; readonly ends: boolean } | undefined {
  if (node.type !== 'html') return undefined;
  const [, slash, name] = /^<(\/?)(sup|sub)(?:\s[^>]*)?>$/i.exec(node.value) ?? [];
  return name === undefined
    ? undefined
    : { name: name.toLowerCase() as keyof typeof types, ends: slash === '/' };
}
