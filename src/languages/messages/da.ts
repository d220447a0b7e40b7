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

/** What the program says in Danish. */
export const da = {
  // The folder and its files.
  'meeting-missing': ({ folder }) => ({
    message: `Der er intet møde i ${folder === '' || folder === '.' ? 'denne mappe' : `mappen ${quote(folder)}`}: hverken i den eller længere nede ligger der en fil "meeting.md".`,
    hint: 'Angiv den mappe, som meeting.md ligger i, eller opret en fil med det navn.',
  }),
  'items-missing': () => ({
    message:
      'Mødet har ingen punkter: I mappen "items" ved siden af meeting.md er der ingen fil, hvis navn ender på ".md".',
    hint: 'Opret en fil til hvert punkt, for eksempel items/01-budget.md.',
  }),
  'items-too-many': ({ count, limit }) => ({
    message: `Mødet har ${count} punkter. En dagsorden kan højst have ${limit}.`,
    hint: 'Del det op i to møder.',
  }),
  'item-extension': ({ file, right, others = 0 }) => ({
    message: `${quote(file)}${others > 0 ? ` og ${others} mere` : ''} ligger blandt punkterne, men bliver ikke læst, fordi ${others > 0 ? 'deres navne' : 'navnet'} ikke ender på ".md".`,
    hint: /\.(docx?|odt|rtf|pdf)$/i.test(file)
      ? `Kopiér teksten over i en ren tekstfil med navnet ${quote(right, 200)}, og flyt denne fil ud af mappen.`
      : `Er det et punkt, så omdøb filen til ${quote(right, 200)}; ellers flyt den ud af mappen.`,
  }),
  'item-misplaced': ({ file, right, others }) => ({
    message: `${quote(file, 200)}${others > 0 ? ` og ${others} mere` : ''} kommer ikke med i dagsordenen: Kun filer i selve mappen "items" er punkter.`,
    hint: `Er det et punkt, så flyt filen til ${quote(right, 200)}; ellers læg den i en mappe, hvis navn begynder med _.`,
  }),
  'item-unnamed': ({ file }) => ({
    message: `Der er intet ord i filnavnet ${quote(file)}. Tidsplanen og links kalder et punkt ved ordene i dets filnavn.`,
    hint: 'Tilføj et ord efter nummeret, for eksempel 07-budget.md.',
  }),
  'id-twice': ({ value, other }) => ({
    message: `To punkter hedder ${quote(value)}: dette og ${quote(other)}. Nummeret foran navnet tæller ikke med.`,
    hint: 'Giv en af de to filer et andet navn.',
  }),
  'number-twice': ({ value, other }) => ({
    message: `To punkter har nummer ${shorten(value)}: dette og ${quote(other)}.`,
    hint: 'Ret "number" i et af dem, eller slet linjen: Så bliver punkterne nummereret i rækkefølge.',
  }),
  'file-twice': ({ file }) => ({
    message: `Der er to filer med navnet ${quote(file)}. Bogstaverne ser ens ud og er blot gemt på to måder.`,
    hint: 'Slet en af dem, eller giv den et andet navn.',
  }),
  'file-name': ({ file, right }) => ({
    message: `${quote(file)} bliver ikke læst, fordi navnet ikke er skrevet ${quote(right)}.`,
    hint: `Giv den navnet ${quote(right)}.`,
  }),
  'file-unreadable': ({ file }) => ({
    message: `Filen ${quote(file)} kan ikke åbnes.`,
    hint: 'Se efter, om et andet program har låst den, og om du har lov til at læse den.',
  }),
  'file-kind': ({ file, expected }) =>
    expected === 'folder'
      ? {
          message: `Der skulle være en mappe ${quote(file)}, men det, der har det navn, er en fil.`,
          hint: 'Giv filen et andet navn, eller flyt den.',
        }
      : {
          message: `Der skulle være en fil ${quote(file)}, men det, der har det navn, er en mappe eller noget andet.`,
          hint: 'Giv mappen et andet navn, og læg filen på dens plads.',
        },
  'file-outside': ({ file, bounds }) => ({
    message: `${quote(file)} er kun en henvisning, og den fører ud af ${folders[bounds]}. Der læses intet uden for mappen.`,
    hint: 'Læg en kopi af det, som den fører til, i stedet.',
  }),
  'file-too-large': ({ file, limit }) => ({
    message: `Filen ${quote(file)} fylder mere end ${limit} MB.`,
    hint: 'Gør den mindre, eller del den.',
  }),
  'file-too-long': ({ file, limit }) => ({
    message: `Filen ${quote(file)} har mere end ${limit} linjer.`,
    hint: 'Del den, eller vedlæg den som PDF.',
  }),
  'file-encoding': ({ offset, value }) => ({
    message: `Filen er ikke gemt som UTF-8, så bogstaver som æ, ø og å ikke kan læses (byte ${value}, nummer ${offset + 1} i filen).`,
    hint: 'Gem den igen: Vælg i Notesblok "UTF-8" ved "Kodning" under "Gem som"; vælg i Word "Almindelig tekst" og så "Anden kodning" og "Unicode (UTF-8)".',
  }),
  'output-twice': ({ file, other }) => ({
    message: `To møder ville få deres PDF i mappen ${quote(file, 200)}: dette og ${quote(other, 200)}.`,
    hint: 'Giv en af de to mapper et navn, der ikke kun adskiller sig ved store og små bogstaver.',
  }),
  'output-formats': ({ formats }) => ({
    message: `Mødet skal blive til flere filer (${formats.join(', ')}), men --output har kun plads til én.`,
    hint: `Vælg én, for eksempel med "--format ${formats[0]}", eller angiv en mappe: --output MAPPE/`,
  }),
  'defaults-place': () => ({
    message: 'Filen bliver ikke læst: defaults.md skal ligge i en mappe over de møder, som den gælder for.',
    hint: 'Flyt den en mappe op, eller flyt dens felter til meeting.md.',
  }),
  'defaults-body': () => ({
    message: 'Det, der står under felterne i defaults.md, bliver ikke vist i noget møde.',
    hint: 'Flyt det til meeting.md for det møde, hvis forside det er til, eller slet det.',
  }),
  'build-ended': () => ({
    message:
      'Arbejdet med dette møde blev afbrudt, før det var færdigt, formentlig fordi hukommelsen var brugt op.',
    hint: 'Byg mødet alene, mens andre programmer er lukket. Hjælper det ikke, så gør billederne mindre, eller del mødet i to.',
  }),
  'output-link': ({ file, link }) => ({
    message: `PDF-filen ${quote(file, 200)} bliver ikke skrevet: ${quote(link, 200)} er et link til et andet sted.`,
    hint: 'Under den mappe, som der skrives til, følges ingen links. Fjern linket, eller angiv med --output den mappe, som det fører til.',
  }),
  'output-unwritable': ({ file }) => ({
    message: `PDF-filen ${quote(file, 200)} kan ikke skrives.`,
    hint: 'Luk den, hvis den er åben i et andet program, og se efter, om du må skrive i mappen, og om disken er fuld.',
  }),

  // Front matter.
  'fence-missing': ({ found }) => ({
    message: 'Filen begynder ikke med en linje med tre bindestreger (---).',
    hint:
      found === undefined
        ? 'Skriv --- på første linje, derunder felterne, for eksempel "title: Budget", og så --- igen.'
        : `Skriv --- på en linje for sig selv over ${quote(found)}, og --- igen under det sidste felt.`,
  }),
  'fence-blank': ({ found }) => ({
    message:
      found === undefined
        ? 'Der er en tom linje over de tre bindestreger (---), som filen skal begynde med.'
        : `${quote(found)} står over de tre bindestreger (---), som filen skal begynde med.`,
    hint:
      found === undefined
        ? 'Slet det, der står over ---.'
        : 'Flyt det, læserne skal se, ned under den anden linje med ---, og slet resten.',
  }),
  'fence-wrong': ({ found }) => ({
    message: `Linjen ${quote(found)} skulle være tre bindestreger og intet andet. Word laver bindestreger om til en lang streg.`,
    hint: 'Skriv: ---',
  }),
  'fence-unclosed': () => ({
    message: 'Felterne øverst i filen slutter ikke: Den anden linje med tre bindestreger (---) mangler.',
    hint: 'Skriv --- på en linje for sig selv under det sidste felt.',
  }),
  'fence-code': ({ found }) => ({
    message: `Der står noget efter de tre bindestreger: ${quote(found)}. På den linje må der kun være bindestregerne.`,
    hint: 'Skriv: ---',
  }),
  'matter-tab': () => ({
    message: 'Linjen er rykket ind med tabulatortasten.',
    hint: 'Ryk den ind med mellemrum i stedet, to for hvert trin.',
  }),
  'matter-reference': ({ found }) => ({
    message: `${quote(found)} kan ikke stå her: Det, der begynder med &, * eller !, opfattes som en kommando og ikke som tekst.`,
    hint: 'Hører det til teksten, så sæt hele teksten i anførselstegn.',
  }),
  'matter-hash': ({ right }) => ({
    message:
      'Det, der står efter # på denne linje, ville falde væk, fordi det læses som en note til dig selv.',
    hint: `Skriv: ${line(right)}`,
  }),
  'matter-space': ({ right }) => ({
    message: 'Der mangler et mellemrum efter kolon.',
    hint: `Skriv: ${line(right)}`,
  }),
  'matter-line': ({ found, right }) => ({
    message: `Linjen ${quote(found)} er hverken et felt eller en del af et.`,
    hint:
      right === undefined
        ? 'Et felt er et navn, et kolon, et mellemrum og en tekst, for eksempel "title: Budget". Det, læserne ellers skal se, står under den anden linje med ---.'
        : `Skriv: ${line(right)}`,
  }),
  'list-without-field': ({ found }) => ({
    message: `${quote(found)} er et punkt i en liste, men der står intet felt over listen.`,
    hint: 'Skriv feltets navn med et kolon på linjen over den, for eksempel "members:". Hører det til feltet ovenover, så skriv også feltets egen tekst som et punkt.',
  }),
  'matter-indent': ({ found, spaces }) => ({
    message: `${quote(found)} begynder længere til venstre eller højre end de linjer, den hører sammen med.`,
    hint:
      spaces === undefined
        ? 'Flyt den med mellemrum, så den begynder lige under den linje, den hører til.'
        : spaces === 0
          ? 'Slet mellemrummene foran den.'
          : `Begynd linjen med ${spaces === 1 ? 'ét mellemrum' : `${spaces} mellemrum`}, hverken flere eller færre.`,
  }),
  'matter-quote': ({ right }) => ({
    message: 'Et anførselstegn bliver ikke lukket, eller der står noget efter det sidste.',
    hint:
      right === undefined
        ? 'Sæt hele teksten mellem to anførselstegn, eller skriv den helt uden.'
        : `Skriv: ${line(right)}`,
  }),
  'matter-bracket': ({ bracket }) => ({
    message: `Parentesen "${bracket}" bliver ikke lukket.`,
    hint: `Luk den med "${bracket === '[' ? ']' : '}'}", eller sæt hele teksten i anførselstegn.`,
  }),
  'matter-document': () => ({
    message: 'Her begynder felterne forfra. En fil har kun sine felter ét sted: øverst.',
    hint: 'Slet linjen.',
  }),
  'matter-too-large': ({ limit }) => ({
    message: `Felterne øverst i filen fylder mere end ${limit} MB.`,
    hint: 'Flyt det, som læserne skal se, ned under den anden linje med tre bindestreger (---).',
  }),
  'matter-empty-lines': ({ limit }) => ({
    message: `Der er mere end ${limit} tomme linjer mellem felterne øverst i filen.`,
    hint: 'Slet de tomme linjer mellem de to linjer med tre bindestreger (---).',
  }),
  'key-twice': ({ field, line }) => ({
    message: `Feltet ${quote(field)} er der to gange: Det står allerede på linje ${line}.`,
    hint: 'Behold kun den ene af de to linjer.',
  }),

  // Fields.
  'field-missing': ({ field, of }) => ({
    message: `Feltet ${quote(field)} mangler.`,
    hint: `Tilføj en linje som denne: ${(of && examples[`${of} ${field}`]) ?? examples[field] ?? `${field}: …`}`,
  }),
  'field-unknown': ({ field, nearest, right, isDecision = false }) => ({
    message: `Der er ikke noget felt her med navnet ${quote(field)}.`,
    hint: isDecision
      ? 'Det, der blev besluttet, står i teksten under felterne, mellem en linje :::decision og en linje ::: – flyt det derned.'
      : right !== undefined
        ? `Skriv det inde i de felter, det hører til: ${line(right)}`
        : nearest === undefined
          ? 'Slet linjen. Er den et notat til dig selv, så sæt # forrest.'
          : `Mente du ${quote(nearest)}?`,
  }),
  'reason-missing': ({ field, text, isTrue }) => ({
    message: `Det, der står i ${quote(field)}, bliver vist for læseren, som ville se ${quote(text)}.`,
    hint: isTrue ? `Skriv det, læseren skal se: ${field}: ${reasons[field]}` : 'Slet linjen.',
  }),
  'field-too-long': ({ limit }) => ({
    message: `Teksten har over ${limit} tegn, og det er mere, end et felt kan rumme.`,
    hint: 'Gør den kortere. En længere tekst hører til under den anden linje ---.',
  }),
  'field-kind': ({ field, expected, found, right }) => ({
    message: `I ${quote(field)} er der her ${foundForms[found]}, hvor der skulle være ${listed(
      [...new Set(expected)].map(form => forms[form]),
      'eller',
    )}.`,
    hint:
      right === undefined
        ? writeForm[expected.find(form => form !== found) ?? 'text']
        : `Skriv: ${line(right)}`,
  }),
  'list-bullets': ({ field, bullet }) => ({
    message: `Punkterne i ${quote(field)} begynder med "${bullet}". Her skal de begynde med en bindestreg.`,
    hint: `Skriv hvert punkt på sin egen linje med en bindestreg og et mellemrum foran: ${points[field] ?? '- Anna Holm'}`,
  }),
  'choice-unknown': ({ text, choices, right }) => ({
    message: `${quote(text)} kan ikke stå her; det kan kun ${listed(
      choices.map(choice => quote(choice)),
      'eller',
    )}.`,
    hint: right && `Skriv: ${right}`,
  }),
  'language-unknown': ({ text, known, right }) => ({
    message: `${quote(text)} er ikke et sprog, som programmet kender. Det er ${listed(languageNames(known, 'da'), 'og')}.`,
    hint: right && `Skriv: ${right}`,
  }),
  'name-pattern': ({ text }) => ({
    message: `${quote(text)} er ikke et mønster for et filnavn.`,
    hint: 'Skriv ord i krøllede parenteser og bogstaver eller tal imellem: "{title}-{date}". Ordene er {title}, {date} og {organisation}.',
  }),
  'timezone-unknown': ({ text, right }) => ({
    message: `${quote(text)} er ikke en tidszone.`,
    hint: right
      ? `Skriv: ${right}`
      : 'Skriv verdensdelen og den største by på engelsk, f.eks. Europe/Copenhagen, eller udelad feltet.',
  }),
  'date-wrong': ({ text, right }) => ({
    message:
      right.length > 1
        ? `${quote(text)} kan være to forskellige dage.`
        : `${quote(text)} kan ikke læses som en dato.`,
    hint:
      right.length > 0
        ? `Skriv${right.length > 1 ? ' den, du mener' : ''}: ${listed(right, 'eller')}`
        : 'Skriv år, måned og dag med tal, for eksempel 2026-06-04 eller 4.6.2026.',
  }),
  'time-wrong': ({ text, right }) => ({
    message: `${quote(text)} er ikke et klokkeslæt.`,
    hint: right === undefined ? 'Skriv det som 14.30 eller 14:30.' : `Skriv: ${right}`,
  }),
  'duration-wrong': ({ text, right }) => ({
    message: `${quote(text)} fortæller ikke, hvor længe noget varer.`,
    hint: right === undefined ? 'Skriv det som 15 min, 1 time eller 1 time 30 min.' : `Skriv: ${right}`,
  }),
  'person-unnamed': ({ text }) => ({
    message:
      text.trim() === ''
        ? 'Personens navn mangler.'
        : `Der står intet navn før kommaet eller parentesen i ${quote(text)}.`,
    hint: 'Skriv navnet først og så rollen: Anna Holm, formand',
  }),
  'person-several': ({ field, names, isPoint }) => ({
    message: `Her står ${names.length} personer i én tekst i ${quote(field)}, og de ville blive taget for én.`,
    hint: isPoint
      ? `Skriv hver på sin egen linje: ${line(pointed(names))}`
      : `Skriv: ${line(`${field}: ${bracketed(names)}`)}`,
  }),
  'allow-unknown': ({ text, nearest, refused }) => ({
    message: refused
      ? `${quote(text)} i "allow" er en fejl, og kun advarsler kan slås fra.`
      : `${quote(text)} i "allow" er ikke navnet på nogen besked.`,
    hint: refused
      ? 'Slet det, og ret fejlen i stedet.'
      : nearest === undefined
        ? 'Navnet står sidst i den besked, du gerne vil være fri for.'
        : `Mente du ${quote(nearest)}?`,
  }),
  'allow-unused': ({ text, of }) => ({
    message: `${quote(text)} i "allow" har ingen virkning: ${of === 'item' ? 'Punktet' : 'Mødet'} har ingen besked med det navn.`,
    hint: 'Slet det.',
  }),

  // Attachments.
  'attachment-missing': ({ file, nearest }) => ({
    message: `Der er ingen fil ${quote(file)} i attachments/.`,
    hint:
      nearest === undefined
        ? 'Læg filen i mappen. Eftersendes den, så skriv bilagets titel, og "pending: true" i stedet for filen.'
        : `Mente du ${quote(nearest, 200)}?`,
  }),
  'attachment-name': ({ file, right }) => ({
    message: `${quote(file)} er ikke skrevet helt, som filen i attachments/ hedder.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'attachment-outside': ({ file, inside }) => ({
    message: `Filen ${quote(file)} ligger uden for mappen attachments/.`,
    hint:
      inside === undefined
        ? 'Kopiér den til attachments/, og skriv kun dens navn.'
        : `En fil med det navn ligger i mappen. Er det den, så skriv: ${line(inside)}`,
  }),
  'attachment-empty': ({ hasUrl }) => ({
    message: hasUrl
      ? 'Dette bilag har en adresse, men ingen titel.'
      : 'Bilaget har hverken en titel eller en fil.',
    hint: hasUrl
      ? 'Skriv også "title:": Ordene bliver til linket.'
      : 'Skriv "title:", "file:" eller begge dele.',
  }),
  'address-wrong': ({ text, secure }) => ({
    message: `${quote(text)} er ikke en adresse, der begynder med https://.`,
    hint: secure
      ? `Hvis den kan åbnes dér, så skriv: ${line(secure)}`
      : 'Skriv hele adressen, for eksempel: https://www.example.org/plan.pdf',
  }),
  'attachment-pending': () => ({
    message: 'Der står, at bilaget eftersendes ("pending: true"), men det har en fil.',
    hint: 'Slet "pending: true", hvis filen er den rigtige; ellers slet "file".',
  }),
  'attachment-twice': ({ file, line }) => ({
    message: `Filen ${quote(file)} er to gange bilag til dette punkt: Den står allerede på linje ${line}.`,
    hint: 'Slet den ene.',
  }),
  'attachment-unused': ({ files, more }) =>
    files.length === 1
      ? {
          message: `Filen ${quote(files[0]!)} ligger i attachments/, men er ikke bilag til noget punkt.`,
          hint: 'Føj den til et punkts bilag, eller tag den ud af mappen.',
        }
      : {
          message: `Filerne ${counted(files, more, 'og', 'andre')} ligger i attachments/, men er ikke bilag til noget punkt.`,
          hint: 'Føj dem til punkternes bilag, eller tag dem ud af mappen.',
        },
  'attachment-pageless': ({ file, of }) => ({
    message:
      of === 'pack'
        ? `Siderne i filen ${quote(file)} er ikke med i den samlede fil: Den er hverken en PDF eller et billede. Den står kun på listen.`
        : `Filen ${quote(file)} kommer ikke på webstedet: Det gør kun PDF-filer og billeder (PNG, JPEG). Den står kun på listen.`,
    hint: 'Gem den som PDF, og vedhæft den i stedet.',
  }),
  'attachment-unusable': ({ file, reason }) => ({
    message: `Siderne i filen ${quote(file)} kan ikke komme med i den samlede fil: ${unusable[reason]}.`,
    hint:
      reason === 'too-large' || reason === 'too-much'
        ? 'Gem den i en mindre størrelse eller i flere dele.'
        : 'Åbn den, udskriv den til PDF (vælg PDF som printer), og vedhæft den i stedet.',
  }),
  'attachment-leak': ({ file, page, source, line: at }) => ({
    message: `Filen ${quote(file)} har${page === undefined ? '' : ` på side ${page}`} noget, der er udeladt af den offentlige udgave: se ${source}, linje ${at}.`,
    hint: 'Skriv "status: closed" ved bilaget, eller vedhæft en fil uden det. Må det offentliggøres, så skriv i dette punkt: allow: attachment-leak',
  }),
  'attachment-hidden': ({ file, ...parts }) => ({
    message: `Webstedet ville udlevere filen ${quote(file)}, som den er, og den har noget, som siderne ikke viser: ${listed(hiddenParts(parts), 'og')}.`,
    hint: 'Åbn den, udskriv den til PDF, og vedhæft den i stedet. Må det hele offentliggøres, så skriv i dette punkt: allow: attachment-hidden',
  }),
  'attachment-redaction': ({ file, pages }) => ({
    message: `Filen ${quote(file)} har på ${pages.length === 1 ? `side ${pages[0]}` : `side ${ranges(pages)}`} overstregninger, der kun er markeret: teksten under dem kan stadig læses.`,
    hint: 'Udfør overstregningerne i det program, der har markeret dem, gem filen, og vedhæft den. Må teksten offentliggøres, så skriv i dette punkt: allow: attachment-redaction',
  }),
  'attachment-textless': ({ file, pages }) => ({
    message:
      pages.length === 0
        ? `Filen ${quote(file)} ligner en scannet side og er ikke gennemsøgt for det, der er udeladt.`
        : `${pages.length === 1 ? 'Side' : 'Siderne'} ${ranges(pages)} i filen ${quote(file)} har ingen tekst og er derfor ikke gennemsøgt for det, der er udeladt.`,
    hint: 'Se selv, hvad der står dér. Skriv så i dette punkt: allow: attachment-textless',
  }),
  'attachment-claims': ({ file, isTagged, missingFonts, flaws = [], ua, a }) => ({
    message: `Den samlede fil siger ikke, at den er ${lost(ua, a, 'kun')}, på grund af filen ${quote(file)}: ${[
      ...(isTagged ? [] : ['den er ikke tagget']),
      ...(missingFonts.length > 0 ? [`der mangler skrifttyper: ${missingFonts.slice(0, 5).join(', ')}`] : []),
      ...flaws.map(flaw => claimFlaws[flaw]),
      ...(isTagged && missingFonts.length === 0 && flaws.length === 0 ? ['den siger det ikke selv'] : []),
    ].join('; ')}.`,
    hint: flaws.includes('figures')
      ? 'Beskriv billederne i det program, den er skrevet i, og gem den igen derfra (PDF/UA).'
      : 'Gem den igen fra det program, den er skrevet i, som tagget PDF med alle skrifttyper (PDF/A-2a eller PDF/UA).',
  }),
  'attachment-unread': ({ file, problem }) => ({
    message: `Filen ${quote(file)} er ikke gennemsøgt for det, der er udeladt, eller for personnumre: ${pdfProblems[problem]}.`,
    hint:
      problem === 'unopened'
        ? 'Se efter, om et andet program har låst den, og om du har lov til at læse den.'
        : 'Se den selv igennem. Gem den så på ny som PDF, eller skriv i dette punkt: allow: attachment-unread',
  }),

  // Pictures.
  'picture-missing': ({ file, nearest, isBelow }) => ({
    message: `Der er intet billede ${quote(file)}.`,
    hint:
      nearest === undefined
        ? `Skriv, hvor det ligger, regnet fra mappen med denne fil, for eksempel billeder/kort.png${isBelow ? ' eller ../billeder/kort.png' : ''}.`
        : `Mente du ${quote(nearest, 200)}?`,
  }),
  'picture-name': ({ file, right }) => ({
    message: `${quote(file)} er ikke skrevet helt, som billedets fil hedder.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'picture-outside': ({ file, bounds }) => ({
    message: `Billedet ${quote(file)} ligger uden for ${folders[bounds]}.`,
    hint: `Kopiér det til ${folders[bounds]}.`,
  }),
  'picture-scheme': ({ address, bounds }) => ({
    message: `${quote(address)} er ikke en fil i ${folders[bounds]}, og billeder hentes ikke andre steder fra.`,
    hint: `Gem billedet i ${folders[bounds]}, og skriv navnet på den fil.`,
  }),
  'picture-remote': ({ address }) => ({
    message: `Billedet ${quote(address)} hentes ikke fra internettet: Beskrivelsen af det vises i stedet.`,
    hint: 'Gem billedet i mødets mappe, og skriv navnet på den fil.',
  }),
  'picture-kind': ({ file }) => ({
    message: `${quote(file)} er ikke et billede i formatet PNG, JPEG eller SVG.`,
    hint: 'Åbn det i et billedprogram, og gem det som PNG.',
  }),
  'picture-broken': ({ file }) => ({
    message: `Billedet ${quote(file)} er beskadiget og kan ikke vises.`,
    hint: 'Gem det igen i det program, det er lavet i.',
  }),
  'picture-too-large': ({ file, limit }) => ({
    message: `Billedet ${quote(file)} har over ${limit} millioner billedpunkter (pixels).`,
    hint: 'Gem det i en mindre størrelse.',
  }),
  'picture-cmyk': ({ file }) => ({
    message: `Billedet ${quote(file)} har trykkeriets farver (CMYK), som ikke kan vises rigtigt.`,
    hint: 'Gem det med skærmens farver (RGB).',
  }),
  'picture-svg': ({ file, found }) => ({
    message: `Tegningen ${quote(file)} indeholder ${quote(found)}. Den må kun have figurer, linjer, tekst og farveovergange.`,
    hint:
      found === 'foreignObject'
        ? 'Slå formateret tekst (HTML) fra i tegneprogrammet, og eksportér tegningen igen, eller gem den som PNG.'
        : 'Fjern i tegneprogrammet alt, der ikke er tegnet, eller gem den som PNG.',
  }),
  'picture-size': ({ file }) => ({
    message: `Det fremgår ikke, hvor stor tegningen ${quote(file)} er.`,
    hint: 'Gem den igen i tegneprogrammet med en bredde og en højde, eller gem den som PNG.',
  }),
  'picture-complex': ({ file }) => ({
    message: `Tegningen ${quote(file)} har for mange dele til at kunne vises.`,
    hint: 'Gør den enklere, eller gem den som PNG.',
  }),
  'picture-alt': ({ file }) => ({
    message: `Billedet ${quote(file)} har ingen beskrivelse til dem, der ikke kan se det.`,
    hint: `Skriv i de kantede parenteser, hvad det viser: ![hvad det viser](${line(file)})`,
  }),

  // The timetable.
  'slot-without-time': () => ({
    message:
      'Det kan ikke regnes ud, hvornår dette begynder: Det har intet klokkeslæt, og det, der kommer før, giver intet.',
    hint: 'Skriv, hvornår det begynder, for eksempel "time: 9.30", eller hvor længe det, der kommer før, varer, for eksempel "duration: 15 min".',
  }),
  'slot-text': ({ text, right }) => ({
    message: `${quote(text)} er kun en tekst. Hver del af tidsplanen har felter: hvornår den begynder, og hvad den er til.`,
    hint: `Skriv: - ${line(right)} – er det et punkt på dagsordenen, så skriv "item:" og navnet på dets fil i stedet for "title:".`,
  }),
  'slot-kind': ({ fields }) => ({
    message:
      fields.length === 0
        ? 'Der står ikke, hvad denne del af tidsplanen er til.'
        : `Denne del af tidsplanen har både ${listed(
            fields.map(field => quote(field)),
            'og',
          )}.`,
    hint:
      fields.length === 0
        ? 'Skriv en af disse: "item", "title", "break" eller "close".'
        : 'Behold kun én af dem, og lav en del for sig selv til den anden. Kun "title" må stå sammen med "item".',
  }),
  'slot-overlap': ({ time, before, line, file }) => ({
    message: `Dette begynder kl. ${time}, men det, der står på linje ${line}${file === undefined ? '' : ` i ${shorten(file, 200)}`}, varer til kl. ${before}.`,
    hint: 'Ret et af klokkeslættene, eller hvor længe det første varer.',
  }),
  'slot-backwards': ({ time, before, line, file }) => ({
    message: `Dette begynder kl. ${time}, altså før det, der står ovenover på linje ${line}${file === undefined ? '' : ` i ${shorten(file, 200)}`} (kl. ${before}).`,
    hint: 'Ret klokkeslættet, eller flyt denne del af tidsplanen.',
  }),
  'slot-past-end': ({ time, end }) => ({
    message: `Efter dette er klokken ${time}, men mødet slutter kl. ${end}.`,
    hint: 'Ret mødets "end" eller klokkeslættene før det.',
  }),
  'time-unused': () => ({
    message: 'Punktets klokkeslæt bliver ikke brugt, fordi mødet har sin egen tidsplan i meeting.md.',
    hint: 'Slet linjen, og skriv klokkeslættet i tidsplanen.',
  }),
  'item-without-slot': () => ({
    message: 'Punktet er ikke med i tidsplanen, og det er andre punkter.',
    hint: 'Giv det en plads i "timetable" i meeting.md.',
  }),
  'timetable-twice': ({ other }) => ({
    message: `Tidsplanen kan kun stå ét sted, og "::timetable" står allerede i ${shorten(other, 200)}.`,
    hint: 'Slet en af de to linjer.',
  }),
  'timetable-empty': () => ({
    message: 'Der er ingen tidsplan at vise her.',
    hint: 'Skriv "timetable" i meeting.md, eller giv punkterne "time" eller "duration"; eller slet denne linje.',
  }),
  'item-unknown': ({ id, nearest }) => ({
    message: `Der er intet punkt ${quote(id)}.`,
    hint:
      nearest === undefined
        ? 'Et punkt hedder som sin fil uden nummeret og ".md": items/07-status-plan.md er "status-plan".'
        : `Mente du ${quote(nearest, 200)}?`,
  }),

  // The body.
  'directive-wrong': ({ found, right, heading }) => ({
    message: `Linjen ${quote(found)} er ikke en, som programmet kender.`,
    hint:
      (right === undefined
        ? 'Linjer af den slags er :::closed, :::decision, :::public-decision, :::bars og :::steps, som hver sluttes med :::, og ::timetable og ::pagebreak.'
        : `Skriv dette og intet andet på linjen: ${right}`) +
      (heading === undefined ? '' : `. Er det en overskrift, så skriv: ## ${heading}`),
  }),
  'directive-place': ({ found, where }) => ({
    message: `Linjen ${quote(found)} virker ikke${wrongPlaces[where]}.`,
    hint:
      where === 'indent'
        ? 'Slet mellemrummene foran den.'
        : where === 'field'
          ? 'Slet den. Kun tekst under den anden linje med --- kan holdes tilbage.'
          : where === 'open-code'
            ? 'Skriv den linje, som koden begynder med, en gang til, hvor den slutter.'
            : 'Flyt den ud, så den står på en linje for sig selv uden noget foran og med en tom linje over.',
  }),
  'directive-unclosed': ({ found }) => ({
    message: `Det, der begynder med ${quote(found)}, slutter ikke.`,
    hint: 'Skriv, hvor det slutter, på en linje for sig selv: :::',
  }),
  'directive-nested': ({ found, outer, line }) => ({
    message: `${quote(found)} begynder inde i ${quote(outer)} fra linje ${line}. Det ene kan ikke stå i det andet.`,
    hint: 'Slut det første, før det næste begynder, med dette på en linje for sig selv: :::',
  }),
  'directive-stray': () => ({
    message: 'Denne linje ::: slutter ikke noget, for intet er begyndt.',
    hint: 'Slet den, eller skriv :::closed eller :::decision, hvor det skal begynde.',
  }),
  'decision-indent': ({ text }) => ({
    message: `${quote(text)} er rykket ind, men en beslutning skiller det fra listen eller fodnoten ovenover.`,
    hint: 'Slet mellemrummene foran. Hører det til det, der står ovenover, så sæt beslutningen ind under det.',
  }),
  'directive-meeting': ({ found }) => ({
    message: `${quote(found)} kan ikke stå i meeting.md; det kan kun :::closed.`,
    hint: 'Flyt det til det punkt, det hører til.',
  }),
  'drawn-nothing': ({ found, problem }) => ({
    message:
      problem === 'figures'
        ? 'Sidste kolonne i denne tabel har ingen tal, der kan tegnes som søjler.'
        : `${quote(found)} tegner ikke noget: før ::: skal der stå ${problem === 'table' ? 'én tabel' : 'én nummereret liste'} og intet andet.`,
    hint: {
      table: 'Lad én tabel stå mellem :::bars og :::, og flyt resten af teksten ud.',
      list: 'Lad én nummereret liste (1., 2., 3.) stå mellem :::steps og :::, og flyt resten af teksten ud.',
      figures: 'Sæt kolonnen med tallene sidst, eller slet linjerne :::bars og :::.',
    }[problem],
  }),
  'heading-level': ({ text }) => ({
    message: `Overskriften ${quote(text)} har ét #, men det er til punktets titel. Den vises, som om den havde to.`,
    hint: `Skriv: ## ${line(text)}`,
  }),
  'heading-underlined': ({ text }) => ({
    message: `${quote(text)} bliver en overskrift, fordi der står en linje med bindestreger eller lighedstegn under.`,
    hint: `Er det en overskrift, så skriv: ## ${line(text)} – ellers sæt en tom linje over tegnene.`,
  }),
  'list-numbers': ({ written, printed }) => ({
    message: `Punkterne i denne liste har numrene ${shorten(written)}, men bliver trykt som ${shorten(printed)}.`,
    hint: 'Giv dem numre i rækkefølge, eller sæt en linje tekst, hvor en ny liste begynder.',
  }),
  'html-shown': ({ html, right }) => ({
    message: `${quote(html)} bliver vist for læseren, præcis som det står her.`,
    hint:
      right === undefined
        ? 'Skriv **fed**, *kursiv* eller <br> for en ny linje; skal det vises, så gør ingenting.'
        : `Skriv: ${line(right)}`,
  }),
  'comment-unclosed': () => ({
    message: 'Denne note til dig selv slutter ikke, så læseren ville se den.',
    hint: 'Skriv --> hvor den slutter – og lad ingen linje i den være tom, medmindre den begynder forrest på en linje.',
  }),
  'definition-unused': ({ name }) => ({
    message: `Linjen forklarer "[${shorten(name)}]", men intet henviser til den, så den bliver ikke vist.`,
    hint: `Er det tekst til læseren, så sæt en omvendt skråstreg foran den første parentes: \\[${line(name)}]`,
  }),
  'definition-withheld': ({ name, where }) => ({
    message: `${quote(name)} er kun forklaret ${definedIn[where]}, og det gælder kun for teksten dér. Her vises det, som det er skrevet.`,
    hint:
      where === 'item'
        ? `Må offentligheden se det, så skriv linjen, der begynder med ${line(name)}:, inde i blokken :::public-decision.`
        : `Hører det også til her, så skriv linjen, der begynder med ${line(name)}:, uden for ${where === 'footnote' ? 'fodnoten' : 'blokken'}.`,
  }),
  'footnote-unused': ({ name }) => ({
    message: `Intet henviser til fodnoten ${quote(name)}, så den bliver ikke vist.`,
    hint: `Skriv i teksten, hvor den hører til: [^${line(name)}]`,
  }),
  'footnote-missing': ({ name, nearest }) => ({
    message: `Der er ingen fodnote ${quote(name)}.`,
    hint:
      nearest === undefined
        ? `Skriv den på en linje for sig selv: [^${line(name)}]: fodnotens tekst`
        : `Mente du [^${line(nearest)}]?`,
  }),
  'link-address': ({ address }) => ({
    message: `${quote(address)} er ikke en adresse, som et link kan føre til. Teksten vises uden link.`,
    hint: 'Skriv en adresse, der begynder med https://, http://, mailto: eller tel:, eller item: med navnet på et punkt.',
  }),
  'abbreviation-unexplained': ({ short }) => ({
    message: `Det fremgår ingen steder, hvad ${quote(short)} står for.`,
    hint: `Skriv under "abbreviations:" i meeting.md, rykket ind, "${short}: " og det, som det står for.`,
  }),
  'glyph-missing': ({ character, code }) => ({
    message: `Ingen skrifttype har tegnet ${/\p{Co}/u.test(character) ? code : quote(character)}. Det vises som [${code}].`,
    hint: 'Skriv et andet tegn, eller sig det med ord.',
  }),
  'heading-space': ({ text, right }) => ({
    message: `${quote(text)} bliver ikke læst som en overskrift, fordi der mangler et mellemrum efter tegnene.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'heading-empty': ({ text }) => ({
    message: `${quote(text)} begynder en overskrift uden ord, så den bliver ikke vist.`,
    hint: 'Skriv overskriftens ord på samme linje efter et mellemrum, eller slet linjen.',
  }),
  'picture-space': ({ right }) => ({
    message:
      'Billedet bliver ikke læst som et billede, fordi der er et mellemrum i navnet. Det bliver vist, som det er skrevet.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-space': ({ right }) => ({
    message: 'Det bliver ikke læst som et link, fordi der står et mellemrum mellem de to par parenteser.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-turned': ({ right }) => ({
    message: 'Dette læses ikke som et link, fordi de to par parenteser er byttet om.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-file': ({ text, file }) => ({
    message: `${quote(`[${text}](${file})`)} bliver vist, som det står: Et link kan føre til en adresse, men ikke til en fil med mellemrum i navnet.`,
    hint: `Føj filen til punktets bilag (attachments: ${line(file)}), og skriv kun: ${line(text)}`,
  }),
  'link-unread': ({ right }) => ({
    message: 'Dette læses ikke som et link på grund af parenteserne eller et mellemrum i adressen.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-start': ({ text, right }) => ({
    message: `${quote(text)} bliver ikke læst som et link, fordi det ikke begynder med https:// eller http://.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'footnote-sign': ({ sign, right, text }) => ({
    message: `${quote(sign)} er ikke en fodnote. Både tegnet og noten nedenfor bliver vist som almindelig tekst.`,
    hint: `Skriv ${right} her, og begynd notens linje sådan: ${line(text)}`,
  }),
  'bold-unclosed': ({ text, right, isBold }) =>
    isBold
      ? {
          message: `Den fede tekst ${quote(text)} slutter ikke, så tegnene bliver vist.`,
          hint: `Skriv de samme to tegn lige efter det sidste fede ord: ${line(right)}`,
        }
      : {
          message: `Den kursiverede tekst ${quote(text)} slutter ikke, så stjernen bliver vist.`,
          hint: `Skriv en stjerne til lige efter det sidste kursiverede ord: ${line(right)} – skal stjernen vises, så skriv: \\*`,
        },
  'mark-shown': ({ found, right, about }) => ({
    message:
      about === 'block'
        ? `${quote(found)} har ingen virkning midt i en linje. Det bliver vist for læseren, præcis som det står her.`
        : `${quote(found)} er et tegn fra et andet program. Det bliver vist for læseren, præcis som det står her.`,
    hint:
      right === undefined
        ? 'Skriv det med ord eller som Markdown: **fed**, *kursiv*, x<sup>2</sup>, et billede.'
        : right === ''
          ? withoutMark[about ?? 'other']
          : `Skriv: ${line(right)}`,
  }),
  'rule-dashes': ({ found }) => ({
    message: `${quote(found)} bliver vist, som det er skrevet, og bliver ikke til en streg.`,
    hint: 'Skriv tre stjerner for en streg tværs over siden: ***',
  }),
  'table-row': ({ right }) => ({
    message:
      'Disse rækker bliver ikke læst som en tabel, fordi linjen under den første af dem mangler eller har et andet antal kolonner.',
    hint: `Skriv under denne række: ${line(right)}`,
  }),
  'table-cells': ({ text, columns, isText }) =>
    isText
      ? {
          message: `${quote(text)} bliver en række i tabellen ovenfor, fordi der ikke er en tom linje imellem.`,
          hint: 'Sæt en tom linje over den.',
        }
      : {
          message: `Rækken har flere celler end tabellens første række, som har ${columns}. Resten bliver føjet til den sidste celle.`,
          hint: 'Giv dem lige mange celler. Hvis tegnet | hører til teksten, så skriv: \\|',
        },
  'code-unclosed': ({ fence }) => ({
    message: `Al tekst fra denne linje bliver vist, præcis som den er skrevet (som kode), fordi der ikke kommer en linje ${fence} mere, som slutter den.`,
    hint: `Skriv, hvor den slutter, på en linje for sig selv: ${fence}`,
  }),
  'task-space': ({ text, right }) => ({
    message: `${quote(text)} bliver ikke læst som et punkt med et felt til at krydse af, fordi der mangler et mellemrum.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'prose-as-code': ({ text }) => ({
    message: `${quote(text)} bliver vist, præcis som det er skrevet (som kode), fordi der står fire mellemrum eller en tabulator foran.`,
    hint: 'Slet mellemrummene foran. Skal det vises sådan, så skriv en linje med ``` over og under det.',
  }),
  'list-indent': ({ text, right, columns }) => ({
    message: `Punktet ${quote(text)} står ikke under punktet før det, fordi der er for få mellemrum foran.`,
    hint: `Skriv lige så mange mellemrum, som der står tegn før teksten ovenover (${columns}): "${right.slice(0, columns)}${line(right)}"`,
  }),
  'list-unread': ({ text, right, lines }) => ({
    message:
      lines === 1
        ? `${quote(text)} ligner punkter i en liste, men bliver ikke læst sådan.`
        : `Med ${quote(text)} begynder ${lines} linjer, der ligner en liste, men løber sammen til ét afsnit.`,
    hint:
      lines === 1
        ? `Skriv hvert punkt på sin egen linje med et mellemrum efter tegnet: ${line(right)}`
        : `Sæt en tom linje over den, og skriv: ${line(right)}`,
  }),
  'heading-bold': ({ text }) => ({
    message: `${quote(text)} ligner en overskrift, men er blot fed tekst.`,
    hint: `Skriv: ## ${line(text)}`,
  }),
  'lines-joined': ({ text, lines }) => ({
    message: `Disse ${lines} linjer løber sammen til ét afsnit.`,
    hint: `Skal hver stå på sin egen linje, så slut den med en omvendt skråstreg: ${line(text)}\\`,
  }),
  'table-crowded': ({ columns }) => ({
    message: `Tabellens ${columns} kolonner kan ikke være på siden med en skrift, der kan læses. Ord og tal i den er delt.`,
    hint: 'Del den i to tabeller, eller giv den færre kolonner: Det, der står i kolonner, kan stå i rækker i stedet.',
  }),
  'nesting-too-deep': ({ limit }) => ({
    message: `Her står over ${limit} lister, citater eller felter inde i hinanden.`,
    hint: 'Ryk nogle af dem længere ud til venstre.',
  }),
  'marks-too-many': ({ limit }) => ({
    message: `Dette afsnit har over ${limit} tegn som *, [ og <.`,
    hint: 'Del det op med tomme linjer.',
  }),
  'lines-too-many': ({ limit }) => ({
    message: `Her begynder et punkt, et citat eller en fodnote, som fortsætter over mere end ${limit} linjer.`,
    hint: 'Sæt en tom linje, hvor det slutter.',
  }),

  // Cross-checks.
  'section-missing': ({ section }) => ({
    message: `Punktet har intet afsnit ${quote(section)}.`,
    hint: `Tilføj overskriften: ## ${line(section)}`,
  }),
  'section-near': ({ heading, section }) => ({
    message: `Overskriften ${quote(heading)} er ikke helt den forventede ${quote(section)}.`,
    hint: `Skriv: ## ${line(section)}`,
  }),
  'decision-missing': ({ heading }) => ({
    message:
      heading === undefined
        ? 'Dette er et referat, og punktet er til beslutning, men der står ikke, hvad der blev besluttet.'
        : `Dette er et referat, og punktet er til beslutning, men ${quote(heading)} er kun en overskrift: Beslutningen bliver ikke fremhævet.`,
    hint: 'Skriv beslutningen mellem en linje :::decision og en linje ::: i punktets tekst.',
  }),
  'section-order': ({ heading, before }) => ({
    message: `Afsnittet ${quote(heading)} plejer at stå før ${quote(before)}.`,
    hint: 'Flyt det, eller ret rækkefølgen i "sections" i meeting.md.',
  }),
  'closed-meant': ({ where, text }) => {
    const [says, open, close] = closedMeant[where];
    return {
      message: `${says} ${quote(text)} siger, at det er lukket, men ${open} er åbent, og alle kan læse det.`,
      hint: `Er det lukket, så ${close} Er det åbent, så skriv i punktet: allow: closed-meant`,
    };
  },
  'internal-note': ({ text, isHidden }) => ({
    message: isHidden
      ? `Tegnene || skjuler intet: Alle kan læse ${quote(text)}.`
      : `${quote(text)} siger, at det er internt, men alle kan læse det.`,
    hint: 'Er det lukket, så sæt det mellem en linje :::closed og en linje :::, eller slet det. Må alle læse det, så skriv i punktet: allow: internal-note',
  }),
  'public-title-open': () => ({
    message: 'Punktet er åbent, og "public-title" vises kun for et lukket.',
    hint: 'Er punktet lukket, så skriv: status: closed. Er det åbent, så slet linjen, eller skriv i punktet: allow: public-title-open',
  }),
  'closed-title': ({ title, number }) => ({
    message: `Her kan alle læse titlen på det lukkede punkt ${number}: ${quote(title)}.`,
    hint: 'Skriv det med andre ord.',
  }),
  'closed-person': ({ name, number, part }) => ({
    message: `Her kan alle læse navnet ${quote(name)}, og den person ${closedParts[part]} det lukkede punkt ${number}.`,
    hint: 'Udelad navnet, hvis ingen må vide det.',
  }),
  'closed-attachment': ({ title, number }) => ({
    message: `Her kan alle læse titlen på et lukket bilag til punkt ${number}: ${quote(title)}.`,
    hint: 'Skriv det med andre ord.',
  }),
  'closed-sentence': ({ file, line: at }) => ({
    message: `Her kan alle læse en sætning, der også står i et lukket afsnit (${shorten(file, 200)}:${at}).`,
    hint: 'Slet den her, eller flyt den ind i afsnittet mellem :::closed og :::.',
  }),
  'closed-slot': ({ word, number, id }) => ({
    message: `Her kan alle læse ${quote(word)}, som står i titlen på det lukkede punkt ${number}.`,
    hint: `Er det tiden til det punkt, så indsæt denne linje her: item: ${line(id)}`,
  }),
  'closed-case': ({ case: found, number }) => ({
    message: `Her kan alle læse sagsnummeret på det lukkede punkt ${number}: ${quote(found)}.`,
    hint: 'Udelad det.',
  }),
  'person-spelling': ({ name, other, place }) => ({
    message: `${quote(name)} er måske den person, der kaldes ${quote(other)} i ${shorten(place, 200)}.`,
    hint: 'Er det samme person, så skriv navnet ens begge steder.',
  }),
  'signatory-unknown': ({ name, nearest }) => ({
    message: `${quote(name)} skal skrive under, men er hverken medlem, formand eller sekretær.`,
    hint: nearest && `Mente du ${quote(nearest)}?`,
  }),
  'identity-number': ({ masked, country, attached }) => ({
    message: `${attached ? `På side ${attached.page} i bilagets fil ${quote(attached.file)}: ` : ''}${quote(masked)} ligner et ${countries[country]}.`,
    hint: 'Fjern det. Er det et nummer af en anden slags, så skriv i dette punkt: allow: identity-number',
  }),
  'status-missing': ({ items }) => ({
    message: `Den offentlige udgave kan ikke laves, fordi der ikke står, om ${items.length === 1 ? 'dette punkt er åbent eller lukket' : 'disse punkter er åbne eller lukkede'}: ${items.map(item => shorten(item, 200)).join(', ')}.`,
    hint: 'Skriv "status: open" eller "status: closed" i hvert. Er alle, der intet siger, åbne, så indsæt denne linje i meeting.md: status: open',
  }),
  'status-empty': () => ({
    message: '"status" er tom, så ingen kan se, om dette er åbent eller lukket.',
    hint: 'Skriv "status: open" eller "status: closed".',
  }),
  'status-misplaced': ({ found, where, right }) => ({
    message: `${quote(found)} ${misplaced[where]}.`,
    hint:
      where === 'text'
        ? `Skriv ${right.length > 1 ? 'to linjer' : 'i stedet'}: ${right.map(line => quote(line, 200)).join(' og ')}`
        : where === 'body'
          ? `Flyt det op blandt felterne, over den anden linje med ---, og skriv: ${right[0]}`
          : `Er det lukket, så skriv på en linje blandt felterne: ${right[0]}. Er det åbent, så slet notatet.`,
  }),
  'field-in-body': ({ found, right }) => ({
    message: `${quote(found)} står i teksten, hvor det bliver trykt og ingen virkning har.`,
    hint: `Flyt det op blandt felterne, over den anden linje med ---${right === undefined ? '' : `, og skriv: ${right}`}. Skal det læses, som det står, så skriv dér: allow: field-in-body`,
  }),
  'matter-second': () => ({
    message: 'Disse linjer er en blok felter mere. Kun den i begyndelsen af filen gælder.',
    hint: 'Flyt felterne op i den første blok, og slet de to linjer med --- her.',
  }),

  // Templates.
  'template-unknown': ({ name, nearest }) => ({
    message: `Der er ingen skabelon med navnet ${quote(name)}.`,
    hint:
      nearest === undefined
        ? 'Skriv navnet på en af programmets skabeloner, eller stien til din egen: skabeloner/vores'
        : `Mente du ${quote(nearest, 200)}?`,
  }),
  'template-missing': ({ file, nearest }) => ({
    message: `Der er ingen fil ${quote(file)} til skabelonen.`,
    hint:
      nearest === undefined
        ? 'Skriv, hvor den ligger, regnet fra mappen med den fil, der nævner den.'
        : `Mente du ${quote(nearest, 200)}?`,
  }),
  'template-outside': ({ file }) => ({
    message: `${quote(file)} ligger uden for den mappe, som filer må tages fra her.`,
    hint: 'Kopiér den til mappen. En skabelon, som flere møder deler, nævnes i en fil defaults.md oven over dem.',
  }),
  'template-cycle': ({ names }) => ({
    message: `Disse skabeloner bygger på hinanden i ring: ${names.map(name => quote(name)).join(', ')}.`,
    hint: 'Ret "extends" i en af dem.',
  }),
  'template-value': ({ key, text, expected }) => ({
    message: `${quote(text)} kan ikke være værdien af ${quote(key)} i en skabelon.`,
    hint: `Skriv ${expectations[expected]}.`,
  }),
  'colour-contrast': ({ key, colour, contrast }) => ({
    message: `Farven ${shorten(colour)} i ${quote(key)} er for lys til, at alle kan læse den: Kontrasten til hvidt papir er ${contrast.replace('.', ',')} og bør være 4,5 eller mere.`,
    hint: 'Vælg en mørkere.',
  }),
  'size-small': ({ key, size }) => ({
    message: `En skrift på ${String(size).replace('.', ',')} punkter (${quote(key)}) er for lille til at læse. Der bruges 7 punkter.`,
    hint: 'Skriv 7 eller mere.',
  }),
  'running-cut': ({ line: where, text }) => ({
    message: `${where === 'header' ? 'Sidehovedet' : 'Sidefoden'} har ikke plads til hele ${quote(text)}. Det bliver afkortet og slutter med tre prikker.`,
    hint: `Skriv det kortere, eller skriv en anden "${where}" i din egen skabelon.`,
  }),
  'font-missing': ({ file, nearest, others = 0 }) => ({
    message: `Der er ingen fil ${quote(file)} med en skrifttype${others > 0 ? `, og ${others} andre, som skabelonen nævner, mangler også` : ''}.`,
    hint:
      nearest === undefined
        ? 'Skriv, hvor den ligger, regnet fra skabelonens mappe.'
        : `Mente du ${quote(nearest, 200)}?`,
  }),
  'font-styles': ({ missing, right }) => ({
    message: `Skrifttypen til teksten har ingen fil for ${listed(
      missing.map(style => quote(style)),
      'og',
    )}.`,
    hint: `Tilføj: ${right.join(', ')}`,
  }),
  'font-outside': ({ file }) => ({
    message: `Skrifttypen ${quote(file)} ligger uden for skabelonens mappe.`,
    hint: 'Kopiér den til skabelonens mappe.',
  }),
  'font-unusable': ({ file, problem }) => ({
    message: `Skrifttypen ${quote(file)} kan ikke bruges: ${fontProblems[problem]}.`,
    hint: 'Vælg en skrifttype, der må indlejres, i filer, der ender på .ttf eller .otf, én fil for hvert snit.',
  }),

  // The finished file.
  leak: ({ text, page }) => ({
    message: `${quote(text)} skal ikke med i den offentlige udgave, men står ${page === undefined ? 'i filen uden for siderne' : `på side ${page}`}. Filen blev ikke skrevet.`,
    hint: 'Se efter, om ordene også står i en åben tekst. Gør de ikke det, så meld fejlen, og offentliggør intet.',
  }),
  'text-lost': () => ({
    message: 'Denne tekst fandt ikke plads på siden.',
    hint: 'Del den op i kortere afsnit, og meld fejlen.',
  }),
} satisfies Messages;

