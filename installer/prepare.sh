# Installs what is missing in this checkout. Not run by itself: run.sh and test.sh set $root and read it in.
# Standard output belongs to the program, so steps are told on standard error and the rest goes to a log.
# shellcheck shell=sh

: "${root:?prepare.sh is read in by run.sh and test.sh}"
venv=$root/.venv
# Windows, under a shell such as that of Git, calls the folder of programs otherwise.
case $(uname -s) in
MINGW* | MSYS* | CYGWIN*) bin=$venv/Scripts ;;
*) bin=$venv/bin ;;
esac
log=$root/build/install.log

step() {
    printf '%s\n' "$*" >&2
}

stop() {
    step "$*"
    exit 1
}

# Says SENTENCE, then runs the command that follows it with its output in the log; shows the log's end if it fails.
# Standard input is kept from the command: it may hold a passphrase for the program.
logged() {
    step "$1 …"
    shift
    mkdir -p "$root/build"
    printf '\n$ %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 </dev/null || {
        tail -n 30 "$log" >&2
        stop "That failed; the reason should be in the lines above. The whole log is $log"
    }
}

has() {
    command -v "$1" >/dev/null 2>&1
}

on_debian() {
    [ -e /etc/debian_version ] && has apt-get
}

# A fresh Ubuntu upgrades itself in the background for some minutes, hence the patience with the lock.
apt() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@"
    fi
}

# A source that cannot be reached is no reason to stop: the package may come from another one.
refresh_package_lists() {
    apt update || echo "apt-get update failed; going on with the lists there are."
}

install_packages() {
    if [ "$(id -u)" -ne 0 ] && ! has sudo; then
        stop "System packages are missing, and installing them needs root or sudo." \
            "Let an administrator run: apt-get install $* — then start this again."
    fi
    if [ -z "${lists_refreshed:-}" ]; then
        logged "Refreshing the lists of system packages" refresh_package_lists
        lists_refreshed=yes
    fi
    logged "Installing system packages: $*" apt install --yes --no-install-recommends "$@"
}

# A window needs a screen: Linux says in the environment whether there is one, other systems have one.
has_screen() {
    [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

# Libraries of the system that Qt is linked with and its wheels do not bring, as file:package. The argument "screen" adds
# those for a window; without one Qt draws off screen. Elsewhere than on Debian the system has them.
install_qt_libraries() {
    on_debian || return 0
    of_screen=$1
    set -- libEGL.so.1:libegl1 libGL.so.1:libgl1 libglib-2.0.so.0:libglib2.0-0 libxkbcommon.so.0:libxkbcommon0 \
        libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1 libgssapi_krb5.so.2:libgssapi-krb5-2
    if [ "$of_screen" = screen ]; then
        set -- "$@" libxcb-cursor.so.0:libxcb-cursor0 libxkbcommon-x11.so.0:libxkbcommon-x11-0 \
            libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0
    fi
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
    wanted=
    for library in "$@"; do
        case $known in
        *"${library%%:*}"*) ;;
        *) wanted="$wanted ${library#*:}" ;;
        esac
    done
    if [ -n "$wanted" ]; then
        # shellcheck disable=SC2086  # a list of words
        install_packages $wanted
    fi
}

# The range is that of pyproject.toml. Debian ships Python without ensurepip, and then no environment can be made.
is_usable() {
    "$1" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1
}

find_python() {
    for python in "${PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11 python; do
        if is_usable "$python"; then
            return 0
        fi
    done
    return 1
}

# Some releases (Ubuntu 22.04) have an older python3 and a newer one beside it under its own name.
install_python() {
    if on_debian; then
        install_packages python3 python3-venv
        for minor in 14 13 12 11; do
            if find_python; then
                return 0
            fi
            if apt-cache show "python3.$minor-venv" >/dev/null 2>&1; then
                install_packages "python3.$minor" "python3.$minor-venv"
            fi
        done
    fi
    find_python || stop "No Python 3.11 to 3.14 with its venv module was found." \
        "Install one with your system's packages or from python.org, or name one: PYTHON=/path/to/python3 sh $0"
}

# Makes .venv with the program in it. The argument is empty, or dev for what the tests need.
# The stamp tells when that was done, so that the next start costs nothing. It names the folder because the scripts
# in an environment hold its full path: a moved checkout gets a new one.
install_program() {
    extra=$1
    stamp=$venv/.installed${extra:+-$extra}
    if is_usable "$bin/python" && [ "$(cat "$stamp" 2>/dev/null)" = "$(state)" ]; then
        return 0
    fi
    if ! is_usable "$bin/python" || ! grep -qF "$venv" "$venv/pyvenv.cfg"; then
        find_python || install_python
        logged "Making a virtual environment with $("$python" --version)" "$python" -m venv --clear "$venv"
    fi
    rm -f "$stamp"
    logged "Installing the program${extra:+ and what its tests need}" install_checkout "$extra"
    state >"$venv/.installed"
    state >"$stamp"
}

state() {
    printf '%s\n%s\n' "$(cksum <"$root/pyproject.toml")" "$venv"
    "$bin/python" -c 'import sys; print(sys.version)'
}

# The user's pip settings hold, indexes above all; only "user = true" makes no sense in an environment.
install_checkout() {
    (cd "$root" && PIP_USER=0 "$bin/python" -m pip install --no-input --editable ".${1:+[$1]}")
}
