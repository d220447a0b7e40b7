import { type Compounds, elements } from './compounds.ts';

export const da: Compounds = {
  elements: elements(`
    administration adgang afdeling affald afgift afgrænsning afgørelse aflastning afslag afsnit aftale aktivitet analyse
    anlæg ansvar ansættelse ansøgning anvendelse arbejde arbejder areal aspekt barn behandling behov belastning
    beregning beretning beskrivelse beskyttelse beskæftigelse bestemmelse bestyrelse besøg betaling betingelse bevilling
    bidrag bilag bolig borger brug budget byggeri bæredygtighed børn center chef dagsorden dannelse deltagelse
    deltager dialog direktør drift dækning effekt eftersyn ejendom ejer ekspert energi enhed erfaring
    erhverv erklæring erstatning evaluering fag faglighed familie finansiering flytning forandring forbedring forberedelse
    forbrug forebyggelse forening forhandling forhold forløb formand formue forpligtelse forretning forsikring forskel
    forslag forsyning fortegnelse forum forvaltning fravær fremmøde funktion følge fællesskab fængsel gennemgang
    genopretning gruppe grundlag halvår handicap handling hjælp hjælper håndtering idræt indberetning
    indeks indgang indhold indkomst indkøb indsats indsigelse indskoling indstilling indtægt information institution
    integration interesse investering job klasse klima kommission kommune kompetence kontor kontrakt
    kontrol kultur kurs kvalitet kvarter kørsel ledelse leder lederskab leverance leverandør levering likviditet linje
    lokale lovgivning læge lærer læring løsning marked materiale medarbejder medlem melding metode
    middel miljø misbrug moms myndighed mål måling mængde mærkning møde niveau nærvær nævn
    ombud område opfølgning opgave opgang opgørelse opholdssted oplysning oplæg opmærksomhed opretning optræning
    opsamling organisation orden ordning orientere orientering oversigt ordfører overførsel papir parkering pause penge periode
    person personale plads plan planlægning pleje politik politiker praksis princip prioritering problem procent proces
    procedure produkt prognose program projekt protokol proportion punkt pulje rapport redegørelse reform regel
    registrering regning regnskab regulering rejse rekruttering rengøring reserve ressource restance resultat revision
    rådgivning råderum sag samarbejde samfund samtale sekretær sekretariat service servicering side sikkerhed sikring
    skema skole skyldig speciale spild spørgsmål stigning stilling strategi struktur styrelse styring støtte
    svar system sygdom søgning takst tegning teknologi tid tilbud tildeling tilfredshed tilgængelighed tilladelse
    tillid tillæg tilpasning tilrettelæggelse tilskud tilstand tilsyn tjeneste trafik transport træning udbetaling
    udbud uddannelse udfordring udgave udgift udkast udledning udligning udnyttelse udpegning udredning udstyr
    udtalelse udvalg udvidelse udvikling undersøgelse underskrift understøttelse undervisning ungdom valg vand vederlag
    vedligeholdelse vej vejledning vejr velfærd ventetid virksomhed visitation vurdering vækst værdi værk værelse
    værktøj ydelse økonomi ældre ændring århundrede årsag årsværk
  `),
  ending: /^(?:[lmnprst]?e)?(?:[nrt]|ne|rne)?s?$/,
  links: ['', 's', 'e'],
};
