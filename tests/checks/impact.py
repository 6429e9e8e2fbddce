#!/usr/bin/env python3
"""Breaks and mends a small service that a real Prometheus watches and a real Alertmanager speaks of.

usage: impact.py SLIPWAY-CLI

Needs prometheus and prometheus-alertmanager. Both run on free ports over a folder of their own for about five minutes:
a release that fails is worse and is let in nowhere, going back is better and is let in, an alert is one incident of the
right deployment until it is over, and whoever cannot be asked leaves things unknown and the gate closed.
"""
import http.server
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

QUERY = ('sum(rate(errors_total{app="{project}"}[10s])) / sum(rate(requests_total{app="{project}"}[10s])) * 100')
WATCHED = 80  # seconds: the minute that rules ask for, and what a rate over 10 s still remembers


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Service:
    """Answers a hundred requests a second; of version 0.0.2 it fails every second one."""

    def __init__(self):
        self.version, self.requests, self.errors = "none", 0, 0
        service = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                if self.path.startswith("/deploy/"):
                    service.version = self.path.rsplit("/", 1)[1]
                body = (f'requests_total{{app="web"}} {service.requests}\n'
                        f'errors_total{{app="web"}} {service.errors}\n').encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/plain; version=0.0.4")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        threading.Thread(target=self.work, daemon=True).start()

    def work(self):
        while True:
            time.sleep(0.1)
            self.requests += 10
            self.errors += 5 if self.version == "0.0.2" else 0


class Watchers:
    """A Prometheus and an Alertmanager, each a process of ours."""

    def __init__(self, folder, service):
        self.folder = folder
        self.port, self.alert_port = free_port(), free_port()
        self.url, self.alert_url = f"http://127.0.0.1:{self.port}", f"http://127.0.0.1:{self.alert_port}"
        (folder / "prometheus.yml").write_text(f"""
global: {{scrape_interval: 1s, evaluation_interval: 1s}}
rule_files: [rules.yml]
alerting: {{alertmanagers: [{{static_configs: [{{targets: ['127.0.0.1:{self.alert_port}']}}]}}]}}
scrape_configs: [{{job_name: web, static_configs: [{{targets: ['127.0.0.1:{service.port}']}}]}}]
""")
        (folder / "rules.yml").write_text("""
groups:
- name: web
  rules:
  - alert: ErrorsAreMany
    expr: sum by (app) (rate(errors_total[10s])) / sum by (app) (rate(requests_total[10s])) > 0.1
    labels: {severity: page, service: web, env: staging}
    annotations: {summary: 'Every tenth request fails'}
  - alert: OfNobody
    expr: vector(1)
    labels: {severity: page, service: nowhere}
""")
        (folder / "alertmanager.yml").write_text("route: {receiver: nobody}\nreceivers: [{name: nobody}]\n")
        self.prometheus, self.alertmanager = None, None
        self.processes = []
        self.start_alertmanager("alerts-1")
        self.start_prometheus()

    def start(self, *arguments):
        log = open(self.folder / "watchers.log", "ab")
        process = subprocess.Popen(arguments, stdout=log, stderr=log, cwd=self.folder)
        self.processes.append(process)
        return process

    def start_prometheus(self):
        self.prometheus = self.start("prometheus", "--config.file=prometheus.yml",
                                     f"--storage.tsdb.path={self.folder}/tsdb",
                                     f"--web.listen-address=127.0.0.1:{self.port}")
        self.wait(self.url + "/-/ready")

    def start_alertmanager(self, memory):
        self.alertmanager = self.start("prometheus-alertmanager", "--config.file=alertmanager.yml",
                                       f"--storage.path={self.folder}/{memory}", "--cluster.listen-address=",
                                       f"--web.listen-address=127.0.0.1:{self.alert_port}")
        self.wait(self.alert_url + "/-/ready")

    @staticmethod
    def wait(url):
        for _ in range(300):
            try:
                with urllib.request.urlopen(url, timeout=2) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.1)
        sys.exit(f"{url} does not answer")

    @staticmethod
    def stop(process):
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=30)

    def end(self):
        for process in self.processes:
            self.stop(process)


