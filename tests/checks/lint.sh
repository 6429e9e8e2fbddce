#!/usr/bin/env bash
# tests/checks/lint.sh [--all | FILE…]
# clang-format, clazy and clang-tidy on the given files, on all, or on those that differ from the last commit.
# Configures build/lint and runs moc there; compiles nothing. Ends with 1 where something was found.
# SLIPWAY_LINT_FOLDER names another build folder, SLIPWAY_LINT_STEPS fewer checks ("format clazy").
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2

folder=${SLIPWAY_LINT_FOLDER:-build/lint}
steps=" ${SLIPWAY_LINT_STEPS:-format clazy tidy} "

case ${1:-} in
    -h | --help)
        sed -n '2,5s/^# //p' "$0"
        exit 0
        ;;
    --all) mapfile -t files < <(git ls-files '*.h' '*.cpp') ;;
    '') mapfile -t files < <({ git diff --name-only --diff-filter=d HEAD && git ls-files --others --exclude-standard; } | grep -E '\.(h|cpp)$' | sort -u) ;;
    *) files=("$@") ;;
esac
if [ ${#files[@]} = 0 ]; then
    echo 'No file differs from the last commit; --all takes every file.'
    exit 0
fi

# A header is read where its source is: the tools look at what can be compiled.
sources=()
for file in "${files[@]}"; do
    source=${file%.h}
    source=${source%.cpp}.cpp
    if [ -f "$source" ]; then sources+=("$source"); fi
done
mapfile -t sources < <(printf '%s\n' "${sources[@]}" | sed '/^$/d' | sort -u)

# libgit2's own initialisers leave fields out, which gcc knows to be meant.
quiet=(--extra-arg=-Wno-missing-field-initializers)

failed=0
# found TITLE: shows what it reads on standard input, and remembers that there was something.
found() {
    local lines
    lines=$(grep -E '(warning|error):' | sort -u | sed "s|^$PWD/||")
    printf '%s: %s\n' "$1" "$(grep -c . <<< "$lines")"
    if [ -n "$lines" ]; then
        printf '%s\n' "$lines"
        failed=1
    fi
}

if [[ $steps == *' format '* ]]; then
    found clang-format < <(printf '%s\n' "${files[@]}" | xargs clang-format --dry-run 2>&1)
fi

if [[ $steps == *' clazy '* || $steps == *' tidy '* ]]; then
    # Neither unity nor ccache: each source by itself, with what moc writes for it.
    cmake -S . -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DSLIPWAY_BENCH=ON -DCMAKE_EXPORT_COMPILE_COMMANDS=ON > /dev/null || exit 2
    find "$folder" -name AutogenInfo.json -exec cmake -E cmake_autogen {} Debug \; > /dev/null || exit 2
fi
if [[ $steps == *' clazy '* && ${#sources[@]} != 0 ]]; then
    CLAZY_CHECKS=$(sed -n 's/.*"CLAZY_CHECKS": "\(.*\)".*/\1/p' CMakePresets.json)
    export CLAZY_CHECKS
    found clazy < <(printf '%s\n' "${sources[@]}" | xargs -n 1 -P "$(nproc)" clazy-standalone -p "$folder" "${quiet[@]}" 2>&1)
fi
if [[ $steps == *' tidy '* && ${#sources[@]} != 0 ]]; then
    found clang-tidy < <(printf '%s\n' "${sources[@]}" | xargs -n 1 -P "$(nproc)" clang-tidy --quiet -p "$folder" "${quiet[@]}" 2>&1)
fi
exit $failed
