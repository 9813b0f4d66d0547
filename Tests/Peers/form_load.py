"""Many people send the form at once while its processes are killed; then every right is tried.

usage: form_load.py BINARIES [SUBMISSIONS] [PARALLEL] [SEED]

Whoever got the confirmation must stand in the queue exactly once, whole; nobody twice. Then the
user of the form tries to read the queue, the store and the configuration; and the shipped limits
are tried. Exits 1 with a line for each thing that is not so.
"""

import collections
import http.client
import json
import os
import random
import re
import subprocess
import sys
import threading
import time
import urllib.parse

from form_site import FORM, TOKEN, VISITOR, Site, missing

problems = []


def expect(condition, text):
    if not condition:
        problems.append(text)


def post(port, path, body, headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("POST", path, body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode("utf-8")
    except (OSError, http.client.HTTPException):
        return None, ""
    finally:
        connection.close()


def send_form(port, number, chance):
    """Presses the button again until it works, as a person would; the reference, or None."""
    fields = {"question": f"Mijn kind slaapt slecht. Kenmerk {number}.", "referrer_phone": "06-00000031",
              "opened": str(int(time.time()) - 60), "ticket": f"{number:032x}"}
    for _ in range(20):
        status, text = post(port, "/", urllib.parse.urlencode(fields),
                            {"Content-Type": "application/x-www-form-urlencoded"})
        found = re.search(r'class="reference">([0-9A-Z-]{14})<', text)
        if status == 200 and found:
            return found[1]
        time.sleep(chance.random() * 0.2)
    return None


def send_json(port, number, chance):
    body = json.dumps({"values": {"hulpvraag": f"Slaapt slecht. Kenmerk {number}."},
                       "metadata": {"public_reference": f"OF-{number}"}})
    for _ in range(20):
        status, text = post(port, "/json", body, {"Content-Type": "application/json",
                                                  "Authorization": f"Bearer {TOKEN}"})
        if status == 201 and text == "{}":
            return f"OF-{number}"
        time.sleep(chance.random() * 0.2)
    return None


def working(program):
    """The program's processes that run at this moment."""
    for name in os.listdir("/proc"):
        try:
            if name.isdigit() and os.readlink(f"/proc/{name}/exe") == str(program):
                yield int(name)
        except OSError:
            continue


def load(site, count, parallel, seed):
    confirmed, lock = {}, threading.Lock()
    numbers = iter(range(count))

    def person(chance):
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            reference = (send_json if number % 10 == 0 else send_form)(site.port, number, chance)
            with lock:
                if reference:
                    confirmed[number] = reference

    people = [threading.Thread(target=person, args=[random.Random(f"{seed}-{index}")]) for index in range(parallel)]
    began, chance, kills = time.monotonic(), random.Random(seed), collections.Counter()
    moments = sorted(chance.sample(range(count), min(count // 20, 100)))
    for thread in people:
        thread.start()
    while any(thread.is_alive() for thread in people):
        time.sleep(0.01)
        if not moments or len(confirmed) < moments[0]:
            continue
        moments.pop(0)
        target = chance.choice(["referral-form", "referral-form", "referral-form", "fcgiwrap", "nginx"])
        if target == "referral-form":
            for process in list(working(site.program))[:1]:
                try:
                    os.kill(process, 9)
                    kills[target] += 1
                except ProcessLookupError:
                    pass
        else:
            site.kill(target)
            site.start(target)
            kills[target] += 1
    seconds = time.monotonic() - began
    print(f"{len(confirmed)} of {count} confirmed in {seconds:.0f} s, {parallel} at a time; killed: {dict(kills)}")
    return confirmed


def judge(site, count, confirmed):
    found = collections.defaultdict(list)
    for path in sorted((site.queue / "new").iterdir()):
        try:
            content = json.loads(path.read_bytes().decode("utf-8"))
        except ValueError as error:
            problems.append(f"{path.name} is not whole: {error}")
            continue
        text = content.get("data", content.get("values", {})).get("question") or content["values"]["hulpvraag"]
        reference = content.get("submission_id") or content["metadata"]["public_reference"]
        found[int(re.search(r"Kenmerk (\d+)", text)[1])].append(reference)
    for number, reference in confirmed.items():
        expect(found[number] == [reference], f"{number} was confirmed as {reference} but the queue has {found[number]}")
    for number, references in found.items():
        expect(len(references) <= 1, f"{number} is there {len(references)} times")
    expect(len(confirmed) == count, f"only {len(confirmed)} of {count} were ever confirmed")
    print(f"{sum(map(len, found.values()))} files in the queue, {len(list((site.queue / 'tmp').iterdir()))} abandoned drafts")


def tries(site, number, words):
    """Whether a user can do this; extra groups none."""
    return subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/",
                          **site.user(number)).returncode == 0


def rights(site):
    """The form's user, after having done its work, tries everything else."""
    new, other = site.queue / "new", site.queue / "new/other.json"
    other.write_text("{}", "utf-8")
    os.chown(other, site.queue.stat().st_uid, site.queue.stat().st_uid)
    other.chmod(0o600)
    store, config = site.work / "store", site.work / "referrald-config"
    for folder in [store, config]:
        folder.mkdir()
        (folder / "file").write_text("secret", "utf-8")
        os.chown(folder, site.queue.stat().st_uid, site.queue.stat().st_uid)
        folder.chmod(0o750)
    forbidden = {
        "list the queue": ["ls", new], "list the drafts": ["ls", site.queue / "tmp"],
        "list done/": ["ls", site.queue / "done"], "list the queue's folder": ["ls", site.queue],
        "read another's file": ["cat", other], "remove another's file": ["rm", "-f", other],
        "replace another's file": ["mv", "-f", "/etc/hostname", other],
        "write elsewhere in the queue": ["touch", site.queue / "x"],
        "write into done/": ["touch", site.queue / "done/x"],
        "read the store": ["cat", store / "file"], "read the daemon's configuration": ["cat", config / "file"],
        "change its own configuration": ["touch", site.config / "form.yaml"],
    }
    for what, words in forbidden.items():
        outcome = tries(site, FORM, words)
        print(f"  the form's user {'CAN' if outcome else 'cannot'} {what}")
        expect(not outcome, f"the form's user can {what}")
    expect(tries(site, FORM, ["touch", new / "mine"]), "the form's user cannot create a file in new/")
    expect(not tries(site, VISITOR, ["touch", new / "theirs"]), "anybody can create a file in new/")
    print("  the form's user can create a file in new/, another user cannot")


def limits(binaries):
    with Site(binaries, is_limited=True) as site:
        statuses = collections.Counter()
        for number in range(20):
            body = urllib.parse.urlencode({"question": f"Kenmerk {number}", "referrer_phone": "06-00000031"})
            status, text = post(site.port, "/", body, {"Content-Type": "application/x-www-form-urlencoded"})
            statuses[status] += 1
            expect(status != 429 or "Nu gevaar? Bel 112" in text, "the page for too many has no numbers for danger")
        expect(10 <= statuses[200] <= 12 and statuses[429] == 20 - statuses[200], f"limits: {dict(statuses)}")
        status, _ = post(site.port, "/json", b"x" * (2 << 20), {"Content-Type": "application/json",
                                                               "Authorization": f"Bearer {TOKEN}"})
        expect(status == 413, f"2 MB as JSON: {status}")
        status, _ = post(site.port, "/", b"x" * (2 << 20), {"Content-Type": "application/x-www-form-urlencoded"})
        expect(status in (413, 429), f"2 MB as a form: {status}")
        print(f"twenty forms at once from one address with the shipped limits: {dict(statuses)}; 2 MB refused")


def main():
    if missing("nginx", "fcgiwrap"):
        return 0
    binaries = sys.argv[1]
    count, parallel, seed = [int(word) for word in sys.argv[2:]] + [5000, 50, 1][len(sys.argv) - 2:]
    with Site(binaries) as site:
        confirmed = load(site, count, parallel, seed)
        judge(site, count, confirmed)
        if site.is_root:
            rights(site)
    limits(binaries)
    print("\n".join(problems[:20]) or "nothing lost, nothing doubled, nothing half")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
