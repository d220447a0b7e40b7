import type { Catalogue, Messages } from '../../diagnostics/catalogue.ts';
import type { ClaimFlaw, PdfProblem } from '../../diagnostics/families/attachments.ts';
import type { Bounds } from '../../diagnostics/families/bounds.ts';
import type { FontProblem, TemplateExpectation } from '../../diagnostics/families/templates.ts';
import {
  bracketed,
  counted,
  languageNames,
  line,
  listed,
  lost,
  pointed,
  quote,
  ranges,
  shorten,
} from '../../diagnostics/quote.ts';

/** What the program says in German. An agenda item is a "Punkt", an entry of a list an "Eintrag". */
export const de = {
  // The folder and its files.
  'meeting-missing': ({ folder }) => ({
    message: `${folder === '' || folder === '.' ? 'In diesem Ordner' : `Im Ordner ${quote(folder)}`} gibt es keine Sitzung: Weder dort noch in einem Unterordner liegt eine Datei "meeting.md".`,
    hint: 'Geben Sie den Ordner an, in dem meeting.md liegt, oder legen Sie eine Datei mit diesem Namen an.',
  }),
  'items-missing': () => ({
    message:
      'Die Sitzung hat keine Tagesordnungspunkte: Im Ordner "items" neben meeting.md liegt keine Datei, deren Name auf ".md" endet.',
    hint: 'Legen Sie dort für jeden Punkt eine Datei an, zum Beispiel items/01-haushalt.md.',
  }),
  'items-too-many': ({ count, limit }) => ({
    message: `Die Sitzung hat ${count} Punkte. Eine Tagesordnung fasst höchstens ${limit}.`,
    hint: 'Teilen Sie sie auf zwei Sitzungen auf.',
  }),
  'item-extension': ({ file, right, others = 0 }) => ({
    message: `${quote(file)} ${others > 0 ? `und ${others} weitere liegen` : 'liegt'} bei den Tagesordnungspunkten, ${others > 0 ? 'werden' : 'wird'} aber nicht gelesen, weil ${others > 0 ? 'ihre Namen nicht auf ".md" enden' : 'der Name nicht auf ".md" endet'}.`,
    hint: /\.(docx?|odt|rtf|pdf)$/i.test(file)
      ? `Kopieren Sie den Text in eine reine Textdatei mit dem Namen ${quote(right, 200)}, und nehmen Sie diese Datei aus dem Ordner.`
      : `Ist es ein Punkt, benennen Sie die Datei um in ${quote(right, 200)}; sonst nehmen Sie sie aus dem Ordner.`,
  }),
  'item-misplaced': ({ file, right, others }) => ({
    message: `${quote(file, 200)}${others > 0 ? ` und ${others} weitere` : ''} ${others > 0 ? 'fehlen' : 'fehlt'} in der Tagesordnung: Nur Dateien direkt im Ordner "items" sind Punkte.`,
    hint: `Ist es ein Punkt, verschieben Sie die Datei nach ${quote(right, 200)}; sonst legen Sie sie in einen Ordner, dessen Name mit _ beginnt.`,
  }),
  'item-unnamed': ({ file }) => ({
    message: `Der Dateiname ${quote(file)} enthält kein Wort. Zeitplan und Verweise nennen einen Punkt nach den Wörtern in seinem Dateinamen.`,
    hint: 'Ergänzen Sie ein Wort nach der Nummer, zum Beispiel 07-haushalt.md.',
  }),
  'id-twice': ({ value, other }) => ({
    message: `Zwei Punkte heißen ${quote(value)}: dieser und ${quote(other)}. Die Nummer vor dem Namen zählt nicht mit.`,
    hint: 'Geben Sie einer der beiden Dateien einen anderen Namen.',
  }),
  'number-twice': ({ value, other }) => ({
    message: `Zwei Punkte haben die Nummer ${shorten(value)}: dieser und ${quote(other)}.`,
    hint: 'Ändern Sie "number" in einem der beiden, oder löschen Sie die Zeile: Dann werden die Punkte fortlaufend nummeriert.',
  }),
  'file-twice': ({ file }) => ({
    message: `Es gibt zwei Dateien mit dem Namen ${quote(file)}. Die Buchstaben sehen gleich aus und sind nur verschieden gespeichert.`,
    hint: 'Löschen Sie eine davon, oder geben Sie ihr einen anderen Namen.',
  }),
  'file-name': ({ file, right }) => ({
    message: `${quote(file)} wird nicht gelesen, weil der Name nicht genau ${quote(right)} lautet.`,
    hint: `Benennen Sie um in ${quote(right)}.`,
  }),
  'file-unreadable': ({ file }) => ({
    message: `Die Datei ${quote(file)} lässt sich nicht öffnen.`,
    hint: 'Prüfen Sie, ob ein anderes Programm sie gesperrt hat und ob das Leserecht fehlt.',
  }),
  'file-kind': ({ file, expected }) =>
    expected === 'folder'
      ? {
          message: `${quote(file)} müsste ein Ordner sein, ist aber eine Datei.`,
          hint: 'Geben Sie der Datei einen anderen Namen, oder verschieben Sie sie.',
        }
      : {
          message: `${quote(file)} müsste eine Datei sein, ist aber ein Ordner oder etwas anderes.`,
          hint: 'Geben Sie dem Ordner einen anderen Namen, und legen Sie die Datei an seine Stelle.',
        },
  'file-outside': ({ file, bounds }) => ({
    message: `${quote(file)} ist nur eine Verknüpfung und führt aus dem Ordner ${folders[bounds]} hinaus. Außerhalb wird nichts gelesen.`,
    hint: 'Legen Sie stattdessen eine Kopie der Zieldatei ab.',
  }),
  'file-too-large': ({ file, limit }) => ({
    message: `Die Datei ${quote(file)} ist größer als ${limit} MB.`,
    hint: 'Verkleinern Sie sie, oder teilen Sie sie auf.',
  }),
  'file-too-long': ({ file, limit }) => ({
    message: `Die Datei ${quote(file)} hat mehr als ${limit} Zeilen.`,
    hint: 'Teilen Sie sie auf, oder fügen Sie sie als PDF bei.',
  }),
  'file-encoding': ({ offset, value }) => ({
    message: `Die Datei ist nicht als UTF-8 gespeichert, deshalb sind Buchstaben wie ä, ö, ü und ß nicht lesbar (Byte ${value}, Nummer ${offset + 1} der Datei).`,
    hint: 'Speichern Sie sie noch einmal: im Windows-Editor unter "Speichern unter" mit der Codierung "UTF-8"; in Word als "Nur-Text", dann "Andere Codierung" und "Unicode (UTF-8)".',
  }),
  'output-twice': ({ file, other }) => ({
    message: `Die PDF-Dateien zweier Sitzungen kämen in denselben Ordner ${quote(file, 200)}: die dieser und die von ${quote(other, 200)}.`,
    hint: 'Benennen Sie einen der beiden Ordner so um, dass sich die Namen nicht nur in Groß- und Kleinbuchstaben unterscheiden.',
  }),
  'output-formats': ({ formats }) => ({
    message: `Aus der Sitzung sollen mehrere Dateien werden (${formats.join(', ')}), aber --output hat nur für eine Platz.`,
    hint: `Wählen Sie eine, etwa mit "--format ${formats[0]}", oder nennen Sie einen Ordner: --output ORDNER/`,
  }),
  'defaults-place': () => ({
    message:
      'Diese Datei wird nicht gelesen: defaults.md gehört in einen Ordner oberhalb der Sitzungen, für die sie gilt.',
    hint: 'Verschieben Sie sie einen Ordner nach oben, oder übernehmen Sie ihre Felder in meeting.md.',
  }),
  'defaults-body': () => ({
    message: 'Der Text unter den Feldern von defaults.md erscheint in keiner Sitzung.',
    hint: 'Verschieben Sie ihn in die meeting.md der Sitzung, auf deren Deckblatt er gehört, oder löschen Sie ihn.',
  }),
  'build-ended': () => ({
    message:
      'Die Arbeit an dieser Sitzung wurde abgebrochen, bevor sie fertig war, vermutlich weil der Arbeitsspeicher nicht reichte.',
    hint: 'Erzeugen Sie die Sitzung allein und schließen Sie andere Programme. Hilft das nicht, verkleinern Sie die Bilder oder teilen Sie die Sitzung auf.',
  }),
  'output-link': ({ file, link }) => ({
    message: `Die PDF-Datei ${quote(file, 200)} wird nicht geschrieben: ${quote(link, 200)} ist eine Verknüpfung, die an einen anderen Ort führt.`,
    hint: 'Unterhalb des Zielordners wird keiner Verknüpfung gefolgt. Entfernen Sie sie, oder geben Sie mit --output den Ordner an, in den sie führt.',
  }),
  'output-unwritable': ({ file }) => ({
    message: `Die PDF-Datei ${quote(file, 200)} lässt sich nicht schreiben.`,
    hint: 'Schließen Sie sie, falls sie in einem anderen Programm geöffnet ist, und prüfen Sie, ob das Schreibrecht im Ordner fehlt oder der Datenträger voll ist.',
  }),

  // Front matter.
  'fence-missing': ({ found }) => ({
    message: 'Die Datei beginnt nicht mit einer Zeile aus drei Bindestrichen (---).',
    hint:
      found === undefined
        ? 'Schreiben Sie --- in die erste Zeile, darunter die Felder, zum Beispiel "title: Haushalt", und dann noch einmal ---.'
        : `Schreiben Sie --- in eine eigene Zeile über ${quote(found)} und noch einmal --- unter das letzte Feld.`,
  }),
  'fence-blank': ({ found }) => ({
    message:
      found === undefined
        ? 'Über den drei Bindestrichen (---), mit denen die Datei beginnen muss, ist eine leere Zeile.'
        : `${quote(found)} steht über den drei Bindestrichen (---), mit denen die Datei beginnen muss.`,
    hint:
      found === undefined
        ? 'Löschen Sie, was über --- steht.'
        : 'Verschieben Sie, was gelesen werden soll, unter die zweite Zeile mit ---, und löschen Sie den Rest.',
  }),
  'fence-wrong': ({ found }) => ({
    message: `Die Zeile ${quote(found)} müsste aus drei Bindestrichen bestehen und sonst nichts. Word macht aus Bindestrichen einen langen Strich.`,
    hint: 'Schreiben Sie: ---',
  }),
  'fence-unclosed': () => ({
    message:
      'Die Felder am Anfang der Datei enden nicht: Die zweite Zeile mit drei Bindestrichen (---) fehlt.',
    hint: 'Schreiben Sie --- in eine eigene Zeile unter das letzte Feld.',
  }),
  'fence-code': ({ found }) => ({
    message: `Hinter den drei Bindestrichen steht noch etwas: ${quote(found)}. In dieser Zeile dürfen nur die Bindestriche stehen.`,
    hint: 'Schreiben Sie: ---',
  }),
  'matter-tab': () => ({
    message: 'Diese Zeile ist mit der Tabulatortaste eingerückt.',
    hint: 'Rücken Sie sie mit Leerzeichen ein, zwei je Stufe.',
  }),
  'matter-reference': ({ found }) => ({
    message: `${quote(found)} kann hier nicht stehen: Was mit &, * oder ! beginnt, gilt als Befehl und nicht als Text.`,
    hint: 'Gehört es zum Text, setzen Sie den ganzen Text in Anführungszeichen.',
  }),
  'matter-hash': ({ right }) => ({
    message:
      'Was in dieser Zeile hinter dem Zeichen # steht, würde wegfallen, weil es als Notiz für Sie selbst gelesen wird.',
    hint: `Schreiben Sie: ${line(right)}`,
  }),
  'matter-space': ({ right }) => ({
    message: 'Hinter dem Doppelpunkt fehlt ein Leerzeichen.',
    hint: `Schreiben Sie: ${line(right)}`,
  }),
  'matter-line': ({ found, right }) => ({
    message: `Die Zeile ${quote(found)} ist weder ein Feld noch ein Teil davon.`,
    hint:
      right === undefined
        ? 'Ein Feld besteht aus Name, Doppelpunkt, Leerzeichen und Text, zum Beispiel "title: Haushalt". Was sonst gelesen werden soll, gehört unter die zweite Zeile mit ---.'
        : `Schreiben Sie: ${line(right)}`,
  }),
  'list-without-field': ({ found }) => ({
    message: `${quote(found)} ist der Eintrag einer Liste, aber über der Liste steht kein Feld.`,
    hint: 'Schreiben Sie in die Zeile darüber den Namen des Feldes mit einem Doppelpunkt, zum Beispiel "members:". Gehört der Eintrag zum Feld darüber, schreiben Sie auch dessen eigenen Text als Eintrag.',
  }),
  'matter-indent': ({ found, spaces }) => ({
    message: `${quote(found)} beginnt weiter links oder rechts als die Zeilen, zu denen es gehört.`,
    hint:
      spaces === undefined
        ? 'Verschieben Sie die Zeile mit Leerzeichen, bis sie genau unter der Zeile beginnt, zu der sie gehört.'
        : spaces === 0
          ? 'Löschen Sie die Leerzeichen davor.'
          : `Beginnen Sie die Zeile mit genau ${spaces === 1 ? 'einem Leerzeichen' : `${spaces} Leerzeichen`}.`,
  }),
  'matter-quote': ({ right }) => ({
    message: 'Ein Anführungszeichen wird nicht geschlossen, oder hinter dem schließenden steht noch etwas.',
    hint:
      right === undefined
        ? 'Setzen Sie den ganzen Text zwischen zwei Anführungszeichen, oder schreiben Sie ihn ganz ohne.'
        : `Schreiben Sie: ${line(right)}`,
  }),
  'matter-bracket': ({ bracket }) => ({
    message: `Die Klammer "${bracket}" wird nicht geschlossen.`,
    hint: `Schließen Sie sie mit "${bracket === '[' ? ']' : '}'}", oder setzen Sie den ganzen Text in Anführungszeichen.`,
  }),
  'matter-document': () => ({
    message:
      'Hier beginnen die Felder ein zweites Mal. Eine Datei hat ihre Felder nur an einer Stelle: am Anfang.',
    hint: 'Löschen Sie diese Zeile.',
  }),
  'matter-too-large': ({ limit }) => ({
    message: `Die Felder am Anfang der Datei sind zusammen größer als ${limit} MB.`,
    hint: 'Verschieben Sie, was gelesen werden soll, unter die zweite Zeile mit drei Bindestrichen (---).',
  }),
  'matter-empty-lines': ({ limit }) => ({
    message: `Zwischen den Feldern am Anfang der Datei sind mehr als ${limit} leere Zeilen.`,
    hint: 'Löschen Sie die leeren Zeilen zwischen den beiden Zeilen mit drei Bindestrichen (---).',
  }),
  'key-twice': ({ field, line }) => ({
    message: `Das Feld ${quote(field)} gibt es zweimal: Es steht schon in Zeile ${line}.`,
    hint: 'Behalten Sie nur eine der beiden Zeilen.',
  }),

  // Fields.
  'field-missing': ({ field, of }) => ({
    message: `Das Feld ${quote(field)} fehlt.`,
    hint: `Ergänzen Sie eine Zeile wie diese: ${(of && examples[`${of} ${field}`]) ?? examples[field] ?? `${field}: …`}`,
  }),
  'field-unknown': ({ field, nearest, right, isDecision = false }) => ({
    message: `Ein Feld mit dem Namen ${quote(field)} gibt es hier nicht.`,
    hint: isDecision
      ? 'Was beschlossen wurde, steht im Text unter den Feldern, zwischen einer Zeile :::decision und einer Zeile ::: – verschieben Sie es dorthin.'
      : right !== undefined
        ? `Schreiben Sie es in die Felder, zu denen es gehört: ${line(right)}`
        : nearest === undefined
          ? 'Löschen Sie die Zeile. Ist sie eine Notiz für Sie selbst, setzen Sie # davor.'
          : `Ist ${quote(nearest)} gemeint?`,
  }),
  'reason-missing': ({ field, text, isTrue }) => ({
    message: `Was in ${quote(field)} steht, erscheint vor den Lesern; sie sähen ${quote(text)}.`,
    hint: isTrue
      ? `Schreiben Sie, was die Leser sehen sollen: ${field}: ${reasons[field]}`
      : 'Löschen Sie die Zeile.',
  }),
  'field-too-long': ({ limit }) => ({
    message: `Der Text hat mehr als ${limit} Zeichen, und das ist mehr, als in ein Feld passt.`,
    hint: 'Kürzen Sie ihn. Ein längerer Text gehört unter die zweite Zeile ---.',
  }),
  'field-kind': ({ field, expected, found, right }) => ({
    message: `In ${quote(field)} ${foundForms[found]}. Vorgesehen: ${listed(
      [...new Set(expected)].map(form => forms[form]),
      'oder',
    )}.`,
    hint:
      right === undefined
        ? writeForm[expected.find(form => form !== found) ?? 'text']
        : `Schreiben Sie: ${line(right)}`,
  }),
  'list-bullets': ({ field, bullet }) => ({
    message: `Die Einträge von ${quote(field)} beginnen mit "${bullet}". Hier müssen sie mit einem Bindestrich beginnen.`,
    hint: `Schreiben Sie jeden Eintrag in eine eigene Zeile, davor einen Bindestrich und ein Leerzeichen: ${points[field] ?? '- Anna Vogt'}`,
  }),
  'choice-unknown': ({ text, choices, right }) => ({
    message: `${quote(text)} ist hier nicht möglich, sondern nur ${listed(
      choices.map(choice => quote(choice)),
      'oder',
    )}.`,
    hint: right && `Schreiben Sie: ${right}`,
  }),
  'language-unknown': ({ text, known, right }) => ({
    message: `${quote(text)} ist keine Sprache, die das Programm kennt. Es kennt ${listed(languageNames(known, 'de'), 'und')}.`,
    hint: right && `Schreiben Sie: ${right}`,
  }),
  'name-pattern': ({ text }) => ({
    message: `${quote(text)} ist kein Muster für einen Dateinamen.`,
    hint: 'Schreiben Sie Wörter in geschweiften Klammern und dazwischen Buchstaben oder Ziffern: "{title}-{date}". Die Wörter sind {title}, {date} und {organisation}.',
  }),
  'timezone-unknown': ({ text, right }) => ({
    message: `${quote(text)} ist keine Zeitzone.`,
    hint: right
      ? `Schreiben Sie: ${right}`
      : 'Schreiben Sie den Erdteil und die größte Stadt auf Englisch, etwa Europe/Berlin, oder lassen Sie das Feld weg.',
  }),
  'date-wrong': ({ text, right }) => ({
    message:
      right.length > 1
        ? `${quote(text)} kann zwei verschiedene Tage bedeuten.`
        : `${quote(text)} ist als Datum nicht lesbar.`,
    hint:
      right.length > 0
        ? `Schreiben Sie${right.length > 1 ? ', was gemeint ist' : ''}: ${listed(right, 'oder')}`
        : 'Schreiben Sie Jahr, Monat und Tag als Zahlen, zum Beispiel 2026-06-04 oder 4.6.2026.',
  }),
  'time-wrong': ({ text, right }) => ({
    message: `${quote(text)} ist keine Uhrzeit.`,
    hint: right === undefined ? 'Schreiben Sie sie als 14:30 oder 14.30.' : `Schreiben Sie: ${right}`,
  }),
  'duration-wrong': ({ text, right }) => ({
    message: `${quote(text)} sagt nicht, wie lange etwas dauert.`,
    hint:
      right === undefined
        ? 'Schreiben Sie zum Beispiel 15 min, 1 Std. oder 1 Std. 30 min.'
        : `Schreiben Sie: ${right}`,
  }),
  'person-unnamed': ({ text }) => ({
    message:
      text.trim() === ''
        ? 'Der Name der Person fehlt.'
        : `In ${quote(text)} steht vor dem Komma oder der Klammer kein Name.`,
    hint: 'Schreiben Sie zuerst den Namen, dann die Funktion: Anna Vogt, Vorsitzende',
  }),
  'person-several': ({ field, names, isPoint }) => ({
    message: `In ${quote(field)} stehen ${names.length} Personen in einem einzigen Text und würden als eine gelten.`,
    hint: isPoint
      ? `Schreiben Sie jede in eine eigene Zeile: ${line(pointed(names))}`
      : `Schreiben Sie: ${line(`${field}: ${bracketed(names)}`)}`,
  }),
  'allow-unknown': ({ text, nearest, refused }) => ({
    message: refused
      ? `${quote(text)} in "allow" ist ein Fehler; nur Warnungen lassen sich abschalten.`
      : `Eine Meldung mit dem Namen ${quote(text)}, wie er in "allow" steht, gibt es nicht.`,
    hint: refused
      ? 'Löschen Sie den Namen, und beheben Sie den Fehler.'
      : nearest === undefined
        ? 'Der Name steht am Ende der Meldung, die nicht mehr erscheinen soll.'
        : `Ist ${quote(nearest)} gemeint?`,
  }),
  'allow-unused': ({ text, of }) => ({
    message: `${quote(text)} in "allow" hat keine Wirkung: Zu ${of === 'item' ? 'diesem Punkt' : 'dieser Sitzung'} gibt es keine solche Meldung.`,
    hint: 'Löschen Sie den Namen.',
  }),

  // Attachments.
  'attachment-missing': ({ file, nearest }) => ({
    message: `In attachments/ gibt es keine Datei ${quote(file)}.`,
    hint:
      nearest === undefined
        ? 'Legen Sie die Datei dort ab. Wird sie nachgereicht, schreiben Sie den Titel der Anlage, und "pending: true" anstelle der Datei.'
        : `Ist ${quote(nearest, 200)} gemeint?`,
  }),
  'attachment-name': ({ file, right }) => ({
    message: `${quote(file)} ist nicht genau so geschrieben, wie die Datei in attachments/ heißt.`,
    hint: `Schreiben Sie: ${line(right)}`,
  }),
  'attachment-outside': ({ file, inside }) => ({
    message: `Die Datei ${quote(file)} liegt außerhalb des Ordners attachments/.`,
    hint:
      inside === undefined
        ? 'Kopieren Sie sie nach attachments/, und schreiben Sie nur ihren Namen.'
        : `Eine Datei dieses Namens liegt im Ordner. Ist es die richtige, schreiben Sie: ${line(inside)}`,
  }),
  'attachment-empty': ({ hasUrl }) => ({
    message: hasUrl
      ? 'Diese Anlage hat eine Adresse, aber keinen Titel.'
      : 'Diese Anlage hat weder einen Titel noch eine Datei.',
    hint: hasUrl
      ? 'Schreiben Sie auch "title:": Seine Wörter werden zum Link.'
      : 'Schreiben Sie "title:", "file:" oder beides.',
  }),
  'address-wrong': ({ text, secure }) => ({
    message: `${quote(text)} ist keine Adresse, die mit https:// beginnt.`,
    hint: secure
      ? `Wenn sie sich dort öffnen lässt, schreiben Sie: ${line(secure)}`
      : 'Schreiben Sie die ganze Adresse, zum Beispiel: https://www.example.org/plan.pdf',
  }),
  'attachment-pending': () => ({
    message: 'Laut "pending: true" wird diese Anlage nachgereicht, sie hat aber schon eine Datei.',
    hint: 'Löschen Sie "pending: true", wenn die Datei die richtige ist; sonst löschen Sie "file".',
  }),
  'attachment-twice': ({ file, line }) => ({
    message: `Die Datei ${quote(file)} ist diesem Punkt zweimal als Anlage beigefügt: Sie steht schon in Zeile ${line}.`,
    hint: 'Löschen Sie eine der beiden.',
  }),
  'attachment-unused': ({ files, more }) =>
    files.length === 1
      ? {
          message: `Die Datei ${quote(files[0]!)} liegt in attachments/, ist aber keinem Punkt als Anlage beigefügt.`,
          hint: 'Fügen Sie sie einem Punkt als Anlage bei, oder nehmen Sie sie aus dem Ordner.',
        }
      : {
          message: `Die Dateien ${counted(files, more, 'und', 'weitere')} liegen in attachments/, sind aber keinem Punkt als Anlage beigefügt.`,
          hint: 'Fügen Sie sie den Punkten als Anlagen bei, oder nehmen Sie sie aus dem Ordner.',
        },
  'attachment-pageless': ({ file, of }) => ({
    message:
      of === 'pack'
        ? `Die Seiten der Datei ${quote(file)} stehen nicht in der Sitzungsmappe: Sie ist weder eine PDF-Datei noch ein Bild. Sie steht nur in der Liste.`
        : `Die Datei ${quote(file)} kommt nicht auf die Website: Dort sind nur PDF-Dateien und Bilder (PNG, JPEG). Sie wird nur aufgeführt.`,
    hint: 'Speichern Sie sie als PDF, und fügen Sie diese Datei bei.',
  }),
  'attachment-unusable': ({ file, reason }) => ({
    message: `Die Seiten der Datei ${quote(file)} können nicht in die Sitzungsmappe: ${unusable[reason]}.`,
    hint:
      reason === 'too-large' || reason === 'too-much'
        ? 'Speichern Sie sie kleiner oder in mehreren Teilen.'
        : 'Öffnen Sie sie, drucken Sie sie als PDF (wählen Sie PDF als Drucker), und fügen Sie diese Datei bei.',
  }),
  'attachment-leak': ({ file, page, source, line: at }) => ({
    message: `Die Datei ${quote(file)} enthält${page === undefined ? '' : ` auf Seite ${page}`} etwas, das in der öffentlichen Ausgabe fehlt: siehe ${source}, Zeile ${at}.`,
    hint: 'Schreiben Sie "status: closed" bei der Anlage, oder fügen Sie eine Datei ohne diesen Text bei. Wenn er veröffentlicht werden darf, schreiben Sie in diesem Punkt: allow: attachment-leak',
  }),
  'attachment-hidden': ({ file, ...parts }) => ({
    message: `Die Website würde die Datei ${quote(file)} herausgeben, wie sie ist, und sie enthält etwas, das ihre Seiten nicht zeigen: ${listed(hiddenParts(parts), 'und')}.`,
    hint: 'Öffnen Sie sie, drucken Sie sie als PDF, und fügen Sie dieses bei. Wenn alles veröffentlicht werden darf, schreiben Sie in diesem Punkt: allow: attachment-hidden',
  }),
  'attachment-redaction': ({ file, pages }) => ({
    message: `Die Datei ${quote(file)} hat auf ${pages.length === 1 ? `Seite ${pages[0]}` : `den Seiten ${ranges(pages)}`} Schwärzungen, die nur markiert und nicht angewendet sind: Der Text darunter ist noch lesbar.`,
    hint: 'Wenden Sie die Schwärzungen in dem Programm an, das sie markiert hat, speichern Sie die Datei, und fügen Sie diese bei. Wenn der Text veröffentlicht werden darf, schreiben Sie in diesem Punkt: allow: attachment-redaction',
  }),
  'attachment-textless': ({ file, pages }) => ({
    message:
      pages.length === 0
        ? `Die Datei ${quote(file)} sieht wie eine gescannte Seite aus und wurde nicht nach dem durchsucht, was nicht öffentlich ist.`
        : `${pages.length === 1 ? 'Seite' : 'Die Seiten'} ${ranges(pages)} der Datei ${quote(file)} ${pages.length === 1 ? 'hat' : 'haben'} keinen Text und ${pages.length === 1 ? 'wurde' : 'wurden'} deshalb nicht nach dem durchsucht, was nicht öffentlich ist.`,
    hint: 'Sehen Sie selbst nach, was dort steht. Schreiben Sie dann in diesem Punkt: allow: attachment-textless',
  }),
  'attachment-claims': ({ file, isTagged, missingFonts, flaws = [], ua, a }) => ({
    message: `Die Sitzungsmappe bezeichnet sich nicht als ${lost(ua, a, 'nur')}; das liegt an der Datei ${quote(file)}: ${[
      ...(isTagged ? [] : ['Sie hat keine Tags']),
      ...(missingFonts.length > 0 ? [`Es fehlen Schriften: ${missingFonts.slice(0, 5).join(', ')}`] : []),
      ...flaws.map(flaw => claimFlaws[flaw]),
      ...(isTagged && missingFonts.length === 0 && flaws.length === 0
        ? ['Sie bezeichnet sich selbst nicht so']
        : []),
    ].join('; ')}.`,
    hint: flaws.includes('figures')
      ? 'Beschreiben Sie die Bilder in dem Programm, in dem sie geschrieben wurde, und speichern Sie sie dort noch einmal (PDF/UA).'
      : 'Speichern Sie sie aus dem Programm, in dem sie geschrieben wurde, noch einmal als PDF mit Tags und allen Schriften (PDF/A-2a oder PDF/UA).',
  }),
  'attachment-unread': ({ file, problem }) => ({
    message: `Die Datei ${quote(file)} wurde weder nach dem durchsucht, was nicht öffentlich ist, noch nach Personennummern: ${pdfProblems[problem]}.`,
    hint:
      problem === 'unopened'
        ? 'Prüfen Sie, ob ein anderes Programm sie gesperrt hat und ob Sie sie lesen dürfen.'
        : 'Sehen Sie sie selbst durch. Speichern Sie sie dann neu als PDF, oder schreiben Sie in diesem Punkt: allow: attachment-unread',
  }),

  // Pictures.
  'picture-missing': ({ file, nearest, isBelow }) => ({
    message: `Ein Bild ${quote(file)} gibt es nicht.`,
    hint:
      nearest === undefined
        ? `Schreiben Sie, wo es liegt, vom Ordner dieser Datei aus gesehen, zum Beispiel bilder/lageplan.png${isBelow ? ' oder ../bilder/lageplan.png' : ''}.`
        : `Ist ${quote(nearest, 200)} gemeint?`,
  }),
  'picture-name': ({ file, right }) => ({
    message: `${quote(file)} ist nicht genau so geschrieben, wie die Bilddatei heißt.`,
    hint: `Schreiben Sie: ${line(right)}`,
  }),
  'picture-outside': ({ file, bounds }) => ({
    message: `Das Bild ${quote(file)} liegt außerhalb des Ordners ${folders[bounds]}.`,
    hint: `Kopieren Sie es in den Ordner ${folders[bounds]}.`,
  }),
  'picture-scheme': ({ address, bounds }) => ({
    message: `${quote(address)} ist keine Datei im Ordner ${folders[bounds]}, und von anderswo werden keine Bilder geholt.`,
    hint: `Speichern Sie das Bild im Ordner ${folders[bounds]}, und schreiben Sie den Namen dieser Datei.`,
  }),
  'picture-remote': ({ address }) => ({
    message: `Das Bild ${quote(address)} wird nicht aus dem Internet geholt: Stattdessen erscheint seine Beschreibung.`,
    hint: 'Speichern Sie das Bild im Ordner der Sitzung, und schreiben Sie den Namen dieser Datei.',
  }),
  'picture-kind': ({ file }) => ({
    message: `${quote(file)} ist kein Bild im Format PNG, JPEG oder SVG.`,
    hint: 'Öffnen Sie es in einem Bildprogramm, und speichern Sie es als PNG.',
  }),
  'picture-broken': ({ file }) => ({
    message: `Das Bild ${quote(file)} ist beschädigt und lässt sich nicht anzeigen.`,
    hint: 'Speichern Sie es noch einmal in dem Programm, mit dem es erstellt wurde.',
  }),
  'picture-too-large': ({ file, limit }) => ({
    message: `Das Bild ${quote(file)} hat mehr als ${limit} Millionen Bildpunkte (Pixel).`,
    hint: 'Speichern Sie es kleiner.',
  }),
  'picture-cmyk': ({ file }) => ({
    message: `Das Bild ${quote(file)} hat Druckfarben (CMYK), die sich nicht richtig anzeigen lassen.`,
    hint: 'Speichern Sie es mit Bildschirmfarben (RGB).',
  }),
  'picture-svg': ({ file, found }) => ({
    message: `Die Zeichnung ${quote(file)} enthält ${quote(found)}. Erlaubt sind nur Formen, Linien, Text und Farbverläufe.`,
    hint:
      found === 'foreignObject'
        ? 'Schalten Sie im Zeichenprogramm formatierten Text (HTML) aus und exportieren Sie die Zeichnung noch einmal, oder speichern Sie sie als PNG.'
        : 'Entfernen Sie im Zeichenprogramm alles, was nicht gezeichnet ist, oder speichern Sie sie als PNG.',
  }),
  'picture-size': ({ file }) => ({
    message: `Die Zeichnung ${quote(file)} gibt nicht an, wie groß sie ist.`,
    hint: 'Speichern Sie sie im Zeichenprogramm noch einmal mit Breite und Höhe, oder als PNG.',
  }),
  'picture-complex': ({ file }) => ({
    message: `Die Zeichnung ${quote(file)} besteht aus zu vielen Teilen und lässt sich nicht anzeigen.`,
    hint: 'Vereinfachen Sie sie, oder speichern Sie sie als PNG.',
  }),
  'picture-alt': ({ file }) => ({
    message: `Das Bild ${quote(file)} hat keine Beschreibung für Menschen, die es nicht sehen können.`,
    hint: `Schreiben Sie in die eckigen Klammern, was es zeigt: ![was es zeigt](${line(file)})`,
  }),

  // The timetable.
  'slot-without-time': () => ({
    message:
      'Wann dies beginnt, lässt sich nicht berechnen: Es hat keine Uhrzeit, und aus dem Eintrag davor ergibt sich keine.',
    hint: 'Schreiben Sie, wann es beginnt, zum Beispiel "time: 9:30", oder wie lange der Eintrag davor dauert, zum Beispiel "duration: 15 min".',
  }),
  'slot-text': ({ text, right }) => ({
    message: `${quote(text)} ist nur ein Text. Ein Eintrag im Zeitplan hat Felder: wann er beginnt und wofür er ist.`,
    hint: `Schreiben Sie: - ${line(right)} – ist es ein Tagesordnungspunkt, schreiben Sie statt "title:" "item:" und den Namen seiner Datei.`,
  }),
  'slot-kind': ({ fields }) => ({
    message:
      fields.length === 0
        ? 'Dieser Eintrag im Zeitplan sagt nicht, wofür er ist.'
        : `Dieser Eintrag im Zeitplan hat ${listed(
            fields.map(field => quote(field)),
            'und',
          )} zugleich.`,
    hint:
      fields.length === 0
        ? 'Schreiben Sie "item", "title", "break" oder "close".'
        : 'Behalten Sie davon eines, und legen Sie für das andere einen eigenen Eintrag an. Nur "title" darf zusammen mit "item" stehen.',
  }),
  'slot-overlap': ({ time, before, line, file }) => ({
    message: `Dies beginnt um ${time} Uhr, aber der Eintrag in Zeile ${line}${file === undefined ? '' : ` von ${shorten(file, 200)}`} dauert bis ${before} Uhr.`,
    hint: 'Ändern Sie eine der beiden Uhrzeiten oder die Dauer des früheren Eintrags.',
  }),
  'slot-backwards': ({ time, before, line, file }) => ({
    message: `Dies beginnt um ${time} Uhr, also früher als der Eintrag davor in Zeile ${line}${file === undefined ? '' : ` von ${shorten(file, 200)}`} (${before} Uhr).`,
    hint: 'Berichtigen Sie die Uhrzeit, oder verschieben Sie den Eintrag.',
  }),
  'slot-past-end': ({ time, end }) => ({
    message: `Danach ist es ${time} Uhr, die Sitzung endet aber um ${end} Uhr.`,
    hint: 'Ändern Sie "end" der Sitzung oder die Uhrzeiten davor.',
  }),
  'time-unused': () => ({
    message:
      'Die Uhrzeit dieses Punktes wird nicht verwendet, weil die Sitzung in meeting.md einen eigenen Zeitplan hat.',
    hint: 'Löschen Sie die Zeile, und schreiben Sie die Uhrzeit in den Zeitplan.',
  }),
  'item-without-slot': () => ({
    message: 'Dieser Punkt steht nicht im Zeitplan, andere aber schon.',
    hint: 'Geben Sie ihm einen Eintrag in "timetable" in meeting.md.',
  }),
  'timetable-twice': ({ other }) => ({
    message: `Der Zeitplan kann nur an einer Stelle stehen, und "::timetable" steht schon in ${shorten(other, 200)}.`,
    hint: 'Löschen Sie eine der beiden Zeilen.',
  }),
  'timetable-empty': () => ({
    message: 'Hier gibt es keinen Zeitplan, der angezeigt werden könnte.',
    hint: 'Schreiben Sie "timetable" in meeting.md, oder geben Sie den Punkten "time" oder "duration"; oder löschen Sie diese Zeile.',
  }),
  'item-unknown': ({ id, nearest }) => ({
    message: `Einen Punkt ${quote(id)} gibt es nicht.`,
    hint:
      nearest === undefined
        ? 'Ein Punkt heißt wie seine Datei ohne die Nummer und ".md": items/07-bebauungsplan.md ist "bebauungsplan".'
        : `Ist ${quote(nearest, 200)} gemeint?`,
  }),

  // The body.
  'directive-wrong': ({ found, right, heading }) => ({
    message: `Die Zeile ${quote(found)} kennt das Programm nicht.`,
    hint:
      (right === undefined
        ? 'Zeilen dieser Art sind :::closed, :::decision, :::public-decision, :::bars und :::steps, die jeweils mit ::: enden, sowie ::timetable und ::pagebreak.'
        : `Schreiben Sie in die Zeile nur dies: ${right}`) +
      (heading === undefined ? '' : `. Ist es eine Überschrift, schreiben Sie: ## ${heading}`),
  }),
  'directive-place': ({ found, where }) => ({
    message: `Die Zeile ${quote(found)} hat keine Wirkung, weil sie ${wrongPlaces[where]}.`,
    hint:
      where === 'indent'
        ? 'Löschen Sie die Leerzeichen davor.'
        : where === 'field'
          ? 'Löschen Sie sie. Zurückgehalten werden kann nur Text unter der zweiten Zeile mit ---.'
          : where === 'open-code'
            ? 'Schreiben Sie die Zeile, mit der der Code beginnt, dort noch einmal, wo er endet.'
            : 'Stellen Sie sie nach außen: in eine eigene Zeile, mit nichts davor und einer leeren Zeile darüber.',
  }),
  'directive-unclosed': ({ found }) => ({
    message: `Was mit ${quote(found)} beginnt, endet nicht.`,
    hint: 'Schreiben Sie dort, wo es endet, in eine eigene Zeile: :::',
  }),
  'directive-nested': ({ found, outer, line }) => ({
    message: `${quote(found)} beginnt innerhalb von ${quote(outer)} aus Zeile ${line}. Das eine kann nicht im anderen stehen.`,
    hint: 'Beenden Sie das erste vorher, mit diesem Zeichen in einer eigenen Zeile: :::',
  }),
  'directive-stray': () => ({
    message: 'Diese Zeile ::: beendet nichts, denn es ist nichts begonnen.',
    hint: 'Löschen Sie sie, oder schreiben Sie :::closed oder :::decision dorthin, wo es beginnen soll.',
  }),
  'decision-indent': ({ text }) => ({
    message: `${quote(text)} ist eingerückt, doch ein Beschluss trennt es von der Liste oder Fußnote darüber.`,
    hint: 'Löschen Sie die Leerzeichen davor. Gehört es zu dem, was darüber steht, setzen Sie den Beschluss darunter.',
  }),
  'directive-meeting': ({ found }) => ({
    message: `${quote(found)} kann nicht in meeting.md stehen, sondern nur :::closed.`,
    hint: 'Verschieben Sie es in den Punkt, zu dem es gehört.',
  }),
  'drawn-nothing': ({ found, problem }) => ({
    message:
      problem === 'figures'
        ? 'In der letzten Spalte dieser Tabelle stehen keine Zahlen, die sich als Balken zeichnen lassen.'
        : `${quote(found)} zeichnet nichts: Vor ::: muss ${problem === 'table' ? 'genau eine Tabelle' : 'genau eine nummerierte Liste'} stehen und sonst nichts.`,
    hint: {
      table: 'Lassen Sie zwischen :::bars und ::: nur eine Tabelle stehen.',
      list: 'Lassen Sie zwischen :::steps und ::: nur eine nummerierte Liste (1., 2., 3.) stehen.',
      figures: 'Setzen Sie die Spalte mit den Zahlen ans Ende, oder löschen Sie die Zeilen :::bars und :::.',
    }[problem],
  }),
  'heading-level': ({ text }) => ({
    message: `Die Überschrift ${quote(text)} hat ein einzelnes #, das dem Titel des Punktes vorbehalten ist. Sie erscheint, als hätte sie zwei.`,
    hint: `Schreiben Sie: ## ${line(text)}`,
  }),
  'heading-underlined': ({ text }) => ({
    message: `${quote(text)} wird zur Überschrift, weil darunter eine Zeile aus Bindestrichen oder Gleichheitszeichen steht.`,
    hint: `Ist es eine Überschrift, schreiben Sie: ## ${line(text)} – sonst setzen Sie eine leere Zeile über die Zeichen.`,
  }),
  'list-numbers': ({ written, printed }) => ({
    message: `Die Einträge dieser Liste haben die Nummern ${shorten(written)}, gedruckt wird aber ${shorten(printed)}.`,
    hint: 'Nummerieren Sie sie fortlaufend, oder setzen Sie eine Zeile Text dorthin, wo eine neue Liste beginnt.',
  }),
  'html-shown': ({ html, right }) => ({
    message: `${quote(html)} erscheint im Text genau so, wie es hier steht.`,
    hint:
      right === undefined
        ? 'Schreiben Sie **fett**, *kursiv* oder <br> für eine neue Zeile; soll es so erscheinen, ist nichts zu tun.'
        : `Schreiben Sie: ${line(right)}`,
  }),
  'comment-unclosed': () => ({
    message: 'Diese Notiz für Sie selbst endet nicht und wäre deshalb für alle zu lesen.',
    hint: 'Schreiben Sie --> dorthin, wo sie endet, und lassen Sie davor keine Zeile leer, außer wenn die Notiz ganz am Anfang einer Zeile beginnt.',
  }),
  'definition-unused': ({ name }) => ({
    message: `Diese Zeile erklärt "[${shorten(name)}]", aber nichts verweist darauf, deshalb erscheint sie nicht.`,
    hint: `Ist sie als Text gemeint, setzen Sie einen umgekehrten Schrägstrich vor die erste Klammer: \\[${line(name)}]`,
  }),
  'definition-withheld': ({ name, where }) => ({
    message: `${quote(name)} ist nur ${definedIn[where]} erklärt und gilt nur für den Text dort. Hier erscheint es so, wie es geschrieben ist.`,
    hint:
      where === 'item'
        ? `Darf die Öffentlichkeit es sehen, schreiben Sie die Zeile, die mit ${line(name)}: beginnt, in den Block :::public-decision.`
        : `Gehört es auch hierher, schreiben Sie die Zeile, die mit ${line(name)}: beginnt, außerhalb ${where === 'footnote' ? 'der Fußnote' : 'des Blocks'}.`,
  }),
  'footnote-unused': ({ name }) => ({
    message: `Auf die Fußnote ${quote(name)} verweist nichts, deshalb erscheint sie nicht.`,
    hint: `Schreiben Sie an die Stelle im Text, zu der sie gehört: [^${line(name)}]`,
  }),
  'footnote-missing': ({ name, nearest }) => ({
    message: `Eine Fußnote ${quote(name)} gibt es nicht.`,
    hint:
      nearest === undefined
        ? `Schreiben Sie sie in eine eigene Zeile: [^${line(name)}]: Text der Fußnote`
        : `Ist [^${line(nearest)}] gemeint?`,
  }),
  'link-address': ({ address }) => ({
    message: `${quote(address)} ist keine Adresse, auf die ein Link führen kann. Der Text erscheint ohne Link.`,
    hint: 'Schreiben Sie eine Adresse, die mit https://, http://, mailto: oder tel: beginnt, oder item: mit dem Namen eines Punktes.',
  }),
  'abbreviation-unexplained': ({ short }) => ({
    message: `Nirgends steht, was ${quote(short)} bedeutet.`,
    hint: `Schreiben Sie unter "abbreviations:" in meeting.md, eingerückt, "${short}: " und was es bedeutet.`,
  }),
  'glyph-missing': ({ character, code }) => ({
    message: `Das Zeichen ${/\p{Co}/u.test(character) ? code : quote(character)} fehlt in allen Schriften. Es erscheint als [${code}].`,
    hint: 'Schreiben Sie ein anderes Zeichen, oder sagen Sie es in Worten.',
  }),
  'heading-space': ({ text, right }) => ({
    message: `${quote(text)} wird nicht als Überschrift gelesen, weil hinter den Zeichen ein Leerzeichen fehlt.`,
    hint: `Schreiben Sie: ${line(right)}`,
  }),
  'heading-empty': ({ text }) => ({
    message: `${quote(text)} beginnt eine Überschrift ohne Wörter, deshalb erscheint sie nicht.`,
    hint: 'Schreiben Sie die Wörter der Überschrift nach einem Leerzeichen in dieselbe Zeile, oder löschen Sie die Zeile.',
  }),
  'picture-space': ({ right }) => ({
    message:
      'Das Bild wird nicht als Bild gelesen, weil der Dateiname ein Leerzeichen enthält. Es erscheint so, wie es geschrieben ist.',
    hint: `Schreiben Sie: ${line(right)}`,
  }),
  'link-space': ({ right }) => ({
    message:
      'Dies wird nicht als Link gelesen, weil zwischen den beiden Klammerpaaren ein Leerzeichen steht.',
    hint: `Schreiben Sie: ${line(right)}`,
  }),
  'link-turned': ({ right }) => ({
    message: 'Das wird nicht als Link gelesen, weil die beiden Klammerpaare vertauscht sind.',
    hint: `Schreiben Sie: ${line(right)}`,
  }),
  'link-file': ({ text, file }) => ({
    message: `${quote(`[${text}](${file})`)} erscheint so, wie es hier steht: Ein Link kann zu einer Adresse führen, aber nicht zu einer Datei mit Leerzeichen im Namen.`,
    hint: `Fügen Sie die Datei dem Punkt als Anlage bei (attachments: ${line(file)}), und schreiben Sie nur: ${line(text)}`,
  }),
  'link-unread': ({ right }) => ({
    message: 'Das wird nicht als Link gelesen: wegen der Klammern oder eines Leerzeichens in der Adresse.',
    hint: `Schreiben Sie: ${line(right)}`,
  }),
  'link-start': ({ text, right }) => ({
    message: `${quote(text)} wird nicht als Link gelesen, weil am Anfang nicht https:// oder http:// steht.`,
    hint: `Schreiben Sie: ${line(right)}`,
  }),
  'footnote-sign': ({ sign, right, text }) => ({
    message: `${quote(sign)} ist keine Fußnote. Das Zeichen und die Anmerkung darunter erscheinen als gewöhnlicher Text.`,
    hint: `Schreiben Sie hier ${right}, und beginnen Sie die Zeile der Anmerkung so: ${line(text)}`,
  }),
  'bold-unclosed': ({ text, right, isBold }) =>
    isBold
      ? {
          message: `Der fette Text ${quote(text)} endet nicht, deshalb erscheinen die Zeichen davor.`,
          hint: `Schreiben Sie dieselben zwei Zeichen direkt hinter das letzte fette Wort: ${line(right)}`,
        }
      : {
          message: `Der kursive Text ${quote(text)} endet nicht, deshalb erscheint der Stern davor.`,
          hint: `Schreiben Sie noch einen Stern direkt hinter das letzte kursive Wort: ${line(right)} – soll der Stern erscheinen, schreiben Sie: \\*`,
        },
  'mark-shown': ({ found, right, about }) => ({
    message:
      about === 'block'
        ? `${quote(found)} hat mitten in einer Zeile keine Wirkung. Es erscheint genau so, wie es hier steht.`
        : `${quote(found)} ist ein Zeichen aus einem anderen Programm. Es erscheint genau so, wie es hier steht.`,
    hint:
      right === undefined
        ? 'Schreiben Sie es in Worten oder als Markdown: **fett**, *kursiv*, x<sup>2</sup>, ein Bild.'
        : right === ''
          ? withoutMark[about ?? 'other']
          : `Schreiben Sie: ${line(right)}`,
  }),
  'rule-dashes': ({ found }) => ({
    message: `${quote(found)} erscheint so, wie es geschrieben ist, und wird nicht zur Linie.`,
    hint: 'Schreiben Sie für eine Linie quer über die Seite drei Sternchen: ***',
  }),
  'table-row': ({ right }) => ({
    message:
      'Diese Zeilen werden nicht als Tabelle gelesen, weil die Zeile unter der ersten fehlt oder eine andere Zahl von Spalten hat.',
    hint: `Schreiben Sie unter diese Zeile: ${line(right)}`,
  }),
  'table-cells': ({ text, columns, isText }) =>
    isText
      ? {
          message: `${quote(text)} wird eine Zeile der Tabelle darüber, weil keine leere Zeile dazwischen steht.`,
          hint: 'Setzen Sie eine leere Zeile darüber.',
        }
      : {
          message: `Diese Zeile hat mehr Zellen als die erste Zeile der Tabelle, nämlich mehr als ${columns}. Der Rest wird an die letzte Zelle gehängt.`,
          hint: 'Geben Sie beiden gleich viele Zellen. Gehört das Zeichen | zum Text, schreiben Sie: \\|',
        },
  'code-unclosed': ({ fence }) => ({
    message: `Ab dieser Zeile erscheint aller Text genau so, wie er geschrieben ist (als Code), weil keine zweite Zeile ${fence} ihn beendet.`,
    hint: `Schreiben Sie dort, wo er endet, in eine eigene Zeile: ${fence}`,
  }),
  'task-space': ({ text, right }) => ({
    message: `${quote(text)} wird nicht als Eintrag mit Kästchen zum Ankreuzen gelesen, weil ein Leerzeichen fehlt.`,
    hint: `Schreiben Sie: ${line(right)}`,
  }),
  'prose-as-code': ({ text }) => ({
    message: `${quote(text)} erscheint genau so, wie es geschrieben ist (als Code), weil vier Leerzeichen oder ein Tabulator davor stehen.`,
    hint: 'Löschen Sie die Leerzeichen davor. Soll es so erscheinen, setzen Sie eine Zeile mit ``` darüber und darunter.',
  }),
  'list-indent': ({ text, right, columns }) => ({
    message: `Der Eintrag ${quote(text)} steht nicht unter dem Eintrag davor, weil er zu wenig eingerückt ist.`,
    hint: `Schreiben Sie so viele Leerzeichen, wie Zeichen vor dem Text darüber stehen (${columns}): "${right.slice(0, columns)}${line(right)}"`,
  }),
  'list-unread': ({ text, right, lines }) => ({
    message:
      lines === 1
        ? `${quote(text)} sieht nach Punkten einer Liste aus, wird aber nicht so gelesen.`
        : `Mit ${quote(text)} beginnen ${lines} Zeilen, die wie eine Liste aussehen, aber zu einem Absatz zusammenlaufen.`,
    hint:
      lines === 1
        ? `Schreiben Sie jeden Punkt in eine eigene Zeile, mit einem Leerzeichen hinter dem Zeichen: ${line(right)}`
        : `Setzen Sie eine leere Zeile darüber, und schreiben Sie: ${line(right)}`,
  }),
  'heading-bold': ({ text }) => ({
    message: `${quote(text)} sieht aus wie eine Überschrift, ist aber nur fetter Text.`,
    hint: `Schreiben Sie: ## ${line(text)}`,
  }),
  'lines-joined': ({ text, lines }) => ({
    message: `Diese ${lines} Zeilen laufen zu einem einzigen Absatz zusammen.`,
    hint: `Soll jede eine eigene Zeile bleiben, beenden Sie sie mit einem umgekehrten Schrägstrich: ${line(text)}\\`,
  }),
  'table-crowded': ({ columns }) => ({
    message: `Die ${columns} Spalten dieser Tabelle passen in lesbarer Schrift nicht auf die Seite. Wörter und Zahlen in ihr sind getrennt.`,
    hint: 'Machen Sie daraus zwei Tabellen, oder geben Sie ihr weniger Spalten: Was in Spalten steht, kann auch in Zeilen stehen.',
  }),
  'nesting-too-deep': ({ limit }) => ({
    message: `Hier sind mehr als ${limit} Listen, Zitate oder Felder ineinander geschachtelt.`,
    hint: 'Rücken Sie einige davon weiter nach links.',
  }),
  'marks-too-many': ({ limit }) => ({
    message: `Dieser Absatz enthält mehr als ${limit} Zeichen wie *, [ und <.`,
    hint: 'Teilen Sie ihn mit leeren Zeilen auf.',
  }),
  'lines-too-many': ({ limit }) => ({
    message: `Hier beginnt ein Listeneintrag, ein Zitat oder eine Fußnote mit mehr als ${limit} Zeilen.`,
    hint: 'Setzen Sie eine leere Zeile dorthin, wo er oder sie endet.',
  }),

  // Cross-checks.
  'section-missing': ({ section }) => ({
    message: `Diesem Punkt fehlt der Abschnitt ${quote(section)}.`,
    hint: `Ergänzen Sie die Überschrift: ## ${line(section)}`,
  }),
  'section-near': ({ heading, section }) => ({
    message: `Die Überschrift ${quote(heading)} lautet nicht ganz wie die vorgesehene, ${quote(section)}.`,
    hint: `Schreiben Sie: ## ${line(section)}`,
  }),
  'decision-missing': ({ heading }) => ({
    message:
      heading === undefined
        ? 'Dies ist eine Niederschrift, und der Punkt ist zur Beschlussfassung, aber was beschlossen wurde, steht nirgends.'
        : `Dies ist eine Niederschrift, und der Punkt ist zur Beschlussfassung, aber ${quote(heading)} ist nur eine Überschrift: Der Beschluss wird nicht hervorgehoben.`,
    hint: 'Schreiben Sie den Beschluss im Text des Punktes zwischen eine Zeile :::decision und eine Zeile :::.',
  }),
  'section-order': ({ heading, before }) => ({
    message: `Der Abschnitt ${quote(heading)} steht sonst vor ${quote(before)}.`,
    hint: 'Verschieben Sie ihn, oder ändern Sie die Reihenfolge in "sections" in meeting.md.',
  }),
  'closed-meant': ({ where, text }) => {
    const [source, open, pronoun, close] = closedMeant[where];
    return {
      message: `${source} ${quote(text)} ist ${open} nichtöffentlich; tatsächlich ist ${pronoun} öffentlich und für alle lesbar.`,
      hint: `Soll ${pronoun} nichtöffentlich sein, ${close} Soll ${pronoun} öffentlich sein, schreiben Sie in diesem Punkt: allow: closed-meant`,
    };
  },
  'internal-note': ({ text, isHidden }) => ({
    message: isHidden
      ? `Die Zeichen || verbergen nichts: Alle können ${quote(text)} lesen.`
      : `${quote(text)} sagt, dass es intern ist, aber alle können es lesen.`,
    hint: 'Soll es nichtöffentlich sein, setzen Sie es zwischen eine Zeile :::closed und eine Zeile :::, oder löschen Sie es. Dürfen alle es lesen, schreiben Sie in diesem Punkt: allow: internal-note',
  }),
  'public-title-open': () => ({
    message: 'Dieser Punkt ist öffentlich, und "public-title" erscheint nur bei einem nichtöffentlichen.',
    hint: 'Soll er nichtöffentlich sein, schreiben Sie: status: closed. Soll er öffentlich sein, löschen Sie die Zeile, oder schreiben Sie in diesem Punkt: allow: public-title-open',
  }),
  'closed-title': ({ title, number }) => ({
    message: `Hier ist der Titel des nichtöffentlichen Punktes ${number} für alle lesbar: ${quote(title)}.`,
    hint: 'Wählen Sie andere Worte.',
  }),
  'closed-person': ({ name, number, part }) => ({
    message: `Hier ist der Name ${quote(name)} für alle lesbar, und diese Person ist beim nichtöffentlichen Punkt ${number} ${closedParts[part]}.`,
    hint: 'Lassen Sie den Namen weg, wenn das niemand wissen soll.',
  }),
  'closed-attachment': ({ title, number }) => ({
    message: `Hier ist der Titel einer nichtöffentlichen Anlage zu Punkt ${number} für alle lesbar: ${quote(title)}.`,
    hint: 'Wählen Sie andere Worte.',
  }),
  'closed-sentence': ({ file, line: at }) => ({
    message: `Hier ist ein Satz für alle lesbar, der auch in einem nichtöffentlichen Abschnitt steht (${shorten(file, 200)}:${at}).`,
    hint: 'Löschen Sie ihn hier, oder verschieben Sie ihn in den Abschnitt zwischen :::closed und :::.',
  }),
  'closed-slot': ({ word, number, id }) => ({
    message: `Hier ist ${quote(word)} für alle lesbar, ein Wort aus dem Titel des nichtöffentlichen Punktes ${number}.`,
    hint: `Ist es die Zeit dieses Punktes, fügen Sie in den Eintrag diese Zeile ein: item: ${line(id)}`,
  }),
  'closed-case': ({ case: found, number }) => ({
    message: `Hier ist das Aktenzeichen des nichtöffentlichen Punktes ${number} für alle lesbar: ${quote(found)}.`,
    hint: 'Lassen Sie es weg.',
  }),
  'person-spelling': ({ name, other, place }) => ({
    message: `${quote(name)} ist vielleicht die Person, die in ${shorten(place, 200)} ${quote(other)} heißt.`,
    hint: 'Wenn ja, schreiben Sie den Namen an beiden Stellen gleich.',
  }),
  'signatory-unknown': ({ name, nearest }) => ({
    message: `${quote(name)} soll unterschreiben, steht aber weder bei den Mitgliedern noch unter Vorsitz oder Schriftführung.`,
    hint: nearest && `Ist ${quote(nearest)} gemeint?`,
  }),
  'identity-number': ({ masked, country, attached }) => ({
    message: `${attached ? `Auf Seite ${attached.page} der Anlage ${quote(attached.file)}: ` : ''}${quote(masked)} sieht aus wie ${countries[country]}.`,
    hint: 'Entfernen Sie die Nummer. Ist es etwas anderes, schreiben Sie in diesem Punkt: allow: identity-number',
  }),
  'status-missing': ({ items }) => ({
    message: `Die öffentliche Fassung lässt sich nicht erstellen, weil nicht angegeben ist, ob ${items.length === 1 ? 'dieser Punkt öffentlich oder nichtöffentlich ist' : 'diese Punkte öffentlich oder nichtöffentlich sind'}: ${items.map(item => shorten(item, 200)).join(', ')}.`,
    hint: 'Schreiben Sie jeweils "status: open" oder "status: closed". Sind alle Punkte ohne Angabe öffentlich, fügen Sie in meeting.md diese Zeile ein: status: open',
  }),
  'status-empty': () => ({
    message: '"status" ist leer; so ist nicht zu erkennen, ob dies öffentlich oder nichtöffentlich ist.',
    hint: 'Schreiben Sie "status: open" oder "status: closed".',
  }),
  'status-misplaced': ({ found, where, right }) => ({
    message: `${quote(found)} ${misplaced[where]}.`,
    hint:
      where === 'text'
        ? `Schreiben Sie ${right.length > 1 ? 'zwei Zeilen' : 'stattdessen'}: ${right.map(line => quote(line, 200)).join(' und ')}`
        : where === 'body'
          ? `Verschieben Sie es nach oben zu den Feldern, über die zweite Zeile mit ---, und schreiben Sie: ${right[0]}`
          : `Soll dies nichtöffentlich sein, schreiben Sie in eine Zeile bei den Feldern: ${right[0]}. Soll es öffentlich sein, löschen Sie die Notiz.`,
  }),
  'field-in-body': ({ found, right }) => ({
    message: `${quote(found)} steht im Text; dort wird es gedruckt und hat keine Wirkung.`,
    hint: `Verschieben Sie es nach oben zu den Feldern, über die zweite Zeile mit ---${right === undefined ? '' : `, und schreiben Sie: ${right}`}. Soll es so gelesen werden, wie es dasteht, schreiben Sie dort: allow: field-in-body`,
  }),
  'matter-second': () => ({
    message: 'Diese Zeilen sind ein zweiter Block von Feldern. Es gilt nur der am Anfang der Datei.',
    hint: 'Verschieben Sie die Felder nach oben in den ersten Block, und löschen Sie hier die beiden Zeilen mit ---.',
  }),

  // Templates.
  'template-unknown': ({ name, nearest }) => ({
    message: `Eine Layoutvorlage mit dem Namen ${quote(name)} gibt es nicht.`,
    hint:
      nearest === undefined
        ? 'Schreiben Sie den Namen einer mitgelieferten Layoutvorlage oder den Pfad der eigenen: layout/eigene'
        : `Ist ${quote(nearest, 200)} gemeint?`,
  }),
  'template-missing': ({ file, nearest }) => ({
    message: `Zur Layoutvorlage gibt es keine Datei ${quote(file)}.`,
    hint:
      nearest === undefined
        ? 'Schreiben Sie, wo sie liegt, vom Ordner der Datei aus gesehen, die sie nennt.'
        : `Ist ${quote(nearest, 200)} gemeint?`,
  }),
  'template-outside': ({ file }) => ({
    message: `${quote(file)} liegt außerhalb des Ordners, aus dem hier Dateien genommen werden dürfen.`,
    hint: 'Kopieren Sie die Datei in diesen Ordner. Eine Layoutvorlage für mehrere Sitzungen wird in einer defaults.md oberhalb der Sitzungen genannt.',
  }),
  'template-cycle': ({ names }) => ({
    message: `Diese Layoutvorlagen bauen im Kreis aufeinander auf: ${names.map(name => quote(name)).join(', ')}.`,
    hint: 'Ändern Sie "extends" in einer davon.',
  }),
  'template-value': ({ key, text, expected }) => ({
    message: `${quote(text)} ist in einer Layoutvorlage als Wert von ${quote(key)} nicht möglich.`,
    hint: `Schreiben Sie ${expectations[expected]}.`,
  }),
  'colour-contrast': ({ key, colour, contrast }) => ({
    message: `Die Farbe ${shorten(colour)} in ${quote(key)} ist so blass, dass nicht alle sie lesen können: Ihr Kontrast zu weißem Papier ist ${contrast.replace('.', ',')} und sollte mindestens 4,5 sein.`,
    hint: 'Wählen Sie eine dunklere.',
  }),
  'size-small': ({ key, size }) => ({
    message: `Eine Schrift von ${String(size).replace('.', ',')} Punkt (${quote(key)}) ist zu klein zum Lesen. Gesetzt werden 7 Punkt.`,
    hint: 'Schreiben Sie 7 oder mehr.',
  }),
  'running-cut': ({ line: where, text }) => ({
    message: `In der ${where === 'header' ? 'Kopfzeile' : 'Fußzeile'} ist nicht genug Platz für ${quote(text)}. Der Text wird gekürzt und endet mit Auslassungspunkten.`,
    hint: `Schreiben Sie ihn kürzer, oder schreiben Sie in einer eigenen Layoutvorlage eine andere "${where}".`,
  }),
  'font-missing': ({ file, nearest, others = 0 }) => ({
    message: `Eine Schriftdatei ${quote(file)} gibt es nicht${others > 0 ? `, und ${others} weitere, die die Layoutvorlage nennt, auch nicht` : ''}.`,
    hint:
      nearest === undefined
        ? 'Schreiben Sie, wo sie liegt, vom Ordner der Layoutvorlage aus gesehen.'
        : `Ist ${quote(nearest, 200)} gemeint?`,
  }),
  'font-styles': ({ missing, right }) => ({
    message: `Der Schrift des Textes fehlt eine Datei für ${listed(
      missing.map(style => quote(style)),
      'und',
    )}.`,
    hint: `Ergänzen Sie: ${right.join(', ')}`,
  }),
  'font-outside': ({ file }) => ({
    message: `Die Schrift ${quote(file)} liegt außerhalb des Ordners der Layoutvorlage.`,
    hint: 'Kopieren Sie sie in den Ordner der Layoutvorlage.',
  }),
  'font-unusable': ({ file, problem }) => ({
    message: `Die Schrift ${quote(file)} ist nicht verwendbar: ${fontProblems[problem]}.`,
    hint: 'Wählen Sie eine Schrift, die eingebettet werden darf, in Dateien auf .ttf oder .otf, je Schnitt eine.',
  }),

  // The finished file.
  leak: ({ text, page }) => ({
    message: `${quote(text)} gehört nicht in die öffentliche Fassung, steht aber ${page === undefined ? 'in der Datei außerhalb der Seiten' : `auf Seite ${page}`}. Die Datei wurde nicht geschrieben.`,
    hint: 'Suchen Sie dieselben Worte in öffentlichem Text. Sind sie dort nicht zu finden, melden Sie den Fehler, und veröffentlichen Sie nichts.',
  }),
  'text-lost': () => ({
    message: 'Dieser Text fand auf der Seite keinen Platz.',
    hint: 'Teilen Sie ihn in kürzere Absätze, und melden Sie den Fehler.',
  }),
} satisfies Messages;

