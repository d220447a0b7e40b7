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

/** What the program says in Swedish. An agenda item is an "ärende", an entry of a list a "punkt". */
export const sv = {
  // The folder and its files.
  'meeting-missing': ({ folder }) => ({
    message: `Det finns inget möte i ${folder === '' || folder === '.' ? 'den här mappen' : `mappen ${quote(folder)}`}: Varken i den eller i dess undermappar ligger det en fil "meeting.md".`,
    hint: 'Ange mappen som meeting.md ligger i, eller skapa en fil med det namnet.',
  }),
  'items-missing': () => ({
    message:
      'Mötet har inga ärenden: I mappen "items" bredvid meeting.md finns ingen fil vars namn slutar på ".md".',
    hint: 'Skapa en fil där för varje ärende, till exempel items/01-budget.md.',
  }),
  'items-too-many': ({ count, limit }) => ({
    message: `Mötet har ${count} ärenden. En föredragningslista kan ha högst ${limit}.`,
    hint: 'Dela upp det på två möten.',
  }),
  'item-extension': ({ file, right, others = 0 }) => ({
    message: `${quote(file)}${others > 0 ? ` och ${others} till` : ''} ligger bland ärendena men läses inte, eftersom ${others > 0 ? 'namnen' : 'namnet'} inte slutar på ".md".`,
    hint: /\.(docx?|odt|rtf|pdf)$/i.test(file)
      ? `Kopiera texten till en ren textfil med namnet ${quote(right, 200)}, och flytta ut den här filen ur mappen.`
      : `Är det ett ärende, så döp om filen till ${quote(right, 200)}; annars flytta ut den ur mappen.`,
  }),
  'item-misplaced': ({ file, right, others }) => ({
    message: `${quote(file, 200)}${others > 0 ? ` och ${others} till` : ''} kommer inte med i föredragningslistan: Bara filer i själva mappen "items" är ärenden.`,
    hint: `Är det ett ärende, så flytta filen till ${quote(right, 200)}; lägg den annars i en mapp vars namn börjar med _.`,
  }),
  'item-unnamed': ({ file }) => ({
    message: `Det finns inget ord i filnamnet ${quote(file)}. Tidplanen och länkar anger ett ärende med orden i dess filnamn.`,
    hint: 'Lägg till ett ord efter numret, till exempel 07-budget.md.',
  }),
  'id-twice': ({ value, other }) => ({
    message: `Två ärenden heter ${quote(value)}: det här och ${quote(other)}. Numret framför namnet räknas inte.`,
    hint: 'Ge en av de två filerna ett annat namn.',
  }),
  'number-twice': ({ value, other }) => ({
    message: `Två ärenden har nummer ${shorten(value)}: det här och ${quote(other)}.`,
    hint: 'Ändra "number" i ett av dem, eller ta bort raden: Då numreras ärendena i ordning.',
  }),
  'file-twice': ({ file }) => ({
    message: `Det finns två filer med namnet ${quote(file)}. Bokstäverna ser likadana ut och är bara lagrade på två sätt.`,
    hint: 'Ta bort en av dem, eller ge den ett annat namn.',
  }),
  'file-name': ({ file, right }) => ({
    message: `${quote(file)} läses inte, eftersom namnet inte är skrivet ${quote(right)}.`,
    hint: `Döp om till ${quote(right)}.`,
  }),
  'file-unreadable': ({ file }) => ({
    message: `Filen ${quote(file)} går inte att öppna.`,
    hint: 'Se efter om ett annat program har låst den, och om du har behörighet att läsa den.',
  }),
  'file-kind': ({ file, expected }) =>
    expected === 'folder'
      ? {
          message: `Det skulle finnas en mapp ${quote(file)}, men det som har det namnet är en fil.`,
          hint: 'Ge filen ett annat namn, eller flytta den.',
        }
      : {
          message: `Det skulle finnas en fil ${quote(file)}, men det som har det namnet är en mapp eller något annat.`,
          hint: 'Ge mappen ett annat namn, och lägg filen på dess plats.',
        },
  'file-outside': ({ file, bounds }) => ({
    message: `${quote(file)} är bara en genväg, och den leder ut ur ${folders[bounds]}. Inget utanför mappen läses.`,
    hint: 'Lägg dit en kopia av det som den leder till.',
  }),
  'file-too-large': ({ file, limit }) => ({
    message: `Filen ${quote(file)} är större än ${limit} MB.`,
    hint: 'Gör den mindre, eller dela upp den.',
  }),
  'file-too-long': ({ file, limit }) => ({
    message: `Filen ${quote(file)} har mer än ${limit} rader.`,
    hint: 'Dela upp den, eller bifoga den som PDF.',
  }),
  'file-encoding': ({ offset, value }) => ({
    message: `Filen är inte sparad som UTF-8, så bokstäver som å, ä och ö går inte att läsa (byte ${value}, nummer ${offset + 1} i filen).`,
    hint: 'Spara den på nytt: Välj i Anteckningar "UTF-8" vid "Kodning" under "Spara som"; välj i Word "Oformaterad text" och sedan "Annan kodning" och "Unicode (UTF-8)".',
  }),
  'output-twice': ({ file, other }) => ({
    message: `Två möten skulle få sin PDF i mappen ${quote(file, 200)}: det här och ${quote(other, 200)}.`,
    hint: 'Ge en av de två mapparna ett namn som skiljer sig med mer än stora och små bokstäver.',
  }),
  'output-formats': ({ formats }) => ({
    message: `Mötet ska bli flera filer (${formats.join(', ')}), men --output har bara plats för en.`,
    hint: `Välj en, till exempel med "--format ${formats[0]}", eller ange en mapp: --output MAPP/`,
  }),
  'defaults-place': () => ({
    message: 'Filen läses inte: defaults.md ska ligga i en mapp ovanför de möten som den gäller för.',
    hint: 'Flytta den en mapp uppåt, eller flytta dess fält till meeting.md.',
  }),
  'defaults-body': () => ({
    message: 'Det som står under fälten i defaults.md visas inte i något möte.',
    hint: 'Flytta det till meeting.md för det möte vars framsida det hör till, eller ta bort det.',
  }),
  'build-ended': () => ({
    message:
      'Arbetet med det här mötet avbröts innan det var klart, troligen för att datorns minne tog slut.',
    hint: 'Skapa det ensamt, med andra program stängda. Hjälper inte det, så gör bilderna mindre eller dela mötet i två.',
  }),
  'output-link': ({ file, link }) => ({
    message: `PDF-filen ${quote(file, 200)} skrivs inte: ${quote(link, 200)} är en genväg till en annan plats.`,
    hint: 'Under mappen som det skrivs till följs inga genvägar. Ta bort genvägen, eller ange med --output mappen som den leder till.',
  }),
  'output-unwritable': ({ file }) => ({
    message: `PDF-filen ${quote(file, 200)} går inte att skriva.`,
    hint: 'Stäng den om den är öppen i ett annat program, och se efter om du får skriva i mappen och om disken är full.',
  }),

  // Front matter.
  'fence-missing': ({ found }) => ({
    message: 'Filen börjar inte med en rad med tre bindestreck (---).',
    hint:
      found === undefined
        ? 'Skriv --- på första raden, under den fälten, till exempel "title: Budget", och sedan --- igen.'
        : `Skriv --- på en egen rad ovanför ${quote(found)}, och --- igen under det sista fältet.`,
  }),
  'fence-blank': ({ found }) => ({
    message:
      found === undefined
        ? 'Det finns en tom rad ovanför de tre bindestreck (---) som filen ska börja med.'
        : `${quote(found)} står ovanför de tre bindestreck (---) som filen ska börja med.`,
    hint:
      found === undefined
        ? 'Ta bort det som står ovanför ---.'
        : 'Flytta det som läsarna ska se ner under den andra raden med ---, och ta bort resten.',
  }),
  'fence-wrong': ({ found }) => ({
    message: `Raden ${quote(found)} skulle vara tre bindestreck och inget annat. Word gör om bindestreck till ett långt streck.`,
    hint: 'Skriv: ---',
  }),
  'fence-unclosed': () => ({
    message: 'Fälten överst i filen tar inte slut: Den andra raden med tre bindestreck (---) saknas.',
    hint: 'Skriv --- på en egen rad under det sista fältet.',
  }),
  'fence-code': ({ found }) => ({
    message: `Det står något efter de tre bindestrecken: ${quote(found)}. På den raden får bara bindestrecken stå.`,
    hint: 'Skriv: ---',
  }),
  'matter-tab': () => ({
    message: 'Raden är indragen med tabbtangenten.',
    hint: 'Dra in den med mellanslag i stället, två för varje steg.',
  }),
  'matter-reference': ({ found }) => ({
    message: `${quote(found)} kan inte stå här: Det som börjar med &, * eller ! uppfattas som ett kommando och inte som text.`,
    hint: 'Hör det till texten, så sätt hela texten inom citattecken.',
  }),
  'matter-hash': ({ right }) => ({
    message:
      'Det som står efter # på den här raden skulle falla bort, eftersom det läses som en anteckning till dig själv.',
    hint: `Skriv: ${line(right)}`,
  }),
  'matter-space': ({ right }) => ({
    message: 'Det saknas ett mellanslag efter kolonet.',
    hint: `Skriv: ${line(right)}`,
  }),
  'matter-line': ({ found, right }) => ({
    message: `Raden ${quote(found)} är varken ett fält eller en del av ett.`,
    hint:
      right === undefined
        ? 'Ett fält är ett namn, ett kolon, ett mellanslag och en text, till exempel "title: Budget". Det som läsarna ska se i övrigt står under den andra raden med ---.'
        : `Skriv: ${line(right)}`,
  }),
  'list-without-field': ({ found }) => ({
    message: `${quote(found)} är en punkt i en lista, men det står inget fält ovanför listan.`,
    hint: 'Skriv fältets namn med kolon på raden ovanför, till exempel "members:". Hör punkten till fältet ovanför, så skriv även det fältets egen text som en punkt.',
  }),
  'matter-indent': ({ found, spaces }) => ({
    message: `${quote(found)} börjar längre till vänster eller höger än raderna som den hör ihop med.`,
    hint:
      spaces === undefined
        ? 'Flytta raden med mellanslag, så att den börjar rakt under raden som den hör till.'
        : spaces === 0
          ? 'Ta bort mellanslagen framför den.'
          : `Börja raden med ${spaces === 1 ? 'ett mellanslag' : `${spaces} mellanslag`}, varken fler eller färre.`,
  }),
  'matter-quote': ({ right }) => ({
    message: 'Ett citattecken avslutas inte, eller så står det något efter det sista.',
    hint:
      right === undefined
        ? 'Sätt hela texten mellan två citattecken, eller skriv den helt utan.'
        : `Skriv: ${line(right)}`,
  }),
  'matter-bracket': ({ bracket }) => ({
    message: `Parentesen "${bracket}" avslutas inte.`,
    hint: `Avsluta den med "${bracket === '[' ? ']' : '}'}", eller sätt hela texten inom citattecken.`,
  }),
  'matter-document': () => ({
    message: 'Här börjar fälten om. En fil har sina fält på bara ett ställe: överst.',
    hint: 'Ta bort raden.',
  }),
  'matter-too-large': ({ limit }) => ({
    message: `Fälten överst i filen är större än ${limit} MB.`,
    hint: 'Flytta det som läsarna ska se ner under den andra raden med tre bindestreck (---).',
  }),
  'matter-empty-lines': ({ limit }) => ({
    message: `Det finns fler än ${limit} tomma rader mellan fälten överst i filen.`,
    hint: 'Ta bort de tomma raderna mellan de två raderna med tre bindestreck (---).',
  }),
  'key-twice': ({ field, line }) => ({
    message: `Fältet ${quote(field)} finns två gånger: Det står redan på rad ${line}.`,
    hint: 'Behåll bara en av de två raderna.',
  }),

  // Fields.
  'field-missing': ({ field, of }) => ({
    message: `Fältet ${quote(field)} saknas.`,
    hint: `Lägg till en rad som den här: ${(of && examples[`${of} ${field}`]) ?? examples[field] ?? `${field}: …`}`,
  }),
  'field-unknown': ({ field, nearest, right, isDecision = false }) => ({
    message: `Det finns inget fält här med namnet ${quote(field)}.`,
    hint: isDecision
      ? 'Det som beslutades står i texten under fälten, mellan en rad :::decision och en rad ::: – flytta det dit.'
      : right !== undefined
        ? `Skriv det inne i de fält som det hör till: ${line(right)}`
        : nearest === undefined
          ? 'Ta bort raden. Är den en anteckning till dig själv, så sätt # först på raden.'
          : `Menade du ${quote(nearest)}?`,
  }),
  'reason-missing': ({ field, text, isTrue }) => ({
    message: `Det som står i ${quote(field)} visas för läsaren, som skulle se ${quote(text)}.`,
    hint: isTrue ? `Skriv det som läsaren ska se: ${field}: ${reasons[field]}` : 'Ta bort raden.',
  }),
  'field-too-long': ({ limit }) => ({
    message: `Texten har över ${limit} tecken, och det är mer än ett fält rymmer.`,
    hint: 'Gör den kortare. En längre text hör hemma under den andra raden ---.',
  }),
  'field-kind': ({ field, expected, found, right }) => ({
    message: `I ${quote(field)} står det här ${foundForms[found]}, där det skulle stå ${listed(
      [...new Set(expected)].map(form => forms[form]),
      'eller',
    )}.`,
    hint:
      right === undefined
        ? writeForm[expected.find(form => form !== found) ?? 'text']
        : `Skriv: ${line(right)}`,
  }),
  'list-bullets': ({ field, bullet }) => ({
    message: `Punkterna i ${quote(field)} börjar med "${bullet}". Här måste de börja med ett bindestreck.`,
    hint: `Skriv varje punkt på en egen rad med ett bindestreck och ett mellanslag framför: ${points[field] ?? '- Anna Berg'}`,
  }),
  'choice-unknown': ({ text, choices, right }) => ({
    message: `${quote(text)} kan inte stå här, bara ${listed(
      choices.map(choice => quote(choice)),
      'eller',
    )}.`,
    hint: right && `Skriv: ${right}`,
  }),
  'language-unknown': ({ text, known, right }) => ({
    message: `${quote(text)} är inte ett språk som programmet kan. Det kan ${listed(languageNames(known, 'sv'), 'och')}.`,
    hint: right && `Skriv: ${right}`,
  }),
  'name-pattern': ({ text }) => ({
    message: `${quote(text)} är inget mönster för ett filnamn.`,
    hint: 'Skriv ord inom klammerparenteser och bokstäver eller siffror emellan: "{title}-{date}". Orden är {title}, {date} och {organisation}.',
  }),
  'timezone-unknown': ({ text, right }) => ({
    message: `${quote(text)} är inte en tidszon.`,
    hint: right
      ? `Skriv: ${right}`
      : 'Skriv världsdelen och den största staden på engelska, till exempel Europe/Stockholm, eller utelämna fältet.',
  }),
  'date-wrong': ({ text, right }) => ({
    message:
      right.length > 1
        ? `${quote(text)} kan vara två olika dagar.`
        : `${quote(text)} går inte att läsa som ett datum.`,
    hint:
      right.length > 0
        ? `Skriv${right.length > 1 ? ' det du menar' : ''}: ${listed(right, 'eller')}`
        : 'Skriv år, månad och dag med siffror, till exempel 2026-06-04.',
  }),
  'time-wrong': ({ text, right }) => ({
    message: `${quote(text)} är inte ett klockslag.`,
    hint: right === undefined ? 'Skriv det som 14.30 eller 14:30.' : `Skriv: ${right}`,
  }),
  'duration-wrong': ({ text, right }) => ({
    message: `${quote(text)} säger inte hur länge något varar.`,
    hint: right === undefined ? 'Skriv det som 15 min, 1 tim eller 1 tim 30 min.' : `Skriv: ${right}`,
  }),
  'person-unnamed': ({ text }) => ({
    message:
      text.trim() === ''
        ? 'Personens namn saknas.'
        : `Det står inget namn före kommatecknet eller parentesen i ${quote(text)}.`,
    hint: 'Skriv namnet först och sedan rollen: Anna Berg, ordförande',
  }),
  'person-several': ({ field, names, isPoint }) => ({
    message: `Här står ${names.length} personer i en enda text i ${quote(field)}, och de skulle tas för en.`,
    hint: isPoint
      ? `Skriv var och en på en egen rad: ${line(pointed(names))}`
      : `Skriv: ${line(`${field}: ${bracketed(names)}`)}`,
  }),
  'allow-unknown': ({ text, nearest, refused }) => ({
    message: refused
      ? `${quote(text)} i "allow" är ett fel, och bara varningar går att stänga av.`
      : `${quote(text)} i "allow" är inte namnet på något meddelande.`,
    hint: refused
      ? 'Ta bort det, och rätta felet i stället.'
      : nearest === undefined
        ? 'Namnet står sist i meddelandet som du vill slippa.'
        : `Menade du ${quote(nearest)}?`,
  }),
  'allow-unused': ({ text, of }) => ({
    message: `${quote(text)} i "allow" har ingen verkan: ${of === 'item' ? 'Ärendet' : 'Mötet'} har inget meddelande med det namnet.`,
    hint: 'Ta bort det.',
  }),

  // Attachments.
  'attachment-missing': ({ file, nearest }) => ({
    message: `Det finns ingen fil ${quote(file)} i attachments/.`,
    hint:
      nearest === undefined
        ? 'Lägg filen i mappen. Skickas den senare, så skriv bilagans titel, och "pending: true" i stället för filen.'
        : `Menade du ${quote(nearest, 200)}?`,
  }),
  'attachment-name': ({ file, right }) => ({
    message: `${quote(file)} är inte skrivet exakt som filen i attachments/ heter.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'attachment-outside': ({ file, inside }) => ({
    message: `Filen ${quote(file)} ligger utanför mappen attachments/.`,
    hint:
      inside === undefined
        ? 'Kopiera den till attachments/, och skriv bara dess namn.'
        : `En fil med det namnet ligger i mappen. Är det den, så skriv: ${line(inside)}`,
  }),
  'attachment-empty': ({ hasUrl }) => ({
    message: hasUrl ? 'Bilagan har en adress men ingen titel.' : 'Bilagan har varken titel eller fil.',
    hint: hasUrl ? 'Skriv också "title:": Orden blir länken.' : 'Skriv "title:", "file:" eller båda.',
  }),
  'address-wrong': ({ text, secure }) => ({
    message: `${quote(text)} är inte en adress som börjar med https://.`,
    hint: secure
      ? `Om den går att öppna där skriver du: ${line(secure)}`
      : 'Skriv hela adressen, till exempel: https://www.example.org/plan.pdf',
  }),
  'attachment-pending': () => ({
    message: 'Det står att bilagan skickas senare ("pending: true"), men den har en fil.',
    hint: 'Ta bort "pending: true" om filen är den rätta; ta annars bort "file".',
  }),
  'attachment-twice': ({ file, line }) => ({
    message: `Filen ${quote(file)} är bilaga till det här ärendet två gånger: Den står redan på rad ${line}.`,
    hint: 'Ta bort den ena.',
  }),
  'attachment-unused': ({ files, more }) =>
    files.length === 1
      ? {
          message: `Filen ${quote(files[0]!)} ligger i attachments/ men är inte bilaga till något ärende.`,
          hint: 'Bifoga den till ett ärende, eller ta bort den ur mappen.',
        }
      : {
          message: `Filerna ${counted(files, more, 'och', 'till')} ligger i attachments/ men är inte bilagor till något ärende.`,
          hint: 'Bifoga dem till sina ärenden, eller ta bort dem ur mappen.',
        },
  'attachment-pageless': ({ file, of }) => ({
    message:
      of === 'pack'
        ? `Sidorna i filen ${quote(file)} är inte med i den samlade filen: Den är varken en PDF eller en bild. Den står bara i listan.`
        : `Filen ${quote(file)} kommer inte på webbplatsen: det gör bara PDF-filer och bilder (PNG, JPEG). Den står bara i listan.`,
    hint: 'Spara den som PDF och bifoga den i stället.',
  }),
  'attachment-unusable': ({ file, reason }) => ({
    message: `Sidorna i filen ${quote(file)} kan inte vara med i den samlade filen: ${unusable[reason]}.`,
    hint:
      reason === 'too-large' || reason === 'too-much'
        ? 'Spara den i en mindre storlek eller i flera delar.'
        : 'Öppna den, skriv ut den till PDF (välj PDF som skrivare) och bifoga den i stället.',
  }),
  'attachment-leak': ({ file, page, source, line: at }) => ({
    message: `Filen ${quote(file)} har${page === undefined ? '' : ` på sidan ${page}`} något som är utelämnat ur den offentliga utgåvan: se ${source}, rad ${at}.`,
    hint: 'Skriv "status: closed" vid bilagan, eller bifoga en fil utan detta. Om det får offentliggöras skriver du i det här ärendet: allow: attachment-leak',
  }),
  'attachment-hidden': ({ file, ...parts }) => ({
    message: `Webbplatsen skulle lämna ut filen ${quote(file)} som den är, och den har något som sidorna inte visar: ${listed(hiddenParts(parts), 'och')}.`,
    hint: 'Öppna den, skriv ut den till PDF och bifoga den i stället. Om allt får offentliggöras skriver du i det här ärendet: allow: attachment-hidden',
  }),
  'attachment-redaction': ({ file, pages }) => ({
    message: `Filen ${quote(file)} har på ${pages.length === 1 ? `sidan ${pages[0]}` : `sidorna ${ranges(pages)}`} markeringar för maskning som inte är genomförda: texten under dem kan fortfarande läsas.`,
    hint: 'Genomför maskningen i det program som gjorde markeringarna, spara filen och bifoga den. Om texten får offentliggöras skriver du i det här ärendet: allow: attachment-redaction',
  }),
  'attachment-textless': ({ file, pages }) => ({
    message:
      pages.length === 0
        ? `Filen ${quote(file)} ser ut som en skannad sida och har inte sökts igenom efter det som är utelämnat.`
        : `${pages.length === 1 ? 'Sidan' : 'Sidorna'} ${ranges(pages)} i filen ${quote(file)} har ingen text och har därför inte sökts igenom efter det som är utelämnat.`,
    hint: 'Se själv efter vad som står där. Skriv sedan i det här ärendet: allow: attachment-textless',
  }),
  'attachment-claims': ({ file, isTagged, missingFonts, flaws = [], ua, a }) => ({
    message: `Den samlade filen säger inte att den är ${lost(ua, a, 'bara')}, på grund av filen ${quote(file)}: ${[
      ...(isTagged ? [] : ['den är inte taggad']),
      ...(missingFonts.length > 0 ? [`teckensnitt saknas: ${missingFonts.slice(0, 5).join(', ')}`] : []),
      ...flaws.map(flaw => claimFlaws[flaw]),
      ...(isTagged && missingFonts.length === 0 && flaws.length === 0 ? ['den säger det inte själv'] : []),
    ].join('; ')}.`,
    hint: flaws.includes('figures')
      ? 'Beskriv bilderna i programmet som den skrevs i och spara den på nytt därifrån (PDF/UA).'
      : 'Spara den på nytt från programmet som den skrevs i, som taggad PDF med alla teckensnitt (PDF/A-2a eller PDF/UA).',
  }),
  'attachment-unread': ({ file, problem }) => ({
    message: `Filen ${quote(file)} har inte genomsökts efter det som är utelämnat eller efter personnummer: ${pdfProblems[problem]}.`,
    hint:
      problem === 'unopened'
        ? 'Kontrollera att inget annat program har låst den och att du får läsa den.'
        : 'Gå igenom den själv. Spara den sedan på nytt som PDF, eller skriv i det här ärendet: allow: attachment-unread',
  }),

  // Pictures.
  'picture-missing': ({ file, nearest, isBelow }) => ({
    message: `Det finns ingen bild ${quote(file)}.`,
    hint:
      nearest === undefined
        ? `Skriv var den ligger, räknat från mappen med den här filen, till exempel bilder/karta.png${isBelow ? ' eller ../bilder/karta.png' : ''}.`
        : `Menade du ${quote(nearest, 200)}?`,
  }),
  'picture-name': ({ file, right }) => ({
    message: `${quote(file)} är inte skrivet exakt som bildens fil heter.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'picture-outside': ({ file, bounds }) => ({
    message: `Bilden ${quote(file)} ligger utanför ${folders[bounds]}.`,
    hint: `Kopiera den till ${folders[bounds]}.`,
  }),
  'picture-scheme': ({ address, bounds }) => ({
    message: `${quote(address)} är inte en fil i ${folders[bounds]}, och bilder hämtas inte från andra ställen.`,
    hint: `Spara bilden i ${folders[bounds]}, och skriv den filens namn.`,
  }),
  'picture-remote': ({ address }) => ({
    message: `Bilden ${quote(address)} hämtas inte från internet: Beskrivningen av den visas i stället.`,
    hint: 'Spara bilden i mötets mapp, och skriv den filens namn.',
  }),
  'picture-kind': ({ file }) => ({
    message: `${quote(file)} är inte en bild i formatet PNG, JPEG eller SVG.`,
    hint: 'Öppna den i ett bildprogram, och spara den som PNG.',
  }),
  'picture-broken': ({ file }) => ({
    message: `Bilden ${quote(file)} är skadad och går inte att visa.`,
    hint: 'Spara den på nytt i programmet som den är gjord i.',
  }),
  'picture-too-large': ({ file, limit }) => ({
    message: `Bilden ${quote(file)} har över ${limit} miljoner bildpunkter (pixlar).`,
    hint: 'Spara den i en mindre storlek.',
  }),
  'picture-cmyk': ({ file }) => ({
    message: `Bilden ${quote(file)} har tryckfärger (CMYK), som inte går att visa riktigt.`,
    hint: 'Spara den med skärmfärger (RGB).',
  }),
  'picture-svg': ({ file, found }) => ({
    message: `Teckningen ${quote(file)} innehåller ${quote(found)}. Den får bara ha figurer, linjer, text och övertoningar.`,
    hint:
      found === 'foreignObject'
        ? 'Stäng av formaterad text (HTML) i ritprogrammet och exportera teckningen igen, eller spara den som PNG.'
        : 'Ta bort allt som inte är ritat i ritprogrammet, eller spara den som PNG.',
  }),
  'picture-size': ({ file }) => ({
    message: `Det framgår inte hur stor teckningen ${quote(file)} är.`,
    hint: 'Spara den på nytt i ritprogrammet med bredd och höjd, eller spara den som PNG.',
  }),
  'picture-complex': ({ file }) => ({
    message: `Teckningen ${quote(file)} har för många delar för att kunna visas.`,
    hint: 'Gör den enklare, eller spara den som PNG.',
  }),
  'picture-alt': ({ file }) => ({
    message: `Bilden ${quote(file)} har ingen beskrivning för den som inte kan se den.`,
    hint: `Skriv inom hakparenteserna vad den visar: ![vad den visar](${line(file)})`,
  }),

  // The timetable.
  'slot-without-time': () => ({
    message:
      'Det går inte att räkna ut när det här börjar: Det har inget klockslag, och det som kommer före ger inget.',
    hint: 'Skriv när det börjar, till exempel "time: 9.30", eller hur länge det som kommer före varar, till exempel "duration: 15 min".',
  }),
  'slot-text': ({ text, right }) => ({
    message: `${quote(text)} är bara en text. Varje del av tidplanen har fält: när den börjar och vad den är till för.`,
    hint: `Skriv: - ${line(right)} – är det ett ärende på föredragningslistan, så skriv "item:" och namnet på filen i stället för "title:".`,
  }),
  'slot-kind': ({ fields }) => ({
    message:
      fields.length === 0
        ? 'Det står inte vad den här delen av tidplanen är till för.'
        : `Den här delen av tidplanen har ${listed(
            fields.map(field => quote(field)),
            'och',
          )} på en gång.`,
    hint:
      fields.length === 0
        ? 'Skriv en av dessa: "item", "title", "break" eller "close".'
        : 'Behåll bara en av dem, och gör en egen del för den andra. Bara "title" får stå tillsammans med "item".',
  }),
  'slot-overlap': ({ time, before, line, file }) => ({
    message: `Det här börjar kl. ${time}, men det som står på rad ${line}${file === undefined ? '' : ` i ${shorten(file, 200)}`} varar till kl. ${before}.`,
    hint: 'Ändra ett av klockslagen, eller hur länge det första varar.',
  }),
  'slot-backwards': ({ time, before, line, file }) => ({
    message: `Det här börjar kl. ${time}, alltså före det som står ovanför på rad ${line}${file === undefined ? '' : ` i ${shorten(file, 200)}`} (kl. ${before}).`,
    hint: 'Rätta klockslaget, eller flytta den här delen av tidplanen.',
  }),
  'slot-past-end': ({ time, end }) => ({
    message: `Efter det här är klockan ${time}, men mötet slutar kl. ${end}.`,
    hint: 'Ändra mötets "end" eller klockslagen före det.',
  }),
  'time-unused': () => ({
    message: 'Ärendets klockslag används inte, eftersom mötet har en egen tidplan i meeting.md.',
    hint: 'Ta bort raden, och skriv klockslaget i tidplanen.',
  }),
  'item-without-slot': () => ({
    message: 'Ärendet är inte med i tidplanen, men det är andra ärenden.',
    hint: 'Ge det en plats i "timetable" i meeting.md.',
  }),
  'timetable-twice': ({ other }) => ({
    message: `Tidplanen kan bara stå på ett ställe, och "::timetable" står redan i ${shorten(other, 200)}.`,
    hint: 'Ta bort en av de två raderna.',
  }),
  'timetable-empty': () => ({
    message: 'Det finns ingen tidplan att visa här.',
    hint: 'Skriv "timetable" i meeting.md, eller ge ärendena "time" eller "duration"; eller ta bort den här raden.',
  }),
  'item-unknown': ({ id, nearest }) => ({
    message: `Det finns inget ärende ${quote(id)}.`,
    hint:
      nearest === undefined
        ? 'Ett ärende heter som sin fil utan numret och ".md": items/07-detaljplan.md är "detaljplan".'
        : `Menade du ${quote(nearest, 200)}?`,
  }),

  // The body.
  'directive-wrong': ({ found, right, heading }) => ({
    message: `Raden ${quote(found)} är inte en som programmet känner till.`,
    hint:
      (right === undefined
        ? 'Rader av det slaget är :::closed, :::decision, :::public-decision, :::bars och :::steps, som var och en avslutas med :::, och ::timetable och ::pagebreak.'
        : `Skriv det här och inget annat på raden: ${right}`) +
      (heading === undefined ? '' : `. Är det en rubrik, skriv: ## ${heading}`),
  }),
  'directive-place': ({ found, where }) => ({
    message: `Raden ${quote(found)} fungerar inte ${wrongPlaces[where]}.`,
    hint:
      where === 'indent'
        ? 'Ta bort mellanslagen framför den.'
        : where === 'field'
          ? 'Ta bort den. Bara text under den andra raden med --- kan hållas tillbaka.'
          : where === 'open-code'
            ? 'Skriv raden som koden börjar med en gång till där den slutar.'
            : 'Flytta ut den, så att den står på en egen rad utan något framför och med en tom rad ovanför.',
  }),
  'directive-unclosed': ({ found }) => ({
    message: `Det som börjar med ${quote(found)} tar inte slut.`,
    hint: 'Skriv på en egen rad där det slutar: :::',
  }),
  'directive-nested': ({ found, outer, line }) => ({
    message: `${quote(found)} börjar inuti ${quote(outer)} från rad ${line}. Det ena kan inte stå i det andra.`,
    hint: 'Avsluta det första innan nästa börjar, med detta på en egen rad: :::',
  }),
  'directive-stray': () => ({
    message: 'Den här raden ::: avslutar inget, för inget är påbörjat.',
    hint: 'Ta bort den, eller skriv :::closed eller :::decision där det ska börja.',
  }),
  'decision-indent': ({ text }) => ({
    message: `${quote(text)} är indraget, men ett beslut skiljer det från listan eller fotnoten ovanför.`,
    hint: 'Ta bort mellanslagen före. Hör det till det som står ovanför, så flytta beslutet under det.',
  }),
  'directive-meeting': ({ found }) => ({
    message: `${quote(found)} kan inte stå i meeting.md; det kan bara :::closed.`,
    hint: 'Flytta det till det ärende som det hör till.',
  }),
  'drawn-nothing': ({ found, problem }) => ({
    message:
      problem === 'figures'
        ? 'Den sista kolumnen i tabellen har inga tal som kan ritas som staplar.'
        : `${quote(found)} ritar ingenting: före ::: ska det stå ${problem === 'table' ? 'en tabell' : 'en numrerad lista'} och inget annat.`,
    hint: {
      table: 'Låt en tabell stå mellan :::bars och :::, och flytta ut resten av texten.',
      list: 'Låt en numrerad lista (1., 2., 3.) stå mellan :::steps och :::, och flytta ut resten av texten.',
      figures: 'Sätt kolumnen med talen sist, eller ta bort raderna :::bars och :::.',
    }[problem],
  }),
  'heading-level': ({ text }) => ({
    message: `Rubriken ${quote(text)} har ett #, men det är till för ärendets titel. Den visas som om den hade två.`,
    hint: `Skriv: ## ${line(text)}`,
  }),
  'heading-underlined': ({ text }) => ({
    message: `${quote(text)} blir en rubrik, eftersom det står en rad med bindestreck eller likhetstecken under.`,
    hint: `Är det en rubrik, så skriv: ## ${line(text)} – sätt annars en tom rad ovanför tecknen.`,
  }),
  'list-numbers': ({ written, printed }) => ({
    message: `Punkterna i den här listan har numren ${shorten(written)}, men trycks som ${shorten(printed)}.`,
    hint: 'Numrera dem i ordning, eller sätt en rad text där en ny lista börjar.',
  }),
  'html-shown': ({ html, right }) => ({
    message: `${quote(html)} visas för läsaren precis som det står här.`,
    hint:
      right === undefined
        ? 'Skriv **fet**, *kursiv* eller <br> för ny rad; ska det visas behöver du inte göra något.'
        : `Skriv: ${line(right)}`,
  }),
  'comment-unclosed': () => ({
    message: 'Den här anteckningen till dig själv tar inte slut, så läsaren skulle se den.',
    hint: 'Skriv --> där den slutar, och låt ingen rad i den vara tom, såvida den inte börjar längst till vänster på en rad.',
  }),
  'definition-unused': ({ name }) => ({
    message: `Raden förklarar "[${shorten(name)}]", men inget hänvisar till den, så den visas inte.`,
    hint: `Är det text till läsaren, så sätt ett omvänt snedstreck framför den första parentesen: \\[${line(name)}]`,
  }),
  'definition-withheld': ({ name, where }) => ({
    message: `${quote(name)} är bara förklarat ${definedIn[where]}, och det gäller bara för texten där. Här visas det som det är skrivet.`,
    hint:
      where === 'item'
        ? `Får allmänheten se det, så skriv raden som börjar med ${line(name)}: inuti blocket :::public-decision.`
        : `Hör det även hit, så skriv raden som börjar med ${line(name)}: utanför ${where === 'footnote' ? 'fotnoten' : 'blocket'}.`,
  }),
  'footnote-unused': ({ name }) => ({
    message: `Inget hänvisar till fotnoten ${quote(name)}, så den visas inte.`,
    hint: `Skriv i texten där den hör hemma: [^${line(name)}]`,
  }),
  'footnote-missing': ({ name, nearest }) => ({
    message: `Det finns ingen fotnot ${quote(name)}.`,
    hint:
      nearest === undefined
        ? `Skriv den på en egen rad: [^${line(name)}]: fotnotens text`
        : `Menade du [^${line(nearest)}]?`,
  }),
  'link-address': ({ address }) => ({
    message: `${quote(address)} är inte en adress som en länk kan leda till. Texten visas utan länk.`,
    hint: 'Skriv en adress som börjar med https://, http://, mailto: eller tel:, eller item: med namnet på ett ärende.',
  }),
  'abbreviation-unexplained': ({ short }) => ({
    message: `Det framgår ingenstans vad ${quote(short)} står för.`,
    hint: `Skriv under "abbreviations:" i meeting.md, med indrag, "${short}: " och det som det står för.`,
  }),
  'glyph-missing': ({ character, code }) => ({
    message: `Inget typsnitt har tecknet ${/\p{Co}/u.test(character) ? code : quote(character)}. Det visas som [${code}].`,
    hint: 'Skriv ett annat tecken, eller säg det med ord.',
  }),
  'heading-space': ({ text, right }) => ({
    message: `${quote(text)} läses inte som en rubrik, eftersom det saknas ett mellanslag efter tecknen.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'heading-empty': ({ text }) => ({
    message: `${quote(text)} inleder en rubrik utan ord, så den visas inte.`,
    hint: 'Skriv rubrikens ord på samma rad efter ett mellanslag, eller ta bort raden.',
  }),
  'picture-space': ({ right }) => ({
    message:
      'Bilden läses inte som en bild, eftersom det finns ett mellanslag i filnamnet. Den visas som den är skriven.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-space': ({ right }) => ({
    message: 'Det här läses inte som en länk, eftersom det står ett mellanslag mellan de två parenteserna.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-turned': ({ right }) => ({
    message: 'Det här läses inte som en länk, eftersom de två parentesparen har bytt plats.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-file': ({ text, file }) => ({
    message: `${quote(`[${text}](${file})`)} visas som det står: en länk kan leda till en adress, men inte till en fil med mellanslag i namnet.`,
    hint: `Bifoga filen till ärendet (attachments: ${line(file)}), och skriv bara: ${line(text)}`,
  }),
  'link-unread': ({ right }) => ({
    message: 'Det här läses inte som en länk på grund av parenteserna eller ett mellanslag i adressen.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-start': ({ text, right }) => ({
    message: `${quote(text)} läses inte som en länk, eftersom den inte börjar med https:// eller http://.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'footnote-sign': ({ sign, right, text }) => ({
    message: `${quote(sign)} är ingen fotnot. Både tecknet och noten nedanför visas som vanlig text.`,
    hint: `Skriv ${right} här, och börja notens rad så här: ${line(text)}`,
  }),
  'bold-unclosed': ({ text, right, isBold }) =>
    isBold
      ? {
          message: `Den feta texten ${quote(text)} tar inte slut, så tecknen visas.`,
          hint: `Skriv samma två tecken direkt efter det sista feta ordet: ${line(right)}`,
        }
      : {
          message: `Den kursiva texten ${quote(text)} tar inte slut, så stjärnan visas.`,
          hint: `Skriv en stjärna till direkt efter det sista kursiva ordet: ${line(right)} – ska stjärnan visas, skriv: \\*`,
        },
  'mark-shown': ({ found, right, about }) => ({
    message:
      about === 'block'
        ? `${quote(found)} har ingen verkan mitt i en rad. Det visas för läsaren precis som det står här.`
        : `${quote(found)} är ett tecken från ett annat program. Det visas för läsaren precis som det står här.`,
    hint:
      right === undefined
        ? 'Skriv det med ord eller som Markdown: **fet**, *kursiv*, x<sup>2</sup>, en bild.'
        : right === ''
          ? withoutMark[about ?? 'other']
          : `Skriv: ${line(right)}`,
  }),
  'rule-dashes': ({ found }) => ({
    message: `${quote(found)} visas som det är skrivet och blir inte till ett streck.`,
    hint: 'Skriv tre stjärnor för ett streck tvärs över sidan: ***',
  }),
  'table-row': ({ right }) => ({
    message:
      'De här raderna läses inte som en tabell, eftersom raden under den första av dem saknas eller har ett annat antal kolumner.',
    hint: `Skriv under den här raden: ${line(right)}`,
  }),
  'table-cells': ({ text, columns, isText }) =>
    isText
      ? {
          message: `${quote(text)} blir en rad i tabellen ovanför, eftersom det inte finns en tom rad emellan.`,
          hint: 'Sätt en tom rad ovanför den.',
        }
      : {
          message: `Raden har fler celler än tabellens första rad, som har ${columns}. Resten läggs till den sista cellen.`,
          hint: 'Ge dem lika många celler. Om tecknet | hör till texten, skriv: \\|',
        },
  'code-unclosed': ({ fence }) => ({
    message: `All text från den här raden visas precis som den är skriven (som kod), eftersom ingen mer rad ${fence} avslutar den.`,
    hint: `Skriv på en egen rad där den slutar: ${fence}`,
  }),
  'task-space': ({ text, right }) => ({
    message: `${quote(text)} läses inte som en punkt med en ruta att kryssa i, eftersom det saknas ett mellanslag.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'prose-as-code': ({ text }) => ({
    message: `${quote(text)} visas precis som det är skrivet (som kod), eftersom det står fyra mellanslag eller en tabb framför.`,
    hint: 'Ta bort mellanslagen framför. Ska det visas så, sätt en rad med ``` ovanför och under det.',
  }),
  'list-indent': ({ text, right, columns }) => ({
    message: `Punkten ${quote(text)} står inte under punkten före, eftersom den har för få mellanslag framför sig.`,
    hint: `Skriv lika många mellanslag som det står tecken före texten ovanför (${columns}): "${right.slice(0, columns)}${line(right)}"`,
  }),
  'list-unread': ({ text, right, lines }) => ({
    message:
      lines === 1
        ? `${quote(text)} ser ut som punkter i en lista men läses inte så.`
        : `Med ${quote(text)} börjar ${lines} rader som ser ut som en lista men flyter ihop till ett stycke.`,
    hint:
      lines === 1
        ? `Skriv varje punkt på en egen rad med ett mellanslag efter tecknet: ${line(right)}`
        : `Sätt en tom rad ovanför den, och skriv: ${line(right)}`,
  }),
  'heading-bold': ({ text }) => ({
    message: `${quote(text)} ser ut som en rubrik men är bara fet text.`,
    hint: `Skriv: ## ${line(text)}`,
  }),
  'lines-joined': ({ text, lines }) => ({
    message: `De här ${lines} raderna flyter ihop till ett stycke.`,
    hint: `Ska var och en stå på sin egen rad, så avsluta den med ett omvänt snedstreck: ${line(text)}\\`,
  }),
  'table-crowded': ({ columns }) => ({
    message: `Tabellens ${columns} kolumner får inte plats på sidan med läsbara bokstäver. Ord och tal i den är delade.`,
    hint: 'Dela den i två tabeller, eller ge den färre kolumner: Det som står i kolumner kan stå i rader i stället.',
  }),
  'nesting-too-deep': ({ limit }) => ({
    message: `Här står över ${limit} listor, citat eller fält inuti varandra.`,
    hint: 'Flytta några av dem längre till vänster.',
  }),
  'marks-too-many': ({ limit }) => ({
    message: `Det här stycket har över ${limit} tecken som *, [ och <.`,
    hint: 'Dela upp det med tomma rader.',
  }),
  'lines-too-many': ({ limit }) => ({
    message: `Här börjar en punkt, ett citat eller en fotnot som fortsätter över fler än ${limit} rader.`,
    hint: 'Sätt en tom rad där det slutar.',
  }),

  // Cross-checks.
  'section-missing': ({ section }) => ({
    message: `Ärendet saknar avsnittet ${quote(section)}.`,
    hint: `Lägg till rubriken: ## ${line(section)}`,
  }),
  'section-near': ({ heading, section }) => ({
    message: `Rubriken ${quote(heading)} är inte riktigt den väntade, ${quote(section)}.`,
    hint: `Skriv: ## ${line(section)}`,
  }),
  'decision-missing': ({ heading }) => ({
    message:
      heading === undefined
        ? 'Det här är ett protokoll, och ärendet är för beslut, men det står inte vad som beslutades.'
        : `Det här är ett protokoll, och ärendet är för beslut, men ${quote(heading)} är bara en rubrik: Beslutet framhävs inte.`,
    hint: 'Skriv beslutet mellan en rad :::decision och en rad ::: i ärendets text.',
  }),
  'section-order': ({ heading, before }) => ({
    message: `Avsnittet ${quote(heading)} brukar stå före ${quote(before)}.`,
    hint: 'Flytta det, eller ändra ordningen i "sections" i meeting.md.',
  }),
  'closed-meant': ({ where, text }) => {
    const [source, subject, it, close] = closedMeant[where];
    const [open, closed] = it === 'den' ? ['öppen', 'sluten'] : ['öppet', 'slutet'];
    return {
      message: `Enligt ${source} ${quote(text)} är ${subject} ${closed}, men ${it} är ${open}, och alla kan läsa ${it}.`,
      hint: `Ska ${it} vara ${closed}, så ${close} Ska ${it} vara ${open}, så skriv i ärendet: allow: closed-meant`,
    };
  },
  'internal-note': ({ text, isHidden }) => ({
    message: isHidden
      ? `Tecknen || döljer ingenting: Alla kan läsa ${quote(text)}.`
      : `${quote(text)} säger att det är internt, men alla kan läsa det.`,
    hint: 'Ska det vara slutet, så sätt det mellan en rad :::closed och en rad :::, eller ta bort det. Får alla läsa det, så skriv i ärendet: allow: internal-note',
  }),
  'public-title-open': () => ({
    message: 'Ärendet är öppet, och "public-title" visas bara för ett slutet ärende.',
    hint: 'Är ärendet slutet, så skriv: status: closed. Är det öppet, så ta bort raden, eller skriv i ärendet: allow: public-title-open',
  }),
  'closed-title': ({ title, number }) => ({
    message: `Här kan alla läsa titeln på det slutna ärendet ${number}: ${quote(title)}.`,
    hint: 'Skriv det med andra ord.',
  }),
  'closed-person': ({ name, number, part }) => ({
    message: `Här kan alla läsa namnet ${quote(name)}, och den personen ${closedParts[part]} det slutna ärendet ${number}.`,
    hint: 'Utelämna namnet om ingen ska få veta det.',
  }),
  'closed-attachment': ({ title, number }) => ({
    message: `Här kan alla läsa titeln på en sluten bilaga till ärende ${number}: ${quote(title)}.`,
    hint: 'Skriv det med andra ord.',
  }),
  'closed-sentence': ({ file, line: at }) => ({
    message: `Här kan alla läsa en mening som också står i ett slutet avsnitt (${shorten(file, 200)}:${at}).`,
    hint: 'Ta bort den här, eller flytta in den i avsnittet mellan :::closed och :::.',
  }),
  'closed-slot': ({ word, number, id }) => ({
    message: `Här kan alla läsa ${quote(word)}, som står i titeln på det slutna ärendet ${number}.`,
    hint: `Är det tiden för det ärendet, så klistra in den här raden: item: ${line(id)}`,
  }),
  'closed-case': ({ case: found, number }) => ({
    message: `Här kan alla läsa diarienumret för det slutna ärendet ${number}: ${quote(found)}.`,
    hint: 'Utelämna det.',
  }),
  'person-spelling': ({ name, other, place }) => ({
    message: `${quote(name)} är kanske den person som kallas ${quote(other)} i ${shorten(place, 200)}.`,
    hint: 'Är det samma person, så skriv namnet likadant på båda ställena.',
  }),
  'signatory-unknown': ({ name, nearest }) => ({
    message: `${quote(name)} ska skriva under men är varken ledamot, ordförande eller sekreterare.`,
    hint: nearest && `Menade du ${quote(nearest)}?`,
  }),
  'identity-number': ({ masked, country, attached }) => ({
    message: `${attached ? `På sida ${attached.page} i bilagan ${quote(attached.file)}: ` : ''}${quote(masked)} ser ut som ett ${countries[country]}.`,
    hint: 'Ta bort det. Är det ett nummer av ett annat slag, så skriv i det här ärendet: allow: identity-number',
  }),
  'status-missing': ({ items }) => ({
    message: `Den offentliga versionen kan inte göras, eftersom det inte står om ${items.length === 1 ? 'det här ärendet är öppet eller slutet' : 'de här ärendena är öppna eller slutna'}: ${items.map(item => shorten(item, 200)).join(', ')}.`,
    hint: 'Skriv "status: open" eller "status: closed" i vart och ett. Är alla ärenden som inget säger öppna, så klistra in den här raden i meeting.md: status: open',
  }),
  'status-empty': () => ({
    message: '"status" är tom, så ingen kan se om det här är öppet eller slutet.',
    hint: 'Skriv "status: open" eller "status: closed".',
  }),
  'status-misplaced': ({ found, where, right }) => ({
    message: `${quote(found)} ${misplaced[where]}.`,
    hint:
      where === 'text'
        ? `Skriv ${right.length > 1 ? 'två rader' : 'i stället'}: ${right.map(line => quote(line, 200)).join(' och ')}`
        : where === 'body'
          ? `Flytta upp det bland fälten, ovanför den andra raden med ---, och skriv: ${right[0]}`
          : `Ska det vara slutet, så skriv på en rad bland fälten: ${right[0]}. Ska det vara öppet, så ta bort anteckningen.`,
  }),
  'field-in-body': ({ found, right }) => ({
    message: `${quote(found)} står i texten, där det trycks och inte har någon verkan.`,
    hint: `Flytta upp det bland fälten, ovanför den andra raden med ---${right === undefined ? '' : `, och skriv: ${right}`}. Ska det läsas som det står, så skriv där: allow: field-in-body`,
  }),
  'matter-second': () => ({
    message: 'De här raderna är ett block till med fält. Bara det i början av filen gäller.',
    hint: 'Flytta upp fälten i det första blocket, och ta bort de två raderna med --- här.',
  }),

  // Templates.
  'template-unknown': ({ name, nearest }) => ({
    message: `Det finns ingen mall med namnet ${quote(name)}.`,
    hint:
      nearest === undefined
        ? 'Skriv namnet på en av programmets mallar, eller sökvägen till din egen: mallar/egen'
        : `Menade du ${quote(nearest, 200)}?`,
  }),
  'template-missing': ({ file, nearest }) => ({
    message: `Det finns ingen fil ${quote(file)} till mallen.`,
    hint:
      nearest === undefined
        ? 'Skriv var den ligger, räknat från mappen med den fil som nämner den.'
        : `Menade du ${quote(nearest, 200)}?`,
  }),
  'template-outside': ({ file }) => ({
    message: `${quote(file)} ligger utanför den mapp som filer får tas från här.`,
    hint: 'Kopiera den till mappen. En mall som flera möten delar nämns i en fil defaults.md ovanför dem.',
  }),
  'template-cycle': ({ names }) => ({
    message: `De här mallarna bygger på varandra i ring: ${names.map(name => quote(name)).join(', ')}.`,
    hint: 'Ändra "extends" i en av dem.',
  }),
  'template-value': ({ key, text, expected }) => ({
    message: `${quote(text)} kan inte vara värdet för ${quote(key)} i en mall.`,
    hint: `Skriv ${expectations[expected]}.`,
  }),
  'colour-contrast': ({ key, colour, contrast }) => ({
    message: `Färgen ${shorten(colour)} i ${quote(key)} är för ljus för att alla ska kunna läsa den: Kontrasten mot vitt papper är ${contrast.replace('.', ',')} och bör vara 4,5 eller mer.`,
    hint: 'Välj en mörkare.',
  }),
  'size-small': ({ key, size }) => ({
    message: `En text på ${String(size).replace('.', ',')} punkter (${quote(key)}) är för liten för att läsas. Den sätts i 7 punkter.`,
    hint: 'Skriv 7 eller mer.',
  }),
  'running-cut': ({ line: where, text }) => ({
    message: `${where === 'header' ? 'Sidhuvudet' : 'Sidfoten'} har inte plats för hela ${quote(text)}. Det kortas av och slutar med tre punkter.`,
    hint: `Skriv det kortare, eller skriv en annan "${where}" i en egen mall.`,
  }),
  'font-missing': ({ file, nearest, others = 0 }) => ({
    message: `Det finns ingen fil ${quote(file)} med ett typsnitt${others > 0 ? `, och ${others} andra som mallen nämner saknas också` : ''}.`,
    hint:
      nearest === undefined
        ? 'Skriv var den ligger, räknat från mallens mapp.'
        : `Menade du ${quote(nearest, 200)}?`,
  }),
  'font-styles': ({ missing, right }) => ({
    message: `Textens typsnitt har ingen fil för ${listed(
      missing.map(style => quote(style)),
      'och',
    )}.`,
    hint: `Lägg till: ${right.join(', ')}`,
  }),
  'font-outside': ({ file }) => ({
    message: `Typsnittet ${quote(file)} ligger utanför mallens mapp.`,
    hint: 'Kopiera det till mallens mapp.',
  }),
  'font-unusable': ({ file, problem }) => ({
    message: `Typsnittet ${quote(file)} går inte att använda: ${fontProblems[problem]}.`,
    hint: 'Välj ett typsnitt som får bäddas in, i filer som slutar på .ttf eller .otf, en fil för varje snitt.',
  }),

  // The finished file.
  leak: ({ text, page }) => ({
    message: `${quote(text)} ska inte med i den offentliga versionen men står ${page === undefined ? 'i filen utanför sidorna' : `på sida ${page}`}. Filen skrevs inte.`,
    hint: 'Se efter om orden också står i en öppen text. Gör de inte det, så anmäl felet och publicera inget.',
  }),
  'text-lost': () => ({
    message: 'Den här texten fick inte plats på sidan.',
    hint: 'Dela upp den i kortare stycken, och anmäl felet.',
  }),
} satisfies Messages;

