// The wording of the team's mails: a subject and a text with named gaps. The words themselves
// stand in `Config/templates`, so that the team can change them.

/// Every mail that referrald can write.
package enum Notice: String, Hashable, Sendable, CaseIterable {
  /// To who takes a family on.
  case assignment
  /// To the coordinator: somebody has to decide.
  case review
  /// Acute danger, at once, day or night.
  case alarm
  case reminder, escalation, missed
  /// To the coordinator: a drafted redirect to confirm.
  case redirect
  /// To a school's contact: a professional wants to think along, without names.
  case consultation
  /// To the owner: something new in a known case.
  case followUp = "follow-up"
  /// To somebody who only needs to know: a copy.
  case copy
  /// To the coordinator: a message could not be read.
  case quarantine
  /// To the coordinator: one of our mails came back, or could not be sent.
  case undelivered
  /// To the coordinator: a changed configuration is in force, and what changed.
  case configAccepted = "config-accepted"
  /// To the coordinator: a changed configuration has faults; the old one stays in force.
  case configRefused = "config-refused"
  /// To who takes a family over from a colleague.
  case handOver = "hand-over"
  /// To who let a family go.
  case handedOver = "handed-over"
  /// To the owner: the case was closed.
  case closed
  /// To a colleague who answered a mail of ours: what was recorded, in one line.
  case answered
  /// To the referrer: received, what happens, until when, and who to call. No content.
  case confirmation
  /// The same for an urgent signal, with the numbers to call at once.
  case confirmationUrgent = "confirmation-urgent"
  /// To who got a confirmation: somebody else is the contact from now on (K110).
  case newContact = "new-contact"
  /// To the school that referred: the family was reached. Only with consent.
  case feedback
  /// To the owner: tell the school, after asking the family.
  case feedbackReminder = "feedback-reminder"
  /// To somebody with families that need something today.
  case overview
  /// To the coordinator: everything that needs a look today.
  case overviewCoordinator = "overview-coordinator"
  /// To coordinator and manager: the auditor found something that should not be.
  case audit

  /// Whoever reads it is not a colleague.
  package var isForReferrer: Bool {
    [.confirmation, .confirmationUrgent, .newContact, .feedback].contains(self)
  }
}

/// The gaps that a template may leave open, written `{{number}}`.
package enum NoticeField: String, Hashable, Sendable, CaseIterable {
  /// First name of who gets this mail.
  case recipient
  /// Case number.
  case number
  /// Name of the owner.
  case owner
  /// Phone number of the owner.
  case ownerPhone = "owner_phone"
  /// Contact deadline, in words: `dinsdag 13 oktober, 17:00 uur`.
  case deadline
  /// Visit deadline, in words.
  case visit
  /// Until when the coordinator decides, in words.
  case decision
  /// When the signal came in, in words.
  case received
  /// Who handed it in and how to reach them, as far as the privacy setting allows.
  case who
  /// Why it went this way: one line a reason.
  case reasons
  /// What is unclear: one line a doubt.
  case doubts
  /// What referrald would do, for the coordinator to confirm.
  case proposal
  /// First name, age, place and school. Empty unless the setting `detail: full` asks for it.
  case child
  case note
  /// Families, a line each.
  case cases
  case team
  case phone
}

/// A notice as its reader gets it.
package struct Letter: Hashable, Sendable {
  package var subject: String
  package var text: String
}

package struct Template: Hashable, Sendable {
  package let subject: String
  package let text: String
  private let title: Line
  private let lines: [Line]

  package init(subject: String, text: String) {
    self.subject = subject
    self.text = text
    title = Line(Array(subject.utf8)[...])
    lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).map(Line.init)
  }

  /// Fills the gaps. A line that holds nothing but gaps without a value is left out, so that a
  /// mail has no empty labels.
  package func filled(_ value: (NoticeField) -> String) -> Letter {
    var letter = Letter(subject: "", text: "")
    letter.text.reserveCapacity(text.utf8.count * 2)
    var isFirst = true
    for line in lines {
      let values = line.gaps.map(value)
      if !values.isEmpty, values.allSatisfy(\.isEmpty) { continue }
      if !isFirst { letter.text += "\n" }
      isFirst = false
      line.write(values, into: &letter.text)
    }
    title.write(title.gaps.map(value), into: &letter.subject)
    letter.subject = Template.withoutEmptyBrackets(letter.subject)
    return letter
  }

  /// A mail about no case has no number between its brackets.
  private static func withoutEmptyBrackets(_ subject: String) -> String {
    guard subject.hasSuffix("[]") else { return subject }
    let bytes = subject.utf8.dropLast(2)
    let end = bytes.lastIndex { $0 != 0x20 }
    return end.map { String(Substring(bytes[...$0])) } ?? ""
  }
}

/// A line of a template, taken apart once: a text before each gap, and one behind the last.
private struct Line: Hashable, Sendable {
  private(set) var gaps: [NoticeField] = []
  private var texts: [String] = []

  /// A gap of an unknown name says nothing. Settings refuses it with its place.
  init(_ bytes: ArraySlice<UInt8>) {
    var text: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index...].starts(with: [0x7B, 0x7B]),
        let end = Line.closing(bytes, from: index + 2)
      else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let name = bytes[(index + 2)..<end].filter { $0 != 0x20 }
      if let field = NoticeField(rawValue: String(decoding: name, as: UTF8.self)) {
        gaps.append(field)
        texts.append(String(decoding: text, as: UTF8.self))
        text = []
      }
      index = end + 2
    }
    texts.append(String(decoding: text, as: UTF8.self))
  }

  private static func closing(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    (start..<max(start, bytes.endIndex - 1)).first { bytes[$0] == 0x7D && bytes[$0 + 1] == 0x7D }
  }

  /// `values` has one for each gap.
  func write(_ values: [String], into line: inout String) {
    for (text, value) in zip(texts, values) {
      line += text
      line += value
    }
    line += texts.last ?? ""
  }
}
