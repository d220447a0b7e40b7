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
      `Ein Schema "${kind}" gibt es nicht: Schreiben Sie meeting, item, template oder export.`,
    epoch: () => 'SOURCE_DATE_EPOCH muss eine ganze Zahl sein: die Sekunden seit dem 1. Januar 1970.',
    'options-missing': options => `Es fehlt: ${options}. In einem Terminal fragt das Programm selbst.`,
    'folder-not-empty': folder =>
      `"${folder}" gibt es schon, und der Ordner ist nicht leer. Nennen Sie einen, den es noch nicht gibt.`,
    'date-wrong': text => `"${text}" ist kein Datum. Schreiben Sie es als 2026-10-07 oder 7.10.2026.`,
    'time-wrong': text => `"${text}" ist keine Uhrzeit. Schreiben Sie sie als 18:30.`,
    'language-unknown': (text, known) =>
      `Die Sprache "${text}" kennt das Programm nicht. Schreiben Sie ${known}.`,
    'template-unknown': (text, known) => `Eine Vorlage "${text}" gibt es nicht: Schreiben Sie ${known}.`,
    'no-meeting': folder =>
      `In "${folder}" ist keine meeting.md. Nennen Sie den Ordner der Sitzung mit --meeting.`,
    'last-wrong': folder =>
      `Die Sitzung in "${folder}" hat Fehler. Lassen Sie sie mit "agenda check" prüfen, und beheben Sie die Fehler zuerst.`,
    'item-unknown': (item, known) =>
      `Einen Tagesordnungspunkt "${item}" gibt es nicht. Die Punkte sind: ${known}.`,
    'item-twice': (item, files) =>
      `"${item}" kann jeder von diesen sein: ${files}. Schreiben Sie den Namen der Datei.`,
    'after-itself': item => `"${item}" kann nicht hinter sich selbst stehen.`,
    'title-empty': () => 'Der Titel ist leer.',
    'place-needed': () => 'Sagen Sie, wohin: --first, oder --after und ein anderer Punkt.',
    'file-needed': () =>
      'Nennen Sie eine Datei, oder schreiben Sie --pending und den Titel dessen, was nachgereicht wird.',
    'file-or-pending': () =>
      'Was nachgereicht wird (--pending), hat noch keine Datei: Lassen Sie eines von beiden weg.',
    'title-of-many': () =>
      '--title und --document gelten für eine einzelne Datei. Fügen Sie die Dateien einzeln an.',
    'file-missing': file => `Eine Datei "${file}" gibt es nicht.`,
    'file-kind': file => `"${file}" ist keine Datei.`,
    'file-too-large': (file, limit) => `"${file}" ist größer als ${limit} MB.`,
    'name-taken': file => `"${file}" gibt es schon.`,
    'fields-unclear': file =>
      `Die Felder von "${file}" lassen sich so, wie sie dastehen, nicht ändern. "agenda check" sagt, warum; oder schreiben Sie die Zeilen selbst.`,
    'changed-meanwhile': file =>
      `"${file}" wurde eben von einem anderen Programm geändert und bleibt, wie es ist.`,
    'link-not-followed': file =>
      `Der Weg zu "${file}" führt über eine Verknüpfung. Dort wird nichts geschrieben.`,
    'not-written': (file, code) => `"${file}" lässt sich nicht schreiben (${code}).`,
    'not-read': (file, code) => `"${file}" lässt sich nicht lesen (${code}).`,
    'shell-unknown': (shell, known) =>
      `Für "${shell}" gibt es keine Vervollständigung: Schreiben Sie ${known}.`,
    'folder-gone': () => 'Den aktuellen Ordner gibt es nicht mehr. Wechseln Sie in einen anderen.',
    'one-meeting': () => 'Der Ordner hat mehrere Sitzungen. Schreiben Sie, welche Sie öffnen möchten.',
    'nothing-to-edit': folder =>
      `In "${folder}" ist keine Sitzung. Schreiben Sie den Ordner einer Sitzung, oder einen leeren Ordner, in dem eine neue beginnen kann.`,
    port: () => 'Schreiben Sie eine Portnummer: 0 bis 65535.',
    'port-taken': port => `Port ${port} ist belegt. Wählen Sie einen anderen, oder lassen Sie --port weg.`,
    'base-url': text =>
      `"${text}" ist keine Adresse einer Website. Schreiben Sie sie als https://example.org/sitzungen/`,
    'site-missing': folder =>
      `"${folder}" ist keine vollständige Website. Erstellen Sie sie mit "agenda site --shard".`,
    'output-lost': code => `Die Ausgabe lässt sich nicht schreiben (${code}).`,
  },
  attachments: {
    columns: ['Nr.', 'Datei', 'Seiten', 'Tags', 'Standards', 'Sprache', 'Titel und Bemerkungen'],
    yes: 'ja',
    no: 'nein',
    notes: {
      untitled: 'kein Titel',
      fonts: 'fehlende Schriften',
      textless: 'Seiten ohne Text',
      encrypted: 'gegen Änderungen geschützt',
      signed: 'signiert',
      scripts: 'Skripte',
      fields: 'Formularfelder',
      comments: 'Kommentare',
      layers: 'verborgene Ebenen',
      embedded: 'eingebettete Dateien',
      revisions: 'frühere Fassungen',
    },
    problems: {
      broken: 'beschädigt oder keine PDF-Datei',
      password: 'verlangt ein Kennwort',
      form: 'ein Formular nur für Adobe Reader (XFA)',
      'too-much': 'dauert zu lange oder braucht zu viel Speicher',
      'too-large': 'über 1 GB',
    },
  },
  desk: {
    running: () =>
      'Die Sitzung ist im Browser geöffnet. Die Eingabetaste gibt eine neue Adresse, Strg+C beendet.',
    rescued: file =>
      `Ein Text konnte nicht gespeichert werden, weil die Datei geändert wurde. Er steht in ${file}.`,
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
  next: command => `Weiter mit: ${command}`,
  asks: {
    begin: folder => `Eine neue Sitzung in ${folder}. Mit der Eingabetaste gilt die Antwort, die dasteht.`,
    language: 'In welcher Sprache ist die Tagesordnung?',
    title: 'Welches Gremium tagt?',
    organisation: 'Zu welcher Organisation gehört es?',
    date: 'An welchem Tag ist die Sitzung?',
    start: 'Wann beginnt sie?',
    location: 'Wo findet sie statt?',
    template: 'Welche Vorlage soll die Tagesordnung haben?',
    templates: {
      standard: 'schlicht und ruhig, für alle',
      kommune: 'für eine Gemeinde: Deckblatt, Feldnamen neben dem Text',
      board: 'für eine Gesellschaft oder einen Verein: kompakt',
    },
    item: number => `Titel von Punkt ${number}?`,
    none: 'Mit der Eingabetaste bleibt es weg',
    noMore: 'Eingabetaste, wenn es keine weiteren gibt',
    examples: 'Mit der Eingabetaste entstehen drei, die zeigen, wie es geht',
    done: 'Das ist alles.',
    cancelled: 'Es wurde nichts geschrieben.',
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
      attachments:
        'zeige, was von den beigefügten PDF-Dateien bekannt ist: Seiten, Tags, Schriften und was in ihnen verborgen ist',
      new: 'eine Sitzung beginnen: ein Ordner mit allem, was sie braucht',
      add: 'einen Punkt zu einer Sitzung hinzufügen',
      attach: 'Dateien in eine Sitzung kopieren und einem Punkt beifügen',
      move: 'einen Punkt an eine andere Stelle der Tagesordnung setzen',
      build: 'eine Sitzung prüfen und ihre PDF-Datei schreiben',
      check: 'eine Sitzung prüfen und nichts schreiben',
      completion: 'ausgeben, womit eine Shell Befehle und Optionen vervollständigt',
      fix: 'beheben, was nur eine Deutung zulässt, und dann prüfen',
      schema:
        'das JSON-Schema von meeting, item und template ausgeben, für Editoren, oder von export, für Programme',
      site: 'schreiben, was veröffentlicht wird, als Website aus statischen Dateien',
      watch: 'eine Sitzung neu erstellen, sobald sich eine ihrer Dateien ändert',
      edit: 'eine Sitzung im Browser öffnen, um sie zu schreiben und die Seiten zu sehen',
      help: 'Hilfe zu einem Befehl anzeigen',
    },
    arguments: {
      '[sites...]': 'mit --join: weitere Websites',
      '[folder]': 'der Ordner einer Sitzung oder einer mit mehreren; ohne Angabe der aktuelle Ordner',
      '<folder>': 'der neue Ordner',
      '<title>': 'der Titel des Punktes',
      '<item>': 'der Punkt: der Name der Datei, oder der Name ohne Nummer',
      '[more...]': 'weitere Ordner, oder Dateien von Sitzungen',
      '[file...]': 'die Dateien',
      '<shell>': 'bash, zsh, fish oder pwsh',
      '<kind>': 'meeting, item oder template',
    },
    options: {
      json: 'als Daten',
      version: 'die Version ausgeben',
      debug: 'zeigen, wo ein Fehler im Programm entstand',
      help: 'diese Hilfe anzeigen',
      edition: 'die ganze Tagesordnung oder die Fassung, die veröffentlicht werden darf',
      template:
        'eine mitgelieferte Layoutvorlage (standard, kommune, board, notice, clear, tablet) oder der Pfad der eigenen',
      reporter: 'wie Meldungen ausgegeben werden',
      strict: 'Warnungen zählen als Fehler',
      'max-warnings': 'mehr Warnungen als so viele zählen als Fehler',
      quiet: 'weder Warnungen noch Fortschritt zeigen',
      output: 'wohin geschrieben wird; "-" ist die Standardausgabe',
      format: 'was geschrieben wird; kann mehrmals stehen',
      force: 'auch erzeugen, was sich nicht geändert hat',
      'base-url': 'wo die Website liegen wird, für Feeds und Suchmaschinen',
      all: 'auch Sitzungen ohne "publish: true" veröffentlichen',
      poll: 'jede Sekunde nachsehen: für Netzlaufwerke, die keine Änderungen melden',
      'no-open': 'den Browser nicht öffnen; nur die Adresse zeigen',
      port: 'der Port; sonst irgendein freier',
      'read-only': 'die Sitzung zeigen und nichts ändern',
      shard: 'diesen Teil der Sitzungen erzeugen: 2/5 ist der zweite von fünf',
      join: 'aus den Websites aller Teile eine machen; sie stehen anstelle des Ordners',
      'new title': 'das Gremium, das tagt',
      'attach title': 'der Titel der Anlage; sonst der Name der Datei',
      date: 'der Tag der Sitzung: 2026-10-07',
      start: 'wann sie beginnt: 18:30',
      location: 'wo sie stattfindet',
      organisation: 'steht über dem Titel',
      language: 'die Sprache der Tagesordnung: de, en-GB; sonst die des Terminals',
      'new template': 'eine mitgelieferte Vorlage (standard, kommune, board, notice, clear, tablet)',
      item: 'ein Punkt; mehrmals möglich',
      from: 'die letzte Sitzung: übernehmen, was von einer zur nächsten bleibt',
      'add after': 'der Punkt, hinter dem er stehen soll; sonst wird er der letzte',
      'move after': 'der Punkt, hinter dem er dann stehen soll',
      late: 'warum er nach dem Versand der Tagesordnung kommt',
      'add status': 'ob die Öffentlichkeit ihn lesen darf',
      'attach status': 'ob die Öffentlichkeit sie lesen darf; sonst wie der Punkt',
      purpose: 'wozu der Punkt dient',
      document: 'ihre Nummer im Aktensystem',
      pending: 'eine Anlage, die nachgereicht wird, ohne Datei',
      first: 'er wird der erste',
      meeting: 'der Ordner der Sitzung; ohne ihn gilt der Ordner, in dem Sie stehen',
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
      title: 'Titel',
      date: 'Datum',
      time: 'Zeit',
      place: 'Ort',
      code: 'Kürzel',
      item: 'Punkt',
      reason: 'Grund',
      status: 'Status',
      purpose: 'Zweck',
      shell: 'Shell',
    },
  },
};
