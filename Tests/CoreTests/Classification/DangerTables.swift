// Short messages of acute danger in many voices, and look-alikes that must not raise an alarm.
// Written beside the rules, not taken from the mails that the rules were tuned on.

enum DangerTables {
  static let acute = """
    Mijn dochter heeft vanmiddag een hele strip slaappillen doorgeslikt en wordt steeds suffer
    k heb al mn pillen opgespaard en vanavond neem ik ze
    Leerling appte zojuist: morgen zijn jullie eindelijk van me verlost
    hij schrijft dat we zijn hond aan de buurman moeten geven want na het weekend is hij er niet \
    meer
    Ze heeft haar begrafenis al uitgeschreven en weet de dag
    mn vriendin zit op de spoorbrug en wil niet naar beneden komen
    Onze zoon staat boven op de parkeergarage en neemt niet meer op
    Wij vonden in zijn kamer een touw dat al aan de balk hing
    Patiënte geeft aan vannacht een einde aan haar leven te gaan maken en wijst hulp af
    Zij heeft concrete plannen om zich voor de trein te werpen
    ik wil slapen en nooit meer wakker worden
    het hoeft voor mij niet meer, ik ga vanavond
    i want to kill myself tonight and nobody knows
    Ich kann nicht mehr, ich will sterben
    Hij heeft zijn pols opengehaald en het stopt niet met bloeden
    ze ligt op de badkamervloer en reageert nergens meer op
    de baby is slap en ademt zo gek sinds papa hem heeft laten vallen
    mijn moeder ligt in de keuken en ik krijg haar niet wakker
    Moeder hoort stemmen die haar opdragen de kinderen iets aan te doen
    Vader is in de war, denkt dat de duivel in zijn zoontje zit en heeft een schaar gepakt
    mijn vader slaat mama elke avond en nu heeft hij haar tegen de kast gegooid
    papa heeft me met de stofzuigerslang geslagen en ik kan niet zitten
    hij heeft zijn hand op mijn mond gehouden tot ik geen lucht meer kreeg
    Peuter komt binnen met een handafdruk op de wang en zegt: papa boos
    Tijdens het verschonen zagen wij bij de baby van vier maanden bloeduitstortingen op beide \
    bovenbenen
    Mijn man geeft mij klappen en gisteren ook onze zoon
    hij sloeg mij weer vannacht ik zit met kinderen bij buurvrouw
    mijn man slaan mij en ik bang hij komt terug
    me stiefpa heeft me broertje van de trap geduwt
    my husband beats me and the children every night
    Mein Mann schlägt mich und die Kinder
    Wij horen hiernaast nu al een half uur een vrouw om hulp gillen
    bij de buren hoor ik doffe klappen en een kind dat smeekt om op te houden
    Er is vannacht politie-inzet geweest wegens huiselijk geweld, kinderen waren getuige en \
    verdachte is voortvluchtig
    Man heeft op het bureau gezegd dat hij haar af gaat maken zodra hij vrij is
    Mijn ex heeft een pistool laten zien en gezegd dat ik de kinderen nooit meer zie
    hij appt dat hij ons huis in de fik steekt
    Hij staat met een honkbalknuppel op de oprit te schreeuwen
    jongen uit 3 vmbo heeft een steekwapen in zijn tas en zegt dat hij iemand gaat pakken
    Er staat een bericht op snap dat er morgen op onze school geschoten wordt
    mijn broer heeft gezegd dat hij me dood steekt als ik met die jongen blijf praten
    ze gaan mij uithuwelijken, het vliegtuig gaat zaterdag
    Haar paspoort is afgepakt en ze moet volgende week met een neef trouwen
    mijn opa doet zijn hand in mijn onderbroek als oma weg is
    Meisje van 6 vertelde tijdens het kringgesprek dat de oppas haar moet zoenen op zijn plassertje
    me stiefvader komt snachts in me bed liggen en dan moet ik stil zijn
    ik ben vorige nacht verkracht door een jongen uit mijn klas
    Hij dreigt mijn naaktfoto's aan iedereen te sturen als ik niet betaal
    Zij moet van haar vriend met andere mannen naar bed om zijn schulden te betalen
    Dochter van 14 is vanavond opgehaald door een man van 28 die ze van internet kent
    Onze zoon is na school niet thuisgekomen en zijn telefoon staat uit
    Mijn kind is al sinds vanmiddag zoek
    Ze is weggelopen uit de instelling en niemand weet waar ze is
    Ex heeft onze zoon niet teruggebracht en is met hem de grens over
    Twee kleuters lopen in pyjama op straat en er doet niemand open
    De jongste van 2 zit alleen in de woning, moeder is al de hele nacht weg
    we zijn al 3 dagen alleen en het eten is op
    papa heeft mij in het schuurtje opgesloten
    Mijn man laat mij en de kinderen het huis niet uit, hij heeft de sleutels
    Ik ben 17 en door mijn moeder op straat gezet, ik weet niet waar ik vannacht moet slapen
    we slapen met twee kinderen in de auto
    hij is straalbezopen met onze dochter in de auto gestapt
    Moeder kwam dronken haar kind ophalen en is zo weggereden
    ik durf vanmiddag niet naar huis want dan slaat hij weer
    ze smeekt ons haar niet mee te geven aan haar vader
    Ik ben bang dat hij ons vannacht iets aandoet
    kan er alsjeblieft iemand komen hij breekt de deur open
    Er is sprake van een acuut onveilige situatie voor drie kinderen
    vorig jaar heeft hij een poging gedaan en nu ligt er weer touw klaar
    Hij sloeg vroeger alleen mij maar vandaag heeft hij ook de kinderen geslagen
    Vorig jaar ging het goed, maar sinds gisteren zegt ze weer dat ze dood wil
    Hij heeft een mes. Hij staat voor de deur
    Als jullie dit lezen ben ik weg, zorg goed voor mijn broertje
    ik heb alles geregeld mn brief ligt onder mn kussen sorry voor alles
    Zij is de laatste dagen ineens opvallend rustig en heeft haar konijn en haar sieraden weggegeven
    hij zei: volgende week om deze tijd hoeven jullie je over mij geen zorgen meer te maken
    ze typt dat ze op het perron zit en wacht op de trein van tien over acht
    Mijn zoon heeft zijn riem om de deurklink gedaan, ik was nog net op tijd
    onze pleegdochter heeft bleekmiddel gedronken
    vriendin van mij heeft alle insuline van haar vader meegenomen naar haar kamer
    ik ben zo moe ik wil gewoon verdwijnen en dat niemand me nog vindt
    Sinds vanochtend is Jesse onvindbaar, hij liet een brief achter op zijn bed
    Hij heeft op google gezocht hoeveel pillen dodelijk zijn en de doosjes van oma zijn weg
    Ik zit op de rand van het dak van de parkeergarage en durf niet terug
    my son wrote a goodbye letter and left the house without his phone
    Vannacht heeft zij zich zo diep gesneden dat het gehecht moest worden en ze zegt dat ze het \
    weer gaat doen
    Moeder wil met de baby het water in lopen
    Kraamvrouw is erg verward, ziet schaduwen en zegt dat haar kindje een ander is
    vader zegt dat hij met de kinderen naar de sterren gaat
    Als ik de kinderen niet krijg dan krijgt zij ze ook niet, zegt hij
    Wat heeft hij eraan als ik er met de auto de kanaaldijk af rijd met de kinderen achterin
    mijn vriend heeft me aan mijn haren door de gang gesleept en mijn dochter zag alles
    papa heeft de hond doodgeschopt en zegt dat wij de volgende zijn
    Mijn stiefvader heeft mijn arm op het fornuis gehouden
    hij drukt peuken uit op mijn arm
    Jongetje van 7 heeft ronde verse brandwondjes op zijn hand
    Op de echo van de baby zijn meerdere oude ribfracturen gezien en vader neemt hem nu mee naar \
    huis
    Moeder vertelt dat zij hem soms een kussen op het gezicht drukt als hij huilt
    Juf ik mag niet zeggen dat papa met de riem doet
    mama krijgt elke avond klappen en ik moet op mijn kamer blijven
    Ik heb twee blauwe ogen en hij zegt dat het de volgende keer erger wordt
    Mevrouw werd vannacht door haar partner met een mes gestoken, de kinderen sliepen boven
    Ze is in paniek, haar ex heeft ondanks het contactverbod vanochtend de ramen ingegooid
    mijn ex rijdt rondjes door onze straat en belt steeds dat hij ons weet te vinden
    Er ligt een handgranaat voor onze deur
    Leerling heeft in de klas geroepen dat hij morgen iedereen overhoop schiet
    Twee leerlingen hebben afgesproken om straks met messen te vechten
    Mijn broers zeggen dat ik de familie te schande heb gemaakt en dat ik dood moet
    Zij wordt zondag naar Somalië gebracht en is bang dat ze besneden wordt
    mijn ouders hebben een man voor mij gekozen en ik vlieg zaterdag ik wil niet
    hij filmt me onder de douche en zegt dat hij het online zet
    Een man die ik van een spel ken wil dat ik vanavond naar hem toe kom anders stuurt hij mijn \
    foto's rond
    Mijn zusje van 9 zegt dat opa haar pijn doet aan haar plasgaatje
    de trainer zit met zijn hand in mijn broek als hij me naar huis brengt
    Een meisje van 13 komt met dure spullen en zegt dat ze klanten moet ontvangen
    zij is gisteren bij een onbekende man in de auto gestapt en neemt niet op
    onze zoon van 9 is om vier uur naar de speeltuin gegaan en nog steeds niet terug
    mijn meisje is gister niet van school gekomen
    Vanmiddag is een jongen van 12 uit de groep weggelopen en het vriest vannacht
    Peuter zat alleen in een afgesloten auto in de zon, moeder was in de winkel en is niet te vinden
    de buurkinderen van 2 en 4 staan al de hele ochtend alleen voor het raam te huilen
    Mama is vrijdag weggegaan en wij hebben geen eten meer
    ik mag van mijn stiefmoeder niet uit de kelder
    hij bindt haar vast aan het bed als ze niet luistert
    Mijn zus van 18 is vannacht door haar vriend de straat op gezet met haar baby
    Wij worden morgen uit ons huis gezet en hebben met drie kinderen geen plek om te slapen
    Vader ligt laveloos op de bank en de baby kruipt tussen de lege flessen
    mijn moeder heeft weer gebruikt en ligt half bewusteloos, mijn broertje van 2 huilt
    Oma belt: haar dochter zit met drank op achter het stuur en de kinderen zitten erin
    Ze wil onder geen beding mee naar huis en zegt dat papa haar vanavond weer komt halen in bed
    Meisje kroop vanmiddag onder de tafel toen vader kwam en riep dat hij haar dood ging maken
    hij komt eraan hij heeft het gehoord help
    bel de politie hij is binnen
    Kinderen zitten met moeder opgesloten op de slaapkamer terwijl vader de boel kort en klein slaat
    we zitten verstopt in de kast en hij zoekt ons
    Hij heeft de gaskraan opengedraaid en zit met een aansteker op de bank
    mein vater will mich umbringen
    please help my husband lock me and my baby in the house
    mijn man wil mij kapot maken, hij pakken mes
    Ik ben zwanger, 16, en ik bloed heel erg, niemand weet het
    Ze heeft ghb genomen op een feestje en wij krijgen haar niet wakker
    Ik kreeg net een app van Daan: het ligt niet aan jullie, ik ben gewoon op. Zijn fiets staat \
    bij de kanaalbrug.
    Ze heeft haar wachtwoorden op papier gezet, haar wellensittich naar de buurvrouw gebracht en \
    gevraagd of we haar willen vergeven
    Sem (16) zei vanmorgen lachend dat hij de kerst niet haalt, maar in zijn la vonden wij drie \
    volle strips oxazepam
    niemand hoeft te weten dat ik dit stuur. over twee uur is het klaar met mij
    Hij stuurt mij foto's van de rails en schrijft dat hij hoort hoe de trein eraan komt
    mijn zusje van 12 heeft een snoer om haar hals gebonden, ik heb het losgemaakt maar ze wil \
    niet praten
    Dochter is vannacht opgenomen na inname van veertig tabletten en wil vandaag op eigen verzoek \
    naar huis
    Bij het huisbezoek trof ik een baby van drie maanden aan die niet meer drinkt en nauwelijks \
    reageert, moeder weigert een dokter
    de kraamhulp ziet dat de moeder de baby niet meer durft vast te houden omdat er gedachten \
    komen dat ze hem uit het raam gooit
    Mijn zwager zwalkt met een fles in zijn hand rond en de tweeling van twee zit nog boven in \
    het ledikant
    ons pap heeft ons mam vanaovend weer te pakken gehad, ze heeft bloed an de mond
    ik schrijf vanaf de wc want hij luistert mee, hij heeft mijn pols gebroken en de kinderen \
    slapen nog
    Papa zei dat als ik het vertel hij mama wat doet. Gisteren hield hij mijn hoofd in de wc
    Hij kneep haar keel dicht tot ze blauw werd, zegt de zoon van elf die erbij stond
    leerling toont bij de gymles verse bloeduitstortingen in de vorm van een riem
    Een meisje van vier zegt dat ome Henk haar onderbroekje uitdoet en dat het een geheimpje is
    mijn neef van 19 wil dat ik hem aanraak als onze ouders weg zijn
    k word gechanteerd met een filmpje en moet vanavond naar een parkeerplaats komen
    Ze heeft sinds een maand twee telefoons, een oudere vriend die haar overal brengt, en \
    gisteren kwam ze huilend thuis met brandplekken op haar arm
    Haar broers hebben haar telefoon afgenomen, ze mag het huis niet meer uit en zaterdag komt de \
    familie van de bruidegom
    Vader heeft de paspoorten van de kinderen meegenomen en is niet bereikbaar
    Onze pleegzoon is gisteravond door het raam geklommen en is nog altijd spoorloos
    Jongen van acht is na de zwemles niet opgehaald en niemand neemt de telefoon op, hij zit nu \
    hier te wachten en het is donker
    In het huis hiernaast brandt geen licht, twee kleintjes staan voor het raam te huilen en \
    moeder is sinds gisteren niet gezien
    Het gezin is vanmorgen door de deurwaarder uit de woning gezet, moeder zit met drie kinderen \
    in de wachtkamer van het gemeentehuis
    Ik slaap al vier nachten in het trappenhuis van een flat, ben 16
    Vader is vrijgelaten en heeft op Facebook gezet dat hij zijn gezin komt halen
    Hij heeft zijn jachtgeweer uit de kluis gehaald en zit ermee aan de keukentafel
    een klasgenoot liet een lijst zien met namen van wie hij morgen gaat neerschieten
    Jongen heeft docent met een schaar bedreigd en is er met het ding vandoor
    mijn ex staat beneden te schreeuwen dat hij de voordeur eruit trapt als ik de kleine niet \
    meegeef
    er zijn mannen aan de deur die geld van mijn vader willen en ze zeggen dat ze mijn zusje \
    meenemen
    Hij ruikt naar benzine en zegt dat hij alles in de hens zet
    Moeder rijdt met drank op en de kinderen zitten zonder gordel achterin
    het kind vraagt of hij bij mij mag blijven slapen omdat mama vannacht weer raar doet met het mes
    Bel mij terug zo snel u kan, mijn man heeft onze dochter opgesloten in de kelder en is \
    weggegaan met de sleutel
    my stepfather touches me at night and my mother does not believe me
    my brother has a knife and says he will kill everyone
    Er is bij mijn oma thuis iemand die mij slaat en ik kan niet weg
    Tijdens de les zakte zij in elkaar, ze blijkt een pot antidepressiva te hebben leeggegeten
    Een kleuter vertelt dat papa hem slaat
    Na de training zei hij dat zijn vader hem met een riem slaat
    De meldcode is doorlopen, moeder slaat het kind dagelijks
    Ik ben aandachtsfunctionaris, een leerling zegt dat ze dood wil
    Hij was aan het gamen en heeft toen zijn moeder met een mes bedreigd
    Hij is weggelopen en niet teruggekomen
    Ze is weggelopen omdat het thuis niet veilig is
    Ik wil nu niet meer leven
    Jongen, geboren in 2015, zegt dat stiefvader hem vanmorgen heeft geschopt
    Mijn ooms zeggen dat ik een schande ben en ik moet zaterdag met ze mee in de auto
    Onze dochter weigert eten en drinken en is net voor de tweede keer flauwgevallen
    Een man op de vierde houdt een kind over de reling van het balkon
    Mijn man zegt dat de stemmen willen dat hij de baby teruggeeft. Hij staat met haar bij het bad
    Mijn zus denkt dat er camera's in huis zijn. Haar zoontje van 4 mag niet naar buiten en de deur \
    is gebarricadeerd
    Zij vertelde dat ze in de vakantie besneden gaat worden
    Er zat bloed in de luier van mijn dochtertje toen ze terugkwam van haar vader
    Hij zit op de nok van het gymlokaal en roept: kom je dichterbij dan spring ik
    Eerst gebonk en een vrouw die gilde. Nu hoor ik haar niet meer
    Haar moeder is met de ambulance weg. De kleuter zit in de portiek en er is verder niemand thuis
    Mijn neef zegt dat hij mijn keel doorsnijdt als ik met hem blijf praten
    De jongen van de overkant zit achter een hangslot in het fietsenhok en hij voelt zijn handen \
    niet meer
    Mijn zoontje is 6 weken en ik heb hem geschud, hij doet nu zo raar
    Zij is op de trein gestapt naar een volwassen vent die een hotelkamer heeft
    Het kind lag vast aan het bed met een ketting om zijn enkel
    Mijn vrouw is pas bevallen en zegt dat er iets anders in hem zit, ze staat weer bij de vijver
    Onze peuter heeft een pilletje van tafel gegeten, zijn pupillen zijn groot en hij schokt
    Ze kreeg lachgas en nu zijn haar lippen blauw en we mogen geen ambulance bellen
    Twee kleuters in pyama zochten mama en binnen is verder niemand
    Vanaf maandag hoeft niemand meer voor mij te koken en de cavia is voor Lies
    """
}
