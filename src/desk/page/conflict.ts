import { ask } from './connection.ts';
import { showDialog } from './dialog.ts';
import { forgetText, onSaving, openTexts, sendChanges } from './document.ts';
import { openFile, replaceIn } from './editor.ts';
import { button, element } from './element.ts';
import { type Conflict, currentText, editorView, type OpenText, textOf } from './open-text.ts';
import { nameOf, setState } from './store.ts';
import { words } from './words/index.ts';

let isOpen = false;

/** If another program changed the file, both texts are shown and the author decides. Until then nothing is written. */
export function watchConflicts(): void {
  onSaving(() => {
    for (const document of openTexts())
      if (document.conflict && !isOpen) void decide(document, document.conflict);
  });
}

async function decide(document: OpenText, conflict: Conflict): Promise<void> {
  isOpen = true;
  const answer = await new Promise<'own' | 'stored' | undefined>(resolve => {
    const { kind, stored, own } = conflict;
    const { file } = document;
    const said = words.conflicts[kind];
    const title = said.title(nameOf(file));
    const choose = (answer: 'own' | 'stored', label: string, help: string) => {
      const id = `choose-${answer}`;
      const main = answer === 'own' ? { class: 'main' } : {};
      return [
        button(label, () => finish(answer), { 'aria-describedby': id, ...main }),
        element('p', { class: 'hint', id }, help),
      ];
    };
    const takeStored = choose('stored', said.take, said.takeHelp);
    const finish = showDialog<'own' | 'stored'>(
      element(
        'div',
        { class: 'conflict' },
        element('h2', {}, title),
        element('p', {}, said.text(file)),
        element(
          'div',
          { class: 'both' },
          side(
            words.yours,
            own,
            stored?.text ?? '',
            stored ? choose('own', words.keepYours, words.keepYoursHelp) : takeStored,
          ),
          stored ? side(words.theirs, stored.text, own, takeStored) : undefined,
        ),
      ),
      title,
      resolve,
    );
    // In a long text the difference would be out of sight.
    for (const lines of window.document.querySelectorAll('.both .lines'))
      lines.querySelector('mark')?.scrollIntoView({ block: 'center' });
  });
  isOpen = false;
  // Closing the dialogue decides nothing.
  if (answer) await settle(document, conflict, answer);
}

/** A text, with the lines marked that the other one does not have, and what keeps it or gives it up. */
function side(label: string, text: string, other: string, choice: readonly HTMLElement[]): HTMLElement {
  const known = new Set(other.split(/\r?\n/));
  return element(
    'section',
    {},
    element('h3', {}, label),
    element(
      'div',
      { class: 'lines', tabindex: 0, role: 'region', 'aria-label': label },
      ...text.split(/\r?\n/).map(line => element(known.has(line) ? 'div' : 'mark', {}, line || '\u00a0')),
    ),
    ...choice,
  );
}

async function settle(
  document: OpenText,
  { kind, stored, own }: Conflict,
  answer: 'own' | 'stored',
): Promise<void> {
  document.conflict = undefined;
  if (!stored) {
    await ask('POST', 'forget', { file: document.file });
    forgetText(document.file);
    setState({ file: 'meeting.md' });
    await openFile('meeting.md');
    return;
  }
  document.base = stored.hash;
  document.stored = stored.text;
  const wanted = answer === 'own' ? own : stored.text;
  replaceIn(document, wanted);
  if (answer === 'stored' || kind === 'rescued') await ask('POST', 'forget', { file: document.file });
  document.kept = answer === 'stored' ? textOf(document) : '';
  await sendChanges(document);
  if (currentText() === document) editorView().focus();
}
