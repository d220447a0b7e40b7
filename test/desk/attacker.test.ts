import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeLeadFile } from '../../src/desk/desk.ts';
import { createTokens } from '../../src/desk/guard.ts';
import { folderWith, meetingFiles } from '../commands/temporary.ts';
import { send, sessionOf, startDesk } from './running-desk.ts';

const secret = 'The neighbours must not read this.';

function meeting(): string {
  return folderWith({
    ...meetingFiles(),
    'items/02-secret.md': `---\ntitle: Secret\nstatus: closed\n---\n\n${secret}\n`,
  });
}

const file = 'file=items%2F02-secret.md';

describe.skipIf(!existsSync('dist/desk.cjs'))('an attacker', () => {
  it('gets nothing without a session', async () => {
    const desk = await startDesk(meeting());
    const paths = ['/api/desk', `/api/text?${file}`, '/api/events', '/api/pdf', '/nothing'];
    for (const path of paths) {
      const { status, body } = await send(desk.port, path);
      expect([path, status, body]).toEqual([path, 401, '']);
    }
    const wrong = { 'x-agenda-session': desk.invitation };
    expect((await send(desk.port, '/api/desk', { headers: wrong })).status).toBe(401);
    const session = await sessionOf(desk);
    expect((await send(desk.port, `/api/text?${file}`, { headers: session })).body).toContain(secret);
  });

  it('can’t use the address again, nor guess another', async () => {
    const desk = await startDesk(meeting());
    const ask = (token: string) =>
      send(desk.port, '/session', { method: 'POST', headers: { 'x-agenda-invitation': token } });
    expect((await ask('')).status).toBe(401);
    expect((await ask(`${desk.invitation}x`)).status).toBe(401);
    expect((await ask(desk.invitation)).status).toBe(200);
    expect((await ask(desk.invitation)).status).toBe(401);
  });

  it('that leads another name here is refused: 421', async () => {
    const desk = await startDesk(meeting());
    const session = await sessionOf(desk);
    for (const host of ['evil.example', `evil.example:${desk.port}`, `localhost:${desk.port}`, '127.0.0.1']) {
      expect((await send(desk.port, '/', { headers: { host } })).status).toBe(421);
      expect((await send(desk.port, `/api/text?${file}`, { headers: { ...session, host } })).status).toBe(
        421,
      );
    }
  });

  it('on another page or port is refused: 403, even with a session', async () => {
    const desk = await startDesk(meeting());
    const session = await sessionOf(desk);
    const others = [
      { origin: 'http://evil.example' },
      { origin: `http://127.0.0.1:${desk.port + 1}` },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const header of others) {
      const { status, body } = await send(desk.port, `/api/text?${file}`, {
        headers: { ...session, ...header },
      });
      expect([header, status, body]).toEqual([header, 403, '']);
      const headers = { 'x-agenda-invitation': desk.invitation, ...header };
      expect((await send(desk.port, '/session', { method: 'POST', headers })).status).toBe(403);
    }
    const allowed = { ...session, origin: `http://127.0.0.1:${desk.port}`, 'sec-fetch-site': 'same-origin' };
    expect((await send(desk.port, '/api/desk', { headers: allowed })).status).toBe(200);
  });

  it('gets no CORS, no cookie, and a policy that lets nothing in', async () => {
    const desk = await startDesk(meeting());
    const { headers, body } = await send(desk.port, '/');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
    expect(body).toContain(`content="${nonce}"`);
    expect(policy).not.toBe((await send(desk.port, '/')).headers['content-security-policy']);
    expect(body).not.toMatch(/Board|Secret/);
    const preflight = { method: 'OPTIONS', headers: { origin: 'http://evil.example' } };
    expect((await send(desk.port, '/api/text', preflight)).status).toBe(403);
  });

  it.each([
    '/../../meeting.md',
    '/..%2f..%2fmeeting.md',
    '/%2e%2e/%2e%2e/package.json',
    '/..%252f..%252fmeeting.md',
    '/%00',
    '/desk.js/../../cli.cjs',
    '/desk.js%00.css',
    '//etc/passwd',
    '/desk.html',
    '/__proto__',
    '/constructor',
  ])('finds no file at the address %s', async path => {
    const desk = await startDesk(meeting());
    const { status, body } = await send(desk.port, path);
    expect([status, body]).toEqual([401, '']);
    const session = await sessionOf(desk);
    expect((await send(desk.port, path, { headers: session })).status).toBe(404);
  });

  it('with a session gets no path but the meeting’s texts, and writes to no other', async () => {
    const folder = meeting();
    const elsewhere = folderWith({ 'private.md': 'private' });
    writeFileSync(join(folder, 'notes.md'), 'notes');
    symlinkSync(join(elsewhere, 'private.md'), join(folder, 'items', '03-link.md'));
    mkdirSync(join(folder, 'items', 'deep'));
    writeFileSync(join(folder, 'items', 'deep', '04-x.md'), 'deep');
    const desk = await startDesk(folder);
    const headers = await sessionOf(desk);
    const names = [
      '../private.md',
      'items/../../private.md',
      'items/..%2Fmeeting.md',
      join(elsewhere, 'private.md'),
      'items/03-link.md',
      'items/deep/04-x.md',
      'items\\..\\meeting.md',
      'notes.md',
      'items/.hidden.md',
      'items/02-secret.md\0.md',
      '',
    ];
    for (const name of names) {
      const query = `file=${encodeURIComponent(name)}&base=x`;
      expect([name, (await send(desk.port, `/api/text?${query}`, { headers })).status]).toEqual([name, 404]);
      const written = { method: 'POST', headers, body: 'mine' };
      expect((await send(desk.port, `/api/keep?${query}`, written)).status).toBe(404);
      expect((await send(desk.port, `/api/save?${query}`, written)).status).toBe(409);
    }
    await desk.end();
    expect(readFileSync(join(elsewhere, 'private.md'), 'utf8')).toBe('private');
    expect(readdirSync(elsewhere)).toEqual(['private.md']);
    expect(readdirSync(join(folder, 'items'))).not.toContain('.03-link.md.unsaved');
  });

  it('can’t attach or add under a name that leads out', async () => {
    const folder = meeting();
    const desk = await startDesk(folder);
    const headers = await sessionOf(desk);
    const change = (query: Record<string, string>, body = 'x') =>
      send(desk.port, `/api/change?${new URLSearchParams(query)}`, { method: 'POST', headers, body });
    const attached = await change({ kind: 'attach', item: 'items/01-budget.md', name: '../../evil.pdf' });
    expect(attached.status).toBe(200);
    for (const name of JSON.parse(attached.body).written)
      expect(name).toMatch(/^(attachments|items)\/[^/\\]+$/);
    const picture = await change({ kind: 'picture', name: '../../evil.png' });
    expect(JSON.parse(picture.body).written).toEqual(['pictures/evil.png']);
    expect((await change({ kind: 'picture', name: 'evil.html' })).status).toBe(400);
    expect((await change({ kind: 'attach', item: '../meeting.md', name: 'x.pdf' })).status).toBe(409);
    const added = await change({ kind: 'add', title: '../../evil' });
    for (const name of JSON.parse(added.body).written) expect(name).toMatch(/^items\/\d+-evil\.md$/);
  });

  it('can’t fill the memory, or ask for what is no question', async () => {
    const desk = await startDesk(meeting());
    const headers = await sessionOf(desk);
    const large = { method: 'POST', headers, body: Buffer.alloc(7_000_000, 'x') };
    const outcome = await send(desk.port, `/api/keep?${file}&base=x`, large).then(
      ({ status }) => status,
      (error: NodeJS.ErrnoException) => error.code,
    );
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(outcome);
    const ask = (name: string, body: string) =>
      send(desk.port, `/api/ask?name=${name}`, { method: 'POST', headers, body });
    for (const name of ['setText', 'change', 'constructor', '__proto__', 'toString'])
      expect([name, (await ask(name, '[]')).status]).toEqual([name, 400]);
    expect((await ask('outline', '{')).status).toBe(400);
    expect((await ask('outline', '{"length":1}')).status).toBe(400);
    expect((await send(desk.port, '/api/desk', { headers })).status).toBe(200);
  });

  it('can’t hold connections open without a request', async () => {
    const desk = await startDesk(meeting());
    const begun = ['', `GET / HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nX-Slow: `];
    const ended = begun.map(
      text =>
        new Promise(resolve => {
          const socket = connect({ host: '127.0.0.1', port: desk.port }, () => socket.write(text));
          socket.on('error', () => {}).on('close', resolve);
          socket.resume();
        }),
    );
    await Promise.all(ended);
    expect((await send(desk.port, '/')).status).toBe(200);
  }, 20_000);

  it('is not heard on any other address of the machine', async () => {
    const desk = await startDesk(meeting());
    const others = Object.values(networkInterfaces())
      .flatMap(addresses => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    for (const host of [...others, '127.0.0.2']) {
      const reached = await new Promise(resolve => {
        const socket = connect({ host, port: desk.port }, () => resolve(true));
        socket.on('error', () => resolve(false));
      });
      expect([host, reached]).toEqual([host, false]);
    }
  });

  it('changes nothing where the meeting is only read', async () => {
    const folder = meeting();
    const desk = await startDesk(folder, '--read-only');
    const headers = await sessionOf(desk);
    const { body } = await send(desk.port, `/api/text?${file}`, { headers });
    const { hash } = JSON.parse(body);
    const paths = [
      `keep?${file}&base=${hash}`,
      `save?${file}&base=${hash}`,
      `forget?${file}`,
      'change?kind=add&title=X',
    ];
    for (const path of paths)
      expect((await send(desk.port, `/api/${path}`, { method: 'POST', headers, body: 'x' })).status).toBe(
        403,
      );
    await desk.end();
    expect(readFileSync(join(folder, 'items', '02-secret.md'), 'utf8')).toContain(secret);
  });

  it('in another user’s shell sees no address: not in arguments, and not in the file that leads on', async () => {
    const desk = await startDesk(meeting());
    const seen = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout;
    expect(seen).toContain('--no-open');
    expect(seen).not.toContain(desk.invitation);
  });
});

describe('the file that leads a browser on', () => {
  it('can be read by its user alone, in a folder that only its user can enter, and goes', () => {
    const lead = makeLeadFile('http://127.0.0.1:1/#token');
    expect(lead.path.startsWith(tmpdir())).toBe(true);
    expect(statSync(lead.path).mode & 0o777).toBe(0o600);
    expect(statSync(join(lead.path, '..')).mode & 0o777).toBe(0o700);
    expect(readFileSync(lead.path, 'utf8')).toContain('url=http://127.0.0.1:1/#token"');
    lead.remove();
    expect(existsSync(join(lead.path, '..'))).toBe(false);
  });
});

describe('tokens', () => {
  it('are accepted once, and a new invitation ends the last one', () => {
    const tokens = createTokens();
    expect(tokens.accept('')).toBeUndefined();
    const first = tokens.invite();
    const second = tokens.invite();
    expect(tokens.accept(first)).toBeUndefined();
    const session = tokens.accept(second)!;
    expect(tokens.accept(second)).toBeUndefined();
    expect(tokens.isSession(session)).toBe(true);
    expect(tokens.isSession(second)).toBe(false);
    expect(tokens.isSession(`${session}x`)).toBe(false);
    expect(new Set([first, second, session]).size).toBe(3);
    expect(session.length).toBeGreaterThanOrEqual(43);
  });
});
