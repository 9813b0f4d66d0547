// A coach asks whether the team already knows a student's younger brother or sister (K118). That
// child is asked for, and not the student who tells of it.

extension Reading {
  /// The words of the question, when somebody at work asks it about a brother or sister.
  func siblingCheck(_ referrer: Referrer) -> Mark? {
    let isCoach = referrer.function == "pathwayCoach"
    guard isCoach || referrer.role == .school || referrer.role == .professional,
      people.contains(where: {
        ($0.cue == .sibling || $0.cue == .siblings) && tokens[$0.first].isReadable
      })
    else { return nil }
    let asked = marks.first {
      $0.cue == .siblingCheck && tokens[$0.first].isReadable && (isCoach || isAsked($0))
    }
    return asked ?? (isCoach ? activeQuestion : nil)
  }

  /// "Is zijn zusje al bij jullie bekend?", not "de ib'er is betrokken bij het gezin".
  private func isAsked(_ mark: Mark) -> Bool {
    let sentence = sentence(around: mark.first)
    let isQuestion =
      tokens[sentence.upperBound].gap.contains(.exclamation)
      || sentence.contains {
        ["check", "checken", "navragen", "nagaan", "weten"].contains(word($0))
      }
    return isQuestion && sentence.contains { Reading.team.contains(word($0)) }
      || (mark.first ..| mark.end).contains { word($0).hasSuffix("check") }
  }

  /// "Zijn jullie in dat gezin al actief?"
  private var activeQuestion: Mark? {
    for index in tokens.indices
    where tokens[index].isReadable && Reading.team.contains(word(index)) {
      let sentence = sentence(around: index)
      if sentence.contains(where: { ["al", "reeds", "beeld", "bekend"].contains(word($0)) }) {
        return Mark(
          cue: .siblingCheck, value: 0, first: sentence.lowerBound, end: sentence.upperBound)
      }
    }
    return nil
  }

  private static let team: Set<String> = ["jullie", "ondersteuningsteam", "team", "ot"]
}
