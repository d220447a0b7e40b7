import { readFileSync } from 'node:fs';
import { type Code, severities } from '../src/diagnostics/catalogue.ts';
import { descriptions } from '../src/diagnostics/descriptions.ts';

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

Messages are in Danish for a Danish meeting, and in English for all others. This page is made from the program's own list and from the samples in \`test/diagnostics/\`, whose texts it shows.
`;

/** The page of the docs that lists every message, with what its author sees. */
export function messagesPage(): string {
  const codes = Object.keys(severities) as Code[];
  return [head, ...codes.map(code => `${heading(code)}${entry(code)}`)].join('\n');
}

function heading(code: Code): string {
  return groups[code] === undefined ? '' : `## ${groups[code]}\n\n`;
}

function entry(code: Code): string {
  const { title, why, help } = descriptions[code];
  return `### ${code}\n\n**${titleCase(severities[code])}.** ${title} ${why}\n\n${help}\n\n\`\`\`text\n${sampleOf(code)}\n\`\`\`\n`;
}

/** The text of a code's first sample, without the line that counts. */
function sampleOf(code: Code): string {
  const text = readFileSync(`test/diagnostics/${code}/expected.txt`, 'utf8');
  return text.replace(/\n\n[^\n]*\n$/, '');
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
