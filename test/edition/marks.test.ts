import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import type { Edition } from '../../src/build-request.ts';
import type { Built } from '../../src/built.ts';
import { builtInNames } from '../../src/template/built-in.ts';
import { makeFolder } from '../read/make-folder.ts';
import { type MarkedMeeting, markedMeeting } from './marked-meeting.ts';
import { type Searched, search } from './traces.ts';

const kinds = ['agenda', 'minutes'] as const;
/** `notice` has no timetable, and leaves out fields of items. */
const templates = builtInNames().filter(name => name !== 'notice');
const cases = kinds.flatMap(kind => templates.map(template => ({ kind, template })));

describe.each(cases)('a marked meeting, $kind in $template', ({ kind, template }) => {
  let meeting: MarkedMeeting;
  let folder: string;
  let built: Built;
  let searched: Searched;

  beforeAll(async () => {
    meeting = markedMeeting(kind);
    folder = makeFolder(meeting.files);
    built = await build('public');
    searched = await search(built.files[0]?.bytes ?? new Uint8Array());
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('has no mistake but what its author is warned of', () => {
    const errors = built.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('has none of what is withheld in any byte of the public edition', () => {
    const traces = [...meeting.withheld].flatMap(([what, word]) => {
      const found = searched.tracesOf(word);
      return found.length > 0 ? [`${what}: ${found.join(', ')}`] : [];
    });
    expect(traces).toEqual([]);
  });

  it('shows all that is open', () => {
    const lost = [...meeting.open].filter(([, word]) => !searched.shows(word)).map(([what]) => what);
    expect(lost).toEqual([]);
  });

  it('is byte for byte the same in its public edition, whatever is withheld', async () => {
    const other = makeFolder(withOther(meeting));
    try {
      const {
        files: [file],
      } = await buildMeeting(requestOf(other, 'public'));
      expect(Buffer.from(file!.bytes).equals(built.files[0]!.bytes)).toBe(true);
    } finally {
      rmSync(other, { recursive: true });
    }
  });

  it('has all of it in the full edition, but what is seen in none', async () => {
    const full = await search((await build('full')).files[0]!.bytes);
    const lost = [...meeting.withheld, ...meeting.open].filter(([, word]) => !full.shows(word));
    expect(new Set(lost.map(([what]) => what))).toEqual(
      new Set([...meeting.unseen, 'public title', 'public group']),
    );
    const traces = [...meeting.withheld].filter(
      ([what, word]) => meeting.unseen.has(what) && full.tracesOf(word)[0],
    );
    expect(traces).toEqual([]);
  });

  function build(edition: Edition): Promise<Built> {
    return buildMeeting(requestOf(folder, edition));
  }

  function requestOf(folder: string, edition: Edition) {
    return { location: folder, root: folder, workingDirectory: folder, edition, template };
  }
});

/** The files with longer words, of another script, for those that are withheld, in names too. */
function withOther({ files, withheld }: MarkedMeeting): MarkedMeeting['files'] {
  const marks = new RegExp([...withheld.values()].join('|'), 'g');
  const changed = (text: string) =>
    text.replace(marks, word => `Жюри-${word.toUpperCase()}-${'ω'.repeat(60)}`);
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      changed(path),
      typeof content === 'string' ? changed(content) : content,
    ]),
  );
}
