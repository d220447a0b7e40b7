import { RangeSetBuilder, type Text } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

const [fence, inside] = [
  Decoration.line({ class: 'passage passage-fence' }),
  Decoration.line({ class: 'passage' }),
];

/** Passages between `:::closed` and `:::` stand out, so that nobody has to look for what is closed. */
export const passages = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = find(view.state.doc);
    }

    update({ docChanged, state }: ViewUpdate): void {
      if (docChanged) this.decorations = find(state.doc);
    }
  },
  { decorations: plugin => plugin.decorations },
);

function find(doc: Text): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let isOpen = false;
  for (let number = 1; number <= doc.lines; number++) {
    const line = doc.line(number);
    const opens = /^:::\s*\p{L}/u.test(line.text);
    const closes = isOpen && /^:::\s*$/.test(line.text);
    if (opens || closes) builder.add(line.from, line.from, fence);
    else if (isOpen) builder.add(line.from, line.from, inside);
    if (opens) isOpen = true;
    if (closes) isOpen = false;
  }
  return builder.finish();
}
