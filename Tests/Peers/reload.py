"""Changes the configuration of a running daemon while mail flows in, and looks at who decided what.

usage: reload.py REFERRALD CONFIG [MAILS] [CHANGES] [SEED]

Every third change is broken in another way. At the end every mail must be stored once and decided
by a policy that was whole and sound, every change must have been accepted or refused as it should,
each with its mail to the coordinator, and no broken configuration may ever have been in force.
Exits 1 with a line for each thing that is not so.
"""

import email
import email.policy
import hashlib
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

LIVE = ["team.yaml", "schools.yaml", "places.yaml", "rules.yaml", "calendar.yaml", "examples.yaml"]


def version(config):
    """The version of a policy: SHA-256 over the names, lengths and bytes of all live files."""
    names = LIVE + ["templates/" + name for name in os.listdir(os.path.join(config, "templates"))
                    if name.endswith(".txt")]
    digest = hashlib.sha256()
    for name in sorted(names):
        content = open(os.path.join(config, name), "rb").read()
        digest.update(f"{name}\n{len(content)}\n".encode() + content)
    return digest.hexdigest()[:12]


def write(path, text, chance):
    """As editors save: over the old file in pieces, or beside it and renamed."""
    folder, name = os.path.split(path)
    if chance.random() < 0.5:
        with open(path, "w", encoding="utf-8") as file:
            half = len(text) // 2
            file.write(text[:half])
            file.flush()
            time.sleep(chance.random() * 0.02)
            file.write(text[half:])
    else:
        swap = os.path.join(folder, f".{name}.swp")
        with open(swap, "w", encoding="utf-8") as file:
            file.write(text)
        os.rename(swap, path)


