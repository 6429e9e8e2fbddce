#!/usr/bin/env bash
# update.sh [LUPDATE [FOLDER]]: brings the .ts files (of FOLDER, else of this one) up to date with the sources.
# No line numbers are kept, so that moving code changes no language file; what left the sources leaves the files.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
lupdate=${1:-/usr/lib/qt6/bin/lupdate}
folder=$(cd "${2:-$here}" && pwd)
cd "$here/.."

# Without the include path lupdate cannot tell which namespace a class is in, and Qt would not find its strings.
options=(-silent -I "$PWD" -no-ui-lines -locations none -no-obsolete -no-recursive -source-language en)
list=$(mktemp)
trap 'rm -f "$list"' EXIT
find app models views \( -name '*.cpp' -o -name '*.h' \) | LC_ALL=C sort > "$list"

"$lupdate" "${options[@]}" -pluralonly -target-language en "@$list" -ts "$folder/slipway_en.ts"
for language in pt_BR de; do
    "$lupdate" "${options[@]}" -target-language "$language" "@$list" -ts "$folder/slipway_$language.ts"
done
