// Finds the lines that a mail program writes about another message: the header block above a
// forwarded or quoted message, and the attribution above a quote.
//
// Failure: nil; the lines are then somebody's words.

/// The lines about one inner message.
struct InnerHeader {
  enum Claim { case forwarded, original, unstated }
  /// The first line behind the block.
  var end: Int
  /// How many `>` stand before its lines. Apple quotes them below a separator that is not quoted.
  var depth: Int
  var claim = Claim.unstated
  var original: ForwardedOriginal?
  /// Whether it is an attribution, below which `>` marks the other message.
  var isAttribution = false
}

extension MailTextLines {
  /// The header block that begins at this line, with the separator above it.
  func innerHeader(at start: Int) -> InnerHeader? {
    let claim = separatorClaim(start)
    var line = start
    if claim != nil {
      line += 1
      while line < count, line < start + 4, isBlank(line) { line += 1 }
    }
    guard line < count, depth(line) == depth(start) || claim == .forwarded,
      let block = headerLines(from: line, depth: depth(line), relaxed: claim != nil)
    else {
      guard let claim, claim != .unstated else { return nil }
      var attribution = line < count ? attribution(at: line, lowered: lowered(line)) : nil
      attribution?.claim = claim
      return attribution ?? InnerHeader(end: start + 1, depth: depth(start), claim: claim)
    }
    return InnerHeader(
      end: block.end, depth: depth(line), claim: claim ?? .unstated, original: block.original)
  }

  /// What a separator line says; nil when it is none. A bare rule says nothing by itself.
  private func separatorClaim(_ index: Int) -> InnerHeader.Claim? {
    let content = content(index)
    guard content.count >= 4, content.count < 120 else { return nil }
    let first = content[content.startIndex]
    if first == 0x5F || first == 0x2D || first == 0x2A || first == 0x3D {
      if content.count >= 10, content.allSatisfy({ $0 == first }) { return .unstated }
    }
    let isRuled = first == 0x2D || first == 0x5F || first == 0x2A || first == 0x3D
    let text = lowered(index)
    let isBegin =
      text.hasSuffix(":") && ["begin ", "anfang ", "début "].contains { text.hasPrefix($0) }
    guard isRuled || isBegin else { return nil }
    if MailPhrases.forwardSeparators.occurs(in: text) { return .forwarded }
    return MailPhrases.originalSeparators.occurs(in: text) ? .original : nil
  }

  private func headerLines(
    from start: Int, depth: Int, relaxed: Bool
  ) -> (end: Int, original: ForwardedOriginal)? {
    guard label(start) != nil else { return nil }
    var values: [MailPhrases.Label: [UInt8]] = [:]
    var line = start
    var end = start
    var last: MailPhrases.Label?
    while line < count, line < start + 40, self.depth(line) == depth {
      if let (label, value) = label(line) {
        if values[label] == nil {
          values[label] = Array(value)
          last = label
        } else if label == .from || label == .subject {
          break
        }
        end = line + 1
      } else if isBlank(line) {
        guard line + 1 < count, label(line + 1) != nil else { break }
      } else if end == line, let last, continues(line) {
        values[last, default: []] += [0x20] + content(line)
        end = line + 1
      } else {
        break
      }
      line += 1
    }
    let others = [MailPhrases.Label.date, .to, .subject].filter { values[$0] != nil }.count
    guard let from = values[.from], others >= (relaxed ? 1 : 2) else { return nil }
    return (end, original(from: from, values))
  }

  /// A long value goes on when another label follows before an empty line.
  private func continues(_ index: Int) -> Bool {
    var line = index + 1
    while line < count, line < index + 6, !isBlank(line) {
      if label(line) != nil { return true }
      line += 1
    }
    return false
  }

  private func label(_ index: Int) -> (MailPhrases.Label, MailBytes)? {
    let content = content(index)
    guard let colon = content.prefix(24).firstIndex(of: 0x3A) else { return nil }
    let name = content[..<colon].filter { $0 != 0x2A && $0 != 0xA0 && $0 != 0xC2 }
    let key = name[...].trimmedMailSpace.mailText.lowercased()
    guard let label = MailPhrases.labels[key] else { return nil }
    var value = content[(colon + 1)...]
    while value.first == 0x2A || value.first?.isMailSpace == true { value = value.dropFirst() }
    return (label, value)
  }

  private func original(
    from: [UInt8], _ values: [MailPhrases.Label: [UInt8]]
  ) -> ForwardedOriginal {
    var ignored = MailDefects()
    let address = readAddresses(bracketed(from)[...], limit: 1, &ignored).first
    let date = values[.date].flatMap { readMoment($0[...], assumesDutchTime: true) }
    let subject = values[.subject].map { $0[...].trimmedMailSpace.mailText } ?? ""
    return ForwardedOriginal(from: address, subject: withoutControls(subject), date: date)
  }

  /// Older Outlook writes `Name [mailto:name@example.nl]`.
  private func bracketed(_ value: [UInt8]) -> [UInt8] {
    guard let open = value.firstIndex(of: 0x5B), value[open...].startsLowered("[mailto:"),
      let close = value[open...].firstIndex(of: 0x5D)
    else { return value.filter { $0 != 0x2A } }
    return Array(value[..<open]) + [0x3C] + value[(open + 8)..<close] + [0x3E]
  }

  /// The attribution that begins at this line ("Op … schreef …:", up to four lines), or nil.
  func attribution(at start: Int, lowered first: String) -> InnerHeader? {
    let opens = MailPhrases.wroteStarts.prefixLength(of: first) != nil
    guard opens || MailPhrases.wrote.occurs(in: first) else { return nil }
    var joined: [UInt8] = []
    for line in start..<min(start + 4, count) {
      // Programs that wrap lines leave the end of an address on a line of its own: ">:".
      let isWrappedEnd = line > start && raw(line).trimmedMailSpace.elementsEqual([0x3E, 0x3A])
      if !isWrappedEnd, isBlank(line) || depth(line) != depth(start) { return nil }
      joined += isWrappedEnd ? [0x3E, 0x3A] : [0x20] + content(line).prefix(400)
      guard joined.last == 0x3A else { continue }
      let text = joined[...].mailText.lowercased()
      let digits = joined.count(where: \.isMailDigit)
      guard MailPhrases.wrote.occurs(in: text), digits >= 3 || joined.contains(0x40) else {
        return nil
      }
      return InnerHeader(
        end: line + 1, depth: depth(start), original: original(inAttribution: joined),
        isAttribution: true)
    }
    return nil
  }

  /// The address in angle brackets and the moment before it.
  private func original(inAttribution text: [UInt8]) -> ForwardedOriginal {
    let open = text.firstIndex(of: 0x3C) ?? text.count
    var ignored = MailDefects()
    let from = readAddresses(text[open...].dropLast(), limit: 1, &ignored).first
    let date = readMoment(text[..<open], assumesDutchTime: true)
    return ForwardedOriginal(from: from, subject: "", date: date)
  }
}
