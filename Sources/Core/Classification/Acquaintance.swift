// Signs that the team already knows whom a message is about: somebody whom the reader helps, a
// colleague who comes by, the writer's own earlier mail. And the signs of somebody new: a child
// brought in as "een jongen", and help that nobody in particular gives yet.

struct Acquaintance {
  let reading: Reading
  let policy: Policy

  /// 4 for each plain sign.
  var weight: Int {
    [helped != nil || isSpokenOf || isHelpedByColleague, isEarlier, isNotNew].count { $0 } * 4
  }

  // MARK: Known

  /// "de jongen die jij begeleidt", "waar u mee bezig bent", "het gezin dat bij jullie loopt".
  private var helped: Int? {
    reading.readers.first { reader in
      let clause = (reader - 3 ..| reader).last { isRelative($0) }
      guard let clause, reading.tokens[clause].sentence == reading.tokens[reader].sentence else {
        return false
      }
      let end = min(reading.clauseEnd(reader), reader + 12)
      return (clause ..| end).contains { Self.helping.contains(reading.word($0)) }
        && !(clause ..| end).contains { Self.doubting.contains(reading.word($0)) }
    }
  }

  /// "de jongen over wie wij elkaar spraken", "waar we het samen over hadden".
  private var isSpokenOf: Bool {
    reading.marks.contains { mark in
      guard mark.cue == .we, reading.tokens[mark.first].isReadable,
        (mark.first - 2 ..| mark.first).contains(where: {
          ["wie", "waar", "die", "waarover"].contains(reading.word($0))
        })
      else { return false }
      let words = (mark.end ..| min(reading.clauseEnd(mark.first), mark.end + 8)).map {
        reading.word($0)
      }
      return words.contains { ["elkaar", "samen", "jou", "u", "je"].contains($0) }
        && words.contains {
          ["spraken", "hadden", "bespraken", "besproken", "gesproken"].contains($0)
        }
    }
  }

  /// "de tweeling die Tim begeleidt"
  private var isHelpedByColleague: Bool {
    reading.tokens.indices.contains { index in
      reading.tokens[index].capital && reading.tokens[index].isReadable
        && ["begeleidt", "ziet", "helpt", "ondersteunt", "coacht", "begeleid"].contains(
          reading.word(index + 1))
        && colleague(at: index) != nil
    }
  }

  /// "dat" only behind somebody, for it also begins what is hoped or said.
  private func isRelative(_ index: Int) -> Bool {
    switch reading.word(index) {
    case "die", "waar", "waarmee", "waarbij", "wie": return true
    case "dat":
      return (index - 3 ..| index).contains {
        reading.hasAny(CueSet(.child, .children, .family, .sibling), at: $0)
      } && !(index - 2 ..| index).contains { Self.saying.contains(reading.word($0)) }
    default: return false
    }
  }

  private static let saying: Set<String> = ["wil", "willen", "zegt", "vindt", "vinden", "hoopt"]
  private static let doubting: Set<String> = [
    "misschien", "kunnen", "kunt", "kan", "zouden", "zou", "willen", "mogen",
  ]
  private static let helping: Set<String> = [
    "begeleidt", "begeleid", "begeleiden", "begeleidde", "helpt", "helpen", "hielp", "geholpen",
    "ondersteunt", "ondersteunen", "coacht", "betrokken", "bezig", "komt", "kwam", "komen", "kent",
    "spreekt", "sprak", "gesproken", "ziet", "werkt", "werken", "loopt", "begeleiding", "traject",
    "gesprekken", "hebt", "volgt", "meekijkt", "opgepakt", "overgenomen", "bezoekt", "traint",
  ]

  private var isEarlier: Bool { isOwnMessage || isOwnDeed }

  /// "Gisteren vulde ik jullie formulier in", "vorige week mailde ik u".
  private var isOwnDeed: Bool {
    reading.marks.contains { mark in
      guard mark.cue == .speaker || mark.cue == .we, reading.tokens[mark.first].isReadable,
        [mark.first - 1, mark.end].contains(where: { Self.deeds.contains(reading.word($0)) })
      else { return false }
      let sentence = reading.sentence(around: mark.first)
      return sentence.contains(where: isTime) && reading.readers.contains(where: sentence.contains)
    }
  }

  private static let deeds: Set<String> = [
    "vulde", "vulden", "mailde", "mailden", "belde", "belden", "stuurde", "stuurden", "schreef",
    "schreven", "meldde", "meldden", "appte",
  ]

  /// "mijn paniekmail van gister", "onze verwijzing van 20 maart".
  private var isOwnMessage: Bool {
    reading.tokens.indices.contains { index in
      guard reading.tokens[index].isReadable, (2...4).contains(reading.tokens[index].length),
        reading.begins(index, "mo"),
        ["mijn", "onze", "ons", "mn"].contains(reading.word(index))
      else { return false }
      return (index + 1 ..| index + 4).contains { noun in
        isMessage(reading.word(noun))
          && ["van", "op", "dd"].contains(reading.word(noun + 1))
          && (noun + 2 ..| noun + 4).contains { isTime($0) }
      }
    }
  }

