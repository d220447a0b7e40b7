import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { buildMeeting, checkMeeting } from '../../src/build.ts';
import type { Edition } from '../../src/build-request.ts';
import { makePng } from '../pictures/make-png.ts';
import { makeFolder } from '../read/make-folder.ts';

/** Slips of the one line that keeps a passage from being published. `SECRET` is what must not be printed by one. */
const slips: Readonly<Record<string, string>> = {
  'a space behind the colons': '::: closed\nSECRET\n:::',
  'a space before the colons': ' :::closed\nSECRET\n:::',
  'a tab before the colons': '\t:::closed\nSECRET\n:::',
  'an indent of code': 'Text\n\n    :::closed\n    SECRET\n    :::',
  'a no-break space before the colons': '\u00a0:::closed\nSECRET\n:::',
  'a word behind it': ':::closed passage\nSECRET\n:::',
  'a word behind it without a space': ':::closed:\nSECRET\n:::',
  'text behind it on the line': ':::closed SECRET :::',
  'a title in brackets': ':::closed[SECRET]\n:::',
  attributes: ':::closed{.secret}\nSECRET\n:::',
  'a capital': ':::Closed\nSECRET\n:::',
  capitals: ':::CLOSED\nSECRET\n:::',
  'two colons': '::closed\nSECRET\n:::',
  'four colons': '::::closed\nSECRET\n::::',
  'four colons and three': '::::closed\nSECRET\n:::',
  'colons of another script': '\uff1a\uff1a\uff1aclosed\nSECRET\n:::',
  'a sign of two colons': '\u2237:closed\n\nSECRET',
  'another name': ':::close\nSECRET\n:::',
  'a name in Danish': ':::lukket\nSECRET\n:::',
  'no name': ':::\nSECRET\n:::',
  'an unknown name': ':::secret\nSECRET\n:::',
  'no end': ':::closed\nSECRET',
  'an end of two colons': ':::closed\nSECRET\n::',
  'an end of four colons': ':::closed\nSECRET\n::::',
  'an end with a name': ':::closed\nSECRET\n:::closed',
  'an end with a word': ':::closed\nSECRET\n::: end',
  'an indented end': ':::closed\nSECRET\n  :::',
  'two ends': ':::closed\nSECRET\n:::\n\nSECRET\n\n:::',
  'a passage in a passage': ':::closed\n:::closed\nSECRET\n:::\nSECRET\n:::',
  'a passage in a decision': ':::decision\n:::closed\nSECRET\n:::\n:::',
  'a list': '- point\n\n  :::closed\n  SECRET\n  :::',
  'the first line of a point': '- :::closed\n  SECRET\n  :::',
  'a numbered list': '1. :::closed\n   SECRET\n   :::',
  'a lazy line of a list': '- point\n:::closed\nSECRET\n- :::',
  'a task': '- [ ] :::closed\n  SECRET\n  :::',
  'a quotation': '> :::closed\n> SECRET\n> :::',
  'a quotation in a list': '- > :::closed\n  > SECRET\n  > :::',
  'fenced code': '```\n:::closed\nSECRET\n:::\n```',
  'code of tildes': '~~~\n:::closed\nSECRET\n:::\n~~~',
  'indented code': '    :::closed\n    SECRET\n    :::',
  'code that begins in the passage': ':::closed\n```\nSECRET\n:::\n```',
  'a table': '| A |\n| --- |\n| :::closed |\n| SECRET |',
  'a line of a table’s cell': '| A |\n| --- |\n| a<br>:::closed<br>SECRET<br>::: |',
  'a row of a table': '| A |\n| --- |\n:::closed\nSECRET\n:::x',
  'a footnote': 'Text[^1]\n\n[^1]: Note\n\n    :::closed\n    SECRET\n    :::',
  'the first line of a footnote': 'Text[^1]\n\n[^1]: :::closed\n    SECRET\n    :::',
  HTML: '<div>\n:::closed\nSECRET\n:::\n</div>',
  'a comment': '<!--\n:::closed\n-->\nSECRET\n\n:::',
  'a line of a word processor': 'Text\u2028:::closed\u2028SECRET\u2028:::',
  'a heading': '# :::closed\nSECRET\n\n:::',
  'bold letters': '**:::closed**\n\nSECRET\n\n**:::**',
  'a bullet of a word processor': '• :::closed\nSECRET\n:::',
  'an invisible character': '\u200b:::closed\nSECRET\n:::',
  'a mark of direction in it': ':\u202a::closed\nSECRET',
  'a variant of a colon': ':\ufe0f::closed\nSECRET',
  'a blank letter before it': '\u3164:::closed\n\nSECRET',
  'a backslash before it': '\\:::closed\n\nSECRET',
  'a backslash in it': ':\\::closed\n\nSECRET',
  'colons by number': '&#58;&#x3a;:closed\n\nSECRET',
  'colons by name': '&colon;&colon;&colon;closed\n\nSECRET',
  'colons by number in a cell': '| A |\n| --- |\n| &#58;::closed SECRET |',
  'a line’s end by a tag': 'Text<br>:::closed<br>SECRET',
  'a tag before it': '<p>:::closed</p>\n\nSECRET',
  'raised letters': '<sup>:::closed</sup>\n\nSECRET',
  'letters struck through': '~~:::closed~~\n\nSECRET',
  'a link': '[:::closed](https://example.org)\n\nSECRET',
  'code in a line': '`:::closed`\n\nSECRET',
  'code in a cell': '| A |\n| --- |\n| `:::closed` SECRET |',
  'a comment before it': 'Text\n<!-- x --> :::closed\n\nSECRET',
  'a comment in it': ':<!-- x -->::closed\n\nSECRET',
  'a bracket before it': '(:::closed)\n\nSECRET',
  'a letter of a list': 'a) :::closed\n\nSECRET',
  'a line of a table without a table': '| :::closed |\n\nSECRET',
  'an invisible character in it': ':\u200b::closed\nSECRET\n:::',
  'one colon': ':closed\nSECRET\n:::',
  'one colon and a word behind it': ':closed passage\nSECRET',
  'one colon in a list': '- :closed\n  SECRET',
  'one colon in a numbered list': '1. :closed\n   SECRET',
  'one colon in a quotation': '> :closed\n> SECRET',
  'one colon in a heading': '## :closed\n\nSECRET',
  'one colon in code': '```\n:closed\nSECRET\n```',
  'one colon in a cell': '| A | B |\n| --- | --- |\n| Pris | :closed SECRET |',
  'one colon by number': '&#58;closed\n\nSECRET',
  'one colon behind a tag': '<br>:closed\n\nSECRET',
  'spaces between the colons': ': : :closed\nSECRET\n:::',
  'spaces between all': ': : : closed\n\nSECRET',
  'another sign among the colons': ':.:closed\n\nSECRET',
  semicolons: ';;;closed\n\nSECRET\n\n;;;',
  'semicolons and a word behind it': ';;;closed SECRET',
  'semicolons by number': '&#59;&#59;&#59;closed\n\nSECRET',
  dots: '...closed\n\nSECRET\n\n...',
  'three dots in one': '…closed\n\nSECRET',
  hyphens: '---closed\nSECRET\n---',
  'hyphens and a space': '--- closed\n\nSECRET',
  'equals signs': '===closed\nSECRET\n===',
  'equals signs on both sides': '=== closed ===\n\nSECRET',
  asterisks: '***closed\n\nSECRET',
  'a fence of code': '```closed\nSECRET\n```',
  'a fence of tildes': '~~~closed\nSECRET\n~~~',
  'a capital and colons behind it': 'Closed:::\nSECRET\n:::',
  'colons behind it': 'closed:::\nSECRET\n:::',
  'colons behind it, after a space': 'closed :::\n\nSECRET',
  'two colons behind it': 'closed::\n\nSECRET',
  'colons on both sides': ':closed:\n\nSECRET',
  'semicolons behind it': 'closed;;;\n\nSECRET',
  'hyphens behind it': 'closed---\n\nSECRET',
  'Armenian full stops': '\u0589\u0589\u0589closed\n\nSECRET',
  'signs of three dots': '\u22ee\u22ee\u22eeclosed\n\nSECRET',
  'one sign of three dots': '\u205dclosed\n\nSECRET',
  'a definition before it': '[a]: :::closed\n\nSECRET',
  'a definition before it and an end': '[a]: :::closed\nSECRET\n:::',
  'a definition before it, in angle brackets': '[a]: <:::closed>\n\nSECRET',
  'a definition before one colon': '[a]: :closed\n\nSECRET',
  'a definition with it as a title': '[a]: https://example.org\n":::closed"\n\nSECRET',
  'a comment around it': '<!-- :::closed -->\n\nSECRET',
  'a name in Danish behind semicolons': ';;;lukket\n\nSECRET',
  'a name of two words': ':public decision\n\nSECRET',
  'a picture’s alternative text': '![:::closed](a.png)\n\nSECRET',
  'the alternative text of a picture within text': 'Text ![:::closed](a.png)\n\nSECRET',
};

