// A real Postfix on loopback, with STARTTLS from a private authority. It hands what it takes to a
// Dovecot by LMTP, and asks the test what to say at RCPT and at the end of the data.

import Foundation
import Glibc
import Synchronization
import TestSupport

@testable import Transport

final class Postfix: @unchecked Sendable {
  static var isThere: Bool {
    getuid() == 0 && Dovecot.isThere
      && FileManager.default.isExecutableFile(atPath: "/usr/sbin/postfix")
  }

  /// What the policy service is told, such as `protocol_state` and `recipient`.
  typealias Question = [String: String]

  let place: Scratch
  let port: Int
  private let authority: Scratch
  private let policy: ScriptedServer
  private var program: RunningProgram?

  /// - Parameter decide: an access(5) action, such as `DUNNO` or `550 5.1.1 gone`.
  init(
    lmtp: Int, starts: Bool = true,
    decide: @escaping @Sendable (Question) -> String = { _ in "DUNNO" }
  ) throws {
    place = try Scratch("postfix")
    authority = try Authority.shared.get()
    port = freePort()
    policy = ScriptedServer { peer, _ in
      while true {
        var question: Question = [:]
        while let line = peer.line(), !line.isEmpty {
          let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
          if parts.count == 2 { question[parts[0]] = parts[1] }
        }
        guard !question.isEmpty else { return }
        peer.say("action=\(decide(question))\n\n")
      }
    }
    try configure(lmtp)
    if starts { try start() }
  }

  private func configure(_ lmtp: Int) throws {
    let path = place.path
    try runProgram("/bin/chmod", ["755", path])
    for folder in ["config", "data", "queue"] {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
    try runProgram("/bin/chown", ["postfix", "\(path)/data"])
    let usual = try String(contentsOfFile: "/etc/postfix/master.cf", encoding: .utf8)
    let lines = usual.components(separatedBy: "\n").filter {
      !$0.isEmpty && !$0.hasPrefix("#") && !$0.hasPrefix("smtp      inet")
    }
    let rest = lines.map { $0.hasPrefix(" ") ? $0 : $0.replacing(" y ", with: " n ") }
    try place.write(
      (["127.0.0.1:\(port) inet n - n - - smtpd"] + rest).joined(separator: "\n") + "\n",
      "config/master.cf")
    let ask = "check_policy_service inet:127.0.0.1:\(policy.port)"
    try place.write(
      """
      compatibility_level = 3.6
      queue_directory = \(path)/queue
      data_directory = \(path)/data
      maillog_file = \(path)/log
      maillog_file_prefixes = \(path)
      inet_interfaces = 127.0.0.1
      inet_protocols = ipv4
      mynetworks = 127.0.0.0/8
      myhostname = mx.example.nl
      mydestination =
      virtual_transport = lmtp:inet:127.0.0.1:\(lmtp)
      virtual_mailbox_domains = team.example.nl, ondersteuningsteam.example.nl, mail.example.org
      smtpd_tls_security_level = encrypt
      smtpd_tls_cert_file = \(authority.path)/server.pem
      smtpd_tls_key_file = \(authority.path)/server.key
      smtpd_recipient_restrictions = \(ask), permit_mynetworks, reject
      smtpd_end_of_data_restrictions = \(ask)
      smtpd_soft_error_limit = 100

      """, "config/main.cf")
  }

  func start() throws {
    let started = try RunningProgram(
      "/usr/sbin/postfix", ["-c", "\(place.path)/config", "start-fg"])
    program = started
    guard answers(port: port, started) else {
      throw PeerFault(description: "postfix does not answer: \(log)")
    }
  }

  var server: Server {
    Server(
      host: "localhost", port: port, security: .starttls, user: "",
      caFile: "\(authority.path)/ca.pem", timeoutSeconds: 60)
  }

  /// Its master leads a group of its own.
  deinit {
    let file = "\(place.path)/queue/pid/master.pid"
    let text = try? String(contentsOfFile: file, encoding: .utf8)
    let master = text.flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    if let master, program?.isRunning == true { _ = kill(-master, SIGKILL) }
  }

  var log: String { (try? String(contentsOfFile: "\(place.path)/log", encoding: .utf8)) ?? "" }
}
