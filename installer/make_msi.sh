#!/bin/sh
# Builds the installers for Windows, one for all users and one for the person:  sh installer/make_msi.sh [EMBEDDABLE.zip]
# EMBEDDABLE is the "embeddable package" of Python 3.11 for x64 from python.org. Without it Python's signed files come from
# a wheel that carries them, and the standard library, which is the same on all systems, from Debian 12.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=installer/prepare.sh
. "$root/installer/prepare.sh"
# shellcheck source=installer/stage.sh
. "$root/installer/stage.sh"

need_packages wixl:wixl msibuild:msitools x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64 x86_64-w64-mingw32-windres:binutils-mingw-w64-x86-64 \
    unzip:unzip rsvg-convert:librsvg2-bin
prepare_tools
build_wheel
# shellcheck disable=SC2154  # of stage.sh
tree=$root/build/msi
rm -rf "$tree"
stage "$tree/site" x86_64-pc-windows-msvc 3.11
rm -rf "$tree/site/PySide6/translations/qtwebengine_locales"
list_parts "$tree/site" "$tree"
"$tools/bin/python" "$root/installer/add_parts.py" "$tree/sbom.cdx.json" generic/python@3.11

if [ $# -gt 0 ]; then
    logged "Unpacking $1" unzip -q -o "$1" -d "$tree"
    rm -f "$tree/python.exe" "$tree/pythonw.exe" "$tree"/python311._pth
    library=python311.zip
else
    [ -d /usr/lib/python3.11 ] || stop "Name the embeddable package of Python 3.11: this is not Debian 12."
    runtime=${PROVISIONING_DESIGNER_RUNTIME:-$root/build/runtime}
    if [ ! -d "$runtime" ]; then
        # shellcheck disable=SC2016,SC2154  # for the shell inside; of stage.sh
        logged "Getting Python's files for Windows" sh -c '"$0" -m pip download -q --no-deps --platform win_amd64 \
            --python-version 311 --only-binary=:all: --dest "$1.wheel" panda3d==1.10.16 &&
            unzip -q -o -j "$1.wheel"/*.whl "deploy_libs/*" -d "$1" && rm -rf "$1.wheel"' "$tools/bin/python" "$runtime"
    fi
    for file in python311.dll VCRUNTIME140.dll libcrypto-3.dll libssl-3.dll libffi-8.dll sqlite3.dll; do
        cp "$runtime/$file" "$tree/"
    done
    cp "$runtime"/*.pyd "$tree/"
    {
        printf 'LIBRARY python3.dll\nEXPORTS\n'
        x86_64-w64-mingw32-objdump -p "$runtime/python311.dll" |
            awk '/Name Pointer. Table/{f=1;next} f&&/\[/{print "  " $NF " = python311." $NF} f&&/^$/{exit}'
    } >"$root/build/python3.def"
    # The linker would take the place in memory from the name of the folder.
    x86_64-w64-mingw32-gcc -s -shared -nostdlib -Wl,--entry,0 -Wl,--no-insert-timestamp -Wl,--image-base,0x180000000 \
        -o "$tree/python3.dll" "$root/build/python3.def"
    mkdir -p "$tree/Lib"
    (cd /usr/lib/python3.11 && tar cf - --exclude=__pycache__ --exclude='config-*' --exclude=lib-dynload --exclude=test \
        --exclude=idlelib --exclude=tkinter --exclude=turtledemo --exclude=EXTERNALLY-MANAGED --exclude=sitecustomize.py \
        --exclude=ensurepip --exclude='_sysconfigdata*' .) | tar xf - -C "$tree/Lib"
    find "$tree/Lib" -type l -delete
    library=Lib
fi
# With this file Python looks nowhere else for modules, and reads no variables.
printf '%s\r\n.\r\nsite\r\n' "$library" >"$tree/python311._pth"

# Compiled modules that are taken as they are, whatever the time of their sources; a few of a library are Python 2.
compile_modules() {
    "$1" -m compileall -q --invalidation-mode unchecked-hash -s "$tree" "$tree" || true
}
for compiler in /usr/bin/python3.11 python3.11 "$tools/bin/python"; do
    if "$compiler" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then
        logged "Compiling the modules" compile_modules "$compiler"
        break
    fi
done

work=$root/build/starter
rm -rf "$work"
mkdir -p "$work"
cp "$root/installer/windows_starter.manifest" "$work/starter.manifest"
for side in 16 32 48 256; do
    rsvg-convert -w "$side" -h "$side" "$root/resources/icons/provisioning-designer.svg" -o "$work/$side.png"
done
"$tools/bin/python" "$root/installer/make_icon.py" "$work/starter.ico" "$work"/16.png "$work"/32.png "$work"/48.png "$work"/256.png
numbers=$(printf '%s.0' "$version" | tr . ,)
(cd "$work" && x86_64-w64-mingw32-windres -I. "-DVERSION_NUMBERS=$numbers" "-DVERSION_TEXT=\\\"$version\\\"" \
    "$root/installer/windows_starter.rc" -O coff -o starter.o)
for pair in ppkg:main icd:icd; do
    x86_64-w64-mingw32-gcc -O2 -s -municode -Wl,--no-insert-timestamp "-DFUNCTION=${pair#*:}" \
        "$root/installer/windows_starter.c" "$work/starter.o" -o "$tree/${pair%:*}.exe"
done
x86_64-w64-mingw32-gcc -O2 -s -municode -mwindows -DWINDOWED -Wl,--no-insert-timestamp -DFUNCTION=main_window \
    "$root/installer/windows_starter.c" "$work/starter.o" -o "$tree/provisioning-designer.exe"
same_time "$tree"

# wixl takes paths from the folder that it is started in alone.
in_tree() {
    (cd "$tree" && "$@")
}

for scope in machine user; do
    "$tools/bin/python" "$root/installer/make_wxs.py" "$tree" "$version" "$scope" "$root/build/$scope.wxs"
    # shellcheck disable=SC2154  # of stage.sh
    package=$dist/ProvisioningDesigner-$version-x64-$scope.msi
    rm -f "$package"
    logged "Packing $package" in_tree wixl -a x64 -o "$package" "$root/build/$scope.wxs"
    # wixl knows no variables of the environment: the commands are put on PATH by the table that MSI has for it.
    [ "$scope" = machine ] && variable='=-*PATH' || variable='=-PATH'
    logged "Adding the entry for PATH" msibuild "$package" \
        -q "CREATE TABLE \`Environment\` (\`Environment\` CHAR(72) NOT NULL, \`Name\` CHAR(255) NOT NULL LOCALIZABLE,
            \`Value\` CHAR(255) LOCALIZABLE, \`Component_\` CHAR(72) NOT NULL PRIMARY KEY \`Environment\`)" \
        -q "INSERT INTO \`Environment\` (\`Environment\`, \`Name\`, \`Value\`, \`Component_\`)
            VALUES ('Path', '$variable', '[~];[INSTALLDIR]', 'Entries')" \
        -q "INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Sequence\`) VALUES ('WriteEnvironmentStrings', 5200)" \
        -q "INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Sequence\`) VALUES ('RemoveEnvironmentStrings', 3300)"
    logged "Settling its code and times" "$tools/bin/python" "$root/installer/settle_msi.py" "$package" "$SOURCE_DATE_EPOCH"
    step "$package"
done