const examples: Readonly<Record<string, string>> = {
  title: 'title: Haushalt',
  'meeting title': 'title: Gemeinderat',
  date: 'date: 2026-06-04',
  name: 'name: Anna Vogt',
};

const points: Readonly<Record<string, string>> = {
  route: '- Hauptausschuss',
  timetable: '- item: haushalt',
  item: '- haushalt',
  attachments: '- plan.pdf',
  sections: '- Sachverhalt',
  points: '- Der Plan für das nächste Jahr',
};

const forms = {
  text: 'ein einzelner Text',
  list: 'eine Liste',
  map: 'Felder mit eigenen Namen',
};

const foundForms = {
  text: 'steht hier nur ein Text',
  list: 'steht hier eine Liste',
  map: 'stehen hier Felder mit eigenen Namen',
  none: 'steht hier nichts',
};

const writeForm = {
  text: 'Schreiben Sie es in eine Zeile hinter den Namen des Feldes und einen Doppelpunkt.',
  list: 'Schreiben Sie jeden Eintrag in eine eigene Zeile unter den Namen des Feldes, davor einen Bindestrich und ein Leerzeichen.',
  map: 'Schreiben Sie vor jeden Teil den Namen eines Feldes und einen Doppelpunkt, zum Beispiel "title: Begrüßung".',
};

