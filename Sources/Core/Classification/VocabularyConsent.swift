// The words for consent, given and refused.

extension Vocabulary {
  static let consent: [Entry] = [
    (
      .consentGiven, 0,
      """
      zei meteen ja, zei ja, zeiden ja, meteen ja, allebei ja, ja graag, allebei toestemming
      geven ze toestemming, is er blij mee, zijn er blij mee, die er blij mee, blij mee is
      blij mee zijn, willen dit graag, wil dit graag, willen het graag, wil het graag
      vindt het fijn, vinden het fijn, mij gevraagd, ons gevraagd, gevraagd u te, akkoordverklaring
      weet hiervan en wil, weten hiervan en willen, vroeg zelf of, vroegen zelf of
      gezegd regel maar, vragen hulp, vraagt hulp, zoeken hulp, zoekt hulp, willen graag hulp
      toestemming gegeven, geven toestemming, geeft toestemming, gaf toestemming
      gaven toestemming
      met toestemming, heeft toestemming, hebben toestemming, toestemming van ouders
      toestemming van moeder
      toestemming van vader, toestemming van beide, toestemming is gegeven, toestemming verkregen
      toestemming ouders
      toestemming is er, toestemming hebben we, toestemming heb ik, is toestemming
      toestemming ontvangen
      is akkoord, zijn akkoord, akkoord met, gaan akkoord, gaat akkoord, akkoord gegeven, akkoord
      hebben ingestemd
      stemmen in, stemt in, stemde in, stemden in, instemming, heeft ingestemd, ingestemd
      vinden het goed, vindt het goed, vond het goed, vonden het goed, vindt het prima
      vinden het prima
      vond het prima, vonden het prima, vindt dat goed, vinden dat goed, vindt het fijn
      vinden het fijn
      vindt dit goed, vinden dit goed, vindt het oke, vinden het oke, vindt het ok, vinden het ok
      is het goed
      staan achter, staat achter, staan hierachter, staat hierachter, staat hier achter
      staan hier achter
      staan erachter, staat erachter, achter deze aanmelding, staan open, staat open
      staan ervoor open
      willen graag hulp, wil graag hulp, willen hulp, wil hulp, willen graag, willen heel graag
      willen ook graag
      graag hulp, op verzoek van ouders, op verzoek van moeder, op verzoek van vader
      op verzoek van de ouders
      op verzoek van beide, namens ouders, namens moeder, namens vader, namens de ouders
      namens het gezin
      hebben mij gevraagd, heeft mij gevraagd, hebben gevraagd, heeft gevraagd
      hebben ons gevraagd, heeft ons gevraagd
      in overleg met ouders, in overleg met de ouders, in overleg met moeder, in overleg met vader
      in overleg met beide
      na overleg met ouders, na overleg met moeder, na overleg met de ouders, na overleg met beide
      na overleg met vader
      met medeweten, met instemming, met goedvinden, in samenspraak met ouders
      in samenspraak met de ouders
      in samenspraak met moeder, samen met ouders, samen met moeder besloten, samen met de ouders
      mede namens ouders
      ja gezegd, zeggen ja, zegt ja, vroeg mij, vroegen mij, vroeg ons, vroegen ons, vroeg om hulp
      vragen om hulp
      vraagt om hulp, vraagt zelf om hulp, vragen zelf om hulp, ouders vragen, moeder vraagt
      vader vraagt
      mag contact opnemen, mogen contact opnemen, mag gebeld worden, mogen gebeld worden
      jullie mogen bellen
      mogen haar bellen, mogen hem bellen, mag moeder bellen, mogen ouders bellen
      jullie mogen contact
      mogen jullie bellen, verwachten een telefoontje, verwacht een telefoontje
      verwachten jullie telefoontje
      verwachten jullie, verwacht jullie, verwachten contact, verwacht contact, zien uit naar
      verwacht een belletje
      verwachten een belletje, wachten op jullie, schriftelijk toestemming, mondeling toestemming
      toestemmingsformulier
      ondertekend, getekend, tekenden, wil er graag over praten, willen er graag over praten
      staan hier positief
      staan positief tegenover, staat positief tegenover, staan er positief, positief tegenover
      geen bezwaar
      hebben er geen bezwaar, ouders willen, moeder wil graag, vader wil graag
      besproken en akkoord, is blij dat
      zijn blij dat, zijn blij met, is blij met, zou graag hulp, zouden graag hulp
      openstaan voor hulp
      weten ervan en, weet ervan en, weten van deze aanmelding, weet van deze aanmelding
      op de hoogte en akkoord
      op de hoogte en vinden, weet dat ik dit meld, weten dat ik dit meld
      ouders zijn het ermee eens, ermee eens
      mee eens, hiermee eens, eens met, waardeert het, waarderen het, zien de aanmelding zitten
      ziet het zitten
      zien het zitten, ouders zelf, wens van ouders, wens van moeder, wens van de ouders
      gezin wil
      hebben zelf gevraagd, heeft zelf gevraagd, staan welwillend, staat welwillend
      gemotiveerd voor hulp, groen licht
      """
    ),
    (
      .youthAgrees, 0,
      """
      hij wil zelf, zij wil zelf, ze wil zelf, wil zelf graag, wil graag met iemand
      wil met iemand praten
      wil graag praten, wil graag hulp, zelf gevraagd, vraagt zelf, wil zelf hulp, staat zelf open
      vindt zelf
      geeft toestemming, gaf toestemming, vindt het goed dat, vindt het goed, vond het goed
      heeft gezegd dat ik
      weet dat ik, is akkoord, stemt in, geeft zelf toestemming, wil dat ik, wil graag kennismaken
      staat er voor open
      staat ervoor open, vindt het ok, vindt het oke, vindt het prima, met haar toestemming
      met zijn toestemming
      op haar verzoek, op zijn verzoek, op eigen verzoek, in overleg met hem, in overleg met haar
      wil graag
      heeft toestemming gegeven, wil het zelf
      """
    ),
    (
      .consentRefused, 0,
      """
      geen toestemming, weigeren, weigert, geweigerd, weigerden, weigerde, niet akkoord
      geen akkoord, nie akkoord
      willen geen hulp, wil geen hulp, willen niet dat, wil niet dat jullie, willen geen contact
      wil geen contact
      willen geen bemoeienis, wil geen bemoeienis, willen geen inmenging, wil geen inmenging
      willen geen gesprek
      staan niet open, staat niet open, willen er niets van weten, wil er niets van weten
      willen er niks van
      wil er niks van weten, tegen de wil van, zonder toestemming, houden hulp af, houdt hulp af
      houdt de boot af
      houden de boot af, stemt niet in, stemmen niet in, niet ingestemd, ziet het niet zitten
      zien het niet zitten
      zien hulp niet zitten, ziet hulp niet zitten, maakt bezwaar, maken bezwaar, heeft bezwaar
      hebben bezwaar
      is tegen, zijn tegen, is er op tegen, zijn erop tegen, is erop tegen, trekt toestemming in
      toestemming ingetrokken
      ingetrokken, vindt het niet goed, vinden het niet goed, niet mee eens
      niet eens met de aanmelding
      wijst hulp af, wijzen hulp af, hulp afgewezen, afgewezen door ouders, zegt nee, zeggen nee
      wil niet meewerken
      willen niet meewerken, werkt niet mee, werken niet mee, willen niet
      niet gewenst door ouders, willen dit niet
      wil dit niet, niet willen dat, afwijzend, tegen hulp, zit niet te wachten op hulp
      zitten niet te wachten
      toestemming nee, ouders nee, vader wil niet, moeder wil niet, geeft geen, geven geen
      gaf geen toestemming
      """
    ),
    (
      .consentUnasked, 0,
      """
      weten nog niet, weet nog niet, weten niet dat, weet niet dat, weten van niets
      weet van niets, weten van niks
      weet van niks, weten hier niet van, weet hier niet van, weten er niet van, niet op de hoogte
      nog niet besproken
      niet besproken, nog niet gesproken met ouders, nog geen toestemming, nog niet gevraagd
      ouders nog niet
      nog niet met ouders, nog niet met de ouders, nog niet met moeder, niet met ouders
      geen contact met ouders
      ouders niet gesproken, weten hier nog niets, weet hier nog niets, weten nergens van
      weet nergens van
      nog niet geinformeerd, niet geinformeerd, niet ingelicht, nog niet ingelicht
      zonder dat ouders, buiten ouders om
      zonder medeweten, durf het niet, mogen het niet weten, mag het niet weten, ouders niet weten
      nog bespreken
      toestemming nog niet, toestemming volgt, toestemming moet nog, toestemming onbekend
      toestemming vraag ik nog
      moet ik nog vragen, ga ik nog vragen, ga nog met ouders, moet nog gevraagd
      toestemming nog vragen
      niet bereikt, niet te bereiken, onbekend of ouders, niet duidelijk of ouders
      """
    ),
    (
      .informed, 0,
      """
      op de hoogte, geinformeerd, weten ervan, weet ervan, ingelicht, weten dat, weet dat
      besproken met ouders
      met ouders besproken, met moeder besproken, met de ouders besproken, ouders weten
      moeder weet, vader weet
      met beide ouders besproken, gesproken met ouders, gesproken met moeder, met vader besproken
      medegedeeld
      gesprek met ouders gehad, met ouders gesproken, besproken met moeder
      besproken met de ouders, besproken met vader
      """
    ),
    (
      .confidential, 0,
      """
      niet dat school, niemand mag het weten, niemand mag dit weten, niemand vertellen
      niet aan mijn ouders
      niet tegen mijn ouders, niet tegen mn ouders, zeg het niet tegen, niet zeggen tegen
      niks zeggen tegen
      ouders mogen dit niet weten, ouders mogen het niet weten, ouders mogen niks weten
      ouders niet weten
      mag niet weten, mogen niet weten, mag het niet weten, mogen het niet weten
      mag dit niet weten
      niet aan school, niet met school, geheim houden, geheim blijven, wil niet dat mijn ouders
      wil niet dat mn ouders
      wil niet dat mijn moeder, wil niet dat mijn vader, wil niet dat school
      wil niet dat ze het weten
      tussen ons, vertrouwelijk, niks tegen mijn, niks tegen mn, niet naar huis bellen
      bel niet naar huis
      niet naar mijn ouders, niet met mijn ouders, zonder dat mijn ouders, zonder dat mn ouders
      ouders het gelijk horen
      niet horen dat, niet gelijk horen, mogen er niet achter komen, mag er niet achter komen
      er niet achter komen
      niet bellen naar huis, niet op het huisnummer, niet thuis bellen
      mijn ouders hoeven dit niet, niemand anders weet
      vader weet het niet, moeder weet het niet, ouders weten het niet, ouders weten niet dat ik
      """
    ),
  ]

}
