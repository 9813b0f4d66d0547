// The page of the form: a request comes in, a response goes out, and in between the submission is
// handed to the queue.
//
// Failure: nothing is answered with success that is not on the disk. When the queue cannot take it,
// the page comes back with everything that was typed, and the operator is told on standard error.

import Formats
import Host

struct WebForm {
  static let longest = 256 << 10

  let settings: Settings
  let request: Request
  let machine: Machine

  func respond() throws(ConfigFault) -> Response {
    switch (request.path, request.method) {
    case ("", "GET"), ("", "HEAD"): return try frame().empty(machine).response("200 OK")
    case ("", "POST"): return try receive()
    case ("/privacy", "GET"), ("/accessibility", "GET"):
      return try frame().statement(String(request.path.dropFirst()))
    case ("/form.css", "GET"): return try styleSheet()
    case ("", _), ("/privacy", _), ("/accessibility", _), ("/form.css", _):
      var response = try frame().refusal("405 Method Not Allowed", "unknown")
      response.headers.append("Allow: " + (request.path.isEmpty ? "GET, HEAD, POST" : "GET"))
      return response
    default: return try frame().refusal("404 Not Found", "unknown")
    }
  }

  private func frame(_ pairs: [String: String] = [:]) throws(ConfigFault) -> PageFrame {
    let language = language(of: request, pairs)
    return PageFrame(
      settings: settings, texts: try settings.texts(language), language: language,
      base: request.base)
  }

  private func styleSheet() throws(ConfigFault) -> Response {
    do {
      let bytes = try Files.read("\(settings.directory)/form.css", limit: 1 << 20)
      return Response(
        status: "200 OK", type: "text/css; charset=utf-8",
        body: String(decoding: bytes, as: UTF8.self),
        headers: ["Cache-Control: max-age=3600"])
    } catch {
      throw ConfigFault(description: "\(error)")
    }
  }

  // MARK: Receiving

  private func receive() throws(ConfigFault) -> Response {
    let pairs: [String: String]
    switch readBody(announced: request.contentLength, limit: Self.longest) {
    case .tooLarge: return try frame().refusal("413 Content Too Large", "too_large")
    case .unannounced: return try frame().refusal("411 Length Required", "unreadable")
    case .cutOff: return try frame().refusal("400 Bad Request", "unreadable")
    case .bytes(let bytes):
      let isForm = request.mediaType == "application/x-www-form-urlencoded"
      guard isForm || request.mediaType == "multipart/form-data" else {
        return try frame().refusal("415 Unsupported Media Type", "unreadable")
      }
      let read =
        isForm ? readPairs(bytes) : readMultipart(bytes, contentType: request.contentType)
      guard let read else { return try frame().refusal("400 Bad Request", "unreadable") }
      pairs = read
    }
    return accept(Answers(pairs), try frame(pairs))
  }

  private func accept(_ given: Answers, _ frame: PageFrame) -> Response {
    var answers = given
    // A ticket that somebody made up could be short enough to guess a file's name by.
    if answers.ticket.utf8.count < 32 { answers.ticket = machine.random() }
    var page = FormPage(frame: frame, answers: answers, faults: answers.faults)
    if request.comesFromElsewhere {
      page.notice = "elsewhere"
      return page.response("403 Forbidden")
    }
    guard page.faults.isEmpty else { return page.response("422 Unprocessable Content") }
    let submission = Submission(
      answers, language: frame.language, submitted: machine.timestamp,
      suspicion: answers.suspicion(now: machine.now))
    do {
      try Files.drop(
        Array((submission.content.pretty + "\n").utf8), into: settings.queue,
        as: "\(submission.reference).json", by: "\(machine.random()).json")
      return frame.confirmation(reference: submission.reference)
    } catch {
      machine.complain("a submission was refused: \(error)")
      page.notice = "unavailable"
      var response = page.response("503 Service Unavailable")
      response.headers.append("Retry-After: 60")
      return response
    }
  }
}

extension PageFrame {
  func empty(_ machine: Machine) -> FormPage {
    FormPage(frame: self, answers: Answers(opened: machine.now, ticket: machine.random()))
  }
}
