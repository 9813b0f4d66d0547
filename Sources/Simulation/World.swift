// One simulated month: the daemon in a world of its own. The world is an actor on the turnstile, so
// its closures are called, and the daemon's services make their passes, one after the other.

import Core
import Daemon
import Host
import Settings

actor World {
  let region: Region
  let seed: UInt64
  let plant: Plant?
  let disk: Disk
  let turnstile: Turnstile
  nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe turnstile.asUnownedSerialExecutor()
  }

  var chance: Chance
  /// What can go wrong in this month; a different choice for every seed.
  let mayFail: Set<FaultKind>
  /// A service that nobody wakes makes a pass after so many seconds.
  let idle: Int64
  /// The true time. The daemon sees it through its own clock.
  var time: Int64
  var skew: Int64 = 0
  var clock: Int64 { time + skew }
  let begin: Int64
  let end: Int64
  var agenda = Agenda()

  // What is outside.
  var arrivals: [Arrival] = []
  var mailbox = Postbox()
  var queue: [Paper] = []
  var smtp = Server()
  var hook = Server()
  var referrers: [String] = []
  /// Message-ID or idempotency key → what was taken.
  var taken: [String: Taken] = [:]
  /// Channel → what it took last.
  var inFlight: [String: String] = [:]
  /// `Message-ID|person` of answers that a colleague really wrote.
  var answered: Set<String> = []
  let schools: [(name: String, town: String, domain: String)]

  // The daemon.
  var daemon: RunningDaemon?
  /// When everything that the daemon needs was there again, by the true time.
  var healthySince: Int64
  var intakeSince: Int64
  var diskFault: Disk.Fault?
  let place: String
  var configDirectory: String
  /// What came of the live files, with the last good ones behind them, at earlier starts.
  var understood: [(files: ConfigFiles, lastGood: Int?, configuration: Configuration)] = []
  var shownPeople: String

  // The checker.
  var books = Books()
  var violations: [String] = []
  var counts: [String: Int] = [:]
  var lines: [String] = []
  let keepsLines: Bool
  var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325

  init(region: Region, seed: UInt64, plant: Plant?, turnstile: Turnstile, keepsLines: Bool) throws {
    self.region = region
    self.seed = seed
    self.plant = plant
    self.turnstile = turnstile
    self.keepsLines = keepsLines
    guard let disk = Disk() else { throw SimulationFault(description: "out of memory") }
    self.disk = disk
    guard disk.put(region.image) else { throw SimulationFault(description: "out of memory") }
    if plant == .syncForgets { disk.forgetSyncs() }
    chance = Chance(seed: seed)
    // One month of three years; every third one holds a change of the clocks or of the year.
    let year = 2026 + chance.below(3)
    let month = chance.percent(33) ? chance.pick([3, 10, 12]) : chance.from(1, to: 12)
    let day = OwnCalendar.day(year, month, 1) + chance.below(28)
    begin = OwnCalendar.seconds(day, 8 * 60)
    end = begin + 31 * 86_400
    (time, healthySince, intakeSince) = (begin, begin, begin)
    var kinds: Set<FaultKind> = []
    for kind in FaultKind.allCases where chance.percent(50) { kinds.insert(kind) }
    if let needed = plant?.needs { kinds.formUnion(needed) }
    mayFail = kinds
    idle = Int64(chance.from(3, to: 12)) * 3600
    place = try region.place()
    configDirectory = region.directory
    let policy = region.configuration.policy
    schools = policy.schools.filter { !$0.contacts.isEmpty && !$0.mailDomains.isEmpty }.map {
      ($0.name, $0.town, $0.mailDomains[0])
    }
    shownPeople = try text(of: "team.yaml", in: region.directory)
    if mayFail.contains(.reload) { configDirectory = try ownDirectory(region, place) }
  }

  var isHostile: Bool { mayFail.contains(.hostile) }

  // MARK: Telling

  /// Something went wrong that never may.
  func violation(_ what: String) {
    if violations.isEmpty { note("VIOLATION: \(what)") }
    violations.append(what)
  }

  /// Part of the month's story, and of its fingerprint: nothing random that is not from the seed.
  func note(_ what: String) {
    for byte in what.utf8 { fingerprint = (fingerprint ^ UInt64(byte)) &* 0x100_0000_01b3 }
    guard keepsLines else { return }
    let wall = OwnCalendar.wall(time)
    let minute = wall.minute % 60
    lines.append(
      "\(OwnCalendar.text(wall.day)) \(wall.minute / 60):\(minute < 10 ? "0" : "")\(minute) \(what)"
    )
  }

  func count(_ what: String) { counts[what, default: 0] += 1 }

  // MARK: The month

  func play() async {
    agenda.add(.start, at: begin)
    plan()
    while violations.isEmpty {
      let wake = daemon?.nextWake
      guard let next = [agenda.next, wake].compactMap(\.self).min(), next <= end else { break }
      time = max(time, next)
      if let moment = agenda.next, moment <= time {
        if let happening = agenda.take() { await happen(happening) }
      } else {
        await turn()
      }
      if violations.isEmpty { check() }
    }
    if violations.isEmpty { await settle() }
    daemon = nil
    books.ledger = nil
    try? Files.removeTree(place)
  }

  /// Everything works again, and the daemon gets two days to catch up.
  private func settle() async {
    note("from here on nothing fails")
    disk.die(after: nil)
    disk.fail(nil)
    diskFault = nil
    smtp = Server()
    hook = Server()
    mailbox.unreachableUntil = 0
    (healthySince, intakeSince) = (time, time)
    isSettling = true
    if daemon == nil { await start() }
    daemon?.wakeAll(at: time)
    let last = max(time, end) + 2 * 86_400
    while violations.isEmpty {
      let wake = daemon?.nextWake
      guard let next = [agenda.next, wake].compactMap(\.self).min(), next <= last else { break }
      time = max(time, next)
      if let moment = agenda.next, moment <= time {
        if let happening = agenda.take(), happening.goesOn { await happen(happening) }
      } else {
        await turn()
      }
      if violations.isEmpty { check() }
    }
    if violations.isEmpty { checkEverything(atEnd: true) }
  }

  var isSettling = false

  private func happen(_ happening: Happening) async {
    switch happening {
    case .letter(let kind): write(kind)
    case .form: submit()
    case .delivery(let number): deliver(number)
    case .late(let number, let uid, let validity, let moment):
      deliverLate(number, uid, validity, moment)
    case .reply(let reply): answer(reply)
    case .desk(let desk): await work(desk)
    case .fault(let fault): await strike(fault)
    case .edit(let edit): self.edit(edit)
    case .start: if daemon == nil { await start() }
    }
  }

  /// Mails, forms and faults of the whole month.
  private func plan() {
    for _ in 0..<chance.from(12, to: 28) {
      let moment = begin + Int64(chance.below(28 * 86_400))
      let kinds: [LetterKind] = [
        .school, .school, .parent, .parent, .parent, .youth, .acute, .outside, .consultation,
        .again,
        .newsletter, .receipt, .noReply, .stranger,
      ]
      let hostile: [LetterKind] = [.hostile, .garbage, .empty]
      let kind = isHostile && chance.percent(25) ? chance.pick(hostile) : chance.pick(kinds)
      agenda.add(.letter(kind), at: moment)
    }
    for _ in 0..<chance.below(6) {
      agenda.add(.form, at: begin + Int64(chance.below(28 * 86_400)))
    }
    planFaults()
  }
}

extension Happening {
  /// Whether it may still happen once nothing fails any more.
  fileprivate var goesOn: Bool {
    switch self {
    case .start, .delivery, .late, .desk: true
    default: false
    }
  }
}

private func text(of name: String, in directory: String) throws -> String {
  String(decoding: try Files.read("\(directory)/\(name)"), as: UTF8.self)
}

/// A copy of the configuration that this month may change.
private func ownDirectory(_ region: Region, _ place: String) throws -> String {
  let target = "\(place)/config"
  try Files.makeDirectory(target)
  try Files.makeDirectory("\(target)/templates")
  for (name, bytes) in region.configuration.files.contents {
    try Files.write(bytes, to: "\(target)/\(name)", by: "\(target)/.new")
  }
  return target
}
