#!/usr/bin/env python3
"""git_agreement.py CLI REPOSITORY [SEED]: holds slipway-cli's answers about a real repository to git's own.

200 random pairs of tags: `compare` counts equal `git rev-list --count A..B` and `B..A`.
Every release: `commits` equals `git rev-list --count previous_tag..tag`; `first_commits` summed equals the commits
that any release reaches. 500 commit x environment pairs: `where` agrees with `git merge-base --is-ancestor`.
Exits 1 at the first disagreement of a kind, after counting them all.
"""
import json
import os
import random
import subprocess
import sys
import tempfile

cli, repository = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
rnd = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7)
work = tempfile.mkdtemp(prefix="git-agreement-")
environ = dict(os.environ, XDG_DATA_HOME=work + "/data", XDG_CACHE_HOME=work + "/cache")


def git(*args):
    return subprocess.run(["git", "-C", repository, *args], capture_output=True, text=True, check=True).stdout.strip()


def slipway(*args):
    done = subprocess.run([cli, "--workspace", work + "/w.slipway", "--json", *args], capture_output=True, text=True, env=environ)
    if done.returncode:
        raise SystemExit(f"slipway-cli {' '.join(args)}: {done.returncode} {done.stdout[:400]} {done.stderr[:400]}")
    return json.loads(done.stdout)


def report(what, wrong, total):
    print(f"{what}: {total - len(wrong)} of {total} agree")
    for line in wrong[:5]:
        print("   ", line)
    return bool(wrong)


slipway("init")
slipway("project", "add", "p", "--git", repository)
slipway("sync")
releases = slipway("releases", "p")["releases"]
tags = [r["tag"] for r in releases]
failed = False

wrong = []
for _ in range(200):
    a, b = rnd.choice(tags), rnd.choice(tags)
    got = slipway("compare", "tag:" + a, "tag:" + b, "--project", "p")["comparisons"][0]
    want = tuple(map(int, git("rev-list", "--left-right", "--count", f"refs/tags/{a}...refs/tags/{b}").split()))
    if (got["only_in_from"], got["only_in_to"]) != want:
        wrong.append(f"{a}..{b}: {got['only_in_from']}, {got['only_in_to']}; git {want}")
failed |= report("pairs of tags", wrong, 200)

wrong = []
for r in releases:
    span = f"refs/tags/{r['previous_tag']}..refs/tags/{r['tag']}" if r["previous_tag"] else "refs/tags/" + r["tag"]
    if int(git("rev-list", "--count", span)) != r["commits"]:
        wrong.append(f"{r['tag']}: {r['commits']} since {r['previous_tag']}")
failed |= report("commits of a release", wrong, len(releases))

reached = int(subprocess.run(["git", "-C", repository, "rev-list", "--count", "--stdin"], capture_output=True, text=True, check=True,
                             input="".join(f"refs/tags/{t}\n" for t in tags)).stdout)
total = sum(r["first_commits"] for r in releases)
failed |= report(f"first_commits summed ({total}) and commits reached ({reached})", [] if total == reached else ["they differ"], 1)

heads = rnd.sample(tags, 4)
for number, tag in enumerate(heads):
    slipway("environment", "add", f"e{number}", "--order", str(number))
    slipway("record", "deployment", "--project", "p", "--environment", f"e{number}", "--commit", tag)
commits = rnd.sample(git("rev-list", "HEAD", "--tags").split(), 125)
wrong = []
for commit in commits:
    there = slipway("where", "p", commit)["matches"][0]["environments"]
    for environment in there:
        head = heads[int(environment["environment"][1:])]
        want = subprocess.run(["git", "-C", repository, "merge-base", "--is-ancestor", commit, "refs/tags/" + head]).returncode == 0
        if environment["contains"] is not want:
            wrong.append(f"{commit} in {head}: {environment['contains']}, git {want}")
failed |= report("commit x environment pairs", wrong, 500)
sys.exit(failed)
