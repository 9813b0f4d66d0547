// The fields of the form, in the order in which people meet them.

struct Field {
  enum Kind {
    case line
    case area
    case choice
  }

  let name: String
  let section: String
  var kind = Kind.line
  /// What a browser may fill in by itself (WCAG 2.2, 1.3.5).
  var autocomplete: String?
  /// Which keyboard a telephone shows.
  var type = "text"
  var longest = 200
  /// Always on the form, whatever the settings say.
  var isFixed = false

  static let all = [
    Field(name: "question", section: "question", kind: .area, longest: 20_000, isFixed: true),
    Field(
      name: "referrer_phone", section: "contact", autocomplete: "tel", type: "tel", isFixed: true),
    Field(
      name: "referrer_email", section: "contact", autocomplete: "email", type: "email",
      isFixed: true),
    Field(name: "contact_way", section: "contact", kind: .choice),
    Field(name: "contact_time", section: "contact"),
    Field(name: "referrer_role", section: "you", kind: .choice),
    Field(name: "referrer_name", section: "you", autocomplete: "name"),
    Field(name: "child_name", section: "child"),
    Field(name: "child_age", section: "child"),
    Field(name: "child_town", section: "child"),
    Field(name: "school", section: "child"),
    Field(name: "consent", section: "child", kind: .choice),
  ]

  static func named(_ name: String) -> Field? { all.first { $0.name == name } }
}
