"""A full disk, a damaged store and too little memory, on the release binary.

usage: disasters.py REFERRALD CONFIG

Each ends with a sound start, after which every mail must have one outcome. The full disk needs root
for a small tmpfs, the memory limit a cgroup of its own; without them they are skipped aloud. Exits 1
with a line for each thing that is not so.
"""

import base64
import hashlib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(__file__))
from crash import mail_text, open_config

binary, source = sys.argv[1], sys.argv[2]
work = tempfile.mkdtemp(prefix="referrald-disasters-")
wrong = []


def check(what, holds, shown=""):
    print(f"{'ok   ' if holds else 'WRONG'} {what}{f': {shown}' if shown or not holds else ''}",
          flush=True)
    if not holds:
        wrong.append(what)


class Place:
    """A state directory with its configuration; the mails lie beside it."""

    def __init__(self, name, state=None):
        self.folder = os.path.join(work, name)
        self.state = state or os.path.join(self.folder, "state")
        self.config = open_config(source, os.path.join(self.folder, "config"))
        self.incoming = os.path.join(self.folder, "in")
        path = os.path.join(self.config, "referrald.yaml")
        text = open(path, encoding="utf-8").read()
        open(path, "w", encoding="utf-8").write(
            text.replace("path: mail/in", f"path: {self.incoming}"))
        open(os.path.join(self.config, "examples.yaml"), "w").write("examples: []\n")
        for part in ("tmp", "new", "cur"):
            os.makedirs(os.path.join(self.incoming, part))
        self.store = os.path.join(self.state, "referrald.sqlite")

    def deliver(self, numbers, text=mail_text):
        for number in numbers:
            draft = os.path.join(self.incoming, f"tmp/{number:05}")
            open(draft, "w", encoding="utf-8").write(text(number))
            os.rename(draft, os.path.join(self.incoming, f"new/{number:05}"))

    def waiting(self):
        return len(os.listdir(os.path.join(self.incoming, "new")))

    def start(self, words=("--once",), before=None, patience=120):
        """Until it ends, or for so many seconds; its exit code and what it said."""
        log = os.path.join(self.folder, "log")
        process = subprocess.Popen(
            [binary, "--config", self.config, "--state", self.state, *words],
            stderr=open(log, "w"), preexec_fn=before)
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGTERM)
            process.wait(20)
        return process.returncode, open(log, encoding="utf-8").read()

    def ask(self, query):
        with sqlite3.connect(f"file:{self.store}?mode=ro", uri=True) as store:
            return [row[0] for row in store.execute(query)]

    def whole(self, what, mails, quarantined=0):
        found = {
            "signals": (self.ask("SELECT count(*) FROM signals"), [mails]),
            "cases": (self.ask("SELECT count(*) FROM cases"), [mails]),
            "unsent": (self.ask("SELECT count(*) FROM outbox WHERE state <> 'sent'"), [0]),
            "quarantined": (self.ask("SELECT count(*) FROM signals WHERE status='quarantined'"),
                            [quarantined]),
            "integrity": (self.ask("PRAGMA integrity_check"), ["ok"]),
            "waiting": (self.waiting(), 0),
        }
        bad = {name: is_ for name, (is_, must) in found.items() if is_ != must}
        check(f"{what}: {mails} mails, one outcome each, all notices out, store whole", not bad,
              bad or "")


def digest(path):
    return hashlib.sha256(open(path, "rb").read()).hexdigest() if os.path.exists(path) else None


