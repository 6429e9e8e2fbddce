#!/usr/bin/env python3
"""Lets releases in while everything goes wrong, and counts what was carried.

usage: promotions.py SLIPWAY-CLI kills [ROUNDS [SEED]]     a command of the team's own; the program killed at random moments
       promotions.py SLIPWAY-CLI resets [ROUNDS]           a real Buildbot behind a proxy that cuts the connection before
                                                           or after the server's answer, ROUNDS (50) times each
       promotions.py SLIPWAY-CLI ansible                   a real ansible-playbook on this machine, the second time with a
                                                           host that fails

Every release must be carried exactly once, every decision that was acknowledged must be there, and the ledger whole.
"""
import collections
import json
import os
import pathlib
import random
import signal
import socket
import struct
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

SUPPORT = pathlib.Path(__file__).resolve().parent.parent / "support" / "buildbot"


class Yard:
    """A workspace over a repository of its own, with one project and production."""

    def __init__(self, cli, releases):
        self.cli = cli
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="slipway-promotions-"))
        self.repository = self.folder / "repository"
        self.environment = dict(os.environ, XDG_DATA_HOME=str(self.folder / "data"), LANGUAGE="en", LC_ALL="C.UTF-8",
                                XDG_CACHE_HOME=str(self.folder / "cache"), XDG_CONFIG_HOME=str(self.folder / "config"),
                                SLIPWAY_WORKSPACE=str(self.folder / "team.slipway"), CI_PASSWORD="secret",
                                GIT_AUTHOR_NAME="Ada", GIT_AUTHOR_EMAIL="ada@example.org", GIT_COMMITTER_NAME="Ada",
                                GIT_COMMITTER_EMAIL="ada@example.org", GIT_CONFIG_GLOBAL="/dev/null")
        subprocess.run(["git", "init", "-q", "-b", "main", str(self.repository)], check=True, env=self.environment)
        self.versions = []
        for number in range(1, releases + 1):
            (self.repository / "file").write_text(f"{number}\n")
            self.git("add", "file")
            self.git("commit", "-q", "-m", f"fix: number {number}")
            self.git("tag", f"v0.0.{number}")
            self.versions.append(f"0.0.{number}")
        self.ask("init")
        self.ask("project", "add", "web", "--git", str(self.repository))
        self.ask("environment", "add", "prod")

    def git(self, *arguments):
        return subprocess.run(["git", "-C", str(self.repository), *arguments], check=True, env=self.environment,
                              capture_output=True, text=True).stdout.strip()

    def run(self, *arguments):
        """Exit code, answer, what was said."""
        done = subprocess.run([self.cli, "--json", "--no-progress", *arguments], env=self.environment,
                              capture_output=True, text=True)
        try:
            return done.returncode, json.loads(done.stdout), done.stderr
        except ValueError:
            return done.returncode, {}, done.stderr

    def ask(self, *arguments, codes=(0,)):
        code, answer, said = self.run(*arguments)
        if code not in codes:
            sys.exit(f"slipway-cli {' '.join(arguments)}: {code} {answer} {said}")
        return answer

    def promotions(self):
        return self.ask("promotions")["promotions"]

    def promote(self, version):
        return self.run("promote", "--project", "web", "--release", version, "--environment", "prod")


