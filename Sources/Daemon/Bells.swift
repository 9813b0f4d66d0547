// The bells of a running daemon: one for every loop that waits.

struct Bells: Sendable {
  let intake = Bell()
  let deadlines = Bell()
  let retention = Bell()
  let auditor = Bell()
  let store = Bell()
  /// In the order of `DeliveryService.everyPeer`.
  let delivery: [Bell]
  /// By the name of the mailbox: something may be there to take.
  let sources: [String: Bell]
  /// By the name of the mailbox: nobody needs its connection, so wait for news.
  let watches: [String: Bell]

  init(sources names: [String], webhooks: [String]) {
    delivery = (0..<webhooks.count + 2).map { _ in Bell() }
    sources = Dictionary(uniqueKeysWithValues: names.map { ($0, Bell()) })
    watches = Dictionary(uniqueKeysWithValues: names.map { ($0, Bell()) })
  }

  func ringDelivery() { for bell in delivery { bell.ring() } }

  func ringAll() {
    intake.ring()
    deadlines.ring()
    for bell in sources.values { bell.ring() }
    ringDelivery()
  }
}
