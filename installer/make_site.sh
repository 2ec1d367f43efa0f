#!/bin/sh
# Builds the manual as a site with search, in both languages:  sh installer/make_site.sh [FOLDER]
# The folder is build/site unless it is named; open its index.html. It can be put on any web server as it is.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=installer/prepare.sh
. "$root/installer/prepare.sh"

install_qt_libraries none
install_program dev
install_program docs
# shellcheck disable=SC2154  # of prepare.sh
exec "$bin/python" "$root/installer/make_site.py" "${1:-$root/build/site}"
