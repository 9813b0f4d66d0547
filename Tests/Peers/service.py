"""The package in a clean Debian 12 with a real systemd, as an administrator meets it.

usage: service.py PACKAGE.deb [NEWER.deb]

Boots a container (debootstrap, systemd-nspawn), installs the package, and looks at: start, a mail
in and the assignment out, reload with a good and a broken configuration, a hung daemon that the
watchdog restarts, kill -9, stop, a drill, a second region by the template unit, reboot, backup,
upgrade of package and store, removal and purge. Needs root, debootstrap
and systemd-container; without them it is skipped aloud. SERVICE_ROOT may name a ready root to copy.
Exits 1 with a line for each thing that is not so.
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

PACKAGES = "systemd,systemd-sysv,dbus,libcurl4,libsqlite3-0,libstdc++6,tzdata,procps"
MAIL = """From: Kim Voorbeeld <kim{0}@mail.example.org>
To: aanmelding@ondersteuningsteam.example.nl
Subject: Vraag over mijn zoon
Message-ID: <service-{0}@mail.example.org>

Hallo, ik ben de moeder van een jongen van 9 jaar. Wij wonen in Groenlo. Kenmerk {0}.
Het gaat thuis niet goed met hem. Kunnen jullie helpen?
"""
wrong = []


def check(what, holds, shown=""):
    print(f"{'ok   ' if holds else 'WRONG'} {what}{'' if holds and not shown else f': {shown}'}",
          flush=True)
    if not holds:
        wrong.append(what)


def wait(seconds, holds):
    end = time.time() + seconds
    while time.time() < end:
        if holds():
            return True
        time.sleep(0.2)
    return holds()


class Machine:
    """A booted container whose processes are reached through its namespaces."""

    def __init__(self, root):
        self.root = root
        self.process = None

    def boot(self):
        self.process = subprocess.Popen(
            ["systemd-nspawn", "-q", "--register=no", "--keep-unit", "--private-network", "-b",
             "-D", self.root, "--machine=referrald-test", "--console=pipe"],
            stdin=subprocess.DEVNULL, stdout=open(self.root + ".log", "ab"),
            stderr=subprocess.STDOUT)
        def leader():
            path = f"/proc/{self.process.pid}/task/{self.process.pid}/children"
            try:
                return open(path).read().split()
            except FileNotFoundError:
                return []
        if not wait(20, leader):
            return False
        self.leader = leader()[0]
        return wait(60, lambda: self.run("systemctl is-system-running").stdout.strip()
                    in ("running", "degraded"))

    def run(self, command):
        return subprocess.run(
            ["nsenter", "-t", self.leader, "-m", "-u", "-i", "-n", "-p", "--", "/bin/sh", "-c",
             command], capture_output=True, text=True,
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive",
                 "LANG": "C.UTF-8"})

    def off(self):
        self.run("systemctl poweroff --no-block")
        try:
            self.process.wait(40)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(20)

    def property(self, name, unit="referrald"):
        return self.run(f"systemctl show -P {name} {unit}").stdout.strip()

    def deliver(self, number):
        queue = f"{self.root}/var/lib/referrald/mail/in"
        owner = os.stat(queue)
        path = f"{queue}/tmp/{number}"
        with open(path, "w", encoding="utf-8") as file:
            file.write(MAIL.format(number))
        os.chown(path, owner.st_uid, owner.st_gid)
        os.rename(path, f"{queue}/new/{number}")

    def list(self, folder):
        return os.listdir(f"{self.root}/var/lib/referrald/{folder}")

    def value(self, query):
        path = f"{self.root}/var/lib/referrald/referrald.sqlite"
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as store:
            return store.execute(query).fetchone()[0]


def prepare(work):
    root = os.path.join(work, "root")
    ready = os.environ.get("SERVICE_ROOT")
    if ready:
        subprocess.run(["cp", "-a", "--reflink=auto", ready, root], check=True)
    else:
        subprocess.run(["debootstrap", "--variant=minbase", f"--include={PACKAGES}", "bookworm",
                        root, mirror()], check=True, stdout=subprocess.DEVNULL)
    return root


def mirror():
    """Where this machine itself gets its packages; security updates come from another place."""
    targets = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages"],
        check=True, capture_output=True, text=True).stdout.split("\n")
    return next(line.split()[1] for line in targets if line.startswith("bookworm "))


def first_steps(machine, package):
    shutil.copy(package, f"{machine.root}/root/first.deb")
    done = machine.run("dpkg -i /root/first.deb")
    check("the package installs", done.returncode == 0, done.stdout[-300:] + done.stderr[-300:])
    verified = machine.run("systemd-analyze verify --man=no referrald.service referrald@north.service "
                           "referrald-backup.service referrald-backup.timer")
    check("systemd finds nothing wrong with its units", verified.returncode == 0
          and not verified.stderr, verified.stderr[-300:])
    check("it enables nothing", machine.property("UnitFileState") == "disabled")
    check("it starts nothing", machine.property("ActiveState") == "inactive")
    # The demo's office, open day and night, so that an assignment goes out at once.
    machine.run("cp -r /usr/share/doc/referrald/examples/demo/* /etc/referrald/")
    path = f"{machine.root}/etc/referrald/calendar.yaml"
    text = open(path, encoding="utf-8").read()
    text = re.sub(r"(?m)^( *opens: *)\S+", r'\1"00:00"', text)
    text = re.sub(r"(?m)^( *closes: *)\S+", r'\1"23:59"', text)
    text = re.sub(r"(?m)^( *days: *)\[.*?\]", r"\1[mo, tu, we, th, fr, sa, su]", text)
    open(path, "w", encoding="utf-8").write(text)
    check("the configuration is sound", machine.run("referralctl check").returncode == 0,
          machine.run("referralctl check").stderr[:300])
    # Ten seconds instead of five minutes: a hang must be seen within this test.
    machine.run("mkdir -p /etc/systemd/system/referrald.service.d; printf "
                "'[Service]\\nWatchdogSec=10\\n' >/etc/systemd/system/referrald.service.d/test.conf;"
                " systemctl daemon-reload")
    begin = time.time()
    started = machine.run("systemctl enable --now referrald.service referrald-backup.timer")
    check("systemctl start waits until it is ready", started.returncode == 0
          and machine.property("ActiveState") == "active",
          f"{time.time() - begin:.1f} s {started.stderr[-300:]}")


def mail_flows(machine, number, what):
    before = len(machine.list("mail/out/new"))
    machine.deliver(number)
    check(what, wait(15, lambda: len(machine.list("mail/out/new")) > before
                     and str(number) not in machine.list("mail/in/new")))


def reload(machine):
    machine.run("printf '\\n# a comment\\n' >>/etc/referrald/team.yaml")
    before = machine.property("StatusText")
    done = machine.run("systemctl reload referrald")
    check("a reload with a good configuration",
          done.returncode == 0 and wait(10, lambda: "is in force" in machine.run(
              "journalctl -u referrald -n 5 -o cat").stdout), before)
    machine.run("cp /etc/referrald/team.yaml /root/; printf 'scool: x\\n' >>/etc/referrald/team.yaml")
    machine.run("systemctl reload referrald")
    check("a broken configuration is refused with its place, and the daemon goes on",
          wait(10, lambda: re.search(r"team.yaml:\d+:\d+: ", machine.run(
              "journalctl -u referrald -n 20 -o cat").stdout) is not None)
          and machine.property("ActiveState") == "active")
    mail_flows(machine, 2, "a mail goes through under the old configuration")
    machine.run("cp /root/team.yaml /etc/referrald/; systemctl reload referrald")


def trouble(machine):
    number = machine.run("referralctl list").stdout
    number = re.search(r"OT-\d+-\d+", number)
    found = machine.run(f"journalctl CASE_NUMBER={number.group(0) if number else ''} -o cat").stdout
    check("the journal finds a case by its number", bool(found.strip()), found.strip()[:100])
    process = machine.property("MainPID")
    machine.run(f"kill -STOP {process}")
    machine.deliver(3)
    check("a hung daemon is restarted by the watchdog",
          wait(60, lambda: machine.property("MainPID") not in (process, "0")
               and machine.property("ActiveState") == "active"))
    check("its mail was not lost", wait(15, lambda: "3" not in machine.list("mail/in/new")))
    process = machine.property("MainPID")
    machine.deliver(4)
    machine.run(f"kill -9 {process}")
    check("after kill -9 it is back",
          wait(30, lambda: machine.property("MainPID") not in (process, "0")
               and machine.property("ActiveState") == "active"))
    check("its mail was not lost", wait(15, lambda: "4" not in machine.list("mail/in/new")))
    wait(15, lambda: machine.value("SELECT count(*) FROM outbox WHERE state <> 'sent'") == 0)
    signals = machine.value("SELECT count(*) FROM signals")
    check("four mails are four signals", signals == 4, signals)
    begin = time.time()
    machine.run("systemctl stop referrald")
    check("it stops in under two seconds", time.time() - begin < 2, f"{time.time() - begin:.2f} s")
    check("and its result is success", machine.property("Result") == "success",
          machine.property("Result"))
    machine.run("systemctl start referrald")


def backup(machine):
    done = machine.run("systemctl start referrald-backup.service")
    files = os.listdir(f"{machine.root}/var/backups/referrald")
    check("the backup is made", done.returncode == 0 and len(files) == 1,
          machine.run("journalctl -u referrald-backup -n 3 -o cat").stdout if not files else "")
    machine.run("systemctl stop referrald; rm /var/lib/referrald/referrald.sqlite*; install -o "
                "referrald -g referrald -m 600 /var/backups/referrald/* "
                "/var/lib/referrald/referrald.sqlite; systemctl start referrald")
    found = (machine.property("ActiveState"), machine.value("PRAGMA integrity_check"),
             machine.value("SELECT count(*) FROM signals"))
    check("a restored store works", found == ("active", "ok", 4), found)


def second_region(machine):
    machine.run("cp -r /etc/referrald /etc/referrald-north; mkdir -p /etc/referrald-north.credentials;"
                " chmod -R o+rX /etc/referrald-north")
    done = machine.run("systemctl start referrald@north")
    check("a second region starts by the template unit", done.returncode == 0
          and machine.property("ActiveState", "referrald@north") == "active",
          machine.run("journalctl -u referrald@north -n 3 -o cat").stdout[-300:])
    drill = machine.run("referralctl --config /etc/referrald-north --state /var/lib/referrald-north "
                        "drill --wait 30")
    check("a drill goes through it", drill.returncode == 0, drill.stdout[-400:] + drill.stderr[-300:])
    check("and not through the other", machine.value("SELECT count(*) FROM signals") == 4)
    machine.run("systemctl stop referrald@north")


def drill(machine):
    done = machine.run("referralctl drill --wait 30")
    check("a drill goes the whole way, and its cases are closed and erased",
          done.returncode == 0 and "2 cases of the drill were closed" in done.stdout
          and machine.value("SELECT count(*) FROM cases WHERE state <> 'closed'") == 4,
          done.stdout[-400:] + done.stderr[-300:])


def older_store(machine):
    """The store as the first schema had it, with the same rows; then the daemon is started on it."""
    machine.run("systemctl stop referrald")
    path = f"{machine.root}/var/lib/referrald/referrald.sqlite"
    store = sqlite3.connect(path)
    latest = store.execute("PRAGMA user_version").fetchone()[0]
    table = store.execute("SELECT sql FROM sqlite_schema WHERE name = 'steps'").fetchone()[0]
    older = table.replace(" OR guards = 'feedback'", "").replace('"steps"', "older").replace("steps (", "older (")
    steps = store.execute("SELECT count(*) FROM steps").fetchone()[0]
    store.executescript(f"""{older};
        INSERT INTO older SELECT * FROM steps; DROP TABLE steps; ALTER TABLE older RENAME TO steps;
        CREATE INDEX steps_to_come ON steps (due) WHERE done IS NULL AND cancelled IS NULL;
        ALTER TABLE rotation DROP COLUMN behind;
        PRAGMA user_version = 1;""")
    store.close()
    machine.run("chown referrald:referrald /var/lib/referrald/*")
    machine.run("systemctl start referrald")
    copy = f"{path}.schema-1"
    found = (machine.property("ActiveState"), machine.value("PRAGMA user_version"),
             machine.value("SELECT count(*) FROM steps"), machine.value("PRAGMA integrity_check"),
             os.path.exists(copy))
    check("an older store is copied and brought up to date",
          found == ("active", latest, steps, "ok", True), found)


def last_steps(machine, newer):
    machine.off()
    check("it is there after a reboot", machine.boot()
          and wait(20, lambda: machine.property("ActiveState") == "active"))
    status = machine.run("referralctl status --nagios")
    check("monitoring says OK", wait(90, lambda: machine.run(
        "referralctl status --nagios").returncode == 0), status.stdout.strip())
    print("      " + machine.property("StatusText"))
    if newer:
        shutil.copy(newer, f"{machine.root}/root/newer.deb")
        process = machine.property("MainPID")
        done = machine.run("dpkg --force-confold -i /root/newer.deb")
        check("the upgrade keeps data and configuration and restarts the daemon",
              done.returncode == 0 and machine.property("MainPID") not in ("0", process)
              and machine.property("ActiveState") == "active"
              and machine.value("SELECT count(*) FROM signals") == 6, done.stderr[-300:])
        older_store(machine)
    check("removal stops it and keeps the store",
          machine.run("dpkg -r referrald").returncode == 0
          and machine.run("pgrep -x referrald; pidof referrald").stdout == ""
          and "referrald.sqlite" in machine.list("."))
    machine.run("dpkg -P referrald")
    check("purge destroys the store and leaves the backups",
          not os.path.exists(f"{machine.root}/var/lib/referrald")
          and not os.path.exists(f"{machine.root}/etc/referrald")
          and len(os.listdir(f"{machine.root}/var/backups/referrald")) == 1)


def main():
    for tool in ["debootstrap", "systemd-nspawn", "nsenter"]:
        if os.geteuid() != 0 or not shutil.which(tool):
            print(f"SKIPPED: the package in a container needs root and {tool}")
            return
    work = tempfile.mkdtemp(prefix="referrald-service-")
    machine = Machine(prepare(work))
    if not machine.boot():
        print("SKIPPED: no container boots on this machine:")
        print(open(machine.root + ".log", errors="replace").read()[-1000:])
        machine.process.kill()
        return
    try:
        first_steps(machine, sys.argv[1])
        mail_flows(machine, 1, "a mail in, the assignment out")
        reload(machine)
        trouble(machine)
        backup(machine)
        second_region(machine)
        drill(machine)
        last_steps(machine, sys.argv[2] if len(sys.argv) > 2 else None)
        if wrong:
            print(machine.run("journalctl -u referrald -n 60 --no-pager").stdout)
    finally:
        machine.off()
    if wrong:
        print(f"kept for a look: {work}")
        sys.exit(1)
    shutil.rmtree(work)


main()
