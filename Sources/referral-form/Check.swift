// `referral-form --check DIR`: reads the whole configuration, makes every page once in every
// language, and names what is wrong.

func complaints(directory: String, _ machine: Machine) -> [String] {
  var found: [String] = []
  do {
    let settings = try Settings(directory: directory)
    _ = try settings.token()
    found += settings.source.complaints(optional: ["door.token_file"])
    for language in Settings.languages {
      let texts = try settings.texts(language)
      let frame = PageFrame(settings: settings, texts: texts, language: language, base: "")
      let faults = ["question", "contact", "phone", "mail", "long", "long_question"]
        .map { Answers.Fault(field: "question", text: $0) }
      var page = frame.empty(machine)
      page.faults = faults
      _ = page.response("")
      for notice in ["elsewhere", "unavailable", "too_large", "unreadable", "unknown"] {
        page.notice = notice
        _ = page.response("")
      }
      _ = [
        frame.confirmation(reference: ""), frame.statement("privacy"),
        frame.statement("accessibility"),
      ]
      let hints = Field.all.map { "fields.\($0.name).hint" }
      let sections = ["contact", "you", "child"].map { "sections.\($0).hint" }
      // Texts of a field that this team does not show may stand there all the same.
      for field in Field.all {
        _ = (texts["fields.\(field.name).label"], texts.entries("fields.\(field.name).options"))
      }
      found += texts.complaints(optional: Set(hints + sections))
    }
  } catch {
    found.append("\(error)")
  }
  return found
}
