import type { CommandLineWords } from './words.ts';

const decimal = (number: number) => number.toFixed(2).replace('.', ',');

/** What the command line says in Swedish. */
export const words: CommandLineWords = {
  error: 'fel: ',
  tryHelp: 'Prova "agenda --help".',
  fault: what =>
    `ett fel i programmet, inte i din föredragningslista: ${what}. Anmäl den här raden, och vad \`agenda --version\` säger.`,
  ended: 'det slutade innan allt var klart',
  wrong: {
    'one-file': () => '"-o -" kan bara ge en fil, och den här mappen har flera möten.',
    'output-taken': reporter => `"-o -" behöver standard ut, och det gör "--reporter ${reporter}" också.`,
    'output-closed': () => '"-o -" behöver standard ut, och den är stängd.',
    'folder-needed': output => `"${output}" är en fil, och flera möten behöver en mapp.`,
    'one-format': () => '"-o -" kan bara ge en fil: Välj ett --format.',
    'folder-for-formats': output => `"${output}" är en fil, och flera format behöver en mapp.`,
    'not-written-over': (output, noun) =>
      `"${output}" är en av dina egna filer och ingen ${noun}-fil. Den skrivs inte över.`,
    'whole-number': () => 'Skriv ett heltal.',
    shard: () => 'Skriv det som 2/5: den andra delen av fem.',
    'schema-unknown': kind => `Det finns inget schema "${kind}": Skriv meeting, item eller template.`,
    epoch: () => 'SOURCE_DATE_EPOCH måste vara ett heltal: sekunder sedan den 1 januari 1970.',
    'folder-gone': () => 'Mappen som du står i finns inte längre. Gå till en annan.',
    'output-lost': code => `Utdata går inte att skriva (${code}).`,
  },
  watch: {
    watching: folder => `Bevakar ${folder}. Tryck Ctrl+C för att avsluta.`,
    changed: (file, others) =>
      others === 0
        ? `Ändrad: ${file}`
        : `Ändrade: ${file} och ${others} ${others === 1 ? 'fil' : 'filer'} till`,
    changedCount: files => (files === 1 ? 'En fil har ändrats' : `${files} filer har ändrats`),
    built: seconds => `Byggd på ${decimal(seconds)} s`,
    kept: seconds => `Inte byggd (${decimal(seconds)} s). Den senaste PDF-filen är kvar.`,
  },
  parser: {
    'unknown-option': (option, nearest) =>
      `Det finns ingen flagga "${option}".${nearest ? ` Menade du ${nearest}?` : ''}`,
    'unknown-command': (command, nearest) =>
      `Det finns inget kommando "${command}".${nearest ? ` Menade du ${nearest}?` : ''}`,
    'too-many-arguments': () =>
      'Det är för många ord på raden. Sätt ett namn med mellanslag inom citattecken.',
    'argument-missing': () => 'Det saknas något efter kommandot.',
    'value-missing': option => `Det saknas något efter flaggan "${option}".`,
    'choice-unknown': (option, value, choices) =>
      `"${value}" kan inte stå efter "${option}"; välj mellan ${choices}.`,
    'value-wrong': (option, value, why) => `"${value}" kan inte stå efter "${option}". ${why}`,
  },
  help: {
    program:
      'Gör om en mapp med ärenden i ren text till den PDF som en myndighet eller en styrelse skickar ut.',
    commands: {
      build: 'kontrollera ett möte och skriv dess PDF',
      check: 'kontrollera ett möte och skriv inget',
      fix: 'rätta det som bara kan vara menat på ett sätt, och kontrollera sedan',
      schema: 'visa JSON Schema för meeting, item eller template, för redigeringsprogram',
      watch: 'bygg ett möte på nytt varje gång en av dess filer ändras',
      help: 'visa hjälp om ett kommando',
    },
    arguments: {
      '[folder]': 'mappen med ett möte, eller en som har flera; utan den används mappen som du står i',
      '<kind>': 'meeting, item eller template',
    },
    options: {
      version: 'visa versionen',
      debug: 'visa var ett fel i programmet uppstod',
      help: 'visa den här hjälpen',
      edition: 'hela föredragningslistan, eller den som får publiceras',
      template: 'en av programmets mallar (standard, kommune, board), eller sökvägen till din egen',
      reporter: 'hur meddelanden visas',
      strict: 'varningar räknas som fel',
      'max-warnings': 'fler varningar än så räknas som fel',
      quiet: 'visa varken varningar eller förlopp',
      output: 'vart det skrivs; "-" är standard ut',
      format: 'vad som skrivs; kan anges flera gånger',
      force: 'gör även det som inte har ändrats',
      poll: 'titta efter varje sekund: för nätverksenheter, som inte meddelar ändringar',
      shard: 'gör den här delen av mötena: 2/5 är den andra av fem',
    },
    titles: {
      'Usage:': 'Användning:',
      'Arguments:': 'Argument:',
      'Options:': 'Flaggor:',
      'Commands:': 'Kommandon:',
      choices: 'välj mellan',
      default: 'annars',
      options: 'flaggor',
      command: 'kommando',
      folder: 'mapp',
      kind: 'slag',
      edition: 'version',
      name: 'namn',
      number: 'tal',
      file: 'fil',
    },
  },
};
