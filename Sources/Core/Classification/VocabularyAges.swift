// The words around ages, birth dates and school years.

extension Vocabulary {
  static let ages: [Entry] = [
    (
      .years, 0,
      """
      jahre, jahren, years, years old
      jaar, jaren, jr, jaartje, jaartjes, j, jaar oud, jr oud, lentes, jaor, jaore, joar
      """
    ),
    (.half, 0, "en een half, en een halve, en half, half"),
    (.months, 0, "maanden, maand, mnd, mnden, maandjes, mnd oud, maanden oud, maond"),
    (.weeks, 0, "weken, week, wk, wkn, weekjes, weken oud, weken jong"),
    (.days, 0, "dagen, dag, dagen oud, dgn, dagen jong"),
    (
      .countNoun, 0,
      """
      uur, uren, keer, maal, x, euro, kilo, kg, procent, minuten, minuut, gram, meter, km
      kilometer
      cm, personen, mensen, kinderen, broers, zussen, broertjes, zusjes, lessen, dagdelen, pagina
      paginas, collegas, weken, dagen, maanden, nachten, gesprekken, leerlingen, huizen, van de
      op de, scholen, gezinnen, afspraken, katten, honden, jongens, meisjes, werkdagen, mannen
      vrouwen, ouders, sigaretten, biertjes, pillen, punten, punt, graden, bijlagen, bijlage, mb
      kamers, plaatsen, plekken, procenten, stuks, schooljaren, kinderen en, zoons, zonen
      dochters
      deelnemers, ambulante, generalisten, medewerkers, contactmomenten, sessies, broer, zus
      verdieping, verschillende, tot, kids, van zijn, van haar, van onze, van mijn, van die
      van zes
      """
    ),
    (.almost, 0, "bijna, haast, net geen, bijnoa, bij na, aankomend, tegen de"),
    (.notYet, 0, "nog geen, nog niet, net niet"),
    (.becomes, 0, "wordt, word, worden, gaat worden, zal worden, moet nog, mag, hoopt"),
    (.becomes, 0, "wort, wördt, is jarig en wordt"),
    (.became, 0, "geworden, gewodden, jarig geweest"),
    (.toBe, 0, "kben, is, ben, bent, zijn, isse, ist, bin, bunt, werd, benne"),
    (.was, 0, "was, waren, toen was"),
    (
      .adverb, 0,
      """
      nu, pas, net, nog, maar, al, ook, inmiddels, zelf, gisteren, vandaag, vorige, afgelopen
      week
      maand, volgende, morgen, zojuist, onlangs, alweer, ondertussen, momenteel, op dit moment
      sinds kort, sinds gisteren, nog maar, eergisteren, straks, binnenkort, over, zo, reeds, kort
      dit jaar, komende, vorige week, vorige maand, eind, begin, deze, in, op, januari, februari
      maart, april, mei, juni, juli, augustus, september, oktober, november, december, overmorgen
      kersvers, eigenlijk, dan, deze week, deze maand, zondag, maandag, dinsdag, woensdag
      donderdag
      vrijdag, zaterdag, een, intussen, ruim, dik, een maand, twee, weken, paar, dagen, helaas
      gewoon
      noe, now
      """
    ),
    (
      .about, 0,
      """
      circa, ca, ongeveer, plm, rond de, zo rond de, om en nabij, een jaar of, jaar of
      naar schatting
      ik schat, geschat, schatting, denk ik, een beetje, zon, rond, iets van, pakweg, plusminus
      om en de nabij, rond een, geschatte leeftijd
      """
    ),
    (.between, 0, "tussen, tussen de, leeftijd tussen, tussen de leeftijd van"),
    (
      .ageLabel, 0,
      """
      leeftijd, lft, leeft, leeftijd kind, leeftijd jeugdige, leeftijd leerling, leeftijd van, age
      leeftijd zoon, leeftijd dochter, leeftijd van het kind, leeftijd van de leerling
      op leeftijd
      huidige leeftijd, leeftijd jongere, in de leeftijd van, leeftijd client, hoe oud, oud, lftd
      leeftijd van de jeugdige, leeftijd van uw kind
      """
    ),
    (
      .overAge, 0,
      "ouder dan, boven de, minstens, minimaal, ten minste, over de, al boven de, vanaf"
    ),
    (.underAge, 0, "jonger dan, onder de, hooguit, hoogstens, maximaal, nog onder de"),
    (
      .durationBefore, 0,
      """
      sinds, al, laatste, afgelopen, komende, binnen, per, elke, na, gedurende, de laatste, reeds
      de afgelopen, sedert, al ruim, al bijna, ruim, al meer dan, meer dan, over, vanaf, voor
      om de
      iedere, werk, werkt, duurt, duurde, al zo'n, al zeker, al minstens, periode van, duur van
      wachttijd van, wachtlijst van, termijn van, verschil van, leeftijdsverschil van, samen
      vanaf
      zeker, tijdje, getrouwd, gescheiden, celstraf van, relatie van, contract van, straf van
      ervaring van, verblijf van, ots van, behandeling van, traject van, voor de duur van
      """
    ),
    (
      .durationAfter, 0,
      """
      geleden, lang, later, ervaring, gescheiden, getrouwd, samen, als, werkzaam, in dienst, bezig
      in nederland, in behandeling, op de wachtlijst, geduurd, werk ik, tijd, duurt, overleden
      ziek
      aan een, bij ons, op school, op deze, bij jullie, bij elkaar, uit elkaar, terug, niet meer
      met pensioen, thuis, clean, weg, verhuisd, voor de klas, op wachtlijst, werkervaring, eerder
      onder behandeling, in beeld, bekend, met elkaar, hier, daarvoor, daarna, hulp, in therapie
      in nl, gestopt, in de jeugdzorg, gehad, jaar lang, onderweg, gewerkt, gewoond, gepest
      vooruit
      verder, trouw, actief, lid, bestaat, in het vak, onafgebroken, op rij, verkering, alleen
      bij mij, in onze praktijk, voor, intern, iber, mentor, leerkracht, juf, huisarts, wijkagent
      in huis
      """
    ),
    (
      .past, 0,
      """
      toen, destijds, indertijd, vroeger, vanaf zijn, vanaf haar, sinds zijn, sinds haar
      rond zijn
      rond haar, op zijn, op haar, in zijn, in haar, leeftijd toen, vanaf de leeftijd van
      op de leeftijd van, op leeftijd van, op jonge leeftijd, sinds de leeftijd van, tot zijn
      tot haar
      vanaf mijn, sinds mijn, op mijn, eerder, jaren terug, op hun, vanaf hun, rond mijn
      rond de leeftijd van
      sind mijn, vanaf me, sinds me, vanaf mn, sinds mn, op mn, op me
      """
    ),
    (.of, 0, "van, v, vàn, fan, vd"),
    (
      .bornLabel, 0,
      """
      geb, geboren, geboortedatum, gebdatum, geb datum, geboorte datum, gd, geboortedat, geb dat
      geboortedag, geboren op, date of birth, dob, verjaardag, gebdat, g d, geboortedatum kind
      geboortedatum leerling, geboortedatum jeugdige, is geboren, geboortedatum zoon, jarig op
      geboortedatum dochter, is van, zijn van, partusdatum, datum partus, partus, geb op, ter wereld gekomen, geborn, geboortedatum van
      """
    ),
    (
      .birthYearLabel, 0,
      """
      bouwjaar, geboortejaar, geboren in, geb in, is van, jaargang, is geboren in, lichting
      uit het jaar, van het jaar
      """
    ),
    (
      .targetGroup, 0,
      """
      cursus, training, trainingen, workshop, bestemd voor, bedoeld voor, doelgroep
      activiteit voor
      activiteiten voor, aanbod voor, aanbod, programma voor, lesprogramma, kinderen tussen
      thema avond
      themaavond, ouderavond, webinar, toegang voor, voor kinderen, voor jongeren
      voor kinderen van
      voor jongeren van, voor alle kinderen, weerbaarheidstraining, leeftijdsgroep, bijeenkomst
      speelgroep, nieuwsbrief, voor gezinnen, voor ouders van, ouders van pubers
      gezinnen met kinderen, folder, flyer, gastles, onderzoek onder, kamp voor, zomerkamp
      """
    ),
    (.unborn, 0, "zwanger van, weken zwanger"),
  ]

