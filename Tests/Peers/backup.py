"""Backups taken while mail flows in; each is restored and passes the auditor.

usage: backup.py BINARIES CONFIG [MAILS] [BACKUPS]

While the daemon takes MAILS (2000) mails, `referralctl backup` runs BACKUPS (10) times. Each copy is
put in the place of a store, in a state directory of its own: `--once` works on it, the auditor's
mails are counted, SQLite checks it, and no step, owner or count may be lost. The last backup, made
when all was done, must hold every mail. Exits 1 with a line for each thing that is not so.
"""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(__file__))
from crash import open_config

MAIL = """From: ouder{0}@mail.example.org
To: aanmelding@ondersteuningsteam.example.nl
Subject: Vraag over mijn zoon
Message-ID: <backup-{0}@mail.example.org>

Hallo, ik ben de moeder van een jongen van {1} jaar. Wij wonen in {2}. Het gaat thuis niet goed met
hem. Kunnen jullie helpen? Kenmerk {0}.
"""
PLACES = ["Groenlo", "Winterswijk", "Aalten", "Dinxperlo", "Doetinchem"]


def feed(state, count):
    queue = os.path.join(state, "mail/in")
    for number in range(count):
        text = MAIL.format(number, 4 + number % 13, PLACES[number % len(PLACES)])
        draft = os.path.join(queue, "tmp", str(number))
        with open(draft, "w", encoding="utf-8") as file:
            file.write(text)
        os.rename(draft, os.path.join(queue, "new", str(number)))
        time.sleep(0.002)


def value(path, query):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as store:
        return store.execute(query).fetchone()[0]


def stored(path):
    """How many signals; none while the store is being made, or locked for a moment."""
    try:
        return value(path, "SELECT count(*) FROM signals")
    except sqlite3.OperationalError:
        return 0


def restored(binaries, config, work, copy):
    """What the auditor and SQLite say of a copy that took the place of the store."""
    state = os.path.join(work, "restored")
    os.makedirs(state)
    store = os.path.join(state, "referrald.sqlite")
    shutil.copy(copy, store)
    done = subprocess.run([f"{binaries}/referrald", "--config", config, "--state", state, "--once"],
                          capture_output=True, text=True)
    found = {
        "signals": value(store, "SELECT count(*) FROM signals"),
        "exit": done.returncode,
        "audit": sum("audit:" in line for line in done.stderr.split("\n"))
        + value(store, "SELECT count(*) FROM outbox WHERE notice = 'audit'"),
        "integrity": value(store, "PRAGMA integrity_check"),
        "unsent": value(store, "SELECT count(*) FROM outbox WHERE state <> 'sent'"),
    }
    shutil.rmtree(state)
    return found


def main():
    binaries, source = os.path.abspath(sys.argv[1]), sys.argv[2]
    given = [int(word) for word in sys.argv[3:5]]
    count, backups = given + [2000, 10][len(given):]
    work = tempfile.mkdtemp(prefix="referrald-backup-")
    config = open_config(source, os.path.join(work, "config"))
    state, wrong = os.path.join(work, "state"), []
    for name in ["tmp", "new", "cur"]:
        os.makedirs(os.path.join(state, "mail/in", name))
    daemon = subprocess.Popen([f"{binaries}/referrald", "--config", config, "--state", state],
                              stderr=subprocess.DEVNULL)
    store = os.path.join(state, "referrald.sqlite")
    while not os.path.exists(store):
        time.sleep(0.1)
    feeder = threading.Thread(target=feed, args=(state, count))
    feeder.start()

    def back_up(name):
        copy = os.path.join(work, name)
        done = subprocess.run(
            [f"{binaries}/referralctl", "--config", config, "--state", state, "backup", copy],
            capture_output=True, text=True)
        if done.returncode != 0:
            wrong.append(f"{name}: {done.stderr.strip()}")
        return copy

    copies = []
    for number in range(backups):
        end = time.time() + 120
        while time.time() < end and stored(store) < count * (number + 1) // (backups + 2):
            time.sleep(0.01)
        copy = back_up(f"copy-{number}")
        # Under load: when the copy was done, mails still came in.
        copies.append((copy, stored(store) < count))
    feeder.join()
    end = time.time() + 120
    while time.time() < end and stored(store) < count:
        time.sleep(0.2)
    copies.append((back_up("last"), False))
    daemon.send_signal(signal.SIGTERM)
    if daemon.wait(20) != 0:
        wrong.append("the daemon did not end well")
    sizes = []
    for copy, _ in copies:
        found = restored(binaries, config, work, copy)
        sizes.append(found["signals"])
        if (found["exit"], found["audit"], found["integrity"], found["unsent"]) != (0, 0, "ok", 0):
            wrong.append(f"{os.path.basename(copy)}: {found}")
    if sizes[-1] != count:
        wrong.append(f"the last backup holds {sizes[-1]} of {count} signals")
    under = sum(busy for _, busy in copies)
    print(f"{len(copies)} backups, {under} of them under load, of {sizes[0]} to {sizes[-1]} signals; "
          f"each restored, worked on and audited; findings {len(wrong)}")
    for line in wrong:
        print(f"WRONG {line}")
    shutil.rmtree(work)
    sys.exit(1 if wrong else 0)


main()
