// Realistic intake mails from a seed: schools, parents, GPs, young people, machines. The schools and
// towns are those of the configuration; the people are invented.

import Core
import Formats

struct Letters {
  private let schools: [School]
  private let towns: [String]
  private var chance: SeededChance
  /// Stands in every Message-ID, so that two runs never make the same mail.
  private let run: String

  init(_ policy: Policy, seed: UInt64) {
    schools = policy.schools.filter { !$0.closed }
    towns = policy.places.filter { $0.area == .inside && !$0.ambiguous }.map(\.name)
    chance = SeededChance(state: seed)
    run = String(seed, radix: 36)
  }

  /// The next `count` mails as they lie in a Maildir.
  mutating func next(_ count: Int, from first: Int = 0) -> [[UInt8]] {
    (first..<first + count).map { letter($0) }
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item { items[chance.below(items.count)] }

  private mutating func letter(_ number: Int) -> [UInt8] {
    let school = pick(schools)
    let town = pick(towns)
    let child = pick(firstNames)
    let surname = pick(surnames)
    let age = 4 + chance.below(14)
    let wish = pick(worries)
    let more = pick(worries)
    let street = "\(pick(streets)) \(1 + chance.below(140))"
    let phone = "06-\(padded(chance.below(1_000_000), 8))"
    let domain = school.mailDomains.first ?? "school.example.nl"
    let (from, subject, body): (String, String, String)
    switch chance.below(20) {
    case 0..<8:
      from = "\"\(pick(firstNames)) \(surname) (IB)\" <ib\(chance.below(9))@\(domain)>"
      subject = "Aanmelding leerling groep \(min(max(age - 3, 1), 8))"
      body = """
        Goedemiddag collega's,

        Graag meld ik een leerling bij jullie aan. Het gaat om \(child), \(age) jaar, van \(school.name) in \(school.town). \(child) woont met beide ouders in \(town).

        \(wish) \(more) Ouders hebben toestemming gegeven om jullie te benaderen en staan open voor een gesprek thuis.

        Kunnen jullie contact opnemen met moeder? Het zou fijn zijn om te horen wie dit oppakt.

        Met vriendelijke groet,
        \(pick(firstNames)) \(surname)
        intern begeleider \(school.name)
        werkdagen: ma, di, do
        """
    case 8..<16:
      from = "\(pick(firstNames)) \(surname) <ouder\(run)\(number)@mail.example.org>"
      subject = "Vraag over onze \(age < 12 ? "zoon" : "dochter")"
      body = """
        Hallo,

        Ik ben de \(pick(["moeder", "vader"])) van \(child) van \(age) jaar. Wij wonen aan de \(street) in \(town). \(wish)

        \(more) We weten niet goed meer wat we moeten doen. Kan er iemand met ons meedenken? U kunt mij bellen op \(phone), het liefst na vier uur.

        Groetjes,
        \(pick(firstNames)) \(surname)
        """
    case 16..<18:
      from = "Huisartsenpraktijk <praktijk\(chance.below(40))@huisarts.example.org>"
      subject = "Verwijzing \(child)"
      body = """
        Beste collega,

        Hierbij verwijs ik een gezin uit \(town). Het betreft \(child), \(age) jaar. \(wish) Moeder is op de hoogte van deze verwijzing en gaat akkoord.

        \(more) Graag jullie inschatting of ondersteuning thuis helpend is.

        Vriendelijke groet,
        \(pick(firstNames)) \(surname), huisarts
        """
    case 18:
      from = "\(pick(firstNames)) <jij\(run)\(number)@mail.example.org>"
      subject = "hulp"
      body = """
        hoi, ik ben \(child) en ik ben \(max(age, 16)). ik woon in \(town) en ik zit op \(school.name). \(wish) mijn nummer is \(phone). groetjes \(child)
        """
    default:
      from = "\"\(surname), \(pick(firstNames))\" <ib\(chance.below(9))@\(domain)>"
      subject = "Automatisch antwoord: uw bericht"
      body = "Ik ben vandaag afwezig. Uw mail wordt niet doorgestuurd.\n\n\(surname)"
    }
    return assembled(number, from: from, subject: subject, body: body)
  }

  /// Headers as mail servers leave them; half of the mails with a second part in HTML.
  private mutating func assembled(
    _ number: Int, from: String, subject: String, body: String
  ) -> [UInt8] {
    let minute = padded(number % 60, 2)
    let id = "\(run)-\(number)"
    var text = """
      Return-Path: <envelope@mail.example.org>
      Delivered-To: aanmelding@ondersteuningsteam.example.nl
      Received: from mx.example.nl ([192.0.2.\(number % 250)]) by store.example.nl with LMTP id \(id)
      \tfor <aanmelding@ondersteuningsteam.example.nl>; Tue, 10 Nov 2026 09:\(minute):05 +0100
      Received: from out.mail.example.org (out.mail.example.org [198.51.100.\(number % 250)])
      \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
      \tby mx.example.nl (Postfix) with ESMTPS id \(id); Tue, 10 Nov 2026 09:\(minute):04 +0100
      Authentication-Results: mx.example.nl; spf=pass smtp.mailfrom=mail.example.org;
      \tdkim=pass header.d=mail.example.org; dmarc=pass header.from=mail.example.org
      DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mail.example.org; s=s1;
      \th=from:to:subject:date:message-id; bh=\(filler(44)); b=\(filler(172))
      From: \(from)
      To: Ondersteuningsteam Jeugd en Gezin <aanmelding@ondersteuningsteam.example.nl>
      Subject: \(subject)
      Date: Tue, 10 Nov 2026 09:\(minute):02 +0100
      Message-ID: <\(id)@mail.example.org>
      MIME-Version: 1.0

      """
    if subject.hasPrefix("Automatisch") { text += "Auto-Submitted: auto-replied\n" }
    let plain =
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\(body)\n"
    if number % 2 == 0 { return Array((text + plain).utf8) }
    let html = body.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "<p class=\"MsoNormal\"><span style=\"font-size:11.0pt\">\($0)</span></p>" }
      .joined(separator: "\n")
    text += """
      Content-Type: multipart/alternative; boundary="part-\(id)"

      --part-\(id)
      \(plain)
      --part-\(id)
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: 8bit

      <html><head><meta charset="utf-8"></head><body lang="NL">
      \(html)
      </body></html>
      --part-\(id)--

      """
    return Array(text.utf8)
  }