const examples: Readonly<Record<string, string>> = {
  title: 'title: Budget',
  'meeting title': 'title: Kommunstyrelsen',
  date: 'date: 2026-06-04',
  name: 'name: Anna Berg',
};

const points: Readonly<Record<string, string>> = {
  route: '- Kommunstyrelsen',
  timetable: '- item: budget',
  item: '- budget',
  attachments: '- plan.pdf',
  sections: '- Bakgrund',
  points: '- Planen för nästa år',
};

const forms = {
  text: 'en enda text',
  list: 'en lista',
  map: 'fält med egna namn',
};

const foundForms = { ...forms, text: 'bara en text', none: 'ingenting' };

const writeForm = {
  text: 'Skriv det på en rad efter fältets namn och ett kolon.',
  list: 'Skriv varje punkt på en egen rad under fältets namn, med ett bindestreck och ett mellanslag framför.',
  map: 'Skriv ett fälts namn och ett kolon framför varje del, till exempel "title: Välkomnande".',
};

const wrongPlaces = {
  indent: 'när den är indragen',
  list: 'inuti en lista',
  quote: 'inuti ett citat',
  code: 'inuti text som visas som den är skriven (kod)',
  'open-code': 'inuti text som visas som den är skriven (kod) och som börjar ovanför utan att ta slut',
  table: 'inuti en tabell',
  note: 'inuti en fotnot',
  html: 'bland rader som börjar med "<"',
  field: 'i ett fält',
};

