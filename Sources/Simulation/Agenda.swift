// What is going to happen in a month, in order of time; what is asked for at the same moment
// happens in the order in which it was asked for.

/// Something that happens outside the daemon.
enum Happening: Equatable {
  case letter(LetterKind)
  case form
  /// A mail that was written earlier reaches the mailbox, once more when it is a copy.
  case delivery(Int)
  /// The same with a number that was given out before.
  case late(Int, uid: Int64, Int64, Int64)
  case reply(Reply)
  /// Somebody uses `referralctl`.
  case desk(Desk)
  case fault(Fault)
  case edit(Edit)
  /// The service manager starts the daemon again.
  case start
}

struct Agenda {
  private var entries: [(moment: Int64, number: Int, what: Happening)] = []
  private var count = 0

  var next: Int64? { entries.last?.moment }

  mutating func add(_ what: Happening, at moment: Int64) {
    count += 1
    // The last one is the next one.
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].moment > moment { low = middle + 1 } else { high = middle }
    }
    entries.insert((moment, count, what), at: low)
  }

  mutating func take() -> Happening? { entries.popLast()?.what }
}
