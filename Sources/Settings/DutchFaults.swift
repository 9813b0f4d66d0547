// placeholder
import Formats

extension Fault {
  package var dutch: String { cause.translated(by: [:]) }
}
