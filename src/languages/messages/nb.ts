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

/** What the program says in Norwegian (bokmål). An agenda item is a "sak", an entry of a list a "punkt". */
export const nb = {
  // The folder and its files.
  'meeting-missing': ({ folder }) => ({
    message: `Det er ikke noe møte i ${folder === '' || folder === '.' ? 'denne mappen' : `mappen ${quote(folder)}`}: Verken der eller i undermappene ligger det en fil "meeting.md".`,
    hint: 'Oppgi mappen som meeting.md ligger i, eller opprett en fil med det navnet.',
  }),
  'items-missing': () => ({
    message:
      'Møtet har ingen saker: I mappen "items" ved siden av meeting.md er det ingen fil som har et navn som slutter på ".md".',
    hint: 'Opprett en fil der for hver sak, for eksempel items/01-budsjett.md.',
  }),
  'items-too-many': ({ count, limit }) => ({
    message: `Møtet har ${count} saker. En saksliste kan ha høyst ${limit}.`,
    hint: 'Del det opp i to møter.',
  }),
  'item-extension': ({ file, right, others = 0 }) => ({
    message: `${quote(file)}${others > 0 ? ` og ${others} til` : ''} ligger blant sakene, men blir ikke lest, fordi ${others > 0 ? 'navnene' : 'navnet'} ikke slutter på ".md".`,
    hint: /\.(docx?|odt|rtf|pdf)$/i.test(file)
      ? `Kopier teksten over i en ren tekstfil med navnet ${quote(right, 200)}, og flytt denne filen ut av mappen.`
      : `Er det en sak, så gi filen navnet ${quote(right, 200)}; hvis ikke, flytt den ut av mappen.`,
  }),
  'item-misplaced': ({ file, right, others }) => ({
    message: `${quote(file, 200)}${others > 0 ? ` og ${others} til` : ''} kommer ikke med i sakslisten: Bare filer i selve mappen "items" er saker.`,
    hint: `Er det en sak, så flytt filen til ${quote(right, 200)}; hvis ikke, legg den i en mappe med et navn som begynner med _.`,
  }),
  'item-unnamed': ({ file }) => ({
    message: `Det er ikke noe ord i filnavnet ${quote(file)}. Tidsplanen og lenker viser til en sak med ordene i filnavnet.`,
    hint: 'Føy til et ord etter nummeret, for eksempel 07-budsjett.md.',
  }),
  'id-twice': ({ value, other }) => ({
    message: `To saker heter ${quote(value)}: denne og ${quote(other)}. Nummeret foran navnet teller ikke med.`,
    hint: 'Gi en av de to filene et annet navn.',
  }),
  'number-twice': ({ value, other }) => ({
    message: `To saker har nummer ${shorten(value)}: denne og ${quote(other)}.`,
    hint: 'Endre "number" i en av dem, eller slett linjen: Da blir sakene nummerert i rekkefølge.',
  }),
  'file-twice': ({ file }) => ({
    message: `Det er to filer med navnet ${quote(file)}. Bokstavene ser like ut, men er lagret på to måter.`,
    hint: 'Slett en av dem, eller gi den et annet navn.',
  }),
  'file-name': ({ file, right }) => ({
    message: `${quote(file)} blir ikke lest, fordi navnet ikke er skrevet ${quote(right)}.`,
    hint: `Gi den navnet ${quote(right)}.`,
  }),
  'file-unreadable': ({ file }) => ({
    message: `Filen ${quote(file)} kan ikke åpnes.`,
    hint: 'Se etter om et annet program har låst den, og om du har tilgang til å lese den.',
  }),
  'file-kind': ({ file, expected }) =>
    expected === 'folder'
      ? {
          message: `Det skulle vært en mappe ${quote(file)}, men det som har det navnet, er en fil.`,
          hint: 'Gi filen et annet navn, eller flytt den.',
        }
      : {
          message: `Det skulle vært en fil ${quote(file)}, men det som har det navnet, er en mappe eller noe annet.`,
          hint: 'Gi mappen et annet navn, og legg filen på plassen dens.',
        },
  'file-outside': ({ file, bounds }) => ({
    message: `${quote(file)} er bare en snarvei, og den fører ut av ${folders[bounds]}. Ingenting utenfor mappen blir lest.`,
    hint: 'Legg inn en kopi av det den fører til, i stedet.',
  }),
  'file-too-large': ({ file, limit }) => ({
    message: `Filen ${quote(file)} er større enn ${limit} MB.`,
    hint: 'Gjør den mindre, eller del den opp.',
  }),
  'file-too-long': ({ file, limit }) => ({
    message: `Filen ${quote(file)} har mer enn ${limit} linjer.`,
    hint: 'Del den opp, eller legg den ved som PDF.',
  }),
  'file-encoding': ({ offset, value }) => ({
    message: `Filen er ikke lagret som UTF-8, så bokstaver som æ, ø og å kan ikke leses (byte ${value}, nummer ${offset + 1} i filen).`,
    hint: 'Lagre den på nytt: I Notisblokk velger du "UTF-8" ved "Koding" under "Lagre som"; i Word velger du "Ren tekst", så "Annen koding" og "Unicode (UTF-8)".',
  }),
  'output-twice': ({ file, other }) => ({
    message: `To møter ville fått PDF-filen sin i mappen ${quote(file, 200)}: dette og ${quote(other, 200)}.`,
    hint: 'Gi en av de to mappene et navn som skiller seg ut med mer enn store og små bokstaver.',
  }),
  'output-formats': ({ formats }) => ({
    message: `Møtet skal bli til flere filer (${formats.join(', ')}), men --output har bare plass til én.`,
    hint: `Velg én, for eksempel med "--format ${formats[0]}", eller oppgi en mappe: --output MAPPE/`,
  }),
  'defaults-place': () => ({
    message: 'Filen blir ikke lest: defaults.md skal ligge i en mappe over møtene den gjelder for.',
    hint: 'Flytt den en mappe opp, eller flytt feltene til meeting.md.',
  }),
  'defaults-body': () => ({
    message: 'Det som står under feltene i defaults.md, blir ikke vist i noe møte.',
    hint: 'Flytt det til meeting.md for møtet det skal stå på forsiden av, eller slett det.',
  }),
  'build-ended': () => ({
    message:
      'Arbeidet med dette møtet ble avbrutt før det var ferdig, trolig fordi maskinen gikk tom for minne.',
    hint: 'Lag det alene, mens andre programmer er lukket. Hjelper ikke det, så gjør bildene mindre, eller del møtet i to.',
  }),
  'output-link': ({ file, link }) => ({
    message: `PDF-filen ${quote(file, 200)} blir ikke skrevet: ${quote(link, 200)} er en snarvei til et annet sted.`,
    hint: 'Under mappen det skrives til, følges ingen snarveier. Fjern snarveien, eller oppgi mappen den fører til, med --output.',
  }),
  'output-unwritable': ({ file }) => ({
    message: `PDF-filen ${quote(file, 200)} kan ikke skrives.`,
    hint: 'Lukk den hvis den er åpen i et annet program, og se etter om du kan skrive i mappen, og om disken er full.',
  }),

  // Front matter.
  'fence-missing': ({ found }) => ({
    message: 'Filen begynner ikke med en linje med tre bindestreker (---).',
    hint:
      found === undefined
        ? 'Skriv --- på første linje, under den feltene, for eksempel "title: Budsjett", og så --- en gang til.'
        : `Skriv --- på en egen linje over ${quote(found)}, og --- en gang til under det siste feltet.`,
  }),
  'fence-blank': ({ found }) => ({
    message:
      found === undefined
        ? 'Det er en tom linje over de tre bindestrekene (---) som filen skal begynne med.'
        : `${quote(found)} står over de tre bindestrekene (---) som filen skal begynne med.`,
    hint:
      found === undefined
        ? 'Slett det som står over ---.'
        : 'Flytt det leserne skal se, ned under den andre linjen med ---, og slett resten.',
  }),
  'fence-wrong': ({ found }) => ({
    message: `Linjen ${quote(found)} skulle vært tre bindestreker og ikke noe annet. Word gjør bindestreker om til en lang strek.`,
    hint: 'Skriv: ---',
  }),
  'fence-unclosed': () => ({
    message: 'Feltene øverst i filen slutter ikke: Den andre linjen med tre bindestreker (---) mangler.',
    hint: 'Skriv --- på en egen linje under det siste feltet.',
  }),
  'fence-code': ({ found }) => ({
    message: `Det står noe etter de tre bindestrekene: ${quote(found)}. På den linjen kan bare bindestrekene stå.`,
    hint: 'Skriv: ---',
  }),
  'matter-tab': () => ({
    message: 'Linjen er rykket inn med tabulatortasten.',
    hint: 'Rykk den inn med mellomrom i stedet, to for hvert trinn.',
  }),
  'matter-reference': ({ found }) => ({
    message: `${quote(found)} kan ikke stå her: Det som begynner med &, * eller !, blir oppfattet som en kommando og ikke som tekst.`,
    hint: 'Hører det til teksten, så sett hele teksten i anførselstegn.',
  }),
  'matter-hash': ({ right }) => ({
    message:
      'Det som står etter # på denne linjen, ville falt bort, fordi det leses som et notat til deg selv.',
    hint: `Skriv: ${line(right)}`,
  }),
  'matter-space': ({ right }) => ({
    message: 'Det mangler et mellomrom etter kolonet.',
    hint: `Skriv: ${line(right)}`,
  }),
  'matter-line': ({ found, right }) => ({
    message: `Linjen ${quote(found)} er verken et felt eller en del av et.`,
    hint:
      right === undefined
        ? 'Et felt er et navn, et kolon, et mellomrom og en tekst, for eksempel "title: Budsjett". Det leserne ellers skal se, står under den andre linjen med ---.'
        : `Skriv: ${line(right)}`,
  }),
  'list-without-field': ({ found }) => ({
    message: `${quote(found)} er et punkt i en liste, men det står ikke noe felt over listen.`,
    hint: 'Skriv navnet på feltet med kolon på linjen over, for eksempel "members:". Hører punktet til feltet ovenfor, så skriv også teksten i det feltet som et punkt.',
  }),
  'matter-indent': ({ found, spaces }) => ({
    message: `${quote(found)} begynner lenger til venstre eller høyre enn linjene den hører sammen med.`,
    hint:
      spaces === undefined
        ? 'Flytt linjen med mellomrom, så den begynner rett under linjen den hører til.'
        : spaces === 0
          ? 'Slett mellomrommene foran den.'
          : `Begynn linjen med ${spaces === 1 ? 'ett mellomrom' : `${spaces} mellomrom`}, verken flere eller færre.`,
  }),
  'matter-quote': ({ right }) => ({
    message: 'Et anførselstegn blir ikke lukket, eller det står noe etter det siste.',
    hint:
      right === undefined
        ? 'Sett hele teksten mellom to anførselstegn, eller skriv den helt uten.'
        : `Skriv: ${line(right)}`,
  }),
  'matter-bracket': ({ bracket }) => ({
    message: `Parentesen "${bracket}" blir ikke lukket.`,
    hint: `Lukk den med "${bracket === '[' ? ']' : '}'}", eller sett hele teksten i anførselstegn.`,
  }),
  'matter-document': () => ({
    message: 'Her begynner feltene på nytt. En fil har feltene sine bare ett sted: øverst.',
    hint: 'Slett linjen.',
  }),
  'matter-too-large': ({ limit }) => ({
    message: `Feltene øverst i filen tar mer enn ${limit} MB.`,
    hint: 'Flytt det leserne skal se, ned under den andre linjen med tre bindestreker (---).',
  }),
  'matter-empty-lines': ({ limit }) => ({
    message: `Det er mer enn ${limit} tomme linjer mellom feltene øverst i filen.`,
    hint: 'Slett de tomme linjene mellom de to linjene med tre bindestreker (---).',
  }),
  'key-twice': ({ field, line }) => ({
    message: `Feltet ${quote(field)} står to ganger: Det står allerede på linje ${line}.`,
    hint: 'Behold bare én av de to linjene.',
  }),

  // Fields.
  'field-missing': ({ field, of }) => ({
    message: `Feltet ${quote(field)} mangler.`,
    hint: `Føy til en linje som denne: ${(of && examples[`${of} ${field}`]) ?? examples[field] ?? `${field}: …`}`,
  }),
  'field-unknown': ({ field, nearest, right, isDecision = false }) => ({
    message: `Det finnes ikke noe felt her med navnet ${quote(field)}.`,
    hint: isDecision
      ? 'Det som ble vedtatt, står i teksten under feltene, mellom en linje :::decision og en linje ::: – flytt det dit.'
      : right !== undefined
        ? `Skriv det inne i feltene det hører til: ${line(right)}`
        : nearest === undefined
          ? 'Slett linjen. Er den et notat til deg selv, så sett # først på linjen.'
          : `Mente du ${quote(nearest)}?`,
  }),
  'reason-missing': ({ field, text, isTrue }) => ({
    message: `Det som står i ${quote(field)}, blir vist for leseren, som ville sett ${quote(text)}.`,
    hint: isTrue ? `Skriv det leseren skal se: ${field}: ${reasons[field]}` : 'Slett linjen.',
  }),
  'field-too-long': ({ limit }) => ({
    message: `Teksten har over ${limit} tegn, og det er mer enn et felt kan romme.`,
    hint: 'Gjør den kortere. En lengre tekst hører til under den andre linjen ---.',
  }),
  'field-kind': ({ field, expected, found, right }) => ({
    message: `I ${quote(field)} står det her ${foundForms[found]}, der det skulle stått ${listed(
      [...new Set(expected)].map(form => forms[form]),
      'eller',
    )}.`,
    hint:
      right === undefined
        ? writeForm[expected.find(form => form !== found) ?? 'text']
        : `Skriv: ${line(right)}`,
  }),
  'list-bullets': ({ field, bullet }) => ({
    message: `Punktene i ${quote(field)} begynner med "${bullet}". Her må de begynne med en bindestrek.`,
    hint: `Skriv hvert punkt på en egen linje med en bindestrek og et mellomrom foran: ${points[field] ?? '- Anne Haugen'}`,
  }),
  'choice-unknown': ({ text, choices, right }) => ({
    message: `${quote(text)} kan ikke stå her, bare ${listed(
      choices.map(choice => quote(choice)),
      'eller',
    )}.`,
    hint: right && `Skriv: ${right}`,
  }),
  'language-unknown': ({ text, known, right }) => ({
    message: `${quote(text)} er ikke et språk som programmet kan. Det kan ${listed(languageNames(known, 'nb'), 'og')}.`,
    hint: right && `Skriv: ${right}`,
  }),
  'name-pattern': ({ text }) => ({
    message: `${quote(text)} er ikke et mønster for et filnavn.`,
    hint: 'Skriv ord i krøllparenteser og bokstaver eller tall imellom: "{title}-{date}". Ordene er {title}, {date} og {organisation}.',
  }),
  'timezone-unknown': ({ text, right }) => ({
    message: `${quote(text)} er ikke en tidssone.`,
    hint: right
      ? `Skriv: ${right}`
      : 'Skriv verdensdelen og den største byen på engelsk, for eksempel Europe/Oslo, eller utelat feltet.',
  }),
  'date-wrong': ({ text, right }) => ({
    message:
      right.length > 1
        ? `${quote(text)} kan være to forskjellige dager.`
        : `${quote(text)} kan ikke leses som en dato.`,
    hint:
      right.length > 0
        ? `Skriv${right.length > 1 ? ' den du mener' : ''}: ${listed(right, 'eller')}`
        : 'Skriv år, måned og dag med tall, for eksempel 2026-06-04 eller 4.6.2026.',
  }),
  'time-wrong': ({ text, right }) => ({
    message: `${quote(text)} er ikke et klokkeslett.`,
    hint: right === undefined ? 'Skriv det som 14.30 eller 14:30.' : `Skriv: ${right}`,
  }),
  'duration-wrong': ({ text, right }) => ({
    message: `${quote(text)} sier ikke hvor lenge noe varer.`,
    hint: right === undefined ? 'Skriv det som 15 min, 1 time eller 1 time 30 min.' : `Skriv: ${right}`,
  }),
  'person-unnamed': ({ text }) => ({
    message:
      text.trim() === ''
        ? 'Navnet på personen mangler.'
        : `Det står ikke noe navn foran kommaet eller parentesen i ${quote(text)}.`,
    hint: 'Skriv navnet først og så rollen: Anne Haugen, leder',
  }),
  'person-several': ({ field, names, isPoint }) => ({
    message: `Her står ${names.length} personer i én tekst i ${quote(field)}, og de ville blitt tatt for én.`,
    hint: isPoint
      ? `Skriv hver på en egen linje: ${line(pointed(names))}`
      : `Skriv: ${line(`${field}: ${bracketed(names)}`)}`,
  }),
  'allow-unknown': ({ text, nearest, refused }) => ({
    message: refused
      ? `${quote(text)} i "allow" er en feil, og bare advarsler kan slås av.`
      : `${quote(text)} i "allow" er ikke navnet på noen melding.`,
    hint: refused
      ? 'Slett det, og rett feilen i stedet.'
      : nearest === undefined
        ? 'Navnet står til slutt i meldingen du vil bli kvitt.'
        : `Mente du ${quote(nearest)}?`,
  }),
  'allow-unused': ({ text, of }) => ({
    message: `${quote(text)} i "allow" har ingen virkning: ${of === 'item' ? 'Saken' : 'Møtet'} har ingen melding med det navnet.`,
    hint: 'Slett det.',
  }),

  // Attachments.
  'attachment-missing': ({ file, nearest }) => ({
    message: `Det er ingen fil ${quote(file)} i attachments/.`,
    hint:
      nearest === undefined
        ? 'Legg filen i mappen. Skal den ettersendes, så skriv tittelen på vedlegget, og "pending: true" i stedet for filen.'
        : `Mente du ${quote(nearest, 200)}?`,
  }),
  'attachment-name': ({ file, right }) => ({
    message: `${quote(file)} er ikke skrevet helt slik som filen i attachments/ heter.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'attachment-outside': ({ file, inside }) => ({
    message: `Filen ${quote(file)} ligger utenfor mappen attachments/.`,
    hint:
      inside === undefined
        ? 'Kopier den til attachments/, og skriv bare navnet på den.'
        : `En fil med det navnet ligger i mappen. Er det den, så skriv: ${line(inside)}`,
  }),
  'attachment-empty': ({ hasUrl }) => ({
    message: hasUrl
      ? 'Dette vedlegget har en adresse, men ingen tittel.'
      : 'Vedlegget har verken tittel eller fil.',
    hint: hasUrl
      ? 'Skriv også "title:": Ordene blir til lenken.'
      : 'Skriv "title:", "file:" eller begge deler.',
  }),
  'address-wrong': ({ text, secure }) => ({
    message: `${quote(text)} er ikke en adresse som begynner med https://.`,
    hint: secure
      ? `Hvis den kan åpnes der, skriver du: ${line(secure)}`
      : 'Skriv hele adressen, for eksempel: https://www.example.org/plan.pdf',
  }),
  'attachment-pending': () => ({
    message: 'Det står at vedlegget ettersendes ("pending: true"), men det har en fil.',
    hint: 'Slett "pending: true" hvis filen er den rette; hvis ikke, slett "file".',
  }),
  'attachment-twice': ({ file, line }) => ({
    message: `Filen ${quote(file)} er vedlegg til denne saken to ganger: Den står allerede på linje ${line}.`,
    hint: 'Slett den ene.',
  }),
  'attachment-unused': ({ files, more }) =>
    files.length === 1
      ? {
          message: `Filen ${quote(files[0]!)} ligger i attachments/, men er ikke vedlegg til noen sak.`,
          hint: 'Legg den ved en sak, eller ta den ut av mappen.',
        }
      : {
          message: `Filene ${counted(files, more, 'og', 'andre')} ligger i attachments/, men er ikke vedlegg til noen sak.`,
          hint: 'Legg dem ved sakene de hører til, eller ta dem ut av mappen.',
        },
  'attachment-pageless': ({ file, of }) => ({
    message:
      of === 'pack'
        ? `Sidene i filen ${quote(file)} er ikke med i den samlede filen: Den er verken en PDF eller et bilde. Den står bare på listen.`
        : `Filen ${quote(file)} kommer ikke på nettstedet: Det gjør bare PDF-filer og bilder (PNG, JPEG). Den står bare i listen.`,
    hint: 'Lagre den som PDF, og legg ved den i stedet.',
  }),
  'attachment-unusable': ({ file, reason }) => ({
    message: `Sidene i filen ${quote(file)} kan ikke være med i den samlede filen: ${unusable[reason]}.`,
    hint:
      reason === 'too-large' || reason === 'too-much'
        ? 'Lagre den i en mindre størrelse eller i flere deler.'
        : 'Åpne den, skriv den ut til PDF (velg PDF som skriver), og legg ved den i stedet.',
  }),
  'attachment-leak': ({ file, page, source, line: at }) => ({
    message: `Filen ${quote(file)} har${page === undefined ? '' : ` på side ${page}`} noe som er utelatt fra den offentlige utgaven: se ${source}, linje ${at}.`,
    hint: 'Skriv "status: closed" ved vedlegget, eller legg ved en fil uten dette. Hvis det kan offentliggjøres, skriver du i denne saken: allow: attachment-leak',
  }),
  'attachment-hidden': ({ file, ...parts }) => ({
    message: `Nettstedet ville gitt ut filen ${quote(file)} som den er, og den har noe som sidene ikke viser: ${listed(hiddenParts(parts), 'og')}.`,
    hint: 'Åpne den, skriv den ut til PDF, og legg ved den i stedet. Hvis alt kan offentliggjøres, skriver du i denne saken: allow: attachment-hidden',
  }),
  'attachment-redaction': ({ file, pages }) => ({
    message: `Filen ${quote(file)} har på ${pages.length === 1 ? `side ${pages[0]}` : `side ${ranges(pages)}`} markeringer for sladding som ikke er tatt i bruk: teksten under dem kan fortsatt leses.`,
    hint: 'Utfør sladdingen i programmet som laget markeringene, lagre filen, og legg ved den. Hvis teksten kan offentliggjøres, skriver du i denne saken: allow: attachment-redaction',
  }),
  'attachment-textless': ({ file, pages }) => ({
    message:
      pages.length === 0
        ? `Filen ${quote(file)} ligner en skannet side og er ikke gjennomsøkt for det som er utelatt.`
        : `${pages.length === 1 ? 'Side' : 'Sidene'} ${ranges(pages)} i filen ${quote(file)} har ingen tekst og er derfor ikke gjennomsøkt for det som er utelatt.`,
    hint: 'Se selv hva som står der. Skriv så i denne saken: allow: attachment-textless',
  }),
  'attachment-claims': ({ file, isTagged, missingFonts, flaws = [], ua, a }) => ({
    message: `Den samlede filen sier ikke at den er ${lost(ua, a, 'bare')}, på grunn av filen ${quote(file)}: ${[
      ...(isTagged ? [] : ['den er ikke tagget']),
      ...(missingFonts.length > 0 ? [`det mangler skrifter: ${missingFonts.slice(0, 5).join(', ')}`] : []),
      ...flaws.map(flaw => claimFlaws[flaw]),
      ...(isTagged && missingFonts.length === 0 && flaws.length === 0 ? ['den sier det ikke selv'] : []),
    ].join('; ')}.`,
    hint: flaws.includes('figures')
      ? 'Beskriv bildene i programmet den er skrevet i, og lagre den på nytt derfra (PDF/UA).'
      : 'Lagre den på nytt fra programmet den er skrevet i, som tagget PDF med alle skrifter (PDF/A-2a eller PDF/UA).',
  }),
  'attachment-unread': ({ file, problem }) => ({
    message: `Filen ${quote(file)} er ikke gjennomsøkt for det som er utelatt, eller for fødselsnumre: ${pdfProblems[problem]}.`,
    hint:
      problem === 'unopened'
        ? 'Sjekk at ikke et annet program har låst den, og at du har lov til å lese den.'
        : 'Se gjennom den selv. Lagre den så på nytt som PDF, eller skriv i denne saken: allow: attachment-unread',
  }),

  // Pictures.
  'picture-missing': ({ file, nearest, isBelow }) => ({
    message: `Det er ikke noe bilde ${quote(file)}.`,
    hint:
      nearest === undefined
        ? `Skriv hvor det ligger, regnet fra mappen med denne filen, for eksempel bilder/kart.png${isBelow ? ' eller ../bilder/kart.png' : ''}.`
        : `Mente du ${quote(nearest, 200)}?`,
  }),
  'picture-name': ({ file, right }) => ({
    message: `${quote(file)} er ikke skrevet helt slik som bildefilen heter.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'picture-outside': ({ file, bounds }) => ({
    message: `Bildet ${quote(file)} ligger utenfor ${folders[bounds]}.`,
    hint: `Kopier det til ${folders[bounds]}.`,
  }),
  'picture-scheme': ({ address, bounds }) => ({
    message: `${quote(address)} er ikke en fil i ${folders[bounds]}, og bilder blir ikke hentet fra andre steder.`,
    hint: `Lagre bildet i ${folders[bounds]}, og skriv navnet på den filen.`,
  }),
  'picture-remote': ({ address }) => ({
    message: `Bildet ${quote(address)} blir ikke hentet fra internett: Beskrivelsen av det vises i stedet.`,
    hint: 'Lagre bildet i mappen til møtet, og skriv navnet på den filen.',
  }),
  'picture-kind': ({ file }) => ({
    message: `${quote(file)} er ikke et bilde i formatet PNG, JPEG eller SVG.`,
    hint: 'Åpne det i et bildeprogram, og lagre det som PNG.',
  }),
  'picture-broken': ({ file }) => ({
    message: `Bildet ${quote(file)} er skadet og kan ikke vises.`,
    hint: 'Lagre det på nytt i programmet det er laget i.',
  }),
  'picture-too-large': ({ file, limit }) => ({
    message: `Bildet ${quote(file)} har mer enn ${limit} millioner bildepunkter (piksler).`,
    hint: 'Lagre det i en mindre størrelse.',
  }),
  'picture-cmyk': ({ file }) => ({
    message: `Bildet ${quote(file)} har trykkfarger (CMYK), som ikke kan vises riktig.`,
    hint: 'Lagre det med skjermfarger (RGB).',
  }),
  'picture-svg': ({ file, found }) => ({
    message: `Tegningen ${quote(file)} inneholder ${quote(found)}. Den kan bare ha former, linjer, tekst og fargeoverganger.`,
    hint:
      found === 'foreignObject'
        ? 'Slå av formatert tekst (HTML) i tegneprogrammet, og eksporter tegningen på nytt, eller lagre den som PNG.'
        : 'Fjern alt som ikke er tegnet, i tegneprogrammet, eller lagre den som PNG.',
  }),
  'picture-size': ({ file }) => ({
    message: `Det går ikke fram hvor stor tegningen ${quote(file)} er.`,
    hint: 'Lagre den på nytt i tegneprogrammet med bredde og høyde, eller lagre den som PNG.',
  }),
  'picture-complex': ({ file }) => ({
    message: `Tegningen ${quote(file)} har for mange deler til å kunne vises.`,
    hint: 'Gjør den enklere, eller lagre den som PNG.',
  }),
  'picture-alt': ({ file }) => ({
    message: `Bildet ${quote(file)} har ingen beskrivelse for dem som ikke kan se det.`,
    hint: `Skriv i hakeparentesen hva det viser: ![hva det viser](${line(file)})`,
  }),

  // The timetable.
  'slot-without-time': () => ({
    message:
      'Det lar seg ikke regne ut når dette begynner: Det har ikke noe klokkeslett, og det som kommer foran, gir heller ikke noe.',
    hint: 'Skriv når det begynner, for eksempel "time: 9.30", eller hvor lenge det som kommer foran, varer, for eksempel "duration: 15 min".',
  }),
  'slot-text': ({ text, right }) => ({
    message: `${quote(text)} er bare en tekst. Hver del av tidsplanen har felter: når den begynner, og hva den er til.`,
    hint: `Skriv: - ${line(right)} – er det en sak på sakslisten, så skriv "item:" og navnet på filen i stedet for "title:".`,
  }),
  'slot-kind': ({ fields }) => ({
    message:
      fields.length === 0
        ? 'Det står ikke hva denne delen av tidsplanen er til.'
        : `Denne delen av tidsplanen har ${listed(
            fields.map(field => quote(field)),
            'og',
          )} på en gang.`,
    hint:
      fields.length === 0
        ? 'Skriv en av disse: "item", "title", "break" eller "close".'
        : 'Behold bare én av dem, og lag en egen del for den andre. Bare "title" kan stå sammen med "item".',
  }),
  'slot-overlap': ({ time, before, line, file }) => ({
    message: `Dette begynner kl. ${time}, men det som står på linje ${line}${file === undefined ? '' : ` i ${shorten(file, 200)}`}, varer til kl. ${before}.`,
    hint: 'Rett et av klokkeslettene, eller hvor lenge det første varer.',
  }),
  'slot-backwards': ({ time, before, line, file }) => ({
    message: `Dette begynner kl. ${time}, altså før det som står ovenfor på linje ${line}${file === undefined ? '' : ` i ${shorten(file, 200)}`} (kl. ${before}).`,
    hint: 'Rett klokkeslettet, eller flytt denne delen av tidsplanen.',
  }),
  'slot-past-end': ({ time, end }) => ({
    message: `Etter dette er klokken ${time}, men møtet slutter kl. ${end}.`,
    hint: 'Rett "end" for møtet eller klokkeslettene før det.',
  }),
  'time-unused': () => ({
    message: 'Klokkeslettet for saken blir ikke brukt, fordi møtet har sin egen tidsplan i meeting.md.',
    hint: 'Slett linjen, og skriv klokkeslettet i tidsplanen.',
  }),
  'item-without-slot': () => ({
    message: 'Saken er ikke med i tidsplanen, slik andre saker er.',
    hint: 'Gi den en plass i "timetable" i meeting.md.',
  }),
  'timetable-twice': ({ other }) => ({
    message: `Tidsplanen kan bare stå ett sted, og "::timetable" står allerede i ${shorten(other, 200)}.`,
    hint: 'Slett en av de to linjene.',
  }),
  'timetable-empty': () => ({
    message: 'Det er ingen tidsplan å vise her.',
    hint: 'Skriv "timetable" i meeting.md, eller gi sakene "time" eller "duration"; eller slett denne linjen.',
  }),
  'item-unknown': ({ id, nearest }) => ({
    message: `Det er ingen sak ${quote(id)}.`,
    hint:
      nearest === undefined
        ? 'En sak heter det samme som filen sin uten nummeret og ".md": items/07-reguleringsplan.md er "reguleringsplan".'
        : `Mente du ${quote(nearest, 200)}?`,
  }),

  // The body.
  'directive-wrong': ({ found, right, heading }) => ({
    message: `Linjen ${quote(found)} er ikke en som programmet kjenner.`,
    hint:
      (right === undefined
        ? 'Linjer av dette slaget er :::closed, :::decision, :::public-decision, :::bars og :::steps, som hver avsluttes med :::, og ::timetable og ::pagebreak.'
        : `Skriv dette og ikke noe annet på linjen: ${right}`) +
      (heading === undefined ? '' : `. Er det en overskrift, så skriv: ## ${heading}`),
  }),
  'directive-place': ({ found, where }) => ({
    message: `Linjen ${quote(found)} virker ikke ${wrongPlaces[where]}.`,
    hint:
      where === 'indent'
        ? 'Slett mellomrommene foran den.'
        : where === 'field'
          ? 'Slett den. Bare tekst under den andre linjen med --- kan holdes tilbake.'
          : where === 'open-code'
            ? 'Skriv linjen som koden begynner med, en gang til der den slutter.'
            : 'Flytt den ut, så den står på en egen linje uten noe foran og med en tom linje over.',
  }),
  'directive-unclosed': ({ found }) => ({
    message: `Det som begynner med ${quote(found)}, slutter ikke.`,
    hint: 'Skriv på en egen linje der det slutter: :::',
  }),
  'directive-nested': ({ found, outer, line }) => ({
    message: `${quote(found)} begynner inni ${quote(outer)} fra linje ${line}. Det ene kan ikke stå i det andre.`,
    hint: 'Avslutt det første før det neste begynner, med dette på en egen linje: :::',
  }),
  'directive-stray': () => ({
    message: 'Denne linjen ::: avslutter ikke noe, for ingenting er begynt.',
    hint: 'Slett den, eller skriv :::closed eller :::decision der det skal begynne.',
  }),
  'decision-indent': ({ text }) => ({
    message: `${quote(text)} er rykket inn, men et vedtak skiller det fra listen eller fotnoten ovenfor.`,
    hint: 'Slett mellomrommene foran. Hører det til det som står ovenfor, så sett vedtaket inn under det.',
  }),
  'directive-meeting': ({ found }) => ({
    message: `${quote(found)} kan ikke stå i meeting.md; det kan bare :::closed.`,
    hint: 'Flytt det til saken det hører til.',
  }),
  'drawn-nothing': ({ found, problem }) => ({
    message:
      problem === 'figures'
        ? 'Siste kolonne i denne tabellen har ingen tall som kan tegnes som søyler.'
        : `${quote(found)} tegner ingenting: før ::: skal det stå ${problem === 'table' ? 'én tabell' : 'én nummerert liste'} og ikke noe annet.`,
    hint: {
      table: 'La én tabell stå mellom :::bars og :::, og flytt resten av teksten ut.',
      list: 'La én nummerert liste (1., 2., 3.) stå mellom :::steps og :::, og flytt resten av teksten ut.',
      figures: 'Sett kolonnen med tallene sist, eller slett linjene :::bars og :::.',
    }[problem],
  }),
  'heading-level': ({ text }) => ({
    message: `Overskriften ${quote(text)} har én #, men det er for tittelen på saken. Den vises som om den hadde to.`,
    hint: `Skriv: ## ${line(text)}`,
  }),
  'heading-underlined': ({ text }) => ({
    message: `${quote(text)} blir en overskrift, fordi det står en linje med bindestreker eller likhetstegn under.`,
    hint: `Er det en overskrift, så skriv: ## ${line(text)} – hvis ikke, sett en tom linje over tegnene.`,
  }),
  'list-numbers': ({ written, printed }) => ({
    message: `Punktene i denne listen har numrene ${shorten(written)}, men blir trykt som ${shorten(printed)}.`,
    hint: 'Gi dem numre i rekkefølge, eller sett en linje tekst der en ny liste begynner.',
  }),
  'html-shown': ({ html, right }) => ({
    message: `${quote(html)} blir vist for leseren nøyaktig slik det står her.`,
    hint:
      right === undefined
        ? 'Skriv **fet**, *kursiv* eller <br> for ny linje; skal det vises, trenger du ikke gjøre noe.'
        : `Skriv: ${line(right)}`,
  }),
  'comment-unclosed': () => ({
    message: 'Dette notatet til deg selv slutter ikke, så leseren ville sett det.',
    hint: 'Skriv --> der det slutter, og la ingen linje i det være tom, med mindre det begynner helt først på en linje.',
  }),
  'definition-unused': ({ name }) => ({
    message: `Linjen forklarer "[${shorten(name)}]", men ingenting viser til den, så den blir ikke vist.`,
    hint: `Er det tekst til leseren, så sett en omvendt skråstrek foran den første parentesen: \\[${line(name)}]`,
  }),
  'definition-withheld': ({ name, where }) => ({
    message: `${quote(name)} er bare forklart ${definedIn[where]}, og det gjelder bare for teksten der. Her vises det slik det er skrevet.`,
    hint:
      where === 'item'
        ? `Kan offentligheten se det, så skriv linjen som begynner med ${line(name)}:, inni blokken :::public-decision.`
        : `Hører det til her også, så skriv linjen som begynner med ${line(name)}:, utenfor ${where === 'footnote' ? 'fotnoten' : 'blokken'}.`,
  }),
  'footnote-unused': ({ name }) => ({
    message: `Ingenting viser til fotnoten ${quote(name)}, så den blir ikke vist.`,
    hint: `Skriv i teksten der den hører til: [^${line(name)}]`,
  }),
  'footnote-missing': ({ name, nearest }) => ({
    message: `Det er ingen fotnote ${quote(name)}.`,
    hint:
      nearest === undefined
        ? `Skriv den på en egen linje: [^${line(name)}]: teksten i fotnoten`
        : `Mente du [^${line(nearest)}]?`,
  }),
  'link-address': ({ address }) => ({
    message: `${quote(address)} er ikke en adresse som en lenke kan føre til. Teksten vises uten lenke.`,
    hint: 'Skriv en adresse som begynner med https://, http://, mailto: eller tel:, eller item: med navnet på en sak.',
  }),
  'abbreviation-unexplained': ({ short }) => ({
    message: `Det står ingen steder hva ${quote(short)} står for.`,
    hint: `Skriv under "abbreviations:" i meeting.md, med innrykk, "${short}: " og det som det står for.`,
  }),
  'glyph-missing': ({ character, code }) => ({
    message: `Ingen skrifttype har tegnet ${/\p{Co}/u.test(character) ? code : quote(character)}. Det vises som [${code}].`,
    hint: 'Skriv et annet tegn, eller si det med ord.',
  }),
  'heading-space': ({ text, right }) => ({
    message: `${quote(text)} blir ikke lest som en overskrift, fordi det mangler et mellomrom etter tegnene.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'heading-empty': ({ text }) => ({
    message: `${quote(text)} begynner en overskrift uten ord, så den blir ikke vist.`,
    hint: 'Skriv ordene i overskriften på samme linje etter et mellomrom, eller slett linjen.',
  }),
  'picture-space': ({ right }) => ({
    message:
      'Bildet blir ikke lest som et bilde, fordi det er et mellomrom i filnavnet. Det vises slik det er skrevet.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-space': ({ right }) => ({
    message: 'Dette blir ikke lest som en lenke, fordi det står et mellomrom mellom de to parentesene.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-turned': ({ right }) => ({
    message: 'Dette leses ikke som en lenke, fordi de to parentesparene er byttet om.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-file': ({ text, file }) => ({
    message: `${quote(`[${text}](${file})`)} blir vist slik det står: En lenke kan gå til en adresse, men ikke til en fil med mellomrom i navnet.`,
    hint: `Legg filen ved saken (attachments: ${line(file)}), og skriv bare: ${line(text)}`,
  }),
  'link-unread': ({ right }) => ({
    message: 'Dette leses ikke som en lenke på grunn av parentesene eller et mellomrom i adressen.',
    hint: `Skriv: ${line(right)}`,
  }),
  'link-start': ({ text, right }) => ({
    message: `${quote(text)} blir ikke lest som en lenke, fordi den ikke begynner med https:// eller http://.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'footnote-sign': ({ sign, right, text }) => ({
    message: `${quote(sign)} er ikke en fotnote. Både tegnet og noten nedenfor blir vist som vanlig tekst.`,
    hint: `Skriv ${right} her, og begynn linjen med noten slik: ${line(text)}`,
  }),
  'bold-unclosed': ({ text, right, isBold }) =>
    isBold
      ? {
          message: `Den fete teksten ${quote(text)} slutter ikke, så tegnene blir vist.`,
          hint: `Skriv de samme to tegnene rett etter det siste fete ordet: ${line(right)}`,
        }
      : {
          message: `Den kursiverte teksten ${quote(text)} slutter ikke, så stjernen blir vist.`,
          hint: `Skriv en stjerne til rett etter det siste kursiverte ordet: ${line(right)} – skal stjernen vises, skriv: \\*`,
        },
  'mark-shown': ({ found, right, about }) => ({
    message:
      about === 'block'
        ? `${quote(found)} har ingen virkning midt i en linje. Det blir vist for leseren nøyaktig slik det står her.`
        : `${quote(found)} er et tegn fra et annet program. Det blir vist for leseren nøyaktig slik det står her.`,
    hint:
      right === undefined
        ? 'Skriv det med ord eller som Markdown: **fet**, *kursiv*, x<sup>2</sup>, et bilde.'
        : right === ''
          ? withoutMark[about ?? 'other']
          : `Skriv: ${line(right)}`,
  }),
  'rule-dashes': ({ found }) => ({
    message: `${quote(found)} vises slik det er skrevet, og blir ikke til en strek.`,
    hint: 'Skriv tre stjerner for en strek tvers over siden: ***',
  }),
  'table-row': ({ right }) => ({
    message:
      'Disse radene blir ikke lest som en tabell, fordi linjen under den første av dem mangler eller har et annet antall kolonner.',
    hint: `Skriv under denne raden: ${line(right)}`,
  }),
  'table-cells': ({ text, columns, isText }) =>
    isText
      ? {
          message: `${quote(text)} blir en rad i tabellen over, fordi det ikke er en tom linje imellom.`,
          hint: 'Sett en tom linje over den.',
        }
      : {
          message: `Raden har flere celler enn den første raden i tabellen, som har ${columns}. Resten blir føyd til den siste cellen.`,
          hint: 'Gi dem like mange celler. Hvis tegnet | hører til teksten, skriv: \\|',
        },
  'code-unclosed': ({ fence }) => ({
    message: `All tekst fra denne linjen blir vist nøyaktig slik den er skrevet (som kode), fordi det ikke kommer en linje ${fence} til som avslutter den.`,
    hint: `Skriv på en egen linje der den slutter: ${fence}`,
  }),
  'task-space': ({ text, right }) => ({
    message: `${quote(text)} blir ikke lest som et punkt med en rute til å krysse av, fordi det mangler et mellomrom.`,
    hint: `Skriv: ${line(right)}`,
  }),
  'prose-as-code': ({ text }) => ({
    message: `${quote(text)} blir vist nøyaktig slik det er skrevet (som kode), fordi det står fire mellomrom eller en tabulator foran.`,
    hint: 'Slett mellomrommene foran. Skal det vises slik, så skriv en linje med ``` over og under det.',
  }),
  'list-indent': ({ text, right, columns }) => ({
    message: `Punktet ${quote(text)} står ikke under punktet foran, fordi det har for få mellomrom foran seg.`,
    hint: `Skriv like mange mellomrom som det står tegn foran teksten ovenfor (${columns}): "${right.slice(0, columns)}${line(right)}"`,
  }),
  'list-unread': ({ text, right, lines }) => ({
    message:
      lines === 1
        ? `${quote(text)} ligner punkter i en liste, men blir ikke lest slik.`
        : `Med ${quote(text)} begynner ${lines} linjer som ligner en liste, men som løper sammen til ett avsnitt.`,
    hint:
      lines === 1
        ? `Skriv hvert punkt på sin egen linje med et mellomrom etter tegnet: ${line(right)}`
        : `Sett en tom linje over den, og skriv: ${line(right)}`,
  }),
  'heading-bold': ({ text }) => ({
    message: `${quote(text)} ligner en overskrift, men er bare fet tekst.`,
    hint: `Skriv: ## ${line(text)}`,
  }),
  'lines-joined': ({ text, lines }) => ({
    message: `Disse ${lines} linjene løper sammen til ett avsnitt.`,
    hint: `Skal hver stå på sin egen linje, så avslutt den med en omvendt skråstrek: ${line(text)}\\`,
  }),
  'table-crowded': ({ columns }) => ({
    message: `De ${columns} kolonnene i tabellen får ikke plass på siden med en skrift som kan leses. Ord og tall i den er delt.`,
    hint: 'Del den i to tabeller, eller gi den færre kolonner: Det som står i kolonner, kan stå i rader i stedet.',
  }),
  'nesting-too-deep': ({ limit }) => ({
    message: `Her står mer enn ${limit} lister, sitater eller felter inni hverandre.`,
    hint: 'Flytt noen av dem lenger ut til venstre.',
  }),
  'marks-too-many': ({ limit }) => ({
    message: `Dette avsnittet har mer enn ${limit} tegn som *, [ og <.`,
    hint: 'Del det opp med tomme linjer.',
  }),
  'lines-too-many': ({ limit }) => ({
    message: `Her begynner et punkt, et sitat eller en fotnote som går over mer enn ${limit} linjer.`,
    hint: 'Sett en tom linje der det slutter.',
  }),

  // Cross-checks.
  'section-missing': ({ section }) => ({
    message: `Saken mangler avsnittet ${quote(section)}.`,
    hint: `Føy til overskriften: ## ${line(section)}`,
  }),
  'section-near': ({ heading, section }) => ({
    message: `Overskriften ${quote(heading)} er ikke helt den som er ventet, ${quote(section)}.`,
    hint: `Skriv: ## ${line(section)}`,
  }),
  'decision-missing': ({ heading }) => ({
    message:
      heading === undefined
        ? 'Dette er en protokoll, og saken er til vedtak, men det står ikke hva som ble vedtatt.'
        : `Dette er en protokoll, og saken er til vedtak, men ${quote(heading)} er bare en overskrift: Vedtaket blir ikke framhevet.`,
    hint: 'Skriv vedtaket mellom en linje :::decision og en linje ::: i teksten til saken.',
  }),
  'section-order': ({ heading, before }) => ({
    message: `Avsnittet ${quote(heading)} pleier å stå foran ${quote(before)}.`,
    hint: 'Flytt det, eller endre rekkefølgen i "sections" i meeting.md.',
  }),
  'closed-meant': ({ where, text }) => {
    const [source, subject, it, close] = closedMeant[where];
    const open = it === 'den' ? 'åpen' : 'åpent';
    return {
      message: `Ifølge ${source} ${quote(text)} er ${subject} lukket, men ${it} er ${open}, og alle kan lese ${it}.`,
      hint: `Skal ${it} være lukket, så ${close} Skal ${it} være ${open}, så skriv i saken: allow: closed-meant`,
    };
  },
  'internal-note': ({ text, isHidden }) => ({
    message: isHidden
      ? `Tegnene || skjuler ingenting: Alle kan lese ${quote(text)}.`
      : `${quote(text)} sier at det er internt, men alle kan lese det.`,
    hint: 'Skal det være lukket, så sett det mellom en linje :::closed og en linje :::, eller slett det. Kan alle lese det, så skriv i saken: allow: internal-note',
  }),
  'public-title-open': () => ({
    message: 'Saken er åpen, og "public-title" vises bare for en lukket sak.',
    hint: 'Er saken lukket, så skriv: status: closed. Er den åpen, så slett linjen, eller skriv i saken: allow: public-title-open',
  }),
  'closed-title': ({ title, number }) => ({
    message: `Her kan alle lese tittelen på den lukkede saken ${number}: ${quote(title)}.`,
    hint: 'Skriv det med andre ord.',
  }),
  'closed-person': ({ name, number, part }) => ({
    message: `Her kan alle lese navnet ${quote(name)}, og den personen ${closedParts[part]} den lukkede saken ${number}.`,
    hint: 'Ta bort navnet hvis ingen skal vite det.',
  }),
  'closed-attachment': ({ title, number }) => ({
    message: `Her kan alle lese tittelen på et lukket vedlegg til sak ${number}: ${quote(title)}.`,
    hint: 'Skriv det med andre ord.',
  }),
  'closed-sentence': ({ file, line: at }) => ({
    message: `Her kan alle lese en setning som også står i et lukket avsnitt (${shorten(file, 200)}:${at}).`,
    hint: 'Slett den her, eller flytt den inn i avsnittet mellom :::closed og :::.',
  }),
  'closed-slot': ({ word, number, id }) => ({
    message: `Her kan alle lese ${quote(word)}, som står i tittelen på den lukkede saken ${number}.`,
    hint: `Er det tiden for den saken, så sett inn denne linjen her: item: ${line(id)}`,
  }),
  'closed-case': ({ case: found, number }) => ({
    message: `Her kan alle lese saksnummeret til den lukkede saken ${number}: ${quote(found)}.`,
    hint: 'Ta det bort.',
  }),
  'person-spelling': ({ name, other, place }) => ({
    message: `${quote(name)} er kanskje den personen som kalles ${quote(other)} i ${shorten(place, 200)}.`,
    hint: 'Er det samme person, så skriv navnet likt begge steder.',
  }),
  'signatory-unknown': ({ name, nearest }) => ({
    message: `${quote(name)} skal skrive under, men er verken medlem, møteleder eller sekretær.`,
    hint: nearest && `Mente du ${quote(nearest)}?`,
  }),
  'identity-number': ({ masked, country, attached }) => ({
    message: `${attached ? `På side ${attached.page} i vedlegget ${quote(attached.file)}: ` : ''}${quote(masked)} ligner på et ${countries[country]}.`,
    hint: 'Fjern det. Er det et nummer av et annet slag, så skriv i denne saken: allow: identity-number',
  }),
  'status-missing': ({ items }) => ({
    message: `Den offentlige utgaven kan ikke lages, fordi det ikke står om ${items.length === 1 ? 'denne saken er åpen eller lukket' : 'disse sakene er åpne eller lukkede'}: ${items.map(item => shorten(item, 200)).join(', ')}.`,
    hint: 'Skriv "status: open" eller "status: closed" i hver. Er alle saker som ikke sier noe, åpne, så sett inn denne linjen i meeting.md: status: open',
  }),
  'status-empty': () => ({
    message: '"status" er tom, så ingen kan se om dette er åpent eller lukket.',
    hint: 'Skriv "status: open" eller "status: closed".',
  }),
  'status-misplaced': ({ found, where, right }) => ({
    message: `${quote(found)} ${misplaced[where]}.`,
    hint:
      where === 'text'
        ? `Skriv ${right.length > 1 ? 'to linjer' : 'i stedet'}: ${right.map(line => quote(line, 200)).join(' og ')}`
        : where === 'body'
          ? `Flytt det opp blant feltene, over den andre linjen med ---, og skriv: ${right[0]}`
          : `Skal det være lukket, så skriv på en linje blant feltene: ${right[0]}. Skal det være åpent, så slett notatet.`,
  }),
  'field-in-body': ({ found, right }) => ({
    message: `${quote(found)} står i teksten, der det blir trykt og ikke har noen virkning.`,
    hint: `Flytt det opp blant feltene, over den andre linjen med ---${right === undefined ? '' : `, og skriv: ${right}`}. Skal det leses slik det står, så skriv der: allow: field-in-body`,
  }),
  'matter-second': () => ({
    message: 'Disse linjene er en blokk til med felter. Bare den i begynnelsen av filen gjelder.',
    hint: 'Flytt feltene opp i den første blokken, og slett de to linjene med --- her.',
  }),

  // Templates.
  'template-unknown': ({ name, nearest }) => ({
    message: `Det finnes ingen mal med navnet ${quote(name)}.`,
    hint:
      nearest === undefined
        ? 'Skriv navnet på en av malene i programmet, eller stien til din egen: maler/egen'
        : `Mente du ${quote(nearest, 200)}?`,
  }),
  'template-missing': ({ file, nearest }) => ({
    message: `Det er ingen fil ${quote(file)} til malen.`,
    hint:
      nearest === undefined
        ? 'Skriv hvor den ligger, regnet fra mappen med filen som nevner den.'
        : `Mente du ${quote(nearest, 200)}?`,
  }),
  'template-outside': ({ file }) => ({
    message: `${quote(file)} ligger utenfor mappen som filer kan tas fra her.`,
    hint: 'Kopier den til mappen. En mal som flere møter deler, nevnes i en fil defaults.md over dem.',
  }),
  'template-cycle': ({ names }) => ({
    message: `Disse malene bygger på hverandre i ring: ${names.map(name => quote(name)).join(', ')}.`,
    hint: 'Endre "extends" i en av dem.',
  }),
  'template-value': ({ key, text, expected }) => ({
    message: `${quote(text)} kan ikke være verdien av ${quote(key)} i en mal.`,
    hint: `Skriv ${expectations[expected]}.`,
  }),
  'colour-contrast': ({ key, colour, contrast }) => ({
    message: `Fargen ${shorten(colour)} i ${quote(key)} er for lys til at alle kan lese den: Kontrasten mot hvitt papir er ${contrast.replace('.', ',')} og bør være 4,5 eller mer.`,
    hint: 'Velg en mørkere.',
  }),
  'size-small': ({ key, size }) => ({
    message: `En skrift på ${String(size).replace('.', ',')} punkter (${quote(key)}) er for liten til å lese. Det brukes 7 punkter.`,
    hint: 'Skriv 7 eller mer.',
  }),
  'running-cut': ({ line: where, text }) => ({
    message: `${where === 'header' ? 'Topplinjen' : 'Bunnlinjen'} på sidene har ikke plass til hele ${quote(text)}. Det blir kuttet og slutter med tre prikker.`,
    hint: `Skriv det kortere, eller skriv en annen "${where}" i din egen mal.`,
  }),
  'font-missing': ({ file, nearest, others = 0 }) => ({
    message: `Det er ingen fil ${quote(file)} med en skrifttype${others > 0 ? `, og ${others} andre som malen nevner, mangler også` : ''}.`,
    hint:
      nearest === undefined
        ? 'Skriv hvor den ligger, regnet fra mappen til malen.'
        : `Mente du ${quote(nearest, 200)}?`,
  }),
  'font-styles': ({ missing, right }) => ({
    message: `Skrifttypen til teksten har ingen fil for ${listed(
      missing.map(style => quote(style)),
      'og',
    )}.`,
    hint: `Legg til: ${right.join(', ')}`,
  }),
  'font-outside': ({ file }) => ({
    message: `Skrifttypen ${quote(file)} ligger utenfor mappen til malen.`,
    hint: 'Kopier den til mappen til malen.',
  }),
  'font-unusable': ({ file, problem }) => ({
    message: `Skrifttypen ${quote(file)} kan ikke brukes: ${fontProblems[problem]}.`,
    hint: 'Velg en skrifttype som kan bygges inn, i filer som slutter på .ttf eller .otf, én fil for hvert snitt.',
  }),

  // The finished file.
  leak: ({ text, page }) => ({
    message: `${quote(text)} skal ikke med i den offentlige utgaven, men står ${page === undefined ? 'i filen utenfor sidene' : `på side ${page}`}. Filen ble ikke skrevet.`,
    hint: 'Se etter om ordene også står i en åpen tekst. Gjør de ikke det, så meld fra om feilen, og ikke offentliggjør noe.',
  }),
  'text-lost': () => ({
    message: 'Denne teksten fikk ikke plass på siden.',
    hint: 'Del den opp i kortere avsnitt, og meld fra om feilen.',
  }),
} satisfies Messages;

