#!/usr/bin/env bash
# tests/run.sh [--preset NAME] [CTEST-ARGUMENTS…]
# Installs what is missing, builds, runs the tests, and closes with `N passed, N failed[, N skipped]`.
# Without arguments: everything, then everything that needs no window once more in a build without Qt Widgets.
set -uo pipefail
# shellcheck source-path=SCRIPTDIR source=../installer/steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/../installer/steps.sh"

usage() {
    cat << 'TEXT'
tests/run.sh [--preset NAME] [CTEST-ARGUMENTS…]

  tests/run.sh                    every test, warnings as errors; then the same without Qt Widgets
  tests/run.sh -R tst_version     what ctest's own arguments choose
  tests/run.sh --preset asan      another preset: dev, headless, asan (address, undefined, leaks),
                                  tsan (threads, on the history index), clazy (a static check: builds, runs nothing)

The rows of every test: build/PRESET/Testing/Temporary/LastTest.log; for machines: build/PRESET/tests.xml.
TEXT
}

preset=
case ${1:-} in
    -h | --help)
        usage
        exit 0
        ;;
    --preset)
        preset=${2:?--preset needs a name}
        shift 2
        ;;
    --preset=*)
        preset=${1#*=}
        shift
        ;;
esac

passed=0
failed=0
skipped=0

# run_tests PRESET [CTEST-ARGUMENTS…]: adds to the three figures.
run_tests() {
    local folder=$steps_root/build/$1 before=$failed figures status=0 began=$SECONDS
    shift
    rm -f "$folder/tests.xml" "$folder/Testing/Temporary/LastTest.log"
    ctest --test-dir "$folder" -j2 --output-on-failure --output-junit "$folder/tests.xml" "$@" || status=$?
    if ! figures=$(awk -f "$steps_root/tests/count.awk" "$folder/tests.xml" "$folder/Testing/Temporary/LastTest.log" 2> /dev/null); then
        figures='0 0 0'
    fi
    local ran failures skips
    read -r ran failures skips <<< "$figures"
    passed=$((passed + ran))
    failed=$((failed + failures))
    skipped=$((skipped + skips))
    # ctest knows of failures that no test names, such as a wrong argument.
    if [ "$status" != 0 ] && [ "$failed" = "$before" ]; then failed=$((failed + 1)); fi
    say "      $ran passed, $failures failed, $skips skipped in $((SECONDS - began)) s"
}

close() {
    printf '%s passed, %s failed' "$passed" "$failed"
    if [ "$skipped" -gt 0 ]; then printf ', %s skipped' "$skipped"; fi
    printf '\n'
    [ "$failed" = 0 ]
    exit
}

# Where the packages are ours to install, a server that a test needs is there: a missing one is a failure, not a skip.
require_servers() {
    if command -v apt-get > /dev/null; then
        export SLIPWAY_REQUIRE_POSTGRES=1 SLIPWAY_REQUIRE_BUILDBOT=1 SLIPWAY_REQUIRE_FAULTS=1
    fi
}

groups=(build runtime test)
targets=()
case ${preset:-ci} in
    clazy) groups+=(check) ;;
    tsan) targets=(tst_historyindex) ;;
esac

if [ -z "$preset" ] && [ $# = 0 ]; then
    steps_begin 5 "$steps_root/build/tests.log"
else
    steps_begin 3 "$steps_root/build/tests.log"
fi
step 'Packages' install_packages "${groups[@]}"
require_servers
step "Configure ${preset:-ci}" configure "${preset:-ci}"
step "Build ${preset:-ci}" build "${preset:-ci}" "${targets[@]}"

case $preset in
    clazy)
        found=$(grep -c 'warning: .*\[-Wclazy' "$steps_log")
        grep 'warning: .*\[-Wclazy' "$steps_log" | sort -u
        say "      clazy: $found warnings"
        [ "$found" = 0 ]
        exit
        ;;
    tsan)
        run_tests tsan -R '^tst_historyindex$' "$@"
        close
        ;;
    '') run_tests ci "$@" ;;
    *) run_tests "$preset" "$@" ;;
esac

if [ -z "$preset" ] && [ $# = 0 ]; then
    step 'Configure headless' configure headless
    step 'Build headless' build headless
    # The same tests again, so they count only where they fail.
    counted=$passed
    counted_skipped=$skipped
    run_tests headless
    passed=$counted
    skipped=$counted_skipped
fi
close
