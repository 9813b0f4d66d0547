// Prints what the reader makes of a folder of mails, one JSON object per line, for comparison
// with another reader. Driven by Tests/Peers/compare_mail.py; skipped otherwise.

import Foundation
import Testing

@testable import Formats

private let input = ProcessInfo.processInfo.environment["REFERRALD_PEER_INPUT"]
private let output = ProcessInfo.processInfo.environment["REFERRALD_PEER_OUTPUT"]

@Suite(
  .enabled(if: input != nil && output != nil, "driven by Tests/Peers/compare_mail.py: skipped"))
struct MailPeerTests {
  @Test func `every mail of the folder is described`() throws {
    let folder = URL(fileURLWithPath: input ?? "")
    var lines = Data()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      lines += try JSONSerialization.data(withJSONObject: described(name, bytes))
      lines.append(0x0A)
    }
    try lines.write(to: URL(fileURLWithPath: output ?? ""))
  }

  private func described(_ name: String, _ bytes: [UInt8]) -> [String: Any] {
    let mail = readMail(bytes)
    var defects = MailDefects()
    var reader = MailTreeReader(limits: .standard)
    reader.read(bytes[...].withoutBareReturns ?? bytes[...], &defects)
    var texts: [[String]] = []
    for part in reader.tree.parts where part.kind == .leaf && part.contentType.type == "text" {
      let decoded = part.encoding.decode(part.body, limit: .max).bytes
      let text = decodeCharset(decoded[...], label: part.contentType["charset"], &defects)
      texts.append([part.contentType.full, text])
    }
    func plain(_ list: [MailAddress]) -> [[String]] { list.map { [$0.name, $0.address] } }
    return [
      "file": name, "subject": mail.subject, "from": plain(mail.from), "to": plain(mail.to),
      "cc": plain(mail.cc), "texts": texts, "defects": defects.sentences + mail.defects,
      "names": reader.tree.parts.compactMap(\.statedFilename),
    ]
  }
}
