// Sentences of acute danger, and look-alikes that must not raise an alarm.

enum AlarmTables {
  static let acute = """
    Mijn dochter heeft net gezegd dat ze er niet meer wil zijn
    ze heeft een handvol paracetamol geslikt
    hij staat op het dak en zegt dat hij gaat springen
    Mijn zoon dreigt zichzelf van kant te maken
    ik kan niet meer, ik wil dood
    ik wil nie meer leve
    ik ga er een einde aan maken
    ik heb geen zin meer om te leven
    Leerling zegt suïcidaal te zijn en heeft een plan
    ze heeft een afscheidsbrief geschreven
    Ze heeft vanmiddag een overdosis genomen
    hij heeft zich in zijn polsen gesneden en bloedt
    Vader heeft moeder vanmorgen in elkaar geslagen waar de kinderen bij waren
    Mijn man slaat mij en de kinderen
    papa slaat mama elke avond en ik ben bang
    stiefvader komt 's nachts op mijn kamer en raakt mij aan
    mijn oom zit steeds aan mij
    Ze vertelde dat ze door haar broer is verkracht
    Er is sprake van seksueel misbruik door vader
    Een kleuter kwam vanochtend met een brandplek van een sigaret op school
    Jongen heeft een mes mee naar school genomen en bedreigde een klasgenoot
    hij loopt door het huis met een mes
    Mijn zoon heeft een vuurwapen op zijn kamer
    mijn ex staat voor de deur en dreigt ons dood te maken
    Hij dreigde zijn moeder neer te steken
    Twee kleine kinderen zijn alleen thuis, moeder is al sinds gisteren weg
    Een meisje van 5 loopt alleen op straat, ouders zijn niet te bereiken
    Ons kind is weggelopen en nog niet terug
    Mijn dochter (14) is sinds vanmiddag spoorloos
    zij is meegenomen door een man van 30
    Ik ben op straat gezet en heb geen slaapplek vannacht
    Baby is bewusteloos geweest, vader heeft hem geschud
    Ze wordt morgen naar Turkije gebracht om te trouwen, gedwongen huwelijk
    Het is thuis niet veilig, ik durf niet naar huis
    De situatie is levensgevaarlijk
    Er is acuut gevaar voor de kinderen
    moeder is in een psychose en is alleen met de baby
    Hij zei: als ik weer moet blijven zitten maak ik mezelf van kant
    Hij heeft gezegd dat hij voor de trein springt
    Meisje van 12 wordt gedwongen naaktfoto's te sturen en wordt bedreigd
    vader is dronken en slaat alles kapot, we zitten in de badkamer opgesloten
    Ze durft niet naar huis omdat vader heeft gedreigd haar iets aan te doen
    De jongen is uit huis gezet en slaapt vannacht buiten
    Gisteravond was er geweld thuis, politie is geweest en de kinderen zijn erg bang
    We vrezen voor haar leven
    Mijn zoon heeft net gezegd dat hij liever dood is
    ik ga mezelf wat aandoen
    Het meisje vertelde dat haar vader haar mishandelt
    Kind met blauwe plekken in de hals
    ik snij mezelf en het gaat steeds dieper, ik wil dat het ophoudt, ik wil er niet meer zijn
    Help ons alsjeblieft nu, hij heeft een mes!
    ons mam leg bewusteloos op de bank
    Mijn zus wil zich ophangen
    Hij houdt zijn vriendin opgesloten
    Ze zegt dat het leven voor haar niet meer hoeft
    hij wil zelfmoord plegen
    we zijn gevlucht voor mijn man, hij heeft gezegd dat hij ons afmaakt
    De vader heeft vanmorgen geprobeerd de moeder te wurgen
    Dringend: kind van 3 alleen aangetroffen in woning
    Ze heeft alle medicijnen van oma ingenomen
    Vriendje van mijn dochter dwingt haar tot seks
    Mijn buurmeisje schreeuwt om hulp, ik hoor klappen
    Hij heeft alles klaargelegd om er een einde aan te maken
    ze stuurde een appje dat we beter af zijn zonder haar
    ze wil van de brug afspringen
    me broer heeft me vandaag weer geslagen en geschopt en ik heb overal blauwe plekken
    Mijn vader slaat me elke dag
    hij slaat haar waar de kinderen bij zijn
    Een jongen van 9 vertelde dat zijn vader hem met de riem slaat
    ik ben bang dat hij mij iets aandoet
    mijn moeder heeft zich in de slaapkamer opgesloten met pillen en ik weet niet wat ik moet doen
    Ik ben 15 en ik ben weggelopen van huis en zit nu bij station Winterswijk, ik durf niet terug
    mijn broertje van 3 en ik zijn al twee dagen alleen
    er is vanavond geschoten bij ons huis
    ze ligt buiten westen
    Kind zegt dat opa aan haar geslachtsdeel zit
    Hij heeft gezegd dat hij haar kapot gaat maken en staat nu voor het huis
    """