const examples: Readonly<Record<string, string>> = {
  title: 'title: Budget',
  'meeting title': 'title: Kommunalbestyrelsen',
  date: 'date: 2026-06-04',
  name: 'name: Anna Holm',
};

const points: Readonly<Record<string, string>> = {
  route: '- Økonomiudvalget',
  timetable: '- item: budget',
  item: '- budget',
  attachments: '- plan.pdf',
  sections: '- Baggrund',
  points: '- Planen for næste år',
};

const forms = {
  text: 'én tekst',
  list: 'en liste',
  map: 'felter med egne navne',
};

const foundForms = { ...forms, text: 'kun en tekst', none: 'ingenting' };

const writeForm = {
  text: 'Skriv det på én linje efter feltets navn og et kolon.',
  list: 'Skriv hvert punkt på sin egen linje under feltets navn med en bindestreg og et mellemrum foran.',
  map: 'Skriv et felts navn og et kolon foran hver del, for eksempel "title: Velkomst".',
};

const wrongPlaces = {
  indent: ', når den er rykket ind',
  list: ' inde i en liste',
  quote: ' inde i et citat',
  code: ' inde i tekst, der vises, som den er skrevet (kode)',
  'open-code': ' inde i tekst, der vises, som den er skrevet (kode), og som begynder ovenfor uden at slutte',
  table: ' inde i en tabel',
  note: ' inde i en fodnote',
  html: ' blandt linjer, der begynder med "<"',
  field: ' i et felt',
};

