import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messagesPage } from './messages-page.ts';

const page = 'docs/messages.md';

// After `npm test -- --update` of the samples it may take a second run: the page shows their texts.
it('the list of messages in the docs is up to date', async () => {
  const made = await messagesPage();
  if (process.env.UPDATE) writeFileSync(page, made);
  expect(readFileSync(page, 'utf8')).toBe(made);
});
