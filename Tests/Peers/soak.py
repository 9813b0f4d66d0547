"""Months of mail in minutes through the daemon, with real Dovecot and Postfix: does anything grow
that should not?

usage: soak.py REFERRALD CONFIG [SECONDS] [PER_SECOND]   (as root: it starts Postfix)

Mails and forms arrive at that rate: referrals, answers to our own mails, automatic mail. A region
gets about 15 signals a workday, so ten minutes at 5 a second are nine months. Prints memory, file
descriptors, threads and the size of the store along the way. At the end every message must have one
outcome and every mail must have been sent. Exits 1 with a line for what is not so.
"""

import json
import os
import pathlib
import random
import shutil
import signal
import smtplib
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(__file__))
from crash import mail, open_config
from mail_server import Servers, connect

ROWS = 12


class Soak:
    def __init__(self, binary, config, place):
        self.place = pathlib.Path(place)
        self.servers = Servers(place)
        self.config = open_config(config, self.place / "config")
        (pathlib.Path(self.config) / "examples.yaml").write_text("examples: []\n")
        connect(self.config, self.servers, "intake", "owner@team.example.nl")
        self.state = self.place / "state"
        self.binary = binary
        self.chance = random.Random(1)
        self.mails = self.forms = 0

    def start(self):
        self.servers.dovecot()
        self.servers.postfix()
        self.daemon = subprocess.Popen(
            [self.binary, "--config", self.config, "--state", self.state],
            stderr=open(self.place / "daemon.log", "wb"))
        while not (self.state / "referrald.sqlite").exists() or not self.ask("SELECT 1"):
            time.sleep(0.1)
            if self.daemon.poll() is not None:
                raise SystemExit((self.place / "daemon.log").read_text())
        self.lmtp = smtplib.LMTP("127.0.0.1", self.servers.lmtp)

    def ask(self, query):
        path = self.state / "referrald.sqlite"
        try:
            with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as store:
                return [row[0] for row in store.execute(query)]
        except sqlite3.Error:
            return []

    def arrive(self):
        """One more message: a mail by LMTP, or every tenth time a form."""
        number = self.mails + self.forms
        if number % 10 == 9:
            draft = self.state / f"forms/tmp/{number}"
            draft.write_text(json.dumps({
                "submission_id": f"soak-{number}", "submitted_at": "2026-11-10T10:00:00+01:00",
                "form": "aanmelden", "data": {
                    "referrer_role": "ouder", "referrer_email": f"form{number}@mail.example.nl",
                    "child_age": number % 12 + 4, "child_town": "Aalten",
                    "question": f"Mijn kind slaapt slecht, kenmerk {number}."}}))
            draft.rename(self.state / f"forms/new/{number}.json")
            self.forms += 1
            return
        text, _ = mail(number, self.chance)
        text = text.replace("mail.example.org", "mail.example.nl")
        if number % 10 == 4:
            # A colleague answers the last mail that went out.
            last = self.ask("SELECT message_id FROM outbox WHERE state = 'sent' AND notice IS NOT "
                            "NULL ORDER BY id DESC LIMIT 1")
            if last:
                text = (f"From: owner@team.example.nl\nTo: intake@team.example.nl\n"
                        f"Message-ID: <answer-{number}@team.example.nl>\nSubject: Re: gezin\n"
                        f"In-Reply-To: <{last[0]}>\n\ncontact gelegd, kenmerk {number}\n")
        self.lmtp.sendmail("someone@mail.example.nl", ["intake@team.example.nl"],
                           text.replace("\n", "\r\n").encode())
        self.mails += 1

    def measure(self, since):
        process = pathlib.Path(f"/proc/{self.daemon.pid}")
        status = dict(line.split(":\t", 1) for line in
                      (process / "status").read_text().splitlines() if ":\t" in line)
        files = [self.state / f"referrald.sqlite{part}" for part in ("", "-wal")]
        cases = self.ask("SELECT count(*) FROM cases") or [0]
        stored = self.ask("SELECT count(*) FROM signals") or [0]
        row = {
            "minute": f"{(time.monotonic() - since) / 60:.1f}", "signals": stored[0],
            "cases": cases[0], "RSS MiB": int(status["VmRSS"].split()[0]) // 1024,
            "files": len(list((process / "fd").iterdir())), "threads": int(status["Threads"]),
            "store MiB": f"{files[0].stat().st_size / 2**20:.1f}",
            "journal MiB": f"{files[1].stat().st_size / 2**20:.1f}",
            "waiting": self.mails + self.forms - stored[0],
            "unsent": (self.ask("SELECT count(*) FROM outbox WHERE state <> 'sent'") or [0])[0],
        }
        if not hasattr(self, "rows"):
            self.rows = []
            print("".join(f"{name:>12}" for name in row))
        self.rows.append(row)
        print("".join(f"{value:>12}" for value in row.values()), flush=True)

    def run(self, seconds, rate):
        since = time.monotonic()
        self.measure(since)
        row = 1
        while (now := time.monotonic() - since) < seconds:
            if self.daemon.poll() is not None:
                raise SystemExit((self.place / "daemon.log").read_text()[-2000:])
            if (self.mails + self.forms) < now * rate:
                self.arrive()
            else:
                time.sleep(0.02)
            if now > seconds * row / ROWS:
                self.measure(since)
                row += 1
        end = time.monotonic() + 600
        left = lambda: (self.ask("SELECT count(*) FROM signals") != [self.mails + self.forms]
                        or self.ask("SELECT count(*) FROM outbox WHERE state <> 'sent'") != [0])
        while left() and time.monotonic() < end:
            time.sleep(0.5)
        self.measure(since)

    def judge(self):
        first, half, last = self.rows[1], self.rows[ROWS // 2], self.rows[-1]
        self.daemon.send_signal(signal.SIGTERM)
        return [line for line, holds in [
            ("a message has no outcome", last["waiting"] == 0),
            ("a mail was not sent", last["unsent"] == 0),
            ("a message has two outcomes", self.ask(
                "SELECT 1 FROM signals GROUP BY source, identifier HAVING count(*) > 1") == []),
            (f"memory grew from {half['RSS MiB']} MiB half-way to {last['RSS MiB']}",
             last["RSS MiB"] <= half["RSS MiB"] * 1.25 + 4),
            (f"files grew from {first['files']} to {last['files']}",
             last["files"] <= first["files"] + 4),
            (f"threads grew from {first['threads']} to {last['threads']}",
             last["threads"] <= first["threads"] + 4),
            ("integrity_check", self.ask("PRAGMA integrity_check") == ["ok"]),
            ("the exit code after SIGTERM", self.daemon.wait(20) == 0),
        ] if not holds]


def main():
    seconds, rate = (float(word) for word in (sys.argv[3:5] + ["600", "5"][len(sys.argv[3:5]):]))
    if os.geteuid() != 0 or not shutil.which("postfix") or not shutil.which("dovecot"):
        print("SKIPPED: the soak needs root, Postfix and Dovecot")
        return
    place = tempfile.mkdtemp(prefix="referrald-soak-")
    soak = Soak(os.path.abspath(sys.argv[1]), sys.argv[2], place)
    wrong = ["it did not come to an end"]
    try:
        soak.start()
        soak.run(seconds, rate)
        wrong = soak.judge()
    finally:
        if getattr(soak, "daemon", None) and soak.daemon.poll() is None:
            soak.daemon.kill()
        soak.servers.stop()
    print(f"{soak.mails} mails and {soak.forms} forms in {seconds:.0f} s: at 15 a workday "
          f"{(soak.mails + soak.forms) / 15 / 21:.1f} months")
    for line in wrong:
        print(f"WRONG {line}")
    if wrong:
        print(f"kept for a look: {place}")
        sys.exit(1)
    shutil.rmtree(place)


main()