/** Hvad man gør med et tegn, som der ikke findes noget tilsvarende til. */
const withoutMark = {
  contents: 'Slet det: Indholdsfortegnelsen kommer af sig selv.',
  size: 'Slet det: Et billede bliver så bredt, som der er plads til, og en overskrift skal ikke have et navn.',
  block: 'Skriv det på en linje for sig selv med en tom linje over.',
  other: 'Slet det.',
};

/** Hvad en status gør, hvor den ikke hører til. */
const misplaced = {
  body: 'står i teksten, hvor det bliver trykt og ingen virkning har',
  comment: 'er kun et notat til dig selv: Det lukker ikke noget',
  text: 'rummer en status, som ville blive trykt og ikke lukke noget',
};

/** Hvis mappe det er, som intet må ligge uden for. */
const folders: Readonly<Record<Bounds, string>> = {
  meeting: 'mødets mappe',
  defaults: 'den mappe, som defaults.md ligger i',
  template: 'skabelonens mappe',
};

const countries = {
  da: 'dansk cpr-nummer',
  nb: 'norsk fødselsnummer',
  sv: 'svensk personnummer',
  fi: 'finsk personnummer',
};

const expectations: Readonly<Record<TemplateExpectation, string>> = {
  number: 'en længde fra 0 til 200 punkter, for eksempel 12, 4mm eller 0.4cm',
  space: 'en længde fra 0 til 72 punkter, for eksempel 7.5 eller 2mm',
  numbers: 'to længder fra 0 til 72 punkter, for eksempel [22.5, 4] eller [8mm, 2mm]',
  size: 'bogstavernes størrelse og linjernes afstand i punkter, for eksempel [11, 15]: fra 4 til 72, den anden ikke mindre end den første og højst dobbelt så stor',
  'running-size':
    'bogstavernes størrelse og linjernes afstand i punkter, for eksempel [8.5, 11]: højst 18 i sidehoved og sidefod',
  colour: 'en farve med # og seks tegn, for eksempel "#1b2126"',
  'page-margins':
    'fire længder for top, højre, bund og venstre, i punkter eller som 3cm eller 30mm, for eksempel [84, 85, 66, 133]; top og bund mindst 66 punkter',
  'page-room':
    'mindre margener, mindre bogstaver eller en smallere spalte: Der er for lidt plads til teksten',
  'page-column':
    'en spalte på mindst 60 punkter, for eksempel 126, og en venstre margen, der kan rumme den: Her står afsnittenes overskrifter',
  pattern:
    'en tekst med en eller flere af {organisation}, {title}, {kind}, {date}, {page}, {pages}, {page-of-pages}, {item} og {edition}; | skiller venstre, midte og højre',
  label: 'ord med mindst ét bogstav eller ciffer',
  parts: 'hver del én gang, forsiden først og punkterne med, for eksempel [cover, contents, items]',
  fields: 'hvert af et punkts felter én gang, for eksempel [status, case, responsible]',
};

