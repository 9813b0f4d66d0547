// Which styles hide text from the reader of a mail.

func isWhite(_ color: String) -> Bool {
  [
    "#fff", "#ffffff", "white", "rgb(255,255,255)", "fff", "ffffff", "#fefefe", "#fdfdfd",
    "transparent", "rgba(0,0,0,0)",
  ].contains(color)
}

/// The declarations of a style attribute in lower case, blanks and "!important" removed.
private func declarations(_ style: String) -> [(name: String, value: String)] {
  style.utf8.split(separator: 0x3B).compactMap { declaration in
    guard let colon = declaration.firstIndex(of: 0x3A) else { return nil }
    let name = declaration[..<colon].filter { !$0.isMailSpace }
    var value = declaration[declaration.index(after: colon)...].filter { !$0.isMailSpace }
    if let mark = value.firstIndex(of: 0x21) { value.removeSubrange(mark...) }
    return (name[...].mailText, value[...].mailText)
  }
}

func statesBackground(_ style: String) -> Bool {
  declarations(style).contains { name, value in
    name.hasPrefix("background") && !isWhite(value) && value != "none" && value != "inherit"
      && ["background", "background-color", "background-image"].contains(name)
  }
}

/// Whether a style makes text invisible. White text is hidden unless it stands on a colour.
func hidesText(_ style: String, isOnDark: Bool) -> Bool {
  var hidesOverflow = false
  var hasNoExtent = false
  for (name, value) in declarations(style) {
    switch name {
    case "display" where value == "none": return true
    case "visibility" where value == "hidden" || value == "collapse": return true
    case "mso-hide" where value == "all": return true
    case "opacity" where isTiny(value, below: 0.05): return true
    case "font-size":
      let isRelative = value.hasSuffix("em") || value.hasSuffix("%")
      if isTiny(value, below: isRelative ? 0.05 : 1.5) { return true }
    case "color" where isWhite(value) && !isOnDark: return true
    case "overflow": hidesOverflow = value == "hidden"
    case "max-height", "height", "max-width", "width", "line-height":
      if isTiny(value, below: 0.5) { hasNoExtent = true }
    default: break
    }
  }
  return hidesOverflow && hasNoExtent
}

/// Whether a length such as "0", "1px" or ".5pt" is below a number.
private func isTiny(_ value: String, below limit: Double) -> Bool {
  let digits = value.prefix { ("0"..."9").contains($0) || $0 == "." }
  guard let number = Double(digits.hasPrefix(".") ? "0" + digits : String(digits)) else {
    return false
  }
  return number < limit
}
