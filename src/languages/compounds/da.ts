import { type Compounds, elements } from './compounds.ts';

export const da: Compounds = {
  elements: elements(`
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
  `),
  ending: /^(?:[dgklmnprst]?e)?(?:[nrt]|ne|rne)?s?$/,
  links: ['', 's', 'e'],
};
