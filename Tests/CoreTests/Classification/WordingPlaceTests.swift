// Where a child lives and which school is meant, in wordings that no vocabulary holds as a whole:
// by what a name belongs to, by the verb's number and tense, by what a word points at.

import Core
import Testing

struct WordingPlaceTests: ReadsWordings {
  private func municipalities(_ facts: Facts) -> [String?] {
    facts.children.map { $0.residence?.municipality }
  }

  private func schools(_ facts: Facts) -> [String?] { facts.children.map(\.school) }

  @Test(arguments: [
    ("Mijn zoon van 8 zit op de Halve Maan in Groenlo en we wonen er ook.", "Oost Gelre"),
    (
      "Onze zoon is 8. Opa en oma hebben een boerderij in Barlo en wij wonen daar vlakbij.",
      "Aalten"
    ),
    (
      "Ik meld een leerling van 8 van de Gerardus in Zieuwent, hij woont hier in het dorp.",
      "Oost Gelre"
    ),
    (
      "Het meisje is 9. Zij is leerling van 't Lohuus te IJzerlo en tevens woonachtig in het dorp.",
      "Aalten"
    ),
    ("Bij ons in de straat in Vragender loopt een jongetje van 5 altijd alleen.", "Oost Gelre"),
    ("Een jongen van 11 uit onze buurt in Bredevoort steelt uit schuurtjes.", "Aalten"),
    (
      "Mijn dochter is 9. Er staat nu iemand te bonken bij ons voor de deur in Harreveld.",
      "Oost Gelre"
    ),
    ("Hij is 10, in Kotten geboren en woont daar nog steeds, bij zijn vader.", "Winterswijk"),
  ])
  func `a home may be pointed at`(text: String, municipality: String) {
    #expect(municipalities(facts(text)) == [municipality], "\(text)")
  }

  @Test(arguments: [
    (
      "Wij melden een gezin uit ons dorp aan: een jongen van 9.", "ib@gerardus-zieuwent.example.nl",
      "Oost Gelre"
    ),
    (
      "Ik meld een jongen van 9 aan, hij woont hier om de hoek.", "ib@grachthuus.example.nl",
      "Aalten"
    ),
  ])
  func `a school's own village is meant where no other is named`(
    text: String, from: String, municipality: String
  ) {
    #expect(municipalities(facts(text, from: from)) == [municipality], "\(text)")
  }

  @Test(arguments: [
    ("Het gaat om Lieke (12, Lievelde, brugklas).", "Oost Gelre"),
    ("Ik heb hier een leerling zitten (meisje, 14, Dinxperlo) die niet naar huis durft.", "Aalten"),
    ("Ze is 15 en zit op de Grolse Poort in Lichtenvoorde, wonen zelf in Harreveld.", "Oost Gelre"),
    (
      "Mijn man werkt in Doetinchem. Onze dochter is 6, woon zelf met haar in Meddo.", "Winterswijk"
    ),
    ("Onze zoon van 9 heeft ruzie met zijn oma in Ulft. We wonen in Corle.", "Winterswijk"),
    ("Mijn dochter van 13 gaat om met vrienden uit Doetinchem. Wij wonen in Aalten.", "Aalten"),
    (
      "Een meisje van 7 woont bij haar moeder in Huppel (gem. Winterswijk). Vader zit in Ulft.",
      "Winterswijk"
    ),
    (
      "Onze dochter van 12, die bij haar vader in Ratum (Winterswijk) woont, eet niet.",
      "Winterswijk"
    ),
    ("Hij is 9 en leerling van De Bolster te Winterswijk, is woonachtig te Bredevoort.", "Aalten"),
    (
      "Tot mei woonde het gezin in Zutphen. Sinds de zomer wonen ze in Groenlo. De jongen is 9.",
      "Oost Gelre"
    ),
    ("In mei verhuizen wij van Groenlo naar Zutphen. Onze zoon is 9.", "Oost Gelre"),
    ("Onze zoon is 9. Wij verhuisden vorig jaar van Zutphen naar Groenlo.", "Oost Gelre"),
    ("Het gezin met een jongen van 9 verhuist in maart binnen Aalten.", "Aalten"),
    (
      "Een gezin uit Miste met een kind van 6. Ze hebben een woning toegewezen gekregen in Vorden.",
      "Winterswijk"
    ),
    (
      "Mijn zoon van 10 is om de week bij mij in Dinxperlo en bij zijn vader in Ulft. Hij staat bij "
        + "mij ingeschreven.", "Aalten"
    ),
    (
      "Ons kind is 10. Hij is de ene week bij mij in Ulft en de andere bij zijn vader in Barlo. Zijn "
        + "hoofdverblijf is bij vader.", "Aalten"
    ),
    (
      "Door de week zit onze studente van 18 op kamers in Zwolle (Overijssel). In het weekend is ze "
        + "bij haar ouders in Rekken, waar ze ook ingeschreven staat.", "Berkelland"
    ),
    ("jongen 03-06-2019 Aalten, 7122. Slaapt slecht.", "Aalten"),
    ("gezin lichtenvoorde, jongen van 4, druk.", "Oost Gelre"),
    (
      "Mijn dochter (11) woont bij ons in Groenlo, de zoon van mijn man woont bij zijn moeder in Ulft.",
      "Oost Gelre"
    ),
    (
      "Mijn zoon is 7. Hij is elk weekend bij zijn vader in Ulft en verder bij mij in Meddo.",
      "Winterswijk"
    ),
    ("Wij gaan in mei van Aalten naar Groenlo verhuizen. Onze zoon is 8.", "Aalten"),
    ("Graag hulp voor het gezin van Yara (3), Bredevoort.", "Aalten"),
    ("Meisje van 13, thuis (Ulft) gaat het niet.", "Oude IJsselstreek"),
    ("De opa's wonen in Krakau en Zutphen. Onze zoon van 4 is druk, wij wonen in Barlo.", "Aalten"),
    ("Het gezin met een zoon van 9 woont op een boerderij tussen Barlo en Aalten.", "Aalten"),
    (
      "Wij hebben twee kinderen. De oudste (24) woont in Zutphen. Het gaat om de jongste (9). We wonen "
        + "in Groenlo.", "Oost Gelre"
    ),
  ])
  func `a home is told from what stands beside it`(text: String, municipality: String) {
    #expect(municipalities(facts(text)) == [municipality], "\(text)")
  }

