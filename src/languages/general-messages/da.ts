import type { GeneralMessages } from '../../diagnostics/catalogue.ts';

export const da: GeneralMessages = {
  'meeting-missing': ['Der er ingen meeting.md.', 'Skriv navnet på mødets mappe, eller lav filen.'],
  'items-missing': [
    'Mødet har ingen punkter.',
    'Læg for hvert punkt en fil, hvis navn ender på .md, i mappen items.',
  ],
  'items-too-many': ['Mødet har flere punkter, end en dagsorden kan rumme.', 'Del det i flere møder.'],
  'item-extension': [
    'En fil blandt punkterne bliver ikke læst.',
    'Er det ren tekst, så lad navnet ende på .md. Er det en Word-fil, så kopiér teksten. Flyt den ellers væk.',
  ],
  'item-misplaced': [
    'Et punkt ligger et sted, hvor der ikke læses punkter.',
    'Flyt det til mappen items. Er det ikke et punkt, så flyt det til en mappe, hvis navn begynder med _.',
  ],
  'item-unnamed': ['Filnavnet på et punkt har intet ord.', 'Skriv et ord efter tallet: 07-budget.md.'],
  'id-twice': ['To punkter har samme navn.', 'Giv den ene fil et andet navn.'],
  'number-twice': ['To punkter har samme nummer.', 'Ret "number" i det ene af dem, eller udelad det.'],
  'file-twice': ['To filer har navne, der ligner hinanden.', 'Slet den ene, eller giv den et andet navn.'],
  'file-name': [
    'Navnet på meeting.md, defaults.md eller på mappen items eller attachments er ikke helt rigtigt.',
    'Omdøb filen eller mappen.',
  ],
  'file-unreadable': [
    'En fil kan ikke åbnes.',
    'Sørg for, at den ikke er låst, og at du har lov til at læse den.',
  ],
  'file-kind': [
    'Der er en mappe eller noget andet, hvor der skulle være en fil.',
    'Giv mappen et andet navn.',
  ],
  'file-outside': [
    'Et link fører ud af mappen med mødet, defaults.md eller skabelonen.',
    'Erstat det med en kopi af det, som det fører til.',
  ],
  'file-too-large': ['En fil er for stor.', 'Gør den mindre, eller del den.'],
  'file-too-long': ['En tekst har for mange linjer.', 'Del den, eller vedlæg den som PDF.'],
  'file-encoding': ['En fil er ikke gemt som UTF-8.', 'Gem den igen med tegnkodningen UTF-8.'],
  'output-twice': ['To møder ville få deres PDF i samme mappe.', 'Giv det ene mødes mappe et andet navn.'],
  'output-formats': [
    'Mødet skal give flere filer, men der er kun plads til én.',
    'Vælg én med --format, eller skriv en mappe med --output.',
  ],
  'output-unwritable': [
    "PDF'en kan ikke skrives.",
    'Luk den i andre programmer, eller vælg et andet sted med --output.',
  ],
  'build-ended': [
    'Arbejdet med mødet stoppede, før det var færdigt.',
    'Byg mødet alene, eller gør det mindre.',
  ],
  'output-link': [
    "En mappe på vejen til PDF'en er et link.",
    'Fjern linket, eller skriv den mappe, som det fører til, med --output.',
  ],
  'defaults-place': [
    'Der ligger en defaults.md ved siden af meeting.md.',
    'Flyt den til mappen ovenover, eller flyt dens felter til meeting.md.',
  ],
  'defaults-body': [
    'Der står tekst under felterne i defaults.md.',
    'Flyt teksten til en meeting.md, eller slet den.',
  ],
  'fence-missing': [
    'Filen begynder ikke med en linje med tre bindestreger.',
    'Skriv --- over det første felt og under det sidste.',
  ],
  'fence-blank': [
    'Der står noget over den første linje med tre bindestreger.',
    'Slet det, der står over den.',
  ],
  'fence-wrong': [
    'En linje er ikke helt tre bindestreger.',
    'Skriv --- med bindestregstasten og intet andet på linjen.',
  ],
  'fence-unclosed': ['Den anden linje med tre bindestreger mangler.', 'Skriv --- under det sidste felt.'],
  'fence-code': ['Der står noget efter de tre bindestreger.', 'Skriv kun ---.'],
  'matter-tab': ['En linje er rykket ind med tabulatortasten.', 'Brug mellemrum, to for hvert trin.'],
  'matter-reference': ['En tekst begynder med et tegn, der er en kommando.', 'Sæt teksten i anførselstegn.'],
  'matter-hash': ['Et # ville skære en tekst over.', 'Sæt teksten i anførselstegn.'],
  'matter-space': ['Der mangler et mellemrum efter et kolon.', 'Skriv et mellemrum efter kolonet.'],
  'matter-line': [
    'En linje blandt felterne er ikke et felt.',
    'Gør den til et felt, eller flyt den ned under den anden linje med bindestreger.',
  ],
  'list-without-field': [
    'Punkterne på en liste står ikke under et felt.',
    'Skriv feltets navn over dem med et kolon efter.',
  ],
  'matter-indent': [
    'En linje står ikke lige under nogen linje ovenfor.',
    'Ryk den med mellemrum ind under den linje, som den hører til.',
  ],
  'matter-quote': [
    'Et anførselstegn er ikke lukket, eller der står tekst efter det sidste.',
    'Sæt hele teksten mellem to anførselstegn, eller skriv den uden.',
  ],
  'matter-bracket': ['En parentes er ikke lukket.', 'Luk den, eller sæt teksten i anførselstegn.'],
  'matter-document': ['Felterne begynder en gang til.', 'Slet linjen.'],
  'matter-too-large': [
    'Der er for mange felter øverst i filen.',
    'Flyt teksten ned under den anden linje med bindestreger.',
  ],
  'matter-empty-lines': [
    'Der er for mange tomme linjer mellem felterne øverst i filen.',
    'Slet de tomme linjer mellem felterne.',
  ],
  'key-twice': ['Et felt er skrevet to gange.', 'Behold det ene.'],
  'field-missing': ['Et nødvendigt felt mangler.', 'Tilføj det.'],
  'field-unknown': ['Feltet findes ikke.', 'Ret navnet, eller slet linjen.'],
  'reason-missing': [
    'I et felt, hvis tekst bliver vist, står der kun ja eller nej.',
    'Skriv den tekst, som læseren skal se, eller slet linjen.',
  ],
  'field-too-long': [
    'Teksten i et felt er for lang.',
    'Gør den kortere. En længere tekst hører til under den anden linje ---.',
  ],
  'field-kind': [
    'Et felt har en liste, hvor det skal have én tekst, eller omvendt.',
    'Skriv én tekst på feltets linje, eller en liste med en bindestreg foran hvert punkt.',
  ],
  'list-bullets': [
    'Listen i et felt har andre tegn end bindestreger foran punkterne.',
    'Skriv hvert punkt på sin egen linje med en bindestreg og et mellemrum foran.',
  ],
  'choice-unknown': [
    'I et felt kan kun nogle få ord stå, og dette er ikke et af dem.',
    'Skriv et af de ord, som feltet kan have.',
  ],
  'language-unknown': [
    'Programmet kender ikke sproget.',
    'Skriv sprogets kode: da, nb, nn, sv, fi, de, nl, fr eller en.',
  ],
  'name-pattern': [
    'I mønsteret for filnavne står der noget, der ikke må være der.',
    'Skriv ord i krøllede parenteser og bogstaver imellem: "{title}-{date}".',
  ],
  'timezone-unknown': [
    'Programmet kender ikke tidszonen.',
    "Skriv dens navn i IANA's database: Europe/Copenhagen.",
  ],
  'date-wrong': [
    'En dato kan ikke læses eller kan være to forskellige dage.',
    'Skriv år, måned og dag: 2026-06-04.',
  ],
  'time-wrong': ['Et klokkeslæt kan ikke læses.', 'Skriv det som 14.30 eller 14:30.'],
  'duration-wrong': ['En varighed kan ikke læses.', 'Skriv den som 15 min, 1 h eller 1 h 30 min.'],
  'person-unnamed': ['En person har intet navn.', 'Skriv navnet først: Anna Holm, formand.'],
  'person-several': [
    'Flere personer står i samme tekst.',
    'Skriv hver person på sin egen linje med en bindestreg og et mellemrum foran.',
  ],
  'allow-unknown': [
    'I "allow" står noget, der ikke er en advarsel.',
    'Skriv det navn, der står sidst i advarslen.',
  ],
  'allow-unused': ['"allow" slår intet fra.', 'Slet det.'],
  'attachment-missing': [
    'Et bilag mangler.',
    'Læg filen i attachments/, ret navnet, eller skriv "pending: true", hvis den eftersendes.',
  ],
  'attachment-name': [
    'Navnet på et bilags fil er ikke helt rigtigt.',
    'Skriv navnet præcis som filens, uden attachments/.',
  ],
  'attachment-outside': ['Et bilag ligger uden for attachments/.', 'Kopiér filen ind i attachments/.'],
  'attachment-empty': ['Et bilag har hverken titel eller fil.', 'Skriv en af delene.'],
  'address-wrong': [
    'En adresse begynder ikke med https://.',
    'Skriv hele adressen, som din browser viser den.',
  ],
  'attachment-pending': ['Et bilag, der eftersendes, har en fil.', 'Slet "pending: true" eller "file".'],
  'attachment-twice': ['En fil er bilag to gange til samme punkt.', 'Slet eller ret den ene.'],
  'attachment-unused': [
    'En fil i attachments/ er ikke bilag til noget punkt.',
    'Gør den til bilag, eller tag den ud af mappen.',
  ],
  'attachment-unread': [
    'Et bilag i PDF kan ikke gennemsøges for det, der ikke må være offentligt.',
    'Se det selv igennem. Gem det så igen som PDF og vedlæg det, eller skriv i punktet: allow: attachment-unread.',
  ],
  'attachment-pageless': [
    'Siderne i et bilag er ikke med i den samlede PDF.',
    'Gem det som PDF, og vedlæg den.',
  ],
  'attachment-unusable': [
    'Siderne i et bilag kan ikke komme med i den samlede PDF.',
    'Åbn det, udskriv det til PDF, og vedlæg den.',
  ],
  'attachment-leak': [
    'Noget, der holdes tilbage, står i et åbent bilag.',
    'Luk bilaget, eller vedlæg en fil uden det. Må det offentliggøres, så skriv i punktet: allow: attachment-leak.',
  ],
  'attachment-hidden': [
    'En vedhæftet fil, som webstedet ville udlevere, har noget, som siderne ikke viser.',
    'Udskriv filen til PDF, og vedlæg den. Må det hele offentliggøres, så skriv i punktet: allow: attachment-hidden.',
  ],
  'attachment-redaction': [
    'Overstregninger i et bilag er kun markeret.',
    'Udfør overstregningerne i det program, der har markeret dem, gem filen, og vedlæg den. Må teksten offentliggøres, så skriv i punktet: allow: attachment-redaction.',
  ],
  'attachment-textless': [
    'En side i et bilag har ingen tekst og blev ikke gennemsøgt.',
    'Se selv på siden. Skriv så i punktet: allow: attachment-textless.',
  ],
  'attachment-claims': [
    'På grund af et bilag siger den samlede PDF ikke, at den er tilgængelig.',
    'Gem bilaget igen fra det program, det er skrevet i: som en PDF med tags og alle skrifttyper (PDF/A-2a, PDF/UA).',
  ],
  'picture-missing': [
    'Et billede mangler.',
    'Ret stien. Den begynder i mappen med den fil, der viser billedet.',
  ],
  'picture-name': ['Navnet på et billede er ikke helt rigtigt.', 'Skriv navnet præcis som filens.'],
  'picture-outside': [
    'Et billede ligger uden for mappen med mødet, defaults.md eller skabelonen.',
    'Kopiér det ind i mappen.',
  ],
  'picture-scheme': [
    'Adressen på et billede er ikke navnet på en fil.',
    'Gem billedet i mappen med mødet eller skabelonen.',
  ],
  'picture-remote': ['Et billede ligger på internettet.', 'Gem billedet i mødets mappe.'],
  'picture-kind': ['Et billede er hverken PNG, JPEG eller SVG.', 'Gem det som PNG.'],
  'picture-broken': ['Et billede er beskadiget.', 'Gem det igen i det program, der lavede det.'],
  'picture-too-large': ['Et billede har for mange pixel.', 'Gem det i en mindre størrelse.'],
  'picture-cmyk': ['Et billede har trykfarver.', 'Gem det med RGB-farver.'],
  'picture-svg': [
    'Der er noget i en tegning, som ikke kan vises.',
    'Fjern det, eller gem tegningen som PNG.',
  ],
  'picture-size': ['En tegning siger ikke, hvor stor den er.', 'Gem den med bredde og højde.'],
  'picture-complex': ['En tegning har for mange dele.', 'Gør den enklere, eller gem den som PNG.'],
  'picture-alt': ['Et billede har ingen beskrivelse.', 'Skriv mellem de kantede parenteser, hvad det viser.'],
  'slot-without-time': [
    'Programmet kan ikke regne ud, hvornår et punkt på tidsplanen begynder.',
    'Skriv tidspunktet, eller hvor længe det foregående varer.',
  ],
  'slot-text': [
    'Et punkt på tidsplanen er kun en tekst.',
    'Skriv felterne: { time: 9.00, item: budget } eller { time: 9.00, title: Velkomst }.',
  ],
  'slot-kind': [
    'Et punkt på tidsplanen gælder intet eller mere end én ting.',
    'Skriv netop ét af felterne "item", "break", "close" og "title"; kun "title" kan stå sammen med "item".',
  ],
  'slot-overlap': [
    'Et punkt på tidsplanen begynder, før det foregående slutter.',
    'Ret et tidspunkt eller en varighed.',
  ],
  'slot-backwards': [
    'Et punkt på tidsplanen begynder før det, der står over det.',
    'Ret tidspunktet, eller flyt punktet.',
  ],
  'slot-past-end': ['Tidsplanen går ud over mødets sluttidspunkt.', 'Ret "end" eller tiderne før.'],
  'time-unused': ['Tiden i et punkt bliver ikke brugt.', 'Skriv tiden i tidsplanen.'],
  'item-without-slot': ['Et punkt er ikke med i tidsplanen.', 'Giv det en plads.'],
  'timetable-twice': ['"::timetable" står to steder.', 'Slet den ene linje.'],
  'timetable-empty': ['Der er ingen tidsplan at vise.', 'Skriv en tidsplan, eller slet linjen.'],
  'item-unknown': ['Punktet findes ikke.', 'Skriv navnet på dets fil uden nummeret og ".md".'],
  'directive-wrong': [
    'Programmet kender ikke en linje, der begynder med koloner.',
    'Skriv :::closed, :::decision, :::public-decision, :::, ::timetable eller ::pagebreak og intet andet på linjen.',
  ],
  'directive-place': [
    'En linje, der begynder med koloner, står et sted, hvor den ikke virker.',
    'Skriv den helt til venstre, uden for lister, citater, tabeller og kode.',
  ],
  'directive-unclosed': ['En passage slutter ikke.', 'Skriv ::: på en linje for sig selv, hvor den slutter.'],
  'directive-nested': ['En passage begynder inde i en anden.', 'Slut den første før den anden.'],
  'directive-stray': [
    'En linje ::: har intet at slutte.',
    'Skriv den linje, der skulle begynde, eller slet denne.',
  ],
  'decision-indent': [
    'En tekst efter en beslutning er rykket ind.',
    'Slet mellemrummene foran den, eller sæt beslutningen ind under den.',
  ],
  'directive-meeting': ['Det kan ikke stå i meeting.md.', 'Flyt det til et punkt.'],
  'drawn-nothing': [
    'Mellem :::bars eller :::steps og ::: er der intet, der kan tegnes.',
    'Skriv én tabel med tal i sidste kolonne efter :::bars, én nummereret liste efter :::steps, og intet andet før :::.',
  ],
  'heading-level': ['En overskrift har kun ét #.', 'Skriv ## foran.'],
  'heading-underlined': [
    'En linje med bindestreger eller lighedstegn gør teksten over den til en overskrift.',
    'Er teksten en overskrift, så skriv ## foran. Ellers sæt en tom linje over tegnene.',
  ],
  'list-numbers': [
    'Numrene på en liste bliver ikke trykt, som de er skrevet.',
    'Nummerér punkterne fortløbende.',
  ],
  'html-shown': ['HTML bliver vist for læseren.', 'Skriv **fed** eller *kursiv* i stedet.'],
  'comment-unclosed': ['En kommentar slutter ikke.', 'Skriv -->, hvor den skal slutte.'],
  'definition-unused': [
    'Intet henviser til adressen på et link.',
    'Er det tekst, så sæt en omvendt skråstreg foran den første parentes.',
  ],
  'definition-withheld': [
    'En tekst henviser til noget, som den ikke må bruge.',
    'Må alle se det, så skriv det også uden for blokken.',
  ],
  'footnote-unused': ['Intet henviser til en fodnote.', 'Skriv dens tegn i teksten.'],
  'footnote-missing': ['En fodnote mangler.', 'Skriv fodnoten på en linje for sig selv.'],
  'link-address': [
    'Et link har en adresse, som man ikke kan følge.',
    'Skriv en adresse, der begynder med https://, http://, mailto:, tel: eller item:.',
  ],
  'abbreviation-unexplained': [
    'En forkortelse er ikke forklaret.',
    'Skriv forkortelsen, et kolon og det, som den står for, under abbreviations: i meeting.md, rykket ind.',
  ],
  'glyph-missing': ['Ingen skrifttype har et tegn.', 'Skriv et andet tegn, eller sig det med ord.'],
  'table-crowded': [
    'En tabel er for bred til siden.',
    'Del den i to tabeller, eller giv den færre kolonner.',
  ],
  'nesting-too-deep': [
    'For mange lister, citater eller felter står inde i hinanden.',
    'Ryk nogle af dem længere ud til venstre.',
  ],
  'marks-too-many': ['Et afsnit har for mange tegn.', 'Del det op med tomme linjer.'],
  'lines-too-many': [
    'Et punkt, et citat eller en fodnote fortsætter over for mange linjer.',
    'Sæt en tom linje, hvor det slutter.',
  ],
  'heading-space': [
    'En overskrift mangler mellemrummet efter #-tegnene.',
    'Skriv et mellemrum efter #-tegnene.',
  ],
  'heading-empty': ['En overskrift har ingen ord.', 'Skriv ordene på samme linje, eller slet linjen.'],
  'picture-space': ['Der er et mellemrum i navnet på et billede.', 'Skriv navnet mellem < og >.'],
  'link-space': ['Der er et mellemrum mellem et links ord og dets adresse.', 'Slet mellemrummet.'],
  'link-turned': [
    'De to par parenteser i et link er byttet om.',
    'Skriv ordene i kantede parenteser og adressen i runde bagefter.',
  ],
  'link-file': ['Et link fører til en fil.', 'Gør filen til bilag, og nævn den i teksten.'],
  'link-unread': [
    'Et link bliver ikke læst på grund af parenteserne eller et mellemrum i adressen.',
    'Skriv ordene i kantede parenteser og adressen i runde lige efter.',
  ],
  'link-start': [
    'Begyndelsen af en adresse er forkert, så den er ikke et link.',
    'Skriv https:// først i den.',
  ],
  'footnote-sign': [
    'Et tal i kantede parenteser ser ud til at være ment som en fodnote.',
    'Skriv [^1] i teksten, og begynd notens linje med [^1]: og et mellemrum.',
  ],
  'bold-unclosed': [
    'Tegnene *, ** eller __ begynder en kursiveret eller fed tekst, der ikke slutter.',
    'Skriv de samme tegn, hvor teksten slutter, lige efter det sidste ord.',
  ],
  'mark-shown': [
    'Et tegn fra et andet program bliver vist for læseren.',
    'Skriv det som Markdown, eller slet det.',
  ],
  'rule-dashes': [
    'En streg tværs over siden er lavet af tegn, som Markdown ikke læser.',
    'Skriv tre stjerner på en linje for sig selv.',
  ],
  'table-row': [
    'En tabel mangler linjen med bindestreger under den første række, eller den linje har et forkert antal kolonner.',
    'Skriv linjen under den første række.',
  ],
  'table-cells': [
    'En række passer ikke til sin tabel.',
    'Giv hver række lige så mange celler som den første, og sæt en tom linje under tabellen.',
  ],
  'code-unclosed': [
    'Tekst, der vises, som den er skrevet (kode), slutter ikke.',
    'Skriv den linje, som den begynder med, en gang til, hvor den slutter.',
  ],
  'task-space': [
    'Et punkt med et felt til at krydse af mangler et mellemrum.',
    'Skriv "- [ ] " foran punktet: med et mellemrum i feltet og et på hver side.',
  ],
  'prose-as-code': ['Mellemrum foran en tekst gør den til kode.', 'Slet mellemrummene foran.'],
  'list-indent': [
    'Et punkt står længere inde end det foregående, men ikke langt nok til at høre under det.',
    'Ryk det lige så langt ind som teksten i punktet ovenfor.',
  ],
  'list-unread': [
    'Linjer, der ligner en liste, er ikke en og løber sammen.',
    'Skriv en listes tegn, med en tom linje over.',
  ],
  'heading-bold': ['Fede ord er brugt som overskrift.', 'Skriv ## foran dem i stedet for stjernerne.'],
  'lines-joined': [
    'Linjer, der ser ud til at være hver for sig, løber sammen.',
    'Skriv en omvendt skråstreg sidst på hver linje, gør dem til en liste, eller skriv "line-ends: keep" i meeting.md.',
  ],
  'section-missing': ['Et punkt mangler et afsnit.', 'Tilføj overskriften.'],
  'section-near': [
    'En overskrift er næsten den forventede.',
    'Skriv den præcis som i "sections" i meeting.md.',
  ],
  'section-order': ['Afsnittene i et punkt står i en anden rækkefølge.', 'Flyt afsnittet.'],
  'decision-missing': [
    'I et referat har et punkt til beslutning ingen beslutning.',
    'Skriv beslutningen mellem en linje :::decision og en linje :::.',
  ],
  'closed-meant': [
    'Noget åbent siger, at det er lukket, i en titel, gruppe, overskrift, linje eller et filnavn.',
    'Er det lukket, så skriv "status: closed", eller sæt stedet mellem :::closed og :::. Er det åbent, så brug andre ord, eller skriv i punktet: allow: closed-meant.',
  ],
  'internal-note': [
    'Alle kan læse en note, der ser ud til at være intern.',
    'Sæt den mellem en linje :::closed og en linje :::, eller slet den. Må alle læse den, så skriv i punktet: allow: internal-note.',
  ],
  'public-title-open': [
    'Et åbent punkt har en offentlig titel.',
    'Skriv "status: closed", eller slet linjen. Skal den gemmes til senere, så skriv i punktet: allow: public-title-open.',
  ],
  'closed-title': ['Alle kan læse titlen på et lukket punkt.', 'Skriv det med andre ord.'],
  'closed-attachment': ['Alle kan læse titlen på et lukket bilag.', 'Skriv det med andre ord.'],
  'closed-sentence': [
    'En sætning fra en lukket passage står også i åben tekst.',
    'Tag sætningen ud af den åbne tekst, eller flyt den ind i passagen.',
  ],
  'closed-slot': [
    'Et punkt på tidsplanen uden "item" deler et ord med titlen på et lukket punkt.',
    'Skriv "item" og punktets navn der, eller brug andre ord.',
  ],
  'closed-person': [
    'Alle kan læse navnet på en, der deltager i et lukket punkt, er ansvarlig for det eller er inhabil.',
    'Udelad navnet, hvis ingen skal kende det.',
  ],
  'closed-case': ['Alle kan læse sagsnummeret på et lukket punkt.', 'Udelad det.'],
  'person-spelling': [
    'Et navn er måske stavet på to måder.',
    'Er det samme person, så stav navnet ens begge steder.',
  ],
  'signatory-unknown': [
    'En, der hverken er medlem, formand eller sekretær, skal skrive under.',
    'Ret navnet.',
  ],
  'identity-number': [
    'Et tal ligner et personnummer.',
    'Fjern det. Er det et andet nummer, så skriv i punktet: allow: identity-number.',
  ],
  'status-missing': [
    'Det står ingen steder, om nogle punkter er åbne eller lukkede.',
    'Skriv "status: open" eller "status: closed" i hvert punkt, eller én gang i meeting.md.',
  ],
  'status-empty': ['En status er tom.', 'Skriv "status: open" eller "status: closed", eller slet linjen.'],
  'status-misplaced': [
    'En status står et sted, hvor den ikke virker.',
    'Skriv "status: closed" blandt felterne på en linje for sig selv.',
  ],
  'field-in-body': [
    'Et felt står i teksten.',
    'Flyt det op over den anden linje med ---. Skal det trykkes, så skriv i punktet: allow: field-in-body.',
  ],
  'matter-second': ['Der er felter to steder.', 'Flyt dem op til de første, og slet de to linjer med ---.'],
  'template-unknown': ['Skabelonen findes ikke.', 'Ret navnet, eller skriv stien til din egen skabelon.'],
  'template-missing': ['En af skabelonens filer mangler.', 'Ret stien.'],
  'template-outside': [
    'En skabelon ligger uden for den mappe, som filer må komme fra.',
    'Kopiér den ind i mappen, eller skriv den i en defaults.md over møderne.',
  ],
  'template-cycle': ['Skabeloner bygger på hinanden i ring.', 'Ret "extends" i en af dem.'],
  'template-value': [
    'I en skabelon står en værdi, som ikke kan bruges.',
    'Skriv en værdi af den rigtige slags.',
  ],
  'colour-contrast': ['En farve er for bleg til tekst.', 'Vælg en mørkere farve.'],
  'size-small': ['En skriftstørrelse er for lille til at læse.', 'Skriv 7 eller mere.'],
  'running-cut': [
    'Der er ikke plads til en tekst i sidehovedet eller sidefoden.',
    'Skriv en kortere tekst, eller lav et andet sidehoved eller en anden sidefod i din egen skabelon.',
  ],
  'font-missing': ['En skriftfil mangler.', 'Ret stien. Den begynder i skabelonens mappe.'],
  'font-styles': [
    'En skrifttype til tekst mangler et snit.',
    'Angiv en fil for hvert snit: regular, bold, italic og bold-italic.',
  ],
  'font-outside': ['En skrifttype ligger uden for skabelonens mappe.', 'Kopiér den ind i mappen.'],
  'font-unusable': [
    'En skrifttype kan ikke bruges.',
    'Vælg en, der må indlejres, i .ttf- eller .otf-filer, en for hvert snit.',
  ],
  leak: [
    'Noget, der holdes tilbage, står i den færdige offentlige udgave.',
    'Led efter de samme ord i den åbne tekst. Står de der ikke, så meld fejlen.',
  ],
  'text-lost': ['Der var ikke plads til en tekst på siden.', 'Del teksten i kortere afsnit, og meld fejlen.'],
};
