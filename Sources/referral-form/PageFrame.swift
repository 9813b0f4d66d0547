// What every page has: the telephone numbers for danger on top, the team's name, the choice of
// language, and the links at the bottom. Class names and parts follow the NL Design System (utrecht
// components), so that a municipality can lay its own design tokens over `form.css`.

struct PageFrame {
  let settings: Settings
  let texts: Texts
  let language: String
  let base: String
  /// The path that the link to the other language leads to.
  var path = "/"

  func response(_ status: String, title: String, _ main: [Markup]) -> Response {
    let page = Markup.document(
      language: language,
      head: [
        Markup("meta", ["charset": "utf-8"]),
        Markup("title", [:], [Markup(text: "\(title) – \(settings.names["team"] ?? "")")]),
        Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        Markup("meta", ["name": "color-scheme", "content": "light dark"]),
        Markup("meta", ["name": "format-detection", "content": "telephone=no"]),
        Markup("link", ["rel": "stylesheet", "href": "\(base)/form.css"]),
      ],
      body: [
        Markup("a", ["class": "utrecht-skip-link", "href": "#main"], [text("page.skip")]),
        header,
        Markup("main", ["id": "main", "class": "utrecht-page-content", "tabindex": "-1"], main),
        footer,
      ])
    return Response(
      status: status, type: "text/html; charset=utf-8", body: page,
      headers: ["Content-Language: \(language)", "Vary: Accept-Language"])
  }

  func text(_ path: String) -> Markup { Markup(text: texts[path]) }

  func heading(_ text: String) -> Markup {
    Markup("h1", ["class": "utrecht-heading-1"], [Markup(text: text)])
  }

  private var header: Markup {
    var danger = [Markup("strong", [:], [text("danger.title")])]
    for (offset, (number, words)) in texts.entries("danger.numbers").enumerated() {
      danger += [
        offset == 0 ? " " : Markup("span", ["class": "danger-dot"], [" · "]),
        Markup("a", ["class": "danger-number", "href": "tel:\(number)"], [Markup(text: words)]),
      ]
    }
    let other = Settings.languages.first { $0 != language } ?? language
    return Markup(
      "header", [:],
      [
        Markup("div", ["class": "danger"], [Markup("p", [:], danger)]),
        Markup(
          "div", ["class": "utrecht-page-header"],
          [
            Markup("p", ["class": "team"], [Markup(text: settings.names["team"] ?? "")]),
            Markup(
              "a",
              [
                "class": "utrecht-link", "href": "\(base)\(path)?taal=\(other)", "hreflang": other,
                "lang": other,
              ], [text("page.other_language")]),
          ]),
      ])
  }

  private var footer: Markup {
    let links = ["privacy", "accessibility"].map { name in
      Markup(
        "li", [:],
        [
          Markup(
            "a", ["class": "utrecht-link", "href": "\(base)/\(name)?taal=\(language)"],
            [text("\(name).title")])
        ])
    }
    let contact = Markup("p", [:], [text("page.contact")])
    return Markup(
      "footer", ["class": "utrecht-page-footer"],
      [contact, Markup("ul", ["class": "links"], links)])
  }
}
