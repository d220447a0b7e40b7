import { describe, expect, it } from 'vitest';
import { createObjectWriter } from '../../../../src/render/pdf/file/objects.ts';

/** A file of one object and one stream. */
function file(body: string, stream: string): string {
  const objects = createObjectWriter();
  const root = objects.reserve();
  objects.put(root, body);
  objects.putStream(objects.reserve(), '', Buffer.from(stream, 'latin1'));
  return Buffer.concat(objects.finish(`/Root ${root} 0 R`)).toString('latin1');
}

function idOf(written: string): string {
  const [, first, second] = /\/ID\[<([0-9a-f]{32})><([0-9a-f]{32})>\]/.exec(written)!;
  expect(second).toBe(first);
  return first!;
}

describe("a file's identifier", () => {
  it('is the same where the bytes are', () => {
    expect(file('<</Type/Catalog>>', 'text')).toBe(file('<</Type/Catalog>>', 'text'));
  });

  it('is another where any of the bytes is', () => {
    const ids = [
      file('<</Type/Catalog>>', 'text'),
      file('<</Type/Catalog>>', 'tent'),
      file('<</Type/Outlines>>', 'text'),
    ].map(idOf);
    expect(new Set(ids).size).toBe(3);
  });
});
