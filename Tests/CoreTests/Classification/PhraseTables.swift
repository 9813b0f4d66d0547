// Phrases with what must, or must not, be read from them. Every fourth was kept aside while the
// vocabularies were tuned.

enum PhraseTables {
  /// phrase|ages: a number, a range, several with commas, - for none
  static let ages = """
    Het betreft een meisje van 7 jaar|7
    Onze dochter is vijf jaar oud|5
    Leeftijd kind: 13 jaar|13
    jongen (10) in groep 7|10
    Zij is 4½|4
    Bram, 6 jaar|6
    leerling, 15 jr, 3e klas|15
    een twaalfjarige jongen|12
    een 14-jarig meisje|14
    een 14 jarige jongen die spijbelt|14
    hij is pas 3|3
    ben 15 jaar en heb hulp nodig|15
    ik ben net 17 geworden|17
    ik word over een maand 18|17
    ze wordt morgen 4|3
    zij is bijna 12 jaar|11
    mijn zoon van bijna 9|8
    hij is net 10|10
    ze is inmiddels 20|20
    ze werd vorige week 6|6
    onze zoon is in september 8 geworden|8
    dochter van drieënhalf|3
    zoontje van 2 1/2 jaar|2
    kindje van 20 maanden|1
    baby van 6 weken|0
    een peuter van tweeënhalf|2
    dochtertje van 14 mnd|1
    hij is 3 maanden oud|0
    baby, 5 maanden|0
    pasgeboren baby|0-1
    onze dreumes|1-2
    een kleuter die niet luistert|4-6
    een tiener die niet meer naar buiten komt|12-18
    meisje, 24 jaar|24
    jonge vrouw van 21 jaar|21
    een jongen van ongeveer 11 jaar|10-12
    rond de 15 jaar|14-16
    meisje van een jaar of acht|7-9
    hij is 6 à 7 jaar|6-7
    tussen 12 en 14 jaar|12-14
    jongen van 8 of 9 jaar|8-9
    ik schat hem een jaar of 13|12-14
    eind twintig|27-29
    geb. 03-04-12|14
    geboren 2012-04-03|14
    Geboortedatum: 1 maart 2019|7
    geboren op 31 december 2010|15
    geb.dat. 12/08/2016|10
    gd 12.8.2016|10
    geboortedatum 5-11-2008|18
    geboren 29 februari 2020|6
    geb. 31-04-2013|-
    geboortedatum 29-02-2015|-
    geb. 12-03-2029|-
    geboren in 2015|10-11
    geboren in maart 2015|11
    geb. december 2015|10
    van bouwjaar 2013|12-13
    een meisje uit 2014|11-12
    uitgerekend 12-02-2027|-
    mijn vriendin is 30 weken zwanger|-
    we verwachten in februari een kindje|-
    zit in groep 2|5-6
    leerling groep 4|7-8
    groep 8 leerling|11-12
    onze zoon uit groep 6|9-10
    gr 3|6-7
    groep 7/8|10-12
    groep 3-4|6-8
    groep vijf|8-9
    groep 5b|8-9
    zit in de brugklas|12-13
    klas 1 havo/vwo|12-13
    klas 3 mavo|14-15
    atheneum 4|15-16
    2 vmbo kader|13-14
    4 havo|15-16
    zit in 5 vwo|16-17
    vmbo 4|15-16
    tweede klas vmbo|13-14
    3e klas havo|14-15
    leerjaar 2 vmbo-basis|13-14
    tweedejaars mbo|17-21
    2e jaars mbo|17-21
    derdejaars student mbo niveau 4|18-22
    leerjaar 1 mbo|16-20
    5e klas vrijeschool|10-11
    gaat na de zomer naar groep 3|5-6
    heeft in groep 4 de diagnose gekregen en zit nu in groep 7|10-11
    leest op niveau groep 4|-
    rekent op groep 5 niveau|-
    AVI E4|-
    puberzoon|10-18
    basisschoolleerling|4-12
    jongvolwassene|18-23
    meerderjarig|18-99
    De IB'er (45) belde|-
    Ik ben moeder van 3|-
    moeder van twee kinderen|-
    opvang 24/7|-
    om 8 uur kom ik langs|-
    een gezin van 5 personen|-
    Kerkstraat 12|-
    tel. 06-00000012|-
    op 3 november gesproken|-
    ruim 10 jaar ervaring in het onderwijs|-
    al 3 jaar lang ruzie|-
    na 2 jaar wachten|-
    een klas van 28 leerlingen|-
    hij kwam 3 keer te laat|-
    12 uur per week|-
    de afgelopen 6 weken|-
    We zijn 14 jaar getrouwd|-
    Bedrag van 15 euro|-
    moeder (38) en zoon (9)|9
    vader is 45, zijn dochter is 12|12
    Oma van 70 zorgt voor kleindochter van 11|11
    Mijn man (41) en ik (39) maken ons zorgen over onze zoon (14)|14
    Ik ben 34 en heb een zoontje van 3|3
    op haar 6e is ze getest, nu is ze 10|10
    hij was 4 toen papa overleed, hij is nu 9|9
    sinds zijn 5e jaar stottert hij, inmiddels is hij 8|8
    zijn zusje van 4 heeft nergens last van, hijzelf is 7|7
    twee meisjes van 8 en 10 jaar|8,10
    zoon van 9 en dochter van 6|9,6
    Sem (8) en Lotte (5)|8,5
    drie kinderen: 3, 6 en 9 jaar|3,6,9
    tweeling van 4 jaar|4,4
    onze jongens (12 en 14)|12,14
    de oudste is 13, de jongste 8|13,8
    mijn kinderen van 2 en 5|2,5
    Een meid van 16 uit mijn mentorklas|16
    'n jochie van 5|5
    ut is een jungsken van zeuven|7
    kind v 6 jr|6
    m, 12 jaar|12
    dochter, leeftijd 11|11
    lft: 9|9
    Leeftijd ca. 7|6-8
    16+|16-99
    nog net geen 18|17
    Hij wordt in januari 5|4
    Vandaag is ze 13 geworden|13
    ze is dertien|13
    hij is elf|11
    ik ben veertien|14
    k ben 16 jaar oud|16
    me zusje is 8|8
    mn broertje van 10|10
    onze kleinzoon van 6|6
    een buurjongetje van een jaar of 4|3-5
    studente van 19|19
    de jongen, 17 jaar oud, woont thuis|17
    Fenna is 11 jaar en zit in groep 8|11
    Het gaat over Jayden, hij is 9.|9
    over mijn stiefzoon (13)|13
    Een kind van drie jaar|3
    zuigeling van vier maanden|0
    geboren: 14 februari 2020|6
    (geb. 09-09-2009)|17
    geboortejaar: 2010|15-16
    * 3-6-2018|8
    DOB 03-06-2018|8
    12-jarige|12
    onder de 4 jaar|0-3
    havo-4 leerling|15-16
    havist uit klas 4|15-16
    leerling van 3 vmbo-t|14-15
    H3a|14-15
    sbo-leerling|4-12
    praktijkonderwijs klas 2|13-14
    een vijfdeklasser vwo|16-17
    Onze mentorleerling zit in 2 havo|13-14
    de training is voor jongeren van 12 tot 18 jaar|-
    voor kinderen van 4-12 jaar|-
    Wij zijn open van 9 tot 12|-
    1 op de 5 kinderen|-
    kamer 14|-
    versie 2.0|-
    zij heeft 2 broers|-
    over 2 jaar|-
    """

