#!/bin/sh
# Installs, uses, upgrades and purges the package for Debian in a new Debian:  sh installer/prove_deb.sh PACKAGE.deb FOLDER [RELEASE]
# As root; FOLDER gets a small Debian (debootstrap) that is kept for the next time. Nothing outside of it changes.
# shellcheck disable=SC2016  # what stands in single quotes is for the shell inside
set -eu
package=$(readlink -f -- "$1") folder=$2 release=${3:-bookworm}
inside() {
    chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
say() {
    printf '== %s\n' "$*"
}
[ -x "$folder/usr/bin/apt-get" ] || debootstrap --variant=minbase --include=ca-certificates "$release" "$folder"
cp "$package" "$folder/tmp/new.deb"
cp /etc/resolv.conf "$folder/etc/" 2>/dev/null || true
inside apt-get update -qq
inside find / -xdev -path /proc -prune -o -path /tmp -prune -o -path /var -prune -o -print | sort >"$folder/tmp/files-before"

say "install an older version"
inside sh -c 'cd /tmp && rm -rf old && dpkg-deb -R new.deb old && sed -i "s/^Version: .*/Version: 0.0.1/" old/DEBIAN/control &&
    dpkg-deb --root-owner-group -Zgzip -z1 -b old old.deb >/dev/null && rm -rf old'
inside apt-get install -y -qq --no-install-recommends /tmp/old.deb >/dev/null
inside ppkg --version

say "build and inspect the sample"
inside sh -c 'rm -rf /tmp/out && mkdir /tmp/out && cd /tmp/out &&
    ppkg build /opt/provisioning-designer/lib/app/resources/samples/contoso/contoso.wcdproj --output /tmp/out >/dev/null &&
    ppkg inspect /tmp/out/*.ppkg | head -n 3 && ppkg verify /tmp/out/*.ppkg | tail -n 1'

say "open the window off screen and close it"
inside sh -c 'cd /tmp && QT_QPA_PLATFORM=offscreen timeout --signal=TERM 8 provisioning-designer \
    /opt/provisioning-designer/lib/app/resources/samples/contoso/contoso.wcdproj; code=$?; echo "ended with $code"; [ $code -eq 0 ] || [ $code -eq 124 ]'

say "settings stay over the upgrade"
inside sh -c 'mkdir -p /tmp/.config && echo kept >"/tmp/.config/Provisioning Designer.probe"'
inside apt-get install -y -qq --no-install-recommends /tmp/new.deb >/dev/null
inside dpkg-query -W -f '${Version}\n' provisioning-designer
inside cat "/tmp/.config/Provisioning Designer.probe"
inside ppkg --version

say "purge leaves nothing"
inside apt-get purge -y -qq provisioning-designer >/dev/null
inside apt-get autoremove -y -qq --purge >/dev/null
inside find / -xdev -path /proc -prune -o -path /tmp -prune -o -path /var -prune -o -print | sort >"$folder/tmp/files-after"
left=$(comm -13 "$folder/tmp/files-before" "$folder/tmp/files-after" | grep -i -E 'provisioning|ppkg' || true)
[ -z "$left" ] || { echo "LEFT: $left"; exit 1; }
say "all well"
