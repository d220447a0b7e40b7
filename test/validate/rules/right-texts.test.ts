import { describe, expect, it } from 'vitest';
import { checkFiles, type Files, itemFile, meetingFile } from './check-files.ts';
import { type RightText, rightTexts } from './right-texts.ts';

/** Five texts a code and language: a warning that cries wolf is worse than none. */
const cases = Object.entries(rightTexts).flatMap(([code, languages]) =>
  Object.entries(languages).flatMap(([language, { closed, texts }]) =>
    texts.map(
      text => [code, language, Object.values(text).join(' '), toFiles(text, language, closed)] as const,
    ),
  ),
);

describe('right texts', () => {
  it('are five for each code and language', () => {
    const counts = Object.values(rightTexts).flatMap(each =>
      Object.values(each).map(({ texts }) => texts.length),
    );
    expect(new Set(counts)).toEqual(new Set([5]));
  });

  it.each(cases)('are no %s in %s: "%s"', async (_code, _language, _text, files) => {
    expect(await checkFiles(files, 'public')).toEqual([]);
  });
});

function toFiles(right: RightText, language: string, closed: string | undefined): Files {
  return {
    'meeting.md': meetingFile(`language: ${language}\n${right.meeting ?? ''}`, right.note),
    'items/1-open.md': itemFile(right.title ?? 'Open', right.fields, right.body ?? 'Text.'),
    ...(closed ? { 'items/2-closed.md': closed } : {}),
  };
}
