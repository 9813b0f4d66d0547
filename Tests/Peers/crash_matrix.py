"""Kills the daemon at every call by which it changes something, against real Dovecot and Postfix.

usage: crash_matrix.py REFERRALD CONFIG [--all | KILLS] [--faults]   (as root: it starts Postfix)

Three mails in a mailbox and one form, from an empty state directory. At each call that writes,
syncs, renames, removes or sends (faults.c counts them) the daemon is killed before it, after it and
after half of its bytes, and started again as it would be by systemd. Then every message must have
one outcome, every mail that was promised must be there, twice only under the same Message-ID, the
store whole and the mailbox marked. --faults: instead the call fails, with ENOSPC and with EIO.
Prints a line for each kind of call; exits 1 with a line for what is not so.
"""

import collections
import concurrent.futures
import email
import email.policy
import imaplib
import os
import pathlib
import shutil
import signal
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(__file__))
from crash import open_config
from faults import Faults, calls
from mail_server import Servers, connect

FORM = """{{"submission_id": "form-{0}", "submitted_at": "2026-11-10T10:00:00+01:00",
 "form": "aanmelden", "data": {{"referrer_role": "ouder", "referrer_email": "p{0}@mail.example.nl",
 "child_age": 7, "child_town": "Aalten", "question": "Mijn kind slaapt slecht, kenmerk {0}."}}}}
"""
MESSAGES = 4
CASES = 3
# A run waits for servers and timers most of its time.
SIDE_BY_SIDE = 4


def letters(name):
    head = "To: i{0}@team.example.nl\r\nMessage-ID: <{1}-{0}@mail.example.nl>\r\n".format
    parent = (f"From: Kim <p{name}@mail.example.nl>\r\nSubject: Vraag over mijn zoon\r\n"
              f"{head(name, 'parent')}\r\nHallo, ik ben de moeder van een jongen van 9 jaar. Wij "
              f"wonen in Groenlo. Het gaat thuis niet goed met hem. Kenmerk {name}.\r\n")
    school = (f"From: IB <ib@esdoornhof.example.nl>\r\nSubject: Aanmelding\r\n{head(name, 'school')}"
              f"\r\nIk wil een leerling aanmelden, 8 jaar, van OBS Esdoornhof. Het kind woont in "
              f"Winterswijk. Ouders geven toestemming. Kenmerk {name}.\r\n")
    machine = (f"From: IB <ib@esdoornhof.example.nl>\r\nSubject: Automatisch antwoord\r\n"
               f"Auto-Submitted: auto-replied\r\n{head(name, 'machine')}\r\nIk ben afwezig.\r\n")
    return [parent, school, machine]


