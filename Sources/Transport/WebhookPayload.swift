// What a webhook says: a case number, an event and a deadline, in the shape that its receiver
// expects. Never a person.

import Formats

package struct WebhookCall: Sendable, Hashable {
  package var event: String
  package var caseNumber: String?
  /// RFC 3339, as is `sent`.
  package var deadline: String?
  package var sent: String

  package init(event: String, caseNumber: String?, deadline: String?, sent: String) {
    self.event = event
    self.caseNumber = caseNumber
    self.deadline = deadline
    self.sent = sent
  }
}

package enum WebhookPayload: String, Sendable, Hashable, CaseIterable {
  /// Version 1 of our own; README.md documents it.
  case referrald
  /// Slack and Mattermost.
  case slack
  /// A message card for a Teams workflow.
  case teams
  /// Plain words for ntfy.
  case ntfy

  package func body(_ call: WebhookCall) -> String {
    let value: JSONValue
    switch self {
    case .referrald:
      value = [
        "version": 1, "event": .string(call.event), "case": JSONValue(call.caseNumber),
        "deadline": JSONValue(call.deadline), "sent": .string(call.sent),
      ]
    case .slack: value = ["text": .string(words(call))]
    case .teams:
      value = [
        "type": "message",
        "attachments": [
          [
            "contentType": "application/vnd.microsoft.card.adaptive",
            "content": [
              "type": "AdaptiveCard", "version": "1.4",
              "body": [["type": "TextBlock", "wrap": true, "text": .string(words(call))]],
            ],
          ]
        ],
      ]
    case .ntfy: return words(call)
    }
    return value.compact
  }

  private func words(_ call: WebhookCall) -> String {
    let what = Self.events[call.event] ?? call.event
    let about = call.caseNumber.map { "Zaak \($0): " } ?? ""
    let deadline = call.deadline.map { ", uiterlijk \($0)" } ?? ""
    return "\(about)\(what)\(deadline)."
  }

  private static let events = [
    "alarm": "direct gevaar, kijk nu", "undelivered": "een bericht komt niet aan",
    "reminder": "herinnering", "escalation": "de termijn nadert",
    "missed": "de termijn is voorbij",
  ]
}