  /// phrase|municipality, - for none, ? for unclear, * for a stay elsewhere|area
  static let residences = """
    Wij wonen in Lichtenvoorde|Oost Gelre|inside
    ik woon in dinxperlo|Aalten|inside
    gezin uit Vragender|Oost Gelre|inside
    komt uit Aalten|Aalten|inside
    wonend in Harreveld|Oost Gelre|inside
    Woonplaats: Bredevoort|Aalten|inside
    Adres: Kerkstraat 5, Zieuwent|Oost Gelre|inside
    woonachtig in Beltrum|Berkelland|outside
    woont bij zijn moeder in Groenlo|Oost Gelre|inside
    hij woont samen met zijn vader in Varsseveld|Oude IJsselstreek|outside
    die in Kotten woont|Winterswijk|inside
    wij wonen in Miste|Winterswijk|inside
    woont in Ratum|Winterswijk|inside
    in de Heurne|Aalten|inside
    uit Barlo|Aalten|inside
    woont in Barlo bij Aalten|Aalten|inside
    woont in Meddo|Winterswijk|inside
    wi-j wont in Wenters|Winterswijk|inside
    woont in Enschede|Enschede|outside
    Doetinchem is de woonplaats|Doetinchem|outside
    gezin (Neede)|Berkelland|outside
    7151 AB Eibergen|Berkelland|outside
    7126AK|Aalten|inside
    pc 7141|Oost Gelre|inside
    7263 RT Mariënvelde|Oost Gelre|inside
    postcode 7061|Oude IJsselstreek|outside
    Postbus 200, 7120 AE Aalten|-|
    Gasthuisstraat 3, 7101 DV Winterswijk|Winterswijk|inside
    Markt 4 in Groenlo|Oost Gelre|inside
    woont in Bocholt|Duitsland|outside
    46399 Bocholt|Duitsland|outside
    woont vlak over de grens in Vreden|Duitsland|outside
    gemeente Berkelland|Berkelland|outside
    gemeente Winterswijk|Winterswijk|inside
    wonen in de gemeente Oude IJsselstreek|Oude IJsselstreek|outside
    Zwolle bij Groenlo|Oost Gelre|inside
    woont in Zwolle (Overijssel)|Zwolle|outside
    wij wonen in Heurne|?|unclear
    Winterswijkse school|-|
    mevrouw Van Winterswijk|-|
    mevrouw Groenlo|-|
    hij werkt in Aalten|-|
    moeder werkt in Doetinchem|-|
    voetbalt bij Groenlo|-|
    school staat in Lichtenvoorde|-|
    de huisarts in Winterswijk|-|
    ik ben jongerenwerker in Aalten|-|
    woonde vroeger in Arnhem|-|
    verhuisd van Arnhem naar Groenlo, wonen daar nu een jaar|Oost Gelre|inside
    gaat verhuizen naar Aalten|-|
    woont nu in Aalten, verhuist in mei naar Doetinchem|Aalten|inside
    ingeschreven in Winterswijk bij vader|Winterswijk|inside
    Vader woont in Doetinchem, het kind woont bij moeder in Aalten|Aalten|inside
    opa en oma wonen in Aalten, wij in Neede|Berkelland|outside
    Tante woont in Groenlo|-|
    Kind: woont Lichtenvoorde|Oost Gelre|inside
    meisje, 9 jaar, Dinxperlo|Aalten|inside
    jongen uit Groenlo|Oost Gelre|inside
    Bij ons thuis in Lievelde|Oost Gelre|inside
    zit op school in Groenlo en woont in Eibergen|Berkelland|outside
    woont in Ruurlo en gaat in Lichtenvoorde naar school|Berkelland|outside
    School in Winterswijk, woonachtig te Aalten|Aalten|inside
    Het gezin woont al jaren in Winterswijk Woold|Winterswijk|inside
    Ze komen uit Silvolde|Oude IJsselstreek|outside
    woont op een boerderij in Lintelo|Aalten|inside
    buitengebied van Lichtenvoorde|Oost Gelre|inside
    buurtschap Corle|Winterswijk|inside
    zij woont te Terborg|Oude IJsselstreek|outside
    station Winterswijk|-|
    trein naar Winterswijk|-|
    De Gelderlander|-|
    ik mis mijn vader|-|
    zij miste drie lessen|-|
    in hart en nieren|-|
    de familie Barlo|-|
    Aalten, 12 november 2026|?|
    Lichtenvoordseweg 12|-|
    Winterswijksestraat 5, Groenlo|Oost Gelre|inside
    hij is geboren in Enschede en woont in Groenlo|Oost Gelre|inside
    geboren te Doetinchem|-|
    de Achterhoek|-|
    woont in 't Woold|Winterswijk|inside
    woont op 't Klooster in Aalten|Aalten|inside
    mijn dochter woont bij mij in Groenlo, om het weekend bij haar vader in Doetinchem|Oost Gelre|inside
    we wonen sinds kort in Zelhem|Bronckhorst|outside
    woonplek: Haaksbergen|Haaksbergen|outside
    Wonen: Winterswijk|Winterswijk|inside
    woont in Apeldoorn|Apeldoorn|outside
    woont in Hengelo Gld|Bronckhorst|outside
    verblijft in het azc in Winterswijk|*|
    zit in een pleeggezin in Aalten|*|
    7102-GK|Winterswijk|inside
    7132 ab lichtenvoorde|Oost Gelre|inside
    adres: Dorpsstraat 1 7136 LG Zieuwent|Oost Gelre|inside
    IJzerlo|Aalten|inside
    Vosseveld in Winterswijk|Winterswijk|inside
    we bunt van Dinxperlo|Aalten|inside
    uit Bredevoort afkomstig gezin, nu Groenlo|?|
    inwoner van Oost Gelre|Oost Gelre|inside
    een gezin in Gendringen|Oude IJsselstreek|outside
    Het gezin verblijft op een camping in Winterswijk|*|
    """

