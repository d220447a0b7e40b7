import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMeeting } from '../../src/read/read-meeting.ts';
import { makeFolder } from './make-folder.ts';

const meeting = '---\ntitle: Board\n---\n';

function read(folder: string, { root = folder, workingDirectory = folder } = {}) {
  const { value, diagnostics } = readMeeting({ location: folder, root, workingDirectory });
  return {
    value,
    items: value?.items.map(({ id }) => id),
    attachments: value?.attachments.map(({ path }) => path),
    found: diagnostics.map(({ code, place, data }) => [code, place.file, data]),
  };
}

describe('the folder', () => {
  it('gives its files with their paths from the working directory', () => {
    const folder = makeFolder({
      'm/meeting.md': meeting,
      'm/items/01-plan.md': 'x\r\ny',
      'm/attachments/a/b.pdf': '%PDF',
    });
    const { value, found } = read(join(folder, 'm'), { workingDirectory: folder });
    expect(found).toEqual([]);
    expect(value).toEqual({
      location: join(folder, 'm'),
      path: 'm',
      meeting: { path: 'm/meeting.md', name: 'meeting.md', text: meeting, lineStarts: [0, 4, 17, 21] },
      items: [
        {
          path: 'm/items/01-plan.md',
          name: 'items/01-plan.md',
          text: 'x\r\ny',
          lineStarts: [0, 3],
          id: 'plan',
        },
      ],
      hasAllItems: true,
      attachments: [{ path: 'a/b.pdf', location: join(folder, 'm/attachments/a/b.pdf'), bytes: 4 }],
      sources: [value?.meeting, ...value!.items],
    });
  });

  it('has plain paths where it is the working directory, and dots where it is beside it', () => {
    const folder = makeFolder({ 'm/meeting.md': meeting, 'm/items/a.md': '', 'n/x': '' });
    expect(read(join(folder, 'm')).value?.items[0]?.path).toBe('items/a.md');
    expect(read(join(folder, 'm'), { workingDirectory: join(folder, 'n') }).value?.path).toBe('../m');
  });

  it.each([
    ['that is empty', makeFolder({})],
    ['that is not there', join(makeFolder({}), 'none')],
    ['that is a file', join(makeFolder({ file: '' }), 'file')],
  ])('%s is no meeting', (_, folder) => {
    expect(read(folder)).toMatchObject({
      value: undefined,
      found: [['meeting-missing', 'meeting.md', { folder: '.' }]],
    });
  });

  it.each(['Meeting.md', 'meeting.md.txt'])('whose meeting.md is called %s is one that is not read', name => {
    const folder = makeFolder({ [name]: meeting, 'items/a.md': '' });
    expect(read(folder)).toMatchObject({
      value: undefined,
      found: [['file-name', name, { file: name, right: 'meeting.md' }]],
    });
  });

  it('without items is an error at meeting.md', () => {
    expect(read(makeFolder({ 'meeting.md': meeting })).found).toEqual([['items-missing', 'meeting.md', {}]]);
  });

  it('whose meeting.md can’t be read still tells of the other files', () => {
    const folder = makeFolder({ 'meeting.md': Uint8Array.of(0xe6), 'items/01.md': '' });
    const { value, found } = read(folder);
    expect(value).toBeUndefined();
    expect(found.map(([code]) => code)).toEqual(['file-encoding', 'item-unnamed']);
  });
});

