// Files and directories, as far as a queue of messages needs them: read whole, write whole and
// durably, list, move.
//
// Failure: every call says what failed with which path (`FileFault`). Nothing is retried here but
// an interrupted system call.

package import Core
import Glibc

package enum Files {
  /// The whole content; at most `limit` bytes when one is given.
  package static func read(_ path: String, limit: Int = Int.max) throws(FileFault) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFault("read", path) }
    defer { _ = close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw FileFault("read", path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileFault("read", path, code: EISDIR) }
    var bytes: [UInt8] = []
    while bytes.count < limit {
      // One byte more than its size: a file that grows meanwhile is read on to its end.
      let wanted = min(max(Int(status.st_size) + 1 - bytes.count, 4096), limit - bytes.count)
      var code: Int32 = 0
      let part = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let got = unsafe Glibc.read(file, buffer.baseAddress, wanted)
        code = got < 0 ? errno : 0
        count = max(got, 0)
      }
      if code == EINTR { continue }
      if code != 0 { throw FileFault("read", path, code: code) }
      if part.isEmpty { break }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    return bytes
  }

  /// Writes a new file so that it is there whole or not at all, also after a power cut: written and
  /// synced under `temporary`, then renamed, then the directory is synced. Refuses to replace an
  /// existing file unless `replacing`.
  package static func write(
    _ bytes: [UInt8], to path: String, by temporary: String, replacing: Bool = false,
    permissions: UInt32 = 0o640
  ) throws(FileFault) {
    let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, permissions)
    guard file >= 0 else { throw FileFault("write", temporary) }
    var fault = writeAll(bytes, to: file) ? nil : FileFault("write", temporary)
    if fault == nil, fsync(file) != 0 { fault = FileFault("sync", temporary) }
    if close(file) != 0, fault == nil { fault = FileFault("close", temporary) }
    if fault == nil {
      do { try rename(temporary, to: path, replacing: replacing) } catch { fault = error }
    }
    if let fault {
      _ = unsafe unlink(temporary)
      throw fault
    }
    try syncDirectory(of: path)
  }

  static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress! + written, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  /// Moves a file within one file system. Without `replacing` an existing target is left alone and
  /// the call fails with EEXIST; only one process moves files out of a queue, so looking first will
  /// do.
  package static func rename(
    _ path: String, to target: String, replacing: Bool = false
  ) throws(FileFault) {
    if !replacing, exists(target) {
      throw FileFault("move", "\(path) to \(target)", code: EEXIST)
    }
    guard unsafe Glibc.rename(path, target) == 0 else {
      throw FileFault("move", "\(path) to \(target)")
    }
  }

  package static func syncDirectory(of path: String) throws(FileFault) {
    let directory = parent(of: path)
    let file = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw FileFault("open", directory) }
    defer { _ = close(file) }
    guard fsync(file) == 0 else { throw FileFault("sync", directory) }
  }

  /// Names in a directory in byte order, hidden ones left out.
  package static func list(_ directory: String) throws(FileFault) -> [String] {
    guard let stream = unsafe opendir(directory) else { throw FileFault("list", directory) }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.utf8.starts(with: [0x2E]) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a directory and those above it; no fault when it is there already.
  package static func makeDirectory(_ path: String) throws(FileFault) {
    if isDirectory(path) { return }
    let above = parent(of: path)
    if above != path, !above.isEmpty, !isDirectory(above) { try makeDirectory(above) }
    guard unsafe mkdir(path, 0o750) == 0 || errno == EEXIST else {
      throw FileFault("make directory", path)
    }
  }

  /// A new directory for this user alone.
  package static func makeTemporaryDirectory() throws(FileFault) -> String {
    var name = Array("/tmp/referrald-XXXXXX".utf8CString)
    let made = unsafe name.withUnsafeMutableBufferPointer { unsafe mkdtemp($0.baseAddress!) != nil }
    guard made else { throw FileFault("make directory", "/tmp") }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  package static func remove(_ path: String) throws(FileFault) {
    guard unsafe unlink(path) == 0 else { throw FileFault("remove", path) }
  }

  /// Removes a directory with everything in it; no fault when it is not there.
  package static func removeTree(_ path: String) throws(FileFault) {
    guard isDirectory(path) else { return }
    for name in try list(path) {
      // `unlink` fails on a directory and takes a link instead of what it leads to.
      if unsafe unlink("\(path)/\(name)") != 0 { try removeTree("\(path)/\(name)") }
    }
    guard unsafe rmdir(path) == 0 else { throw FileFault("remove", path) }
  }

  package static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  package static func isReadable(_ path: String) -> Bool { unsafe access(path, R_OK) == 0 }

  /// In bytes; 0 when there is no such file.
  package static func size(_ path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// When the content was last written, and its size in bytes.
  package static func look(_ path: String) throws(FileFault) -> (modified: Instant, bytes: Int) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw FileFault("look at", path) }
    return (Instant(seconds: Int64(status.st_mtim.tv_sec)), Int(status.st_size))
  }

  /// When the content was last written: for a message in a queue, when it was delivered.
  package static func modified(_ path: String) throws(FileFault) -> Instant {
    try look(path).modified
  }

  package static func setModified(_ path: String, _ moment: Instant) throws(FileFault) {
    let time = timespec(tv_sec: Int(moment.seconds), tv_nsec: 0)
    let times = [time, time]
    guard unsafe utimensat(AT_FDCWD, path, times, 0) == 0 else {
      throw FileFault("set the time of", path)
    }
  }

  package static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
