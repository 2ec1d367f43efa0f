#!/bin/sh
# Builds installers twice and compares them byte for byte:  sh installer/prove_same.sh NAME …   (deb, msi, wheel …)
# Both are built from clones of the last commit, in folders of another name, with another clock, language and mask of rights.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
first=$work/first second="$work/second, in a folder with a longer name"
git clone -q "$root" "$first"
git clone -q "$root" "$second"

for name in "$@"; do
    (cd / && umask 022 && TZ=UTC LC_ALL=C.UTF-8 sh "$first/installer/make_$name.sh")
    (cd "$second" && umask 077 && TZ=Pacific/Auckland LC_ALL=C sh "installer/make_$name.sh")
done
different=
for file in "$first"/dist/*; do
    other=$second/dist/$(basename "$file")
    if cmp "$file" "$other"; then
        printf 'the same: %s  %s\n' "$(sha256sum <"$file" | cut -d ' ' -f 1)" "$(basename "$file")"
    else
        different=yes
        [ -z "${KEEP:-}" ] || cp "$file" "$KEEP/$(basename "$file").first"
        [ -z "${KEEP:-}" ] || cp "$other" "$KEEP/$(basename "$file").second"
    fi
done
[ -z "$different" ]