  @Test func `brothers and sisters of whom nothing is said live in the one home that is told`() {
    let told = facts("Ties is 4 en Saar is 7. Saar zit op de Halve Maan en woont in Groenlo.")
    #expect(municipalities(told) == ["Oost Gelre", "Oost Gelre"])
    #expect(schools(told).last == "ZZHM00")
  }

  @Test(arguments: [
    "Onze zoon van 9 is de helft van de tijd bij mij. Ik woon in Aalten en mijn ex in Doetinchem.",
    "Wij hebben co-ouderschap. Mijn zoon van 9 is om de week bij mij in Aalten en bij zijn vader in "
      + "Doetinchem.",
  ])
  func `parents on both sides of the border leave a doubt`(text: String) {
    #expect(
      facts(text).children.first?.doubts.contains { $0.kind == .coParenting } == true, "\(text)")
  }

  @Test(arguments: [
    ("Mijn zoon is net 12 en in augustus gestart op het Scholten, locatie Kloosterhof.", "ZZSC01"),
    ("Onze zoon van 12 zit op het Ambacht. Op basisschool De Twijg ging alles goed.", "ZZVA00"),
    ("Toen hij nog op De Twijg zat ging het goed. Hij is 11 en zit nu op De Zaaier.", "ZZOM00"),
    ("Mijn dochter van 5 wil niet meer naar school (gerardus in lievelde).", "ZZGE00"),
    ("Onze Bas (10, Kroonland) is somber.", "ZZKL00"),
    ("Mijn zoon van 17 doet mbo op oijc in doetinchem.", "ZZGC00"),
    ("Een leerling van 14 (Slingebeek, Landbouwstraat) woont in Aalten.", "ZZLJ05"),
    ("Wij wonen in Lievelde. Onze zoon van 8 gaat hier naar de Gerardus.", "ZZGE00"),
    ("Onze dochter van 7 gaat in Vragender naar school.", "ZZZO00"),
    ("Mijn zoon van 9 zit op de basisschool in Zieuwent.", "ZZGZ00"),
    ("Hij is 15 en zit op het praktijkonderwijs in Winterswijk.", "ZZPS00"),
    ("Zij is 9 en zit op het sbo in Aalten.", "ZZBO00"),
    ("Na De Reiger en De Leerlooier zit mijn zoon van 9 nu op de Halve Maan.", "ZZHM00"),
    ("Zelf sta ik voor groep 7 op De Reiger. Onze zoon van 9 zit op de Halve Maan.", "ZZHM00"),
  ])
  func `a school is told from its tense, its town and its kind`(text: String, school: String) {
    #expect(schools(facts(text)) == [school], "\(text)")
  }

  @Test(arguments: [
    "Onze dochter van 7 gaat in Aalten naar school.",
    "Mijn man geeft les op de basisschool in Zieuwent. Onze dochter is 7.",
    "Vorige school: De Reiger. Het meisje is 9.",
    "Ik ben 20. Op het Ambacht ben ik twee jaar geleden al gestopt.",
  ])
  func `a school that may be several, or is somebody else's, is not guessed at`(text: String) {
    #expect(schools(facts(text)) == [nil], "\(text)")
  }

  @Test func `a school may be pointed at`() {
    let both = facts(
      "Onze Lotte (8) zit op de Leilinde en onze Mees (4) is daar na de herfstvakantie begonnen.")
    #expect(schools(both) == ["ZZLL00", "ZZLL00"])
  }

  @Test func `where somebody was only seen they do not live`() {
    let seen = facts(
      "Als wijkagent heb ik gisteren in Winterswijk een jongen van 15 aangetroffen. Hij is afkomstig "
        + "uit Aalten.")
    #expect(municipalities(seen) == ["Aalten"])
  }

  @Test func `a school of several locations is the one that its own people name`() {
    let here = facts(
      "Een leerling van 10 van onze school in Aalten zat eerst op De Bolster in Winterswijk.",
      from: "ib@bolster.example.nl")
    #expect(schools(here) == ["ZZBO00"])
    let away = facts(
      "Een student van 19, locatie Winterswijk, eet niet meer.", from: "m.jansen@mbo.example.nl")
    #expect(schools(away) == ["ZZGC02"])
  }

  @Test func `of brothers and sisters the one of the right age goes to the school`() {
    let both = facts("Mijn zoon van 15 slaat mijn dochter van 5. Hij zit op de Smeltkroes.")
    #expect(schools(both) == ["ZZPS00", nil])
    let small = facts("Mijn zoontje is 3 en mijn dochter van 6 zit op de Ploegschaar.")
    #expect(schools(small) == [nil, "ZZPL00"])
  }
}
