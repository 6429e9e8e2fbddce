#!/usr/bin/env python3
"""notes_speed.py CLI REPOSITORY…: what release notes cost, beside the tools that people use.

Each command is a whole process, in turn with its peers; CPU is its user and system time, the least of several runs (RUNS,
7); memory is its peak. The repository is only read: what lies in it is counted before and after. Peers where they are found:
git, GIT_CLIFF (git-cliff), AUTO_CHANGELOG (auto-changelog), else what PATH has. A peer gets TIMEOUT (600) seconds. auto-changelog
needs a work tree: it gets a clone that borrows the objects. Nothing here fails for being slow; figures and ratios are printed.
"""
import os
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

cli = os.path.abspath(sys.argv[1])
runs = int(os.environ.get("RUNS", "7"))
limit = float(os.environ.get("TIMEOUT", "600"))
work = tempfile.mkdtemp(prefix="notes-speed-")
environ = dict(os.environ, XDG_DATA_HOME=work + "/data", XDG_CACHE_HOME=work + "/cache", XDG_CONFIG_HOME=work + "/config", LC_ALL="C.UTF-8")


def cost(command, folder=None):
    """(CPU seconds, wall seconds, peak MiB) of one run; None where it failed or took too long."""
    begin = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        child = subprocess.Popen(command, stdout=nowhere, stderr=nowhere, cwd=folder, env=environ, start_new_session=True)
        waited = 0.0
        while True:
            pid, status, usage = os.wait4(child.pid, os.WNOHANG if limit else 0)
            if pid:
                break
            waited = time.perf_counter() - begin
            if waited > limit:
                os.killpg(child.pid, signal.SIGKILL)
                os.wait4(child.pid, 0)
                return None
            time.sleep(0.0005)
        child.returncode = status
    if status:
        return None
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - begin, usage.ru_maxrss / 1024


def least(command, times, folder=None, before=None):
    found = []
    for _ in range(times):
        if before:
            before()
        one = cost(command, folder)
        if one is None:
            return None
        found.append(one)
    return tuple(min(column) for column in zip(*found))


def cold():
    shutil.rmtree(work + "/cache", ignore_errors=True)


def forget_answers():
    shutil.rmtree(work + "/cache/slipway/answers", ignore_errors=True)


def small(measured, command):
    """The same with the peak that GNU time tells: a child of this program is never smaller than this program."""
    if measured and shutil.which("time"):
        subprocess.run([shutil.which("time"), "-f", "%M", "-o", work + "/peak", *command], stdout=subprocess.DEVNULL, env=environ)
        return (*measured[:2], int(open(work + "/peak").read().split()[-1]) / 1024)
    return measured


def footprint(folder):
    """Files and bytes of a folder, with the newest change in it."""
    found = [os.stat(os.path.join(root, name), follow_symlinks=False) for root, _, names in os.walk(folder) for name in names]
    return len(found), sum(s.st_size for s in found), max((s.st_mtime_ns for s in found), default=0)


def line(what, measured, beside=""):
    if measured is None:
        print(f"  {what:38} not finished in {limit:.0f} s, or failed")
    else:
        print(f"  {what:38} {measured[0]:9.4f} s CPU {measured[1]:9.4f} s wall {measured[2]:6.0f} MiB  {beside}", flush=True)


def ratio(a, b, column=0):
    return f"{a[column] / b[column]:.1f}" if a and b and b[column] > 0 else "-"


def measure(repository):
    tags = subprocess.run(["git", "-C", repository, "tag"], capture_output=True, text=True).stdout.count("\n")
    commits = subprocess.run(["git", "-C", repository, "rev-list", "--count", "--branches", "--tags"], capture_output=True, text=True).stdout.strip()
    print(f"{repository}: {commits} commits, {tags} tags")
    before = footprint(repository)
    everything = [cli, "notes", "--repo", repository]
    log = least(["git", "-C", repository, "log", "--tags", "--format=%H %P %an %ae %at %ct %B"], min(runs, 3))
    first = least(everything, min(runs, 3), before=cold)
    indexed = least(everything, runs, before=forget_answers)
    indexed_one = least(everything + ["--latest"], runs, before=forget_answers)
    least(everything, 1)
    warm = small(least(everything, runs), everything)
    least(everything + ["--latest"], 1)
    one = small(least(everything + ["--latest"], runs), everything + ["--latest"])
    line("git log --tags, full messages", log)
    line("whole changelog, cold", first, f"{ratio(first, log)} x git log")
    line("whole changelog, a ref changed", indexed)
    line("one release, a ref changed", indexed_one)
    line("whole changelog, warm", warm)
    line("one release, warm", one)
    cliff = os.environ.get("GIT_CLIFF") or shutil.which("git-cliff")
    if cliff:
        theirs = least([cliff, "--repository", repository, "--workdir", repository, "-o", os.devnull], 1)
        line(subprocess.run([cliff, "--version"], capture_output=True, text=True).stdout.strip() + ", whole", theirs,
             f"{ratio(theirs, warm)} x ours warm, {ratio(theirs, first)} x cold; our memory {ratio(warm, theirs, 2)} of its "
             f"= 1/{ratio(theirs, warm, 2)}" if theirs else "")
        latest = least([cliff, "--repository", repository, "--workdir", repository, "--latest", "-o", os.devnull], min(runs, 3))
        line("  --latest", latest, f"{ratio(latest, one)} x ours")
    auto = os.environ.get("AUTO_CHANGELOG") or shutil.which("auto-changelog")
    if auto:
        clone = work + "/clone"
        shutil.rmtree(clone, ignore_errors=True)
        subprocess.run(["git", "clone", "-q", "--shared", "--no-checkout", repository, clone], check=True, capture_output=True)
        with open(clone + "/package.json", "w") as package:
            package.write('{"name": "x", "version": "0.0.0"}')
        theirs = least([auto, "--output", work + "/auto.md", "--remote", "origin"], 1, clone)
        line("auto-changelog, whole", theirs, f"{ratio(theirs, warm)} x ours warm" if theirs else "")
    changed = [a - b for a, b in zip(footprint(repository), before)]
    print(f"  written into the repository: {changed[0]} files, {changed[1]} bytes, "
          f"{'nothing touched' if changed[2] == 0 else 'SOMETHING CHANGED'}; index in the cache: {footprint(work + '/cache')[1] / 2**20:.1f} MiB",
          flush=True)


for asked in sys.argv[2:]:
    measure(os.path.abspath(asked))
shutil.rmtree(work, ignore_errors=True)