const claimFlaws: Readonly<Record<ClaimFlaw, string>> = {
  figures: 'billeder i den har ingen alternativ tekst',
  headings: 'den springer overskriftsniveauer over',
  tables: 'overskrifter i dens tabeller siger ikke, hvad de gælder',
  links: 'ikke alle dens links er tagget',
  content: 'ikke alt, hvad den viser, er tagget',
};

const pdfProblems: Readonly<Record<PdfProblem, string>> = {
  encrypted: 'den er beskyttet med en adgangskode',
  damaged: 'den er beskadiget, eller den er ikke en PDF',
  long: 'den er for lang, eller det tager for lang tid at læse den',
  unopened: 'den kan ikke åbnes',
  untried: 'to andre filer tog for lang tid at læse',
};

const fontProblems: Readonly<Record<FontProblem, string>> = {
  'not-a-font': 'den er ikke en skrifttype i formatet TrueType eller OpenType',
  'web-font': 'den er lavet til hjemmesider (WOFF)',
  collection: 'filen indeholder flere skrifttyper',
  variable: 'den er variabel og ikke ét snit',
  protected: 'dens ophav tillader ikke, at den lægges i en PDF',
  unsupported: 'skrifttyper af dens slags, med nummererede tegn, kan ikke bruges',
  damaged: 'filen er beskadiget',
};

