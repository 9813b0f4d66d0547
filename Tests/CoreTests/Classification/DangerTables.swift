// Short messages of acute danger in many voices, and look-alikes that must not raise an alarm.
// Written beside the rules, not taken from the mails that the rules were tuned on.

enum DangerTables {
  static let acute = """
    Mijn dochter heeft vanmiddag een hele strip slaappillen doorgeslikt en wordt steeds suffer
    k heb al mn pillen opgespaard en vanavond neem ik ze
    Leerling appte zojuist: morgen zijn jullie eindelijk van me verlost
    hij schrijft dat we zijn hond aan de buurman moeten geven want na het weekend is hij er niet meer
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
    Tijdens het verschonen zagen wij bij de baby van vier maanden bloeduitstortingen op beide bovenbenen
    Mijn man geeft mij klappen en gisteren ook onze zoon
    hij sloeg mij weer vannacht ik zit met kinderen bij buurvrouw
    mijn man slaan mij en ik bang hij komt terug
    me stiefpa heeft me broertje van de trap geduwt
    my husband beats me and the children every night
    Mein Mann schlägt mich und die Kinder
    Wij horen hiernaast nu al een half uur een vrouw om hulp gillen
    bij de buren hoor ik doffe klappen en een kind dat smeekt om op te houden
    Er is vannacht politie-inzet geweest wegens huiselijk geweld, kinderen waren getuige en verdachte is voortvluchtig
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
    """

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
    """
}
