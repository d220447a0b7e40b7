import type { CommandLineWords } from './words.ts';

/** What the command line says in English. */
export const words: CommandLineWords = {
  error: 'error: ',
  tryHelp: 'Try "agenda --help".',
  fault: what =>
    `a fault of the program, not of your agenda: ${what}. Please report this line, and what \`agenda --version\` says.`,
  ended: 'it ended before all was done',
  wrong: {
    'one-file': () => '"-o -" can give one file, and this folder holds several meetings.',
    'output-taken': reporter => `"-o -" needs the standard output, and so does "--reporter ${reporter}".`,
    'output-closed': () => '"-o -" needs the standard output, and that is closed.',
    'folder-needed': output => `"${output}" is a file, and several meetings need a folder.`,
    'one-format': () => '"-o -" can give one file: choose one --format.',
    'folder-for-formats': output => `"${output}" is a file, and several formats need a folder.`,
    'not-written-over': (output, noun) =>
      `"${output}" is a file of yours and no ${noun}. It is not written over.`,
    'whole-number': () => 'Write a whole number.',
    shard: () => 'Write it as 2/5: the second share of five.',
    'schema-unknown': kind => `There is no schema "${kind}": write meeting, item or template.`,
    epoch: () => 'SOURCE_DATE_EPOCH must be a whole number: the seconds since 1 January 1970.',
    'folder-gone': () => 'The folder that you are in is no longer there. Go to another one.',
    'output-lost': code => `The output can't be written (${code}).`,
  },
  watch: {
    watching: folder => `Watching ${folder}. Press Ctrl+C to end.`,
    changed: (file, others) =>
      others === 0
        ? `Changed: ${file}`
        : `Changed: ${file} and ${others} ${others === 1 ? 'file' : 'files'} more`,
    changedCount: files => (files === 1 ? 'A file has changed' : `${files} files have changed`),
    built: seconds => `Built in ${seconds.toFixed(2)} s`,
    kept: seconds => `Not built (${seconds.toFixed(2)} s). The last PDF stays.`,
  },
};
