// Several children at once: twins, "drie jongens van 4", a row of ages.

extension SubjectReader {
  mutating func plural(_ claim: AgeClaim, _ mark: Mark) {
    if mark.cue == .multiple {
      let existing = subjects.indices.filter { subjects[$0].anchors.contains(mark.first) }
      let same =
        existing.isEmpty
        ? subjects.indices.filter { subjects[$0].words == [Array("tweeling".utf8)] } : existing
      if same.isEmpty {
        for _ in 0..<Int(mark.value) {
          subjects.append(
            Subject(claims: [claim], anchors: [mark.first], words: [Array("tweeling".utf8)]))
        }
      } else {
        for index in same { subjects[index].claims.append(claim) }
      }
      return
    }
    if isSomebodyElses(mark), !subjects.isEmpty {
      ignored.append(claim)
      return
    }
    if !claim.isListed, claim.strength == .schoolYear || claim.strength == .word {
      if subjects.isEmpty { add(claim, to: subject(at: mark.first, words: [])) }
      return
    }
    if subjects.contains(where: { $0.anchors.contains(mark.first) }) || !claim.isListed || true {
      let twin = subjects.firstIndex {
        !$0.anchors.contains(mark.first)
          && $0.claims.contains { $0.min == claim.min && $0.max == claim.max }
      }
      if let twin {
        subjects[twin].anchors.append(mark.first)
        return
      }
      var count = 1
      if !claim.isListed, let number = reading.number(at: mark.first - 1), (2...3).contains(number)
      {
        count = number
      }
      let isCompany = isCompany(mark)
      for _ in 0..<count {
        subjects.append(
          Subject(
            gender: mark.value, isCompany: isCompany, claims: [claim],
            anchors: [mark.first, claim.tokens.lowerBound]))
      }
      current = subjects.count - 1
    }
  }
}
