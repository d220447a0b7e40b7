import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findMeetings } from '../../src/read/find-meetings.ts';
import { makeFolder } from './make-folder.ts';

it('finds a meeting at the folder itself, and none below it', () => {
  const folder = makeFolder({ 'meeting.md': '', 'below/meeting.md': '' });
  expect(findMeetings(folder)).toEqual([folder]);
});

it('finds those of a collection in the order of code points', () => {
  const folder = makeFolder({
    'b/meeting.md': '',
    'B/x/meeting.md': '',
    'ø/meeting.md': '',
    'a/notes.md': '',
    '.git/meeting.md': '',
    'node_modules/x/meeting.md': '',
    'b/items/meeting.md': '',
  });
  symlinkSync('b', join(folder, 'link'));
  expect(findMeetings(folder)).toEqual(['B/x', 'b', 'ø'].map(name => join(folder, name)));
});

it('finds what was meant as a meeting, to be reported when it is read', () => {
  const folder = makeFolder({
    'a/Meeting.md': '',
    'b/meeting.md.txt': '',
    'c/meeting.md': '',
    'd/minutes.md': '',
  });
  expect(findMeetings(folder)).toEqual(['a', 'b', 'c'].map(name => join(folder, name)));
});

it('finds none where there is none', () => {
  expect(findMeetings(makeFolder({ file: '' }))).toEqual([]);
  expect(findMeetings(join(makeFolder({ file: '' }), 'file'))).toEqual([]);
  expect(findMeetings(join(makeFolder({}), 'nowhere'))).toEqual([]);
});
