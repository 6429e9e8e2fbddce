#!/bin/bash
# run.sh REPOSITORY [DEPLOYMENTS]: builds the benchmarks optimised and prints each figure beside its peer's.
# Peers are used when they are there: git always, git-cliff when GIT_CLIFF names it or it is in PATH, sqlite3.
# Times are CPU seconds (user + system) of whole processes, the median of RUNS (5) runs, taken in turn: quote the ratios.
set -euo pipefail

repository=$(readlink -f "${1:?usage: run.sh REPOSITORY [DEPLOYMENTS]}")
deployments=${2:-1000000}
runs=${RUNS:-5}
here=$(cd "$(dirname "$0")" && pwd)
source_folder=$(cd "$here/../.." && pwd)
build=${BUILD:-$source_folder/build/bench}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='qt.qpa.*=false'

if [ -z "${BUILD:-}" ]; then
    cmake --preset bench -S "$source_folder" >"$work/configure.log"
    cmake --build "$build" >"$work/build.log"
fi
cli=$build/app/cli/slipway-cli

# cost COMMAND…: "CPU-seconds peak-MiB" of one run, its output thrown away.
cost() {
    /usr/bin/python3 - "$@" <<'PY'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
u = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{u.ru_utime + u.ru_stime:.4f} {u.ru_maxrss / 1024:.0f}")
PY
}
wall() {
    /usr/bin/python3 - "$@" <<'PY'
import subprocess, sys, time
t = time.perf_counter()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
print(f"{time.perf_counter() - t:.4f} 0")
PY
}
# median MEASURE COMMAND…: medians of both columns over the runs.
median() {
    local measure=$1; shift
    for _ in $(seq "$runs"); do "$measure" "$@"; done | /usr/bin/python3 -c '
import statistics, sys
rows = [list(map(float, line.split())) for line in sys.stdin]
print(*(f"{statistics.median(c):.4f}" for c in zip(*rows)))'
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "-" }'; }

cold() { rm -rf "$XDG_CACHE_HOME"; cost "$@"; }

git_log() { git -C "$repository" log --tags --format='%H %P %an %ae %at %ct %B'; }
export -f git_log; export repository

echo "repository: $(git -C "$repository" rev-list --count --tags) commits under $(git -C "$repository" tag | wc -l) tags"
read -r log_cpu log_mem < <(median cost bash -c git_log)
read -r cold_cpu cold_mem < <(median cold "$cli" notes --repo "$repository")
read -r warm_cpu warm_mem < <(median cost "$cli" notes --repo "$repository")
read -r one_wall _ < <(median wall "$cli" notes --repo "$repository" --latest)
printf 'git log --tags, full messages        %8.3f s CPU  %5.0f MiB\n' "$log_cpu" "$log_mem"
printf 'whole changelog, cold                %8.3f s CPU  %5.0f MiB   %s x git log\n' "$cold_cpu" "$cold_mem" "$(ratio "$cold_cpu" "$log_cpu")"
printf 'whole changelog, warm                %8.3f s CPU  %5.0f MiB   git log / this = %s\n' "$warm_cpu" "$warm_mem" "$(ratio "$log_cpu" "$warm_cpu")"
printf 'one release, warm (wall)             %8.4f s\n' "$one_wall"
cliff=${GIT_CLIFF:-$(command -v git-cliff || true)}
if [ -n "$cliff" ]; then
    clone=$repository
    read -r cliff_cpu cliff_mem < <(RUNS=1 runs=1 median cost "$cliff" --repository "$clone" --workdir "$clone" -o /dev/null)
    printf '%-36s %8.3f s CPU  %5.0f MiB   / warm = %s, / cold = %s; memory of ours / its = %s\n' \
        "$("$cliff" --version), full" "$cliff_cpu" "$cliff_mem" "$(ratio "$cliff_cpu" "$warm_cpu")" \
        "$(ratio "$cliff_cpu" "$cold_cpu")" "$(ratio "$warm_mem" "$cliff_mem")"
fi
[ -x "$build/tests/bench/bench_git" ] && "$build/tests/bench/bench_git" "$repository"

[ -x "$build/tests/bench/bench_store" ] && "$build/tests/bench/bench_store" "$deployments"
[ -x "$build/tests/bench/bench_sync" ] && "$build/tests/bench/bench_sync" "$deployments"
[ -x "$build/tests/bench/bench_poll" ] && "$build/tests/bench/bench_poll"
[ -x "$build/tests/bench/bench_ledger" ] && "$build/tests/bench/bench_ledger" "$deployments"

# start PLATFORM WORKSPACE LABEL: medians, over paired runs in turn, from exec to the first paint of an empty window, of
# the board, and of their ratio.
start() {
    local pairs=$work/pairs
    : >"$pairs"
    for _ in $(seq $((runs * 3))); do
        echo "$(QT_QPA_PLATFORM=$1 "$build/tests/bench/emptywindow" "$EPOCHREALTIME")" \
            "$(QT_QPA_PLATFORM=$1 "$build/app/gui/slipway" --workspace "$2" --quit-after-first-paint "$EPOCHREALTIME")" >>"$pairs"
    done
    /usr/bin/python3 - "$pairs" "$3" <<'PY'
import statistics, sys
pairs = [tuple(map(float, line.split())) for line in open(sys.argv[1])]
empty, board = (statistics.median(column) for column in zip(*pairs))
print(f"{sys.argv[2]:36} {board:8.1f} ms   empty window {empty:.1f} ms, "
      f"{statistics.median(b / a for a, b in pairs):.2f} x it (median of {len(pairs)} pairs)")
PY
}
if [ -x "$build/tests/bench/emptywindow" ]; then
    export XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work
    "$cli" --quiet demo "$work/small.slipway" >/dev/null
    "$cli" --quiet demo "$work/large.slipway" --deployments "$deployments" >/dev/null
    start offscreen "$work/small.slipway" "board of the demo, offscreen"
    start offscreen "$work/large.slipway" "of $deployments deployments"
    "$cli" --quiet demo "$work/wide.slipway" --projects 2000 --environments 40 --deployments 200000 >/dev/null
    start offscreen "$work/wide.slipway" "of 2,000 projects, 40 environments"
    "$build/tests/bench/boardscroll" "$work/wide.slipway"
    "$build/tests/bench/historyscroll" "$work/large.slipway"
    if command -v Xvfb >/dev/null; then
        Xvfb -displayfd 7 -screen 0 1600x1000x24 -nolisten tcp -noreset 7>"$work/display" 2>/dev/null &
        display=$!
        trap 'kill "$display"; rm -rf "$work"' EXIT
        for _ in $(seq 200); do [ -s "$work/display" ] && break; sleep 0.05; done
        DISPLAY=:$(cat "$work/display"); export DISPLAY
        start xcb "$work/small.slipway" "board of the demo, X11"
        start xcb "$work/large.slipway" "of $deployments deployments"
    fi
fi
exit 0
