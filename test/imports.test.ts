import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve('src');

/** What may be imported by all: types and plain data. `diagnostics` knows its messages, `languages` words, `paths` what names in folders lead to. */
const shared = ['meeting', 'document', 'diagnostics', 'languages', 'fonts', 'pictures', 'paths'];
/** In the pipeline's order: a stage knows the types of those before it, and runs none of them. */
const stages = ['read', 'parse', 'template', 'validate', 'edition', 'compose', 'render', 'verify', 'write'];

/** Who may import a package: folders under `src/`, or files there. */
const owners: readonly (readonly [packages: RegExp, owners: readonly string[]])[] = [
  [/^(pdfmake|pdfkit|fontkit|bidi-js|linebreak|svg-to-pdfkit)(\/|$)/, ['render/pdf']],
  [/^(gray-matter|unified|remark-|mdast-|micromark)/, ['parse', 'desk/page/paste.ts']],
  [/^(@codemirror\/|@lezer\/|rehype-|pdfjs-dist)/, ['desk/page']],
  // Our own reader is the only one that reads YAML in the program.
  [/^(yaml|js-yaml)$/, []],
  [/^zod(\/|$)/, ['validate', 'template', 'commands/schema.ts', 'render/json/schema.ts']],
  [/^unpdf(\/|$)/, ['attached']],
  [/^@cantoo\/pdf-lib$/, ['attached']],
  [/^saxes$/, ['pictures']],
  [/^parse5$/, ['render/html']],
  [/^commander$/, ['cli.ts']],
  [/^(picocolors|string-width)$/, ['diagnostics', 'commands']],
  [/^@clack\/prompts$/, ['commands/writing/ask.ts']],
];

interface Import {
  readonly from: string;
  readonly name: string;
  readonly typeOnly: boolean;
}

// `import type`, `import … from`, `import '…'`, `export … from` and `import('…')`.
const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\b(import)\('([^']+)'\)/gm;

const imports = filesOf(source).flatMap(importsOf);
const importsByFile = new Map(
  imports.map(({ from }) => [from, imports.filter(other => other.from === from).map(({ name }) => name)]),
);

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('of the shared folders stay among them', () => {
    const wrong = imports.filter(({ from, name }) => {
      const target = folderOf(name);
      return shared.includes(folderOf(from)!) && target !== undefined && !shared.includes(target);
    });
    expect(wrong.filter(({ from, typeOnly }) => !(typeOnly && isReporter(from)))).toEqual([]);
  });

  it('of a stage are the shared folders, and types of the stages before it', () => {
    const wrong = imports.filter(({ from, name, typeOnly }) => {
      const [stage, target] = [folderOf(from)!, folderOf(name)];
      if (!stages.includes(stage) || target === undefined || target === stage || shared.includes(target))
        return false;
      // The names of formats: a table that loads nothing.
      if (name === 'render/index.ts' && stage === 'validate') return false;
      return !(typeOnly && stages.indexOf(target) >= 0 && stages.indexOf(target) < stages.indexOf(stage));
    });
    expect(wrong).toEqual([]);
  });

  it('of what changes a meeting are what finds, reads and writes files', () => {
    const allowed =
      /^(read\/(?!read-meeting)|parse\/front-matter\/front-matter\.ts|write\/(add|change|rename)-file\.ts|write\/open-folder\.ts)/;
    const wrong = imports.filter(
      ({ from, name, typeOnly }) =>
        from.startsWith('edit/') && stages.includes(folderOf(name)!) && !typeOnly && !allowed.test(name),
    );
    expect(wrong).toEqual([]);
  });

  it('of commands are build.ts, and of the stages what no build needs', () => {
    const allowed =
      /^(read\/find-(meetings|defaults)|render\/index|write\/(leftovers|open-folder|write-(file|privately)|change-file|sum)|(validate|template)\/schema\/[a-z-]+|render\/json\/schema|validate\/values\/(date|language|time)|template\/built-in)\.ts$/;
    const wrong = imports.filter(
      ({ from, name, typeOnly }) =>
        folderOf(from) === 'commands' && stages.includes(folderOf(name)!) && !typeOnly && !allowed.test(name),
    );
    expect(wrong).toEqual([]);
  });

  it('of commands are the command line’s alone', () => {
    const wrong = imports.filter(
      ({ from, name }) =>
        folderOf(name) === 'commands' && !['cli.ts'].includes(from) && folderOf(from) !== 'commands',
    );
    expect(wrong).toEqual([]);
  });

  it('of a template are nowhere', () => {
    expect(imports.filter(({ name }) => /(^|\/)templates\//.test(name))).toEqual([]);
  });

  it('of a package are its owner’s alone', () => {
    const wrong = imports.filter(({ from, name, typeOnly }) => {
      const owned = owners.find(([packages]) => packages.test(name));
      return owned && !typeOnly && !owned[1].some(owner => from === owner || from.startsWith(`${owner}/`));
    });
    expect(wrong).toEqual([]);
  });

  it('make no circle, types included', () => {
    const inCircles = [...new Set(imports.map(({ from }) => from))].filter(file => isReachable(file, file));
    expect(inCircles).toEqual([]);
  });

  it('that a bundler can’t see are made in one place', () => {
    const found = imports.filter(({ name }) => /^(node:)?module$/.test(name)).map(({ from }) => from);
    expect(found).toEqual(['render/pdf/load-library.ts']);
  });

  it('of Node that could run a program or reach a network are nowhere, but where the desk listens', () => {
    const found = imports.filter(
      ({ name, typeOnly }) =>
        /^(node:)?(child_process|net|http|https|http2|tls|dgram|vm|dns)$/.test(name) && !typeOnly,
    );
    expect(found.map(({ from, name }) => [from, name])).toEqual([['desk/listen.ts', 'node:http']]);
  });
});

/** Whether following imports leads from one file to another. */
function isReachable(from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const name of importsByFile.get(file) ?? []) {
      if (name === to) return true;
      if (!seen.has(name)) waiting.push(name);
      seen.add(name);
    }
  }
  return false;
}

/** Reporters are told of source files, which the read stage describes. */
function isReporter(from: string): boolean {
  return from.startsWith('diagnostics/reporters/');
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name));
}

function importsOf(path: string): readonly Import[] {
  const from = inSource(path);
  return [...readFileSync(path, 'utf8').matchAll(statement)].map(([, type, plain, , dynamic]) => {
    const name = (plain ?? dynamic)!;
    return {
      from,
      name: name.startsWith('.') ? inSource(resolve(dirname(path), name)) : name,
      typeOnly: type !== undefined,
    };
  });
}

function inSource(path: string): string {
  return relative(source, path).split(sep).join('/');
}

/** The folder of `src/` that a path of ours is in: none for packages and for what stands in `src/` itself. */
function folderOf(name: string): string | undefined {
  const [folder, ...rest] = name.split('/');
  return rest.length > 0 && [...shared, ...stages, 'commands'].includes(folder!) ? folder : undefined;
}