const wrongPlaces = {
  indent: 'eingerückt ist',
  list: 'in einer Liste steht',
  quote: 'in einem Zitat steht',
  code: 'in Text steht, der unverändert erscheint (Code)',
  'open-code': 'in Text steht, der unverändert erscheint (Code) und weiter oben beginnt, ohne zu enden',
  table: 'in einer Tabelle steht',
  note: 'in einer Fußnote steht',
  html: 'zwischen Zeilen steht, die mit "<" beginnen',
  field: 'in einem Feld steht',
};

/** What to do with a mark that has nothing like it here. */
const withoutMark = {
  contents: 'Löschen Sie es: Das Inhaltsverzeichnis entsteht von selbst.',
  size: 'Löschen Sie es: Ein Bild wird so breit, wie Platz ist, und eine Überschrift braucht keinen Namen.',
  block: 'Schreiben Sie es in eine eigene Zeile, mit einer leeren Zeile darüber.',
  other: 'Löschen Sie es.',
};

/** What a status does where it does not belong. */
const misplaced = {
  body: 'steht im Text; dort wird es gedruckt und hat keine Wirkung',
  comment: 'ist nur eine Notiz für Sie selbst: Nichtöffentlich wird dadurch nichts',
  text: 'enthält einen Status, der mitgedruckt würde und nichts nichtöffentlich macht',
};