  static let calm = """
    Het is niet acuut, maar we willen graag een gesprek
    Geen spoed, wel graag binnenkort contact
    Vorig jaar wilde hij niet meer leven, nu gaat het goed
    In het verleden was er sprake van huiselijk geweld, nu niet meer
    We hebben 113 gebeld en het gaat beter
    Er is geen sprake van mishandeling
    Ze is niet suïcidaal, wel somber
    Hij slaat soms zijn zusje als hij boos is
    Onze peuter bijt en slaat op de opvang
    Mijn zoontje slaat mij als hij zijn zin niet krijgt
    Hij gamet veel schietspellen
    Jongen is twee keer weggelopen van school maar weer terug
    Ze zit veel alleen op haar kamer
    Ze is vaak alleen thuis omdat moeder werkt
    Hij verveelt zich dood
    Mijn opa is vorige maand overleden
    de hamster ging dood en ze is verdrietig
    De sfeer in de klas is niet veilig, hij wordt gepest
    Zijn schoolloopbaan komt in gevaar
    Kunnen jullie mij zo snel mogelijk bellen?
    Graag zo spoedig mogelijk contact
    Wij willen graag een training over suïcidepreventie organiseren
    Nu geen directe veiligheidsrisico's
    Er zijn geen aanwijzingen voor geweld
    Hij heeft een kort lontje en scheldt veel
    Ze schreeuwt en gooit met spullen
    Mijn ex en ik hebben veel ruzie
    Hij blowt en spijbelt
    We hebben Veilig Thuis om advies gevraagd
    Ze krast zichzelf soms
    Ik ben bang dat hij het verkeerde pad op gaat
    Ik trek het niet meer
    Ik ben doodop
    ik zie het even niet meer zitten met de opvoeding
    Zij voelt zich op school niet meer prettig
    Vader werkt bij de politie
    Hij durft niet alleen te slapen
    Hij is bang in het donker
    de meldcode is doorlopen, geen acute onveiligheid
    Ze hebben schulden en dreigen uit huis gezet te worden
    Ze is als kind misbruikt door een oom, daarvoor heeft ze therapie gehad
    Hij wil liever niet naar school
    Hij is gevallen en heeft daardoor een gat in zijn hoofd
    Moeder is hersteld van een psychose van jaren geleden
    Hij heeft zichzelf opgesloten in zijn wereld van games
    Zij zit graag aan de knutseltafel
    Hij is erg verdrietig en huilt veel
    Kan er morgen iemand bellen?
    Ik ben ten einde raad
    wij weten niet meer wat we moeten doen
    Ze heeft een eind aan de relatie gemaakt
    de gemeente wil een einde aan de overlast
    Met spoed gezocht: oppas
    Hij wil graag profvoetballer worden
    Onze kat is overreden, ze is er kapot van
    De politie bracht hem thuis na winkeldiefstal
    Vader en moeder schreeuwen veel tegen elkaar
    Hij is agressief tegen spullen
    Er was laatst een brandoefening op school
    Ze hebben een moeilijke tijd gehad maar nu is het rustig
    Hij heeft last van nachtmerries over de dood
    haar konijn is dood
    Zijn vader is dood
    Moeder heeft in 2023 een suïcidepoging gedaan
    Hij gaat springen in het zwembad
    Ze staat op de wachtlijst en dat is niet veilig voor haar ontwikkeling
    ik ben 16 en heb ruzie met mn ouders maar ze slaan me niet ofzo
    """
}
