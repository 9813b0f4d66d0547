// Look-alikes that must not raise an alarm, the other half of DangerTables.swift.

extension DangerTables {
  static let calm = """
    Vader sloeg vroeger, nu niet meer
    Er is geen sprake van geweld, drankgebruik of suïcidaliteit
    Ze zegt dat ze niet dood wil, ze wil alleen dat het pesten stopt
    Nee, er is geen acuut gevaar, maar de spanning loopt op
    Hij heeft nooit geslagen en is ook niet agressief
    Twee jaar geleden heeft ze een overdosis genomen, ze is daarvoor behandeld
    Op zijn vierde is hij door zijn oom misbruikt, de therapie is afgerond
    Na de suïcide van haar oom in 2022 is zij somber
    Zijn opa heeft vroeger zelfmoord gepleegd
    De vader van het meisje is vorig jaar door een misdrijf om het leven gekomen
    Moeder heeft jaren in een gewelddadige relatie gezeten en is daar drie jaar geleden uitgestapt
    Hij is weggelopen maar inmiddels weer thuis
    Gisteravond was ze even kwijt, om negen uur is ze terecht gekomen bij een vriendin
    Hij schiet in Fortnite de hele avond mensen dood
    Ze leest alleen nog boeken waarin iemand vermoord wordt
    In de musical speelt hij een soldaat met een geweer
    Voor zijn werkstuk over zelfmoord zoekt hij een deskundige
    Wij geven op 12 maart een training over kindermishandeling en de meldcode
    Kunnen jullie een gastles over loverboys verzorgen?
    We zijn op zoek naar een spreker over suïcidepreventie
    Ik schaam me dood als mijn moeder op school komt
    Zij lachte zich kapot om de clown
    Mijn puber maakt me gek, ik kan hem soms wel achter het behang plakken
    Ik verdrink in de was en de kinderen luisteren niet
    De scheiding hakt erin en de kinderen slapen slecht
    Hij krijgt op zijn kop en slaat met de deuren
    Onze kleuter slaat en schopt als hij moe is
    Mijn dochter van 3 bijt haar zusje en gooit met blokken
    De jongens stoeien en dan vallen er wel eens klappen
    Hij kwam met een blauw oog thuis van het voetbal
    Ze is van haar fiets gevallen en heeft blauwe plekken
    Mijn zoon heeft zijn arm gebroken met skeeleren
    Onze baby huilt de hele nacht en wij zijn op
    Hij wil elke nacht bij ons in bed
    Ze durft niet alleen naar school te fietsen
    Hij durft niet van de hoge duikplank te springen
    Hij is bang voor honden en voor onweer
    Ze durft thuis haar rapport niet te laten zien
    Mijn zoon van 13 is na school twee uur alleen thuis en verveelt zich
    De oudste past op en dat gaat goed
    Vanaf welke leeftijd mag een kind alleen thuis blijven?
    Kan er deze week nog iemand bellen? Het liefst vandaag
    Met spoed zoeken wij een oppas
    Er moet nu echt iets gebeuren met zijn cijfers
    Help, mijn kind wil geen groente eten
    De vakantie staat voor de deur en dan is er geen opvang
    De huurbaas dreigt met een boete
    School dreigt hem te schorsen
    Hij dreigt te blijven zitten
    Vader werkt bij de brandweer en heeft nachtdienst
    De wijkagent is langs geweest over de geluidsoverlast
    Vorige week is de ambulance geweest voor opa, die had het aan zijn hart
    Zij is met een ambulance naar het ziekenhuis gebracht voor haar blindedarm
    Hij neemt elke dag zijn medicijnen voor adhd
    Hij weigert zijn pillen te slikken omdat hij er misselijk van wordt
    Hij blowt in het weekend en drinkt soms een biertje
    Moeder drinkt te veel en zoekt zelf hulp
    Wij hebben een hamer en een zaag gekocht om samen te klussen
    Hij snijdt het vlees nog niet zelf met mes en vork
    We wonen vlak bij het spoor en zij slaapt slecht door de treinen
    Hij is gek op treinen en het spoor
    De kat is doodgereden en ze huilt steeds
    Ze zegt dat ze dik is en eet weinig
    Hij zit de hele dag opgesloten op zijn kamer met zijn telefoon
    Zijn vriendje is verhuisd en nu heeft hij niemand meer
    De verhuizing brengt onrust en hij wil niet meer naar school
    Ze is afscheid aan het nemen van groep 8
    Zijn moeder is vorig jaar overleden aan kanker
    Hij maakt er een eind aan als het spel verloren is
    De relatie is voorbij en daar heeft zij een punt achter gezet
    Ik wil er voor haar zijn maar weet niet hoe
    Wij willen niet meer in Groenlo leven maar in Aalten
    Zij heeft vroeger gesneden maar doet dat al twee jaar niet meer
    Suïcidaliteit: geen. Automutilatie: geen. Middelengebruik: ontkend
    Acuut gevaar: nee
    Hij heeft geen doodswens en maakt plannen voor de vakantie
    Bij doorvragen geen suïcidale gedachten, wel somber
    Zij had in groep 8 gedachten aan de dood, inmiddels gaat het goed met haar
    Vader heeft in het verleden een gevangenisstraf uitgezeten wegens geweld, er is geen contact \
    meer
    Zijn biologische vader was verslaafd en gewelddadig, hij woont sinds 2019 in een pleeggezin
    Moeder is opgegroeid met geweld en wil het zelf anders doen
    Op de school van haar nichtje in Amerika is vorig jaar geschoten, sindsdien droomt ze ervan
    De brand bij de buren van vorige maand heeft hem bang gemaakt
    Ze schrikt wakker van nachtmerries waarin iemand haar achtervolgt met een mes
    Hij tekent steeds pistolen en tanks
    In het boek dat ze lazen pleegt de hoofdpersoon zelfmoord en zij heeft daar veel vragen over
    Hij speelt politieagent en zegt dat hij boeven doodschiet
    Mijn zoon roept dat hij zijn broertje wel kan vermoorden als die zijn lego pakt, maar het \
    zijn dikke vrienden
    Als ik nee zeg roept ze dat ik de stomste moeder ben
    Hij gooit met speelgoed en slaat zijn hoofd tegen de muur als hij boos is
    Onze zoon van 4 loopt steeds weg in de supermarkt
    Ze is gisteren te laat thuisgekomen en er was ruzie over
    Hij ging zonder te vragen naar een vriendje en wij waren hem een half uur kwijt
    Hij wil niet mee naar huis als ik hem van de opvang haal want hij speelt zo leuk
    Ze durft niet naar het zwembad en niet naar feestjes
    Hij durft niet thuis te vertellen dat hij een onvoldoende heeft
    Ze is bang dat haar ouders gaan scheiden
    Hij is bang dat zijn moeder doodgaat sinds oma is overleden
    Mag ik mijn dochter van 11 een avond alleen thuis laten?
    Mijn kinderen van 9 en 12 zijn na school een uurtje alleen, is dat goed?
    Mijn ex komt de afspraken niet na en brengt de kinderen te laat terug
    Vader wil de kinderen vaker zien en heeft een advocaat genomen
    Ze heeft in de zomer twee weken bij opa en oma gelogeerd omdat het thuis niet ging
    Wij moeten over een half jaar uit ons huis en zoeken iets nieuws
    Hij is uit huis en woont begeleid
    Er zijn schulden en de deurwaarder is geweest
    Vader drinkt in het weekend te veel, dat geeft ruzie
    Moeder is herstellende van een verslaving en volgt trouw haar programma
    Ze neemt medicatie tegen angst en die slaat goed aan
    Haar tabletten voor de schildklier zijn op en moeten besteld worden
    Onze dochter eet bijna niets en de diëtist kijkt mee
    Hij heeft elke dag buikpijn voor school
    Ze heeft een gebroken pols van het turnen en zit thuis
    Hij heeft een litteken op zijn arm van een val uit de boom
    De blauwe plekken op zijn schenen komen van het voetballen
    Bij judo heeft hij een klap op zijn neus gehad
    Twee jongens hebben geduwd en getrokken op het plein, dat is uitgepraat
    Hij wordt in de appgroep uitgescholden en buitengesloten
    Een klasgenoot noemde haar een loser en nu wil ze niet meer naar school
    De leerlingen krijgen les over veilig internet en sexting
    Wij zoeken een voorlichter over drank en drugs voor de ouderavond
    Wanneer moet ik een melding doen bij Veilig Thuis?
    Wat doen jullie als een kind over mishandeling begint?
    Na ons gesprek heb ik Veilig Thuis gebeld, zij zagen geen reden voor een onderzoek
    De veiligheidsafspraken zijn geëvalueerd en het gaat thuis nu goed
    Het contactverbod is opgeheven en vader ziet de kinderen weer onder begeleiding
    Zijn vader zit vast en komt over twee jaar vrij
    De politie bracht hem thuis omdat hij zonder licht fietste
    Ze is door een auto aangereden en durft niet meer te fietsen
    Hij wil later bij de brandweer of de politie
    Hij is dol op messen slijpen met opa in de schuur en dat doen ze samen
    Zij heeft zin om te leven en te lachen, alleen het leren lukt niet
    Het leven met een puber is soms zwaar
    Ik ben het zat, hij ruimt nooit iets op
    De was hangt aan het touw en hij trekt alles eraf
    Zij is weg van paarden en van muziek
    Ze gaat springen op de trampoline van de buren
    Wij gaan zaterdag met het vliegtuig op vakantie naar Turkije
    Onze dochter gaat volgend jaar trouwen en haar broertje is jaloers
    Het gaat beter met haar en we willen de hulp afsluiten
    De juf zegt dat hij in de les onder de tafel kruipt
    Onze zoon zegt dat hij de kerst niet haalt zonder nieuwe telefoon, hij overdrijft graag
    Zij heeft een lijst met namen gemaakt voor haar verjaardag en een vriendin staat er niet op
    De buurvrouw heeft onze parkiet in huis genomen omdat wij verhuizen
    Mijn dochter heeft haar wachtwoorden op papier en ik twijfel of ik mag meekijken
    Hij is bang voor de dood sinds opa er niet meer is
    Ze vraagt steeds of ik ook doodga en of ik dan bij oma ben
    De trein had vertraging waardoor hij te laat op school kwam, dat gebeurt vaker
    Hij wacht elke ochtend alleen op het perron en dat vindt hij spannend
    Zij doet mee aan een toneelstuk waarin ze een heks speelt die iedereen vergiftigt
    In de videoclub bekijken ze films waarvan hij slecht slaapt
    Mijn man werkt als jager en het geweer ligt in de kluis, dat is goed geregeld
    De kinderen maken hutten in het bos en komen vies en gelukkig thuis
    Er is een vechtpartij geweest op het voetbalveld en daar praat hij veel over
    Hij scheldt zijn zus uit en trekt aan haar haren als ze plaagt
    De broertjes slaan elkaar de hersens in om de afstandsbediening
    Ze krijste de hele winkel bij elkaar omdat ze geen snoep kreeg
    Hij gooide een stoel door de klas en is daarna geschorst
    Onze peuter krijgt driftbuien en bonkt met haar hoofd op de grond
    Moeder heeft als kind mishandeling meegemaakt en merkt dat ze snel schrikt
    Mijn ouders sloegen ons vroeger wel eens, ik wil het anders doen
    Voor de borstoperatie van oma logeert ze een week bij ons
    Hij slikt methylfenidaat en heeft vandaag zijn pillen vergeten
    De huisarts heeft andere medicijnen voorgeschreven, ze neemt ze elke avond in
    Na de geboorte heeft moeder een depressie gehad, die is met medicatie over
    Vader is alcoholist en al vijf jaar nuchter
    Zij is bij haar vriend ingetrokken en wij hebben weinig contact
    Dochter van 16 heeft een vriend van 18 en wij vinden hem aardig maar maken ons zorgen over \
    school
    De stagebegeleider vindt dat hij te veel aan zijn telefoon zit
    We zijn door de verhuurder uit huis gezet in 2023 en wonen nu stabiel
    Ons huis staat te koop en over drie maanden moeten we eruit
    Haar paspoort is verlopen en de jeugdbescherming moet tekenen
    Wij gaan in mei op bruiloft van een neef in Turkije en zij wil niet mee
    Hij komt vaak te laat thuis en zegt niet waar hij is geweest
    Ze is twee keer van huis weggelopen, de laatste keer in 2024
    Hij zit met zijn handen in zijn broek op de bank en wij weten niet hoe we daarop moeten reageren
    Onze kleuter heeft het steeds over piemels en billen, is dat normaal?
    Twee kinderen van vijf speelden doktertje in de speelhoek, ouders zijn ingelicht
    Zij wil weten hoe je een vriendin helpt die somber is
    Graag informatie over een weerbaarheidscursus
    Kunnen jullie volgende week meedenken over een jongen die veel alleen is?
    In de serie die hij kijkt wordt steeds iemand doodgeschoten
    Ze droomt elke nacht dat er een man met een mes in de gang staat
    Onze les over seksueel misbruik riep vragen op
    De halsband van onze kat ligt in de tuin en hij is al drie dagen vermist
    Het is een voorstelling over een meisje met blauwe plekken, te boeken vanaf groep 7
    Hij vraagt sinds de begrafenis of ik ook dood ga
    Het was stil in de klas toen ik de klap van de deur hoorde, meer was er niet
    Ze eet slecht en valt soms in slaap aan tafel
    Wij staan voor schut met die brief, wat een schande
    Zij roept dat ze van het dak springt als de wifi hapert maar ze meent het niet
    Het brandplekje van de ovendeur is genezen
    Hij is drie weken geleden begonnen met fluiten in plaats van praten
    Ik las een boek over drugs en pubers, hebben jullie een folder
    Onze kat zit op de schuur en wil er niet af
    Ik heb zijn fiets naar school gebracht en zijn boeken uitgedeeld
    Er ligt een brief van de gemeente. Hij zit de hele dag op zijn telefoon
    Als moeder moet werken dan spring ik bij
    Morgen haal ik hem van school
    Ik ga het morgen doen, bedankt voor de mail
    Dit is mijn laatste werkdag bij de praktijk
    Hij speelt de hele dag met zijn piemel, is dat normaal op zijn derde?
    Zij is drie en zoekt bij het wegbrengen steeds mama. Zij zocht mama de hele ochtend
    We praten samen vaak over oma in de hemel
    Hij houdt van treinen en maakt foto's van het spoor. Hij hoort elke trein, zegt zijn vader
    De man van mijn zus komt haar ophalen
    Hij staat vaak tussen ons in. Ik ben bang dat hij er altijd tussen blijft staan
    Hij stopt zijn vingers in stopcontacten, gooit met water en wil niet luisteren, zegt zijn moeder
    Zij gaat schreeuwen bij het opruimen en is daarna helemaal stil
    Een jongen van 16 die wiet rookt en in de les suf is
    Het brood moet gesneden worden en dat wil hij zelf doen
    Wij gaan morgen naar Turkije voor het feest van mijn nicht
    De kinderen hebben vier dagen alleen met opa doorgebracht in het huisje
    Wij zijn uit elkaar en het is beter zo voor de kinderen
    Zijn kleren worden klaargelegd en dan is hij rustig
    Zij probeert niet te huilen als er iemand binnenkomt
    Hij wil hoe dan ook zijn diploma halen
    Hij kreeg een rode ketting om haar te verrassen
    De dokter zegt dat hij graag met moeder speelt
    """
}
