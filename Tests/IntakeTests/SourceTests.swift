// The two sources: what waits, in which order, and where it goes after the commit.

import Core
import Formats
import Host
import Testing

@testable import Intake

struct SourceTests {
  private let workspace: Workspace
  private let zone: Zone

  init() throws {
    workspace = try Workspace()
    zone = try systemZone("Europe/Amsterdam")
  }

  private func maildir() throws -> Source {
    let source = maildirSource(name: "intake", path: workspace.path, limits: .standard)
    try source.prepare()
    return source
  }

  private func forms() throws -> Source {
    let source = formQueueSource(
      name: "forms", path: workspace.path, mapping: FormMapping(), zone: zone)
    try source.prepare()
    return source
  }

  private func settled(_ waiting: Waiting, isReadable: Bool = true) -> Settled {
    Settled(waiting: waiting, isReadable: isReadable, outcome: "opened", owner: nil)
  }

  @Test func `mail waits in order of delivery, not of name`() async throws {
    let source = try maildir()
    for (name, seconds) in [("a", 300), ("b", 100), ("c", 200)] {
      try workspace.write("Subject: x\n\n", "new/\(name)")
      try Files.setModified("\(workspace.path)/new/\(name)", Instant(seconds: Int64(seconds)))
    }
    #expect(try await source.waiting(.everything).map(\.name) == ["b", "c", "a"])
  }

  @Test func `what is still being written is not seen`() async throws {
    let source = try maildir()
    try workspace.write("Subject: half", "tmp/x")
    #expect(try await source.waiting(.everything).isEmpty)
  }

  @Test func `mail goes to cur without a flag, and twice does no harm`() async throws {
    let source = try maildir()
    try workspace.write("Subject: x\n\n", "new/1.host")
    let waiting = try #require(await source.waiting(.everything).first)
    #expect(await source.putAway([settled(waiting)]).isEmpty)
    #expect(await source.putAway([settled(waiting)]).isEmpty)
    #expect(try workspace.list("cur") == ["1.host:2,"])
    #expect(try workspace.list("new").isEmpty)
  }

  @Test func `a name that is taken is never overwritten`() async throws {
    let source = try maildir()
    try workspace.write("old", "cur/1.host:2,")
    try workspace.write("new", "new/1.host")
    _ = await source.putAway([settled(Waiting(name: "1.host", delivered: Instant(seconds: 0)))])
    #expect(try workspace.list("cur") == ["1.host:2,", "2.1.host:2,"])
    #expect(try Files.read("\(workspace.path)/cur/1.host:2,") == Array("old".utf8))
  }

  @Test func `a mail that a colleague took away meanwhile is passed over`() async throws {
    let source = try maildir()
    let gone = Waiting(name: "gone", delivered: Instant(seconds: 0))
    #expect(try await source.fetch([gone]).messages.isEmpty)
  }

  @Test func `the key of a mail is its unique name, with or without flags`() async throws {
    let source = try maildir()
    let bytes = Array("From: a@b.example.nl\nSubject: x\n\nhoi".utf8)
    let keys = ["1.host", "1.host:2,S"].map {
      source.read(bytes, Waiting(name: $0, delivered: Instant(seconds: 5))).key.identifier
    }
    #expect(keys == ["1.host", "1.host"])
  }

  @Test(arguments: ["", "\u{0}\u{1}\u{2}", "zomaar tekst zonder kop"])
  func `a file that is no mail is unreadable with a reason`(content: String) throws {
    let source = try maildir()
    let reading = source.read(
      Array(content.utf8), Waiting(name: "x", delivered: Instant(seconds: 7)))
    guard case .unreadable(let key, let received, let reason) = reading else {
      Issue.record("read as a signal")
      return
    }
    #expect(key == SignalKey(source: "intake", identifier: "x"))
    #expect(received == Instant(seconds: 7))
    #expect(!reason.isEmpty)
  }

  @Test func `forms go to done, unreadable ones to rejected`() async throws {
    let source = try forms()
    try workspace.write(#"{"submission_id":"s1","data":{"question":"hulp"}}"#, "new/a.json")
    try workspace.write(#"{"data":{"question":"#, "new/b.json")
    for waiting in try await source.waiting(.everything) {
      let bytes = try #require(try await source.fetch([waiting]).messages.first).bytes
      let reading = source.read(bytes, waiting)
      if case .signal = reading {
        _ = await source.putAway([settled(waiting, isReadable: true)])
      } else {
        _ = await source.putAway([settled(waiting, isReadable: false)])
      }
    }
    #expect(try workspace.list("done") == ["a.json"])
    #expect(try workspace.list("rejected") == ["b.json"])
  }

  @Test func `a form's clock starts at its submission, but never later than its delivery`()
    async throws
  {
    let source = try forms()
    let delivered = try #require(zone.moment("2026-11-10T10:00:00"))
    func received(_ stated: String) -> Instant? {
      let json = #"{"submission_id":"s","submitted_at":"\#(stated)","data":{"question":"x"}}"#
      let reading = source.read(Array(json.utf8), Waiting(name: "f", delivered: delivered))
      if case .signal(let signal) = reading { return signal.received } else { return nil }
    }
    #expect(received("2026-11-09T23:10:00+01:00") == zone.moment("2026-11-09T23:10:00"))
    #expect(received("2027-01-01T00:00:00Z") == delivered)
    #expect(received("gisteren") == delivered)
  }

  @Test func `broken JSON is told with its line and column and without its content`() async throws {
    let source = try forms()
    let reading = source.read(
      Array("{\"data\": {\n \"geheim\": }}".utf8),
      Waiting(name: "f", delivered: Instant(seconds: 0)))
    guard case .unreadable(_, _, let reason) = reading else {
      Issue.record("read as a signal")
      return
    }
    #expect(reason.hasPrefix("broken JSON at 2:"))
    #expect(!reason.contains("geheim"))
  }

  @Test func `the same mail by two ways has one content hash`() async throws {
    let source = try maildir()
    let mail = "From: a@b.example.nl\nSubject: x\nMessage-ID: <1@b>\n\nHallo\n"
    let hashes = ["", "Received: by two\n", "Received: by one\nX-Spam: no\n"].compactMap {
      front -> String? in
      let reading = source.read(
        Array((front + mail).utf8), Waiting(name: "x", delivered: Instant(seconds: 0)))
      if case .signal(let signal) = reading { return signal.contentHash } else { return nil }
    }
    #expect(Set(hashes).count == 1)
    #expect(hashes.count == 3)
  }
}
