// File names from mail, made safe to show. They are never used as paths.

/// The last path component without control or direction marks, at most 150 bytes long.
func safeFilename(_ stated: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in withoutControls(stated).unicodeScalars {
    switch scalar {
    case "/", "\\": scalars.removeAll()
    case ":", "*", "?", "\"", "<", ">", "|": scalars.append("_")
    default: scalars.append(scalar)
    }
  }
  var name = String(scalars)
  while let first = name.utf8.first, first == 0x20 || first == 0x2E { name.removeFirst() }
  while let last = name.utf8.last, last == 0x20 || last == 0x2E { name.removeLast() }
  guard name.utf8.count > 150 else { return name }
  // A long name keeps its ending, which says what kind of file it is.
  let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
  let kept = ending.utf8.count <= 16 ? ending : ""
  var start = name.dropLast(kept.count)
  while start.utf8.count + kept.utf8.count > 147 { start.removeLast() }
  return start + "…" + kept
}
