// Numbered lists and other lists with a child on each line.

/// Lists with a child on each line.
struct ListReader {
  let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// For each token of such a list, the number of its line. Empty unless two lines hold an age or
  /// a child.
  func items(with claims: [AgeClaim]) -> [Int: Int] {
    var found: [Range<Int>] = []
    for segment in reading.segments where segment.field.isEmpty && segment.zone != .signature {
      var start: Int?
      for index in segment.tokens {
        let isItem = startsItem(index)
        let gap = reading.tokens[index].gap
        if let first = start,
          isItem || gap.contains(.blankLine)
            || (gap.contains(.newline) && gap.contains(.shortLine) && !isItem)
        {
          found.append(first ..| index)
          start = nil
        }
        if isItem { start = index }
      }
      if let start { found.append(start ..| segment.tokens.upperBound) }
    }
    let children = found.filter { item in
      claims.contains { item.contains($0.tokens.lowerBound) && $0.strength >= .schoolYear }
        && (claims.contains { item.contains($0.tokens.lowerBound) && $0.strength >= .birthYear }
          || reading.any(CueSet(.child, .sibling), in: item)
          || item.prefix(2).contains { reading.looksLikeName($0) })
    }
    guard children.count > 1 else { return [:] }
    var items: [Int: Int] = [:]
    for (number, item) in children.enumerated() {
      for index in item { items[index] = number }
    }
    return items
  }

  func startsItem(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard !token.isEnd, token.gap.contains(.newline) else { return false }
    if token.gap.contains(.bullet) || token.gap.contains(.hyphen) { return true }
    let next = reading.tokens[index + 1]
    if next.isNumber, next.number < 10, reading.has(.child, at: index),
      !reading.tokens[index + 2].gap.isDisjoint(with: [.colon, .hyphen, .period])
    {
      return true
    }
    return token.isNumber && token.number < 10
      && (next.gap.contains(.period) || next.gap.contains(.close) || next.gap.contains(.hyphen))
      && next.gap.contains(.space)
  }
}
