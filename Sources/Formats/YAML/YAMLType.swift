// What a schema may ask for: scalars (YAMLScalarTypes), lists, mappings, and values with places.
//
// Failure: a value of the wrong kind is reported with what is expected, and a harmless value
// (empty text, the lowest number, an empty list) takes its place.

package struct YAMLType<Value>: Sendable {
  /// Completes "must be …", for instance "a whole number from 1 to 200".
  package let expected: String
  let harmless: @Sendable () -> Value
  let value: @Sendable (YAMLField) -> Value

  init(
    _ expected: String, harmless: @escaping @Sendable @autoclosure () -> Value,
    value: @escaping @Sendable (YAMLField) -> Value
  ) {
    self.expected = expected
    self.harmless = harmless
    self.value = value
  }

  /// A type written as one scalar; `parse` gives nil for what it is not.
  package static func scalar(
    _ expected: String, otherwise harmless: @escaping @Sendable @autoclosure () -> Value,
    hint: @escaping @Sendable (String) -> String? = { _ in nil },
    _ parse: @escaping @Sendable (String) -> Value?
  ) -> YAMLType {
    YAMLType(expected, harmless: harmless()) { field in
      guard case .scalar(let text, _) = field.node.content else {
        field.refuse(expected)
        return harmless()
      }
      if let value = parse(text) { return value }
      field.refuse(expected, hint: hint(text))
      return harmless()
    }
  }

  /// The value with its place, for a check after reading.
  package var placed: YAMLType<Placed<Value>> {
    YAMLType<Placed<Value>>(
      expected, harmless: YAMLField.nothing.placed(harmless(), isStandIn: true)
    ) { field in
      let faults = field.reader.count
      let value = value(field)
      return field.placed(value, isStandIn: field.reader.count > faults)
    }
  }
}

extension YAMLType {
  /// A list, which may be empty: `[]`.
  package static func list<Item>(of item: YAMLType<Item>) -> YAMLType<[Item]> {
    YAMLType<[Item]>("a list", harmless: []) { field in
      guard case .sequence(let nodes) = field.node.content else {
        field.refuse("a list", hint: "write `- ` before each item")
        return []
      }
      return nodes.enumerated().map { item.value(field.item($0 + 1, $1)) }
    }
  }

  /// A mapping with known keys; unknown ones are faults.
  package static func mapping(_ body: @escaping @Sendable (YAMLFields) -> Value) -> YAMLType<Value>
  {
    let expected = "a set of keys with values"
    return YAMLType(expected, harmless: body(YAMLFields(.nothing, []))) { field in
      guard case .mapping(let entries) = field.node.content else {
        field.refuse(expected)
        return body(YAMLFields(.nothing, []))
      }
      let fields = YAMLFields(field, entries)
      let value = body(fields)
      fields.refuseUnknownKeys()
      return value
    }
  }

  /// A mapping whose keys are names chosen by whoever writes the file, in their order.
  package static func dictionary<Item>(
    of item: YAMLType<Item>
  ) -> YAMLType<[(key: Placed<String>, value: Item)]> {
    let expected = "a set of names with values"
    return YAMLType<[(key: Placed<String>, value: Item)]>(expected, harmless: []) { field in
      guard case .mapping(let entries) = field.node.content else {
        field.refuse(expected)
        return []
      }
      return entries.map { entry in
        let child = field.child(entry.key, entry.value)
        let key = Placed(
          value: entry.key, file: field.reader.file, place: entry.keyPlace, path: child.path,
          isStandIn: false)
        return (key, item.value(child))
      }
    }
  }
}

extension YAMLField {
  fileprivate func placed<Value>(_ value: Value, isStandIn: Bool) -> Placed<Value> {
    Placed(
      value: value, file: reader.file, place: node.place, path: path, isStandIn: isStandIn)
  }

  /// Stands in where there is nothing to read; its faults are never seen.
  static var nothing: YAMLField {
    let node = YAMLNode(place: YAMLPlace(line: 1, column: 1), content: .absent)
    return YAMLField(node: node, path: "", reader: YAMLReader(file: ""))
  }
}
