import { words as nb } from './nb.ts';
import type { CommandLineWords } from './words.ts';

const decimal = (number: number) => number.toFixed(2).replace('.', ',');

/** What the command line says in Norwegian (nynorsk); help, and what is said of attached files, is in bokmål. */
export const words: CommandLineWords = {
  ...nb,
  tryHelp: 'Prøv kommandoen "agenda --help".',
  fault: what =>
    `ein feil i programmet, ikkje i saklista di: ${what}. Meld frå om denne linja, og kva \`agenda --version\` seier.`,
  ended: 'det slutta før alt var ferdig',
  wrong: {
    'one-file': () => '"-o -" kan berre gi éi fil, og denne mappa har fleire møte.',
    'output-taken': reporter => `"-o -" treng standard ut, og det gjer "--reporter ${reporter}" òg.`,
    'output-closed': () => '"-o -" treng standard ut, og den er stengd.',
    'folder-needed': output => `"${output}" er ei fil, og fleire møte treng ei mappe.`,
    'one-format': () => '"-o -" kan berre gi éi fil: Vel eitt --format.',
    'folder-for-formats': output => `"${output}" er ei fil, og fleire format treng ei mappe.`,
    'not-written-over': (output, noun) =>
      `"${output}" er ei av dine eigne filer og ikkje ei ${noun}-fil. Ho blir ikkje skriven over.`,
    'whole-number': () => 'Skriv eit heilt tal.',
    shard: () => 'Skriv det som 2/5: den andre delen av fem.',
    'schema-unknown': kind =>
      `Det finst ikkje noko skjema "${kind}": Skriv meeting, item, template eller export.`,
    epoch: () => 'SOURCE_DATE_EPOCH må vere eit heilt tal: sekund sidan 1. januar 1970.',
    'options-missing': options => `Det manglar ${options}. I ein terminal spør programmet sjølv.`,
    'folder-not-empty': folder => `"${folder}" finst alt og er ikkje tom. Vel ei mappe som ikkje finst enno.`,
    'date-wrong': text => `"${text}" er ikkje ein dato. Skriv han som 2026-10-07 eller 7.10.2026.`,
    'time-wrong': text => `"${text}" er ikkje eit klokkeslett. Skriv det som 16.30.`,
    'language-unknown': (text, known) => `Programmet kjenner ikkje språket "${text}". Skriv ${known}.`,
    'template-unknown': (text, known) => `Det finst ingen mal "${text}": Skriv ${known}.`,
    'no-meeting': folder => `Det er ingen meeting.md i "${folder}". Skriv mappa til møtet etter --meeting.`,
    'last-wrong': folder =>
      `Det er feil i møtet i "${folder}". Køyr "agenda check" på det, og rett dei først.`,
    'item-unknown': (item, known) => `Det finst inga sak "${item}". Sakene er: ${known}.`,
    'item-twice': (item, files) => `"${item}" kan vere kvar av desse: ${files}. Skriv namnet på fila.`,
    'after-itself': item => `"${item}" kan ikkje stå etter seg sjølv.`,
    'title-empty': () => 'Tittelen manglar.',
    'place-needed': () => 'Skriv kvar saka skal stå: --first, eller --after og ei anna sak.',
    'file-needed': () => 'Skriv ei fil, eller --pending og tittelen på det som blir ettersendt.',
    'file-or-pending': () => 'Det som blir ettersendt (--pending), har inga fil enno: Utelat det eine.',
    'title-of-many': () => '--title og --document gjeld éi fil. Legg ved filene éi om gongen.',
    'file-missing': file => `Det finst inga fil "${file}".`,
    'file-kind': file => `"${file}" er ikkje ei fil.`,
    'file-too-large': (file, limit) => `"${file}" tek meir enn ${limit} MB.`,
    'name-taken': file => `"${file}" finst alt.`,
    'fields-unclear': file =>
      `Felta i "${file}" kan ikkje endrast slik dei står. "agenda check" seier kvifor; eller skriv linjene sjølv.`,
    'changed-meanwhile': file => `"${file}" vart endra av eit anna program i mellomtida og er laten i fred.`,
    'link-not-followed': file => `Vegen til "${file}" går gjennom ei lenkje. Det blir ikkje skrive der.`,
    'not-written': (file, code) => `"${file}" kan ikkje skrivast (${code}).`,
    'not-read': (file, code) => `"${file}" kan ikkje lesast (${code}).`,
    'shell-unknown': (shell, known) => `Det finst inga fullføring for "${shell}": Skriv ${known}.`,
    'folder-gone': () => 'Mappa du står i, finst ikkje lenger. Gå til ei anna.',
    'one-meeting': () => 'Mappa har fleire møte. Skriv kva for eit av dei du vil opne.',
    'nothing-to-edit': folder =>
      `Det er ikkje noko møte i "${folder}". Skriv mappa til eit møte, eller ei tom mappe der eit nytt møte kan byrje.`,
    port: () => 'Skriv eit portnummer: 0 til 65535.',
    'port-taken': port => `Port ${port} er oppteken. Vel ein annan, eller utelat --port.`,
    'base-url': text =>
      `"${text}" er ikkje adressa til ein nettstad. Skriv henne som https://example.org/saklister/`,
    'site-missing': folder => `"${folder}" er ikkje ein heil nettstad. Lag han med "agenda site --shard".`,
    'output-lost': code => `Utdata kan ikkje skrivast (${code}).`,
  },
  desk: {
    running: () => 'Møtet er ope i nettlesaren. Trykk Enter for ei ny adresse, og Ctrl+C for å avslutte.',
    rescued: file => `Ein tekst kunne ikkje lagrast, fordi fila var endra. Han ligg i ${file}.`,
  },
  watch: {
    watching: folder => `Følgjer ${folder}. Trykk Ctrl+C for å avslutte.`,
    changed: (file, others) =>
      others === 0 ? `Endra: ${file}` : `Endra: ${file} og ${others} ${others === 1 ? 'fil' : 'filer'} til`,
    changedCount: files => (files === 1 ? 'Ei fil er endra' : `${files} filer er endra`),
    built: seconds => `Bygd på ${decimal(seconds)} s`,
    kept: seconds => `Ikkje bygd (${decimal(seconds)} s). Den førre PDF-en står.`,
  },
  next: command => `Neste steg: ${command}`,
  asks: {
    begin: folder => `Eit nytt møte i ${folder}. Trykk Enter for å ta svaret som blir vist.`,
    language: 'Kva språk er saklista på?',
    title: 'Kven møtest?',
    organisation: 'Kva organisasjon høyrer det under?',
    date: 'Kva dag er møtet?',
    start: 'Når byrjar det?',
    location: 'Kvar er møtet?',
    template: 'Kva mal skal saklista ha?',
    templates: {
      standard: 'enkel og roleg, for alle',
      kommune: 'for ein kommune: framside, feltnamn ved sida av teksten',
      board: 'for eit selskap eller ei foreining: kompakt',
    },
    item: number => `Tittel på sak nummer ${number}?`,
    none: 'Enter utelet det',
    noMore: 'Enter om det ikkje er fleire',
    examples: 'Enter gir tre som viser korleis',
    done: 'Det var det heile.',
    cancelled: 'Ingenting er skrive.',
  },
  parser: {
    'unknown-option': (option, nearest) =>
      `Det finst ikkje noko val "${option}".${nearest ? ` Meinte du ${nearest}?` : ''}`,
    'unknown-command': (command, nearest) =>
      `Det finst ingen kommando "${command}".${nearest ? ` Meinte du ${nearest}?` : ''}`,
    'too-many-arguments': () => 'Det er for mange ord på linja. Set eit namn med mellomrom i hermeteikn.',
    'argument-missing': () => 'Det manglar noko etter kommandoen.',
    'value-missing': option => `Det manglar noko etter valet "${option}".`,
    'choice-unknown': (option, value, choices) =>
      `"${value}" kan ikkje stå etter "${option}"; vel mellom ${choices}.`,
    'value-wrong': (option, value, why) => `"${value}" kan ikkje stå etter "${option}". ${why}`,
  },
};
