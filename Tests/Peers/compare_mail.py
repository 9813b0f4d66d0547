#!/usr/bin/env python3
"""Compares the mail reader with Python's `email` (policy.default) on real and mutated mails.

    python3 Tests/Peers/compare_mail.py FOLDER... [--mutations 5000] [--seed 1] [--show 20]

Each FOLDER is searched for *.eml. Equal means: subject, addresses, file names and every text part,
up to blanks. A difference must be one of those that README's list allows, and each of them is
checked, not believed: the peer must agree with us once it decodes the same bytes as we do
(CHARACTER SETS), once the mail is mended as we mend it (MENDS), or must itself call the field
damaged (GUESSES). The script exits 1 when that fails for a real mail, or for more than one
mutation in a hundred: random damage always finds another way to be ambiguous. The Swift side is
the test `MailPeerTests`, which this script starts.
"""

import argparse
import base64
import collections
import email
import email.policy
import itertools
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]


# MARK: What the peer reads


def blanks(text):
    """Blanks never count: folding is their business. Nor do control and direction marks, and the
    number of U+FFFD for bad bytes."""
    text = whole(text)
    text = "".join(c for c in text if ord(c) >= 0xA0 or 0x20 <= ord(c) < 0x7F or c in "\t\r\n")
    return re.sub(r"[\s\ufffd\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c]+", "", text)


def whole(text):
    """Raw UTF-8 in headers as letters, each letter as one character."""
    text = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return unicodedata.normalize("NFC", text)


def addresses(message, name):
    field = message.get_all(name) or []
    found = []
    for value in field[:1] if name == "from" else field:
        found += [a.addr_spec for a in value.addresses]
    return found


