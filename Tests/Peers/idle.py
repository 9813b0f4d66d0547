"""What a quiet day costs with a long past: start-up, memory and processor time.

usage: idle.py BINARIES CONFIG [SECONDS] [CLOSED] [OPEN]

Makes a store (by default 100,000 closed and 1,000 open cases): a thousand mails go in by the front
door, so that steps, marks and mails are those of the program; the past is copied from them by SQL.
Then the daemon is started, and measured from /proc while nothing happens for SECONDS (600). Prints
figures, checks only what must hold: one process, no case lost, `status` that counts them all.
"""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

PLACES = ["Groenlo", "Winterswijk", "Aalten", "Dinxperlo", "Lichtenvoorde", "Bredevoort"]
MAIL = """From: ouder{0}@mail.example.org
To: aanmelding@ondersteuningsteam.example.nl
Subject: Vraag over mijn zoon
Message-ID: <idle-{0}@mail.example.org>

Hallo, ik ben de moeder van een jongen van {1} jaar. Wij wonen in {2}. Het gaat thuis niet goed met
hem. Kunnen jullie helpen? Kenmerk {0}.
"""


def seed(binaries, config, state, count):
    queue = os.path.join(state, "mail/in")
    for name in ["tmp", "new", "cur"]:
        os.makedirs(os.path.join(queue, name))
    for number in range(count):
        with open(os.path.join(queue, "new", f"{number:05}"), "w", encoding="utf-8") as file:
            file.write(MAIL.format(number, 4 + number % 13, PLACES[number % len(PLACES)]))
    subprocess.run([f"{binaries}/referrald", "--config", config, "--state", state, "--once"],
                   check=True, stderr=subprocess.DEVNULL)


def columns(store, table, but=()):
    return [row[1] for row in store.execute(f"PRAGMA table_info({table})") if row[1] not in but]


def past(path, closed):
    """Closed copies of the open cases, each with its signal, steps, mails and events."""
    store = sqlite3.connect(path)
    store.execute("PRAGMA journal_mode = WAL")
    store.execute("PRAGMA synchronous = OFF")
    year = store.execute("SELECT max(year) FROM cases").fetchone()[0] - 1
    originals = [row[0] for row in store.execute("SELECT id FROM cases ORDER BY id")]
    base = {table: store.execute(f"SELECT max(id) FROM {table}").fetchone()[0]
            for table in ["cases", "signals", "families"]}
    store.execute("BEGIN")
    store.execute("CREATE TEMP TABLE copies (n INTEGER PRIMARY KEY, original INTEGER)")
    store.executemany("INSERT INTO copies VALUES (?, ?)",
                      ((n, originals[n % len(originals)]) for n in range(1, closed + 1)))

    def copy(table, key, changed, join):
        names = columns(store, table, () if key else ("id",))
        values = [changed.get(name, f"x.{name}") for name in names]
        store.execute(f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(values)} {join}")

    n, year_ago = "copies.n", 31_536_000
    copy("signals", True,
         {"id": f"{base['signals']} + {n}", "identifier": f"'past-' || {n}",
          "message_id": f"'past-' || {n} || '@mail.example.org'",
          "content_hash": f"lower(hex(randomblob(32)))", "received": f"x.received - {year_ago}",
          "stored": f"x.stored - {year_ago}", "raw_purged": f"x.stored"},
         "FROM copies JOIN cases c ON c.id = original JOIN signals x ON x.id = c.signal")
    copy("families", True, {"id": f"{base['families']} + {n}"},
         "FROM copies JOIN cases c ON c.id = original JOIN families x ON x.id = c.family")
    copy("cases", True,
         {"id": f"{base['cases']} + {n}", "year": str(year), "sequence": n,
          "family": f"{base['families']} + {n}", "signal": f"{base['signals']} + {n}",
          "state": "'closed'", "closed": f"x.opened - {year_ago} + 864000", "outcome": "'own-support'",
          "received": f"x.received - {year_ago}", "opened": f"x.opened - {year_ago}",
          "persons_erased": f"x.opened"}, "FROM copies JOIN cases x ON x.id = original")
    copy("signal_cases", True,
         {"case_id": f"{base['cases']} + {n}", "signal": f"{base['signals']} + {n}"},
         "FROM copies JOIN signal_cases x ON x.case_id = original")
    copy("steps", True,
         {"case_id": f"{base['cases']} + {n}", "due": f"x.due - {year_ago}",
          "cancelled": f"x.due - {year_ago}", "done": "NULL"},
         "FROM copies JOIN steps x ON x.case_id = original")
    copy("outbox", False,
         {"case_id": f"{base['cases']} + {n}", "key": f"'past/' || {n} || x.key",
          "message_id": f"'past.' || {n} || x.message_id", "created": f"x.created - {year_ago}",
          "state": "'sent'", "subject": "''", "body": "''", "recipient": "''", "claimed": "NULL"},
         "FROM copies JOIN outbox x ON x.case_id = original")
    copy("events", False,
         {"case_id": f"{base['cases']} + {n}", "signal": f"{base['signals']} + {n}",
          "at": f"x.at - {year_ago}", "why": "''"},
         "FROM copies JOIN events x ON x.case_id = original")
    store.execute("UPDATE signal_counts SET amount = "
                  "(SELECT count(*) FROM signals WHERE signals.status = signal_counts.status)")
    store.commit()
    store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    check = store.execute("PRAGMA integrity_check").fetchone()[0]
    counts = dict(store.execute("SELECT state = 'closed', count(*) FROM cases GROUP BY 1"))
    store.close()
    return check, counts


