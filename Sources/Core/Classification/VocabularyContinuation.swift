// The words by which a message goes on about something that the team already has in hand.

extension Vocabulary {
  static let continuation: [Entry] = [
    (
      .continuation, 1,
      """
      lukt niet, lukt me niet, lukt mij niet, lukt helaas niet, lukt toch niet, lukt me toch niet
      lukt ons niet, lukt ons toch niet, lukt me helaas niet, gaat niet lukken
      gaat me niet lukken
      gaat helaas niet lukken, gaat toch niet lukken, niet doorgaan, kan ik toch niet
      kunnen we toch niet
      kan ik helaas niet, kunnen we helaas niet, afzeggen, afgezegd, afbellen, verzetten
      verplaatsen
      uitstellen, doorschuiven, naar voren halen, ander moment, andere dag, andere tijd
      ander tijdstip
      kan het ook, kan dat ook, kunnen we ook, een andere keer, latere tijd, is goed, is prima
      past goed
      komt goed uit, komt niet uit, kom jij ook, kom je ook, komt u ook, kom jij dan, zie ik je
      zien we je, zie je, tot dan, tot straks, tot morgen, tot maandag, tot dinsdag, tot woensdag
      tot donderdag, tot vrijdag, zijn dan thuis, ben dan thuis, dan allebei thuis
      ben er gewoon bij
      ben erbij, ben er dan, zijn er dan, de afspraak van, onze afspraak, afspraak laten staan
      laten staan, bevestig ik, bevestigen we, staat genoteerd, in mijn agenda, in de agenda gezet
      volgende afspraak, volgende gesprek, tweede gesprek, derde gesprek, laatste gesprek
      afsluitende gesprek, afrondende gesprek, eindgesprek, evaluatiegesprek, vervolggesprek
      vervolgafspraak, afsluitgesprek, gepland, ingepland, iets later, kwartiertje later
      schuif ik graag aan
      zouden maandag, zouden dinsdag, zouden woensdag, zouden donderdag, zouden vrijdag
      zouden bellen, zouden evalueren, de evaluatie, ben verhinderd, ik verhinderd, zijn verhinderd, dubbel gepland
      opschuiven, overslaan, aanschuift, aanschuif, jullie afspraak, blijft staan, in je agenda, in uw agenda
      kwartier later, kwart later, eerder weg, zou bij ons komen, zouden langskomen
      """
    ),
    (
      .continuation, 2,
      """
      hadden afgesproken, hebben afgesproken, was afgesproken, dan weet je, dan weten jullie, gemiste oproep
      voicemail, op je antwoord, jouw antwoord, je antwoord, in antwoord op, je reactie, je snelle reactie
      bij jullie aangemeld, bij u aangemeld, bij je aangemeld, door ons aangemeld, heb aangemeld
      hebben aangemeld, aanmelding van vorige, aanmelding van een paar, mijn aanmelding
      onze aanmelding, eerdere aanmelding, deze aanmelding had opgepakt, hoe staat het
      hoe het ermee staat
      hoe het staat, hoe het ervoor staat, hoe het er voor staat, hoe het er nu voor staat
      er nu voor staat
      stand van zaken, al iets bekend, al meer bekend, iets gehoord, niets gehoord, niks gehoord
      nog geen reactie
      nog niemand gesproken, nog niemand gebeld, niet teruggehoord, nog niets vernomen
      al gelukt, al begonnen, al gestart
      kreeg ik bericht, kreeg ik van jou, kreeg ik toen bericht, kreeg bericht, je bericht
      jouw bericht, uw bericht
      je mail, jouw mail, uw mail, je mailtje, je vraag van, uw vraag van, je telefoontje
      uw telefoontje
      zoals afgesproken, zoals besproken, zoals beloofd, zoals je vroeg, zoals u vroeg
      zoals jij vroeg, je vroeg me
      u vroeg mij, je vroeg mij, je vroeg of, u vroeg of, u vroeg naar, ons gesprek van
      ons gesprek, ons laatste gesprek
      onze vorige, ons vorige, vorige keer dat je, na jouw bezoek, na je bezoek, na uw bezoek
      je bezoek, jouw bezoek
      sinds jij, sinds je, sinds jouw, sinds jullie, jouw tips, je tips, jullie tips, je advies
      jouw advies
      dankzij jou, dankzij jouw, mede dankzij, dankzij jullie, door jullie hulp, door jouw hulp
      jouw hulp, je hulp
      jouw voorbereiding, te bedanken, je bedanken, jullie bedanken, het verslag, je verslag
      jouw verslag
      gespreksverslag, in aansluiting op, ter aanvulling, aanvulling op, nog een aanvulling
      aanvullende informatie
      zonder jullie verder, verder zonder jullie, zonder jou verder, nieuw nummer, nieuwe nummer
      nieuw telefoonnummer
      update, terugkoppeling, terug te koppelen, koppel ik terug, koppel ik even terug
      even een berichtje
      even een bericht dat, berichtje dat, even laten weten, laat ik je weten, weer gestart
      weer begonnen, weer misgaat
      gesprek gelukt, goed gegaan, ging goed, gaat iets beter, gaat het iets beter
      gaat het beter, gaat een stuk beter
      gaat nu beter, gaat stukken beter, beter dan ik dacht, werkt goed, werkt beter, scheelt al
      begeleiding afsluiten
      traject afsluiten, kunnen afsluiten, dossier sluiten, kan dicht, mag dicht, jullie bezig
      jij al bezig
      vorige week was je, vorige week kwam je, vorige week zei je, je zei, jij zei, je vertelde
      jij noemde
      ben jij al, heb jij al, hebben jullie al, heb je al, is er al, had toegezegd, had beloofd, beloofd had
      beloofd dat ik, beloofde ik, toegezegd had, niets vernomen, ons beloofd, mij beloofd, zou laten weten, zou je laten weten, zou u laten weten
      zouden laten weten, contact hebben, zouden we nog, vergeten te vragen, vergeten te zeggen, vergeten te vertellen
      vergeten te melden, vergat ik, te goed, zitten erop, zitten er op, over een vervolg
      het vervolg, terugkomt, er nog op terug, sluit het maar, hoeft het niet meer, hoeft niet meer
      niks heb laten horen, niets heb laten horen, niks laten horen, niets laten horen, weer wat afspreken
      weer afspreken, weer een afspraak, nog even over, even terugkomen op, samen met jou, samen met u
      toevoegen aan het dossier, aan het dossier, in het dossier, hoeven niks meer, hoeven niets meer
      hoeft niks meer, hoeft niets meer, de huisbezoeken, het huisbezoek van, niet meer appen, gaat het redelijk
      gaat redelijk, gaat op zich, gaat het op zich, werkt verrassend, gaat weer goed, oefenen we nog
      schema dat je, lijstje dat je, boekje dat je, schema van jou, opdracht die je
      """
    ),
  ]
}
