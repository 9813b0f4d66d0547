// Who is speaking where: own words, forwarded, quoted, signature, disclaimer.
//
// The text is a stack of voices. The sender's own words come first; a header block or an
// attribution hands over to another voice, and within each voice a closing greeting begins the
// signature. When in doubt a line counts as words of the voice, so that no worry is overlooked.
//
// Failure: none; a text without marks is one passage.

struct MailZones {
  private(set) var passages: [MailPassage] = []
  /// The innermost forwarded message found in the text.
  private(set) var forwarded: ForwardedOriginal?

  /// - Parameters:
  ///   - voice: `.own`, or `.forwarded` for the text of a message inside the message.
  ///   - subject: its prefix tells a forward from a reply where the lines leave it open.
  ///   - recipients: addresses, in lower case, that the mail went to. Without a prefix, whoever
  ///     quotes one of them answers; whoever quotes somebody else passes on.
  ///   - isReply: whether the headers say so, when even that is unknown.
  ///   - signatures: texts that the HTML of the mail marks as signatures.
  init(
    _ text: String, voice: MailPassage.Zone, subject: String, recipients: Set<String> = [],
    isReply: Bool = false, signatures: [String] = []
  ) {
    var reader = ZoneReader(
      lines: MailTextLines(withHeaderLinesApart(text)), voice: voice, recipients: recipients,
      isReply: isReply, forwards: subjectForwards(subject) ?? (voice == .own ? nil : false),
      signatures: signatures.map { $0.utf8.filter(isSignatureLetter) }.filter { !$0.isEmpty })
    reader.read()
    forwarded = reader.forwarded
    passages = reader.passages()
  }
}

/// Whether the subject's prefix says forward (true) or reply (false); nil without a prefix.
func subjectForwards(_ subject: String) -> Bool? {
  var bytes = Array(subject.utf8)[...].trimmedMailSpace
  while bytes.first == 0x5B, let close = bytes.prefix(80).firstIndex(of: 0x5D) {
    bytes = bytes[(close + 1)...].trimmedMailSpace
  }
  guard let colon = bytes.prefix(16).firstIndex(of: 0x3A) else { return nil }
  let prefix = bytes[..<colon].trimmedMailSpace.loweredMailText
  if MailPhrases.forwardPrefixes.contains(prefix) { return true }
  return MailPhrases.replyPrefixes.contains(prefix) ? false : nil
}

private func isSignatureLetter(_ byte: UInt8) -> Bool {
  byte.isMailLetter || byte.isMailDigit || byte >= 0x80
}

private struct ZoneReader {
  let lines: MailTextLines
  /// Whose words stand here: own, forwarded or quoted.
  var voice: MailPassage.Zone
  let recipients: Set<String>
  let isReply: Bool
  /// What a header block that does not say so itself means here; nil: ask whom it quotes.
  var forwards: Bool?
  /// Letters and digits of the signatures that the HTML marks.
  let signatures: [[UInt8]]
  var forwarded: ForwardedOriginal?
  private var zones: [MailPassage.Zone] = []
  /// The quote depth at which the present voice speaks ("> " before a forwarded message).
  private var depth = 0
  private var outer: (voice: MailPassage.Zone, forwards: Bool?)?
  private enum Ending { case none, signature, disclaimer }
  private var ending = Ending.none
  /// The first line behind a signature whose end is known.
  private var signatureEnd: Int?
  private var isParagraphStart = true
  private var hasWords = false
  /// Lines at which another voice begins: a passage never spans two.
  private var voiceStarts: Set<Int> = []

  init(
    lines: MailTextLines, voice: MailPassage.Zone, recipients: Set<String>, isReply: Bool,
    forwards: Bool?, signatures: [[UInt8]]
  ) {
    self.lines = lines
    self.voice = voice
    self.recipients = recipients
    self.isReply = isReply
    self.forwards = forwards
    self.signatures = signatures
    zones.reserveCapacity(lines.count)
  }

  mutating func read() {
    while zones.count < lines.count {
      let index = zones.count
      if lines.isBlank(index) {
        zones.append(zones.last ?? voice)
        isParagraphStart = true
        continue
      }
      if voice == .quoted {
        zones.append(.quoted)
        continue
      }
      step(index)
      isParagraphStart = false
    }
  }

