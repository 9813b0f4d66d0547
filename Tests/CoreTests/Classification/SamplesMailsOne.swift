// Invented mails and forms in many voices, with what must be read from them. The first line of each:
// from|name|subject|received|fields; the second: kind urgent consent | age;municipality;school per
// child | doubts.

extension Samples {
  static let mailsOne = """
    ### ib@dereiger.example.nl|Marja Wolters|Aanmelding
    E: referral no given | 8;Oost Gelre;ZZNH00
    Beste collega's,

    Hierbij meld ik een leerling van onze school aan: Tygo, 8 jaar, groep 5. Hij woont met zijn ouders en twee zusjes in Lichtenvoorde. Tygo is de laatste maanden erg teruggetrokken en komt vaak zonder ontbijt op school. Ouders zijn op de hoogte van deze aanmelding en geven toestemming voor contact.

    Met vriendelijke groet,
    Marja Wolters
    intern begeleider De Reiger
    ### s.bos@mail.example.org|Saskia Bos|hulp gevraagd
    E: referral no self | 6;Aalten;ZZRZ00
    Hallo,
    Mijn zoon van 6 luistert totaal niet en heeft elke dag driftbuien. Hij zit op de Rietzanger in groep 3. Wij wonen in Dinxperlo. Kan iemand een keer meedenken? Ik ben overdag bereikbaar op 06-00000021.
    Groetjes Saskia
    ### lynn08@mail.example.org|Lynn|vraag
    E: referral no self | 17;Winterswijk;ZZSC00
    hey, ik ben lynn en ik ben 17. ik woon in winterswijk en zit in 5 havo op het scholten college singelweg. ik heb steeds paniekaanvallen en ik durf het mn ouders niet te vertellen. kunnen jullie me appen op 0600000022
    ### praktijk@hadvies.example.nl|Huisartsenpraktijk Voorstad|verwijzing jeugd
    E: referral no given | 12;Winterswijk;-
    Geachte collegae,

    Betreft: meisje, geb. 05-06-2014, wonende te Winterswijk (7102 GK). Sinds een half jaar buikpijnklachten zonder lichamelijke oorzaak, gescheiden ouders. Moeder (44) stemt in met verwijzing naar uw team.

    Met collegiale groet,
    dr. P. Stemerdink, huisarts
    ### t.wesselink@politie.example.org|T. Wesselink|zorgmelding
    E: referral no unknown | 15;Oost Gelre;-
    Goedemiddag,
    Afgelopen weekend troffen wij om 02.30 uur een jongen van 15 jaar aan in het park in Groenlo. Hij was onder invloed. Hij woont bij zijn moeder in Zieuwent. Wij maken ons zorgen over het toezicht thuis.
    Groet,
    T. Wesselink
    wijkagent
    ### jasmijn@jongerenwerk.example.org|Jasmijn|meisje in beeld
    E: referral no self | 19;Aalten;-
    Hoi team, ik spreek al een tijdje een meid van 19 uit Aalten. Geen school, geen werk, veel schulden. Ze wil graag hulp en vindt het goed dat ik jullie mail. Groet Jasmijn, jongerenwerker
    ### info@kaboutertjes.example.nl|Kinderopvang De Kaboutertjes|Peuter
    E: referral no given | 3;Winterswijk;-
    Beste mensen,
    Op onze peutergroep zit een meisje van 3 jaar dat niet praat en veel bijt. Het gezin woont in Winterswijk. Moeder staat open voor hulp en mag gebeld worden.
    Vriendelijke groet,
    Anja, pedagogisch medewerker
    ### oma.riet@mail.example.org|Riet|kleinkinderen
    E: referral no unknown | 4;Oost Gelre;- | 7;Oost Gelre;-
    Goedemorgen, ik ben de oma van twee kinderen van 4 en 7 jaar. Ze wonen in Lichtenvoorde. Mijn dochter is zwaar overspannen en het gaat thuis niet goed met de kleintjes. Ik woon zelf in Doetinchem en kan er niet elke dag zijn. Wat kan ik doen? Met vriendelijke groet, Riet
    ### h.kok@mail.example.org|Henk Kok|buurkind
    E: referral no unknown | 5-7;Winterswijk;-
    Bij de buren hoor ik vaak geschreeuw. Er woont een jongetje van een jaar of 6. Het is hier in Winterswijk, aan de Wooldseweg. Ik wil graag anoniem blijven. Henk
    ### mentor2b@slingebeek.example.nl|Y. Damen|leerling 2 havo
    E: referral no given | 13;Oude IJsselstreek;ZZLJ00?
    Beste OT,
    Een leerling uit mijn mentorklas (2 havo, 13 jaar) is veel ziek gemeld. Ze woont in Varsseveld met haar moeder. Moeder vindt het goed dat ik jullie benader.
    Y. Damen, mentor Slingebeek College Aalten
    ### m.hoek@mail.example.org|Marloes Hoek|dochter
    E: referral no self | 23;Winterswijk;-
    Onze dochter is 23 en woont nog thuis in Winterswijk. Ze komt haar bed niet meer uit. Waar kunnen wij terecht?
    Marloes
    ### d.vos@mail.example.org|Dennis|zoon 25
    E: referral no self | 25;Oost Gelre;-
    Hallo, mijn zoon van 25 woont bij ons in Groenlo en heeft grote schulden. Kunnen jullie hem helpen? Gr Dennis
    ### ib@esdoornhof.example.nl|Anouk te Brinke|Tweeling
    E: referral no given | 7;Winterswijk;ZZAM00 | 7;Winterswijk;ZZAM00
    Hoi,
    Het gaat om een tweeling uit groep 4, jongen en meisje van 7 jaar. Het gezin woont in Winterswijk Meddo. Ouders willen graag hulp bij de opvoeding na het overlijden van opa.
    Groet Anouk, IB'er
    ### f.klaver@mail.example.org|F. Klaver|Scheiding
    E: referral no self | 4;Aalten;- | 8;Aalten;ZZSB00
    Beste mensen, wij gaan scheiden en maken ons zorgen over onze kinderen van 4 en 8. De oudste zit op Slot Bredevoort. We wonen nog samen in Bredevoort. Graag advies hoe we dit goed doen. Bel mij na 17.00 uur: 06-00000031.
    ### smw@meibeek.example.nl|W. Jansen|co-ouderschap
    E: referral no given | 14;?;ZZMF00 | coParenting
    Beste team, een leerling van De Meibeek, jongen van 14, woont de ene week bij vader in Lichtenvoorde en de andere week bij moeder in Doetinchem. Beide ouders zijn akkoord met aanmelding.
    W. Jansen, schoolmaatschappelijk werker
    ### ib@dezaaier.example.nl|C. Post|leerling groep 2
    E: referral no refused | 5;Winterswijk;ZZOM00 | consentRefused
    Beste allen, over een kleuter van 5 uit groep 2 maken wij ons grote zorgen. Het gezin woont in Winterswijk. Ouders weigeren hulp en geven geen toestemming voor aanmelding. Toch wil ik het bij jullie neerleggen.
    C. Post, ib'er CBS De Zaaier
    ### t.peters@mail.example.org|T. Peters|school doet niets
    E: referral no self | 10;Oost Gelre;ZZVW00 | schoolParentsConflict
    Mijn dochter van 10 wordt al een jaar gepest op de Vestingwal en school doet niets. We hebben een klacht ingediend bij de directeur. Wij wonen in Groenlo. Kunnen jullie ons helpen in het conflict met school?
    T. Peters
    ### a.kemper@mbo.example.nl|A. Kemper|zusje student
    E: referral no unknown | 17;Doetinchem;ZZGC00 | 11;Aalten;- | siblingCheck
    Goedendag,
    Ik begeleid als trajectbegeleider een student van 17 van het Oude IJssel College in Doetinchem. Hij woont zelf in Doetinchem. Hij heeft een zusje van 11 dat bij moeder in Aalten woont. Is dit gezin bij jullie bekend?
    A. Kemper
    ### info@verloskunde.example.nl|Verloskundigen De Ooievaar|zwangere
    E: referral no given | -;Aalten;-
    Geachte collega, een aanstaande moeder van 31 jaar uit Dinxperlo, uitgerekend 3 maart 2027, heeft ernstige stressklachten. Zij geeft toestemming voor overleg. Graag meedenken over ondersteuning rond de geboorte.
    R. Siebelink, verloskundige
    ### info@verloskunde.example.nl|Verloskundigen De Ooievaar|jonge moeder
    E: referral no self | 17;Winterswijk;- | -;Winterswijk;-
    Bij ons loopt een meisje van 17 uit Winterswijk, 20 weken zwanger. Ze woont nog thuis. Zij wil graag hulp en is akkoord met deze aanmelding.
    Verloskundige K. ter Horst
    ### leerkracht@twijg.example.nl|leerkracht|casus
    E: consultation no not-needed | 9-10;;-
    Hallo, ik zou graag anoniem een casus willen voorleggen over een kind uit groep 6. Het kind komt ongewassen op school. Hoe kan ik dit het beste met ouders bespreken? Liever nog geen namen.
    ### wendy@vlasbloem.example.nl|Wendy|vraagje
    E: consultation no not-needed | -;;ZZWF00
    Hoi, even sparren over een leerling, zonder naam te noemen. Moeder heeft gezegd dat ze het niet meer trekt. Wat raden jullie aan? Juf Wendy, OBS De Vlasbloem
    ### k.brands@veiligthuis.example.org|Veilig Thuis|overdracht
    E: referral no unknown | 2;Winterswijk;- | 5;Winterswijk;-
    Geachte collega, wij dragen hierbij een melding aan u over betreffende een gezin met kinderen van 2 en 5 jaar, woonachtig in Winterswijk. Na onderzoek is er geen sprake van acute onveiligheid. Graag ontvangen wij bericht wie de casus oppakt.
    K. Brands, Veilig Thuis
    ### zorg@gemeentebk.example.nl|Voormekaar team|Overdracht gezin
    E: referral no given | 16;Oost Gelre;-
    Beste collega's, dit gezin is per 1 oktober verhuisd van Neede naar Lievelde. Het gaat om een zoon van 16 jaar met een licht verstandelijke beperking. Ouders zijn akkoord met de overdracht.
    Vriendelijke groet, L. Winkel, jeugdconsulent gemeente Berkelland
    ### r.huisman@mail.example.org|R. Huisman|verhuizing
    E: referral no self | 9;Arnhem;-
    Hallo, wij wonen nu in Arnhem maar gaan in januari verhuizen naar Winterswijk. Onze zoon van 9 heeft autisme. Kunnen we alvast kennismaken?
    ### begeleider@gezinshuis.example.org|Gezinshuis De Linde|jongere in gezinshuis
    E: referral no unknown | 12;?;- | stayElsewhere
    Beste team, bij ons in het gezinshuis in Harreveld verblijft een jongen van 12 jaar. Hij heeft moeite met school. Met vriendelijke groet, J. Vogel, gezinshuisouder
    ### m.yil@mail.example.org|M. Yilmaz|mijn dochter
    E: referral no self | 14;Duitsland;ZZLJ07
    Goedendag, wij wonen net over de grens in Suderwick. Mijn dochter van 14 gaat naar het Slingebeek College in Dinxperlo. Zij is heel somber. Kunt u helpen?
    ### x@mail.example.org|anoniem|help
    E: referral yes unknown | 13;Oost Gelre;- | youngAndAlone
    mijn stiefvader slaat mij en mn broertje. ik ben 13. ik durf niet naar huis. ik woon in groenlo
    ### j.beumer@mail.example.org|J. Beumer|spoed
    E: referral yes self | 16;Aalten;-
    Mijn zoon (16) heeft vanavond met een mes staan zwaaien en dreigt zichzelf iets aan te doen. We wonen in Aalten. Bel me alsjeblieft op 06-00000044!
    ### mentor@grolsepoort.example.nl|mentor 3k|zorg leerling
    E: referral yes unknown | 15;Oost Gelre;ZZQN00
    Een leerling van 15 jaar vertelde mij vandaag dat ze zelfmoord wil plegen en dat ze al pillen heeft gespaard. Ze woont in Groenlo. Kunnen jullie direct contact opnemen? Mentor 3 kader Grolse Poort College
    ### b.smit@mail.example.org|buurvrouw|kinderen alleen
    E: referral yes unknown | 3;Winterswijk;- | 5;Winterswijk;-
    Hallo, ik ben de buurvrouw van een gezin in Winterswijk. De kinderen van 3 en 5 zijn sinds gisteren alleen thuis, de moeder is niet thuisgekomen.
    ### arts@ggd.example.org|jeugdarts|blauwe plekken
    E: referral yes unknown | 4;Oost Gelre;-
    Vandaag zag ik een jongetje van 4 jaar uit Lichtenvoorde met meerdere blauwe plekken op de rug; hij zegt dat papa hem slaat. Graag met spoed overleg. Jeugdarts M. Rutgers
    ### l.maas@mail.example.org|L. Maas|update
    E: referral no self | 15;Winterswijk;-
    Vorig jaar wilde onze dochter niet meer leven, daar is ze goed voor behandeld. Nu gaat het beter, maar naar school gaan lukt niet. Ze is 15 en we wonen in Winterswijk. We zoeken begeleiding.
    ### g.post@mail.example.org|G. Post|vraag opvoeding
    E: referral no self | 3;Aalten;-
    Ons zoontje van 3 slaat en bijt andere kinderen. Het is niet acuut hoor, maar we willen graag tips. Wonen in Bredevoort.
    ### receptie@hotel.example.org|Hotel De Zon|Factuur 2026-118
    E: irrelevant no not-needed |
    Geachte heer/mevrouw, bijgaand de factuur voor de vergaderruimte van 12 november. Betaling binnen 14 dagen.
    ### hr@mail.example.org|Bas|Sollicitatie generalist
    E: irrelevant no not-needed |
    Geachte heer, mevrouw, met veel interesse las ik uw vacature voor generalist. Ik ben 29 jaar, woon in Winterswijk en heb vijf jaar ervaring met kinderen van 4 tot 12 jaar. In de bijlage mijn cv en motivatiebrief. Met vriendelijke groet, Bas
    ### beleid@gemeente.example.nl|Beleid|Uitnodiging netwerkbijeenkomst
    E: irrelevant no not-needed |
    Beste partners, graag nodigen wij jullie uit voor de netwerkbijeenkomst jeugd op donderdag 26 november in Groenlo. Thema: pubers en gamen. Aanmelden kan via de link.
    ### ouder.t@mail.example.org|Tessa|bedankt
    E: irrelevant no not-needed |
    Dank jullie wel voor alle hulp het afgelopen jaar, het gaat nu heel goed met ons. Groetjes Tessa
    ### info@webshop.example.com|Speelgoedland|Alleen deze week korting
    E: bulk no not-needed |
    20% korting op alle speelgoed voor kinderen van 3 tot 6 jaar! Bestel nu in onze webshop. Afmelden? Klik hier.
    ### student@hogeschool.example.nl|Fleur|interview scriptie
    E: irrelevant no not-needed |
    Hallo, voor mijn scriptie over jeugdteams zou ik graag iemand van jullie team interviewen. Ik ben vierdejaars student social work en woon in Aalten. Kan dat in december?
    ### ict@leverancier.example.org|Servicedesk|Storing telefooncentrale
    E: irrelevant no not-needed |
    Beste klant, morgen is er tussen 8 en 12 uur onderhoud aan de telefooncentrale. U kunt dan hinder ondervinden.
    ### ib@bonifatius.example.nl|Petra Huinink|vier kinderen
    E: referral no given | 12;Oost Gelre;- | 9;Oost Gelre;ZZBK00 | 7;Oost Gelre;ZZBK00 | 4;Oost Gelre;ZZBK00
    Dag, na overleg met moeder meld ik dit gezin uit Harreveld aan:
    - Sven, 12 jaar, brugklas
    - Lieke, 9 jaar, groep 6
    - Bram, 7 jaar, groep 4
    - Evi, 4 jaar, groep 1
    Moeder staat er alleen voor en vraagt om hulp.
    Groet, Petra Huinink, ib'er Bonifatius
    ### j.t@mail.example.org|Johan|pleegkind
    E: referral no self | 9;?;ZZHV00 | stayElsewhere
    Wij zijn pleegouders van een meisje van 9 jaar. Ze woont sinds drie maanden bij ons in Barlo, pleegzorg loopt via een instelling. Ze zit op De Havezate. Ze slaapt slecht en heeft nachtmerries.
    ### coa@azc.example.org|COA Winterswijk|gezin azc
    E: referral no given | 8;?;- | stayElsewhere
    Beste collega, op het azc in Winterswijk verblijft een gezin met een dochter van 8 jaar met ernstige slaapproblemen. Ouders geven toestemming. Kunnen jullie ondersteunen? COA Winterswijk
    ### t.jong@mail.example.org|Thijs|ik
    E: referral no unknown | 12;Winterswijk;ZZPS00 | youngAndAlone
    Hallo ik ben Thijs en ik ben 12 jaar. Mijn ouders maken altijd ruzie en ik wil met iemand praten. Ik zit op De Smeltkroes. Ik woon in Kotten. Mijn ouders mogen het niet weten.
    ### trainer@vvgrol.example.org|Rob|jongen uit mijn team
    E: referral no unknown | 11;Oost Gelre;-
    Hoi, ik ben voetbaltrainer bij de JO12 in Groenlo. Een jongen uit mijn team, 11 jaar, komt vaak zonder jas en heeft honger. Hij woont in Lievelde. Zijn ouders weten niet dat ik mail.
    ### e.smeets@mail.example.org|Els|nichtje
    E: referral no unknown | 6;Oost Gelre;ZZGZ00
    Ik maak me zorgen om mijn nichtje van 6. Ze woont in Zieuwent bij mijn broer en gaat daar naar de Gerardusschool. Mijn broer drinkt te veel.
    ### poh@dorpspraktijk.example.nl|POH-GGZ jeugd|aanmelding
    E: referral no self | 18;Oost Gelre;-
    Geachte team, ik zag vandaag een 18-jarige jongen met somberheidsklachten na het stoppen met zijn opleiding. Hij woont bij zijn ouders in Vragender. Hij is akkoord met aanmelding en wil zelf gebeld worden op 06-00000061. Praktijkadres: Markt 3, 7141 AA Groenlo.
    ### moeder.van.j@mail.example.org|Ilse|Naam kind
    E: referral no self | 11;Oost Gelre;ZZLO00
    Naam kind: Jens
    Geboortedatum: 12-01-2015
    Adres: Hazelaar 12, 7131 PC Lichtenvoorde
    School: De Leerlooier, groep 8
    Telefoon: 06-00000062
    Vraag: Jens is erg angstig en wil niet meer naar school.
    ### ib@halvemaan.example.nl|IB Halve Maan|Leerling met verzuim
    E: referral no unknown | 10;Oost Gelre;ZZHM00
    Beste OT, graag jullie hulp voor een jongen van 10 jaar. Hij komt elke dag te laat en mist daardoor veel instructie. Ze wonen in het buitengebied van Groenlo. Met ouders heb ik hier nog niet over gesproken, dat wil ik graag samen met jullie doen.
    ### d.b@mail.example.org|Daan B|gamen
    E: referral no self | 15;Winterswijk;ZZSC00
    Beste lezer, Onze zoon Luuk wordt in januari 16 en zit hele dagen te gamen. Hij zit in klas 4 van het Scholten College, locatie Singelweg. Wij wonen in Winterswijk, Kottenseweg 10, 7101 AA. Mijn man werkt in Duitsland dus overdag ben ik bereikbaar: 0600000071
    ### jgz@yunio.example.org|Yunio|consult
    E: referral no given | 1;Aalten;-
    Beste collega, bij het consultatiebureau in Aalten zag ik een meisje van 14 maanden. Moeder (22) is overbelast en heeft geen netwerk. Zij wonen in De Heurne. Moeder vindt het fijn als jullie contact opnemen.
    Jeugdverpleegkundige N. Abbink
    ### a.meer@mail.example.org|Annet|2 kinderen
    E: referral no self | 13;Winterswijk;ZZSC01 | 9;Winterswijk;ZZTW00
    Wij maken ons zorgen om onze twee zoons. Sem (13) zit in de brugklas van het Scholten College en spijbelt. Zijn broertje Finn (9) zit op De Twijg en heeft driftbuien. We wonen in Winterswijk.
    ### n.n@mail.example.org|Nico|broer
    E: referral no unknown | 8;Aalten;-
    hoi ik ben 20 en maak me zorgen over mijn broertje van 8. hij woont bij mijn moeder in aalten en zij drinkt veel. zelf woon ik op kamers in enschede
    ### zoco@grolsepoort.example.nl|B. Ligtenberg|zorgleerling
    E: referral no given | 14;Oost Gelre;ZZQN02
    Beste collega, leerling M. (geboren 22-03-2012, klas 3 vmbo-kader) van onze locatie Lichtenvoorde verzuimt sinds september volledig. Zij woont in Mariënvelde. Ouders hebben toestemming gegeven.
    B. Ligtenberg, zorgcoördinator Grolse Poort College
    ### ib@kroonland.example.nl|IB Kroonland|Vraag
    E: referral no given | 7;Aalten;ZZKL00
    In onze groep 4 zit een meisje van 7 (geb. 4-2-2019). Thuis wordt alleen Duits gesproken, ze wonen in Dinxperlo. De ouders vinden het goed dat jullie contact met hen opnemen. IB IKC Kroonland
    ### c.a@mail.example.org|Carla A|dringend advies
    E: referral no self | 2;Oost Gelre;-
    Goedemiddag. Onze peuter (2 jaar en 3 maanden) slaapt nooit langer dan een uur. We zijn kapot. Adres: Eschstraat 4 in Zieuwent. Kunnen jullie helpen?
    ### w.groot@mail.example.org|Wim de Groot|zoon
    E: referral no self | 17;Aalten;ZZGC02
    Mijn zoon doet de opleiding zorg bij het Oude IJssel College in Winterswijk, eerste jaar. Hij is 17 en heeft een depressie. We wonen in Aalten.
    ### info@school.example.org|Directie|Inschrijven nieuwe leerling
    E: referral no given | 6;Winterswijk;ZZST00
    Beste mensen, per 1 december komt een jongen van 6 bij ons op OBS De Steengroeve. Hij zat eerst op De Sprank in Varsseveld. Het gezin is net verhuisd naar Winterswijk. Vader vraagt om opvoedondersteuning.
    ### l.v@mail.example.org|L.|vraag over kind van vriendin
    E: referral no unknown | 3;?;-
    Mijn vriendin heeft een dochtertje van 3. Ze schreeuwt de hele dag tegen haar. Ik weet niet wat ik moet doen.
    ### sofie@mail.example.org|Sofie|huh
    E: referral no self | 16;Oost Gelre;ZZQN00
    Hoi mag ik jullie iets vragen? Ik zit op de Grolse Poort in Groenlo, 4 vmbo. Ik ben 16 en mijn moeder is vaak dronken. Ik woon bij haar in Beltrum. Oh nee we zijn vorige maand verhuisd naar Groenlo. Gr Sofie
    ### p.z@mail.example.org|Pascal|alimentatie
    E: referral no self | 5;Aalten;-
    Sinds 2 jaar ben ik gescheiden. Mijn dochter van 5 staat ingeschreven bij haar moeder in Aalten, ik woon in Winterswijk. De omgang loopt niet. Kunnen jullie bemiddelen?
    """
}
