// Mails and forms written by somebody who never saw the classifier, with where each has to go. The
// form of a block stands in `Samples`; the line `R:` has the route of each child, and after a comma
// one that is as good.

extension Samples {
  static let unseenOne = """
    ### mvdb82@example.nl|m v d berg|hulp|2026-01-14
    E: referral no self | 8;Oost Gelre;ZZNH00
    R: fixed-contact
    hoi
    ik ben moeder van jayden hij is 8 en zit op de reiger in lichtenvoorde daar wonen we ook. hij luisterd gewoon nergens meer naar en s avonds is het drama met slapen. me andere zoon van 17 is al uit huis die woont bij zn vader in arnhem daar gaat het nu niet over.
    kan er iemand bellen liefst na 4 uur want ik werk in de ochtent in doetinchem
    groetjes miranda 06-00000211

    ### ib@gerardus-zieuwent.example.nl|Truus Hulshoff-Lammers|Aanmelding leerling groep 5|2026-03-03
    E: referral no given | 8;Oost Gelre;ZZGZ00
    R: fixed-contact
    Geachte collega's,

    Hierbij meld ik de volgende leerling bij jullie aan.

    Naam leerling:      Guus R.
    Geb.datum:          12-09-2017
    Adres:              Waalderweg 4, 7263 Mariënvelde
    School:             St. Gerardus, Zieuwent
    Groep:              5 (juf Anouk en meester Wim)
    Gezag:              beide ouders
    Toestemming:        schriftelijk, getekend door vader en moeder op 26-02-2026

    Guus is na het overlijden van zijn opa in november erg stil geworden. Thuis lopen de spanningen op; moeder (41) zit sinds de kerst in de ziektewet en vader is veel van huis voor zijn werk in Enschede. Op school zien we een terugval bij rekenen (op niveau eind groep 4) maar onze zorg ligt vooral bij de thuissituatie.

    Graag een terugkoppeling wie het oppakt. Ik ben er op ma, di en do.

    Met vriendelijke groet,
    Truus Hulshoff, intern begeleider

    ### noasks@example.nl|noa|(geen onderwerp)|2026-02-19
    E: referral no self | 16;Aalten;ZZLJ07
    R: fixed-contact
    heyy
    k weet niet of dit goeie adres is maar me mentor zei dat k jullie kon mailen
    ben 16, woon in dinxperlo bij me pa, zit in 4 basis op slingebeek dinxperlo
    kwil gewoon ff met iemand praten over thuis en over me moeder die ineens weer contact wil (die woont in rotterdam)
    mag appen 06-00000212 bellen liever niet
    xx noa

    ### praktijk.vandersteege@example.org|Huisartsenpraktijk Van der Steege|verwijsbrief B.|2026-02-10
    E: referral no given | 12;Oude IJsselstreek;ZZLJ00?
    R: redirect
    HUISARTSENPRAKTIJK VAN DER STEEGE
    Hofstraat 88, 7121 DM Aalten
    tel. 06-00000213

    Betreft: Bram B., geboren 04-06-2013
    Wonende: Kerkplein 3, 7051 Varsseveld

    Geachte collegae,

    Bovengenoemde patiënt, brugklasleerling van het Slingebeek College te Aalten, zag ik met zijn moeder op het spreekuur. Er is sprake van toenemende prikkelbaarheid en buikpijn zonder somatische oorzaak. Vader verblijft sinds de zomer elders. Ouders en Bram stemmen in met deze aanmelding en met uitwisseling van gegevens.

    Vriendelijk verzoek het gezin uit te nodigen voor een kennismaking.

    Met collegiale hoogachting,
    dr. P. van der Steege, huisarts

    ### wijkagent.winterswijk@example.nl|Politie Oost-Nederland, D. Hofs|zorgmelding huiselijk geweld 7101|2026-06-02
    E: referral yes unknown | 5;Winterswijk;-
    R: coordinator
    Collega's,

    Vannacht 02.40 uur ter plaatse geweest aan de Vredenseweg te Winterswijk. Man (34) heeft vrouw (29) bij de keel gehad, zoontje Milan van 5 stond in de gang. Man is ingesloten maar gaat vanmiddag om 15.00 uur weer naar buiten. Hij heeft op het bureau gezegd dat hij linea recta naar huis gaat en het dan "afmaakt". Mevrouw wil niet weg met het kind.

    Met de ouders is niet gesproken over jullie.
    Graag direct bellen: 06-00000214.

    Hofs, wijkagent

    ### k.wolters@example.org|Karin Wolters|Automatisch antwoord: terugkoppeling casus|2026-04-28
    E: automatic no not-needed
    R: ignore
    Dank voor uw bericht. Van 24 april t/m 8 mei geniet ik van mijn vakantie en lees ik mijn mail niet. Is er spoed, bel dan met ons secretariaat in Groenlo. Bij zorgen om de veiligheid van een kind: Veilig Thuis, dag en nacht bereikbaar.

    Karin Wolters, jeugdverpleegkundige 4-12 jaar

    ### info.bolleboos@example.nl|Verloskundigen De Bolle Boos|zwangere mevrouw T.|2026-03-26
    E: referral no given | -;Aalten;-
    R: coordinator,generalist
    Goedemiddag,

    Ik begeleid mevrouw T. (31), à terme datum 20 mei 2026. Zij woont sinds vorig jaar in Bredevoort, daarvoor in Utrecht, en heeft hier eigenlijk niemand. Partner is vrachtwagenchauffeur. Ze ziet erg op tegen de komst van de baby en heeft eerder een depressie gehad. Ze vindt het fijn als er al vóór de bevalling iemand meekijkt en heeft mij gevraagd dit te mailen; toestemming staat in ons dossier.

    Hartelijke groet,
    Yvonne, verloskundige

    ### peuters.hummelhuus@example.nl|Leidsters Hummelhuus|zorg om peuter|2026-05-12
    E: referral no given | 2;Oost Gelre;-
    R: generalist
    Hallo allemaal,

    Bij ons op de peuterspeelzaal komt sinds januari Fenna, zij is 2 jaar en 9 maanden. Fenna praat nog nauwelijks en hangt de hele ochtend aan mijn been. Moeder vertelt dat ze thuis ook niet slaapt en dat ze zelf op is. We hebben voorgesteld jullie te mailen en moeder zei meteen ja graag. Ze wonen in Groenlo aan de Mattelierstraat. Grote broer zit in het voetbalteam van mijn zoon, zo kennen we ze een beetje.

    groet Ans en Bianca

    ### greet.h.47@example.nl|G. Harmelink|mijn kleinkind|2026-01-29
    E: referral no unknown | 9-10;Winterswijk;ZZWF00
    R: coordinator
    Geachte mevrouw, mijnheer,

    Mijn man (77) en ik (74) maken ons al een hele poos zorgen over onze kleindochter Lotte. Wij hebben vier kinderen en negen kleinkinderen, de oudste is al 24 en woont in Groningen. Met hen gaat het allemaal best. Maar Lotte, van onze jongste dochter, die wordt zo mager en zo stil. Ze zit in groep 6 van de Vlasbloem en woont met haar moeder alleen in Ratum, op het oude boerderijtje. Vroeger kwam ze elke woensdag bij ons in Aalten eten maar sinds de ruzie over de erfenis mag dat niet meer van haar moeder.
    Mijn dochter weet niet dat ik u schrijf. Zij zou daar heel boos om worden.
    Wat kunt u doen?

    Met vriendelijke groet,
    mevrouw G. Harmelink-te Winkel

    ### meester.joost@example.nl|Joost Nijland|vraagje over een situatie in de klas|2026-03-17
    E: consultation no not-needed
    R: consultation
    Beste OT,

    Mag ik iets voorleggen zonder dat ik zeg om wie het gaat? Ik heb een kind in de klas dat elke maandag met dezelfde kleren en zonder brood komt. Ouders zijn vriendelijk maar houden me af. Ik twijfel of dit al iets is om te melden of dat ik eerst zelf het gesprek aanga, en hoe je zoiets begint. Wie van jullie heeft een kwartiertje om mee te denken?

    Joost Nijland, leerkracht

    ### pietvanzon@example.nl|Piet van Zon|nr 14 hiernaast|2026-07-23
    E: referral yes unknown | 3-5;Aalten;- | 0-1;Aalten;-
    R: coordinator | coordinator
    Goedenavond, ik weet niet bij wie ik anders moet zijn. Hiernaast (Ludgerstraat 14 in Aalten) staat de auto sinds gistermiddag niet meer op de oprit. De gordijnen zijn dicht. Ik hoor de baby al uren huilen en het jongetje, een jaar of 4, roept door de brievenbus dat hij dorst heeft en dat mama weg is. Er doet niemand open. Ik heb net nog aangebeld.
    P. van Zon, nr 16

    ### r.teloo@example.nl|Rob te Loo|Aanmelding Sil en Pim|2026-04-08
    E: referral no self | 7;Oost Gelre;ZZWL00 | 7;Oost Gelre;ZZWL00
    R: fixed-contact | fixed-contact,family
    Goedemorgen,

    Ik ben de vader van de tweeling Sil en Pim, 7 jaar. Ze staan ingeschreven bij hun moeder in Lichtenvoorde en zijn om het weekend bij mij in Doetinchem. Ze zitten op De Wissel in Lichtenvoorde, allebei in groep 4 maar in aparte klassen. Sinds ik een nieuwe vriendin heb (zij heeft zelf een meisje van 10) willen ze niet meer komen slapen. Hun moeder en ik kunnen hier niet normaal over praten, na twee mails is het ruzie. Moeder vindt het goed dat ik jullie vraag, dat heeft ze geappt.

    Rob te Loo, 06-00000215

    ### s.boevink@example.nl|Saskia Boevink|Re: OT-2026-0012 afspraak dinsdag|2026-05-06
    E: followUp no self | -;-;-
    R: family
    Hoi Carla,
    dinsdag half 10 lukt toch niet want Timo heeft dan de tandarts, kan het ook woensdag? Verder gaat het best goed, hij slaapt weer door.
    gr Saskia

    ### nieuwsbrief@kenniscentrum.example.org|Kenniscentrum Opgroeien|Nieuwsbrief maart: van puberbrein tot pleegzorg|2026-03-10
    E: bulk no not-needed
    R: ignore
    Beste lezer,

    In deze editie:
    - Vijf tips om met een boze puber te praten
    - Interview: "Ik was 14 en sliep op straat"
    - Webinar suïcidepreventie op 2 april, nog 12 plaatsen
    - Nieuwe cijfers kindermishandeling

    U ontvangt deze nieuwsbrief omdat u zich heeft ingeschreven. Afmelden kan onderaan deze mail.

    ### e.xx09@example.nl|E|.|2026-05-21
    E: referral yes unknown | 15;-;ZZSC00?
    R: coordinator
    ik ben 15 en zit in havo 3 op het scholten
    niemand weet dit. ik heb voor iedereen een briefje geschreven en mn spullen verdeeld, die liggen onder mn bed
    vanavond als ze naar bed zijn is het eindelijk rustig voor altijd
    mail niet terug naar huis aub ik wou het alleen aan iemand zeggen

    ### jolandaenhenk@example.nl|Jolanda Scholte|gamen gamen gamen|2026-02-03
    E: referral no self | 13;Oost Gelre;ZZQN00
    R: fixed-contact
    Beste mensen,

    Onze zoon Sven, 13, leeft alleen nog voor zijn Playstation. De hele avond hoor je hem door het huis roepen dat hij iemand gaat afschieten of dat hij dood is en "nieuwe levens" nodig heeft. Als we hem eraf halen zegt hij dat hij liever doodgaat van verveling dan aan tafel te zitten. Ja, we weten dat dat puberpraat is, we zijn niet bang dat hij zichzelf of een ander iets doet. Maar de cijfers op de Grolse Poort hier in Groenlo zijn hard onderuit gegaan en wij als ouders staan niet meer op één lijn. We wonen zelf ook in Groenlo, vlak bij school.

    Hoe pakken we dit aan?
    Henk en Jolanda

    ### dossier@veiligthuis.example.org|Veilig Thuis Noord- en Oost-Gelderland|Overdracht gezin K. te Kotten|2026-09-15
    E: referral no given | 3;Winterswijk;- | 6;Winterswijk;ZZGU00
    R: generalist,family,fixed-contact | fixed-contact
    Geachte collega,

    Op 2 juni ontvingen wij een melding over het gezin K., Kottenseweg, 7107 Winterswijk Kotten. Ons onderzoek is op 8 september afgesloten. Van acute onveiligheid is geen sprake; directe veiligheidsafspraken zijn gemaakt en worden nagekomen. Beide ouders hebben op 9 september ingestemd met overdracht aan uw team.

    Kinderen in het gezin:
    1. Isa, 3 jaar (thuis bij moeder)
    2. Daan, 6 jaar (OBS De Grensuil)

    Vraag: opvoedondersteuning en monitoring van de afspraken gedurende zes maanden.

    Met vriendelijke groet,
    M. de Ruiter, vertrouwensarts/maatschappelijk werk

    ### buurtplein@example.org|Buurtteam gemeente Doetinchem|overdracht jeugdige verhuisd|2026-04-20
    E: referral no given | 13;Aalten;ZZLJ07
    R: fixed-contact
    Beste collega's,

    Wij begeleidden tot voor kort Naomi V., geboren 30 november 2012. Het gezin is per 1 april verhuisd van Gaanderen naar de Europastraat in Dinxperlo en staat daar inmiddels ingeschreven. Naomi is overgestapt van haar school in Doetinchem naar het Slingebeek College in Dinxperlo. Onze begeleiding stopt per 1 mei. Moeder en Naomi zijn akkoord met een warme overdracht. Moeder heeft eenhoofdig gezag.

    Wanneer kunnen we samen om tafel? Ons kantoor zit aan de Raadhuisstraat in Doetinchem, maar wij komen graag jullie kant op.

    Ellen Wassink, gezinscoach

    ### jo13@vv-de-kemp.example.org|Jeugdcommissie vv De Kemp|speler in ons team|2026-10-05
    E: referral no unknown | 12;Oost Gelre;-
    R: coordinator
    Hallo,
    Ik train de JO13-2. We hebben een jongen van 12 uit Lievelde die de laatste weken steeds blijft hangen na de training, tot negen uur toe. Laatst vroeg hij of hij bij mij kon eten. Ik heb er met zijn ouders nog niet over gesproken en weet ook niet of dat aan mij is. Mijn collega zei dat jullie zoiets kunnen bekijken.
    Sportieve groet, Dennis (leider, zelf 2 kinderen in de club)

    ### familie.kerkhoff@example.org|Sandra Kerkhoff|Frage / vraag|2026-09-29
    E: referral no self | 6;Duitsland;ZZKL00
    R: redirect
    Goedendag,
    wij zijn Nederlanders maar wonen net over de grens in Suderwick. Onze dochter Mia (6) gaat in Dinxperlo naar het Kroonland. Zij is erg druk en de juf adviseerde contact met jullie te nemen voor hulp thuis. Kan dat ook voor ons? Mijn man werkt in Bocholt en ik in Aalten.
    groeten Sandra

    ### dylan.r@example.nl|Dylan Reijerink|schulden en thuis|2026-11-16
    E: referral no self | 19;Oost Gelre;ZZVA00
    R: fixed-contact
    Beste team

    Ik ben Dylan 19 jaar en doe de opleiding timmeren op vakschool Het Ambacht. Ik woon nog thuis in Harreveld maar mijn stiefvader wil dat ik per januari weg ben. Ik heb ongeveer 3000 euro schuld bij de zorgverzekering en mn telefoon. Mijn leerbedrijf zit in Zelhem dus ik ben niet vaak op school.
    Kan ik met iemand praten wat ik het beste kan doen

    Mvg Dylan

    ### lisannewoont@example.nl|Lisanne|vraag|2026-08-18
    E: referral no self | 23;Oost Gelre;-
    R: coordinator
    Hallo, ik ben in mei 23 geworden en woon op mezelf in Lichtenvoorde. Heb autisme en een hoop post die ik niet open krijg. Tot mijn verjaardag had ik een begeleider maar dat is gestopt. Kunnen jullie iets voor mij doen of ben ik nu te oud?

    ### m.ebbers@example.nl|M Ebbers|hulp zoeken|2026-01-06
    E: referral no self | 26;Winterswijk;-
    R: redirect
    Geachte heer/mevrouw,
    Graag zou ik hulp willen bij het op orde krijgen van mijn leven. Ik ben 26 jaar, woon op kamers in Winterswijk en zit sinds oktober zonder werk. Kinderen heb ik niet. Via een vriend die vroeger bij jullie liep kwam ik op dit adres.
    Mark Ebbers

    ### administratie@drukkerijslaghekke.example.org|Drukkerij Slaghekke|Factuur 2026-3381|2026-06-15
    E: irrelevant no not-needed
    R: ignore
    Geachte relatie,

    Bijgaand treft u onze factuur aan voor 500 folders "Samen opgroeien" en 25 posters A2, totaal € 318,23 incl. btw. Wij verzoeken u het bedrag binnen 14 dagen over te maken.

    Met vriendelijke groet,
    Drukkerij Slaghekke, Groenlo

    ### ellen.dw@example.nl|Ellen de Weerd|aanmelding van onze drie|2026-10-13
    E: referral no self | 14;Oost Gelre;ZZQN02 | 10;Oost Gelre;ZZLO00 | 4;Oost Gelre;ZZLO00
    R: fixed-contact,family | fixed-contact,family | fixed-contact,family
    Dag allemaal,

    Mijn man is in augustus plotseling overleden en ik merk dat ik het met de kinderen niet meer red.
    - Jasper is 14 en zit op de Grolse Poort in Lichtenvoorde, die zegt niks meer
    - Floor is 10, groep 7 van de Leerlooier, huilt elke avond
    - Kleine Bas is net 4 en begon vorige maand ook op de Leerlooier, die snapt het niet en vraagt steeds wanneer papa thuiskomt
    We wonen in Lichtenvoorde, mijn zus uit Zutphen (44) is er nu veel maar die gaat volgende week weer naar haar eigen gezin.
    Het liefst één iemand voor ons allemaal.

    Ellen

    ### wim.b.klompenmaker@example.nl|Wim Berenpas|onze Tygo|2026-08-16
    E: referral no self | 10;Winterswijk;ZZBC00
    R: fixed-contact
    Moin,

    Tygo Berenpas, * 17.08.2015, schoolgaand op de Scholtenhof. Wij boeren op 't Woold en de jongen helpt graag mee, maar sinds de sluiting van de melkvee-tak is er thuis spanning en hij heeft driftbuien gekregen. Na de vakantie wordt het met school weer lastig, denk ik. Mijn vrouw staat hier ook achter.
    Bellen kan tussen de middag.

    W. Berenpas

    ### cvb@demeibeek.example.nl|Commissie van Begeleiding|leerling vso, hulp thuis|2026-02-24
    E: referral no given | 16;Doetinchem;ZZMF00
    R: redirect
    Beste Erik,

    Voor onze leerling Quinten (16, vso arbeidsmarktgericht) zoeken we ondersteuning thuis. Hij komt elke dag met de taxi uit Wehl. Moeder en Quinten willen dit graag, akkoordverklaring ligt bij ons. Ik weet dat jullie er maar voor de helft van onze leerlingen zijn, dus als dit niet bij jullie hoort: bij wie moeten we dan aankloppen?

    Groet, Marieke (De Meibeek)
    """
}