/** Whose folder it is that nothing may lie outside of. */
const folders: Readonly<Record<Bounds, string>> = {
  meeting: 'der Sitzung',
  defaults: 'von defaults.md',
  template: 'der Layoutvorlage',
};

const countries = {
  da: 'eine dänische Personennummer (CPR)',
  nb: 'eine norwegische Personennummer (fødselsnummer)',
  sv: 'eine schwedische Personennummer',
  fi: 'eine finnische Personenkennung',
};

const expectations: Readonly<Record<TemplateExpectation, string>> = {
  number: 'eine Länge von 0 bis 200 Punkt, zum Beispiel 12, 4mm oder 0.4cm',
  space: 'eine Länge von 0 bis 72 Punkt, zum Beispiel 7.5 oder 2mm',
  numbers: 'zwei Längen von 0 bis 72 Punkt, zum Beispiel [22.5, 4] oder [8mm, 2mm]',
  size: 'Schriftgröße und Zeilenabstand in Punkt, zum Beispiel [11, 15]: von 4 bis 72, der Zeilenabstand nicht kleiner als die Schriftgröße und höchstens doppelt so groß',
  'running-size':
    'Schriftgröße und Zeilenabstand in Punkt, zum Beispiel [8.5, 11]: in Kopf- und Fußzeile höchstens 18',
  colour: 'eine Farbe aus # und sechs Zeichen, zum Beispiel "#1b2126"',
  'page-margins':
    'vier Längen für oben, rechts, unten und links, in Punkt oder als 3cm oder 30mm, zum Beispiel [84, 85, 66, 133]; oben und unten mindestens 66 Punkt',
  'page-room':
    'kleinere Ränder, eine kleinere Schrift oder eine schmalere Spalte: Für den Text bleibt zu wenig Platz',
  'page-column':
    'eine Spalte von mindestens 60 Punkt, zum Beispiel 126, und einen linken Rand, in den sie passt: Dort stehen die Überschriften der Abschnitte',
  pattern:
    'einen Text mit einem oder mehreren von {organisation}, {title}, {kind}, {date}, {page}, {pages}, {page-of-pages}, {item} und {edition}; | trennt links, Mitte und rechts',
  label: 'Wörter mit mindestens einem Buchstaben oder einer Ziffer',
  parts:
    'jeden Teil einmal, das Deckblatt zuerst und die Punkte dabei, zum Beispiel [cover, contents, items]',
  fields: 'jedes Feld eines Punktes einmal, zum Beispiel [status, case, responsible]',
};

