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
  ///   - subject: tells a forward from a reply where the lines leave it open.
  ///   - isReply: whether the headers say so, for a subject without a prefix.
  init(_ text: String, voice: MailPassage.Zone, subject: String, isReply: Bool) {
    var reader = ZoneReader(
      lines: MailTextLines(text), voice: voice,
      forwards: subjectForwards(subject) ?? (voice == .own && !isReply))
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

private struct ZoneReader {
  let lines: MailTextLines
  /// Whose words stand here: own, forwarded or quoted.
  var voice: MailPassage.Zone
  /// What a header block that does not say so itself means here.
  var forwards: Bool
  var forwarded: ForwardedOriginal?
  private var zones: [MailPassage.Zone] = []
  /// The quote depth at which the present voice speaks ("> " before a forwarded message).
  private var depth = 0
  private var outer: (voice: MailPassage.Zone, forwards: Bool)?
  private enum Ending { case none, signature, disclaimer }
  private var ending = Ending.none
  private var isParagraphStart = true
  private var hasWords = false
  /// Lines at which another voice begins: a passage never spans two.
  private var voiceStarts: Set<Int> = []

  init(lines: MailTextLines, voice: MailPassage.Zone, forwards: Bool) {
    self.lines = lines
    self.voice = voice
    self.forwards = forwards
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
      enter(header, lineDepth)
    } else if lineDepth > depth {
      zones.append(isEscapedFrom(index) ? voice : .quoted)
    } else if let end = lines.attributionEnd(at: index) {
      mark(.quoted, to: end)
      quoteFollows(end)
    } else {
      zones.append(words(index))
    }
  }

  private mutating func mark(_ zone: MailPassage.Zone, to end: Int) {
    while zones.count < end { zones.append(zone) }
  }

  /// A header block begins a forwarded message or everything that is quoted below it.
  private mutating func enter(_ header: InnerHeader, _ lineDepth: Int) {
    mark(.quoted, to: header.end)
    let isForward =
      switch header.claim {
      case .forwarded: true
      case .original, .unstated: forwards
      }
    guard isForward else {
      voice = .quoted
      return
    }
    if lineDepth > depth { outer = (voice, forwards) }
    voiceStarts.insert(header.end)
    depth = lineDepth
    voice = .forwarded
    ending = .none
    hasWords = false
    if let original = header.original { forwarded = original }
    forwards = subjectForwards(header.original?.subject ?? "") ?? false
  }

  /// Below an attribution only `>` lines are quoted; without any, everything is.
  private mutating func quoteFollows(_ end: Int) {
    var next = end
    while next < lines.count, lines.isBlank(next) { next += 1 }
    if next < lines.count, lines.depth(next) <= depth { voice = .quoted }
  }

  /// mbox files write ">From " where a line began with "From ".
  private func isEscapedFrom(_ index: Int) -> Bool {
    lines.raw(index).startsLowered(">from ")
      && (index == 0 || lines.depth(index - 1) == 0)
      && (index + 1 >= lines.count || lines.depth(index + 1) == 0)
  }

  private mutating func words(_ index: Int) -> MailPassage.Zone {
    let text = lines.lowered(index)
    let paragraph = isParagraphStart ? lines.paragraph(index) : text
    if isParagraphStart, paragraph.mentions(any: MailPhrases.banners), !hasWords {
      ending = .disclaimer
      return .disclaimer
    }
    switch ending {
    case .none: break
    case .disclaimer:
      if isPostscript(text) || (isParagraphStart && (!hasWords || isPersonal(paragraph))) {
        ending = .none
      } else {
        return .disclaimer
      }
    case .signature:
      if isParagraphStart, isNotice(paragraph) {
        ending = .disclaimer
        return .disclaimer
      }
      if isPostscript(text) || isProse(text) || (text.utf8.count >= 50 && isProse(paragraph)) {
        ending = .none
      } else {
        return .signature
      }
    }
    if isSignatureMark(index) || isGreeting(text) {
      ending = .signature
      return .signature
    }
    if MailPhrases.programLines.contains(where: { text.hasPrefix($0) }), text.utf8.count < 120 {
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

  /// A greeting and at most a name: "Groetjes Wendy", "Met vriendelijke groet,".
  private func isGreeting(_ text: String) -> Bool {
    let plain = text.utf8.drop { $0 == 0x2A || $0 == 0x5F || $0.isMailSpace }
    let line = String(Substring(plain))
    guard line.utf8.count < 90, !line.hasSuffix("?") else { return false }
    let greeting = MailPhrases.greetings.filter { line.hasPrefix($0) }.max { $0.count < $1.count }
    guard let greeting else { return false }
    let rest = line.dropFirst(greeting.count)
    if let next = rest.first, next.isLetter || next.isNumber { return false }
    return String(rest).mailWords.count <= 6 && !isProse(String(rest))
  }

  private func isPostscript(_ text: String) -> Bool {
    guard let mark = text.split(whereSeparator: { $0 == " " || $0 == ":" || $0 == "," }).first
    else { return false }
    return MailPhrases.postscripts.contains(String(mark))
  }

  private func isNotice(_ paragraph: String) -> Bool {
    paragraph.mentions(any: MailPhrases.notices)
  }

  /// Somebody's own words inside what looked like a notice.
  private func isPersonal(_ paragraph: String) -> Bool {
    isProse(paragraph) && !isNotice(paragraph)
      && paragraph.mailWords.contains { ["ik", "mijn", "we", "hij", "zij", "ze"].contains($0) }
  }

  /// A sentence with a person and a verb, or a question.
  private func isProse(_ text: String) -> Bool {
    let words = text.mailWords
    let isQuestion = text.hasSuffix("?")
    if isQuestion { return words.count >= 3 }
    guard words.count >= 4, !text.mentions(any: MailPhrases.officeHours) else { return false }
    let hasPerson = words.contains { MailPhrases.persons.contains(String($0)) }
    let hasVerb = words.contains { MailPhrases.verbs.contains(String($0)) }
    return hasPerson && hasVerb
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
