"""Kills the daemon with -9 in the middle of a reload, before and after every call by which it
changes a disk (faults.c counts them, across all threads, from the moment the file is saved).

usage: reload_kill.py REFERRALD CONFIG [--all]

Three mails lie in the queue at every kill. After it the daemon must start on a sound policy, the
old one or the new one: with the changed configuration, and with one that was broken in the
meantime, so that it runs on what was kept; and no mail may be lost. Without --all every 24th kill
and some of the last. Exits 1 with a line for each thing that is not so.
"""

import collections
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(__file__))
from crash import mail_text
from faults import Faults, calls

MAILS = 3


def wait(seconds, holds):
    end = time.monotonic() + seconds
    while time.monotonic() < end and not holds():
        time.sleep(0.01)
    return holds()


class Reload:
    def __init__(self, binary, source, work):
        self.binary, self.work = binary, work
        self.faults = Faults(work)
        self.pristine = os.path.join(work, "pristine")
        shutil.copytree(source, self.pristine)
        open(os.path.join(self.pristine, "examples.yaml"), "w").write("examples: []\n")
        text = open(os.path.join(self.pristine, "schools.yaml"), encoding="utf-8").read()
        self.changed = text.replace("    contacts: [gen01]", "    contacts: [gen05]")
        assert self.changed != text
        self.base = os.path.join(work, "base")
        self.start(self.base, self.pristine)
        self.old = self.in_force(self.base)

    def start(self, state, config):
        return subprocess.run([self.binary, "--config", config, "--state", state, "--once"],
                              capture_output=True, text=True)

    def ask(self, state, query):
        with sqlite3.connect(f"file:{state}/referrald.sqlite?mode=ro", uri=True) as store:
            return [row[0] for row in store.execute(query)]

    def in_force(self, state):
        return self.ask(state, "SELECT value FROM meta WHERE name = 'policy'")[0]

    def whole(self, state):
        """What is wrong with the mails and the store after a start."""
        wrong = []
        if self.ask(state, "PRAGMA integrity_check") != ["ok"]:
            wrong.append("integrity_check")
        for what, query in [
                ("signals", "SELECT count(*) FROM signals"),
                ("cases", "SELECT count(*) FROM cases")]:
            if self.ask(state, query) != [MAILS]:
                wrong.append(f"{self.ask(state, query)} {what} of {MAILS} mails")
        if os.listdir(os.path.join(state, "mail/in/new")):
            wrong.append("mails left in new/")
        return wrong

    def reload(self, name, at=0, how="before"):
        """A daemon whose configuration changes, killed at that call."""
        state, config, log, trace, armed = (
            os.path.join(self.work, f"{kind}{name}") for kind in ("s", "c", "l", "t", "a"))
        shutil.copytree(self.base, state)
        shutil.copytree(self.pristine, config)
        daemon = subprocess.Popen(
            [self.binary, "--config", config, "--state", state], stderr=open(log, "wb"),
            env=self.faults.environment(trace, at, how, armed))
        said = lambda words: words in open(log, "rb").read()
        if not wait(60, lambda: said(b"ready")):
            raise SystemExit(f"it did not start: {open(log).read()}")
        open(armed, "w").close()
        for number in range(MAILS):
            draft = os.path.join(state, f"mail/in/tmp/{number}")
            open(draft, "w", encoding="utf-8").write(mail_text(number))
            os.rename(draft, os.path.join(state, f"mail/in/new/{number}"))
        with open(os.path.join(config, "schools.yaml"), "w", encoding="utf-8") as file:
            file.write(self.changed)
        counted = lambda: len(calls(trace))
        done = lambda: said(b"in force, instead") and not os.listdir(
            os.path.join(state, "mail/in/new"))
        wait(30, lambda: daemon.poll() is not None or done())
        # What follows the reload, such as the mail that tells it, belongs to it.
        before = -1
        while daemon.poll() is None and before != counted():
            before = counted()
            time.sleep(0.4)
        killed = daemon.poll() is not None
        daemon.kill()
        daemon.wait()
        made = calls(trace)
        for path in (log, trace, armed):
            if os.path.exists(path):
                os.remove(path)
        return state, config, made, killed