/** What a secretary may well write, with the same words and signs. */
const ordinary: Readonly<Record<string, string>> = {
  'a label': 'Closed:\n\nLukket:',
  'a label and its text': 'Sagen.\n\nStatus: closed\n\nLukket: 3 sager\n\nBeslutning: Godkendt',
  'a bold label': '**Decision:**\n\n**Beslutning**:\n\n***Lukket***\n\n__Vedtak__',
  'a heading': '## Decision\n\n### Lukket\n\n## Beslutning ##',
  'a line to write on': 'Beslutning: ______\n\nDecision: ............\n\nDecision ------',
  'a sentence of one word': 'Closed.\n\nLukket!\n\n(Closed)\n\n»Lukket«\n\nLukket…\n\n"Decision"',
  'points of a list': '- lukket\n- – lukket\n- åben\n\n1. Decision\n2. Closed;\n\na) closed\n\n- [x] closed',
  'points in points': '- - closed\n\n> > > closed',
  'a line across': 'Text\n\n---\n\nClosed\n\n***\n\nDecision',
  'a table': '| | | Closed |\n|---|:---:|---:|\n| Decision | : | Lukket: |\n| --- | closed | . |',
  'a comment': 'Text\n\n<!-- closed -->\n\n<!--- Decision --->\n\nText',
  'a sentence with colons': 'Sagen er :::closed i teksten, og ::closed: og: closed::.',
  'a number before it': '3.: Beslutning\n\n1.1. Beslutning:\n\nb): lukket',
  'the end of a sentence': 'Mødet er\n- closed;\n- og: lukket',
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const front = 'title: Direktionen\ndate: 2026-10-07\nlanguage: da\nstatus: open';

describe.each(Object.entries(slips))('a :::closed line with %s', (_, body) => {
  it.each(['full', 'public'] as const)('is an error in the %s edition', async edition => {
    const request = requestOf(edition, {
      'meeting.md': `---\n${front}\n---\n`,
      'items/a.png': makePng({}),
      'items/01-sag.md': `---\ntitle: Sag\n---\n\nFør.\n\n${body}\n\nEfter.\n`,
    });
    const { diagnostics } = await checkMeeting(request);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).not.toEqual([]);
    for (const { code, place } of errors)
      expect(`${place.file} ${code}`).toMatch(/^items\/01-sag\.md directive-/);
  });

  it('is an error in the note on the cover, too', async () => {
    const request = requestOf('public', {
      'meeting.md': `---\n${front}\n---\n\nFør.\n\n${body}\n\nEfter.\n`,
      'a.png': makePng({}),
      'items/01-sag.md': '---\ntitle: Sag\n---\n',
    });
    const { diagnostics } = await checkMeeting(request);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^directive-/));
  });
});

describe.each(Object.entries(ordinary))('no :::closed line is %s', (_, body) => {
  it.each(['full', 'public'] as const)('in the %s edition', async edition => {
    const request = requestOf(edition, {
      'meeting.md': `---\n${front}\n---\n\n${body}\n`,
      'items/01-sag.md': `---\ntitle: Sag\n---\n\n${body}\n`,
    });
    const { diagnostics } = await checkMeeting(request);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a :::closed passage as it should be', () => {
  it.each(['full', 'public'] as const)('is no error in the %s edition', async edition => {
    const request = requestOf(edition, {
      'meeting.md': `---\n${front}\n---\n\n:::closed \t\nSECRET\n:::  \n`,
      'items/01-sag.md':
        '---\ntitle: Sag\n---\n:::closed\n\n- SECRET\n\n```\n:: SECRET\n```\n:::\n\nEn `:::closed` i teksten.\n',
    });
    expect((await buildMeeting(request)).diagnostics).toEqual([]);
  });
});

function requestOf(edition: Edition, files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = makeFolder(files);
  folders.push(folder);
  return { location: folder, root: folder, workingDirectory: folder, edition };
}
