"""How long a mail takes through referrald, against a real Dovecot and a real Postfix with TLS: from
its arrival in the mailbox (the end of the LMTP delivery) to the moment at which Postfix has the
assignment mail in its queue, and where that time goes. How long a backlog takes, with the daemon's
memory. And what a mail of 35 MB does to memory and to a small mail behind it.

usage: mail_latency.py REFERRALD CONFIG MAILS BACKLOG   (as root: it starts Dovecot and Postfix)
With 0 MAILS only the backlog is looked at.
"""
import base64, os, pathlib, re, shutil, signal, smtplib, socket, sqlite3, statistics, subprocess, sys
import tempfile, threading, time

sys.path.insert(0, os.path.dirname(__file__))
from crash import open_config
from mail_server import Servers, connect

program, config, count, backlog = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])


def letter(number, more=""):
    return (
        f"From: Kim <kim{number}@mail.example.org>\r\nTo: intake@team.example.nl\r\n"
        f"Subject: Vraag over mijn zoon\r\nMessage-ID: <latency-{number}@mail.example.org>\r\n\r\n"
        f"Hallo,\r\n\r\nIk ben de moeder van een jongen van {number % 12 + 4} jaar. Wij wonen in "
        f"Groenlo. Het gaat niet goed thuis, nummer {number}.\r\n{more}").encode()


def configure(place, servers, imap):
    folder = open_config(config, place / "config")
    connect(folder, servers, "intake", "owner@team.example.nl", imap)
    return folder


class Daemon:
    def __init__(self, place, folder):
        self.store = place / "state/referrald.sqlite"
        self.process = subprocess.Popen(
            [program, "--config", str(folder), "--state", str(place / "state")],
            stderr=open(place / "daemon.log", "w"))

    def ask(self, query, *values):
        try:
            with sqlite3.connect(f"file:{self.store}?mode=ro", uri=True) as db:
                return db.execute(query, values).fetchone()[0]
        except sqlite3.Error:
            return 0

    def stored(self):
        return self.ask("SELECT count(*) FROM signals")

    def waiting(self):
        return self.ask("SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')")

    def until(self, holds, seconds, pause=0.1):
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end or self.process.poll() is not None:
                raise SystemExit("referrald did not get there in time")
            time.sleep(pause)

    def memory(self, field="VmHWM"):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(field):
                return int(line.split()[1]) // 1024


class Relay:
    """Stands between referrald and Dovecot and passes TLS on as it is: the first bytes that Dovecot
    says after a delivery are its EXISTS."""

    def __init__(self, target):
        self.target = target
        self.said = []
        self.door = socket.create_server(("127.0.0.1", 0))
        self.port = self.door.getsockname()[1]
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            client, _ = self.door.accept()
            server = socket.create_connection(("127.0.0.1", self.target))
            for a, b in ((client, server), (server, client)):
                a.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=self.pass_on, args=(a, b, a is server),
                                 daemon=True).start()

    def pass_on(self, giver, taker, is_server):
        try:
            while data := giver.recv(1 << 18):
                if is_server:
                    self.said.append(time.monotonic())
                taker.sendall(data)
            taker.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


class Queue:
    """Postfix's log: when it took a mail to the owner, apart from the confirmations."""

    def __init__(self, path):
        self.log = open(path)
        self.log.read()
        self.ours = set()

    def taken(self):
        found = 0
        for line in self.log.read().splitlines():
            header = re.search(r"cleanup\[\d+\]: (\w+): info: header To: .* to=<owner@", line)
            if header:
                self.ours.add(header[1])
            active = re.search(r"qmgr\[\d+\]: (\w+): from=", line)
            if active and active[1] in self.ours:
                self.ours.remove(active[1])
                found += 1
        return found


def deliver(servers, mail):
    with smtplib.LMTP("127.0.0.1", servers.lmtp) as lmtp:
        lmtp.sendmail("kim@mail.example.org", ["intake@team.example.nl"], mail)
        return time.monotonic()


def take_backlog(daemon):
    start = time.monotonic()
    daemon.until(lambda: daemon.stored() >= backlog / 4, 600)
    quarter = daemon.memory()
    daemon.until(lambda: daemon.stored() >= backlog, 600)
    taken = time.monotonic() - start
    with sqlite3.connect(f"file:{daemon.store}?mode=ro", uri=True) as db:
        uids = [int(row[0].split("/")[1]) for row in
                db.execute("SELECT identifier FROM signals ORDER BY id")]
    whole = daemon.memory()
    print(f"backlog: {len(uids)} of {backlog} mails taken in {taken:.1f} s; peak memory "
          f"{quarter} MiB after a quarter of them, {whole} MiB after all")
    assert uids == sorted(set(uids)) and len(uids) == backlog, "not each once, oldest first"
    assert whole <= quarter + 24, "memory grows with the backlog"