const claimFlaws: Readonly<Record<ClaimFlaw, string>> = {
  figures: 'Bilder darin haben keinen Alternativtext',
  headings: 'Sie überspringt Überschriftenebenen',
  tables: 'Kopfzellen ihrer Tabellen sagen nicht, wofür sie gelten',
  links: 'Nicht alle ihre Links haben Tags',
  content: 'Nicht alles, was sie zeigt, hat Tags',
};

const pdfProblems: Readonly<Record<PdfProblem, string>> = {
  encrypted: 'Sie ist mit einem Kennwort geschützt',
  damaged: 'Sie ist beschädigt oder kein PDF',
  long: 'Sie ist zu lang, oder das Lesen dauert zu lange',
  unopened: 'Sie lässt sich nicht öffnen',
  untried: 'Das Lesen zweier anderer Dateien hat zu lange gedauert',
};

const fontProblems: Readonly<Record<FontProblem, string>> = {
  'not-a-font': 'Sie ist keine Schrift im Format TrueType oder OpenType',
  'web-font': 'Sie ist für Webseiten gemacht (WOFF)',
  collection: 'Die Datei enthält mehrere Schriften',
  variable: 'Sie ist variabel und kein einzelner Schnitt',
  protected: 'Ihr Hersteller erlaubt nicht, dass sie in eine PDF-Datei eingebettet wird',
  unsupported: 'Schriften dieser Art, mit nummerierten Zeichen, werden nicht unterstützt',
  damaged: 'Die Datei ist beschädigt',
};

