// The labels of forms and templates ("Leeftijd:", "Naam kind:"), number words, and first names.

extension Vocabulary {
  static let all: [Entry] =
    persons + ages + schoolYears + residence + schools + consent + consentWords + matters + months
    + continuation

  /// Splits at commas and line ends.
  static func phrases(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "\n" }.map(String.init).filter {
      $0.utf8.contains { $0 != 0x20 }
    }
  }

  /// The native form field that a label in a mail stands for.
  static let labels: [(field: String, phrases: String)] = [
    (
      "child_age",
      """
      leeftijd, leeftijd kind, leeftijd jeugdige, leeftijd leerling, lft, leeftijd zoon
      leeftijd dochter
      leeftijd van het kind, leeftijd van de leerling, leeftijd jongere, leeftijd client
      leeftijd student
      leeftijd van uw kind, hoe oud, leeftijd van de jeugdige, leeftijd kind of jongere
      """
    ),
    (
      "child_birthdate",
      """
      geboortedatum, geb datum, gebdatum, geboortedatum kind, geboortedatum leerling, geb, geboren
      geboortedatum jeugdige, gd, geboortedag, geboren op, geboortedatum jongere
      geboortedatum student
      geboortedatum client, partusdatum, datum partus, partus, geb dat, geboortedatum van het kind, geboortedatum zoon
      geboortedatum dochter
      """
    ),
    (
      "child_due_date",
      "uitgerekende datum, uitgerekend, a terme datum, verwachte bevaldatum, uitgerekend op"
    ),
    (
      "child_name",
      """
      naam kind, naam leerling, naam jeugdige, voornaam, voornaam kind, naam van het kind
      naam jongere
      naam student, roepnaam, naam zoon, naam dochter, kind, leerling, naam van de leerling
      jeugdige
      naam client, betreft leerling, naam kind en achternaam, voor en achternaam kind
      betreft kind, naam en achternaam kind
      """
    ),
    (
      "household",
      """
      gezin, gezinssamenstelling, gezinssituatie, gezinsleden, samenstelling gezin, thuissituatie
      samenstelling van het gezin, broers zussen, broertjes zusjes, broers en zussen, broer zus
      broertjes en zusjes, broertje zusje, overige kinderen, andere kinderen, overige gezinsleden
      andere kinderen in het gezin, gezin en netwerk, huishouden
      """
    ),
    (
      "child_town",
      """
      woonplaats, woonplaats kind, woonplaats leerling, plaats, woonplaats gezin
      woonplaats jeugdige
      woongemeente, woonplaats ouders, woonplaats student, plaatsnaam, woonplaats van het kind
      woont in
      woonplaats jongere, gemeente, waar woont het kind, woonplaats client, woonachtig, woont
      wonend
      """
    ),
    (
      "child_address",
      """
      adres, adres kind, adres gezin, woonadres, adres leerling, huisadres, adres ouders
      adres jeugdige
      naw, adresgegevens, adres en woonplaats, woonadres kind, thuisadres, straat en huisnummer
      straat
      adres student, adres client, adres van het gezin, adres van het kind, gezinsadres
      """
    ),
    (
      "child_postcode",
      """
      postcode, pc, postcode kind, postcode woonplaats, postcode en plaats, postcode en woonplaats
      postcode plaats
      """
    ),
    (
      "school",
      """
      school, naam school, basisschool, school kind, school van het kind, huidige school, zit op
      schoolnaam
      school leerling, naam van de school, onderwijs, opleiding, school zoon, school dochter
      onderwijsinstelling
      school jeugdige, school en groep, school groep, school klas, school en klas
      """
    ),
    ("group", "groep, klas, leerjaar, groep klas, klas groep, groep of klas, jaargroep, gr"),
    (
      "consent",
      """
      toestemming, toestemming ouders, toestemming van ouders, akkoord ouders, toestemming gegeven
      akkoord
      instemming ouders, toestemming moeder, toestemming vader, ouders akkoord
      toestemming van de ouders
      toestemming gezaghebbende, toestemming ouder, ouders op de hoogte, toestemming jongere
      """
    ),
    (
      "referrer_name",
      """
      naam melder, melder, ingevuld door, naam aanmelder, aanmelder, contactpersoon, verwijzer
      van
      naam verwijzer, afzender, aangemeld door, gemeld door, contactpersoon school, naam ouder
      naam moeder
      naam vader, naam ouders, ouder, ouders, moeder, vader, ouder verzorger, ouders verzorgers
      """
    ),
    (
      "referrer_role",
      """
      functie, functie melder, rol melder, relatie tot kind, relatie tot het kind, hoedanigheid
      rol, ik ben
      """
    ),
    ("referrer_email", "e mail, email, e mailadres, mailadres, emailadres, mail"),
    (
      "referrer_phone",
      """
      telefoon, telefoonnummer, tel, mobiel, telefoonnummer ouders, telefoon ouders
      telefoon moeder, telefoon vader, nummer, tel moeder, tel vader
      """
    ),
    (
      "referrer_address",
      """
      adres melder, postadres, bezoekadres, adres verwijzer, adres praktijk, adres school
      bezoek adres, correspondentieadres, vestigingsadres
      """
    ),
    (
      "referrer_age",
      """
      leeftijd melder, leeftijd moeder, leeftijd vader, leeftijd ouder, leeftijd ouders
      geboortedatum moeder, geboortedatum vader, geboortedatum ouder
      """
    ),
    ("organisation", "organisatie, instelling, werkgever, bedrijf, naam organisatie, praktijk"),
    (
      "question",
      """
      vraag, hulpvraag, reden aanmelding, reden, toelichting, omschrijving, opmerkingen, opmerking
      bijzonderheden, situatie, zorgen, aanleiding, korte omschrijving, reden van aanmelding, ps
      let op, nb, kort, betreft, onderwerp, doel, verzoek, achtergrond, wat speelt er
      reden van verwijzing, reden verwijzing
      """
    ),
    ("acute", "acuut, spoed, direct gevaar, acuut gevaar, spoedeisend, urgentie, crisis"),
  ]

  static let ownChildNouns = """
    zoon, zoontje, dochter, dochtertje, kind, kindje, jongen, jongetje, meisje, meid, oudste
    jongste
    middelste, puber, peuter, kleuter, baby, kleine, kinderen, zoons, zonen, dochters, tweeling
    kids
    mannetje, kereltje, knulletje, jochie, meiske, meidje, ventje, stiefzoon, stiefdochter, bonuszoon, bonusdochter, bonuskind, pleegkind, pleegzoon, pleegdochter, tiener, jongens, meisjes
    meiden
    oudste zoon, jongste zoon, middelste zoon, oudste dochter, jongste dochter, middelste dochter
    dreumes
    puberzoon, puberdochter, tienerdochter, tienerzoon, oudste kind, jongste kind, middelste kind
    jongste zoontje
    jongste dochtertje, kindjes, beide kinderen, twee kinderen, drie kinderen, eigen kind
    pleegkinderen, manneke
    tweelingdochters, tweelingzoons, tweelingjongens, tweelingmeisjes, twee zoons, twee dochters
    twee jongens, twee meisjes, kiender, jungsken, jonge, deerntje, drie zoons
    adoptiezoon, adoptiedochter, zoon en dochter, dochter en zoon, pleegzoontje, pleegdochtertje
    """

  static let numberWords: [(String, Int)] = {
    let small = [
      "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
      "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
      "twintig",
    ]
    var all: [(String, Int)] = small.enumerated().filter { $0.offset != 1 }.map { ($1, $0) }
    all += (1...9).map { (small[$0] + "entwintig", 20 + $0) }
    all += [
      ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("anderhalf", 1), ("tweeeneenhalf", 2),
      ("drieenhalf", 3), ("drieeneenhalf", 3), ("vierenhalf", 4), ("viereneenhalf", 4),
      ("vijfenhalf", 5), ("tweeenhalf", 2), ("zesenhalf", 6), ("anderhalve", 1), ("zeuven", 7),
      ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
      ("nine", 9), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("sechs", 6), ("sieben", 7),
      ("neun", 9), ("zehn", 10), ("zwei", 2), ("drei", 3),
      ("negn", 9), ("vieftien", 15), ("zestiene", 16), ("twaolf", 12), ("viefe", 5),
      ("zevenenhalf", 7), ("achtenhalf", 8),
    ]
    return all
  }()

  static let months: [Entry] = [
    (.month, 1, "januari, jan, januarie"), (.month, 2, "februari, feb, febr, februarie"),
    (.month, 3, "maart, mrt, maa, mar"), (.month, 4, "april, apr"), (.month, 5, "mei"),
    (.month, 6, "juni, jun"), (.month, 7, "juli, jul"), (.month, 8, "augustus, aug"),
    (.month, 9, "september, sep, sept"), (.month, 10, "oktober, okt, oct, october"),
    (.month, 11, "november, nov"), (.month, 12, "december, dec"),
  ]

  /// First names that schools are named after, or that begin many a sentence.
  static let firstNames = """
    emma, floris, amalia, juliana, beatrix, wilhelmina, bernhard, maxima, ariane, alexia, willem
    alexander, floor, anna, sophie, sofie, sophia, julia, noor, nora, eva, lisa, sara, sarah
    lotte
    lieke, tess, fleur, zoe, mila, olivia, nina, maud, roos, iris, jasmijn, luna, evi, isa, fenna
    femke, anouk, esmee, amber, britt, sanne, kim, linda, petra, wendy, gerda, hetty, monique
    ingrid
    daan, sem, lucas, luuk, levi, finn, noah, milan, bram, liam, mees, jesse, thomas, tim, ruben
    lars
    thijs, stijn, sam, max, jayden, jens, tijn, siem, gijs, hugo, julian, jan, piet, kees, klaas
    henk
    joris, 
    frans, victor, maria, martha, mohammed, mohamed, ali, yusuf, fatima, aisha, omar, amir, zara
    kevin
    mark, peter, paul, pieter, hans, erik, marloes, marieke, mirjam, ellen, els, ans, truus
    gerrit
    esther, rosa, sven, niek, koen, rick, nick, dylan, jordy, kay, vera, yara, elin, liv, saar
    pleun
    benthe, guus, pim, pepijn, teun, boaz, mats, olaf, casper, robin, charlie, bo, jip, puck
    senna
    elise, merel, lynn, romy, naomi, chantal, melissa, samantha, priscilla, denise, daphne, job
    jurre
    """
}
