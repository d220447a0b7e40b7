import { describe, expect, it } from 'vitest';
import type { Catalogue, Code } from '../../src/diagnostics/catalogue.ts';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import type { Message } from '../../src/diagnostics/families/family.ts';
import { families } from '../../src/diagnostics/families/index.ts';
import { messagesIn, type Tell } from '../../src/diagnostics/message.ts';
import { startOf } from '../../src/diagnostics/places.ts';
import { generalMessages } from '../../src/languages/general-messages/index.ts';
import type { LanguageCode } from '../../src/languages/index.ts';
import { languageMessages } from '../../src/languages/messages/index.ts';
import { findingsIn } from '../samples.ts';
import { examples } from './examples.ts';

/** What a secretary who has never seen YAML need not know (issue 4), and more of its kind. */
const jargon =
  /\b(string|undefined|null|schema|parse[drs]?|parsing|mapping|scalar|token|(?<!\.)yaml|boolean|array|object|syntax|regex|integer|NaN|directive|front ?matter|frontmatter|alias|anchor|node|skema|streng|objekt|syntaks|nøgle)s?\b/i;

const codes = Object.keys(families) as Code[];
const facts = new Map(
  await Promise.all(codes.map(async code => [code, examples[code] ?? (await factsOf(code))] as const)),
);

/** What a code's sample tells of it. */
async function factsOf(code: Code): Promise<readonly Catalogue[Code][]> {
  const found = (await findingsIn(code)).flatMap(({ diagnostics }) => diagnostics);
  return found.filter(diagnostic => diagnostic.code === code).map(({ data }) => data);
}

function messagesOf(tell: Tell, code: Code): readonly Message[] {
  return facts.get(code)!.map(data => tell(diagnose(code, startOf('meeting.md'), data)));
}

const english = await messagesIn('en');
const others = Object.keys(languageMessages) as LanguageCode[];
const told = await Promise.all(others.map(async code => [code, await messagesIn(code)] as const));

it.each(codes)('%s has facts to be told of', code => {
  expect(facts.get(code)).not.toEqual([]);
});

describe.each([['en', english] as const, ...told])('messages in %s', (_, tell) => {
  it.each(codes)('%s is a sentence in the words of a meeting', code => {
    for (const { message, hint } of messagesOf(tell, code)) {
      expect(message).toMatch(/[.?]$/);
      for (const text of [message, hint ?? '']) {
        expect(text).not.toMatch(jargon);
        expect(text).not.toMatch(/\n|\[object|\bfunction\b/);
        // A line to write may begin with spaces.
        expect(text.replace(/" +/g, '"')).not.toContain('  ');
      }
      expect(message.length).toBeLessThan(260);
    }
  });

  it('say what to do, but where nothing can be known', () => {
    const silent = codes.filter(code => messagesOf(tell, code).some(({ hint }) => !hint));
    expect(silent).toEqual(['choice-unknown', 'language-unknown', 'signatory-unknown']);
  });

  it('cut long texts of the author', () => {
    const long = 'plan '.repeat(500);
    const { message } = tell(diagnose('attachment-missing', startOf('meeting.md'), { file: long }));
    expect(message.length).toBeLessThan(120);
    expect(message).toContain('…');
  });
});

it.each(told)('messages in %s are not the English ones', async (language, tell) => {
  const own = Object.keys(await languageMessages[language]!()) as Code[];
  const texts = (of: Tell, code: Code) => messagesOf(of, code).map(({ message }) => message);
  const same = own.filter(code => texts(english, code).some((text, at) => text === texts(tell, code)[at]));
  expect(same).toEqual([]);
});

describe('what is said of a message, whatever the meeting', () => {
  it.each(Object.entries(generalMessages))('is sentences in %s, too', async (_, load) => {
    const general = await load();
    const texts = Object.entries(general).flatMap(([code, texts]) =>
      texts.map(text => [code, text] as const),
    );
    expect(texts.filter(([, text]) => !/[."}]$|: \S+$/.test(text)).map(([code]) => code)).toEqual([]);
    expect(texts.filter(([, text]) => jargon.test(text))).toEqual([]);
    const same = codes.filter(code => general[code]?.[0] === families[code].title);
    expect(same).toEqual([]);
  });

  it.each(codes)('of %s is sentences in the words of a meeting', code => {
    const { title, why, help } = families[code];
    for (const text of [title, why, help]) {
      expect(text).toMatch(/[.]$/);
      expect(text).not.toMatch(jargon);
    }
  });
});
