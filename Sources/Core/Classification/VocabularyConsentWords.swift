// The words that consent is made of when no fixed phrase says it: who may say so stands in the
// persons, how they make consent or a refusal in `ConsentClause`.

/// What a word can say about consent.
enum ConsentSense: Int32, CaseIterable, Sendable {
  /// Consent by its own name, whoever has it.
  case consent
  /// A stand that a parent takes: enough with a parent.
  case agree
  /// A welcome: of help, of us, or of what is proposed.
  case like
  case want, ask, allow, call
  /// "met moeder afgesproken dat"
  case jointly
  case say, yes
  /// "doe", "bel", "geef": consent with "maar" after it.
  case imperative
  /// The first half of "stemt … in" and of "ziet … zitten".
  case stem, see
  case us, help, request, this
  case deny, refuse, unneeded, no
  /// Not yet, or only planned.
  case open
  /// What the writer only supposes.
  case think
  /// How a clause begins.
  case join, that, condition, whether
}

extension Vocabulary {
  static let consentWords: [Entry] = consentSenses.map {
    (.consentWord, $0.sense.rawValue, $0.words)
  }

  private static let consentSenses: [(sense: ConsentSense, words: String)] = [
    (
      .consent,
      """
      toestemming, akkoord, akk, toest, iom ouders, instemming, goedvinden, medeweten, fiat, machtiging, gemachtigd
      groen licht, akkoordverklaring, toestemmingsformulier, toestemmingsverklaring, goedkeuring
      """
    ),
    (
      .agree,
      """
      ermee eens, mee eens, hiermee eens, helemaal eens, ingestemd, instemmen, instemt, instemde
      staan achter, staat achter, stond achter, stonden achter, erachter, hierachter, daarachter
      achter de aanmelding, achter deze, staan volledig achter, er achter, achter staan, achter staat
      open voor, openstaan, openstaat, ervoor open, hiervoor open, staat open, staan open, stond open
      juicht, juichen, juichte, juichten, toejuichen, verwelkomt, verwelkomen, omarmt, omarmen
      bereid, genegen, geen bezwaar, geen bezwaren, niets op tegen, niks op tegen, niets tegen
      niks tegen, geen probleem mee, geen problemen mee, geen moeite mee, niet op tegen
      handtekening, handtekeningen, ondertekend, ondertekende, ondertekenden, getekend, tekende
      tekenden, positief, welwillend, enthousiast, gemotiveerd, te springen, te popelen
      medewerking, meewerken, meewerkt, zegen, op verzoek van, op aandringen van, op initiatief van
      op uitdrukkelijk verzoek van, op wens van, wens van, uitdrukkelijke wens, in overleg met
      in goed overleg met, in samenspraak met, in afstemming met, met volle instemming
      samen met ouders besloten, samen besloten, samen hebben we besloten, overeengekomen
      niets liever, niks liever, ja gezegd, ja geknikt, ja geantwoord, toegestemd, toegezegd
      leest mee, leest dit mee, lezen mee, meeleest, meelezen, zit naast me, zit naast mij, zit hier naast me
      namens, overstag, ja te zeggen, gesteund, gedragen, vinden in, hun zegen, volmondig, steunen dit, steunt dit, blij toe
      """
    ),
    (
      .like,
      """
      graag, fijn, prettig, goed, prima, oke, ok, blij, opgelucht, dankbaar, welkom, wenselijk
      goed idee, tof, mooi, verademing, opluchting, waardeert, waarderen, waardeerde, op prijs
      ziet uit, zien uit, kijkt uit, kijken uit, uitkijken, wacht, wachten, verwacht, verwachten
      steunt, steunen, ondersteunt, ondersteunen, onderschrijft, onderschrijven, positiefs
      opgesteld, ingevuld, meegelezen, voorgelezen, onderschreven, oke met, akkoord met
      graag zien, zien graag, ziet graag, heerlijk, lucht op, luchtte op, een uitkomst, verstandig, zinvol, nodig, hard nodig
      """
    ),
    (
      .want,
      """
      wil, willen, wilde, wilden, wou, wouden, wenst, wensen, hoopt, hopen, hoopte, hoopten, zou
      zouden, zoekt, zoeken, zocht, zochten, verlangt, verlangen, behoefte, snakt, snakken
      """
    ),
    (
      .ask,
      """
      vraagt, vragen, vroeg, vroegen, gevraagd, verzoekt, verzoeken, verzocht, verzochten, smeekt
      smeekte, smeekten, aangeklopt, klopte, klopten, aangekaart, aangegeven, gaf aan, geven aan
      geeft aan, gaven aan, benaderd, benaderde, benaderden, aan de bel, wendde, wendden, gewend
      """
    ),
    (
      .jointly,
      "afgesproken, besloten, overeengekomen, overlegd, besproken, doorgenomen, doorgesproken, samen bedacht, kortgesloten, afgestemd"
    ),
    (.allow, "mag, mogen, mocht, mochten"),
    (
      .call,
      """
      bellen, gebeld, belt, bel, belde, mailen, gemaild, mail, appen, geappt, langskomen, langs komen
      langskomt, komen, komt, benaderen, benadert, contact, contact opnemen, inschakelen, inschakel, ingeschakeld
      doorgeven, doorgeef, delen, deel, aanmelden, aanmeld, aangemeld, melden, meld, meekijken
      meekijkt, meekijken, meedenken, meedenkt, kennismaken, erbij halen, erbij te halen
      erbij haal, doorzetten, door te zetten, doorzet, doorstuur, doorsturen, overnemen, overneemt
      oppakken, oppakt, nummer, schrijf, schakel, stuur, aan te melden, verwijs, verwijzen, mee te kijken
      mee te denken, in te schakelen, door te geven, te bellen, te mailen, contact zoek, contact zoeken
      contact opneem, contact leg, contact leggen
      """
    ),
    (
      .say,
      """
      zegt, zei, zeggen, zeiden, gezegd, antwoordde, antwoordden, antwoord, riep, riepen, reageert
      reageerde, reageerden, reactie, liet weten, lieten weten, laat weten, laten weten, stelde
      stelt, vertelde, vertelden, bevestigde, bevestigden, bevestigt, knikte, knikten, geantwoord
      """
    ),
    (
      .yes,
      """
      ja, graag, heel graag, prima, goed, oke, ok, akkoord, ga je gang, ga uw gang, meteen
      zo snel mogelijk, hoe eerder, hoe sneller, kom maar, laat maar komen, laat ze maar, volmondig
      geen probleem, top, fijn, opgelucht, is goed, dat mag, mag wel, dat is goed, vind ik goed
      """
    ),
    (
      .imperative,
      """
      doe, geef, bel, mail, vraag, meld, regel, stuur, kom, laat, schakel, zet, app, schrijf, ga
      """
    ),
    (
      .stem,
      "stem, stemt, stemmen, stemde, stemden, staan hier, staat hier, staan daar, staat daar, staan er"
    ),
    (.see, "zie, ziet, zien, zag, zagen"),
    (
      .us,
      """
      jullie, u, uw, ondersteuningsteam, team, ot, iemand, buitenstaander, buitenstaanders
      hulpverlener, hulpverleners, coach, gezinscoach, het stokje, deskundige, professional
      """
    ),
    (
      .help,
      """
      geholpen, ondersteund, begeleid, hulp, hulpverlening, ondersteuning, steun, begeleiding, bemoeienis, gesprek, gesprekken
      advies, opvoedhulp, gezinshulp, thuisbegeleiding, opvoedondersteuning, coaching, traject
      intake, huisbezoek, kennismaking, inzet, hulpvraag, telefoontje, belletje, handvatten, tips
      opvoedsteun, gezinsondersteuning, gezinsbegeleiding, opvoedadvies, opvoedvraag, thuishulp
      inmenging, pottenkijkers, meedenken, meekijken, mee te denken, mee te kijken
      """
    ),
    (
      .request,
      """
      het idee, dit idee, initiatief, aanmelding, aanvraag, verzoek, melding, verwijzing, overdracht, bericht, mail, mailtje
      formulier, stap, voorstel, deze weg, brief, doorverwijzing, inschakelen
      """
    ),
    (.this, "dit, dat, het, ermee, hiermee, ervan, hiervan, daar, er, erover, hierover, t"),
    (.deny, "niet, geen, nooit, niets, niks, nergens, noch, nie, amper"),
    (
      .refuse,
      """
      weigert, weigeren, weigerde, weigerden, geweigerd, verbiedt, verbieden, verbood, verboden
      afgewezen, wijst, wijzen, wees, wezen, afwijzend, houdt af, houden af, afhouden, afhoudt
      boot af, hielden af, hield af, bezwaar, bezwaren, protest, tegen, erop tegen, er tegen
      ertegen, hiertegen, faliekant, mordicus, de deur dicht, niet op te wachten, niet te wachten, intrekken, ingetrokken, trekken in, trekt in
      """
    ),
    (.unneeded, "nodig, noodzaak, nut, zin, trek, noodzakelijk, overbodig, onzin, flauwekul"),
    (
      .no,
      """
      nee, neen, nee hoor, daar beginnen wij niet aan, daar beginnen we niet aan
      lossen het zelf wel op, lossen het zelf op, regelen het zelf wel, redden het zelf wel
      """
    ),
    (
      .open,
      """
      moet, moeten, zal, zullen, ga, gaan we, gaan wij, misschien, wellicht, eventueel, straks, volgende week
      nog, binnenkort, morgen, zonder, buiten medeweten
      """
    ),
    (
      .think,
      """
      denk, denken, vermoed, vermoeden, hoop, hopen, verwacht, verwachten, betwijfel, twijfel
      vraag, weet niet, weten niet, onduidelijk, onbekend, onzeker, inschatting, vermoedelijk
      waarschijnlijk, schat
      """
    ),
    (
      .join,
      "en, maar, want, dus, terwijl, omdat, doordat, zodat, hoewel, daarom, toch, nadat, toen"
    ),
    (.that, "dat, om, die"),
    (.condition, "als, zodra, wanneer, indien, mits, tenzij, voordat, totdat"),
    (.whether, "of"),
  ]
}
