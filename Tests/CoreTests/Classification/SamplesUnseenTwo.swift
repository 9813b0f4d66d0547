// Mails and forms written by somebody who never saw the classifier, with where each has to go. The
// form of a block stands in `Samples`; the line `R:` has the route of each child, and after a comma
// one that is as good.

extension Samples {
  static let unseenTwo = """
    ### a.groters@demeibeek.example.nl|Annet Groters|aanmelding Jill|2026-11-05
    E: referral no given | 13;-;ZZMF00
    R: coordinator
    Hoi team,
    Jill (13) van onze so/vso-afdeling heeft het thuis zwaar, pa drinkt weer en ma trekt het niet. Ze zijn allebei akkoord met een aanmelding, Jill zelf ook. Verdere gegevens staan in Parnassys, die stuur ik als ik weet wie het oppakt.
    Annet Groters, De Meibeek Lichtenvoorde

    ### directie@hildegard.example.nl|St. Hildegard|zorgen|2026-03-31
    E: referral no given | 7-8;-;ZZRR00
    R: coordinator
    Beste mensen van het ondersteuningsteam,

    Na de tienminutengesprekken wil ik graag een leerling uit groep 4 aanmelden. Het meisje is opvallend vaak te laat, gemiddeld drie keer per week, en mist het begin van de les. Moeder gaf in het gesprek aan dat ze 's ochtends niet uit bed komt en wil graag hulp. Ze heeft ter plekke toestemming gegeven. Naam en adres geef ik door zodra iemand belt.

    Rens Papenborg, directeur St. Hildegard

    ### juf.marlies@havezate.example.nl|Marlies te Bokkel|SPOED graag vandaag bellen|2026-04-14
    E: referral yes unknown | 6;Aalten;ZZHV00
    R: coordinator
    Ik ben de juf van Liv, 6 jaar, groep 3. Ze woont hier in Barlo met haar moeder en diens vriend. Vanmorgen bij gym zag ik op haar bovenarmen vier blauwe plekken naast elkaar, als vingers, en striemen op haar rug. Ze zei: "dat was de riem, gisteren, en straks weer want ik heb in bed geplast". Ze wil om kwart over twee niet mee naar huis. De IB'er is ziek. Wat moet ik doen als hij haar komt halen?? Ouders weten niet dat ik schrijf.

    ### femke.w08@example.nl|Femke W.|begeleiding|2026-09-08
    E: referral no self | 17;Winterswijk;ZZSC00
    R: fixed-contact
    Hallo,

    Twee jaar geleden heb ik een poging gedaan. Daarna ben ik een jaar bij de ggz in behandeling geweest en ik heb vorige zomer ook een paar keer met 113 gechat, die hebben me goed geholpen. Met mij gaat het nu echt oké, ik heb geen donkere gedachten meer en mijn behandeling is afgesloten.

    Waar ik nu tegenaan loop is dat mijn ouders me nog steeds als breekbaar behandelen. Ik mag niks alleen. We krijgen daar steeds ruzie over. Is er iemand die een paar gesprekken met ons drieën kan doen?

    Ik ben 17, woon in Winterswijk en zit in 5 havo op het Scholten College aan de Singelweg. Mijn ouders weten dat ik dit stuur en doen mee.

    Femke

    ### mo@jongerenwerk.example.org|Mo, jongerenwerk|jongen vd skatebaan|2026-05-28
    E: referral no given | 14-15;Oost Gelre;ZZQN00
    R: fixed-contact
    Hee collega's,
    Kai, bouwjaar 2011, hangt elke dag bij de skatebaan in Groenlo. Woont daar ook, bij zijn moeder, Grolse Poort Groenlo klas 3. Blowt veel te veel en spijbelt. Hij heeft zelf gezegd: regel maar iemand. Ma heb ik aan de lijn gehad en die is er blij mee.
    Pak hem een beetje voorzichtig aan, hij is huiverig voor weer een nieuwe hulpverlener.
    Later, Mo

    ### poh.jeugd@example.org|Lianne Wiersma, POH-jeugd|anoniem sparren|2026-06-09
    E: consultation no not-needed
    R: consultation
    Hoi,
    Ik zou graag even met een van jullie overleggen over een gezin in mijn praktijk, geanonimiseerd. Vraag is vooral: kan een kind dat al EMDR krijgt ernaast ook lichte ondersteuning thuis van jullie krijgen, of loopt dat elkaar in de weg? Morgen ben ik tot 12 uur bereikbaar op 06-00000219.
    Lianne

    ### h.nales@mbo.example.nl|Harm Nales, trajectbegeleider|check broertje/zusje|2026-04-16
    E: siblingCheck no given | 11;Oost Gelre;ZZHM00
    R: coordinator,family
    Beste collega's,

    Ik begeleid bij het Oude IJssel College in Groenlo een student van 18. Thuis is nog een zusje, Yara, 11 jaar, zij zit op De Halve Maan. Het gezin woont in Groenlo. Zou je kunnen nagaan of jullie al bij haar betrokken zijn? Een ja of nee is genoeg. Moeder en mijn student hebben me hiervoor toestemming gegeven, formulier in de bijlage.

    Harm Nales

    ### security-update@mailbox-beheer.example.org|IT Helpdesk|LAATSTE WAARSCHUWING: uw postvak wordt gesloten|2026-01-22
    E: bulk no not-needed
    R: ignore
    Geachte gebruiker,

    Uw postvak heeft 98% van de limiet bereikt. Klik binnen 24 uur op onderstaande knop om uw wachtwoord te bevestigen, anders gaan uw berichten verloren.

    [BEVESTIG MIJN ACCOUNT]

    ### tessa.kempers@example.nl|Tessa Kempers|sollicitatie generalist|2026-02-16
    E: irrelevant no not-needed
    R: ignore
    Geachte mevrouw Tenhagebeek,

    Met enthousiasme las ik uw vacature voor generalist. Ik ben 27 jaar, woon in Eibergen en heb drie jaar ervaring in de gezinsbegeleiding met kinderen van 4 tot 12 jaar, waarvan veel te maken hadden met verwaarlozing en huiselijk geweld. Mijn cv vindt u als bijlage. Graag kom ik mijn motivatie toelichten.

    Hoogachtend,
    Tessa Kempers

    ### receptie@gemeentehuis.example.org|Receptie|zaal 2.04 gewijzigd|2026-11-11
    E: irrelevant no not-needed
    R: ignore
    Let op: jullie intervisie van donderdag 13.00 uur is verplaatst van zaal 2.04 naar de trouwzaal. Koffie voor 12 personen blijft staan. De beamer moet je zelf meenemen.

    ### dvanrossum@example.nl|Demi van Rossum|wij komen naar winterswijk|2026-05-04
    E: referral no self | 5;Arnhem;-
    R: redirect,coordinator
    Beste lezer,

    Op 1 juni krijgen wij de sleutel van ons nieuwe huis in Winterswijk. Op dit moment wonen we nog in Arnhem, in Presikhaaf. Onze dochter Sofie van 5 heeft hier in Arnhem begeleiding vanwege selectief mutisme en wij willen graag dat dat straks bij jullie doorloopt. Kan dat vast geregeld worden?

    Demi en Tom

    ### loes.roerdink@example.nl|Loes Roerdink|Even voorstellen en een vraag|2026-10-27
    E: referral no self | 9;Oost Gelre;ZZGZ00
    R: fixed-contact
    Hallo,

    Vorige zomer zijn wij van Borculo naar Zieuwent verhuisd. Onze zoon Mees (9) zat eerst op een school in Borculo, nu op de Gerardusschool hier in het dorp. Hij heeft nog steeds geen vriendjes. Na school zit hij boven en als ik wat vraag gooit hij met deuren. In Borculo liep er ooit iets bij het sociaal team maar dat is lang geleden.

    Mijn man en ik willen graag een keer met iemand praten.

    Loes

    ### bjorn.s@example.org|Björn Stemerdink|dochter tussen twee huizen|2026-03-19
    E: referral no self | 11;?;- | residenceConflict
    R: coordinator
    Goedendag, mijn dochter Evi is 11 jaar. Zij woont de ene week bij mij in Aalten en de andere week bij haar moeder in Varsseveld, precies half om half. Over waar zij officieel ingeschreven hoort te staan loopt nu een zaak bij de rechter, volgens mij staat ze bij mij, volgens mijn ex bij haar. Evi zit klem. Wie kan haar helpen?
    B. Stemerdink

    ### balie@gzc-delinde.example.org|Gezondheidscentrum De Linde|Aanmelding patiënt|2026-09-22
    E: referral no given | -;Winterswijk;- | impossibleDate
    R: coordinator
    Aanmelding namens huisarts M. Onstenk

    Patiënt: J. (m)
    Geb.: 31-06-2014
    Adres: Corleseweg 19, 7119 Winterswijk Corle
    Reden: enuresis, spanningen thuis na scheiding
    Toestemming: beide ouders, mondeling d.d. 21-09

    Gaarne contact met moeder.

    ### annie.bomers@example.nl|Annie Bomers|kleine meid|2026-04-02
    E: referral no self | 4;Oost Gelre;ZZKE00
    R: fixed-contact
    Goeiendag,
    Wi-j wont in Zwolle bi-j Grolle (dus niet de stad hè, dat denkt iedereen aan de telefoon). Ons jongste, Roos, is in februari 4 geworden en zit nu op de Odulfus. 's Nachts staat ze vijf, zes keer naast ons bed. Mijn man moet om 5 uur op en we lopen alle drie op ons tandvlees. Mag ik daar iemand voor vragen of is dat te klein?
    Annie

    ### b.wessels.beltrum@example.nl|Bernadet Wessels|hulp bij opvoeding|2026-06-23
    E: referral no self | 10;Berkelland;ZZBK00
    R: redirect
    Beste mensen,
    Onze zoon Luuk (10) zit in Harreveld op de Bonifatius, omdat ik daar zelf voor de klas sta. We wonen in Beltrum. Luuk liegt en steelt geld uit mijn portemonnee en we weten niet meer hoe we moeten reageren. De IB'er zei: mail het ondersteuningsteam. Bij deze!
    Bernadet

    ### j.legters@example.nl|Johan Legters|OT-2026-0087|2026-10-21
    E: followUp yes self | 14;-;-
    R: coordinator
    Bart neemt niet op. Stijn is 14 dat weet je. Hij staat NU in de keuken met het broodmes en zegt dat hij zijn broer gaat steken. Mijn vrouw en de kleine zitten in de auto. Wat moet ik

    ### nvragender@example.nl|nicole|baby tje huilt|2026-02-06
    E: referral no self | 1;Oost Gelre;-
    R: generalist
    hallo mijn dochtertje is 18 maanden en huilt al sinds ze er is ik ben echt kapot. we wonen in vragender. het consultatie buro zegt gaat wel over maar dat zeggen ze al een jaar. mijn man is vaak op montage in duitsland dus ik sta er alleen voor. is er iemand die kan mee kijken
    nicole

    ### ib.kievitsbos@kievitsbos.example.nl|Kim Wittenbrink|aanmelding via school|2026-11-18
    E: referral no given | 8;Oost Gelre;ZZKV00
    R: generalist,coordinator
    Goedemiddag,

    Graag meld ik Noor G. aan (geb. 2 mei 2018, groep 5 OBS Kievitsbos). Het gezin woont aan de Papenslagweg in Lichtenvoorde. Noors vader heeft een hersenbloeding gehad en moeder doet nu alles alleen, inclusief de zaak. Ouders zijn akkoord, heb ik vanochtend nog gevraagd.
    Voor zover ik weet hebben wij als school geen eigen contactpersoon bij jullie?

    Kim Wittenbrink, IB

    ### erna.b@example.org|Erna Bruggink|KLACHT over school|2026-05-19
    E: referral no self | 9;Aalten;ZZLL00
    R: coordinator
    Ik ben het meer dan zat. De Leilinde doet niks aan het pesten, de directeur heeft mij gisteren voor de derde keer weggestuurd en nu wordt mijn zoon (9) geschorst omdat HIJ terugsloeg. Ik wil dat jullie die school op hun plek zetten want anders ga ik naar de krant. Thuis is er niks mis met hem, het is puur de school. Wij wonen in Aalten dus jullie gaan hier over.
    E. Bruggink

    ### i.hoenink@example.nl|Ilse Hoenink|dyslexie|2026-01-19
    E: referral no self | 8;Winterswijk;ZZTW00
    R: coordinator,fixed-contact
    Goedemorgen,
    Ons dochtertje Puck, 8 jaar, zit in groep 5 van IKC De Twijg in Winterswijk, wij wonen daar om de hoek. Er is een vermoeden van ernstige dyslexie. Via wie moet zij getest worden en wie betaalt dat? Verder gaat het thuis en op school goed hoor.
    Vriendelijke groet, Ilse Hoenink

    ### luca.h2013@example.nl|Luca|hoi|2026-11-03
    E: referral no unknown | 13;Winterswijk;ZZSC01
    R: coordinator
    hoi ik ben luca ik ben 13 ik woon in winterswijk en zit op de kloosterhof van het scholten in de tweede. mijn ouders schreeuwen elke avond tegen elkaar en dan zet ik muziek op. ze slaan niet ofzo. ik wil graag met iemand praten maar mn ouders weten niet dat ik dit doe en dat wil ik eigenlijk ook niet. kan dat

    ### sanne.l.2009@example.nl|sanne|nu|2026-12-05
    E: referral yes self | 17;Oost Gelre;-
    R: coordinator
    zit opgesloten in de badkamer in ons huis lichtenvoorde (7131), me stiefpa staat op de deur te beuken en heeft mama al in haar gezicht geslagen. ben 17. mn telefoon is bijna leeg en hij heeft de huistel meegenomen. komt er iemand

    ### ckv.docent@grolsepoort.example.nl|Pauline Nijhof|leerling Rens, 4 mavo|2026-03-12
    E: referral no given | 16;Oost Gelre;ZZQN02
    R: fixed-contact
    Beste collega,

    Rens (16) uit 4 mavo, locatie Lichtenvoorde, woont bij zijn oma in Vragender. Hij maakte voor CKV een korte film waarin een jongen zijn vader neerschiet en daarna van een flat springt. Ik schrok, maar uit het gesprek met hem en zijn mentor blijkt dat dit echt alleen film is: hij heeft geen plannen en is er nuchter over. Wat er wel speelt: hij mist zijn ouders, die in Polen wonen, en oma (70) kan de opvoeding niet meer aan. Rens en oma hebben allebei ja gezegd tegen jullie; oma is voogd.

    Pauline Nijhof, mentor

    ### mailer-daemon@example.org|Mail Delivery Subsystem|Onbestelbaar: bevestiging van uw aanmelding|2026-02-27
    E: automatic no not-needed
    R: ignore
    Dit is een automatisch gegenereerd bericht.
    Uw bericht aan ouders.tolkamp@example.nl kon niet worden afgeleverd. De postbus van de ontvanger is vol (552 5.2.2). Er wordt niet opnieuw geprobeerd.

    ### y.altena@berkellyceum.example.nl|Ytsje Altena, zorgcoördinator|verwijzing leerling uit Groenlo|2026-09-03
    E: referral no given | 14;Oost Gelre;ZZBL00
    R: generalist
    Geachte collega,

    Hoewel onze school in Eibergen staat, woont deze leerling in jullie werkgebied, vandaar deze mail.

    Leerling: Thijmen, 14 jaar, 3 vwo Berkel Lyceum
    Woonadres: Buitenschans, 7141 Groenlo
    Zorg: eetproblemen, perfectionisme, conflicten thuis
    Akkoord: ouders en Thijmen zelf, telefonisch op 1 september

    Het sociaal team van Berkelland wees ons er terecht op dat woonplaats telt en niet de school.

    Vriendelijke groet, Ytsje Altena

    ### trajectbegeleiding@mbo.example.nl|Gonda Hietbrink|studente 18 jaar, Bredevoort|2026-10-07
    E: referral no given | 18;Aalten;ZZGC00
    R: generalist
    Beste OT,
    Een eerstejaars studente van mij, 18 jaar, volgt haar lessen bij ons op het Oude IJssel College in Doetinchem, maar woont bij haar ouders in Bredevoort. Ze durft de trein niet meer in en zit al vier weken thuis. Ik doe het schoolstuk, zouden jullie thuis kunnen meekijken? Ze heeft zelf gevraagd of ik jullie wil mailen.
    Gonda Hietbrink, trajectbegeleider

    ### k.teunissen.jgz@example.org|K. Teunissen, JGZ|tweeling 5 maanden|2026-07-09
    E: referral no given | 0;Winterswijk;- | 0;Winterswijk;-
    R: generalist | generalist
    Aan: ondersteuningsteam
    Van: K. Teunissen, jeugdverpleegkundige 0-4

    Casus: tweeling Fien en Guus, 5 maanden, prematuur. Wonen in Meddo bij ouders (36 en 38). Moeder uitgeput, geen netwerk, vader begint 1 augustus aan nieuwe baan in Enschede. Moeder heeft expliciet gevraagd om hulp en stemt in met dit bericht, vader ook.
    Verzoek: praktische opvoedsteun thuis.

    ### toelating@jeugdinstelling.example.org|Bureau Plaatsing|jongere verblijvend te Harreveld|2026-04-30
    E: referral no given | 17;Amersfoort;-
    R: redirect,coordinator
    L.s.,

    Sinds 12 januari verblijft bij ons in Harreveld D., 17 jaar. Voor zijn plaatsing woonde hij bij zijn ouders in Amersfoort, waar hij ook naar terugkeert. Wij zoeken voor de weekendverloven thuis een begeleider voor hem en zijn ouders. D. en ouders zijn het eens met deze aanvraag. Kan uw team dit oppakken omdat hij nu in uw gemeente verblijft?

    Met vriendelijke groet,
    trajectcoördinator

    ### huisarts.tenvelde@example.org|Praktijk Ten Velde|patiënt geb. 03-12-2003|2026-11-24
    E: referral no given | 22;Winterswijk;-
    R: generalist
    Praktijk Ten Velde | Wilhelminastraat 7 | 7001 Doetinchem

    Betr.: de heer S. B.
    Geboren: 03-12-2003
    Adres: Hakkelerkampstraat 61, 7101 Winterswijk
    Datum: 24-11-2026

    Collegae,
    Bovenstaande patiënt (nog in onze praktijk ingeschreven wegens vroegere woonplaats Doetinchem) kampt met somberheid na verlies van werk en relatie. Geen suïcidaliteit, navraag gedaan. Hij wenst begeleiding bij dagstructuur en financiën en heeft mij gevraagd u te schrijven.

    A. ten Velde, huisarts

    ### ib@bolwerk.example.nl|Corine Pasman|ouders willen niet|2026-03-05
    E: referral no refused | 6;Oost Gelre;ZZWN00 | consentRefused
    R: coordinator
    Hoi Mirjam,
    Over Sem uit groep 3 van 't Bolwerk (6 jaar, woont in Groenlo): ik heb zijn ouders vanmiddag gesproken. Ze hebben nadrukkelijk gezegd dat ze NIET willen dat jullie contact met ze opnemen, ze vinden het bemoeizucht. Mijn zorgen blijven wel: altijd moe, vies, en hij hamstert eten. Er is geen acuut gevaar, maar niks doen voelt ook niet goed. Wat nu?
    Corine, IB

    ### i.kuipers82@example.nl|Inge Kuipers|aanmelding tegen wil van vader|2026-09-28
    E: referral no refused | 12;Oost Gelre;- | consentRefused
    R: coordinator
    Geachte heer, mevrouw,
    Mijn zoon Jelle is 12 jaar en woont bij mij in Lichtenvoorde. Zijn vader, met wie ik het gezag deel, heeft mij schriftelijk laten weten dat hij géén toestemming geeft voor gesprekken met uw team en dat hij een advocaat inschakelt als jullie Jelle toch spreken. Zijn mail stuur ik mee. Ik vind dat Jelle er recht op heeft. Kan dat ook zonder vader?
    Inge Kuipers

    ### marijke.v.dongen@example.nl|Marijke van Dongen|Het hele verhaal (sorry lang)|2026-02-22
    E: referral no self | 12;Winterswijk;ZZAL00
    R: fixed-contact
    Beste meneer of mevrouw,

    Sorry alvast dat dit een lange mail wordt, maar als ik het niet opschrijf komt het er nooit van.

    Ik ben Marijke, 46 jaar, opgegroeid in Zutphen als derde van vijf kinderen. Op mijn 23e leerde ik Frans kennen, hij kwam uit Terborg en was toen 29. We hebben eerst acht jaar in Deventer gewoond boven een bakkerij, daarna in Ulft, en sinds 2017 wonen wij hier in Winterswijk, in de wijk achter het ziekenhuis. Frans werkt in Bocholt bij een metaalbedrijf en ik doe drie ochtenden de administratie bij een garage in Aalten.

    We hebben twee kinderen. De oudste, Bregje, is 20 en studeert in Nijmegen. Met haar is nooit iets geweest. Ze zat hier op het Scholten en fluitend haar diploma gehaald.

    En dan Joris. Joris is 12 en zit in groep 8 van de Amaliaschool. Toen hij 3 was is hij in het ziekenhuis in Enschede onderzocht voor zijn oren en toen hij 7 was hebben ze bij hem ADD vastgesteld. Met pillen ging dat heel behoorlijk. Maar sinds mijn moeder (81, woont nog zelfstandig in Zutphen) haar heup brak ben ik elk weekend weg en is Frans met hem alleen. En die twee botsen, dat wil je niet weten. Frans zegt dan dat hij op zijn 14e al werkte. Joris sluit zich op. Hij eet niet meer mee. Voor het voortgezet onderwijs wil hij zich nergens voor inschrijven en de meester (leuke vent, 26) kan ook niks met hem.

    Vorige week zei mijn schoonzus uit Lochem: jullie moeten er hulp bij halen. En zij heeft het ook maar van haar buurvrouw wier kleinkind van 5 ooit bij jullie was.

    Frans weet dat ik dit stuur en hij moppert maar hij komt wel naar een gesprek.

    Is dat wat voor jullie?

    Met vriendelijke groet,
    Marijke van Dongen
    06-00000224
    """
}
