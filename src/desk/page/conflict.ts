import { ask } from './connection.ts';
import { showDialog } from './dialog.ts';
import { createState, forgetText, onSaving, openTexts, sendChanges } from './document.ts';
import { openFile, replaceText } from './editor.ts';
import { button, element } from './element.ts';
import { type Conflict, currentText, editorView, type OpenText, textOf } from './open-text.ts';
import { setState } from './store.ts';
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
    const isGone = conflict.kind === 'gone';
    const title = conflict.kind === 'rescued' ? words.rescuedTitle : words.conflictTitle;
    const text = { rescued: words.rescuedText, gone: words.conflictGone, changed: words.conflictText }[
      conflict.kind
    ];
    const { stored, own } = conflict;
    const finish = showDialog<'own' | 'stored'>(
      element(
        'div',
        { class: 'conflict' },
        element('h2', {}, title),
        element('p', {}, text),
        element(
          'div',
          { class: 'both' },
          side(words.yours, own, stored?.text ?? ''),
          stored ? side(words.theirs, stored.text, own) : undefined,
        ),
        element(
          'div',
          { class: 'choices' },
          stored
            ? button(words.takeTheirs, () => finish('stored'))
            : button(words.close, () => finish('stored')),
          isGone ? undefined : button(words.keepYours, () => finish('own'), { class: 'main' }),
        ),
      ),
      title,
      resolve,
    );
  });
  isOpen = false;
  // Closing the dialogue decides nothing.
  if (answer) await settle(document, conflict, answer);
}

/** A text, with the lines marked that the other one does not have. */
function side(label: string, text: string, other: string): HTMLElement {
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
  if (currentText() === document) replaceText(wanted);
  else document.state = createState(wanted);
  if (answer === 'stored' || kind === 'rescued') await ask('POST', 'forget', { file: document.file });
  document.kept = answer === 'stored' ? textOf(document) : '';
  await sendChanges(document);
  if (currentText() === document) editorView().focus();
}
