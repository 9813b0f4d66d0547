// schools.yaml: every school, how people call it, and its fixed contacts on the team.

import Core
import Formats

func schoolsSchema(_ row: Row) -> [School] { row.rows("schools", "school", schoolSchema) }

private func schoolSchema(_ row: Row) -> School {
  let name = row.value("name", .text)
  return School(
    code: row.define("code", .school, .identifier("ZZAM00"), label: name),
    name: name,
    aliases: row.list("aliases", .text),
    stages: Set(row.list("stage", .word(fallback: School.Stage.primary), atLeast: 1)),
    waldorf: row.optional("waldorf", .yesOrNo) ?? false,
    town: row.value("town", .text),
    municipality: row.refer("municipality", to: .municipality),
    postcode: row.optional("postcode", .postcode) ?? "",
    mailDomains: row.list("mail_domains", .domain),
    contacts: row.referAll("contacts", to: .person),
    regional: row.optional("regional", .yesOrNo) ?? false,
    closed: row.optional("closed", .yesOrNo) ?? false)
}

extension Scalar where Value == String {
  fileprivate static var postcode: Scalar {
    Scalar(expected: "a postcode such as 7103KD", fallback: "") { text throws(Wrong) in
      let bytes = Array(text.uppercased().utf8.filter { $0 != 0x20 })
      guard bytes.count == 6, bytes[0] != 0x30, bytes[..<4].allSatisfy(isDigit),
        bytes[4...].allSatisfy(isLetter)
      else { throw Wrong() }
      let postcode = String(decoding: bytes, as: UTF8.self)
      guard text == postcode else { throw Wrong(suggestion: postcode) }
      return text
    }
  }
}
