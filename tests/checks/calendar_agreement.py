#!/usr/bin/python3
"""calendar_agreement.py SLIPWAY_CLI: exports a calendar and has another implementation (python3-icalendar, with
dateutil for the rules) read it back: the same ids, the same moments, the same times of freezes that come back.
Prints what it compared; ends with 1 where something differs."""
import datetime
import json
import os
import subprocess
import sys
import tempfile

import icalendar
from dateutil import rrule, tz

UTC = datetime.timezone.utc
FREEZES = [
    ("weekend", "Europe/Berlin", "2026-10-02 18:00", "2026-10-05 06:00", "FREQ=WEEKLY;BYDAY=FR"),
    ("nights", "America/New_York", "2026-10-20 22:00", "2026-10-21 06:00", "FREQ=DAILY;UNTIL=20261120T120000"),
    ("month's end", "UTC", "2026-10-30 00:00", "2026-10-31 00:00", "FREQ=MONTHLY;BYMONTHDAY=-1,-2"),
    ("once", "Asia/Kolkata", "2026-12-24 00:00", "2026-12-27 00:00", None),
]


def cli(program, workspace, *arguments):
    ran = subprocess.run([program, "--workspace", workspace, *arguments], capture_output=True, text=True)
    if ran.returncode != 0:
        sys.exit("%s: %s" % (" ".join(arguments), ran.stderr))
    return ran.stdout


def moment(value):
    return datetime.datetime.fromisoformat(value.replace("Z", "+00:00")) if value else None


def times_of(event, first, last):
    start = event["DTSTART"].dt
    if not isinstance(start, datetime.datetime):
        return {(start, None)}
    if "RRULE" not in event:
        end = event["DTEND"].dt.astimezone(UTC) if "DTEND" in event else None
        return {(start.astimezone(UTC), end)}
    zone = event["DTSTART"].params.get("TZID", "UTC")
    clocks = tz.gettz(zone)
    begin = start.replace(tzinfo=None)
    text = event["RRULE"].to_ical().decode()
    parts = dict(part.split("=") for part in text.split(";"))
    if "UNTIL" in parts:  # in UTC there, on the clocks here
        until = datetime.datetime.strptime(parts["UNTIL"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        text = text.replace(parts["UNTIL"], until.astimezone(clocks).strftime("%Y%m%dT%H%M%S"))
    duration = event["DURATION"].dt
    days, rest = datetime.timedelta(days=duration.days), duration - datetime.timedelta(days=duration.days)
    found = set()
    for clock in rrule.rrulestr(text, dtstart=begin):
        if clock > last.replace(tzinfo=None) + datetime.timedelta(days=3):
            break
        at = clock.replace(tzinfo=clocks).astimezone(UTC)
        end = (clock + days).replace(tzinfo=clocks).astimezone(UTC) + rest
        if at < last and end > first:
            found.add((at, end))
    return found


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        workspace, file = os.path.join(folder, "w.slipway"), os.path.join(folder, "out.ics")
        cli(program, workspace, "init")
        for reason, zone, start, end, rule in FREEZES:
            more = ["--rule", rule] if rule else []
            cli(program, workspace, "freeze", "add", "--reason", reason, "--time-zone", zone, "--start", start,
                "--end", end, *more)
        days = ["--from", "2026-10-01", "--to", "2027-03-31"]
        shown = json.loads(cli(program, workspace, "--json", "calendar", *days))
        cli(program, workspace, "calendar", "export", file, *days)
        with open(file, "rb") as bytes_:
            calendar = icalendar.Calendar.from_ical(bytes_.read())
        first = datetime.datetime.fromisoformat(shown["from"]).astimezone()
        last = datetime.datetime.fromisoformat(shown["to"]).astimezone() + datetime.timedelta(days=1)
        ours, theirs, changed, wrong = {}, {}, [], 0
        for entry in shown["entries"]:
            ours.setdefault(entry["key"].split("/")[0], set()).add((moment(entry["from"]), moment(entry["until"])))
        for event in calendar.walk("VEVENT"):
            key = str(event["UID"]).split("@")[0]
            if "RECURRENCE-ID" in event:
                changed.append((key, event))
            else:
                theirs[key] = times_of(event, first, last)
        for key, event in changed:  # one of its times is another than the rule says
            at = event["RECURRENCE-ID"].dt.astimezone(UTC)
            theirs[key] = {time for time in theirs[key] if time[0] != at} | times_of(event, first, last)
        for key in sorted(set(ours) | set(theirs)):
            same = ours.get(key) == theirs.get(key)
            wrong += not same
            print("%-12s %3d times %s" % (key, len(ours.get(key, ())), "agree" if same else "DIFFER"))
            if not same:
                print("  only in the window:", sorted(ours.get(key, set()) - theirs.get(key, set()))[:3])
                print("  only in the file:  ", sorted(theirs.get(key, set()) - ours.get(key, set()))[:3])
        print("%d events, %d differ" % (len(theirs), wrong))
        sys.exit(1 if wrong or len(theirs) != len(FREEZES) else 0)


main()
