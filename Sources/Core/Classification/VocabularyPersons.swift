// The words for people: who a sentence is about decides whose age, town or school stands in it.

/// Phrases of one cue and value, separated by commas or line ends.
typealias Entry = (cue: Cue, value: Int32, phrases: String)

enum Vocabulary {
  static let persons: [Entry] = [
    (
      .child, 0,
      """
      kind, kindje, kleintje, leerling, pupil, student, jongere, jeugdige, scholier
      peuter, kleuter, puber, tiener, baby, zuigeling, dreumes, brugklasser, pleegkind, kleinkind
      stiefkind, oudste, jongste, middelste, minderjarige, pasgeborene, brugpieper, schoolkind
      oudste kind, jongste kind, middelste kind, enig kind, de kleine, ons kleintje, client
      adolescent, basisschoolkind, basisschoolleerling, vve kind, adoptiekind, petekind, kiend
      kindeke, cliente, tweedejaars, eerstejaars, derdejaars, vierdejaars, opgroeiende puber
      """
    ),
    (
      .child, 1,
      """
      jongen, jongetje, zoon, zoontje, jongeman, jonge man, kleinzoon, stiefzoon, bonuszoon, pleegzoon
      ventje, mannetje, neefje, buurjongen, oudste zoon, jongste zoon, middelste zoon, knul, knaap
      zoonlief, jochie, kleinzoontje, kleinzon, kleinzonneke, kleinzoonke, pleegzoontje, jungske, jungsken, pleegjongen
      kereltje, knaapje, menneke, gozertje, ventje, puberjongen, kleuterjongen, pleegjongetje
      middelste jongen, oudste jongen, jongste jongen, jongste zoontje, oudste zoontje
      buurjongetje, knulletje, manneke, gastje, stiefzoontje
      """
    ),
    (
      .child, 2,
      """
      meisje, meid, dochter, dochtertje, leerlinge, studente, jongedame, jonge vrouw, kleindochter
      stiefdochter, bonusdochter, pleegdochter, nichtje, buurmeisje, oudste dochter, jongste dochter
      middelste dochter, meiske, meidje, kleindochtertje, puberdochter, tienermeisje, jonge moeder
      tienermoeder, zwangere jonge vrouw, jonge meid, pleegmeisje, deerntje, deerne, wicht
      jonge zwangere vrouw, zwangere vrouw, zwangere, aanstaande moeder, pleegdochtertje
      jongste dochtertje, oudste dochtertje, tienerdochter, buurmeisjes
      """
    ),
    (.ownChild, 0, "je eigen kind, mijn eigen kind, ons eigen kind, mijn eigen kinderen"),
    (.ownChild, 0, "our son, my son, our daughter, my daughter, our child, my child, our kids"),
    (.ownChild, 0, "unser sohn, unsere tochter, mein sohn, meine tochter, unser kind, mein kind"),
    (.ownChild, 0, "unserem sohn, unserer tochter, unseren sohn"),
    (.child, 1, "our son, my son, unser sohn, mein sohn, unserem sohn, unseren sohn"),
    (.child, 2, "our daughter, my daughter, unsere tochter, meine tochter, unserer tochter"),
    (.child, 0, "our child, my child, unser kind, mein kind"),
    (.child, 1, "puberzoon, tienerzoon, tienerjongen, zoonke"),
    (
      .children, 0,
      """
      kinderen, kids, leerlingen, studenten, jongeren, jeugdigen, peuters, kleuters, pubers
      tieners, kleintjes, kinders, koters, ukkies, kindjes, kleinen, brugklassers, dreumesen
      kleinkinderen, pleegkinderen, stiefkinderen, babys, scholieren, koters, koppies, kindertjes
      kiender
      """
    ),
    (.children, 1, "jongens, jongetjes, zoons, zonen, zoontjes, kleinzoons, pleegzoons, jungs"),
    (.children, 2, "meisjes, meiden, dochters, dochtertjes, kleindochters, pleegdochters"),
    (.multiple, 2, "tweeling, tweelingen, tweelingzusjes, tweelingbroertjes, tweelingjongens"),
    (
      .multiple, 2,
      "tweelingzoons, tweelingmeisjes, tweelingbroers, tweelingzussen, tweelingdochters"
    ),
    (.multiple, 3, "drieling"),
    (
      .sibling, 1,
      "broer, broertje, halfbroer, halfbroertje, stiefbroer, stiefbroertje, tweelingbroer"
    ),
    (.sibling, 1, "tweelingbroertje, pleegbroer, pleegbroertje, breur, broerke"),
    (
      .sibling, 2,
      "zus, zusje, halfzus, halfzusje, stiefzus, stiefzusje, tweelingzus, tweelingzusje"
    ),
    (.sibling, 2, "pleegzus, pleegzusje, zuske"),
    (.sibling, 0, "broertje of zusje, broer of zus, broertje en zusje, broer en zus"),
    (
      .siblings, 0,
      """
      halfbroers, halfbroertjes, halfzussen, halfzusjes, stiefbroers, stiefbroertjes, stiefzussen
      stiefzusjes, pleegbroers, pleegbroertjes, pleegzussen, pleegzusjes
      """
    ),
    (.siblings, 0, "broers, broertjes, zussen, zusjes, broertjes en zusjes, broers en zussen"),
    (
      .parent, 1,
      """
      mn pa, mijn pa, me pa, zijn pa, haar pa, m'n pa, paps
      vader, papa, pap, stiefvader, pleegvader, adoptievader, vaders, bonusvader, vadder
      alleenstaande vader
      """
    ),
    (
      .parent, 2,
      """
      mn ma, mijn ma, me ma, zijn ma, haar ma, m'n ma, mams
      moeder, mama, mam, mamma, stiefmoeder, pleegmoeder, adoptiefmoeder, moeders, bonusmoeder
      alleenstaande moeder
      """
    ),
    (
      .parent, 0,
      """
      netwerkpleegouders, netwerkpleegouder, ouder, ouders, pleegouders, pleegouder, stiefouder, stiefouders, verzorger
      verzorgers, adoptieouders, beide ouders, opvoeders, opvoeder, ouderpaar, gescheiden ouders
      vader en moeder, moeder en vader, alleenstaande ouder, olders, older
      """
    ),
    (
      .relative, 2,
      "oma, grootmoeder, tante, nicht, schoonzus, overgrootmoeder, omaatje, schoonmoeder"
    ),
    (.relative, 1, "opa, grootvader, oom, neef, zwager, schoonvader"),
    (
      .relative, 0,
      "oma's, opa's, tantes, ooms, grootouders, grootouder, familielid, familieleden, peettante, peetoom, opa en oma"
    ),
    (
      .otherAdult, 0,
      """
      bovenbuurvrouw, bovenbuurman, onderbuurvrouw, onderbuurman, overbuurvrouw, overbuurman
      bovenburen, onderburen, achterburen, overburen
      buurvrouw, buurman, buren, oppas, gastouder, partner, echtgenoot, echtgenote, mijn man
      mijn vrouw, mijn vriendin, mijn vriend, haar vriend, zijn vriendin, ex, ex partner, mijn ex
      trainer, coach, voogd, gezinsvoogd, vriend van, collega, directeur, directrice
      haar vriendje, zijn vriendje, een vriendje, haar vriendinnetje, zijn vriendinnetje
      een vriendinnetje, zijn beste vriend, haar beste vriend, zijn beste vriendin, zijn vriend
      haar beste vriendin, haar vriendin, zijn klasgenoot, haar klasgenoot, haar vriendjes
      nieuwe vriend, nieuwe partner, nieuwe vriendin, huisgenoot, mijn neef, mijn broer, mijn zus
      haar ex, zijn ex, de man, verdachte, de dader, dader, mevrouw, meneer, dhr, mevr, mw, de heer
      """
    ),
    (.he, 1, "hij, ie, hi-j, hee, hijzelf"),
    (.he, 2, "zij, ze, zi-j, zijzelf"),
    (
      .they, 0,
      "wonen ze, wonen zij, zitten ze, zitten zij, ze wonen, zij wonen, ze zijn, zij zijn, ze zitten, zij zitten"
    ),
    (.speaker, 0, "kben, kheb, kzit, kwoon, kwil, ik, k, ikzelf, ikke"),
    (.we, 0, "wij, we, wi-j, wie bunt"),
    (
      .title, 0,
      "mevrouw, mevr, mw, meneer, dhr, de heer, juf, meester, dokter, dr, drs, ds, pastoor"
    ),
    (.title, 0, "familie, fam, zuster, frau, herr, achternaam, heer, dominee"),
    (.family, 0, "gezin, familie, fam, huishouden, gezinnetje, eenoudergezin, pleeggezin"),
    (.family, 0, "samengesteld gezin, ouderpaar, echtpaar"),
    (
      .pregnant, 0,
      """
      zwanger, zwangere, in verwachting, zwangerschap, hoogzwanger, is zwanger, pril zwanger
      weken zwanger, maanden zwanger, onder controle, zwangere jonge vrouw, aanstaande moeder
      zwangere vrouw, tienerzwangerschap, zwanger van
      """
    ),
    (
      .unborn, 0,
      """
      ongeboren, ongeboren kind, ongeboren kindje, ongeboren baby, ongeborene, nog niet geboren
      g1p0, g2p1, g3p2, prenataal, prenatale, baby op komst, kindje op komst, kind op komst
      nog ongeboren
      """
    ),
    (
      .dueLabel, 0,
      """
      uitgerekend, uitgerekende datum, uitgerekend op, bevalling verwacht, verwachte bevalling
      a terme, a terme datum, aterm, verwachte bevaldatum, due date, bevaldatum, uitgereken
      """
    ),
  ]

