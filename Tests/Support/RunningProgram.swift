// Programs that the tests start. Each begins as under a service manager, with no open files of ours
// and no signal blocked. Foundation's `Process` hands on what other threads have open at that
// moment and what a dispatch thread blocks (TERM, CHLD, ALRM): servers that fail now and then.
//
// Failure: a program that cannot be started throws a `ProgramFault`.

import CLinux
import Foundation
import Glibc
import Synchronization

package struct ProgramFault: Error, CustomStringConvertible {
  package var description: String
}

/// A program that runs until somebody ends it, or until its owner goes.
package final class RunningProgram: Sendable {
  package let identifier: Int32
  /// What `waitpid` said, once it is over.
  private let ending = Mutex<Int32?>(nil)

  /// - Parameters:
  ///   - environment: all of it; nil means ours.
  ///   - log: a file for what it says; nil means nowhere.
  package convenience init(
    _ path: String, _ words: [String], environment: [String: String]? = nil,
    folder: String? = nil, log: String? = nil
  ) throws {
    let nothing = unsafe open("/dev/null", O_RDWR | O_CLOEXEC)
    let sink = unsafe open(log ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    defer { for file in [nothing, sink] { close(file) } }
    try self.init(
      path, words, environment: environment, folder: folder,
      files: .init(input: nothing, output: sink, complaint: sink))
  }

  /// Its standard input, output and error: open files of ours.
  struct Files {
    var input: Int32
    var output: Int32
    var complaint: Int32
  }

  init(
    _ path: String, _ words: [String], environment: [String: String]?, folder: String?, files: Files
  ) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, files.input, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, files.output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, files.complaint, 2)
    unsafe posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    if let folder { unsafe posix_spawn_file_actions_addchdir_np(&actions, folder) }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    // A group of its own, so that it goes with all that it started.
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    let settings = (environment ?? ProcessInfo.processInfo.environment).map { "\($0)=\($1)" }
    let (wordList, settingList) = unsafe (Self.copies([path] + words), Self.copies(settings))
    // Not a loop: the formatter does not know `for unsafe`.
    defer { _ = unsafe (wordList + settingList).map { unsafe free($0) } }
    var started: pid_t = 0
    let code = unsafe posix_spawn(&started, path, &actions, &attributes, wordList, settingList)
    guard code == 0 else {
      let why = unsafe String(cString: strerror(code))
      throw ProgramFault(description: "cannot start \(path): \(why)")
    }
    identifier = started
  }

  /// C strings of which the last is nil.
  private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    unsafe texts.map { unsafe strdup($0) } + [nil]
  }

  package var isRunning: Bool { ended(WNOHANG) == nil }

  package func signal(_ number: Int32) { if isRunning { _ = Glibc.kill(identifier, number) } }

  /// At once and without goodbye, with all that it started. When it returns they are gone, and
  /// what they listened on is free.
  package func kill() {
    guard isRunning else { return }
    _ = Glibc.kill(-identifier, SIGKILL)
    wait()
    while isGroupAlive { usleep(1000) }
  }

  /// What is dead and not yet buried does not count: nobody may be there to do so.
  private var isGroupAlive: Bool {
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.contains { name in
      guard Int32(name) != nil,
        let stat = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
        let end = stat.lastIndex(of: ")")
      else { return false }
      // Behind the name: state, parent, group.
      let words = stat[end...].split(separator: " ")
      return words.count > 3 && words[3] == "\(identifier)" && words[1] != "Z" && words[1] != "X"
    }
  }

  /// Its exit code, or minus the signal that ended it; `.min` when nobody knows.
  @discardableResult
  package func wait() -> Int32 {
    guard let status = ended(0) else { return .min }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  private func ended(_ options: Int32) -> Int32? {
    ending.withLock { ending in
      if ending == nil {
        var status: Int32 = 0
        var ended: pid_t
        repeat {
          ended = unsafe waitpid(identifier, &status, options)
        } while ended < 0 && errno == EINTR
        if ended == identifier { ending = status }
      }
      return ending
    }
  }

  deinit { kill() }
}