/** What to do with a mark that has nothing like it here. */
const withoutMark = {
  contents: 'Ta bort det: Innehållsförteckningen kommer av sig själv.',
  size: 'Ta bort det: En bild blir så bred som det finns plats för, och en rubrik behöver inget namn.',
  block: 'Skriv det på en egen rad med en tom rad ovanför.',
  other: 'Ta bort det.',
};

/** What a status does where it does not belong. */
const misplaced = {
  body: 'står i texten, där det trycks och inte har någon verkan',
  comment: 'är bara en anteckning till dig själv: Inget blir slutet av den',
  text: 'innehåller en status som skulle tryckas och inte göra något slutet',
};

/** Whose folder it is that nothing may lie outside of. */
const folders: Readonly<Record<Bounds, string>> = {
  meeting: 'mötets mapp',
  defaults: 'mappen som defaults.md ligger i',
  template: 'mallens mapp',
};

const countries = {
  da: 'danskt personnummer (CPR)',
  nb: 'norskt personnummer (fødselsnummer)',
  sv: 'svenskt personnummer',
  fi: 'finländskt personnummer',
};

const expectations: Readonly<Record<TemplateExpectation, string>> = {
  number: 'en längd från 0 till 200 punkter, till exempel 12, 4mm eller 0.4cm',
  space: 'en längd från 0 till 72 punkter, till exempel 7.5 eller 2mm',
  numbers: 'två längder från 0 till 72 punkter, till exempel [22.5, 4] eller [8mm, 2mm]',
  size: 'teckenstorlek och radavstånd i punkter, till exempel [11, 15]: från 4 till 72, radavståndet inte mindre än teckenstorleken och högst dubbelt så stort',
  'running-size':
    'teckenstorlek och radavstånd i punkter, till exempel [8.5, 11]: högst 18 i sidhuvud och sidfot',
  colour: 'en färg med # och sex tecken, till exempel "#1b2126"',
  'page-margins':
    'fyra längder för överkant, höger, nederkant och vänster, i punkter eller som 3cm eller 30mm, till exempel [84, 85, 66, 133]; överkant och nederkant minst 66 punkter',
  'page-room':
    'mindre marginaler, mindre bokstäver eller en smalare spalt: Det finns för lite plats kvar för texten',
  'page-column':
    'en spalt på minst 60 punkter, till exempel 126, och en vänstermarginal som rymmer den: Där står avsnittens rubriker',
  pattern:
    'en text med en eller flera av {organisation}, {title}, {kind}, {date}, {page}, {pages}, {page-of-pages}, {item} och {edition}; | skiljer vänster, mitten och höger',
  label: 'ord med minst en bokstav eller siffra',
  parts: 'varje del en gång, framsidan först och ärendena med, till exempel [cover, contents, items]',
  fields: 'vart och ett av ett ärendes fält en gång, till exempel [status, case, responsible]',
};