  private mutating func step(_ index: Int) {
    let lineDepth = lines.depth(index)
    if lineDepth < depth, let outer {
      voiceStarts.insert(index)
      voice = outer.voice
      forwards = outer.forwards
      depth = 0
      ending = .none
    }
    if let header = lines.innerHeader(at: index) {
      enter(header)
    } else if lineDepth > depth {
      zones.append(isEscapedFrom(index) ? voice : .quoted)
    } else {
      let text = lines.lowered(index)
      if let attribution = lines.attribution(at: index, lowered: text) {
        enter(attribution)
      } else {
        zones.append(words(index, text))
      }
    }
  }

  private mutating func mark(_ zone: MailPassage.Zone, to end: Int) {
    while zones.count < end { zones.append(zone) }
  }

  /// A header block begins a forwarded message or everything that is quoted below it.
  private mutating func enter(_ header: InnerHeader) {
    mark(.quoted, to: header.end)
    var next = header.end
    while next < lines.count, lines.isBlank(next) { next += 1 }
    let depthBelow = next < lines.count ? lines.depth(next) : header.depth
    guard isForward(header) else {
      // Below an attribution only `>` lines are quoted; without any, everything is.
      if !header.isAttribution || depthBelow <= depth { voice = .quoted }
      return
    }
    let lineDepth = header.isAttribution ? depthBelow : header.depth
    if lineDepth > depth { outer = (voice, forwards) }
    voiceStarts.insert(header.end)
    depth = lineDepth
    voice = .forwarded
    ending = .none
    hasWords = false
    if let original = header.original { forwarded = original }
    forwards = subjectForwards(header.original?.subject ?? "") ?? false
  }

  private func isForward(_ header: InnerHeader) -> Bool {
    if header.claim == .forwarded { return true }
    if let forwards { return forwards }
    if header.isAttribution, header.claim == .unstated { return false }
    let address = header.original?.from?.address.lowercased() ?? ""
    if recipients.contains(address) { return false }
    // Colleagues of a recipient write from other addresses; then the headers decide.
    let domain = address.split(separator: "@").last.map { "@" + $0 } ?? ""
    let isColleague =
      domain.isEmpty
      || recipients.contains { $0.utf8.suffix(domain.utf8.count).elementsEqual(domain.utf8) }
    return isColleague ? !isReply : true
  }

  /// mbox files write ">From " where a line began with "From ".
  private func isEscapedFrom(_ index: Int) -> Bool {
    lines.raw(index).startsLowered(">from ")
      && (index == 0 || lines.depth(index - 1) == 0)
      && (index + 1 >= lines.count || lines.depth(index + 1) == 0)
  }

  /// The zone of a line in the present voice, given its words in lower case.
  private mutating func words(_ index: Int, _ text: String) -> MailPassage.Zone {
    if let end = signatureEnd, index >= end {
      signatureEnd = nil
      if ending == .signature { ending = .none }
    }
    let paragraph = isParagraphStart ? lines.paragraph(index) : text
    if !hasWords, isParagraphStart ? isBanner(paragraph, text) : isBanner(text, text) {
      ending = .disclaimer
      return .disclaimer
    }
    switch ending {
    case .none: break
    case .disclaimer:
      if isPostscript(text) || isLabelled(text) || endsNotice(text, paragraph) {
        ending = .none
      } else {
        return .disclaimer
      }
    case .signature:
      if isParagraphStart, isNotice(paragraph, isWeakEnough: true) {
        ending = .disclaimer
        return .disclaimer
      }
      if isPostscript(text) || isLabelled(text) || isProse(text)
        || (text.utf8.count >= 50 && isProse(paragraph))
      {
        ending = .none
      } else {
        return .signature
      }
    }
    if isSignatureMark(index) || (hasWords && (isGreeting(text) || beginsMarkedSignature(index))) {
      ending = .signature
      return .signature
    }
    if MailPhrases.programLines.prefixLength(of: text) != nil, text.utf8.count < 120 {
      ending = .signature
      return .signature
    }
    if isParagraphStart, hasWords, isNotice(paragraph) {
      ending = .disclaimer
      return .disclaimer
    }
    hasWords = true
    return voice
  }

  // MARK: Marks

  private func isSignatureMark(_ index: Int) -> Bool {
    let content = lines.content(index)
    return content.elementsEqual([0x2D, 0x2D]) || content.elementsEqual("—".utf8)
  }

  /// Whether a signature begins here that the HTML form of the text marks as one. Its first
  /// letters decide: the plain form shows where links lead. Where all its letters follow, its end
  /// is known too.
  private mutating func beginsMarkedSignature(_ index: Int) -> Bool {
    for signature in signatures {
      var matched = 0
      var line = index
      while line < min(index + Self.signatureLines, lines.count), matched < signature.count {
        guard let next = match(line, signature, from: matched), next > 0 else { break }
        matched = next
        line += 1
      }
      if matched == signature.count { signatureEnd = line }
      if matched == signature.count || matched >= 12 { return true }
    }
    return false
  }

