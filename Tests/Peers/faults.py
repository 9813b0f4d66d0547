"""Builds faults.c into a temporary directory and starts a program with it preloaded, so that it is
killed, or a call of it fails, at the n-th call that changes something outside the process."""

import dataclasses
import os
import pathlib
import shutil
import subprocess


@dataclasses.dataclass
class Call:
    number: int
    name: str
    fault: str  # what was put there; `-` for nothing
    what: str  # a path, or `port N`


class Faults:
    def __init__(self, place):
        compiler = next((name for name in ("gcc", "clang", "cc") if shutil.which(name)), None)
        if not compiler:
            raise SystemExit("no C compiler is installed, so nothing can be killed at a call")
        self.library = os.path.join(place, "faults.so")
        subprocess.run([compiler, "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o",
                        self.library, pathlib.Path(__file__).with_name("faults.c"), "-ldl"],
                       check=True)

    def environment(self, log, at=0, how="before", armed=None):
        """`armed`: counts from the moment at which this file is there."""
        wanted = {"LD_PRELOAD": self.library, "FAULTS_LOG": log, "FAULTS_AT": str(at),
                  "FAULTS_HOW": how, "FAULTS_ARMED": armed}
        return os.environ | {name: value for name, value in wanted.items() if value is not None}


def calls(log):
    """What was counted. The lines of two threads may have changed places."""
    if not os.path.exists(log):
        return []
    found = []
    for line in open(log, errors="replace"):
        fields = line.rstrip("\n").split("\t", 3)
        if len(fields) == 4:
            found.append(Call(int(fields[0]), fields[1], fields[2], fields[3]))
    return sorted(found, key=lambda call: call.number)
