// How the field names of other form systems are understood. The mapping stands in
// `referrald.yaml`, so that a municipality's own form needs no change in code.

package struct FormMapping: Sendable, Hashable {
  /// Native field name → keys of other form systems, in order. A key with dots may be nested.
  package var fields: [String: [String]]
  /// Where the submission's own id stands besides `submission_id`.
  package var reference: [String]
  /// Where the moment of submission stands besides `submitted_at`.
  package var submitted: [String]
  /// Objects that hold the answers, besides `data`.
  package var values: [String]

  package init(
    fields: [String: [String]] = [:], reference: [String] = [], submitted: [String] = [],
    values: [String] = []
  ) {
    self.fields = fields
    self.reference = reference
    self.submitted = submitted
    self.values = values
  }

  /// The fields of the native submission, in the order in which people read them.
  package static let nativeFields = [
    "referrer_role", "referrer_name", "referrer_email", "referrer_phone", "referrer_address",
    "referrer_age", "organisation", "child_name", "child_birthdate", "child_due_date",
    "child_age", "child_address", "child_postcode", "child_town", "child", "children",
    "children_count", "school", "school_location", "group", "consent", "consent_by", "custody",
    "inform_parents", "wish", "acute", "question", "preferred_contact", "attachment",
  ]

  func keys(of field: String) -> [String] { [field] + (fields[field] ?? []) }
}
