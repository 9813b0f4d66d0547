// The words around towns and schools: what makes a name a home, a school, a workplace, a past.

extension Vocabulary {
  static let residence: [Entry] = [
    (
      .lives, 0,
      """
      woont, wonen, woon, kwoon, woonachtig, wonend, wonende, wone, wont, woon ik, woonplaats is
      leeft in
      huur een kamer, huurt een kamer, huren een huis, huur een appartement, wohnen, wohne, wohnt
      we live, i live, we moved to
      boeren op, boert op, boeren in, runnen een boerderij in
      gehuisvest, woonplek, thuiswonend, woonde nog, woont nog, woonhuis, wonen nu, woont nu
      huist
      wonen wij, wonen we, woont thuis, woonen, woent, wond, samenwoont, wonnen wij, wooon
      wonachtig
      wunt, wont in, bun wonend
      """
    ),
    (
      .lived, 0,
      """
      woonde, woonden, gewoond, woonde eerst, vroeger, voorheen, tot voor kort, oorspronkelijk
      afkomstig, daarvoor, hiervoor, eerder, destijds, opgegroeid, komt oorspronkelijk
      voormalig, weg uit, vandaan, kwam uit, kwamen uit, oude woonplaats, vorige woonplaats
      voormalige, vorige adres, oude adres, vroegere woonplaats, vroegere adres
      eerdere woonplaats, vroegere gemeente
      """
    ),
    (
      .movedAway, 0,
      """
      verhuisd van, verhuisd uit, verhuisd vanuit, verhuisden van, verhuisden uit, gevlucht uit
      weg uit
      overgekomen uit, overgekomen van, vertrokken uit, terug uit, gekomen uit, weggegaan uit
      """
    ),
    (
      .moving, 0,
      """
      verhuizen, verhuist, gaat wonen, gaan wonen, wil wonen, willen wonen, verhuizing naar
      verhuizing
      komt te wonen, komen te wonen, gaat verhuizen, wil verhuizen, huis gekocht, woning gekocht
      binnenkort
      wil gaan wonen, willen gaan wonen, gaan verhuizen, hopen te verhuizen, op zoek naar
      woning zoeken
      nieuwe woning, nieuwbouw, zal wonen, zullen wonen, krijgt een woning, krijgen een woning
      in de toekomst, komt wonen, komen wonen, zoekt een woning, zoeken een woning
      """
    ),
    (
      .registered, 0,
      "ingeschreven, brp, staat ingeschreven, gba, basisregistratie, inschrijving, inschrijfadres"
    ),
    (
      .from, 0,
      """
      uit, oet, vanuit, út, inwoner van, inwoners van, inwoonster van, komend uit, komt uit
      kom van, komt van, komen van, kom oet
      kom uit, komen uit
      """
    ),
    (
      .origin, 0,
      "afkomstig uit, oorspronkelijk uit, komt oorspronkelijk uit, geboren in, geboren te, weg uit"
    ),
    (
      .inside, 0,
      """
      in, te, op, aan, op de, in het, op het, in de, bij, nabij, in 't, aan de, buiten, vlakbij
      rond
      even buiten, net buiten, buitenaf bij, buitengebied van, in buitengebied, omgeving, naar
      rondom
      richting, dichtbij, op 't
      """
    ),
    (
      .near, 0,
      """
      andere kant van, kant van, rand van, centrum van, hart van, midden in, noorden van
      zuiden van, oosten van, westen van
      net buiten, vlak bij, vlakbij, nabij, dichtbij, in de buurt van, omgeving, bij, onder, tegen
      richting, even buiten, niet ver van, tussen, langs, rond, rondom, net over de grens bij
      voorbij
      """
    ),
    (
      .placeLabel, 0,
      """
      woonplaats, adres, woonadres, plaats, adresgegevens, woonplaats kind, woonplaats leerling
      huisadres
      adres kind, adres gezin, woonplaats gezin, adres leerling, adres ouders, postcode, pc
      postcode en plaats
      postcode plaats, postcode woonplaats, plaatsnaam, woongemeente, gemeente van herkomst
      woonplaats jeugdige
      adres jeugdige, woonplaats ouders, woonadres kind, naw, dorp, stad, wonend in, wonende te
      woonachtig te, woonachtig in, gezinsadres, thuisadres, postcode kind
      woonplaats van het kind
      adres en woonplaats, adres van het gezin, adres moeder, straat, straat en huisnummer
      """
    ),
    (.municipality, 0, "gemeente, gem, gemeentes, gmeente, gemeinte"),
    (
      .hamlet, 0,
      """
      buurtschap, buurt, dorp, kern, kerkdorp, dorpje, gehucht, buurschap, boerderij in
      buitengebied, buitengebied van
      """
    ),
    (
      .works, 0,
      """
      werkt, werkzaam, werk, werken, baan, kantoor, praktijk, gevestigd, werklocatie, werkplek
      vestiging
      ons kantoor, spreekuur, werkte, bijbaan, bijbaantje, stage, stageplek, loopt stage, dienst
      werkzaam bij, werkzaam in, werkt in, werkt bij, werkt als, winkel, bedrijf, fabriek
      ziekenhuis
      slingeland, politiebureau, gemeentehuis, ggnet, kantoren, inloop, inlooppunt
      jongerencentrum
      gezondheidscentrum, medisch centrum, wijkgebouw, bibliotheek, station, spreekkamer
      rechtbank
      sociaal wijkteam, wijkteam, standplaats, werkgever, marktplein, kermis, supermarkt, jumbo
      aldi, lidl, geeft les, geef les, lesgeeft, les geeft, lesgeef, geven les
      """
    ),
    (
      .stays, 0,
      """
      verblijvend, verblijvende, verblijft, verblijven, verblijf, logeert, logeren, opgevangen, opvang, pleeggezin
      pleegouders
      gezinshuis, azc, asielzoekerscentrum, opgenomen, crisisopvang, crisispleeggezin
      uit huis geplaatst
      jeugdzorginstelling, instelling, op de groep, leefgroep, woongroep, behandelgroep
      blijf groep
      vrouwenopvang, noodopvang, opvanglocatie, blijf van mijn lijf, moeder kind huis
      gesloten jeugdzorg
      jji, justitiele jeugdinrichting, kamertraining, beschermd wonen, begeleid wonen, opvanghuis
      groep in
      netwerkpleeggezin, pleegzorg, geplaatst, bij pleegouders, coa, crisisplek, logeerhuis
      begeleid
      kliniek, woonvorm, woonvoorziening, trainingshuis, jeugdinrichting, asielzoekers centrum
      geplaatst bij
      geplaatst in, time out plek, opgevangen bij, tijdelijk bij, tijdelijk in, woont tijdelijk
      slaapt nu bij
      woonzorg, fasehuis, kamertrainingscentrum, oekrainers, gemeentelijke opvang, oekraine opvang
      crisisgroep
      """
    ),
    (
      .secretAddress, 0,
      """
      geheim adres, adres is geheim, geheime adres, adres geheim, adres niet bekend maken
      geheimhouding adres
      geheim verblijfadres, geheime locatie, adres mag niet bekend worden, blijf van mijn lijf
      blijf huis
      blijfhuis, blijf van mijn lijfhuis, geheimgehouden adres, schuiladres, onderduikadres
      adres blijft geheim
      adres geheim houden, geheime opvang, veilige locatie, adres niet delen, adres niet doorgeven
      adres mag vader niet, vader mag het adres niet, vader mag ons adres niet, adres moet geheim
      """
    ),
    (
      .club, 0,
      """
      voetbalt, voetbal, club, vv, sv, rkvv, sportclub, traint, hockey, sport, sporten, turnen
      zwemles
      zwembad, scouting, training, trainingen, korfbal, handbal, tennis, manege, muziekles
      dansles, judo
      gymnastiek, toernooi, wedstrijd, ijsbaan, bioscoop, winkelen, discotheek, feest, uitgaan
      rijles
      volleybal, paardrijden, speeltuin, cursus, workshop, ouderavond, bijeenkomst, bso, optreden
      kapper
      atletiek, vakantie, kamp, disco, uitgaansgebied, kroeg, cafe
      """
    ),
    (.poBox, 0, "postbus, antwoordnummer, po box"),
    (
      .facility, 0,
      """
      zorgboerderij, dagbesteding, dagbehandeling, logopedie, therapie, ziekenhuis, praktijk, ggz
      karakter
      jeugdzorg, huisarts, tandarts, dokter, fysio, consultatiebureau, kinderopvang, gastouder
      bso, kdv
      peuterspeelzaal, peuteropvang, school, scholen, college, lyceum, locatie, opleiding
      dagopvang, psz
      begeleiding, naschoolse, behandeling, politie, psycholoog, behandelaar, ggnet, gesprek
      sociaal team
      peutergroep, speelzaal, kinderdagverblijf, basisschool, middelbare school, mbo, roc
      vrijeschool
      voorschool, sbo, vso, praktijkschool, schoolgebouw, jgz, ggd, zwemles, speelgroep, kdc, poli
      """
    ),
    (
      .coParenting, 0,
      """
      even vaak, half om half, co ouderschap, coouderschap, co ouder, co ouders, week om week, om de week, de ene week
      ene week
      andere week, afwisselend, 50 50, weekendregeling half, helft van de tijd
      de helft van de week
      om en om, evenveel bij, half om half, deels bij, co ouderschapsregeling, wisselt per week
      de andere week, wisselend bij, tweede week, week op week af, week op, doordeweeks bij
      even week
      door de week bij, co-ouderschap
      """
    ),
    (
      .sometimes, 0,
      """
      weekend, weekenden, vaak bij, soms bij, om het weekend, in het weekend, vakanties, af en toe
      logeert
      regelmatig bij, op bezoek, bezoekregeling, omgang, omgangsregeling, gaat soms, is vaak
      vaak in, soms in
      is veel, is soms, doordeweeks, hangt, rondhangt, hangplek, gezien, aangetroffen, aangehouden
      fietst naar
      in de weekenden, rijdt naar, reist, bus naar, trein naar
      """
    ),
    (
      .german, 0,
      """
      duitsland, over de grens, duitse, deutschland, germany, kreis borken, in duitsland, nrw
      net over de grens
      """
    ),
    (
      .telephone, 0,
      """
      tel, telefoon, telefoonnummer, mobiel, bel, nummer, fax, 06, gsm, mob, telnr, bsn
      burgerservicenummer, kvk, iban, polis, polisnummer, dossiernummer, zaaknummer, factuurnummer
      ordernummer, dossier, zaak, referentie, kenmerk
      """
    ),
    (
      .organisation, 0,
      """
      de lichtenvoorde, stichting lichtenvoorde, zorggroep winterswijk, rabobank, vvv, station
      politie winterswijk, politie aalten, gemeente winterswijk heeft, historische kring
      de gelderlander
      streekziekenhuis, streekziekenhuis koningin beatrix, skb winterswijk, skb, marketing
      """
    ),
  ]

