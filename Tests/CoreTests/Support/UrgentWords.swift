// Words of acute danger for the tests; the shipped `rules.yaml` carries the same list.

enum UrgentWords {
  static let phrases: [String] = lines(
    """
    rand van … viaduct
    rand van … dak
    rand van … brug
    rand van … perron
    op het viaduct
    van het viaduct
    op de rails
    langs het spoor
    aan het spoor
    bij het spoor
    laatste trein
    spring* … trein
    over de reling
    benen eroverheen
    touw … gekocht
    touw … klaar
    strop
    pillen … klaar
    pillen liggen
    strip* … leeg
    lege strip*
    lege doosjes
    lege pot*
    doosjes … medicijn*
    op de grond … wakker
    ligt … op de grond … niet
    krijg* … niet wakker
    mama wordt niet wakker
    papa wordt niet wakker
    mama … niet meer wakker
    papa … niet meer wakker
    moeder … niet meer wakker
    vader … niet meer wakker
    ademt … raar
    ademt … niet
    snurkt … raar
    niet aan haar lag
    niet aan jullie lag
    niet jullie schuld … zonder
    afscheid genomen
    afscheid nemen … vannacht
    afscheidsapp*
    afscheidsfilm*
    zeg* … mama dat … hou
    datum van vanavond
    datum van vandaag
    datum van morgen
    datum … uitgekozen
    plek … uitgezocht
    plek … uitgekozen
    tijdstip … gekozen
    noemde het tijdstip
    morgen ben ik er niet meer
    morgen … er niet meer
    na vanavond … niet meer
    vannacht … einde
    vanavond … eind* aan
    vannacht … eind* aan
    eind aan … maken
    einde aan … maken
    eind aan … maakt
    niet toezeggen dat
    niet beloven dat … niet doet
    uitgewerkt plan
    plan … al klaar
    bloedt … hevig
    snee … diep
    jachtgeweer*
    geweer*
    pistool
    machete*
    keukenmes*
    vleesmes*
    broodmes*
    mes onder
    mes … onder … matras
    mes … onder … kussen
    mes … op … keel
    mes in … hand
    bijl in
    jerrycan*
    met benzine
    gasfles*
    gaskraan*
    gas open*
    huis in brand*
    tuin in brand*
    lucifer* … staat
    staat … in onze tuin
    staat … in de tuin … met
    staat nu in
    staat … te bonken
    trapt … deur in
    trapt … tegen de deur
    deur … ingetrapt
    ruit … ingeslagen
    raam … ingeslagen
    keukenraam … stuk
    alle deuren op slot
    deuren op slot gedaan
    telefoons … afgepakt
    telefoon* … ingepikt
    kunnen … huis niet uit
    mogen … huis niet uit
    laat ons niet gaan
    laat ons niet weg
    houdt ons vast
    houdt … vast … huis
    kom stil
    kom zonder sirene*
    niet bellen … hoort
    onze laatste dag
    laatste dag van … leven
    als ik ze niet mag hebben
    als ik ze niet krijg
    dan krijgt niemand
    dan niemand
    niet meer te zien … niemand
    zeg maar gedag
    zeg maar dag tegen
    vermoord*
    maakt ons af
    maak je af
    maakt haar af
    maakt hem af
    maakt me af
    wat aan doet
    iets aan te doen
    ga ik hem iets
    ga ik haar iets
    bang dat ik hem
    bang dat ik haar
    mijn baby … door elkaar
    baby … door elkaar
    stem die zegt
    stemmen die zeggen
    stemmen zeggen
    stem zegt dat
    laten drijven
    in bad … houden
    hoofd onder water
    onder water gedrukt
    sterretjes zag
    keel vast*
    kreeg geen lucht
    bij … keel
    niet doen papa
    niet doen mama
    papa niet doen
    mama niet doen
    au papa
    auw niet
    niet weer papa
    steeds een dreun
    dreun* … gil*
    gegil … stil
    hoor … smeken
    hoor … slaan
    durft … niet mee naar huis
    durft … niet naar huis
    durft … huis niet in
    niet op tijd stop*
    tegen de muur gesmeten
    nachten alleen met hem
    alleen met hem … weekend
    bij haar in bed
    bij hem in bed
    bij mij in bed
    in bed komt liggen
    in bed kruipt
    doen wat hij wil
    onder … pyjama
    filmpjes van haar
    filmpjes van mij
    schuld afbetalen
    schuld … afbetalen
    hotel … mannen
    mannen … betalen
    mannen … komen … haar
    neemt haar … mee naar een hotel
    uitgehuwelijkt
    paspoorten … meegenomen
    ticket* … enkele reis
    op het vliegtuig … tegen
    fles jenever
    fles wodka
    fles whisky
    drank op … auto
    drank op … weggereden
    dronken … auto
    dronken … stuur
    dronken … weggereden
    stomdronken … kinderen
    kinderen … achterin … weggereden
    kleintjes … achterin
    weggereden met … kinderen
    met de kinderen … weggereden
    zonder zitjes
    telefoon uit … kinderen
    auto staat niet … flat
    niet meer wil* leven
    voor iedereen een brief*
    broodmes
    keukenmes
    vleesmes
    gaat steken
    wil* … steken
    wordt niet wakker
    niet wakker te krijgen
    brief* … voor iedereen … geschreven
    spullen verdeeld
    spullen weggegeven
    rustig voor altijd
    voor altijd rustig
    voor altijd slapen
    uren … huil*
    roept … dorst
    al uren alleen
    mama weg is … open
    opgesloten in de badkamer
    wil* niet meer leven
    wil ik niet meer leven
    wil* niet langer leven
    niet langer wil* leven
    niet verder wil* leven
    wil* niet verder leven
    niet meer verder wil* leven
    niet meer te willen leven
    niet meer hoeft te leven
    hoef* niet meer te leven
    wil* dood
    dood wil*
    wil ik dood
    wil* echt dood
    wil* liever dood
    wil* gewoon dood
    wil* nie meer leve*
    nie meer leve*
    liever dood
    wou dat … dood was
    wilde dat … dood was
    wens* … dood te zijn
    doodswens
    wil* er niet meer zijn
    er niet meer wil* zijn
    niet meer wil zijn
    er niet meer te willen zijn
    liever niet meer zijn
    zelfmoord*
    zelfdoding*
    suicid*
    suecid*
    kill myself
    einde aan … leven
    eind aan … leven
    eind* aan … leven te maken
    er een eind* aan mak*
    er een eind* aan te maken
    maak* er een eind* aan
    uit het leven stap*
    uit het leven te stappen
    uit het leven wil*
    eruit wil* stappen
    eruit te stappen
    van het leven … beroven
    zichzelf … iets aan*
    zichzelf … wat aan*
    zichzelf … iets aan te doen
    zich … iets aandoe*
    zich … wat aandoe*
    zichzelf … van kant
    mezelf … iets aan
    mezelf … wat aan
    mijzelf … iets aan
    mzelf … wat aan
    haarzelf … iets aan
    hemzelf … iets aan
    niet meer wakker … word*
    niet meer wakker te worden
    geen zin meer in het leven
    geen zin meer in leven
    geen zin meer … te leven
    het leven niet meer ziet zitten
    ziet het leven niet meer zitten
    zie het leven niet meer zitten
    zie het leven nie meer
    leven zat
    leven beu
    leven moe
    levensmoe
    beter af zonder mij
    beter af zonder haar
    beter af zonder hem
    beter af als ik er niet
    beter is als ik er niet
    beter als ik er niet meer
    niet meer verder … leven
    afscheidsbrief*
    afscheidsbericht*
    afscheidsappje*
    afscheidsfilmpje*
    overdosis
    pillen … ingenomen
    pillen … geslikt
    pillen … genomen
    pillen … gespaard
    paracetamol … ingenomen
    paracetamol … geslikt
    medicijnen … ingenomen
    strop* … nek
    touw … nek
    zichzelf … ophang*
    zich … ophang*
    zich … verhang*
    zich … verdrink*
    voor de trein
    voor een trein
    van de brug … spring*
    van het dak … spring*
    van een flat … spring*
    springen … brug
    springt … dak
    spring … brug
    op de rand van … dak
    polsen … gesneden
    polsen door*
    pols* … doorgesneden
    heel diep gesneden
    heeft … diep gesneden
    beter af zijn zonder
    beter af … zonder haar
    beter af … zonder hem
    beter zijn zonder haar
    beter zonder mij
    afspring*
    van de brug
    opgesloten met pillen
    opgesloten … pillen
    geen toekomst meer … dood
    zijn laatste dag
    haar laatste dag
    gaat springen
    wil* springen
    ga springen
    op het dak en
    staat op het dak
    op de reling
    mezelf van kant
    zichzelf van kant
    mezelf … aandoe*
    mijzelf … aandoe*
    mijn eigen … aandoe*
    me eigen … aan*
    leven … niet meer hoeft
    leven hoeft
    wil* … een einde maken
    er een einde aan
    er een eind aan
    een eind aan maken
    een einde aan maken
    zelf doden
    zichzelf … doden
    zichzelf doodt
    mezelf … doden
    mezelf … dood
    zichzelf … dood
    snijd* … steeds dieper
    polsen … door
    wil* … verdwijnen van deze wereld
    niet meer op deze wereld
    wil* … niet meer leven
    wil* … niet langer leven
    wil* … er niet meer zijn
    niet meer … wil* leven
    ik wil … dood
    wil* … zelf dood
    niet meer leven wil*
    leven niet meer aan
    kan het leven niet meer
    genoeg van het leven
    klaar met het leven
    klaar met leven
    klaar met mijn leven
    hoeft voor mij allemaal niet meer
    hoeft allemaal niet meer
    leven hoeft … niet meer
    zich … iets aan te doen
    zichzelf iets wil* aandoe*
    iets te willen aandoen
    op het spoor … staan
    op het spoor gelopen
    weet hoe … het gaat doen
    wil* er een eind* aan
    zin om te leven
    niet meer … in leven willen zijn
    mishandel*
    kindermishandel*
    misbruikt
    misbruikte
    seksueel misbruik*
    sexueel misbruik*
    seksueel … misbruik*
    seksueel grensoverschrijdend*
    aangerand
    aanranding
    verkracht*
    incest
    vader … slaat mij
    vader … slaat me
    vader … slaat ons
    vader … slaat hem
    vader … slaat haar
    vader slaat
    vader … slaat … kinderen
    stiefvader slaat
    stiefvader … slaat mij
    stiefvader … slaat me
    stiefvader … slaat ons
    stiefvader … slaat hem
    stiefvader … slaat haar
    pa slaat
    papa slaat
    papa … slaat mij
    papa … slaat me
    mama slaat
    moeder slaat
    moeder … slaat mij
    moeder … slaat me
    moeder … slaat hem
    moeder … slaat haar
    moeder … slaat … kinderen
    stiefmoeder slaat
    partner slaat
    partner … slaat mij
    vriend slaat
    vriend … slaat mij
    man slaat
    man … slaat mij
    man … slaat ons
    ouders … slaan hem
    ouders … slaan haar
    ouders … slaan mij
    ouders slaan
    slaat mij
    slaat ons
    slaat mama
    slaan mij
    moeder in elkaar
    slaat … in elkaar
    in elkaar geslagen
    in elkaar gesla*
    wordt … geslagen
    word … geslagen
    worden … geslagen
    word … gesla*
    door … vader … geslagen
    door … moeder … geslagen
    door … stiefvader geslagen
    thuis geslagen
    heeft … geslagen … vader
    vader … geslagen
    stiefvader … geslagen
    moeder heeft … geslagen
    geschopt en geslagen
    geslagen en geschopt
    geslagen met
    met de riem
    met een riem
    brandplek*
    brandwonden … sigaret*
    blauwe plekken
    blauwe plek op
    striemen
    wurg*
    gewurgd
    bij de keel
    bij haar keel
    bij zijn keel
    keel dicht*
    keel … dichtgeknepen
    van de trap geduwd
    van de trap gegooid
    tegen de muur gegooid
    schud* … baby
    baby … geschud
    door elkaar geschud
    uithuwelijk*
    uitgehuwelijk*
    gedwongen … huwelijk
    gedwongen … trouwen
    eerwraak
    eergerelateerd*
    loverboy*
    loverboi*
    aan … haren
    bij de haren
    geslachtsde*
    vagina
    piemel … vast*
    onder haar broek
    in haar broek … gezeten
    klappen krijgt
    slaag krijg*
    krijgt slaag
    pak slaag
    afrossel*
    tegen haar wil
    tegen zijn wil aan
    zit … aan mij
    zit … aan me
    zit … aan haar
    zat … aan mij
    zat … aan me
    zat … aan haar
    zitten aan mij
    dwingt … seks*
    gedwongen … seks*
    gedwongen tot seks*
    dwingt … naaktfoto*
    gedwongen … naaktfoto*
    seks … tegen haar wil
    tegen haar wil … seks
    schreeuw* om hulp
    gil* om hulp
    hulpgeroep
    hoor* … klappen
    slaat alles kapot
    slaat alles kort
    alles kort en klein
    slaat mij elke
    aftuig*
    afgeranseld
    afranselt
    schop* … tegen … hoofd
    trapt … moeder
    trapte … moeder
    in het ziekenhuis … geslagen
    ribben gebroken
    botbreuk*
    letsel … opgelopen thuis
    verdrinken
    onder water gehouden
    door elkaar … geschud
    kind … geschud
    geschud … baby
    gewelddadig* … nu
    slaan ons
    slaan me
    wordt thuis mishandel*
    wordt thuis geslagen
    hij slaat haar
    hij slaat mijn moeder
    slaat mijn moeder
    slaat mn moeder
    slaat mijn vader
    slaat zijn vrouw
    slaat mijn broertje
    slaat mijn zusje
    slaat mn broertje
    slaat mn zusje
    wordt op dit moment geslagen
    geschreeuw en klappen
    krijgt klappen
    kreeg klappen
    krijg klappen
    klappen … van vader
    klappen … van moeder
    klappen … van zijn vader
    klappen … van haar vader
    aan mij zit
    zit aan mij
    aan me zit
    zit aan me
    aan haar zit
    zit aan haar
    raakt mij aan
    raakt me aan
    raakt haar aan
    onzedelijk*
    komt … op mijn kamer
    betast*
    met een mes
    met mes
    mes gepakt
    mes gegrepen
    mes getrokken
    mes op … keel
    mes … keel
    mes bij zich
    mes mee naar school
    zwaait … mes
    mes in zijn hand
    mes in haar hand
    mes … handen
    pakt … mes
    pakte … mes
    pakt een mes
    messen … dreig*
    dreig* … mes*
    bedreig* … mes*
    hakbijl
    machete
    vuurwapen*
    pistool*
    geweer
    heeft een wapen
    wapen … dreig*
    wapen … bij zich
    wapen in huis
    dreig* … vermoord*
    dreig* … dood*
    dreig* … doden
    dreig* … steken
    dreig* … wat aan
    dreig* … iets aan
    dreig* zichzelf
    doodsbedreig*
    met de dood bedreig*
    bedreig* … met de dood
    doodmaken
    dood te maken
    maakt … dood
    maak … dood
    doodslaan
    doodslaat
    dood te slaan
    dood gaat slaan
    sla je dood
    slaat … dood
    doodsteken
    dood te steken
    neersteken
    neergestoken
    neer te steken
    gestoken met
    iedereen … vermoord*
    gaat … vermoorden
    ons vermoord*
    mij vermoord*
    me vermoord*
    haar vermoord*
    hem vermoord*
    bedreigt ons
    bedreigt mij
    bedreigt haar
    bedreigt moeder
    bedreigt me
    bedreigt de kinderen
    mij bedreigt
    ons bedreigt
    haar bedreigt
    wordt bedreigd
    word bedreigd
    worden bedreigd
    ernstig bedreigd
    in brand te steken
    in brand steek*
    in brand gaat steken
    brand … stichten
    aanslag op
    is geschoten bij
    geschoten bij
    geschoten op
    schietpartij
    kapot gaat maken
    kapot te maken
    kapot maakt
    mij kapot
    ons kapot
    staat nu voor
    staan nu voor
    iets aandoet
    wat aandoet
    iets aan doet
    bommen
    heeft een mes
    heeft … mes vast
    mes vast
    ons afmaak*
    mij afmaak*
    me afmaak*
    haar afmaak*
    hem afmaak*
    afmaken
    afslachten
    dreigt alles in brand
    benzine
    vrees* … leven
    vrezen … leven
    vrees … veiligheid
    bang dat hij ons
    bang dat hij haar
    bang dat hij mij
    bang dat hij me
    bang dat hij iets doet
    gedreig* … vermoord*
    gedreig* … dood*
    gedreig* … steken
    gedreig* … iets aan
    gedreig* … mes
    te vermoorden
    vermoordt
    deur ingetrapt
    huis in brand
    met een wapen
    met wapen*
    schiet* … dood
    bedreigde ons
    bedreigde mij
    bedreigde haar
    heeft … bedreigd met
    levensgevaar*
    levensbedreigend*
    direct gevaar
    directe gevaar
    acuut gevaar
    acute gevaar
    acuut onveilig*
    acute onveilig*
    acute dreiging
    acute situatie
    acute nood
    acute crisis
    acute zorgen over de veiligheid
    acuut probleem
    acuut in gevaar
    acuut
    ernstig gevaar
    groot gevaar
    niet veilig thuis
    thuis niet veilig
    thuis nie veilig
    thuis niet meer veilig
    voel* … onveilig … nu
    nu onveilig
    onveilig … vanavond
    onveilig … vannacht
    gevaarlijke situatie
    crisissituatie
    crisis thuis
    noodsituatie
    noodgeval
    spoedgeval
    geweld … nu
    geweld … vanavond
    geweld … vannacht
    geweld … gisteravond
    geweld … vanochtend
    geweld … vanmorgen
    geweld … vanmiddag
    geweld … zojuist
    geweld … gisteren
    nu … geweld
    vannacht … geweld
    vanavond … geweld
    gisteravond … geweld
    zojuist … geweld
    durft niet … naar huis
    durf niet … naar huis
    durven niet … naar huis
    durf nie … naar huis
    durft … niet meer naar huis
    bang om naar huis
    bang … naar huis te gaan
    niet naar huis … durft
    niet naar huis durft
    alleen achtergelaten
    alleen achter gelaten
    alleen gelaten … baby
    alleen thuisgelaten
    alleen thuis gelaten
    nu alleen thuis
    helemaal alleen thuis
    dagen alleen thuis
    sinds gisteren alleen
    sinds vanmorgen alleen
    sinds vanochtend alleen
    alleen in de woning
    alleen aangetroffen
    ouders spoorloos
    moeder is weg en
    niet thuisgekomen
    niet thuis gekomen
    niet meer thuisgekomen
    niet meer thuis gekomen
    vannacht niet thuis
    vermist
    spoorloos
    nergens te vinden
    onvindbaar
    weggelopen … niet terug
    weggelopen … nog niet
    weggelopen … zoek
    weggelopen … kwijt
    nu weggelopen
    net weggelopen
    vanmiddag weggelopen
    vanmorgen weggelopen
    vanochtend weggelopen
    gisteravond weggelopen
    gisteren weggelopen
    vannacht weggelopen
    weggelopen … waar … is
    van huis weggelopen … vreemde
    wegloopt … volwassen man
    afgesproken … volwassen man
    meegenomen door
    ontvoer*
    ontvoerd
    op straat gezet
    uit huis gezet
    buiten gezet
    buitengezet
    op straat … vannacht
    geen slaapplek … vannacht
    vannacht … geen slaapplek
    geen dak boven
    bewusteloos
    buiten bewustzijn
    niet aanspreekbaar
    ademt niet
    niet meer ademt
    psychotisch
    psychose
    112 gebeld
    sluit … op in de kelder
    opgesloten … kelder
    opgesloten … schuur
    zit opgesloten
    wordt opgesloten
    naaktfoto* … dreig*
    dreig* … naaktfoto*
    sextortion
    nu bellen
    nu iemand bellen
    nu meteen bellen
    direct iemand bellen
    meteen iemand bellen
    nu meteen hulp
    onmiddellijk hulp
    help mij alsjeblieft nu
    kom alsjeblieft nu
    weggelopen van huis
    durf niet terug
    durft niet terug
    durf … terug naar huis
    durft … terug naar huis
    al twee dagen alleen
    al drie dagen alleen
    al een dag alleen
    al de hele dag alleen
    de hele nacht alleen
    dagen zonder eten
    al dagen niet gegeten
    niets te eten
    geen eten meer in huis
    wordt gezocht door
    kind kwijt
    mijn kind is weg
    mijn zoon is weg
    mijn dochter is weg
    onze dochter is weg
    onze zoon is weg
    kleine kinderen … alleen thuis
    jonge kinderen … alleen thuis
    kinderen … alleen in huis
    kind alleen in huis
    loopt alleen op straat
    lopen alleen op straat
    loopt alleen buiten rond
    sinds gisteren weg
    sinds gisteravond weg
    sinds vanmorgen weg
    sinds eergisteren weg
    al dagen weg
    al twee dagen weg
    sinds gisteren niet gezien
    sinds gisteravond niet gezien
    houdt … opgesloten
    in de badkamer opgesloten
    in de kamer opgesloten
    in huis opgesloten
    wordt gestalkt
    stalkt ons
    ligt … buiten westen
    buiten westen
    bloedt hevig
    bloedt erg
    ambulance
    kan niet ademen
    stuip*
    gereanimeerd
    is in gevaar
    zijn in gevaar
    ben in gevaar
    kind in gevaar
    kinderen in gevaar
    leven in gevaar
    veiligheid in gevaar
    al dagen alleen
    nachten alleen thuis
    hele nacht alleen
    hele nachten alleen
    opgesloten … badkamer
    sluit haar op
    sluit hem op
    sluit mij op
    sluit me op
    niet veilig bij
    niet meer veilig bij
    niet meer veilig thuis
    niet veilig … thuis
    het is niet veilig
    kinderen … niet veilig
    kind is niet veilig
    is nu alleen
    zijn nu alleen
    is nu helemaal alleen
    zijn nu helemaal alleen
    zit nu alleen
    zitten nu alleen
    peuter … alleen thuis
    kleuter … alleen thuis
    slaapt … op straat
    slaap … op straat
    op straat … slapen
    buiten … slapen
    slaap* vannacht buiten
    nergens heen
    nergens naartoe
    kan nergens naar toe
    nergens slapen
    komt … achter … aan
    staat nu voor de deur
    staat voor de deur en
    durf … niet naar huis
    durf mijn kamer niet uit
    aub nu
    kom alsjeblieft
    """)

