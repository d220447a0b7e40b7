import type { CommandLineWords } from './words.ts';

const decimal = (number: number) => number.toFixed(2).replace('.', ',');

/** What the command line says in Danish. */
export const words: CommandLineWords = {
  error: 'fejl: ',
  tryHelp: 'Prøv "agenda --help".',
  fault: what =>
    `en fejl i programmet, ikke i din dagsorden: ${what}. Meld denne linje, og hvad \`agenda --version\` siger.`,
  ended: 'det sluttede, før alt var færdigt',
  wrong: {
    'one-file': () => '"-o -" kan kun give én fil, og denne mappe har flere møder.',
    'output-taken': reporter =>
      `"-o -" skal bruge standard-output, og det skal "--reporter ${reporter}" også.`,
    'output-closed': () => '"-o -" skal bruge standard-output, og det er lukket.',
    'folder-needed': output => `"${output}" er en fil, og flere møder skal have en mappe.`,
    'one-format': () => '"-o -" kan kun give én fil: Vælg ét --format.',
    'folder-for-formats': output => `"${output}" er en fil, og flere formater skal have en mappe.`,
    'not-written-over': (output, noun) =>
      `"${output}" er en af dine egne filer og ikke en ${noun}-fil. Den bliver ikke overskrevet.`,
    'whole-number': () => 'Skriv et helt tal.',
    shard: () => 'Skriv det som 2/5: den anden del af fem.',
    'schema-unknown': kind => `Der er intet skema "${kind}": Skriv meeting, item eller template.`,
    epoch: () => 'SOURCE_DATE_EPOCH skal være et helt tal: sekunder siden 1. januar 1970.',
    'folder-gone': () => 'Mappen, du står i, findes ikke længere. Gå til en anden.',
    'output-lost': code => `Output kan ikke skrives (${code}).`,
  },
  watch: {
    watching: folder => `Følger ${folder}. Tryk Ctrl+C for at slutte.`,
    changed: (file, others) =>
      others === 0
        ? `Ændret: ${file}`
        : `Ændret: ${file} og ${others} ${others === 1 ? 'fil' : 'filer'} mere`,
    changedCount: files => (files === 1 ? 'En fil er ændret' : `${files} filer er ændret`),
    built: seconds => `Bygget på ${decimal(seconds)} s`,
    kept: seconds => `Ikke bygget (${decimal(seconds)} s). Den sidste PDF står.`,
  },
  parser: {
    'unknown-option': (option, nearest) =>
      `Der er intet tilvalg "${option}".${nearest ? ` Mente du ${nearest}?` : ''}`,
    'unknown-command': (command, nearest) =>
      `Der er ingen kommando "${command}".${nearest ? ` Mente du ${nearest}?` : ''}`,
    'too-many-arguments': () => 'Der er for mange ord på linjen. Sæt et navn med mellemrum i anførselstegn.',
    'argument-missing': () => 'Der mangler noget efter kommandoen.',
    'value-missing': option => `Der mangler noget efter tilvalget "${option}".`,
    'choice-unknown': (option, value, choices) =>
      `"${value}" kan ikke stå efter "${option}"; vælg mellem ${choices}.`,
    'value-wrong': (option, value, why) => `"${value}" kan ikke stå efter "${option}". ${why}`,
  },
  help: {
    program:
      'Gør en mappe med punkter i ren tekst til den PDF, som en myndighed eller en bestyrelse sender ud.',
    commands: {
      build: 'kontrollér et møde, og skriv dets PDF',
      check: 'kontrollér et møde, og skriv ingenting',
      fix: 'ret det, der kun kan være ment på én måde, og kontrollér så',
      schema: 'vis JSON Schema for meeting, item eller template, til redigeringsprogrammer',
      watch: 'byg et møde igen, hver gang en af dets filer ændres',
      help: 'vis hjælp til en kommando',
    },
    arguments: {
      '[folder]': 'mappen med et møde, eller en, der har flere; uden den bruges mappen, du står i',
      '<kind>': 'meeting, item eller template',
    },
    options: {
      version: 'vis versionen',
      debug: 'vis, hvor en fejl i programmet opstod',
      help: 'vis denne hjælp',
      edition: 'hele dagsordenen, eller den, der må offentliggøres',
      template: 'en af programmets skabeloner (standard, kommune, board), eller stien til din egen',
      reporter: 'hvordan beskeder vises',
      strict: 'advarsler tæller som fejl',
      'max-warnings': 'flere advarsler end så mange tæller som fejl',
      quiet: 'vis hverken advarsler eller forløb',
      output: 'hvor der skrives til; "-" er standard-output',
      format: 'hvad der skrives; kan gives flere gange',
      force: 'byg også det, der ikke er ændret',
      poll: 'se efter hvert sekund: til netværksdrev, som ikke melder ændringer',
      shard: 'byg denne del af møderne: 2/5 er den anden af fem',
    },
    titles: {
      'Usage:': 'Brug:',
      'Arguments:': 'Argumenter:',
      'Options:': 'Tilvalg:',
      'Commands:': 'Kommandoer:',
      choices: 'vælg mellem',
      default: 'ellers',
      options: 'tilvalg',
      command: 'kommando',
      folder: 'mappe',
      kind: 'slags',
      edition: 'udgave',
      name: 'navn',
      number: 'tal',
      file: 'fil',
    },
  },
};
