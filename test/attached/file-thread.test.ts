import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { FileThread } from '../../src/attached/file-thread.ts';

it('replaces a thread that ended between two files', async () => {
  const thread = new FileThread<string, string>('test/attached/answers-once.js', {
    patience: 1000,
    memory: 1e9,
  });
  expect(await thread.ask('one')).toBe('one');
  await setTimeout(500);
  expect(await thread.ask('two')).toBe('two');
  await thread.end();
});
