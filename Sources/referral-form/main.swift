// referral-form: the web form of referrald, as a CGI program. It knows nothing: no store, no
// mailbox; it can hand a submission to the queue and cannot see the queue.
//
// Failure: a broken configuration is status 500 with a plain page that says whom to call instead,
// and its place on standard error.

import Glibc
import Host

let usage = """
  usage: referral-form --check DIR

  Otherwise a web server runs it by CGI/1.1. It takes its configuration from the directory that
  REFERRAL_FORM_CONFIG names, or from /etc/referral-form.

  """

func variable(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

let machine = Machine.system
guard variable("GATEWAY_INTERFACE") != nil else {
  let words = Array(CommandLine.arguments.dropFirst())
  if words == ["--help"] || words == ["-h"] {
    put(usage, on: STDOUT_FILENO)
    leave(.ok)
  }
  guard words.count == 2, words[0] == "--check" else {
    put(usage, on: STDERR_FILENO)
    leave(.usage)
  }
  let found = complaints(directory: words[1], machine)
  put(found.map { "\($0)\n" }.joined(), on: STDERR_FILENO)
  leave(found.isEmpty ? .ok : .config)
}

// The daemon reads the files as a member of the queue's group.
_ = umask(0o027)
let request = Request(environment: variable)
do {
  let settings = try Settings(directory: variable("REFERRAL_FORM_CONFIG") ?? "/etc/referral-form")
  let response =
    request.path == "/json"
    ? try JSONDoor(settings: settings, request: request, machine: machine).respond()
    : try WebForm(settings: settings, request: request, machine: machine).respond()
  put(response.bytes, on: STDOUT_FILENO)
} catch {
  machine.complain("\(error)")
  let response = Response(
    status: "500 Internal Server Error", type: "text/plain; charset=utf-8",
    body: """
      Het formulier werkt nu niet. Bel of mail het team.
      The form does not work now. Please call or mail the team.

      Nu gevaar? Bel 112 · Veilig Thuis 0800-2000 · 113

      """)
  put(response.bytes, on: STDOUT_FILENO)
}
