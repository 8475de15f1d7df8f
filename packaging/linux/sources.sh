# SPDX-FileCopyrightText: SXSH contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is checked in the sources beside the tests; sourced after common.sh.

source_folders=(core ui app tests)
translated_folders=(core ui app)
translations=resources/translations

# Fails when clang-format would change a file, and shows where.
format_is_kept() {
    find "${source_folders[@]}" \( -name '*.cpp' -o -name '*.h' \) -print0 |
        xargs -0 -n 40 clang-format --dry-run -Werror
}

# Brings sxsh_*.ts in the folder given up to date with the sources; qtbase_vi.ts holds the strings of
# Qt 6.4 and is kept by hand. Places in the sources are left out: every moved line would change the
# file.
update_translations() {
    local lupdate options=(-silent -no-obsolete -locations none -I "$root")
    lupdate=$(qtpaths6 --query QT_HOST_BINS)/lupdate &&
        "$lupdate" "${options[@]}" "${translated_folders[@]}" -ts "$1/sxsh_vi.ts" &&
        # English is the language of the sources: only its plural forms need words.
        "$lupdate" "${options[@]}" -pluralonly "${translated_folders[@]}" -ts "$1/sxsh_en.ts"
}

# Fails when a string of the sources is not in the .ts files or is there no more, and when one of
# them or of Qt's own is unfinished.
translations_are_complete() {
    local copy language complete=0
    copy=$(mktemp -d) && cp "$translations"/*.ts "$copy" || return 1
    update_translations "$copy" >"$copy/messages" 2>&1 || complete=1
    # What it complains about, such as a string outside a known context, is never translated.
    if [[ -s $copy/messages ]]; then
        cat "$copy/messages"
        complete=1
    fi
    for language in vi en; do
        diff -u "$translations/sxsh_$language.ts" "$copy/sxsh_$language.ts" || {
            printf '%s\n' "sxsh_$language.ts: run packaging/linux/update-translations."
            complete=1
        }
    done
    grep -H -n -B1 'type="unfinished"' "$translations"/*.ts && {
        printf '%s\n' "Translate the strings above."
        complete=1
    }
    rm -r "$copy"
    return $complete
}
