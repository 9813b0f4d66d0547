// The pages besides the form: the confirmation, the two statements, and a short word when a
// request makes no sense. None of them shows what somebody wrote: a computer may be shared.

extension PageFrame {
  func confirmation(reference: String) -> Response {
    response(
      "200 OK", title: texts["confirmation.title"],
      [
        heading(texts["confirmation.title"]),
        Markup(
          "p", ["class": "utrecht-alert utrecht-alert--ok", "role": "status"],
          [
            text("confirmation.reference"), " ",
            Markup("strong", ["class": "reference"], [Markup(text: reference)]),
          ]),
      ] + paragraphs(texts["confirmation.text"]))
  }

  /// `privacy` or `accessibility`.
  func statement(_ name: String) -> Response {
    var frame = self
    frame.path = "/\(name)"
    return frame.response(
      "200 OK", title: texts["\(name).title"],
      [heading(texts["\(name).title"])] + paragraphs(texts["\(name).text"]) + [back])
  }

  /// `name` is that of a notice.
  func refusal(_ status: String, _ name: String) -> Response {
    response(
      status, title: texts["notices.\(name).title"],
      [heading(texts["notices.\(name).title"])] + paragraphs(texts["notices.\(name).text"]) + [back]
    )
  }

  private var back: Markup {
    Markup(
      "p", ["class": "utrecht-paragraph"],
      [
        Markup(
          "a", ["class": "utrecht-link", "href": "\(base)/?taal=\(language)"], [text("page.back")])
      ])
  }
}
