#!/usr/bin/env bash
# installer/run.sh [--build-only] [REPOSITORY…]
# From a bare Debian 12 or Ubuntu 24.04 to Slipway: installs what is missing, builds, and opens the window on the given
# repositories (folders or addresses), or on a demo workspace. Without a display it prints the board and draws the pages.
set -uo pipefail
# shellcheck source-path=SCRIPTDIR source=steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

usage() {
    cat << 'TEXT'
installer/run.sh [--build-only] [REPOSITORY…]

Installs what Slipway needs and lacks (Debian 12, Ubuntu 24.04 or newer; as root or with sudo), builds it, and opens it on
the given repositories: folders or addresses. Without a repository it opens a made-up demo workspace. Without a display it
brings the workspace up to date, prints the board and draws every page as a picture.

  --build-only   install and build; the last line of standard output is the folder with slipway and slipway-cli

Environment: SLIPWAY_WORKSPACE (the workspace to use), JOBS (compilers at a time)
TEXT
}

build_only=
repositories=()
while [ $# -gt 0 ]; do
    case $1 in
        --build-only) build_only=yes ;;
        -h | --help)
            usage
            exit 0
            ;;
        --)
            shift
            repositories+=("$@")
            break
            ;;
        -*)
            usage >&2
            stop "there is no option $1."
            ;;
        *) repositories+=("$1") ;;
    esac
    shift
done

# Folders become absolute while the caller's folder is known; addresses stay. Wrong ones are said before a long build.
for i in "${!repositories[@]}"; do
    case ${repositories[$i]} in
        *://* | *@*:*) ;;
        *)
            [ -d "${repositories[$i]}" ] || stop "${repositories[$i]} is not a folder. Give the path of a git repository, or its address."
            repositories[i]=$(cd "${repositories[$i]}" && pwd)
            ;;
    esac
done

# What a repository is called: by its origin, else by its folder, or the folder above one that says nothing.
name_of() {
    local address=$1
    if [ -d "$address" ]; then
        address=$(git -c safe.directory='*' -C "$1" config --get remote.origin.url 2> /dev/null) || address=$1
    fi
    address=${address%/}
    case ${address##*/} in repo | .git) address=${address%/*} ;; esac
    address=${address##*[/:]}
    printf '%s\n' "${address%.git}"
}

bin=$steps_root/build/release/bin
cli() { "$bin/slipway-cli" --workspace "$workspace" "$@"; }

make_demo() { [ -e "$workspace" ] || "$bin/slipway-cli" --quiet demo "$workspace" >> "$steps_log" 2>&1; }

# The workspace and its projects; those that are there already stay as they are.
add_repositories() {
    local known name repository
    [ -e "$workspace" ] || cli --quiet init >> "$steps_log" 2>&1 || return
    known=$(cli --json project list 2>> "$steps_log") || return
    for repository in "${repositories[@]}"; do
        if grep -qF "\"$repository\"" <<< "$known"; then continue; fi
        name=$(name_of "$repository")
        cli --quiet project add "$name" --git "$repository" >> "$steps_log" 2>&1 || return
    done
}

# What one source cannot give (exit code 4) keeps nothing else from being shown.
sync_all() {
    local status=0
    cli --no-progress sync >> "$steps_log" 2>&1 || status=$?
    [ "$status" != 4 ] || say '      Some sources could not be read; see the log.'
    [ "$status" = 0 ] || [ "$status" = 4 ]
}
draw_pages() {
    QT_QPA_PLATFORM=offscreen "$bin/slipway" --snapshot "$pages" --workspace "$workspace" >> "$steps_log" 2>&1
}

display=
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then display=yes; fi
steps=4
if [ -n "$build_only" ]; then steps=3; elif [ -z "$display" ]; then steps=6; fi

steps_begin "$steps" "$steps_root/build/installer.log"
step 'Packages' install_packages build runtime
step 'Configure' configure release
step 'Build' build release
if [ -n "$build_only" ]; then
    printf '%s\n' "$bin"
    exit 0
fi

data=${XDG_DATA_HOME:-${HOME:-/root}/.local/share}/slipway
mkdir -p "$data" || stop "cannot make the folder $data."
if [ ${#repositories[@]} -gt 0 ]; then
    workspace=${SLIPWAY_WORKSPACE:-$data/workspace.slipway}
    step 'Repositories' add_repositories
else
    workspace=$data/demo.slipway
    step 'Demo workspace' make_demo
    say "      No repository was given, so this is a demo: its projects and deployments are made up. ($workspace)"
fi

if [ -n "$display" ]; then
    say "      Opening the window on $workspace"
    exec "$bin/slipway" --workspace "$workspace"
fi

say '      There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the board is printed and the pages are drawn.'
pages=$steps_root/build/pages
step 'Sync' sync_all
step 'Pages' draw_pages
if [ ${#repositories[@]} -gt 0 ]; then
    for repository in "${repositories[@]}"; do
        name=$(name_of "$repository")
        printf '%s\n' "$name"
        cli --quiet releases "$name" --limit 5 || exit
        printf '\n'
    done
fi
cli matrix || exit
say ''
say "The pages as pictures: $pages"
say "The programs: $bin/slipway and $bin/slipway-cli; the workspace: $workspace"
