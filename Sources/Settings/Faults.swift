// Every fault that one loading found. A fault is a place, what is wrong there and what is expected;
// none quotes a mail address or a phone number.

package import Formats

/// Every fault, by file and place. Never empty.
package struct Faults: Error, Hashable, Sendable, CustomStringConvertible {
  package let all: [Fault]

  init(_ faults: [Fault]) {
    func order(_ fault: Fault) -> (Int, String, Int, Int) {
      let names = ConfigFiles.staticNames + ConfigFiles.liveNames
      let rank = names.firstIndex(of: fault.file) ?? names.count
      return (rank, fault.file, fault.line, fault.column)
    }
    all = faults.sorted { order($0) < order($1) }
  }

  /// One fault a line.
  package var description: String { all.map(\.description).joined(separator: "\n") }
}
