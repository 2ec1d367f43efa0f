#!/bin/sh
# Installs what is missing, then runs the program with the arguments given:  sh installer/run.sh [ARGUMENTS OF ppkg]
# Without arguments it builds the sample project into build/contoso and tells what that package does to a PC.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=installer/prepare.sh
. "$root/installer/prepare.sh"

install_program ""
if [ $# -gt 0 ]; then
    exec "$venv/bin/ppkg" "$@"
fi

sample=$root/build/contoso
rm -rf "$sample"
mkdir -p "$sample"
"$venv/bin/ppkg" build "$root/resources/samples/contoso/contoso.wcdproj" --output "$sample"
exec "$venv/bin/ppkg" inspect "$sample"/*.ppkg
