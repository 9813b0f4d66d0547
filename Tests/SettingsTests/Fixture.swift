// A whole configuration, as small as one can be that uses every key. The mistakes in Mistakes/ are
// edits of these files, so line numbers there count in these texts.

import Core
import Settings

enum Fixture {
  static let texts: [String: String] = [
    "referrald.yaml": referrald, "team.yaml": team, "schools.yaml": schools,
    "places.yaml": places, "rules.yaml": rules, "calendar.yaml": calendar,
    "examples.yaml": examples,
  ].merging(templates, uniquingKeysWith: { first, _ in first })

  static var files: ConfigFiles { ConfigFiles(texts.mapValues { Array($0.utf8) }) }

  static let templates = Dictionary(
    uniqueKeysWithValues: Notice.allCases.map {
      (
        "templates/\($0.rawValue).txt",
        "Onderwerp: Zaak {{number}}\n\nDag {{recipient}},\n\nBel vóór {{deadline}}.\n"
      )
    })

  /// One hour ahead of UTC, always.
  static let zone = Zone(
    local: { moment in
      let seconds = Int(moment.seconds) + 3600
      return LocalMoment(
        date: CivilDate(dayNumber: seconds / 86_400), secondOfDay: seconds % 86_400, offset: 3600)
    },
    instant: { date, time in
      Instant(seconds: Int64(date.dayNumber * 86_400 + time.minutes * 60 - 3600))
    })

  /// Everything at once, with Europe/Amsterdam as the only zone of this machine.
  static func load(
    _ files: ConfigFiles = files
  ) -> Result<(settings: StaticSettings, live: LivePolicy), Faults> {
    loadConfiguration(files) { $0 == "Europe/Amsterdam" ? zone : nil }
  }

  static func policy() throws -> Policy { try load().get().live.policy }
}

extension Fixture {
  static let referrald = """
    zone: Europe/Amsterdam
    sources:
      - name: intake
        kind: maildir
        path: mail/in
      - name: forms
        kind: forms
        path: forms
    delivery:
      mail:
        kind: maildir
        path: mail/out
        from: team@team.example.nl
        domain: team.example.nl
      webhooks:
        - name: alarm
          url: https://alarm.example.nl/referrald
          token_file: alarm.token
          timeout: 20
    forms:
      mapping:
        question: [hulpvraag, vertelHetMaar]
        child_age: [leeftijdKind]
      reference: [metadata.public_reference]
      submitted: [metadata.submission_completed_at]
      values: [values]
    limits:
      message_bytes: 1000000
      depth: 16
    retention:
      raw_days: 60
      person_days: 400

    """

  static let team = """
    identity:
      name: Ondersteuningsteam
      mailbox: team@team.example.nl
      phone: 06-00000010
      case_prefix: OT
    detail: minimal
    roles:
      coordinator: coo01
      manager: coo01
      on_call: gen02
    people:
      - id: coo01
        name: Ingrid Tenhagebeek
        role: coordinator
        email: ingrid@team.example.nl
        phone: 06-00000011
        days: [mo, tu, we, th]
        fte: 0.89
      - id: gen01
        name: Carla Wiggerink
        role: generalist
        email: Carla@team.example.nl
        days: [mo, tu, we]
        fte: 0.5
        max_open_cases: 22
        deputy: gen02
        expertise: [rouw]
        absences:
          - from: 2026-12-21
            until: 2027-01-03
      - id: gen02
        name: Bart ter Haarhuis
        role: generalist
        email: bart@team.example.nl
        days: [th, fr]
        fte: 1
        deputy: gen01

    """

  static let schools = """
    schools:
      - code: ZZAM00
        name: OBS Esdoornhof
        aliases: [Esdoornhof, Esdoornhofschool]
        stage: [primary]
        town: Winterswijk
        municipality: Winterswijk
        postcode: 7103KD
        mail_domains: [esdoornhof.example.nl]
        contacts: [gen01, gen02]
      - code: ZZGC00
        name: Oude IJssel College
        stage: [secondary, vocational]
        waldorf: yes
        town: Doetinchem
        municipality: Doetinchem
        contacts: []
        regional: yes
        closed: no

    """

  static let places = """
    municipalities:
      inside: [Aalten, Winterswijk]
    places:
      - name: Aalten
        municipality: Aalten
        ambiguous: yes
      - name: Winterswijk
        municipality: Winterswijk
        postcodes: [7101, 7102]
      - name: Corle
        municipality: Winterswijk
        aliases: [Korle]
        part_of: Winterswijk
      - name: Doetinchem
        municipality: Doetinchem
      - name: Achterhoek
      - name: Bocholt
        country: Germany
    postcodes:
      - first: 7101
        last: 7109
        municipality: Winterswijk
        place: Winterswijk
      - first: 7001
        last: 7009
        municipality: Doetinchem

    """

  static let rules = """
    urgent:
      phrases: [zelfmoord*, wil … dood, mes...gepakt]
      exceptions: [niet acuut]
      webhooks: [alarm]
    consent:
      missing: owner
    trusted_forms: [formulier@site.example.nl, "@forms.example.nl"]
    desks:
      - municipality: Doetinchem
        name: Buurtplein
        email: buurtplein@loket.example.nl
        phone: 06-00000021
      - municipality: adults
        name: Sociaal team
      - municipality: other
        name: Gemeente van de woonplaats
    rules:
      - name: rouw
        when:
          words: [overleden]
          schools: [ZZAM00]
          municipalities: [Winterswijk]
          referrers: [school, parent]
          age_from: 4
          age_until: 12
        then:
          route: gen02
          note: Rouwgroep start in januari.
          copy: [gen01]
      - name: jongvolwassen
        when:
          age_from: 18
        then:
          route: next-free
          urgent: yes

    """

  static let calendar = """
    office:
      days: [mo, tu, we, th, fr]
      opens: "08:30"
      closes: "17:00"
      good_friday: yes
    closed_days:
      - date: 2026-05-15
        name: Brugdag na Hemelvaart
    promise:
      contact_workdays: 5
      visit_days: 14
      ambition_hours: 48
      decision_workdays: 2
    ladder:
      - name: herinnering
        notice: reminder
        guards: contact
        workday: 3
        at: "09:00"
        to: [owner]
      - name: bezoek
        notice: reminder
        guards: visit
        before: 2
        at: "09:00"
        to: [owner, deputy]
      - name: te laat
        notice: missed
        guards: contact
        missed: yes
        to: [manager, owner, on_call, wacht@team.example.nl]
        webhooks: [alarm]
        repeats: yes

    """

  static let examples = """
    examples:
      - name: een gewone vraag
        from: ib@esdoornhof.example.nl
        subject: Vraag over een leerling
        text: |
          Een jongen van 9 jaar uit Winterswijk slaapt slecht.
        received: 2026-11-12T10:30:00
        expect:
          route: fixed-contact
          person: gen01
          kind: referral
          urgent: no
          municipality: Winterswijk
          school: ZZAM00
          age: 9
          children: 1
          reason: school.contact
      - name: reclame
        text: Nu met korting!
        expect:
          kind: bulk

    """
}
