#!/usr/bin/env python3
"""metrics_agreement.py CLI [--histories N] [--seed N]: holds `metrics` to a computation of its own, for random histories.

Each history (200) is a set of deployments and incidents over one small repository with merges, squashed pull requests,
cherry-picks and commits from the future. All five metrics under all four definitions are computed here again, from git
and the rows alone, and compared. Exits 1 after counting all disagreements.
"""
import argparse
import csv
import datetime as dt
import json
import math
import os
import random
import statistics
import subprocess
import tempfile

parser = argparse.ArgumentParser()
parser.add_argument("cli")
parser.add_argument("--histories", type=int, default=200)
parser.add_argument("--seed", type=int, default=5)
options = parser.parse_args()
cli = os.path.abspath(options.cli)
rnd = random.Random(options.seed)
work = tempfile.mkdtemp(prefix="metrics-")
environ = dict(os.environ, XDG_DATA_HOME=work + "/data", XDG_CACHE_HOME=work + "/cache", XDG_CONFIG_HOME=work + "/config", LANGUAGE="en", TZ="UTC")
DAY = 86400
START = int(dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc).timestamp())
repository = work + "/repository"


def git(*args, **more):
    return subprocess.run(["git", "-C", repository, *args], capture_output=True, text=True, check=True, **more).stdout


class Commit:
    def __init__(self, sha, parents, authored, committed, pull, copied):
        self.sha, self.parents, self.authored, self.committed, self.pull, self.copied = sha, parents, authored, committed, pull, copied


def make_repository():
    """A main line of 160 steps, each a commit, a squashed pull request, a merged one, or a copy from a side branch."""
    subprocess.run(["git", "init", "-q", "-b", "main", repository], check=True)
    stream, mark, known = [], [0], []

    def commit(ref, message, when, authored, parents):
        mark[0] += 1
        stream.append(f"commit {ref}\nmark :{mark[0]}\nauthor A <a@example.org> {authored} +0000\n"
                      f"committer A <a@example.org> {when} +0000\ndata {len(message.encode())}\n{message}\n")
        if parents:
            stream.append(f"from :{parents[0]}\n" + "".join(f"merge :{p}\n" for p in parents[1:]))
        stream.append(f"M 100644 inline f{mark[0]}\ndata 1\nx\n")
        return mark[0]

    when, head = START - 20 * DAY, None
    for step in range(160):
        when += rnd.randint(600, DAY)
        stamp = when + (30 * DAY if rnd.random() < 0.03 else 0)  # a clock that runs ahead
        authored = stamp - rnd.randint(0, 3 * DAY)
        shape = rnd.random()
        if head and shape < 0.2:
            tip = head
            for part in range(rnd.randint(1, 3)):
                tip = commit(f"refs/heads/side{step}", f"part {step}.{part}", when - 300 + part, when - rnd.randint(300, 4 * DAY), [tip])
            head = commit("refs/heads/main", f"Merge pull request #{step} from a/b", stamp, authored, [head, tip])
        elif shape < 0.4:
            head = commit("refs/heads/main", f"feat: thing (#{step})", stamp, authored, [head] if head else [])
        else:
            head = commit("refs/heads/main", f"fix: thing {step}", stamp, authored, [head] if head else [])
        known.append(head)
        if step % 25 == 20:  # a hot fix beside the main line, carried over a little later
            aside = commit(f"refs/heads/hot{step}", f"fix: hot {step}", when + 10, when + 5, [known[-2]])
            known.append(aside)
            head = commit("refs/heads/main", f"fix: hot {step}", when + 400, when + 5, [head])
            known.append(head)
    subprocess.run(["git", "-C", repository, "fast-import", "--quiet"], input="".join(stream).encode(), check=True)


