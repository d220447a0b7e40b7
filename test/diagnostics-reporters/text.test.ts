import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { placeAt } from '../../src/diagnostics/places.ts';
import { text } from '../../src/diagnostics/reporters/text.ts';
import { findingsAt, missingAt, sourceOf } from './findings.ts';

/** The source line and the marks under it, without the gutter. */
function excerpt(report: string): readonly [line: string, marks: string] {
  const [, line, marks] = report.split('\n');
  return [line!.slice('    1 | '.length), marks!.slice('      | '.length)];
}

describe('a diagnostic as text', () => {
  it('is its place, severity, sentence and code, the line with a mark, and the hint', async () => {
    const source = sourceOf(
      '---\ntitle: Plan\nattachments:\n  - file: plan.pdf\n---\n',
      'items/07-status-plan.md',
    );
    const place = { file: source.path, start: { line: 4, column: 11 }, end: { line: 4, column: 19 } };
    const diagnostics = [
      diagnose('attachment-missing', place, { file: 'plan.pdf', nearest: 'udmoentningsplan.pdf' }),
    ];
    expect(await text({ diagnostics, sources: [source], language: 'en' })).toBe(
      [
        'items/07-status-plan.md:4:11 error  There is no file "plan.pdf" in attachments/.  attachment-missing',
        '    4 |   - file: plan.pdf',
        '      |           ^^^^^^^^',
        '  Did you mean "udmoentningsplan.pdf"?',
        '',
      ].join('\n'),
    );
  });

  it('speaks the language of the meeting, and English where its language has no messages', async () => {
    const { diagnostics, sources } = findingsAt('plan.pdf', 'plan.pdf');
    expect(await text({ diagnostics, sources, language: 'da' })).toContain('Der er ingen fil "plan.pdf"');
    expect(await text({ diagnostics, sources, language: 'fi' })).toContain('There is no file "plan.pdf"');
  });

  it('shows no line for what concerns the whole file, and none of a file that was not read', async () => {
    const start = { line: 1, column: 1 };
    const whole = missingAt({ file: 'items/01-plan.md', start, end: start });
    const unread = missingAt({ file: 'other.md', start, end: { line: 1, column: 4 } });
    const report = await text({ diagnostics: [whole, unread], sources: [sourceOf('text')], language: 'en' });
    expect(report).not.toContain('|');
  });

  it('parts two diagnostics by an empty line', async () => {
    const one = findingsAt('a b', 'a');
    const diagnostics = [...one.diagnostics, ...findingsAt('a b', 'b').diagnostics];
    expect((await text({ ...one, diagnostics })).split('\n\n')).toHaveLength(2);
  });

  it('shows the first hundred of a file, errors before warnings, and how many more there are', async () => {
    const place = (line: number) => ({ ...placeAt(sourceOf('text'), 0, 1), start: { line, column: 1 } });
    const warnings = Array.from({ length: 150 }, (_, at) => diagnose('time-unused', place(at + 1), {}));
    const errors = Array.from({ length: 60 }, (_, at) => missingAt(place(at + 201)));
    const other = missingAt({ ...place(1), file: 'items/02-budget.md' });
    const diagnostics = [...warnings, ...errors, other];
    const report = await text({ diagnostics, sources: [], language: 'en' });
    expect(report.match(/attachment-missing\n/g)).toHaveLength(61);
    expect(report.match(/time-unused\n/g)).toHaveLength(40);
    expect(report).toContain(
      '\n\nitems/01-plan.md  110 more messages in this file. Mend those above, and check again.\n\nitems/02-budget.md',
    );
  });

  it('shows no identity number, neither in its own line nor in that of another message', async () => {
    const source = sourceOf('Anna 070761-4285 and Bo 070761-42&#56;5 <u>');
    const number = { masked: '070761-xxxx', country: 'da' } as const;
    const diagnostics = [
      diagnose('identity-number', placeAt(source, 5, 16), number),
      diagnose('identity-number', placeAt(source, 24, 39), number),
      diagnose('html-shown', placeAt(source, 40, 43), { html: '<u>' }),
    ];
    const lines = (await text({ diagnostics, sources: [source], language: 'en' })).match(/Anna.*/g);
    expect(lines).toEqual(Array(3).fill('Anna 070761-xxxx and Bo xxxxxx-xx&#xx;x <u>'));
  });

  it.each([
    ['tabs', '\t- file:\tplan.pdf', '  - file:  plan.pdf', '           ^^^^^^^^'],
    ['wide characters', '会議 plan.pdf', '会議 plan.pdf', '     ^^^^^^^^'],
    ['emoji of several characters', '👩🏽‍💻 plan.pdf', '👩🏽‍💻 plan.pdf', '   ^^^^^^^^'],
    ['combining characters', 'A\u030arhus plan.pdf', 'A\u030arhus plan.pdf', '      ^^^^^^^^'],
    ['control characters', '\u001b[31m plan.pdf', '‹U+001B›[31m plan.pdf', '             ^^^^^^^^'],
  ])('keeps the mark in place after %s', async (_, line, shown, marks) => {
    expect(excerpt(await text(findingsAt(line, 'plan.pdf')))).toEqual([shown, marks]);
  });

  it('shows the part of a long line around the place', async () => {
    const [line, marks] = excerpt(
      await text(findingsAt(`${'å'.repeat(5000)}plan.pdf${'ø'.repeat(5000)}`, 'plan.pdf')),
    );
    expect(line).toBe(`…${'å'.repeat(40)}plan.pdf${'ø'.repeat(52)}…`);
    expect(marks).toBe(`${' '.repeat(41)}^^^^^^^^`);
  });

  it('marks a place of several lines in its first', async () => {
    const source = sourceOf('one two\r\nthree');
    const place = placeAt(source, 4, source.text.length);
    const report = await text({ diagnostics: [missingAt(place)], sources: [source], language: 'en' });
    expect(excerpt(report)).toEqual(['one two', '    ^^^']);
  });

  it('takes no more time for many places in a line without end', async () => {
    const source = sourceOf('x'.repeat(1_000_000));
    const diagnostics = Array.from({ length: 2000 }, (_, at) =>
      missingAt(placeAt(source, at * 400, at * 400 + 300_000)),
    );
    expect((await text({ diagnostics, sources: [source], language: 'en' })).length).toBeLessThan(1_000_000);
  });

  it('has colours only where they are asked for', async () => {
    expect(await text(findingsAt('plan.pdf', 'plan.pdf'))).not.toContain('\u001b');
    expect(await text(findingsAt('plan.pdf', 'plan.pdf'), true)).toContain('\u001b[31merror\u001b[39m');
  });

  it('lets no text of an author command a terminal or a build log', async () => {
    const hostile = fc.string({
      unit: fc.constantFrom('\u001b', '\u202e', '\u2028', '\r', '::', '##[', '#', '[', 'å', ' ', '会'),
    });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, fc.nat(), fc.nat(), async (path, file, line, from, to) => {
        const source = sourceOf(line, path);
        const [start, end] = [from % (line.length + 1), to % (line.length + 1)].sort((a, b) => a - b);
        const diagnostics = [missingAt(placeAt(source, start!, end!), file)];
        const report = await text({ diagnostics, sources: [source], language: 'en' });
        expect(report).not.toMatch(/##\[|^\s*::/m);
        expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
      }),
    );
  });

  it('puts the mark under the place, whatever stands in the line', async () => {
    const letters = fc.string({ unit: 'grapheme', maxLength: 30 }).map(text => text.replace(/[\r\n]/g, ''));
    await fc.assert(
      fc.asyncProperty(letters, letters, async (before, after) => {
        const [line, marks] = excerpt(await text(findingsAt(`${before} plan.pdf ${after}`, 'plan.pdf')));
        expect(marks.indexOf('^')).toBe(stringWidth(line.slice(0, line.indexOf('plan.pdf'))));
      }),
    );
  });
});
