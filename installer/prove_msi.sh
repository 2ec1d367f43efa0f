#!/bin/sh
# Installs, uses, repairs, upgrades and removes the installers for Windows under Wine:  sh installer/prove_msi.sh FOLDER
# After make_msi.sh, from whose files it makes an older version. FOLDER gets a Windows of Wine's that is kept for the next
# time. What Wine does differently is said, and counts for nothing; what is ours ends this with 1.
# shellcheck disable=SC2016
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=installer/prepare.sh
. "$root/installer/prepare.sh"
# shellcheck source=installer/stage.sh
. "$root/installer/stage.sh"
beside_others=
# shellcheck source=installer/windows.sh
. "$root/installer/windows.sh"
need_packages wine:wine /usr/lib/wine/wine64:wine64 xvfb-run:xvfb xauth:xauth xwininfo:x11-utils \
    x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64
[ -n "${DISPLAY:-}" ] || exec xvfb-run -a sh "$0" "$@"
mkdir -p "$1"
folder=$(readlink -f -- "$1")
# shellcheck disable=SC2154  # of stage.sh
tree=$root/build/msi
older=0.0.9
unset REQUESTS_CA_BUNDLE CURL_CA_BUNDLE SSL_CERT_FILE SSL_CERT_DIR
export WINEPREFIX="$folder/prefix" WINEARCH=win64 WINEDEBUG=-all LC_ALL=C.UTF-8
drive=$WINEPREFIX/drive_c

# Wine takes no regular file for standard output.
windows() {
    wine "$@" </dev/null 2>&1 | tr -d '\r' | cat
}
say() {
    printf '== %s\n' "$*"
}
fail() {
    printf 'FAILED: %s\n' "$*"
    failed=yes
}
check() {
    text=$1
    shift
    if "$@"; then printf '   %s\n' "$text"; else fail "not so: $text"; fi
}
wait_for() {
    turns=90
    until "$@" >/dev/null 2>&1; do
        turns=$((turns - 1))
        [ $turns -gt 0 ] || return 1
        sleep 1
    done
}
key() {
    windows reg query "$@" | grep -v 'Unable to find' || true
}
# The products that Windows lists as installed, name and version.
products() {
    for hive in HKLM HKCU; do
        key "$hive\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall" /s
    done | sed -n 's/^ *DisplayVersion *REG_SZ *//p'
}
# Windows shows the documents of one user and of all as one list; Wine 8 knows that of all alone.
documents_of_user='.wcdproj ProvisioningDesigner.Project'
show_documents_of_user() {
    printf '   WINE: the entries of the user are copied to where it looks\n'
    for place in $documents_of_user; do
        windows reg copy "HKCU\\Software\\Classes\\$place" "HKLM\\Software\\Classes\\$place" /s /f >/dev/null
    done
}
hide_documents_of_user() {
    for place in $documents_of_user; do
        windows reg delete "HKLM\\Software\\Classes\\$place" /f >/dev/null
    done
}
window_is_open() {
    xwininfo -root -tree | grep -q '"contoso . Provisioning Designer"'
}
missing() {
    [ ! -e "$1" ]
}
listed() {
    [ "$(products)" = "$1" ]
}
contains() {
    case $2 in *"$1"*) return 0 ;; *) return 1 ;; esac
}

if [ ! -d "$drive/windows/system32" ]; then
    say "make a Windows"
    wineboot -i
    wine winecfg -v win10
    wineserver -w
    make_missing_libraries "$drive/windows/system32"
