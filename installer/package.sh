#!/usr/bin/env bash
# installer/package.sh: installs what is missing, builds, and makes the Debian package; its path is the last line.
set -uo pipefail
# shellcheck source-path=SCRIPTDIR source=steps.sh
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

folder=$steps_root/build/package
make_package() {
    rm -rf "$folder"
    cpack --config "$steps_root/build/release/CPackConfig.cmake" -B "$folder" >> "$steps_log" 2>&1
}

steps_begin 4 "$steps_root/build/package.log"
step 'Packages' install_packages build runtime package
step 'Configure' configure release
step 'Build' build release
step 'Package' make_package
printf '%s\n' "$folder"/*.deb
