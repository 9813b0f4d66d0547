// The words for the kind of a message, and for what people want.

extension Vocabulary {
  static let matters: [Entry] = [
    (
      .closing, 0,
      """
      met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten
      groet, groeten
      groetjes, mvg, m vr gr, met collegiale groet, collegiale groet, hartelijke groet
      hartelijke groeten, gr
      met hartelijke groet, hoogachtend, met groet, met hartelijke groeten, vr gr, m v g, grtjs
      grt, grtz, groetjus
      liefs, met vriendelijk groet, beste groet, warme groet, verstuurd vanaf mijn, sent from my
      verzonden vanaf
      verzonden met, mit freundlichen grussen, met dank en groet, dank en groet, veel groeten
      zonnige groet, doei
      hartelijke groetjes, groetjes van, vriendelijk groetend, verstuurd met, met vr gr, mvrgr
      de groeten, gegroet
      kind regards, best regards, hoogachtend verblijf ik, fijne dag, xxx, groetnis, gret
      met een vriendelijke groet
      met vriendelijke groetjes, met hartelijke groetjes, bedankt en groet, gr van
      """
    ),
    (
      .thanks, 0,
      """
      dank je wel voor, dankjewel voor, bedankt voor, dank voor, hartelijk dank voor
      dank u wel voor, dankuwel voor
      heel erg bedankt, fijn gesprek, fijne gesprek, bedankt, dankjewel, dank je wel
      dank jullie wel, dank u wel
      top bedankt, prima afspraak, tot volgende week, tot woensdag, tot maandag, tot dinsdag
      tot donderdag
      tot vrijdag, tot dan, dank voor de, veel dank, super bedankt, bedankje, complimenten
      ontvangen in goede orde, willen jullie bedanken, wil jullie bedanken, bedanken voor
      """
    ),
    (
      .worry, 0,
      """
      zorgen, zorg, bezorgd, problemen, probleem, lastig, moeilijk, ruzie, ruzies, boos
      boze buien, driftbuien, huilt
      huilen, verdrietig, angst, angstig, angsten, bang, somber, slaapt slecht, slapen, verzuim
      verzuimt, te laat
      spijbelt, spijbelen, gepest, pesten, gescheiden, scheiding, conflict, conflicten
      vechtscheiding, schulden, gamen
      gamet, blowt, drugs, drinkt, agressief, agressie, slaat, schreeuwt, thuiszitter, thuiszit
      overleden, overlijden
      rouw, depressief, depressie, adhd, autisme, ass, trauma, stress, stil, teruggetrokken
      eet slecht, eet niet
      eetprobleem, zindelijk, overbelast, opvoeding, opvoeden, opvoedvraag, opvoedvragen, gedrag
      gedragsproblemen
      luistert niet, vermoeid, moe, uitgeput, trek het niet, faalangst, hoofdpijn, buikpijn
      eenzaam, geen vrienden
      weggelopen, zorgsignaal, zorgelijk, signalen, onrust, onrustig, niet naar school
      wil niet naar school, ziek
      schoolweigering, schoolverzuim, taalachterstand, achterstand, praat niet, psychisch
      psychische, geweld
      zelfbeeld, onzeker, machteloos, radeloos, wanhopig, vastgelopen, loopt vast
      loopt niet lekker, niet goed
      gaat niet goed, geld, armoede, uit elkaar, zwanger, verwaarlozing, verwaarloosd, vies
      honger, brutaal
      krassen, krast, snijdt, eten, paniek, paniekaanvallen, hyperventileert, dyslexie, onveilig
      huiselijk geweld
      """
    ),
    (
      .helpRequest, 0,
      """
      hulp, hulpvraag, ondersteuning, aanmelden, aanmelding, melden, meld, melding, aangemeld
      verwijzing, verwijs
      verwijzen, meedenken, meekijken, contact opnemen, bellen, mailen, appen, gesprek, langskomen
      langs komen
      advies, vraag, vragen, helpen, begeleiding, oppakken, betrokken, kunnen jullie, kan iemand
      wil iemand, tips
      praten, kennismaken, huisbezoek, intake, zorgsignaal, signaal, overdracht, overdragen
      opvoedondersteuning, sos
      """
    ),
    (
      .consultation, 1,
      """
      om wie het gaat, naam geef ik door als, naam geef ik pas, naam geef ik nog niet
      naam volgt als, naam volgt pas, naam volgt eventueel, naam volgt later, naam volgt na, namen geef ik door als, zonder te zeggen wie
      zonder namen, zonder naam, geen namen, geen naam, zonder naam en toenaam, naam en toenaam
      zonder namen te noemen
      anoniem voorleggen, anoniem bespreken, anoniem overleg, anoniem overleggen, anoniem advies
      anoniem sparren
      anonieme casus, anonieme vraag, anoniem consult, anonieme consultatie, geanonimiseerd
      geanonimiseerde
      naam noem ik, namen noem ik, noem ik nog niet, noem nog geen namen, namen laat ik
      naam laat ik, zonder gegevens
      nog geen namen, nog geen naam, anoniem een casus, casus anoniem, niet herleidbaar
      zonder persoonsgegevens
      zonder dat ik namen, geen persoonsgegevens, even zonder naam, vraag anoniem
      anoniem een vraag, anoniem vragen
      niet bij naam, naam nog even niet, consultatie zonder, consult zonder, liever geen namen
      namen en gegevens laat
      hypothetische casus, hypothetisch, in algemene zin, geen gegevens van, zonder de naam
      nog geen aanmelding
      geen aanmelding, is geen aanmelding, nog niet aanmelden, anoniem houden, anoniem even
      """
    ),
    (
      .consultation, 2,
      """
      algemene vraag, algemene vragen, een vraag in het algemeen, op hoofdlijnen, in zijn algemeenheid
      in het algemeen vragen, niet om een concreet, niet over een concreet, geen concreet
      geen concrete, niet om een bepaald, niet over een bepaald, niet om een specifiek
      niet over een specifiek, geen specifiek, geen specifieke, jullie werkwijze, uw werkwijze
      sociale kaart, welke problematiek, hoe gaat u om met gezinnen, hoe gaan jullie om met
      aanmeldprocedure, aanmeldroute, verwijscriteria, niet om een leerling
      niet om een kind, niet om een enkele, hele jaarlaag, ouderavond over
      aanspreekpunt voor, het aanspreekpunt, wie is ons aanspreekpunt
      stappenplan, draaiboek, handreiking, er speelt nu niets, speelt nu niets, speelt nu niks
      speelt gelukkig niets, speelt nu gelukkig niets, geen actuele casus, geen leerling op het oog
      voor welke vragen, voor welke problemen, voor welke gezinnen, wat jullie doen, wat jullie bieden
      jullie aanbod, uw aanbod, wat is jullie rol, wachttijd bij jullie, jullie wachttijd, uw wachttijd
      over de werkwijze, hoe jullie werken, hoe u werkt, nog geen casus, geen bepaald
      """
    ),
    (
      .consultation, 0,
      """
      iets voorleggen, alvast meedenken, mee te denken, meedenken hoe
      consultatie, consult, consulteren, sparren, advies vragen, advies inwinnen, even overleggen
      meedenken over
      wat is wijsheid, hoe pak ik dat aan, hoe pakken we, hoe kan ik het beste, hoe kan ik dit
      wat raden jullie aan
      wat zouden jullie doen, ruggespraak, casus voorleggen, wat adviseren jullie, tips, advies
      sparringpartner
      collegiaal overleg, vraag om advies, hoe kunnen wij het beste, hoe kunnen we het beste
      wat kan ik doen
      """
    ),
    (
      .setAside, 0,
      """
      over hem gaat het niet, over haar gaat het niet, hebben er niks mee te maken
      hebben er niets mee te maken, heeft er niks mee te maken, heeft er niets mee te maken
      gaat het nu niet over, gaat het niet over, gaat het niet om, gaat het nu niet om
      al uit huis, het huis uit, uitwonend, studeert in, nooit iets geweest, redt zich prima
      redt zich wel, redt zich goed, redt zich volgens, gaat het allemaal best, gaat het gewoon goed
      niks mee aan de hand, niets mee aan de hand, is niets mis mee, doet het prima
      doen het goed, geen zorgen over, hebben we geen zorgen
      """
    ),
    (.postscript, 0, "ps, p s, postscriptum"),
    (
      .permanent, 0,
      """
      permanent, permanente, blijvend, perspectiefbiedend, perspectiefbiedende, definitief
      langdurig
      de voogdij over, voogd benoemd, tot haar voogd, tot zijn voogd, tot voogd, hebben de voogdij, heb de voogdij
      pleegoudervoogd, pleegoudervoogden, pleegoudervoogdij, geadopteerd, adoptie, voor altijd
      blijft bij ons, groeit bij ons op, opgroeien bij ons, bij ons opgroeien, tot ze achttien is
      tot hij achttien is, tot haar 18e, tot zijn 18e, langdurige, langverblijf
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
      wij leveren, proefbox, proefpakket, geachte directie, op kantoor
      sponsor, sponsors, sponsoring, inzameling, inzamelactie, donatie, donaties, collecte
      mailbox, postvak, opslaglimiet, klik op de link, benefiet, poster, masterscriptie, verlof, intranet, depot
      zaal, intervisie, trouwzaal, beamer, riool, stoeptegel, tegels, buitendienst, grofvuil
      container, kliko, vuilnis, vuilnisbak, huisvuil, gft, restafval, afvalpas, milieustraat
      vuilniswagen, dagkaart, entreekaart, toegangsprijs, identiteitskaart
      uittreksel, hondenpoep, gemeentebelasting, ozb, bestemmingsplan, bouwvergunning, zwerfafval
      straatverlichting, lantaarnpaal, afvalcontainer, paspoort, rijbewijs, parkeervergunning
      omgevingsvergunning, kapvergunning, sollicitatiebrief, mijn motivatie
      sollicitatie, solliciteren, solliciteer, vacature, vacatures, motivatiebrief
      curriculum vitae, cv, open sollicitatie
      stageplaats, stageplek, stage, stage lopen, stageverzoek, afstudeerstage, afstudeeronderzoek
      factuur, facturen
      offerte, betaling, betaalherinnering, aanmaning, bestelling, leverancier, uitnodiging
      nodigen u uit, nodig jullie uit
      nodigen jullie uit, nodig u uit, netwerkbijeenkomst, netwerklunch, borrel, nieuwjaarsborrel
      receptie, symposium
      congres, webinar, studiedag, studiemiddag, informatieavond, kennismakingsbijeenkomst
      vergadering, vergaderruimte
      vergaderzaal, agenda voor, notulen, overlegdata, enquete, vragenlijst invullen, interview
      scriptie, onderzoek onder
      folders, folder bestellen, flyers, posters, brochure, brochures, visitekaartjes
      kopieerapparaat, printer, toner
      wachtwoord, storing, onderhoud, ict, licentie, inloggen, pakket, bezorging, schoonmaak
      koffieautomaat, rooster
      jaarverslag, jaarcijfers, persbericht, journalist, krant, interviewverzoek, subsidie
      aanbesteding, contract
      nieuw telefoonnummer, nieuw adres, gewijzigd adres, verhuisbericht, ons kantoor verhuist
      openingstijden
      kerstkaart, fijne feestdagen, prettige feestdagen, gelukkig nieuwjaar, jubileum
      afscheidsreceptie, afscheid van
      training volgen, scholingsaanbod, cursusaanbod, opleidingsaanbod, reservering, parkeren
      parkeerkaart, lunch
      fietsenstalling, sleutel, sleutels, facturatie, crediteuren, boekhouding, kvk, btw
      werkoverleg, save the date, reserveer, reserveren, tafel voor, kindermenu, kinderstoel
      plekken vrij, komen laten zien, kom laten zien, keer laten zien, demonstratie, proefles, concert
      intocht, ranja, buurtfeest, rommelmarkt, braderie, avondvierdaagse, buurtvereniging
      werkstuk, profielwerkstuk, maatschappijleer, schoolopdracht, polisvoorwaarden
      leergang, lesdagen, cursusgeld, lesgeld, kaartverkoop, kaarten kosten
      wij ontwerpen, wij verkopen, wij verhuren, wij bouwen, wij ontwikkelen, wij importeren, wij drukken
      wij installeren, wij onderhouden, verwarmingsketel, alarminstallatie dierenarts, dierenambulance, pony, veulen
      teamuitje, beeldschermen, websitebouw, website, telefooncentrale, vrijwilligersvacature
      monteur, energiecontract
      themabijeenkomst, inspiratiesessie, presentatie, flyer, folder, wij organiseren, werkbezoek
      wethouder
      burgemeester, raadsleden, gemeenteraad, bestuurssecretariaat, organiseren wij, interviewen
      wij bieden
      vergaderingen, teamuitje, kerstpakket, kerstpakketten, bestellen, levering, rekening
      creditnota, relatiegeschenk
      kennisnetwerk, ledenvergadering, cursus, aanmeldlink, inschrijflink, spreker, key note
      workshop, workshops
      nieuwe medewerker, nieuwe collega, stel ik mij voor, stel ik me voor
      kennismaken met jullie team, kom langs op onze rondleiding, open dag, open huis, stagiair
      stagiaire
      """
    ),
    (
      .advertising, 0,
      """
      zoekmachine, gratis scan, bezoekersaantal, vast laag bedrag, online vindbaarheid
      korting, aanbieding, aanbiedingen, klik hier, afmelden, unsubscribe, uitschrijven
      gratis scan, laatste kans
      alleen vandaag, alleen deze week, bestel nu, webshop, nieuwsbrief, bitcoin, crypto, lening
      seo, marketing, casino
      prijs gewonnen, gewonnen, cadeaubon, actie, black friday, zonnepanelen, gratis proefperiode
      vrijblijvend
      offerte aanvragen, meld u nu aan, zakelijke lening, promotie, besparen, goedkoop, investeer
      investering
      verdien, online zichtbaarheid, leads, geachte ondernemer, view in browser, bekijk online
      online versie
      in uw browser, verifieer uw account, uw account, phishing, wachtwoord verloopt
      bevestig uw gegevens, loterij
      gratis, mailing, mailinglijst, bonus, claim, winnaar, gefeliciteerd, jackpot, webversie
      op onze lijst, u ontvangt deze, je ontvangt deze, mis het niet, schrijf u in, schrijf je in
      mailings, meld je af, meld u af, meld je dan af, laatste plekken, accreditatie
      in deze editie, editie, beste lezer, als abonnee, u krijgt deze, je krijgt deze, omdat u zich hebt
      omdat je je hebt, omdat u bent ingeschreven, omdat je bent ingeschreven, geen mail meer schrijf je direct in
      tarief, tickets, leen, zonder bkr, geld nodig, persoonlijk aanbod, oud deelnemer
      proefabonnement, abonnement, vanaf slechts, slechts, euro per maand, btw, gratis verzending
      adverteren
      """
    ),
    (
      .automatic, 0,
      """
      automatisch antwoord, automatische reactie, automatic reply, out of office
      afwezigheidsbericht, autoreply
      afwezig, ben afwezig, niet aanwezig, uw bericht is ontvangen, ontvangstbevestiging
      automatische ontvangstbevestiging
      undeliverable, delivery status notification, mail delivery failed, undelivered mail
      niet bezorgd, onbestelbaar, vertraging in bezorging, nog niet worden bezorgd
      kon niet worden bezorgd, leesbevestiging, gelezen, read receipt, geaccepteerd, accepted
      declined, geweigerd voor
      tentative, dit is een automatisch, automatisch gegenereerd, automatisch bericht
      mailer daemon, no reply, noreply
      delivery failure, returned mail, voorlopig geaccepteerd, vergadering geannuleerd
      afgewezen uitnodiging, buiten kantoor, mailsysteem, mailserver, kon niet worden afgeleverd
      niet worden afgeleverd, af te leveren, met vakantie, lees mijn mail, lees ik mijn mail
      uw bericht wordt, uw mail wordt, jouw bericht wordt, dank voor uw mail, bedankt voor uw mail
      bedankt voor uw bericht, niet doorgestuurd, wordt niet gelezen, worden niet gelezen, ben ik vrij, weer aanwezig, ben ik er weer
      bij spoed kunt, in dringende gevallen, automatische herinnering, niet antwoorden, na mijn terugkomst, beantwoord ik uw, beantwoord ik je, met verlof
      """
    ),
    (
      .siblingCheck, 0,
      """
      check broertje, check broer, check zusje, check zus, broer zus check, broertje check
      zusje check, check broer zus
      al betrokken, al bij betrokken, daar al bij betrokken, al bekend bij, bekend bij jullie
      bij jullie bekend
      bekend bij het ondersteuningsteam, betrokken bij, bij jullie in beeld, al in beeld
      loopt er al iets
      loopt er iets, is jullie team al, in zorg bij jullie, jullie al bij, zijn jullie al
      zijn jullie daar al
      al contact met jullie, even een check, loopt er nu nog iets, loopt er nog iets, sibling check, broer zuscheck, bij het ot bekend, bekend bij ot
      check jonger
      """
    ),
    (
      .schoolConflict, 0,
      """
      conflict met school, conflict met de school, ruzie met school, ruzie met de school
      klacht over school
      klacht over de school, klacht tegen school, klacht tegen de school, klachtencommissie
      klacht ingediend
      school luistert niet, school doet niets, school doet niks, school doet er niks aan
      school doet er niets aan
      school weigert, school wil hem niet, school wil haar niet, school wil ons niet
      niet eens met school
      niet eens met de school, oneens met school, oneens met de school, geen vertrouwen in school
      advocaat tegen school
      geen vertrouwen meer in school, geen vertrouwen meer in de school
      vertrouwen in school kwijt, verwijderd van school
      vertrouwen in de school, conflict tussen school en ouders, conflict tussen ouders en school
      conflict met de leerkracht
      onenigheid met school, school schorst, ontevreden over school, ontevreden over de school
      boos op school
      boos op de school, school geeft ons de schuld, school houdt geen rekening
      verschil van mening met school
      verschil van mening met de school, school komt afspraken niet na
      moeizame samenwerking met ouders, strijd met school
      conflict met ouders, ruzie tussen school, communicatie met school, school wil zoon niet
      slaande ruzie met de directeur
      ouders en school staan, klacht over de leerkracht, klacht over de juf
      klacht over de meester
      ouders zijn boos op, meningsverschil met school, meningsverschil met de school
      ouders hebben een conflict
      school gedraagt zich, leerkracht discrimineert, niet tevreden over school
      niet tevreden over de school
      school neemt ons niet serieus, geschil met school, geschil met de school, ruzie met de juf
      ruzie met de directeur
      ruzie met de leerkracht, ruzie met de mentor, oneens over het schooladvies
      niet eens met het schooladvies
      school wil van hem af, school wil van haar af, school dreigt met verwijdering
      school dreigt met schorsing
      """
    ),
    (
      .newChild, 0,
      """
      nieuwe aanmelding, nog een kind, nog een leerling, andere leerling, ander kind
      ook aanmelden, ook graag aanmelden
      nog iemand, ander gezin, nieuwe leerling, een nieuwe casus, nieuwe casus, tweede aanmelding
      ook zorgen om
      ook zorgen over, nu ook zorgen, ook hulp voor, ook over ons andere, ook aan te melden
      daarnaast ook
      """
    ),
    (
      .alsoAbout, 0,
      """
      ook, beide kinderen, allebei, alle drie, alle vier, beide, kinderen, en ook, tevens
      eveneens, alle kinderen
      de kinderen, allebei de kinderen, allemaal, beiden, alle twee
      """
    ),
    (
      .preferred, 0,
      """
      bereikbaar op, te bereiken op, bereikbaar, te bereiken, appen, whatsapp, app mij, app me
      bel mij, bel me
      bellen na, bellen tussen, liefst bellen, liever bellen, liever appen, liever mailen
      liefst appen, liefst per mail
      liefst via, liever via, mij appen, me appen, mij bellen, me bellen, s avonds, na schooltijd
      overdag
      """
    ),
    (.negation, 0, "niet, geen, nooit, nie, zonder, noch, niks, nergens"),
    (
      .writer, 0,
      """
      ik bun, ik bunne, ik bin, ik ben, ben ik, wij zijn, we zijn, mijn naam is, ik heet, mijn functie is
      vanuit mijn rol als, als, in mijn rol als, ik werk als
      ik schrijf als, ik mail als, ik meld als, namens, hier spreekt, je spreekt met
      u spreekt met, vanuit
      """
    ),
    (
      .aboutSubject, 0,
      """
      gaat mij om, gaat me om, gaat ons om, gaat het mij om, gaat het ons om, gaat vooral om
      gaat met name om, zorgen zijn er om, hulp voor
      gaat me vooral om, gaat mij vooral om, gaat ons vooral om, gaat nu om, gaat het nu om
      gaat vooral over, gaat ons nu om
      het gaat om, gaat om, betreft, gaat over, gaat het om, het gaat over, het betreft
      aanmelding van, aanmelding voor, aanmelding, zorgen om, zorgen over, maak me zorgen om
      maak me zorgen over, de aanmelding betreft
      """
    ),
  ]
}