const examples: Readonly<Record<string, string>> = {
  title: 'title: Budsjett',
  'meeting title': 'title: Kommunestyret',
  date: 'date: 2026-06-04',
  name: 'name: Anne Haugen',
};

const points: Readonly<Record<string, string>> = {
  route: '- Formannskapet',
  timetable: '- item: budsjett',
  item: '- budsjett',
  attachments: '- plan.pdf',
  sections: '- Bakgrunn',
  points: '- Planen for neste år',
};

const forms = {
  text: 'én tekst',
  list: 'en liste',
  map: 'felter med egne navn',
};

const foundForms = { ...forms, text: 'bare en tekst', none: 'ingenting' };

const writeForm = {
  text: 'Skriv det på én linje etter navnet på feltet og et kolon.',
  list: 'Skriv hvert punkt på en egen linje under navnet på feltet, med en bindestrek og et mellomrom foran.',
  map: 'Skriv navnet på et felt og et kolon foran hver del, for eksempel "title: Velkommen".',
};

const wrongPlaces = {
  indent: 'når den er rykket inn',
  list: 'inni en liste',
  quote: 'inni et sitat',
  code: 'inni tekst som vises slik den er skrevet (kode)',
  'open-code': 'inni tekst som vises slik den er skrevet (kode), og som begynner ovenfor uten å slutte',
  table: 'inni en tabell',
  note: 'inni en fotnote',
  html: 'blant linjer som begynner med "<"',
  field: 'i et felt',
};

