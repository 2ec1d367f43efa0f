#!/bin/sh
# Builds the program for macOS, a bundle in a zip:  sh installer/make_app.sh [arm64|x86_64]
# It needs Python 3.13 of python.org or Homebrew on the Mac. Its form is checked here; nobody has run it on a Mac yet.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=installer/prepare.sh
. "$root/installer/prepare.sh"
# shellcheck source=installer/stage.sh
. "$root/installer/stage.sh"

processor=${1:-arm64}
python_version=3.13
case $processor in
arm64) platform=aarch64-apple-darwin triple=aarch64-macos.13.0 ;;
x86_64) platform=x86_64-apple-darwin triple=x86_64-macos.13.0 ;;
*) stop "Name arm64 or x86_64." ;;
esac
need_packages rsvg-convert:librsvg2-bin
prepare_tools
# shellcheck disable=SC2154  # of stage.sh
"$tools/bin/python" -c 'import ziglang' 2>/dev/null || logged "Getting a compiler for macOS" "$tools/bin/pip" install -q "ziglang>=0.13,<0.16"
build_wheel
tree=$root/build/app
bundle="$tree/Provisioning Designer.app/Contents"
rm -rf "$tree"
mkdir -p "$bundle/MacOS" "$bundle/Resources"
# Qt 6.11 is for macOS 13 and later; its wheels say so.
MACOSX_DEPLOYMENT_TARGET=13.0
export MACOSX_DEPLOYMENT_TARGET
stage "$bundle/Resources/lib" "$platform" "$python_version"
list_parts "$bundle/Resources/lib" "$bundle/Resources"
for pair in ppkg:main icd:icd provisioning-designer:main_window; do
    logged "Compiling ${pair%:*}" "$tools/bin/python" -m ziglang cc -target "$triple" -Os -s "-DFUNCTION=${pair#*:}" \
        "-DVERSION=$python_version" "$root/installer/macos_starter.c" -o "$bundle/MacOS/${pair%:*}"
done
rm -f "$bundle"/MacOS/*.pdb
work=$root/build/icns
rm -rf "$work"
mkdir -p "$work"
for side in 128 256 512; do
    rsvg-convert -w "$side" -h "$side" "$root/resources/icons/provisioning-designer.svg" -o "$work/$side.png"
done
"$tools/bin/python" "$root/installer/make_bundle.py" "$bundle" "$version" "$work"/128.png "$work"/256.png "$work"/512.png
find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f ! -path '*/MacOS/*' -exec chmod 644 {} +
package=$dist/ProvisioningDesigner-$version-macos-$processor.zip
logged "Packing $package" "$tools/bin/python" "$root/installer/make_zip.py" "$tree" "$package" "$SOURCE_DATE_EPOCH"
step "$package"