const claimFlaws: Readonly<Record<ClaimFlaw, string>> = {
  figures: 'bilder i den saknar alternativtext',
  headings: 'den hoppar över rubriknivåer',
  tables: 'rubrikceller i dess tabeller säger inte vad de gäller',
  links: 'alla dess länkar är inte taggade',
  content: 'allt som den visar är inte taggat',
};

const pdfProblems: Readonly<Record<PdfProblem, string>> = {
  encrypted: 'den är skyddad med ett lösenord',
  damaged: 'den är skadad, eller är ingen PDF',
  long: 'den är för lång, eller tar för lång tid att läsa',
  unopened: 'den går inte att öppna',
  untried: 'två andra filer tog för lång tid att läsa',
};

const fontProblems: Readonly<Record<FontProblem, string>> = {
  'not-a-font': 'det är inte ett typsnitt i formatet TrueType eller OpenType',
  'web-font': 'det är gjort för webbsidor (WOFF)',
  collection: 'filen innehåller flera typsnitt',
  variable: 'det är variabelt och inte ett enda snitt',
  protected: 'upphovsmannen tillåter inte att det läggs i en PDF',
  unsupported: 'typsnitt av det här slaget, med numrerade tecken, går inte att använda',
  damaged: 'filen är skadad',
};

const definedIn: Readonly<Record<Catalogue['definition-withheld']['where'], string>> = {
  closed: 'i ett block :::closed',
  decision: 'i ett block :::decision',
  'public-decision': 'i ett block :::public-decision',
  footnote: 'i en fotnot',
  item: 'i texten i det här slutna ärendet',
};

