// One session with a mailbox: commands and their ends, and what the server says meanwhile. It
// fetches with PEEK, so nobody's unread mail becomes read, and it never deletes.
//
// Failure: NO and BAD to a command are thrown as the server's answer and the session goes on; BYE,
// silence, a broken connection or a response that makes no sense end it.

import Formats

final class IMAPSession {
  private let wire: Wire
  private var framer: IMAPFramer
  private var waiting: [IMAPResponse] = []
  private var number = 0
  private let tagPrefix: String
  private(set) var capabilities: Set<String> = []
  private(set) var uidValidity: Int64 = 0
  /// Something changed that a listing has not seen yet.
  private(set) var hasNews = false

  /// - Parameter tagPrefix: unguessable letters for our tags.
  init(
    _ server: Server, proof: Proof, limits: IMAPLimits, tagPrefix: String, loop: TransferLoop
  ) throws(ServerFault) {
    wire = try Wire("imap", server, proof: proof, loop: loop)
    framer = IMAPFramer(limits: limits)
    self.tagPrefix = tagPrefix
    try run("CAPABILITY") { _ in }
  }

  func has(_ capability: String) -> Bool { capabilities.contains(capability) }

  /// Opens a mailbox for reading and for setting keywords.
  func select(_ mailbox: String) throws(ServerFault) {
    uidValidity = 0
    try run("SELECT \(imapQuoted(modifiedUTF7(mailbox)))") { response in
      if case .untagged(let status) = response, status.code == "UIDVALIDITY" {
        self.uidValidity = Int64(status.argument) ?? 0
      }
    }
    guard uidValidity > 0 else { throw .answer("no usable UIDVALIDITY, so no mail can be named") }
    hasNews = true
  }

  /// What is known of the messages with these UIDs; those without a UID in the answer are none.
  func list(_ set: String) throws(ServerFault) -> [IMAPMessage] {
    // A server need not show mail that it has not yet told about; NOOP lets it tell.
    if !hasNews { try run("NOOP") { _ in } }
    hasNews = false
    var found: [IMAPMessage] = []
    try run("UID FETCH \(set) (UID FLAGS INTERNALDATE RFC822.SIZE)") { response in
      if case .fetch(let message) = response, message.uid != nil, message.received != nil {
        found.append(message)
      }
    }
    return found
  }

  func search(since day: String) throws(ServerFault) -> [Int64] {
    var found: [Int64] = []
    try run("UID SEARCH SINCE \(day)") { response in
      if case .search(let numbers) = response { found += numbers }
    }
    return found
  }

  /// The messages as they came, as far as they are still there.
  func fetch(_ uids: [Int64]) throws(ServerFault) -> [IMAPMessage] {
    var found: [IMAPMessage] = []
    for set in imapSets(uids) {
      try run("UID FETCH \(set) (UID INTERNALDATE BODY.PEEK[])") { response in
        if case .fetch(let message) = response, message.uid != nil, message.body != nil {
          found.append(message)
        }
      }
    }
    return found
  }

  func add(keyword: String, to uids: [Int64]) throws(ServerFault) {
    for set in imapSets(uids) { try run("UID STORE \(set) +FLAGS.SILENT (\(keyword))") { _ in } }
  }

  /// Moves messages, and makes the folder when it is not there. Without MOVE they are copied,
  /// marked and expunged one by one (RFC 6851 §3.3); without UIDPLUS they stay.
  func move(_ uids: [Int64], to folder: String) throws(ServerFault) {
    let name = imapQuoted(modifiedUTF7(folder))
    for set in imapSets(uids) {
      if has("MOVE") {
        try creating(name) { () throws(ServerFault) in
          try self.run("UID MOVE \(set) \(name)") { _ in }
        }
      } else {
        guard has("UIDPLUS") else { throw .answer("it can neither MOVE nor UID EXPUNGE") }
        try creating(name) { () throws(ServerFault) in
          try self.run("UID COPY \(set) \(name)") { _ in }
        }
        try run("UID STORE \(set) +FLAGS.SILENT (\\Deleted)") { _ in }
        try run("UID EXPUNGE \(set)") { _ in }
      }
    }
  }

