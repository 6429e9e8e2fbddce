# shellcheck shell=bash
# Sourced by installer/run.sh and tests/run.sh: steps with their times, one log, packages, builds.
# Progress goes to standard error; standard output stays free for answers.

steps_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
steps_log=
steps_done=0
steps_total=0

# Qt insists on UTF-8; a bare system has only C.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "slipway: $*"
    exit 1
}

# steps_begin NUMBER LOG: how many steps there will be, and the file that takes everything they print.
steps_begin() {
    steps_total=$1
    steps_log=$2
    if ! { mkdir -p "$(dirname "$steps_log")" && : > "$steps_log"; } 2> /dev/null; then
        stop "cannot write into $(dirname "$steps_log"). Use a checkout that you own, without sudo: it is asked for only where packages are missing."
    fi
}

# note TEXT: replaces the line of the running step on a terminal; elsewhere a text is printed when it changes.
steps_noted=
note() {
    if [ -t 2 ]; then
        printf '\r\033[K[%s/%s] %-24s %s' "$steps_done" "$steps_total" "$steps_title" "$1" >&2
    elif [ "$1" != "$steps_noted" ]; then
        steps_noted=$1
        say "      $1"
    fi
}

# tens PART WHOLE: how much of the whole, in steps of ten percent, so that a plain log stays short.
tens() {
    local tenths=$(($1 * 10 / $2))
    printf '%s%%' $((tenths * 10))
}

# step TITLE COMMAND…: runs it; where it fails, shows the end of the log and ends.
step() {
    steps_title=$1
    shift
    steps_done=$((steps_done + 1))
    steps_noted=
    local began=$SECONDS
    if [ -t 2 ]; then note ''; else say "[$steps_done/$steps_total] $steps_title"; fi
    printf '\n== %s: %s\n' "$steps_title" "$*" >> "$steps_log"
    if "$@"; then
        if [ -t 2 ]; then note "$((SECONDS - began)) s"; printf '\n' >&2; else say "      done in $((SECONDS - began)) s"; fi
        return
    fi
    [ ! -t 2 ] || printf '\n' >&2
    say "      failed after $((SECONDS - began)) s"
    steps_explain
    exit 1
}

# What the log says about the failure: the cause in plain words where it is a known one, else the errors and the end.
steps_explain() {
    local cause=
    if grep -qE 'Temporary failure resolving|Could not (resolve|connect)|Unable to connect|Network is unreachable|Connection (refused|timed out)' "$steps_log"; then
        cause='The package servers could not be reached. Check the network (and a proxy, if there is one), then run this again: it goes on where it stopped.'
    elif grep -qE 'Could not get lock|Unable to acquire the dpkg' "$steps_log"; then
        cause='Another program is installing packages. Let it finish, then run this again.'
    elif grep -q 'No space left on device' "$steps_log"; then
        cause='The disk is full: the packages take about 1 GB, the build about 1 GB. Free some space, then run this again.'
    elif grep -q 'Killed signal terminated program' "$steps_log"; then
        cause='The compiler ran out of memory. Run this again with JOBS=1 in front.'
    fi
    say ''
    if [ -n "$cause" ]; then
        tail -n 3 "$steps_log" | sed 's/^/    /' >&2
        say ''
        say "$cause"
    else
        { grep -E '(error:|FAILED:|E: )' "$steps_log" | head -n 10; echo …; tail -n 20 "$steps_log"; } | sed 's/^/    /' >&2
        say ''
    fi
    say "Everything that was printed is in $steps_log"
}

# packages_of GROUP…: the package names of these groups in installer/packages.txt.
packages_of() {
    awk -v groups=" $* " '!/^#/ && NF && index(groups, " " $1 " ") { print $2 }' "$steps_root/installer/packages.txt"
}

# missing_packages GROUP…: those that are not installed; of `one|another` the first that apt can install.
missing_packages() {
    local installed wanted name
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2> /dev/null | sed -n 's/^installed //p')
    for wanted in $(packages_of "$@"); do
        local names=${wanted//|/ } found=
        for name in $names; do
            if grep -qxF "$name" <<< "$installed"; then found=yes; fi
        done
        [ -z "$found" ] || continue
        for name in $names; do
            if [ "$name" = "$wanted" ] || apt-cache show "$name" > /dev/null 2>&1; then
                printf '%s\n' "$name"
                break
            fi
        done
    done
}

# as_root COMMAND…: as it is for root, by sudo for others.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 "$@"
    fi
}

# apt_get COMMAND…: without questions; its progress as notes, its words in the log.
apt_get() {
    # shellcheck disable=SC2016 # $log and $@ belong to the inner shell
    as_root bash -c 'log=$1; shift; exec apt-get -q -y -o APT::Status-Fd=3 -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold "$@" 3>&1 >> "$log" 2>&1 < /dev/null' apt-get "$steps_log" "$@" |
        while IFS=: read -r kind _ percent _; do
            case $kind in
                dlstatus) [ "$1" = update ] || note "$(tens "${percent%%.*}" 100) downloaded" ;;
                pmstatus) note "$(tens "${percent%%.*}" 100) installed" ;;
            esac
        done
    return "${PIPESTATUS[0]}"
}