def walk(message):
    """Like `Message.walk`, but delivery reports are leaves, enclosed messages without a header are
    files, and encoded messages are opened."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        yield part
        if part.get_content_maintype() == "message":
            if part.get_content_subtype() not in ("rfc822", "global", "news"):
                continue
            encoding = str(part.get("content-transfer-encoding", "")).strip().lower()
            if encoding in ("base64", "quoted-printable") and part.is_multipart():
                inner = email.message.Message()
                inner["content-transfer-encoding"] = encoding
                inner.set_payload(part.get_payload(0).as_string())
                raw = inner.get_payload(decode=True)
                inner = email.message_from_bytes(raw, policy=email.policy.default)
                waiting += [inner] if inner.keys() else []
                continue
            if part.is_multipart() and not part.get_payload(0).keys():
                continue
        if part.is_multipart():
            waiting += reversed(part.get_payload())


def base64_decoded(raw, is_word=False):
    """Bytes outside the alphabet are skipped, padding ends a group, not the text; what has more than
    one foreign byte in sixteen is no base64. (The peer gives up or decodes on otherwise.)"""
    letters = re.sub(rb"[^A-Za-z0-9+/=]", b"", raw)
    foreign = len(re.sub(rb"[A-Za-z0-9+/=\s\0]", b"", raw))
    if foreign * 16 > len(raw) and not is_word:
        return raw
    out, groups = b"", re.findall(rb"[A-Za-z0-9+/]{1,4}|=+", letters)
    for position, group in enumerate(groups):
        is_padded = groups[position + 1 : position + 2] and groups[position + 1][:1] == b"="
        if group[:1] != b"=" and len(group) > 1 and (len(group) == 4 or is_padded or b"=" not in letters):
            out += base64.b64decode(group + b"=" * (-len(group) % 4))
    return out


def quoted_decoded(raw):
    """`=` before anything but two digits or a line end stays. (The peer reads `==` as `=`.)"""
    raw = re.sub(rb"[ \t]+(?=\r?(?:\n|\Z))", b"", raw)
    raw = re.sub(rb"=(?:\r?\n|\r?\Z)", b"", raw)
    return re.sub(rb"=([0-9A-Fa-f]{2})", lambda m: bytes([int(m.group(1), 16)]), raw)


def decodings(part):
    """What the text may be: as labelled first, then as our rules read a label that is wrong."""
    raw = part.get_payload(decode=True) or b""
    encoding = str(part.get("content-transfer-encoding", "")).strip().lower()
    decode = {"base64": base64_decoded, "quoted-printable": quoted_decoded}.get(encoding)
    if decode:
        raw = decode(str(part._payload).encode("ascii", "surrogateescape"))
    label = part.get_param("charset", "utf-8")
    label = label[2] if isinstance(label, tuple) else label
    found = []
    # Browsers and we read these labels as the larger set.
    larger = {"gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "big5": "big5hkscs",
              "euc-kr": "cp949", "iso-2022-jp": "iso2022_jp_2"}
    plain = re.sub(r"[^a-z0-9]", "", label.lower())
    for name in [label, larger.get(label.lower()), plain, "utf-8", "windows-1252"]:
        try:
            found.append(raw.decode(name, "replace") if name else "")
        except (LookupError, ValueError):
            pass
    return [blanks(text) for text in found]


def python_reading(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    texts, names, damaged = [], [], []
    for part in walk(message):
        try:
            name = part.get_filename()
        except Exception:  # The peer itself fails on some mutations.
            name = None
        if name is not None:
            names.append(blanks(name))
            fields = [part[n] for n in ("content-disposition", "content-type") if part[n]]
            damaged.append(any(field.defects for field in fields))
        if not part.is_multipart() and part.get_content_maintype() == "text":
            texts.append(decodings(part))
    return {
        "subject": blanks(str(message["subject"] or "")),
        "from": addresses(message, "from"),
        "to": addresses(message, "to"),
        "cc": addresses(message, "cc"),
        "texts": [t for t in texts if any(t)],
        "names": names,
        "damaged": damaged,
        "message": message,
    }


# MARK: Comparing


def differences(ours, theirs):
    found = []
    if blanks(ours["subject"]) != theirs["subject"]:
        found.append("subject")
    for name in ("from", "to", "cc"):
        mine = [a for _, a in ours[name]]
        mine, other = ([blanks(a).lower() for a in r if "@" in a] for r in (mine, theirs[name]))
        if mine != other:
            found.append(name)
    if [blanks(n) for n in ours["names"]] != theirs["names"]:
        found.append("names")
    if our_texts(ours) != [t[0] for t in theirs["texts"] if t[0]]:
        found.append("texts")
    return found


def our_texts(reading):
    """The text parts that say anything."""
    return [t for t in (blanks(t[1]) for t in reading["texts"]) if t]


# MARK: Why readings may differ


FIELD = re.compile(rb"[!-9;-~]{1,255}([ \t]*):")


def mend_headers(raw):
    """A damaged header line is skipped when a field follows it; without one the text begins there.
    A field may have blanks before its colon. (The peer ends the header at any damaged line.)"""
    boundaries = {b.strip() for b in re.findall(rb'(?i)boundary="?([^"\r\n;]+)', raw)}
    out, in_header, skipping, is_message, is_first = [], True, False, False, True
    lines = raw.split(b"\n")
    for number, line in enumerate(lines):
        content = line.rstrip(b"\r")
        core = content.rstrip()
        is_boundary = core[:2] == b"--" and (
            core[2:] in boundaries or core[-2:] == b"--" and core[2:-2] in boundaries)
        following = lines[number + 1] if number + 1 < len(lines) else b""
        if is_boundary:
            if in_header:
                out.append(b"\r" * line.endswith(b"\r"))
            in_header, skipping, is_message, is_first = True, False, False, True
        elif in_header and not content:
            in_header, is_message = is_message, False
            skipping, is_first = False, True
        elif in_header and content[:1] in (b" ", b"\t"):
            if skipping:
                continue
        elif in_header:
            field = FIELD.match(content)
            is_envelope = is_first and re.match(rb"(?i)>?from ", content)
            skipping, is_first = False, False
            if field:
                line = line[: field.start(1)] + line[field.end(1) :]
                is_message |= bool(re.match(rb"(?i)content-type:\s*message/(rfc822|global|news)", line))
            elif not is_envelope:
                if not content.startswith(b"--") and FIELD.match(following):
                    skipping = True
                    continue
                out.append(b"")
                in_header = False
        out.append(line)
    return b"\n".join(out)


def mend_line_ends(raw):
    """A bare CR ends no line, unless nearly all lines end so. NUL and the like are no letters."""
    first = re.search(rb"\r\n|\r|\n", raw)
    if first and first.group(0) == b"\r" and raw.count(b"\n") * 2 < raw.count(b"\r"):
        raw = raw.replace(b"\r", b"\n")
    return re.sub(rb"\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", raw)


def mend_encodings(raw):
    """Blanks and words behind a transfer encoding do not count."""
    behind = rb"[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*"
    return re.sub(rb"(?im)^(content-transfer-encoding:[ \t]*[^\s;(]+)" + behind, rb"\1", raw)


def mend_parameters(raw):
    """The boundary counts, whatever else in the field is damaged."""
    def mended(match):
        boundary = re.search(rb"(?i)boundary\s*=\s*\"?([^\s\";]+)\"?", match.group(0))
        return match.group(1) + b'; boundary="' + boundary.group(1) + b'"' if boundary else match.group(0)
    field = rb"(?im)^(content-type:\s*multipart/[a-z]+)[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*"
    return re.sub(field, mended, raw)


def mend_boundaries(raw):
    """A multipart without a stated boundary has that of its first line, and so has one whose stated
    boundary is the beginning of that line."""
    def stated(match):
        block, first = match.group(1), match.group(2)
        found = re.search(rb"(?i)boundary\s*=\s*\"?([^\s\";]+)\"?", block)
        if found and first.startswith(found.group(1)) and first.rstrip(b"-") != found.group(1):
            exact = rb"(?m)^--" + re.escape(found.group(1)) + rb"[ \t]*\r?$"
            if re.search(exact, raw):  # Then only this line goes on, and both are boundaries.
                return block + b"\n\n--" + found.group(1)
            block = block.replace(found.group(0), b'boundary="' + first + b'"')
            return block + b"\n\n--" + first
        if found:
            return match.group(0)
        block = re.sub(rb"(?i)(content-type:\s*multipart/[a-z]+)", rb'\1; boundary="' + first + b'"', block)
        return block + b"\n\n--" + first
    head = (
        rb"(?im)((?:^content-type:\s*multipart/[^\r\n]*(?:\r?\n(?!\r?\n)[^\r\n]+)*))\r?\n\s*\r?\n"
        rb"(?:(?!--)[^\n]*\n){0,5}--([^\r\n]+?)(?=\s*$)")
    return re.sub(head, stated, raw)


def mend_types(raw):
    """A Content-Type that is no type is text, or a multipart if it begins so."""
    def mended(match):
        kind = match.group(2).strip()
        if re.fullmatch(rb"[!#-'*+.0-9A-Z^-z{|}~-]+/[!#-'*+.0-9A-Z^-z{|}~-]+", kind):
            return match.group(0)
        is_multipart = kind.lower().startswith(b"multipart/")
        return match.group(1) + (b"multipart/mixed" if is_multipart else b"text/plain")
    return re.sub(rb"(?im)^(content-type:)([^\r\n;]*)", mended, raw)


def mend_closing(raw):
    """At the end of a mail the closing boundary may stand behind the last words; parts that follow
    a closing boundary are parts."""
    for boundary in re.findall(rb'(?i)boundary="?([^"\r\n;]+)', raw):
        line = re.escape(b"--" + boundary.strip())
        raw = re.sub(rb"([^\r\n])(" + line + rb"--\s*)\Z", rb"\1\n\2", raw)
        more = rb"(?m)^" + line + rb"--[ \t]*\r?$(?=(?s:.*)^" + line + rb"[ \t]*\r?$)"
        behind = b"--" + boundary.strip() + b"\nContent-Type: application/octet-stream\n\n"
        raw = re.sub(more, lambda _: behind, raw)
    return raw


def mend_two_types(raw):
    """A multipart's header that goes on with a type of text is two headers."""
    def parted(match):
        block = match.group(0)
        types = list(re.finditer(rb"(?im)^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", block))
        boundary = types and re.search(rb"(?i)boundary\s*=\s*\"?([^\s\";]+)\"?", types[0].group(0))
        if len(types) < 2 or not boundary or not re.match(rb"(?i)content-type:\s*multipart/", types[0].group(0)):
            return block
        if not re.match(rb"(?i)content-type:\s*text/", types[-1].group(0)):
            return block
        second = types[-1].group(0)
        encoding = re.search(rb"(?im)^content-transfer-encoding:.*$", block)
        rest = block[: types[-1].start()] + block[types[-1].end() :].lstrip(b"\r\n")
        inner = second + (b"\n" + encoding.group(0).rstrip(b"\r") if encoding else b"")
        return rest.rstrip(b"\r\n") + b"\n\n--" + boundary.group(1) + b"\n" + inner + b"\n"
    return re.sub(rb"(?m)(?:^[!-9;-~]+[ \t]*:[^\n]*\n(?:[ \t]+[^\n]*\n)*)+(?=\r?\n|--)", parted, raw)