def wait(seconds, holds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        # What held once is enough: a step that falls due later queues the next mail.
        if holds():
            return True
        time.sleep(0.02)
    return False


def stop(daemon):
    """Its exit code; None when it does not listen."""
    daemon.send_signal(signal.SIGTERM)
    try:
        return daemon.wait(30)
    except subprocess.TimeoutExpired:
        daemon.kill()
        daemon.wait()


def kind(call, servers):
    """What a call is about."""
    if call.what.startswith("port "):
        port = int(call.what.split()[1])
        return {servers.imap: "socket to IMAP", servers.smtp: "socket to SMTP"}.get(port, call.what)
    for mark, name in [("-wal", "journal of the store"), ("-shm", "index of the journal"),
                       (".sqlite", "store"), ("last-good", "last-good"), ("in-hand", "in-hand"),
                       ("/forms/", "form queue"), ("/forms", "form queue"), ("/lock", "lock")]:
        if mark in call.what:
            return name
    return "log" if "/log" in call.what else "state directory"


class Run:
    """One daemon with a mailbox, a state directory and an owner of its own."""

    def __init__(self, matrix, name):
        self.matrix, self.name = matrix, name
        self.place = matrix.place / f"run{name}"
        self.state, self.config = self.place / "state", self.place / "config"
        self.log, self.trace = self.place / "log", self.place / "trace"
        shutil.copytree(matrix.config, self.config)
        connect(self.config, matrix.servers, f"i{name}", f"o{name}@team.example.nl")
        box = matrix.place / f"home/i{name}/Maildir"
        for part in ("new", "cur", "tmp"):
            (box / part).mkdir(parents=True)
        for number, letter in enumerate(letters(name)):
            (box / "new" / f"{1000000 + number}.m").write_text(letter, newline="")
        subprocess.run(["chown", "-R", "nobody", box.parent], check=True)
        (self.state / "forms/new").mkdir(parents=True)
        (self.state / "forms/new/f.json").write_text(FORM.format(name))

    def start(self, environment=None, words=()):
        return subprocess.Popen(
            [self.matrix.binary, "--config", self.config, "--state", self.state, *words],
            stderr=open(self.log, "ab"), env=environment)

    def ask(self, query):
        """The first column, or nothing when there is no store yet."""
        path = self.state / "referrald.sqlite"
        try:
            with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as store:
                return [row[0] for row in store.execute(query)]
        except sqlite3.Error:
            return []

    def marked(self):
        box = self.matrix.place / f"home/i{self.name}/Maildir/cur"
        return sum("a" in name.split(",")[-1] for name in os.listdir(box))

    def is_done(self):
        return (self.ask("SELECT count(*) FROM signals") == [MESSAGES]
                and self.ask("SELECT count(*) FROM outbox WHERE state <> 'sent'") == [0]
                and self.marked() == len(letters(""))
                and not os.listdir(self.state / "forms/new"))

    def arrived(self):
        """How often each Message-ID of ours reached a reader."""
        found = collections.Counter()
        for owner in ("o", "p"):
            box = self.matrix.place / f"home/{owner}{self.name}/Maildir/new"
            for path in box.iterdir() if box.exists() else []:
                mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
                found[mail["Message-ID"].strip("<>")] += 1
        return found

    def finish(self):
        """Starts it plain until everything is done; what is wrong then."""
        before = self.log.read_text().count("ready, policy") if self.log.exists() else 0
        daemon = self.start()
        # Told to stop before it is ready it would just end.
        done = wait(60, lambda: self.log.read_text().count("ready, policy") > before
                    and self.is_done())
        code = stop(daemon)
        wrong = [] if code == 0 else [f"exit code {code} after SIGTERM"]
        return wrong + self.judge() if done else wrong + ["not done after a minute"] + self.judge()

    def judge(self):
        ours = "SELECT message_id FROM outbox WHERE (recipient LIKE '%@team.example.nl' " \
               "OR recipient LIKE '%@mail.example.nl')"
        # A mail that still waits in its row is not lost.
        known, promised = set(self.ask(ours)), set(self.ask(f"{ours} AND state = 'sent'"))
        wait(30, lambda: promised <= set(self.arrived()))
        arrived = self.arrived()
        found = {
            "messages stored": (self.ask("SELECT count(*) FROM signals"), [MESSAGES]),
            "cases": (self.ask("SELECT count(*) FROM cases"), [CASES]),
            "cases for one message": (self.ask(
                "SELECT count(*) FROM signal_cases GROUP BY signal HAVING count(*) > 1"), []),
            "cases without a mail": (self.ask(
                "SELECT count(*) FROM cases WHERE id NOT IN "
                "(SELECT case_id FROM outbox WHERE case_id IS NOT NULL)"), [0]),
            "mails lost": (len(promised - set(arrived)), 0),
            "mails given up": (self.ask("SELECT count(*) FROM outbox WHERE state = 'failed'"), [0]),
            "mails that no row knows": (len(set(arrived) - known), 0),
            "mails marked in the mailbox": (self.marked(), len(letters(""))),
            "forms put away": (len(os.listdir(self.state / "forms/done")), 1),
            "integrity_check": (self.ask("PRAGMA integrity_check"), ["ok"]),
        }
        self.again = sum(times - 1 for times in arrived.values())
        self.mails = len(promised)
        return [f"{what}: {is_}, expected {must}" for what, (is_, must) in found.items()
                if is_ != must]

    def remove(self):
        shutil.rmtree(self.place)
        for owner in "iop":
            shutil.rmtree(self.matrix.place / f"home/{owner}{self.name}", ignore_errors=True)


class Matrix:
    def __init__(self, binary, config, place):
        self.binary, self.place = binary, pathlib.Path(place)
        self.servers = Servers(place)
        self.config = open_config(config, self.place / "config")
        (self.config / "examples.yaml").write_text("examples: []\n")
        self.faults = Faults(place)
        self.lock = threading.Lock()
        self.wrong = []
        self.sites = collections.defaultdict(collections.Counter)

    def count(self):
        """The calls of an undisturbed run."""
        run = Run(self, "x")
        daemon = run.start(self.faults.environment(run.trace))
        if not wait(60, run.is_done):
            raise SystemExit(f"undisturbed it is not done after a minute: {run.log.read_text()}")
        stop(daemon)
        print(f"undisturbed: {len(calls(run.trace))} calls, what is wrong: {run.judge()}; "
              f"{run.mails} mails, {run.again} sent again")
        flags = self.flags("ix")
        if flags != len(letters("")):
            self.wrong.append(f"IMAP shows {flags} mails with the keyword")
        return calls(run.trace)

    def flags(self, user):
        """What a mail program sees: how many mails have the keyword."""
        context = ssl.create_default_context(cafile=f"{self.place}/ca.pem")
        with imaplib.IMAP4_SSL("localhost", self.servers.imap, ssl_context=context) as imap:
            imap.login(user, "s3cret")
            imap.select(readonly=True)
            return len(imap.search(None, "KEYWORD", "Referrald")[1][0].split())

    def disturb(self, number, at, how):
        run = Run(self, number)
        daemon = run.start(self.faults.environment(run.trace, at, how))
        patience = 3 if how in ("enospc", "eio") else 60
        wait(patience, lambda: daemon.poll() is not None or run.is_done())
        # When it went on, what it does at the end is counted as well.
        code = daemon.returncode if daemon.poll() is not None else stop(daemon)
        hit = next((call for call in calls(run.trace) if call.fault != "-"), None)
        stored = (run.ask("SELECT count(*) FROM signals") or [0])[0]
        wrong = run.finish()
        site = f"{hit.name} {kind(hit, self.servers)}" if hit else "(not reached)"
        with self.lock:
            column = self.sites[site]
            column[hit.fault if hit else "late"] += 1
            column["nothing stored" if stored == 0 else "all stored" if stored == MESSAGES
                   else "some stored"] += 1
            column["sent again"] += run.again
            column["exit" if how in ("enospc", "eio") and code else "went on"] += 1
            column["WRONG"] += bool(wrong)
            self.wrong += [f"run {number}, {how} {at} {site} {hit and hit.what}: {what}"
                           for what in wrong]
        if not wrong:
            run.remove()

    def table(self, hows):
        names = list(hows) + ["nothing stored", "some stored", "all stored", "sent again"]
        names += ["exit", "went on"] if "eio" in hows else []
        names += ["WRONG"]
        print(f"{'call and what it is about':36}" + "".join(f"{name:>15}" for name in names))
        total = collections.Counter()
        for site, column in sorted(self.sites.items()):
            print(f"{site:36}" + "".join(f"{column[name]:>15}" for name in names))
            total += column
        print(f"{'together':36}" + "".join(f"{total[name]:>15}" for name in names))
        return total


def main():
    words = [word for word in sys.argv[3:] if not word.startswith("--")]
    if os.geteuid() != 0 or not shutil.which("postfix") or not shutil.which("dovecot"):
        print("SKIPPED: the crash matrix needs root, Postfix and Dovecot")
        return
    place = tempfile.mkdtemp(prefix="referrald-matrix-")
    matrix = Matrix(os.path.abspath(sys.argv[1]), sys.argv[2], place)
    try:
        matrix.servers.dovecot()
        matrix.servers.postfix()
        made = matrix.count()
        hows = ("enospc", "eio") if "--faults" in sys.argv else ("before", "after", "half")
        halved = {"write", "pwrite", "pwrite64", "send", "sendto"}
        kills = [(at, how) for at, call in enumerate(made, 1) for how in hows
                 if how != "half" or call.name in halved]
        wanted = len(kills) if "--all" in sys.argv else int((words or ["40"])[0])
        step = max(1, len(kills) // wanted)
        # Not in step with the three ways of each call.
        step -= step > 1 and step % 3 == 0
        begin = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
            list(pool.map(lambda kill: matrix.disturb(kill[0], *kill[1]),
                          enumerate(kills[::step][:wanted], 1)))
        total = matrix.table(hows)
        fired = sum(total[how] for how in hows)
        print(f"{fired} of {min(wanted, len(kills))} fired along {len(made)} calls, in "
              f"{time.monotonic() - begin:.0f} s; {total['late']} runs ended before their call")
    finally:
        matrix.servers.stop()
    for line in matrix.wrong:
        print(f"WRONG {line}")
    if matrix.wrong:
        print(f"kept for a look: {place}")
        sys.exit(1)
    shutil.rmtree(place)


main()
