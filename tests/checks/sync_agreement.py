#!/usr/bin/env python3
"""Holds what comes in from a real Buildbot to what its own API says, and stops it in every way there is.

usage: sync_agreement.py SLIPWAY-CLI [--window SLIPWAY] [--builds N] [--kills N] [--seed N]

N (210) builds deploy to three environments with every outcome. After a sync each build is a deployment with its state,
commit and times, a second sync changes nothing, and N (20) syncs that are killed at a random moment and finished by another
end with the same tables. With --window: the master is stopped, then killed, while the window reads from it; what is there
stays, the message is printed, and the longest gap of the window's event loop.
Exits with 1 if anything differs. Debian: buildbot buildbot-worker git; for the window xvfb openbox xdotool.
"""
import argparse
import hashlib
import http.cookiejar
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request

from promotions import Buildbot, Yard

# What Buildbot's results mean here: success, warnings, failure, skipped, exception, retry, cancelled.
STATES = {0: "succeeded", 1: "partial", 2: "failed", 3: "cancelled", 4: "failed", 5: "failed", 6: "cancelled"}
OUTCOMES = ["success"] * 6 + ["warnings", "failure", "exception", "skipped", "cancelled"]
COLUMNS = ("environment, source, external_id, hex(commit_id), version, state, raw_state, kind, by_whom, url, created_at, "
           "started_at, finished_at")

parser = argparse.ArgumentParser()
parser.add_argument("cli")
parser.add_argument("--window")
parser.add_argument("--builds", type=int, default=210)
parser.add_argument("--kills", type=int, default=20)
parser.add_argument("--seed", type=int, default=1)
options = parser.parse_args()
rnd = random.Random(options.seed)
cli = os.path.abspath(options.cli)
wrong = 0


def expect(what, is_so):
    global wrong
    if not is_so:
        wrong += 1
    print("ok   " if is_so else "WRONG", what, flush=True)


class Workspace:
    """One of its own for the same repository and server."""

    def __init__(self, yard, server, name):
        self.path = yard.folder / f"{name}.slipway"
        self.environment = dict(yard.environment, SLIPWAY_WORKSPACE=str(self.path), XDG_DATA_HOME=str(yard.folder / name))
        for words in (("init",), ("project", "add", "shop", "--git", str(yard.repository)),
                      ("environment", "add", "dev"), ("environment", "add", "staging"), ("environment", "add", "prod"),
                      ("connection", "add", "ci", "--kind", "buildbot", "--url", server, "--no-token"),
                      ("connection", "map", "ci", "--environment", "shop-deploy-(.*)=\\1", "--job", "shop-deploy-.*=shop")):
            self.ask(*words)

    def ask(self, *words, codes=(0,)):
        done = subprocess.run([cli, "--json", "--no-progress", *words], env=self.environment, capture_output=True, text=True)
        if done.returncode not in codes:
            sys.exit(f"slipway-cli {' '.join(words)}: {done.returncode} {done.stdout} {done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def rows(self):
        try:
            with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as db:
                return db.execute("SELECT count(*) FROM deployment").fetchone()[0]
        except sqlite3.OperationalError:
            return 0

    def digest(self):
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as db:
            names = {row[1] for row in db.execute("PRAGMA table_info(deployment)")}
            columns = ", ".join(one for one in COLUMNS.split(", ") if one.removeprefix("hex(").removesuffix(")") in names)
            rows = db.execute(f"SELECT {columns} FROM deployment ORDER BY source, external_id").fetchall()
            return len(rows), hashlib.sha256(repr(rows).encode()).hexdigest()[:16], columns.count(",") + 1

    def is_whole(self):
        with sqlite3.connect(self.path) as db:
            return db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def force_builds(buildbot, tags):
    jar = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    base = f"http://127.0.0.1:{buildbot.port}"
    jar.open(urllib.request.Request(base + "/auth/login", headers={"Authorization": "Basic YWxpY2U6c2VjcmV0"})).read()
    for number in range(options.builds):
        name = f"shop-deploy-{('dev', 'staging', 'prod')[number % 3]}"
        body = {"jsonrpc": "2.0", "id": 1, "method": "force",
                "params": {"revision": rnd.choice(tags), "branch": "main", "reason": "x", "outcome": rnd.choice(OUTCOMES)}}
        jar.open(urllib.request.Request(f"{base}/api/v2/forceschedulers/force-{name}", json.dumps(body).encode(),
                                        {"Content-Type": "application/json"})).read()
    buildbot.wait_until_idle()


def compare(buildbot, workspace):
    names = {one["builderid"]: one["name"] for one in buildbot.list("builders")}
    builds = buildbot.list("builds", "?property=*")
    known = {}
    for one in workspace.ask("deployments", "--limit", "100000")["deployments"]:
        known[one["external_id"]] = one
    differ = []
    for build in builds:
        builder = names[build["builderid"]]
        if not builder.startswith("shop-deploy-"):
            continue
        mine = known.pop(f"request-{build['buildrequestid']}", None)
        got = build["properties"].get("got_revision", [None])[0]
        if mine is None:
            differ.append(f"build {build['buildid']} is missing")
            continue
        begun = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(build["started_at"]))
        # Skipped ones deployed nothing: they are compared for being there.
        same = (mine["environment"] == builder.removeprefix("shop-deploy-") and (mine["commit"] or "") == (got or "")
                and mine["started_at"][:19] == begun
                and (build["results"] == 3 or mine["state"] == STATES[build["results"]]))
        if not same:
            differ.append(f"build {build['buildid']}: {build['results']} {got} {begun}: {mine}")
    differ += [f"nobody built {key}" for key in known]
    for line in differ[:5]:
        print("     ", line)
    expect(f"{len(builds)} builds compared one by one, {len(differ)} differ", len(builds) >= options.builds and not differ)
    live = {}
    for build in sorted(builds, key=lambda one: one["complete_at"]):
        if names[build["builderid"]].startswith("shop-deploy-") and build["results"] in (0, 1):
            live[names[build["builderid"]].removeprefix("shop-deploy-")] = build["properties"]["got_revision"][0]
    cells = workspace.ask("matrix")["projects"][0]["cells"]
    expect(f"the board shows what was built last in {len(live)} environments",
           all(cells[name]["commit"] == commit for name, commit in live.items()))


