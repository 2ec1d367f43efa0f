# The tests under Wine, with a Windows Python and the wheels for Windows. Not run by itself: test.sh reads it in, after
# prepare.sh, says in $beside_others whether other tests run meanwhile, and calls test_on_windows; prove_msi.sh takes two
# libraries from here. What it makes is kept in build/windows; nothing of it is ever shipped.
# shellcheck shell=sh

: "${root:?windows.sh is read in by test.sh}" "${bin:?it reads prepare.sh in before}" "${beside_others?it says so before}"
windows=${PROVISIONING_DESIGNER_WINDOWS:-$root/build/windows}

# The engine's wheel holds python.org's own, signed files for Windows: python311.dll, all extension modules, OpenSSL.
engine="panda3d==1.10.16"

# What is run by default: all that works on documents and packages, and of the rest what differs between systems. Left out
# is what starts many processes, each of which takes half a second there.
chosen="tests/model tests/catalogue tests/answers tests/packager tests/protect tests/deliver tests/diagnose
    tests/core/system tests/core/test_file_name.py tests/core/test_safe_file.py
    tests/cli/command/test_settings.py tests/enrol/net/test_http_cancel.py tests/enrol/bulk/test_reminder.py
    tests/ui/look tests/ui/window/test_started_by_icon.py tests/ui/window/test_instance.py
    --ignore=tests/model/store/test_project_store.py --ignore=tests/model/store/test_two_at_once.py
    --ignore=tests/model/certificate/test_key_file.py --ignore=tests/answers/test_chain.py
    --ignore=tests/packager/read/test_beside.py --ignore=tests/protect/sealed/test_file.py"

# The tests are left out without a failure, as what they need cannot be had everywhere.
skip_windows() {
    step "The tests under Wine are left out: $*"
    exit 0
}

# Python 3.11 of Debian 12 brings the standard library, the same for all systems but for compiled modules.
find_what_windows_needs() {
    on_debian || skip_windows "they are prepared on Debian only."
    missing=
    for program in wine:wine /usr/lib/wine/wine64:wine64 xvfb-run:xvfb xauth:xauth \
        x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64 unzip:unzip; do
        has "${program%:*}" || missing="$missing ${program#*:}"
    done
    if [ -n "$missing" ] && [ -n "$beside_others" ] && [ "$(id -u)" -ne 0 ]; then
        skip_windows "not installed:$missing. As root, or with --windows, they are installed."
    elif [ -n "$missing" ]; then
        # shellcheck disable=SC2086  # a list of words; in a subshell, as it stops where a package cannot be had
        (install_packages $missing) || skip_windows "these packages could not be installed:$missing"
    fi
    [ -d /usr/lib/python3.11 ] || skip_windows "the standard library of Python 3.11 (Debian 12) is not here."
}

# Steps are chained: behind “||” the shell does not stop by itself.
make_windows() {
    mkdir -p "$windows"
    [ -x "$windows/tools/bin/uv" ] || logged "Making an environment for uv" make_uv
    [ -d "$windows/runtime" ] || logged "Getting Python's files for Windows" get_runtime
    logged "Making a Windows Python" make_python
    logged "Making Wine's folder" make_prefix
    logged "Installing the wheels for Windows" install_wheels
    logged "Starting the Windows Python" start_python
}

# Its output is a pipe: a regular file, such as the log, Wine takes for no stream.
start_python() {
    said=$(in_wine timeout 300 xvfb-run -a wine "$windows/prefix/drive_c/py/python.exe" \
        -c "import PySide6.QtWidgets, cryptography.x509, lxml.etree; print('It starts.')" 2>&1)
    printf '%s\n' "$said"
    case $said in *'It starts.'*) ;; *) return 1 ;; esac
}

make_uv() {
    # shellcheck disable=SC2154  # find_python sets it
    find_python && "$python" -m venv "$windows/tools" && "$windows/tools/bin/pip" install -q uv
}