class Quay:
    """A workspace with one project, staging and production, and a command that carries releases to the service."""

    def __init__(self, cli, folder, service):
        self.cli, self.failures = cli, 0
        repository = folder / "repository"
        self.environment = dict(os.environ, XDG_DATA_HOME=str(folder / "data"), LANGUAGE="en", LC_ALL="C.UTF-8",
                                XDG_CACHE_HOME=str(folder / "cache"), XDG_CONFIG_HOME=str(folder / "config"),
                                SLIPWAY_WORKSPACE=str(folder / "team.slipway"), GIT_AUTHOR_NAME="Ada",
                                GIT_AUTHOR_EMAIL="ada@example.org", GIT_COMMITTER_NAME="Ada",
                                GIT_COMMITTER_EMAIL="ada@example.org", GIT_CONFIG_GLOBAL="/dev/null")

        def git(*arguments):
            subprocess.run(["git", "-C", str(repository), *arguments], check=True, env=self.environment)

        subprocess.run(["git", "init", "-q", "-b", "main", str(repository)], check=True, env=self.environment)
        for number in (1, 2):
            (repository / "file").write_text(f"{number}\n")
            git("add", "file")
            git("commit", "-q", "-m", f"fix: number {number}")
            git("tag", f"v0.0.{number}")
        carrier = folder / "carry.py"
        carrier.write_text("import os, urllib.request\nurllib.request.urlopen("
                           f"'http://127.0.0.1:{service.port}/deploy/' + os.environ['SLIPWAY_RELEASE'])\n")
        self.ask("init")
        self.ask("project", "add", "web", "--git", str(repository))
        for environment in ("staging", "prod"):
            self.ask("environment", "add", environment)
        self.ask("target", "set", "--environment", "staging", sys.executable, str(carrier))
        self.ask("target", "set", "--environment", "prod", "/bin/true")

    def run(self, *arguments):
        """Exit code and answer."""
        done = subprocess.run([self.cli, "--json", "--no-progress", *arguments], env=self.environment,
                              capture_output=True, text=True)
        try:
            return done.returncode, json.loads(done.stdout)
        except ValueError:
            return done.returncode, {"said": done.stderr}

    def ask(self, *arguments):
        code, answer = self.run(*arguments)
        if code != 0:
            sys.exit(f"slipway-cli {' '.join(arguments)}: {code} {answer}")
        return answer

    def expect(self, what, holds, seen):
        print(f"{'ok  ' if holds else 'FAIL'} {what}: {seen}", flush=True)
        self.failures += not holds

    def carry(self, release):
        self.ask("promote", "--project", "web", "--release", release, "--environment", "staging")

    def newest(self, environment="staging"):
        return self.ask("deployments", "--environment", environment, "--limit", "1")["deployments"][0]

    def impact(self):
        impact = self.ask("impact", str(self.newest()["id"]))["impacts"][0]
        monitor = impact["monitors"][0]
        return monitor["verdict"], monitor["sentence"]

    def gate(self, release):
        """Whether it may go to production, and what the rule about the monitor says."""
        code, answer = self.run("promote", "--project", "web", "--release", release, "--environment", "prod",
                                "--dry-run")
        plan = answer["plan"][0]
        reasons = [one["reason"] for one in plan["reasons"] if one["gate"] == "monitors"]
        return plan["can_move"], (reasons or [""])[0]

    def incidents(self):
        return self.ask("incident", "list")["incidents"]


def fetch(quay, watchers_wanted, seconds=60):
    """Reads the alerts until the first source's list of that name is not empty."""
    deadline = time.time() + seconds
    while True:
        answer = quay.ask("incident", "fetch")["sources"][0]
        if answer[watchers_wanted] or time.time() > deadline:
            return answer
        time.sleep(1)