  /// A compound that ends in one of these is such a child: "logeerkind", "zorgleerling".
  static let childHeads = """
    kind, kinderen, kindje, jongen, jongens, jongetje, jongetjes, meisje, meisjes, zoon, zoontje
    dochter, dochtertje, leerling, leerlinge, leerlingen, student, studente, studenten, kleuter
    peuter, kleuters, peuters
    """

  /// The words after which a full stop ends no sentence.
  static let abbreviations = """
    gem, gr, geb, jr, mw, mevr, dhr, dr, drs, st, kl, fam, tel, nr, ca, evt, bv, vb, mn, afd, incl
    excl, ong, plm, resp, red, t, a, o, m, v, z, h, d, ir, mr, prof, str, pc, plts, lft, wk, mnd
    kon
    ds, dat, geboortedat, aug, okt, sept, jan, feb, mrt, apr, jun, jul, nov, dec, vs, ivm, tav, nl
    burg, chr, gebdat
    """

  /// What people are and where they stand: the English terms of the glossary.
  static let functions: [(role: Referrer.Role, function: String, words: String)] = [
    (
      .school, "internalCounsellor",
      """
      intern begeleider, interne begeleider, intern begeleidster, ib'er, iber, ib er, ib, ib-er
      kwaliteitscoordinator, kwaliteitscoach, zorg coach, intern begeleiding, ib coordinator
      intern begeleider van
      """
    ),
    (
      .school, "careCoordinator",
      """
      zorgcoordinator, zorgcoordinatrice, ondersteuningscoordinator, zoco, oco, zorg coordinator
      begeleidingscoordinator, leerlingbegeleider, leerlingcoordinator, schooldecaan, decaan
      ondersteuningscoordinatrice, zorgteam, verzuimcoordinator, anti pestcoordinator
      ondersteuner
      jaarlaagcoordinator
      """
    ),
    (
      .school, "mentor",
      """
      mentor, mentrix, mentor van, klassenmentor, mentor klas, docent en mentor
      """
    ),
    (
      .school, "teacher",
      """
      leerkracht, leraar, lerares, docent, docente, juf, juffrouw, meester, onderwijsassistent
      groepsleerkracht, onderbouwcoordinator, bovenbouwcoordinator, gymdocent, vakdocent
      klassenassistent, groepsleidster, groepsleerkracht van, teamleider onderbouw, leerkrachten
      teamleider bovenbouw, teamleider havo, teamleider vmbo, teamleider vwo
      """
    ),
    (
      .school, "headTeacher",
      """
      directeur, directrice, schooldirecteur, locatieleider, locatiedirecteur, adjunct directeur
      rector, conrector, schoolleider, afdelingsleider
      """
    ),
    (
      .school, "pathwayCoach",
      """
      trajectbegeleider, trajectbegeleidster, studieloopbaanbegeleider, slb er, slber
      loopbaanbegeleider, studentbegeleider, studentencoach, trajectcoach, mbo coach
      loopbaancoach, studiebegeleider
      """
    ),
    (
      .school, "schoolSocialWork",
      """
      schoolmaatschappelijk werker, schoolmaatschappelijk werkster, schoolmaatschappelijk werk
      smw er, smw, school maatschappelijk werk
      """
    ),
    (
      .school, "guidanceSpecialist",
      """
      orthopedagoog, schoolpsycholoog, gedragswetenschapper, gedragsdeskundige
      ambulant begeleider, remedial teacher, schoolpedagoog
      """
    ),
    (
      .professional, "preschool",
      """
      pedagogisch medewerker, pedagogisch medewerkster, peuterleidster, peuterjuf, gastouder
      leidster peuterspeelzaal, leidster kinderopvang, kinderopvang, peuterspeelzaal
      peutergroep, speelzaal, peuterspeelgroep, dagopvang, bso medewerker, pedagogisch coach, voorschool, leidster, peuteropvang, kinderdagverblijf
      """
    ),
    (
      .professional, "gp",
      """
      huisarts, huisartsen, huisartsenpraktijk, waarnemend huisarts, huisartspraktijk, doktersassistente
      huisarts in opleiding, haio, praktijkassistente, huisartsenpost
      """
    ),
    (
      .professional, "gpYouthPractitioner",
      """
      poh jeugd, poh ggz, praktijkondersteuner, praktijkondersteuner jeugd, poh, poh jeugd ggz
      praktijkondersteuner huisarts
      """
    ),
    (
      .professional, "childHealthNurse",
      """
      jeugdverpleegkundige, verpleegkundige jgz, jgz, yunio, consultatiebureau
      wijkverpleegkundige, jeugdgezondheidszorg, ggd, verpleegkundige, kinderverpleegkundige
      kraamverzorgende, kraamverzorgster, kraamzorg
      """
    ),
    (
      .professional, "childHealthDoctor",
      """
      jeugdarts, kinderarts, schoolarts, consultatiebureauarts, arts jeugdgezondheidszorg
      arts maatschappij en gezondheid
      """
    ),
    (
      .professional, "midwife",
      "verloskundige, verloskundigen, verloskundigenpraktijk, verloskundige praktijk, vroedvrouw, gynaecoloog"
    ),
    (
      .professional, "neighbourhoodOfficer",
      """
      wijkagent, politie, politieagent, agent, jeugdagent, agente, hoofdagent, brigadier
      wijkagente, inspecteur, politie eenheid
      """
    ),
    (
      .professional, "youthWorker",
      """
      jongerenwerker, jongerenwerk, jongerenwerkster, jongerencoach, kinderwerker, opbouwwerker
      jongeren werker, straatcoach, sociaal werker jeugd, meidenwerker, tienerwerker
      """
    ),
    (
      .professional, "veiligThuis",
      "veilig thuis, medewerker veilig thuis, vt noord en oost gelderland"
    ),
    (
      .professional, "youthConsultant",
      """
      jeugdconsulent, consulent jeugd, gemeente, sociaal team, wijkteam, kcc
      klant contact centrum, klantcontactcentrum, regisseur jeugd, toegang jeugd, jeugdteam
      wmo consulent, sociaal wijkteam, gezinscoach, cjg, casusregisseur, consulent, zorgloket
      loket, procesregisseur, buurtteam, jeugd en gezinswerker, jeugdregisseur, kernteam
      sociaal loket, leerplichtambtenaar, leerplicht
      """
    ),
    (
      .professional, "youthCare",
      """
      gezinsvoogd, jeugdbeschermer, jeugdzorgwerker, jeugdbescherming, ambulant hulpverlener
      gezinsbegeleider, psycholoog, gz psycholoog, maatschappelijk werker
      maatschappelijk werkster, begeleider, hulpverlener, woonbegeleider, pleegzorgbegeleider
      pleegzorgwerker, ggz, jeugdhulpverlener, casemanager, jeugdreclassering, kindercoach
      fysiotherapeut, logopedist, logopediste, therapeut, kindertherapeut, ergotherapeut
      maatschappelijk werk, persoonlijk begeleider, ouderenadviseur, clientondersteuner
      vluchtelingenwerk, coa, contactpersoon coa
      """
    ),
    (
      .network, "relative",
      """
      oma van, opa van, tante van, oom van, de oma, de opa, grootmoeder van, grootvader van
      peettante van, de tante, nicht van, de overgrootmoeder
      """
    ),
    (
      .network, "neighbour",
      """
      buurvrouw van, buurman van, buurvrouw, buurman, bezorgde buurvrouw, bezorgde buurman
      buren van, bezorgde buren, een bezorgde buur, buurtbewoner, overbuurvrouw, overbuurman
      omwonende
      """
    ),
    (
      .network, "club",
      """
      trainer, voetbaltrainer, coach, jeugdleider, leider van, hockeytrainer, turnleidster
      turntrainer, jeugdtrainer, jeugdcoordinator, scoutingleider, scouting, vrijwilliger
      verenigingsondersteuner, dansdocent, dansjuf, zwemleraar, bestuurslid, manegehouder
      ruiterclub, imam, predikant, dominee, pastor, muziekdocent, vertrouwenspersoon van de club
      ik train, train ik, jeugdcommissie, onze vereniging, zwemtrainer, judoleraar, voetbalclub, werkgever, oppas
      """
    ),
    (
      .network, "friend",
      """
      vriendin van mij, vriend van mij, kennis van mij, huisvriend, klasgenoot, klasgenote
      beste vriend, beste vriendin
      """
    ),
  ]
}
