// A JSON value (RFC 8259): numbers keep their text, objects keep their order.
//
//     let body: JSONValue = ["case": "OT-2026-0042", "step": 3, "due": nil]
//     body["case"]?.string

package indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// The number exactly as written, for instance `1e3`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

package struct JSONMember: Sendable, Hashable {
  package let name: String
  package let value: JSONValue

  package init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

// MARK: Looking up

extension JSONValue {
  /// The member of that name, or nil when there is none or this is no object.
  package subscript(name: String) -> JSONValue? {
    members?.first { $0.name == name }?.value
  }

  package var string: String? { if case .string(let text) = self { text } else { nil } }

  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// A whole number written without point or exponent that fits.
  package var integer: Int? { if case .number(let text) = self { Int(text) } else { nil } }

  package var array: [JSONValue]? { if case .array(let items) = self { items } else { nil } }

  package var members: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }

  package var isNull: Bool { self == .null }
}

// MARK: Building

extension JSONValue {
  package static func integer(_ number: Int) -> JSONValue { .number(String(number)) }

  /// The text, or null.
  package init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// The number, or null.
  package init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self = .string(text) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  package init(integerLiteral number: Int) { self = .integer(number) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByNilLiteral {
  package init(nilLiteral: ()) { self = .null }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral items: JSONValue...) { self = .array(items) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { JSONMember($0.0, $0.1) })
  }
}
