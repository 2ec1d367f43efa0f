#!/bin/sh
# Builds the wheel and the archive of sources, for pipx, uv tool and pip:  sh installer/make_wheel.sh
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=installer/prepare.sh
. "$root/installer/prepare.sh"
# shellcheck source=installer/stage.sh
. "$root/installer/stage.sh"

prepare_tools
build_wheel
# shellcheck disable=SC2154  # of stage.sh
logged "Building the archive of sources" "$tools/bin/uv" build -q --sdist --no-build-isolation \
    --python "$tools/bin/python" --out-dir "$root/build/wheel" "$root"
for made in "$root"/build/wheel/*.whl "$root"/build/wheel/*.tar.gz; do
    # shellcheck disable=SC2154  # of stage.sh
    cp "$made" "$dist/"
    step "$dist/$(basename "$made")"
done
