import { describe, expect, it } from 'vitest';
import type { Code } from '../../src/diagnostics/catalogue.ts';
import { descriptions } from '../../src/diagnostics/descriptions.ts';
import { da } from '../../src/diagnostics/messages/da.ts';
import { en } from '../../src/diagnostics/messages/en.ts';
import type { Message, Messages } from '../../src/diagnostics/messages/messages.ts';
import { examples } from './examples.ts';

/** What a secretary who has never seen YAML need not know (issue 4), and more of its kind. */
const jargon =
  /\b(string|undefined|null|schema|parse[drs]?|parsing|mapping|scalar|token|(?<!\.)yaml|boolean|array|object|syntax|regex|integer|NaN|directive|front ?matter|frontmatter|alias|anchor|node|skema|streng|objekt|syntaks|nøgle)s?\b/i;

const codes = Object.keys(examples) as Code[];

function messagesOf(messages: Messages, code: Code): readonly Message[] {
  return examples[code].map(data => (messages[code] as (data: unknown) => Message)(data));
}

describe.each([
  ['English', en],
  ['Danish', da],
])('%s messages', (_, messages) => {
  it.each(codes)('%s is a sentence in the words of a meeting', code => {
    for (const { message, hint } of messagesOf(messages, code)) {
      expect(message).toMatch(/[.?]$/);
      for (const text of [message, hint ?? '']) {
        expect(text).not.toMatch(jargon);
        expect(text).not.toMatch(/\n| {2}|\[object|\bfunction\b/);
      }
      expect(message.length).toBeLessThan(260);
    }
  });

  it('say what to do, but where nothing can be known', () => {
    const silent = codes.filter(code => messagesOf(messages, code).some(({ hint }) => !hint));
    expect(silent).toEqual(['choice-unknown', 'language-unknown', 'signatory-unknown']);
  });

  it('cut long texts of the author', () => {
    const long = 'plan '.repeat(500);
    const { message } = messages['attachment-missing']({ file: long });
    expect(message.length).toBeLessThan(120);
    expect(message).toContain('…');
  });
});

it('are said in two languages, not one', () => {
  const same = codes.filter(code => messagesOf(en, code)[0]!.message === messagesOf(da, code)[0]!.message);
  expect(same).toEqual([]);
});

describe('descriptions', () => {
  it.each(codes)('of %s are sentences in the words of a meeting', code => {
    const { title, why, help } = descriptions[code];
    for (const text of [title, why, help]) {
      expect(text).toMatch(/[.]$/);
      expect(text).not.toMatch(jargon);
    }
  });
});