def read_repository():
    commits = {}
    for record in git("log", "--all", "--format=%H%x00%P%x00%at%x00%ct%x00%s%x01").split("\x01"):
        fields = record.strip().split("\x00")
        if len(fields) < 5:
            continue
        sha, parents, authored, committed, subject = fields
        pull = ""
        if subject.startswith("Merge pull request #"):
            pull = subject.split("#")[1].split()[0]
        elif subject.endswith(")") and "(#" in subject:
            pull = subject.rsplit("(#")[-1][:-1]
        commits[sha] = Commit(sha, parents.split(), int(authored), int(committed), pull, (subject, authored) if subject.startswith("fix: hot") else None)
    reached = {}
    for sha in git("rev-list", "--all", "--reverse", "--topo-order").split():
        reached[sha] = {sha}.union(*(reached[p] for p in commits[sha].parents))
    return commits, reached


def slipway(*args, ok=(0,)):
    done = subprocess.run([cli, "--workspace", work + "/w.slipway", "--json", *args], capture_output=True, text=True, env=environ)
    if done.returncode not in ok:
        raise SystemExit(f"slipway-cli {' '.join(args)}: {done.returncode} {done.stdout[:400]} {done.stderr[:400]}")
    return json.loads(done.stdout) if done.stdout.strip() else {}