/** What to do with a mark that has nothing like it here. */
const withoutMark = {
  contents: 'Slett det: Innholdsfortegnelsen kommer av seg selv.',
  size: 'Slett det: Et bilde blir så bredt som det er plass til, og en overskrift trenger ikke noe navn.',
  block: 'Skriv det på en egen linje med en tom linje over.',
  other: 'Slett det.',
};

/** What a status does where it does not belong. */
const misplaced = {
  body: 'står i teksten, der det blir trykt og ikke har noen virkning',
  comment: 'er bare et notat til deg selv: Det lukker ikke noe',
  text: 'inneholder en status som ville blitt trykt og ikke lukket noe',
};

/** Whose folder it is that nothing may lie outside of. */
const folders: Readonly<Record<Bounds, string>> = {
  meeting: 'mappen til møtet',
  defaults: 'mappen som defaults.md ligger i',
  template: 'mappen til malen',
};

const countries = {
  da: 'dansk personnummer (CPR)',
  nb: 'norsk fødselsnummer',
  sv: 'svensk personnummer',
  fi: 'finsk personnummer',
};

const expectations: Readonly<Record<TemplateExpectation, string>> = {
  number: 'en lengde fra 0 til 200 punkter, for eksempel 12, 4mm eller 0.4cm',
  space: 'en lengde fra 0 til 72 punkter, for eksempel 7.5 eller 2mm',
  numbers: 'to lengder fra 0 til 72 punkter, for eksempel [22.5, 4] eller [8mm, 2mm]',
  size: 'skriftstørrelse og linjeavstand i punkter, for eksempel [11, 15]: fra 4 til 72, linjeavstanden ikke mindre enn skriftstørrelsen og høyst dobbelt så stor',
  'running-size':
    'skriftstørrelse og linjeavstand i punkter, for eksempel [8.5, 11]: høyst 18 i topptekst og bunntekst',
  colour: 'en farge med # og seks tegn, for eksempel "#1b2126"',
  'page-margins':
    'fire lengder for topp, høyre, bunn og venstre, i punkter eller som 3cm eller 30mm, for eksempel [84, 85, 66, 133]; topp og bunn minst 66 punkter',
  'page-room':
    'mindre marger, mindre skrift eller en smalere spalte: Det er for lite plass igjen til teksten',
  'page-column':
    'en spalte på minst 60 punkter, for eksempel 126, og en venstremarg som har plass til den: Der står overskriftene til avsnittene',
  pattern:
    'en tekst med en eller flere av {organisation}, {title}, {kind}, {date}, {page}, {pages}, {page-of-pages}, {item} og {edition}; | skiller venstre, midten og høyre',
  label: 'ord med minst én bokstav eller ett siffer',
  parts: 'hver del én gang, forsiden først og sakene med, for eksempel [cover, contents, items]',
  fields: 'hvert av feltene til en sak én gang, for eksempel [status, case, responsible]',
};