def mend_words(raw):
    """An encoded word may hold a question mark, or letters that are not base64. (The peer leaves
    such a word as it stands.)"""
    def mended(match):
        kind, text = match.group(2), match.group(3)
        if kind in b"bB":
            text = base64.b64encode(base64_decoded(text, is_word=True))
        text = text.replace(b"?", b"=3F")
        return b"=?" + match.group(1) + b"?" + kind + b"?" + text + b"?="
    return re.sub(rb"=\?([^?\s]+)\?([bBqQ])\?((?:(?!\s=\?)[^\r\n])*?)\?=", mended, raw)


MENDS = [
    ("line ends", mend_line_ends), ("types", mend_types), ("boundaries", mend_boundaries),
    ("two types", mend_two_types), ("words", mend_words), ("parameters", mend_parameters),
    ("closing", mend_closing), ("headers", mend_headers), ("encodings", mend_encodings),
]


def charset_explains(ours, theirs, name):
    """Whether both read the same letters of bytes that their label does not fit."""
    if name == "texts":
        mine = our_texts(ours)
        other = [t for t in theirs["texts"] if any(t)]
        if len(mine) != len(other):
            return False
        return all(text in candidates or fits(text, candidates) for text, candidates in zip(mine, other))
    if name in ("subject", "names"):
        mine = [ours["subject"]] if name == "subject" else ours["names"]
        other = [theirs["subject"]] if name == "subject" else theirs["names"]
        return len(mine) == len(other) and all(ascii_of(a) == ascii_of(b) for a, b in zip(mine, other))
    return False


