import type { EditorView } from '@codemirror/view';
import type { ChangeAnswer } from '../answerer.ts';
import { ask, Refused } from './connection.ts';
import { currentText } from './current.ts';
import { askText, say } from './dialog.ts';
import { insertBlock } from './marks.ts';
import { words } from './words/index.ts';

/** Puts pictures into the meeting's folder, asks what each shows, and writes them into the text. */
export async function addPictures(view: EditorView, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const says = await askText(words.pictureWords, { preview: file });
    if (says === undefined) continue;
    const name = /\.(png|jpe?g|svg)$/i.test(file.name) ? file.name : `picture.${extensionOf(file.type)}`;
    const path = await store(name, file);
    if (path === undefined) continue;
    const up = currentText()?.file.startsWith('items/') ? '../' : '';
    insertBlock(view, `![${says.replace(/[[\]]/g, '')}](${up}${path})`);
  }
}

/** The picture's path in the meeting's folder; undefined, with a notice, if it can't be stored. */
async function store(name: string, file: File): Promise<string | undefined> {
  try {
    const result = await ask<ChangeAnswer>('POST', 'change', { kind: 'picture', name }, file);
    return result.written[0];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say((error.said as { refused?: string } | undefined)?.refused ?? words.fault);
    return undefined;
  }
}

function extensionOf(type: string): string {
  return type === 'image/jpeg' ? 'jpg' : type === 'image/svg+xml' ? 'svg' : 'png';
}