  /// Ages that a word stands for, both bounds included.
  static let ageWords: [(min: Int, max: Int, words: String)] = [
    (0, 1, "baby, babytje, zuigeling, pasgeborene, pasgeboren, newborn, babys"),
    (1, 2, "dreumes, dreumesje"),
    (
      2, 3,
      "peuter, peutertje, peuterspeelzaal, peutergroep, peuteropvang, peuterpuber, peutermeisje"
    ),
    (2, 6, "vve kind, vve"),
    (4, 6, "kleuter, kleutertje, kleuterklas, kleutergroep, kleuters"),
    (0, 4, "kinderdagverblijf, kdv"),
    (4, 12, "basisschoolkind, basisschoolleerling, schoolkind, basisscholier, basisschoolleeftijd"),
    (10, 18, "puber, puberzoon, puberdochter, puberjongen, pubermeisje, prepuber"),
    (
      12, 18,
      """
      middelbare scholier, middelbareschoolleerling, scholier, tiener, tienerdochter, tienerzoon
      tienermeisje, tienerjongen, middelbare schoolleerling, middelbareschooljongen
      """
    ),
    (0, 17, "minderjarige, minderjarig"),
    (18, 99, "meerderjarig, meerderjarige, volwassen zoon, volwassen dochter"),
    (12, 23, "adolescent"),
    (18, 23, "jongvolwassene, jongvolwassen, jong volwassene, jongvolwassenen"),
    (20, 29, "twintiger"),
  ]

