// Danger that is there now, and the same words for what is denied, over, only thought of, asked
// about for later, or somebody else's.

enum ActualityTables {
  static let acute = """
    Van suïcidale gedachten wilde ze eerst niets zeggen, maar ze heeft een plan voor vanavond
    De vermissing is nog niet opgelost, hij is nu veertien uur weg
    De mishandeling is niet gestopt, gisteren sloeg vader hem weer
    Suïcidale plannen zijn er nu wel, zegt haar behandelaar
    Ze is suïcidaal en wil er met niemand over praten
    Zijn psychose is niet onder controle en hij loopt met een mes door het huis
    Niet alleen wil ze dood, ze heeft ook pillen verzameld
    Als een leerling zegt dat hij dood wil moet ik het melden, en dat zegt hij nu
    Mijn vader heeft gezegd dat hij mij doodslaat als ik thuiskom
    Hij heeft gezegd dat als mama weggaat hij ons allemaal vermoordt
    Twee jaar geleden deed ze een poging en vanmorgen zei ze dat ze dood wil
    Het leek achter haar te liggen maar vannacht heeft ze weer pillen geslikt
    Hij is vroeger zelf geslagen en vandaag heeft hij zijn dochter geslagen
    Er is volgens het protocol gehandeld, maar ze zegt nu dat ze dood wil
    Het is geen grapje, hij heeft een mes en staat voor de deur
    Ik weet dat u alleen overdag werkt en ik wil geen drama maken. Mijn man heeft mij vannacht \
    bij de keel gepakt
    Het is vast geen spoed voor jullie, maar mijn vader slaat mij elke dag
    Nu zegt ze dat er niets aan de hand is, maar ik zag de blauwe plekken in haar hals
    Stel dat hij echt doet wat hij zegt: hij appt dat hij vanavond voor de trein springt
    Zou iemand kunnen komen, hij slaat mijn moeder
    Zou u willen bellen, mijn dochter zegt dat ze dood wil
    Kunt u komen als het kan? Mijn broer heeft zich opgesloten met een mes
    Het jongetje van hiernaast is pas drie. De voordeur staat open en er is niemand. Zijn moeder \
    is om tien uur weggereden en nog niet terug
    Voor het raam van nummer 12 staat al een uur een peuter te huilen. We hebben gebeld en \
    geklopt. Er doet niemand open
    Hier beneden loopt een kleutertje van een jaar of vier. Hij zegt dat mama weg is. Er is \
    verder niemand in huis
    ik pas op mijn broertje van 1. mama is gisteren weggegaan. ze neemt niet op en ik weet niet \
    wat ik moet doen
    Er zit een kindje van twee in een auto op het parkeerterrein. De ramen zijn dicht. Er is \
    niemand bij, al zeker een half uur
    Twee kinderen, ik schat 2 en 4, spelen buiten in hun luier. Binnen is niemand. Ik bel nu al \
    een half uur aan
    Hij staat beneden. Hij heeft een mes. Hij roept dat hij naar boven komt
    Papa heeft heel veel gedronken. Hij schreeuwt en slaat mama. Ik zit op mijn kamer
    Zij is 14. Ze heeft haar kamer opgeruimd en haar spullen weggegeven. Op haar bureau lag een \
    brief met sorry
    """

