import { readFileSync } from 'node:fs';
import type { Code } from '../src/diagnostics/catalogue.ts';
import { families } from '../src/diagnostics/families/index.ts';
import { text } from '../src/diagnostics/reporters/text.ts';
import { generalMessages } from '../src/languages/general-messages/index.ts';
import type { LanguageCode } from '../src/languages/index.ts';
import { languageMessages } from '../src/languages/messages/index.ts';
import { findingsIn, sampleRoot } from './samples.ts';

/** Headings of the page, each over the codes from its first on. */
const groups: Partial<Record<Code, string>> = {
  'meeting-missing': 'The folder and its files',
  'fence-missing': 'How the fields are written',
  'field-missing': 'What the fields say',
  'attachment-missing': 'Attachments',
  'picture-missing': 'Pictures',
  'slot-without-time': 'The timetable',
  'directive-wrong': 'The text of an item',
  'section-missing': 'The meeting as a whole',
  'template-unknown': 'Templates',
  leak: 'The finished file',
};

const head = `# Messages

This page lists every error and warning by the name at the end of its line. If a warning does not apply to an item of yours, silence it there with its name in \`allow\`:

\`\`\`yaml
allow: [html-shown]
\`\`\`

Messages are in the meeting's language if that is Danish, Norwegian (bokmål, also for nynorsk), Swedish or German, and otherwise in English. This page is made from the program's own list and from the samples in \`test/diagnostics/\`, whose texts it shows. If a sample's meeting is Danish, its messages are shown in English.
`;

/** The page of the docs that lists every message, with what its author sees. */
export async function messagesPage(): Promise<string> {
  const codes = Object.keys(families) as Code[];
  const parts = [head];
  for (const code of codes) parts.push(`${heading(code)}${entry(code, await sampleOf(code))}`);
  return [...parts, ...(await untranslated(codes))].join('\n');
}

/** What each language has no sentence for, if there is anything. */
async function untranslated(codes: readonly Code[]): Promise<readonly string[]> {
  const told = Object.entries(languageMessages).map(async ([language, load]) => {
    const own = await load();
    const general = (await generalMessages[language as LanguageCode]?.()) ?? {};
    return [
      ...missingIn(own, codes, `Not in ${language} yet`),
      ...missingIn(general, codes, `What public logs say is not in ${language} yet`),
    ];
  });
  const missing = (await Promise.all(told)).flat();
  return missing.length === 0 ? [] : ['## In English only\n', ...missing];
}

function missingIn(own: object, codes: readonly Code[], title: string): readonly string[] {
  const missing = codes.filter(code => !Object.hasOwn(own, code));
  return missing.length === 0 ? [] : [`${title}: ${missing.join(', ')}.\n`];
}

function heading(code: Code): string {
  return groups[code] === undefined ? '' : `## ${groups[code]}\n\n`;
}

function entry(code: Code, sample: string): string {
  const { severity, title, why, help } = families[code];
  return `### ${code}\n\n**${titleCase(severity)}.** ${title} ${why}\n\n${help}\n\n\`\`\`text\n${sample}\n\`\`\`\n`;
}

/** The text of a code's first sample, in English, without the line that counts. */
async function sampleOf(code: Code): Promise<string> {
  const seen = readFileSync(`${sampleRoot}/${code}/expected.txt`, 'utf8');
  const isDanish = /^\d+ (?:fejl|advarsel|advarsler)\b/m.test(seen);
  return isDanish ? (await inEnglish(code)).trimEnd() : seen.replace(/\n\n[^\n]*\n$/, '');
}

/** What the author of a sample would see who reads English. */
async function inEnglish(code: Code): Promise<string> {
  const found = await findingsIn(code);
  return (await Promise.all(found.map(findings => text({ ...findings, language: 'en' })))).join('\n');
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