const definedIn: Readonly<Record<Catalogue['definition-withheld']['where'], string>> = {
  closed: 'in einem Block :::closed',
  decision: 'in einem Block :::decision',
  'public-decision': 'in einem Block :::public-decision',
  footnote: 'in einer Fußnote',
  item: 'im Text dieses nichtöffentlichen Punktes',
};

/** What says that it is closed, what is open, by its noun and its pronoun, and how to close it. */
const closedMeant = {
  title: ['Laut Titel', 'dieser Punkt', 'er', 'schreiben Sie hier: status: closed.'],
  group: ['Laut Gruppe', 'dieser Punkt', 'er', 'schreiben Sie hier: status: closed.'],
  file: ['Laut Dateiname', 'dieser Punkt', 'er', 'schreiben Sie hier: status: closed.'],
  attachment: ['Laut Bezeichnung', 'diese Anlage', 'sie', 'schreiben Sie unter ihren Titel: status: closed.'],
  slot: ['Laut Zeitplaneintrag', 'der Punkt dazu', 'er', 'schreiben Sie in dessen Datei: status: closed.'],
  heading: [
    'Laut Überschrift',
    'der Abschnitt darunter',
    'er',
    'setzen Sie ihn zwischen eine Zeile :::closed und eine Zeile :::.',
  ],
  line: [
    'Laut der Zeile',
    'der Text hier',
    'er',
    'schreiben Sie "status: closed" bei den Feldern, oder setzen Sie den Abschnitt zwischen eine Zeile :::closed und eine Zeile :::.',
  ],
} as const;

