"""How long a mail takes through referrald: from its arrival in the mailbox (the end of the LMTP
delivery into Dovecot) to the moment at which Postfix has the assignment mail in its queue (its log
names the Message-ID). And how long a backlog takes, with the daemon's memory.

usage: mail_latency.py REFERRALD CONFIG MAILS BACKLOG   (as root: it starts Dovecot and Postfix)
"""
import os, pathlib, re, shutil, signal, smtplib, statistics, subprocess, sys, tempfile, time
import sqlite3

sys.path.insert(0, os.path.dirname(__file__))
from mail_server import Servers

program, config, count, backlog = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])


def letter(number):
    return (
        f"From: Kim <kim{number}@mail.example.org>\r\nTo: intake@team.example.nl\r\n"
        f"Subject: Vraag over mijn zoon\r\nMessage-ID: <latency-{number}@mail.example.org>\r\n\r\n"
        f"Hallo,\r\n\r\nIk ben de moeder van een jongen van {number % 12 + 4} jaar. Wij wonen in "
        f"Groenlo. Het gaat niet goed thuis, nummer {number}.\r\n").encode()


def configure(place, servers):
    folder = place / "config"
    shutil.copytree(config, folder)
    (folder / "password").write_text("s3cret\n")
    path = folder / "referrald.yaml"
    text = path.read_text()
    text = text[:text.index("sources:")] + f"""sources:
  - name: intake
    kind: imap
    host: localhost
    port: {servers.imap}
    user: intake
    password_file: password
    ca_file: {servers.place}/ca.pem
  - name: forms
    kind: forms
    path: forms
delivery:
  mail:
    kind: smtp
    host: localhost
    port: {servers.smtp}
    security: starttls
    ca_file: {servers.place}/ca.pem
    from: team@team.example.nl
    bounces: bounce@team.example.nl
    domain: team.example.nl
  webhooks: []
""" + text[text.index("forms:\n  #") if "forms:\n  #" in text else len(text):]
    path.write_text(text)
    for name in ("team.yaml",):
        file = folder / name
        file.write_text(re.sub(r"[\w.-]+@[\w.-]*example\.nl", "owner@team.example.nl",
                               file.read_text()))
    return folder


def memory(process):
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) // 1024


def main():
    place = pathlib.Path(tempfile.mkdtemp(prefix="referrald-latency-"))
    servers = Servers(place)
    process = None
    try:
        servers.dovecot()
        servers.postfix()
        folder = configure(place, servers)
        box = place / "home/intake/Maildir"
        for part in ("new", "cur", "tmp"):
            (box / part).mkdir(parents=True)
        for number in range(backlog):
            (box / "new" / f"{1000000 + number}.b").write_bytes(letter(number))
        subprocess.run(["chown", "-R", "nobody", str(place / "home")], check=True)
        start = time.monotonic()
        process = subprocess.Popen(
            [program, "--config", str(folder), "--state", str(place / "state")],
            stderr=open(place / "daemon.log", "w"))
        store = place / "state/referrald.sqlite"

        def stored():
            if not store.exists():
                return 0
            try:
                with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as db:
                    return db.execute("SELECT count(*) FROM signals").fetchone()[0]
            except sqlite3.Error:
                return 0

        while stored() < backlog and time.monotonic() - start < 600:
            time.sleep(0.1)
        taken = time.monotonic() - start
        with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as db:
            uids = [int(row[0].split("/")[1]) for row in
                    db.execute("SELECT identifier FROM signals ORDER BY id")]
        print(f"backlog: {stored()} of {backlog} mails taken in {taken:.1f} s, oldest first: "
              f"{uids == sorted(uids)}, each once: {len(set(uids)) == len(uids)}, "
              f"peak memory {memory(process)} MiB")
        latencies(place, servers, stored)
        print(f"peak memory {memory(process)} MiB")
        process.send_signal(signal.SIGTERM)
        begin = time.monotonic()
        process.wait(10)
        print(f"stopped after {time.monotonic() - begin:.2f} s, exit code {process.returncode}")
    finally:
        if process and process.poll() is None:
            process.kill()
        servers.stop()
        if "KEEP" not in os.environ:
            shutil.rmtree(place, ignore_errors=True)


def latencies(place, servers, stored):
    store = place / "state/referrald.sqlite"

    def sent():
        with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as db:
            return db.execute("SELECT count(*) FROM outbox WHERE state = 'queued' "
                              "OR state = 'sending'").fetchone()[0]

    end = time.monotonic() + 900
    while sent() > 0 and time.monotonic() < end:
        time.sleep(0.2)
    log = open(place / "postfix.log")
    log.read()
    times = []
    for number in range(count):
        with smtplib.LMTP("127.0.0.1", servers.lmtp) as lmtp:
            lmtp.sendmail("kim@mail.example.org", ["intake@team.example.nl"],
                          letter(1_000_000 + number))
            begin = time.monotonic()
        while "message-id=<ot-" not in log.read().lower():
            time.sleep(0.001)
            if time.monotonic() - begin > 60:
                raise SystemExit("no mail within a minute")
        times.append((time.monotonic() - begin) * 1000)
        time.sleep(0.05)
    times.sort()
    print(f"latency of {count} mails: median {statistics.median(times):.0f} ms, "
          f"p99 {times[int(len(times) * 0.99) - 1]:.0f} ms, fastest {times[0]:.0f} ms, "
          f"slowest {times[-1]:.0f} ms")


main()
