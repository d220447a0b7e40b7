import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildMeeting } from '../src/build.ts';
import { builtInNames } from '../src/template/built-in.ts';

interface Page {
  readonly meeting: string;
  readonly template?: string;
  readonly edition: 'full' | 'public';
  readonly at: string;
}

const { pagesAt } = (await import(pathToFileURL('scripts/pictures/pages.mjs').href)) as {
  readonly pagesAt: (
    bytes: Uint8Array,
    destinations: readonly string[],
  ) => Promise<readonly { readonly digest: string }[]>;
};
const { pictures } = (await import(pathToFileURL('scripts/pictures/sources.mjs').href)) as {
  readonly pictures: (
    templates: readonly string[],
  ) => readonly { readonly name: string; readonly pages: readonly Page[] }[];
};

const folder = resolve('docs/pictures');
const known = JSON.parse(readFileSync(resolve(folder, 'sources.json'), 'utf8')) as Record<string, string[]>;
const built = new Map<string, Uint8Array>();

/** If this fails, the pages have changed: `npm run build && node scripts/pictures.mjs` draws them anew. */
describe('the pictures of the README and the gallery', () => {
  it.each(pictures(builtInNames()).map(picture => [picture.name, picture] as const))(
    '%s shows the pages as they are',
    async (name, { pages }) => {
      const digests: string[] = [];
      for (const { meeting, template, edition, at } of pages) {
        const [{ digest } = { digest: '' }] = await pagesAt(await build(meeting, template, edition), [at]);
        digests.push(digest);
      }
      expect(digests).toEqual(known[name]);
      expect(existsSync(resolve(folder, `${name}.png`))).toBe(true);
    },
  );

  it('are all shown', () => {
    const pages = ['README.md', 'docs/gallery.md'].map(file => readFileSync(file, 'utf8')).join('\n');
    const names = readdirSync(folder).filter(name => name.endsWith('.png'));
    expect(names.filter(name => !pages.includes(`pictures/${name})`))).toEqual([]);
    expect(names.map(name => name.replace('.png', '')).sort()).toEqual(
      pictures(builtInNames())
        .map(({ name }) => name)
        .sort(),
    );
  });
});

async function build(
  meeting: string,
  template: string | undefined,
  edition: 'full' | 'public',
): Promise<Uint8Array> {
  const key = [meeting, template, edition].join(' ');
  const done = built.get(key);
  if (done) return done;
  const location = resolve(meeting);
  const { files, diagnostics } = await buildMeeting({
    location,
    root: location,
    workingDirectory: resolve('.'),
    template,
    edition,
    formats: ['pdf'],
  });
  if (!files[0]) throw new Error(JSON.stringify(diagnostics));
  built.set(key, files[0].bytes);
  return files[0].bytes;
}
