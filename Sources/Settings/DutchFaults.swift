// What is wrong with a configuration, for the coordinator: the faults of the schemas in Dutch.
// DutchYAML.swift has those of the YAML reader. A test keeps both tables complete.
//
// Failure: a sentence that stands in neither table is said in English.

package import Formats

extension Fault {
  /// `team.yaml, regel 40, plek 12: … (bedoel je …?)`
  package var dutch: String { dutch { _ in } }

  /// `missing` hears every sentence that has no Dutch yet.
  package func dutch(missing: (String) -> Void) -> String {
    let said = cause.translated(by: dutchSentences, missing: missing)
    let advice = hint.map { " (\($0.translated(by: dutchSentences, missing: missing)))" }
    return "\(file), regel \(line), plek \(column): \(said)\(advice ?? "")"
  }
}

private let dutchSentences = dutchOfSettings.merging(dutchOfYAML) { first, _ in first }

private let dutchOfSettings: [String: String] = [
  // Whole rows
  "this %1 %2": "dit (%1) %2",
  "this %1 has no `%2`": "`%2` ontbreekt (%1)",
  "a %1 has %2": "hier kan staan: %2",
  "unknown key `%1`": "onbekende naam `%1`",
  "did you mean `%1`?": "bedoel je `%1`?",
  "expected %1": "schrijf %1",
  "expected a list, each item %1": "schrijf een lijst; elk onderdeel is %1",
  "expected a list, each item a %1": "schrijf een lijst; elk streepje is een %1",
  "expected its keys, indented, on the lines below it":
    "schrijf wat erbij hoort op de regels eronder, iets naar rechts",
  "expected lines such as `key: value`": "schrijf regels zoals `naam: waarde`",
  "an item of `%1`": "een onderdeel van `%1`",
  "is `%1`": "is `%1`",
  "is empty": "is leeg",
  "is a single value": "is één waarde",
  "is an empty list": "is een lege lijst",
  "is a list": "is een lijst",
  "is a set of keys": "is een blokje met namen",
  "`%1` `%2` is already used on line %3": "`%1` `%2` staat ook al op regel %3",
  "every %1 has its own": "geef ze elk een eigen",
  "%1 is `%2`, a %3 that does not exist": "%1 is `%2`, maar die %3 bestaat niet",
  "leave it out": "laat het weg",
  "this file cannot be read: %1": "dit bestand is niet te lezen: %1",
  "this file is missing": "dit bestand ontbreekt",
  "every configuration has one": "zet het terug",

  // What there is
  "file": "bestand", "person": "persoon", "absence": "afwezigheid", "school": "school",
  "municipality": "gemeente", "place": "plaats", "postcode range": "reeks postcodes",
  "rule": "regel", "desk": "loket", "step": "stap", "closed day": "sluitingsdag",
  "example": "voorbeeld", "source": "bron", "webhook": "webhook",

  // Kinds of values
  "one of %1": "een van: %1",
  "%1 or %2": "%1 of %2",
  "%1, or %2": "%1, of %2",
  "%1 and `%2`": "%1 en `%2`",
  "%1 or a mail address": "%1, of een mailadres",
  "text on one line": "tekst op één regel",
  "text of one or more lines": "tekst van één of meer regels",
  "has a line break or a control character in it": "heeft een regeleinde of een vreemd teken",
  "has a control character in it": "heeft een vreemd teken",
  "letters, digits, `-` and `_`, such as %1": "letters, cijfers, `-` en `_`, zoals %1",
  "small letters, digits, `-` and `_`, such as intake":
    "kleine letters, cijfers, `-` en `_`, zoals intake",
  "a whole number from %1 to %2": "een heel getal van %1 tot en met %2",
  "a part of a full week from 0.05 to 1.00": "een deel van een werkweek, van 0.05 tot 1.00",
  "a date such as 2026-12-21": "een datum zoals 2026-12-21",
  "a date and time such as 2026-11-10T09:00:00": "een dag en tijd zoals 2026-11-10T09:00:00",
  "is `%1`, a day that does not exist": "is `%1`, een dag die niet bestaat",
  "a time such as 09:00": "een tijd zoals 09:00",
  "four digits such as 7119": "vier cijfers zoals 7119",
  "a postcode such as 7103KD": "een postcode zoals 7103KD",
  "the id of a person in team.yaml": "de id van iemand uit team.yaml",
  "the code of a school in schools.yaml": "de code van een school uit schools.yaml",
  "a municipality that places.yaml names": "een gemeente uit places.yaml",
  "the name of a place in places.yaml": "de naam van een plaats uit places.yaml",
  "the name of a webhook in referrald.yaml": "de naam van een webhook uit referrald.yaml",
  "a path such as %1": "een pad zoals %1",
  "leads upwards with `..`": "gaat met `..` naar boven",
  "a key of the form, such as hulpvraag or metadata.public_reference":
    "een veld van het formulier, zoals hulpvraag of metadata.public_reference",
  "has nothing beside a dot": "heeft niets naast een punt",

  // Addresses
  "a mail address such as naam@example.nl": "een mailadres zoals naam@example.nl",
  "a mail address, or a domain such as \"@formulier.example.nl\"":
    "een mailadres, of een domein zoals \"@formulier.example.nl\"",
  "a domain such as esdoornhof.example.nl": "een domein zoals esdoornhof.example.nl",
  "a phone number such as 06-00000051": "een telefoonnummer zoals 06-00000051",
  "a web address such as https://alarm.example.nl/referrald":
    "een webadres zoals https://alarm.example.nl/referrald",
  "has something in it that is no digit": "heeft iets dat geen cijfer is",
  "is too short": "is te kort",
  "is a mail address": "is een mailadres",
  "has a space or another character in it that no web address has":
    "heeft een spatie of een teken dat niet in een webadres hoort",
  "has a user name or a password in it, which belongs in a token file":
    "heeft een naam of wachtwoord; dat hoort in een apart bestand",
  "uses http, which anybody on the way can read": "gebruikt http, en dat kan iedereen meelezen",
  "has a space or a line break in it": "heeft een spatie of een regeleinde",
  "has a letter with an accent in it": "heeft een letter met een accent",
  "has brackets, quotes or a comma in it": "heeft haakjes, aanhalingstekens of een komma",
  "has no @": "heeft geen @",
  "has more than one @": "heeft meer dan één @",
  "has nothing usable before the @": "heeft niets bruikbaars voor de @",
  "has no domain behind the @": "heeft geen goed domein na de @",

  // team.yaml
  "`deputy` is this person": "`deputy` is deze persoon zelf",
  "expected somebody else, or leave it out": "kies iemand anders, of laat het weg",
  "this absence ends before it begins on %1": "deze afwezigheid stopt voor die begint op %1",
  "`until` is the last day away and counts too": "`until` is de laatste vrije dag en telt mee",
  "is `%1`, which means something in rules": "is `%1`, en dat woord betekent al iets in de regels",
  "one to eight capitals, such as OT": "een tot acht hoofdletters, zoals OT",

  // places.yaml
  "postcode %1 already stands in the range on line %2":
    "postcode %1 staat al in de reeks op regel %2",
  "expected every postcode in one range, with its one municipality":
    "zet elke postcode in één reeks, bij één gemeente",
  "`inside` has `%1`, in which no place lies":
    "bij `inside` staat `%1`, maar daar ligt geen plaats",
  "expected a municipality that a place below names":
    "schrijf een gemeente van een plaats hieronder",
  "`municipality` is `%1`, which nothing else names":
    "`municipality` is `%1`, en die staat nergens anders",
  "expected a municipality under `inside`, or another one":
    "schrijf een gemeente die bij `inside` staat, of een andere",
  "`area` is `%1`, but %2 is not": "`area` is `%1`, maar dat klopt niet voor %2",
  "leave `area` out, or write unclear": "laat `area` weg, of schrijf unclear",
  "a place abroad has no municipality of ours":
    "een plaats in het buitenland heeft geen gemeente van ons",
  "leave one of the two out": "laat een van de twee weg",
  "`part_of` is this place": "`part_of` is deze plaats zelf",
  "expected another place, or leave it out": "schrijf een andere plaats, of laat het weg",
  "`last` comes before `first`": "`last` komt voor `first`",
  "expected %1 or more": "schrijf %1 of meer",

  // rules.yaml
  "this rule does nothing": "deze regel doet niets",
  "expected route, urgent: yes, note or copy": "schrijf route, urgent: yes, note of copy",
  "this rule has no condition, so it would hold for every signal":
    "deze regel heeft geen voorwaarde en zou dus altijd gelden",
  "expected words, schools, municipalities, referrers, age_from or age_until":
    "schrijf words, schools, municipalities, referrers, age_from of age_until",
  "`age_until` is below `age_from`": "`age_until` is lager dan `age_from`",
  "words, such as mishandel* or mes … gepakt": "woorden, zoals mishandel* of mes … gepakt",
  "has `*` without a word before it": "heeft een `*` zonder woord ervoor",
  "has no word in it": "heeft geen woord",
  "has `…` at an end, where it means nothing":
    "heeft `…` aan het begin of eind; daar doet het niets",
  "has `*` inside a word; it can only stand at the end of one":
    "heeft een `*` midden in een woord; dat kan alleen aan het eind",
  "the group `%1` has a space or a bracket in its name":
    "de groep `%1` heeft een spatie of een haakje in de naam",
  "expected one word, such as wapen": "schrijf een woord, zoals wapen",
  "the groups have %1 words together, groups inside groups written out":
    "de groepen hebben samen %1 woorden, met de groepen in groepen erbij",
  "expected at most %1": "schrijf er hoogstens %1",
  "words with commas between them, such as mes, keukenmes*":
    "woorden met komma's ertussen, zoals mes, keukenmes*",
  "has `…` or `+` in a group; those belong in a phrase":
    "heeft `…` of `+` in een groep; die horen in een regel bij `phrases`",
  "has `%1`, and there is no such group above it":
    "heeft `%1`, maar zo'n groep staat er niet boven",
  "has `+`, `&` or `( )`; those mean something only in a phrase of `urgent`":
    "heeft een `+`, `&` of haakjes; die werken alleen in een regel van `urgent`",
  "has `+` or `&` at an end, where it means nothing":
    "heeft `+` aan het begin of eind; daar doet het niets",
  "has two marks, `…`, `+` or `&`, without a word between":
    "heeft twee tekens, `…`, `+` of `&`, zonder woord ertussen",
  "has `&`, which means something only in `phrases`; write `+`":
    "heeft `&`; dat werkt alleen bij `phrases`, schrijf `+`",
  "has a bracket that is not around the name of a group, such as (wapen)":
    "heeft een haakje dat niet om de naam van een groep staat, zoals (wapen)",
  "has %1 parts; more than %2 is too many": "heeft %1 delen; meer dan %2 is te veel",

  // calendar.yaml
  "the office closes before it opens": "het kantoor gaat dicht voor het opengaat",
  "expected a time after %1": "schrijf een tijd na %1",
  "this step does not say when": "deze stap zegt niet wanneer",
  "this step has %1": "deze stap heeft %1",
  "expected exactly one of workday, before and missed: yes":
    "schrijf precies een van: workday, before, missed: yes",
  "`before` says nothing about feedback, which has no deadline":
    "`before` past niet bij feedback, want die heeft geen termijn",
  "`missed` says nothing about feedback, which has no deadline":
    "`missed` past niet bij feedback, want die heeft geen termijn",
  "write `workday`, counted from the contact": "schrijf `workday`, geteld vanaf het contact",
  "`at` says nothing beside `missed`": "`at` doet niets naast `missed`",
  "`at` lies outside office hours, when no reminder is sent":
    "`at` ligt buiten kantoortijd; dan gaat er geen herinnering uit",
  "expected a time from %1 until %2": "schrijf een tijd van %1 tot %2",
  "workday %1 comes after the deadline for %2": "werkdag %1 komt na het einde van de tijd voor %2",
  "expected %1 or less, or missed: yes": "schrijf %1 of minder, of missed: yes",

  // examples.yaml
  "this example expects nothing": "dit voorbeeld verwacht niets",
  "expected route, person or another key": "schrijf route, person of iets anders",
  "example `%1`: expected %2; because %3": "voorbeeld `%1`: verwacht %2; want: %3",
  "%1 but got %2": "%1, maar het werd %2",
  "none": "niets", "route": "route", "kind": "kind", "urgent:": "urgent:", "children:": "children:",
  "age %1": "age %1", "reason %1": "reason %1", "%1 to %2": "%1 tot en met %2",

  // referrald.yaml
  "names go after %1 days, their texts only after %2":
    "namen verdwijnen na %1 dagen, de teksten waar ze in staan pas na %2",
  "expected person_days to be raw_days or more": "kies person_days niet kleiner dan raw_days",
  "`zone` is `%1`, a time zone that cannot be read on this machine":
    "`zone` is `%1`, een tijdzone die deze computer niet kent",
  "expected a name under /usr/share/zoneinfo; is tzdata installed?":
    "schrijf een naam uit /usr/share/zoneinfo; is tzdata geïnstalleerd?",

  "a host name such as outlook.office365.com": "een servernaam zoals outlook.office365.com",
  "a folder such as Verwerkt/{owner}; {outcome} and {owner} are filled in":
    "een map zoals Verwerkt/{owner}; {outcome} en {owner} worden ingevuld",
  "this source has no `user`": "deze bron heeft geen `user`",
  "expected the name that the mailbox belongs to": "schrijf de naam van wie de mailbox is",
  "`user` has no proof": "bij `user` ontbreekt het bewijs",
  "`user` has two proofs": "bij `user` staan twee bewijzen",
  "expected either `password_file` or `oauth` beside it":
    "schrijf er `password_file` of `oauth` bij, een van de twee",
  "there is a login without `user`": "er is een aanmelding zonder `user`",
  "expected the name to log in with": "schrijf de naam om mee aan te melden",
  "`security` is `none`, so anybody on the way to %1 can read the mail":
    "`security` is `none`, dus iedereen onderweg naar %1 kan de mail lezen",
  "expected tls or starttls; none is for a server on this machine":
    "schrijf tls of starttls; none is voor een server op deze computer zelf",
  "`certificate_file` and `key_file` belong together":
    "`certificate_file` en `key_file` horen bij elkaar",
  "name both, or neither": "noem ze allebei, of geen van beide",

  // templates/
  "no mail uses this file": "geen enkele mail gebruikt dit bestand",
  "remove it or give it the name of a mail": "haal het weg, of geef het de naam van een mail",
  "this file is not UTF-8 text": "dit bestand is geen UTF-8-tekst",
  "save it with the encoding UTF-8": "bewaar het als UTF-8",
  "a tab or a control character": "een tab of een vreemd teken",
  "use spaces": "gebruik spaties",
  "the first line is no subject": "de eerste regel is geen onderwerp",
  "expected `Onderwerp: …`": "schrijf `Onderwerp: …`",
  "the second line is not empty": "de tweede regel is niet leeg",
  "expected an empty line, then the text": "schrijf een lege regel en dan de tekst",
  "there is no text below the subject": "er staat geen tekst onder het onderwerp",
  "expected the text of the mail": "schrijf de tekst van de mail",
  "this gap is not closed on its line": "de accolades gaan niet dicht op deze regel",
  "expected `{{number}}`": "schrijf `{{number}}`",
  "unknown gap `{{%1}}`": "onbekend invulveld `{{%1}}`",
  "`{{%1}}` does not belong in a subject, which shows on a locked phone":
    "`{{%1}}` hoort niet in een onderwerp; dat is te zien op een telefoon die op slot zit",
  "move it to the text below": "zet het in de tekst eronder",
]
