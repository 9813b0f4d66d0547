// File names from mail, made safe to show. They are never used as paths.
//
// Failure: none; "" when nothing of the name can be shown.

/// The last path component without control or direction marks, at most 150 bytes long. Works on
/// scalars: a `Character` may be as long as the name.
func safeFilename(_ stated: String) -> String {
  var scalars: [Unicode.Scalar] = []
  for scalar in withoutControls(stated).unicodeScalars {
    switch scalar {
    case "/", "\\": scalars.removeAll(keepingCapacity: true)
    case ":", "*", "?", "\"", "<", ">", "|": scalars.append("_")
    default: scalars.append(scalar)
    }
  }
  let isTrimmed = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "." }
  var name = scalars[...].drop(while: isTrimmed)
  while let last = name.last, isTrimmed(last) { name = name.dropLast() }
  guard bytes(name) > 150 else { return text(name) }
  // A long name keeps its ending, which says what kind of file it is.
  let dot = name.lastIndex(of: ".") ?? name.endIndex
  let ending = bytes(name[dot...]) <= 16 ? name[dot...] : []
  var kept = name.startIndex
  var size = bytes(ending)
  while size + bytes(name[kept...kept]) <= 147 {
    size += bytes(name[kept...kept])
    kept += 1
  }
  return text(name[..<kept]) + "…" + text(ending)
}

private func bytes(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
  scalars.reduce(0) { $0 + UTF8.width($1) }
}

private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}
