import type { ChangeResult } from '../../service/change.ts';
import { ask, Refused } from './connection.ts';
import { askText } from './dialog.ts';
import { renameTexts, saveAll } from './document.ts';
import { say } from './notice.ts';
import { getState, setState } from './store.ts';
import { words } from './words/index.ts';

export async function withdraw(item: string): Promise<void> {
  const reason = await askText(words.withdrawWhy, { done: words.withdraw });
  if (reason !== undefined) await change({ kind: 'withdraw', item, reason });
}

/** Changes files of the meeting, after everything that is written is saved. What can't be done is said. */
export async function change(
  query: Readonly<Record<string, string | undefined>>,
  body?: Blob,
): Promise<Extract<ChangeResult, { written: unknown }> | undefined> {
  await saveAll();
  try {
    const result = await ask<ChangeResult>('POST', 'change', query, body);
    if ('refused' in result) return undefined;
    renameTexts(result.renamed);
    const own = result.renamed.find(({ from }) => from === getState().file);
    if (own) setState({ file: own.to });
    return result;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say((error.said as { refused?: string } | undefined)?.refused ?? words.fault);
    return undefined;
  }
}
