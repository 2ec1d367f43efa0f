#!/bin/sh
# Builds the package for Debian and Ubuntu:  sh installer/make_deb.sh [VERSION OF PYTHON]
# It brings its libraries along and uses the system's Python: 3.11 for Debian 12 (the default), 3.13 for Debian 13.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=installer/prepare.sh
. "$root/installer/prepare.sh"
# shellcheck source=installer/stage.sh
. "$root/installer/stage.sh"

python_version=${1:-3.11}
next=3.$((${python_version#3.} + 1))
need_packages dpkg-deb:dpkg
prepare_tools
# shellcheck disable=SC2154  # of prepare.sh and stage.sh
case $(dpkg --print-architecture) in
amd64) platform=x86_64-manylinux_2_34 ;;
arm64) platform=aarch64-manylinux_2_34 ;;
*) stop "There is no Qt for this processor." ;;
esac
build_wheel
tree=$root/build/deb
home=$tree/opt/provisioning-designer
rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/usr/bin"
stage "$home/lib" "$platform" "$python_version"
list_parts "$home/lib" "$tree/usr/share/doc/provisioning-designer"

# -P: the folder of a document is no place for modules; -s: nor are packages of the user.
for pair in ppkg:main icd:icd provisioning-designer:main_window; do
    cat >"$tree/usr/bin/${pair%:*}" <<STARTER
#!/bin/sh
exec /usr/bin/python3 -P -s -c 'import sys
sys.path.insert(0, "/opt/provisioning-designer/lib")
sys.argv[0] = "${pair%:*}"
from app.cli import ${pair#*:}
sys.exit(${pair#*:}())' "\$@"
STARTER
    chmod 755 "$tree/usr/bin/${pair%:*}"
done

put() {
    mkdir -p "$tree/$2"
    cp "$root/$1" "$tree/$2/${3:-}"
}
put installer/desktop/provisioning-designer.desktop usr/share/applications
put installer/desktop/provisioning-designer.xml usr/share/mime/packages
put installer/desktop/io.github.provisioning_designer.ProvisioningDesigner.metainfo.xml usr/share/metainfo
put resources/icons/provisioning-designer.svg usr/share/icons/hicolor/scalable/apps

# The page for man in both languages, and what shells complete: written by the program that is packed.
tell() {
    mkdir -p "$tree/usr/share/$(dirname "$1")"
    target=$tree/usr/share/$1
    shift
    (cd "$home/lib" && "$tools/bin/python" -s -m app "$@") >"$target"
}
tell man/man1/ppkg.1 manual --man --language en
tell man/fr/man1/ppkg.1 manual --man --language fr
gzip -9n "$tree/usr/share/man/man1/ppkg.1" "$tree/usr/share/man/fr/man1/ppkg.1"
tell bash-completion/completions/ppkg completion bash --language en
tell zsh/vendor-completions/_ppkg completion zsh --language en
tell fish/vendor_completions.d/ppkg.fish completion fish --language en
find "$home" -name __pycache__ -prune -exec rm -rf {} +
mv "$tree/usr/share/doc/provisioning-designer/LICENCES.txt" "$tree/usr/share/doc/provisioning-designer/copyright"
gzip -9n <"$root/CHANGELOG.md" >"$tree/usr/share/doc/provisioning-designer/changelog.gz"

cat >"$tree/DEBIAN/control" <<CONTROL
Package: provisioning-designer
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: The Provisioning Designer authors <noreply@users.noreply.github.com>
Installed-Size: $(du -sk --apparent-size "$tree" | cut -f1)
Depends: python3 (>= $python_version), python3 (<< $next), libegl1, libgl1, libglib2.0-0 | libglib2.0-0t64, libxkbcommon0, libdbus-1-3, libfontconfig1, libgssapi-krb5-2, libxcb-cursor0, libxkbcommon-x11-0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0
Recommends: shared-mime-info, desktop-file-utils
Section: admin
Priority: optional
Description: Build, read and check Windows provisioning packages
 Provisioning packages (.ppkg) set up a new Windows PC from a USB stick: name,
 network, accounts, certificates, programs and any other setting. This program
 makes them, tells what a package of any tool would do, and finds out from a
 device's logs why one failed. It has a window and the command ppkg.
CONTROL
# Modules are compiled here and not at each start; what was compiled goes with the package.
cat >"$tree/DEBIAN/postinst" <<'SCRIPT'
#!/bin/sh
set -e
if [ "$1" = configure ]; then
    /usr/bin/python3 -m compileall -q /opt/provisioning-designer/lib/app || true
fi
SCRIPT
cat >"$tree/DEBIAN/prerm" <<'SCRIPT'
#!/bin/sh
set -e
find /opt/provisioning-designer -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
SCRIPT
chmod 755 "$tree/DEBIAN/postinst" "$tree/DEBIAN/prerm"
find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f ! -perm /111 -exec chmod 644 {} +
same_time "$tree"
package=$dist/provisioning-designer_${version}_$(dpkg --print-architecture)_python$python_version.deb
logged "Packing $package" dpkg-deb --root-owner-group -Zxz -z1 --build "$tree" "$package"
step "$package"