# install_packages GROUP…: what is missing, and nothing else. No service is started and no database cluster is made.
install_packages() {
    if ! command -v apt-get > /dev/null; then
        say '      This is neither Debian nor Ubuntu, so nothing is installed for you. Needed, by their Debian names:'
        packages_of "$@" | paste -sd' ' | fold -s -w 100 | sed 's/^/        /' >&2
        return 0
    fi
    local missing
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "      $(wc -l <<< "$missing") missing: $(paste -sd' ' <<< "$missing")"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo > /dev/null || stop "packages are missing and there is no sudo. As root: apt-get install --no-install-recommends $(paste -sd' ' <<< "$missing")"
        sudo -v || stop 'packages are missing, and sudo did not agree to install them.'
    fi
    apt_get update || return
    missing=$(missing_packages "$@") # apt knows more names now
    quiet_services_begin || return
    local status=0
    # shellcheck disable=SC2086 # a list of package names
    apt_get install --no-install-recommends $missing || status=$?
    quiet_services_end
    return $status
}

# Debian starts what it installs, and makes a database cluster with PostgreSQL. Neither is wanted here: two settings
# hold while packages are installed, and are put back as they were.
quiet_services_begin() {
    # shellcheck disable=SC2016
    as_root bash -c '
        set -e
        mkdir -p /etc/postgresql-common
        cd /etc/postgresql-common
        if [ -e createcluster.conf.slipway-none ] || [ -e createcluster.conf.slipway-kept ]; then
            : # left by a run that was killed: what it kept is still the original
        elif [ -e createcluster.conf ]; then
            cp -p createcluster.conf createcluster.conf.slipway-kept
        else
            : > createcluster.conf.slipway-none
        fi
        printf "create_main_cluster = false\n" >> createcluster.conf
        if [ ! -e /usr/sbin/policy-rc.d ]; then
            printf "#!/bin/sh\n# slipway: no service starts while its packages are installed\nexit 101\n" > /usr/sbin/policy-rc.d
            chmod 755 /usr/sbin/policy-rc.d
        fi' && trap quiet_services_end EXIT
}
quiet_services_end() {
    trap - EXIT
    # shellcheck disable=SC2016
    as_root bash -c '
        cd /etc/postgresql-common || exit 0
        if [ -e createcluster.conf.slipway-kept ]; then
            mv -f createcluster.conf.slipway-kept createcluster.conf
        elif [ -e createcluster.conf.slipway-none ]; then
            if [ -e /usr/share/postgresql-common/createcluster.conf ]; then
                cp /usr/share/postgresql-common/createcluster.conf createcluster.conf
            else
                rm -f createcluster.conf
            fi
        fi
        rm -f createcluster.conf.slipway-none
        rmdir --ignore-fail-on-non-empty /etc/postgresql-common 2> /dev/null
        if grep -q "^# slipway:" /usr/sbin/policy-rc.d 2> /dev/null; then rm -f /usr/sbin/policy-rc.d; fi'
}

# configure PRESET
configure() {
    local folder=$steps_root/build/$1 version
    version=$(cmake --version 2> /dev/null | sed -n '1s/.*version //p')
    [ -n "$version" ] || stop 'CMake is not there, though it should be installed by now.'
    [ "$(printf '3.25\n%s\n' "$version" | sort -V | head -n 1)" = 3.25 ] \
        || stop "CMake $version is too old: 3.25 is needed, which comes with Debian 12 and Ubuntu 24.04."
    local fresh=
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$steps_root" "$folder/CMakeCache.txt"; then
        fresh=--fresh # the checkout was moved
    fi
    (cd "$steps_root" && cmake ${fresh:+"$fresh"} --preset "$1") >> "$steps_log" 2>&1
}

# As many compilers as there are processors, and memory for them.
jobs_here() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 800000) }' /proc/meminfo 2> /dev/null)
    if [ -n "$memory" ] && [ "$memory" -lt "$processors" ]; then processors=$memory; fi
    echo "${JOBS:-$((processors > 0 ? processors : 1))}"
}

# build PRESET [TARGET…]
build() {
    local preset=$1 targets=()
    shift
    if [ $# -gt 0 ]; then targets=(--target "$@"); fi
    (cd "$steps_root" && NINJA_STATUS='@%f/%t@ ' cmake --build --preset "$preset" -j "$(jobs_here)" "${targets[@]}") 2>&1 | tee -a "$steps_log" |
        while IFS= read -r line; do
            case $line in
                @*@*)
                    line=${line#@}
                    line=${line%%@*}
                    if [ -t 2 ]; then note "$line"; else note "$(tens "${line%/*}" "${line#*/}") built"; fi
                    ;;
            esac
        done
    return "${PIPESTATUS[0]}"
}
