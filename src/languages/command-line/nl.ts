import { words as en } from './en.ts';
import type { CommandLineWords } from './words.ts';

const decimal = (number: number) => number.toFixed(2).replace('.', ',');

/** What the command line says in Dutch; help, and what is said of attached files, is in English. */
export const words: CommandLineWords = {
  ...en,
  error: 'fout: ',
  tryHelp: 'Probeer "agenda --help".',
  fault: what =>
    `een fout in het programma, niet in uw agenda: ${what}. Meld deze regel, en wat \`agenda --version\` zegt.`,
  ended: 'het stopte voordat alles klaar was',
  wrong: {
    'one-file': () => '"-o -" kan één bestand geven, en in deze map staan meer vergaderingen.',
    'output-taken': reporter => `"-o -" heeft de standaarduitvoer nodig, en "--reporter ${reporter}" ook.`,
    'output-closed': () => '"-o -" heeft de standaarduitvoer nodig, en die is gesloten.',
    'folder-needed': output => `"${output}" is een bestand, en meer vergaderingen hebben een map nodig.`,
    'one-format': () => '"-o -" kan één bestand geven: kies één --format.',
    'folder-for-formats': output => `"${output}" is een bestand, en meer formaten hebben een map nodig.`,
    'not-written-over': (output, noun) =>
      `"${output}" is een bestand van uzelf en geen ${noun}-bestand. Het wordt niet overschreven.`,
    'whole-number': () => 'Schrijf een geheel getal.',
    shard: () => 'Schrijf het als 2/5: het tweede deel van vijf.',
    'schema-unknown': kind => `Er is geen schema "${kind}": schrijf meeting, item, template of export.`,
    epoch: () => 'SOURCE_DATE_EPOCH moet een geheel getal zijn: de seconden sinds 1 januari 1970.',
    'options-missing': options => `Er ontbreekt ${options}. In een terminal vraagt het programma er zelf om.`,
    'folder-not-empty': folder => `"${folder}" bestaat al en is niet leeg. Noem een map die er nog niet is.`,
    'date-wrong': text => `"${text}" is geen datum. Schrijf die als 2026-10-07 of 7-10-2026.`,
    'time-wrong': text => `"${text}" is geen tijdstip. Schrijf het als 19.30.`,
    'language-unknown': (text, known) => `Er is geen taal "${text}": schrijf ${known}.`,
    'template-unknown': (text, known) => `Er is geen sjabloon "${text}": schrijf ${known}.`,
    'no-meeting': folder =>
      `Er is geen meeting.md in "${folder}". Noem de map van de vergadering met --meeting.`,
    'last-wrong': folder =>
      `Er staan fouten in de vergadering in "${folder}". Voer er "agenda check" op uit en herstel ze eerst.`,
    'item-unknown': (item, known) => `Er is geen punt "${item}". De punten zijn: ${known}.`,
    'item-twice': (item, files) =>
      `"${item}" kan elk van deze zijn: ${files}. Schrijf de naam van het bestand.`,
    'after-itself': item => `"${item}" kan niet na zichzelf komen.`,
    'title-empty': () => 'De titel is leeg.',
    'place-needed': () => 'Zeg waarheen: --first, of --after en een ander punt.',
    'file-needed': () => 'Noem een bestand, of schrijf --pending en de titel van wat wordt nagezonden.',
    'file-or-pending': () =>
      'Wat wordt nagezonden (--pending), heeft nog geen bestand: laat één van beide weg.',
    'title-of-many': () =>
      '--title en --document gelden voor één bestand. Voeg de bestanden één voor één toe.',
    'file-missing': file => `Er is geen bestand "${file}".`,
    'file-kind': file => `"${file}" is geen bestand.`,
    'file-too-large': (file, limit) => `"${file}" is groter dan ${limit} MB.`,
    'name-taken': file => `"${file}" bestaat al.`,
    'fields-unclear': file =>
      `De velden van "${file}" kunnen zo niet worden gewijzigd. "agenda check" zegt waarom; of schrijf de regels zelf.`,
    'changed-meanwhile': file =>
      `"${file}" is zojuist door een ander programma gewijzigd en blijft zoals het is.`,
    'link-not-followed': file =>
      `De weg naar "${file}" loopt via een koppeling. Daar wordt niets geschreven.`,
    'not-written': (file, code) => `"${file}" kan niet worden geschreven (${code}).`,
    'not-read': (file, code) => `"${file}" kan niet worden gelezen (${code}).`,
    'shell-unknown': (shell, known) => `Er is geen aanvulling voor "${shell}": schrijf ${known}.`,
    'folder-gone': () => 'De map waarin u zich bevindt, bestaat niet meer. Ga naar een andere.',
    'one-meeting': () => 'De map heeft meer vergaderingen. Noem de vergadering die u wilt openen.',
    'nothing-to-edit': folder =>
      `Er is geen vergadering in "${folder}". Noem de map van een vergadering, of een lege map om er een te beginnen.`,
    port: () => 'Schrijf een poortnummer: 0 tot 65535.',
    'port-taken': port => `Poort ${port} is bezet. Kies een andere, of laat --port weg.`,
    'base-url': text =>
      `"${text}" is geen adres van een website. Schrijf het als https://example.org/agendas/`,
    'site-missing': folder => `"${folder}" is geen hele website: maak die met "agenda site --shard".`,
    'output-lost': code => `De uitvoer kan niet worden geschreven (${code}).`,
  },
  desk: {
    running: () =>
      'De vergadering staat open in de browser. Druk op Enter voor een nieuw adres en op Ctrl+C om te stoppen.',
    rescued: file =>
      `Een tekst kon niet worden opgeslagen, omdat het bestand was gewijzigd. Hij staat in ${file}.`,
  },
  watch: {
    watching: folder => `Volgt ${folder}. Druk op Ctrl+C om te stoppen.`,
    changed: (file, others) =>
      others === 0
        ? `Gewijzigd: ${file}`
        : `Gewijzigd: ${file} en nog ${others} ${others === 1 ? 'bestand' : 'bestanden'}`,
    changedCount: files =>
      files === 1 ? 'Er is een bestand gewijzigd' : `Er zijn ${files} bestanden gewijzigd`,
    built: seconds => `Gemaakt in ${decimal(seconds)} s`,
    kept: seconds => `Niet gemaakt (${decimal(seconds)} s). De vorige PDF blijft staan.`,
  },
  next: command => `Volgende stap: ${command}`,
  asks: {
    begin: folder => `Een nieuwe vergadering in ${folder}. Druk op Enter om het getoonde antwoord te nemen.`,
    language: 'In welke taal is de agenda?',
    title: 'Wie vergadert er?',
    organisation: 'Bij welke organisatie hoort dat?',
    date: 'Op welke dag is de vergadering?',
    start: 'Hoe laat begint zij?',
    location: 'Waar is de vergadering?',
    template: 'Welk sjabloon krijgt de agenda?',
    templates: {
      standard: 'eenvoudig en rustig, voor iedereen',
      kommune: 'een gemeente: een voorblad, veldnamen naast de tekst',
      board: 'een bedrijf of vereniging: compact',
    },
    item: number => `Titel van punt ${number}?`,
    none: 'Enter slaat het over',
    noMore: 'Enter als er geen punten meer zijn',
    examples: 'Enter maakt er drie als voorbeeld',
    done: 'Dat is alles.',
    cancelled: 'Er is niets geschreven.',
  },
  parser: {
    'unknown-option': (option, nearest) =>
      `Er is geen optie "${option}".${nearest ? ` Bedoelde u ${nearest}?` : ''}`,
    'unknown-command': (command, nearest) =>
      `Er is geen opdracht "${command}".${nearest ? ` Bedoelde u ${nearest}?` : ''}`,
    'too-many-arguments': () =>
      'Er staan te veel woorden op de regel. Zet een naam met spaties tussen aanhalingstekens.',
    'argument-missing': () => 'Er ontbreekt iets na de opdracht.',
    'value-missing': option => `Er ontbreekt iets na de optie "${option}".`,
    'choice-unknown': (option, value, choices) =>
      `"${value}" kan niet na "${option}" staan; kies uit ${choices}.`,
    'value-wrong': (option, value, why) => `"${value}" kan niet na "${option}" staan. ${why}`,
  },
};
