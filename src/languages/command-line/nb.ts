import type { CommandLineWords } from './words.ts';

const decimal = (number: number) => number.toFixed(2).replace('.', ',');

/** What the command line says in Norwegian. */
export const words: CommandLineWords = {
  error: 'feil: ',
  tryHelp: 'Prøv "agenda --help".',
  fault: what =>
    `en feil i programmet, ikke i sakslisten din: ${what}. Meld fra om denne linjen, og hva \`agenda --version\` sier.`,
  ended: 'det sluttet før alt var ferdig',
  wrong: {
    'one-file': () => '"-o -" kan bare gi én fil, og denne mappen har flere møter.',
    'output-taken': reporter => `"-o -" må ha standard ut, og det må "--reporter ${reporter}" også.`,
    'output-closed': () => '"-o -" må ha standard ut, og den er lukket.',
    'folder-needed': output => `"${output}" er en fil, og flere møter må ha en mappe.`,
    'one-format': () => '"-o -" kan bare gi én fil: Velg ett --format.',
    'folder-for-formats': output => `"${output}" er en fil, og flere formater trenger en mappe.`,
    'not-written-over': (output, noun) =>
      `"${output}" er en av dine egne filer og ikke en ${noun}-fil. Den blir ikke overskrevet.`,
    'whole-number': () => 'Skriv et helt tall.',
    shard: () => 'Skriv det som 2/5: den andre delen av fem.',
    'schema-unknown': kind => `Det finnes ikke noe skjema "${kind}": Skriv meeting, item eller template.`,
    epoch: () => 'SOURCE_DATE_EPOCH må være et helt tall: sekunder siden 1. januar 1970.',
    'folder-gone': () => 'Mappen du står i, finnes ikke lenger. Gå til en annen.',
    'output-lost': code => `Utdata kan ikke skrives (${code}).`,
  },
  watch: {
    watching: folder => `Følger ${folder}. Trykk Ctrl+C for å avslutte.`,
    changed: (file, others) =>
      others === 0 ? `Endret: ${file}` : `Endret: ${file} og ${others} ${others === 1 ? 'fil' : 'filer'} til`,
    changedCount: files => (files === 1 ? 'En fil er endret' : `${files} filer er endret`),
    built: seconds => `Bygget på ${decimal(seconds)} s`,
    kept: seconds => `Ikke bygget (${decimal(seconds)} s). Den forrige PDF-en står.`,
  },
  parser: {
    'unknown-option': (option, nearest) =>
      `Det finnes ikke noe valg "${option}".${nearest ? ` Mente du ${nearest}?` : ''}`,
    'unknown-command': (command, nearest) =>
      `Det finnes ingen kommando "${command}".${nearest ? ` Mente du ${nearest}?` : ''}`,
    'too-many-arguments': () => 'Det er for mange ord på linjen. Sett et navn med mellomrom i anførselstegn.',
    'argument-missing': () => 'Det mangler noe etter kommandoen.',
    'value-missing': option => `Det mangler noe etter valget "${option}".`,
    'choice-unknown': (option, value, choices) =>
      `"${value}" kan ikke stå etter "${option}"; velg mellom ${choices}.`,
    'value-wrong': (option, value, why) => `"${value}" kan ikke stå etter "${option}". ${why}`,
  },
  help: {
    program:
      'Gjør en mappe med saker i ren tekst om til PDF-filen som et offentlig organ eller et styre sender ut.',
    commands: {
      build: 'kontroller et møte, og skriv PDF-filen',
      check: 'kontroller et møte, og ikke skriv noe',
      fix: 'rett det som bare kan være ment på én måte, og kontroller så',
      schema: 'vis JSON Schema for meeting, item eller template, til redigeringsprogrammer',
      watch: 'bygg et møte på nytt hver gang en av filene endres',
      help: 'vis hjelp til en kommando',
    },
    arguments: {
      '[folder]': 'mappen med et møte, eller en som har flere; uten den brukes mappen du står i',
      '<kind>': 'meeting, item eller template',
    },
    options: {
      version: 'vis versjonen',
      debug: 'vis hvor en feil i programmet oppsto',
      help: 'vis denne hjelpen',
      edition: 'hele sakslisten, eller den som kan offentliggjøres',
      template: 'en av malene i programmet (standard, kommune, board), eller stien til din egen',
      reporter: 'hvordan meldinger vises',
      strict: 'advarsler teller som feil',
      'max-warnings': 'flere advarsler enn dette teller som feil',
      quiet: 'vis verken advarsler eller framdrift',
      output: 'hvor det skrives til; "-" er standard ut',
      format: 'hva som skrives; kan gis flere ganger',
      force: 'lag også det som ikke er endret',
      poll: 'se etter hvert sekund: for nettverksstasjoner, som ikke melder fra om endringer',
      shard: 'lag denne delen av møtene: 2/5 er den andre av fem',
    },
    titles: {
      'Usage:': 'Bruk:',
      'Arguments:': 'Argumenter:',
      'Options:': 'Valg:',
      'Commands:': 'Kommandoer:',
      choices: 'velg mellom',
      default: 'ellers',
      options: 'valg',
      command: 'kommando',
      folder: 'mappe',
      kind: 'slag',
      edition: 'utgave',
      name: 'navn',
      number: 'tall',
      file: 'fil',
    },
  },
};