describe('items', () => {
  it('come in the order of number, letter and code points', () => {
    const names = ['10-j', '2-i', '7-g', '7b-h2', '7a-h1', '002-a', 'x', 'Ø', 'ø', '\u{1f600}', '\uffee'];
    const folder = makeFolder({
      'meeting.md': meeting,
      ...Object.fromEntries(names.map(name => [`items/${name}.md`, ''])),
    });
    expect(read(folder).items).toEqual([
      'a',
      'i',
      'g',
      'h1',
      'h2',
      'j',
      'x',
      'ø',
      'ø',
      '\uffee',
      '\u{1f600}',
    ]);
  });

  it('are neither hidden, nor below, nor drafts', () => {
    const files = ['.a.md', '_b.md', '~c.md', '~$d.docx', 'below/e.md', 'picture.png', 'f.md'];
    const folder = makeFolder({
      'meeting.md': meeting,
      ...Object.fromEntries(files.map(name => [`items/${name}`, ''])),
    });
    expect(read(folder)).toMatchObject({ items: ['f'], found: [] });
  });

  it.each([
    ['b.markdown', 'b.md'],
    ['b.MD', 'b.md'],
    ['b.md.txt', 'b.md'],
    ['b.txt', 'b.md'],
    ['02-b.docx', '02-b.md'],
    ['v1.2.docx', 'v1.2.md'],
  ])('%s beside them is a warning', (name, right) => {
    const folder = makeFolder({ 'meeting.md': meeting, 'items/a.md': '', [`items/${name}`]: '' });
    expect(read(folder)).toMatchObject({
      items: ['a'],
      found: [['item-extension', `items/${name}`, { file: name, right }]],
    });
  });

  it('whose name is only a number are an error, and are read nevertheless', () => {
    const folder = makeFolder({
      'meeting.md': meeting,
      'items/01.md': '',
      'items/02-.md': '',
      'items/b.md': '',
    });
    const { items, found } = read(folder);
    expect(items).toEqual(['01.md', '02-.md', 'b']);
    expect(found).toEqual([
      ['item-unnamed', 'items/01.md', { file: '01.md' }],
      ['item-unnamed', 'items/02-.md', { file: '02-.md' }],
    ]);
  });

  it('of one name, stored as NFC and as NFD, are an error', () => {
    const folder = makeFolder({ 'meeting.md': meeting, 'items/1-å.md': '', 'items/1-a\u030a.md': '' });
    expect(read(folder).found.map(([code]) => code)).toEqual(['file-twice']);
  });

  it('are at most 5,000', () => {
    const files = Array.from({ length: 5001 }, (_, index) => [`items/${index}-a.md`, '']);
    const folder = makeFolder({ 'meeting.md': meeting, ...Object.fromEntries(files) });
    const { items, found } = read(folder);
    expect(items).toHaveLength(5000);
    expect(found).toEqual([['items-too-many', 'meeting.md', { count: 5001, limit: 5000 }]]);
  });
});

describe('a text', () => {
  it('loses its byte-order mark, and keeps its line ends', () => {
    const folder = makeFolder({ 'meeting.md': meeting, 'items/a.md': '\ufeff---\r\na\rb\n' });
    expect(read(folder).value?.items[0]).toMatchObject({ text: '---\r\na\rb\n', lineStarts: [0, 5, 7, 9] });
  });

  it.each([
    ['Latin-1', Buffer.from('Mødet', 'latin1'), { offset: 1, value: '0xF8' }],
    ['UTF-16', Buffer.from('\ufeffab', 'utf16le'), { offset: 0, value: '0xFF' }],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), { offset: 0, value: '0x89' }],
    ['a character cut off', Uint8Array.of(0x61, 0xe2, 0x82), { offset: 1, value: '0xE2' }],
    ['a surrogate', Uint8Array.of(0xed, 0xa0, 0x80), { offset: 0, value: '0xED' }],
    [
      'a byte after many letters and U+FFFD',
      Buffer.from([...Buffer.from('\ufeffå\ufffd€'), 0xc0]),
      { offset: 11, value: '0xC0' },
    ],
  ])('in another encoding is an error that names the byte: %s', (_, bytes, data) => {
    const folder = makeFolder({ 'meeting.md': meeting, 'items/a.md': bytes, 'items/b.md': '' });
    expect(read(folder)).toMatchObject({ items: ['b'], found: [['file-encoding', 'items/a.md', data]] });
  });

  it('may be 5 MB of text, or 1 GB of something else', () => {
    const sizes = {
      'items/a.md': 5,
      'items/b.md': 5.5,
      'attachments/c.pdf': 1000,
      'attachments/d.pdf': 1000.5,
    };
    const names = Object.keys(sizes);
    const folder = makeFolder({
      'meeting.md': meeting,
      ...Object.fromEntries(names.map(name => [name, ''])),
    });
    for (const [name, megabytes] of Object.entries(sizes))
      truncateSync(join(folder, name), megabytes * 1024 * 1024);
    expect(read(folder)).toMatchObject({
      items: ['a'],
      attachments: ['c.pdf'],
      found: [
        ['file-too-large', 'items/b.md', { file: 'items/b.md', limit: 5 }],
        ['file-too-large', 'attachments/d.pdf', { file: 'attachments/d.pdf', limit: 1000 }],
      ],
    });
  });

  it('is in a regular file', () => {
    const folder = makeFolder({ 'meeting.md': meeting, 'items/a.md/x': '' });
    execFileSync('mkfifo', [join(folder, 'items/b.md')]);
    expect(read(folder).found).toEqual([
      ['file-kind', 'items/a.md', { file: 'items/a.md' }],
      ['file-kind', 'items/b.md', { file: 'items/b.md' }],
    ]);
  });
});

