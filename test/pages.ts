import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a page shows a reader to do, in order. */
export type Step =
  | FileStep
  | { readonly kind: 'commands'; readonly lines: readonly string[] }
  /** What the last command prints. */
  | { readonly kind: 'output'; readonly text: string };

export interface FileStep {
  readonly kind: 'file';
  readonly path: string;
  readonly content: string;
}

/**
 * The fenced blocks of a page: `markdown` is a file, named by the last path in code above it, `sh` commands, `text` what
 * the last of them prints. Other blocks show something else.
 * @param folder where paths of files begin that the page names within a meeting
 */
export function stepsOf(page: string, folder = ''): readonly Step[] {
  return [...page.matchAll(/^```(markdown|sh|text)\n([\s\S]*?)^```$/gm)].map(
    ({ 1: kind, 2: text = '', index }) => {
      if (kind === 'sh') return { kind: 'commands', lines: text.trim().split('\n').map(withoutComment) };
      if (kind === 'text') return { kind: 'output', text };
      const path = [...page.slice(0, index).matchAll(/`([\p{L}\w./-]+\.md)`/gu)].at(-1)?.[1] ?? '';
      return { kind: 'file', path: join(folder, path), content: text };
    },
  );
}

/** Puts what a page's file attaches where such files go. */
export function attach(root: string, { path, content }: FileStep): void {
  for (const [, name = ''] of content.matchAll(/^ +file: (\S+)$/gm)) {
    const attached = join(root, dirname(path), '../attachments', name);
    mkdirSync(dirname(attached), { recursive: true });
    if (!existsSync(attached)) copyFileSync(somePdf, attached);
  }
}

const somePdf = 'examples/council/attachments/draft-price.pdf';

function withoutComment(line: string): string {
  return line.replace(/\s+#.*$/, '');
}