def kind(call):
    """What kind of file a call is about."""
    for mark, name in [("-wal", "journal of the store"), ("-shm", "index of the journal"),
                       (".sqlite", "store"), ("last-good", "last-good"), ("mail/out", "mail out"),
                       ("mail/in", "mail in"), ("in-hand", "note of what is in hand")]:
        if mark in call.what:
            return name
    return "log" if "/l" in call.what else call.what


def main():
    binary, source = sys.argv[1], sys.argv[2]
    work = tempfile.mkdtemp(prefix="referrald-kill-")
    reload = Reload(binary, source, work)
    state, config, made, _ = reload.reload("0")
    new = reload.in_force(state)
    wrong = [] if new != reload.old else ["without a kill the new policy is not in force"]
    kills = [(at, how) for at in range(1, len(made) + 1) for how in ("before", "after")]
    if "--all" not in sys.argv:
        # Some of the last as well: how many calls come after the switch depends on the machine.
        kills = [kill for number, kill in enumerate(kills)
                 if number % 24 == 0 or number in range(len(kills) - 24, len(kills), 4)]
    seen = {"old": 0, "new": 0}
    sites = collections.Counter()
    fired = late = 0
    for number, (at, how) in enumerate(kills, 1):
        state, config, made, killed = reload.reload(number, at, how)
        if not killed:
            # Two services share their commits now and then, so a run may have fewer calls.
            late += 1
            if len(made) >= at:
                wrong.append(f"call {at}: it was made and the kill did not fire")
        else:
            fired += 1
            hit = next(call for call in made if call.fault != "-")
            sites[f"{hit.name} {kind(hit)}"] += 1
        broken = os.path.join(work, f"b{number}")
        shutil.copytree(state, broken)
        where = f"{how} call {at} ({made[-1].name} {made[-1].what})"
        # A start with the changed configuration runs on it, told once.
        outcome = reload.start(state, config)
        if outcome.returncode != 0 or reload.in_force(state) != new:
            wrong.append(f"{where}: start on the new configuration: {outcome.stderr}")
        told = reload.ask(state, "SELECT what FROM events WHERE what LIKE 'config.%'")
        if told != ["config.accepted"]:
            wrong.append(f"{where}: told {told}")
        wrong += [f"{where}: {fault}" for fault in reload.whole(state)]
        # A start with one that was broken since runs on what was kept.
        with open(os.path.join(config, "team.yaml"), "a", encoding="utf-8") as file:
            file.write("\tbroken\n")
        outcome = reload.start(broken, config)
        found = {reload.old: "old", new: "new"}.get(reload.in_force(broken))
        if outcome.returncode != 0 or "last good one" not in outcome.stderr or not found:
            wrong.append(f"{where}: start on the last good one: {outcome.stderr}")
        else:
            seen[found] += 1
        wrong += [f"{where}, then broken: {fault}" for fault in reload.whole(broken)]
        for each in [state, config, broken]:
            shutil.rmtree(each)
    for site, times in sorted(sites.items()):
        print(f"  {times:4} kills at {site}")
    print(f"{fired} of {len(kills)} kills fired along {len(made)} calls of a reload with {MAILS} "
          f"mails, {late} runs had fewer calls; {seen['old']} times the old policy was kept, "
          f"{seen['new']} times the new one; half a policy 0 times, mails lost 0"
          if not wrong else f"{fired} of {len(kills)} kills fired")
    if not fired or not seen["old"] or not seen["new"]:
        wrong.append("the kills did not fall on both sides of the switch")
    for line in wrong:
        print(f"WRONG {line}")
    if wrong:
        print(f"kept for a look: {work}")
        sys.exit(1)
    shutil.rmtree(work)


main()