describe('a symbolic link', () => {
  const outside = makeFolder({ 'secret.md': 'secret', 'folder/secret.pdf': 'secret' });

  it('within the folder is followed', () => {
    const folder = makeFolder({
      'meeting.md': meeting,
      'items/a.md': 'a',
      'attachments/x/a.pdf': '',
      'files/b.pdf': '',
    });
    symlinkSync('a.md', join(folder, 'items/b.md'));
    symlinkSync('../files/b.pdf', join(folder, 'attachments/b.pdf'));
    symlinkSync('../files', join(folder, 'attachments/files'));
    symlinkSync('..', join(folder, 'attachments/x/loop'));
    expect(read(folder)).toMatchObject({
      items: ['a', 'b'],
      attachments: ['b.pdf', 'files/b.pdf', 'x/a.pdf'],
      found: [],
    });
  });

  it('to the whole folder does not lead out of it', () => {
    const folder = makeFolder({ 'meeting.md': meeting, 'items/a.md': 'a', 'attachments/b.pdf': '' });
    symlinkSync('..', join(folder, 'attachments/up'));
    expect(read(folder)).toMatchObject({
      attachments: ['b.pdf', 'up/items/a.md', 'up/meeting.md'],
      found: [],
    });
  });

  it.each([
    ['a text', 'secret.md', 'items/b.md'],
    ['the meeting', 'secret.md', 'meeting.md'],
    ['an attachment', 'secret.md', 'attachments/b.pdf'],
    ['a folder of attachments', 'folder', 'attachments/b'],
    ['all attachments', 'folder', 'attachments'],
    ['all items', 'folder', 'items'],
  ])('that leads out of it is an error: %s', (_, target, name) => {
    const folder = makeFolder({ ...(name === 'meeting.md' ? {} : { 'meeting.md': meeting }) });
    if (name !== 'items') mkdirSync(join(folder, 'items'));
    if (name !== 'items') writeFileSync(join(folder, 'items/a.md'), '');
    if (name.startsWith('attachments/')) mkdirSync(join(folder, 'attachments'));
    symlinkSync(join(outside, target), join(folder, name));
    const { value, found } = read(folder);
    expect(found[0]).toEqual(['file-outside', name, { file: name, bounds: 'meeting' }]);
    expect(JSON.stringify(value ?? '')).not.toContain('secret');
  });

  it('that leads nowhere is an error', () => {
    const folder = makeFolder({ 'meeting.md': meeting, 'items/a.md': '' });
    symlinkSync('nowhere', join(folder, 'items/b.md'));
    expect(read(folder).found).toEqual([['file-unreadable', 'items/b.md', { file: 'items/b.md' }]]);
  });
});

describe('attachments', () => {
  it('are all regular files below, in the order of code points, but what programs leave behind', () => {
    const names = [
      'b.pdf',
      'a/ø.pdf',
      'a/z.pdf',
      '.DS_Store',
      '.hidden/a.pdf',
      '~$b.docx',
      'Thumbs.db',
      'desktop.ini',
      'B.pdf',
    ];
    const folder = makeFolder({
      'meeting.md': meeting,
      'items/a.md': '',
      ...Object.fromEntries(names.map(name => [`attachments/${name}`, ''])),
    });
    expect(read(folder)).toMatchObject({ attachments: ['B.pdf', 'a/z.pdf', 'a/ø.pdf', 'b.pdf'], found: [] });
  });

  it('of one name, stored as NFC and as NFD, are an error', () => {
    const folder = makeFolder({
      'meeting.md': meeting,
      'items/a.md': '',
      'attachments/å.pdf': '',
      'attachments/a\u030a.pdf': '',
    });
    expect(read(folder).found).toEqual([
      ['file-twice', 'attachments/å.pdf', { file: 'attachments/å.pdf', other: 'attachments/a\u030a.pdf' }],
    ]);
  });
});

