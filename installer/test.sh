#!/bin/sh
# Installs what is missing, then checks everything:  sh installer/test.sh [ARGUMENTS OF pytest]
# Without arguments a chosen part of the tests runs under Wine, too, beside the others and told behind them, where Wine is
# installed or can be without asking. With --windows tests run there alone: that part, or those that the arguments name.
# All checks are made whatever the first ones say; the exit code is that of the first one that failed.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=installer/prepare.sh
. "$root/installer/prepare.sh"

if [ "${1:-}" = --windows ]; then
    shift
    beside_others=
    # shellcheck source=installer/windows.sh
    . "$root/installer/windows.sh"
    install_program dev
    cd "$root"
    test_on_windows "$@"
    exit
fi

# Programs written by others that read what we write or make the file systems we write to, a screen that nobody sees
# with its window manager and a bus for screen readers, a server of printers, and a browser.
# Those of file systems lie in folders that not everybody searches.
PATH=$PATH:/usr/sbin:/sbin
missing=
packages=
browser=
if grep -qx ID=debian /etc/os-release 2>/dev/null; then # Ubuntu has it in its store alone
    browser="chromium:chromium chromedriver:chromium-driver certutil:libnss3-tools"
fi
for judge in wimlib-imagex:wimtools 7z:p7zip-full openssl:openssl osslsigncode:osslsigncode msibuild:msitools \
    xorriso:xorriso zbarimg:zbar-tools pdftotext:poppler-utils shellcheck:shellcheck mkfs.vfat:dosfstools \
    mkfs.exfat:exfatprogs mount.exfat-fuse:exfat-fuse mkfs.ntfs:ntfs-3g fusefat:fusefat fusermount3:fuse3 \
    Xvfb:xvfb xauth:xauth matchbox-window-manager:matchbox-window-manager dbus-daemon:dbus cupsd:cups-daemon \
    $browser; do
    if ! has "${judge%:*}"; then
        missing="$missing ${judge%:*}"
        packages="$packages ${judge#*:}"
    fi
done
case $(ldconfig -p 2>/dev/null) in
*libXtst.so.6*) ;;
*) # what moves the mouse of that screen
    missing="$missing libXtst"
    packages="$packages libxtst6"
    ;;
esac
if [ ! -e /usr/share/dbus-1/services/org.a11y.Bus.service ]; then
    missing="$missing at-spi2-core"
    packages="$packages at-spi2-core"
fi
if [ -n "$missing" ] && on_debian; then
    # shellcheck disable=SC2086  # a list of words
    install_packages $packages
elif [ -n "$missing" ]; then
    step "Not installed:$missing. Tests that need them are skipped."
fi

install_qt_libraries screen

install_program dev
cd "$root"
unset PYTHONDONTWRITEBYTECODE  # a thousand processes start, and without caches each of them compiles all it loads
if [ $# -eq 0 ]; then
    beside_others=yes
    # shellcheck source=installer/windows.sh
    . "$root/installer/windows.sh"
    windows_log=$root/build/windows-tests.log
    mkdir -p "$root/build"
    # At the lowest priority it takes what the others leave of the computer, a quarter: many of them wait.
    (renice -n 19 -p "$(exec sh -c 'echo "$PPID"')" >/dev/null 2>&1 || :; test_on_windows) >"$windows_log" 2>&1 &
    beside=$!
    trap 'kill "$beside"; stop_windows; exit 130' INT TERM
fi
failed=0
check() {
    step "$*"
    "$bin/python" -m "$@" || {
        code=$?
        [ "$failed" -ne 0 ] || failed=$code
    }
}
check ruff check
check ruff format --check
check mypy
# One more than two cores have, as many tests wait; who has nothing left to do takes over from the others.
check pytest -n 3 --dist worksteal "$@"
if [ $# -eq 0 ]; then
    step "The tests under Wine, which began beside the others:"
    code=0
    wait "$beside" || code=$?
    cat "$windows_log"
    [ "$failed" -ne 0 ] || failed=$code
fi
exit "$failed"
