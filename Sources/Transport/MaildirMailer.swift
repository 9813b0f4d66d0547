// Sends mail by writing it into a directory: an outgoing Maildir, from which another program takes
// it, or plain `.eml` files to look at.
//
// Failure: a directory that cannot be written means `later`; nothing is ever half written. The
// file's name comes from the Message-ID, so a second try after a crash finds the first one's file.

package import Core
package import Formats
package import Host

/// Hands one composed mail to the next station.
package struct Mailer: Sendable {
  package var send: @Sendable (OutgoingMail) async -> DeliveryOutcome

  package init(send: @escaping @Sendable (OutgoingMail) async -> DeliveryOutcome) {
    self.send = send
  }
}

package enum MailDirectoryKind: String, Sendable, CaseIterable {
  /// Files in `new/`, written under `tmp/`.
  case maildir
  /// `.eml` files in the directory itself.
  case directory
}

/// Makes the directories at once, so that a wrong path shows at the start.
package func directoryMailer(kind: MailDirectoryKind, path: String) throws(FileFault) -> Mailer {
  let names = kind == .maildir ? ["tmp", "new", "cur"] : [".tmp"]
  for name in names { try Files.makeDirectory("\(path)/\(name)") }
  return Mailer { mail in
    let bytes: [UInt8]
    do { bytes = try composeMail(mail) } catch { return .never("\(error)") }
    let name = fileName(mail)
    let (target, temporary) =
      kind == .maildir
      ? ("\(path)/new/\(name)", "\(path)/tmp/\(name)")
      : ("\(path)/\(name).eml", "\(path)/.tmp/\(name)")
    do throws(FileFault) { try Files.write(bytes, to: target, by: temporary) } catch {
      return error.alreadyExists ? .delivered : .later("\(error)")
    }
    return .delivered
  }
}

/// Sorts by time and is the same on every try: `1791279728.ot-2026-0042.<token>@domain`.
private func fileName(_ mail: OutgoingMail) -> String {
  let safe = mail.messageID.utf8.map { byte -> UInt8 in
    let isSafe = byte > 0x20 && byte < 0x7F && byte != 0x2F && byte != 0x3A
    return isSafe ? byte : 0x5F
  }
  return "\(mail.date.seconds)." + String(decoding: safe, as: UTF8.self)
}
