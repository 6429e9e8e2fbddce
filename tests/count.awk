# awk -f count.awk JUNIT-FILE LastTest.log: prints `passed failed skipped`.
# A Qt Test program counts by its rows; anything else, and a program that ended without saying which row failed, counts as one.
# Whether a test ran comes from the JUnit file (in the log, a program that is not there "passed"); the rows come from the log.

FNR == 1 { file++ }

file == 1 && /<testcase / {
    match($0, /name="[^"]*"/); name = substr($0, RSTART + 6, RLENGTH - 7)
    match($0, /status="[^"]*"/); status[name] = substr($0, RSTART + 8, RLENGTH - 9)
    skip_code[name] = 0
}
file == 1 && /<skipped message="SKIP_/ { skip_code[name] = 1 }

file == 2 && /^[0-9]+\/[0-9]+ Test: / { name = $0; sub(/^[0-9]+\/[0-9]+ Test: /, "", name); delete_rows(name) }
file == 2 && /^PASS   : / && !/::(initTestCase|cleanupTestCase)\(\)/ { pass[name]++ }
file == 2 && /^(FAIL!  |XPASS  ): / { fail[name]++ }
file == 2 && /^SKIP   : / { skip[name]++ }

function delete_rows(test) { pass[test] = fail[test] = skip[test] = 0 }

END {
    for (name in status) {
        passed += pass[name]
        failed += fail[name]
        skipped += skip[name]
        if (status[name] == "run") { if (!pass[name] && !fail[name] && !skip[name]) passed++ }
        else if (skip_code[name] || status[name] == "disabled") skipped++
        else if (!fail[name]) failed++
    }
    print passed + 0, failed + 0, skipped + 0
}
