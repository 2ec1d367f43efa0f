#!/bin/sh
# Starts the AppImage in a new Debian that has neither Python nor Qt:  sh installer/prove_appimage.sh FILE.AppImage FOLDER [RELEASE]
# As root; FOLDER gets a small Debian (debootstrap) that is kept for the next time. Nothing outside of it changes.
# shellcheck disable=SC2016  # what stands in single quotes is for the shell inside
set -eu
image=$(readlink -f -- "$1") folder=$2 release=${3:-bookworm}
inside() {
    chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/user LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
say() {
    printf '== %s\n' "$*"
}
[ -x "$folder/usr/bin/apt-get" ] || debootstrap --variant=minbase --include=ca-certificates "$release" "$folder"
[ -e "$folder/proc/self" ] || { mount -t proc proc "$folder/proc" && trap 'umount "$folder/proc"' EXIT; }
cp /etc/resolv.conf "$folder/etc/" 2>/dev/null || true
inside apt-get update -qq
# What every desktop has: the driver of the screen, fonts.
inside apt-get install -y -qq --no-install-recommends libegl1 libgl1 libfontconfig1 libglib2.0-0 libdbus-1-3 >/dev/null 2>&1 ||
    inside apt-get install -y -qq --no-install-recommends libegl1 libgl1 libfontconfig1 libglib2.0-0t64 libdbus-1-3 >/dev/null
rm -rf "$folder/home/user/app" "$folder/home/user/.cache/provisioning-designer"
mkdir -p "$folder/home/user/app"
cp "$image" "$folder/home/user/app/Designer.AppImage"
ln -s Designer.AppImage "$folder/home/user/app/ppkg"

say "the commands, called by a link and by a word"
inside sh -c 'cd /home/user/app && ./ppkg --version && ./Designer.AppImage ppkg --version
    ./ppkg new lab.wcdproj "device.name=LAB-%SERIAL%" account.join=local account.administrator.name=labadmin >/dev/null
    printf "Long-Password-4711\n" >secret
    ./ppkg build lab.wcdproj --output . --secret-file account.administrator.password=secret >/dev/null
    ./ppkg verify lab.ppkg >/dev/null && ./ppkg inspect lab.ppkg | head -n 1'
say "what several do at once, from an empty cache"
inside sh -c 'rm -rf /home/user/.cache/provisioning-designer; cd /home/user/app
    for i in 1 2 3; do ./ppkg --version & done; wait; ls /home/user/.cache/provisioning-designer'
[ "$(find "$folder/home/user/.cache/provisioning-designer" -mindepth 1 -maxdepth 1 | wc -l)" -eq 1 ]
say "the window, off screen, with a project"
inside sh -c 'cd /home/user/app && QT_QPA_PLATFORM=offscreen timeout --signal=TERM 12 ./Designer.AppImage lab.wcdproj || [ $? -eq 124 ]'
say "a cache that others may write to is not started"
chmod o+w "$folder"/home/user/.cache/provisioning-designer/*
if inside /home/user/app/ppkg --version; then
    say "FAILED: it was started"
    exit 1
fi
say "unpacked by hand"
inside sh -c 'cd /tmp && rm -rf squashfs-root && /home/user/app/Designer.AppImage --appimage-extract && ls squashfs-root && rm -rf squashfs-root'
say "all well"
