import {
  Annotation,
  EditorSelection,
  EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Text,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** The offset at which a text's body begins, after the second `---`; 0 if there is no front matter. */
function bodyStart(doc: Text): number {
  if (!/^---\s*$/.test(doc.line(1).text)) return 0;
  for (let number = 2; number <= doc.lines; number++) {
    const line = doc.line(number);
    if (/^---\s*$/.test(line.text)) return Math.min(line.to + 1, doc.length);
  }
  return 0;
}

/** Shows front matter in the editor, or hides it. */
export const showFrontMatter = StateEffect.define<boolean>();

interface Hidden {
  readonly isShown: boolean;
  /** What is hidden ends here; 0 if nothing is. */
  readonly end: number;
  readonly decorations: DecorationSet;
}

const hidden = StateField.define<Hidden>({
  create: state => hide(state.doc, false),
  update(value, { docChanged, effects, newDoc }) {
    const shown = effects.find(effect => effect.is(showFrontMatter))?.value ?? value.isShown;
    return docChanged || shown !== value.isShown ? hide(newDoc, shown) : value;
  },
  provide: field => [
    EditorView.decorations.from(field, ({ decorations }) => decorations),
    EditorView.atomicRanges.of(view => view.state.field(field).decorations),
  ],
});

function hide(doc: Text, isShown: boolean): Hidden {
  const start = isShown ? 0 : bodyStart(doc);
  if (start === 0) return { isShown, end: 0, decorations: Decoration.none };
  const first = doc.lineAt(start);
  // The empty line below the fields belongs to them, if there is text below it.
  const end = first.length === 0 && first.to < doc.length ? first.to + 1 : start;
  const to = end === doc.length && doc.sliceString(end - 1) !== '\n' ? end : end - 1;
  return { isShown, end, decorations: Decoration.set(Decoration.replace({ block: true }).range(0, to)) };
}

/** Where the editor's visible text begins. */
export function visibleStart(state: EditorState): number {
  return state.field(hidden).end;
}

export function isFrontMatterShown(state: EditorState): boolean {
  return state.field(hidden).isShown;
}

/** A change that is not typed: of a field, or of the whole text. */
export const isFromForm = Annotation.define<boolean>();

/** What is typed changes nothing of what is hidden. */
const protect = EditorState.changeFilter.of(transaction => {
  const end = visibleStart(transaction.startState);
  if (end === 0 || transaction.annotation(isFromForm)) return true;
  const isTyped = ['input', 'delete', 'move'].some(event => transaction.isUserEvent(event));
  return isTyped ? [0, end] : true;
});

/** The cursor stays in what is seen. */
const stayOut = EditorState.transactionFilter.of(transaction => {
  const { selection, startState, docChanged } = transaction;
  if (!selection || docChanged) return transaction;
  const end = visibleStart(startState);
  const isOut = selection.ranges.some(({ from }) => from < end);
  if (end === 0 || !isOut) return transaction;
  const ranges = selection.ranges.map(({ anchor, head }) =>
    EditorSelection.range(Math.max(anchor, end), Math.max(head, end)),
  );
  return [transaction, { selection: EditorSelection.create(ranges, selection.mainIndex), sequential: true }];
});

/**
 * The fields are edited in a form, so the editor shows the body alone: they are hidden, the cursor stays out of them, and
 * nothing that is typed changes them.
 */
export const bodyOnly: Extension = [hidden, protect, stayOut];
