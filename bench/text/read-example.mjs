// The words of one of the examples, in the form in which every peer is given them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

/**
 * The peers get less work than this program, never more: headings, paragraphs, points and tables, but no pictures,
 * footnotes, attachments or timetable, and a list's inner lists as further points.
 * @param {string} folder of the meeting
 * @returns {import('../make-agenda.mjs').Agenda}
 */
export function readExample(folder) {
  const items = join(folder, 'items');
  const meeting = readFields(readFileSync(join(folder, 'meeting.md'), 'utf8'));
  return {
    title: meeting.title,
    organisation: meeting.organisation,
    items: readdirSync(items)
      .sort()
      .map(name => readItem(readFileSync(join(items, name), 'utf8'))),
  };
}

/** @returns {import('../make-agenda.mjs').Item} */
function readItem(source) {
  const { title, case: number = '–', responsible = '–' } = readFields(source);
  const body = source.slice(source.indexOf('\n---\n') + 5).replace(/^:::?.*$/gm, '');
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const sections = [];
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push({ heading: plainText(node), blocks: [] });
    else sections.at(-1)?.blocks.push(...blocksOf(node));
  }
  return { title, case: number, responsible, sections };
}

/** Of the front matter, the fields of one line. */
function readFields(source) {
  const lines = source.slice(4, source.indexOf('\n---\n')).split('\n');
  return Object.fromEntries(
    lines.map(line => /^([a-z]+): (.+)$/.exec(line)?.slice(1) ?? []).filter(pair => pair.length),
  );
}

function blocksOf(node) {
  if (node.type === 'paragraph') return textBlock(plainText(node, { includeImageAlt: false }));
  if (node.type === 'list') return [{ kind: 'points', points: node.children.flatMap(pointsOf) }];
  if (node.type !== 'table') return [];
  const [header, ...rows] = node.children.map(row =>
    row.children.map(cell => plainText(cell).replaceAll('<br>', ' ')),
  );
  return [{ kind: 'table', header, rows }];
}

const textBlock = text => (text.trim() === '' ? [] : [{ kind: 'text', text }]);

function pointsOf(point) {
  return point.children.flatMap(child =>
    child.type === 'list' ? child.children.flatMap(pointsOf) : [plainText(child)],
  );
}
