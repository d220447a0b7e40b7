import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  snippet,
} from '@codemirror/autocomplete';
import { defaultKeymap, history } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Completions } from '../../service/complete.ts';
import { askService } from './connection.ts';
import { passages, placeholder } from './decorations.ts';
import { bodyOnly } from './front-matter.ts';
import { tableKeys, textKeys } from './keys.ts';
import { bodyChanged, currentText, textOf, toEditor, toFile } from './open-text.ts';
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
    markdown({ base: markdownLanguage, completeHTMLTags: false }),
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

/**
 * What may follow. The program is asked only where something of that kind begins, so that running text is left alone.
 */
async function completeHere(context: CompletionContext): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context;
  const line = state.sliceDoc(state.doc.lineAt(pos).from, pos);
  if (!explicit && !/\]\([^)\s]*$|^\s*::[:\p{L}-]*$/u.test(line)) return null;
  const open = currentText();
  if (!open) return null;
  const { lineEnd } = open;
  const text = textOf({ state, lineEnd });
  const found = await askService<Completions | null>(
    'complete',
    open.file,
    text,
    toFile(state.doc, pos, lineEnd),
  );
  if (!found) return null;
  return {
    from: toEditor(state.doc, found.from, lineEnd),
    options: found.options.map(({ kind, text: label, detail }) => ({
      label: label.split('\n')[0]!,
      displayLabel: kind === 'item' ? (detail ?? label) : label.split('\n')[0]!,
      apply: kind === 'block' ? snippet(label.replace('\n\n', '\n#{}\n')) : label,
    })),
  };
}
