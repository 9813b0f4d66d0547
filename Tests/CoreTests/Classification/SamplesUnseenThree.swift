// Mails and forms written by somebody who never saw the classifier, with where each has to go. The
// form of a block stands in `Samples`; the line `R:` has the route of each child, and after a comma
// one that is as good.

extension Samples {
  static let unseenThree = """
    ### wendy.t@example.org|Wendy T|dochter|2026-10-19
    E: referral no self | 11;Oost Gelre;-
    R: generalist
    Kan iemand mij bellen over mijn dochter (11, Lichtenvoorde)? 06-00000225

    ### 0600000226@sms-gateway.example.org||sms|2026-07-30
    E: referral no self | -;-;-
    R: coordinator
    bel me aub even terug gaat over mn kind. 06-00000226

    ### t.lovink@example.nl|Politie basisteam Achterhoek-Oost|nazorg gezin, geen spoed|2026-08-05
    E: referral no given | 10;Aalten;ZZSB00
    R: fixed-contact
    Goedemiddag,

    In maart is er een incident geweest aan de Bredevoortsestraatweg in Aalten waarbij vader moeder heeft geduwd en bedreigd. Vader is veroordeeld, heeft sindsdien een contactverbod en woont in Zeeland. Moeder voelt zich weer veilig en er zijn geen nieuwe meldingen geweest. Zoon Boaz (10, zat tot de vakantie in groep 6 op Slot Bredevoort) slaapt sinds die tijd slecht en wil er met iemand over praten. Moeder heeft mij gevraagd hem bij jullie aan te melden.
    Niet acuut, na de zomervakantie is prima.

    T. Lovink, wijkagent

    ### d.wolbrink@example.org|Dirk Wolbrink, wijkagent|hypothetisch geval|2026-05-13
    E: consultation no not-needed
    R: consultation
    Ha collega's, zonder namen graag. Stel: een gezin dat ik vanwege burenruzie ken, waar de gordijnen altijd dicht zijn en de kinderen nooit buiten spelen. Geen strafbaar feit, geen signaal van school. Kan ik met zoiets bij jullie terecht of is een melding dan overdreven? Hoor graag hoe jullie dat wegen.
    Dirk

    ### roos.vanelk@example.nl|Roos van Elk|aanmelding dochter vrijeschool|2026-02-12
    E: referral no self | 8-9;Aalten;ZZVB00
    R: fixed-contact
    Lieve mensen,

    Onze dochter Linde zit in de derde klas van vrijeschool De Beukelaar. Zij is heel gevoelig en trekt zich de laatste tijd het verdriet van iedereen aan, ook van haar vader en mij; wij gaan uit elkaar. We willen dat zo zorgvuldig mogelijk doen en zoeken samen iemand die Linde daarbij kan helpen. We wonen in Aalten, buurtschap Dale.

    Warme groet,
    Roos van Elk en Mattijs Kok

    ### zorg@smeltkroes.example.nl|Ruben Heesen|leerling klas 4 praktijkschool|2026-06-04
    E: referral no given | 16;Winterswijk;ZZPS00
    R: fixed-contact
    Beste Sjoerd,
    Voor Jeffrey, 16 jaar, klas 4 hier op De Smeltkroes, wil ik graag begeleiding thuis aanvragen. Hij woont met vader en twee jongere zusjes in Huppel. Vader is laaggeletterd, dus graag bellen in plaats van brieven sturen. Jeffrey wil het zelf, vader heeft ja gezegd.
    Ruben Heesen, ondersteuningscoördinator

    ### mamavanamalia@example.nl|Chantal Duenk|Amalia|2026-03-25
    E: referral no self | 5;Winterswijk;ZZTW00
    R: fixed-contact
    Hai!
    Onze Amalia is 5 en gaat naar de Twijg hier in Winterswijk. Zodra haar broertje aandacht krijgt gilt ze het huis bij elkaar, bijt ze en gooit ze met alles. Ik ben de wanhoop nabij :( heb ook al een cursus van 6 avonden in Groenlo gevolgd maar die hielp niet.
    Wie helpt?
    x Chantal

    ### familiegeerdink@example.nl|Geerdink|na de vakantie|2026-07-20
    E: referral no self | 12;Winterswijk;ZZST00
    R: fixed-contact
    Goedemorgen,
    Maud (net 12) heeft afgelopen schooljaar groep 8 gedaan op de Steengroeve in Winterswijk en gaat na de zomer naar het Scholten College. Ze ziet daar zo tegenop dat ze nu al niet meer alleen naar het dorp durft en elke avond huilt. Wij wonen ook in Winterswijk. Fijn als er vóór de start van het schooljaar iemand kan komen, we zijn alleen de eerste week van augustus weg.
    Groeten Arno en Petra Geerdink

    ### j.tuinte@leerlooier.example.nl|Jos Tuinte|RE: terugkoppeling gezin Wolterink|2026-01-27
    E: followUp no unknown | -;-;ZZLO00
    R: family,coordinator
    Ha Anneke,

    Dank voor je bericht van vorige week over het gezin Wolterink. Even een update van onze kant: de jongste komt weer op tijd en heeft brood mee. Zie je moeder nog deze maand? Dan neem ik het mee naar het zorgoverleg van 10 februari.

    Jos Tuinte, De Leerlooier

    > Van: Anneke te Loekebrink
    > Jos, ik heb contact gelegd met het gezin, we hebben volgende week intake.

    ### opleidingen@trainersgilde.example.org|Trainersgilde|Incompany training Meldcode: nu 20% korting|2026-09-10
    E: bulk no not-needed
    R: ignore
    Werkt u met kinderen van 0 tot 18 jaar? In één dag leert uw team signalen van mishandeling herkennen en het gesprek met ouders voeren. Ook in Winterswijk en Lichtenvoorde. Boek voor 1 oktober en ontvang 20% korting. Klik hier voor de brochure. Liever geen aanbiedingen meer? Meld u af.

    ### h.klein.poelhuis@example.nl|H. Klein Poelhuis|losliggende stoeptegel|2026-04-07
    E: irrelevant no not-needed
    R: ignore
    Geachte gemeente,
    Voor ons huis aan de Misterweg liggen sinds de werkzaamheden aan het riool drie tegels los. Mijn vrouw van 83 is er bijna over gevallen. Dit is al de tweede keer dat ik het meld. Wanneer komt er iemand van de buitendienst?
    H. Klein Poelhuis

    ### bianca_deheurne@example.nl|Bianca|baby en ik|2026-05-26
    E: referral no self | 0;Aalten;-
    R: generalist
    Hallo, wij wonen in De Heurne. Ons zoontje is 9 maanden en mijn man is drie weken geleden weggegaan. Mijn moeder (62) helpt maar die woont in Velp. Ik functioneer wel en met de kleine gaat het goed, maar ik zou graag iemand hebben om mee te praten over hoe dit nu verder moet, ook met de omgang. Bianca

    ### p.gebbink@example.org|Peter Gebbink|zoon kwijt|2026-12-11
    E: referral yes self | 14;Winterswijk;ZZSC00?
    R: coordinator
    Onze zoon Julian (14, Scholten College, wij wonen in Brinkheurne) is gisteravond na ruzie zonder jas de deur uit gelopen en niet thuisgekomen. Zijn telefoon staat uit. Het heeft vannacht 6 graden gevroren. Een vriend kreeg om 23.00 uur nog een bericht: "zeg ze maar dat het me spijt, ze zijn straks van me af". Politie zoekt, maar die zei ook dat wij jullie moesten inschakelen.
    Peter en Anja

    ### monique.h@example.nl|Monique Heinen|ik vermoord m nog een keer haha|2026-06-17
    E: referral no self | 15;Oost Gelre;-
    R: generalist
    Hoi! Ja schrik niet van de titel, bij wijze van spreken natuurlijk. Onze Gijs is 15 en wat een draak momenteel. Kamer als een zwijnenstal, brutaal, liegt over huiswerk, en als zijn zus (13) in de buurt komt is het oorlog. Wij zijn gewoon even klaar met hem en willen leren hoe je grenzen stelt zonder te ontploffen. We wonen in Mariënvelde.
    Monique & Ron

    ### jongemama03@example.nl|Kimberley|hulp met me kleintje|2026-09-17
    E: referral no self | 0;Winterswijk;-
    R: generalist
    Hoi ik ben Kimberley 22 jaar en heb een dochtertje van 3 maanden. Ik doe het alleen en woon sinds kort in een flatje in Winterswijk eerst woonde ik bij me ouders in Eibergen. Ik weet niet of ik het goed doe met de flesjes en slapen en alles. Kan er iemand langskomen om het te laten zien

    ### info-roc@example.nl|Nanda Peters|student zorgen|2026-11-26
    E: referral no given | 17;Aalten;ZZGC01?
    R: coordinator,generalist
    Hallo,
    Bij mij in de klas op het Oude IJssel College (niveau 2) zit een jongen van 17 uit IJzerlo, Robin. Hij verzorgt zijn zieke moeder en mist daardoor veel stage. Robin vroeg zelf of er hulp voor thuis is, dus hij weet hiervan en wil het. Moeder ook.
    Nanda Peters, docent

    ### g.tijink@florisschool.example.nl|Gerben Tijink|Floris en zijn broertje|2026-01-12
    E: referral no given | 9;Oost Gelre;ZZFL00 | 6;Oost Gelre;ZZFL00
    R: fixed-contact | fixed-contact
    Dag Jolanda,
    Twee leerlingen van ons: Teun (9, groep 6) en Bram (6, groep 3). Het gezin woont in Eefsele. Sinds hun ouders apart leven (onder hetzelfde dak!) zijn beide jongens erg onrustig. Met beide ouders heb ik vrijdag gezeten en allebei geven ze toestemming.
    Het oudste zusje van 13 zit op het Grolse Poort en redt zich volgens moeder prima.
    Gerben Tijink, IB

    ### c.elshof@example.nl|Carolien Elshof|pleegkind|2026-10-01
    E: referral no self | 7;Aalten;ZZWA00
    R: fixed-contact
    Beste team,
    Wij zijn netwerkpleegouders met gezag over ons nichtje Senna, 7 jaar. Ze woont nu drie jaar bij ons in Lintelo en gaat in Aalten naar De Wissel. Haar biologische moeder (28, woont in Tilburg) is weer in beeld en sinds de bezoekjes plast Senna weer in bed. Kunnen wij hierover advies en wat hulp krijgen?
    Carolien en Bert Elshof

    ### ouderbijdrage@example.nl|Hanneke Rots|Ons gezin|2026-12-16
    E: referral no self | 3;Winterswijk;-
    R: generalist
    Goedenavond,
    Onze dochter wordt op 20 december 4. Ze mag in januari naar school maar is nog absoluut niet zindelijk, ook niet overdag, en wij krijgen er onderling ruzie over. Straks mag ze misschien niet eens komen. We wonen in Winterswijk-Henxel.
    Hanneke Rots

    ### l.hartman@detwijg.example.nl|Loes Hartman|jongen groep 7|2026-04-22
    E: consultation no not-needed
    R: consultation,coordinator
    Hallo Rachid,
    Ik heb een jongen uit groep 7 die in Winterswijk woont, bij het zwembad in de buurt. Sinds een paar maanden draagt hij steeds dezelfde trui, hij slaapt in de les en zegt dat er thuis "geen plek" is. Ouders heb ik nog niet gesproken, dat gesprek heb ik pas na de meivakantie. Wil je wel alvast meedenken hoe we dit oppakken? Naam geef ik door als de ouders ja zeggen.
    Loes, leerkracht De Twijg

    ### ||Aanmeldformulier|2026-01-20|fields=referrer_role=ouder;;referrer_name=Lotte Wamelink;;referrer_email=lotte.wamelink@example.nl;;child_name=Cas;;child_age=7;;child_town=Zieuwent;;school=Gerardus;;school_location=Zieuwent;;group=4;;preferred_contact=bellen na 18 uur;;question=Cas is bang in het donker en wil sinds de inbraak bij ons niet meer boven slapen. Wij zijn er inmiddels zelf ook gesloopt van.
    E: referral no self | 7;Oost Gelre;ZZGZ00
    R: fixed-contact

    ### ||Aanmeldformulier|2026-02-05|fields=referrer_role=leerkracht;;referrer_name=Arjan Bussink;;referrer_email=a.bussink@ratumhoeve.example.nl;;organisation=CBS Ratumhoeve;;child_name=Tess;;child_birthdate=19-07-2018;;child_postcode=7106 AD;;school=CBS Ratumhoeve;;group=groep 4;;consent=ja, beide ouders;;question=Tess heeft in korte tijd haar oma en haar pony verloren. Ze is vaak afwezig met haar gedachten en thuis wil ze niet meer alleen zijn. Ouders vragen om handvatten.
    E: referral no given | 7;Winterswijk;ZZRH00
    R: fixed-contact

    ### ||Aanmeldformulier|2026-03-09|fields=referrer_role=jongere;;referrer_name=Ilyas;;referrer_phone=06-00000231;;child_age=16;;child_town=aalten;;school=slingebeek landbouwstraat;;group=4 kader;;preferred_contact=whatsapp;;question=ik wil graag hulp met boos worden. op school gaat t wel maar thuis knalt het altijd met mn pa en dan loop ik weg naar mn oom in silvolde
    E: referral no self | 16;Aalten;ZZLJ05
    R: fixed-contact

    ### ||Aanmeldformulier|2026-04-21|fields=referrer_role=jongere;;child_name=Jade;;child_age=14;;child_town=Groenlo;;school=Grolse Poort;;school_location=Groenlo;;inform_parents=nee;;preferred_contact=mail naar jade.p@example.nl;;question=Mijn moeder is de hele dag depri en ik doe alles in huis, koken, was, mijn broertje naar bed brengen. Ik durf niet te zeggen dat ik het niet meer trek. Ze mag niet weten dat ik dit invul.
    E: referral no unknown | 14;Oost Gelre;ZZQN00
    R: coordinator

    ### ||Aanmeldformulier|2026-05-07|fields=referrer_role=intern begeleider;;referrer_name=Ria Stapelbroek;;organisation=IKC Kroonland;;wish=advies zonder namen te noemen;;question=Hoe kaart je bij ouders aan dat hun kind naar alcohol ruikende kleding draagt, zonder meteen de relatie te beschadigen? Ik zou het graag met iemand doorspreken.
    E: consultation no not-needed
    R: consultation

    ### ||Aanmeldformulier|2026-06-11|fields=referrer_role=ouder;;referrer_name=Sjaak Lensink;;referrer_phone=06-00000232;;child_name#1=Mats;;child_birthdate#1=02-10-2014;;school#1=De Steengroeve;;child_name#2=Vera;;child_birthdate#2=23-05-2019;;school#2=De Steengroeve;;child_town=Winterswijk;;question=Mijn vrouw ligt sinds april in het ziekenhuis in Enschede met een hersentumor. Mats wordt steeds bozer en Vera plakt aan mij vast. Ik ben 44 en heb dit nooit hoeven doen in mijn eentje.
    E: referral no self | 11;Winterswijk;ZZST00 | 7;Winterswijk;ZZST00
    R: fixed-contact | fixed-contact

    ### ||Aanmeldformulier|2026-07-13|fields=referrer_role=ouder;;referrer_name=Gwen Maas;;child_name=Olivier;;child_age=9;;child_town=Winterswijk;;question=Oli is erg onzeker. We zijn vorige maand van Winterswijk naar Vorden verhuisd en wonen daar nu dus, hij kent hier nog niemand en slaapt slecht.
    E: referral no self | 9;?;- | formContradictsText
    R: coordinator

    ### ||Aanmeldformulier|2026-08-24|fields=referrer_role=buurvrouw;;referrer_name=wil liever anoniem blijven;;child_age=3;;child_address=Piet Heynstraat, Lichtenvoorde;;acute=nee;;question=Hun dochtertje van 3 zit vaker alleen in de tuin maar nu is er iets geks. Ze loopt al een uur in haar luier over straat tussen de auto's en in huis ligt de moeder op de bank en die wordt niet wakker als ik op het raam bonk.
    E: referral yes unknown | 3;Oost Gelre;-
    R: coordinator

    ### ||Aanmeldformulier|2026-09-14|fields=referrer_role=mentor;;referrer_name=Tim Rensen;;organisation=Scholten College Singelweg;;child_name=D.;;child_age=15;;child_town=Winterswijk;;school=Scholten College;;school_location=Singelweg;;consent=nog niet gevraagd;;acute=ja;;question=Leerling heeft vanmorgen in de kluisjesruimte een strip paracetamol ingenomen en wil niet zeggen hoeveel. Ambulance is gebeld, ouders zijn onderweg. Ze roept dat ze thuis niet verder kan leven.
    E: referral yes unknown | 15;Winterswijk;ZZSC00
    R: coordinator

    ### ||Aanmeldformulier|2026-10-06|fields=referrer_role=verloskundige;;referrer_name=Marit Kolkman;;child_due_date=14-01-2027;;child_postcode=7131 GE;;consent=ja;;question=Aanstaande moeder (27) verwacht haar eerste. Ze is zelf in pleeggezinnen opgegroeid en vraagt om iemand die haar na de geboorte op weg helpt. Woont samen met vriend in Lichtenvoorde.
    E: referral no given | -;Oost Gelre;-
    R: coordinator,generalist

    ### ||Aanmeldformulier|2026-11-02|fields=referrer_role=moeder;;referrer_name=Bep Arink;;child_name=Lars;;child_birthdate=30-02-2017;;child_town=Bredevoort;;school='t Grachthuus;;question=Lars kan niet tegen verliezen en slaat zijn zusje van 5 als hij kwaad is. Het zijn geen harde klappen maar ik wil dat het stopt.
    E: referral no self | -;Aalten;ZZGR00 | impossibleDate
    R: coordinator

    ### ||Aanmeldformulier|2026-12-01|fields=referrer_role=intern begeleider;;organisation=Lambertus Vragender;;referrer_email=ib@lambertus.example.nl;;child_name=Fleur;;child_age=8;;child_town=Vragender;;school=Lambertus;;group=5;;consent=nee;;question=Ouders zijn gevraagd en weigeren contact met het ondersteuningsteam. Fleur is de laatste maanden erg teruggetrokken. Graag advies over hoe verder.
    E: referral no refused | 8;Oost Gelre;ZZZO00 | consentRefused
    R: coordinator

    ### ||Aanmeldformulier|2026-01-08|fields=referrer_role=vader;;referrer_name=Tarik;;referrer_phone=06-00000233;;child_name=Elif;;child_birthdate=2021-12-30;;child_postcode=7102EH;;school=Steengroeve;;group=1;;question=Elif praat thuis Turks en op school niks. Juf zegt wachten, wij vinden wachten moeilijk. Ook zijn moeder en ik het niet altijd eens over regels.
    E: referral no self | 4;Winterswijk;ZZST00
    R: fixed-contact

    ### ||Aanmeldformulier|2026-02-17|fields=referrer_role=ouder;;referrer_name=Joke ter Maat;;child_name=Dirk;;child_age=10;;child_postcode=7051 HK;;school=CBS De Sprank;;group=7;;question=Mijn schoonzus in Aalten was zo tevreden over jullie. Dirk wordt gepest en zegt steeds vaker dat hij dom is.
    E: referral no self | 10;Oude IJsselstreek;ZZSP00
    R: redirect

    ### ||Aanmeldformulier|2026-03-24|fields=referrer_role=ik zelf;;referrer_name=Nick;;child_birthdate=11-03-2003;;child_town=Lichtenvoorde;;question=Ik heb net mijn eigen plek maar kan slecht tegen het alleen zijn. Ik drink dan ook te veel. Wil graag praten met iemand die niet oordeelt.
    E: referral no self | 23;Oost Gelre;-
    R: coordinator

    ### ||Aanmeldformulier|2026-04-09|fields=referrer_role=anders;;referrer_name=Judith;;child_age=25;;child_town=Groenlo;;question=Ik ben 25 en zoek hulp met mijn administratie en met mijn ex. Geen kinderen. Kan dat bij jullie?
    E: referral no self | 25;Oost Gelre;-
    R: redirect

    ### ||Aanmeldformulier|2026-05-18|fields=referrer_role=oma;;referrer_name=Tonny Rouwhorst;;child_name=Bo;;child_age=6;;child_town=Lichtenvoorde;;school=De Wissel;;consent=ja, haar ouders weten het en willen het ook;;question=Bo is sinds de geboorte van haar zusje vreselijk jaloers en haar ouders weten zich geen raad. Ik mag dit namens hen invullen.
    E: referral no given | 6;Oost Gelre;ZZWL00?
    R: fixed-contact,coordinator

    ### ||Aanmeldformulier|2026-06-25|fields=referrer_role=ouder;;referrer_name=Alie Mateman;;child_name=Stan;;child_age=11;;child_town=Aalten;;school=sbo De Bolster;;question=Stan gaat met de taxi naar het sbo. Elke ochtend drama aan de deur, en als hij thuiskomt ontploft hij. We willen weten hoe we hem rustig krijgen.
    E: referral no self | 11;Aalten;ZZBO00?
    R: coordinator,fixed-contact

    ### ||Aanmeldformulier|2026-09-24|fields=referrer_role=moeder;;referrer_name=Evelien;;child_name=Pepijn;;child_age=12;;child_town=Dinxperlo;;school=Slingebeek College;;school_location=Dinxperlo;;group=brugklas;;acute=nee;;question=Pepijn is dol op judo en komt geregeld thuis met blauwe plekken van de training, dat is het niet. Maar op de nieuwe school vindt hij geen aansluiting. "Ik spring nog eens uit het raam bij Frans," zei hij lachend. Wij maken ons vooral zorgen dat hij zo alleen is.
    E: referral no self | 12;Aalten;ZZLJ07
    R: fixed-contact

    ### ||Aanmeldformulier|2026-10-28|fields=referrer_role=anders;;referrer_name=test;;question=test test even kijken of het formulier het doet, mag weg
    E: irrelevant no not-needed
    R: ignore

    ### ||Aanmeldformulier|2026-11-12|fields=referrer_name=Growth Partners;;referrer_email=sales@growthpartners.example.org;;question=Hi! Wij zagen dat uw website niet op pagina 1 van de zoekmachine staat. Voor een vast laag bedrag per maand verdubbelen wij uw bezoekersaantal. Interesse in een gratis scan?
    E: bulk no not-needed
    R: ignore

    ### ||Aanmeldformulier|2026-03-30|fields=referrer_role=ouder;;referrer_name=Ans Rensing;;referrer_email=ans.rensing@example.nl;;child_name=Tobias;;question=Dit gaat over OT-2026-0041. Ik kreeg jullie mail niet meer terug, daarom zo. Suze zou deze week bellen maar ik heb een nieuw nummer: 06-00000234.
    E: followUp no self | -;-;-
    R: family

    ### ||Aanmeldformulier|2026-08-31|fields=referrer_role=huisarts;;referrer_name=dr. Oosterholt;;organisation=Huisartsenpraktijk Kerkstraat Eibergen;;child_name=K.;;child_birthdate=08.09.2010;;child_address=Lievelderweg 31, 7137 Lievelde;;consent=ja, patiënte en haar ouders;;question=Meisje met paniekklachten in de klas en op de fiets. Ouders wonen in Lievelde, praktijk in Eibergen. Verzoek om kortdurende begeleiding in afwachting van ggz.
    E: referral no given | 15;Oost Gelre;-
    R: generalist

    ### ||Aanmeldformulier|2026-02-23|fields=referrer_role=opa;;referrer_name=W. Nijenhuis;;child_name=Merel;;child_age=10;;child_town=Winterswijk Miste;;school=De Mistelboom;;question=Sinds haar moeder een nieuwe man heeft (47) is onze kleindochter zo veranderd. Ik ben 70 en bemoei me er liever niet mee, maar ik slaap er niet van. Met haar moeder heb ik het er niet over gehad.
    E: referral no unknown | 10;Winterswijk;ZZMB00
    R: coordinator

    ### ||Aanmeldformulier|2026-05-29|fields=referrer_role=moeder;;referrer_name=Svenja Terhorst;;child_name=Leon;;child_age=8;;child_address=Hellweg 5, 46399 Bocholt-Suderwick;;school=De Rietzanger;;question=Leon zit in Dinxperlo op school. Hij heeft driftbuien en de school kan niet meer met hem. Wij wonen nog geen 300 meter over de grens.
    E: referral no self | 8;Duitsland;ZZRZ00
    R: redirect

    ### ||Aanmeldformulier|2026-06-30|fields=referrer_role=ouder;;referrer_name=Daan Veerbeek;;child_name=Lou;;child_age=anderhalf;;child_town=Harreveld;;question=Lou eet niets behalve fruithapjes en gooit de rest op de grond. Het consultatiebureau in Lichtenvoorde gaf de tip om jullie te vragen.
    E: referral no self | 1;Oost Gelre;-
    R: generalist

    ### ||Aanmeldformulier|2026-10-15|fields=referrer_role=vader;;referrer_name=Kees Ruesink;;child_name#1=Anouk;;child_age#1=8;;child_town#1=Aalten;;school#1=OBS De Leilinde;;child_name#2=Tim;;child_age#2=13;;child_town#2=Neede;;question=Samengesteld gezin. Mijn dochter Anouk woont bij mij in Aalten. Tim is de zoon van mijn vriendin, hij woont bij zijn vader in Neede en is hier alleen in de vakanties. Ze maken elkaar het leven zuur.
    E: referral no self | 8;Aalten;ZZLL00 | 13;Berkelland;-
    R: fixed-contact | redirect

    ### ||Aanmeldformulier|2026-11-19|fields=referrer_role=leidster bso;;referrer_name=Sharon;;organisation=BSO De Speelzolder;;child_name=Finn;;group=groep 2;;school=Huppelhof;;child_town=Huppel;;consent=ja;;question=Finn laat zich steeds vaker op de grond vallen als zijn vader hem komt halen. Vader weet niet wat hij ermee aan moet en vroeg mij dit formulier in te vullen.
    E: referral no given | 5-6;Winterswijk;ZZHP00
    R: fixed-contact

    ### ||Aanmeldformulier|2026-12-08|fields=referrer_role=maatschappelijk werker;;organisation=De Kiem, Neede;;child_name=R.;;child_birthdate=20150617;;child_town=Rekken;;school=De Kiem;;consent=ja;;question=Ouders van R. zoeken hulp bij de structuur thuis. Een tante uit Groenlo gaf ze jullie adres.
    E: referral no given | 11;Berkelland;ZZKI00
    R: redirect

    ### ||Aanmeldformulier|2026-09-02|fields=referrer_role=moeder;;referrer_name=Hilde;;referrer_phone=06-00000235;;child_name=Robin;;child_age=2;;child_town=Corle;;question=We krijgen Robin (bijna 3) niet van de speen en ook niet uit ons bed. Klein leed misschien, maar we vliegen elkaar er wel om in de haren.
    E: referral no self | 2;Winterswijk;-
    R: generalist
    """
}
