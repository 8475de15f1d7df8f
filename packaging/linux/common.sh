# SPDX-FileCopyrightText: SXSH contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts of this folder, which source it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$root/build/release
bin=$build/bin
# File names and messages are Vietnamese whatever the machine is set to.
export LC_ALL=C.UTF-8
cd "$root"

say() {
    printf '\n== %s\n' "$*"
}

die() {
    printf '%s\n' "$@" >&2
    exit 1
}

# The package names of the lists given, without comments.
listed() {
    local list
    for list in "$@"; do
        sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$root/packaging/linux/$list"
    done
}

is_installed() {
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo -- "$@"
    fi
}

# Installs what is missing of the package lists given; does nothing when nothing is.
install_missing() {
    command -v dpkg-query >/dev/null ||
        die "Kịch bản này cần Debian 12 (không thấy dpkg)." \
            "This script needs Debian 12 (there is no dpkg). Install what these files list," \
            "then use the CMake presets: $(printf 'packaging/linux/%s ' "$@")"
    local missing=() package
    for package in $(listed "$@"); do
        is_installed "$package" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    say "Cài gói Debian còn thiếu / installing missing Debian packages: ${missing[*]}"
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        die "Cần quyền quản trị. Packages have to be installed by root. As root run:" \
            "    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    fi
    as_root apt-get update -q ||
        printf '%s\n' "apt-get update failed; trying the package lists that are there." >&2
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}" ||
        die "Không cài được. The packages could not be installed: see the messages of apt-get" \
            "above. They are in Debian 12 (bookworm), component main."
}

# Configures build/release unless that has been done.
configure() {
    [[ -f $build/build.ninja ]] || cmake --preset release
}
