import type { GeneralMessages } from '../../diagnostics/catalogue.ts';

export const nb: GeneralMessages = {
  'meeting-missing': ['Det er ingen meeting.md.', 'Skriv navnet på mappen til møtet, eller lag filen.'],
  'items-missing': [
    'Møtet har ingen saker.',
    'Legg en fil med et navn som slutter på .md, i mappen items for hver sak.',
  ],
  'items-too-many': ['Møtet har flere saker enn en saksliste kan romme.', 'Del det i flere møter.'],
  'item-extension': [
    'En fil blant sakene blir ikke lest.',
    'Er det ren tekst, så la navnet slutte på .md. Er det en Word-fil, så kopier teksten. Flytt den ellers bort.',
  ],
  'item-misplaced': [
    'En sak ligger på et sted der det ikke leses saker.',
    'Flytt den til mappen items. Er det ikke en sak, så flytt den til en mappe med et navn som begynner med _.',
  ],
  'item-unnamed': ['Filnavnet til en sak har ikke noe ord.', 'Skriv et ord etter tallet: 07-budsjett.md.'],
  'id-twice': ['To saker har samme navn.', 'Gi den ene filen et annet navn.'],
  'number-twice': ['To saker har samme nummer.', 'Endre "number" i den ene, eller utelat det.'],
  'file-twice': ['To filer har navn som ligner på hverandre.', 'Slett den ene, eller gi den et annet navn.'],
  'file-name': [
    'Navnet på meeting.md, defaults.md eller på mappen items eller attachments er ikke helt riktig.',
    'Gi filen eller mappen riktig navn.',
  ],
  'file-unreadable': [
    'En fil kan ikke åpnes.',
    'Sørg for at den ikke er låst, og at du har lov til å lese den.',
  ],
  'file-kind': ['Det er en mappe eller noe annet der det skulle være en fil.', 'Gi mappen et annet navn.'],
  'file-outside': [
    'En lenke går ut av mappen med møtet, defaults.md eller malen.',
    'Erstatt den med en kopi av det den går til.',
  ],
  'file-too-large': ['En fil er for stor.', 'Gjør den mindre, eller del den.'],
  'file-too-long': ['En tekst har for mange linjer.', 'Del den, eller legg den ved som PDF.'],
  'file-encoding': ['En fil er ikke lagret som UTF-8.', 'Lagre den på nytt med tegnkodingen UTF-8.'],
  'output-twice': [
    'To møter ville fått PDF-en sin i samme mappe.',
    'Gi mappen til ett av møtene et annet navn.',
  ],
  'output-formats': [
    'Møtet skal gi flere filer, men det er bare plass til én.',
    'Velg én med --format, eller oppgi en mappe med --output.',
  ],
  'output-unwritable': [
    'PDF-en kan ikke skrives.',
    'Lukk den i andre programmer, eller velg et annet sted med --output.',
  ],
  'build-ended': [
    'Arbeidet med møtet stoppet før det var ferdig.',
    'Bygg møtet alene, eller gjør det mindre.',
  ],
  'output-link': [
    'En mappe på veien til PDF-en er en lenke.',
    'Fjern lenken, eller oppgi mappen den går til, med --output.',
  ],
  'defaults-place': [
    'Det ligger en defaults.md ved siden av meeting.md.',
    'Flytt den til mappen over, eller flytt feltene til meeting.md.',
  ],
  'defaults-body': [
    'Det står tekst under feltene i defaults.md.',
    'Flytt teksten til en meeting.md, eller slett den.',
  ],
  'fence-missing': [
    'Filen begynner ikke med en linje med tre bindestreker.',
    'Skriv --- over det første feltet og under det siste.',
  ],
  'fence-blank': [
    'Det står noe over den første linjen med tre bindestreker.',
    'Slett det som står over den.',
  ],
  'fence-wrong': [
    'En linje er ikke helt tre bindestreker.',
    'Skriv --- med bindestrektasten og ikke noe annet på linjen.',
  ],
  'fence-unclosed': ['Den andre linjen med tre bindestreker mangler.', 'Skriv --- under det siste feltet.'],
  'fence-code': ['Det står noe etter de tre bindestrekene.', 'Skriv bare ---.'],
  'matter-tab': ['En linje er rykket inn med tabulatortasten.', 'Bruk mellomrom, to for hvert trinn.'],
  'matter-reference': ['En tekst begynner med et tegn som er en kommando.', 'Sett teksten i anførselstegn.'],
  'matter-hash': ['En # ville kuttet en tekst.', 'Sett teksten i anførselstegn.'],
  'matter-space': ['Det mangler et mellomrom etter et kolon.', 'Skriv et mellomrom etter kolonet.'],
  'matter-line': [
    'En linje blant feltene er ikke et felt.',
    'Gjør den til et felt, eller flytt den ned under den andre linjen med bindestreker.',
  ],
  'list-without-field': [
    'Punktene på en liste står ikke under et felt.',
    'Skriv navnet på feltet over dem, med kolon etter.',
  ],
  'matter-indent': [
    'En linje står ikke rett under noen linje ovenfor.',
    'Rykk den med mellomrom inn under linjen den hører til.',
  ],
  'matter-quote': [
    'Et anførselstegn er ikke lukket, eller det står tekst etter det siste.',
    'Sett hele teksten mellom to anførselstegn, eller skriv den uten.',
  ],
  'matter-bracket': ['En parentes er ikke lukket.', 'Lukk den, eller sett teksten i anførselstegn.'],
  'matter-document': ['Feltene begynner en gang til.', 'Slett linjen.'],
  'matter-too-large': [
    'Det er for mange felter øverst i filen.',
    'Flytt teksten ned under den andre linjen med bindestreker.',
  ],
  'matter-empty-lines': [
    'Det er for mange tomme linjer mellom feltene øverst i filen.',
    'Slett de tomme linjene mellom feltene.',
  ],
  'key-twice': ['Et felt er skrevet to ganger.', 'Behold det ene.'],
  'field-missing': ['Et nødvendig felt mangler.', 'Legg det til.'],
  'field-unknown': ['Feltet finnes ikke.', 'Rett navnet, eller slett linjen.'],
  'reason-missing': [
    'I et felt med tekst som vises, står det bare ja eller nei.',
    'Skriv teksten leseren skal se, eller slett linjen.',
  ],
  'field-too-long': [
    'Teksten i et felt er for lang.',
    'Gjør den kortere. En lengre tekst hører til under den andre linjen ---.',
  ],
  'field-kind': [
    'Et felt har en liste der det skal ha én tekst, eller omvendt.',
    'Skriv én tekst på linjen til feltet, eller en liste med en bindestrek foran hvert punkt.',
  ],
  'list-bullets': [
    'Listen i et felt har andre tegn enn bindestreker foran punktene.',
    'Skriv hvert punkt på sin egen linje, med en bindestrek og et mellomrom foran.',
  ],
  'choice-unknown': [
    'I et felt kan bare noen få ord stå, og dette er ikke et av dem.',
    'Skriv et av ordene som feltet kan ha.',
  ],
  'language-unknown': [
    'Programmet kjenner ikke språket.',
    'Skriv språkkoden: da, nb, nn, sv, fi, de, nl, fr eller en.',
  ],
  'name-pattern': [
    'I mønsteret for filnavn står det noe som ikke kan være der.',
    'Skriv ord i krøllparenteser og bokstaver mellom: "{title}-{date}".',
  ],
  'timezone-unknown': ['Programmet kjenner ikke tidssonen.', 'Skriv navnet i IANA-databasen: Europe/Oslo.'],
  'date-wrong': [
    'En dato kan ikke leses, eller kan være to forskjellige dager.',
    'Skriv år, måned og dag: 2026-06-04.',
  ],
  'time-wrong': ['Et klokkeslett kan ikke leses.', 'Skriv det som 14.30 eller 14:30.'],
  'duration-wrong': ['En varighet kan ikke leses.', 'Skriv den som 15 min, 1 h eller 1 h 30 min.'],
  'person-unnamed': ['En person har ikke noe navn.', 'Skriv navnet først: Anna Holm, leder.'],
  'person-several': [
    'Flere personer står i samme tekst.',
    'Skriv hver person på sin egen linje, med en bindestrek og et mellomrom foran.',
  ],
  'allow-unknown': [
    'I "allow" står det noe som ikke er en advarsel.',
    'Skriv navnet som står sist i advarselen.',
  ],
  'allow-unused': ['"allow" slår ikke av noe.', 'Slett det.'],
  'attachment-missing': [
    'Et vedlegg mangler.',
    'Legg filen i attachments/, rett navnet, eller skriv "pending: true" hvis den ettersendes.',
  ],
  'attachment-name': [
    'Navnet på filen til et vedlegg er ikke helt riktig.',
    'Skriv navnet nøyaktig som på filen, uten attachments/.',
  ],
  'attachment-outside': ['Et vedlegg ligger utenfor attachments/.', 'Kopier filen inn i attachments/.'],
  'attachment-empty': ['Et vedlegg har verken tittel eller fil.', 'Skriv en av delene.'],
  'address-wrong': [
    'En adresse begynner ikke med https://.',
    'Skriv hele adressen slik nettleseren viser den.',
  ],
  'attachment-pending': ['Et vedlegg som ettersendes, har en fil.', 'Slett "pending: true" eller "file".'],
  'attachment-twice': ['En fil er vedlegg to ganger til samme sak.', 'Slett eller rett den ene.'],
  'attachment-unused': [
    'En fil i attachments/ er ikke vedlegg til noen sak.',
    'Gjør den til vedlegg, eller ta den ut av mappen.',
  ],
  'attachment-unread': [
    'Et vedlegg i PDF kan ikke gjennomsøkes etter det som ikke kan være offentlig.',
    'Se gjennom det selv. Lagre det så på nytt som PDF og legg det ved, eller skriv i saken: allow: attachment-unread.',
  ],
  'attachment-pageless': [
    'Sidene i et vedlegg er ikke med i den samlede PDF-en.',
    'Lagre det som PDF, og legg den ved.',
  ],
  'attachment-unusable': [
    'Sidene i et vedlegg kan ikke komme med i den samlede PDF-en.',
    'Åpne det, skriv det ut til PDF, og legg den ved.',
  ],
  'attachment-leak': [
    'Noe som holdes tilbake, står i et åpent vedlegg.',
    'Lukk vedlegget, eller legg ved en fil uten det. Kan det offentliggjøres, så skriv i saken: allow: attachment-leak.',
  ],
  'attachment-hidden': [
    'En vedlagt fil som nettstedet ville gitt ut, har noe som sidene ikke viser.',
    'Skriv filen ut til PDF, og legg den ved. Kan alt offentliggjøres, så skriv i saken: allow: attachment-hidden.',
  ],
  'attachment-redaction': [
    'Sladdingen i et vedlegg er markert, men ikke utført.',
    'Utfør sladdingen i programmet som laget markeringene, lagre filen, og legg den ved. Kan teksten offentliggjøres, så skriv i saken: allow: attachment-redaction.',
  ],
  'attachment-textless': [
    'En side i et vedlegg har ingen tekst og ble ikke gjennomsøkt.',
    'Se på siden selv. Skriv så i saken: allow: attachment-textless.',
  ],
  'attachment-claims': [
    'På grunn av et vedlegg sier ikke den samlede PDF-en at den er universelt utformet.',
    'Lagre vedlegget på nytt fra programmet det er skrevet i: som PDF med koder og alle skrifter (PDF/A-2a, PDF/UA).',
  ],
  'picture-missing': ['Et bilde mangler.', 'Rett stien. Den begynner i mappen med filen som viser bildet.'],
  'picture-name': ['Navnet på et bilde er ikke helt riktig.', 'Skriv navnet nøyaktig som på filen.'],
  'picture-outside': [
    'Et bilde ligger utenfor mappen med møtet, defaults.md eller malen.',
    'Kopier det inn i mappen.',
  ],
  'picture-scheme': [
    'Adressen til et bilde er ikke navnet på en fil.',
    'Lagre bildet i mappen med møtet eller malen.',
  ],
  'picture-remote': ['Et bilde ligger på internett.', 'Lagre bildet i mappen til møtet.'],
  'picture-kind': ['Et bilde er verken PNG, JPEG eller SVG.', 'Lagre det som PNG.'],
  'picture-broken': ['Et bilde er skadet.', 'Lagre det på nytt i programmet som laget det.'],
  'picture-too-large': ['Et bilde har for mange piksler.', 'Lagre det i en mindre størrelse.'],
  'picture-cmyk': ['Et bilde har trykkfarger.', 'Lagre det med RGB-farger.'],
  'picture-svg': ['Det er noe i en tegning som ikke kan vises.', 'Fjern det, eller lagre tegningen som PNG.'],
  'picture-size': ['En tegning sier ikke hvor stor den er.', 'Lagre den med bredde og høyde.'],
  'picture-complex': ['En tegning har for mange deler.', 'Gjør den enklere, eller lagre den som PNG.'],
  'picture-alt': ['Et bilde har ingen beskrivelse.', 'Skriv mellom hakeparentesene hva det viser.'],
  'slot-without-time': [
    'Programmet kan ikke regne ut når et punkt i tidsplanen begynner.',
    'Skriv tidspunktet, eller hvor lenge det forrige varer.',
  ],
  'slot-text': [
    'Et punkt i tidsplanen er bare en tekst.',
    'Skriv feltene: { time: 9.00, item: budsjett } eller { time: 9.00, title: Velkommen }.',
  ],
  'slot-kind': [
    'Et punkt i tidsplanen gjelder ingenting, eller mer enn én ting.',
    'Skriv bare ett av feltene "item", "break", "close" og "title"; bare "title" kan stå sammen med "item".',
  ],
  'slot-overlap': [
    'Et punkt i tidsplanen begynner før det forrige slutter.',
    'Endre et tidspunkt eller en varighet.',
  ],
  'slot-backwards': [
    'Et punkt i tidsplanen begynner før det som står over.',
    'Rett tidspunktet, eller flytt punktet.',
  ],
  'slot-past-end': ['Tidsplanen går lenger enn til slutten av møtet.', 'Endre "end", eller tidene før.'],
  'time-unused': ['Tiden i en sak blir ikke brukt.', 'Skriv tiden i tidsplanen.'],
  'item-without-slot': ['En sak er ikke med i tidsplanen.', 'Gi den en plass.'],
  'timetable-twice': ['"::timetable" står to steder.', 'Slett den ene linjen.'],
  'timetable-empty': ['Det er ingen tidsplan å vise.', 'Skriv en tidsplan, eller slett linjen.'],
  'item-unknown': ['Saken finnes ikke.', 'Skriv navnet på filen uten nummeret og ".md".'],
  'directive-wrong': [
    'Programmet kjenner ikke en linje som begynner med kolon.',
    'Skriv :::closed, :::decision, :::public-decision, :::, ::timetable eller ::pagebreak, og ikke noe annet på linjen.',
  ],
  'directive-place': [
    'En linje som begynner med kolon, står på et sted der den ikke virker.',
    'Skriv den helt til venstre, utenfor lister, sitater, tabeller og kode.',
  ],
  'directive-unclosed': ['En del av teksten har ingen slutt.', 'Skriv ::: på en egen linje der den slutter.'],
  'directive-nested': ['En del av teksten begynner inni en annen.', 'Avslutt den første før den andre.'],
  'directive-stray': [
    'En linje ::: har ingenting å avslutte.',
    'Skriv linjen som skulle begynne, eller slett denne.',
  ],
  'decision-indent': [
    'En tekst etter et vedtak er rykket inn.',
    'Slett mellomrommene foran den, eller sett vedtaket inn under den.',
  ],
  'directive-meeting': ['Dette kan ikke stå i meeting.md.', 'Flytt det til en sak.'],
  'drawn-nothing': [
    'Mellom :::bars eller :::steps og ::: er det ingenting som kan tegnes.',
    'Skriv én tabell med tall i siste kolonne etter :::bars, én nummerert liste etter :::steps, og ikke noe annet før :::.',
  ],
  'heading-level': ['En overskrift har bare én #.', 'Skriv ## foran.'],
  'heading-underlined': [
    'En linje med bindestreker eller likhetstegn gjør teksten over til en overskrift.',
    'Er teksten en overskrift, så skriv ## foran. Ellers sett en tom linje over tegnene.',
  ],
  'list-numbers': [
    'Numrene i en liste blir ikke trykt slik de er skrevet.',
    'Nummerer punktene fortløpende.',
  ],
  'html-shown': ['HTML blir vist for leseren.', 'Skriv **fet** eller *kursiv* i stedet.'],
  'comment-unclosed': ['En kommentar har ingen slutt.', 'Skriv --> der den skal slutte.'],
  'definition-unused': [
    'Ingenting viser til adressen til en lenke.',
    'Er det tekst, så sett en omvendt skråstrek foran den første parentesen.',
  ],
  'definition-withheld': [
    'En tekst viser til noe som den ikke kan bruke.',
    'Kan alle se det, så skriv det også utenfor blokken.',
  ],
  'footnote-unused': ['Ingenting viser til en fotnote.', 'Skriv tegnet for den i teksten.'],
  'footnote-missing': ['En fotnote mangler.', 'Skriv fotnoten på en egen linje.'],
  'link-address': [
    'En lenke har en adresse som ikke kan følges.',
    'Skriv en adresse som begynner med https://, http://, mailto:, tel: eller item:.',
  ],
  'abbreviation-unexplained': [
    'En forkortelse er ikke forklart.',
    'Skriv forkortelsen, et kolon og det den står for, under abbreviations: i meeting.md, med innrykk.',
  ],
  'glyph-missing': ['Ingen skrift har et tegn.', 'Skriv et annet tegn, eller si det med ord.'],
  'table-crowded': [
    'En tabell er for bred for siden.',
    'Del den i to tabeller, eller gi den færre kolonner.',
  ],
  'nesting-too-deep': [
    'For mange lister, sitater eller felter står inni hverandre.',
    'Flytt noen av dem lenger til venstre.',
  ],
  'marks-too-many': ['Et avsnitt har for mange tegn.', 'Del det opp med tomme linjer.'],
  'lines-too-many': [
    'Et punkt, et sitat eller en fotnote går over for mange linjer.',
    'Sett en tom linje der det slutter.',
  ],
  'heading-space': [
    'En overskrift mangler mellomrom etter #-tegnene.',
    'Skriv et mellomrom etter #-tegnene.',
  ],
  'heading-empty': ['En overskrift har ingen ord.', 'Skriv ordene på samme linje, eller slett linjen.'],
  'picture-space': ['Det er et mellomrom i navnet på et bilde.', 'Skriv navnet mellom < og >.'],
  'link-space': ['Det er et mellomrom mellom ordene i en lenke og adressen.', 'Slett mellomrommet.'],
  'link-turned': [
    'De to parentesparene i en lenke er byttet om.',
    'Skriv ordene i hakeparenteser og adressen i runde etterpå.',
  ],
  'link-file': ['En lenke går til en fil.', 'Legg filen ved saken, og nevn den i teksten.'],
  'link-unread': [
    'En lenke blir ikke lest på grunn av parentesene eller et mellomrom i adressen.',
    'Skriv ordene i hakeparenteser og adressen i runde rett etterpå.',
  ],
  'link-start': [
    'Begynnelsen på en adresse er feil, så den er ikke en lenke.',
    'Skriv https:// først i den.',
  ],
  'footnote-sign': [
    'Et tall i hakeparenteser ser ut til å være ment som en fotnote.',
    'Skriv [^1] i teksten, og begynn linjen med noten med [^1]: og et mellomrom.',
  ],
  'bold-unclosed': [
    'Tegnene *, ** eller __ begynner en kursivert eller fet tekst som ikke slutter.',
    'Skriv de samme tegnene der teksten slutter, rett etter det siste ordet.',
  ],
  'mark-shown': [
    'Et tegn fra et annet program blir vist for leseren.',
    'Skriv det som Markdown, eller slett det.',
  ],
  'rule-dashes': [
    'En strek tvers over siden er laget av tegn som Markdown ikke leser.',
    'Skriv tre stjerner på en egen linje.',
  ],
  'table-row': [
    'En tabell mangler linjen med bindestreker under den første raden, eller den linjen har feil antall kolonner.',
    'Skriv linjen under den første raden.',
  ],
  'table-cells': [
    'En rad passer ikke til tabellen sin.',
    'Gi hver rad like mange celler som den første, og sett en tom linje under tabellen.',
  ],
  'code-unclosed': [
    'Tekst som vises slik den er skrevet (kode), har ingen slutt.',
    'Skriv linjen den begynner med, en gang til der den slutter.',
  ],
  'task-space': [
    'Et punkt med en rute til å krysse av mangler et mellomrom.',
    'Skriv "- [ ] " foran punktet: med et mellomrom i ruten og et på hver side.',
  ],
  'prose-as-code': ['Mellomrom foran en tekst gjør den til kode.', 'Slett mellomrommene foran.'],
  'list-indent': [
    'Et punkt står lenger inne enn det forrige, men ikke langt nok til å høre under det.',
    'Rykk det like langt inn som teksten i punktet over.',
  ],
  'list-unread': [
    'Linjer som ligner en liste, er ikke det, og løper sammen.',
    'Skriv tegnene for en liste, med en tom linje over.',
  ],
  'heading-bold': ['Fete ord er brukt som overskrift.', 'Skriv ## foran dem i stedet for stjernene.'],
  'lines-joined': [
    'Linjer som ser ut til å være hver for seg, løper sammen.',
    'Skriv en omvendt skråstrek sist på hver linje, gjør dem til en liste, eller skriv "line-ends: keep" i meeting.md.',
  ],
  'section-missing': ['En sak mangler et avsnitt.', 'Føy til overskriften.'],
  'section-near': [
    'En overskrift er nesten den som er ventet.',
    'Skriv den nøyaktig som i "sections" i meeting.md.',
  ],
  'section-order': ['Avsnittene i en sak står i en annen rekkefølge.', 'Flytt avsnittet.'],
  'decision-missing': [
    'I en protokoll har en sak til vedtak ikke noe vedtak.',
    'Skriv vedtaket mellom en linje :::decision og en linje :::.',
  ],
  'closed-meant': [
    'Noe åpent sier at det er lukket, i en tittel, gruppe, overskrift, linje eller et filnavn.',
    'Er det lukket, så skriv "status: closed", eller sett stedet mellom :::closed og :::. Er det åpent, så bruk andre ord, eller skriv i saken: allow: closed-meant.',
  ],
  'internal-note': [
    'Alle kan lese et notat som ser ut til å være internt.',
    'Sett det mellom en linje :::closed og en linje :::, eller slett det. Kan alle lese det, så skriv i saken: allow: internal-note.',
  ],
  'public-title-open': [
    'En åpen sak har en offentlig tittel.',
    'Skriv "status: closed", eller slett linjen. Skal den spares til senere, så skriv i saken: allow: public-title-open.',
  ],
  'closed-title': ['Alle kan lese tittelen på en lukket sak.', 'Skriv det med andre ord.'],
  'closed-attachment': ['Alle kan lese tittelen på et lukket vedlegg.', 'Skriv det med andre ord.'],
  'closed-sentence': [
    'En setning fra en lukket del står også i åpen tekst.',
    'Ta setningen ut av den åpne teksten, eller flytt den inn i den lukkede delen.',
  ],
  'closed-slot': [
    'Et punkt i tidsplanen uten "item" har et ord felles med tittelen på en lukket sak.',
    'Skriv "item" og navnet på saken der, eller bruk andre ord.',
  ],
  'closed-person': [
    'Alle kan lese navnet på noen som møter i en lukket sak, er ansvarlig for den eller er inhabil.',
    'Utelat navnet hvis ingen skal vite det.',
  ],
  'closed-case': ['Alle kan lese saksnummeret til en lukket sak.', 'Utelat det.'],
  'person-spelling': [
    'Et navn er kanskje stavet på to måter.',
    'Er det samme person, så stav navnet likt begge steder.',
  ],
  'signatory-unknown': [
    'Noen som verken er medlem, leder eller sekretær, skal skrive under.',
    'Rett navnet.',
  ],
  'identity-number': [
    'Et tall ligner et fødselsnummer.',
    'Ta det ut. Er det et annet nummer, så skriv i saken: allow: identity-number.',
  ],
  'status-missing': [
    'Det står ikke om noen av sakene er åpne eller lukkede.',
    'Skriv "status: open" eller "status: closed" i hver sak, eller én gang i meeting.md.',
  ],
  'status-empty': ['En status er tom.', 'Skriv "status: open" eller "status: closed", eller slett linjen.'],
  'status-misplaced': [
    'En status står på et sted der den ikke virker.',
    'Skriv "status: closed" blant feltene, på en egen linje.',
  ],
  'field-in-body': [
    'Et felt står i teksten.',
    'Flytt det opp over den andre linjen med ---. Skal det trykkes, så skriv i saken: allow: field-in-body.',
  ],
  'matter-second': [
    'Det er felter to steder.',
    'Flytt dem opp til de første, og slett de to linjene med ---.',
  ],
  'template-unknown': ['Malen finnes ikke.', 'Rett navnet, eller skriv stien til din egen mal.'],
  'template-missing': ['En av filene til malen mangler.', 'Rett stien.'],
  'template-outside': [
    'En mal ligger utenfor mappen som filer kan komme fra.',
    'Kopier den inn i mappen, eller oppgi den i en defaults.md over møtene.',
  ],
  'template-cycle': ['Maler bygger på hverandre i ring.', 'Endre "extends" i en av dem.'],
  'template-value': ['I en mal står det en verdi som ikke kan brukes.', 'Skriv en verdi av riktig slag.'],
  'colour-contrast': ['En farge er for blek for tekst.', 'Velg en mørkere farge.'],
  'size-small': ['En skriftstørrelse er for liten til å leses.', 'Skriv 7 eller mer.'],
  'running-cut': [
    'Det er ikke plass til en tekst i topp- eller bunnteksten.',
    'Skriv en kortere tekst, eller lag en annen topp- eller bunntekst i din egen mal.',
  ],
  'font-missing': ['En skriftfil mangler.', 'Rett stien. Den begynner i mappen til malen.'],
  'font-styles': [
    'En skrift til tekst mangler et snitt.',
    'Oppgi en fil for hvert snitt: regular, bold, italic og bold-italic.',
  ],
  'font-outside': ['En skrift ligger utenfor mappen til malen.', 'Kopier den inn i mappen.'],
  'font-unusable': [
    'En skrift kan ikke brukes.',
    'Velg en som kan bygges inn, i .ttf- eller .otf-filer, én for hvert snitt.',
  ],
  leak: [
    'Noe som holdes tilbake, står i den ferdige offentlige utgaven.',
    'Let etter de samme ordene i den åpne teksten. Står de ikke der, så meld fra om feilen.',
  ],
  'text-lost': [
    'Det var ikke plass til en tekst på siden.',
    'Del teksten i kortere avsnitt, og meld fra om feilen.',
  ],
};
