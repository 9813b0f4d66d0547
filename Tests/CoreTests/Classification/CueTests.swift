// The cues of the classifier's vocabulary.

import Testing

@testable import Core

struct CueTests {
  @Test func `a set of cues has room for every cue`() {
    #expect(Cue.allCases.count <= 128)
    for cue in Cue.allCases {
      let set = CueSet(cue)
      #expect(set.contains(cue))
      #expect(Cue.allCases.filter(set.contains) == [cue])
    }
  }
}
