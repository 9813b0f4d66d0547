// Whose word is taken for the sender of a mail.

import Testing

@testable import Formats

struct SenderCheckTests {
  private func verified(_ header: String, by authority: String, from: String = "c@team.example.nl")
    -> Bool
  {
    let mail = readMail(Array("\(header)From: \(from)\nSubject: x\n\nHoi\n".utf8))
    return mail.senderIsVerified(by: MailAuthority(authority))
  }

  private let pass =
    "Authentication-Results: mx.team.example.nl; spf=pass; dkim=pass\n"
    + " header.d=x; dmarc=pass (p=REJECT; dis=NONE) header.from=team.example.nl\n"

  @Test func `a pass by our own server for the sender's domain counts`() {
    #expect(verified(pass, by: "mx.team.example.nl"))
    #expect(!verified(pass, by: "mx.other.example.nl"))
    #expect(!verified(pass, by: "mx.team.example.nl", from: "c@evil.example.org"))
    #expect(!verified("", by: "mx.team.example.nl"))
    #expect(!verified(pass.replacing("dmarc=pass", with: "dmarc=fail"), by: "mx.team.example.nl"))
  }

  @Test func `only the topmost field counts`() {
    let forged = "Authentication-Results: mx.team.example.nl; dmarc=fail header.from=x\n" + pass
    #expect(!verified(forged, by: "mx.team.example.nl"))
    #expect(!verified(pass, by: "mx.team.example.nl", from: "a@team.example.nl, b@x.example.nl"))
  }

  @Test func `a comment cannot speak for the server`() {
    let field =
      "Authentication-Results: mx.team.example.nl; spf=none (; dmarc=pass header.from=team.example.nl)\n"
    #expect(!verified(field, by: "mx.team.example.nl"))
  }

  @Test func `Exchange Online names no server and must stand above strangers`() {
    let results =
      "Authentication-Results: spf=pass (sender IP is 1.2.3.4) smtp.mailfrom=team.example.nl;\n"
      + " dkim=pass header.d=team.example.nl;dmarc=pass action=none header.from=team.example.nl;\n"
      + " compauth=pass reason=100\n"
    let own = "Received: from AM0PR.eurprd01.prod.outlook.com (2603::1) by x.outlook.com; x\n"
    let foreign = "Received: from mail.evil.example.org (1.2.3.4) by x.outlook.com; x\n"
    #expect(verified(own + results + foreign, by: "exchange-online"))
    #expect(!verified(foreign + results, by: "exchange-online"))
    #expect(verified("X-MS-Exchange-Organization-AuthAs: Internal\n", by: "exchange-online"))
    #expect(!verified("X-MS-Exchange-Organization-AuthAs: Anonymous\n", by: "exchange-online"))
  }
}
