#!/bin/bash
# run.sh [SECONDS] [configuration|message|template]…: fuzzes our own readers with clang's libFuzzer; says what it covered,
# fails on what it finds.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
seconds=${1:-240}
targets=("${@:2}")
[ ${#targets[@]} -gt 0 ] || targets=(configuration message template)
clang=$(command -v clang++-14 || command -v clang++) || { echo 'clang is not installed (apt install clang)' >&2; exit 77; }
packages=(Qt6Core yaml-cpp tomlplusplus libgit2 libcmark-gfm)
read -ra flags <<< "$(pkg-config --cflags --libs "${packages[@]}" 2> /dev/null || true)"
[ ${#flags[@]} -gt 0 ] || { echo "pkg-config does not know all of ${packages[*]}" >&2; exit 77; }
cd "$root"
base=(models/base/text.cpp models/base/result.cpp)
configuration=(models/configuration/*.cpp models/domain/configuration*.cpp "${base[@]}")
# What has no part in it, or does not go into one source with the rest, stays out.
notes=($(printf '%s\n' models/notes/*.cpp | grep -vE '/(nextversion|draftnotes)\.cpp$') models/domain/commit*.cpp
    models/domain/squashedchanges.cpp models/base/times.cpp "${base[@]}")
message=($(printf '%s\n' "${notes[@]}" | grep -v '/notestemplate\.cpp$') models/git/messagereading.cpp)
template=("${notes[@]}")
for target in "${targets[@]}"; do
    work=$root/build/fuzz/$target
    mkdir -p "$work/found"
    declare -n sources=$target
    # As one source, which compiles in a fraction of the time.
    for source in "tests/fuzz/${target}fuzz.cpp" "${sources[@]}"; do
        printf '#include "%s"\n' "$root/$source"
    done > "$work/all.cpp"
    "$clang" -std=c++20 -g1 -O1 -fPIC -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined -I"$root" -DQT_NO_KEYWORDS \
        "$work/all.cpp" "${flags[@]}" -o "$work/fuzz"
    echo "$target, $seconds s"
    "$work/fuzz" -max_total_time="$seconds" -max_len=2000 -timeout=5 -rss_limit_mb=1500 -print_final_stats=1 \
        -artifact_prefix="$work/" "$work/found" "tests/fuzz/corpus/$target"
done