  static let schools: [Entry] = [
    (
      .schoolNoun, 0,
      """
      school, basisschool, college, lyceum, ikc, scholengemeenschap, kindcentrum, vrijeschool
      daltonschool
      scholen, middelbare school, montessorischool, praktijkschool, sbo school, schooltje
      """
    ),
    (
      .schoolPrefix, 0,
      """
      obs, cbs, rkbs, bs, ikc, sbo, so, vso, rk basisschool, rk, basisschool, school, sg, pcb
      pcbs, kbs
      daltonschool, openbare basisschool, christelijke basisschool, katholieke basisschool
      vrijeschool
      kindcentrum, kc, praktijkschool, scholengemeenschap, de school, onze school, roc
      bassischool, pro
      naam school, naam van de school, schoolnaam, basischool, praktijkonderwijs
      """
    ),
    (
      .attends, 0,
      """
      zit op, zitten op, zit ik op, zit nu op, zit bij, gaat naar, gaan naar, ga naar
      leerling van, leerling op
      leerling bij, leerlinge van, leerlinge op, op, naar school op, onderwijs op, school is
      volgt onderwijs
      volgt onderwijs op, bezoekt, bezoeken, doet, student van, student op, studente van
      studente op, studeert
      zit inmiddels op, in klas op, leerlingen van, ingeschreven op, ingeschreven bij, zit nog op
      sinds kort op
      naar, zit, zitten, loopt, schoolgaand, schoolgaand op, van, volgt, op de, op het, bij
      """
    ),
    (
      .formerSchool, 0,
      """
      zat op, zaten op, zat, gezeten, vroeger, voorheen, vorige school, oude school, eerst op
      was leerling
      eerder op, afkomstig van, kwam van, komt van, overgestapt van, weg bij, afgegaan
      verwijderd van, oud leerling
      van school gestuurd, tot de zomer, vorig jaar, vorig schooljaar, ooit, heeft gezeten
      gestopt bij
      afgestudeerd, geslaagd, voormalige, vorige, in het verleden, basisschooltijd, heeft op
      als kind, als kleuter
      gegaan van, van de basisschool, daarvoor, daarvoor op, destijds, uitgeschreven
      uitgeschreven bij
      eerst, geschorst van
      """
    ),
    (
      .futureSchool, 0,
      """
      gaat na de zomer, na de zomer, na de zomervakantie, volgend jaar, volgend schooljaar
      gaat straks, straks
      overstap naar, aangemeld bij, aangemeld op, aanmelding bij, aanmelden bij, per augustus
      gaat beginnen
      gaat starten, start in augustus, komend schooljaar, overstappen naar, overstappen, overstap
      stapt over
      zou naar, wil naar, wil graag naar, op de wachtlijst, wachtlijst voor, komt op, mag naar
      verhuist naar
      toegelaten, plaatsing, ingeschreven voor, nieuwe school, kennismaken op
      aankomend schooljaar
      binnenkort naar, vanaf augustus, vanaf januari, per 1 januari, na de kerst
      na de kerstvakantie
      proefplaatsing, open dag, advies voor, advies, verwijzing naar, willen naar, gaat dan naar
      wordt leerling
      zoeken naar, op zoek naar, overgang naar, aanmelding voor
      """
    ),
    (.location, 0, "locatie, loc, vestiging, afdeling, dependance, gebouw, loc."),
    (
      .pupil, 0,
      """
      leerling, leerlinge, leerlingen, student, studente, klas, groep, mentorleerling
      in mijn klas, in mijn groep, uit mijn klas, uit mijn groep, bij ons op school, op school
      """
    ),
  ]
}
