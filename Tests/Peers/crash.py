"""Kills the daemon with -9 at random moments while mail flows in, and counts what is left.

usage: crash.py REFERRALD CONFIG [MAILS] [KILLS] [SEED]

At the end every mail must be stored once, every signal that deserves a case must have one, every
notice must be in the outgoing Maildir, none twice under one Message-ID, and the store whole.
Exits 1 with a line for each thing that is not so.
"""

import collections
import email
import email.policy
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

PLACES = ["Groenlo", "Winterswijk", "Aalten", "Dinxperlo", "Lichtenvoorde", "Bredevoort"]


def mail(number, chance):
    """An invented mail, and how many cases it deserves."""
    kind = chance.choice(["parent", "parent", "school", "outside", "automatic"])
    headers = {"Message-ID": f"<crash-{number}@mail.example.org>",
               "To": "aanmelding@ondersteuningsteam.example.nl",
               "Date": "Tue, 10 Nov 2026 10:00:00 +0100"}
    age, place = chance.randint(3, 17), chance.choice(PLACES)
    if kind == "parent":
        headers |= {"From": f"ouder{number}@mail.example.org", "Subject": "Vraag over mijn zoon"}
        text = (f"Hallo, ik ben de moeder van een jongen van {age} jaar. Wij wonen in {place}. "
                f"Het gaat thuis niet goed met hem. Kunnen jullie helpen? Kenmerk {number}.")
    elif kind == "school":
        headers |= {"From": "ib@esdoornhof.example.nl", "Subject": "Aanmelding"}
        text = (f"Ik wil een leerling aanmelden, {chance.randint(5, 11)} jaar, van OBS Esdoornhof. "
                f"Het kind woont in Winterswijk. Ouders geven toestemming. Kenmerk {number}.")
    elif kind == "outside":
        headers |= {"From": f"ouder{number}@mail.example.org", "Subject": "hulp"}
        text = f"Mijn dochter is {age} jaar en wij wonen in Doetinchem. Wie helpt? Kenmerk {number}."
    else:
        headers |= {"From": "ib@esdoornhof.example.nl", "Subject": "Automatisch antwoord",
                    "Auto-Submitted": "auto-replied"}
        text = f"Ik ben afwezig. Kenmerk {number}."
    lines = [f"{name}: {value}" for name, value in headers.items()]
    return "\n".join(lines) + "\n\n" + text + "\n", 0 if kind == "automatic" else 1


def mail_text(number):
    """A mail of a parent, which deserves one case."""
    return (f"From: ouder{number}@mail.example.org\nTo: aanmelding@ondersteuningsteam.example.nl\n"
            f"Subject: Vraag over mijn zoon\nMessage-ID: <plain-{number}@mail.example.org>\n\n"
            f"Hallo, ik ben de moeder van een jongen van {number % 12 + 4} jaar. Wij wonen in "
            f"Groenlo. Het gaat thuis niet goed met hem. Kenmerk {number}.\n")


def open_config(source, target):
    """The configuration with an office that never closes, so that nothing waits for the morning."""
    shutil.copytree(source, target)
    path = os.path.join(target, "calendar.yaml")
    lines = []
    for line in open(path, encoding="utf-8"):
        key = line.strip().split(":")[0]
        if key == "opens":
            line = line.replace(line.split(":", 1)[1].strip().split("#")[0].strip(), '"00:00"')
        elif key == "closes":
            line = line.replace(line.split(":", 1)[1].strip().split("#")[0].strip(), '"23:59"')
        elif key == "days":
            line = line[: line.index("days")] + "days: [mo, tu, we, th, fr, sa, su]\n"
        lines.append(line)
    open(path, "w", encoding="utf-8").writelines(lines)
    # The examples were written for the real office hours; they are not what is tested here.
    return target


