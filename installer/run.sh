#!/bin/sh
# Installs what is missing, then runs the program with the arguments given:  sh installer/run.sh [ARGUMENTS OF ppkg]
# Without arguments it opens the window. Where there is no screen it builds the sample project into build/contoso, tells
# what that package does to a PC, and how to open the window.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=installer/prepare.sh
. "$root/installer/prepare.sh"

if [ "${1:-open}" = open ] && has_screen; then
    install_qt_libraries screen
fi
install_program ""
if [ $# -gt 0 ]; then
    exec "$bin/ppkg" "$@"
elif has_screen; then
    exec "$bin/ppkg" open
fi

sample=$root/build/contoso
rm -rf "$sample"
mkdir -p "$sample"
"$bin/ppkg" build "$root/resources/samples/contoso/contoso.wcdproj" --output "$sample"
"$bin/ppkg" inspect "$sample"/*.ppkg
step "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so this was the sample project." \
    "Start the same on a desktop to open the window: sh installer/run.sh"
