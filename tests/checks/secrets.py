#!/usr/bin/env python3
"""secrets.py SLIPWAY_CLI: where tokens are left behind.

Marker tokens go through adding, testing and syncing connections, through servers that repeat them in their errors, redirects, refused
certificates and a sync that is killed. Then every file of the home, the workspace with its write-ahead log, the exports and all that was
printed is searched for each marker as it is, percent-encoded and base64; and the command lines of all processes are watched meanwhile.
Prints one line a place, and ends with 1 where something was found. Debian: openssl; dbus gnome-keyring for tokens in the keyring.
"""
import base64
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import quote

KINDS = ("github", "gitlab", "gitea", "jenkins", "buildbot")
PLACES = ("sound", "everyecho", "everyunknown", "everyaway", "empty500", "unknown401")
TLS = ("good", "expired", "selfsigned", "tls11")


def forms(secret):
    found = {secret, quote(secret, safe="")}
    for user in ("", "robin:", "x", "xx"):  # base64 depends on what stands before
        coded = base64.b64encode((user + secret).encode()).decode().rstrip("=")
        found.add(coded[8 if user == "robin:" else 4 if user else 0:-3])
    return [form.encode() for form in found]


class Watch(threading.Thread):
    """Reads every process's command line, again and again."""

    def __init__(self, needles):
        super().__init__(daemon=True)
        self.needles, self.hits, self.rounds, self.ending = needles, [], 0, False

    def run(self):
        while not self.ending:
            for process in os.listdir("/proc"):
                if not process.isdigit() or int(process) == os.getpid():
                    continue
                try:
                    words = Path(f"/proc/{process}/cmdline").read_bytes()
                except OSError:
                    continue
                self.hits += [words for needle in self.needles if needle in words]
            self.rounds += 1
            time.sleep(0.005)


