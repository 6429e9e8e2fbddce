#!/bin/bash
# freshness.sh SLIPWAY OUTDIR: a build made at a real Buildbot comes to the board of an open window with nobody pressing
# anything. Prints how long each took and the window's longest gap; pictures in OUTDIR; exits with 1 if one does not
# come, 77 where a program for it is missing.
# Debian: xvfb openbox xdotool imagemagick buildbot buildbot-worker git curl
set -u
slipway=$(readlink -f "${1:?usage: freshness.sh SLIPWAY OUTDIR}")
mkdir -p "${2:?usage: freshness.sh SLIPWAY OUTDIR}"
out=$(readlink -f "$2")
here=$(dirname "$(readlink -f "$0")")
for program in Xvfb openbox xdotool import git curl /usr/bin/buildbot /usr/bin/buildbot-worker; do
    command -v "$program" >/dev/null || { echo "freshness: $program is missing" >&2; exit 77; }
done
cli=${SLIPWAY_CLI:-$(dirname "$slipway")/slipway-cli}
[ -x "$cli" ] || cli=$(dirname "$slipway")/../cli/slipway-cli

own=$(mktemp -d)
chmod 700 "$own"
children=()
trap 'for child in "${children[@]}"; do kill -TERM -- "-$child" 2>/dev/null || kill "$child" 2>/dev/null; done; wait 2>/dev/null; rm -rf "$own"' EXIT
export HOME=$own/home XDG_RUNTIME_DIR=$own XDG_CONFIG_HOME=$own/home/.config XDG_DATA_HOME=$own/home/.local/share
export XDG_CACHE_HOME=$own/home/.cache LANG=C.UTF-8 LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
export SLIPWAY_WORKSPACE=$own/team.slipway
unset WAYLAND_DISPLAY
mkdir -p "$HOME"

git init -q -b main "$own/shop" && cd "$own/shop" || exit 1
git config user.name "Robin Example"; git config user.email robin@example.org
for n in 1 2 3; do echo "$n" >file; git add file; git commit -qm "feat: step $n"; git tag "v1.$n.0"; done

free_port() { /usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
export SLIPWAY_BB_BASE=$own SLIPWAY_BB_REPOSITORY=$own/shop SLIPWAY_BB_HTTP=$(free_port) SLIPWAY_BB_PB=$(free_port)
export PYTHONPATH=$here/../support/buildbot/www
server=http://127.0.0.1:$SLIPWAY_BB_HTTP
mkdir "$own/master" && cp "$here/../support/buildbot/master.cfg" "$own/master/"
/usr/bin/python3 /usr/bin/buildbot create-master -q "$own/master" >"$own/log" 2>&1 || { cat "$own/log"; exit 1; }
/usr/bin/python3 /usr/bin/buildbot-worker create-worker "$own/worker" "127.0.0.1:$SLIPWAY_BB_PB" worker password >>"$own/log" 2>&1
setsid /usr/bin/python3 /usr/bin/buildbot start --nodaemon "$own/master" >>"$own/log" 2>&1 & children+=($!)
setsid /usr/bin/python3 /usr/bin/buildbot-worker start --nodaemon "$own/worker" >>"$own/log" 2>&1 & children+=($!)
for _ in $(seq 600); do curl -sf -H 'Accept: application/json' "$server/api/v2/workers" | grep -q '"masterid": *1' && break; sleep 0.2; done
curl -sf -u alice:secret -c "$own/cookies" -o /dev/null "$server/auth/login"

force() { # BUILDER REVISION
    curl -sf -b "$own/cookies" -H 'Content-Type: application/json' -o /dev/null "$server/api/v2/forceschedulers/force-$1" \
        -d "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"force\",\"params\":{\"revision\":\"$2\",\"branch\":\"main\",\"reason\":\"x\",\"outcome\":\"success\"}}"
}

"$cli" --quiet init && "$cli" --quiet project add shop --git "$own/shop" \
    && "$cli" --quiet environment add dev && "$cli" --quiet environment add staging \
    && "$cli" --quiet connection add ci --kind buildbot --url "$server" --no-token \
    && "$cli" --quiet connection map ci --environment 'shop-deploy-(.*)=\1' --job 'shop-deploy-.*=shop' || exit 1

Xvfb -displayfd 7 -screen 0 1440x900x24 -nolisten tcp -noreset 7>"$own/display" 2>/dev/null & children+=($!)
for _ in $(seq 100); do [ -s "$own/display" ] && break; sleep 0.1; done
DISPLAY=:$(cat "$own/display"); export DISPLAY
openbox 2>/dev/null & children+=($!)
QT_LOGGING_RULES='slipway.*=true' "$slipway" --heartbeat "$own/gap" >"$own/window.log" 2>&1 & window=$!; children+=("$window")

# live ENVIRONMENT: the version that the workspace, which nobody syncs but the window, says is live there.
live() { "$cli" --json matrix | /usr/bin/python3 -c '
import json, sys
for project in json.load(sys.stdin)["projects"]:
    print((project["cells"].get(sys.argv[1]) or {}).get("version"))' "$1"; }

status=0
await() { # ENVIRONMENT VERSION SECONDS
    local began=$SECONDS
    until [ "$(live "$1")" = "$2" ]; do
        if [ $((SECONDS - began)) -gt "$3" ]; then
            echo "missing  $2 in $1 after $3 s"; status=1; tail -5 "$own/window.log"; return
        fi
        sleep 0.5
    done
    sleep 2
    import -window root "$out/$1-$2.png"
    echo "ok       $2 came to $1 within $((SECONDS - began)) s of being asked for"
}

sleep 8
import -window root "$out/before.png"
force shop-deploy-dev v1.1.0
await dev v1.1.0 400     # nothing ever happened there: it is looked at every five minutes
force shop-deploy-dev v1.2.0
force shop-deploy-staging v1.1.0
await dev v1.2.0 90      # now something goes on: every half minute
await staging v1.1.0 90
xdotool search --onlyvisible --name Slipway windowactivate --sync key ctrl+q 2>/dev/null
for _ in $(seq 50); do kill -0 "$window" 2>/dev/null || break; sleep 0.1; done
echo "longest gap of the window: $(head -1 "$own/gap" 2>/dev/null || echo unknown) ms"
exit $status