  /// What a signature looks like to a reader: letters without meaning.
  private mutating func filler(_ count: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    return String(decoding: (0..<count).map { _ in letters[chance.below(64)] }, as: UTF8.self)
  }
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededChance {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

private let firstNames = [
  "Milan", "Noor", "Sem", "Lotte", "Daan", "Fenna", "Jip", "Yara", "Bram", "Esmée", "Finn",
  "Zoë", "Ruben", "Maud", "Thijs", "Amira", "Gijs", "Elif", "Joris", "Saar", "Mats", "Puck",
]

private let surnames = [
  "te Brinke", "Wiggers", "Huls", "Stortelder", "Kolkman", "te Loeke", "Navis", "Yıldız",
  "Rensink", "Oonk", "Harmsen", "Lansink", "Gerritsen", "van den Berg", "Meinen", "Klein Goldewijk",
]

private let streets = [
  "Esdoornlaan", "Molenstraat", "Hooilandweg", "Lindeplein", "Kerkstraat", "Veldkamp", "Grachtkade",
]

private let worries = [
  "Sinds de zomervakantie komt het kind vaak te laat, is moe en wordt in de klas snel boos.",
  "Thuis zijn er veel ruzies rond het naar bed gaan, het huiswerk en het gamen.",
  "Na de scheiding gaat het slapen slecht en zijn er elke ochtend buikpijn en tranen.",
  "Op school lukt het samen spelen niet en er is dagelijks ruzie op het plein.",
  "Het kind trekt zich terug op de kamer, eet weinig en wil niet meer naar voetbal.",
  "De zorg voor een ziek broertje vraagt veel van dit gezin en er blijft weinig aandacht over.",
  "Het praten komt niet goed op gang en wij vragen ons af of er meer hulp nodig is.",
  "Er zijn geldzorgen en de spanning thuis loopt op, dat merken wij aan alles.",
]
