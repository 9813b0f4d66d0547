// The twenty sample mails of the domain folder, when it stands beside the package: who speaks
// where, and the facts of headers, attachments and forwards.

import Testing

@testable import Formats

@Suite(.enabled(if: SharedFiles.exists("domain/mails"), "no ../shared/domain/mails: skipped"))
struct SampleMailTests {
  private func mail(_ number: String) throws -> MailMessage {
    readMail(try SharedFiles.bytes("domain/mails/\(number).eml"))
  }

  private func zone(_ mail: MailMessage, _ zone: MailPassage.Zone) -> String {
    mail.passages.filter { $0.zone == zone }.map(\.text).joined(separator: "\n")
  }

  @Test func `every sample has sender, recipient, subject, date, identifier and text`() throws {
    let names = SharedFiles.names("domain/mails", suffix: ".eml")
    #expect(names.count == 20)
    for name in names {
      let number = String(name.prefix(2))
      let mail = try mail(number)
      #expect(mail.from.count == 1 && isSafeAddress(mail.from[0].address), "\(name)")
      #expect(mail.to.first?.address == "aanmelding@ondersteuningsteam.example.nl", "\(name)")
      #expect(mail.messageID == "intake-\(number)@mail.example.org")
      #expect(!mail.subject.isEmpty && mail.date != nil && mail.hasReadableText, "\(name)")
      #expect(!mail.text.utf8.contains(0x0D) && !mail.text.contains("\u{FFFD}"), "\(name)")
      #expect(!mail.text.contains("</"), "markup left in \(name)")
      #expect(number == "11" || mail.defects.isEmpty, "\(name): \(mail.defects)")
    }
  }

  @Test(arguments: [
    ("01", "Milan, 9 jaar", "intern begeleider"), ("02", "net 3 geworden", "Kim"),
    ("03", "gelijk horen…", ""), ("04", "uitputting bij beide ouders", "Wiegerinck-Köster"),
    ("05", "denk ik voor jullie?", "Marloes"), ("06", "in Bredevoort, doet mbo", "Jongerenwerker"),
    ("07", "Ze wonen in Mariënvelde", "Verstuurd vanaf mijn iPhone"),
    ("08", "een broertje van 13", "trajectbegeleider"),
    ("09", "(financiën, moeder ziek)", "mentor"),
    ("13", "op de koelkast", "Groetjes!"), ("16", "kennismaken vóór de bevalling", "verloskundige"),
    ("17", "3. oudste zoon, 13 jaar", "Petra Huinink"),
    ("18", "Vragender, 7134 NE", "7001 AB Doetinchem"),
    ("20", "hoe pak ik dat aan?", "juf van groep 4"),
  ])
  func `own words and signature are told apart`(
    number: String, own: String, signature: String
  ) throws {
    let mail = try mail(number)
    #expect(zone(mail, .own).contains(own))
    #expect(signature.isEmpty || zone(mail, .signature).contains(signature))
    #expect(signature.isEmpty || !zone(mail, .own).contains(signature))
  }

  @Test func `an Outlook forward and an enclosed message give the first sender`() throws {
    let outlook = try mail("05")
    #expect(zone(outlook, .forwarded).contains("Zoon van 14 jaar"))
    #expect(outlook.forwarded?.from?.address == "r.huls@politie.example.org")
    #expect(outlook.forwarded?.subject == "zorgsignaal jongere (niet acuut)")
    #expect(outlook.forwarded?.date == MailMoment(seconds: 1_792_414_500, offsetMinutes: 120))
    let enclosed = try mail("19")
    #expect(zone(enclosed, .forwarded).contains("een tweeling van 9 jaar"))
    #expect(!zone(enclosed, .own).contains("tweeling"))
    #expect(enclosed.forwarded?.from?.address == "vader.tweeling@mail.example.org")
    #expect(enclosed.forwarded?.date?.offsetMinutes == 60)
  }

  @Test func `a reply keeps the earlier message apart`() throws {
    let mail = try mail("13")
    #expect(zone(mail, .quoted).contains("Beste ouders van Milan (9)"))
    #expect(!zone(mail, .own).contains("Milan") && mail.forwarded == nil)
  }

  @Test func `automatic, list and spam mail is recognised with its reason`() throws {
    #expect(try mail("10").automation?.kind == .autoReply)
    #expect(try mail("10").automation?.reason == "Auto-Submitted: auto-replied")
    #expect(try mail("12").automation?.kind == .list)
    #expect(try mail("11").automation?.kind == .spamFlagged)
    for number in ["01", "05", "08", "14", "19"] { #expect(try mail(number).automation == nil) }
  }

  @Test func `hidden words are left out and reported`() throws {
    let mail = try mail("11")
    #expect(!mail.text.contains("7101"))
    #expect(mail.defects == ["Hidden text of 18 characters was left out."])
  }

  @Test func `attachments are named and measured, never opened`() throws {
    #expect(try mail("17").attachments.map(\.filename) == ["observatieverslag.docx"])
    #expect(try mail("18").attachments.map(\.bytes) == [125])
    #expect(try mail("08").attachments.map(\.contentType) == ["image/png"])
  }
}