  static let schoolYears: [Entry] = [
    (.group, 0, "groep, gr, groepen, grp, groepe, grope"),
    (.form, 0, "klas, kl, leerjaar, lj, klasse, jaarlaag, klassen, schooljaar klas"),
    (.year, 0, "jaars, jaar, leerjaar, eerstejaars, jaarsstudent, jaars student, studiejaar"),
    (.ordinal, 1, "eersteklasser, eersteklassers"), (.ordinal, 2, "tweedeklasser"),
    (.ordinal, 3, "derdeklasser"), (.ordinal, 4, "vierdeklasser"), (.ordinal, 5, "vijfdeklasser"),
    (.ordinal, 6, "zesdeklasser"),
    (.ordinal, 1, "eerste, eerstejaars, 1ste, eerstejaarsstudent, eerstejaarsstudente"),
    (.ordinal, 2, "tweede, tweedejaars, 2de, tweedejaarsstudent, tweedejaarsstudente"),
    (.ordinal, 3, "derde, derdejaars, 3de, derdejaarsstudent, derdejaarsstudente"),
    (.ordinal, 4, "vierde, vierdejaars, 4de, vierdejaarsstudent"),
    (.ordinal, 5, "vijfde, vijfdejaars, 5de"),
    (.ordinal, 6, "zesde, zesdejaars, 6de"),
    (.ordinal, 7, "zevende"),
    (.ordinal, 8, "achtste"), (.ordinal, 9, "negende"), (.ordinal, 10, "tiende"),
    (.ordinal, 11, "elfde"), (.ordinal, 12, "twaalfde"), (.ordinal, 13, "dertiende"),
    (.ordinal, 14, "veertiende"), (.ordinal, 15, "vijftiende"), (.ordinal, 16, "zestiende"),
    (.ordinal, 17, "zeventiende"), (.ordinal, 18, "achttiende"),
    (.ordinal, 19, "negentiende"), (.ordinal, 20, "twintigste"),
    (
      .level, 0,
      """
      vmbo, havo, vwo, mavo, atheneum, gymnasium, vmbo tl, vmbo t, vmbo kader, vmbo basis, gym
      ath
      vmbo bbl, vmbo kbl, vmbo b, vmbo k, vmbo gl, havo vwo, vmbo havo, mavo havo, tl, bbl, kbl
      kader
      lwoo, tto, lyceum, technasium, vmbo gt, basis kader, basisberoeps, theoretische leerweg
      kaderberoeps, vmbo bk, h v, vmbo bb, vmbo kb, vmbo basis kader, havist, vwoer, vmboer, gl
      """
    ),
    (
      .vocational, 0,
      """
      mbo, roc, aoc, mbo student, mbo studente, niveau 2 opleiding, bol, bbl opleiding
      mbo opleiding
      entree, entreeopleiding, mbo niveau, beroepsopleiding, mboer, mbo er
      """
    ),
    (.practical, 0, "praktijkonderwijs, pro, praktijkschool, praktijk onderwijs, pro school"),
    (.special, 0, "so, speciaal onderwijs, cluster 4, cluster 3, so leerling"),
    (.specialPrimary, 0, "sbo, speciaal basisonderwijs, sbo leerling"),
    (.specialSecondary, 0, "vso, voortgezet speciaal onderwijs, vso leerling"),
    (
      .bridge, 0,
      """
      brugklas, brugklasser, brugjaar, brugklassers, brugpieper, brugklasleerling, havo brugklas
      brugklas havo, brugklas vmbo, brugklas vwo, brugmavo, brugger, brugklasmentor
      """
    ),
    (
      .waldorf, 0,
      "vrijeschool, vrije school, vrijeschoolleerling, antroposofische, vrije basisschool"
    ),
    (
      .attainment, 0,
      """
      niveau, avi, cito, functioneert op, op niveau, niveau van, leesniveau, rekenniveau
      rekent op
      leest op, didactisch, leerstof, stof, stof van, werkt op, boek van, rekenwerk, opgaven van
      iep
      presteert op, niveau groep, lesstof, dmt, tempo van, leerrendement, instructie met
      """
    ),
    (.primaryWord, 0, "basisschool, lagere school, kleuterschool, basisonderwijs"),
    (
      .futureClass, 0,
      """
      gaat na de zomer, na de zomer, na de zomervakantie, volgend jaar, volgend schooljaar, straks
      komend schooljaar, start in, begint in, begint straks, mag naar, gaat straks, gaat beginnen
      na de vakantie, na de grote vakantie, begint na, start straks, binnenkort, gaat starten
      per augustus, in augustus, in september naar, start na, mag straks, aankomend schooljaar
      """
    ),
    (
      .mySchoolClass, 0,
      """
      mijn klas, mijn groep, onze klas, onze groep, mijn mentorklas, mijn mentorleerling
      mijn mentorgroep
      bij mij in de klas, bij mij in de groep, onze school, bij ons op school
      bij ons op de school
      bij ons in groep, bij ons in de klas, uit mijn, mijn leerling, mijn leerlingen
      onze leerling
      onze leerlingen, een van onze leerlingen, leerling van ons, leerling van onze school
      in mijn klas
      een leerling, een leerlinge, leerling van mij, een van mijn leerlingen, een mentorleerling
      een student, een studente, van onze school, op onze school, bij ons in, bij ons zit
      een leerling uit
      mijn student, mijn studente, leerling, leerlinge, mentorleerling, deze leerling, de leerling
      op school, bij ons, hier op school, in de klas, school
      """
    ),
  ]
}