const closedParts = {
  attendees: 'dabei',
  responsible: 'zuständig',
  recused: 'befangen',
};

/** What readers see, by the field. */
const reasons = {
  break: 'Kaffee',
  close: 'Ende der Sitzung',
  title: 'Begrüßung',
  late: 'Das Angebot kam am Montag',
  withdrawn: 'Der Bericht ist noch nicht fertig',
};

const unusable = {
  broken: 'Sie ist beschädigt oder keine PDF-Datei',
  password: 'Sie verlangt ein Kennwort',
  form: 'Sie ist ein Formular, das nur Adobe Reader anzeigen kann (XFA)',
  'too-much': 'Sie zu lesen dauert zu lange oder braucht zu viel Speicher',
  'too-large': 'Sie ist größer als 1 GB',
};

/** What a file has that no page shows. */
function hiddenParts({
  revisions,
  comments,
  layers,
  texts,
  embedded,
}: Omit<Catalogue['attachment-hidden'], 'file'>): readonly string[] {
  return [
    ...(revisions > 0 ? ['einen früheren Stand der Datei'] : []),
    ...(comments > 0 ? [comments === 1 ? 'einen Kommentar' : `${comments} Kommentare`] : []),
    ...(layers > 0 ? ['ausgeblendete Ebenen'] : []),
    ...(texts > 0 ? ['unsichtbaren Text'] : []),
    ...(embedded > 0 ? [embedded === 1 ? 'eine andere Datei' : `${embedded} andere Dateien`] : []),
  ];
}
