import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Added } from '../change.ts';
import { entryOf, openMatter } from '../fields/matter.ts';

/** No logo or template has more files. */
const most = 1000;

/** The files of a meeting that its fields name: the logo, and a template of its own. They are copied. */
export function ownFiles(location: string, text: string): readonly Added[] {
  const matter = openMatter(text);
  const files = ['logo', 'template'].flatMap(name => {
    const value = matter && entryOf(matter, name)?.value;
    return value?.kind === 'text' ? filesBelow(location, value.value) : [];
  });
  return files.slice(0, most);
}

/** None for what is not there, such as the name of a built-in template, or is outside the meeting. */
function filesBelow(location: string, name: string): readonly Added[] {
  try {
    const path = realpathSync(join(location, name));
    if (!path.startsWith(location + sep)) return [];
    const stats = statSync(path);
    if (stats.isFile()) return [{ name, content: readFileSync(path) }];
    if (!stats.isDirectory()) return [];
    return readdirSync(path, { withFileTypes: true }).flatMap(entry =>
      entry.isSymbolicLink() ? [] : filesBelow(location, `${name.replace(/\/$/, '')}/${entry.name}`),
    );
  } catch {
    return [];
  }
}
