// Makes dist/templates.json of the built-in templates: name → what templates/NAME/template.yaml says. The program reads
// it instead of the YAML, which would double the time of a check.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'templates');

/** @returns {void} */
export default function makeTemplates() {
  // GitLab looks for its component there too, a file.
  const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  const templates = names.map(name => [
    name,
    parse(readFileSync(join(folder, name, 'template.yaml'), 'utf8')),
  ]);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'templates.json'), JSON.stringify(Object.fromEntries(templates)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeTemplates();
