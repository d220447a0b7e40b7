import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const library = resolve('.cache/verapdf');

/** Brings veraPDF here, once. It needs Maven and Java: the test can't be passed without. */
export function installVeraPdf(): void {
  if (existsSync(join(library, 'greenfield-apps-1.28.2.jar'))) return;
  execFileSync('mvn', ['-q', '-B', '-f', 'test/conformance/pom.xml', 'dependency:copy-dependencies'], {
    stdio: 'inherit',
  });
}

/** What veraPDF says of one file. */
export interface Verdict {
  readonly file: string;
  readonly compliant: boolean;
  /** Clause, test and what is asked, of each rule that is broken. */
  readonly broken: readonly string[];
}

/** `ua1` is PDF/UA-1, `2a` PDF/A-2a; `ua2` PDF/UA-2, `4` PDF/A-4. */
export type Flavour = 'ua1' | '2a' | 'ua2' | '4';

/** Judges files by a flavour. */
export function judge(flavour: Flavour, files: readonly string[]): readonly Verdict[] {
  const { stdout, stderr } = spawnSync(
    'java',
    [
      '-cp',
      `${library}/*`,
      'org.verapdf.apps.GreenfieldCliWrapper',
      '--flavour',
      flavour,
      '--format',
      'json',
      '--maxfailuresdisplayed',
      '2',
      ...files,
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`veraPDF gave no report: ${stderr}`);
  const { report } = JSON.parse(stdout.slice(start)) as { report: Report };
  return report.jobs.map(job => ({
    file: job.itemDetails.name,
    compliant: job.validationResult?.every(result => result.compliant) ?? false,
    broken: (job.validationResult ?? []).flatMap(({ details }) => details.ruleSummaries.map(describeRule)),
  }));
}

interface Report {
  readonly jobs: readonly {
    readonly itemDetails: { readonly name: string };
    readonly validationResult?: readonly {
      readonly compliant: boolean;
      readonly details: { readonly ruleSummaries: readonly Rule[] };
    }[];
  }[];
}

interface Rule {
  readonly ruleStatus: string;
  readonly clause: string;
  readonly testNumber: number;
  readonly description: string;
}

function describeRule({ clause, testNumber, description }: Rule): string {
  return `${clause}-${testNumber}: ${description}`;
}
