#!/usr/bin/env python3
"""release_agreement.py CLI REPOSITORY…: which release a commit belongs to, held to git's own words alone.

For every commit that a tag reaches: its first release is the first tag, in ancestry-safe order, from which git reaches it.
The order: by commit time, but never before what it contains (the graph and the times are `git rev-list`'s; 30 commits a
repository are asked of `git for-each-ref --contains` as well). Tags of one commit, or of two unrelated commits of the same
second, stand in Slipway's order, which must be one that the rule allows. Every tag that means a commit is a release, however
many there are on one commit. Every commit stands in exactly one release; every one that is no merge stands in the whole
changelog, unless a revert, a cherry-pick or a copy of it in the same release says why not.
Ends with 1 where anything differs; prints the totals of each repository.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict

cli = os.path.abspath(sys.argv[1])
work = tempfile.mkdtemp(prefix="release-agreement-")
environ = dict(os.environ, XDG_DATA_HOME=work + "/data", XDG_CACHE_HOME=work + "/cache", XDG_CONFIG_HOME=work + "/config", LC_ALL="C.UTF-8")


def git(repository, *args, given=None):
    return subprocess.run(["git", "-C", repository, *args], input=given, capture_output=True, check=True).stdout


def slipway(*args):
    done = subprocess.run([cli, "--json", *args], capture_output=True, env=environ)
    if done.returncode:
        raise SystemExit(f"slipway-cli {' '.join(args)}: {done.returncode} {done.stdout[:300]!r} {done.stderr[:300]!r}")
    return json.loads(done.stdout)


def tags_of(repository):
    """Each tag that means a commit in the end, tags of tags too."""
    names = git(repository, "for-each-ref", "--format=%(refname)", "refs/tags").decode().split("\n")[:-1]
    asked = "".join(f"{name}^{{commit}}\n" for name in names).encode()
    answers = git(repository, "cat-file", "--batch-check", given=asked).decode().split("\n")
    return {name[len("refs/tags/"):]: line.split()[0] for name, line in zip(names, answers) if line.endswith(" commit") or " commit " in line}


def graph_of(repository, tags):
    """Parents and ancestry-safe times, parents before children."""
    told = git(repository, "rev-list", "--topo-order", "--reverse", "--parents", "--timestamp", "--stdin", given="".join(set(f"{c}\n" for c in tags.values())).encode())
    parents, times = {}, {}
    for line in told.decode().splitlines():
        time, commit, *above = line.split()
        parents[commit] = above
        times[commit] = max([int(time)] + [times[p] + 1 for p in above])
    return parents, times


def first_tags(parents, order, tags):
    first = {}
    for tag in order:
        pending = [tags[tag]]
        while pending:
            commit = pending.pop()
            if commit not in first:
                first[commit] = tag
                pending += parents[commit]
    return first


def messages_of(repository, tags):
    # One at a time as bytes: what is no UTF-8 is counted, not lost.
    shown = "%x02%H%x00%an%x00%ae%x00%at%x00%s%x00%b%x03"
    told = git(repository, "log", "--encoding=UTF-8", "--format=" + shown, "--stdin", given="".join(set(f"{c}\n" for c in tags.values())).encode())
    found = {}
    for block in told.split(b"\x02")[1:]:
        commit, name, mail, time, subject, body = block.split(b"\x03")[0].split(b"\x00", 5)
        found[commit.decode()] = (mail, time, subject, body)
    return found


def strange_of(repository, tags):
    """Commits whose bytes are not UTF-8, or that name an encoding."""
    asked = git(repository, "rev-list", "--stdin", given="".join(set(f"{c}\n" for c in tags.values())).encode())
    raw = subprocess.Popen(["git", "-C", repository, "cat-file", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    import threading
    threading.Thread(target=lambda: (raw.stdin.write(asked), raw.stdin.close()), daemon=True).start()
    strange = set()
    while header := raw.stdout.readline():
        commit, _, size = header.decode().split()
        content = raw.stdout.read(int(size) + 1)
        try:
            content.decode("utf-8")
            if b"\nencoding " in content.split(b"\n\n", 1)[0]:
                strange.add(commit)
        except UnicodeDecodeError:
            strange.add(commit)
    return strange


def without_number(subject):
    import re
    return re.sub(rb"\s*\([#!]\d+\)$", b"", subject)


def unexplained(missing, release_of, members, messages):
    """Those that are not in the changelog though nothing in their release says why."""
    left, reasons = [], Counter()
    told = {}
    for tag in {release_of[c] for c in missing}:
        everything = b"\n".join(messages[c][2] + b"\n" + messages[c][3] for c in members[tag])
        told[tag] = (everything, Counter((messages[c][0], messages[c][1], without_number(messages[c][2])) for c in members[tag]))
    for commit in missing:
        mail, time, subject, body = messages[commit]
        everything, copies = told[release_of[commit]]
        if subject.startswith(b"Revert") or subject.lower().startswith(b"revert") or b"This reverts commit" in body:
            reasons["a revert"] += 1
        elif b"This reverts commit " + commit[:7].encode() in everything or b'Revert "' + without_number(subject) in everything:
            reasons["reverted"] += 1
        elif b"cherry picked from commit" in body:
            reasons["a cherry-pick"] += 1
        elif copies[(mail, time, without_number(subject))] > 1:
            reasons["a copy"] += 1
        else:
            left.append(commit)
    return left, reasons


def brought_by_reverted(left, parents, members, release_of, messages):
    """Of those left, the ones that only a merge brought which was reverted in the same release."""
    still = []
    gone = defaultdict(set)
    for tag in {release_of[c] for c in left}:
        inside = set(members[tag])
        everything = b"\n".join(messages[c][2] + b"\n" + messages[c][3] for c in inside)
        for merge in inside:
            if len(parents[merge]) > 1 and (merge[:7].encode() in everything or b'Revert "' + messages[merge][2] in everything):
                def reach(starts):
                    seen, pending = set(), list(starts)
                    while pending:
                        c = pending.pop()
                        if c in inside and c not in seen:
                            seen.add(c)
                            pending += parents[c]
                    return seen
                gone[tag] |= reach(parents[merge][1:]) - reach(parents[merge][:1])
    for commit in left:
        if commit not in gone[release_of[commit]]:
            still.append(commit)
    return still


def check(repository):
    name = os.path.basename(os.path.dirname(repository.rstrip("/")) if repository.rstrip("/").endswith("/repo") else repository.rstrip("/"))
    workspace = f"{work}/{name}.slipway"
    tags = tags_of(repository)
    parents, times = graph_of(repository, tags)
    wrong = []

    def differ(text):
        wrong.append(text)
        if len(wrong) <= 10:
            print("    " + text)

    slipway("--workspace", workspace, "init")
    slipway("--workspace", workspace, "project", "add", "p", "--git", repository, "--tag-pattern", "*")
    slipway("--workspace", workspace, "sync")
    releases = slipway("--workspace", workspace, "releases", "p", "--limit", "1000000")["releases"]
    order = [r["tag"] for r in reversed(releases)]
    for tag in sorted(set(tags) - set(order)):
        differ(f"the tag {tag} has no release")
    for tag in sorted(set(order) - set(tags)):
        differ(f"{tag} is a release and no tag of a commit")
    for earlier, later in zip(order, order[1:]):
        if tags.get(earlier) and tags.get(later) and times[tags[earlier]] > times[tags[later]]:
            differ(f"{earlier} stands before {later}, whose commit is older")
    truth = first_tags(parents, [t for t in order if t in tags], tags)
    ours, members = {}, {}
    for release in releases:
        shown = slipway("--workspace", workspace, "release", "show", "p", "tag:" + release["tag"])
        members[release["tag"]] = shown["first_commits"]
        if len(shown["first_commits"]) != release["first_commits"]:
            differ(f"{release['tag']}: {release['first_commits']} first commits told, {len(shown['first_commits'])} shown")
        for commit in shown["first_commits"]:
            if commit in ours:
                differ(f"{commit} stands in {ours[commit]} and in {release['tag']}")
            ours[commit] = release["tag"]
    misplaced = sum(ours.get(commit) != tag for commit, tag in truth.items())
    for commit in [c for c, tag in truth.items() if ours.get(c) != tag][:5]:
        differ(f"{commit}: {ours.get(commit)}, by git {truth[commit]}")
    for commit in set(ours) - set(truth):
        differ(f"{commit} is in {ours[commit]}, and no tag reaches it")
    asked = random.Random(7).sample(sorted(truth), min(30, len(truth)))
    for commit in asked:
        there = git(repository, "for-each-ref", "--contains", commit, "--format=%(refname)", "refs/tags").decode().split("\n")[:-1]
        there = {t[len("refs/tags/"):] for t in there}
        first = next(t for t in order if t in there)
        if first != ours.get(commit):
            differ(f"{commit}: git finds {first} first, we {ours.get(commit)}")

    changelog = slipway("notes", "--repo", repository, "--tag-pattern", "*")["releases"]
    told = {item["sha"] for release in changelog for section in release["sections"] for item in section["items"]}
    if len(changelog) != len(tags):
        differ(f"{len(changelog)} releases in the changelog, {len(tags)} tags")
    messages = messages_of(repository, tags)
    plain = [c for c in truth if len(parents[c]) < 2]
    left, reasons = unexplained([c for c in plain if c not in told], truth, members, messages)
    left = brought_by_reverted(left, parents, members, truth, messages)
    for commit in left:
        differ(f"{commit} is not in the changelog: {messages[commit][2][:80]!r}")
    strange = strange_of(repository, tags)
    lost = [c for c in strange if c not in ours]
    shared = sum(n > 1 for n in Counter(tags.values()).values())
    print(f"{name}: {len(truth)} commits, {misplaced} in the wrong release; {len(order)} of {len(tags)} tags are releases "
          f"({shared} commits bear several); {len(asked)} commits asked of git --contains; {len(told)} told in the changelog, "
          f"{sum(reasons.values())} left out for a reason ({', '.join(f'{n} {w}' for w, n in reasons.items()) or 'none'}), "
          f"{len(left)} without one; {len(strange)} in other encodings, {len(lost)} of them lost", flush=True)
    return len(wrong) + misplaced


print("checked by git alone:")
total = sum(check(os.path.abspath(repository)) for repository in sys.argv[2:])
print("0 differ" if total == 0 else f"{total} differ")
sys.exit(total > 0)
