// The words for consent, given and refused.

extension Vocabulary {
  static let consent: [Entry] = [
    (
      .consentGiven, 0,
      """
      toestemming gegeven, geven toestemming, geeft toestemming, gaf toestemming, gaven toestemming
      met toestemming, heeft toestemming, hebben toestemming, toestemming van ouders
      toestemming is er, is akkoord, zijn akkoord, akkoord met, gaan akkoord, gaat akkoord, akkoord
      ingestemd, instemming, met medeweten, met goedvinden, geen bezwaar, groen licht, mee eens
      vinden het goed, vindt het goed, vond het goed, vonden het goed, staan achter, staat achter
      wil hulp, willen hulp, wil graag hulp, willen graag hulp, vraagt hulp, vragen hulp
      op verzoek van ouders, op verzoek van moeder, namens ouders, namens moeder
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
      geen toestemming, weigert, weigeren, geweigerd, weigerden, weigerde, niet akkoord
      geen akkoord, nie akkoord, stemt niet in, stemmen niet in, niet ingestemd, maakt bezwaar
      maken bezwaar, heeft bezwaar, hebben bezwaar, trekt toestemming in, toestemming ingetrokken
      willen geen hulp, wil geen hulp, willen niet, wil niet, tegen
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