  private static let signatureLines = 40

  /// How many letters of the signature are read when this line is; nil when it says another thing.
  private func match(_ line: Int, _ signature: [UInt8], from start: Int) -> Int? {
    var matched = start
    for byte in lines.content(line) where isSignatureLetter(byte) {
      guard matched < signature.count, signature[matched] == byte else { return nil }
      matched += 1
    }
    return matched
  }

  /// A greeting and at most a name: "Groetjes Wendy", "Met vriendelijke groet,".
  private func isGreeting(_ text: String) -> Bool {
    let plain = text.utf8.drop { $0 == 0x2A || $0 == 0x5F || $0.isMailSpace }
    let line = String(Substring(plain))
    guard line.utf8.count < 90, !line.hasSuffix("?") else { return false }
    guard let length = MailPhrases.greetings.prefixLength(of: line) else { return false }
    let rest = Array(line.utf8)[length...]
    if let next = rest.first, next.isMailLetter || next.isMailDigit || next >= 0x80 { return false }
    return rest.mailText.mailWords.count <= 6 && !isProse(rest.mailText)
  }

  private func isPostscript(_ text: String) -> Bool {
    let isMark = { (byte: UInt8) in byte == 0x20 || byte == 0x3A || byte == 0x2C }
    let word = text.utf8.drop(while: isMark).prefix { !isMark($0) }
    return MailPhrases.postscripts.contains(String(Substring(word)))
  }

  /// "Geboortedatum: …": facts about a child, as schools put them below their greeting.
  private func isLabelled(_ text: String) -> Bool {
    guard let length = MailPhrases.factLabels.prefixLength(of: text) else { return false }
    let rest = text.utf8.dropFirst(length)
    return rest.first.map { !$0.isMailLetter } != false && rest.prefix(24).contains(0x3A)
  }

  /// A warning above the text; the line itself must not be the beginning of a letter.
  private func isBanner(_ paragraph: String, _ line: String) -> Bool {
    MailPhrases.banners.occurs(in: paragraph) && !isSalutation(line) && !isPersonal(line)
  }

  private func isSalutation(_ line: String) -> Bool {
    MailPhrases.salutations.prefixLength(of: line) != nil
  }

  /// A notice speaks of addressees, never of somebody's children.
  private func isNotice(_ paragraph: String, isWeakEnough: Bool = false) -> Bool {
    let says =
      MailPhrases.notices.occurs(in: paragraph)
      || (isWeakEnough && MailPhrases.weakNotices.occurs(in: paragraph))
    return says && !isPersonal(paragraph)
  }

  /// A warning above the text ends with its paragraph or at a salutation; a notice below it goes
  /// on until somebody speaks for himself.
  private func endsNotice(_ line: String, _ paragraph: String) -> Bool {
    if !hasWords { return isParagraphStart || isSalutation(line) || isPersonal(line) }
    return isParagraphStart && isProse(paragraph) && isPersonal(paragraph)
  }

  private func isPersonal(_ text: String) -> Bool {
    !MailPhrases.kinds(of: text.mailWords).isDisjoint(with: [.own, .child])
  }

  /// A sentence with a person and a verb, or about a child, or a question.
  private func isProse(_ text: String) -> Bool {
    let words = text.mailWords
    if text.hasSuffix("?") { return words.count >= 3 }
    guard words.count >= 4 else { return false }
    let kinds = MailPhrases.kinds(of: words)
    if kinds.contains(.child) { return true }
    return kinds.isSuperset(of: [.person, .verb]) && !MailPhrases.officeHours.occurs(in: text)
  }

  // MARK: Passages

  func passages() -> [MailPassage] {
    var passages: [MailPassage] = []
    var start = 0
    while start < zones.count {
      var end = start + 1
      while end < zones.count, zones[end] == zones[start], !voiceStarts.contains(end) { end += 1 }
      var low = start
      var high = end
      while low < high, lines.isBlank(low) { low += 1 }
      while high > low, lines.isBlank(high - 1) { high -= 1 }
      if low < high {
        let zone = zones[start]
        let text = (low..<high).map { line in
          (zone == .quoted ? lines.raw(line) : lines.unquoted(line)).withoutTrailingMailSpace
            .mailText
        }
        passages.append(MailPassage(zone: zone, text: text.joined(separator: "\n")))
      }
      start = end
    }
    return passages
  }
}
