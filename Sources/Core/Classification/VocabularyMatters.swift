// The words for consent, for the kind of a message, and for what people want.

extension Vocabulary {
  static let consent: [Entry] = [
    (
      .consentGiven, 0,
      """
      toestemming gegeven, geven toestemming, geeft toestemming, gaf toestemming, gaven toestemming
      met toestemming, heeft toestemming, hebben toestemming, toestemming van ouders, toestemming van moeder
      toestemming van vader, toestemming van beide, toestemming is gegeven, toestemming verkregen, toestemming ouders
      toestemming is er, toestemming hebben we, toestemming heb ik, is toestemming, toestemming ontvangen
      is akkoord, zijn akkoord, akkoord met, gaan akkoord, gaat akkoord, akkoord gegeven, akkoord, hebben ingestemd
      stemmen in, stemt in, stemde in, stemden in, instemming, heeft ingestemd, ingestemd
      vinden het goed, vindt het goed, vond het goed, vonden het goed, vindt het prima, vinden het prima
      vond het prima, vonden het prima, vindt dat goed, vinden dat goed, vindt het fijn, vinden het fijn
      vindt dit goed, vinden dit goed, vindt het oke, vinden het oke, vindt het ok, vinden het ok, is het goed
      staan achter, staat achter, staan hierachter, staat hierachter, staat hier achter, staan hier achter
      staan erachter, staat erachter, achter deze aanmelding, staan open, staat open, staan ervoor open
      willen graag hulp, wil graag hulp, willen hulp, wil hulp, willen graag, willen heel graag, willen ook graag
      graag hulp, op verzoek van ouders, op verzoek van moeder, op verzoek van vader, op verzoek van de ouders
      op verzoek van beide, namens ouders, namens moeder, namens vader, namens de ouders, namens het gezin
      hebben mij gevraagd, heeft mij gevraagd, hebben gevraagd, heeft gevraagd, hebben ons gevraagd, heeft ons gevraagd
      in overleg met ouders, in overleg met de ouders, in overleg met moeder, in overleg met vader, in overleg met beide
      na overleg met ouders, na overleg met moeder, na overleg met de ouders, na overleg met beide, na overleg met vader
      met medeweten, met instemming, met goedvinden, in samenspraak met ouders, in samenspraak met de ouders
      in samenspraak met moeder, samen met ouders, samen met moeder besloten, samen met de ouders, mede namens ouders
      ja gezegd, zeggen ja, zegt ja, vroeg mij, vroegen mij, vroeg ons, vroegen ons, vroeg om hulp, vragen om hulp
      vraagt om hulp, vraagt zelf om hulp, vragen zelf om hulp, ouders vragen, moeder vraagt, vader vraagt
      mag contact opnemen, mogen contact opnemen, mag gebeld worden, mogen gebeld worden, jullie mogen bellen
      mogen haar bellen, mogen hem bellen, mag moeder bellen, mogen ouders bellen, jullie mogen contact
      mogen jullie bellen, verwachten een telefoontje, verwacht een telefoontje, verwachten jullie telefoontje
      verwachten jullie, verwacht jullie, verwachten contact, verwacht contact, zien uit naar, verwacht een belletje
      verwachten een belletje, wachten op jullie, schriftelijk toestemming, mondeling toestemming, toestemmingsformulier
      ondertekend, getekend, tekenden, wil er graag over praten, willen er graag over praten, staan hier positief
      staan positief tegenover, staat positief tegenover, staan er positief, positief tegenover, geen bezwaar
      hebben er geen bezwaar, ouders willen, moeder wil graag, vader wil graag, besproken en akkoord, is blij dat
      zijn blij dat, zijn blij met, is blij met, zou graag hulp, zouden graag hulp, openstaan voor hulp
      weten ervan en, weet ervan en, weten van deze aanmelding, weet van deze aanmelding, op de hoogte en akkoord
      op de hoogte en vinden, weet dat ik dit meld, weten dat ik dit meld, ouders zijn het ermee eens, ermee eens
      mee eens, hiermee eens, eens met, waardeert het, waarderen het, zien de aanmelding zitten, ziet het zitten
      zien het zitten, ouders zelf, wens van ouders, wens van moeder, wens van de ouders, gezin wil
      hebben zelf gevraagd, heeft zelf gevraagd, staan welwillend, staat welwillend, gemotiveerd voor hulp
      """
    ),
    (
      .youthAgrees, 0,
      """
      hij wil zelf, zij wil zelf, ze wil zelf, wil zelf graag, wil graag met iemand, wil met iemand praten
      wil graag praten, wil graag hulp, zelf gevraagd, vraagt zelf, wil zelf hulp, staat zelf open, vindt zelf
      geeft toestemming, gaf toestemming, vindt het goed dat, vindt het goed, vond het goed, heeft gezegd dat ik
      weet dat ik, is akkoord, stemt in, geeft zelf toestemming, wil dat ik, wil graag kennismaken, staat er voor open
      staat ervoor open, vindt het ok, vindt het oke, vindt het prima, met haar toestemming, met zijn toestemming
      op haar verzoek, op zijn verzoek, op eigen verzoek, in overleg met hem, in overleg met haar, wil graag
      heeft toestemming gegeven, wil het zelf
      """
    ),
    (
      .consentRefused, 0,
      """
      geen toestemming, weigeren, weigert, geweigerd, weigerden, weigerde, niet akkoord, geen akkoord, nie akkoord
      willen geen hulp, wil geen hulp, willen niet dat, wil niet dat jullie, willen geen contact, wil geen contact
      willen geen bemoeienis, wil geen bemoeienis, willen geen inmenging, wil geen inmenging, willen geen gesprek
      staan niet open, staat niet open, willen er niets van weten, wil er niets van weten, willen er niks van
      wil er niks van weten, tegen de wil van, zonder toestemming, houden hulp af, houdt hulp af, houdt de boot af
      houden de boot af, stemt niet in, stemmen niet in, niet ingestemd, ziet het niet zitten, zien het niet zitten
      zien hulp niet zitten, ziet hulp niet zitten, maakt bezwaar, maken bezwaar, heeft bezwaar, hebben bezwaar
      is tegen, zijn tegen, is er op tegen, zijn erop tegen, is erop tegen, trekt toestemming in, toestemming ingetrokken
      ingetrokken, vindt het niet goed, vinden het niet goed, niet mee eens, niet eens met de aanmelding
      wijst hulp af, wijzen hulp af, hulp afgewezen, afgewezen door ouders, zegt nee, zeggen nee, wil niet meewerken
      willen niet meewerken, werkt niet mee, werken niet mee, willen niet, niet gewenst door ouders, willen dit niet
      wil dit niet, niet willen dat, afwijzend, tegen hulp, zit niet te wachten op hulp, zitten niet te wachten
      toestemming nee, ouders nee, vader wil niet, moeder wil niet, geeft geen, geven geen, gaf geen toestemming
      """
    ),
    (
      .consentUnasked, 0,
      """
      weten nog niet, weet nog niet, weten niet dat, weet niet dat, weten van niets, weet van niets, weten van niks
      weet van niks, weten hier niet van, weet hier niet van, weten er niet van, niet op de hoogte, nog niet besproken
      niet besproken, nog niet gesproken met ouders, nog geen toestemming, nog niet gevraagd, ouders nog niet
      nog niet met ouders, nog niet met de ouders, nog niet met moeder, niet met ouders, geen contact met ouders
      ouders niet gesproken, weten hier nog niets, weet hier nog niets, weten nergens van, weet nergens van
      nog niet geinformeerd, niet geinformeerd, niet ingelicht, nog niet ingelicht, zonder dat ouders, buiten ouders om
      zonder medeweten, durf het niet, mogen het niet weten, mag het niet weten, ouders niet weten, nog bespreken
      toestemming nog niet, toestemming volgt, toestemming moet nog, toestemming onbekend, toestemming vraag ik nog
      moet ik nog vragen, ga ik nog vragen, ga nog met ouders, moet nog gevraagd, toestemming nog vragen
      niet bereikt, niet te bereiken, onbekend of ouders, niet duidelijk of ouders
      """
    ),
    (
      .informed, 0,
      """
      op de hoogte, geinformeerd, weten ervan, weet ervan, ingelicht, weten dat, weet dat, besproken met ouders
      met ouders besproken, met moeder besproken, met de ouders besproken, ouders weten, moeder weet, vader weet
      met beide ouders besproken, gesproken met ouders, gesproken met moeder, met vader besproken, medegedeeld
      gesprek met ouders gehad, met ouders gesproken, besproken met moeder, besproken met de ouders, besproken met vader
      """
    ),
    (
      .confidential, 0,
      """
      niet dat school, niemand mag het weten, niemand mag dit weten, niemand vertellen, niet aan mijn ouders
      niet tegen mijn ouders, niet tegen mn ouders, zeg het niet tegen, niet zeggen tegen, niks zeggen tegen
      ouders mogen dit niet weten, ouders mogen het niet weten, ouders mogen niks weten, ouders niet weten
      mag niet weten, mogen niet weten, mag het niet weten, mogen het niet weten, mag dit niet weten
      niet aan school, niet met school, geheim houden, geheim blijven, wil niet dat mijn ouders, wil niet dat mn ouders
      wil niet dat mijn moeder, wil niet dat mijn vader, wil niet dat school, wil niet dat ze het weten
      tussen ons, vertrouwelijk, niks tegen mijn, niks tegen mn, niet naar huis bellen, bel niet naar huis
      niet naar mijn ouders, niet met mijn ouders, zonder dat mijn ouders, zonder dat mn ouders, ouders het gelijk horen
      niet horen dat, niet gelijk horen, mogen er niet achter komen, mag er niet achter komen, er niet achter komen
      niet bellen naar huis, niet op het huisnummer, niet thuis bellen, mijn ouders hoeven dit niet, niemand anders weet
      vader weet het niet, moeder weet het niet, ouders weten het niet, ouders weten niet dat ik
      """
    ),
  ]

