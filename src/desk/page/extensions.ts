import { autocompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { completeHere } from './completion.ts';
import { bodyChanged } from './current.ts';
import { passages, placeholder } from './decorations.ts';
import { bodyOnly } from './front-matter.ts';
import { tableKeys, textKeys } from './keys.ts';
import { pasteAsMarkdown } from './paste-as-markdown.ts';
import { getState } from './store.ts';
import { words } from './words/index.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[name=nonce]')?.content ?? '';

const look = HighlightStyle.define([
  { tag: tags.heading1, class: 'md-heading md-1' },
  { tag: tags.heading2, class: 'md-heading md-2' },
  { tag: tags.heading, class: 'md-heading' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.link, class: 'md-link' },
  { tag: tags.url, class: 'md-mark' },
  { tag: tags.processingInstruction, class: 'md-mark' },
  { tag: tags.comment, class: 'md-note' },
  { tag: tags.monospace, class: 'md-code' },
]);

/** The editor of a text: Markdown whose words stand out and whose marks are muted. */
export function extensions(): Extension {
  return [
    EditorView.cspNonce.of(nonce),
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    EditorView.editable.of(!getState().isReadOnly),
    EditorView.contentAttributes.of({ spellcheck: 'true', 'aria-label': words.text }),
    placeholder,
    markdown({ base: markdownLanguage, addKeymap: true }),
    syntaxHighlighting(look),
    bodyOnly,
    passages,
    autocompletion({ override: [completeHere], icons: false }),
    Prec.high(keymap.of([...textKeys, ...tableKeys])),
    keymap.of(defaultKeymap),
    pasteAsMarkdown,
    EditorView.updateListener.of(bodyChanged),
  ];
}
