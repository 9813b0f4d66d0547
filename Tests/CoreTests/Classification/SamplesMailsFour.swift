// Invented mails and forms in many voices, with what must be read from them. The first line of each:
// from|name|subject|received|fields; the second: kind urgent consent | age;municipality;school per
// child | doubts.

extension Samples {
  static let mailsFour = """
    ### ib@zandloper.example.nl|G. Lammers|Leerling so
    E: referral no given | 9;Bronckhorst;ZZZL00
    Goedemorgen, op De Zandloper hebben wij een leerling van 9 jaar, Ties, die dagelijks met de taxi uit Hummelo komt. Thuis zijn er grote zorgen. Ouders hebben ingestemd met dit contact. Weten jullie bij wie we moeten zijn?
    G. Lammers, intern begeleider
    ### m.eekhoff@mail.example.org|M. Eekhoff|Dochter in groep 8
    E: referral no self | 11;Aalten;ZZHV00
    Beste team, onze dochter Sanne (geboren 19 januari 2015) zit in groep 8 bij De Havezate in Barlo. Ze is bang om naar de middelbare te gaan. Thuisadres: Markerinkdijk 3, 7122 RG Aalten. Ik ben het best bereikbaar per mail.
    ### r.klein@mail.example.org|R. Klein|buurtkinderen
    E: referral no unknown | 8-10;Oost Gelre;-
    Goedendag. In onze straat in Lievelde woont een jongen van ongeveer 9 die vaak tot laat buiten loopt en bij mensen om eten vraagt. Ik weet niet of zijn ouders dit weten. R. Klein
    ### sofieke2009@mail.example.org|s|durf niet te bellen
    E: referral no self | 16;Oost Gelre;ZZQN02
    hoi. kben 16 en zit in 4 kader op grolse poort in lichtenvoorde. mn pa is sinds vorig jaar werkloos en hij drinkt. ik woon in harreveld. liever appen dan bellen 06-00000033
    ### s.visser@ziekenhuis.example.org|Kinderarts S. Visser|verwijzing
    E: referral no given | 6;Winterswijk;ZZGU00
    Geachte collega, op mijn poli zag ik een 6-jarig meisje, woonachtig te Winterswijk Kotten, in verband met obstipatie en bedplassen. Vader (38) is vrachtwagenchauffeur, moeder (36) werkt in de zorg. Zij zit in groep 3 van De Grensuil. Ouders staan open voor ondersteuning.
    S. Visser, kinderarts, streekziekenhuis
    ### h.vd.p@mail.example.org|Hanneke|zorgen om mijn zoon
    E: referral no self | 8;Oost Gelre;ZZLO00
    Hallo, mijn man is in maart overleden. Sindsdien is onze zoon van 8 zichzelf niet. Op school (De Leerlooier) doet hij niks meer. Wij wonen in Lichtenvoorde. Wat kunnen jullie doen?
    ### mentor@hetambacht.example.nl|J. Prins|student 18
    E: referral no self | 18;Oude IJsselstreek;ZZVA00
    Hoi, een student van mij (18, woont in Silvolde) heeft schulden en slaapt soms in zijn auto. Hij vindt het goed dat ik dit met jullie deel. J. Prins, mentor Het Ambacht
    ### w.t@mail.example.org|Willeke|peuter eet niet
    E: referral no self | 2;Winterswijk;-
    Onze peuter van 2 jaar en 8 maanden eet alleen witbrood. Het consultatiebureau in Aalten zei dat we jullie konden mailen. Wij wonen in Winterswijk Woold.
    ### ib@huppelhof.example.nl|IB|gescheiden ouders
    E: referral no given | 7;?;ZZHP00 | coParenting
    Beste team, leerling (7) uit groep 4. Ouders zijn gescheiden, co-ouderschap: moeder woont in Winterswijk, vader in Doetinchem. Beide ouders zijn akkoord met aanmelding.
    ### g.mulder@mail.example.org|G. Mulder|onze kleindochter
    E: referral no unknown | 5;Aalten;-
    Wij zijn grootouders van een meisje van 5. Onze zoon en zijn vrouw maken alleen maar ruzie. Zij wonen in Bredevoort, wij in Eibergen. Wat kunnen wij doen?
    ### b.d@mail.example.org|Bart D|puberdochter
    E: referral no self | 15;Winterswijk;ZZSC00
    Dag, mijn dochter van 15 zit in 4 vwo op het Scholten College aan de Singelweg. Ze is sinds kort verliefd op een jongen van 19 uit Enschede en komt laat thuis. Wij wonen in Winterswijk.
    ### info@hoveniers.example.org|Hoveniersbedrijf Groen|Offerte tuinonderhoud
    E: irrelevant no not-needed |
    Geachte heer/mevrouw, hierbij onze offerte voor het tuinonderhoud van uw kantoor in Lichtenvoorde.
    ### onderzoek@uni.example.nl|Onderzoek|Deelname onderzoek jeugdhulp
    E: irrelevant no not-needed |
    Beste professional, wij doen onderzoek naar samenwerking tussen scholen en jeugdteams. Wilt u de enquête invullen? Het kost 10 minuten.
    ### l.m@mail.example.org|Lisanne|dankjewel
    E: irrelevant no not-needed |
    Hoi, wilde jullie nog even bedanken voor de fijne gesprekken. Het gaat goed met ons! Liefs Lisanne
    ### juf.m@kievitsbos.example.nl|Juf M.|Meisje uit groep 1
    E: referral no unknown | 4;Oost Gelre;ZZKV00
    Hoi, ik heb een vierjarig meisje in de klas dat nog niet zindelijk is en veel huilt bij het afscheid. Het gezin woont in Lichtenvoorde. Zullen we eens bellen? Ik heb het nog niet met ouders besproken.
    ### wijkagent@politie.example.org|Wijkagent|steekincident
    E: referral yes unknown | 14;Winterswijk;-
    Vanmiddag is een jongen van 14 uit Winterswijk aangehouden omdat hij een leeftijdgenoot met een mes bedreigde. Hij is weer naar huis. Graag vandaag nog contact.
    ### a.p@mail.example.org|Anja P|zelfbeschadiging
    E: referral no self | 14;Aalten;ZZLJ07
    Mijn dochter van 14 beschadigt zichzelf en is erg gesloten. Ze krijgt al hulp van de ggz maar thuis lopen we vast. Ze zit op het Slingebeek in Dinxperlo, daar wonen we ook.
    ### k.z@mail.example.org|K. Z.|zoon zonder opleiding
    E: referral no self | 19;Aalten;-
    Onze zoon is 19 en heeft geen opleiding. We wonen in Lintelo, gemeente Aalten. Kan iemand met hem meedenken?
    ### vt@veiligthuis.example.org|VT|Terugkoppeling melding
    E: referral no given | 1;Oost Gelre;- | 3;Oost Gelre;-
    Betreft gezin te Groenlo, twee kinderen (1 en 3 jaar). Na huisbezoek zijn veiligheidsafspraken gemaakt. Ouders gaan akkoord met ondersteuning door uw team.
    ### t.b@mail.example.org|T. B.|verhuisd vanuit Zwolle
    E: referral no self | 10;Oost Gelre;ZZWN00
    Wij zijn deze zomer vanuit Zwolle naar Groenlo verhuisd. Onze dochter van 10 zit nu op 't Bolwerk en mist haar vriendinnen heel erg.
    ### sander@mail.example.org|Sander|hulp
    E: referral no self | 6;Winterswijk;ZZAM00 | 6;Winterswijk;ZZAM00
    Hoi, onze tweeling Tijn en Saar (6) zit in groep 3 van de Esdoornhof. Tijn is erg druk en Saar zegt niks meer. Wij wonen in Winterswijk. Groeten Sander
    ### ib@corlerakker.example.nl|IB|leerling met gescheiden ouders
    E: referral no refused | 10;Winterswijk;ZZCA00 | consentRefused
    Beste OT, een leerling van 10 jaar uit Corle. Moeder wil graag hulp maar vader weigert zijn toestemming. Beiden hebben gezag.
    """
}
