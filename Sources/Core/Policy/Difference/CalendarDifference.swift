// What changes in time: office hours, closed days, the promises and the ladder of warnings.

extension PolicyDifference {
  var calendar: [String] {
    let (was, now) = (old.calendar, new.calendar)
    return change(
      "Het kantoor", "open op", weekdaysInWords(was.weekdays), weekdaysInWords(now.weekdays))
      + change("Het kantoor", "open vanaf", "\(was.opens)", "\(now.opens)")
      + change("Het kantoor", "open tot", "\(was.closes)", "\(now.closes)")
      + change("Het kantoor", "vrij op Goede Vrijdag", was.goodFriday, now.goodFriday)
      + closedDays + promises
  }

  private var closedDays: [String] {
    let dates = Set(old.calendar.closedDays.keys).union(new.calendar.closedDays.keys).sorted()
    return dates.compactMap { date in
      switch (old.calendar.closedDays[date], new.calendar.closedDays[date]) {
      case (nil, let name?): "Nieuwe sluitingsdag: \(dayInWords(date)) (\(name))."
      case (let name?, nil): "Geen sluitingsdag meer: \(dayInWords(date)) (\(name))."
      case (let before?, let after?) where before != after:
        "De sluitingsdag \(dayInWords(date)) heet nu \(after) (was \(before))."
      default: nil
      }
    }
  }

  private var promises: [String] {
    let (was, now) = (old.promise, new.promise)
    return change(
      "Belofte", "contact binnen", "\(was.contactWorkdays) werkdagen",
      "\(now.contactWorkdays) werkdagen")
      + change("Belofte", "bezoek binnen", "\(was.visitDays) dagen", "\(now.visitDays) dagen")
      + change("Streven", "contact binnen", "\(was.ambitionHours) uur", "\(now.ambitionHours) uur")
      + change(
        "Belofte", "een besluit binnen", "\(was.decisionWorkdays) werkdagen",
        "\(now.decisionWorkdays) werkdagen")
  }

  var ladder: [String] {
    let all = Matched(old.ladder, new.ladder, by: \.name)
    return all.added.map { "Nieuwe stap “\($0.name)”: \(inWords($0)). Geldt voor nieuwe zaken." }
      + all.removed.map { "De stap “\($0.name)” is weg voor nieuwe zaken." }
      + all.kept.filter { $0.old != $0.new }.map {
        "De stap “\($0.new.name)” is voor nieuwe zaken nu: \(inWords($0.new)) "
          + "(was: \(inWords($0.old)))."
      }
  }

  private func inWords(_ step: LadderStep) -> String {
    let moment =
      switch step.moment {
      case .workday(let day, let time): "op werkdag \(day) om \(time)"
      case .before(let days, let time): "\(days) werkdagen voor het einde om \(time)"
      case .missed: "als het te laat is"
      }
    let goal =
      switch step.guards {
      case .contact: "het contact"
      case .visit: "het bezoek"
      case .decision: "het besluit"
      case .feedback: "het bericht aan de school"
      }
    var text = "\(step.notice.rawValue) over \(goal), \(moment), aan "
    text += dutchList((step.recipients.map(\.text) + step.webhooks))
    return step.repeats ? text + ", elke werkdag opnieuw" : text
  }
}
