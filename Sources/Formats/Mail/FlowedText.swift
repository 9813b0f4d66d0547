// Plain text into lines for people: line ends made LF, and soft line breaks of format=flowed
// joined again (RFC 3676).
//
// Failure: none.

/// Text with LF line ends, without NUL and other control characters except tab.
func cleanedText(_ text: String) -> String {
  var (needsWork, mayHoldMarks) = (false, false)
  for byte in Array(text.utf8) {
    if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F { needsWork = true }
    // The invisible marks begin with one of three bytes.
    if byte == 0xC2 || byte == 0xE2 || byte == 0xEF { mayHoldMarks = true }
  }
  guard needsWork || (mayHoldMarks && text.unicodeScalars.contains(where: \.isInvisibleControl))
  else { return text }
  var scalars = String.UnicodeScalarView()
  var wasReturn = false
  for scalar in text.unicodeScalars {
    if scalar == "\n", wasReturn {
      wasReturn = false
      continue
    }
    wasReturn = scalar == "\r"
    switch scalar.value {
    case 0x0D, 0x0C, 0x0B: scalars.append("\n")
    case 0x0A, 0x09: scalars.append(scalar)
    case 0..<0x20, 0x7F..<0xA0: continue
    default: if !scalar.isInvisibleControl { scalars.append(scalar) }
    }
  }
  return String(scalars)
}

extension Unicode.Scalar {
  /// Marks that turn the writing direction, and byte order marks.
  fileprivate var isInvisibleControl: Bool {
    switch value {
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

/// Joins the flowed lines of a text whose line ends are LF. Quote depth is kept as "> ".
func unflowed(_ text: String, deletesSpace: Bool) -> String {
  var output: [UInt8] = []
  output.reserveCapacity(text.utf8.count)
  var openDepth: Int?  // The quote depth of the paragraph that may go on.
  for line in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) {
    var content = line
    var depth = 0
    while content.first == 0x3E {
      depth += 1
      content = content.dropFirst()
    }
    if content.first == 0x20 { content = content.dropFirst() }  // Space-stuffing.
    let isSignature = content.elementsEqual([0x2D, 0x2D, 0x20])
    let flows = content.last == 0x20 && !isSignature
    // Programs also leave a space before an empty line; there the paragraph ends all the same.
    let continues = openDepth == depth && !isSignature && !content.isEmpty
    if !continues {
      if openDepth != nil { trimBlanks(&output) }
      if line.startIndex > 0 { output.append(0x0A) }
      if depth > 0 {
        for _ in 0..<min(depth, 20) { output.append(0x3E) }
        output.append(0x20)
      }
    }
    output += flows && deletesSpace ? content.dropLast() : content
    openDepth = flows ? depth : nil
  }
  return output[...].mailText
}

private func trimBlanks(_ output: inout [UInt8]) {
  while output.last == 0x20 { output.removeLast() }
}