  static let calm = """
    Suïcidale gedachten zijn er nu niet, dat heeft haar behandelaar bevestigd
    Suïcidaliteit is momenteel niet aan de orde
    Suïcidale uitingen heeft hij niet gedaan
    Doodswensen heeft ze niet, wel slaapt ze slecht
    Mishandeling is niet vastgesteld
    Van mishandeling is geen sprake
    Van huiselijk geweld hebben wij niets gemerkt, ook niet vandaag
    Aan zelfmoord denkt hij niet, zegt hij
    Dood wil ze niet, ze is vooral moe
    Acuut gevaar zien wij niet
    Direct gevaar is er volgens de politie niet
    Een crisissituatie is het niet
    Ik heb gevraagd naar suïcidaliteit en die is er niet
    Gevraagd naar gedachten aan zelfdoding zegt ze die niet te hebben
    De huisarts noemt haar niet suïcidaal
    Hij zegt nadrukkelijk dat hij zichzelf niets aandoet
    Ik ben niet bang dat hij zichzelf iets aandoet
    Een vermissing die na twee uur was opgelost
    Naar aanleiding van een vermissing die na een uur was opgelost ben ik gisteravond bij een \
    gezin geweest
    Hij was vannacht vermist, maar werd om zes uur teruggevonden bij een vriend
    De melding dat er een mes was bleek vanmorgen loos alarm
    Ze was gisteren weggelopen en is dezelfde avond door oom thuisgebracht
    Zijn vader is sinds het voorjaar vermist aan het front
    Haar broer is in de oorlog doodgeschoten en zij praat er niet over
    In het land waar zij vandaan komen is hun huis gebombardeerd en zijn buren vermoord
    Ze droomt nog over de oorlog, daar heeft ze gezien hoe mensen werden mishandeld
    Anderhalf jaar geleden is ze opgenomen geweest na een suïcidepoging en die periode ligt \
    achter haar
    Na de scheiding heeft moeder een overdosis genomen, inmiddels is zij hersteld
    Toen we nog bij hem woonden sloeg mijn ex de kinderen
    In groep 6 is hij door een oppas misbruikt, daar is aangifte van gedaan en hij is behandeld
    Tijdens haar eerste huwelijk werd moeder mishandeld, dat is tien jaar geleden
    Destijds heeft de stiefvader de kinderen geslagen, hij woont nu in Spanje
    Voordat hij bij ons in het pleeggezin kwam werd hij geslagen
    Als peuter is zij door haar biologische vader mishandeld
    Na de zelfdoding van zijn oom is hij stil geworden
    Sinds de zelfmoord van een klasgenoot slaapt ze slecht
    Haar vader is door suïcide overleden toen zij vier was
    De overleden vader heeft zelfdoding gepleegd, vier jaar geleden
    In ons team kwam de vraag op tafel hoe we moeten handelen als een leerling op een dag zou \
    zeggen dat hij dood wil of thuis geslagen wordt
    Wat is de afspraak wanneer een kind ooit zou vertellen dat het mishandeld wordt?
    Stel dat een ouder dronken aan de deur staat om een kind op te halen, wie bellen we dan? Er is \
    nu niets aan de hand
    Mocht een leerling zeggen dat hij dood wil, hebben jullie daar een stappenplan voor?
    Wat als een leerling met een mes op school komt? Er speelt gelukkig niets, we schrijven een \
    protocol
    Wij maken beleid over wat te doen als een kind vertelt dat het wordt misbruikt
    Voor de studiemiddag zoeken we een casus over een kind dat mishandeld wordt
    Heeft u een draaiboek voor het geval een leerling suïcidaal blijkt?
    Ik volg een opleiding en moet iets schrijven over zelfdoding bij jongeren
    Bij de training leren we wat te doen bij een suïcidale jongere
    Ze speelt in een toneelstuk een meisje dat dood wil
    Hij keek een serie waarin iemand zelfmoord pleegt en had er vragen over
    In Call of Duty schiet hij met zijn vrienden iedereen dood
    De poes is door een hond doodgebeten en nu wil hij niet meer buiten spelen
    Onze hamster is vermist en zij is ontroostbaar
    Mijn telefoon is gestolen en de politie is onderweg naar school om foto's te bekijken
    Hij moet van zichzelf een 10 halen, anders maakt hij zich kapot
    Onze zoon van 6 is soms boos. Mijn man is vanmorgen weggegaan naar zijn werk. Er is verder \
    niemand die op kan passen
    Mijn dochter is 4. Ik sta er alleen voor, haar vader is weggegaan toen zij een jaar was
    Onze peuter huilt een uur als hij naar bed moet. Mijn vrouw is dan naar haar werk. Ik ben \
    alleen met hem thuis
    Zij gaat naar groep 3. De moeder is vorig jaar weggegaan. Er is niemand in de buurt die helpt
    """
}
