import type { Fix, Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import { generalMessages } from '../../languages/general-messages/index.ts';
import type { Code } from '../catalogue.ts';
import type { Diagnostic, Replacement } from '../diagnostic.ts';
import type { Entry } from '../families/family.ts';
import { languageOfAll, messagesIn } from '../message.ts';
import type { Findings, Reporter } from './report.ts';
import { visible } from './visible.ts';

/** A SARIF 2.1.0 log, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const sarif: Reporter = async ({ meetings }) => {
  const { families } = await import('../families/index.ts');
  const codes = Object.keys(families);
  const found = await Promise.all(meetings.map(findings => results(findings, codes)));
  const general = (await generalMessages[languageOfAll(meetings)]?.()) ?? {};
  const rules = Object.entries<Entry>(families).map(([code, entry]) =>
    rule(code, entry, general[code as Code]),
  );
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'agenda', version, rules } },
        columnKind: 'utf16CodeUnits',
        results: found.flat(),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

/** @param general what the code says in the meetings' language; why it matters is told in English alone */
function rule(
  id: string,
  { severity, title, why, help }: Entry,
  general?: readonly [message: string, hint: string],
): ReportingDescriptor {
  const [short, hint] = general ?? [title, help];
  return {
    id,
    shortDescription: { text: short },
    fullDescription: { text: general ? short : `${title} ${why}` },
    help: { text: hint },
    defaultConfiguration: { level: severity },
  };
}

async function results(
  { diagnostics, language }: Findings,
  codes: readonly string[],
): Promise<readonly Result[]> {
  const tell = await messagesIn(language);
  const indexes = new Map(codes.map((code, index) => [code, index]));
  return diagnostics.map((diagnostic): Result => {
    const { message, hint } = tell(diagnostic);
    return {
      ruleId: diagnostic.code,
      ruleIndex: indexes.get(diagnostic.code)!,
      level: diagnostic.severity,
      message: {
        text: [message, hint]
          .filter(part => part !== undefined)
          .map(visible)
          .join('\n'),
      },
      locations: [{ physicalLocation: physicalLocation(diagnostic) }],
      ...(diagnostic.replacement && { fixes: [fixOf(diagnostic.replacement, hint ?? message)] }),
    };
  });
}

function physicalLocation({ place: { file, start, end } }: Pick<Diagnostic, 'place'>) {
  return {
    artifactLocation: { uri: addressOf(file) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** What to write instead (SARIF 2.1.0, 3.55); the sentence is the message's own. */
function fixOf({ place, text }: Replacement, sentence: string): Fix {
  const { artifactLocation, region } = physicalLocation({ place });
  return {
    description: { text: visible(sentence) },
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text } }] },
    ],
  };
}

/** A relative address (RFC 3986): every character but letters, digits and a few signs as `%C3%A5`. */
function addressOf(file: string): string {
  return file
    .split('/')
    .map(step => encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}
