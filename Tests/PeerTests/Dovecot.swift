// A real Dovecot on loopback, with TLS from a private authority, started by the test.

import Formats
import Foundation
import Glibc
import TestSupport

@testable import Transport

final class Dovecot: @unchecked Sendable {
  static let path = "/usr/sbin/dovecot"
  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  let place: Scratch
  let authority: Scratch
  let port: Int
  let lmtpPort: Int
  private var program: RunningProgram?

  var maildir: String { "\(place.path)/home/intake/Maildir" }

  init(_ more: String = "") throws {
    place = try Scratch("dovecot")
    authority = try Authority.shared.get()
    (port, lmtpPort) = (freePort(), freePort())
    try FileManager.default.createDirectory(
      atPath: "\(place.path)/home/intake", withIntermediateDirectories: true)
    let isRoot = getuid() == 0
    let user = isRoot ? "nobody" : NSUserName()
    let group = try runProgram("/usr/bin/id", ["-gn", user]).output.trimmingCharacters(
      in: .newlines)
    if isRoot { try runProgram("/bin/chown", ["-R", user, "\(place.path)/home"]) }
    try runProgram("/bin/chmod", ["755", place.path])
    let internals =
      isRoot
      ? ""
      : "default_internal_user = \(user)\ndefault_login_user = \(user)\ndefault_internal_group = \(group)\n"
    try place.write(
      """
      base_dir = \(place.path)/run
      state_dir = \(place.path)/state
      log_path = \(place.path)/log
      protocols = imap lmtp
      listen = 127.0.0.1
      \(internals)ssl = required
      ssl_cert = <\(authority.path)/server.pem
      ssl_key = <\(authority.path)/server.key
      ssl_dh =
      auth_mechanisms = plain
      first_valid_uid = 1
      passdb {
        driver = static
        args = password=s3cret
      }
      userdb {
        driver = static
        args = uid=\(user) gid=\(group) home=\(place.path)/home/%n
      }
      mail_location = maildir:~/Maildir
      service imap-login {
        inet_listener imap {
          port = 0
        }
        inet_listener imaps {
          port = \(port)
          ssl = yes
        }
      }
      service lmtp {
        inet_listener lmtp {
          port = \(lmtpPort)
        }
      }
      \(more)
      """, "conf")
    try start()
  }

  func start() throws {
    let started = try RunningProgram(
      Self.path, ["-F", "-c", "\(place.path)/conf"], log: "\(place.path)/out")
    program = started
    guard answers(port: port, started) else {
      let said = try ["log", "out"].map {
        try String(contentsOfFile: "\(place.path)/\($0)", encoding: .utf8)
      }
      throw PeerFault(description: "dovecot does not answer: \(said)")
    }
  }

  /// Kills the master and every session, as a power cut does.
  func kill() {
    program?.kill()
    program = nil
  }

  var isRunning: Bool { program != nil }

  var server: Server {
    Server(
      host: "localhost", port: port, security: .tls, user: "intake",
      caFile: "\(authority.path)/ca.pem", timeoutSeconds: 60)
  }

  /// Puts a mail into a folder as a delivery does: written aside, then renamed.
  func deliver(_ text: String, _ name: String, folder: String = "") throws {
    let box = folder.isEmpty ? maildir : "\(maildir)/.\(folder)"
    for part in ["tmp", "new", "cur"] {
      try FileManager.default.createDirectory(
        atPath: "\(box)/\(part)", withIntermediateDirectories: true)
    }
    let aside = "\(box)/tmp/\(name)"
    try Data(text.utf8).write(to: URL(filePath: aside))
    if getuid() == 0 { try runProgram("/bin/chown", ["-R", "nobody", maildir]) }
    guard unsafe rename(aside, "\(box)/new/\(name)") == 0 else {
      throw PeerFault(description: "rename")
    }
  }

  /// Every mail that LMTP delivered to somebody, as IMAP hands it out.
  func mails(of user: String) async throws -> [[UInt8]] {
    var server = server
    server.user = user
    let mailbox = DovecotTests.mailbox(server)
    let listing = try await mailbox.list(.everything)
    let found = try await mailbox.fetch(
      listing.messages.compactMap(\.uid), uidValidity: listing.uidValidity)
    await mailbox.logout()
    return found.compactMap(\.body)
  }

  /// The same once there are so many.
  func mails(of user: String, count: Int) async throws -> [[UInt8]] {
    var found: [[UInt8]] = []
    _ = try await comesTrue {
      found = try await mails(of: user)
      return found.count >= count
    }
    return found
  }

  /// What was delivered to anybody.
  func everyMail() async throws -> [[UInt8]] {
    var found: [[UInt8]] = []
    for user in try FileManager.default.contentsOfDirectory(atPath: "\(place.path)/home") {
      found += try await mails(of: user)
    }
    return found
  }

  /// The names of the messages in a folder, with their flags.
  func messages(_ folder: String = "") -> [String] {
    let box = folder.isEmpty ? maildir : "\(maildir)/.\(folder)"
    return ["new", "cur"].flatMap {
      (try? FileManager.default.contentsOfDirectory(atPath: "\(box)/\($0)")) ?? []
    }.sorted()
  }
}

struct PeerFault: Error, CustomStringConvertible { var description: String }
