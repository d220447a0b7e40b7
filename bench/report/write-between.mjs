import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes text between a page's two marks.
 * @param {string} path
 * @param {string} name of the marks: <!-- NAME:begin --> and <!-- NAME:end -->
 * @param {string} text
 */
export function writeBetween(path, name, text) {
  const page = readFileSync(path, 'utf8');
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} has no ${begin} … ${end}`);
  writeFileSync(path, `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`);
}