  private var refusal: IMAPStatus?

  private func creating(
    _ name: String, _ body: () throws(ServerFault) -> Void
  ) throws(ServerFault) {
    do { try body() } catch {
      guard case .answer = error, refusal?.code == "TRYCREATE" else { throw error }
      try run("CREATE \(name)") { _ in }
      try body()
    }
  }

  /// Waits until the mailbox changes, the time is over or somebody wants the session; true when
  /// something changed. Where the server knows no IDLE it only waits.
  func idle(seconds: Int) throws(ServerFault) -> Bool {
    if hasNews { return true }
    let end = ContinuousClock.now.advanced(by: .seconds(seconds))
    guard has("IDLE") else {
      _ = wire.listen(until: end)
      return false
    }
    let tag = nextTag()
    try wire.send("\(tag) IDLE\r\n")
    // EXISTS may come before the `+`.
    var proceeds = false
    while !proceeds {
      switch try next(until: wire.deadline) {
      case .proceed: proceeds = true
      case .tagged(_, let status): throw .answer(plain(status.text))
      case let response: notice(response)
      }
    }
    while !hasNews, try takeNow() || wire.listen(until: end) == .ready {
      while !waiting.isEmpty {
        let response = try next(until: end)
        if case .tagged = response { throw .unreachable("the server ended IDLE by itself") }
        notice(response)
      }
    }
    try wire.send("DONE\r\n")
    try finish(tag) { _ in }
    return hasNews
  }

  /// Says goodbye without waiting for an answer.
  func logout() { try? wire.send("\(nextTag()) LOGOUT\r\n") }
}

// MARK: Commands and responses

extension IMAPSession {
  private func nextTag() -> String {
    number += 1
    return "\(tagPrefix)\(number)"
  }

  private func run(_ command: String, _ each: (IMAPResponse) -> Void) throws(ServerFault) {
    let tag = nextTag()
    try wire.send("\(tag) \(command)\r\n")
    try finish(tag, each)
  }

  /// Reads until the command ends. The time-out counts from the last byte that came.
  private func finish(_ tag: String, _ each: (IMAPResponse) -> Void) throws(ServerFault) {
    refusal = nil
    while true {
      let response = try next(until: wire.deadline)
      if case .tagged(let ended, let status) = response {
        guard ended == tag else {
          throw .unreachable("the server answered a command we never gave")
        }
        if status.kind == .ok { return }
        refusal = status
        let code = status.code.isEmpty ? "" : "[\(status.code)] "
        throw .answer(plain("\(status.kind.rawValue.uppercased()) \(code)\(status.text)"))
      }
      notice(response)
      each(response)
    }
  }

  private func next(until deadline: ContinuousClock.Instant) throws(ServerFault) -> IMAPResponse {
    var deadline = deadline
    while waiting.isEmpty {
      try take(try wire.receive(until: deadline))
      deadline = wire.deadline
    }
    let response = waiting.removeFirst()
    if case .untagged(let status) = response, status.kind == .bye {
      throw .unreachable("the server said goodbye: \(plain(status.text))")
    }
    return response
  }

  /// Takes in what has arrived, without waiting; true when that was something.
  private func takeNow() throws(ServerFault) -> Bool {
    guard let bytes = try wire.receiveNow() else { return false }
    try take(bytes)
    return true
  }

  private func take(_ bytes: [UInt8]) throws(ServerFault) {
    do { waiting += try framer.take(bytes).map(readIMAP) } catch {
      throw .unreachable("\(error)")
    }
  }

  private func notice(_ response: IMAPResponse) {
    switch response {
    case .capability(let words): capabilities = Set(words)
    case .exists: hasNews = true
    default: break
    }
  }
}