const claimFlaws: Readonly<Record<ClaimFlaw, string>> = {
  figures: 'bilder i den mangler alternativ tekst',
  headings: 'den hopper over overskriftsnivåer',
  tables: 'overskriftsceller i tabellene sier ikke hva de gjelder',
  links: 'ikke alle lenkene er tagget',
  content: 'ikke alt den viser, er tagget',
};

const pdfProblems: Readonly<Record<PdfProblem, string>> = {
  encrypted: 'den er beskyttet med et passord',
  damaged: 'den er skadet, eller den er ikke en PDF',
  long: 'den er for lang, eller det tar for lang tid å lese den',
  unopened: 'den lar seg ikke åpne',
  untried: 'to andre filer tok for lang tid å lese',
};

const fontProblems: Readonly<Record<FontProblem, string>> = {
  'not-a-font': 'den er ikke en skrifttype i formatet TrueType eller OpenType',
  'web-font': 'den er laget for nettsider (WOFF)',
  collection: 'filen inneholder flere skrifttyper',
  variable: 'den er variabel og ikke ett snitt',
  protected: 'opphavet tillater ikke at den legges inn i en PDF',
  unsupported: 'skrifttyper av dette slaget, med nummererte tegn, kan ikke brukes',
  damaged: 'filen er skadet',
};

