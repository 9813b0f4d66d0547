"""Kills the daemon with -9 in the middle of a reload, at every system call that changes a disk.

usage: reload_kill.py REFERRALD CONFIG

Needs strace, which counts the calls and kills at the n-th. After each kill the daemon must start on
a sound policy, the old one or the new one: with the changed configuration, and with one that was
broken in the meantime, so that it runs on what was kept. Exits 1 with a line for what is not so.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

CALLS = "fsync,fdatasync,rename,renameat,renameat2,mkdir,unlink,rmdir,pwrite64"


def main():
    binary, source = sys.argv[1], sys.argv[2]
    if not shutil.which("strace"):
        print("SKIPPED: strace is not installed, so nothing was killed at any step")
        return
    work = tempfile.mkdtemp(prefix="referrald-kill-")
    pristine = os.path.join(work, "pristine")
    shutil.copytree(source, pristine)
    open(os.path.join(pristine, "examples.yaml"), "w").write("examples: []\n")
    text = open(os.path.join(pristine, "schools.yaml"), encoding="utf-8").read()
    changed = text.replace("    contacts: [gen01]", "    contacts: [gen05]")
    assert changed != text
    base = os.path.join(work, "base")
    subprocess.run([binary, "--config", pristine, "--state", base, "--once"], check=True,
                   stderr=subprocess.DEVNULL)

    def in_force(state):
        with sqlite3.connect(f"file:{state}/referrald.sqlite?mode=ro", uri=True) as store:
            return store.execute("SELECT value FROM meta WHERE name = 'policy'").fetchone()[0]

    def events(state):
        with sqlite3.connect(f"file:{state}/referrald.sqlite?mode=ro", uri=True) as store:
            return [row[0] for row in store.execute(
                "SELECT what FROM events WHERE what LIKE 'config.%'")]

    old = in_force(base)

    def reload_(number, kill_at):
        """A daemon whose configuration changes, killed at that call; how many calls there were."""
        state, config = os.path.join(work, f"s{number}"), os.path.join(work, f"c{number}")
        shutil.copytree(base, state)
        shutil.copytree(pristine, config)
        log = os.path.join(work, f"log{number}")
        daemon = subprocess.Popen([binary, "--config", config, "--state", state],
                                  stderr=open(log, "wb"))
        deadline = time.time() + 60
        while b"ready" not in open(log, "rb").read() and time.time() < deadline:
            time.sleep(0.02)
        trace = os.path.join(work, f"trace{number}")
        words = ["strace", "-f", "-qq", "-o", trace, "-e", f"trace={CALLS}", "-p", str(daemon.pid)]
        if kill_at:
            words += ["-e", f"inject={CALLS}:signal=SIGKILL:when={kill_at}"]
        tracer = subprocess.Popen(words, stderr=subprocess.PIPE)
        time.sleep(0.3)
        if tracer.poll() is not None:
            daemon.kill()
            print("SKIPPED: strace may not attach here, so nothing was killed at any step: "
                  + tracer.stderr.read().decode().strip())
            sys.exit(0)
        with open(os.path.join(config, "schools.yaml"), "w", encoding="utf-8") as file:
            file.write(changed)
        deadline = time.time() + 30
        while daemon.poll() is None and time.time() < deadline:
            if not kill_at and b"in force, instead" in open(log, "rb").read():
                time.sleep(1)
                daemon.kill()
            time.sleep(0.02)
        killed = daemon.poll() is not None
        if not killed:
            daemon.kill()
        daemon.wait()
        tracer.wait()
        calls = [line for line in open(trace, errors="replace")
                 if line.strip() and ("(" in line) and "resumed" not in line and "+++" not in line]
        return state, config, len(calls), killed

    def start(state, config):
        return subprocess.run([binary, "--config", config, "--state", state, "--once"],
                              capture_output=True, text=True)

    wrong = []
    state, config, calls, _ = reload_(0, None)
    new = in_force(state)
    if new == old:
        wrong.append("without a kill the new policy is not in force")
    # Every call, or about thirty of them when there are many more.
    step = max(1, calls // 30) if "--all" not in sys.argv else 1
    seen = {"old": 0, "new": 0}
    kills = 0
    for number, kill_at in enumerate(range(1, calls + 1, step), 1):
        state, config, _, killed = reload_(number, kill_at)
        kills += killed
        broken = os.path.join(work, f"b{number}")
        shutil.copytree(state, broken)
        # A start with the changed configuration runs on it, told once.
        outcome = start(state, config)
        if outcome.returncode != 0 or in_force(state) != new:
            wrong.append(f"call {kill_at}: start on the new configuration: {outcome.stderr}")
        if events(state).count("config.accepted") != 1:
            wrong.append(f"call {kill_at}: told {events(state)}")
        # A start with one that was broken since runs on what was kept.
        with open(os.path.join(config, "team.yaml"), "a", encoding="utf-8") as file:
            file.write("\tbroken\n")
        outcome = start(broken, config)
        found = {old: "old", new: "new"}.get(in_force(broken))
        if outcome.returncode != 0 or "last good one" not in outcome.stderr or not found:
            wrong.append(f"call {kill_at}: start on the last good one: {outcome.stderr}")
        else:
            seen[found] += 1
        for each in [state, config, broken]:
            shutil.rmtree(each)
    print(f"{kills} kills at {calls} calls of a reload; "
          f"{seen['old']} times the old policy was kept, {seen['new']} times the new one")
    if kills == 0 or not seen["old"] or not seen["new"]:
        wrong.append("the kills did not fall on both sides of the switch")
    for line in wrong:
        print(f"WRONG {line}")
    if wrong:
        print(f"kept for a look: {work}")
        sys.exit(1)
    shutil.rmtree(work)


main()
