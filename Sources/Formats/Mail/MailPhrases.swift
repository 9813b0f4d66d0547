// The words by which Dutch, English, German and French mail programs and their users mark
// greetings, signatures, notices and other people's messages. All in lower case.

enum MailPhrases {
  /// Subject prefixes of replies and of forwards, without the colon.
  static let replyPrefixes: Set<String> = [
    "re", "antw", "antwoord", "aw", "sv", "betr", "betreft", "r",
  ]
  static let forwardPrefixes: Set<String> = [
    "fw", "fwd", "doorst", "doorgestuurd", "doorgezonden", "wg", "tr", "i", "vs", "forward",
  ]

  /// Words in the line above a forwarded message, and above one that may be either.
  static let forwardSeparators: PhraseSet = [
    "forwarded message", "doorgestuurd bericht", "doorgezonden bericht",
    "weitergeleitete nachricht", "weitergeleiteten nachricht", "message réexpédié",
    "message transféré", "forwarded by", "doorgestuurde bericht",
  ]
  static let originalSeparators: PhraseSet = [
    "oorspronkelijk bericht", "oorspronkelijk e-mailbericht", "oorspronkelijke bericht",
    "original message", "ursprüngliche nachricht", "message d'origine", "origineel bericht",
    "original-nachricht", "originele bericht",
  ]

  enum Label: Sendable { case from, date, to, copy, subject, replyTo }
  static let labels: [String: Label] = [
    "van": .from, "from": .from, "von": .from, "de": .from, "afzender": .from,
    "od": .from, "kimden": .from, "wysłano": .date, "data": .date, "tarih": .date,
    "gönderildi": .date, "do": .to, "kime": .to, "temat": .subject, "konu": .subject,
    "verstuurd": .date, "ontvangen": .date, "verzonden": .date, "datum": .date, "sent": .date,
    "date": .date, "gesendet": .date,
    "envoyé": .date, "verzonden op": .date,
    "aan": .to, "to": .to, "an": .to, "à": .to,
    "cc": .copy, "kopie": .copy, "bcc": .copy, "kopie aan": .copy,
    "onderwerp": .subject, "subject": .subject, "betreff": .subject, "objet": .subject,
    "antwoord aan": .replyTo, "reply-to": .replyTo, "beantwoorden": .replyTo,
    "prioriteit": .replyTo, "urgentie": .replyTo, "importance": .replyTo, "bijlagen": .replyTo,
    "attachments": .replyTo, "categorieën": .replyTo, "gevoeligheid": .replyTo,
  ]

  static let wrote: PhraseSet = [
    " schreef", " wrote", " schrieb", " a écrit", "heeft het volgende geschreven",
    "hat am", "geschreven:", " writes", " napisał", " yazdı", " tarihinde",
  ]
  static let wroteStarts: PhraseSet = ["op ", "on ", "am ", "le ", "at ", "van: "]

  /// A closing greeting starts the line; then at most a few words follow.
  static let greetings: PhraseSet = [
    "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet",
    "vriendelijke groeten", "met hartelijke groet", "met hartelijke groeten", "hartelijke groet",
    "hartelijke groeten", "met collegiale groet", "met collegiale groeten", "collegiale groet",
    "met groet", "met groeten", "met warme groet", "warme groet", "warme groeten", "lieve groet",
    "lieve groetjes", "lieve groeten", "veel groetjes", "veel groeten", "de groeten", "groet",
    "groeten", "groetjes", "groetje", "grtjs", "grtz", "grt", "gr", "mvg", "m.v.g", "mvrgr",
    "vr. gr",
    "vr.gr", "vr gr", "hartelijks", "dikke kus", "hoogachtend", "met de meeste hoogachting",
    "met hoogachting", "liefs", "xoxo",
    "met sportieve groet", "met zonnige groet", "zonnige groet", "fijne groet", "beste groet",
    "beste groeten", "namens ons allen groet", "met oprechte groet", "alvast bedankt en groet",
    "alvast bedankt en groetjes", "bedankt en groet", "bedankt en groetjes", "dank en groet",
    "alvast dank en groet", "alvast bedankt, groet", "alvast bedankt, groetjes",
    "kind regards", "best regards", "warm regards", "regards", "with kind regards", "sincerely",
    "yours sincerely", "best wishes", "mit freundlichen grüßen", "mit freundlichem gruß",
    "freundliche grüße", "viele grüße", "liebe grüße", "cordialement", "bien à vous",
  ]

  /// Lines that a phone or a mail program adds.
  static let programLines: PhraseSet = [
    "verstuurd vanaf mijn", "verstuurd vanuit", "verzonden vanaf mijn", "verzonden met",
    "verstuurd met",
    "verstuurd via", "verzonden vanuit", "verstuurd vanaf", "verzonden via", "sent from my",
    "sent from outlook", "sent from mail for", "sent from yahoo", "get outlook for",
    "outlook voor android", "outlook voor ios", "download outlook", "von meinem",
    "gesendet von", "envoyé de mon", "verzonden vanaf outlook", "virusvrij", "avast logo",
  ]

  /// Notices at the end of a mail.
  static let notices: PhraseSet = [
    "uitsluitend bestemd voor", "uitsluitend bedoeld voor", "niet de geadresseerde",
    "niet voor u bestemd", "niet voor u is bestemd", "niet de beoogde ontvanger",
    "geen rechten worden ontleend", "geen rechten ontlen", "ten onrechte ontvang",
    "ten onrechte hebt ontvangen", "per abuis ontvang", "abusievelijk ontvang",
    "bericht is uitsluitend", "openbaarmaking, vermenigvuldiging",
    "is bestemd voor de geadresseerde", "alleen bestemd voor de geadresseerde",
    "denk aan het milieu", "print deze e-mail", "niet aansprakelijk voor",
    "intended recipient", "intended solely", "solely for the use",
    "received this email in error", "received this e-mail in error",
    "received this message in error", "consider the environment", "enthält vertrauliche",
    "nicht der richtige adressat",
  ]

