"""Reads the mails of a folder with Python's `email` (policy.default) and compares them with
expected.json beside them: no defects anywhere, no line above 998 octets, every line ends in CRLF,
names and subjects as they were meant, texts without losses.

usage: validate_mail.py FOLDER   (the test SentMailTests starts it)
"""
import email, email.policy, json, pathlib, re, sys

place = pathlib.Path(sys.argv[1])
expected = {one["id"]: one for one in json.loads((place / "expected.json").read_text())}
faults = []


def words(text):
    """Blanks and the characters that no mail may carry do not count."""
    return re.sub(r"[\s\x00-\x1f\x7f]+", "", text)


def look(name, data):
    def fault(what):
        faults.append(f"{name}: {what}")

    if re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        fault("a bare CR or LF")
    if max(map(len, data.split(b"\r\n"))) > 998:
        fault("a line above 998 octets")
    if any(byte > 126 for byte in data):
        fault("a byte beyond ASCII")
    mail = email.message_from_bytes(data, policy=email.policy.default)
    for part in mail.walk():
        if part.defects:
            fault(f"defects {part.defects}")
        for field, value in part.items():
            if value.defects:
                fault(f"{field}: {value.defects}")
    meant = expected.pop(mail["Message-ID"], None)
    if not meant:
        return fault(f"nobody sent {mail['Message-ID']}")
    if mail["Subject"].strip() != meant["subject"].strip():
        fault(f"subject {mail['Subject']!r}")
    if mail["To"].addresses[0].display_name != meant["name"]:
        fault(f"name {mail['To'].addresses[0].display_name!r}")
    if mail["Auto-Submitted"] != meant["auto"] or mail["X-Auto-Response-Suppress"] != "All":
        fault("it does not say that a machine wrote it")
    text = mail.get_body(("plain",)).get_content()
    if not words(text).startswith(words(meant["text"])):
        fault("the text is not what was written")
    for part in mail.walk():
        if part.get_content_type() == "text/calendar" and "BEGIN:VEVENT" not in part.get_content():
            fault("a calendar entry without an event")


for path in sorted(place.glob("*.eml")):
    look(path.name, path.read_bytes())
for one in expected:
    faults.append(f"{one} did not arrive")
for fault in faults:
    print(fault)
print(f"{len(list(place.glob('*.eml')))} mails, {len(faults) or 'no'} defects")
