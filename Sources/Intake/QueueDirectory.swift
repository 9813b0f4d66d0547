// A directory that others write to by renaming whole files into it: `tmp/` for what is being
// written, `new/` for what waits. Maildir and the form queue are both such a directory.

import Core
import Host

struct QueueDirectory: Sendable {
  let path: String
  /// Of a larger file only so much is read; it may be larger than the memory.
  let mostBytes: Int

  var new: String { "\(path)/new" }

  func prepare(_ names: [String]) throws(FileFault) {
    for name in ["tmp", "new"] + names { try Files.makeDirectory("\(path)/\(name)") }
  }

  /// Files in `new/` in order of delivery; those that vanish meanwhile are passed over.
  func waiting() throws(FileFault) -> [Waiting] {
    var found: [Waiting] = []
    for name in try Files.list(new) {
      guard let file = try? Files.look("\(new)/\(name)") else { continue }
      found.append(Waiting(name: name, delivered: file.modified, bytes: file.bytes))
    }
    return found.sorted { ($0.delivered, $0.name) < ($1.delivered, $1.name) }
  }

  func read(_ waiting: ArraySlice<Waiting>) -> Batch {
    var batch = Batch()
    for one in waiting {
      do throws(FileFault) {
        if let bytes = try read(one) { batch.messages.append((one, bytes)) }
      } catch {
        batch.faults.append("\(error)")
      }
    }
    return batch
  }

  /// Nil when the file has gone.
  private func read(_ waiting: Waiting) throws(FileFault) -> [UInt8]? {
    do { return try Files.read("\(new)/\(waiting.name)", limit: mostBytes) } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  func move(
    _ settled: [Settled], _ target: (Settled) -> (directory: String, name: String)
  ) -> [String] {
    settled.compactMap { one -> String? in
      let (directory, name) = target(one)
      do throws(FileFault) { try move(one.waiting, to: directory, as: name) } catch {
        return "\(error)"
      }
      return nil
    }
  }

  /// Moves a file out of `new/`. A name that is taken there gets a number, so nothing is ever
  /// overwritten; a file that has gone was moved before.
  private func move(_ waiting: Waiting, to directory: String, as name: String) throws(FileFault) {
    let from = "\(new)/\(waiting.name)"
    var target = "\(path)/\(directory)/\(name)"
    var number = 1
    while true {
      do { return try Files.rename(from, to: target) } catch {
        if error.alreadyExists {
          number += 1
          target = "\(path)/\(directory)/\(number).\(name)"
        } else if error.isMissing, !Files.exists(from) {
          return
        } else {
          throw error
        }
      }
    }
  }
}