def fits(text, candidates):
    """The same ASCII letters: the label names a set that one of the two does not know."""
    return any(ascii_of(text) == ascii_of(candidate) for candidate in candidates)


def ascii_of(text):
    return "".join(c for c in text if " " < c <= "~")


def letters_of(text):
    return "".join(c for c in text if c.isalnum())


ATOM = r"[^\x00-\x20()<>\[\]:;@\\,.\"\x7f]+"
WORD = rf'(?:{ATOM}|"(?:[^"\\]|\\.)*")'
SPEC = rf"{WORD}(?:\.{WORD})*@{ATOM}(?:\.{ATOM})*"
MAILBOX = rf"\s*(?:{SPEC}|{WORD}(?:[\s.]+{WORD})*\s*<\s*{SPEC}\s*>|<\s*{SPEC}\s*>)\s*"
WELL_FORMED = re.compile(rf"{MAILBOX}(?:,{MAILBOX})*")


def guess_explains(ours, theirs, name):
    """Whether the field breaks its grammar, and what we read stands in it."""
    if name in ("from", "to", "cc"):
        fields = [whole(v) for k, v in theirs["message"].raw_items() if k.lower() == name]
        mine = [blanks(a).lower() for _, a in ours[name] if "@" in a]
        return not all(WELL_FORMED.fullmatch(field) for field in fields) and all(
            letters_of(a) in letters_of("".join(fields).lower()) for a in mine)
    if name == "names" and len(ours["names"]) == len(theirs["names"]):
        pairs = zip(ours["names"], theirs["names"], theirs["damaged"])
        return all(blanks(a) == b or is_damaged for a, b, is_damaged in pairs)
    return False


