import { RangeSetBuilder, type Text } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { element } from './element.ts';
import { visibleStart } from './front-matter.ts';
import { words } from './words/index.ts';

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

/** A placeholder where there is no text yet. CodeMirror's own shows only if there are no fields either. */
class Invitation extends WidgetType {
  toDOM(): HTMLElement {
    return element('span', { class: 'cm-placeholder', 'aria-hidden': 'true' }, words.placeholder);
  }
}

const invitation = Decoration.widget({ widget: new Invitation(), side: 1 });

export const placeholder = EditorView.decorations.compute(['doc'], state => {
  const isEmpty = state.sliceDoc(visibleStart(state)).trim() === '';
  return isEmpty ? Decoration.set(invitation.range(state.doc.length)) : Decoration.none;
});
