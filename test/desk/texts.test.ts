import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTexts, type StoredText } from '../../src/desk/texts.ts';
import { folderWith, meetingFiles } from '../commands/temporary.ts';
import { rounds } from '../rounds.ts';

const file = 'items/01-budget.md';

describe('the texts of a meeting', () => {
  it('are saved if nothing has changed them; a byte-order mark and line ends stay', () => {
    const folder = folderWith({ ...meetingFiles(), [file]: '\uFEFF---\r\ntitle: A\r\n---\r\n' });
    const texts = createTexts(realpathSync(folder));
    const { text, hash } = texts.read(file)!;
    expect(text.startsWith('---\r\n')).toBe(true);
    const saved = texts.save(file, { base: hash, text: `${text}More.\r\n` });
    expect(saved).toMatchObject({ kind: 'saved' });
    expect(readFileSync(join(folder, file), 'utf8')).toBe('\uFEFF---\r\ntitle: A\r\n---\r\nMore.\r\n');
    expect(texts.save(file, { base: hash, text: 'x' })).toMatchObject({ kind: 'conflict' });
  });

  it('put beside its file what could not be saved, and find it again', () => {
    const folder = realpathSync(folderWith(meetingFiles()));
    const texts = createTexts(folder);
    const { hash } = texts.read(file)!;
    texts.keep(file, { base: hash, text: 'mine' });
    writeFileSync(join(folder, file), 'theirs');
    expect(texts.saveKept()).toEqual([{ file, rescue: 'items/.01-budget.md.unsaved' }]);
    expect(readFileSync(join(folder, file), 'utf8')).toBe('theirs');
    const next = createTexts(folder);
    expect(next.rescued(file)).toBe('mine');
    next.forget(file);
    expect(next.rescued(file)).toBeUndefined();
  });

  it('are written over by nobody: 200 interleavings with another program lose nothing', () => {
    const action = fc.constantFrom('type', 'save', 'other', 'remove', 'reload', 'die');
    fc.assert(
      fc.property(fc.array(action, { minLength: 3, maxLength: 30 }), actions => {
        const folder = realpathSync(folderWith(meetingFiles()));
        const path = join(folder, file);
        let texts = createTexts(folder);
        let count = 0;
        /** What the page shows: the text that its own was made from, its own, and whether it knows of a conflict. */
        let page: { base: StoredText; own: string } = open();
        /** What the other program wrote and nobody has seen: it must stay. */
        let unseen: string | undefined;
        /** Whether the page has words that are nowhere else. */
        let isTyped = false;

        function open() {
          const stored = texts.read(file) ?? { text: '', hash: 'gone' };
          return { base: stored, own: stored.text };
        }

        for (const step of actions) {
          switch (step) {
            case 'type':
              isTyped = true;
              page.own = `own ${++count}`;
              texts.keep(file, { base: page.base.hash, text: page.own });
              break;
            case 'save': {
              const saved = texts.save(file, { base: page.base.hash, text: page.own });
              if (saved.kind === 'saved') {
                expect(unseen).toBeUndefined();
                expect(readFileSync(path, 'utf8')).toBe(page.own);
                isTyped = false;
                page.base = { text: page.own, hash: saved.hash };
              } else {
                // Both are shown: what is on the disk has been seen now, and the own text is still there.
                expect(saved.stored?.text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
                if (saved.stored) page.base = saved.stored;
                unseen = undefined;
              }
              break;
            }
            case 'other':
              unseen = `other ${++count}`;
              writeFileSync(path, unseen);
              break;
            case 'remove':
              rmSync(path, { force: true });
              unseen = undefined;
              break;
            case 'reload':
              texts.saveKept();
              check();
              page = open();
              isTyped = false;
              unseen = undefined;
              break;
            case 'die':
              texts.saveKept();
              check();
              texts = createTexts(folder);
              page = open();
              isTyped = false;
              unseen = undefined;
          }
          if (unseen !== undefined) expect(readFileSync(path, 'utf8')).toBe(unseen);
        }

        /** Whatever was typed is on the disk, or beside it; whatever nobody has seen is still there. */
        function check() {
          const found = [texts.read(file)?.text, texts.rescued(file)];
          if (isTyped) expect(found).toContain(page.own);
          if (unseen !== undefined) expect(found[0]).toBe(unseen);
        }
      }),
      { numRuns: rounds(200) },
    );
  });
});
