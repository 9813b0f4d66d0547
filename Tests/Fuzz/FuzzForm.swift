// A submission of a web form, as our own form and as a foreign one.

private let foreign = FormMapping(
  fields: ["child_name": ["kind.naam", "naam"], "children": ["kinderen"]],
  reference: ["metadata.public_reference"], submitted: ["metadata.registration_timestamp"],
  values: ["values"])

func fuzzForm(_ bytes: [UInt8]) {
  for mapping in [FormMapping(), foreign] {
    do {
      let form = try readForm(bytes, mapping: mapping)
      precondition(form.answers.allSatisfy { $0.child >= 0 && !$0.name.isEmpty })
      precondition(form.files.allSatisfy { $0.bytes >= 0 })
    } catch {
      precondition(error.line >= 1 && error.column >= 1 && !error.cause.isEmpty)
    }
  }
}