const definedIn: Readonly<Record<Catalogue['definition-withheld']['where'], string>> = {
  closed: 'i en blok :::closed',
  decision: 'i en blok :::decision',
  'public-decision': 'i en blok :::public-decision',
  footnote: 'i en fodnote',
  item: 'i teksten i dette lukkede punkt',
};

/** What says that it is closed, what is open, and how to close it. */
const closedMeant = {
  title: ['Titlen', 'punktet', 'skriv i det: status: closed.'],
  group: ['Gruppen', 'punktet', 'skriv i det: status: closed.'],
  file: ['Filens navn', 'punktet', 'skriv i det: status: closed.'],
  attachment: ['Navnet', 'bilaget', 'skriv under dets titel: status: closed.'],
  slot: ['Tidsplanens linje', 'dens punkt', 'skriv i punktets fil: status: closed.'],
  heading: ['Overskriften', 'afsnittet under den', 'sæt det mellem en linje :::closed og en linje :::.'],
  line: [
    'Linjen',
    'det, der står her,',
    'skriv "status: closed" blandt felterne, eller sæt afsnittet mellem en linje :::closed og en linje :::.',
  ],
} as const;

const closedParts = {
  attendees: 'deltager i',
  responsible: 'er ansvarlig for',
  recused: 'deltager ikke i',
};

const reasons = {
  break: 'Kaffe',
  close: 'Mødet slutter',
  title: 'Velkomst',
  late: 'Tilbuddet kom i mandags',
  withdrawn: 'Rapporten er ikke færdig',
};

const unusable = {
  broken: 'Den er beskadiget eller ikke en PDF',
  password: 'Den kræver en adgangskode',
  form: 'Den er en formular, som kun Adobe Reader kan vise (XFA)',
  'too-much': 'Det tager for lang tid eller for meget hukommelse at læse den',
  'too-large': 'Den er på mere end 1 GB',
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
    ...(revisions > 0 ? ['en tidligere udgave af filen'] : []),
    ...(comments > 0 ? [comments === 1 ? 'en kommentar' : `${comments} kommentarer`] : []),
    ...(layers > 0 ? ['skjulte lag'] : []),
    ...(texts > 0 ? ['usynlig tekst'] : []),
    ...(embedded > 0 ? [embedded === 1 ? 'en anden fil' : `${embedded} andre filer`] : []),
  ];
}
