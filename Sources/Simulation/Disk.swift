// The simulated disk, in Swift's words. `CDisk` says what it can do.

import CDisk

/// One thread at a time uses it: the turnstile's.
@safe final class Disk: @unchecked Sendable {
  static let store = "/store"

  enum Fault: Int, CaseIterable {
    case full = 1
    case write, sync, read
  }

  private let disk: OpaquePointer

  /// Nil without memory.
  init?() {
    guard let made = unsafe disk_new() else { return nil }
    unsafe disk = made
  }

  deinit { unsafe disk_free(disk) }

  /// What SQLite calls it.
  var name: String { unsafe String(cString: disk_name(disk)) }
  var isDead: Bool { unsafe disk_is_dead(disk) == 1 }
  var effects: Int64 { unsafe disk_effects(disk) }
  var failures: Int64 { unsafe disk_failures(disk) }

  /// Something changes the world outside. False when the machine is dead, from the effect on at
  /// which its time has come.
  func effect() -> Bool { unsafe disk_effect(disk) == 0 }

  /// Nil takes the appointment away.
  func die(after effects: Int?) { unsafe disk_die_after(disk, effects.map(Int64.init) ?? -1) }

  /// Nil mends it.
  func fail(_ fault: Fault?, after count: Int = 0) {
    unsafe disk_fail(disk, disk_fault(UInt32(fault?.rawValue ?? 0)), Int64(count))
  }

  func forgetSyncs() { unsafe disk_forget_syncs(disk) }

  func restart(powerLost: Bool, seed: UInt64) {
    unsafe disk_restart(disk, powerLost ? 1 : 0, seed)
  }

  /// A new store, for all months alike.
  var image: [UInt8] {
    var size: Int64 = 0
    guard let start = unsafe disk_content(disk, Self.store, &size) else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: Int(size)))
  }

  func put(_ image: [UInt8]) -> Bool {
    unsafe image.withUnsafeBytes {
      unsafe disk_put(disk, Self.store, $0.baseAddress, Int64($0.count)) == 1
    }
  }
}
