# What all installers have in common: the wheel, a folder with the program and its libraries for a system, the list of
# its parts (SBOM) and their licences. Not run by itself: make_*.sh read it in after prepare.sh.
# shellcheck shell=sh

: "${root:?stage.sh is read in by make_*.sh}"
dist=$root/dist
tools=${PROVISIONING_DESIGNER_TOOLS:-$root/build/tools}
# shellcheck disable=SC2154  # of prepare.sh
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/app/__init__.py")

# All times in an installer are that of the last commit, so that two builds of it are the same bytes.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH
TZ=UTC LC_ALL=C.UTF-8  # archives hold the local time of their files
export TZ LC_ALL
umask 022

need_packages() {
    missing=
    for pair in "$@"; do
        has "${pair%:*}" || missing="$missing ${pair#*:}"
    done
    [ -z "$missing" ] && return 0
    on_debian || stop "Not installed:$missing. Installers are built on Debian and Ubuntu."
    # shellcheck disable=SC2086  # a list of words
    install_packages $missing
}

prepare_tools() {
    [ -x "$tools/bin/cyclonedx-py" ] && "$tools/bin/python" -c 'import olefile' 2>/dev/null && return 0
    find_python || install_python
    logged "Making an environment for the tools" make_tools
}

# shellcheck disable=SC2154  # find_python sets it
make_tools() {
    "$python" -m venv --clear "$tools" &&
        "$tools/bin/pip" install -q "uv>=0.5" "cyclonedx-bom>=5" "hatchling>=1.25" "olefile>=0.47"
}

build_wheel() {
    rm -rf "$root/build/wheel"
    mkdir -p "$dist" "$root/build/wheel"
    logged "Building the wheel" "$tools/bin/uv" build -q --wheel --no-build-isolation \
        --python "$tools/bin/python" --out-dir "$root/build/wheel" "$root"
    wheel=$(echo "$root"/build/wheel/*.whl)
    cp "$wheel" "$dist/"
}

# Fills FOLDER with the program and its libraries for PLATFORM, as uv calls it, and the Python VERSION.
stage() {
    folder=$1 platform=$2 python_version=$3
    rm -rf "$folder"
    mkdir -p "$folder"
    logged "Getting the libraries for $platform" "$tools/bin/uv" pip install -q --python-platform "$platform" \
        --python-version "$python_version" --python "$tools/bin/python" --only-binary :all: --target "$folder" "$wheel"
    # What differs from build to build, or starts programs by paths of this machine.
    rm -rf "${folder:?}/bin" "$folder/.lock" "$folder"/__pycache__
    find "$folder" \( -name direct_url.json -o -name uv_cache.json -o -name REQUESTED -o -name INSTALLER \) -delete
    find "$folder" -name __pycache__ -prune -exec rm -rf {} +
    # Parts of Qt that no window of ours uses.
    rm -rf "$folder"/PySide6/qml "$folder"/PySide6/metatypes "$folder"/PySide6/include "$folder"/PySide6/typesystems \
        "$folder"/PySide6/glue "$folder"/PySide6/doc "$folder"/PySide6/scripts "$folder"/PySide6/Qt/qml \
        "$folder"/PySide6/Qt/metatypes "$folder"/PySide6/assistant* "$folder"/PySide6/designer* \
        "$folder"/PySide6/linguist* "$folder"/PySide6/lrelease* "$folder"/PySide6/lupdate* "$folder"/PySide6/qml* \
        "$folder"/PySide6/rcc* "$folder"/PySide6/uic* "$folder"/PySide6/balsam* "$folder"/PySide6/svgtoqml*
    for part in Qml Quick Designer Help Labs Lottie Sql Test UiTools Concurrent; do
        find "$folder/PySide6" \( -name "Qt$part*" -o -name "Qt6$part*" -o -name "libQt6$part*" \) -prune -exec rm -rf {} +
    done
    find "$folder/PySide6" -type d \( -name designer -o -name qmllint -o -name qmltooling -o -name sqldrivers \
        -o -name vectorimageformats \) -prune -exec rm -rf {} +
    find "$folder/PySide6" "$folder/shiboken6" \( -name '*.pyi' -o -name '*.lib' -o -name '*Qml*' -o -name '*Quick*' \
        -o -name 'QtOpenGL*.pyd' -o -name 'QtOpenGL*.so' -o -name icudtl.dat -o -name opengl32sw.dll \) -type f -delete
    find "$folder/PySide6" -name '*.qm' ! -name 'qt*_en.qm' ! -name 'qt*_fr.qm' -delete
    "$tools/bin/python" "$root/installer/trim_records.py" "$folder"
}

# Writes the list of parts, CycloneDX in JSON, and the texts of all licences, from what is in FOLDER, to TARGET.
list_parts() {
    folder=$1 target=$2
    mkdir -p "$target"
    printf '#!/bin/sh\nPYTHONPATH=%s exec /usr/bin/env python3 -S "$@"\n' "'$folder'" >"$root/build/part-python"
    chmod 755 "$root/build/part-python"
    logged "Listing the parts" "$tools/bin/cyclonedx-py" environment --output-reproducible --sv 1.6 --of JSON \
        --output-file "$target/sbom.cdx.json" "$root/build/part-python"
    {
        printf 'Provisioning Designer %s\n\n' "$version"
        cat "$root/LICENSE"
        for notes in "$folder"/*.dist-info; do
            name=$(basename "$notes" .dist-info)
            case $name in provisioning_designer-*) continue ;; esac
            printf '\n\n======== %s\n' "$name"
            sed -n 's/^License-Expression: /Licence: /p; s/^License: /Licence: /p' "$notes/METADATA" | head -n 1
            find "$notes" -type f \( -iname '*licen[cs]e*' -o -iname '*copying*' -o -iname '*notice*' \) | LC_ALL=C sort |
                while read -r text; do
                    printf '\n---- %s\n' "${text#"$notes"/}"
                    cat "$text"
                done
        done
    } >"$target/LICENCES.txt"
}

# Gives everything in FOLDER the time of the last commit.
same_time() {
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}
