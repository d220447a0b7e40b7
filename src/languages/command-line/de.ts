import type { CommandLineWords } from './words.ts';

const decimal = (number: number) => number.toFixed(2).replace('.', ',');

/** What the command line says in German. */
export const words: CommandLineWords = {
  error: 'Fehler: ',
  tryHelp: 'Hilfe gibt "agenda --help".',
  fault: what =>
    `ein Fehler im Programm, nicht in der Tagesordnung: ${what}. Bitte melden Sie diese Zeile und die Ausgabe von \`agenda --version\`.`,
  ended: 'Es endete, bevor alles fertig war',
  wrong: {
    'one-file': () => '"-o -" kann nur eine Datei ausgeben, und dieser Ordner enthält mehrere Sitzungen.',
    'output-taken': reporter =>
      `"-o -" braucht die Standardausgabe, und "--reporter ${reporter}" braucht sie auch.`,
    'output-closed': () => '"-o -" braucht die Standardausgabe, und die ist geschlossen.',
    'folder-needed': output => `"${output}" ist eine Datei, und mehrere Sitzungen brauchen einen Ordner.`,
    'one-format': () => '"-o -" kann nur eine Datei ausgeben: Wählen Sie ein --format.',
    'folder-for-formats': output => `"${output}" ist eine Datei, und mehrere Formate brauchen einen Ordner.`,
    'not-written-over': (output, noun) =>
      `"${output}" ist eine eigene Datei und keine ${noun}-Datei. Sie wird nicht überschrieben.`,
    'whole-number': () => 'Schreiben Sie eine ganze Zahl.',
    shard: () => 'Schreiben Sie zum Beispiel 2/5: der zweite von fünf Teilen.',
    'schema-unknown': kind =>
      `Ein Schema "${kind}" gibt es nicht: Schreiben Sie meeting, item oder template.`,
    epoch: () => 'SOURCE_DATE_EPOCH muss eine ganze Zahl sein: die Sekunden seit dem 1. Januar 1970.',
    'folder-gone': () => 'Den aktuellen Ordner gibt es nicht mehr. Wechseln Sie in einen anderen.',
    'output-lost': code => `Die Ausgabe lässt sich nicht schreiben (${code}).`,
  },
  watch: {
    watching: folder => `${folder} wird beobachtet. Strg+C beendet.`,
    changed: (file, others) =>
      others === 0
        ? `Geändert: ${file}`
        : `Geändert: ${file} und ${others} weitere ${others === 1 ? 'Datei' : 'Dateien'}`,
    changedCount: files => (files === 1 ? 'Eine Datei wurde geändert' : `${files} Dateien wurden geändert`),
    built: seconds => `Erstellt in ${decimal(seconds)} s`,
    kept: seconds => `Nicht erstellt (${decimal(seconds)} s). Die letzte PDF-Datei bleibt.`,
  },
  parser: {
    'unknown-option': (option, nearest) =>
      `Eine Option "${option}" gibt es nicht.${nearest ? ` Ist ${nearest} gemeint?` : ''}`,
    'unknown-command': (command, nearest) =>
      `Einen Befehl "${command}" gibt es nicht.${nearest ? ` Ist ${nearest} gemeint?` : ''}`,
    'too-many-arguments': () =>
      'In der Zeile stehen zu viele Wörter. Setzen Sie einen Namen mit Leerzeichen in Anführungszeichen.',
    'argument-missing': () => 'Nach dem Befehl fehlt eine Angabe.',
    'value-missing': option => `Nach der Option "${option}" fehlt eine Angabe.`,
    'choice-unknown': (option, value, choices) =>
      `"${value}" ist bei "${option}" nicht möglich; zur Wahl stehen ${choices}.`,
    'value-wrong': (option, value, why) => `"${value}" ist bei "${option}" nicht möglich. ${why}`,
  },
  help: {
    program:
      'Macht aus einem Ordner mit Tagesordnungspunkten in reinem Text die PDF-Datei, die ein Gremium verschickt.',
    commands: {
      build: 'eine Sitzung prüfen und ihre PDF-Datei schreiben',
      check: 'eine Sitzung prüfen und nichts schreiben',
      fix: 'beheben, was nur eine Deutung zulässt, und dann prüfen',
      schema: 'das JSON-Schema von meeting, item oder template ausgeben, für Editoren',
      watch: 'eine Sitzung neu erstellen, sobald sich eine ihrer Dateien ändert',
      help: 'Hilfe zu einem Befehl anzeigen',
    },
    arguments: {
      '[folder]': 'der Ordner einer Sitzung oder einer mit mehreren; ohne Angabe der aktuelle Ordner',
      '<kind>': 'meeting, item oder template',
    },
    options: {
      version: 'die Version ausgeben',
      debug: 'zeigen, wo ein Fehler im Programm entstand',
      help: 'diese Hilfe anzeigen',
      edition: 'die ganze Tagesordnung oder die Fassung, die veröffentlicht werden darf',
      template: 'eine mitgelieferte Layoutvorlage (standard, kommune, board) oder der Pfad der eigenen',
      reporter: 'wie Meldungen ausgegeben werden',
      strict: 'Warnungen zählen als Fehler',
      'max-warnings': 'mehr Warnungen als so viele zählen als Fehler',
      quiet: 'weder Warnungen noch Fortschritt zeigen',
      output: 'wohin geschrieben wird; "-" ist die Standardausgabe',
      format: 'was geschrieben wird; kann mehrmals stehen',
      force: 'auch erzeugen, was sich nicht geändert hat',
      poll: 'jede Sekunde nachsehen: für Netzlaufwerke, die keine Änderungen melden',
      shard: 'diesen Teil der Sitzungen erzeugen: 2/5 ist der zweite von fünf',
    },
    titles: {
      'Usage:': 'Aufruf:',
      'Arguments:': 'Argumente:',
      'Options:': 'Optionen:',
      'Commands:': 'Befehle:',
      choices: 'zur Wahl',
      default: 'sonst',
      options: 'Optionen',
      command: 'Befehl',
      folder: 'Ordner',
      kind: 'Art',
      edition: 'Fassung',
      name: 'Name',
      number: 'Zahl',
      file: 'Datei',
    },
  },
};
