// Commands that reach out: doctor and send-test.
//
// Failure: something that does not work makes the exit code 69, and every line says what to do.

import Daemon
import Formats
import Host

@Sendable func runDoctor(_ call: Invocation) async throws {
  let configuration = try call.configuration()
  let doctor = Doctor(configuration, configDirectory: call.config, state: call.state)
  let findings = await doctor.findings()
  say(findings, asJSON: call.json)
  if findings.contains(where: { !$0.works }) { leave(.unavailable) }
}

func say(_ findings: [Diagnosis], asJSON: Bool) {
  guard !asJSON else {
    return say(
      .array(
        findings.map {
          ["subject": .string($0.subject), "works": .bool($0.works), "text": .string($0.text)]
        }))
  }
  for finding in findings {
    say("\(finding.works ? "ok    " : "FAULT ")\(finding.subject): \(finding.text)")
  }
}

@Sendable func runSendTest(_ call: Invocation) async throws {
  let configuration = try call.configuration()
  let doctor = Doctor(configuration, configDirectory: call.config, state: call.state)
  let fault = try await doctor.sendTest(to: call.operands[0], now: Clock.system.now())
  if let fault { throw Complaint(.unavailable, "the test mail was not accepted: \(fault)") }
  say("the test mail was accepted for \(call.operands[0])")
}
