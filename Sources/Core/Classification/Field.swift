// What an answer on a form, or a labelled line in a mail, is about.

enum Field: Sendable {
  case none
  case age, birthdate, dueDate, name, child, household, town, address, postcode
  case school, schoolLocation, group
  case consent, consentBy, acute, wish, informParents, preferredContact, question, count, custody
  /// About the person who reports: never the child's.
  case referrer
  case organisation
  case other

  init(_ name: String) {
    self =
      switch name {
      case "child_age": .age
      case "child_birthdate": .birthdate
      case "child_due_date": .dueDate
      case "child_name": .name
      case "child": .child
      case "household": .household
      case "child_town": .town
      case "child_address": .address
      case "child_postcode": .postcode
      case "school": .school
      case "school_location": .schoolLocation
      case "group": .group
      case "consent": .consent
      case "consent_by": .consentBy
      case "custody": .custody
      case "acute": .acute
      case "wish": .wish
      case "inform_parents": .informParents
      case "preferred_contact": .preferredContact
      case "question": .question
      case "children_count": .count
      case "organisation": .organisation
      case _ where name.hasPrefix("referrer_"): .referrer
      default: .other
      }
  }

  var isAboutChild: Bool {
    switch self {
    case .none, .age, .birthdate, .dueDate, .name, .child, .household, .town, .address, .postcode,
      .school,
      .schoolLocation, .group, .question:
      true
    case .consent, .consentBy, .acute, .wish, .informParents, .preferredContact, .count, .custody,
      .referrer, .organisation, .other:
      false
    }
  }
}