fi
failed=
mkdir -p "$drive/out"
sample=$(find "$tree/site/app/resources/samples" -name contoso.wcdproj)
rm -rf "$drive/work"
cp -r "$(dirname "$sample")" "$drive/work"
for scope in user machine; do
    # shellcheck disable=SC2154  # of stage.sh
    new=$dist/ProvisioningDesigner-$version-x64-$scope.msi old=$folder/older-$scope.msi
    "$tools/bin/python" "$root/installer/make_wxs.py" "$tree" "$older" "$scope" "$folder/older.wxs"
    (cd "$tree" && wixl -a x64 -o "$old" "$folder/older.wxs")
    home="$drive/Program Files/Provisioning Designer" hive=HKLM
    [ "$scope" = machine ] || { home="$drive/users/$(id -un)/AppData/Local/Provisioning Designer" && hive=HKCU; }
    [ "$scope" = machine ] && path='HKLM\System\CurrentControlSet\Control\Session Manager\Environment' || path='HKCU\Environment'
    find "$drive" ! -path "$drive/windows/*" ! -path '*/Temp/*' -printf '%P\n' | sort >"$folder/before"

    say "$scope: the older version, $(du -h "$new" | cut -f1)"
    windows msiexec /i "$(winepath -w "$old")" /qn
    check "listed as $older" listed "$older"
    kept="$drive/users/$(id -un)/AppData/Roaming/Provisioning Designer/settings.probe"
    mkdir -p "$(dirname "$kept")"
    echo kept >"$kept"

    say "$scope: upgrade"
    windows msiexec /i "$(winepath -w "$new")" /qn
    check "listed as $version alone" listed "$version"
    check "settings are kept" grep -q kept "$kept"
    check "ppkg answers" contains "ppkg $version" "$(windows "$home/ppkg.exe" --version)"
    check "it is on PATH" contains "Provisioning Designer" "$(key "$path" /v PATH)"
    check "the older version does not come back" contains "" "$(windows msiexec /i "$(winepath -w "$old")" /qn)"
    check "still listed as $version alone" listed "$version"

    say "$scope: use"
    rm -f "$drive"/out/*
    windows "$home/ppkg.exe" build 'C:\work\contoso.wcdproj' --output 'C:\out' | head -n 1
    check "the sample is built" test -s "$drive/out/Contoso.ppkg"
    check ".wcdproj is ours" contains ProvisioningDesigner.Project "$(key "$hive\\Software\\Classes\\.wcdproj")"
    check ".ppkg is not, but can be opened with us" contains ProvisioningDesigner.Package \
        "$(key "$hive\\Software\\Classes\\.ppkg\\OpenWithProgids")"
    check "in the start menu" test -n "$(find "$drive" -name 'Provisioning Designer.lnk')"
    [ "$scope" = machine ] || show_documents_of_user
    wine start 'C:\work\contoso.wcdproj' </dev/null 2>&1 | cat &
    check "a project opens its window" wait_for window_is_open
    windows taskkill /f /im provisioning-designer.exe >/dev/null
    [ "$scope" = machine ] || hide_documents_of_user

    say "$scope: repair"
    # Wine's msiexec takes the file behind /f for the code of a product, and does nothing with a code; /fomus stands for
    # these properties.
    rm -f "$home/LICENCES.txt"
    windows msiexec /i "$(winepath -w "$new")" REINSTALL=ALL REINSTALLMODE=omus /qn
    check "the missing file is back" test -s "$home/LICENCES.txt"
    check "listed as $version alone" listed "$version"

    say "$scope: remove"
    windows msiexec /x "$(winepath -w "$new")" /qn
    check "not listed" listed ""
    check "its folder is gone" missing "$home"
    rm -rf "$(dirname "$kept")"
    find "$drive" ! -path "$drive/windows/*" ! -path '*/Temp/*' -printf '%P\n' | sort >"$folder/after"
    left=$(comm -13 "$folder/before" "$folder/after" | grep -v '^out/' || true)
    check "no file is left ($left)" test -z "$left"
    check "PATH is as before" missing "$(key "$path" /v PATH | grep -o 'Provisioning Designer' | head -n 1)"
    for place in '.wcdproj' ProvisioningDesigner.Project ProvisioningDesigner.Package; do
        check "no key of $place" missing "$(key "$hive\\Software\\Classes\\$place" | grep -o -m 1 Provisioning)"
    done
done
wineserver -k || true
[ -z "$failed" ] || exit 1
say "all well"
