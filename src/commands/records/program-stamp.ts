import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Distinguishes one build of the program from another, under one Node release: the digests of its parts, which the
 * build writes down, and the templates and fonts beside them.
 */
export function programStamp(program: URL): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of ['stamp.txt', 'templates.json', 'fonts/stamp.txt'])
    hash.update(readFileSync(new URL(name, program)));
  const templates = new URL('../templates/', program);
  const files = readdirSync(templates, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  );
  for (const path of files.map(({ parentPath, name }) => `${parentPath}/${name}`).sort())
    hash.update(readFileSync(path));
  return hash.digest('hex');
}