const definedIn: Readonly<Record<Catalogue['definition-withheld']['where'], string>> = {
  closed: 'i en blokk :::closed',
  decision: 'i en blokk :::decision',
  'public-decision': 'i en blokk :::public-decision',
  footnote: 'i en fotnote',
  item: 'i teksten i denne lukkede saken',
};

/** What says that it is closed, what is open, by its noun and its pronoun, and how to close it. */
const closedMeant = {
  title: ['tittelen', 'saken', 'den', 'skriv her: status: closed.'],
  group: ['gruppen', 'saken', 'den', 'skriv her: status: closed.'],
  file: ['filnavnet', 'saken', 'den', 'skriv her: status: closed.'],
  attachment: ['navnet', 'vedlegget', 'det', 'skriv under tittelen på det: status: closed.'],
  slot: ['linjen i tidsplanen', 'saken', 'den', 'skriv i filen til saken: status: closed.'],
  heading: [
    'overskriften',
    'avsnittet under den',
    'det',
    'sett det mellom en linje :::closed og en linje :::.',
  ],
  line: [
    'linjen',
    'det som står her,',
    'det',
    'skriv "status: closed" blant feltene, eller sett avsnittet mellom en linje :::closed og en linje :::.',
  ],
} as const;

const closedParts = {
  attendees: 'deltar i',
  responsible: 'er ansvarlig for',
  recused: 'deltar ikke i',
};

/** What readers see, by the field. */
const reasons = {
  break: 'Kaffe',
  close: 'Møtet slutter',
  title: 'Velkommen',
  late: 'Tilbudet kom på mandag',
  withdrawn: 'Rapporten er ikke ferdig',
};

const unusable = {
  broken: 'Den er skadet eller ikke en PDF',
  password: 'Den krever et passord',
  form: 'Den er et skjema som bare Adobe Reader kan vise (XFA)',
  'too-much': 'Det tar for lang tid eller for mye minne å lese den',
  'too-large': 'Den er på mer enn 1 GB',
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
    ...(revisions > 0 ? ['en tidligere utgave av filen'] : []),
    ...(comments > 0 ? [comments === 1 ? 'en kommentar' : `${comments} kommentarer`] : []),
    ...(layers > 0 ? ['skjulte lag'] : []),
    ...(texts > 0 ? ['usynlig tekst'] : []),
    ...(embedded > 0 ? [embedded === 1 ? 'en annen fil' : `${embedded} andre filer`] : []),
  ];
}
