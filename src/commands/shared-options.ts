import { reporterNames } from '../diagnostics/reporters/index.ts';
import { formatNames } from '../render/index.ts';
import type { CommandOption } from './command.ts';
import { UsageError } from './host.ts';
import type { Shard } from './options.ts';

/** Options of every command that takes meetings. */
export const folder = {
  argument: '[folder]',
  argumentDescription:
    "a meeting's folder, or one that holds several; the current folder if you leave it out",
};

/** Of commands that write into one meeting. */
export const meetingOption: CommandOption = {
  flags: '--meeting <folder>',
  description: "the meeting's folder; the current folder if you leave it out",
};

export const sharedOptions: readonly CommandOption[] = [
  {
    flags: '--edition <edition>',
    description: 'the whole agenda, or the one that may be published',
    choices: ['full', 'public'],
    default: 'full',
  },
  {
    flags: '--template <name>',
    description:
      'a built-in template (standard, kommune, board, notice, clear, tablet), or the path of your own',
  },
  {
    flags: '--reporter <name>',
    description: 'how messages are shown',
    choices: reporterNames,
    default: 'text',
  },
  { flags: '--strict', description: 'warnings count as errors' },
  {
    flags: '--max-warnings <number>',
    description: 'more warnings than this count as errors',
    parse: wholeNumber,
  },
  { flags: '-q, --quiet', description: 'show no warnings and no progress' },
];

/** What is made of a meeting. */
export const formatOption: CommandOption = {
  flags: '--format <name>',
  description: 'what to write; may be given several times',
  choices: formatNames,
  isRepeatable: true,
};

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError('whole-number');
  return Number(text);
}

/** Which meetings a machine takes of several that share them. */
export const shardOption: CommandOption = {
  flags: '--shard <k/n>',
  description: 'build this share of the meetings: 2/5 is the second of five',
  parse: shard,
};

function shard(text: string): Shard {
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [share, of] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || share < 1 || share > of) throw new UsageError('shard');
  return { share, of };
}
