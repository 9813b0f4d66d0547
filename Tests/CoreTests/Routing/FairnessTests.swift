// Ten thousand weeks of families, with part-time hours, leave, caps and cases that close again:
// everybody's share stays within one family of what their hours are entitled to.

import Testing

@testable import Core

/// Random numbers that are the same on every run (Knuth's MMIX constants).
struct Dice {
  var state: UInt64
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }
}

/// A team of twelve that is played through the real decision, week after week.
private struct Office {
  typealias Rule = (Rotation) -> Person?

  var dice: Dice
  var people: [Person]
  var loads: [PersonID: Load] = [:]
  /// What each was entitled to by hours present, less what they got.
  var owed: [PersonID: Double] = [:]
  var closing: [Int: [PersonID]] = [:]
  var mostOwed = 0.0
  var mostAhead = 0.0
  var wrong: [String] = []
  var chosen: [PersonID] = []
  private let first = Sample.day("2026-01-05")

  init(seed: UInt64) {
    dice = Dice(state: seed)
    var rolls = Dice(state: seed &+ 1)
    people = (0..<12).map { number in
      let days: [Set<Weekday>] = [
        [.monday, .tuesday, .wednesday, .thursday, .friday], [.monday, .tuesday, .thursday],
        [.wednesday, .friday],
      ]
      return Sample.person(
        "gen\(number)", days: days[rolls.roll(3)], hours: [44, 56, 67, 89, 100][rolls.roll(5)],
        cap: [nil, nil, 15, 25][rolls.roll(4)], deputy: "gen\(rolls.roll(12))")
    }
  }

  mutating func week(_ number: Int, _ rule: Rule) {
    for id in closing.removeValue(forKey: number) ?? [] { loads[id]?.openCases -= 1 }
    let monday = CivilDate(dayNumber: first.dayNumber + 7 * number)
    for index in people.indices where dice.roll(16) == 0 {
      let weeks = [1, 1, 2, 3, 16][dice.roll(5)]
      people[index].absences = [
        Absence(from: monday, until: CivilDate(dayNumber: monday.dayNumber + 7 * weeks - 1))
      ]
    }
    let team = Sample.team(people)
    for _ in 0..<2 + dice.roll(11) {
      let today = CivilDate(dayNumber: monday.dayNumber + dice.roll(5))
      arrive(team, today, number, rule)
    }
  }

  private mutating func arrive(_ team: Team, _ today: CivilDate, _ week: Int, _ rule: Rule) {
    let rotation = Rotation(
      team: team, loads: loads, today: today,
      deadline: CivilDate(dayNumber: today.dayNumber + 7), calendar: WorkCalendar())
    guard let person = rule(rotation) else {
      if !rotation.free.isEmpty { wrong.append("nobody was found on \(today)") }
      return
    }
    if person.isAbsent(on: today) { wrong.append("\(person.id) was away on \(today)") }
    if !hasRoom(person, loads: loads) { wrong.append("\(person.id) was full on \(today)") }
    let hours = Double(rotation.free.reduce(0) { $0 + $1.hours })
    for one in rotation.free { owed[one.id, default: 0] += Double(one.hours) / hours }
    owed[person.id, default: 0] -= 1
    for (id, change) in rotation.turn(of: person.id) {
      loads[id, default: Load()].behind += change
    }
    loads[person.id, default: Load()].openCases += 1
    loads[person.id]?.lastAssigned = Instant(seconds: Int64(chosen.count))
    closing[week + 2 + dice.roll(20), default: []].append(person.id)
    chosen.append(person.id)
    mostOwed = max(mostOwed, owed.values.max() ?? 0)
    mostAhead = min(mostAhead, owed.values.min() ?? 0)
  }
}

