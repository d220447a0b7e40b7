import { expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import type { Findings } from '../../src/diagnostics/reporters/report.ts';
import { summary } from '../../src/diagnostics/reporters/text.ts';
import type { LanguageCode } from '../../src/languages/index.ts';

const start = { line: 1, column: 1 };
const place = { file: 'meeting.md', start, end: start };

function findings(errors: number, warnings: number, language: LanguageCode = 'en'): Findings {
  return {
    diagnostics: [
      ...Array.from({ length: errors }, () => diagnose('items-missing', place, {})),
      ...Array.from({ length: warnings }, () => diagnose('time-unused', place, {})),
    ],
    sources: [],
    language,
  };
}

it('counts the errors and warnings of all meetings', () => {
  expect(summary([findings(1, 2)])).toBe('1 error, 2 warnings\n');
  expect(summary([findings(1, 0), findings(1, 1)])).toBe('2 errors, 1 warning\n');
  expect(summary([findings(0, 0)])).toBe('No errors, no warnings\n');
});

it('says when there are more warnings than are allowed', () => {
  expect(summary([findings(0, 2)], { maxWarnings: 2 })).toBe('2 warnings\n');
  expect(summary([findings(0, 2)], { maxWarnings: 1 })).toBe('2 warnings (a meeting may have 1 at most)\n');
  expect(summary([findings(0, 2)], { maxWarnings: 0 })).toBe('2 warnings (a meeting may have none)\n');
});

it('is Danish where all meetings with errors or warnings are', () => {
  expect(summary([findings(1, 0, 'da'), findings(0, 0, 'en')])).toBe('1 fejl\n');
  expect(summary([findings(0, 0, 'da'), findings(0, 0, 'en')])).toBe('No errors, no warnings\n');
  expect(summary([findings(2, 1, 'da')])).toBe('2 fejl, 1 advarsel\n');
  expect(summary([findings(2, 1, 'da'), findings(0, 1, 'en')])).toBe('2 errors, 2 warnings\n');
});