get_runtime() {
    rm -rf "$windows/engine"
    "$windows/tools/bin/pip" download -q --no-deps --platform win_amd64 --python-version 311 --only-binary=:all: \
        --dest "$windows/engine" "$engine" &&
        unzip -q -o -j "$windows"/engine/*.whl 'deploy_libs/*' -d "$windows/engine/runtime" &&
        mv "$windows/engine/runtime" "$windows/runtime" &&
        rm -rf "$windows/engine"
}

make_python() {
    made=$windows/python
    rm -rf "$made"
    mkdir -p "$made/DLLs" "$made/Lib/site-packages"
    cp "$windows/runtime/python311.dll" "$windows/runtime/VCRUNTIME140.dll" "$made/" &&
        cp "$windows"/runtime/*.pyd "$windows"/runtime/libcrypto-3.dll "$windows"/runtime/libssl-3.dll \
            "$windows"/runtime/libffi-8.dll "$windows"/runtime/sqlite3.dll "$made/DLLs/" &&
        (cd /usr/lib/python3.11 && tar cf - --exclude=__pycache__ --exclude='config-*' --exclude=lib-dynload \
            --exclude=EXTERNALLY-MANAGED --exclude=sitecustomize.py .) | tar xf - -C "$made/Lib" &&
        x86_64-w64-mingw32-gcc -O2 -s -municode "$root/installer/wine/start.c" -o "$made/python.exe" &&
        x86_64-w64-mingw32-gcc -O2 -s -municode -mwindows -DWINDOWED "$root/installer/wine/start.c" \
            -o "$made/pythonw.exe" &&
        forward_names >"$windows/python3.def" &&
        x86_64-w64-mingw32-gcc -shared -nostdlib -Wl,--entry,0 -o "$made/python3.dll" "$windows/python3.def"
}

# python3.dll sends each name on to python311.dll; wheels for all versions of Python need it.
forward_names() {
    printf 'LIBRARY python3.dll\nEXPORTS\n'
    x86_64-w64-mingw32-objdump -p "$windows/runtime/python311.dll" |
        awk '/Name Pointer. Table/{f=1;next} f&&/\[/{print "  " $NF " = python311." $NF} f&&/^$/{exit}'
}

make_prefix() {
    system=$windows/prefix/drive_c/windows/system32
    if [ ! -e "$windows/prefix/settled" ]; then
        rm -rf "$windows/prefix"
        in_wine timeout 300 xvfb-run -a sh -c 'wineboot -i && wine winecfg -v win10; wineserver -w' &&
            touch "$windows/prefix/settled" || return
    fi
    make_missing_libraries "$system" &&
        rm -rf "$windows/prefix/drive_c/py" &&
        mv "$windows/python" "$windows/prefix/drive_c/py"
}

# Two libraries of Windows 10 that Wine 8 lacks: one is a dozen lines, the other is asked for names alone.
make_missing_libraries() {
    mkdir -p "$windows"
    name_converters >"$windows/icuuc.c"
    x86_64-w64-mingw32-gcc -O2 -s -shared -o "$1/bcryptprimitives.dll" "$root/installer/wine/random.c" -ladvapi32 &&
        x86_64-w64-mingw32-gcc -O2 -s -shared -o "$1/icuuc.dll" "$windows/icuuc.c"
}

name_converters() {
    printf '#define X __declspec(dllexport)\nX void *ucnv_open(const char *n, int *e) { *e = 4; return 0; }\n'
    for name in close reset setToUCallBack setFromUCallBack getToUCallBack getFromUCallBack cbToUWriteUChars \
        cbFromUWriteUChars toUnicode fromUnicode; do
        printf 'X void ucnv_%s(void) {}\n' "$name"
    done
    for name in getMaxCharSize toUCountPending fromUCountPending countAvailable; do
        printf 'X int ucnv_%s(void) { return 0; }\n' "$name"
    done
    for name in getName getStandardName getAvailableName; do
        printf 'X const char *ucnv_%s(void) { return 0; }\n' "$name"
    done
    printf 'X void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}\nX void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}\n'
}

install_wheels() {
    wanted_wheels >"$windows/wanted.txt" &&
        "$windows/tools/bin/uv" pip install -q --python-platform x86_64-pc-windows-msvc --python-version 3.11 \
            --python /usr/bin/python3.11 --only-binary :all: --target "$windows/prefix/drive_c/py/Lib/site-packages" \
            --requirement "$windows/wanted.txt"
}

# What the program and its tests need; types and style are judged on this system.
wanted_wheels() {
    "$bin/python" - "$root" <<'P'
import sys, tomllib
with open(f"{sys.argv[1]}/pyproject.toml", "rb") as file:
    project = tomllib.load(file)["project"]
tools = ("mypy", "ruff", "lxml-stubs")
wanted = project["dependencies"] + [one for one in project["optional-dependencies"]["dev"] if not one.startswith(tools)]
print(*wanted, sep="\n")
P
}

# Without LC_ALL Wine makes no file with a name beyond ASCII; a bundle of certificates of this system means nothing there.
# What is compiled is kept apart from what the Python of this system keeps: without it each process compiles all it loads.
in_wine() {
    env -u REQUESTS_CA_BUNDLE -u CURL_CA_BUNDLE -u SSL_CERT_FILE -u SSL_CERT_DIR -u PYTHONDONTWRITEBYTECODE \
        LC_ALL=C.UTF-8 WINEARCH=win64 WINEPREFIX="$windows/prefix" WINEDEBUG="${WINEDEBUG:--all}" \
        PYTHONPYCACHEPREFIX='C:\bytecode' "$@" </dev/null
}

stop_windows() {
    in_wine wineserver -k || :
}

# The arguments go to pytest. The streams are pipes: Wine takes no regular file for standard output. Without SIGALRM a
# test that hangs ends its whole worker, so that one that is only slow here, on a busy computer, gets more time.
test_on_windows() {
    mark="$(cksum <"$root/pyproject.toml") $(cksum <"$root/installer/windows.sh")"
    if [ "$(cat "$windows/made" 2>/dev/null)" != "$mark" ]; then
        find_what_windows_needs
        if ! (make_windows); then
            [ -n "$beside_others" ] || exit 1
            skip_windows "what they need could not be made, for the reason above."
        fi
        printf '%s\n' "$mark" >"$windows/made"
    fi
    # shellcheck disable=SC2086  # a list of words
    [ $# -gt 0 ] || set -- -n 2 --dist worksteal $chosen
    step "pytest under Wine: $*"
    status=$windows/status.$$  # two runs may use the folder side by side
    {
        code=0  # not left to set -e, which would end this part before it is written down
        in_wine xvfb-run -a wine "$windows/prefix/drive_c/py/python.exe" -m pytest -p no:cacheprovider \
            -o timeout=900 "$@" 2>&1 || code=$?
        echo "$code" >"$status"
    } | cat
    code=$(cat "$status")
    rm "$status"
    return "$code"
}