  private func isMessage(_ word: String) -> Bool {
    [
      "mail", "mailtje", "bericht", "berichtje", "melding", "verwijzing", "telefoontje", "brief",
      "belletje", "aanvraag", "appje", "formulier", "oproep",
    ]
    .contains { word.hasSuffix($0) }
  }

  private func isTime(_ index: Int) -> Bool {
    reading.tokens[index].isNumber || reading.has(.month, at: index)
      || reading.starts(.today, at: index)
      || [
        "gister", "gisteren", "vorige", "afgelopen", "eergisteren", "maandag", "dinsdag",
        "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "net", "eerder",
      ].contains(reading.word(index))
  }

  /// "Dit is geen nieuwe aanmelding", "ik hoef er geen nieuwe aanvraag voor".
  private var isNotNew: Bool {
    reading.tokens.indices.contains { index in
      guard reading.tokens[index].isReadable, reading.tokens[index].length == 6,
        reading.begins(index, "n"), reading.word(index) == "nieuwe",
        ["aanmelding", "aanvraag", "melding", "hulpvraag", "vraag", "verwijzing"].contains(
          reading.word(index + 1))
      else { return false }
      return (index - 5 ..| index).contains { ["geen", "niet"].contains(reading.word($0)) }
    }
  }

  /// Somebody of the team by their first name, who does something: "zou Fatma komen", "gekoppeld
  /// aan Fatma".
  var colleague: PersonID? {
    for index in reading.tokens.indices {
      let token = reading.tokens[index]
      guard token.isReadable, token.capital, token.length >= 3, token.length <= 12,
        Self.before.contains(reading.word(index - 1))
          || Self.after.contains(reading.word(index + 1)),
        !reading.hasAny(CueSet(.child, .sibling, .title, .function, .parent), at: index - 1)
      else { continue }
      let next = reading.tokens[index + 1]
      guard let person = colleague(at: index), !next.gap.contains(.open) else { continue }
      if !next.capital || next.gap != .space
        || policy.team.spokenNames[person].contains(reading.folded(index + 1))
      {
        return policy.team.people[person].id
      }
    }
    return nil
  }

  /// The place of the only colleague of this first name.
  private func colleague(at index: Int) -> Int? {
    let name = reading.folded(index)
    return policy.team.only { $0.first == name }
  }

  private static let before: Set<String> = [
    "van", "aan", "door", "met", "zou", "komt", "kan", "heeft", "is", "had", "zal", "was", "kwam",
    "wil", "gaat", "en", "moet",
  ]
  private static let after: Set<String> = [
    "komt", "zou", "kan", "heeft", "kwam", "had", "zei", "gaf", "langs", "weer", "gaat", "was",
    "vragen", "bellen", "doorgeven", "weten",
  ]

  // MARK: New

  /// "een jongen van 9", "Meisje, groep 2": nobody of whom was spoken before.
  var introducesChild: Bool {
    reading.people.contains { person in
      guard person.cue == .child || person.cue == .multiple,
        reading.tokens[person.first].isReadable
      else { return false }
      if reading.isSentenceStart(person.first) { return true }
      let before = reading.word(person.first - 1)
      if before == "een" || reading.tokens[person.first].gap.contains(.comma) { return true }
      return reading.word(person.first - 2) == "een"
        && (before.hasSuffix("jarige") || before.hasSuffix("jarig") || before == "andere")
    }
  }

  /// "of er iemand langskomt", "wie kan ons helpen": help that nobody gives yet.
  var seeksSomebody: Bool {
    reading.tokens.indices.contains { index in
      let token = reading.tokens[index]
      guard token.isReadable,
        token.length == 6 && reading.begins(index, "i")
          || token.length == 3 && reading.begins(index, "w")
      else { return false }
      let sentence = reading.tokens[index].sentence
      func near(_ words: Set<String>, _ reach: Int) -> Bool {
        (index - 4 ..| index + reach).contains {
          reading.tokens[$0].sentence == sentence && words.contains(reading.word($0))
        }
      }
      switch reading.word(index) {
      case "iemand":
        return reading.word(index + 1) != "anders" && !near(["al", "geweest", "zou"], 6)
          && near(Self.coming, 8)
      case "wie": return near(["terecht"], 6)
      default: return false
      }
    }
  }

  private static let coming: Set<String> = [
    "komt", "kom", "komen", "langs", "langskomt", "langskomen", "meekijkt", "meekijken",
    "meedenkt", "meedenken", "helpt", "helpen", "belt", "bellen", "praten", "contact", "kijken",
    "denken", "jullie",
  ]
}