  /// phrase|code, - for none, ? for several
  static let schools = """
    zit op De Reiger|ZZNH00
    OBS Kievitsbos|ZZKV00
    leerling van basisschool De Twijg|ZZTW00
    De Wissel in Aalten|ZZWA00
    de Wissel Lichtenvoorde|ZZWL00
    De Wissel|?
    Gerardusschool Zieuwent|ZZGZ00
    St Gerardus in Lievelde|ZZGE00
    Gerardus|?
    Sint Hildegard|ZZRR00
    Hildegardschool|ZZRR00
    zit op de Floris|ZZFL00
    Floris zit in groep 4|-
    Amalia heeft veel verdriet|-
    zit op de Amalia|ZZAL00
    basisschool Amalia|ZZAL00
    Huis Ruurlo in Lichtenvoorde|ZZHR00
    bs Slot Bredevoort|ZZSB00
    vrijeschool Aalten|ZZVB00
    vrijeschool De Beukelaar klas 3|ZZVB00
    Grolse Poort Groenlo|ZZQN00
    Grolse Poort College locatie Lichtenvoorde|ZZQN02
    het Grolse Poort College|?
    Slingebeek College Dinxperlo|ZZLJ07
    Slingebeek Landbouwstraat|ZZLJ05
    Scholten brugklas|ZZSC01
    Scholten College Singelweg|ZZSC00
    OIJC Winterswijk|ZZGC02
    Oude IJssel College in Doetinchem|ZZGC00
    ROC Oude IJssel|?
    sbo De Bolster Winterswijk|ZZBO01
    de bolster in aalten|ZZBO00
    praktijkschool De Smeltkroes|ZZPS00
    zit op smeltkroes|ZZPS00
    vso De Meibeek|ZZMF00
    't Lohuus|ZZLH00
    t Grachthuus|ZZGR00
    Het Bolwerk|ZZWN00
    IKC Kroonland|ZZKL00
    cbs de zaaier|ZZOM00
    Odulfus in Zwolle|ZZKE00
    Odulfusschool|ZZKE00
    Lambertusschool|ZZZO00
    Mistelboom|ZZMB00
    obs de Corlerakker|ZZCA00
    Berkel Lyceum Eibergen|ZZBL00
    zit op De Sprank in Varsseveld|ZZSP00
    zat vroeger op De Reiger, nu op Kievitsbos|ZZKV00
    gaat na de zomer naar Slingebeek Dinxperlo, zit nu op De Rietzanger|ZZRZ00
    vader werkt op De Twijg, dochter zit op Esdoornhof|ZZAM00
    heeft vroeger op de Halve Maan gezeten|-
    school in Groenlo|-
    de school van mijn zoon|-
    hij gaat niet graag naar school|-
    mevrouw Scholten belde|-
    meneer Kroonland|-
    een wissel van de wacht|-
    in de kiem gesmoord|-
    de reiger in de vijver|-
    zijn zusje zit op De Zaaier, hij op Vlasbloem|ZZWF00
    School: De Havezate|ZZHV00
    Naam school: Vestingwal|ZZVW00
    schoolgaand op Ratumhoeve|ZZRH00
    leerling op 't Veldhoes in Meddo|ZZDK00
    komt van De Steengroeve en zit nu op De Zandloper|ZZZL00
    de Kiem in Neede|ZZKI00
    Bolster|?
    op de Halve Maan groep 5|ZZHM00
    """
}
