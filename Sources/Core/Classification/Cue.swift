// What words and phrases can say. The readers look at cues, never at words, so that a new wording
// is one more entry in a vocabulary and nothing else.

/// The value that comes with a cue is explained with it; where nothing is said it is 0.
enum Cue: UInt8, CaseIterable, Sendable {
  // Dictionaries of the policy. The value is an index in the lexicon.
  case place, school, urgentPiece, rulePiece
  // Numbers. The value is the number; halves round down.
  case number, half, month, ordinal, yearsOldAdjective
  // Persons. The value is 1 for male, 2 for female, 0 for either.
  case child, children, ownChild, sibling, siblings, parent, relative, otherAdult
  /// The value is the number of children (2, 3).
  case multiple
  /// The value is an index in `functions`.
  case function
  case he, they, speaker, we
  case title, family, pregnant, unborn, dueLabel
  // Ages.
  case years, months, weeks, days, countNoun, almost, becomes, became, toBe, was, adverb
  case about, between, ageLabel, notYet, overAge, underAge
  case durationBefore, durationAfter, past, of
  /// The value is an index in `ageWords`.
  case ageWord
  case bornLabel, birthYearLabel, targetGroup
  // School years.
  case group, form, year, level, vocational, practical, special, specialPrimary
  case specialSecondary, bridge, waldorf, attainment, attends, futureClass, primaryWord
  // Residence.
  case lives, lived, registered, from, inside, placeLabel, municipality, hamlet, moving, movedAway
  case works, stays, secretAddress, club, poBox, facility, coParenting, sometimes, near
  case organisation, german, origin, telephone
  // Schools.
  case schoolNoun, schoolPrefix, formerSchool, futureSchool, location, mySchoolClass, pupil
  // Consent.
  case consentGiven, consentRefused, consentUnasked, informed, youthAgrees
  /// The value is a `ConsentSense`.
  case consentWord
  // The rest.
  case closing, label, thanks, worry, helpRequest, consultation, irrelevant, advertising
  case automatic, siblingCheck, schoolConflict, confidential, newChild, alsoAbout
  case today, permanent, postscript
  case preferred, negation, writer, aboutSubject, anonymous
  /// The value is a `ContinuationReader.Sense`.
  case continuation
  /// A brother or sister whom it is not about.
  case setAside
}

/// A set of cues in two words: there may be at most 128 of them.
struct CueSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always)
  func contains(_ cue: Cue) -> Bool {
    let bit = UInt64(cue.rawValue)
    return bit < 64 ? low & (1 << bit) != 0 : high & (1 << (bit - 64)) != 0
  }

  @inline(__always)
  mutating func insert(_ cue: Cue) {
    let bit = UInt64(cue.rawValue)
    if bit < 64 { low |= 1 << bit } else { high |= 1 << (bit - 64) }
  }

  init() {}

  init(_ cues: Cue...) {
    for cue in cues { insert(cue) }
  }

  @inline(__always)
  func intersects(_ other: CueSet) -> Bool { low & other.low != 0 || high & other.high != 0 }
}