  static let matters: [Entry] = [
    (
      .closing, 0,
      """
      met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, groet, groeten
      groetjes, mvg, m vr gr, met collegiale groet, collegiale groet, hartelijke groet, hartelijke groeten, gr
      met hartelijke groet, hoogachtend, met groet, met hartelijke groeten, vr gr, m v g, grtjs, grt, grtz, groetjus
      liefs, met vriendelijk groet, beste groet, warme groet, verstuurd vanaf mijn, sent from my, verzonden vanaf
      verzonden met, mit freundlichen grussen, met dank en groet, dank en groet, veel groeten, zonnige groet, doei
      hartelijke groetjes, groetjes van, vriendelijk groetend, verstuurd met, met vr gr, mvrgr, de groeten, gegroet
      kind regards, best regards, hoogachtend verblijf ik, fijne dag, xxx, groetnis, gret, met een vriendelijke groet
      met vriendelijke groetjes, met hartelijke groetjes, bedankt en groet, gr van
      """
    ),
    (
      .thanks, 0,
      """
      dank je wel voor, dankjewel voor, bedankt voor, dank voor, hartelijk dank voor, dank u wel voor, dankuwel voor
      heel erg bedankt, fijn gesprek, fijne gesprek, bedankt, dankjewel, dank je wel, dank jullie wel, dank u wel
      top bedankt, prima afspraak, tot volgende week, tot woensdag, tot maandag, tot dinsdag, tot donderdag
      tot vrijdag, tot dan, dank voor de, veel dank, super bedankt, bedankje, complimenten, ontvangen in goede orde
      """
    ),
    (
      .worry, 0,
      """
      zorgen, zorg, bezorgd, problemen, probleem, lastig, moeilijk, ruzie, ruzies, boos, boze buien, driftbuien, huilt
      huilen, verdrietig, angst, angstig, angsten, bang, somber, slaapt slecht, slapen, verzuim, verzuimt, te laat
      spijbelt, spijbelen, gepest, pesten, gescheiden, scheiding, conflict, conflicten, vechtscheiding, schulden, gamen
      gamet, blowt, drugs, drinkt, agressief, agressie, slaat, schreeuwt, thuiszitter, thuiszit, overleden, overlijden
      rouw, depressief, depressie, adhd, autisme, ass, trauma, stress, stil, teruggetrokken, eet slecht, eet niet
      eetprobleem, zindelijk, overbelast, opvoeding, opvoeden, opvoedvraag, opvoedvragen, gedrag, gedragsproblemen
      luistert niet, vermoeid, moe, uitgeput, trek het niet, faalangst, hoofdpijn, buikpijn, eenzaam, geen vrienden
      weggelopen, zorgsignaal, zorgelijk, signalen, onrust, onrustig, niet naar school, wil niet naar school, ziek
      schoolweigering, schoolverzuim, taalachterstand, achterstand, praat niet, psychisch, psychische, geweld
      zelfbeeld, onzeker, machteloos, radeloos, wanhopig, vastgelopen, loopt vast, loopt niet lekker, niet goed
      gaat niet goed, geld, armoede, uit elkaar, zwanger, verwaarlozing, verwaarloosd, vies, honger, brutaal
      krassen, krast, snijdt, eten, paniek, paniekaanvallen, hyperventileert, dyslexie, onveilig, huiselijk geweld
      """
    ),
    (
      .helpRequest, 0,
      """
      hulp, hulpvraag, ondersteuning, aanmelden, aanmelding, melden, meld, melding, aangemeld, verwijzing, verwijs
      verwijzen, meedenken, meekijken, contact opnemen, bellen, mailen, appen, gesprek, langskomen, langs komen
      advies, vraag, vragen, helpen, begeleiding, oppakken, betrokken, kunnen jullie, kan iemand, wil iemand, tips
      praten, kennismaken, huisbezoek, intake, zorgsignaal, signaal, overdracht, overdragen, opvoedondersteuning, sos
      """
    ),
    (
      .consultation, 1,
      """
      zonder namen, zonder naam, geen namen, geen naam, zonder naam en toenaam, naam en toenaam, zonder namen te noemen
      anoniem voorleggen, anoniem bespreken, anoniem overleg, anoniem overleggen, anoniem advies, anoniem sparren
      anonieme casus, anonieme vraag, anoniem consult, anonieme consultatie, geanonimiseerd, geanonimiseerde
      naam noem ik, namen noem ik, noem ik nog niet, noem nog geen namen, namen laat ik, naam laat ik, zonder gegevens
      nog geen namen, nog geen naam, anoniem een casus, casus anoniem, niet herleidbaar, zonder persoonsgegevens
      zonder dat ik namen, geen persoonsgegevens, even zonder naam, vraag anoniem, anoniem een vraag, anoniem vragen
      niet bij naam, naam nog even niet, consultatie zonder, consult zonder, liever geen namen, namen en gegevens laat
      hypothetische casus, hypothetisch, in algemene zin, geen gegevens van, zonder de naam, nog geen aanmelding
      geen aanmelding, is geen aanmelding, nog niet aanmelden, anoniem houden, anoniem even
      """
    ),
    (
      .consultation, 0,
      """
      consultatie, consult, consulteren, sparren, advies vragen, advies inwinnen, even overleggen, meedenken over
      wat is wijsheid, hoe pak ik dat aan, hoe pakken we, hoe kan ik het beste, hoe kan ik dit, wat raden jullie aan
      wat zouden jullie doen, ruggespraak, casus voorleggen, wat adviseren jullie, tips, advies, sparringpartner
      collegiaal overleg, vraag om advies, hoe kunnen wij het beste, hoe kunnen we het beste, wat kan ik doen
      """
    ),
    (.postscript, 0, "ps, p s, postscriptum"),
    (
      .permanent, 0,
      """
      permanent, permanente, blijvend, perspectiefbiedend, perspectiefbiedende, definitief, langdurig
      voltijdpleegzorg, voltijds, voor onbepaalde tijd, tot haar achttiende, tot zijn achttiende
      """
    ),
    (
      .today, 0,
      """
      vandaag, vanavond, vannacht, vanmorgen, vanochtend, vanmiddag, gisteravond, zojuist, daarnet
      op dit moment, vandaoge
      """
    ),
    (.anonymous, 0, "anoniem, anonieme, anonimiteit"),
    (
      .irrelevant, 0,
      """
      sollicitatie, solliciteren, solliciteer, vacature, vacatures, motivatiebrief, curriculum vitae, cv, open sollicitatie
      stageplaats, stageplek, stage, stage lopen, stageverzoek, afstudeerstage, afstudeeronderzoek, factuur, facturen
      offerte, betaling, betaalherinnering, aanmaning, bestelling, leverancier, uitnodiging, nodigen u uit, nodig jullie uit
      nodigen jullie uit, nodig u uit, netwerkbijeenkomst, netwerklunch, borrel, nieuwjaarsborrel, receptie, symposium
      congres, webinar, studiedag, studiemiddag, informatieavond, kennismakingsbijeenkomst, vergadering, vergaderruimte
      vergaderzaal, agenda voor, notulen, overlegdata, enquete, vragenlijst invullen, interview, scriptie, onderzoek onder
      folders, folder bestellen, flyers, posters, brochure, brochures, visitekaartjes, kopieerapparaat, printer, toner
      wachtwoord, storing, onderhoud, ict, licentie, inloggen, pakket, bezorging, schoonmaak, koffieautomaat, rooster
      jaarverslag, jaarcijfers, persbericht, journalist, krant, interviewverzoek, subsidie, aanbesteding, contract
      nieuw telefoonnummer, nieuw adres, gewijzigd adres, verhuisbericht, ons kantoor verhuist, openingstijden
      kerstkaart, fijne feestdagen, prettige feestdagen, gelukkig nieuwjaar, jubileum, afscheidsreceptie, afscheid van
      training volgen, scholingsaanbod, cursusaanbod, opleidingsaanbod, reservering, parkeren, parkeerkaart, lunch
      fietsenstalling, sleutel, sleutels, facturatie, crediteuren, boekhouding, kvk, btw, werkoverleg, save the date
      teamuitje, beeldschermen, websitebouw, website, telefooncentrale, vrijwilligersvacature, monteur, energiecontract
      themabijeenkomst, inspiratiesessie, presentatie, flyer, folder, wij organiseren, werkbezoek, wethouder
      burgemeester, raadsleden, gemeenteraad, bestuurssecretariaat, organiseren wij, interviewen, wij bieden
      vergaderingen, teamuitje, kerstpakket, kerstpakketten, bestellen, levering, rekening, creditnota, relatiegeschenk
      kennisnetwerk, ledenvergadering, cursus, aanmeldlink, inschrijflink, spreker, key note, workshop, workshops
      nieuwe medewerker, nieuwe collega, stel ik mij voor, stel ik me voor, kennismaken met jullie team, kom langs op onze rondleiding, open dag, open huis, stagiair, stagiaire
      """
    ),
    (
      .advertising, 0,
      """
      korting, aanbieding, aanbiedingen, klik hier, afmelden, unsubscribe, uitschrijven, gratis scan, laatste kans
      alleen vandaag, alleen deze week, bestel nu, webshop, nieuwsbrief, bitcoin, crypto, lening, seo, marketing, casino
      prijs gewonnen, gewonnen, cadeaubon, actie, black friday, zonnepanelen, gratis proefperiode, vrijblijvend
      offerte aanvragen, meld u nu aan, zakelijke lening, promotie, besparen, goedkoop, investeer, investering
      verdien, online zichtbaarheid, leads, geachte ondernemer, view in browser, bekijk online, online versie
      in uw browser, verifieer uw account, uw account, phishing, wachtwoord verloopt, bevestig uw gegevens, loterij
      proefabonnement, abonnement, vanaf slechts, slechts, euro per maand, btw, gratis verzending, adverteren
      """
    ),
    (
      .automatic, 0,
      """
      automatisch antwoord, automatische reactie, automatic reply, out of office, afwezigheidsbericht, autoreply
      afwezig, ben afwezig, niet aanwezig, uw bericht is ontvangen, ontvangstbevestiging, automatische ontvangstbevestiging
      undeliverable, delivery status notification, mail delivery failed, undelivered mail, niet bezorgd, onbestelbaar
      kon niet worden bezorgd, leesbevestiging, gelezen, read receipt, geaccepteerd, accepted, declined, geweigerd voor
      tentative, dit is een automatisch, automatisch gegenereerd, automatisch bericht, mailer daemon, no reply, noreply
      delivery failure, returned mail, voorlopig geaccepteerd, vergadering geannuleerd, afgewezen uitnodiging, buiten kantoor
      """
    ),
    (
      .siblingCheck, 0,
      """
      check broertje, check broer, check zusje, check zus, broer zus check, broertje check, zusje check, check broer zus
      al betrokken, al bij betrokken, daar al bij betrokken, al bekend bij, bekend bij jullie, bij jullie bekend
      bekend bij het ondersteuningsteam, betrokken bij, bij jullie in beeld, al in beeld, loopt er al iets
      loopt er iets, is jullie team al, in zorg bij jullie, jullie al bij, zijn jullie al, zijn jullie daar al
      al contact met jullie, sibling check, broer zuscheck, bij het ot bekend, bekend bij ot, check jonger
      """
    ),
    (
      .schoolConflict, 0,
      """
      conflict met school, conflict met de school, ruzie met school, ruzie met de school, klacht over school
      klacht over de school, klacht tegen school, klacht tegen de school, klachtencommissie, klacht ingediend
      school luistert niet, school doet niets, school doet niks, school doet er niks aan, school doet er niets aan
      school weigert, school wil hem niet, school wil haar niet, school wil ons niet, niet eens met school
      niet eens met de school, oneens met school, oneens met de school, geen vertrouwen in school, advocaat tegen school
      geen vertrouwen meer in school, geen vertrouwen meer in de school, vertrouwen in school kwijt, verwijderd van school
      vertrouwen in de school, conflict tussen school en ouders, conflict tussen ouders en school, conflict met de leerkracht
      onenigheid met school, school schorst, ontevreden over school, ontevreden over de school, boos op school
      boos op de school, school geeft ons de schuld, school houdt geen rekening, verschil van mening met school
      verschil van mening met de school, school komt afspraken niet na, moeizame samenwerking met ouders, strijd met school
      conflict met ouders, ruzie tussen school, communicatie met school, school wil zoon niet, slaande ruzie met de directeur
      ouders en school staan, klacht over de leerkracht, klacht over de juf, klacht over de meester
      ouders zijn boos op, meningsverschil met school, meningsverschil met de school, ouders hebben een conflict
      school gedraagt zich, leerkracht discrimineert, niet tevreden over school, niet tevreden over de school
      school neemt ons niet serieus, geschil met school, geschil met de school, ruzie met de juf, ruzie met de directeur
      ruzie met de leerkracht, ruzie met de mentor, oneens over het schooladvies, niet eens met het schooladvies
      school wil van hem af, school wil van haar af, school dreigt met verwijdering, school dreigt met schorsing
      """
    ),
    (
      .newChild, 0,
      """
      nieuwe aanmelding, nog een kind, nog een leerling, andere leerling, ander kind, ook aanmelden, ook graag aanmelden
      nog iemand, ander gezin, nieuwe leerling, een nieuwe casus, nieuwe casus, tweede aanmelding, ook zorgen om
      ook zorgen over, nu ook zorgen, ook hulp voor, ook over ons andere, ook aan te melden, daarnaast ook
      """
    ),
    (
      .alsoAbout, 0,
      """
      ook, beide kinderen, allebei, alle drie, alle vier, beide, kinderen, en ook, tevens, eveneens, alle kinderen
      de kinderen, allebei de kinderen, allemaal, beiden, alle twee
      """
    ),
    (
      .preferred, 0,
      """
      bereikbaar op, te bereiken op, bereikbaar, te bereiken, appen, whatsapp, app mij, app me, bel mij, bel me
      bellen na, bellen tussen, liefst bellen, liever bellen, liever appen, liever mailen, liefst appen, liefst per mail
      liefst via, liever via, mij appen, me appen, mij bellen, me bellen, s avonds, na schooltijd, overdag
      """
    ),
    (.negation, 0, "niet, geen, nooit, nie, zonder, noch, niks, nergens"),
    (
      .writer, 0,
      """
      ik ben, ben ik, wij zijn, we zijn, mijn naam is, ik heet, mijn functie is, vanuit mijn rol als, als, in mijn rol als, ik werk als
      ik schrijf als, ik mail als, ik meld als, namens, hier spreekt, je spreekt met, u spreekt met, vanuit
      """
    ),
    (
      .aboutSubject, 0,
      "het gaat om, gaat om, betreft, gaat over, gaat het om, het gaat over, het betreft, aanmelding van, aanmelding voor, aanmelding, zorgen om, zorgen over, maak me zorgen om, maak me zorgen over, de aanmelding betreft"
    ),
  ]
}
