// Who the children are, how many and how old, in wordings of many people: one mechanism per table.

import Core
import Testing

struct ChildrenWordingTests {
  private func ages(_ text: String, from: String = "x@mail.example.org") -> String {
    let signal = Signal(
      key: SignalKey(source: "test", identifier: "1"), channel: .mail,
      received: Instant(seconds: 0), from: Mailbox(name: "", address: from), subject: "",
      passages: [Passage(zone: .own, text: text)])
    let facts = classify(
      signal, policy: FixturePolicy.invented,
      today: CivilDate("2026-11-10") ?? CivilDate(dayNumber: 0))
    return facts.children.map { child in
      child.age.map { $0.min == $0.max ? "\($0.min)" : "\($0.min)-\($0.max)" } ?? "-"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Ik zit met de kinders boven (4 en 9) en ze huilen.", "4 9"),
    ("Zij wonen om de week bij mij, 3 en 7, en slapen slecht.", "3 7"),
    ("Wij hebben hulp nodig met onze kinderen, 2, 5 en 8.", "2 5 8"),
    ("moeder van 2 (7 en 5), ik trek het niet meer", "7 5"),
    ("ik ben alleenstaande moeder van 3 kids 7 5 en 2", "7 5 2"),
    ("Onze tweeling Fay en Liz, beiden net 7, slaapt niet.", "7 7"),
    ("Onze kinderen heten April (8) en Storm (5) en maken altijd ruzie.", "8 5"),
    ("Daan 12 en Lotte 9 vechten elke dag.", "12 9"),
    ("Jill is 15, Joep 13. Ze praten niet meer met elkaar.", "15 13"),
    ("Ik schrijf over mijn dochters. De ene is 8, de andere 6.", "8 6"),
    ("De oudste is 14, de jongste 10, allebei boos op mij.", "14 10"),
    ("mijn ex staat met een mes voor de deur, beide kinderen zijn hier", "- -"),
    ("De twee kleine jongens van mijn onderburen lopen in vuile kleren.", "- -"),
  ])
  func `each of several children has an age of its own`(text: String, expected: String) {
    #expect(ages(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("Mijn man is nu acht maanden nuchter. Onze Stijn (9) vertrouwt het niet.", "9"),
    ("Ik ben drie jaar weduwe. Mijn zoon van 11 praat niet meer.", "11"),
    ("Onze zoon (9) is de middelste van drie. Hij is boos.", "9"),
    ("Mijn dochter van 8 slaapt 4 uur per nacht en eet 2 boterhammen.", "8"),
    ("Mijn zoon is 15. Ik ben om 16 uur thuis, bel tussen 9 en 12.", "15"),
    ("Mijn zus (33) en ik passen op haar zoon van 8. Hij is stil.", "8"),
    ("Hij is als baby van vijf weken bij ons gekomen. Onze Mika is nu 10.", "10"),
    ("Ik sta zelf voor groep 8. Onze zoon Hidde (9) liegt over alles.", "9"),
  ])
  func `other numbers are no child's age`(text: String, expected: String) {
    #expect(ages(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("mn zoontje zit op de bolster en is 7, hij word gepest", "7"),
    ("De jongste is in oktober begonnen op school toen hij vier werd.", "4"),
    ("Onze dochter was gisteren jarig dus 16 nu, ze komt niet meer thuis.", "16"),
    ("Twaalf is ze pas, en ze rookt al.", "12"),
    ("Sinds haar dertiende verjaardag komt onze dochter haar kamer niet uit.", "13"),
    ("Ze huilt de hele nacht. 10 weken is ze.", "0"),
    ("In augustus ben ik bevallen van onze zoon Abel. Ik zit erdoorheen.", "0"),
    ("Mijn vriendin Yara is 14 en zegt dat ze niet meer kan.", "14"),
    ("Mijn neef van 16 slaapt bij mij op de bank.", "16"),
    ("Het jochie van hiernaast (8, heet Milo) stond weer buiten.", "8"),
    ("Ik maak me zorgen om een meisje dat ik train (15).", "15"),
    ("Ons logeerkind van 13 wil niet meer naar huis.", "13"),
  ])
  func `an age is read wherever it stands`(text: String, expected: String) {
    #expect(ages(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("Ik heb drie dochters: Fem van 17, Bente van 13 en Cato van 8. Ik schrijf over Bente.", "13"),
    ("Wij hebben twee zoons, Tim (12) en Luuk (9). Met Tim gaat het prima, Luuk huilt.", "9"),
    ("Onze dochter van 16 komt niet thuis. Onze zoon van 13 vindt alles wel leuk.", "16"),
    ("De oudste (10) en de jongste (6) zijn bang. De middelste (8) laten we erbuiten.", "10 6"),
    ("Onze zoon is 15. Ik heb nog een dochter van 9 maar die merkt het niet.", "15"),
    ("Sil is 9 en Puk is 7. Op school gaat het goed, maar thuis slaan ze elkaar.", "9 7"),
    ("Fenna (11) is boos. Haar vader heeft een nieuwe vriendin met twee jongens van 8 en 5.", "11"),
    ("Mijn buurvrouw is 38 en drinkt. Haar dochtertje van 6 loopt 's avonds op straat.", "6"),
    ("Bij ons gaat het om Bas, hij is 25 en zit op zolder, onze zoon.", "25"),
  ])
  func `who is well, grown or somebody else's is left out`(text: String, expected: String) {
    #expect(ages(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("Jongen uit groep 7, net 10, woont in Groenlo. Slaapt in de klas.", "10"),
    ("Even een leerling uit 7, woont in Groenlo, ouders scheiden.", "10-11"),
    ("Minder gedoe in groep 6. Kay (groep 4) zegt dat papa hem slaat.", "7-8"),
    ("Ik meld twee kinderen aan. De oudste, Mats (12), is stil. Zijn zusje Evi (10) ook.", "12 10"),
    ("Ik meld een leerling aan van 11. Zijn zusje van 8 gaat naar een andere school.", "11"),
    ("Een zorgleerling van 10 bij ons komt vaak zonder eten.", "10"),
    ("Is elf, twaalf jaar niet te jong om over loverboys te praten? Er is geen leerling.", "-"),
  ])
  func `a school tells of its pupils in its own way`(text: String, expected: String) {
    #expect(ages(text, from: "ib@dereiger.example.nl") == expected, "\(text)")
  }

  @Test func `who else is young and in danger counts as well`() {
    let text = """
      papa heeft mama geslagen en ze ligt op de grond. \
      ik zit met mijn broertje van 6 onder het bed. ik ben 11.
      """
    #expect(ages(text) == "11 6")
  }
}
