import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import type { EditorState } from '@codemirror/state';
import { change } from './change-files.ts';
import { openTexts } from './document.ts';
import { openFile } from './editor.ts';
import { editorView } from './open-text.ts';
import { type Step, steps, tellSteps } from './steps.ts';

let last: Promise<void> = Promise.resolve();

/** Undoes what was done last, whichever text it was in, and shows that text. */
export function undoLast(): void {
  last = last.then(() => stepBack(steps.done, steps.undone, undo, undoDepth, redoDepth)).catch(() => {});
}

export function redoLast(): void {
  last = last.then(() => stepBack(steps.undone, steps.done, redo, redoDepth, undoDepth)).catch(() => {});
}

type Run = typeof undo;
type Depth = (state: EditorState) => number;

/** Undoes the last of some steps, and notes the opposite among the others. */
async function stepBack(
  from: Step[],
  to: Step[],
  run: Run,
  depthOf: Depth,
  otherDepth: Depth,
): Promise<void> {
  for (let step = from.at(-1); step; step = from.at(-1)) {
    if (step.kind === 'files') {
      from.pop();
      const made = await change({ kind: 'undo', change: String(step.change) });
      if (made) to.push({ kind: 'files', change: made.change });
      const shown = made && [...made.changed.map(({ name }) => name), ...made.written].find(isText);
      if (shown) await openFile(shown);
      return tellSteps();
    }
    const { text, group, depth } = step;
    const isOpen = [...openTexts()].includes(text);
    if (isOpen) await openFile(text.file);
    const before = isOpen ? otherDepth(editorView().state) : 0;
    const isDone = isOpen && run(editorView());
    const other = to.at(-1);
    const isNoted = other?.kind === 'text' && other.group === group;
    if (isDone && !isNoted) to.push({ kind: 'text', text, group, depth: before });
    if (!isDone || depthOf(editorView().state) <= depth) from.pop();
    tellSteps();
    // A step with nothing left to undo is skipped.
    if (isDone) return;
  }
}

function isText(name: string): boolean {
  return /^(?:meeting\.md|items\/[^/]+\.md)$/.test(name);
}