def damage():
    """What SQLite itself can notice; a page that nothing reads is found by the daily backup."""
    base = Place("damage")
    base.deliver(range(200))
    base.start()
    sound = open(base.store, "rb").read()
    chance = random.Random(7)
    noise = chance.randbytes(4096)
    table = {
        "gone": None,
        "cut to nothing": b"",
        "cut to 100 bytes": sound[:100],
        "cut in the middle of a page": sound[:5000],
        "cut to half": sound[:len(sound) // 2 // 4096 * 4096],
        "its header overwritten": b"\0" * 100 + sound[100:],
        "its first page overwritten": noise + sound[4096:],
        "another text in its place": b"Dit is een brief.\n" * 500,
        "noise from the second page on": sound[:4096] + chance.randbytes(len(sound) - 4096),
        "every third page overwritten": b"".join(
            sound[i:i + 4096] if i // 4096 % 3 != 2 else noise
            for i in range(0, len(sound), 4096)),
    }
    base.deliver(range(200, 203))
    for name, content in table.items():
        for part in ("", "-wal", "-shm"):
            if os.path.exists(base.store + part):
                os.remove(base.store + part)
        if content is not None:
            open(base.store, "wb").write(content)
        before = digest(base.store)
        code, said = base.start()
        last = said.strip().split("\n")[-1]
        check(f"a store {name} is refused, the file named and left as it is",
              code in (65, 74) and base.store in said and "backup" in said
              and digest(base.store) == before and base.waiting() == 3,
              f"exit {code}, {last.replace(base.store, 'STORE')[:200]}")
    if os.path.exists(base.store):
        os.remove(base.store)
    open(base.store, "wb").write(sound)
    base.start()
    base.whole("with the backup put back", 203)


def full_disk():
    disk = os.path.join(work, "disk")
    os.makedirs(disk)
    if os.geteuid() != 0 or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk],
            stderr=subprocess.DEVNULL).returncode != 0:
        print("SKIPPED: a full disk needs root and a tmpfs")
        return
    try:
        place = Place("full", os.path.join(disk, "state"))
        place.deliver(range(800))
        code, said = place.start(words=(), patience=120)
        stored = place.ask("SELECT count(*) FROM signals")[0]
        last = said.strip().split("\n")[-1].replace(place.store, "STORE")
        check("a full disk ends the daemon with its reason and what to do",
              code in (73, 74) and "ree" in last and "space" in last, f"exit {code}, {last}")
        check("nothing was put away that is not stored",
              800 - place.waiting() <= stored, f"{stored} stored, {place.waiting()} still wait")
        code, said = place.start(words=(), patience=20)
        check("nor does a second start get any further", code in (73, 74), f"exit {code}")
        subprocess.run(["mount", "-o", "remount,size=200m", disk], check=True)
        place.start(patience=300)
        place.whole("with space again", 800)
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


class Cgroup:
    """A memory limit as MemoryMax sets it."""

    def __init__(self, bytes_):
        for path, limit in [("/sys/fs/cgroup/memory", "memory.limit_in_bytes"),
                            ("/sys/fs/cgroup", "memory.max")]:
            self.path = f"{path}/referrald-{os.getpid()}"
            if not os.path.exists(f"{path}/cgroup.procs"):
                continue
            try:
                os.makedirs(self.path)
                open(f"{self.path}/{limit}", "w").write(str(bytes_))
                for swap in ("memory.memsw.limit_in_bytes", "memory.swap.max"):
                    if os.path.exists(f"{self.path}/{swap}"):
                        open(f"{self.path}/{swap}", "w").write(
                            str(bytes_ if "memsw" in swap else 0))
                return
            except OSError:
                self.remove()
        self.path = None

    def enter(self):
        open(f"{self.path}/cgroup.procs", "w").write("0")

    def remove(self):
        if self.path and os.path.exists(self.path):
            os.rmdir(self.path)


def memory():
    group = Cgroup(40 << 20)
    if not group.path:
        print("SKIPPED: too little memory needs a cgroup that may be limited")
        return
    place = Place("memory")
    big = lambda number: mail_text(number).replace(
        "\n\n", "\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n", 1).split(
        "\n\n")[0] + "\n\n" + base64.encodebytes(
            (mail_text(number) + "Nog een zin. " * 1_500_000).encode()).decode()
    place.deliver(range(20))
    place.deliver([20], big)
    place.deliver(range(21, 40))
    codes = []
    while len(codes) < 8 and 0 not in codes:
        codes.append(place.start(before=group.enter)[0])
    check("a mail of 26 MB under a limit of 40 MiB is set apart after two deaths",
          codes == [-9, -9, 0], f"exit codes {codes}")
    place.whole("within the limit", 40, quarantined=1)
    group.remove()
    group = Cgroup(300 << 20)
    place = Place("huge")
    place.deliver(range(2))
    with open(os.path.join(place.incoming, "new/00001"), "ab") as file:
        file.truncate(400 << 20)
    codes = [place.start(before=group.enter)[0]]
    check("a file of 400 MiB under a limit of 300 MiB does no harm", codes == [0],
          f"exit codes {codes}")
    place.whole("with the file of 400 MiB", 2)
    group.remove()


def main():
    damage()
    full_disk()
    memory()
    if wrong:
        print(f"kept for a look: {work}")
        sys.exit(1)
    shutil.rmtree(work)


main()
