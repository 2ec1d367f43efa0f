#!/bin/sh
# Installs the wheel and the archive of sources by pipx and by uv tool in a new Debian that has no checkout:
#   sh installer/prove_wheel.sh FILE.whl FILE.tar.gz FOLDER
# As root; FOLDER gets a small Debian 12 (debootstrap) that is kept for the next time. Nothing outside of it changes. pip's
# and uv's settings (PIP_…, UV_…), and the certificates of this computer, hold inside too.
# shellcheck disable=SC2016  # what stands in single quotes is for the shell inside
set -eu
wheel=$(readlink -f -- "$1") sources=$(readlink -f -- "$2") folder=$3
bundle=/etc/ssl/certs/ca-certificates.crt
inside() {
    # shellcheck disable=SC2046  # a list of words
    chroot "$folder" env -i PATH=/home/user/.local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/user LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive $(env | grep -E '^(PIP|UV)_(INDEX|EXTRA|DEFAULT|TRUSTED)[A-Z_]*=[^ ]*$') \
        PIP_CERT=$bundle SSL_CERT_FILE=$bundle "$@"
}
say() {
    printf '== %s\n' "$*"
}
fail() {
    say "FAILED: $*"
    exit 1
}
[ -x "$folder/usr/bin/apt-get" ] || debootstrap --variant=minbase --include=ca-certificates bookworm "$folder"
cp /etc/resolv.conf "$folder/etc/" 2>/dev/null || true
cp -L $bundle "$folder$bundle"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends pipx libegl1 libgl1 libglib2.0-0 libxkbcommon0 libdbus-1-3 \
    libfontconfig1 >/dev/null
inside sh -c 'pipx list --short | grep -q "^uv " || pipx install uv' >/dev/null
rm -rf "$folder/home/user/files" "$folder/home/user/.cache/uv"
mkdir -p "$folder/home/user/files" "$folder/home/user/out"
cp "$wheel" "$sources" "$folder/home/user/files/"

# All that a person does first, from a folder with nothing of ours in it.
use() {
    inside sh -c 'set -eu; cd /home/user/out; rm -rf ./*
        ppkg --version
        ppkg new lab.wcdproj "device.name=LAB-%SERIAL%" account.join=local account.administrator.name=labadmin >/dev/null
        printf "Long-Password-4711\n" >secret
        ppkg build lab.wcdproj --output . --secret-file account.administrator.password=secret >/dev/null
        ppkg verify lab.ppkg >/dev/null
        ppkg inspect lab.ppkg | head -n 2
        ppkg settings timezone >/dev/null
        ppkg --language fr check lab.wcdproj | head -n 1
        QT_QPA_PLATFORM=offscreen timeout --signal=TERM 8 provisioning-designer lab.wcdproj || [ $? -eq 124 ]
        command -v icd >/dev/null'
    files=$(inside sh -c 'ls -d /home/user/.local/share/pipx/venvs/provisioning-designer /home/user/.local/pipx/venvs/provisioning-designer \
        /home/user/.local/share/uv/tools/provisioning-designer 2>/dev/null | head -n 1')
    inside "$files/bin/python" - <<'P' || fail "more than app lies at the top"
import importlib.metadata
files = importlib.metadata.files("provisioning-designer") or []
tops = {file.parts[0] for file in files} - {"..", "__pycache__"}
tops = {top for top in tops if not top.endswith(".dist-info")}
print("at the top:", *sorted(tops))
raise SystemExit(tops != {"app"})
P
}

for file in "$wheel" "$sources"; do
    name=$(basename "$file")
    say "pipx install $name"
    inside pipx install "/home/user/files/$name" >/dev/null
    use
    inside pipx uninstall provisioning-designer >/dev/null
    say "uv tool install $name"
    inside uv tool install -q "/home/user/files/$name"
    use
    inside uv tool uninstall -q provisioning-designer
    left=$(find "$folder/home/user/.local" -name 'ppkg*' -o -name 'provisioning*designer*' -o -name icd)
    [ -z "$left" ] || fail "left behind: $left"
done
say "all well"