def main():
    binary, config = sys.argv[1], sys.argv[2]
    count, kills = (int(word) for word in (sys.argv[3:5] + ["3000", "20"][len(sys.argv) - 3:]))
    seed = int(sys.argv[5]) if len(sys.argv) > 5 else 1
    chance = random.Random(seed)
    work = tempfile.mkdtemp(prefix="referrald-crash-")
    config = open_config(config, os.path.join(work, "config"))
    state = os.path.join(work, "state")
    incoming = os.path.join(state, "mail/in")
    for name in ["tmp", "new", "cur"]:
        os.makedirs(os.path.join(incoming, name))

    def start():
        return subprocess.Popen([binary, "--config", config, "--state", state],
                                stderr=open(os.path.join(work, "log"), "ab"))

    deserved = 0
    moments = set(chance.sample(range(50, count), kills))
    daemon, killed = start(), 0
    for number in range(count):
        text, cases = mail(number, chance)
        deserved += cases
        name = f"{1700000000 + number}.M{number}.test"
        with open(os.path.join(incoming, "tmp", name), "w", encoding="utf-8") as file:
            file.write(text)
        os.rename(os.path.join(incoming, "tmp", name), os.path.join(incoming, "new", name))
        time.sleep(0.002)
        if number in moments:
            time.sleep(chance.random() * 0.2)
            daemon.kill()
            daemon.wait()
            killed += 1
            daemon = start()

    path = os.path.join(state, "referrald.sqlite")
    deadline = time.time() + 300
    while time.time() < deadline:
        time.sleep(0.5)
        if os.listdir(os.path.join(incoming, "new")):
            continue
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as store:
            waiting = store.execute("SELECT count(*) FROM outbox WHERE state <> 'sent'").fetchone()[0]
        if waiting == 0:
            break
    daemon.terminate()
    stopped = daemon.wait(timeout=10)

    store = sqlite3.connect(path)
    one = lambda query: store.execute(query).fetchone()[0]
    sent = [email.message_from_bytes(open(os.path.join(state, "mail/out/new", name), "rb").read(),
                                     policy=email.policy.default)
            for name in os.listdir(os.path.join(state, "mail/out/new"))]
    ids = collections.Counter(message["Message-ID"] for message in sent)
    stored = {f"<{row[0]}>" for row in
              store.execute("SELECT message_id FROM outbox WHERE channel = 'mail'")}
    found = {
        "kills": (killed, kills),
        "exit code after SIGTERM": (stopped, 0),
        "signals": (one("SELECT count(*) FROM signals"), count),
        "cases": (one("SELECT count(*) FROM cases"), deserved),
        "signals with more than one case":
            (one("SELECT count(*) FROM (SELECT 1 FROM signal_cases GROUP BY signal "
                 "HAVING count(*) > 1)"), 0),
        "open cases without a notice":
            (one("SELECT count(*) FROM cases WHERE id NOT IN "
                 "(SELECT case_id FROM outbox WHERE case_id IS NOT NULL)"), 0),
        "unsent notices": (one("SELECT count(*) FROM outbox WHERE state <> 'sent'"), 0),
        "notices missing from the outgoing Maildir": (len(stored - set(ids)), 0),
        "mails that no row knows": (len(set(ids) - stored), 0),
        "Message-IDs that went out twice": (sum(1 for times in ids.values() if times > 1), 0),
        "mails left in new/": (len(os.listdir(os.path.join(incoming, "new"))), 0),
        "mails in cur/": (len(os.listdir(os.path.join(incoming, "cur"))), count),
        "integrity_check": (one("PRAGMA integrity_check"), "ok"),
    }
    wrong = [name for name, (is_, must) in found.items() if is_ != must]
    for name, (is_, must) in found.items():
        print(f"{'ok   ' if is_ == must else 'WRONG'} {name}: {is_}"
              + ("" if is_ == must else f", expected {must}"))
    print(f"{len(sent)} notices for {count} mails, {killed} kills, seed {seed}")
    if wrong:
        print(f"kept for a look: {work}")
        sys.exit(1)
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