describe('defaults.md', () => {
  const files = { 'r/a/m/meeting.md': meeting, 'r/a/m/items/a.md': '' };

  it('is the nearest one above', () => {
    const folder = makeFolder({ ...files, 'r/defaults.md': 'far', 'r/a/defaults.md': 'near' });
    const { value } = read(join(folder, 'r/a/m'), { root: folder, workingDirectory: folder });
    expect(value?.defaults).toEqual({
      path: 'r/a/defaults.md',
      name: '../defaults.md',
      text: 'near',
      lineStarts: [0],
    });
    expect(value?.defaultsRoot).toBe(join(folder, 'r/a'));
    expect(value?.sources.map(({ path }) => path)).toEqual([
      'r/a/m/meeting.md',
      'r/a/defaults.md',
      'r/a/m/items/a.md',
    ]);
  });

  it('is looked for up to the repository’s folder', () => {
    const folder = makeFolder({ ...files, 'r/defaults.md': 'repository', 'r/.git/HEAD': '' });
    expect(read(join(folder, 'r/a/m')).value?.defaults?.text).toBe('repository');
  });

  it('is not looked for above the repository’s folder, a submodule’s too', () => {
    const folder = makeFolder({ ...files, 'defaults.md': 'outside', 'r/.git': 'gitdir: elsewhere' });
    expect(read(join(folder, 'r/a/m'), { root: folder }).value?.defaults).toBeUndefined();
  });

  it('is outside a repository looked for up to the folder that the command was given', () => {
    const folder = makeFolder({ ...files, 'defaults.md': 'outside' });
    const location = join(folder, 'r/a/m');
    expect(read(location, { root: folder }).value?.defaults?.text).toBe('outside');
    expect(read(location, { root: join(folder, 'r') }).value?.defaults).toBeUndefined();
    expect(read(location, { root: location }).value?.defaults).toBeUndefined();
  });

  it('is read for a meeting that is named alone as it is with the others, from the folder that it lies in', () => {
    const folder = makeFolder({ ...files, 'r/a/defaults.md': 'beside' });
    const location = join(folder, 'r/a/m');
    expect(read(location, { root: join(folder, 'r/a') }).value?.defaults?.text).toBe('beside');
    expect(read(location, { root: location }).value?.defaults?.text).toBe('beside');
  });

  it.runIf(process.getuid?.() === 0)('is not read from a folder that is somebody else’s', () => {
    const folder = makeFolder({ ...files, 'r/a/defaults.md': 'theirs' });
    chownSync(join(folder, 'r/a'), 12_345, 12_345);
    const location = join(folder, 'r/a/m');
    expect(read(location, { root: location }).value?.defaults).toBeUndefined();
  });

  it('beside meeting.md is a warning, and is not read', () => {
    const folder = makeFolder({ ...files, 'r/a/m/defaults.md': '', 'r/defaults.md': 'above' });
    const { value, found } = read(join(folder, 'r/a/m'), { root: folder });
    expect(found).toEqual([['defaults-place', 'defaults.md', {}]]);
    expect(value?.defaults?.text).toBe('above');
  });

  it('whose name has another case is an error, and is not read', () => {
    const folder = makeFolder({ ...files, 'r/Defaults.md': 'near', 'defaults.md': 'far' });
    const { value, found } = read(join(folder, 'r/a/m'), { root: folder });
    expect(found).toEqual([
      ['file-name', '../../Defaults.md', { file: 'Defaults.md', right: 'defaults.md' }],
    ]);
    expect(value?.defaults).toBeUndefined();
  });

  it('that is a link out of its folder is an error', () => {
    const folder = makeFolder({ ...files, 'secret.md': 'secret' });
    symlinkSync('../secret.md', join(folder, 'r/defaults.md'));
    const { value, found } = read(join(folder, 'r/a/m'), { root: folder, workingDirectory: folder });
    expect(found).toEqual([['file-outside', 'r/defaults.md', { file: 'defaults.md', bounds: 'defaults' }]]);
    expect(value?.defaults).toBeUndefined();
  });
});
