import type { Language } from './language.ts';
import { durationInWords, listInWords, words } from './words.ts';

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

/** Danish, as municipalities and state bodies write their agendas. */
export const da: Language = {
  code: 'da',
  months,
  weekdays,
  dates: {
    full: '{weekday} den {day}. {month} {year}',
    long: '{day}. {month} {year}',
    numeric: '{dd}-{mm}-{yyyy}',
  },
  duration: minutes => durationInWords(minutes, { hour: 'time', hours: 'timer', minutes: 'min.' }),
  clock: times => `kl. ${times}`,
  quotes: { double: ['”', '”'], single: ['’', '’'] },
  list: texts => listInWords(texts, 'og'),
  closedWords: [
    'lukket',
    'lukkede',
    'fortrolig',
    'fortroligt',
    'fortrolige',
    'ikke offentlig',
    'ikke offentligt',
    'ikke til offentliggørelse',
    'undtaget offentlighed',
    'undtaget fra offentlighed',
  ],
  closedPhrases: [
    'lukket',
    'lukket sag',
    'lukket punkt',
    'lukket dagsorden',
    'lukket dagsordenspunkt',
    'lukket del',
    'lukket møde',
    'lukkede sager',
    'lukkede punkter',
    'lukkede dagsordenspunkter',
    'for lukkede døre',
    'bag lukkede døre',
    'fortroligt',
    'fortrolig',
    'fortrolig sag',
    'fortrolige sager',
    'fortroligt punkt',
    'fortrolige punkter',
    'ikke offentlig',
    'ikke offentligt',
    'ikke offentlig sag',
    'ikke offentlige sager',
    'ikke offentligt punkt',
    'ikke offentlige punkter',
    'strengt fortroligt',
    'fortroligt bilag',
    'fortroligt notat',
    'lukket notat',
    'dette punkt er lukket',
    'lukket fra her',
    'lukket herfra',
    'fortroligt herfra',
    'følgende oplysninger er fortrolige',
    'hemmeligt',
    'kun til internt brug',
    'til internt brug',
    'må ikke offentliggøres',
    'undtaget fra aktindsigt',
    'behandles lukket',
    'behandles på lukket møde',
    'behandles for lukkede døre',
    'punkter for lukkede døre',
    'lukket del af mødet',
    'lukket behandling',
    'fortrolig behandling',
    'ikke til den offentlige udgave',
    'lukkes for offentligheden',
    'lukket for offentligheden',
    'punkt for lukkede døre',
    'sag for lukkede døre',
    'dagsordenens lukkede del',
    'den lukkede del',
    'lukket del begynder her',
  ],
  shutWords: ['lukket', 'lukkede'],
  closedSentences: {
    items: [
      'dette punkt',
      'punktet',
      'denne sag',
      'sagen',
      'dagsordenspunktet',
      'det følgende er',
      'følgende er',
    ],
    say: ['lukkede døre', 'lukket møde', 'fortroligt', 'fortrolig'],
  },
  closingWords:
    'sættes sæt stilles ændres gøres markeres til skal bør være som husk punktet nb bemærk vigtigt dette denne punkt sag afsnit er',
  membersOnly:
    'kun (?:for|til) (?:(?:\\p{L}+s |\\p{L}+ens |de )?\\p{L}*medlemmer(?:ne)?(?: af \\p{L}+)?|bestyrelsen|udvalget|byrådet|menighedsrådet)',
  timeForm: 'H.mm',
  decimal: ',',
  dayFirst: true,
  internalNotes: [
    'intern',
    'internt',
    'interne',
    'intern note',
    'internt notat',
    'intern bemærkning',
    'intern kommentar',
    'interne bemærkninger',
    'kun til intern brug',
  ],
  hyphenation: { patterns: 'da' },
  compounds: {
    elements: `
    adfærd adgang administration adresse afdeling affald afgift afgrænsning afgørelse afhængig aflastning afslag
    afsnit aftale aktivitet alarm analyse anlæg anmeldelse annonce ansatte ansvar ansvarlig ansættelse ansøger
    ansøgning anvendelse apparat arbejde arbejder areal arkitekt arkiv arrangement aspekt assistance assistent atlas
    auktion barn behandling behov belastning beredskab beregning beretning beskrivelse beskyttelse beskæftigelse
    beslutning bestemmelse bestyrelse besøg betaling betingelse bevaring bevilling bibliotek bidrag bilag billede
    blanket bolig borger brev brug budget busser butik byggeri bygning bæredygtighed børn center chef computer cykel
    cykl dagsorden dannelse deltagelse deltager dialog direktør dokument domstol drift dækning effekt eftersyn ejendom
    ejer eksamen ekspert elev emballage embede energi enhed entreprise erfaring erhverv erklæring erstatning etape
    evaluering fag faglighed familie fejl ferie finansiering flade flytning fond forandring forbedring forberedelse
    forbrug fordeling forebyggelse forening forhandling forhold forlig forløb formand formue fornyelse forpligtelse
    forretning forsikring forskel forslag forsyning fortegnelse forum forvaltning fradrag fravær fremmøde fremstilling
    frist funktion fællesskab fængsel følge gebyr genbrug gennemgang genopretning grundlag gruppe grænse gudstjeneste
    gård halvår handicap handling hjælp hjælper hus højskole højtid håndtering idræt indberetning indbygger indehaver
    indeks indflydelse indgang indhold indkomst indkøb indlæg indretning indsamling indsats indsigelse indsigt
    indskoling indstille indstilling indtægt industri information ingeniør inspektør institution instruktør instrument
    integration interesse investering isolering job journal kalender kanal kapacitet karakter kasse kilde kirke klasse
    klima klinik klynge komite komité kommission kommune kompetence konference konkurrence konsulent kontingent kontor
    kontrakt kontrol kredit kreds kultur kunst kurs kvalitet kvarter kæde køkken kørsel landsby landskab ledelse leder
    lederskab leverance leverandør levering likviditet linje lokale lovgivning lovning lufthavn læge lærer læring løn
    løsning margin marked materiale medarbejder medicin medlem melding metode middel miljø minister misbrug model
    modul moms museum musik myndighed mængde mærkning møde mål måling niveau nummer numre nærvær nævn obligation ombud
    omkostning omlægning område omsætning omtale opdeling operation operatør opfølgning opgang opgave opgør opgørelse
    ophold opholdssted oplevelse oplysning oplæg oplæsning opmærksomhed opretning opsamling optræning orden ordfører
    ordning organisation orientere orientering orkester overførsel oversigt overvågning papir parkering patient pause
    penge pension periode person personale plads plan planlægning pleje pligt politi politik politiker politisk portal
    praksis princip prioritering problem procedure procent proces produkt prognose program projekt proportion protokol
    præmie prøve psykiatri psykolog pulje punkt pålæg rapport reaktion redaktør redegørelse reform regel regering
    registrering regl reglement regning regnskab regulering rejse rekruttering rengøring reserve ressource restance
    resultat revision risici risiko rute råderum rådgivning sag salg samarbejde samfund samtale sats sekretariat
    sekretær selskab service servicering side sikkerhed sikring skade skat skema skilt skole skov skrivning skyldig
    skærm speciale spild spredning sprog spørgsmål stemning stigning stille stilling strategi struktur studie styrelse
    styring støj støtte svar svømning sygdom system sænkning søgning takst tandlæge tavle teater tegning tekniker
    teknologi telefon temperatur tid tilbud tildeling tilfredshed tilgængelighed tilladelse tillid tillæg tilmelding
    tilpasning tilrettelæggelse tilskud tilstand tilsyn tjeneste toilet tradition trafik transport trækning træner
    træning turisme udbetaling udbud udbytte uddannelse udflugt udfordring udgang udgave udgift udgivelse udkast
    udledning udleje udlejning udligning udnyttelse udpegning udredning udsendelse udskrift udskrivning udstilling
    udstyr udsættelse udtalelse udvalg udvidelse udvikling udøvelse ulykke underskrift understøttelse undersøgelse
    undervisning ungdom vagt valg vand vandløb varsel vask vederlag vedligeholdelse vedtagelse vedtægt vej vejledning
    vejr velfærd venlig ventetid vikar vilkår virkning virksomhed visitation vogn vurdering vækst værdi værelse værk
    værktøj ydelse ægteskab ældre ændring økonom økonomi økonomisk øvelse åben åbning århundrede årig årsag årsværk
    `,
    ending: /^(?:[dgklmnprst]?e)?(?:[nrt]|ne|rne)?s?$/,
    links: ['', 's', 'e'],
  },
  typed: {
    names: 'da dk dan dansk danish dänisch danska danmark denmark',
    hours: 't time timer',
    minutes: 'minut minutter',
    and: 'og',
    beforeTime: 'kl klokken ca',
    afterTime: '',
    choices: {
      open: 'åben åbent åbne offentlig',
      closed: 'hemmelig hemmeligt lukkes luk',
      agenda: 'dagsorden',
      minutes: 'referat beslutningsprotokol protokol',
      decision: 'beslutning til-beslutning godkendelse',
      discussion: 'drøftelse til-drøftelse',
      information: 'orientering til-orientering efterretning',
      keep: 'behold bevar',
      join: 'saml',
      true: 'ja j sand',
      false: 'nej falsk',
    },
    later: 'eftersendes senere',
    fields: {
      title: 'titel overskrift navn emne',
      date: 'dato',
      start: 'begynder starttid starttidspunkt',
      end: 'slut sluttid',
      location: 'sted mødested lokale',
      organisation: 'organisation kommune myndighed',
      language: 'sprog',
      template: 'skabelon',
      kind: 'art dokumenttype',
      status: 'tilstand',
      chair: 'formand mødeleder',
      secretary: 'sekretær referent',
      members: 'medlemmer medlem deltagere',
      apologies: 'afbud fraværende',
      signatories: 'underskrivere underskrifter underskrift',
      timetable: 'tidsplan program',
      sections: 'afsnit',
      formats: 'formater filformat',
      cancelled: 'aflyst aflysning',
      abbreviations: 'forkortelser forkortelse',
      'moved-from': 'flyttet-fra udsat-fra',
      publish: 'offentliggør publicer udgiv',
      site: 'websted hjemmeside',
      timezone: 'tidszone',
      url: 'link adresse',
      'attachment-base': 'bilagsadresse bilag-adresse',
      'public-title': 'offentlig-titel åben-titel',
      case: 'sag sagsnummer sagsnr',
      classification: 'klassifikation kle kl-emne',
      route: 'sagsgang',
      responsible: 'ansvarlig sagsansvarlig',
      attendees: 'deltager gæster',
      purpose: 'formål',
      group: 'gruppe',
      'public-group': 'offentlig-gruppe',
      'group-ends': 'gruppe-slut gruppeslut',
      time: 'tid tidspunkt klokken',
      duration: 'varighed tidsforbrug',
      attachments: 'bilag',
      number: 'nummer nr punkt',
      late: 'sen forsinket tillæg',
      withdrawn: 'udgår udgået',
      recused: 'inhabil inhabile',
      standing: 'fast fast-punkt',
      'line-ends': 'linjeskift linjeslut',
      allow: 'tillad',
      document: 'dokument dokumentnummer dok',
      file: 'fil filnavn',
      pending: 'eftersendes',
      item: 'punkt punkter sag sager',
      break: 'pause frokost',
      close: 'slutning afslutning',
      note: 'notat bemærkning',
      points: 'punkter',
      name: 'navn',
      role: 'rolle titel stilling funktion',
      required: 'påkrævet krævet obligatorisk krav',
    },
    decisionBlock: 'beslutning',
    decisionFields: 'beslutninger afstemning stemmer stemmetal',
    persons: {
      titles: 'dr prof professor fru frk hr med phil jur hc',
      posts: '',
      postEndings:
        'chef leder direktør mester konsulent formand sekretær revisor advokat arkitekt ingeniør inspektør rådgiver rektor læge lærer rådmand råd',
      joints: 'og for i på',
      small: 'af da du de von zu la le el bin al dos',
      generations: 'dy dæ jun sen junior senior',
      behind: 'alliance venstre høyre enhedslisten',
      behindEndings:
        'chef leder direktør mester konsulent formand sekretær referent revisor advokat arkitekt ingeniør inspektør rådgiver rektor medlem kasserer suppleant rådmand kommune region parti partiet borgerlige liste listen gruppe gruppen forening foreningen forvaltning forvaltningen afdeling afdelingen udvalg udvalget nævn skole skolen fond selskab kontor center centret',
      seats: '(?:menigt )?medlem|[^ ]+medlem|suppleant|representant',
      commonPosts:
        'direktør|chef|(?:afdelings|områd|team|projekt)?e?leder|[^ ]*(?:konsulent|rådgiver|medarbejder|assistent|behandler|fuldmægtig|lærer|pædagog)',
    },
    captions: 'figur|fig|tabel|tab|billede|foto|kort|diagram|illustration|kilde',
    numbers: {
      before: 'kl|nr|pr|stk|pkt',
      units: 'kr|pct|pkt|tkr|t\\.kr|stk|øre|kroner|tons?',
      large: 'mio|mia',
      behind: 'procent|million|milliard|minut|time',
    },
  },
  endings: ['s', 'e', 'en', 'et', 'er', 'ne'],
  offices: words(`
    afdeling forvaltning kontor center centre sekretariat stab enhed team udvalg bestyrelse
    direktion råd nævn service kommune region selskab forening fond skole institut bibliotek museum
    myndighed styrelse ministerium tilsyn politi ledelse administration revision byg miljø løn
    personale økonomi borgmester chef leder direktør mester formand sekretær konsulent rådgiver
    jurist advokat revisor arkitekt ingeniør inspektør koordinator specialist medarbejder
    repræsentant kontakt ansvarlig partner firma bank gruppe
  `),
  matters: words(`
    personalesag personsag personale personaleforhold ejendomssag ejendomshandel ansættelsessag
    kontraktsag kontraktforhold kontrakt erstatningssag retssag klagesag lønsag forhandling orientering
    meddelelse eventuelt spørgsmål sag forhold punkt diverse godkendelse referat dagsorden andre øvrig
    konkret aktuel møde beslutning underskrift
  `),
  site: {
    meetings: 'Møder',
    search: 'Søg i titler og sagsnumre',
    find: 'Søg',
    hits: 'Resultater:',
    none: 'Der blev ikke fundet noget.',
    allMeetings: 'Alle møder',
    calendar: 'Kalender',
    feed: 'Nyhedsfeed',
    data: 'Data',
    matter: 'Sag',
    pack: 'PDF med bilag',
  },
  says: {
    severities: { error: 'fejl', warning: 'advarsel' },
    none: 'Ingen fejl, ingen advarsler',
    errors: count => `${count} fejl`,
    warnings: count => (count === 1 ? '1 advarsel' : `${count} advarsler`),
    further: count =>
      `${count} ${count === 1 ? 'besked' : 'beskeder'} mere i denne fil. Ret dem ovenfor, og kør kontrollen igen.`,
    fixed: 'rettet',
    unchanged: 'ændret af et andet program imens, eller må ikke skrives; er ladt i fred',
    tooMany: allowed => `(et møde må ${allowed === 0 ? 'ingen have' : `højst have ${allowed}`})`,
    inLog: count => `${count} ${count === 1 ? 'besked' : 'beskeder'} mere i loggen for dette trin.`,
    steps: { check: 'læser', render: 'sætter siderne', verify: 'gennemsøger den offentlige udgave' },
    done: (finished, all) => `${finished} af ${all} færdige`,
  },
  labels: {
    agenda: 'Dagsorden',
    minutes: 'Referat',
    contents: 'Indholdsfortegnelse',
    timetable: 'Tidsplan',
    time: 'Tid',
    end: 'Slut',
    item: 'Punkt',
    'open-case': 'Åben sag',
    'closed-case': 'Lukket sag',
    open: 'Åben',
    closed: 'Lukket',
    'closed-item': 'Lukket',
    'closed-items': 'Lukkede punkter',
    route: 'Sagsgang',
    responsible: 'Sagsansvarlig',
    attendees: 'Deltagere',
    recused: 'Inhabil',
    classification: 'Klassifikation',
    case: 'Sagsnummer',
    purpose: 'Formål',
    'decision-purpose': 'Til beslutning',
    'discussion-purpose': 'Til drøftelse',
    'information-purpose': 'Til orientering',
    duration: 'Varighed',
    late: 'Tillægspunkt',
    withdrawn: 'Udgår',
    cancelled: 'Aflyst',
    'moved-from': 'Flyttet fra',
    attachments: 'Bilag',
    attachment: 'Bilag',
    'attachment-index': 'Bilagsoversigt',
    number: 'Nr.',
    document: 'Dokument',
    status: 'Status',
    pending: 'Eftersendes',
    decision: 'Beslutning',
    'public-decision': 'Beslutning til offentliggørelse',
    signature: 'Underskrift',
    'signature-page': 'Underskriftsside',
    date: 'Dato',
    location: 'Sted',
    chair: 'Mødeleder',
    secretary: 'Sekretær',
    members: 'Medlemmer',
    apologies: 'Afbud',
    page: 'Side',
    of: 'af',
    notes: 'Noter',
    note: 'Note',
    'to-text': 'Tilbage til teksten',
    'to-contents': 'Til indholdsfortegnelsen',
    struck: 'slettet',
    'struck-end': 'slut på slettet tekst',
    picture: 'Billede',
    'picture-without-text': 'Billede uden tekst',
    'signed-original': 'Underskriften gælder kun i den oprindelige fil',
    'closed-passage': 'Lukket afsnit',
    'closed-passage-end': 'Slut på det lukkede afsnit',
    'withheld-passage': 'Et lukket afsnit er udeladt.',
    'withheld-item': 'Lukket punkt',
    'withheld-notice': 'Punktet er lukket. Indholdet er ikke med i den offentlige udgave.',
    'withheld-attachment': 'Lukket bilag',
    'full-edition': 'Indeholder lukkede punkter: ikke til offentliggørelse',
    'public-edition': 'Offentlig udgave',
    done: 'udført',
    'not-done': 'ikke udført',
  },
};
