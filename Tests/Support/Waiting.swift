// Waiting for something that another program or thread does.

/// Looks until it holds, and says whether it did. The two minutes are only waited out by a test that
/// fails: a machine may be slow.
package func comesTrue(_ condition: () async throws -> Bool) async throws -> Bool {
  for _ in 0..<2400 {
    if try await condition() { return true }
    try await Task.sleep(for: .milliseconds(50))
  }
  return false
}