def main():
    binary, source = sys.argv[1], sys.argv[2]
    count, changes = (int(word) for word in (sys.argv[3:5] + ["2000", "200"][len(sys.argv[3:5]):]))
    chance = random.Random(int(sys.argv[5]) if len(sys.argv) > 5 else 1)
    work = tempfile.mkdtemp(prefix="referrald-reload-")
    config, state = os.path.join(work, "config"), os.path.join(work, "state")
    shutil.copytree(source, config)
    # Who gets what changes all the time here; the examples are about the contacts as they were.
    open(os.path.join(config, "examples.yaml"), "w").write("examples: []\n")
    # Whoever is the contact gets it: on any day, also when somebody is away, and however many.
    team = open(os.path.join(config, "team.yaml"), encoding="utf-8").read()
    open(os.path.join(config, "team.yaml"), "w", encoding="utf-8").write(
        re.sub(r"\n    (absences:(\n      [^\n]*)+|max_open_cases: [^\n]*)", "", team))
    original = {name: open(os.path.join(config, name), encoding="utf-8").read() for name in LIVE}
    incoming = os.path.join(state, "mail/in")
    for name in ["tmp", "new", "cur"]:
        os.makedirs(os.path.join(incoming, name))
    daemon = subprocess.Popen([binary, "--config", config, "--state", state],
                              stderr=open(os.path.join(work, "log"), "wb"))
    path = os.path.join(state, "referrald.sqlite")

    def rows(query):
        for _ in range(100):
            try:
                store = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)
                try:
                    return store.execute(query).fetchall()
                finally:
                    store.close()
            except sqlite3.OperationalError:
                time.sleep(0.1)
        raise SystemExit(f"the store does not answer; see {work}")

    def events():
        return [row[0] for row in
                rows("SELECT what FROM events WHERE what LIKE 'config.%' ORDER BY id")]

    def await_(condition, what):
        deadline = time.time() + 60
        while not condition():
            if time.time() > deadline or daemon.poll() is not None:
                raise SystemExit(f"WRONG no {what}; see {work}")
            time.sleep(0.02)

    await_(lambda: os.path.isdir(os.path.join(state, "last-good/1")), "start")

    # Mails of one school, so that each change of its contact shows in who gets them; as many
    # between any two changes.
    begun = [0]

    def deliver():
        for number in range(count):
            while number * changes > begun[0] * count and daemon.poll() is None:
                time.sleep(0.002)
            name = f"{1700000000 + number}.M{number}.test"
            with open(os.path.join(incoming, "tmp", name), "w", encoding="utf-8") as file:
                file.write(
                    "From: ib@esdoornhof.example.nl\nSubject: Aanmelding\n"
                    f"Message-ID: <reload-{number}@mail.example.org>\n"
                    "To: aanmelding@ondersteuningsteam.example.nl\n\n"
                    f"Ik wil een leerling aanmelden, {5 + number % 7} jaar, van OBS Esdoornhof. Het "
                    f"kind woont in Winterswijk. Ouders geven toestemming. Kenmerk {number}.\n")
            os.rename(os.path.join(incoming, "tmp", name), os.path.join(incoming, "new", name))
    postman = threading.Thread(target=deliver)
    postman.start()

    people = ["gen01", "gen03", "gen05", "gen07", "gen10"]
    owners = {version(config): "gen01"}
    expected = []
    for change in range(changes):
        begun[0] = change + 1
        broken = change % 3 == 2
        owner = people[change % len(people)]
        text = {
            "schools.yaml": original["schools.yaml"].replace(
                "    contacts: [gen01]", f"    contacts: [{owner}]") + f"# wijziging {change}\n",
            "team.yaml": original["team.yaml"] + f"# wijziging {change}\n",
        }
        if broken:
            name, old, new = chance.choice([
                ("schools.yaml", f"contacts: [{owner}]", "contacts: [gen99]"),
                ("schools.yaml", "    town:", "    twon:"),
                ("team.yaml", "  - id: gen02", "\t- id: gen02"),
                ("team.yaml", "  coordinator: mgr01", "  coordinator:"),
                ("team.yaml", "days: [mo", "days: [maandag"),
            ])
            text[name] = text[name].replace(old, new)
        before = len(events())
        for name in text:
            write(os.path.join(config, name), text[name], chance)
        if not broken:
            owners[version(config)] = owner
        if change % 5 == 0:
            daemon.send_signal(signal.SIGHUP)
        expected.append("config.refused" if broken else "config.accepted")
        await_(lambda: len(events()) > before, f"answer to change {change}")
    postman.join()
    await_(lambda: not os.listdir(os.path.join(incoming, "new")), "end of the incoming mail")
    await_(lambda: not rows("SELECT 1 FROM outbox WHERE key LIKE 'config/%' AND state <> 'sent'"),
           "end of the outgoing mail")
    daemon.terminate()
    stopped = daemon.wait(timeout=20)

    decided = rows("SELECT policy_version, decided_person FROM cases")
    versions = {row[0] for row in rows("SELECT policy_version FROM signals")}
    mails = [email.message_from_bytes(
                open(os.path.join(state, "mail/out/new", name), "rb").read(),
                policy=email.policy.default)
             for name in os.listdir(os.path.join(state, "mail/out/new"))]
    told = [(mail["Subject"], " ".join(mail.get_body(("plain",)).get_content().split())) for mail in mails]
    accepted = [text for subject, text in told if subject == "De nieuwe instellingen gelden"]
    refused = [text for subject, text in told if subject == "Let op: er zit een fout in de instellingen"]
    found = {
        "exit code after SIGTERM": (stopped, 0),
        "signals": (rows("SELECT count(*) FROM signals")[0][0], count),
        "cases": (len(decided), count),
        "outcome of each change in the audit": (events() == expected, True),
        "signals decided by a policy that was never whole": (len(versions - set(owners)), 0),
        "cases that went elsewhere than their policy says":
            (sum(1 for each, owner in decided if owners.get(each) != owner), 0),
        "mails about accepted changes": (len(accepted), expected.count("config.accepted")),
        "mails about refused changes": (len(refused), expected.count("config.refused")),
        "accepted mails that do not say what changed":
            (sum(1 for text in accepted
                 if "OBS Esdoornhof: de contactpersoon is nu" not in text
                 and "Alleen uitleg" not in text), 0),
        "refused mails without file and line":
            (sum(1 for text in refused if ".yaml, regel " not in text), 0),
        "last good ones kept": (len(os.listdir(os.path.join(state, "last-good"))), 1),
        "integrity_check": (rows("PRAGMA integrity_check")[0][0], "ok"),
    }
    wrong = [name for name, (is_, must) in found.items() if is_ != must]
    for name, (is_, must) in found.items():
        print(f"{'ok   ' if is_ == must else 'WRONG'} {name}: {is_}"
              + ("" if is_ == must else f", expected {must}"))
    print(f"{count} mails, {changes} changes, {len(versions)} policies decided")
    if wrong:
        print(f"kept for a look: {work}")
        sys.exit(1)
    shutil.rmtree(work)


main()
