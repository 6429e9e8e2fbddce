#!/bin/bash
# run.sh [SECONDS]: fuzzes the configuration readers with clang's libFuzzer; says what it covered, fails on what it finds.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
seconds=${1:-240}
clang=$(command -v clang++-14 || command -v clang++) || { echo 'clang is not installed (apt install clang)' >&2; exit 77; }
work=$root/build/fuzz
mkdir -p "$work/found"
read -ra flags <<< "$(pkg-config --cflags --libs Qt6Core yaml-cpp tomlplusplus 2> /dev/null || true)"
[ ${#flags[@]} -gt 0 ] || { echo 'pkg-config does not know Qt6Core, yaml-cpp and tomlplusplus' >&2; exit 77; }
# As one source, which compiles in a fraction of the time.
for source in "$root"/tests/fuzz/configurationfuzz.cpp "$root"/models/configuration/*.cpp "$root"/models/domain/configuration*.cpp \
    "$root"/models/base/text.cpp "$root"/models/base/result.cpp; do
    printf '#include "%s"\n' "$source"
done > "$work/all.cpp"
"$clang" -std=c++20 -g1 -O1 -fPIC -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined -I"$root" -DQT_NO_KEYWORDS \
    "$work/all.cpp" "${flags[@]}" -o "$work/configurationfuzz"
"$work/configurationfuzz" -max_total_time="$seconds" -max_len=2000 -timeout=5 -rss_limit_mb=1500 -print_final_stats=1 \
    -artifact_prefix="$work/" "$work/found" "$root/tests/fuzz/corpus/configuration"
