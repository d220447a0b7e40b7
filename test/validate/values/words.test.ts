import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../../src/languages/index.ts';
import { kinds, purposes, readChoice, readYesOrNo, statuses } from '../../../src/validate/values/choice.ts';
import { fieldIn } from '../../../src/validate/values/field-words.ts';
import { readLanguage } from '../../../src/validate/values/language.ts';

describe('a choice', () => {
  it.each([
    ['lukket', 'closed'],
    ['Lukket', 'closed'],
    ['closd', 'closed'],
    ['Open', 'open'],
    ['åben', 'open'],
    ['öffentlich', 'open'],
  ])('of status %s is meant as %s', (text, right) => {
    expect(readChoice(text, statuses)).toEqual({
      refused: { code: 'choice-unknown', data: { text, choices: ['open', 'closed'], right } },
    });
  });

  it('is read as it is spelled', () => {
    expect(readChoice('minutes', kinds)).toEqual({ value: 'minutes' });
    expect(readChoice('til beslutning', purposes)).toMatchObject({
      refused: { data: { right: 'decision' } },
    });
    expect(readChoice('xyzzy', purposes)).toMatchObject({ refused: { data: { right: undefined } } });
  });

  it('of yes or no is true or false, and knows what else is meant', () => {
    expect(readYesOrNo('true')).toEqual({ value: true });
    expect(readYesOrNo('False')).toEqual({ value: false });
    expect(readYesOrNo('Ja')).toMatchObject({ refused: { data: { right: 'true' } } });
    expect(readYesOrNo('no')).toMatchObject({ refused: { data: { right: 'false' } } });
  });
});

describe('a language', () => {
  it.each([
    ['da', 'da', 'da'],
    ['en-gb', 'en', 'en-GB'],
    ['DE-AT', 'de', 'de-AT'],
  ])('%s is read', (text, code, tag) => {
    expect(readLanguage(text)).toEqual({ value: { code, tag } });
  });

  it.each([
    ['dansk', 'da'],
    ['Danish', 'da'],
    ['da_DK', 'da-DK'],
    ['norsk', 'nb'],
    ['no', 'nb'],
    ['Deutsch', 'de'],
    ['engelsk', 'en'],
  ])('%s is meant as %s', (text, right) => {
    expect(readLanguage(text)).toEqual({
      refused: { code: 'language-unknown', data: { text, known: languageCodes, right } },
    });
  });

  it.each(['cs', 'klingon', ''])('%s is not known', text => {
    expect(readLanguage(text)).toEqual({
      refused: { code: 'language-unknown', data: { text, known: languageCodes, right: undefined } },
    });
  });
});

describe('a field by another name', () => {
  const fields = ['title', 'attachments', 'public-title', 'case'];
  it.each([
    ['titel', 'title'],
    ['Bilag', 'attachments'],
    ['public title', 'public-title'],
    ['public_title', 'public-title'],
    ['sagsnr', 'case'],
  ])('%s is %s', (word, field) => {
    expect(fieldIn(word, fields)).toBe(field);
  });

  it('is one of the known ones only', () => {
    expect(fieldIn('dato', fields)).toBeUndefined();
  });
});
