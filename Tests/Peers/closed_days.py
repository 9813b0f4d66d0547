"""Our closed days beside those of the Python package `holidays`, 2013 to 2050.

usage: closed_days.py [ROWS.csv]

Ours are in Tests/Golden/closed-days.txt, which `swift test` keeps equal to what the program computes.
Each difference must be one of those explained here; any other makes the exit code 1. ROWS.csv has
the columns `date` and `default_closed`; all of its rows must agree.
"""

import collections
import csv
import os
import sys

import holidays

EXPLAINED = {
    # (where it stands, name): the days it may be, and why
    ("ours only", "Bevrijdingsdag"):
        (lambda day: (day[5:] == "05-05" and day >= "2024"),
         "CAO Gemeenten art. 6.1 gives 5 May every year from 2024; by law only every fifth year"),
    ("theirs only", "Goede vrijdag"):
        (lambda day: True, "no day off by law or by the CAO; `good_friday: yes` in calendar.yaml"),
}


def main():
    path = os.path.join(os.path.dirname(__file__), "../Golden/closed-days.txt")
    ours = dict(line.rstrip("\n").split(" ", 1) for line in open(path, encoding="utf-8"))
    package = holidays.Netherlands(years=range(2013, 2051), language="nl")
    theirs = {str(day): name for day, name in package.items()}
    found = collections.defaultdict(list)
    for day in sorted(set(ours) ^ set(theirs)):
        found["ours only" if day in ours else "theirs only", ours.get(day) or theirs[day]].append(day)
    print(f"2013–2050: {len(ours)} closed days of ours, {len(theirs)} of holidays "
          f"{holidays.__version__}, {len(set(ours) & set(theirs))} the same")
    wrong = 0
    for (side, name), days in found.items():
        holds, why = EXPLAINED.get((side, name), (lambda day: False, ""))
        bad = [day for day in days if not holds(day)]
        wrong += len(bad)
        print(f"{len(days)} × {side}: {name}, {days[0]} … {days[-1]}: "
              + (f"NOT EXPLAINED {bad}" if bad else why))
    if len(sys.argv) > 1:
        rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8")))
        bad = [row["date"] for row in rows if (row["default_closed"] == "1") != (row["date"] in ours)]
        bad += sorted(set(ours) - {row["date"] for row in rows})
        print(f"{len(rows)} rows of the table; not so: {bad or 0}")
        wrong += len(bad)
    sys.exit(1 if wrong else 0)


main()
