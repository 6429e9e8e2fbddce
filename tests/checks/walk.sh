#!/bin/bash
# walk.sh SLIPWAY OUTDIR [--mouse]: the whole way through the window, as a person goes it, on a display of its own.
# Open a repository, board, mark two cells, compare, notes, request and give an approval, record a deployment, find it
# in history and on the board. With the keyboard alone, or with --mouse by pointing (text is typed either way).
# Each step is checked through slipway-cli (beside SLIPWAY, or SLIPWAY_CLI) and what a screen reader would read;
# one line a step, a picture of each in OUTDIR; exits with 1 if any fails, 77 where a program for it is missing.
# Debian: xvfb openbox xdotool imagemagick dbus at-spi2-core python3-pyatspi git
set -u
slipway=$(readlink -f "${1:?usage: walk.sh SLIPWAY OUTDIR [--mouse]}")
mkdir -p "${2:?usage: walk.sh SLIPWAY OUTDIR [--mouse]}"
out=$(readlink -f "$2")
here=$(dirname "$(readlink -f "$0")")
for program in Xvfb openbox xdotool import dbus-run-session git; do
    command -v "$program" >/dev/null || { echo "walk: $program is missing" >&2; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "walk: python3-pyatspi is missing" >&2; exit 77; }

own=$(mktemp -d)
chmod 700 "$own"
export HOME=$own/home XDG_RUNTIME_DIR=$own XDG_CONFIG_HOME=$own/home/.config XDG_DATA_HOME=$own/home/.local/share
export XDG_CACHE_HOME=$own/home/.cache LANG=C.UTF-8 LC_ALL=C.UTF-8 NO_AT_BRIDGE=0 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset SLIPWAY_WORKSPACE WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION
mkdir -p "$HOME"
cli=${SLIPWAY_CLI:-$(dirname "$slipway")/slipway-cli}
[ -x "$cli" ] || cli=$(dirname "$slipway")/../cli/slipway-cli
export WALK_SLIPWAY=$slipway WALK_CLI=$cli WALK_OUT=$out WALK_REPOSITORY=$HOME/shop
export WALK_BY=keyboard; [ "${3:-}" = --mouse ] && export WALK_BY=mouse

# A small repository with releases behind it and unreleased work in front.
repository() {
    git init -q -b main "$WALK_REPOSITORY" && cd "$WALK_REPOSITORY" || exit 1
    git config user.name "Robin Example"; git config user.email robin@example.org
    local day=0 what
    commit() {
        day=$((day + 1)); echo "$1" >> "file$((day % 3))"; git add .
        GIT_AUTHOR_DATE="2026-01-0$((day % 9 + 1))T10:00:00Z" GIT_COMMITTER_DATE="2026-01-0$((day % 9 + 1))T1$((day / 9)):00:00Z" git commit -qm "$1"
    }
    commit "feat: show a basket"; git tag v1.0.0
    for what in "fix: keep the basket after a reload" "feat(search): find by colour" "docs: say how to install"; do commit "$what"; done
    git tag v1.1.0
    for what in "feat: pay with vouchers" "fix(search): forgive typing errors"; do commit "$what"; done
    git tag v1.2.0
    commit "feat: remember addresses"
}
(repository) >/dev/null 2>&1 || { echo "walk: the scratch repository cannot be made" >&2; exit 1; }

Xvfb -displayfd 7 -screen 0 1600x1000x24 -nolisten tcp -noreset 7>"$own/display" 2>"$out/display.log" &
display=$!
trap 'kill "$display" 2>/dev/null; wait "$display" 2>/dev/null; rm -rf "$own"' EXIT
for _ in $(seq 200); do [ -s "$own/display" ] && break; sleep 0.05; done
DISPLAY=:$(cat "$own/display"); export DISPLAY
cd "$out" && dbus-run-session -- /usr/bin/python3 "$here/walk.py" 3>&1 >"$out/walk.log" 2>&1
