// One mail or one webhook call that must go out. It is a row first and a message later.

package struct OutboxItem: Hashable, Sendable {
  package enum Payload: Hashable, Sendable {
    case mail(Mail)
    case webhook(Webhook)
  }
  package struct Mail: Hashable, Sendable {
    package var to: Mailbox
    package var subject: String
    package var text: String
    /// Message-ID that this mail answers, without brackets.
    package var inReplyTo: String?
    /// Its template.
    package var notice: Notice?
    /// It carries links that answer it with one tap.
    package var answers: Answers?
    /// It carries the deadline for the reader's calendar.
    package var calendar: CalendarEntry?

    package init(
      to: Mailbox, subject: String, text: String, inReplyTo: String? = nil, notice: Notice? = nil,
      answers: Answers? = nil, calendar: CalendarEntry? = nil
    ) {
      self.to = to
      self.subject = subject
      self.text = text
      self.inReplyTo = inReplyTo
      self.notice = notice
      self.answers = answers
      self.calendar = calendar
    }
  }
  /// A deadline as an entry in somebody's calendar. There is one for each case; a later one
  /// replaces it.
  package struct CalendarEntry: Hashable, Sendable {
    package var guards: Answers
    package var day: CivilDate
    package var isCancelled: Bool

    package init(guards: Answers, day: CivilDate, isCancelled: Bool = false) {
      self.guards = guards
      self.day = day
      self.isCancelled = isCancelled
    }
  }
  /// Number, step and deadline; never a person.
  package struct Webhook: Hashable, Sendable {
    package var name: String
    package var event: String
    package var caseNumber: String?
    /// RFC 3339.
    package var deadline: String?

    package init(name: String, event: String, caseNumber: String?, deadline: String?) {
      self.name = name
      self.event = event
      self.caseNumber = caseNumber
      self.deadline = deadline
    }
  }

  /// Says what this item is for, the same on every try: `OT-2026-0042/reminder/1/gen01`. Two items
  /// under one key are one item; the second is dropped when it is committed.
  package var key: String
  package var caseNumber: CaseNumber?
  package var payload: Payload
  package var notBefore: Instant

  package init(key: String, caseNumber: CaseNumber?, payload: Payload, notBefore: Instant) {
    self.key = key
    self.caseNumber = caseNumber
    self.payload = payload
    self.notBefore = notBefore
  }
}