def killed(yard, arguments, after):
    """Starts a command and kills it; gives its answer where it had ended well before, else nothing."""
    process = subprocess.Popen([yard.cli, "--json", "--no-progress", *arguments], env=yard.environment,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        out, _ = process.communicate(timeout=after)
        return json.loads(out) if process.returncode == 0 else None
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.communicate()
        return None


def lines_of(path):
    return path.read_text().split("\n")[:-1] if path.exists() else []


def settle(yard, carried):
    """What a person does with what was cut off: wait until nothing moves there, look, and say what became of it."""
    yard.ask("promote", "--due", codes=(0, 1, 3, 4))
    count = 0
    for promotion in yard.promotions():
        if promotion["state"] not in ("asking", "running", "unsure"):
            continue
        if promotion["state"] != "unsure":
            sys.exit(f"promotion {promotion['id']} is {promotion['state']}, although nobody follows it")
        count += 1
        release = promotion["release"]
        deadline = time.time() + 20
        begun = any(line == f"begin {release}" for line in lines_of(carried))
        while begun and f"end {release}" not in lines_of(carried) and time.time() < deadline:
            time.sleep(0.02)
        is_live = f"end {release}" in lines_of(carried)
        yard.ask("settle", str(promotion["id"]), "--succeeded" if is_live else "--failed", "--reason", "looked")
    return count


def kills(cli, rounds=200, seed=1):
    dice = random.Random(seed)
    yard = Yard(cli, rounds)
    carried = yard.folder / "carried"
    # A start and an end, with a moment between in which the program can be killed.
    script = f'echo "begin $SLIPWAY_RELEASE" >> {carried}; sleep 0.05; echo "end $SLIPWAY_RELEASE" >> {carried}'
    yard.ask("target", "set", "--environment", "prod", "--", "/bin/sh", "-c", script)
    yard.ask("gate", "set", "prod", "--approvals", "1", "--allow-self-approval")
    acknowledged, cut, unsure = {}, collections.Counter(), 0
    took = {"request": 0.2, "approve": 0.2, "promote": 0.4}

    def step(name, *arguments):
        before = time.time()
        answer = killed(yard, arguments, dice.uniform(0, 1.3 * took[name]))
        if answer is None:
            cut[name] += 1
        else:
            took[name] = 0.7 * took[name] + 0.3 * (time.time() - before)
        return answer

    place = ("--project", "web", "--environment", "prod")
    for version in yard.versions:
        victim = dice.choice(list(took))
        request = None
        if victim == "request":
            request = step("request", "approval", "request", *place, "--release", version)
        known = [one for one in yard.ask("approval", "list")["approvals"]
                 if one["subject"]["release"] == version and one["state"] in ("pending", "approved")]
        if request and request["id"] not in [one["id"] for one in known]:
            sys.exit(f"request {request['id']} was acknowledged and is gone")
        if not known:
            known = [yard.ask("approval", "request", *place, "--release", version)]
        number = str(known[0]["id"])
        if victim == "approve" and step("approve", "approval", "approve", number):
            acknowledged[number] = version
        if yard.ask("approval", "show", number)["state"] == "pending":
            if number in acknowledged:
                sys.exit(f"the decision on {number} was acknowledged and is gone")
            yard.ask("approval", "approve", number)
        acknowledged[number] = version
        if victim == "promote":
            step("promote", "promote", *place, "--release", version)
        unsure += settle(yard, carried)
        ended = [one["state"] for one in yard.promotions() if one["release"] == version]
        if "succeeded" not in ended:
            if yard.ask("approval", "show", number)["state"] == "used":  # cut off before the command said a word
                number = str(yard.ask("approval", "request", *place, "--release", version)["id"])
                yard.ask("approval", "approve", number)
                acknowledged[number] = version
            code, answer, said = yard.promote(version)
            if code != 0:
                sys.exit(f"{version}: {code} {answer} {said}")
    audit = yard.ask("audit", "verify")
    lost = [number for number in acknowledged
            if not [one for one in yard.ask("approval", "show", number)["decisions"] if one["decision"] == "approve"]]
    counts = collections.Counter(lines_of(carried))
    twice = [line for line, count in counts.items() if count > 1]
    missing = [version for version in yard.versions if counts[f"end {version}"] != 1]
    print(f"{rounds} rounds, {sum(cut.values())} kills hit a living program ({dict(cut)}), {unsure} promotions were unsure")
    print(f"{len(acknowledged)} acknowledged decisions, {len(lost)} lost; {len(twice)} releases carried twice, "
          f"{len(missing)} never; ledger ok: {audit['ok']}, {audit['entries']} entries")
    return not lost and not twice and not missing and audit["ok"]


class Proxy(threading.Thread):
    """Hands on to Buildbot; a forced build is cut off as `mode` says: "before" it is handed on, or "after" the answer."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.target, self.mode, self.cut = port, None, 0
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]

    def run(self):
        while True:
            client, _ = self.socket.accept()
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    @staticmethod
    def message(stream):
        """One HTTP message with a length, or until the end."""
        head = b""
        while b"\r\n\r\n" not in head:
            piece = stream.recv(65536)
            if not piece:
                return head
            head += piece
        headers, body = head.split(b"\r\n\r\n", 1)
        length = next((int(line.split(b":")[1]) for line in headers.split(b"\r\n") if line.lower().startswith(b"content-length:")),
                      None)
        is_answer = headers.startswith(b"HTTP/")
        while (length is None and is_answer) or (length is not None and len(body) < length):
            piece = stream.recv(65536)
            if not piece:
                break
            body += piece
        return headers + b"\r\n\r\n" + body

    def reset(self, client):
        self.cut += 1
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        client.close()

    def serve(self, client):
        while True:
            request = self.message(client)
            if not request:
                client.close()
                return
            isForce = request.startswith(b"POST") and b"forceschedulers" in request.split(b"\r\n", 1)[0]
            mode = self.mode if isForce else None
            if mode == "before":
                return self.reset(client)
            with socket.create_connection(("127.0.0.1", self.target)) as server:
                head, rest = request.split(b"\r\n\r\n", 1)
                lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
                server.sendall(b"\r\n".join(lines) + b"\r\nConnection: close\r\n\r\n" + rest)
                answer = self.message(server)
            if mode == "after":
                return self.reset(client)
            client.sendall(answer)
            if b"content-length:" not in answer.split(b"\r\n\r\n", 1)[0].lower():
                client.close()
                return


class Buildbot:
    def __init__(self, repository):
        self.folder = tempfile.mkdtemp(prefix="slipway-buildbot-")
        ports = []
        for _ in range(2):
            with socket.create_server(("127.0.0.1", 0)) as free:
                ports.append(free.getsockname()[1])
        self.port = ports[0]
        environment = dict(os.environ, SLIPWAY_BB_BASE=self.folder, SLIPWAY_BB_REPOSITORY=str(repository),
                           SLIPWAY_BB_HTTP=str(ports[0]), SLIPWAY_BB_PB=str(ports[1]), PYTHONPATH=str(SUPPORT / "www"),
                           PYTHONDONTWRITEBYTECODE="1", PYTHONWARNINGS="ignore")
        master, worker = self.folder + "/master", self.folder + "/worker"
        os.mkdir(master)
        (pathlib.Path(master) / "master.cfg").write_text((SUPPORT / "master.cfg").read_text())
        python = "/usr/bin/python3"
        quiet = dict(env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        subprocess.run([python, "/usr/bin/buildbot", "create-master", "-q", master], check=True, **quiet)
        subprocess.run([python, "/usr/bin/buildbot-worker", "create-worker", worker, f"127.0.0.1:{ports[1]}", "worker",
                        "password"], check=True, **quiet)
        self.processes = [subprocess.Popen([python, "/usr/bin/" + name, "start", "--nodaemon", place], start_new_session=True, **quiet)
                          for name, place in (("buildbot", master), ("buildbot-worker", worker))]
        deadline = time.time() + 90
        while time.time() < deadline:
            try:
                if self.list("workers")[0]["connected_to"]:
                    return
            except (OSError, IndexError, ValueError):
                pass
            time.sleep(0.2)
        sys.exit("Buildbot did not start")

    def list(self, what, query=""):
        import urllib.request
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/api/v2/{what}{query}") as answer:
            return json.load(answer)[what]

    def wait_until_idle(self):
        while self.list("buildrequests", "?complete=false"):
            time.sleep(0.1)

    def stop(self):
        for process in self.processes:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def minutes_later(yard, minutes):
    """The clock goes on, seen from here: what was asked is that much longer ago."""
    with sqlite3.connect(yard.environment["SLIPWAY_WORKSPACE"]) as db:
        db.execute("UPDATE promotion SET at = at - ? WHERE state < 3", (minutes * 60000,))


def resets(cli, rounds=50):
    yard = Yard(cli, 2 * rounds)
    buildbot = Buildbot(yard.repository)
    try:
        proxy = Proxy(buildbot.port)
        proxy.start()
        yard.ask("connection", "add", "ci", "--kind", "buildbot", "--url", f"http://127.0.0.1:{proxy.port}", "--user", "alice",
                 "--token-env", "CI_PASSWORD")
        yard.ask("connection", "map", "ci", "--environment", "shop-deploy-(staging|prod)=\\1", "--job", "shop-deploy-.*=web")
        yard.ask("gate", "set", "prod", "--replace")
        yard.ask("target", "set", "--environment", "prod", "--connection", "ci", "--job", "shop-deploy-prod", "--parameter",
                 "outcome=success", codes=(0, 2))
        outcomes = collections.Counter()
        for number, version in enumerate(yard.versions):
            proxy.mode = "before" if number % 2 else "after"
            code, answer, said = yard.promote(version)
            outcomes[f"cut {proxy.mode}: {answer.get('promotion', {}).get('state')}, exit {code}"] += 1
            again, answer, _ = yard.promote(version)
            outcomes[f"at once again: exit {again}"] += 1
            buildbot.wait_until_idle()
            minutes_later(yard, 4)
            yard.ask("sync", "--connection", "ci")
            state = [one["state"] for one in yard.promotions() if one["release"] == version]
            outcomes[f"read again after a cut {proxy.mode}: {state}"] += 1
            mode, proxy.mode = proxy.mode, None
            if mode == "before":
                code, answer, said = yard.promote(version)
                if code != 0:
                    sys.exit(f"{version}: {code} {answer} {said}")
                buildbot.wait_until_idle()
                yard.ask("sync", "--connection", "ci")
        requests = buildbot.list("buildrequests")
        sources = {one["ssid"]: one["revision"] for one in buildbot.list("sourcestamps")}
        built = collections.Counter()
        for build in buildbot.list("builds", "?property=revision"):
            built[build["properties"]["revision"][0]] += 1
        audit = yard.ask("audit", "verify")
        twice = [revision for revision, count in built.items() if count > 1]
        for outcome, count in sorted(outcomes.items()):
            print(f"{count:4} × {outcome}")
        print(f"{2 * rounds} releases, {proxy.cut} connections cut, {len(requests)} builds asked of the server, "
              f"{len(twice)} releases built twice, {2 * rounds - len(built)} never; ledger ok: {audit['ok']}")
        return not twice and len(requests) == 2 * rounds == len(built) and audit["ok"] and bool(sources)
    finally:
        buildbot.stop()


PLAYBOOK = """
- hosts: all
  gather_facts: false
  tasks:
    - name: put the release in its place
      copy:
        content: "{{ release }} {{ commit }}\\n"
        dest: "{{ place }}/{{ inventory_hostname }}"
    - name: the service answers
      command: test ! -e "{{ place }}/{{ inventory_hostname }}.broken"
      changed_when: false
"""


def ansible(cli):
    yard = Yard(cli, 2)
    place = yard.folder / "hosts"
    place.mkdir()
    (yard.folder / "site.yml").write_text(PLAYBOOK)
    (yard.folder / "inventory.ini").write_text("[all]\nalpha ansible_connection=local\nbeta ansible_connection=local\n"
                                               "[all:vars]\nansible_python_interpreter=/usr/bin/python3\n")
    yard.ask("gate", "set", "prod", "--replace")
    yard.ask("target", "set", "--environment", "prod", "--folder", str(yard.folder), "--", "/usr/bin/ansible-playbook", "-i",
             "inventory.ini", "site.yml", "-e", f"release={{version}} commit={{commit}} place={place}")
    code, answer, said = yard.promote("0.0.1")
    first = answer["promotion"]
    print(f"0.0.1: exit {code}, {first['state']}: {first['message']}")
    files = {path.name: path.read_text().split()[0] for path in place.iterdir()}
    print(f"on the hosts: {files}")
    good = code == 0 and first["state"] == "succeeded" and files == {"alpha": "0.0.1", "beta": "0.0.1"}
    (place / "beta.broken").touch()
    code, answer, said = yard.promote("0.0.2")
    second = answer["promotion"]
    print(f"0.0.2: exit {code}, {second['state']}: {second['message']}")
    good = good and code == 1 and second["state"] == "failed" and "beta" in second["message"]
    history = yard.ask("deployments", "--project", "web")["deployments"]
    print("history:", [(one["version"], one["state"]) for one in history])
    cell = yard.ask("matrix")["projects"][0]["cells"]["prod"]
    print(f"live: {cell['version']}, last attempt: {cell['last_attempt']['version']} {cell['last_attempt']['state']}")
    return good and cell["version"] == "0.0.1" and cell["last_attempt"]["state"] == "failed"


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[2] not in ("kills", "resets", "ansible"):
        sys.exit(__doc__)
    checks = {"kills": kills, "resets": resets, "ansible": ansible}
    sys.exit(0 if checks[sys.argv[2]](sys.argv[1], *map(int, sys.argv[3:])) else 1)