def explanation(ours, raw):
    """The reasons why both readings are right, or None and what stays different."""
    chosen = [c for count in range(5) for c in itertools.combinations(MENDS, count)]
    left = None
    if re.search(rb'(?im)boundary="?[^"\r\n;]*--"?[ \t]*\r?$', raw):
        return ["the peer takes a boundary that ends in dashes for a closing one"], None
    for mends in chosen:
        mended = raw
        for _, mend in mends:
            mended = mend(mended)
        if mends and mended == raw:
            continue
        try:
            theirs = python_reading(mended)
        except Exception:
            continue
        reasons = ["mended " + name for name, _ in mends]
        open = []
        for name in differences(ours, theirs):
            if charset_explains(ours, theirs, name):
                reasons.append("charset of " + name)
            elif guess_explains(ours, theirs, name):
                reasons.append("damaged field")
            else:
                open.append(name)
        if not open:
            return reasons, None
        if left is None or len(open) < len(left[0]):
            left = (open, theirs)
    return None, left


# MARK: The mails


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
        equal_real = 0
        for ours in swift_reading(folder):
            raw = (folder / ours["file"]).read_bytes()
            try:
                found = differences(ours, python_reading(raw))
            except Exception as error:  # Not ours to mend, but worth counting.
                counts[f"the peer failed: {type(error).__name__}"] += 1
                continue
            if not found:
                counts["equal"] += 1
                equal_real += ours["file"].startswith("0-")
                continue
            reasons, left = explanation(ours, raw)
            if reasons is not None:
                counts["explained and checked"] += 1
                for reason in set(reasons):
                    counts["  with " + reason] += 1
                if ours["file"].startswith("0-"):
                    print(f"{ours['file'][2:]}: {', '.join(found)} ({'; '.join(sorted(set(reasons)))})")
            else:
                unexplained.append((ours, *left))
        for reason, count in counts.most_common():
            print(f"{count:6}  {reason}")
        print(f"{len(unexplained):6}  unexplained")
        print(f"of {len(mails)} real mails {equal_real} are equal, the others explained as listed above")
        for ours, found, theirs in unexplained[: options.show]:
            print(f"\n{ours['file']}: {', '.join(found)}; our defects: {ours['defects']}")
            for name in found:
                mine, other = ours[name], theirs[name]
                if name == "texts":
                    mine, other = our_texts(ours), [t[0] for t in theirs["texts"]]
                    print(f"   {len(mine)} and {len(other)} texts")
                    pairs = [(a, b) for a, b in zip(mine, other) if a != b]
                    mine, other = pairs[0] if pairs else (mine[len(other) :], other[len(mine) :])
                print(f"   {name} ours:   {str(mine)[:300]!r}\n   {name} theirs: {str(other)[:300]!r}")
    real = [ours for ours, _, _ in unexplained if ours["file"].startswith("0-")]
    sys.exit(1 if real or len(unexplained) * 100 > options.mutations else 0)


if __name__ == "__main__":
    main()
