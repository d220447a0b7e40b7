import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkMeeting } from '../src/build.ts';
import { type Code, severities } from '../src/diagnostics/catalogue.ts';
import { descriptions } from '../src/diagnostics/descriptions.ts';
import { text } from '../src/diagnostics/reporters/text.ts';
import { findMeetings } from '../src/read/find-meetings.ts';

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

Every error and warning, by the name that stands at the end of its line. A warning that is none in an item of yours is silenced there, with the name in \`allow\`:

\`\`\`yaml
allow: [html-shown]
\`\`\`

Messages are in Danish for a Danish meeting, and in English for all others. This page is made from the program's own list and from the samples in \`test/diagnostics/\`, whose texts it shows; where a sample's meeting is Danish, its messages are given in English.
`;

/** The page of the docs that lists every message, with what its author sees. */
export async function messagesPage(): Promise<string> {
  const codes = Object.keys(severities) as Code[];
  const parts = [head];
  for (const code of codes) parts.push(`${heading(code)}${entry(code, await sampleOf(code))}`);
  return parts.join('\n');
}

function heading(code: Code): string {
  return groups[code] === undefined ? '' : `## ${groups[code]}\n\n`;
}

function entry(code: Code, sample: string): string {
  const { title, why, help } = descriptions[code];
  return `### ${code}\n\n**${titleCase(severities[code])}.** ${title} ${why}\n\n${help}\n\n\`\`\`text\n${sample}\n\`\`\`\n`;
}

/** The text of a code's first sample, in English, without the line that counts. */
async function sampleOf(code: Code): Promise<string> {
  const folder = `test/diagnostics/${code}`;
  const seen = readFileSync(`${folder}/expected.txt`, 'utf8');
  const isDanish = /^\d+ (?:fejl|advarsel|advarsler)\b/m.test(seen);
  return isDanish ? (await inEnglish(folder)).trimEnd() : seen.replace(/\n\n[^\n]*\n$/, '');
}

/** What the author of a sample would see who reads English. */
async function inEnglish(folder: string): Promise<string> {
  const root = resolve(folder);
  const options = existsSync(`${folder}/options.txt`) ? readFileSync(`${folder}/options.txt`, 'utf8') : '';
  const edition = options.includes('public') ? 'public' : 'full';
  const shown: string[] = [];
  for (const location of findMeetings(root)) {
    const checked = await checkMeeting({ location, root, workingDirectory: root, edition });
    shown.push(text({ ...checked, language: 'en' }));
  }
  return shown.join('\n');
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
