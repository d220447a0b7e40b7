import type { AttachedPages } from './attached-pages.ts';
import { ByteString } from './foreign-values.ts';

/** Texts of an attached file that no page shows, but that readers and programs get: alternative texts, addresses, bookmarks. */
export function unshownTexts({ objects, bookmarks, facts }: AttachedPages): readonly string[] {
  const strings = objects.flatMap(({ syntax }) =>
    [...syntax.matchAll(/\/(?:Alt|ActualText|E|Contents|URI|Summary|Desc) ?<([\da-f]*)>/g)].map(
      ([, hex]) => new ByteString(Buffer.from(hex!, 'hex').toString('latin1')).text,
    ),
  );
  return [...new Set([...strings, ...bookmarks.map(({ text }) => text), facts.title ?? ''])].filter(
    text => text !== '',
  );
}
