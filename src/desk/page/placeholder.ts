import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import { element } from './element.ts';
import { visibleStart } from './front-matter.ts';
import { words } from './words/index.ts';

/** What is to be done stands where there is no text yet. CodeMirror's own needs a text that has no fields either. */
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
