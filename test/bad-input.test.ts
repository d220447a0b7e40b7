import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtInNames } from '../src/template/built-in.ts';
import { badFolder, item, meeting, type Outcome, outcome, outcomeOf } from './bad-input/outcome.ts';
import { makePng } from './pictures/make-png.ts';

/** An error that says what is wrong, and where. */
function refused(found: Outcome, ...told: readonly string[]): void {
  expect(found).toMatchObject({ status: 1, told });
  expectQuiet(found);
}

/** A PDF; there may be warnings. */
function built(found: Outcome, ...told: readonly string[]): string {
  expect(found).toMatchObject({ status: 0, told });
  expectQuiet(found);
  return found.text!;
}

/** Neither a stack trace nor a sign that a terminal obeys. */
function expectQuiet({ stderr }: Outcome): void {
  expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
  expect(stderr).not.toMatch(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
}

function numbered<Made>(count: number, each: (number: number) => Made): readonly Made[] {
  return Array.from({ length: count }, (_, index) => each(index));
}

// Issue 2, "Bad input".
describe('a folder', () => {
  it.each([
    ['is empty', {}, 'meeting-missing meeting.md'],
    ['has no meeting.md', { 'items/01-budget.md': item('Text.') }, 'meeting-missing meeting.md'],
    ['has no items', { 'meeting.md': meeting }, 'items-missing meeting.md'],
    ['has an empty meeting.md', { 'meeting.md': '', 'items/a.md': item('') }, 'fence-missing meeting.md'],
    ['has an empty item', { 'meeting.md': meeting, 'items/a.md': '' }, 'fence-missing items/a.md'],
  ])('that %s is told of', async (_, files, told) => {
    refused(await outcome(badFolder(files)), told);
  });

  it('may have 400 items', async () => {
    const items = numbered(
      400,
      index => [`items/${index + 1}-item${index}.md`, item(`Text ${index}.`)] as const,
    );
    const text = built(await outcome(badFolder({ 'meeting.md': meeting, ...Object.fromEntries(items) })));
    const shown = text.replaceAll('Tothecontents', '');
    for (const [index] of items.entries()) expect(shown).toContain(`${index + 1}.BudgetText${index}.`);
  }, 120_000);

  it('has no item whose number is another’s', async () => {
    const files = {
      'meeting.md': meeting,
      'items/1-a.md': item(''),
      'items/2-b.md': item('', 'number: 1\n'),
    };
    refused(await outcome(badFolder(files)), 'number-twice items/2-b.md');
  });
});

describe('a file', () => {
  const latin = Buffer.from(item('Blåbærgrød'), 'latin1');

  it.each([
    ['binary', Buffer.from(numbered(512, index => String.fromCharCode(index % 256)).join(''), 'latin1')],
    ['Latin-1', latin],
    ['UTF-16', Buffer.from(`\ufeff${item('Text')}`, 'utf16le')],
    ['of half a surrogate pair', Buffer.from([...Buffer.from(item('')), 0xed, 0xa0, 0x80])],
  ])('that is %s is told of, with its first wrong byte', async (_, bytes) => {
    const found = await outcomeOf(bytes);
    refused(found, 'file-encoding items/01-budget.md');
    expect(found.stderr).toMatch(/byte 0x[0-9A-F]{2}, number \d+/);
  });

  it('may end its lines as a Mac of the last century', async () => {
    expect(built(await outcomeOf(item('One\n\nTwo').replaceAll('\n', '\r')))).toContain('OneTwo');
  });

  it('may hold null bytes and every control character', async () => {
    const controls = numbered(160, index => `a${String.fromCharCode(index)}b`).filter(
      (_, at) => at < 32 || at > 126,
    );
    const text = built(await outcomeOf(item(controls.join(' '))), 'lines-joined items/01-budget.md');
    expect(text).toContain('a\ufffdb');
    expect(text).not.toMatch(/\p{Cc}/u);
  });
});

describe('front matter', () => {
  it.each([
    ['is not closed', '---\ntitle: Budget\n\nText\n', 'fence-unclosed'],
    ['is code', '---js\n{ title: process.exit(7) }\n---\n', 'fence-code'],
    ['is JSON', '---json\n{"title":"x"}\n---\n', 'fence-code'],
    ['is over 1 MB', `---\ntitle: ${'x'.repeat(1_100_000)}\n---\n`, 'matter-too-large'],
    [
      'nests too deep',
      item('', `route: ${'['.repeat(200)}${']'.repeat(200)}\n`),
      'field-kind',
      'nesting-too-deep',
    ],
  ])('that %s is told of', async (_, content, ...codes) => {
    refused(await outcomeOf(content), ...codes.map(code => `${code} items/01-budget.md`));
  });

  it('has no aliases to multiply', async () => {
    const lines = numbered(20, index => `k${index}: &k${index} [${`*k${index - 1},`.repeat(9)}]`);
    const { status, told } = await outcomeOf(`---\ntitle: x\n${lines.join('\n')}\n---\n`);
    expect({ status, told }).toEqual({
      status: 1,
      told: ['field-unknown items/01-budget.md', 'matter-reference items/01-budget.md'],
    });
  });

  it('has no key that is more than a name', async () => {
    const found = await outcomeOf(item('', '__proto__: { status: closed }\nconstructor: x\n'));
    refused(found, 'field-unknown items/01-budget.md');
    expect(({} as { status?: string }).status).toBeUndefined();
  });
});

describe('a body', () => {
  it('may have 50,000 lines', async () => {
    const lines = numbered(50_000, index => `Line ${index}.`);
    const text = built(await outcomeOf(item(lines.join('\n'))));
    expect(text).toContain(lines.join('').replace(/\s/g, ''));
  }, 180_000);

  it('may have lists 60 deep', async () => {
    const lines = numbered(60, index => `${'  '.repeat(index)}- point ${index}.`);
    expect(built(await outcomeOf(item(lines.join('\n'))))).toContain(
      numbered(60, index => `•point${index}.`).join(''),
    );
  });

  it.each([
    ['quotations 2,000 deep', `${'> '.repeat(2_000)}deep`],
    ['lists 50,000 deep on one line', `${'- '.repeat(50_000)}deep`],
    ['a mixture of both', `${'> - 1. '.repeat(1_000)}deep`],
  ])('with %s is told of', async (_, body) => {
    refused(await outcomeOf(item(body)), 'nesting-too-deep items/01-budget.md');
  });

  it.each(['[', ']', '![', '[a](', '[^a]', '<a ', '<!--', '*a ', '_a ', '`a ', '<http:'])(
    'with 20,000 times "%s" is told of',
    async sign => {
      refused(await outcomeOf(item(sign.repeat(20_000))), 'marks-too-many items/01-budget.md');
    },
  );

  it.each([
    '(',
    '{',
    '\\',
    '|',
    '&',
    '&#',
    ':a ',
    'a@',
    'a\u0301\u0301',
    '🇩🇰',
    '👨‍👩‍👧‍👦',
    'שלום ',
    '\u200b',
    'a\u00ad',
  ])(
    'may hold 20,000 times "%s"',
    async sign => {
      built(await outcomeOf(item(`Text ${sign.repeat(20_000)}`)));
    },
    120_000,
  );

  it('may have words of 10,000 letters wherever there is text, and of 2,000 in fields', async () => {
    const [word, short] = ['abcdefghij'.repeat(1_000), 'klmnopqrst'.repeat(200)];
    const body = `${word}\n\n# ${word}\n\n- ${word}\n\n| ${word} | b |\n| - | - |\n| ${word} | b |\n\n\`${word}\``;
    const fields = `public-title: ${short}\nroute: [${short}]\nattachments: [{ title: ${short} }]\n`;
    const text = built(
      await outcomeOf(item(body, fields)),
      'public-title-open items/01-budget.md',
      'heading-level items/01-budget.md',
    );
    expect([word, short].map(each => text.split(each).length - 1)).toEqual([6, 3]);
  }, 120_000);

  it('may have a table of 40 columns', async () => {
    const row = (each: (index: number) => string) => `|${numbered(40, each).join('|')}|`;
    const table = [row(index => `c${index}.`), row(() => '-'), row(index => `v${index}.`)].join('\n');
    const text = built(await outcomeOf(item(table)), 'table-crowded items/01-budget.md');
    expect(text).toContain(numbered(40, index => `c${index}.`).join(''));
    expect(text).toContain(numbered(40, index => `v${index}.`).join(''));
  });

  it('may have cells of 6,000 words beside each other', async () => {
    const cells = ['a', 'b', 'c'].map(name => numbered(6_000, index => `${name}${index}`).join(' '));
    const text = built(await outcomeOf(item(`| a | b | c |\n| - | - | - |\n| ${cells.join(' | ')} |`)));
    for (const cell of cells) for (const word of cell.split(' ')) expect(text).toContain(word);
  }, 120_000);

  it('may have 1,500 footnotes', async () => {
    const references = numbered(1_500, index => `Text ${index}.[^${index}]`);
    const notes = numbered(1_500, index => `[^${index}]: Note ${index}.`);
    const text = built(await outcomeOf(item([...references, ...notes].join('\n\n'))));
    const said = (index: number) => `Backtothetext,note${index + 1}Note${index}.`;
    expect(text).toContain(numbered(1_500, said).join(''));
  }, 120_000);
});

describe.each(builtInNames())('in the template %s', template => {
  it('a title may be as long as a field may be, which is nearly a page', async () => {
    const title = numbered(330, index => `w${index}x`).join(' ');
    const files = { 'meeting.md': meeting, 'items/a.md': `---\ntitle: ${title}\n---\n\nText.\n` };
    const text = built(await outcome(badFolder(files), '--template', template));
    // In the contents, which `notice` has none of, and over the item; headers of further pages begin with it, too.
    const least = template === 'notice' ? 1 : 2;
    const seen = new Map<string, number>();
    for (const [word] of text.matchAll(/w\d+x/g)) seen.set(word, (seen.get(word) ?? 0) + 1);
    expect(title.split(' ').filter(word => (seen.get(word) ?? 0) < least)).toEqual([]);
  }, 120_000);
});

describe('a picture', () => {
  const shown = (name: string, bytes: string | Uint8Array) =>
    outcomeOf(item(`![A map](${name})`), { [`items/${name}`]: bytes });

  it('is not fetched', async () => {
    let asked = 0;
    const server = createServer(() => asked++).listen(0, '127.0.0.1');
    await new Promise(done => server.once('listening', done));
    const { port } = server.address() as { port: number };
    const text = built(
      await outcomeOf(item(`![A map](http://127.0.0.1:${port}/map.png)`)),
      'picture-remote items/01-budget.md',
    );
    server.close();
    expect({ asked, text }).toEqual({ asked: 0, text: expect.stringContaining('Amap') });
  });

  it.each([
    ['file:///etc/passwd', 'picture-scheme'],
    ['data:image/png;base64,AAAA', 'picture-scheme'],
    ['../../../../etc/passwd', 'picture-outside'],
    ['/etc/passwd', 'picture-outside'],
    ['%2e%2e/%2e%2e/%2e%2e/etc/passwd', 'picture-outside'],
  ])('is not read from %s', async (address, code) => {
    refused(await outcomeOf(item(`![A map](${address})`)), `${code} items/01-budget.md`);
  });

  it.each([
    [
      'has an alpha channel and is corrupt',
      makePng({ type: 6, data: [Buffer.from('x\x9cnothing')] }),
      'broken',
    ],
    ['has too little data', makePng({ type: 6, rows: Buffer.alloc(9) }), 'broken'],
    ['has a great deal more data than pixels', makePng({ rows: Buffer.alloc(100_000_000) }), 'broken'],
    ['is cut', makePng({ type: 6 }).subarray(0, 60), 'broken'],
    [
      'says it is 100,000 pixels wide',
      makePng({ width: 100_000, height: 100_000, data: [deflateSync(Buffer.alloc(9))] }),
      'too-large',
    ],
    ['is empty', Buffer.alloc(0), 'kind'],
  ])('that %s is told of', async (_, bytes, code) => {
    refused(await shown('map.png', bytes), `picture-${code} items/01-budget.md`);
  });

  const svg = (inside: string, before = '') =>
    `${before}<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`;

  it.each([
    ['a script', svg('<script>alert(1)</script>'), 'svg'],
    ['a handler', svg('<rect width="5" height="5" onload="alert(1)"/>'), 'svg'],
    ['an external image', svg('<image href="https://example.org/x.png"/>'), 'svg'],
    ['an external drawing', svg('<use href="other.svg#a"/>'), 'svg'],
    ['an imported style', svg('<style>@import url(https://example.org/x.css);</style>'), 'svg'],
    ['an external entity', svg('&x;', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'svg'],
    ['entities of entities', svg('&y;', '<!DOCTYPE svg [<!ENTITY x "x"><!ENTITY y "&x;&x;">]>'), 'svg'],
    ['a page of the web', svg('<foreignObject>Hello</foreignObject>'), 'svg'],
    ['itself', svg('<g id="a"><use href="#a"/></g>'), 'complex'],
    ['200,000 shapes', svg('<rect width="1" height="1"/>'.repeat(200_000)), 'complex'],
    ['groups 5,000 deep', svg('<g>'.repeat(5_000) + '</g>'.repeat(5_000)), 'complex'],
    ['no end', svg('<g>').slice(0, -6), 'broken'],
  ])('that is a drawing with %s is told of', async (_, drawing, code) => {
    refused(await shown('map.svg', drawing), `picture-${code} items/01-budget.md`);
  });
});

describe('control characters and terminal escapes', () => {
  const obeyed = '\u001b[31mred\u001b]0;title\u0007 \u202eback \u009b1m';

  it('are not printed from a title', async () => {
    built(await outcomeOf(`---\ntitle: "${obeyed}"\n---\n\n<b>${obeyed}\n`), 'html-shown items/01-budget.md');
  });

  it.skipIf(process.platform === 'win32')('are not printed from a file’s name', async () => {
    const found = await outcomeOf(item(''), {
      [`items/02-${obeyed}.md`]: '',
      'items/03-\n::error::x.md': '',
    });
    refused(
      found,
      'fence-missing items/02-‹U+001B›[31mred‹U+001B›]0;title‹U+0007› ‹U+202E›back ‹U+009B›1m.md',
      'fence-missing items/03-‹U+000A›::error::x.md',
    );
  });
});

describe.skipIf(process.platform === 'win32')('what is no file of the folder', () => {
  const files = { 'meeting.md': meeting, 'items/01-budget.md': item('![A map](map.png)') };
  const plain = { ...files, 'items/01-budget.md': item('Text.') };

  it('is not read through a link', async () => {
    const folder = badFolder(files, path => {
      mkdirSync(join(path, 'attachments'));
      symlinkSync('/etc/passwd', join(path, 'items/02-plan.md'));
      symlinkSync('/etc/passwd', join(path, 'items/map.png'));
      symlinkSync('/etc', join(path, 'attachments/etc'));
    });
    refused(
      await outcome(folder),
      'file-outside items/01-budget.md',
      'file-outside attachments/etc',
      'file-outside items/02-plan.md',
    );
  });

  it('does not end the walk through links in a circle', async () => {
    const folder = badFolder(plain, path => {
      mkdirSync(join(path, 'attachments/a/b'), { recursive: true });
      symlinkSync('..', join(path, 'attachments/a/up'));
      symlinkSync('../..', join(path, 'attachments/a/b/up'));
    });
    built(await outcome(folder));
  });

  it.each(['items/02-pipe.md', 'attachments/pipe.pdf', 'items/map.png'])(
    'is not waited for: %s',
    async name => {
      const folder = badFolder(name.endsWith('png') ? files : plain, path => {
        mkdirSync(join(path, 'attachments'));
        execFileSync('mkfifo', [join(path, name)]);
      });
      refused(await outcome(folder), `file-kind ${name.endsWith('png') ? 'items/01-budget.md' : name}`);
    },
  );

  it('is told of where a folder has the name of a file', async () => {
    const folder = badFolder({ 'items/01-budget.md': item('') }, path => mkdirSync(join(path, 'meeting.md')));
    refused(await outcome(folder), 'file-kind meeting.md');
    expect(existsSync(join(folder, 'out.pdf'))).toBe(false);
  });
});

describe('a template', () => {
  const using = (yaml: string) =>
    outcome(
      badFolder({
        'meeting.md': meeting.replace('status', 'template: ours\nstatus'),
        'items/01-budget.md': item('Text.'),
        'ours/template.yaml': yaml,
      }),
    );

  it.each([
    ['has aliases', 'look: &a hanging\ncover: *a\n', 'matter-reference'],
    ['has tags', 'look: !!js/function hanging\n', 'matter-reference'],
    ['builds on itself', 'extends: ../ours\n', 'template-cycle'],
    ['builds on what lies outside', 'extends: ../../../../etc\n', 'template-outside'],
    ['opens brackets without end', `page: ${'['.repeat(20_000)}\n`, 'matter-bracket'],
    ['is large', `# ${'x'.repeat(3_000_000)}\n`, 'file-too-large'],
    ['takes its logo from outside', 'logo: ../../../etc/passwd\n', 'picture-outside'],
    ['has sizes without measure', 'sizes: { body: [1e9, .inf] }\n', 'template-value'],
  ])('that %s is told of', async (_, yaml, code) => {
    refused(await using(yaml), `${code} ours/template.yaml`);
  });
});