def stamp(seconds):
    return dt.datetime.fromtimestamp(seconds, dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def random_history(commits):
    """Rows of production and staging, and incidents; each row: id, environment, sha, state, kind, finished."""
    shas = git("rev-list", "--first-parent", "--reverse", "main").split()
    hots = [c.sha for c in commits.values() if c.copied]
    rows, place = [], rnd.randint(0, 20)
    when = START + rnd.randint(0, 10 * DAY)
    for number in range(rnd.choice([0, 1, 3, 12, 30, 60])):
        when += int(rnd.expovariate(1 / (rnd.choice([0.3, 1.5, 4]) * DAY))) + 60
        place = min(len(shas) - 1, max(0, place + rnd.choice([0, 1, 1, 2, 3, 5, -2])))
        rows.append(dict(id=f"d{number}", environment=rnd.choice(["prod", "prod", "prod", "eu", "staging"]),
                         sha=rnd.choice(hots) if rnd.random() < 0.08 else shas[place],
                         state=rnd.choice(["succeeded"] * 6 + ["partial", "failed", "running"]),
                         kind=rnd.choice(["deploy"] * 8 + ["redeploy", "rollback", "hotfix"]), finished=when))
    incidents = []
    for _ in range(rnd.choice([0, 0, 2, 6])):
        opened = START + rnd.randint(0, 110 * DAY)
        incidents.append(dict(opened=opened, resolved=opened + rnd.randint(60, 3 * DAY) if rnd.random() < 0.8 else None,
                              environment=rnd.choice(["", "", "prod", "staging"])))
    return rows, incidents


class Made:
    """A success in production beside what ran there before."""


def production(rows, commits, reached, begin, end):
    made = []
    for environment in ("prod", "eu"):
        live = sorted((r for r in rows if r["environment"] == environment and r["state"] in ("succeeded", "partial")), key=lambda r: r["finished"])
        ours = []
        for index, row in enumerate(live):
            d = Made()
            d.row, d.finished, d.first = row, row["finished"], index == 0
            before = live[index - 1]["sha"] if index else None
            d.redeploy = index > 0 and (row["kind"] == "redeploy" or before == row["sha"])
            d.rollback = row["kind"] == "rollback" or (index > 0 and row["sha"] in reached[before] and row["sha"] != before)
            d.hotfix = row["kind"] == "hotfix"
            new = (reached[row["sha"]] - reached[before]) if index and not d.rollback else set()
            gone = (reached[before] - reached[row["sha"]]) if index and not d.rollback else set()
            copies = {commits[s].copied for s in gone if commits[s].copied}
            d.commits = [commits[s] for s in new if not (commits[s].copied and commits[s].copied in copies)]
            d.next, d.fixed, d.environment = None, False, environment
            ours.append(d)
        for a, b in zip(ours, ours[1:]):
            a.next, a.fixed = b.finished, b.rollback or b.hotfix
        made += ours
    return sorted(made, key=lambda d: d.finished)


def began(commit, commits, reached):
    if not commit.pull:
        return None
    if len(commit.parents) < 2:
        return commit.authored
    return min([commit.authored] + [commits[s].authored for s in reached[commit.parents[1]] - reached[commit.parents[0]]])


def lower(values):
    return sorted(values)[(len(values) - 1) // 2] if values else None


def middle(values):
    return statistics.median(values) if values else None


def p90(values):
    if len(values) < 2:
        return values[0] if values else None
    return statistics.quantiles(values, n=10, method="inclusive")[8]


def week_days(moments, begin, end, sunday):
    """Distinct days with a deployment of every week that the window touches."""
    busy = {m // DAY for m in moments}
    shift = 4 if sunday else 3  # day 0, 1970-01-01, was a Thursday
    first, last = (begin // DAY + shift) // 7, ((end - 1) // DAY + shift) // 7
    return {week: sum(1 for day in range(week * 7 - shift, week * 7 - shift + 7) if day in busy) for week in range(first, last + 1)}


def link(incident, made):
    before = [d for d in made if d.finished <= incident["opened"] and (not incident["environment"] or d.environment == incident["environment"])]
    return max(before, key=lambda d: d.finished) if before else None


def expected(definition, every, incidents, begin, end, commits, reached):
    made = [d for d in every if begin <= d.finished < end]
    linked, told = {}, bool(incidents)
    incidents = [i for i in incidents if i["environment"] != "staging"]  # which is not asked about
    for incident in incidents:
        incident["of"] = link(incident, every)
        if incident["of"]:
            linked.setdefault(id(incident["of"]), []).append(incident)
    ages = [(d, [d.finished - c.committed for c in d.commits if len(c.parents) < 2]) for d in made if not d.first and not d.rollback]
    n = len(made)
    if definition == "dora":
        counted = [d for d in made if not d.redeploy]
        good = [a for _, list_ in ages for a in list_ if a >= 0]
        failed = [d for d in made if id(d) in linked or (d.fixed and d.next - d.finished <= DAY)]
        times, ongoing = [], 0
        for d in failed:
            over = [i["resolved"] for i in linked.get(id(d), []) if i["resolved"]] + ([d.next] if d.next else [])
            if over:
                times.append(min(over) - d.finished)
            else:
                ongoing += 1
        return dict(df=len(counted) / ((end - begin) / DAY) if counted else None, df_n=len(counted), lt=middle(good), p90=p90(good), lt_n=len(good),
                    skew=sum(1 for _, list_ in ages for a in list_ if a < 0), cfr=len(failed) / n if n and told else None, failed=len(failed),
                    fdrt=middle(times), fdrt_n=len(times), ongoing=ongoing, rework=sum(1 for d in made if d.hotfix or d.rollback) / n if n else None)
    moments = [d.finished for d in made]
    if definition == "devlake":
        lead = []
        for d in made:
            for c in d.commits if not d.first else []:
                b = began(c, commits, reached)
                if b is not None:
                    review, deploy = math.ceil((c.committed - b) / 60), math.ceil((d.finished - c.committed) / 60)
                    if review >= 0 and deploy >= 0:
                        lead.append((review + deploy) * 60)
        times = [math.floor((i["resolved"] - i["of"].finished) / 60) * 60 for i in incidents if i["of"] and i["resolved"] and begin <= i["resolved"] < end]
        hit = sum(1 for d in made if id(d) in linked)
        return dict(df=lower(list(week_days(moments, begin, end, False).values())) if n else None, df_n=n, lt=lower(lead), p90=p90(lead), lt_n=len(lead), skew=0,
                    cfr=hit / n if n and told else None, failed=hit, fdrt=lower(times), fdrt_n=len(times), ongoing=0, rework=None)
    opened = [i for i in incidents if begin <= i["opened"] < end]
    if definition == "gitlab":
        lead = [d.finished - c.committed for d in made if not d.first for c in d.commits if c.pull]
        times = [i["resolved"] - i["opened"] for i in opened if i["resolved"]]
        return dict(df=n / ((end - begin) / DAY) if n else None, df_n=n, lt=middle(lead), p90=p90(lead), lt_n=len(lead), skew=0,
                    cfr=len(opened) / n if n and told else None, failed=len(opened), fdrt=middle(times), fdrt_n=len(times),
                    ongoing=sum(1 for i in opened if not i["resolved"]), rework=None)
    lead = [d.finished - c.committed for d in made if not d.first for c in d.commits if d.finished > c.committed]
    times = [i["resolved"] - (min(i["of"].finished, i["opened"]) if i["of"] else i["opened"]) for i in opened if i["resolved"]]
    joined = sum(len(linked.get(id(d), [])) for d in made)
    return dict(df=middle(list(week_days(moments, begin, end, True).values())) if n else None, df_n=n, lt=middle(lead), p90=p90(lead), lt_n=len(lead), skew=0,
                cfr=joined / n if n and told else None, failed=joined, fdrt=middle(times), fdrt_n=len(times),
                ongoing=sum(1 for i in opened if not i["resolved"]), rework=None)


def told_by_slipway(definition, begin, end):
    m = slipway("metrics", "--project", "p", "--definition", definition, "--from", stamp(begin), "--to", stamp(end))["metrics"]
    df, lt, cfr, fdrt, rework = (m[k] for k in ("deployment_frequency", "change_lead_time", "change_fail_rate", "failed_deployment_recovery_time",
                                                "deployment_rework_rate"))
    for metric, value in ((df, df["value"]), (lt, lt["median_s"]), (cfr, cfr["value"]), (fdrt, fdrt["median_s"]), (rework, rework["value"])):
        assert (value is None) == ("why" in metric), metric
    return dict(df=df["value"], df_n=df["n"], lt=lt["median_s"], p90=lt["p90_s"], lt_n=lt["n"], skew=lt["clock_skew"], cfr=cfr["value"], failed=cfr["failed"],
                fdrt=fdrt["median_s"], fdrt_n=fdrt["n"], ongoing=fdrt["ongoing"], rework=rework["value"])


def same(a, b):
    return a is None and b is None or (a is not None and b is not None and math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-6))


def run_history(number, commits, reached):
    for name in ("w.slipway", "w.slipway-wal", "w.slipway-shm"):
        if os.path.exists(f"{work}/{name}"):
            os.remove(f"{work}/{name}")
    slipway("init")
    slipway("project", "add", "p", "--git", repository)
    for environment, tier in (("staging", "staging"), ("prod", "production"), ("eu", "production")):
        slipway("environment", "add", environment, "--tier", tier)
    rows, incidents = random_history(commits)
    with open(work + "/rows.csv", "w", newline="") as file:
        out = csv.writer(file)
        out.writerow(["project", "environment", "commit", "state", "kind", "finished", "id"])
        for r in rows:
            out.writerow(["p", r["environment"], r["sha"], r["state"], r["kind"], "" if r["state"] == "running" else stamp(r["finished"]), r["id"]])
    if rows:
        slipway("import", "deployments", work + "/rows.csv")
    for i, incident in enumerate(incidents):
        more = ["--resolved", stamp(incident["resolved"])] if incident["resolved"] else []
        more += ["--environment", incident["environment"]] if incident["environment"] else []
        slipway("incident", "add", "--project", "p", "--title", f"incident {i}", "--opened", stamp(incident["opened"]), *more)
    begin = START + rnd.choice([0, 7, 20]) * DAY + rnd.choice([0, 0, 3 * 3600])
    end = begin + rnd.choice([14, 30, 60, 90]) * DAY
    every = production(rows, commits, reached, begin, end)
    wrong = 0
    global known
    for definition in ("dora", "devlake", "gitlab", "fourkeys"):
        want = expected(definition, every, incidents, begin, end, commits, reached)
        have = told_by_slipway(definition, begin, end)
        known += sum(1 for value in want.values() if value)
        for key in want:
            if not same(want[key], have[key]):
                wrong += 1
                print(f"history {number}, {definition}, {key}: slipway says {have[key]}, here it is {want[key]}")
    return wrong


known = 0
make_repository()
commits, reached = read_repository()
wrong = sum(run_history(number, commits, reached) for number in range(options.histories))
print(f"{options.histories} histories x 4 definitions x 12 values, {known} of them known and not 0: {wrong} differ")
raise SystemExit(1 if wrong else 0)
