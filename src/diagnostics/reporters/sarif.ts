import type { Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import { type Code, severities } from '../catalogue.ts';
import { descriptions } from '../descriptions.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { messageOf } from '../messages/index.ts';
import type { Findings, Reporter } from './report.ts';
import { visible } from './visible.ts';

const codes = Object.keys(descriptions) as Code[];
const indexes = new Map(codes.map((code, index) => [code, index]));

/** A SARIF 2.1.0 log, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const sarif: Reporter = ({ meetings }) => {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'agenda', version, rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: meetings.flatMap(results),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function rule(code: Code): ReportingDescriptor {
  const { title, why, help } = descriptions[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: `${title} ${why}` },
    help: { text: help },
    defaultConfiguration: { level: severities[code] },
  };
}

function results({ diagnostics, language }: Findings): Result[] {
  return diagnostics.map((diagnostic): Result => {
    const { message, hint } = messageOf(diagnostic, language);
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
    };
  });
}

function physicalLocation({ place: { file, start, end } }: Diagnostic) {
  return {
    artifactLocation: { uri: addressOf(file) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** A relative address (RFC 3986): every character but letters, digits and a few signs as `%C3%A5`. */
function addressOf(file: string): string {
  return file
    .split('/')
    .map(step => encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}
