#!/bin/bash
# hostiletext.sh SLIPWAY OUTDIR: the page on which people decide, opened on a workspace whose every text is hostile.
# Names, subjects, notes, comments, reasons and checklist items are pictures of /dev/zero, of a FIFO and of a web
# server, links to files and programs, and signs that are not seen. Under strace on a display of its own: nothing that
# a text names may be opened, nobody outside called, no program started, and it must come to its end.
# Exits with 1 if any of it happens, 77 where a program for it is missing. Debian: strace xvfb git
set -u
slipway=$(readlink -f "${1:?usage: hostiletext.sh SLIPWAY OUTDIR}")
mkdir -p "${2:?usage: hostiletext.sh SLIPWAY OUTDIR}"
out=$(readlink -f "$2")
cli=${SLIPWAY_CLI:-$(dirname "$slipway")/slipway-cli}
[ -x "$cli" ] || cli=$(dirname "$slipway")/../cli/slipway-cli
for program in strace Xvfb git mkfifo; do
    command -v "$program" >/dev/null || { echo "hostiletext: $program is missing" >&2; exit 77; }
done
own=$(mktemp -d)
chmod 700 "$own"
export HOME=$own/home XDG_RUNTIME_DIR=$own XDG_CONFIG_HOME=$own/config XDG_DATA_HOME=$own/data XDG_CACHE_HOME=$own/cache
export LANG=C.UTF-8 LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb SLIPWAY_WORKSPACE=$own/team.slipway NO_AT_BRIDGE=1 QT_ACCESSIBILITY=0
export GIT_AUTHOR_EMAIL=m@example.org GIT_COMMITTER_NAME=m GIT_COMMITTER_EMAIL=m@example.org GIT_CONFIG_GLOBAL=/dev/null
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
mkdir -p "$HOME"
mkfifo "$own/bait-fifo"
echo bait > "$own/bait-file"
texts=("<img src='/dev/zero'>" "<img src='$own/bait-fifo'>" "<img src='file://$own/bait-file'>" "<img src='http://127.0.0.1:9/bait'>"
       "<a href='vscode:bait'>x</a><a href='file://$own/bait-file'>y</a>" "[https://good.example](javascript:alert(1)) ![x]($own/bait-file)"
       $'turned \u202e round \u2066 in\u200bside' "%1 %2 {{x}} \${HOME} <style>@import url(file://$own/bait-file)</style>"
       "<table background='$own/bait-file'><body bgcolor=red>" "//bait.invalid/share <object data='$own/bait-file'>")
all="${texts[*]}"
repository=$own/repository
git init -q -b main "$repository" && cd "$repository" || exit 1
for text in "${texts[@]}"; do
    echo "$text" >> "<img src=bait>.txt"; git add .
    GIT_AUTHOR_NAME="${text//[<>]/}" git commit -q -m "feat: $text" -m "$all" -m "BREAKING CHANGE: $text" || exit 1
    [ "$text" = "${texts[0]}" ] && git tag v1.0.0
done
git tag v1.1.0
place="<img src='/dev/zero'>"
run() { "$cli" --quiet "$@" >/dev/null || { echo "hostiletext: could not $*" >&2; exit 1; }; }
run init
run project add "$place" --git "$repository"
run environment add "$place" --tier production
run gate set "$place" --approvals 2 --checklist "${texts[2]}" --check "${texts[3]}" --allow-self-approval
run record deployment --project "$place" --environment "$place" --commit v1.0.0 --version "${texts[1]}" --by "${texts[2]}"
run freeze add --environment "$place" --reason "$all" --for 2h
run approval request --project "$place" --release 1.1.0 --environment "$place" --note "$all"
run approval defer 1 --comment "$all"
run approval delegate 1 --to "${texts[2]}" --comment "$all"
run incident add --project "$place" --title "$all"
run release hold "$place" 1.1.0 --reason "$all"

Xvfb -displayfd 7 -screen 0 1600x1000x24 -nolisten tcp -noreset 7>"$own/display" 2>"$out/display.log" &
display=$!
trap 'kill "$display" 2>/dev/null; wait "$display" 2>/dev/null; rm -rf "$own"' EXIT
for _ in $(seq 200); do [ -s "$own/display" ] && break; sleep 0.05; done
DISPLAY=:$(cat "$own/display"); export DISPLAY
pages=(approvals board releases history rules audit notes)
arguments=(); for page in "${pages[@]}"; do arguments+=(--page "$page"); done
timeout 300 strace -f -qq -e trace=open,openat,connect,sendto,execve -o "$out/strace.log" "$slipway" --workspace "$SLIPWAY_WORKSPACE" \
    --snapshot "$out" "${arguments[@]}" > "$out/slipway.log" 2>&1
code=$?
bad=0
say() { echo "$1"; }
if [ "$code" = 124 ]; then say "not ok  it came to its end"; bad=1; elif [ "$code" != 0 ]; then say "not ok  it left with $code"; bad=1; else say "ok      it came to its end"; fi
for page in "${pages[@]}"; do
    [ -s "$out/$page.png" ] && say "ok      $page was drawn" || { say "not ok  $page was drawn"; bad=1; }
done
check() { # NAME PATTERN: lines of the trace that must not be there
    local found
    found=$(grep -E "$2" "$out/strace.log" | grep -v "repository" | head -3)
    if [ -z "$found" ]; then say "ok      $1"; else say "not ok  $1: $found"; bad=1; fi
}
check "no file that a text names was opened" 'open(at)?\(.*(/dev/zero|bait)'
check "nobody outside was called" 'sa_family=AF_INET'
check "no program was started for it" 'execve\("(.*/)?(xdg-open|sh|bash|code|firefox|kde-open|gio)"'
[ "$bad" = 0 ] && say "hostile text is text"
exit $bad