class Check:
    def __init__(self, cli, root):
        self.cli, self.root, self.said, self.number = cli, root, [], 0
        self.secrets = [f"mArk{i}/Tok+en=of.{kind}~{i * 7919}" for i, kind in enumerate((*KINDS, "keyring", "address", "killed"))]
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(root / "home"), "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": str(root / "run"),
                            "TMPDIR": str(root / "tmp"), "QT_LOGGING_RULES": "slipway.*.debug=true;qt.network.*=true",
                            "SLIPWAY_WORKSPACE": str(root / "shop.slipway")}
        for folder in ("home", "run", "tmp", "certificates"):
            (root / folder).mkdir(mode=0o700)

    def call(self, *words, secret=None, send=None):
        environment = dict(self.environment, **({"CI_TOKEN": secret} if secret else {}))
        done = subprocess.run([self.cli, *words], env=environment, input=send, capture_output=True, timeout=150, cwd=self.root / "home")
        self.said.append(done.stdout + done.stderr)
        return done

    def must(self, *words, **options):
        done = self.call(*words, **options)
        if done.returncode != 0:
            raise SystemExit(f"secrets: {' '.join(words)}: {done.stderr.decode()}")

    def start_servers(self):
        faultd = Path(__file__).resolve().parents[1] / "support/faultd/faultd.py"
        self.servers = subprocess.Popen(["/usr/bin/python3", "-B", faultd, self.root / "certificates"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ports = json.loads(self.servers.stdout.readline())

    def start_keyring(self):
        """A keyring of its own, where there are the programs for it."""
        self.keyring = []
        if not (shutil.which("dbus-daemon") and shutil.which("gnome-keyring-daemon")):
            return
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], env=self.environment, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        ring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], env=self.environment,
                                stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ring.stdin.write(b"password")
        ring.stdin.close()
        self.keyring = [ring, bus]
        time.sleep(1)

    def address(self, listener, path):
        return f"{'https' if listener in TLS else 'http'}://127.0.0.1:{self.ports[listener]}/{path}"

    def try_connection(self, kind, url, secret, *more):
        self.number += 1
        name = f"c{self.number}"
        self.must("connection", "add", name, "--kind", kind, "--url", url, "--token-env", "CI_TOKEN", "--project", "shop=acme/shop", *more)
        self.call("connection", "test", name, secret=secret)
        self.call("--json", "connection", "test", name, secret=secret)
        self.call("sync", "--connection", name, secret=secret)
        self.call("--json", "sync", "--connection", name, secret=secret)

    def go(self):
        repository = self.root / "home/shop"
        subprocess.run(["git", "-c", "init.defaultBranch=main", "init", "-q", repository], check=True, env=self.environment)
        subprocess.run(["git", "-C", repository, "-c", "user.name=R", "-c", "user.email=r@example.org", "commit", "-q", "--allow-empty", "-m",
                        "feat: begin"], check=True, env=self.environment)
        self.must("init")
        self.must("project", "add", "shop", "--git", str(repository))
        self.must("environment", "add", "prod")
        for kind, secret in zip(KINDS, self.secrets):
            for place in PLACES if kind in ("buildbot", "gitlab") else PLACES[1:4]:
                self.try_connection(kind, self.address("main", place), secret)
            self.try_connection(kind, self.address("main", "everyecho"), secret, "--user", "robin")
        for listener in TLS:
            self.try_connection("buildbot", self.address(listener, "sound"), self.secrets[4], "--ca", str(self.root / "certificates/ca.crt"))
        self.keyring_token(self.secrets[5])
        # In an address a token is seen by all; that it was typed there is not Slipway's doing, keeping it would be.
        self.watch.ending = True
        self.watch.join()
        self.call("connection", "add", "typed", "--kind", "buildbot", "--url", f"http://robin:{quote(self.secrets[6], safe='')}@127.0.0.1/",
                  "--no-token")
        self.kill_in_sync(self.secrets[7])
        for words in (("connection", "list"), ("--json", "connection", "list"), ("audit", "list"), ("audit", "export", str(self.root / "audit.jsonl")),
                      ("--json", "deployments"), ("--json", "matrix")):
            self.call(*words)

    def keyring_token(self, secret):
        done = self.call("connection", "add", "ring", "--kind", "buildbot", "--url", self.address("main", "everyecho"), "--user", "robin",
                         "--token-stdin", send=secret.encode() + b"\n")
        print(f"keyring: {'kept there' if done.returncode == 0 else 'none to be had, refused'}")
        for command in ("test", "list"):
            self.call("connection", command, *(["ring"] if command == "test" else []))
        self.call("sync", "--connection", "ring")

    def kill_in_sync(self, secret):
        self.must("connection", "add", "late", "--kind", "buildbot", "--url", self.address("main", "everylate"), "--token-env", "CI_TOKEN")
        process = subprocess.Popen([self.cli, "sync", "--connection", "late"], env=dict(self.environment, CI_TOKEN=secret),
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=self.root / "home")
        time.sleep(1.5)
        process.send_signal(signal.SIGKILL)
        self.said.append(process.communicate()[0])

    def report(self):
        needles = [(secret, form) for secret in self.secrets for form in forms(secret)]
        arrived = self.arrived()
        sent = [secret for secret in self.secrets if any(form in arrived for form in forms(secret))]
        unsent = [secret for secret in self.secrets if secret not in sent]
        print(f"{self.number} connections; {len(sent)} of {len(self.secrets)} markers reached their server, not {' '.join(unsent)}")
        # A search that finds nothing has to show that it can.
        planted = self.root / "home/planted"
        planted.write_bytes(b"x" + base64.b64encode(b"robin:" + self.secrets[0].encode()))
        if not any(form in planted.read_bytes() for _, form in needles):
            sys.exit("secrets: what was planted is not found")
        planted.unlink()
        files = [path for path in self.root.rglob("*") if path.is_file() and "certificates" not in path.parts]
        found = [f"{path.relative_to(self.root)}: {secret}" for path in files for secret, form in needles if form in path.read_bytes()]
        found += [f"printed: {secret}: {text[:300]!r}" for text in self.said for secret, form in needles if form in text]
        found += [f"command line: {words[:300]!r}" for words in self.watch.hits]
        print(f"{len(files)} files, {len(self.said)} outputs, {self.watch.rounds} looks at all command lines: {len(found)} found")
        print("\n".join(found), end="\n" if found else "")
        return 1 if found or len(sent) < len(KINDS) else 0

    def arrived(self):
        import urllib.request
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://127.0.0.1:{self.ports['control']}/ledger") as answer:
            entries = json.loads(answer.read())
        return "\n".join(entry.get("head", "") + entry.get("body", "") for entry in entries).encode()

    def end(self):
        for process in self.keyring:
            process.terminate()
        self.servers.stdin.close()


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        check = Check(str(Path(sys.argv[1]).resolve()), Path(folder))
        check.start_servers()
        check.start_keyring()
        check.watch = Watch([form for secret in check.secrets for form in forms(secret)])
        check.watch.start()
        try:
            check.go()
            return check.report()
        finally:
            check.end()


sys.exit(main())
