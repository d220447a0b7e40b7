import type { GeneralMessages } from '../../diagnostics/catalogue.ts';

export const de: GeneralMessages = {
  'meeting-missing': [
    'Es gibt keine meeting.md.',
    'Geben Sie den Ordner der Sitzung an, oder legen Sie die Datei an.',
  ],
  'items-missing': [
    'Die Sitzung hat keine Tagesordnungspunkte.',
    'Legen Sie für jeden Punkt eine Datei, deren Name auf .md endet, in den Ordner items.',
  ],
  'items-too-many': [
    'Die Sitzung hat mehr Punkte, als eine Tagesordnung fassen kann.',
    'Teilen Sie sie auf mehrere Sitzungen auf.',
  ],
  'item-extension': [
    'Eine Datei bei den Punkten wird nicht gelesen.',
    'Ist es reiner Text, lassen Sie den Namen auf .md enden. Ist es eine Word-Datei, kopieren Sie den Text. Verschieben Sie die Datei sonst.',
  ],
  'item-misplaced': [
    'Ein Punkt liegt an einer Stelle, an der keine Punkte gelesen werden.',
    'Verschieben Sie ihn in den Ordner items. Ist es kein Punkt, verschieben Sie ihn in einen Ordner, dessen Name mit _ beginnt.',
  ],
  'item-unnamed': [
    'Der Dateiname eines Punktes enthält kein Wort.',
    'Schreiben Sie hinter die Zahl ein Wort: 07-haushalt.md.',
  ],
  'id-twice': ['Zwei Punkte haben denselben Namen.', 'Geben Sie einer der Dateien einen anderen Namen.'],
  'number-twice': [
    'Zwei Punkte haben dieselbe Nummer.',
    'Ändern Sie "number" in einem von ihnen, oder lassen Sie es weg.',
  ],
  'file-twice': [
    'Zwei Dateien haben Namen, die gleich aussehen.',
    'Löschen Sie eine davon, oder geben Sie ihr einen anderen Namen.',
  ],
  'file-name': [
    'Der Name von meeting.md, defaults.md oder des Ordners items oder attachments stimmt nicht ganz.',
    'Benennen Sie die Datei oder den Ordner um.',
  ],
  'file-unreadable': [
    'Eine Datei lässt sich nicht öffnen.',
    'Sorgen Sie dafür, dass sie nicht gesperrt ist und dass Sie sie lesen dürfen.',
  ],
  'file-kind': [
    'Wo eine Datei sein sollte, ist ein Ordner oder etwas anderes.',
    'Geben Sie dem Ordner einen anderen Namen.',
  ],
  'file-outside': [
    'Eine Verknüpfung führt aus dem Ordner der Sitzung, der defaults.md oder der Vorlage hinaus.',
    'Ersetzen Sie sie durch eine Kopie dessen, wohin sie führt.',
  ],
  'file-too-large': ['Eine Datei ist zu groß.', 'Machen Sie sie kleiner, oder teilen Sie sie.'],
  'file-too-long': ['Ein Text hat zu viele Zeilen.', 'Teilen Sie ihn, oder fügen Sie ihn als PDF bei.'],
  'file-encoding': [
    'Eine Datei ist nicht als UTF-8 gespeichert.',
    'Speichern Sie sie noch einmal mit der Zeichenkodierung UTF-8.',
  ],
  'output-twice': [
    'Zwei Sitzungen bekämen ihr PDF im selben Ordner.',
    'Geben Sie dem Ordner einer der Sitzungen einen anderen Namen.',
  ],
  'output-formats': [
    'Die Sitzung verlangt mehrere Dateien, Platz ist aber nur für eine.',
    'Wählen Sie eine mit --format, oder geben Sie mit --output einen Ordner an.',
  ],
  'output-unwritable': [
    'Das PDF kann nicht geschrieben werden.',
    'Schließen Sie es in anderen Programmen, oder wählen Sie mit --output einen anderen Ort.',
  ],
  'build-ended': [
    'Die Arbeit an der Sitzung brach ab, bevor sie fertig war.',
    'Erstellen Sie die Sitzung allein, oder machen Sie sie kleiner.',
  ],
  'output-link': [
    'Ein Ordner auf dem Weg zum PDF ist eine Verknüpfung.',
    'Entfernen Sie sie, oder geben Sie mit --output den Ordner an, zu dem sie führt.',
  ],
  'defaults-place': [
    'Neben meeting.md liegt eine defaults.md.',
    'Verschieben Sie sie in den Ordner darüber, oder ihre Felder in die meeting.md.',
  ],
  'defaults-body': [
    'Unter den Feldern von defaults.md steht Text.',
    'Verschieben Sie den Text in eine meeting.md, oder löschen Sie ihn.',
  ],
  'fence-missing': [
    'Die Datei beginnt nicht mit einer Zeile aus drei Bindestrichen.',
    'Schreiben Sie --- über das erste Feld und unter das letzte.',
  ],
  'fence-blank': [
    'Über der ersten Zeile mit drei Bindestrichen steht etwas.',
    'Löschen Sie, was darüber steht.',
  ],
  'fence-wrong': [
    'Eine Zeile besteht nicht ganz aus drei Bindestrichen.',
    'Schreiben Sie --- mit der Taste für den Bindestrich und nichts anderes in die Zeile.',
  ],
  'fence-unclosed': [
    'Die zweite Zeile mit drei Bindestrichen fehlt.',
    'Schreiben Sie --- unter das letzte Feld.',
  ],
  'fence-code': ['Hinter den drei Bindestrichen steht etwas.', 'Schreiben Sie nur ---.'],
  'matter-tab': [
    'Eine Zeile ist mit der Tabulatortaste eingerückt.',
    'Nehmen Sie Leerzeichen, zwei für jede Stufe.',
  ],
  'matter-reference': [
    'Ein Text beginnt mit einem Zeichen, das ein Befehl ist.',
    'Setzen Sie den Text in Anführungszeichen.',
  ],
  'matter-hash': ['Ein # würde einen Text abschneiden.', 'Setzen Sie den Text in Anführungszeichen.'],
  'matter-space': [
    'Hinter einem Doppelpunkt fehlt ein Leerzeichen.',
    'Schreiben Sie hinter den Doppelpunkt ein Leerzeichen.',
  ],
  'matter-line': [
    'Eine Zeile zwischen den Feldern ist kein Feld.',
    'Machen Sie ein Feld daraus, oder verschieben Sie sie unter die zweite Zeile mit Bindestrichen.',
  ],
  'list-without-field': [
    'Die Einträge einer Liste stehen unter keinem Feld.',
    'Schreiben Sie den Namen des Feldes mit einem Doppelpunkt darüber.',
  ],
  'matter-indent': [
    'Eine Zeile steht unter keiner Zeile darüber bündig.',
    'Rücken Sie sie mit Leerzeichen unter die Zeile, zu der sie gehört.',
  ],
  'matter-quote': [
    'Ein Anführungszeichen ist nicht geschlossen, oder hinter dem letzten steht Text.',
    'Setzen Sie den ganzen Text zwischen zwei Anführungszeichen, oder schreiben Sie ihn ohne.',
  ],
  'matter-bracket': [
    'Eine Klammer ist nicht geschlossen.',
    'Schließen Sie sie, oder setzen Sie den Text in Anführungszeichen.',
  ],
  'matter-document': ['Die Felder beginnen ein zweites Mal.', 'Löschen Sie die Zeile.'],
  'matter-too-large': [
    'Am Anfang der Datei stehen zu viele Felder.',
    'Verschieben Sie den Text unter die zweite Zeile mit Bindestrichen.',
  ],
  'matter-empty-lines': [
    'Zwischen den Feldern am Anfang der Datei stehen zu viele leere Zeilen.',
    'Löschen Sie die leeren Zeilen zwischen den Feldern.',
  ],
  'key-twice': ['Ein Feld steht zweimal da.', 'Behalten Sie eines.'],
  'field-missing': ['Ein erforderliches Feld fehlt.', 'Ergänzen Sie es.'],
  'field-unknown': ['Dieses Feld gibt es nicht.', 'Berichtigen Sie den Namen, oder löschen Sie die Zeile.'],
  'reason-missing': [
    'In einem Feld, dessen Text erscheint, steht nur ja oder nein.',
    'Schreiben Sie den Text, den die Leser sehen sollen, oder löschen Sie die Zeile.',
  ],
  'field-too-long': [
    'Der Text eines Feldes ist zu lang.',
    'Kürzen Sie ihn. Ein längerer Text gehört unter die zweite Zeile ---.',
  ],
  'field-kind': [
    'Ein Feld enthält eine Liste statt eines Textes, oder umgekehrt.',
    'Schreiben Sie einen Text in die Zeile des Feldes, oder eine Liste mit einem Bindestrich vor jedem Eintrag.',
  ],
  'list-bullets': [
    'In der Liste eines Feldes stehen andere Zeichen als Bindestriche vor den Einträgen.',
    'Schreiben Sie jeden Eintrag in eine eigene Zeile, mit Bindestrich und Leerzeichen davor.',
  ],
  'choice-unknown': [
    'In einem Feld können nur wenige Wörter stehen, und dies ist keines davon.',
    'Schreiben Sie eines der Wörter, die in dem Feld stehen können.',
  ],
  'language-unknown': [
    'Das Programm kennt die Sprache nicht.',
    'Schreiben Sie ihr Kürzel: da, nb, nn, sv, fi, de, nl, fr oder en.',
  ],
  'name-pattern': [
    'Im Muster für Dateinamen steht etwas, was dort nicht stehen darf.',
    'Schreiben Sie Wörter in geschweiften Klammern und Buchstaben dazwischen: "{title}-{date}".',
  ],
  'timezone-unknown': [
    'Das Programm kennt die Zeitzone nicht.',
    'Schreiben Sie ihren Namen in der IANA-Datenbank: Europe/Berlin.',
  ],
  'date-wrong': [
    'Ein Datum ist nicht lesbar, oder es kann zwei Tage bedeuten.',
    'Schreiben Sie Jahr, Monat und Tag: 2026-06-04.',
  ],
  'time-wrong': ['Eine Uhrzeit ist nicht lesbar.', 'Schreiben Sie sie als 14:30 oder 14.30.'],
  'duration-wrong': ['Eine Dauer ist nicht lesbar.', 'Schreiben Sie sie als 15 min, 1 h oder 1 h 30 min.'],
  'person-unnamed': [
    'Eine Person hat keinen Namen.',
    'Schreiben Sie den Namen zuerst: Anna Holm, Vorsitzende.',
  ],
  'person-several': [
    'In einem Text stehen mehrere Personen.',
    'Schreiben Sie jede Person in eine eigene Zeile, mit Bindestrich und Leerzeichen davor.',
  ],
  'allow-unknown': [
    'In "allow" steht etwas, was keine Warnung ist.',
    'Schreiben Sie den Namen, der am Ende der Warnung steht.',
  ],
  'allow-unused': ['"allow" schaltet nichts aus.', 'Löschen Sie es.'],
  'attachment-missing': [
    'Eine Anlage fehlt.',
    'Legen Sie die Datei in attachments/, berichtigen Sie den Namen, oder schreiben Sie "pending: true", wenn sie nachgereicht wird.',
  ],
  'attachment-name': [
    'Der Dateiname einer Anlage stimmt nicht ganz.',
    'Schreiben Sie ihn genau wie den der Datei, ohne attachments/.',
  ],
  'attachment-outside': [
    'Eine Anlage liegt außerhalb von attachments/.',
    'Kopieren Sie die Datei in attachments/.',
  ],
  'attachment-empty': ['Eine Anlage hat weder Titel noch Datei.', 'Schreiben Sie eines von beiden.'],
  'address-wrong': [
    'Eine Adresse beginnt nicht mit https://.',
    'Schreiben Sie die ganze Adresse, wie Ihr Browser sie zeigt.',
  ],
  'attachment-pending': [
    'Eine Anlage, die nachgereicht wird, hat eine Datei.',
    'Löschen Sie "pending: true" oder "file".',
  ],
  'attachment-twice': [
    'Eine Datei ist demselben Punkt zweimal beigefügt.',
    'Löschen oder berichtigen Sie eine der beiden Anlagen.',
  ],
  'attachment-unused': [
    'Eine Datei in attachments/ ist keinem Punkt beigefügt.',
    'Fügen Sie sie bei, oder nehmen Sie sie aus dem Ordner.',
  ],
  'attachment-unread': [
    'Eine Anlage im PDF-Format lässt sich nicht nach Nichtöffentlichem durchsuchen.',
    'Sehen Sie sie selbst durch. Speichern Sie sie dann neu als PDF und fügen Sie dieses bei, oder schreiben Sie im Punkt: allow: attachment-unread.',
  ],
  'attachment-pageless': [
    'Die Seiten einer Anlage stehen nicht im Gesamt-PDF.',
    'Speichern Sie die Anlage als PDF, und fügen Sie dieses bei.',
  ],
  'attachment-unusable': [
    'Die Seiten einer Anlage können nicht in das Gesamt-PDF.',
    'Öffnen Sie die Anlage, drucken Sie sie als PDF, und fügen Sie dieses bei.',
  ],
  'attachment-leak': [
    'Etwas, was zurückgehalten wird, steht in einer öffentlichen Anlage.',
    'Machen Sie die Anlage nichtöffentlich, oder fügen Sie eine Datei ohne diese Stelle bei. Darf sie veröffentlicht werden, schreiben Sie im Punkt: allow: attachment-leak.',
  ],
  'attachment-hidden': [
    'Eine beigefügte Datei, die die Website herausgeben würde, enthält etwas, das ihre Seiten nicht zeigen.',
    'Drucken Sie die Datei als PDF, und fügen Sie dieses bei. Darf alles veröffentlicht werden, schreiben Sie im Punkt: allow: attachment-hidden.',
  ],
  'attachment-redaction': [
    'Schwärzungen in einer Anlage sind nur markiert.',
    'Wenden Sie die Schwärzungen in dem Programm an, das sie markiert hat, speichern Sie die Datei, und fügen Sie diese bei. Darf der Text veröffentlicht werden, schreiben Sie im Punkt: allow: attachment-redaction.',
  ],
  'attachment-textless': [
    'Eine Seite einer Anlage enthält keinen Text und wurde nicht durchsucht.',
    'Sehen Sie sich die Seite selbst an. Schreiben Sie dann im Punkt: allow: attachment-textless.',
  ],
  'attachment-claims': [
    'Wegen einer Anlage nennt sich das Gesamt-PDF nicht barrierefrei.',
    'Speichern Sie die Anlage neu aus dem Programm, in dem sie geschrieben ist: als PDF mit Tags und allen Schriften (PDF/A-2a, PDF/UA).',
  ],
  'picture-missing': [
    'Ein Bild fehlt.',
    'Berichtigen Sie den Pfad. Er beginnt im Ordner der Datei, die das Bild zeigt.',
  ],
  'picture-name': ['Der Name eines Bildes stimmt nicht ganz.', 'Schreiben Sie ihn genau wie den der Datei.'],
  'picture-outside': [
    'Ein Bild liegt außerhalb des Ordners der Sitzung, der defaults.md oder der Vorlage.',
    'Kopieren Sie es in den Ordner.',
  ],
  'picture-scheme': [
    'Die Adresse eines Bildes ist nicht der Name einer Datei.',
    'Speichern Sie das Bild im Ordner der Sitzung oder der Vorlage.',
  ],
  'picture-remote': ['Ein Bild liegt im Internet.', 'Speichern Sie das Bild im Ordner der Sitzung.'],
  'picture-kind': ['Ein Bild ist weder PNG noch JPEG noch SVG.', 'Speichern Sie es als PNG.'],
  'picture-broken': ['Ein Bild ist beschädigt.', 'Speichern Sie es neu in dem Programm, das es erzeugt hat.'],
  'picture-too-large': ['Ein Bild hat zu viele Bildpunkte.', 'Speichern Sie es kleiner.'],
  'picture-cmyk': ['Ein Bild hat Druckfarben.', 'Speichern Sie es mit RGB-Farben.'],
  'picture-svg': [
    'Eine Zeichnung enthält etwas, was nicht gezeigt werden kann.',
    'Entfernen Sie es, oder speichern Sie die Zeichnung als PNG.',
  ],
  'picture-size': ['Eine Zeichnung sagt nicht, wie groß sie ist.', 'Speichern Sie sie mit Breite und Höhe.'],
  'picture-complex': [
    'Eine Zeichnung hat zu viele Teile.',
    'Vereinfachen Sie sie, oder speichern Sie sie als PNG.',
  ],
  'picture-alt': [
    'Ein Bild hat keine Beschreibung.',
    'Schreiben Sie zwischen die eckigen Klammern, was es zeigt.',
  ],
  'slot-without-time': [
    'Das Programm kann nicht ausrechnen, wann ein Eintrag des Zeitplans beginnt.',
    'Schreiben Sie die Uhrzeit, oder wie lange der Eintrag davor dauert.',
  ],
  'slot-text': [
    'Ein Eintrag des Zeitplans ist nur ein Text.',
    'Schreiben Sie die Felder: { time: 9.00, item: haushalt } oder { time: 9.00, title: Begrüßung }.',
  ],
  'slot-kind': [
    'Ein Eintrag des Zeitplans gilt nichts oder mehr als einer Sache.',
    'Schreiben Sie genau eines der Felder "item", "break", "close" und "title"; nur "title" darf neben "item" stehen.',
  ],
  'slot-overlap': [
    'Ein Eintrag des Zeitplans beginnt, bevor der vorige endet.',
    'Ändern Sie eine Uhrzeit oder eine Dauer.',
  ],
  'slot-backwards': [
    'Ein Eintrag des Zeitplans beginnt früher als der darüber.',
    'Berichtigen Sie die Uhrzeit, oder verschieben Sie den Eintrag.',
  ],
  'slot-past-end': [
    'Der Zeitplan reicht über das Ende der Sitzung hinaus.',
    'Ändern Sie "end" oder die Zeiten davor.',
  ],
  'time-unused': ['Die Zeit eines Punktes wird nicht verwendet.', 'Schreiben Sie die Zeit in den Zeitplan.'],
  'item-without-slot': ['Ein Punkt steht nicht im Zeitplan.', 'Geben Sie ihm einen Platz.'],
  'timetable-twice': ['"::timetable" steht an zwei Stellen.', 'Löschen Sie eine der beiden Zeilen.'],
  'timetable-empty': [
    'Es gibt keinen Zeitplan zu zeigen.',
    'Schreiben Sie einen Zeitplan, oder löschen Sie die Zeile.',
  ],
  'item-unknown': [
    'Diesen Punkt gibt es nicht.',
    'Schreiben Sie den Namen seiner Datei ohne die Nummer und ".md".',
  ],
  'directive-wrong': [
    'Das Programm kennt eine Zeile nicht, die mit Doppelpunkten beginnt.',
    'Schreiben Sie :::closed, :::decision, :::public-decision, :::, ::timetable oder ::pagebreak und nichts anderes in die Zeile.',
  ],
  'directive-place': [
    'Eine Zeile, die mit Doppelpunkten beginnt, steht dort, wo sie keine Wirkung hat.',
    'Schreiben Sie sie ganz links, außerhalb von Listen, Zitaten, Tabellen und Code.',
  ],
  'directive-unclosed': [
    'Eine Passage endet nicht.',
    'Schreiben Sie dort, wo sie endet, ::: in eine eigene Zeile.',
  ],
  'directive-nested': ['Eine Passage beginnt in einer anderen.', 'Beenden Sie die erste vor der zweiten.'],
  'directive-stray': [
    'Eine Zeile ::: hat nichts zu beenden.',
    'Schreiben Sie die Zeile, die fehlt, oder löschen Sie diese.',
  ],
  'decision-indent': [
    'Ein Text nach einem Beschluss ist eingerückt.',
    'Löschen Sie die Leerzeichen davor, oder setzen Sie den Beschluss darunter.',
  ],
  'directive-meeting': ['Das kann nicht in meeting.md stehen.', 'Verschieben Sie es in einen Punkt.'],
  'drawn-nothing': [
    'Zwischen :::bars oder :::steps und ::: steht nichts, was sich zeichnen lässt.',
    'Schreiben Sie nach :::bars eine Tabelle mit Zahlen in der letzten Spalte, nach :::steps eine nummerierte Liste, und vor ::: sonst nichts.',
  ],
  'heading-level': ['Eine Überschrift hat nur ein #.', 'Schreiben Sie ## davor.'],
  'heading-underlined': [
    'Eine Zeile aus Bindestrichen oder Gleichheitszeichen macht den Text darüber zur Überschrift.',
    'Ist der Text eine Überschrift, schreiben Sie ## davor. Setzen Sie sonst eine leere Zeile über die Zeichen.',
  ],
  'list-numbers': [
    'Die Nummern einer Liste werden nicht so gedruckt, wie sie geschrieben sind.',
    'Nummerieren Sie die Einträge fortlaufend.',
  ],
  'html-shown': ['HTML erscheint vor den Lesern.', 'Schreiben Sie stattdessen **fett** oder *kursiv*.'],
  'comment-unclosed': ['Ein Kommentar endet nicht.', 'Schreiben Sie --> dorthin, wo er enden soll.'],
  'definition-unused': [
    'Nichts verweist auf die Adresse eines Links.',
    'Ist es Text, setzen Sie vor die erste Klammer einen umgekehrten Schrägstrich.',
  ],
  'definition-withheld': [
    'Ein Text verweist auf etwas, was er nicht verwenden darf.',
    'Dürfen es alle sehen, schreiben Sie es auch außerhalb des Blocks.',
  ],
  'footnote-unused': ['Nichts verweist auf eine Fußnote.', 'Schreiben Sie ihr Zeichen in den Text.'],
  'footnote-missing': ['Eine Fußnote fehlt.', 'Schreiben Sie die Fußnote in eine eigene Zeile.'],
  'link-address': [
    'Ein Link hat eine Adresse, der man nicht folgen kann.',
    'Schreiben Sie eine Adresse, die mit https://, http://, mailto:, tel: oder item: beginnt.',
  ],
  'abbreviation-unexplained': [
    'Eine Abkürzung ist nicht erklärt.',
    'Schreiben Sie unter abbreviations: in meeting.md, eingerückt, die Abkürzung, einen Doppelpunkt und was sie bedeutet.',
  ],
  'glyph-missing': [
    'Keine Schrift hat ein Zeichen.',
    'Schreiben Sie ein anderes Zeichen, oder sagen Sie es in Worten.',
  ],
  'table-crowded': [
    'Eine Tabelle ist zu breit für die Seite.',
    'Machen Sie zwei Tabellen daraus, oder geben Sie ihr weniger Spalten.',
  ],
  'nesting-too-deep': [
    'Zu viele Listen, Zitate oder Felder sind ineinander geschachtelt.',
    'Rücken Sie einige davon weiter nach links.',
  ],
  'marks-too-many': ['Ein Absatz hat zu viele Zeichen.', 'Teilen Sie ihn mit leeren Zeilen auf.'],
  'lines-too-many': [
    'Ein Listeneintrag, ein Zitat oder eine Fußnote hat zu viele Zeilen.',
    'Setzen Sie eine leere Zeile dorthin, wo er oder sie endet.',
  ],
  'heading-space': [
    'Einer Überschrift fehlt das Leerzeichen hinter den #-Zeichen.',
    'Schreiben Sie hinter die #-Zeichen ein Leerzeichen.',
  ],
  'heading-empty': [
    'Eine Überschrift hat keine Wörter.',
    'Schreiben Sie die Wörter in dieselbe Zeile, oder löschen Sie die Zeile.',
  ],
  'picture-space': [
    'Der Name eines Bildes enthält ein Leerzeichen.',
    'Schreiben Sie den Namen zwischen < und >.',
  ],
  'link-space': [
    'Zwischen den Wörtern eines Links und seiner Adresse steht ein Leerzeichen.',
    'Löschen Sie das Leerzeichen.',
  ],
  'link-turned': [
    'Die beiden Klammerpaare eines Links sind vertauscht.',
    'Schreiben Sie die Wörter in eckige Klammern und die Adresse dahinter in runde.',
  ],
  'link-file': [
    'Ein Link führt zu einer Datei.',
    'Fügen Sie die Datei dem Punkt als Anlage bei, und nennen Sie sie im Text.',
  ],
  'link-unread': [
    'Ein Link wird nicht gelesen: wegen der Klammern oder eines Leerzeichens in der Adresse.',
    'Schreiben Sie die Wörter in eckige Klammern und die Adresse direkt dahinter in runde.',
  ],
  'link-start': [
    'Der Anfang einer Adresse ist falsch, deshalb ist sie kein Link.',
    'Schreiben Sie https:// an ihren Anfang.',
  ],
  'footnote-sign': [
    'Eine Zahl in eckigen Klammern ist wohl als Fußnote gemeint.',
    'Schreiben Sie [^1] in den Text, und beginnen Sie die Zeile der Anmerkung mit [^1]: und einem Leerzeichen.',
  ],
  'bold-unclosed': [
    'Die Zeichen *, ** oder __ beginnen einen kursiven oder fetten Text, der nicht endet.',
    'Schreiben Sie dieselben Zeichen an das Ende des Textes, direkt hinter das letzte Wort.',
  ],
  'mark-shown': [
    'Ein Zeichen eines anderen Programms erscheint vor den Lesern.',
    'Schreiben Sie es als Markdown, oder löschen Sie es.',
  ],
  'rule-dashes': [
    'Eine Linie quer über die Seite besteht aus Zeichen, die Markdown nicht liest.',
    'Schreiben Sie drei Sternchen in eine eigene Zeile.',
  ],
  'table-row': [
    'Einer Tabelle fehlt die Zeile mit Bindestrichen unter der ersten, oder diese hat eine falsche Zahl von Spalten.',
    'Schreiben Sie die Zeile unter die erste.',
  ],
  'table-cells': [
    'Eine Zeile passt nicht zu ihrer Tabelle.',
    'Geben Sie jeder Zeile so viele Zellen wie der ersten, und setzen Sie unter die Tabelle eine leere Zeile.',
  ],
  'code-unclosed': [
    'Text, der unverändert erscheint (Code), endet nicht.',
    'Schreiben Sie die Zeile, mit der er beginnt, dort noch einmal, wo er endet.',
  ],
  'task-space': [
    'Einem Eintrag mit Kästchen zum Ankreuzen fehlt ein Leerzeichen.',
    'Schreiben Sie "- [ ] " vor den Eintrag: mit einem Leerzeichen im Kästchen und je einem davor und dahinter.',
  ],
  'prose-as-code': ['Leerzeichen vor einem Text machen ihn zu Code.', 'Löschen Sie die Leerzeichen davor.'],
  'list-indent': [
    'Ein Eintrag steht weiter rechts als der vorige, aber nicht weit genug, um zu ihm zu gehören.',
    'Rücken Sie ihn so weit ein wie den Text des Eintrags darüber.',
  ],
  'list-unread': [
    'Zeilen, die wie eine Liste aussehen, sind keine und laufen zusammen.',
    'Schreiben Sie die Zeichen einer Liste, mit einer leeren Zeile darüber.',
  ],
  'heading-bold': ['Fette Wörter dienen als Überschrift.', 'Schreiben Sie ## davor statt der Sternchen.'],
  'lines-joined': [
    'Zeilen, die wohl einzeln gemeint sind, laufen zusammen.',
    'Setzen Sie an jedes Zeilenende einen umgekehrten Schrägstrich, machen Sie eine Liste daraus, oder schreiben Sie "line-ends: keep" in meeting.md.',
  ],
  'section-missing': ['Einem Punkt fehlt ein Abschnitt.', 'Ergänzen Sie die Überschrift.'],
  'section-near': [
    'Eine Überschrift lautet fast wie die vorgesehene.',
    'Schreiben Sie sie genau wie unter "sections" in meeting.md.',
  ],
  'section-order': [
    'Die Abschnitte eines Punktes stehen in anderer Reihenfolge.',
    'Verschieben Sie den Abschnitt.',
  ],
  'decision-missing': [
    'In einer Niederschrift hat ein Punkt zur Beschlussfassung keinen Beschluss.',
    'Schreiben Sie den Beschluss zwischen eine Zeile :::decision und eine Zeile :::.',
  ],
  'closed-meant': [
    'Etwas Öffentliches nennt sich nichtöffentlich, in einem Titel, einer Gruppe, einer Überschrift, einer Zeile oder einem Dateinamen.',
    'Ist es nichtöffentlich, schreiben Sie "status: closed", oder setzen Sie die Stelle zwischen :::closed und :::. Ist es öffentlich, nehmen Sie andere Worte, oder schreiben Sie im Punkt: allow: closed-meant.',
  ],
  'internal-note': [
    'Alle können eine Notiz lesen, die wohl intern ist.',
    'Setzen Sie sie zwischen eine Zeile :::closed und eine Zeile :::, oder löschen Sie sie. Dürfen alle sie lesen, schreiben Sie im Punkt: allow: internal-note.',
  ],
  'public-title-open': [
    'Ein öffentlicher Punkt hat einen Titel für die Öffentlichkeit.',
    'Schreiben Sie "status: closed", oder löschen Sie die Zeile. Soll sie für später stehen bleiben, schreiben Sie im Punkt: allow: public-title-open.',
  ],
  'closed-title': [
    'Alle können den Titel eines nichtöffentlichen Punktes lesen.',
    'Sagen Sie es mit anderen Worten.',
  ],
  'closed-attachment': [
    'Alle können den Titel einer nichtöffentlichen Anlage lesen.',
    'Sagen Sie es mit anderen Worten.',
  ],
  'closed-sentence': [
    'Ein Satz einer nichtöffentlichen Passage steht auch im öffentlichen Text.',
    'Nehmen Sie den Satz aus dem öffentlichen Text, oder verschieben Sie ihn in die Passage.',
  ],
  'closed-slot': [
    'Ein Eintrag des Zeitplans ohne "item" hat ein Wort mit dem Titel eines nichtöffentlichen Punktes gemeinsam.',
    'Schreiben Sie dort "item" und den Namen des Punktes, oder nehmen Sie andere Worte.',
  ],
  'closed-person': [
    'Alle können den Namen von jemandem lesen, der an einem nichtöffentlichen Punkt teilnimmt, für ihn zuständig oder befangen ist.',
    'Lassen Sie den Namen weg, wenn ihn niemand erfahren soll.',
  ],
  'closed-case': [
    'Alle können das Aktenzeichen eines nichtöffentlichen Punktes lesen.',
    'Lassen Sie es weg.',
  ],
  'person-spelling': [
    'Ein Name ist vielleicht auf zwei Arten geschrieben.',
    'Ist es dieselbe Person, schreiben Sie den Namen an beiden Stellen gleich.',
  ],
  'signatory-unknown': [
    'Unterschreiben soll jemand, der weder Mitglied noch Vorsitz noch Schriftführung ist.',
    'Berichtigen Sie den Namen.',
  ],
  'identity-number': [
    'Eine Zahl sieht aus wie eine Personenkennziffer.',
    'Nehmen Sie sie heraus. Ist es eine andere Nummer, schreiben Sie im Punkt: allow: identity-number.',
  ],
  'status-missing': [
    'Nirgends steht, ob einige Punkte öffentlich oder nichtöffentlich sind.',
    'Schreiben Sie "status: open" oder "status: closed" in jeden Punkt, oder einmal in meeting.md.',
  ],
  'status-empty': [
    'Ein Status ist leer.',
    'Schreiben Sie "status: open" oder "status: closed", oder löschen Sie die Zeile.',
  ],
  'status-misplaced': [
    'Ein Status steht dort, wo er keine Wirkung hat.',
    'Schreiben Sie "status: closed" zwischen die Felder, in eine eigene Zeile.',
  ],
  'field-in-body': [
    'Ein Feld steht im Text.',
    'Verschieben Sie es nach oben, über die zweite Zeile mit ---. Soll es gedruckt werden, schreiben Sie im Punkt: allow: field-in-body.',
  ],
  'matter-second': [
    'Es gibt einen zweiten Block von Feldern.',
    'Verschieben Sie sie nach oben in den ersten, und löschen Sie die beiden Zeilen mit ---.',
  ],
  'template-unknown': [
    'Diese Vorlage gibt es nicht.',
    'Berichtigen Sie den Namen, oder schreiben Sie den Pfad Ihrer eigenen Vorlage.',
  ],
  'template-missing': ['Eine Datei der Vorlage fehlt.', 'Berichtigen Sie ihren Pfad.'],
  'template-outside': [
    'Eine Vorlage liegt außerhalb des Ordners, aus dem Dateien kommen dürfen.',
    'Kopieren Sie sie in den Ordner, oder nennen Sie sie in einer defaults.md über den Sitzungen.',
  ],
  'template-cycle': ['Vorlagen bauen im Kreis aufeinander auf.', 'Ändern Sie "extends" in einer davon.'],
  'template-value': [
    'In einer Vorlage steht ein Wert, der nicht verwendet werden kann.',
    'Schreiben Sie einen Wert der richtigen Art.',
  ],
  'colour-contrast': ['Eine Farbe ist zu blass für Text.', 'Wählen Sie eine dunklere Farbe.'],
  'size-small': ['Eine Schriftgröße ist zu klein zum Lesen.', 'Schreiben Sie 7 oder mehr.'],
  'running-cut': [
    'In der Kopf- oder Fußzeile ist kein Platz für einen Text.',
    'Schreiben Sie einen kürzeren Text, oder machen Sie in einer eigenen Vorlage eine andere Kopf- oder Fußzeile.',
  ],
  'font-missing': ['Eine Schriftdatei fehlt.', 'Berichtigen Sie den Pfad. Er beginnt im Ordner der Vorlage.'],
  'font-styles': [
    'Einer Schrift für Text fehlt ein Schnitt.',
    'Nennen Sie für jeden Schnitt eine Datei: regular, bold, italic und bold-italic.',
  ],
  'font-outside': [
    'Eine Schrift liegt außerhalb des Ordners der Vorlage.',
    'Kopieren Sie sie in den Ordner.',
  ],
  'font-unusable': [
    'Eine Schrift kann nicht verwendet werden.',
    'Wählen Sie eine, die eingebettet werden darf, in .ttf- oder .otf-Dateien, eine für jeden Schnitt.',
  ],
  leak: [
    'Etwas, was zurückgehalten wird, steht in der fertigen öffentlichen Ausgabe.',
    'Suchen Sie dieselben Worte im öffentlichen Text. Stehen sie dort nicht, melden Sie den Fehler.',
  ],
  'text-lost': [
    'Für einen Text war auf der Seite kein Platz.',
    'Teilen Sie den Text in kürzere Absätze, und melden Sie den Fehler.',
  ],
};
