#!/usr/bin/env python3
"""Compares when freezes hold with an independent implementation of RFC 5545 (python3-dateutil).

usage: recurrence.py SLIPWAY-CLI [RULES [INSTANTS [SEED]]]

Writes RULES random recurring freezes (500) with random time zones into a workspace of its own, asks at INSTANTS random
moments (40) which of them hold, and says how many answers differ. Beginnings are reckoned on the clocks of the zone, and
so is their length, as Slipway's README of models/schedule says.
"""
import datetime as dt
import json
import random
import subprocess
import sys
import tempfile
import zoneinfo

from dateutil import rrule

ZONES = ["UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Asia/Kolkata", "Australia/Lord_Howe",
         "Pacific/Apia", "Africa/Casablanca", "Asia/Tehran"]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def random_rule(dice):
    kind = dice.choice(["HOURLY", "DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"])
    parts = ["FREQ=" + kind]
    if dice.random() < 0.4:
        parts.append(f"INTERVAL={dice.randint(1, 5)}")
    if kind in ("WEEKLY", "DAILY") and dice.random() < 0.6:
        parts.append("BYDAY=" + ",".join(dice.sample(DAYS, dice.randint(1, 3))))
    if kind == "MONTHLY":
        if dice.random() < 0.5:
            parts.append("BYMONTHDAY=" + ",".join(str(d) for d in dice.sample([1, 2, 15, 28, 31, -1, -3], 2)))
        else:
            parts.append("BYDAY=" + dice.choice(["1", "2", "-1", "-2"]) + dice.choice(DAYS))
    if kind == "YEARLY" and dice.random() < 0.7:
        parts.append(f"BYMONTH={dice.randint(1, 12)}")
        parts.append(f"BYMONTHDAY={dice.choice([1, 10, 24, -1])}")
    ending = dice.random()
    if ending < 0.2:
        parts.append(f"COUNT={dice.randint(1, 60)}")
    return ";".join(parts)


def main():
    cli = sys.argv[1]
    rules, instants, seed = [int(x) for x in sys.argv[2:5]] + [500, 40, 7][len(sys.argv) - 2:]
    dice = random.Random(seed)
    workspace = tempfile.mkdtemp() + "/freezes.slipway"

    def run(*arguments):
        done = subprocess.run([cli, "--workspace", workspace, "--json", *arguments], capture_output=True, text=True)
        return done.returncode, json.loads(done.stdout or "{}")

    run("init")
    freezes, refused = [], 0
    while len(freezes) < rules:
        zone = dice.choice(ZONES)
        begin = dt.datetime(2024, 1, 1) + dt.timedelta(minutes=15 * dice.randint(0, 4 * 24 * 700))
        length = dt.timedelta(minutes=dice.choice([30, 60, 8 * 60, 24 * 60, 62 * 60]))
        rule = random_rule(dice)
        # On clocks that skip or repeat the very first beginning there is no one answer.
        there = zoneinfo.ZoneInfo(zone)
        if begin.replace(tzinfo=there).utcoffset() != begin.replace(tzinfo=there, fold=1).utcoffset():
            continue
        code, answer = run("freeze", "add", "--reason", "r", "--rule", rule, "--time-zone", zone,
                           "--start", begin.replace(tzinfo=there).isoformat(),
                           "--end", (begin + length).replace(tzinfo=there).isoformat())
        if code != 0:
            refused += 1
            if refused > rules:
                sys.exit(f"too many refused: {answer}")
            continue
        freezes.append((answer["freeze"]["id"], rule, zone, begin, length))
    wrong = held = 0
    for _ in range(instants):
        moment = dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc) + dt.timedelta(minutes=dice.randint(0, 3 * 365 * 24 * 60))
        _, answer = run("freeze", "list", "--at", moment.isoformat().replace("+00:00", "Z"))
        active = {freeze["id"]: freeze["active"] for freeze in answer["freezes"]}
        for number, rule, zone, begin, length in freezes:
            there = zoneinfo.ZoneInfo(zone)
            clock = moment.astimezone(there).replace(tzinfo=None)
            expected = False
            # A freeze that began up to its length (and an hour of changed clocks) before may still hold.
            for start in rrule.rrulestr(rule, dtstart=begin).between(clock - length - dt.timedelta(hours=26),
                                                                     clock + dt.timedelta(hours=26), inc=True):
                first = start.replace(tzinfo=there).astimezone(dt.timezone.utc)
                last = (start + length).replace(tzinfo=there).astimezone(dt.timezone.utc)
                expected = expected or first <= moment < last
            held += expected
            if active[number] != expected:
                wrong += 1
                print(f"differs at {moment}: {rule} from {begin} for {length} in {zone}: expected {expected}")
    print(f"{len(freezes)} rules x {instants} instants, {held} times frozen: {wrong} wrong "
          f"({refused} random rules were refused, such as those that never come)")
    sys.exit(1 if wrong else 0)


main()
