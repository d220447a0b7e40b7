import { type CompletionContext, type CompletionResult, snippet } from '@codemirror/autocomplete';
import type { Completions } from '../../service/complete.ts';
import { askService } from './connection.ts';
import { currentText } from './current.ts';
import { textOf, toEditor, toFile } from './open-text.ts';

/**
 * What may follow. The program is asked only where something of that kind begins, so that running text is left alone.
 */
export async function completeHere(context: CompletionContext): Promise<CompletionResult | null> {
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
