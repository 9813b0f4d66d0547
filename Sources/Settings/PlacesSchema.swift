// places.yaml: which municipalities are the team's own, and where every place and postcode lies.

import Core
import Formats

struct PlacesFile {
  var places: [Place] = []
  var postcodes: [PostcodeRange] = []
}

func placesSchema(_ row: Row) -> PlacesFile {
  let inside = row.section("municipalities") { row in
    row.list("inside", .text, atLeast: 1)
  }
  row.ledger.definitions[.municipality] = (inside ?? []).map { Definition(name: $0) }
  let reader = PlaceReader(inside: inside ?? [], notebook: Notebook())
  let file = PlacesFile(
    places: row.rows("places", "place", reader.place),
    postcodes: row.rows("postcodes", "postcode range", reader.range))
  reader.notebook.check(inside: inside ?? [], places: file.places, row)
  return file
}

/// What is known of the whole file while its rows are read.
private final class Notebook {
  private var mentions: [(name: String, place: YAMLPlace)] = []
  private var claims: [Int: Int] = [:]

  func note(_ municipality: String, _ row: Row) {
    let place = row.place(of: "municipality")
    mentions.append((municipality, place))
    row.ledger.definitions[.municipality, default: []].append(Definition(name: municipality))
  }

  /// A postcode belongs to one municipality, so it stands in one range.
  func claim(_ range: PostcodeRange, _ row: Row) {
    for postcode in range.first...range.last {
      if let line = claims.updateValue(row.place.line, forKey: postcode) {
        return row.fault(
          "first", "postcode \(postcode) already stands in the range on line \(line)",
          "expected every postcode in one range, with its one municipality")
      }
    }
  }

  /// Finds municipalities of the team's own that are mistyped, below `inside` or with a place.
  func check(inside: [String], places: [Place], _ row: Row) {
    let settled = Set(places.filter { $0.area == .inside }.compactMap(\.municipality))
    let unsettled = row.isSound("places") ? inside.filter { !settled.contains($0) } : []
    for name in unsettled {
      row.fault(
        "municipalities", "`inside` has `\(shown(name))`, in which no place lies",
        "expected a municipality that a place below names",
        suggestion: nearest(name, in: places.compactMap(\.municipality)))
    }
    if unsettled.isEmpty { checkMentions(inside, row) }
  }

  /// A municipality that is named once and looks like one of the team's own is that one mistyped:
  /// otherwise a child from there would be sent away.
  private func checkMentions(_ inside: [String], _ row: Row) {
    let counts = Dictionary(mentions.map { ($0.name, 1) }, uniquingKeysWith: +)
    for mention in mentions where counts[mention.name] == 1 && !inside.contains(mention.name) {
      guard let meant = nearest(mention.name, in: inside) else { continue }
      row.fault(
        at: mention.place, "`municipality` is `\(shown(mention.name))`, which nothing else names",
        "expected a municipality under `inside`, or another one", suggestion: meant)
    }
  }
}

private struct PlaceReader {
  let inside: [String]
  let notebook: Notebook

  func place(_ row: Row) -> Place {
    let name = row.value("name", .text)
    let country = row.optional("country", .country)
    let municipality = row.optional("municipality", .text) ?? country
    let expected = area(municipality)
    let place = Place(
      name: name,
      municipality: municipality,
      area: row.optional("area", .area) ?? expected,
      postcodes: row.list("postcodes", .postcodeDigits),
      aliases: row.list("aliases", .text),
      partOf: row.optionallyRefer("part_of", to: .place),
      ambiguous: row.optional("ambiguous", .yesOrNo) ?? false)
    if let municipality { notebook.note(municipality, row) }
    // Two places may share a name, but not within one municipality.
    row.unique("name", name, within: municipality ?? "")
    row.ledger.definitions[.place, default: []].append(Definition(name: name))
    if row.isSound("area"), place.area != .unclear, place.area != expected {
      row.fault(
        "area",
        "`area` is `\(place.area.rawValue)`, but \(shown(municipality ?? "this place")) is not",
        "leave `area` out, or write unclear")
    }
    if row.isSound("country"), row.isSound("municipality"), municipality != country {
      row.fault("country", "a place abroad has no municipality of ours", "leave one of the two out")
    }
    if row.isSound("part_of"), place.partOf == name {
      row.fault("part_of", "`part_of` is this place", "expected another place, or leave it out")
    }
    return place
  }

  func range(_ row: Row) -> PostcodeRange {
    let municipality = row.value("municipality", .text)
    let range = PostcodeRange(
      first: row.value("first", .postcodeDigits),
      last: row.value("last", .postcodeDigits),
      municipality: municipality,
      area: area(municipality),
      place: row.optional("place", .text))
    if row.isSound("municipality") { notebook.note(municipality, row) }
    if row.isSound("first"), row.isSound("last") {
      if range.last < range.first {
        row.fault("last", "`last` comes before `first`", "expected \(range.first) or more")
      } else {
        notebook.claim(range, row)
      }
    }
    return range
  }

  private func area(_ municipality: String?) -> Area {
    guard let municipality else { return .unclear }
    return inside.contains(municipality) ? .inside : .outside
  }
}

extension Scalar where Value == Int {
  fileprivate static var postcodeDigits: Scalar {
    .number(1000...9999, as: "four digits such as 7119")
  }
}

extension Scalar where Value == Area {
  fileprivate static var area: Scalar {
    .choice(["inside": .inside, "outside": .outside, "unclear": .unclear], fallback: .unclear)
  }
}

extension Scalar where Value == String {
  /// A country's name as children from the border region write it; it stands for a municipality.
  fileprivate static var country: Scalar {
    let countries: KeyValuePairs = ["Germany": "Duitsland", "Belgium": "België"]
    return .choice(
      countries, fallback: "", otherwise: ["duitsland": "Germany", "belgië": "Belgium"])
  }
}
