// What people, machines and strangers write: the mails and forms of a month, each with the truth
// about it that the checker knows and the daemon has to find out.

import Core
import Daemon

enum LetterKind: Int, CaseIterable {
  case school, parent, acute, outside, consultation, youth, again
  case newsletter, receipt, noReply, stranger, hostile, garbage, empty
}

/// Something that was written to the team.
struct Arrival {
  var number: Int
  var bytes: [UInt8]
  /// Who wrote it, as the header says.
  var sender: String
  /// A machine wrote it, so nobody may answer.
  var isAutomatic = false
  /// Plainly a question about a child: it must open a case or belong to one.
  var isReferral = false
  var messageID: String?
  /// `source|identifier` of every place at which it ever lay.
  var keys: [String] = []
  /// The moment from which on the daemon could see it.
  var visible: Int64 = .max
  /// A mail with a higher number was seen before.
  var isLate = false
  var deliveries = 0
}

extension World {
  func letter(_ kind: LetterKind) -> Arrival {
    let number = arrivals.count + 1
    let age = chance.from(3, to: 15)
    let place = chance.pick(["Winterswijk", "Groenlo", "Aalten", "Lichtenvoorde", "Bredevoort"])
    let child = chance.pick(["jongen", "meisje", "zoon", "dochter"])
    let worry = chance.pick([
      "slaapt slecht en is vaak boos", "wil niet meer naar school", "trekt zich erg terug",
      "is erg druk in de klas", "heeft veel ruzie thuis", "is somber sinds de zomer",
    ])
    switch kind {
    case .school:
      let school = chance.pick(schools)
      return mail(
        number, from: "ib\(number)@\(school.domain)", "Aanmelding leerling",
        "Graag meld ik een leerling van \(age) jaar aan van \(school.name). Hij woont in "
          + "\(school.town) en \(worry). De ouders geven toestemming voor contact.",
        isReferral: true)
    case .parent:
      return mail(
        number, from: "ouder\(number)@mail.example.org", "Vraag over mijn kind",
        "Ik ben de moeder van een \(child) van \(age) jaar. Wij wonen in \(place). Mijn kind "
          + "\(worry). Wilt u mij bellen?", isReferral: true)
    case .youth:
      return mail(
        number, from: "jongere\(number)@mail.example.org", "hulp",
        "Ik ben \(chance.from(16, to: 20)) jaar en ik woon in \(place). Ik wil graag met iemand "
          + "praten. Het gaat niet goed met mij.", isReferral: true)
    case .acute:
      return mail(
        number, from: "nood\(number)@mail.example.org", "help",
        "Mijn dochter van \(age) zegt dat ze niet meer wil leven. We wonen in \(place). "
          + "Bel mij NU 06-00000014", isReferral: true)
    case .outside:
      return mail(
        number, from: "buiten\(number)@mail.example.org", "Vraag",
        "Ik ben de vader van een \(child) van \(age) jaar. Wij wonen in Enschede. Mijn kind "
          + "\(worry).", isReferral: true)
    case .consultation:
      let school = chance.pick(schools)
      return mail(
        number, from: "mentor\(number)@\(school.domain)", "Even meedenken",
        "Zouden jullie anoniem met mij willen meedenken over een leerling? Ik noem geen naam. "
          + "Ik werk op \(school.name).")
    case .again:
      guard let known = referrers.isEmpty ? nil : chance.pick(referrers) else {
        return letter(.parent)
      }
      return mail(
        number, from: known, "Nog een vraag",
        "Ik ben de moeder van een \(child) van \(age) jaar. Wij wonen in \(place). Het gaat nu "
          + "ook over mijn andere kind: \(worry).", isReferral: true)
    default: return machineLetter(kind, number)
    }
  }

