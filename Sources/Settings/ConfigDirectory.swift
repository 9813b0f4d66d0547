// The configuration directory as names and bytes: the only file here that touches a disk.
//
// Failure: a directory that cannot be listed is thrown; a single file that cannot be read is kept
// with its reason, so that it is reported together with every other fault.

import Formats
package import Host

/// Reads all files of a configuration directory, at most 4 MiB and a byte of each: more than that
/// is refused as too large.
package func readConfigDirectory(_ directory: String) throws(FileFault) -> ConfigFiles {
  var files = ConfigFiles()
  let known = ConfigFiles.staticNames + ConfigFiles.liveNames
  for name in try Files.list(directory) {
    if known.contains(name) {
      files.read(name, in: directory)
    } else {
      files.otherNames.append(name)
    }
  }
  let templates = "\(directory)/templates"
  guard Files.isDirectory(templates) else { return files }
  for name in try Files.list(templates) where name.utf8.suffix(4).elementsEqual(".txt".utf8) {
    files.read("templates/\(name)", in: directory)
  }
  return files
}

extension ConfigFiles {
  fileprivate mutating func read(_ name: String, in directory: String) {
    do throws(FileFault) {
      contents[name] = try Files.read("\(directory)/\(name)", limit: 4 * 1_048_576 + 1)
    } catch {
      unreadable[name] = error.description
    }
  }
}
