import { expect, it } from 'vitest';
import { readNamePattern } from '../../../src/validate/schema/kinds.ts';

it.each(['{title}-{date}', 'Agenda {date}', '{organisation}_{title}', 'agenda'])('takes %s', text => {
  expect(readNamePattern(text)).toEqual({ value: text });
});

it.each(['{titel}', '{title', 'title}', '{}', '', '--', '{title}{{date}}'])('refuses %s', text => {
  expect(readNamePattern(text)).toEqual({ refused: { code: 'name-pattern', data: { text } } });
});