  private func machineLetter(_ kind: LetterKind, _ number: Int) -> Arrival {
    switch kind {
    case .newsletter:
      return mail(
        number, from: "nieuws\(number)@krant.example.org", "Nieuwsbrief van de week",
        "Ouders en kinderen van 9 jaar uit Winterswijk: lees ons nieuws over school.",
        fields: ["List-Id: <nieuws.krant.example.org>", "Precedence: bulk"], isAutomatic: true)
    case .receipt:
      // It repeats what was asked, so that only its header tells who wrote it.
      return mail(
        number, from: "balie\(number)@dienst.example.org", "Vraag over onze zoon",
        "Onze zoon van 8 jaar slaapt slecht. Wij wonen in Groenlo en zoeken hulp.",
        fields: ["Auto-Submitted: auto-replied"], isAutomatic: true)
    case .noReply:
      return mail(
        number, from: "noreply-\(number)@dienst.example.org", "Automatisch antwoord: afwezig",
        "Ik ben afwezig tot maandag. Dit is een automatisch antwoord.",
        fields: ["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All"],
        isAutomatic: true)
    case .hostile:
      var bytes = chance.pick(region.mails)
      for _ in 0..<chance.from(1, to: 12) where !bytes.isEmpty { mutate(&bytes) }
      return Arrival(number: number, bytes: bytes, sender: "")
    case .garbage:
      return Arrival(
        number: number, bytes: (0..<chance.from(1, to: 300)).map { _ in UInt8(chance.below(32)) },
        sender: "")
    case .empty: return Arrival(number: number, bytes: [], sender: "")
    default:
      return mail(
        number, from: "verkoop\(number)@winkel.example.org", "Aanbieding kantoorartikelen",
        "Bestel nu printerpapier met korting.")
    }
  }

  private func mutate(_ bytes: inout [UInt8]) {
    let place = chance.below(bytes.count)
    switch chance.below(5) {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: chance.next())
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + chance.below(200)))
    case 2:
      let part = Array(bytes[place..<min(bytes.count, place + chance.below(400))])
      bytes.insert(contentsOf: part, at: chance.below(bytes.count))
    case 3:
      let word = chance.pick([
        "\r\n\r\n", "--", "=?utf-8?Q?", "Content-Type: multipart/mixed; boundary=x\r\n", "\0",
        "Auto-Submitted: auto-replied\r\n", "OT-2027-0001", "In-Reply-To: <x@y>\r\n", "<<>>\"",
      ])
      bytes.insert(contentsOf: Array(word.utf8), at: place)
    default: bytes = Array(bytes.prefix(max(1, place)))
    }
  }

  func mail(
    _ number: Int, from: String, _ subject: String, _ text: String, fields: [String] = [],
    isAutomatic: Bool = false, isReferral: Bool = false
  ) -> Arrival {
    let identifier = "letter-\(number)-\(seed)@mail.example.org"
    let head =
      [
        "From: \(from)", "To: \(region.configuration.policy.identity.mailbox)",
        "Subject: \(subject)", "Message-ID: <\(identifier)>",
      ] + fields
    let bytes = Array((head.joined(separator: "\r\n") + "\r\n\r\n" + text + "\r\n").utf8)
    return Arrival(
      number: number, bytes: bytes, sender: from, isAutomatic: isAutomatic,
      isReferral: isReferral, messageID: identifier)
  }

  /// A submission of the web form, and the key under which it must be stored.
  func submission() -> (Arrival, key: String) {
    let number = arrivals.count + 1
    if isHostile, chance.percent(20) {
      var bytes = chance.pick(region.forms)
      for _ in 0..<3 where !bytes.isEmpty { mutate(&bytes) }
      return (Arrival(number: number, bytes: bytes, sender: ""), "")
    }
    let reference = "sim-\(number)"
    let age = chance.from(2, to: 15)
    let place = chance.pick(["Winterswijk", "Groenlo", "Aalten"])
    let text = """
      {"submission_id": "\(reference)", "form": "aanmelden", "data": {"referrer_role": "ouder", \
      "referrer_email": "formulier\(number)@mail.example.org", "child_age": "\(age)", \
      "child_address": {"city": "\(place)"}, "consent": true, \
      "question": "Mijn kind slaapt slecht en is vaak boos. Wie kan helpen?"}}
      """
    let arrival = Arrival(
      number: number, bytes: Array(text.utf8), sender: "formulier\(number)@mail.example.org",
      isReferral: true)
    return (arrival, "forms|\(reference)")
  }
}
