import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildMeeting, checkMeeting, exportMeeting } from '../../src/library/library.ts';
import { folderWith } from '../commands/temporary.ts';

const files = {
  'meeting.md': '---\ntitle: Board\ndate: 2026-10-07\nstatus: open\nlanguage: en\n---\n',
  'items/1-plan.md': '---\ntitle: The plan\n---\n\nText.\n',
  'items/2-staff.md': '---\ntitle: Dismissal of Jensen\nstatus: closed\n---\n',
};

describe('the library', () => {
  it('checks a meeting, with places in its folder and what to write instead', async () => {
    const folder = folderWith({
      ...files,
      'items/1-plan.md': '---\ntitle: The plan\npurpose: decison\n---\n',
    });
    expect(await checkMeeting(folder)).toEqual({
      diagnostics: [
        {
          file: 'items/1-plan.md',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 17,
          severity: 'error',
          code: 'choice-unknown',
          message: expect.stringContaining('"decison"'),
          hint: expect.stringContaining('decision'),
          replacement: expect.objectContaining({ text: 'decision' }),
        },
      ],
    });
    expect(await buildMeeting(folder)).not.toHaveProperty('file');
    expect(await exportMeeting(folder)).not.toHaveProperty('data');
    expect((await checkMeeting('/nowhere')).diagnostics).toHaveLength(1);
  });

  it('makes a file of a format and an edition, the same each time', async () => {
    const folder = folderWith(files);
    const pdf = await buildMeeting(folder);
    expect(pdf.diagnostics).toEqual([]);
    expect(pdf.file!.name).toBe('Board-2026-10-07-full.pdf');
    expect(Buffer.from(pdf.file!.bytes).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(await buildMeeting(folder)).toEqual(pdf);
    const { file } = await buildMeeting(folder, { edition: 'public', format: 'html', template: 'board' });
    expect(file!.name).toBe('Board-2026-10-07-public.html');
    expect(Buffer.from(file!.bytes).toString()).not.toContain('Jensen');
  });

  it('gives a meeting as data', async () => {
    const { data } = await exportMeeting(folderWith(files), { edition: 'public' });
    expect(data!.items.map(({ title, status }) => [title, status])).toEqual([
      ['The plan', 'open'],
      [undefined, 'withheld'],
    ]);
  });

  it('reads texts that are not on disk', async () => {
    const folder = folderWith(files);
    const texts = { 'items/1-plan.md': '---\ntitle: Another plan\n---\n' };
    expect((await exportMeeting(folder, { texts })).data!.items[0]!.title).toBe('Another plan');
    expect((await exportMeeting(folder)).data!.items[0]!.title).toBe('The plan');
  });

  it('says nothing of what is withheld with the public edition', async () => {
    const folder = folderWith({
      ...files,
      'items/2-staff.md': '---\ntitle: Jensen\nstatus: closed\npurpose: Jensen\n---\n',
    });
    const { diagnostics } = await checkMeeting(folder, { edition: 'public' });
    expect(diagnostics).toHaveLength(1);
    expect(JSON.stringify(diagnostics)).not.toContain('Jensen');
  });

  it('ends when its signal says so', async () => {
    const folder = folderWith(files);
    const reason = new Error('enough');
    await expect(buildMeeting(folder, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const building = buildMeeting(folder, { signal: controller.signal });
    controller.abort(reason);
    await expect(building).rejects.toBe(reason);
    await expect(checkMeeting(folder, { signal: new AbortController().signal })).resolves.toBeDefined();
  });

  it('is what the package gives, by name', async () => {
    const given = await import(pathToFileURL(resolve('bin/library.js')).href);
    expect(
      Object.keys(given)
        .filter(name => name !== 'default' && name !== 'module.exports')
        .sort(),
    ).toEqual(['buildMeeting', 'checkMeeting', 'exportMeeting']);
    expect(await given.checkMeeting(folderWith(files))).toEqual({ diagnostics: [] });
  });
});

describe('the examples', () => {
  const collection = () =>
    realpathSync(
      folderWith({
        ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`june/${path}`, text])),
        ...Object.fromEntries(
          Object.entries(files).map(([path, text]) => [
            `july/${path}`,
            text.replace('2026-10-07', '2026-11-07'),
          ]),
        ),
        'wrong/meeting.md': '---\ntitle: Board\n---\n',
      }),
    );
  const example = (name: string) => import(pathToFileURL(resolve(`docs/library/${name}.mjs`)).href);

  it('of a server answers with a page, or with what is wrong', async () => {
    const { serve } = await example('server');
    const server = serve(collection()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      const page = await fetch(`http://127.0.0.1:${port}/june`);
      expect([page.status, (await page.text()).includes('The plan')]).toEqual([200, true]);
      const wrong = await fetch(`http://127.0.0.1:${port}/wrong`);
      const told = (await wrong.json()) as readonly { readonly code: string }[];
      expect([wrong.status, told.map(({ code }) => code)]).toEqual([
        422,
        expect.arrayContaining(['field-missing']),
      ]);
      expect((await fetch(`http://127.0.0.1:${port}/../june/x`)).status).toBe(404);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it('of a plug-in gives the meetings, the newest first', async () => {
    const { meetingsIn } = await example('static-site');
    const folder = collection();
    await expect(meetingsIn(folder)).rejects.toThrow('date');
    const { rmSync } = await import('node:fs');
    rmSync(`${folder}/wrong`, { recursive: true });
    const meetings = await meetingsIn(folder);
    expect(meetings.map(({ date, address }: { date: string; address: string }) => [date, address])).toEqual([
      ['2026-11-07', '/meetings/july/'],
      ['2026-10-07', '/meetings/june/'],
    ]);
    expect(meetings[0].page).toContain('<main>');
  });
});
