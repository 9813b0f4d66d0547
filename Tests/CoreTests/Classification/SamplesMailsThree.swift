// Invented mails and forms in many voices, with what must be read from them. The first line of each:
// from|name|subject|received|fields; the second: kind urgent consent | age;municipality;school per
// child | doubts.

extension Samples {
  static let mailsThree = """
    ### directie@vestingwal.example.nl|R. Huijskes|Zorgsignaal groep 7
    E: referral no given | 10;Oost Gelre;ZZVW00
    Geacht team,

    Vorige week is op onze school een zorgsignaal binnengekomen over Jip (10), leerling in groep 7b. Jip woont afwisselend bij zijn ouders, die allebei in Groenlo wonen. De groepsleerkracht ziet dat hij steeds vaker in conflict komt. We hebben dit met beide ouders besproken en zij zijn akkoord met het inschakelen van het ondersteuningsteam.

    Met vriendelijke groet,
    R. Huijskes
    directeur De Vestingwal
    Buitenschans 7, 7141 EK Groenlo
    ### tamara.k@mail.example.org|Tamara|Opvoedvraag
    E: referral no self | 5;Winterswijk;ZZTW00 | 2;Winterswijk;-
    Goedenavond,
    Ik ben Tamara, 31 jaar en moeder van Boaz (5) en Liv (2). Boaz zit in groep 2 van De Twijg. Sinds de scheiding, nu anderhalf jaar geleden, luisteren ze allebei niet meer. Wij wonen in Winterswijk. Het liefst word ik gebeld na half 8 's avonds.
    ### zorg@slingebeek.example.nl|J. Otten|leerling locatie Landbouwstraat
    E: referral no unknown | 16;Aalten;ZZLJ05
    Beste collega's, vanuit de locatie Landbouwstraat van het Slingebeek College wil ik een leerling uit klas 4 vmbo aanmelden. Het gaat om een meisje van 16 jaar, woonachtig in Aalten. Zij heeft veel ongeoorloofd verzuim.
    J. Otten, zorgcoördinator
    ### l.d.v@mail.example.org|Lotte|even een vraag
    E: referral no unknown | 14;Oost Gelre;ZZQN02 | youngAndAlone
    Heey, ik ben Lotte ik ben 14 jaar en zit in de tweede op het Grolse Poort in Lichtenvoorde. Ik woon in Vragender. Mijn ouders weten niet dat ik mail. Ik voel me al heel lang niet goed en wil met iemand praten.
    ### w.vd.b@huisartsen.example.nl|Huisartsenpraktijk Zieuwent|Patiënt
    E: referral no given | 15;Oost Gelre;ZZQN02
    Collega,
    Graag uw hulp voor een 15-jarige patiënte uit Zieuwent (leerling Grolse Poort Lichtenvoorde). Sinds 4 maanden somber, slaapt 4 uur per nacht. Vader (52) is in 2025 overleden, moeder (49) werkt in Arnhem. Moeder en dochter zijn akkoord.
    W. van den Berg, huisarts te Zieuwent
    ### k.s@mail.example.org|Kees|hulp bij puberzoon
    E: referral no self | 14;Winterswijk;ZZSC00
    Beste, onze zoon Lars wordt in december 15. Hij zit in 3 havo op het Scholten College (Singelweg), gamet 8 uur per dag en komt 's nachts pas om 2 uur in bed. Wij wonen aan de Kottenseweg in Winterswijk. Kees
    ### info@dierenarts.example.org|Dierenkliniek|Afspraakherinnering
    E: irrelevant no not-needed |
    Beste klant, dit is een herinnering voor uw factuur van 12 november. U kunt betalen via de link.
    ### a.h@mail.example.org|Aaliyah|mijn zusje
    E: referral no unknown | 9;Winterswijk;ZZAL00
    Hallo, ik schrijf over mijn zusje van 9. Ze zit op de Amalia in Winterswijk en woont bij onze oma, ook in Winterswijk. Ze huilt elke avond. Zelf ben ik 21 en woon ik in Enschede.
    ### jw@aalten.example.org|Jongerenwerk Aalten|jongen 15
    E: referral no given | 15;Aalten;ZZLJ00
    Hoi OT,
    In het jongerencentrum in Aalten komt een jongen van 15. Woont in Barlo, zit op Slingebeek in Aalten. Vader zit in detentie. Moeder vindt het goed dat jullie haar bellen: 06-00000091.
    Groeten, Mo (jongerenwerker)
    ### p.vis@mail.example.org|P. Vis|Aanmelding dochter
    E: referral no self | 11;Berkelland;-
    Beste mensen, onze dochter Merel (11) zit in groep 8 en gaat volgend jaar naar het Berkel Lyceum. Wij wonen in Rekken. Kunnen wij bij jullie terecht voor hulp bij faalangst?
    ### ib@ratumhoeve.example.nl|IB|gezin met 2 kinderen
    E: referral no given | 6;Winterswijk;ZZRH00 | 9;Winterswijk;ZZRH00
    Beste OT,
    Twee kinderen uit één gezin zitten bij ons op school: een meisje van 6 (groep 3) en een jongen van 9 (groep 6). Het gezin woont in Ratum. Ouders hebben grote geldzorgen en vragen zelf om hulp.
    ### m.p@mail.example.org|Mirjam P|tweeling van 13
    E: referral no self | 13;Oost Gelre;ZZQN00 | 13;Oost Gelre;ZZQN00
    Onze tweelingdochters van 13 maken elkaar het leven zuur. Beiden zitten op de Grolse Poort in Groenlo, klas 2. We wonen in Groenlo aan de Markt.
    ### r.b@politie.example.org|Rik Bol|zorgformulier
    E: referral no unknown | 3;;- | 8;;-
    Hierbij een zorgsignaal na een burenruzie op 8 november in Winterswijk. In de woning wonen twee kinderen van 3 en 8 jaar. De woning was erg vervuild. Er is geen sprake van directe dreiging.
    Rik Bol, wijkagent Winterswijk
    ### t.s@mail.example.org|T.S.|vraag namens vriendin
    E: referral no unknown | 0;Aalten;-
    Mijn vriendin is net bevallen, haar baby is 5 weken. Ze woont in Dinxperlo en zit er helemaal doorheen. Mag ik jullie nummer aan haar geven of kunnen jullie haar bellen?
    ### onderwijs@mail.example.org|Femke|stage
    E: irrelevant no not-needed |
    Hallo, ik ben Femke, 19 jaar, studente Social Work aan de HAN en ik zoek een stageplek voor volgend schooljaar. Ik woon in Lichtenvoorde. Kan ik bij jullie stage lopen?
    ### ib@leerlooier.example.nl|IB De Leerlooier|broertje en zusje
    E: referral no given | 4;Oost Gelre;ZZLO00 | 7;Oost Gelre;ZZLO00
    Hoi,
    Kind 1: jongen, 4 jaar, groep 1
    Kind 2: meisje, 7 jaar, groep 4
    Het gezin woont in Lichtenvoorde en is hier vorig jaar vanuit Syrië gekomen. Vader geeft toestemming om contact op te nemen.
    Groet, IB De Leerlooier
    ### h.m@mail.example.org|Hilde M|zoon ass
    E: referral no self | 21;Oost Gelre;-
    Geachte heer/mevrouw, onze zoon is 21 jaar, heeft ASS en is gestopt met zijn studie in Zwolle. Hij woont weer bij ons in Lichtenvoorde. Graag hulp bij dagbesteding.
    ### a.k@mail.example.org|Anke K|dochter van 3,5
    E: referral no self | 3;Aalten;-
    Onze dochter van 3,5 jaar eet bijna niets. Ze gaat naar peuteropvang in Varsseveld maar wij wonen in De Heurne. Kan iemand meekijken aan tafel?
    ### c.v.l@mail.example.org|Chantal|help met mijn ex
    E: referral no self | 6;Winterswijk;-
    Mijn ex komt de afspraken over onze zoon Siem (6) niet na. Siem woont bij mij in Winterswijk en is om de week een weekend bij zijn vader in Arnhem. Hij komt steeds overstuur terug.
    ### n.vd.m@mail.example.org|Naomi|thuiszitter
    E: referral no self | 13;Aalten;-
    mijn dochter fenna 13 jaar zit al sinds september thuis, ze zou naar het slingebeek in dinxperlo maar het lukt niet. we wonen in dinxperlo
    ### ib@detwijg.example.nl|Anja|Re: Overleg vorige week
    E: referral no unknown | 8;Winterswijk;ZZTW00
    Hoi, naar aanleiding van ons overleg: de leerling waar ik het over had (8 jaar, groep 5) wil ik nu toch aanmelden. Moeder woont in Winterswijk; met haar heb ik het nog niet besproken.
    ### gemeente@montferland.example.nl|Toegang Montferland|Overdracht jeugdige
    E: referral no given | 17;Winterswijk;ZZGC00
    Geachte collega, in verband met verhuizing dragen wij de begeleiding van een jeugdige over. Het gaat om Dylan, geboren 09-12-2008. Hij woonde in Didam en woont sinds 1 november in Winterswijk bij zijn vader. Hij volgt een opleiding aan het Oude IJssel College in Doetinchem. Ouders hebben ingestemd met de overdracht.
    K. Alofs, consulent jeugd
    ### b.j@mail.example.org|B.J.|overlast jongeren
    E: referral no unknown | -;;-
    Bij ons in de straat in Harreveld hangen elke avond jongeren rond. Ze schelden en gooien vuurwerk. Wie doet daar wat aan?
    ### l.kl@mail.example.org|Lianne|angst
    E: referral no self | 8;Oost Gelre;ZZGE00
    Onze dochter (8, groep 5 Gerardus Lievelde) durft sinds een inbraak niet meer alleen te slapen. Wij wonen ook in Lievelde, Dorpsstraat 3, 7137 MA. Bereikbaar: 0544-000011.
    ### mdw@stichting.example.org|Stichting Vluchtelingenwerk|nieuwkomers
    E: referral no given | 12;Aalten;- | 15;Aalten;-
    Beste mensen, ik begeleid een Eritrees gezin in Bredevoort met twee zoons van 12 en 15 jaar. De jongens zijn veel op straat. Ouders spreken weinig Nederlands en zijn blij met hulp. Met vriendelijke groet, vluchtelingenwerk
    ### e.h@mail.example.org|E. Hermans|kind van mijn nieuwe vriend
    E: referral no unknown | 10;Oost Gelre;-
    De dochter (10) van mijn vriend woont sinds kort bij ons in Lichtenvoorde. Haar moeder is overleden. Ze praat met niemand. Wat kunnen we doen?
    ### j.d@mail.example.org|Julia|ben ik te oud
    E: referral no self | 20;Winterswijk;ZZGC02
    Ik ben 20 en tweedejaars student zorg aan het Oude IJssel College in Winterswijk. Ik woon op kamers in Winterswijk maar kom uit Doetinchem. Door schulden kan ik mijn huur niet betalen.
    ### s.ter@mail.example.org|Stefan|drugs
    E: referral no self | 17;Oost Gelre;ZZVA00
    Onze zoon van 17 doet een opleiding op Het Ambacht in Lichtenvoorde. We hebben drugs op zijn kamer gevonden. Wij wonen in Zieuwent. Wat kunnen jullie betekenen?
    ### j.l@mail.example.org|Jolien|moeder ziek
    E: referral no self | 9;Winterswijk;ZZHP00 | 11;Winterswijk;ZZHP00
    Ik ben zelf ernstig ziek en maak me zorgen hoe het met mijn kinderen gaat. Ze zijn 9 en 11 jaar en zitten op Huppelhof. Wij wonen in Huppel.
    ### secretariaat@scholtencollege.example.nl|Scholten College|uitnodiging open dag
    E: irrelevant no not-needed |
    Graag nodigen wij u uit voor onze open dag op zaterdag 30 januari. Ouders en leerlingen van groep 7 en 8 zijn van harte welkom op de Singelweg in Winterswijk.
    ### v.e@mail.example.org|Vera|dank
    E: irrelevant no not-needed |
    Lieve mensen, bedankt voor jullie steun, het was een fijn traject. Veel groeten van ons allemaal.
    ### mark@mail.example.org|Mark|mijn ex bedreigt
    E: referral yes self | 4;Aalten;-
    Mijn ex dreigt onze dochter van 4 iets aan te doen als ik haar niet meegeef. We wonen in Aalten. Wat moet ik doen??
    ### leerling@mail.example.org|J|...
    E: referral yes unknown | 15;Winterswijk;ZZSC00 | youngAndAlone
    ik ben 15 en ik heb vannacht pillen geslikt. niemand weet het. ik zit op het scholten college singelweg en woon in winterswijk
    ### juf@grensuil.example.nl|Juf Els|meisje groep 4
    E: referral yes unknown | 7;Winterswijk;ZZGU00
    Een meisje uit mijn groep 4 (7 jaar, woont in Kotten) vertelde vanmorgen dat haar vader haar met een riem heeft geslagen. Ze heeft striemen op haar rug.
    ### zuster@wijkverpleging.example.org|Wijkverpleging|kleuter alleen
    E: referral yes unknown | 4-6;;-
    Vanmiddag trof ik in Groenlo een kleuter aan die alleen in de woning was. Moeder was niet bereikbaar. Ik ben wijkverpleegkundige.
    ### k.v@mail.example.org|K.|opname
    E: referral no self | 15;Oost Gelre;-
    Onze dochter van 15 heeft vorig jaar een zelfmoordpoging gedaan. Ze heeft therapie gehad en het gaat nu beter, maar de school wil extra begeleiding. Wij wonen in Lichtenvoorde.
    ### team@duits.example.org|Familie Schulze|Kind in Dinxperlo
    E: referral no self | 6;Duitsland;ZZGL00
    Guten Tag, wij wonen in Bocholt en onze zoon Max van 6 gaat naar de St. Gangulphus in Dinxperlo. Hij heeft moeite met de taal. Kunt u helpen?
    ### a.d.w@mail.example.org|Astrid|ouder kind
    E: referral no self | 26;Aalten;- | 16;Aalten;-
    Wij hebben twee kinderen waar het niet goed mee gaat: een zoon van 26 met schulden en een dochter van 16 die niet meer naar school gaat. We wonen in Aalten.
    ### info@nest.example.nl|Verloskundige|tienerzwangerschap
    E: referral no given | 16;Oost Gelre;- | -;Oost Gelre;-
    Graag overleg over een 16-jarig meisje uit Lichtenvoorde dat 14 weken zwanger is. Haar ouders weten ervan en vinden het goed dat wij jullie inschakelen.
    Verloskundige M. Koskamp
    ### poh@praktijk.example.nl|POH|23 jaar
    E: referral no self | 23;Winterswijk;-
    Jongeman, 23 jaar, Winterswijk, dakloos geraakt na ruzie met ouders. Wil zelf graag hulp. POH-GGZ huisartsenpraktijk De Wal
    ### j.w@mail.example.org|J. Wassink|Verhuizing en school
    E: referral no self | 7;Doetinchem;ZZSB00
    Wij wonen in Doetinchem maar onze zoon (7) gaat naar Slot Bredevoort omdat mijn ouders in Bredevoort wonen. Hij wordt gepest. Kunnen jullie helpen?
    ### t.n@mail.example.org|T.|geheim adres
    E: referral no self | 9;?;- | secretAddress
    Ik zit met mijn dochter van 9 in een blijf-van-mijn-lijfhuis. Ons adres is geheim, haar vader mag het niet weten. Ze heeft nachtmerries.
    """
}
