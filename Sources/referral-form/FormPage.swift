// The page with the form: empty, or with what was typed and what is wrong with it.

struct FormPage {
  let frame: PageFrame
  let answers: Answers
  /// Shown above the form when it was not accepted although nothing is wrong with the answers.
  var notice: String?
  var faults: [Answers.Fault] = []

  private var texts: Texts { frame.texts }

  func response(_ status: String) -> Response {
    let isWrong = notice != nil || !faults.isEmpty
    let title = texts["page.title"]
    return frame.response(
      status, title: isWrong ? "\(texts["errors.prefix"]) \(title)" : title,
      summary + [frame.heading(title)] + paragraphs(texts["page.intro"]) + [form])
  }

  // MARK: What is wrong

  private var summary: [Markup] {
    guard notice != nil || !faults.isEmpty else { return [] }
    let items = faults.map { fault in
      let message = texts["errors.\(fault.text)"]
      // Away from its field this one message does not say what it is about.
      let label = fault.text == "long" ? texts["fields.\(fault.field).label"] + ": " : ""
      return Markup(
        "li", [:],
        [
          Markup(
            "a", ["class": "utrecht-link", "href": "#\(fault.field)"],
            [Markup(text: label + message)])
        ])
    }
    var content = [
      Markup(
        "h2", ["class": "utrecht-heading-2", "id": "summary-title"],
        [frame.text(notice.map { "notices.\($0).title" } ?? "errors.title")])
    ]
    if let notice {
      content.append(Markup("p", [:], [frame.text("notices.\(notice).text")]))
    } else {
      content.append(Markup("ul", [:], items))
    }
    return [
      Markup(
        "div",
        [
          "class": "utrecht-alert utrecht-alert--error", "role": "alert", "tabindex": "-1",
          "autofocus": "", "aria-labelledby": "summary-title",
        ], content)
    ]
  }

  // MARK: The form

  private var form: Markup {
    let shown = Field.all.filter { $0.isFixed || frame.settings.fields.contains($0.name) }
    var parts: [Markup] = []
    for section in ["question", "contact", "you", "child"] {
      let fields = shown.filter { $0.section == section }.flatMap(field)
      if fields.isEmpty { continue }
      parts.append(section == "question" ? Markup("div", [:], fields) : group(section, fields))
    }
    return Markup(
      "form",
      [
        "class": "utrecht-form", "method": "post", "action": "\(frame.base)/",
        "accept-charset": "utf-8", "novalidate": "",
      ], parts + [trap] + hidden + closing)
  }

  private func group(_ section: String, _ fields: [Markup]) -> Markup {
    var content = [
      Markup(
        "legend", ["class": "utrecht-form-fieldset__legend"],
        [frame.text("sections.\(section).title")])
    ]
    if let hint = texts.optional("sections.\(section).hint") {
      content.append(
        Markup("p", ["class": "utrecht-form-field-description"], [Markup(text: hint)]))
    }
    return Markup("fieldset", ["class": "utrecht-form-fieldset"], content + fields)
  }

  private func field(_ field: Field) -> [Markup] {
    let fault = faults.first { $0.field == field.name }
    let key = "fields.\(field.name)"
    var label = [frame.text("\(key).label")]
    if !field.isFixed {
      label.append(Markup("span", ["class": "optional"], [" ", frame.text("page.optional")]))
    }
    var notes: [Markup] = []
    var described: [String] = []
    if let hint = texts.optional("\(key).hint") {
      described.append("\(field.name)-hint")
      notes.append(
        Markup(
          "p", ["class": "utrecht-form-field-description", "id": described.last],
          [Markup(text: hint)]))
    }
    if let fault {
      described.append("\(field.name)-error")
      notes.append(
        Markup(
          "p", ["class": "utrecht-form-field-error-message", "id": described.last],
          [frame.text("errors.\(fault.text)")]))
    }
    let ids = described.isEmpty ? nil : described.joined(separator: " ")
    let style = "utrecht-form-field" + (fault == nil ? "" : " utrecht-form-field--invalid")
    if field.kind == .choice {
      let legend = Markup("legend", ["class": "utrecht-form-label"], label)
      return [
        Markup(
          "fieldset", ["class": style, "id": field.name, "aria-describedby": ids],
          [legend] + notes + choices(field))
      ]
    }
    let name = Markup("label", ["class": "utrecht-form-label", "for": field.name], label)
    return [Markup("div", ["class": style], [name] + notes + [input(field, ids, fault != nil)])]
  }

  private func input(_ field: Field, _ described: String?, _ isWrong: Bool) -> Markup {
    let invalid = isWrong ? "true" : nil
    if field.kind == .area {
      return Markup(
        "textarea",
        [
          "class": "utrecht-textarea", "id": field.name, "name": field.name, "rows": "8",
          "required": "", "aria-describedby": described, "aria-invalid": invalid,
        ], [Markup(text: "\n" + answers[field.name])])
    }
    let value = answers[field.name]
    return Markup(
      "input",
      [
        "class": "utrecht-textbox", "id": field.name, "name": field.name, "type": field.type,
        "autocomplete": field.autocomplete ?? "off", "value": value.isEmpty ? nil : value,
        "aria-describedby": described, "aria-invalid": invalid,
      ])
  }

  private func choices(_ field: Field) -> [Markup] {
    texts.entries("fields.\(field.name).options").map { value, words in
      Markup(
        "label", ["class": "utrecht-radio-button"],
        [
          Markup(
            "input",
            [
              "type": "radio", "name": field.name, "value": value,
              "checked": answers[field.name] == value ? "" : nil,
            ]), Markup("span", [:], [Markup(text: words)]),
        ])
    }
  }

  // MARK: What goes along

  /// A field that only a program fills in. People whose browser shows it are told to leave it.
  private var trap: Markup {
    Markup(
      "div", ["class": "trap", "aria-hidden": "true"],
      [
        Markup("label", ["for": "website"], [frame.text("page.trap")]),
        Markup(
          "input",
          [
            "id": "website", "name": "website", "type": "text", "tabindex": "-1",
            "autocomplete": "off",
          ]),
      ])
  }

  private var hidden: [Markup] {
    let values = [
      ("opened", answers.opened.map { String($0) } ?? ""), ("ticket", answers.ticket),
      ("taal", frame.language),
    ]
    return values.map { name, value in
      Markup("input", ["type": "hidden", "name": name, "value": value])
    }
  }

  private var closing: [Markup] {
    [
      Markup(
        "p", ["class": "utrecht-paragraph"],
        [
          frame.text("page.before_sending"), " ",
          Markup(
            "a",
            ["class": "utrecht-link", "href": "\(frame.base)/privacy?taal=\(frame.language)"],
            [frame.text("privacy.link")]),
        ]),
      Markup(
        "button",
        ["class": "utrecht-button utrecht-button--primary-action", "type": "submit"],
        [frame.text("page.send")]),
    ]
  }
}