def break_and_mend(quay, watchers):
    quay.carry("0.0.1")
    print(f"0.0.1 is live; waiting {WATCHED} s", flush=True)
    moves, why = quay.gate("0.0.1")
    quay.expect("what went live just now is not let in yet", not moves and "watched" in why, why)
    time.sleep(WATCHED)
    checked = quay.ask("monitor", "check", "error-rate", "--environment", "staging")["monitors"][0]
    quay.expect("the monitor reads what the service does", checked["good"] and checked["value"] == 0, checked)
    moves, why = quay.gate("0.0.1")
    quay.expect("what serves well is let in", moves, why)
    moves, why = quay.gate("0.0.2")
    quay.expect("what never was there is not", not moves and "never went live" in why, why)

    quay.carry("0.0.2")
    broken = quay.newest()
    answer = fetch(quay, "added")
    quay.expect("the alert is an incident", len(answer["added"]) == 1, answer)
    quay.expect("an alert of no project here is told of", any("nowhere" in one["why"] for one in answer["untaken"]),
                answer["untaken"])
    watchers.stop(watchers.alertmanager)
    code, answer = quay.run("incident", "fetch")
    quay.expect("no Alertmanager: nothing is over", code == 1 and len(quay.incidents()) == 1
                and quay.incidents()[0]["resolved_at"] is None, answer["sources"][0]["why"])
    watchers.start_alertmanager("alerts-2")
    answer = quay.ask("incident", "fetch")["sources"][0]
    quay.expect("one that began anew and knows of nothing yet ends nothing", not answer["recovered"], answer)
    print(f"0.0.2 is live; waiting {WATCHED} s", flush=True)
    time.sleep(WATCHED)
    verdict, sentence = quay.impact()
    quay.expect("what broke it made it worse", verdict == "worse", sentence)
    moves, why = quay.gate("0.0.2")
    quay.expect("it is not let in", not moves and "above" in why, why)
    quay.ask("incident", "fetch")
    incidents = quay.incidents()
    quay.expect("still one incident, of the deployment that did it",
                len(incidents) == 1 and incidents[0]["deployment"] == broken["id"]
                and incidents[0]["environment"] == "staging", incidents)

    quay.ask("rollback", "--project", "web", "--environment", "staging")
    answer = fetch(quay, "recovered", 120)
    incidents = quay.incidents()
    quay.expect("the incident is over", len(answer["recovered"]) == 1 and len(incidents) == 1
                and incidents[0]["resolved_at"] is not None, incidents)
    print(f"gone back; waiting {WATCHED} s", flush=True)
    time.sleep(WATCHED)
    verdict, sentence = quay.impact()
    quay.expect("going back made it better", verdict == "better", sentence)
    moves, why = quay.gate("0.0.1")
    quay.expect("it is let in again", moves, why)


def lose_prometheus(quay, watchers):
    quay.ask("monitor", "add", "broken", "--environment", "staging", "--url", watchers.url, "--query", "sum(",
             "--threshold", "1", "--duration", "1m")
    code, answer = quay.run("monitor", "check", "broken", "--environment", "staging")
    quay.expect("a query that cannot be read is unknown, in Prometheus' words",
                code == 1 and answer["monitors"][0]["value"] is None and "parse error" in answer["monitors"][0]["why"],
                answer["monitors"][0]["why"])
    quay.ask("monitor", "remove", "broken", "--environment", "staging")
    watchers.stop(watchers.prometheus)
    verdict, sentence = quay.impact()
    quay.expect("no Prometheus: the impact is unknown", verdict == "unknown", sentence)
    moves, why = quay.gate("0.0.1")
    quay.expect("no Prometheus: the gate is closed", not moves and "not known" in why, why)
    code, answer = quay.run("promote", "--project", "web", "--release", "0.0.1", "--environment", "prod")
    quay.expect("no Prometheus: nothing is let in", code == 3, answer.get("error", answer))
    watchers.start_prometheus()
    time.sleep(3)
    code, answer = quay.run("promote", "--project", "web", "--release", "0.0.1", "--environment", "prod")
    quay.expect("with it again: it is let in", code == 0, quay.newest("prod")["version"])
    quay.expect("the ledger is whole", quay.ask("audit", "verify")["ok"], "ok")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="slipway-impact-"))
    service = Service()
    watchers = Watchers(folder, service)
    try:
        quay = Quay(sys.argv[1], folder, service)
        quay.ask("monitor", "add", "error-rate", "--environment", "staging", "--url", watchers.url, "--query", QUERY,
                 "--measure", "error-rate", "--unit", "%", "--threshold", "1", "--duration", "1m", "--before", "1m",
                 "--after", "2m")
        quay.ask("gate", "set", "prod", "--replace", "--monitor", "error-rate@staging<1 1m 20")
        quay.ask("incident", "source", "pager", "--url", watchers.alert_url, "--filter", 'severity="page"',
                 "--project-label", "service", "--environment-label", "env")
        break_and_mend(quay, watchers)
        lose_prometheus(quay, watchers)
    finally:
        watchers.end()
    print(f"{quay.failures} of what was expected did not come; {folder}")
    return 1 if quay.failures else 0


if __name__ == "__main__":
    sys.exit(main())