struct FairnessTests {
  private func play(_ seed: UInt64, weeks: Int, _ rule: @escaping (Rotation) -> Person?) -> Office {
    var office = Office(seed: seed)
    for week in 0..<weeks { office.week(week, rule) }
    return office
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `over ten thousand weeks nobody is ever more than one family from their share`(
    seed: UInt64
  ) {
    let office = play(seed, weeks: 2500) { $0.next() }
    print(
      "team \(seed): \(office.chosen.count) families, from \(office.mostAhead) to \(office.mostOwed)"
    )
    #expect(office.wrong.isEmpty)
    #expect(office.chosen.count > 10_000)
    #expect(office.mostOwed <= 1.0001 && office.mostAhead >= -1.0001)
  }

  @Test func `the least busy for their hours alone would not be fair`() {
    let office = play(1, weeks: 500) { rotation in
      rotation.free.min { left, right in
        let busy = { (person: Person) in rotation.loads[person.id]?.openCases ?? 0 }
        return busy(left) * right.hours < busy(right) * left.hours
      }
    }
    print("least busy first: from \(office.mostAhead) to \(office.mostOwed)")
    #expect(office.mostOwed > 5 || office.mostAhead < -5)
  }

  @Test func `the same weeks give the same turns`() {
    #expect(play(7, weeks: 60) { $0.next() }.chosen == play(7, weeks: 60) { $0.next() }.chosen)
  }

  @Test func `who comes back from a long leave gets no more than their part`() {
    var people = ["anna", "bram", "cor", "dora"].map { Sample.person($0) }
    people[0].absences = [Absence(from: Sample.day("2026-01-01"), until: Sample.day("2026-10-31"))]
    var loads: [PersonID: Load] = [
      "bram": Load(openCases: 12), "cor": Load(openCases: 11), "dora": Load(openCases: 12),
    ]
    var got = 0
    for day in [5, 6, 9, 10, 11, 12, 13, 16] {
      let rotation = Rotation(
        team: Sample.team(people), loads: loads,
        today: CivilDate(year: 2026, month: 11, day: day)
          ?? Sample.day("2026-11-05"), deadline: Sample.day("2026-11-24"),
        calendar: WorkCalendar())
      guard let person = rotation.next() else { continue }
      if person.id == "anna" { got += 1 }
      for (id, change) in rotation.turn(of: person.id) {
        loads[id, default: Load()].behind += change
      }
      loads[person.id, default: Load()].openCases += 1
    }
    #expect((1...3).contains(got))
  }

  @Test func `a fixed contact with a busy school leaves the next free families to others`() {
    let people = ["anna", "bram", "cor"].map { Sample.person($0) }
    var loads: [PersonID: Load] = [:]
    for _ in 0..<10 {
      let rotation = Rotation(
        team: Sample.team(people), loads: loads, today: Sample.day("2026-11-10"),
        deadline: Sample.day("2026-11-17"), calendar: WorkCalendar())
      for (id, change) in rotation.turn(of: "anna") { loads[id, default: Load()].behind += change }
    }
    #expect(loads.values.map(\.behind).reduce(0, +).magnitude < 100_000)
    #expect((loads["anna"]?.behind ?? 0) >= -3 * wholeTurn)
  }

  @Test func `chains of deputies end, whatever they look like`() {
    var dice = Dice(state: 11)
    for _ in 0..<2000 {
      let people = (0..<8).map { number in
        Sample.person(
          "gen\(number)", cap: dice.roll(2) == 0 ? 1 : nil,
          away: dice.roll(3) > 0 ? ("2026-11-01", "2026-11-30") : nil,
          deputy: dice.roll(5) > 0 ? "gen\(dice.roll(8))" : nil)
      }
      var policy = Sample.policy(people)
      policy.schools[0].contacts = ["gen0", "gen1"]
      let loads = Dictionary(
        uniqueKeysWithValues: people.map { ($0.id, Load(openCases: dice.roll(2))) })
      let found = Router(
        policy: policy, facts: Sample.facts([Sample.child(school: "ESD")]), loads: loads,
        today: Sample.day("2026-11-10"), deadline: Sample.day("2026-11-17"), exception: nil
      ).decide(Sample.child(school: "ESD"), family: [])
      let person = found.person.flatMap { policy.team[$0] }
      #expect(person?.isAbsent(on: Sample.day("2026-11-10")) == false)
      #expect(person.map { hasRoom($0, loads: loads) } ?? false)
    }
  }
}
