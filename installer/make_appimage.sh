#!/bin/sh
# Builds the AppImage, one file for Linux with glibc 2.36 or later:  sh installer/make_appimage.sh
# On Debian 12, whose Python and libraries it takes along. It unpacks itself into ~/.cache once; see appimage_start.c.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=installer/prepare.sh
. "$root/installer/prepare.sh"
# shellcheck source=installer/stage.sh
. "$root/installer/stage.sh"

# shellcheck disable=SC2154  # of stage.sh
case $(dpkg --print-architecture) in
amd64) platform=x86_64-manylinux_2_34 processor=x86_64 ;;
arm64) platform=aarch64-manylinux_2_34 processor=aarch64 ;;
*) stop "There is no Qt for this processor." ;;
esac
libraries=/usr/lib/$processor-linux-gnu
[ -e "$libraries/libsquashfuse.a" ] || install_packages libsquashfuse-dev
[ -e "$libraries/liblz4.a" ] || install_packages liblz4-dev
[ -e "$libraries/libxcb-cursor.so.0" ] || install_packages libxcb-cursor0
need_packages gcc:gcc mksquashfs:squashfs-tools patchelf:patchelf python3.11:python3.11
for pair in libz.a:zlib1g-dev libzstd.a:libzstd-dev liblzma.a:liblzma-dev liblzo2.a:liblzo2-dev; do
    [ -e "$libraries/${pair%:*}" ] || install_packages "${pair#*:}"
done
install_qt_libraries screen
prepare_tools
build_wheel
tree=$root/build/appimage
rm -rf "$tree"
mkdir -p "$tree/usr/bin" "$tree/usr/lib"
stage "$tree/usr/lib/program" "$platform" 3.11
list_parts "$tree/usr/lib/program" "$tree"

cp /usr/bin/python3.11 "$tree/usr/bin/"
mkdir -p "$tree/usr/lib/python3.11"
(cd /usr/lib/python3.11 && tar cf - --exclude=__pycache__ --exclude='config-*' --exclude=test --exclude=idlelib --exclude=tkinter \
    --exclude=turtledemo --exclude=EXTERNALLY-MANAGED --exclude=sitecustomize.py --exclude=ensurepip --exclude='_tkinter*' .) |
    tar xf - -C "$tree/usr/lib/python3.11"
find "$tree/usr/lib/python3.11" -type l -delete

