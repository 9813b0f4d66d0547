// Reads the sample mails and forms, and counts how many of their facts come out as expected.

import Core
import Formats
import Foundation
import Intake

enum Samples {
  struct Sample {
    var signal: Signal
    var received: CivilDate
    var kind: Kind
    var isUrgent: Bool
    var consent: Consent
    var children: [(age: String, municipality: String, school: String)]
    var doubts: Set<String>
    var title: String
    /// Per child the routes that are as good as each other; empty when the sample names none.
    var routes: [[String]]
  }

  static func read(_ text: String) -> [Sample] {
    var samples: [Sample] = []
    var block: [Substring] = []
    let ended = text + "\n### "
    for line in ended.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("### ") {
        if var sample = sample(block) {
          sample.title = "\(samples.count + 1) \(sample.title)"
          samples.append(sample)
        }
        block = [line.dropFirst(4)]
      } else {
        block.append(line)
      }
    }
    return samples
  }

  private static func sample(_ lines: [Substring]) -> Sample? {
    guard lines.count > 1, lines[1].hasPrefix("E: ") else { return nil }
    let head = lines[0].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let parts = lines[1].dropFirst(3).split(separator: "|").map { trim($0) }
    let first = parts[0].split(separator: " ").map(String.init)
    guard first.count == 3, let consent = Consent(rawValue: first[2]),
      let kind = kind(first[0])
    else { return nil }
    let children = parts.dropFirst().filter { $0.contains(";") }.map { part in
      part.split(separator: ";", omittingEmptySubsequences: false).map { trim($0) }
    }
    let routes =
      lines.count > 2 && lines[2].hasPrefix("R: ")
      ? lines[2].dropFirst(3).split(separator: "|").map { $0.split(separator: ",").map(trim) } : []
    let text = lines.dropFirst(routes.isEmpty ? 2 : 3).joined(separator: "\n")
    let received = head.count > 3 && !head[3].isEmpty ? head[3] : "2026-11-10"
    return Sample(
      signal: signal(head, text), received: CivilDate(received) ?? CivilDate(dayNumber: 0),
      kind: kind, isUrgent: first[1] == "yes", consent: consent,
      children: children.map { ($0[0], $0[1], $0[2]) },
      doubts: Set(parts.dropFirst().filter { !$0.contains(";") && !$0.isEmpty }),
      title: title(head, text), routes: routes)
  }

  /// A sibling check is a referral that a person looks at.
  private static func kind(_ name: String) -> Kind? {
    switch name {
    case "followUp": .followUp
    case "siblingCheck": .referral
    default: Kind(rawValue: name)
    }
  }

  /// The subject; of a form, which has none, the first words of its story.
  private static func title(_ head: [String], _ text: String) -> String {
    if head.count > 2, !head[2].isEmpty { return head[2] }
    let story = head.count > 4 ? formFields(head[4]).last { $0.name == "question" }?.value : nil
    return String((story ?? text).prefix(40))
  }

  private static func signal(_ head: [String], _ text: String) -> Signal {
    let fields = head.count > 4 ? formFields(head[4]) : []
    let subject = head.count > 2 ? head[2] : ""
    if fields.isEmpty, let mail = mailSignal(head, subject, text) { return mail }
    var passages = [Passage(zone: .subject, text: subject), Passage(zone: .own, text: text)]
    passages += fields.filter { $0.name == "question" }.map { Passage(zone: .own, text: $0.value) }
    return Signal(
      key: SignalKey(source: "sample", identifier: "1"), channel: fields.isEmpty ? .mail : .form,
      received: Instant(seconds: 0),
      from: Mailbox(name: head.count > 1 ? head[1] : "", address: head[0]), subject: subject,
      passages: passages.filter { !$0.text.isEmpty }, fields: fields)
  }

  /// The words go through the mail reader, as those of a real mail do: it knows what is quoted,
  /// what is forwarded and where the closing lines begin.
  private static func mailSignal(_ head: [String], _ subject: String, _ text: String) -> Signal? {
    let name = head.count > 1 ? head[1] : ""
    let mail = """
      From: "\(name)" <\(head[0])>
      To: aanmelding@ondersteuningsteam.example.nl
      Subject: \(subject)
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      \(text)
      """
    let reading = readMailSignal(
      Array(mail.utf8), key: SignalKey(source: "sample", identifier: "1"),
      received: Instant(seconds: 0), limits: .standard)
    guard case .signal(let signal) = reading else { return nil }
    return signal
  }

  /// `fields=child_age=8;;child_name#1=Sem`
  private static func formFields(_ text: String) -> [FormField] {
    guard text.hasPrefix("fields=") else { return [] }
    return text.dropFirst(7).components(separatedBy: ";;").compactMap { pair in
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let name = parts[0].split(separator: "#")
      return FormField(
        name: String(name[0]), value: String(parts[1]),
        child: name.count > 1 ? Int(name[1]) ?? 0 : 0)
    }
  }

  private static func trim(_ text: some StringProtocol) -> String {
    let words = text.split(separator: " ")
    return words.joined(separator: " ")
  }
}

/// How many of each kind of fact were right.
struct Score {
  var right: [String: Int] = [:]
  var all: [String: Int] = [:]
  var misses: [String] = []

  mutating func count(_ fact: String, _ isRight: Bool, _ miss: @autoclosure () -> String) {
    all[fact, default: 0] += 1
    if isRight { right[fact, default: 0] += 1 } else { misses.append("\(fact): \(miss())") }
  }

  func percent(_ fact: String) -> Int { right[fact, default: 0] * 100 / max(1, all[fact] ?? 0) }

  var summary: String {
    all.keys.sorted().map { "\($0) \(right[$0] ?? 0)/\(all[$0] ?? 0)" }.joined(separator: ", ")
  }
}
