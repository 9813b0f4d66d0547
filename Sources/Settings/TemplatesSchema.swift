// templates/*.txt: the wording of the team's mails. The first line is the subject, then an empty
// line, then the text, with gaps such as `{{number}}`.
//
// Failure: a missing file, an unknown gap or a text that does not begin as it should is a fault
// with its place; a file that belongs to no mail is one too, for it may be a mistyped name.

import Core
import Formats

func readTemplates(_ ledger: Ledger) -> [Notice: Template] {
  let names = Notice.allCases.map(ConfigFiles.templateName)
  for name in ledger.files.contents.keys where isTemplate(name) && !names.contains(name) {
    ledger.fault(
      name, YAMLPlace(line: 1, column: 1), "no mail uses this file",
      "remove it or give it the name of a mail", suggestion: nearest(name, in: names))
  }
  var templates: [Notice: Template] = [:]
  for notice in Notice.allCases {
    let file = ConfigFiles.templateName(notice)
    guard let bytes = ledger.bytes(of: file) else { continue }
    templates[notice] = template(bytes, file, ledger)
  }
  return templates
}

private func isTemplate(_ name: String) -> Bool { name.utf8.starts(with: "templates/".utf8) }

private let subjectLabel = "Onderwerp:"

/// Fields that tell of people, or that have several lines.
private let notInSubject = Set(
  [NoticeField.who, .reasons, .doubts, .proposal, .child, .note, .cases, .ownerPhone].map(
    \.rawValue))

private func template(_ bytes: [UInt8], _ file: String, _ ledger: Ledger) -> Template? {
  func fault(_ line: Int, _ column: Int, _ problem: Phrase, _ advice: Phrase) -> Template? {
    ledger.fault(file, YAMLPlace(line: line, column: column), problem, advice)
    return nil
  }
  guard let text = String(validating: bytes, as: UTF8.self) else {
    return fault(1, 1, "this file is not UTF-8 text", "save it with the encoding UTF-8")
  }
  let lines = lines(of: text)
  for (number, line) in lines.enumerated() { checkGaps(line, number + 1, file, ledger) }
  for (number, line) in lines.enumerated() {
    guard let bad = line.firstIndex(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      continue
    }
    return fault(number + 1, bad + 1, "a tab or a control character", "use spaces")
  }
  let first = String(String.UnicodeScalarView(lines[0]))
  let subject =
    first.utf8.starts(with: subjectLabel.utf8)
    ? trimmed(first.utf8.dropFirst(subjectLabel.utf8.count)) : ""
  guard !subject.isEmpty else {
    return fault(1, 1, "the first line is no subject", "expected `Onderwerp: …`")
  }
  guard lines.count > 1, lines[1].isEmpty else {
    return fault(2, 1, "the second line is not empty", "expected an empty line, then the text")
  }
  let body = lines.dropFirst(2).map { String(String.UnicodeScalarView($0)) }
  guard let end = body.lastIndex(where: { !$0.isEmpty }) else {
    return fault(3, 1, "there is no text below the subject", "expected the text of the mail")
  }
  return Template(subject: subject, text: body[0...end].joined(separator: "\n"))
}

/// Lines as Unicode scalars, without their line ends and without a byte order mark.
private func lines(of text: String) -> [[Unicode.Scalar]] {
  let scalars = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
  return scalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    Array(line.last == "\r" ? line.dropLast() : line)
  }
}

private func trimmed(_ text: some BidirectionalCollection<UInt8>) -> String {
  String(decoding: text.drop { $0 == 0x20 }, as: UTF8.self)
}

/// Every `{{` closes on its line, around the name of a field.
private func checkGaps(_ line: [Unicode.Scalar], _ number: Int, _ file: String, _ ledger: Ledger) {
  let names = NoticeField.allCases.map(\.rawValue)
  var index = 0
  while index + 1 < line.count {
    guard line[index] == "{", line[index + 1] == "{" else {
      index += 1
      continue
    }
    let place = YAMLPlace(line: number, column: index + 1)
    let start = index + 2
    let end = (start..<max(start, line.count - 1)).first { line[$0] == "}" && line[$0 + 1] == "}" }
    guard let end else {
      ledger.fault(file, place, "this gap is not closed on its line", "expected `{{number}}`")
      return
    }
    let name = String(String.UnicodeScalarView(line[start..<end].filter { $0 != " " }))
    if !names.contains(name) {
      ledger.fault(
        file, place, "unknown gap `{{\(shown(name))}}`", "expected \(oneOf(names))",
        suggestion: nearest(name, in: names))
    } else if number == 1, notInSubject.contains(name) {
      ledger.fault(
        file, place, "`{{\(name)}}` does not belong in a subject, which shows on a locked phone",
        "move it to the text below")
    }
    index = end + 2
  }
}
