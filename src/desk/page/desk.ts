import type { DeskFacts } from '../answerer.ts';
import { showBeginning } from './begin.ts';
import { watchConflicts } from './conflict.ts';
import { ask, listen, Refused, startSession } from './connection.ts';
import { say } from './dialog.ts';
import {
  createState,
  forgetText,
  onSaving,
  openText,
  openTexts,
  saveAll,
  sendChanges,
  untilFree,
} from './document.ts';
import { createEditor, openFile, replaceText } from './editor.ts';
import { element } from './element.ts';
import { createForm } from './form/form.ts';
import { createSuggestions } from './form/people.ts';
import { createHeader } from './header.ts';
import { createItems } from './items.ts';
import { createMessages } from './messages.ts';
import { currentText, isDirty, onUpdate } from './open-text.ts';
import { createPagesPane } from './pages-pane.ts';
import { getState, type State, setState, showEdition, whenChanged } from './store.ts';
import { asTextButton, createTextBar } from './text-bar.ts';
import { redoLast, undoLast } from './undo.ts';
import { language, words } from './words/index.ts';

document.documentElement.lang = language;
if (await startSession()) {
  await start().catch(error => {
    if (!(error instanceof Refused) || error.status !== 401) throw error;
    sayNoSession();
  });
} else sayNoSession();

function sayNoSession(): void {
  document.title = words.noSession;
  document.body.append(
    element(
      'main',
      { class: 'no-session' },
      element('h1', {}, words.noSession),
      element('p', {}, words.noSessionHelp),
    ),
  );
  addEventListener('hashchange', () => location.reload());
}

async function start(): Promise<void> {
  const { isReadOnly, edition, rescued, empty } = await ask<DeskFacts>('GET', 'desk');
  if (empty) return showBeginning(empty);
  setState({ isReadOnly, edition });
  document.documentElement.classList.toggle('read-only', isReadOnly);
  show();
  watchConflicts();
  // Another invitation for the same address starts another session, and what is written here stays.
  addEventListener('hashchange', () => void startSession());
  addEventListener('beforeunload', event => {
    if ([...openTexts()].some(isDirty)) event.preventDefault();
  });
  // Everything is saved anyway, and the browser would save the page itself.
  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
    event.preventDefault();
    void saveAll();
  });
  document.addEventListener('keydown', undoByKeys, { capture: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveAll();
  });
  void listen(hear, isThere => {
    setState({ isThere });
    if (isThere) for (const document of openTexts()) void sendChanges(document);
  });
  await openFile('meeting.md');
  // Each asks which text is to stay.
  for (const file of rescued) await openText(file);
}

/** Undoes across texts; in a field of the form, what is typed there is undone first, by the browser. */
function undoByKeys(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key)) return;
  if (getState().isReadOnly || (event.target as Element).closest('input, textarea, dialog')) return;
  event.preventDefault();
  event.stopPropagation();
  if (key === 'z' && !event.shiftKey) undoLast();
  else redoLast();
}

function show(): void {
  const [header, items, fields, body, pages] = [
    element('header', { class: 'top' }),
    element('nav', { id: 'items', 'aria-label': words.items }),
    element('section', { class: 'form' }),
    element('section', { class: 'body', 'aria-label': words.text }),
    element('div', { id: 'pages', class: 'pages-pane' }),
  ];
  const editor = element('div', { class: 'editor' });
  const heading = element('h2', {});
  whenChanged(['file', 'overview'], ({ file, overview }) => {
    const item = overview?.items.find(item => item.file === file);
    fields.setAttribute('aria-label', item?.title ?? words.meeting);
    heading.textContent = file === 'meeting.md' ? words.textOfMeeting : words.textOfItem;
  });
  const scroll = element('div', { class: 'scroll' }, fields, body);
  // Another text begins at its beginning.
  whenChanged(['file'], () => scroll.scrollTo(0, 0));
  const bottom = element('footer', {});
  document.body.append(
    header,
    items,
    element('main', {}, element('div', { id: 'text' }, scroll, bottom), pages),
    element('div', { id: 'announcer', class: 'aloud', role: 'status' }),
  );
  createEditor(editor);
  body.append(element('div', { class: 'text-title' }, heading, asTextButton()), createTextBar(), editor);
  createHeader(header);
  createItems(items);
  createForm(fields);
  createMessages(bottom);
  createPagesPane(pages);
  createSuggestions(document.body);
  onSaving(showTitle);
  whenChanged(['overview'], showTitle);
  onUpdate(({ docChanged }) => docChanged && showTitle());
}

function showTitle(): void {
  document.title = getState().overview?.title || words.desk;
}

type Told =
  | ({ readonly type: 'found' } & Pick<State, 'edition' | 'messages' | 'overview'>)
  | ({ readonly type: 'pages' } & Pick<State, 'edition'> & State['pages'])
  | { readonly type: 'disk'; readonly file: string; readonly hash?: string }
  | { readonly type: 'fault'; readonly message: string };

function hear(event: { readonly type: string }): void {
  const told = event as Told;
  switch (told.type) {
    case 'found':
      showEdition(told.edition);
      setState({
        messages: unlessSame(told.messages, getState().messages),
        overview: unlessSame(told.overview, getState().overview),
      });
      return;
    case 'pages':
      if (told.edition === getState().edition) setState({ pages: told });
      return;
    case 'disk':
      void takeOver(told.file, told.hash);
      return;
    case 'fault':
      say(`${words.fault}: ${told.message.split('\n')[0]}`);
  }
}

/** The old value if the new one is equal, so that nothing is drawn again. */
function unlessSame<T>(next: T, before: T): T {
  return JSON.stringify(next) === JSON.stringify(before) ? before : next;
}

/** Another program has written a file: its text is shown, unless something here is unsaved. */
async function takeOver(file: string, hash: string | undefined): Promise<void> {
  // The program's own change is not finished yet.
  await untilFree();
  const document = [...openTexts()].find(open => open.file === file);
  if (!document || document.base === hash || document.isSending || isDirty(document)) return;
  if (hash === undefined) {
    forgetText(file);
    if (currentText() === document) await openFile('meeting.md');
    return;
  }
  const { text, hash: now } = await ask<{ text: string; hash: string }>('GET', 'text', { file });
  if (isDirty(document) || document.isSending) return;
  Object.assign(document, { base: now, stored: text, kept: text });
  if (currentText() === document) replaceText(text, false);
  else document.state = createState(text);
}
