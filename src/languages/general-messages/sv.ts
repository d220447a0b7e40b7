import type { GeneralMessages } from '../../diagnostics/catalogue.ts';

export const sv: GeneralMessages = {
  'meeting-missing': ['Det finns ingen meeting.md.', 'Skriv namnet på mötets mapp, eller skapa filen.'],
  'items-missing': [
    'Mötet har inga ärenden.',
    'Lägg för varje ärende en fil vars namn slutar på .md i mappen items.',
  ],
  'items-too-many': [
    'Mötet har fler ärenden än en föredragningslista rymmer.',
    'Dela upp det på flera möten.',
  ],
  'item-extension': [
    'En fil bland ärendena läses inte.',
    'Är det ren text, låt namnet sluta på .md. Är det en Word-fil, kopiera texten. Flytta annars bort den.',
  ],
  'item-misplaced': [
    'Ett ärende ligger på en plats där inga ärenden läses.',
    'Flytta det till mappen items. Är det inget ärende, flytta det till en mapp vars namn börjar med _.',
  ],
  'item-unnamed': ['Filnamnet på ett ärende har inget ord.', 'Skriv ett ord efter talet: 07-budget.md.'],
  'id-twice': ['Två ärenden har samma namn.', 'Ge den ena filen ett annat namn.'],
  'number-twice': ['Två ärenden har samma nummer.', 'Ändra "number" i det ena av dem, eller utelämna det.'],
  'file-twice': ['Två filer har namn som ser lika ut.', 'Ta bort den ena, eller ge den ett annat namn.'],
  'file-name': [
    'Namnet på meeting.md, defaults.md eller på mappen items eller attachments är inte helt rätt.',
    'Byt namn på filen eller mappen.',
  ],
  'file-unreadable': ['En fil kan inte öppnas.', 'Se till att den inte är låst och att du får läsa den.'],
  'file-kind': ['Det finns en mapp eller något annat där det ska vara en fil.', 'Ge mappen ett annat namn.'],
  'file-outside': [
    'En länk leder ut ur mappen med mötet, defaults.md eller mallen.',
    'Ersätt den med en kopia av det som den leder till.',
  ],
  'file-too-large': ['En fil är för stor.', 'Gör den mindre, eller dela den.'],
  'file-too-long': ['En text har för många rader.', 'Dela den, eller bifoga den som PDF.'],
  'file-encoding': ['En fil är inte sparad som UTF-8.', 'Spara den igen med teckenkodningen UTF-8.'],
  'output-twice': ['Två möten skulle få sin PDF i samma mapp.', 'Ge det ena mötets mapp ett annat namn.'],
  'output-formats': [
    'Mötet ska ge flera filer, men det finns bara plats för en.',
    'Välj en med --format, eller ange en mapp med --output.',
  ],
  'output-unwritable': [
    'PDF-filen kan inte skrivas.',
    'Stäng den i andra program, eller välj en annan plats med --output.',
  ],
  'build-ended': [
    'Arbetet med mötet avbröts innan det var klart.',
    'Bygg mötet för sig, eller gör det mindre.',
  ],
  'output-link': [
    'En mapp på vägen till PDF-filen är en länk.',
    'Ta bort länken, eller ange mappen som den leder till med --output.',
  ],
  'defaults-place': [
    'Det ligger en defaults.md bredvid meeting.md.',
    'Flytta den till mappen ovanför, eller flytta dess fält till meeting.md.',
  ],
  'defaults-body': [
    'Det står text under fälten i defaults.md.',
    'Flytta texten till en meeting.md, eller ta bort den.',
  ],
  'fence-missing': [
    'Filen börjar inte med en rad med tre bindestreck.',
    'Skriv --- ovanför det första fältet och under det sista.',
  ],
  'fence-blank': [
    'Det står något ovanför den första raden med tre bindestreck.',
    'Ta bort det som står ovanför den.',
  ],
  'fence-wrong': [
    'En rad är inte riktigt tre bindestreck.',
    'Skriv --- med bindestreckstangenten och inget annat på raden.',
  ],
  'fence-unclosed': ['Den andra raden med tre bindestreck saknas.', 'Skriv --- under det sista fältet.'],
  'fence-code': ['Det står något efter de tre bindestrecken.', 'Skriv bara ---.'],
  'matter-tab': ['En rad är indragen med tabbtangenten.', 'Använd mellanslag, två för varje steg.'],
  'matter-reference': ['En text börjar med ett tecken som är ett kommando.', 'Sätt texten inom citattecken.'],
  'matter-hash': ['Ett # skulle kapa en text.', 'Sätt texten inom citattecken.'],
  'matter-space': ['Det saknas ett mellanslag efter ett kolon.', 'Skriv ett mellanslag efter kolonet.'],
  'matter-line': [
    'En rad bland fälten är inget fält.',
    'Gör den till ett fält, eller flytta ned den under den andra raden med bindestreck.',
  ],
  'list-without-field': [
    'Punkterna i en lista står inte under något fält.',
    'Skriv fältets namn ovanför dem, med kolon efter.',
  ],
  'matter-indent': [
    'En rad står inte rakt under någon rad ovanför.',
    'Flytta in den med mellanslag under raden som den hör till.',
  ],
  'matter-quote': [
    'Ett citattecken är inte avslutat, eller så står det text efter det sista.',
    'Sätt hela texten mellan två citattecken, eller skriv den utan.',
  ],
  'matter-bracket': ['En parentes är inte avslutad.', 'Avsluta den, eller sätt texten inom citattecken.'],
  'matter-document': ['Fälten börjar en gång till.', 'Ta bort raden.'],
  'matter-too-large': [
    'Det finns för många fält överst i filen.',
    'Flytta ned texten under den andra raden med bindestreck.',
  ],
  'matter-empty-lines': [
    'Det finns för många tomma rader mellan fälten överst i filen.',
    'Ta bort de tomma raderna mellan fälten.',
  ],
  'key-twice': ['Ett fält är skrivet två gånger.', 'Behåll det ena.'],
  'field-missing': ['Ett nödvändigt fält saknas.', 'Lägg till det.'],
  'field-unknown': ['Fältet finns inte.', 'Rätta namnet, eller ta bort raden.'],
  'reason-missing': [
    'I ett fält vars text visas står bara ja eller nej.',
    'Skriv texten som läsaren ska se, eller ta bort raden.',
  ],
  'field-too-long': [
    'Texten i ett fält är för lång.',
    'Gör den kortare. En längre text hör hemma under den andra raden ---.',
  ],
  'field-kind': [
    'Ett fält har en lista där det ska ha en text, eller tvärtom.',
    'Skriv en text på fältets rad, eller en lista med ett bindestreck framför varje punkt.',
  ],
  'list-bullets': [
    'Listan i ett fält har andra tecken än bindestreck framför punkterna.',
    'Skriv varje punkt på en egen rad, med ett bindestreck och ett mellanslag framför.',
  ],
  'choice-unknown': [
    'I ett fält kan bara några få ord stå, och det här är inte ett av dem.',
    'Skriv ett av de ord som fältet kan ha.',
  ],
  'language-unknown': [
    'Programmet känner inte till språket.',
    'Skriv språkkoden: da, nb, nn, sv, fi, de, nl, fr eller en.',
  ],
  'name-pattern': [
    'I mönstret för filnamn står något som inte får stå där.',
    'Skriv ord inom klammerparenteser och bokstäver mellan dem: "{title}-{date}".',
  ],
  'timezone-unknown': [
    'Programmet känner inte till tidszonen.',
    'Skriv dess namn i IANA:s databas: Europe/Stockholm.',
  ],
  'date-wrong': [
    'Ett datum kan inte läsas, eller kan vara två olika dagar.',
    'Skriv år, månad och dag: 2026-06-04.',
  ],
  'time-wrong': ['Ett klockslag kan inte läsas.', 'Skriv det som 14.30 eller 14:30.'],
  'duration-wrong': ['En tidslängd kan inte läsas.', 'Skriv den som 15 min, 1 h eller 1 h 30 min.'],
  'person-unnamed': ['En person har inget namn.', 'Skriv namnet först: Anna Holm, ordförande.'],
  'person-several': [
    'Flera personer står i samma text.',
    'Skriv varje person på en egen rad, med ett bindestreck och ett mellanslag framför.',
  ],
  'allow-unknown': [
    'I "allow" står något som inte är en varning.',
    'Skriv namnet som står sist i varningen.',
  ],
  'allow-unused': ['"allow" stänger inte av något.', 'Ta bort det.'],
  'attachment-missing': [
    'En bilaga saknas.',
    'Lägg filen i attachments/, rätta namnet, eller skriv "pending: true" om den skickas senare.',
  ],
  'attachment-name': [
    'Namnet på filen till en bilaga är inte helt rätt.',
    'Skriv namnet precis som filens, utan attachments/.',
  ],
  'attachment-outside': ['En bilaga ligger utanför attachments/.', 'Kopiera filen till attachments/.'],
  'attachment-empty': ['En bilaga har varken titel eller fil.', 'Skriv det ena.'],
  'address-wrong': [
    'En adress börjar inte med https://.',
    'Skriv hela adressen så som webbläsaren visar den.',
  ],
  'attachment-pending': ['En bilaga som skickas senare har en fil.', 'Ta bort "pending: true" eller "file".'],
  'attachment-twice': ['En fil är bilaga två gånger till samma ärende.', 'Ta bort eller rätta den ena.'],
  'attachment-unused': [
    'En fil i attachments/ är inte bilaga till något ärende.',
    'Gör den till bilaga, eller ta ut den ur mappen.',
  ],
  'attachment-unread': [
    'En bilaga i PDF kan inte genomsökas efter det som inte får vara offentligt.',
    'Gå igenom den själv. Spara den sedan igen som PDF och bifoga den, eller skriv i ärendet: allow: attachment-unread.',
  ],
  'attachment-pageless': [
    'Sidorna i en bilaga är inte med i den samlade PDF-filen.',
    'Spara den som PDF, och bifoga den.',
  ],
  'attachment-unusable': [
    'Sidorna i en bilaga kan inte komma med i den samlade PDF-filen.',
    'Öppna den, skriv ut den till PDF, och bifoga den.',
  ],
  'attachment-leak': [
    'Något som hålls tillbaka står i en öppen bilaga.',
    'Gör bilagan sluten, eller bifoga en fil utan det. Får det offentliggöras, skriv i ärendet: allow: attachment-leak.',
  ],
  'attachment-hidden': [
    'En bifogad fil som webbplatsen skulle lämna ut har något som sidorna inte visar.',
    'Skriv ut filen till PDF, och bifoga den. Får allt offentliggöras, skriv i ärendet: allow: attachment-hidden.',
  ],
  'attachment-redaction': [
    'Maskningen i en bilaga är markerad men inte genomförd.',
    'Genomför maskningen i det program som gjorde markeringarna, spara filen, och bifoga den. Får texten offentliggöras, skriv i ärendet: allow: attachment-redaction.',
  ],
  'attachment-textless': [
    'En sida i en bilaga har ingen text och genomsöktes inte.',
    'Titta på sidan själv. Skriv sedan i ärendet: allow: attachment-textless.',
  ],
  'attachment-claims': [
    'På grund av en bilaga anger den samlade PDF-filen inte att den är tillgänglig.',
    'Spara bilagan igen från programmet som den är skriven i: som en taggad PDF med alla teckensnitt (PDF/A-2a, PDF/UA).',
  ],
  'picture-missing': ['En bild saknas.', 'Rätta sökvägen. Den börjar i mappen med filen som visar bilden.'],
  'picture-name': ['Namnet på en bild är inte helt rätt.', 'Skriv namnet precis som filens.'],
  'picture-outside': [
    'En bild ligger utanför mappen med mötet, defaults.md eller mallen.',
    'Kopiera in den i mappen.',
  ],
  'picture-scheme': [
    'Adressen till en bild är inte namnet på en fil.',
    'Spara bilden i mappen med mötet eller mallen.',
  ],
  'picture-remote': ['En bild ligger på internet.', 'Spara bilden i mötets mapp.'],
  'picture-kind': ['En bild är varken PNG, JPEG eller SVG.', 'Spara den som PNG.'],
  'picture-broken': ['En bild är skadad.', 'Spara den igen i programmet som gjorde den.'],
  'picture-too-large': ['En bild har för många bildpunkter.', 'Spara den i en mindre storlek.'],
  'picture-cmyk': ['En bild har tryckfärger.', 'Spara den med RGB-färger.'],
  'picture-svg': [
    'Det finns något i en teckning som inte kan visas.',
    'Ta bort det, eller spara teckningen som PNG.',
  ],
  'picture-size': ['En teckning anger inte hur stor den är.', 'Spara den med bredd och höjd.'],
  'picture-complex': ['En teckning har för många delar.', 'Gör den enklare, eller spara den som PNG.'],
  'picture-alt': ['En bild har ingen beskrivning.', 'Skriv mellan hakparenteserna vad den visar.'],
  'slot-without-time': [
    'Programmet kan inte räkna ut när en punkt i tidsschemat börjar.',
    'Skriv tiden, eller hur länge punkten före varar.',
  ],
  'slot-text': [
    'En punkt i tidsschemat är bara en text.',
    'Skriv fälten: { time: 9.00, item: budget } eller { time: 9.00, title: Välkomna }.',
  ],
  'slot-kind': [
    'En punkt i tidsschemat gäller ingenting, eller mer än en sak.',
    'Skriv just ett av fälten "item", "break", "close" och "title"; bara "title" kan stå tillsammans med "item".',
  ],
  'slot-overlap': [
    'En punkt i tidsschemat börjar innan den före slutar.',
    'Ändra en tid eller en tidslängd.',
  ],
  'slot-backwards': [
    'En punkt i tidsschemat börjar tidigare än den ovanför.',
    'Rätta tiden, eller flytta punkten.',
  ],
  'slot-past-end': ['Tidsschemat går längre än till mötets slut.', 'Ändra "end", eller tiderna före.'],
  'time-unused': ['Tiden i ett ärende används inte.', 'Skriv tiden i tidsschemat.'],
  'item-without-slot': ['Ett ärende är inte med i tidsschemat.', 'Ge det en plats.'],
  'timetable-twice': ['"::timetable" står på två ställen.', 'Ta bort den ena raden.'],
  'timetable-empty': ['Det finns inget tidsschema att visa.', 'Skriv ett tidsschema, eller ta bort raden.'],
  'item-unknown': ['Ärendet finns inte.', 'Skriv namnet på dess fil utan numret och ".md".'],
  'directive-wrong': [
    'Programmet känner inte till en rad som börjar med kolon.',
    'Skriv :::closed, :::decision, :::public-decision, :::, ::timetable eller ::pagebreak, och inget annat på raden.',
  ],
  'directive-place': [
    'En rad som börjar med kolon står på en plats där den inte fungerar.',
    'Skriv den längst till vänster, utanför listor, citat, tabeller och kod.',
  ],
  'directive-unclosed': ['Ett avsnitt tar inte slut.', 'Skriv ::: på en egen rad där det slutar.'],
  'directive-nested': ['Ett avsnitt börjar inuti ett annat.', 'Avsluta det första före det andra.'],
  'directive-stray': [
    'En rad ::: har inget att avsluta.',
    'Skriv raden som skulle börja, eller ta bort den här.',
  ],
  'decision-indent': [
    'En text efter ett beslut är indragen.',
    'Ta bort mellanslagen före den, eller flytta beslutet under den.',
  ],
  'directive-meeting': ['Det här kan inte stå i meeting.md.', 'Flytta det till ett ärende.'],
  'drawn-nothing': [
    'Mellan :::bars eller :::steps och ::: finns inget som kan ritas.',
    'Skriv en tabell med tal i sista kolumnen efter :::bars, en numrerad lista efter :::steps, och inget annat före :::.',
  ],
  'heading-level': ['En rubrik har bara ett #.', 'Skriv ## framför.'],
  'heading-underlined': [
    'En rad med bindestreck eller likhetstecken gör texten ovanför till en rubrik.',
    'Är texten en rubrik, skriv ## framför. Sätt annars en tom rad ovanför tecknen.',
  ],
  'list-numbers': ['Numren i en lista trycks inte som de är skrivna.', 'Numrera punkterna i följd.'],
  'html-shown': ['HTML visas för läsaren.', 'Skriv **fet** eller *kursiv* i stället.'],
  'comment-unclosed': ['En kommentar tar inte slut.', 'Skriv --> där den ska sluta.'],
  'definition-unused': [
    'Inget hänvisar till en länks adress.',
    'Är det text, sätt ett omvänt snedstreck framför den första parentesen.',
  ],
  'definition-withheld': [
    'En text hänvisar till något som den inte får använda.',
    'Får alla se det, skriv det även utanför blocket.',
  ],
  'footnote-unused': ['Inget hänvisar till en fotnot.', 'Skriv dess tecken i texten.'],
  'footnote-missing': ['En fotnot saknas.', 'Skriv fotnoten på en egen rad.'],
  'link-address': [
    'En länk har en adress som inte går att följa.',
    'Skriv en adress som börjar med https://, http://, mailto:, tel: eller item:.',
  ],
  'abbreviation-unexplained': [
    'En förkortning är inte förklarad.',
    'Skriv förkortningen, ett kolon och det som den står för under abbreviations: i meeting.md, med indrag.',
  ],
  'glyph-missing': ['Inget teckensnitt har ett tecken.', 'Skriv ett annat tecken, eller säg det med ord.'],
  'table-crowded': [
    'En tabell är för bred för sidan.',
    'Dela den i två tabeller, eller ge den färre kolumner.',
  ],
  'nesting-too-deep': [
    'För många listor, citat eller fält står inuti varandra.',
    'Flytta några av dem längre till vänster.',
  ],
  'marks-too-many': ['Ett stycke har för många tecken.', 'Dela upp det med tomma rader.'],
  'lines-too-many': [
    'En punkt, ett citat eller en fotnot fortsätter över för många rader.',
    'Sätt en tom rad där det slutar.',
  ],
  'heading-space': [
    'En rubrik saknar mellanslaget efter #-tecknen.',
    'Skriv ett mellanslag efter #-tecknen.',
  ],
  'heading-empty': ['En rubrik har inga ord.', 'Skriv orden på samma rad, eller ta bort raden.'],
  'picture-space': ['Det finns ett mellanslag i namnet på en bild.', 'Skriv namnet mellan < och >.'],
  'link-space': ['Det finns ett mellanslag mellan en länks ord och dess adress.', 'Ta bort mellanslaget.'],
  'link-turned': [
    'De två parentesparen i en länk har bytt plats.',
    'Skriv orden inom hakparenteser och adressen inom runda efter dem.',
  ],
  'link-file': ['En länk leder till en fil.', 'Bifoga filen till ärendet, och nämn den i texten.'],
  'link-unread': [
    'En länk läses inte på grund av parenteserna eller ett mellanslag i adressen.',
    'Skriv orden inom hakparenteser och adressen inom runda direkt efter.',
  ],
  'link-start': ['Början av en adress är fel, så den är ingen länk.', 'Skriv https:// först i den.'],
  'footnote-sign': [
    'Ett tal inom hakparentes verkar vara tänkt som en fotnot.',
    'Skriv [^1] i texten, och börja notens rad med [^1]: och ett mellanslag.',
  ],
  'bold-unclosed': [
    'Tecknen *, ** eller __ inleder en kursiv eller fet text som inte tar slut.',
    'Skriv samma tecken där texten slutar, direkt efter det sista ordet.',
  ],
  'mark-shown': [
    'Ett tecken från ett annat program visas för läsaren.',
    'Skriv det som Markdown, eller ta bort det.',
  ],
  'rule-dashes': [
    'Ett streck tvärs över sidan är gjort av tecken som Markdown inte läser.',
    'Skriv tre stjärnor på en egen rad.',
  ],
  'table-row': [
    'En tabell saknar raden med bindestreck under den första raden, eller så har den fel antal kolumner.',
    'Skriv raden under den första.',
  ],
  'table-cells': [
    'En rad passar inte till sin tabell.',
    'Ge varje rad lika många celler som den första, och sätt en tom rad under tabellen.',
  ],
  'code-unclosed': [
    'Text som visas som den är skriven (kod) tar inte slut.',
    'Skriv raden som den börjar med en gång till där den slutar.',
  ],
  'task-space': [
    'En punkt med en ruta att kryssa i saknar ett mellanslag.',
    'Skriv "- [ ] " framför punkten: med ett mellanslag i rutan och ett på var sida.',
  ],
  'prose-as-code': ['Mellanslag framför en text gör den till kod.', 'Ta bort mellanslagen framför.'],
  'list-indent': [
    'En punkt står längre in än den före, men inte så långt att den hör dit.',
    'Dra in den lika långt som texten i punkten ovanför.',
  ],
  'list-unread': [
    'Rader som ser ut som en lista är ingen och flyter ihop.',
    'Skriv en listas tecken, med en tom rad ovanför.',
  ],
  'heading-bold': ['Feta ord används som rubrik.', 'Skriv ## framför dem i stället för stjärnorna.'],
  'lines-joined': [
    'Rader som verkar vara var för sig flyter ihop.',
    'Skriv ett omvänt snedstreck sist på varje rad, gör dem till en lista, eller skriv "line-ends: keep" i meeting.md.',
  ],
  'section-missing': ['Ett ärende saknar ett avsnitt.', 'Lägg till rubriken.'],
  'section-near': ['En rubrik är nästan den väntade.', 'Skriv den precis som i "sections" i meeting.md.'],
  'section-order': ['Avsnitten i ett ärende står i en annan ordning.', 'Flytta avsnittet.'],
  'decision-missing': [
    'I ett protokoll har ett ärende för beslut inget beslut.',
    'Skriv beslutet mellan en rad :::decision och en rad :::.',
  ],
  'closed-meant': [
    'Något öppet säger att det är slutet, i en titel, grupp, rubrik, rad eller ett filnamn.',
    'Är det slutet, skriv "status: closed", eller sätt stället mellan :::closed och :::. Är det öppet, använd andra ord, eller skriv i ärendet: allow: closed-meant.',
  ],
  'internal-note': [
    'Alla kan läsa en anteckning som verkar vara intern.',
    'Sätt den mellan en rad :::closed och en rad :::, eller ta bort den. Får alla läsa den, skriv i ärendet: allow: internal-note.',
  ],
  'public-title-open': [
    'Ett öppet ärende har en offentlig titel.',
    'Skriv "status: closed", eller ta bort raden. Ska den sparas till senare, skriv i ärendet: allow: public-title-open.',
  ],
  'closed-title': ['Alla kan läsa titeln på ett slutet ärende.', 'Skriv det med andra ord.'],
  'closed-attachment': ['Alla kan läsa titeln på en sluten bilaga.', 'Skriv det med andra ord.'],
  'closed-sentence': [
    'En mening ur ett slutet avsnitt står också i öppen text.',
    'Ta ut meningen ur den öppna texten, eller flytta in den i avsnittet.',
  ],
  'closed-slot': [
    'En punkt i tidsschemat utan "item" har ett ord gemensamt med titeln på ett slutet ärende.',
    'Skriv "item" och ärendets namn där, eller använd andra ord.',
  ],
  'closed-person': [
    'Alla kan läsa namnet på någon som deltar i ett slutet ärende, ansvarar för det eller är jävig.',
    'Utelämna namnet om ingen ska få veta det.',
  ],
  'closed-case': ['Alla kan läsa diarienumret på ett slutet ärende.', 'Utelämna det.'],
  'person-spelling': [
    'Ett namn är kanske stavat på två sätt.',
    'Är det samma person, stava namnet lika på båda ställena.',
  ],
  'signatory-unknown': [
    'Någon som varken är ledamot, ordförande eller sekreterare ska skriva under.',
    'Rätta namnet.',
  ],
  'identity-number': [
    'Ett tal liknar ett personnummer.',
    'Ta bort det. Är det ett annat nummer, skriv i ärendet: allow: identity-number.',
  ],
  'status-missing': [
    'Det står ingenstans om några ärenden är öppna eller slutna.',
    'Skriv "status: open" eller "status: closed" i varje ärende, eller en gång i meeting.md.',
  ],
  'status-empty': ['En status är tom.', 'Skriv "status: open" eller "status: closed", eller ta bort raden.'],
  'status-misplaced': [
    'En status står på en plats där den inte fungerar.',
    'Skriv "status: closed" bland fälten, på en egen rad.',
  ],
  'field-in-body': [
    'Ett fält står i texten.',
    'Flytta upp det ovanför den andra raden med ---. Ska det tryckas, skriv i ärendet: allow: field-in-body.',
  ],
  'matter-second': [
    'Det finns fält på två ställen.',
    'Flytta upp dem till de första, och ta bort de två raderna med ---.',
  ],
  'template-unknown': ['Mallen finns inte.', 'Rätta namnet, eller skriv sökvägen till din egen mall.'],
  'template-missing': ['En av mallens filer saknas.', 'Rätta sökvägen.'],
  'template-outside': [
    'En mall ligger utanför den mapp som filer får komma från.',
    'Kopiera in den i mappen, eller ange den i en defaults.md ovanför mötena.',
  ],
  'template-cycle': ['Mallar bygger på varandra i ring.', 'Ändra "extends" i en av dem.'],
  'template-value': ['I en mall står ett värde som inte kan användas.', 'Skriv ett värde av rätt slag.'],
  'colour-contrast': ['En färg är för blek för text.', 'Välj en mörkare färg.'],
  'size-small': ['En teckenstorlek är för liten för att läsas.', 'Skriv 7 eller mer.'],
  'running-cut': [
    'Det finns inte plats för en text i sidhuvudet eller sidfoten.',
    'Skriv en kortare text, eller gör ett annat sidhuvud eller en annan sidfot i din egen mall.',
  ],
  'font-missing': ['En fil med ett teckensnitt saknas.', 'Rätta sökvägen. Den börjar i mallens mapp.'],
  'font-styles': [
    'Ett teckensnitt för text saknar en stil.',
    'Ange en fil för varje stil: regular, bold, italic och bold-italic.',
  ],
  'font-outside': ['Ett teckensnitt ligger utanför mallens mapp.', 'Kopiera in det i mappen.'],
  'font-unusable': [
    'Ett teckensnitt kan inte användas.',
    'Välj ett som får bäddas in, i .ttf- eller .otf-filer, en för varje stil.',
  ],
  leak: [
    'Något som hålls tillbaka står i den färdiga offentliga utgåvan.',
    'Leta efter samma ord i den öppna texten. Står de inte där, anmäl felet.',
  ],
  'text-lost': [
    'Det fanns inte plats för en text på sidan.',
    'Dela texten i kortare stycken, och anmäl felet.',
  ],
};
