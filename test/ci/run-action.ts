import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { data as Data } from '@actions/expressions';
import { parse } from 'yaml';
import { actionsLibraries } from './actions-libraries.ts';

const { data, Evaluator, Lexer, Parser } = actionsLibraries;

/** What a run of the action is about. */
export interface Run {
  /** The checked out repository. */
  readonly repository: string;
  /** Where runs leave what outlives them: artifacts, pages. */
  readonly outside: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: string;
  readonly payload?: object;
  /** GitHub's API. */
  readonly api?: string;
}

export interface Ran {
  readonly isRight: boolean;
  readonly log: string;
  readonly summary: string;
  /** The names of the steps that were run. */
  readonly steps: readonly string[];
  /** The actions that were used. */
  readonly uses: readonly string[];
}

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | boolean>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

let count = 0;

/**
 * Runs action.yml as a runner does: its expressions by GitHub's own library, its scripts by bash. Actions that it uses
 * are stood in for: artifacts and pages are folders.
 */
export async function runAction(run: Run): Promise<Ran> {
  const { repository, outside, inputs = {}, event, payload = {}, api = '' } = run;
  const action = parse(readFileSync('action.yml', 'utf8')) as Action;
  count++;
  const temp = join(outside, `temp-${count}`);
  mkdirSync(temp, { recursive: true });
  const file = (name: string, content = '') => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  const eventFile = file('event.json', JSON.stringify(payload));
  const summary = file('summary.md');
  const outputs: Record<string, Record<string, string>> = {};
  const defaults = Object.entries(action.inputs).map(([name, { default: value }]) => [name, value]);
  const context = () => ({
    inputs: { ...Object.fromEntries(defaults), token: 'a-token', ...inputs },
    github: { event_name: event, run_id: String(count), run_attempt: '1', token: 'a-token' },
    runner: { temp },
    steps: Object.fromEntries(Object.entries(outputs).map(([id, of]) => [id, { outputs: of }])),
  });
  const logs: string[] = [];
  const steps: string[] = [];
  const uses: string[] = [];
  let isRight = true;
  for (const step of action.runs.steps) {
    const asked = /^\$\{\{(.*)\}\}$/.exec(step.if ?? '')?.[1] ?? 'true';
    const isAsked = evaluate(asked.replace('!cancelled()', 'true'), context()) === 'true';
    if (!isAsked || (!isRight && !asked.includes('cancelled()'))) continue;
    steps.push(step.name);
    if (step.uses) {
      uses.push(step.uses);
      const given = Object.entries(step.with ?? {}).map(([name, value]) => [
        name,
        filled(String(value), context()),
      ]);
      stand(step.uses, Object.fromEntries(given), outside);
      continue;
    }
    const output = file('output');
    const { status, printed } = await bash(step.run!, repository, {
      PATH: process.env.PATH!,
      HOME: temp,
      ...Object.fromEntries(
        Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, context())]),
      ),
      GITHUB_ACTION_PATH: resolve('.'),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: 'town/meetings',
    });
    logs.push(printed);
    isRight &&= status === 0;
    if (step.id) outputs[step.id] = outputsIn(output);
  }
  return { isRight, log: logs.join(''), summary: readFileSync(summary, 'utf8'), steps, uses };
}

function bash(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  return new Promise<{ status: number | null; printed: string }>(done => {
    const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd, env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', chunk => {
        printed += chunk;
      });
    child.on('close', status => done({ status, printed }));
  });
}

function outputsIn(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

function filled(text: string, context: object): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluate(expression, context));
}

function evaluate(expression: string, context: object): string {
  const names = Object.keys(context);
  const parsed = new Parser(new Lexer(expression.trim()).lex().tokens, names, []).parse();
  return new Evaluator(parsed, dictionary(context)).evaluate().coerceString();
}

function dictionary(value: object): Data.Dictionary {
  const pairs = Object.entries(value).map(([key, each]) => ({
    key,
    value: typeof each === 'string' ? new data.StringData(each) : dictionary(each),
  }));
  return new data.Dictionary(...pairs);
}

/** What the actions do that are used. */
function stand(uses: string, given: Readonly<Record<string, string>>, outside: string): void {
  const [name] = uses.split('@');
  const artifacts = join(outside, 'artifacts');
  if (name === 'actions/upload-artifact') {
    const withHidden = given['include-hidden-files'] === 'true';
    copy(given.path!, join(artifacts, given.name!), withHidden);
  } else if (name === 'actions/download-artifact') {
    const prefix = given.pattern!.replace('*', '');
    for (const part of readdirSync(artifacts))
      if (part.startsWith(prefix)) copy(join(artifacts, part), join(given.path!, part), true);
  } else if (name === 'actions/upload-pages-artifact') copy(given.path!, join(outside, 'pages'), true);
  else if (name === 'actions/cache') {
    for (const path of given.path!.trim().split('\n')) {
      const kept = join(outside, 'cache', path.trim().split('/').at(-1)!);
      if (existsSync(kept)) copy(kept, path.trim(), true);
    }
  } else if (name !== 'actions/deploy-pages') throw new Error(`Nobody stands in for ${uses}`);
}

function copy(from: string, to: string, withHidden: boolean): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, {
    recursive: true,
    filter: source => withHidden || !source.slice(from.length).includes('/.'),
  });
}
