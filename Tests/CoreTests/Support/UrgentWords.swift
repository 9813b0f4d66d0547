// The urgent rules that the demo carries, for tests of the classifier that need no other rules.

import Core

enum UrgentWords {
  static let rules: Rules = (try? DemoPolicy.load())?.rules ?? Rules()
}