# What Python and Qt need of the system, but for the C library and what belongs to the screen and its driver.
needed() {
    find "$tree/usr" -type f \( -name '*.so' -o -name '*.so.*' -o -name python3.11 \) -exec ldd {} + 2>/dev/null |
        sed -n 's/^[[:space:]]*\([^ ]*\) => \(\/.*\) (0x[0-9a-f]*)$/\1 \2/p' | LC_ALL=C sort -u
}
own=$tree/usr/lib/program/PySide6/Qt/lib
needed | while read -r name place; do
    case $place in "$tree"/*) continue ;; esac
    case $name in
    libc.so* | libm.so* | libdl.so* | libpthread.so* | librt.so* | libutil.so* | libresolv.so* | ld-linux*) ;;
    libGL* | libEGL* | libOpenGL* | libdrm* | libgbm* | libX11* | libxcb.so* | libXau* | libXdmcp* | libwayland*) ;;
    libstdc++* | libgcc_s* | libfontconfig* | libfreetype* | libexpat.so.1_ | libdbus* | libsystemd* | libglib* | libgcrypt*) ;;
    *)
        cp -L "$place" "$own/$name"
        dpkg-query -S "$(readlink -f "$place")" "$place" 2>/dev/null | head -n 1 | cut -d: -f1 >>"$root/build/debian-parts"
        ;;
    esac
done
for file in "$tree"/usr/lib/python3.11/lib-dynload/*.so; do
    # shellcheck disable=SC2016  # a word of the linker
    patchelf --set-rpath '$ORIGIN/../../program/PySide6/Qt/lib' "$file"
done
# shellcheck disable=SC2016  # as above
patchelf --set-rpath '$ORIGIN/../lib/program/PySide6/Qt/lib' "$tree/usr/bin/python3.11"
for part in python3.11 libsquashfuse0 $(LC_ALL=C sort -u "$root/build/debian-parts"); do
    notes=/usr/share/doc/$part/copyright
    [ -e "$notes" ] || continue
    printf '\n\n======== %s %s (Debian)\n\n' "$part" "$(dpkg-query -W -f '${Version}' "$part" 2>/dev/null)"
    cat "$notes"
done >>"$tree/LICENCES.txt"
# shellcheck disable=SC2046  # a list of words
"$tools/bin/python" "$root/installer/add_parts.py" "$tree/sbom.cdx.json" $(
    for part in python3.11 libsquashfuse0 $(LC_ALL=C sort -u "$root/build/debian-parts"); do
        dpkg-query -W -f 'deb/debian/${binary:Package}@${Version} ' "$part" 2>/dev/null | sed 's/:[a-z0-9]*@/@/'
    done
)
rm -f "$root/build/debian-parts"

cat >"$tree/AppRun" <<'STARTER'
#!/bin/sh
# Called ppkg or icd, or with such a word first, it is that command; else it opens the window.
here=$(dirname "$(readlink -f "$0")")
name=$(basename "${ARGV0:-}")
case ${1:-} in
ppkg | icd) name=$1 && shift ;;
esac
case $name in
ppkg) function=main ;;
icd) function=icd ;;
*) function=main_window name=provisioning-designer ;;
esac
exec "$here/usr/bin/python3.11" -I -S -c "import sys
sys.path.insert(0, sys.argv.pop(1))
sys.argv[0] = '$name'
from app.cli import $function
sys.exit($function())" "$here/usr/lib/program" "$@"
STARTER
chmod 755 "$tree/AppRun"
cp "$root/installer/desktop/provisioning-designer.desktop" "$root/resources/icons/provisioning-designer.svg" "$tree/"
ln -s provisioning-designer.svg "$tree/.DirIcon"
mkdir -p "$tree/usr/share/metainfo" "$tree/usr/share/applications"
cp "$root/installer/desktop/provisioning-designer.desktop" "$tree/usr/share/applications/"
cp "$root"/installer/desktop/*.metainfo.xml "$tree/usr/share/metainfo/"
logged "Compiling the modules" "$tree/usr/bin/python3.11" -m compileall -q --invalidation-mode unchecked-hash -s "$tree" \
    "$tree/usr/lib/program/app" "$tree/usr/lib/python3.11"
find "$tree" -type d -exec chmod 755 {} +
same_time "$tree"
image=$root/build/program.squashfs
rm -f "$image"
logged "Packing the file system" env -u SOURCE_DATE_EPOCH mksquashfs "$tree" "$image" -noappend -no-progress -all-root \
    -no-xattrs -comp gzip -mkfs-time "$SOURCE_DATE_EPOCH" -processors 1
build=$version-$(sha256sum <"$image" | cut -c1-16)
package=$dist/ProvisioningDesigner-$version-$processor.AppImage
logged "Compiling its beginning" gcc -O2 -s "-DBUILD=\"$build\"" "$root/installer/appimage_start.c" -o "$root/build/appimage-start" \
    "$libraries/libsquashfuse.a" "$libraries/libz.a" "$libraries/liblzma.a" "$libraries/libzstd.a" "$libraries/liblz4.a" "$libraries/liblzo2.a"
# The mark that says which kind of AppImage this is, at its place in the header.
printf 'AI\002' | dd of="$root/build/appimage-start" bs=1 seek=8 conv=notrunc 2>/dev/null
cat "$root/build/appimage-start" "$image" >"$package"
chmod 755 "$package"
step "$package"