  static let exceptions: [String] = lines(
    """
    niet acuut
    een film waarin
    korte film
    alleen film
    bij wijze van spreken
    zei hij lachend
    zei ze lachend
    van de training
    tijdens de training
    niet direct acuut
    nog niet acuut
    geen acuut
    geen acute
    niet acute
    niets acuuts
    niet iets acuuts
    niet zo acuut
    geen spoed
    geen crisis
    geen noodgeval
    geen noodsituatie
    geen crisissituatie
    geen direct
    geen directe
    geen gevaar
    geen sprake van
    geen sprake meer van
    geen signalen
    geen aanwijzing*
    geen vermoeden*
    geen suicid*
    geen doodswens
    geen zelfmoord*
    geen wapen*
    geen mishandel*
    geen blauwe plekken
    niet suicid*
    niet mishandel*
    niet geslagen
    niet bedreigd
    niet in gevaar
    niet gevaarlijk
    nooit geslagen
    nooit mishandel*
    nooit bedreigd
    niet meer suicid*
    vorig jaar
    vorig schooljaar
    vorige zomer
    vorige eeuw
    jaar geleden
    jaren geleden
    maanden geleden
    vroeger
    in het verleden
    destijds
    indertijd
    als kind
    in haar jeugd
    in zijn jeugd
    eigen jeugd
    lang geleden
    toen ik klein was
    verleden tijd
    inmiddels veilig
    inmiddels weer veilig
    weer veilig
    nu weer veilig
    nu veilig
    weer terecht
    113 gebeld en
    met 113 … beter
    niet meer aan de orde
    speelt nu niet
    niet meer actueel
    behandeling afgerond
    themabijeenkomst
    studiedag
    voorlichting
    gastles
    lesmateriaal
    meldcode kindermishandeling*
    aandachtsfunctionaris
    nieuwsbrief
    webinar
    symposium
    congres
    stappenplan
    profielwerkstuk
    toneelstuk
    in een film
    in de film
    een film over
    documentaire
    schietspel*
    waterpistool
    waterpistolen
    nerf*
    overgrootopa
    overgrootoma
    verveel*
    weerbaarheidstraining
    training over
    training voor
    training rond
    training meldcode
    cursus over
    workshop over
    113 gebeld en het gaat
    gaat … nu beter
    gaat sindsdien beter
    gaat … weer beter
    gaat … een stuk beter
    nu gaat het beter
    gaat … inmiddels beter
    niet dood
    werd hij ooit
    lachte zich
    lach me dood
    lacht zich dood
    verveelt zich dood
    niet met een mes
    ooit eens
    heel lang geleden
    niet … acuut
    niet … spoed
    in gevaar komen van
    dreigt … schoolverlat*
    voor de grap
    als grapje
    stoeien
    tijdens het stoeien
    op het schoolplein gevallen
    van de fiets gevallen
    gevallen … blauwe plekken
    geen risico
    geen zorgen over de veiligheid
    niet onveilig
    geen onveilig*
    geen sprake
    nieuwe training
    scholing
    gaat het weer goed
    al lang voorbij
    overleden aan
    was … jaar geleden
    in 2020
    in 2021
    in 2022
    in 2023
    in 2024
    in 2025
    zoontje … slaat
    dochtertje … slaat
    peuter … slaat
    kleuter … slaat
    zoontje slaat
    dochtertje slaat
    peuter slaat
    kleuter slaat
    weggelopen … weer terug
    weggelopen … teruggekomen
    weggelopen … terecht
    ontkent suicid*
    ontkent plannen
    ontkent … dood te willen
    in een computerspel
    in een game
    in zijn games
    in fortnite
    in een videogame
    hamster … dood
    konijn … dood
    cavia … dood
    in het zwembad
    zwemles
    op de trampoline
    van de glijbaan
    van de trampoline
    doelpunt*
    speelgoedpistool
    speelgoedgeweer
    speelgoedmes
    werkstuk over
    spreekbeurt over
    dreig* uit huis gezet
    dreig* … uit huis gezet
    uit huis gezet te worden
    uit huis gezet word*
    ambulance gebeld omdat hij gevallen
    ambulant*
    eerder dit jaar
    wereld van games
    zijn wereld
    haar wereld
    """)

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
