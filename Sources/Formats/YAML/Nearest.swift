// "Did you mean …?": the known word that a mistyped one is closest to.

/// The closest of the known words (Damerau-Levenshtein distance, upper and lower case alike), or
/// nil when none is close: at most one slip in three letters. Of equally close words the first.
package func nearest(_ word: String, in known: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased().unicodeScalars)
  guard letters.count <= 64 else { return nil }
  var best: (word: String, distance: Int)?
  for candidate in known where candidate.utf8.count <= 256 {
    let other = Array(candidate.lowercased().unicodeScalars)
    let limit = (max(letters.count, other.count) + 2) / 3
    let distance = editDistance(letters, other)
    if distance <= limit, distance < other.count, distance < best?.distance ?? .max {
      best = (candidate, distance)
    }
  }
  return best?.word
}

/// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var cost = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1)
      cost = min(cost, current[column] + 1)
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