/** What says that it is closed, what is open, by its noun and its pronoun, and how to close it. */
const closedMeant = {
  title: ['titeln', 'ärendet', 'det', 'skriv här: status: closed.'],
  group: ['gruppen', 'ärendet', 'det', 'skriv här: status: closed.'],
  file: ['filnamnet', 'ärendet', 'det', 'skriv här: status: closed.'],
  attachment: ['namnet', 'bilagan', 'den', 'skriv under dess titel: status: closed.'],
  slot: ['raden i tidplanen', 'ärendet', 'det', 'skriv i ärendets fil: status: closed.'],
  heading: ['rubriken', 'avsnittet under den', 'det', 'sätt det mellan en rad :::closed och en rad :::.'],
  line: [
    'raden',
    'det som står här',
    'det',
    'skriv "status: closed" bland fälten, eller sätt avsnittet mellan en rad :::closed och en rad :::.',
  ],
} as const;

const closedParts = {
  attendees: 'deltar i',
  responsible: 'är ansvarig för',
  recused: 'deltar inte i',
};

/** What readers see, by the field. */
const reasons = {
  break: 'Kaffe',
  close: 'Mötet avslutas',
  title: 'Välkomna',
  late: 'Anbudet kom i måndags',
  withdrawn: 'Rapporten är inte klar',
};

const unusable = {
  broken: 'Den är skadad eller ingen PDF',
  password: 'Den kräver ett lösenord',
  form: 'Den är ett formulär som bara Adobe Reader kan visa (XFA)',
  'too-much': 'Den tar för lång tid eller för mycket minne att läsa',
  'too-large': 'Den är större än 1 GB',
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
    ...(revisions > 0 ? ['en tidigare version av filen'] : []),
    ...(comments > 0 ? [comments === 1 ? 'en kommentar' : `${comments} kommentarer`] : []),
    ...(layers > 0 ? ['dolda lager'] : []),
    ...(texts > 0 ? ['osynlig text'] : []),
    ...(embedded > 0 ? [embedded === 1 ? 'en annan fil' : `${embedded} andra filer`] : []),
  ];
}
