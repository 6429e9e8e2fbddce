#!/usr/bin/env python3
"""difference_agreement.py CLI REPOSITORY… [--pairs N] [--cherries N] [--seed N]: holds `compare` to git, commit by commit.

Of each repository, N (500) random pairs of commits, tags among them: the counts, the merge base, the relation and the two
sets of commits equal what `git rev-list`, `git merge-base` and `git merge-base --is-ancestor` say. Then 50 diverged pairs:
every commit that `git cherry` finds on the other side is named equivalent here; what is named so beyond that was carried
over with its authorship (same author, time and subject) or says where it was picked from.
Repositories are only read. Exits 1 after counting all disagreements.
"""
import argparse
import json
import os
import random
import subprocess
import tempfile

parser = argparse.ArgumentParser()
parser.add_argument("cli")
parser.add_argument("repositories", nargs="+")
parser.add_argument("--pairs", type=int, default=500)
parser.add_argument("--cherries", type=int, default=50)
parser.add_argument("--seed", type=int, default=11)
options = parser.parse_args()
cli = os.path.abspath(options.cli)
rnd = random.Random(options.seed)
LISTED = 10000  # as many commits a side as `compare` lists


class Repository:
    def __init__(self, path):
        self.path = os.path.abspath(path)
        self.work = tempfile.mkdtemp(prefix="difference-")
        self.environ = dict(os.environ, XDG_DATA_HOME=self.work + "/data", XDG_CACHE_HOME=self.work + "/cache")
        self.slipway("init")
        self.slipway("project", "add", "p", "--git", self.path)
        refs = self.lines("for-each-ref", "--format=%(objectname) %(*objectname)", "refs/tags", "refs/heads")
        self.tips = sorted({line.split()[-1] for line in refs if self.is_commit(line.split()[-1])}) if len(refs) < 3000 else []
        self.commits = self.lines("rev-list", "--branches", "--tags")

    def git(self, *args, check=True):
        done = subprocess.run(["git", "-C", self.path, *args], capture_output=True, text=True, errors="replace", check=check)
        return done.stdout.strip() if check or done.returncode == 0 else ""

    def lines(self, *args, check=True):
        return self.git(*args, check=check).splitlines()

    def is_commit(self, sha):
        return subprocess.run(["git", "-C", self.path, "rev-parse", "-q", "--verify", sha + "^{commit}"], capture_output=True).returncode == 0

    def slipway(self, *args):
        done = subprocess.run([cli, "--workspace", self.work + "/w.slipway", "--json", *args], capture_output=True, text=True, env=self.environ)
        if done.returncode:
            raise SystemExit(f"slipway-cli {' '.join(args)}: {done.returncode} {done.stdout[:400]} {done.stderr[:400]}")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def compare(self, a, b):
        return self.slipway("compare", "commit:" + a, "commit:" + b, "--project", "p")["comparisons"][0]

    def some(self):
        return rnd.choice(self.tips if self.tips and rnd.random() < 0.5 else self.commits)


def relation(a, b, only_b, only_a, base):
    if a == b:
        return "identical"
    if not base:
        return "unrelated"
    if not only_a:
        return "ahead"
    return "behind" if not only_b else "diverged"


def difference(repository, a, b):
    """What is wrong with the answer about one pair; empty: nothing."""
    got = repository.compare(a, b)
    only_b = repository.lines("rev-list", f"{a}..{b}")
    only_a = repository.lines("rev-list", f"{b}..{a}")
    base = repository.git("merge-base", a, b, check=False)
    want = {"only_in_to": len(only_b), "only_in_from": len(only_a), "merge_base": base or None,
            "relation": relation(a, b, only_b, only_a, base)}
    wrong = [f"{key}: {got[key]}, git {value}" for key, value in want.items() if got[key] != value]
    for key, shas in (("commits", only_b), ("commits_only_in_from", only_a)):
        ours = [commit["sha"] for commit in got[key]]
        if len(shas) <= LISTED and set(ours) != set(shas) or len(shas) > LISTED and not set(ours) <= set(shas):
            wrong.append(f"{key}: another set")
        if len(ours) != len(set(ours)):
            wrong.append(f"{key}: one twice")
    return wrong


def cherries(repository, a, b):
    """None where the pair says nothing; else (equivalents that git names, those not named here, those nobody can explain)."""
    got = repository.compare(a, b)
    if got["relation"] != "diverged" or got["only_in_to"] + got["only_in_from"] > 400:
        return None
    ours = {c["sha"]: c["equivalent"] for c in got["commits"] if c["equivalent"]}
    theirs = {line.split()[1] for line in repository.lines("cherry", a, b) if line.startswith("- ")}
    if not ours and not theirs:
        return None
    unexplained = []
    for sha in set(ours) - theirs:
        same = repository.git("log", "-1", "--no-walk", "--format=%ae%x00%at%x00%s", sha) == \
            repository.git("log", "-1", "--no-walk", "--format=%ae%x00%at%x00%s", ours[sha])
        said = any(x in repository.git("log", "-1", "--format=%B", y) for x, y in ((sha, ours[sha]), (ours[sha], sha)))
        if not same and not said:
            unexplained.append(sha)
    return len(theirs), sorted(theirs - set(ours)), unexplained


failed = False
for path in options.repositories:
    repository = Repository(path)
    wrong = []
    for _ in range(options.pairs):
        a, b = repository.some(), repository.some()
        wrong += [f"{a[:12]} {b[:12]}: {what}" for what in difference(repository, a, b)]
    print(f"{path}: {len(repository.commits)} commits, {options.pairs} pairs, {len(wrong)} disagreements", flush=True)
    seen, named, tried, unread = 0, 0, 0, 0
    while seen < options.cherries and tried < 40 * options.cherries:
        tried += 1
        # Neighbours by time diverge by little, and what is carried over is carried over soon.
        at = rnd.randrange(max(1, len(repository.commits) - 200))
        a, b = repository.commits[at], repository.commits[min(len(repository.commits) - 1, at + rnd.randrange(1, 200))]
        try:
            answer = cherries(repository, a, b)
        except subprocess.CalledProcessError:
            unread += 1  # a partial clone lacks the files that git compares
            continue
        if not answer:
            continue
        seen += 1
        named += answer[0]
        wrong += [f"{a[:12]} {b[:12]}: {sha} is in git cherry only" for sha in answer[1]]
        wrong += [f"{a[:12]} {b[:12]}: {sha} is equivalent here only" for sha in answer[2]]
    print(f"    {seen} diverged pairs with {named} cherry-picks, {unread} that git itself cannot read; {len(wrong)} disagreements in all",
          flush=True)
    for line in wrong[:8]:
        print("   ", line)
    failed |= bool(wrong)
raise SystemExit(failed)