def kill_often(yard, server, expected, seconds):
    ends = set()
    cut = []
    for number in range(options.kills):
        workspace = Workspace(yard, server, f"killed-{number}")
        process = subprocess.Popen([cli, "--json", "--no-progress", "sync"], env=workspace.environment,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(rnd.uniform(0, seconds))
        process.send_signal(signal.SIGKILL)
        process.wait()
        cut.append(workspace.rows())
        if not workspace.is_whole():
            ends.add("broken")
        workspace.ask("sync")
        ends.add(workspace.digest())
    expect(f"{options.kills} syncs killed with {sorted(cut)} rows written, finished: {ends}", ends == {expected})


def stop_under_the_window(yard, buildbot, server, total):
    workspace = Workspace(yard, server, "window")
    gap = yard.folder / "gap"
    screen = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    display = dict(workspace.environment, DISPLAY=":" + screen.stdout.readline().strip(), QT_QPA_PLATFORM="xcb", HOME=str(yard.folder))
    quiet = dict(env=display, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    desktop = subprocess.Popen(["openbox"], **quiet)
    window = subprocess.Popen([os.path.abspath(options.window), "--workspace", str(workspace.path), "--heartbeat", str(gap)], **quiet)
    deadline = time.time() + 120
    while not 0 < workspace.rows() and time.time() < deadline and window.poll() is None:
        time.sleep(0.002)
    os.killpg(buildbot.processes[0].pid, signal.SIGSTOP)
    kept = workspace.rows()
    time.sleep(8)
    os.killpg(buildbot.processes[0].pid, signal.SIGKILL)
    time.sleep(45)
    expect(f"the window lives, {kept} of {total} rows were there when the master stopped, {workspace.rows()} are kept",
           window.poll() is None and workspace.rows() >= kept > 0)
    said = [one.get("last_error") or one.get("error") for one in workspace.ask("connection", "list")["connections"]]
    expect(f"it says: {said}", any(said))
    for _ in range(10):
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Slipway", "windowfocus", "key", "ctrl+q"], timeout=20, **quiet)
        try:
            window.wait(2)
            break
        except subprocess.TimeoutExpired:
            continue
    for one in (desktop, screen):
        one.terminate()
    longest = gap.read_text().split()[0] if gap.exists() else "unknown"
    expect(f"longest gap of the window's event loop: {longest} ms", longest.isdigit() and int(longest) <= 100)


yard = Yard(cli, 30)
buildbot = Buildbot(yard.repository)
try:
    force_builds(buildbot, ["v" + version for version in yard.versions])
    server = f"http://127.0.0.1:{buildbot.port}"
    whole = Workspace(yard, server, "whole")
    began = time.time()
    whole.ask("sync")
    seconds = time.time() - began
    compare(buildbot, whole)
    first = whole.digest()
    print(f"      second sync: {json.dumps(whole.ask('sync').get('connections'))}")
    expect("a second sync changes nothing", whole.digest() == first)
    if options.kills:
        kill_often(yard, server, first, seconds)
    if options.window:
        stop_under_the_window(yard, buildbot, server, first[0])
finally:
    buildbot.stop()
sys.exit(1 if wrong else 0)
