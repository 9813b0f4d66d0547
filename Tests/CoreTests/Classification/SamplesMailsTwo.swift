// Invented mails and forms in many voices, with what must be read from them. The first line of each:
// from|name|subject|received|fields; the second: kind urgent consent | age;municipality;school per
// child | doubts.

extension Samples {
  static let mailsTwo = """
    ### juf.k@scholtenhof.example.nl|Juf Karin|Zorgen om leerling
    E: referral no unknown | 6-7;Winterswijk;ZZBC00
    Hoi OT,
    Ik maak me zorgen om een jongen uit mijn groep 3. Hij komt heel moe binnen, eet nauwelijks en vertelt weinig. Thuis in het Woold is veel onrust sinds de baby er is. Moeder heb ik nog niet gesproken.
    Groet, Karin (leerkracht groep 3 OBS Scholtenhof)
    ### l.p@mail.example.org|Linda P|tips
    E: referral no self | 4;Winterswijk;-
    Beste mensen, zijn er tips voor een kleuter die niet alleen wil slapen? Onze dochter is net vier en wil elke nacht bij ons in bed. We wonen in Winterswijk (Brinkheurne).
    ### b.v@mail.example.org|Bianca|ik weet het niet meer
    E: referral no self | 14;Aalten;ZZLJ00?
    Ik ben alleenstaande moeder van drie kinderen. Met de oudste (14) gaat het niet goed, hij zit op het Slingebeek en gaat al 3 weken niet meer. De andere twee doen het prima. Wij wonen in Aalten. Groet Bianca
    ### h.w@mail.example.org|Hans|zoon
    E: referral no self | 12;Aalten;ZZRZ00
    Geachte heer/mevrouw,
    Mijn zoon, 12 jaar oud, zit in groep 8 van De Rietzanger. Na de zomer gaat hij naar het Slingebeek College. Hij ziet daar enorm tegenop en heeft nachtmerries. Wij zijn woonachtig te Dinxperlo.
    Hoogachtend, Hans W.
    ### s.k@mail.example.org|Sharon|hulp
    E: referral no self | 1;Oost Gelre;- | 4;Oost Gelre;-
    hallo ik ben sharon, 24 jaar, moeder van een zoontje van 1,5 en een dochter van 4. ik trek het niet meer alleen. we wonen in lichtenvoorde. kan iemand langskomen?
    ### ib@gerardus-zieuwent.example.nl|IB Gerardus|aanmelding
    E: referral no given | 9;Oost Gelre;ZZGZ00
    Beste collega,
    Graag meld ik Fien aan (geb. 17-08-2017, groep 6). Ze woont in Mariënvelde. Moeder heeft kanker en vader werkt in Arnhem. Ouders zijn het eens met deze aanmelding.
    Met vriendelijke groet,
    Ria, IB St. Gerardus Zieuwent
    ### ib@gerardus-lievelde.example.nl|IB Gerardus|twee broers
    E: referral no given | 11;Oost Gelre;ZZGE00 | 8;Oost Gelre;ZZGE00
    Beste OT, op verzoek van moeder meld ik twee broers aan: Jesse (11) en Levi (8). Beiden zitten bij ons op school. Zij wonen in Lievelde. Vader zit vast sinds mei.
    Groet, ib'er St Gerardus
    ### p.d@mail.example.org|Peter|dochter mbo
    E: referral no self | 18;Winterswijk;ZZGC00
    Onze dochter is 18 en doet mbo verpleegkunde aan het Oude IJssel College in Doetinchem. Ze wil niet meer naar school en sluit zich af. Ze woont nog bij ons in Winterswijk Ratum. Ze weet dat ik mail.
    ### k.m@mail.example.org|K.|nieuwe partner
    E: referral no self | 9;Oost Gelre;ZZWN00 | 6;Oost Gelre;ZZWN00
    Mijn dochters van 9 en 6 (beiden 't Bolwerk) kunnen niet wennen aan mijn nieuwe partner. Hij heeft zelf kinderen van 15 en 17. Wij wonen in Groenlo.
    ### g.a@mail.example.org|Gerrit|kleinzoon
    E: referral no unknown | 10;Winterswijk;ZZDK00
    Ik ben opa (74) en schrijf over mijn kleinzoon van 10. Hij woont bij zijn moeder in Meddo en gaat naar het Veldhoes. Zijn moeder heeft veel mannen over de vloer. Ikzelf woon in Groenlo.
    ### y.b@mail.example.org|Yvonne|overleg
    E: referral no self | 7;Aalten;- | coParenting
    Wij zijn uit elkaar en hebben co-ouderschap. Ons dochtertje van 7 is de ene week bij mij in Aalten en de andere week bij haar vader in Doetinchem. Ze is heel verdrietig.
    ### m.s@mail.example.org|Marco|omgang
    E: referral no self | 7;Aalten;-
    Wij hebben co-ouderschap: ons zoontje van 7 is de ene week bij mij in Aalten en de andere week bij zijn moeder in Winterswijk. Hij plast weer in bed.
    ### info@gezinszorg.example.org|Ambulant begeleider|gezin
    E: referral no given | 13;Winterswijk;ZZSC00
    Beste team, ik begeleid een moeder vanuit de volwassen ggz. Zij heeft een dochter van 13 jaar die op het Scholten College zit. Het gezin woont in Winterswijk. Moeder geeft toestemming om jullie te betrekken voor de dochter. M. Reinders, ambulant begeleider
    ### mentor@scholtencollege.example.nl|C. Driessen|leerling 1e klas
    E: referral no given | 12;Bronckhorst;ZZSC01
    Hallo, een leerling uit de brugklas (12 jaar, woont in Zelhem) zit erg in de knoop na de scheiding van haar ouders. Beide ouders vinden het goed dat ik u benader. C. Driessen, mentor
    ### l.o@mail.example.org|L.|buren
    E: referral no unknown | -;Oost Gelre;-
    Goedenavond, bij onze buren in Harreveld wordt veel gedronken en er lopen kinderen rond die 's avonds laat nog buiten zijn. Ik wil dat er iemand gaat kijken. Mijn naam hoeft niet bekend te worden.
    ### r.e@mail.example.org|Ruben|vriend
    E: referral no unknown | 16;Aalten;ZZLJ00?
    hoi, ik ben ruben (16) en het gaat niet om mij maar om een vriend van mij, hij is ook 16. hij woont in bredevoort en zit bij mij op het slingebeek in aalten. hij blowt elke dag.
    ### n.f@mail.example.org|Nadia|verzuim
    E: referral no given | 16;Berkelland;ZZGC01
    Beste collega's, als trajectbegeleider van het Oude IJssel College in Groenlo meld ik een student van 16 jaar, eerstejaars mbo 2. Hij woont in Borculo. Ouders zijn akkoord.
    Nadia F.
    ### ib@ploegschaar.example.nl|Ploegschaar|leerling groep 8
    E: referral no given | 11;Duitsland;ZZPL00
    Beste OT, een meisje van 11 uit groep 8 woont met haar ouders in Bocholt-Suderwick. Thuis is er veel spanning. Ouders staan open voor gesprek.
    ### t.h@mail.example.org|T. Hendriks|Zorg om neefje
    E: referral no unknown | 2;Winterswijk;-
    Mijn neefje van 2 woont met zijn moeder in Winterswijk. Zij ligt de hele dag op bed en hij zit voor de tv. Ik ben zijn tante en woon zelf in Utrecht.
    ### d.r@mail.example.org|D. R.|vraag
    E: referral no self | 10-18;Winterswijk;-
    Hallo, kunnen jullie mij helpen met mijn puber? Hij luistert nergens meer naar en we hebben elke dag ruzie. We wonen in Winterswijk.
    ### e.k@mail.example.org|Eva K|Peuter met woedeaanvallen
    E: referral no self | 2;Aalten;-
    Onze Mees wordt in januari 3 en heeft woedeaanvallen van soms wel 40 minuten. We wonen in IJzerlo. Kunnen we binnen 2 weken een gesprek krijgen?
    ### secretariaat@dorpskerk.example.org|Ds. Van Aalten|gezin in nood
    E: referral no unknown | 3;Winterswijk;- | 6;Winterswijk;- | 8;Winterswijk;-
    Geachte team, in onze gemeente is een gezin met drie kinderen (3, 6 en 8 jaar) waar de vader onlangs is overleden. Zij wonen in Winterswijk. De moeder weet niet waar zij terecht kan. Ds. Van Aalten
    ### a.z@mail.example.org|Anna|ik heb hulp nodig
    E: referral no self | 22;Oost Gelre;-
    Hoi, ik ben 22 en woon op mezelf in Lichtenvoorde. Ik heb veel schulden en weet niet meer hoe ik verder moet. Kunnen jullie mij helpen of ben ik te oud?
    ### mw.jansma@mail.example.org|Mw. Jansma|klacht over leerkracht
    E: referral no self | 8;Aalten;ZZWA00 | schoolParentsConflict
    Mijn zoon (8) op De Wissel in Aalten wordt door de juf steeds de klas uit gestuurd. We hebben geen vertrouwen meer in school en overwegen de klachtencommissie. Wij wonen in Aalten.
    ### a.b@veiligthuis.example.org|A. B.|overdracht VT
    E: referral no unknown | 15;Oost Gelre;-
    Betreft: overdracht na onderzoek. Jongere: meisje, geboren 30-11-2010, wonende te Lichtenvoorde. In 2024 was er sprake van huiselijk geweld door vader; vader woont niet meer thuis. Momenteel geen directe onveiligheid. Ambulante hulp gewenst.
    ### ot@mail.example.org|M. van Winterswijk|Ons kind
    E: referral no self | 5;Oost Gelre;ZZFL00
    Beste, onze Floris (5) zit op de Florisschool in Groenlo en plast nog elke dag in zijn broek. Wij wonen daar om de hoek, in Groenlo dus. Groet, familie van Winterswijk
    ### i.t@mail.example.org|Ilse T|onzekere dochter
    E: referral no self | 13;Oost Gelre;ZZQN00
    Amalia, onze dochter van 13, zit op de Grolse Poort in Groenlo. Ze is heel onzeker en krast zichzelf soms. Wij wonen in Lievelde. Wie kan ons helpen?
    ### noreply@formulieren.example.org|Website|Nieuw bericht via website
    E: referral no self | 6;Winterswijk;-
    Naam: B. Kuipers
    E-mail: b.kuipers@mail.example.org
    Telefoon: 06-00000088
    Woonplaats: Winterswijk
    Bericht: Mijn zoontje van 6 is bang voor alles. Kan ik een afspraak maken?
    ### p.w@politie.example.org|Wijkagent Aalten|jeugdgroep
    E: referral no given | 16;Aalten;-
    Tijdens een controle bij station Aalten sprak ik een meisje van 16 dat al twee dagen niet thuis was geweest. Zij is teruggebracht bij haar ouders in Dinxperlo. Ouders zijn ten einde raad en weten dat ik dit doorgeef. P. Wolbers, wijkagent
    ### o.l@mail.example.org|O.L.|dochter hoort stemmen
    E: referral no self | 19;Winterswijk;-
    Onze dochter van 19 hoort stemmen en komt niet meer buiten. We wonen in Winterswijk Huppel. De huisarts verwees ons naar jullie.
    ### y.s@mail.example.org|Yara|dringend
    E: referral yes self | 16;Winterswijk;-
    ik wil gewoon niet meer leven. niemand begrijpt me. ik ben 16 en woon in winterswijk. yara
    ### z.h@mail.example.org|Z.|ex
    E: referral yes self | 2;Oost Gelre;- | 5;Oost Gelre;-
    Mijn ex heeft gisteravond de deur ingetrapt en gedreigd ons te vermoorden. Ik zit nu met mijn kinderen van 2 en 5 bij mijn ouders in Lichtenvoorde. We wonen in Groenlo.
    ### mentor@smeltkroes.example.nl|mentor|acuut
    E: referral yes unknown | 14;Winterswijk;ZZPS00
    Leerling van 14 durft na school niet naar huis omdat hij door zijn vader in elkaar geslagen wordt. Hij zit nu bij mij. Hij woont in Winterswijk.
    ### a.v@mail.example.org|A.|weggelopen
    E: referral yes self | 13;Aalten;-
    Mijn dochter van 13 is sinds gisteravond vermist, ze is weggelopen en heeft contact met een volwassen man van internet. Wij wonen in Aalten.
    ### c.u@mail.example.org|C.|baby
    E: referral yes unknown | 0;Winterswijk;-
    Ik ben kraamverzorgende en kom bij een gezin in Winterswijk. Moeder zei vanochtend dat ze de baby van 3 weken door elkaar heeft geschud omdat hij bleef huilen.
    ### v.w@mail.example.org|V.|113
    E: referral no self | 17;Oost Gelre;-
    Mijn zoon van 17 had het vorige maand heel zwaar. We hebben toen 113 gebeld en het gaat nu beter met hem. Wel zoeken we nog begeleiding in de buurt van Groenlo, waar we wonen.
    ### x.y@mail.example.org|X.|pestgedrag
    E: referral no self | 11;Winterswijk;ZZST00
    Mijn dochter van 11 wordt op De Steengroeve gepest. Ze zei dat ze liever onzichtbaar was. Wij wonen in Winterswijk.
    ### ib@lohuus.example.nl|IB Lohuus|training rots en water
    E: irrelevant no not-needed |
    Hoi, wij organiseren in januari weer een training Rots en Water voor groep 6 en 7. Willen jullie een flyer meesturen? Groet, IB Lohuus
    ### personeel@gemeente.example.nl|P&O|rooster kerstvakantie
    E: irrelevant no not-needed |
    Beste collega's, willen jullie voor 1 december je vakantiedagen en rooster voor de kerstperiode doorgeven?
    ### info@dagjeweg.example.com|Dagje Weg|Gezinsuitje met korting
    E: bulk no not-needed |
    Profiteer nu van 30% korting op een dagje pretpark voor het hele gezin! Kinderen tot 4 jaar gratis. Bestel direct. Uitschrijven kan hier.
    ### carla.v@mail.example.org|Carla|bedankt en tot dinsdag
    E: irrelevant no not-needed |
    Super bedankt, tot dinsdag! Groetjes
    ### ib@twijg.example.nl|IB|Automatisch antwoord: afwezig
    E: automatic no not-needed |
    Ik ben afwezig tot maandag 16 november. Bij vragen over leerlingen kunt u bellen met de directie.
    ### wethouder@gemeente.example.nl|Bestuurssecretariaat|werkbezoek
    E: irrelevant no not-needed |
    Geachte mevrouw, de wethouder komt graag op werkbezoek bij het ondersteuningsteam om te horen hoe het gaat met kinderen en gezinnen. Past donderdag 3 december? Met vriendelijke groet, bestuurssecretariaat gemeente Aalten
    ### l.r@grolsepoort.example.nl|L. Ruessink|vraag over aanpak
    E: consultation no not-needed | 14-15;;? | schoolAmbiguous
    Beste contactpersoon, ik wil graag anoniem met je sparren over een leerling uit klas 3. De leerling vertelt dat ze thuis alleen eet en weinig aandacht krijgt. Wat is wijsheid?
    ### ib@leilinde.example.nl|IB Leilinde|algemene vraag
    E: consultation no not-needed | -;;ZZLL00
    Hoi, zonder namen te noemen: een ouder bij ons vertelde dat zij gokschulden heeft. Moet ik dat melden of eerst zelf in gesprek? Groet, ib'er De Leilinde
    ### a.nijhof@mbo.example.nl|A. Nijhof|zijn jullie al betrokken?
    E: referral no unknown | 20;Bronckhorst;? | 15;Aalten;ZZLJ05 | siblingCheck | schoolAmbiguous
    Beste OT, ik ben trajectbegeleider van een studente van 20 die op kamers woont in Vorden. Haar broer van 15 woont nog thuis in Aalten en zit op het Slingebeek College Landbouwstraat. Zijn jullie al bij dit gezin betrokken?
    ### h.d@mail.example.org|Helma|pleegdochter
    E: referral no self | 15;Aalten;- | stayElsewhere
    Onze pleegdochter van 15 woont sinds augustus bij ons in Aalten. Ze komt uit Enschede. We merken dat ze veel boosheid heeft en hebben advies nodig.
    ### f.f@mail.example.org|F.|verhuisd
    E: referral no self | 8;Winterswijk;ZZTW00
    We zijn in juli verhuisd van Ede naar Winterswijk. Onze dochter van 8 zit nu op De Twijg, daarvoor zat ze in Ede op school. Ze kan niet aarden.
    ### j.o@mail.example.org|Joke|opgenomen
    E: referral no self | 16;Winterswijk;-
    Onze zoon (16) is sinds twee weken opgenomen in een kliniek in Ermelo. Wij wonen in Winterswijk en willen graag dat hulp klaarstaat als hij naar huis komt.
    """
}
