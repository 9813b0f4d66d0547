#!/usr/bin/env python3
"""Compares the mail reader with Python's `email` (policy.default) on real and mutated mails.

    python3 Tests/Peers/compare_mail.py FOLDER... [--mutations 5000] [--seed 1] [--show 20]

Each FOLDER is searched for *.eml. Equal means: subject, addresses, file names and every text part,
up to blanks. A difference must be explained by one of EXPLANATIONS. The script exits 1 when that of
a real mail is not, or those of more than one mutation in two hundred: random damage always finds
another way to be ambiguous, and the list should stay short. The Swift side is the test `MailPeerTests`, which this script starts.
"""

import argparse
import collections
import email
import email.policy
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def blanks(text):
    """Blanks never count: folding is their business. Nor do control and direction marks."""
    text = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    text = "".join(c for c in text if ord(c) >= 0xA0 or 0x20 <= ord(c) < 0x7F or c in "\t\r\n")
    return re.sub(r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c]+", "", text)


def addresses(message, name):
    field = message.get_all(name) or []
    found = []
    for value in field[:1] if name == "from" else field:
        found += [[a.display_name, a.addr_spec] for a in value.addresses]
    return found


def text_of(part):
    raw = part.get_payload(decode=True) or b""
    label = part.get_param("charset", "utf-8")
    label = label[2] if isinstance(label, tuple) else label
    try:
        return raw.decode(label or "utf-8", "replace")
    except (LookupError, ValueError):
        return raw.decode("utf-8", "replace")


def walk(part):
    """Like `Message.walk`, but delivery reports and the like are leaves, as in our tree."""
    waiting = [part]
    while waiting:
        part = waiting.pop()
        yield part
        isMessage = part.get_content_maintype() == "message"
        if part.is_multipart() and not (
            isMessage and part.get_content_subtype() not in ("rfc822", "global", "news")
        ):
            waiting += reversed(part.get_payload())