  /// Words of notices that people also use themselves: they count only below a greeting.
  static let weakNotices: PhraseSet = [
    "bericht is vertrouwelijk", "e-mail is vertrouwelijk", "mail is vertrouwelijk",
    "bericht kan vertrouwelijk", "e-mail kan vertrouwelijk", "bericht bevat vertrouwelijk",
    "e-mail bevat vertrouwelijk", "vertrouwelijke informatie bevatten", "disclaimer",
    "proclaimer", "this e-mail is confidential", "this email is confidential",
    "is confidential and",
  ]

  /// Warnings that a mail system puts above the text.
  static let banners: PhraseSet = [
    "van buiten de organisatie", "van buiten onze organisatie", "van buiten uw organisatie",
    "from outside of the organi", "from outside the organi", "from outside your organi",
    "ontvangt niet vaak e-mail van", "don't often get email from",
    "externe e-mail", "[external]", "let op: externe afzender", "externe afzender:",
  ]

  /// Labels of facts about a child or a question.
  static let factLabels: PhraseSet = [
    "gegevens", "naam", "naam kind", "naam leerling", "naam van", "leerling", "kind",
    "geboortedatum",
    "geb",
    "leeftijd", "groep", "klas", "betreft", "ouder", "ouders", "moeder", "vader", "woonplaats",
    "toelichting", "aanleiding", "hulpvraag", "reden", "situatie", "zorgen", "extra informatie",
  ]

  static let salutations: PhraseSet = [
    "beste", "geachte", "hoi", "hallo", "hey", "hi ", "dag ", "goedemorgen", "goedemiddag",
    "goedenavond", "goedendag", "goede morgen", "goede middag", "lieve", "dear", "hello",
    "sehr geehrte", "guten",
  ]

  struct WordKinds: OptionSet, Sendable {
    var rawValue: UInt8
    /// Words by which people speak of themselves, and notices do not.
    static let own = WordKinds(rawValue: 1)
    static let child = WordKinds(rawValue: 2)
    static let person = WordKinds(rawValue: 4)
    static let verb = WordKinds(rawValue: 8)
  }

  /// What kinds of words occur in a text in lower case.
  static func kinds(of words: [Substring]) -> WordKinds {
    words.reduce(into: []) { $0.formUnion(wordKinds[$1] ?? []) }
  }

  private static let wordKinds: [Substring: WordKinds] = {
    var kinds: [Substring: WordKinds] = [:]
    for (kind, words) in [
      (WordKinds.own, ownWords), (.child, childWords), (.person, persons), (.verb, verbs),
    ] {
      for word in words { kinds[word[...], default: []].insert(kind) }
    }
    return kinds
  }()

  private static let ownWords = ["ik", "mijn", "mij", "mn", "m'n", "ze", "my", "me"]
  private static let childWords = [
    "hij", "zoon", "zoontje", "dochter", "dochtertje", "leerling", "jongen", "meisje", "tweeling",
    "kleinkind", "broertje", "zusje", "kindje", "peuter", "kleuter", "baby", "son", "daughter",
  ]

  static let postscripts = ["ps", "p.s", "p.s.", "nb", "n.b", "n.b.", "ps.", "p.p.s"]

  /// Lines about office hours are prose but belong to a signature.
  static let officeHours: PhraseSet = [
    "werkdag", "aanwezig op", "bereikbaar op", "bereikbaar van", "ik werk op", "ik ben aanwezig",
    "niet aanwezig", "afwezig op", "spreekuur", "openingstijd", "volg ons", "bezoek onze",
    "kijk op", "www.", "http",
  ]

  private static let persons = [
    "ik", "we", "wij", "hij", "zij", "ze", "je", "jij", "u", "jullie", "mij", "me", "mijn", "mn",
    "m'n",
    "ons", "onze", "hem", "haar", "hun", "er", "het", "dit", "dat", "iemand", "kind", "zoon",
    "dochter",
    "i", "you", "he", "she", "they", "my", "ich", "wir", "er", "sie",
  ]
  private static let verbs = [
    "is", "ben", "bent", "zijn", "was", "waren", "heb", "hebt", "heeft", "hebben", "had", "kan",
    "kun",
    "kunt", "kunnen", "wil", "wilt", "willen", "woont", "wonen", "woon", "zit", "zitten", "gaat",
    "gaan",
    "ga", "moet", "moeten", "mag", "mogen", "weet", "weten", "zou", "zouden", "komt", "komen",
    "kom",
    "denk", "hoop", "hopen", "wordt", "worden", "krijgt", "krijgen", "bel", "bellen", "mail",
    "slaapt",
    "eet", "zegt", "zei", "vindt", "vind", "vergat", "vergeten", "laat", "doet", "doen", "gebeurt",
    "zag", "zie", "zien", "ziet", "help", "helpt", "helpen", "vraag", "vraagt", "vragen", "ging",
    "kwam",
    "deed", "werd", "bleef", "blijft", "blijven", "staat", "geef", "geeft", "geven", "stuur",
    "zoek",
    "hoor", "hoort", "horen", "dacht", "loopt", "praat", "maakt", "maken", "woonde", "verhuist",
    "are", "am", "have", "has", "can", "will", "would", "could", "lives", "habe", "hat", "kann",
    "ist",
  ]
}