def used(process):
    """Seconds of processor time, and memory in MiB: resident now, and at most."""
    fields = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()
    ticks = int(fields[11]) + int(fields[12])
    status = open(f"/proc/{process}/status").read()
    memory = {key: int(value) / 1024
              for key, value in re.findall(r"(VmRSS|VmHWM|RssAnon):\s+(\d+)", status)}
    return ticks / os.sysconf("SC_CLK_TCK"), memory


def main():
    binaries, config = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    given = [int(word) for word in sys.argv[3:6]]
    seconds, closed, opened = given + [600, 100_000, 1_000][len(given):]
    work = tempfile.mkdtemp(prefix="referrald-idle-")
    state, wrong = os.path.join(work, "state"), []
    store = os.path.join(state, "referrald.sqlite")
    seed(binaries, config, state, opened)
    check, counts = past(store, closed)
    print(f"store: {counts.get(1, 0)} closed and {counts.get(0, 0)} open cases, "
          f"{os.path.getsize(store) / 2**20:.0f} MiB, integrity {check}", flush=True)
    notify = os.path.join(work, "notify")
    import socket
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    listener.bind(notify)
    listener.settimeout(60)
    begin = time.monotonic()
    daemon = subprocess.Popen(
        [f"{binaries}/referrald", "--config", config, "--state", state],
        stderr=subprocess.DEVNULL, env=os.environ | {"NOTIFY_SOCKET": notify})
    while not listener.recv(4096).startswith(b"READY=1"):
        pass
    print(f"start-up until READY: {(time.monotonic() - begin) * 1000:.0f} ms, "
          f"resident {used(daemon.pid)[1]['VmRSS']:.0f} MiB", flush=True)
    # Its first round: the retention of the day and the morning overview.
    time.sleep(min(20, seconds))
    first, memory = used(daemon.pid)
    print(f"after the first round: {first:.2f} s of processor time, "
          f"resident {memory['VmRSS']:.0f} MiB ({memory['RssAnon']:.0f} of its own)", flush=True)
    began = time.monotonic()
    time.sleep(seconds)
    last, memory = used(daemon.pid)
    passed = time.monotonic() - began
    day = (last - first) / passed * 86_400
    print(f"idle for {passed:.0f} s: {last - first:.2f} s of processor time, "
          f"{(last - first) / passed * 100:.3f} % of a core, {day:.0f} s a day; resident "
          f"{memory['VmRSS']:.0f} MiB, at most {memory['VmHWM']:.0f}", flush=True)
    status = subprocess.run(
        [f"{binaries}/referralctl", "--config", config, "--state", state, "status"],
        capture_output=True, text=True).stdout
    print("\n".join(line for line in status.split("\n") if line.startswith(("signals", "cases"))))
    if f"{closed + counts.get(0, 0)} opened" not in status:
        wrong.append("status does not count all signals")
    daemon.send_signal(signal.SIGTERM)
    if daemon.wait(20) != 0 or check != "ok" or counts.get(1) != closed:
        wrong.append("the daemon or the store did not end well")
    shutil.rmtree(work)
    for line in wrong:
        print(f"WRONG {line}")
    sys.exit(1 if wrong else 0)


main()
