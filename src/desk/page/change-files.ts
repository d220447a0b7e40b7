import type { ChangeAnswer } from '../answerer.ts';
import { ask, Refused } from './connection.ts';
import { askText, say } from './dialog.ts';
import { forgetText, holdSaving, renameTexts } from './document.ts';
import { openFile, takeIn } from './editor.ts';
import { noteChange } from './steps.ts';
import { getState, type State, setState } from './store.ts';
import { words } from './words/index.ts';

export async function withdraw(item: string): Promise<void> {
  const reason = await askText(words.withdrawWhy, { done: words.withdraw });
  if (reason !== undefined) await change({ kind: 'withdraw', item, reason });
}

type Asked = Readonly<Record<string, string | undefined>>;

let last: Promise<unknown> = Promise.resolve();

/** Changes files of the meeting, one change after another. What can't be done is said. */
export function change(query: Asked, body?: Blob): Promise<ChangeAnswer | undefined> {
  const made = last.then(() => holdSaving(() => changeNow(query, body)));
  last = made.catch(() => {});
  return made;
}

async function changeNow(query: Asked, body?: Blob): Promise<ChangeAnswer | undefined> {
  try {
    const answer = await ask<ChangeAnswer>('POST', 'change', query, body);
    const { file } = getState();
    renameTexts(answer.renamed);
    if (answer.renamed.length > 0) setState(withNewNames(getState(), answer.renamed));
    for (const text of answer.changed) takeIn(text);
    for (const name of answer.removed) forgetText(name);
    if (answer.removed.includes(file)) await openFile('meeting.md');
    if (!['undo', 'picture'].includes(query.kind ?? '')) noteChange(answer.change);
    return answer;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say((error.said as { refused?: string } | undefined)?.refused ?? words.fault);
    return undefined;
  }
}

/** What is known of files that were renamed stays known until the program has looked at them again. */
function withNewNames(
  { file, overview, messages }: State,
  renamed: ChangeAnswer['renamed'],
): Pick<State, 'file' | 'overview' | 'messages'> {
  const named = <T extends { readonly file: string }>(thing: T): T => {
    const to = renamed.find(({ from }) => from === thing.file)?.to;
    return to === undefined ? thing : { ...thing, file: to };
  };
  return {
    file: named({ file }).file,
    overview: overview && { ...overview, items: overview.items.map(named) },
    messages: messages.map(named),
  };
}
