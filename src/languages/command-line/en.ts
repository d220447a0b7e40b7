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
    'schema-unknown': kind => `There is no schema "${kind}": write meeting, item, template or export.`,
    epoch: () => 'SOURCE_DATE_EPOCH must be a whole number: the seconds since 1 January 1970.',
    'options-missing': options => `This needs ${options}. On a terminal it would ask.`,
    'folder-not-empty': folder =>
      `"${folder}" is there already, and is not empty. Name a folder that is not there yet.`,
    'date-wrong': text => `"${text}" is not a date. Write it as 2026-10-07.`,
    'time-wrong': text => `"${text}" is not a time of day. Write it as 18:30.`,
    'language-unknown': (text, known) => `There is no language "${text}": write ${known}.`,
    'template-unknown': (text, known) => `There is no template "${text}": write ${known}.`,
    'no-meeting': folder =>
      `There is no meeting.md in "${folder}". Name the meeting's folder with --meeting.`,
    'last-wrong': folder =>
      `The meeting in "${folder}" has errors. Run "agenda check" on it, and mend them first.`,
    'item-unknown': (item, known) => `There is no item "${item}". The items are: ${known}.`,
    'item-twice': (item, files) => `"${item}" may be any of these: ${files}. Write the file's name.`,
    'after-itself': item => `"${item}" can't come after itself.`,
    'title-empty': () => 'The title is empty.',
    'place-needed': () => 'Say where to: --first, or --after and an item.',
    'file-needed': () => 'Name a file, or write --pending and the title of what is sent later.',
    'file-or-pending': () => 'What is --pending has no file yet: leave one of them out.',
    'title-of-many': () => '--title and --document are for one file. Attach the files one by one.',
    'file-missing': file => `There is no file "${file}".`,
    'file-kind': file => `"${file}" is not a file.`,
    'file-too-large': (file, limit) => `"${file}" is larger than ${limit} MB.`,
    'name-taken': file => `"${file}" is there already.`,
    'fields-unclear': file =>
      `The fields of "${file}" can't be changed as they stand. "agenda check" says why; or write the lines yourself.`,
    'changed-meanwhile': file => `"${file}" was changed by another program just now, and is left as it is.`,
    'link-not-followed': file => `The way to "${file}" leads through a link. Nothing is written there.`,
    'not-written': (file, code) => `"${file}" can't be written (${code}).`,
    'not-read': (file, code) => `"${file}" can't be read (${code}).`,
    'shell-unknown': (shell, known) => `There is no completion for "${shell}": write ${known}.`,
    'folder-gone': () => 'The folder that you are in is no longer there. Go to another one.',
    'one-meeting': () => 'The folder has several meetings. Name the one that you want to open.',
    port: () => 'Write a port number: 0 to 65535.',
    'port-taken': port => `Port ${port} is taken. Choose another, or leave --port out.`,
    'output-lost': code => `The output can't be written (${code}).`,
  },
  desk: {
    running: () => 'The meeting is open in the browser. Press Enter for a new address, and Ctrl+C to end.',
    rescued: file => `A text could not be saved, because its file had changed. It is in ${file}.`,
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
  next: command => `Next: ${command}`,
  asks: {
    begin: folder => `A new meeting in ${folder}. Press Enter to take the answer that is shown.`,
    language: 'In which language is the agenda?',
    title: 'Which body meets?',
    organisation: 'Which organisation does it belong to?',
    date: 'On which day does it meet?',
    start: 'When does it begin?',
    location: 'Where does it meet?',
    template: 'Which template should the agenda have?',
    templates: {
      standard: 'plain and quiet, for anyone',
      kommune: 'a municipality: a cover, labels beside the text',
      board: 'a company or an association: compact',
    },
    item: number => `Title of item ${number}?`,
    none: 'Enter leaves it out',
    noMore: 'Enter if there are no more',
    examples: 'Enter makes three that show how',
    done: 'That is all.',
    cancelled: 'Nothing was written.',
  },
};