def measure(place, servers, relay, daemon):
    daemon.until(lambda: daemon.waiting() == 0, 1800, 0.2)
    queue = Queue(place / "postfix.log")
    time.sleep(1)
    db = sqlite3.connect(f"file:{daemon.store}?mode=ro", uri=True)
    rows = {"Dovecot tells": [], "committed after that": [], "Postfix has it after that": [],
            "arrival to assignment accepted": []}
    for number in range(count):
        stored = daemon.stored()
        del relay.said[:]
        begin = deliver(servers, letter(1_000_000 + number))
        while db.execute("SELECT count(*) FROM signals").fetchone()[0] == stored:
            if time.monotonic() - begin > 90:
                raise SystemExit("no signal within 90 s")
            time.sleep(0.001)
        committed = time.monotonic()
        while queue.taken() == 0:
            if time.monotonic() - begin > 90:
                raise SystemExit("no mail within 90 s")
            time.sleep(0.001)
        accepted = time.monotonic()
        told = relay.said[0]
        for name, value in zip(rows, (told - begin, committed - told, accepted - committed,
                                      accepted - begin)):
            rows[name].append(value * 1000)
        # The confirmation goes out as well before the mailbox is idle again.
        daemon.until(lambda: daemon.waiting() == 0, 60, 0.01)
        time.sleep(0.05)
    for name, times in rows.items():
        times.sort()
        print(f"{name}: median {statistics.median(times):.0f} ms, "
              f"p99 {times[int(len(times) * 0.99) - 1]:.0f} ms, slowest {times[-1]:.0f} ms")


def large(servers, daemon):
    """A photo of 35 MB, as schools send them, and a text of 35 MB, as nobody does."""
    size = 35 * 1024 * 1024 - 10_000
    line = base64.encodebytes(os.urandom(57)).decode().strip() + "\r\n"
    photo = (
        "From: School <ib@school.example.org>\r\nTo: intake@team.example.nl\r\n"
        "Subject: Aanmelding\r\nMessage-ID: <photo@mail.example.org>\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        "Content-Type: text/plain\r\n\r\nGraag meld ik een jongen van 9 jaar uit Groenlo aan.\r\n"
        "--b\r\nContent-Type: image/jpeg; name=foto.jpg\r\n"
        "Content-Disposition: attachment; filename=foto.jpg\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n"
        + line * (size // len(line)) + "--b--\r\n").encode()
    text = letter(2_000_000, ("x" * 74 + "\r\n") * (size // 76))
    for name, mail, number in (("photo", photo, 2_000_001), ("text", text, 2_000_002)):
        stored = daemon.stored()
        deliver(servers, mail)
        begin = deliver(servers, letter(number))
        daemon.until(lambda: daemon.stored() >= stored + 2, 60, 0.005)
        took = time.monotonic() - begin
        print(f"a small mail behind a {name} of 35 MB: routed after {took * 1000:.0f} ms; "
              f"peak memory of the whole process {daemon.memory()} MiB")
    assert daemon.memory() <= 120, "a large mail costs too much memory"


def main():
    place = pathlib.Path(tempfile.mkdtemp(prefix="referrald-latency-"))
    servers = Servers(place)
    daemon = None
    try:
        servers.dovecot()
        servers.postfix()
        relay = Relay(servers.imap)
        folder = configure(place, servers, relay.port)
        box = place / "home/intake/Maildir"
        for part in ("new", "cur", "tmp"):
            (box / part).mkdir(parents=True)
        for number in range(backlog):
            (box / "new" / f"{1000000 + number}.b").write_bytes(letter(number))
        subprocess.run(["chown", "-R", "nobody", str(place / "home")], check=True)
        daemon = Daemon(place, folder)
        take_backlog(daemon)
        if count:
            measure(place, servers, relay, daemon)
            large(servers, daemon)
        daemon.process.send_signal(signal.SIGTERM)
        begin = time.monotonic()
        code = daemon.process.wait(10)
        print(f"stopped after {time.monotonic() - begin:.2f} s, exit code {code}")
        assert code == 0
    finally:
        if daemon and daemon.process.poll() is None:
            daemon.process.kill()
        servers.stop()
        if "KEEP" not in os.environ:
            shutil.rmtree(place, ignore_errors=True)


main()
