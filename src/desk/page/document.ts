import { EditorState } from '@codemirror/state';
import { ask, Refused } from './connection.ts';
import { extensions } from './extensions.ts';
import { type Conflict, isDirty, type OpenText, textOf } from './open-text.ts';
import { setState } from './store.ts';

interface Stored {
  readonly text: string;
  readonly hash: string;
  readonly rescued?: string;
}

const open = new Map<string, OpenText>();
const listeners = new Set<() => void>();

/** Calls back when a text is saved, is not saved, or can't be. */
export function onSaving(call: () => void): void {
  listeners.add(call);
}

export function openTexts(): Iterable<OpenText> {
  return open.values();
}

/** The text of a file; it is read the first time. */
export async function openText(file: string): Promise<OpenText> {
  const known = open.get(file);
  if (known) return known;
  const { text, hash, rescued } = await storedText(file);
  // It may have been asked for twice.
  const opened = open.get(file);
  if (opened) return opened;
  const made: OpenText = {
    file,
    state: createState(text),
    base: hash,
    lineEnd: /\r\n/.test(text) ? '\r\n' : '\n',
    stored: text,
    kept: text,
    changedAt: 0,
    isSending: false,
  };
  if (rescued !== undefined && rescued !== text)
    made.conflict = { kind: 'rescued', stored: { text, hash }, own: rescued };
  open.set(file, made);
  if (made.conflict) tell();
  return made;
}

/** While the program is gone, it is asked again. */
async function storedText(file: string): Promise<Stored> {
  for (;;) {
    try {
      return await ask<Stored>('GET', 'text', { file });
    } catch (error) {
      if (!isGone(error)) throw error;
      await pause(idle);
    }
  }
}

/** Whether the program did not answer, or was started again and does not know this session. */
function isGone(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Refused && error.status === 401);
}

export function createState(text: string): EditorState {
  return EditorState.create({ doc: text.replace(/\r\n?/g, '\n'), extensions: extensions() });
}

/** Files that were renamed. */
export function renameTexts(renamed: readonly { readonly from: string; readonly to: string }[]): void {
  const moved = renamed.map(({ from, to }) => [to, open.get(from)] as const);
  for (const { from } of renamed) open.delete(from);
  for (const [to, document] of moved) {
    if (!document) continue;
    document.file = to;
    open.set(to, document);
  }
}

export function forgetText(file: string): void {
  open.delete(file);
}

/** After this many milliseconds without a change a text is saved; the program is told of each change much sooner. */
const idle = 400;
const soon = 30;

/** Tells the program what is typed, and saves it when the typing pauses. */
export async function sendChanges(document: OpenText): Promise<void> {
  if (document.isSending) return;
  document.isSending = true;
  try {
    while (!document.conflict) {
      const text = textOf(document);
      const { file, base } = document;
      if (text !== document.kept) {
        await ask('POST', 'keep', { file, base }, text);
        document.kept = text;
        await pause(soon);
      } else if (text === document.stored) {
        break;
      } else if (Date.now() - document.changedAt < idle) {
        await pause(soon);
      } else {
        await untilFree();
        if (textOf(document) !== text) continue;
        const going = save(document, text);
        saving.add(going);
        await going.finally(() => saving.delete(going));
      }
    }
  } catch (error) {
    // It is sent again when the program answers again.
    if (isGone(error)) setState({ isThere: false });
    else throw error;
  } finally {
    document.isSending = false;
    tell();
  }
}

/** The saving in progress, and what must end before the next begins. */
const saving = new Set<Promise<void>>();
let held: Promise<unknown> | undefined;

/** Saves everything, then does something with the meeting's files; nothing is saved meanwhile. */
export async function holdSaving<T>(call: () => Promise<T>): Promise<T> {
  await saveAll();
  const done = Promise.all(saving).then(call);
  held = done.catch(() => {});
  try {
    return await done;
  } finally {
    held = undefined;
  }
}

/** Resolves when nothing is being done with the meeting's files. */
export async function untilFree(): Promise<void> {
  while (held) await held;
}

/** Saves at once what is not saved yet. */
export async function saveAll(): Promise<void> {
  for (const document of open.values()) {
    document.changedAt = 0;
    if (isDirty(document)) await sendChanges(document);
    while (document.isSending) await pause(soon);
  }
}

async function save(document: OpenText, text: string): Promise<void> {
  const { file, base, sent } = document;
  document.sent = text;
  try {
    const { hash } = await ask<{ hash: string }>('POST', 'save', { file, base }, text);
    document.base = hash;
    document.stored = text;
    tell();
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 409) throw error;
    const stored = error.said as Conflict['stored'] | null;
    // The same text from two sides is no conflict, nor is one that was saved from here.
    if (stored && [text, sent].includes(stored.text)) {
      document.base = stored.hash;
      document.stored = stored.text;
    } else {
      document.conflict = stored ? { kind: 'changed', stored, own: text } : { kind: 'gone', own: text };
    }
    tell();
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
