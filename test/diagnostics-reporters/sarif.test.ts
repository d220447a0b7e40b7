import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { families } from '../../src/diagnostics/families/index.ts';
import { withSuggestion } from '../../src/diagnostics/replacement.ts';
import type { Findings } from '../../src/diagnostics/reporters/report.ts';
import { sarif } from '../../src/diagnostics/reporters/sarif.ts';
import { severities } from '../../src/diagnostics/severities.ts';
import { findingsAt } from './findings.ts';

// It is written in draft 04; what it uses of that means the same in later ones but for these two.
const { id: _, $schema: __, ...published } = schema as Record<string, unknown>;
const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(published);

async function logOf(...meetings: readonly Findings[]) {
  const log = JSON.parse(await sarif({ meetings, files: [] }));
  isValid(log);
  expect(isValid.errors).toBeNull();
  return log;
}

describe('a SARIF log', () => {
  it('is refused by the schema where it is broken', async () => {
    expect(isValid({ ...(await logOf()), version: '2.0.0' })).toBe(false);
    expect(isValid({ ...(await logOf()), runs: [{ results: [] }] })).toBe(false);
  });

  it('has a result for each diagnostic, at its place', async () => {
    const [result] = (await logOf(findingsAt('- file: plan.pdf', 'plan.pdf', 'møder/a b.md'))).runs[0]
      .results;
    expect(result).toMatchObject({
      ruleId: 'attachment-missing',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'm%C3%B8der/a%20b.md' },
            region: { startLine: 1, startColumn: 9, endLine: 1, endColumn: 17 },
          },
        },
      ],
    });
    expect(result.message.text).toMatch(
      /^There is no file "plan\.pdf" in attachments\/\.\nPut the file there\./,
    );
  });

  it('has the text to write instead as a fix', async () => {
    const found = findingsAt('- file: Plan.PDF', 'Plan.PDF');
    const diagnostics = found.diagnostics.map(each => withSuggestion(each, 'plan.pdf'));
    const [result] = (await logOf({ ...found, diagnostics })).runs[0].results;
    expect(result.fixes[0].artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'items/01-plan.md' },
        replacements: [
          {
            deletedRegion: { startLine: 1, startColumn: 9, endLine: 1, endColumn: 17 },
            insertedContent: { text: 'plan.pdf' },
          },
        ],
      },
    ]);
  });

  it('describes its codes in the language of the meetings, or in English if they have several', async () => {
    const found = findingsAt('plan.pdf', 'plan.pdf');
    const described = async (...languages: readonly Findings['language'][]) => {
      const log = await logOf(...languages.map(language => ({ ...found, language })));
      const [{ shortDescription, fullDescription, help }] = log.runs[0].tool.driver.rules;
      return [shortDescription.text, fullDescription.text, help.text];
    };
    const danish = ['Der er ingen meeting.md.', 'Der er ingen meeting.md.'];
    expect(await described('da')).toEqual([...danish, expect.stringContaining('mødets mappe')]);
    const { 'meeting-missing': english } = families;
    const whole = `${english.title} ${english.why}`;
    expect(await described('da', 'de')).toEqual([english.title, whole, english.help]);
  });

  it('describes every code, with its level and help', async () => {
    const [{ tool, results }] = (await logOf(findingsAt('plan.pdf', 'plan.pdf'))).runs;
    const levels = tool.driver.rules.map((rule: { id: string; defaultConfiguration: { level: string } }) => [
      rule.id,
      rule.defaultConfiguration.level,
    ]);
    expect(Object.fromEntries(levels)).toEqual(severities);
    for (const { shortDescription, fullDescription, help } of tool.driver.rules) {
      expect(fullDescription.text.startsWith(shortDescription.text)).toBe(true);
      expect(help.text).not.toBe('');
    }
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('attachment-missing');
  });

  it('shows what a terminal would obey', async () => {
    const [result] = (await logOf(findingsAt('x', 'x', 'a\u001b.md'))).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a%1B.md');
  });
});
