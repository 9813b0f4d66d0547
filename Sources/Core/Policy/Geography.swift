// The places and schools that the team knows. Both come from the configuration, never from code.

package struct Place: Hashable, Sendable {
  package var name: String
  /// Nil where a place lies in several municipalities or only names a region.
  package var municipality: String?
  package var area: Area
  /// Four-digit postcodes.
  package var postcodes: [Int]
  /// Other spellings, dialect names and old municipalities that mean this place.
  package var aliases: [String]
  /// The official place that a hamlet's people are registered in; evidence names this one.
  package var partOf: String?
  /// The name is also a surname, a common word or another place: it counts only with a preposition
  /// or a label before it, and a second hint where two places share it.
  package var ambiguous: Bool

  package init(
    name: String, municipality: String?, area: Area, postcodes: [Int] = [],
    aliases: [String] = [], partOf: String? = nil, ambiguous: Bool = false
  ) {
    self.name = name
    self.municipality = municipality
    self.area = area
    self.postcodes = postcodes
    self.aliases = aliases
    self.partOf = partOf
    self.ambiguous = ambiguous
  }
}

package struct PostcodeRange: Hashable, Sendable {
  package var first: Int
  package var last: Int
  package var municipality: String
  package var area: Area
  /// The place, when the whole range is one place.
  package var place: String?

  package init(first: Int, last: Int, municipality: String, area: Area, place: String?) {
    self.first = first
    self.last = last
    self.municipality = municipality
    self.area = area
    self.place = place
  }
}

package struct School: Hashable, Sendable {
  package enum Stage: String, Sendable, Hashable, CaseIterable {
    case primary, specialPrimary, special, secondary, practical, vocational, preschool
  }
  package var code: String
  package var name: String
  package var aliases: [String]
  package var stages: Set<Stage>
  /// The school has Waldorf classes: class 1 is group 3.
  package var waldorf: Bool
  package var town: String
  package var municipality: String
  package var postcode: String
  /// Domains from which only this school's own staff write.
  package var mailDomains: [String]
  /// The fixed contacts in order of preference; the first who is present takes the signal.
  package var contacts: [PersonID]
  /// Half of its pupils come from elsewhere: without a residence a person has to ask (K018).
  package var regional: Bool
  package var closed: Bool

  package init(
    code: String, name: String, aliases: [String] = [], stages: Set<Stage> = [.primary],
    waldorf: Bool = false, town: String, municipality: String, postcode: String = "",
    mailDomains: [String] = [], contacts: [PersonID] = [], regional: Bool = false,
    closed: Bool = false
  ) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.stages = stages
    self.waldorf = waldorf
    self.town = town
    self.municipality = municipality
    self.postcode = postcode
    self.mailDomains = mailDomains
    self.contacts = contacts
    self.regional = regional
    self.closed = closed
  }
}

/// Where a family outside the area, or a young adult, is shown the way to.
package struct Desk: Hashable, Sendable {
  /// The municipality it serves, or `adults` for those of 24 and over inside the area.
  package var municipality: String
  package var name: String
  package var address: String
  package var phone: String

  package init(municipality: String, name: String, address: String = "", phone: String = "") {
    self.municipality = municipality
    self.name = name
    self.address = address
    self.phone = phone
  }
}
