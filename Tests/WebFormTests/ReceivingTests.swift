// What becomes of a form that was sent: one file in the queue, or a page that says why not.

import Formats
import Foundation
import Testing

struct ReceivingTests {
  private let least = ["question": "Mijn zoon slaapt slecht.", "referrer_phone": "06-00000031"]

  @Test func `a full form becomes the submission that intake reads`() throws {
    let site = try Site()
    let answer = try site.submit([
      "question": "Hij slaapt slecht.\r\nWat nu?", "referrer_phone": "06-00000031",
      "referrer_email": "marit@mail.example.nl", "referrer_role": "ouder",
      "referrer_name": "Marit Boltekamp", "child_name": "Pepijn", "child_age": "23-04-2019",
      "child_town": "7103 DP", "school": "IKC De Twijg", "consent": "ja", "contact_way": "bellen",
      "contact_time": "na 16.00 uur",
    ])
    #expect(answer.status == 200)
    let file = try #require(try site.waiting().first)
    let reference = try #require(file["submission_id"]?.string)
    #expect(answer.body.contains("<strong class=\"reference\">\(reference)</strong>"))
    #expect(answer.body.contains("Binnen 5 werkdagen") && answer.body.contains("0543-000000"))
    #expect(!answer.body.contains("Pepijn"))
    let form = try readForm(Array(file.compact.utf8), mapping: FormMapping())
    #expect(form.reference == reference)
    #expect(form.submittedAt?.hasSuffix("Z") == true)
    #expect(form.otherLines.isEmpty)
    let answers = Dictionary(uniqueKeysWithValues: form.answers.map { ($0.name, $0.value) })
    #expect(
      answers == [
        "question": "Hij slaapt slecht.\nWat nu?", "referrer_phone": "06-00000031",
        "referrer_email": "marit@mail.example.nl", "referrer_role": "ouder",
        "referrer_name": "Marit Boltekamp", "child_name": "Pepijn",
        "child_birthdate": "23-04-2019", "child_postcode": "7103 DP", "school": "IKC De Twijg",
        "consent": "ja", "preferred_contact": "bellen, na 16.00 uur",
      ])
    #expect(try site.drafts().isEmpty)
  }

  @Test(arguments: [
    ("9", "child_age"), ("bijna 16", "child_age"), ("2019-04-23", "child_birthdate"),
    ("2015", "child_birthdate"),
  ])
  func `an age and a date of birth are told apart`(typed: String, field: String) throws {
    let site = try Site()
    _ = try site.submit(least.merging(["child_age": typed]) { $1 })
    #expect(try site.waiting().first?["data"]?[field]?.string == typed)
  }

  @Test func `the same page sent twice is one submission, and changed in between it is another`()
    throws
  {
    let site = try Site()
    let first = try site.submit(least)
    #expect(try site.submit(least).body == first.body)
    #expect(try site.waiting().count == 1)
    let changed = try site.submit(least.merging(["question": "En nu ook boos."]) { $1 })
    #expect(changed.status == 200)
    #expect(try site.waiting().count == 2)
  }

  @Test func `a form in multipart is read too, and files are refused`() throws {
    let site = try Site()
    let part = { (name: String, value: String) in
      "--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    let body =
      part("question", "Hulp\r\ngraag") + part("referrer_phone", "06-00000031") + "--x--\r\n"
    let type = "multipart/form-data; boundary=x"
    #expect(try site.ask("POST", type: type, body: Data(body.utf8)).status == 200)
    #expect(try site.waiting().first?["data"]?["question"]?.string == "Hulp\ngraag")
    let file =
      "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\nx\r\n--x--\r\n"
    #expect(try site.ask("POST", type: type, body: Data(file.utf8)).status == 400)
    for cut in stride(from: 0, to: body.utf8.count, by: 7) {
      let answer = try site.ask("POST", type: type, body: Data(body.utf8.prefix(cut)))
      #expect(answer.status == 400, "cut at \(cut)")
    }
    #expect(try site.waiting().count == 1)
  }

  @Test(arguments: [
    (["website": "http://spam.example.nl"], "verborgen veld"), (["opened": ""], "zonder de pagina"),
    (["opened": "9999999999"], "drie tellen"),
    (["opened": "-99999999999999999999"], "zonder de pagina"),
  ])
  func `what a computer may have sent is kept and marked`(fields: [String: String], mark: String)
    throws
  {
    let site = try Site()
    #expect(try site.submit(least.merging(fields) { $1 }).status == 200)
    let note = try #require(try site.waiting().first?["data"]?["let_op"]?.string)
    #expect(note.contains(mark))
  }

  @Test(arguments: [
    (["SEC_FETCH_SITE": "cross-site"], 403), (["SEC_FETCH_SITE": "same-origin"], 200),
    (["ORIGIN": "https://elders.example.nl"], 403), (["ORIGIN": "https://form.example.nl"], 200),
    (["ORIGIN": "https://form.example.nl.elders.example.nl"], 403), (["ORIGIN": "null"], 200),
  ])
  func `a form sent by another site comes back to be looked at`(
    headers: [String: String], status: Int
  )
    throws
  {
    let site = try Site()
    let answer = try site.submit(least, headers: headers)
    #expect(answer.status == status)
    #expect(try site.waiting().count == (status == 200 ? 1 : 0))
    if status == 403 { #expect(answer.body.contains("Mijn zoon slaapt slecht.")) }
  }

  @Test func `a body that is too large, cut off, of another type or not UTF-8 is refused`() throws {
    let site = try Site()
    let type = "application/x-www-form-urlencoded"
    let large = Data("question=".utf8 + [UInt8](repeating: 97, count: 2 << 20))
    #expect(try site.ask("POST", type: type, body: large).status == 413)
    let body = Data("question=hulp&referrer_phone=06-00000031".utf8)
    #expect(try site.ask("POST", type: type, body: body, announced: body.count + 1).status == 400)
    #expect(try site.ask("POST", type: "text/plain", body: body).status == 415)
    #expect(try site.ask("POST", type: type, body: Data("question=%ff%fe".utf8)).status == 400)
    #expect(try site.ask("POST", type: type, body: Data([0x71, 0x3D, 0xC3])).status == 400)
    #expect(try site.ask("POST", type: type, body: body, announced: -5).status == 411)
    let many = Data((0..<200).map { "f\($0)=x" }.joined(separator: "&").utf8)
    #expect(try site.ask("POST", type: type, body: many).status == 400)
    #expect(try site.waiting().isEmpty && site.drafts().isEmpty)
  }

  @Test func `a queue that takes nothing is told, and what was typed is still there`() throws {
    let site = try Site()
    try FileManager.default.removeItem(atPath: "\(site.queue)/tmp")
    let answer = try site.submit(least)
    #expect(answer.status == 503)
    #expect(answer.body.contains("Mijn zoon slaapt slecht.") && answer.head.contains("Retry-After"))
  }

  @Test func `a queue whose name is lost on the way is never called a success`() throws {
    let site = try Site()
    try FileManager.default.removeItem(atPath: "\(site.queue)/new")
    #expect(try site.submit(least).status == 503)
    #expect(try site.drafts().isEmpty)
  }
}