def python_reading(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    texts, names = [], []
    for part in walk(message):
        try:
            name = part.get_filename()
        except Exception:  # The peer itself fails on some mutations.
            name = None
        if name is not None:
            names.append(name)
        if not part.is_multipart() and part.get_content_maintype() == "text":
            texts.append([part.get_content_type(), text_of(part), part])
    return {
        "subject": str(message["subject"] or ""),
        "from": addresses(message, "from"),
        "to": addresses(message, "to"),
        "cc": addresses(message, "cc"),
        "texts": texts,
        "names": names,
        "message": message,
    }


def differences(ours, theirs):
    found = []
    if blanks(ours["subject"]) != blanks(theirs["subject"]):
        found.append("subject")
    for name in ("from", "to", "cc"):
        mine, other = ([blanks(a).lower() for _, a in r[name] if "@" in a] for r in (ours, theirs))
        if mine != other:
            found.append(name)
    if [blanks(n) for n in ours["names"]] != [blanks(n) for n in theirs["names"]]:
        found.append("names")
    if texts(ours) != texts(theirs):
        found.append("texts")
    return found


def texts(reading):
    """The text parts that say anything."""
    return [t for t in (blanks(t[1]) for t in reading["texts"]) if t]


# Why the readings may differ: a sentence among our defects, the fields it may touch, the reason.
ANY = {"subject", "from", "to", "cc", "names", "texts"}
EXPLANATIONS = [
    ("was read as such", ANY, "we repair wrong character sets; the peer replaces bytes"),
    ("not valid UTF-8", ANY, "other counts of U+FFFD for bad bytes"),
    ("character set", ANY, "we know or guess other character sets"),
    ("no field was skipped", ANY, "we skip a damaged header line; the peer ends the header there"),
    ("between header and text is missing", ANY, "other guesses where a header ends"),
    ("no parts and was read as text", {"texts"}, "we show a multipart without parts as text"),
    ("states no boundary", {"texts", "names"}, "we find a boundary that is not stated"),
    ("has no boundary", {"texts", "names"}, "we show a multipart without boundary as text"),
    ("stands behind text", {"texts"}, "we see a closing boundary behind the last words"),
    ("has no header and was left closed", {"texts"}, "an enclosed message without header is a file"),
    ("transfer encoding and was read", {"texts"}, "other guesses about damaged encodings"),
    ("parameter is damaged", {"texts", "names"}, "other guesses about damaged parameters"),
    ("behind the last part was", {"texts", "names"}, "other guesses where a multipart ends"),
    ("before a header field", ANY, "we take a field with a blank before its colon"),
    ("Content-Type is damaged", {"texts", "names"}, "other guesses about damaged content types"),
    ("behind a closing boundary", {"texts", "names"}, "we read parts behind a closing boundary"),
    ("name of the sender contains", {"from"}, "other guesses about names that hold an address"),
    ("address is damaged", {"from", "to", "cc"}, "other guesses about damaged addresses"),
    ("transfer encoding is unknown", {"texts"}, "other guesses about unknown encodings"),
    ("appears twice", {"names", "texts"}, "of two equal parameters we take the first"),
]


# The same, told by the bytes themselves.
RAW_EXPLANATIONS = [
    (rb"\r(?!\n)", ANY, "the peer ends a line at a bare CR"),
    (rb"(?is)message/(rfc822|global).*(base64|quoted-printable)", ANY, "we open encoded messages"),
    (rb"(?im)^content-transfer-encoding:[^\r\n]*[ \t]\r?$", ANY, "the peer keeps blanks behind an encoding"),
    (rb'(?i)boundary="?[^"\r\n;]*--"?', ANY, "the peer errs about boundaries that end in dashes"),
    (rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", ANY, "other guesses about control characters"),
    (rb'(?im)^content-type:[^\r\n"]*"[^\r\n"]*\r?$', {"texts", "names"}, "a quote that does not end"),
    (rb"(?im)^content-type:[^\r\n]*\t", {"texts", "names"}, "a tab inside a content type"),
    (rb"=\?[^?\r\n]{1,30}\?[QqBb]\?[^?\r\n]*\?[^=]", {"subject"}, "a question mark in an encoded word"),
    (rb"(?i)filename=.*\)|name=.*\)", {"names"}, "the peer keeps comments in file names"),
]


def mutate(raw, random):
    """One to six small damages: bytes, lines, cuts, repetitions, favourite characters."""
    data = bytearray(raw)
    for _ in range(random.randint(1, 6)):
        if not data:
            break
        at = random.randrange(len(data))
        kind = random.randrange(8)
        if kind == 0:
            data[at] = random.randrange(256)
        elif kind == 1:
            del data[at : at + random.randint(1, 20)]
        elif kind == 2:
            data[at:at] = random.choice(TOKENS)
        elif kind == 3:
            lines = bytes(data).split(b"\n")
            i, j = random.randrange(len(lines)), random.randrange(len(lines))
            lines[i], lines[j] = lines[j], lines[i]
            data = bytearray(b"\n".join(lines))
        elif kind == 4:
            lines = bytes(data).split(b"\n")
            del lines[random.randrange(len(lines))]
            data = bytearray(b"\n".join(lines))
        elif kind == 5:
            lines = bytes(data).split(b"\n")
            i = random.randrange(len(lines))
            lines.insert(i, lines[random.randrange(len(lines))])
            data = bytearray(b"\n".join(lines))
        elif kind == 6 and random.random() < 0.3:
            del data[at:]
        else:
            data[at:at] = data[at : at + random.randint(1, 30)]
    return bytes(data)


TOKENS = [
    b"=?utf-8?Q?=C3=A9?=", b"=?x?B?", b"?=", b"\r\n", b"\n\n", b"\"", b"<", b">", b"(", b")", b",", b";",
    b"--", b"=", b"\xc3\xa9", b"\xe9", b"\x00", b": ", b" ", b"\t", b"=20", b"=\n", b"charset=", b"'",
]


def swift_reading(folder):
    output = folder.parent / "ours.jsonl"
    environment = dict(
        os.environ, REFERRALD_PEER_INPUT=str(folder), REFERRALD_PEER_OUTPUT=str(output)
    )
    command = ["swift", "test", "--filter", "MailPeerTests"]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    if run.returncode != 0 or not output.exists():
        sys.exit(f"swift test failed:\n{run.stdout[-2000:]}{run.stderr[-2000:]}")
    with output.open() as lines:
        return [json.loads(line) for line in lines]


def explanation(ours, found, raw):
    left = set(found)
    reasons = []
    for sentence, fields, reason in EXPLANATIONS:
        if left & fields and any(sentence in defect for defect in ours["defects"]):
            reasons.append(reason)
            left -= fields
    for pattern, fields, reason in RAW_EXPLANATIONS:
        if left & fields and re.search(pattern, raw):
            reasons.append(reason)
            left -= fields
    return (not left), reasons


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folders", nargs="+", type=pathlib.Path)
    arguments.add_argument("--mutations", type=int, default=5000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--show", type=int, default=20)
    options = arguments.parse_args()

    chance = random.Random(options.seed)
    mails = [f for folder in options.folders for f in sorted(folder.rglob("*.eml"))]
    if not mails:
        sys.exit("no *.eml found in the folders")
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary) / "mails"
        folder.mkdir()
        for mail in mails:
            (folder / f"0-{mail.parent.name}-{mail.name}").write_bytes(mail.read_bytes())
        for number in range(options.mutations):
            mail = chance.choice(mails)
            name = f"{number + 1:05}-{mail.parent.name}-{mail.name}"
            (folder / name).write_bytes(mutate(mail.read_bytes(), chance))
        counts = collections.Counter()
        unexplained = []
        for ours in swift_reading(folder):
            raw = (folder / ours["file"]).read_bytes()
            try:
                theirs = python_reading(raw)
            except Exception as error:  # Not ours to mend, but worth counting.
                counts[f"the peer failed: {type(error).__name__}"] += 1
                continue
            found = differences(ours, theirs)
            if not found:
                counts["equal"] += 1
                continue
            isExplained, reasons = explanation(ours, found, raw)
            if isExplained:
                counts["explained: " + "; ".join(reasons)] += 1
            else:
                unexplained.append((ours, theirs, found, raw))
        for reason, count in counts.most_common():
            print(f"{count:6}  {reason}")
        print(f"{len(unexplained):6}  unexplained")
        for ours, theirs, found, raw in unexplained[: options.show]:
            print(f"\n{ours['file']}: {', '.join(found)}; our defects: {ours['defects']}")
            for name in found:
                mine, other = (
                    texts(r) if name == "texts" else r[name] for r in (ours, theirs)
                )
                if name == "texts":
                    pairs = [(a, b) for a, b in zip(mine, other) if a != b]
                    print(f"   {len(mine)} and {len(other)} texts")
                    mine, other = pairs[0] if pairs else (mine[len(other) :], other[len(mine) :])
                print(f"   {name} ours:   {str(mine)[:300]!r}\n   {name} theirs: {str(other)[:300]!r}")
    real = [ours for ours, _, _, _ in unexplained if ours["file"].startswith("0-")]
    sys.exit(1 if real or len(unexplained) * 200 > options.mutations else 0)


if __name__ == "__main__":
    main()
