// A whole daemon in a directory that goes when the test does, on the demo's configuration and a
// clock that the test moves.

import Foundation
import Host
import Synchronization
import TestSupport
import Testing

@testable import Core
@testable import Daemon
@testable import Formats
@testable import Intake
@testable import Storage

final class Office {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  let state: String
  private let config: String
  let configuration: Configuration
  let assembly: Assembly
  var zone: Zone { configuration.zone }

  /// - Parameter change: makes another office of the demo's: each file's text, changed.
  init(_ change: ((String) -> String)? = nil) throws {
    state = try scratch("office")
    config = change == nil ? "\(Self.root)/Config/demo" : "\(state)/config"
    if let change {
      try FileManager.default.copyItem(atPath: "\(Self.root)/Config/demo", toPath: config)
      for name in try Files.list(config) where name.hasSuffix(".yaml") {
        let text = try String(contentsOfFile: "\(config)/\(name)", encoding: .utf8)
        try change(text).write(toFile: "\(config)/\(name)", atomically: true, encoding: .utf8)
      }
    }
    // The examples have a test of their own.
    configuration = try loadConfiguration(from: config, tryingExamples: false)
    assembly = try Assembly(
      configuration, configDirectory: config, state: state,
      clock: .fixed(Instant(seconds: 0)), log: .silent)
  }

  func moment(_ text: String) throws -> Instant { try #require(zone.moment(text)) }

  /// Delivers a mail at that moment.
  func deliver(_ mail: String, _ name: String, at time: String) throws {
    try put(mail, "mail/in/new/\(name)", at: time)
  }

  func submit(_ form: String, _ name: String, at time: String) throws {
    try put(form, "forms/new/\(name)", at: time)
  }

  private func put(_ text: String, _ name: String, at time: String) throws {
    let path = "\(state)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: path))
    try Files.setModified(path, try moment(time))
  }

  @discardableResult
  func pass(_ time: String) async throws -> Int {
    try await assembly.runOnce(now: try moment(time))
  }

  /// The mails that went out since the last call, as their readers get them.
  func mails() throws -> [MailMessage] {
    let directory = "\(state)/mail/out/new"
    return try Files.list(directory).sorted().map { name in
      let path = "\(directory)/\(name)"
      defer { try? Files.remove(path) }
      return readMail(try Files.read(path))
    }
  }

  /// The mails that went out since the last call: `recipient: subject`, in order of writing.
  func sent() throws -> [String] {
    let directory = "\(state)/mail/out/new"
    let mails = try Files.list(directory).map { name -> String in
      let path = "\(directory)/\(name)"
      let mail = readMail(try Files.read(path))
      try Files.remove(path)
      return "\(mail.to.first?.address.prefix { $0 != "@" } ?? ""): \(mail.subject)"
    }
    return mails.sorted()
  }

  func read<Result: Sendable>(_ body: @Sendable (Reader) throws -> Result) async throws -> Result {
    try await assembly.store.read(body)
  }

  func count(_ status: SignalStatus) async throws -> Int {
    try await read { try $0.counts() }.signals[status] ?? 0
  }
}

enum Letter {
  static func parent(
    _ number: Int = 1, place: String = "Groenlo", text: String = "Het gaat thuis niet goed."
  ) -> String {
    """
    From: Kim <kim\(number)@mail.example.org>
    To: aanmelding@ondersteuningsteam.example.nl
    Subject: Vraag over mijn zoon
    Message-ID: <letter-\(number)@mail.example.org>

    Hallo,

    Ik ben de moeder van een jongen van 9 jaar. Wij wonen in \(place). \(text)

    Groetjes,
    Kim
    """
  }

  static let school = """
    From: Anouk te Brinke <ib@esdoornhof.example.nl>
    To: aanmelding@ondersteuningsteam.example.nl
    Subject: Aanmelding leerling
    Message-ID: <school-1@mail.example.org>

    Goedemiddag,

    Graag meld ik een leerling van 9 jaar aan van OBS Esdoornhof. Hij woont in Winterswijk.
    De ouders geven toestemming voor contact.

    Met vriendelijke groet,
    Anouk te Brinke, intern begeleider
    """

  static let acute = """
    From: moeder <m@mail.example.org>
    To: aanmelding@ondersteuningsteam.example.nl
    Subject: help
    Message-ID: <acute-1@mail.example.org>

    Mijn dochter van 15 zegt dat ze niet meer wil leven. We wonen in Winterswijk. Bel mij NU
    06-00000014
    """

  static let unreadable = "\u{1}\u{2}\u{3}"
}
