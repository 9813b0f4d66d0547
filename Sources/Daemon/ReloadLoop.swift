// When to look at the configuration again: when a file in it changes, when somebody sends SIGHUP,
// and every minute in case nobody told.
//
// Failure: what cannot be watched (no watches left, a directory that is not there) is found by the
// minute.

import Core
import Dispatch
import Host
import Synchronization

final class ReloadLoop: Sendable {
  private let reloading: ReloadService
  private let directory: String
  private let queue: DispatchQueue
  /// Rung when a mail waits.
  private let delivery: Bell
  private let bell = Bell()
  private let readiness: Readiness
  /// The service manager waits for an answer to SIGHUP.
  private let isAwaited = Mutex(false)
  private let watch = Mutex<DirectoryWatch?>(nil)

  init(
    _ reloading: ReloadService, directory: String, queue: DispatchQueue, accepted: Bell,
    readiness: Readiness
  ) {
    self.reloading = reloading
    self.directory = directory
    self.queue = queue
    delivery = accepted
    self.readiness = readiness
    renewWatch()
  }

  func ask() {
    readiness.reloading()
    Task {
      await reloading.ask()
      isAwaited.withLock { $0 = true }
      bell.ring()
    }
  }

  var service: Service {
    Service(name: "reload", bell: bell) { [self] now in
      // Whole directories are replaced as well, so the watch is set anew, before anything is read.
      renewWatch()
      let answers = isAwaited.withLock { isAwaited in
        defer { isAwaited = false }
        return isAwaited
      }
      defer { if answers { readiness.ready("The configuration was read again") } }
      switch try await reloading.runOnce(now: now) {
      case .unchanged: break
      case .unsettled: return now
      case .accepted, .refused: delivery.ring()
      }
      return nil
    }
  }

  private func renewWatch() {
    let directories = [directory, "\(directory)/templates"].filter(Files.isDirectory)
    let new = try? DirectoryWatch(directories, alsoRemoved: true, queue: queue) { [bell] in
      bell.ring()
    }
    watch.withLock { $0 = new }
  }
}
