// Which styles hide text from the reader of a mail.

func isWhite(_ color: String) -> Bool {
  [
    "#fff", "#ffffff", "white", "rgb(255,255,255)", "fff", "ffffff", "#fefefe", "#fdfdfd",
    "transparent", "rgba(0,0,0,0)",
  ].contains(color)
}

/// The declarations of a style attribute in lower case, blanks and "!important" removed.
private func declarations(_ style: String) -> [(name: String, value: String)] {
  Array(style.utf8).split(separator: 0x3B).compactMap { declaration in
    guard let colon = declaration.firstIndex(of: 0x3A) else { return nil }
    let name = declaration[..<colon].filter { !$0.isMailSpace }
    var value = declaration[(colon + 1)...].filter { !$0.isMailSpace }
    if let mark = value.firstIndex(of: 0x21) { value.removeSubrange(mark...) }
    return (name[...].mailText, value[...].mailText)
  }
}

/// What a style attribute says about whether its text can be seen.
struct HTMLStyle {
  /// Invisible on any background.
  private(set) var hidesText = false
  /// White, so invisible unless it stands on a colour.
  private(set) var isWhiteText = false
  private(set) var hasBackground = false

  init(_ style: String) {
    var hidesOverflow = false
    var hasNoExtent = false
    for (name, value) in declarations(style) {
      switch name {
      case "display": if value == "none" { hidesText = true }
      case "visibility": if value == "hidden" || value == "collapse" { hidesText = true }
      case "mso-hide": if value == "all" { hidesText = true }
      case "opacity": if isTiny(value, below: 0.05) { hidesText = true }
      case "font-size":
        let isRelative = value.hasSuffix("em") || value.hasSuffix("%")
        if isTiny(value, below: isRelative ? 0.05 : 1.5) { hidesText = true }
      case "color": if isWhite(value) { isWhiteText = true }
      case "overflow": hidesOverflow = value == "hidden"
      case "max-height", "height", "max-width", "width", "line-height":
        if isTiny(value, below: 0.5) { hasNoExtent = true }
      case "background", "background-color", "background-image":
        if !isWhite(value), value != "none", value != "inherit" { hasBackground = true }
      default: break
      }
    }
    if hidesOverflow, hasNoExtent { hidesText = true }
  }
}

/// Whether a length such as "0", "1px" or ".5pt" is below a number.
private func isTiny(_ value: String, below limit: Double) -> Bool {
  let digits = value.utf8.prefix { $0.isMailDigit || $0 == 0x2E }
  guard
    let number = Double(
      digits.first == 0x2E ? "0" + String(Substring(digits)) : String(Substring(digits)))
  else {
    return false
  }
  return number < limit
}
