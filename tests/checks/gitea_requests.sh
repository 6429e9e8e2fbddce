#!/bin/sh
# gitea_requests.sh SCHEMA BUILD-FOLDER [LACKS]: every request of the Gitea connector is valid by a vendor's own schema.
# SCHEMA: a Gitea's or Forgejo's swagger.v1.json, which every server gives (may be gzipped). LACKS: parts of paths,
# separated by spaces, that this version does not know ("/actions/"). Needs node and npm; a mock server is put into a
# temporary folder, or taken from PRISM.
set -eu
schema=$1 build=$2 lacks=${3:-}
work=$(mktemp -d)
mock=
trap 'test -z "$mock" || kill "$mock" 2>/dev/null || true; rm -rf "$work"' EXIT INT TERM

case $schema in *.gz) gunzip -c "$schema" ;; *) cat "$schema" ;; esac > "$work/whole.json"
if test -z "${PRISM:-}"; then
    (cd "$work" && npm install --silent --no-fund --no-audit @stoplight/prism-cli >/dev/null)
    PRISM=$work/node_modules/.bin/prism
fi
# The mock serves paths without their common beginning: put it before each. Only what is asked for is kept.
node -e '
const fs = require("fs"), [from, to] = process.argv.slice(1), spec = JSON.parse(fs.readFileSync(from, "utf8"))
const wanted = /^\/(version|user|repos\/\{owner\}\/\{repo\}(\/(actions|releases|milestones|tags|commits).*)?)$/
spec.paths = Object.fromEntries(Object.entries(spec.paths).filter(([p]) => wanted.test(p)).map(([p, v]) => [spec.basePath + p, v]))
delete spec.basePath
fs.writeFileSync(to, JSON.stringify(spec))' "$work/whole.json" "$work/part.json"

port=$(node -e 's = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')
"$PRISM" mock -h 127.0.0.1 -p "$port" "$work/part.json" > "$work/mock.log" 2>&1 &
mock=$!
tries=0
until grep -q 'listening' "$work/mock.log"; do
    tries=$((tries + 1))
    if test $tries -gt 300 || ! kill -0 "$mock" 2>/dev/null; then
        cat "$work/mock.log" >&2
        exit 1
    fi
    sleep 0.1
done
SLIPWAY_GITEA_SCHEMA_SERVER=http://127.0.0.1:$port SLIPWAY_GITEA_SCHEMA_LACKS=$lacks \
    "$build/tests/tst_giteaci" everyRequestIsValidByTheSchema
