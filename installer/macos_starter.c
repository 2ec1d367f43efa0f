/* The programs in the bundle for macOS: Python of python.org or Homebrew, loaded into this process, with the program from
 * beside this file alone. The process stays that of the bundle, so that it gets the documents a person opens.
 * "frozen" tells the program that this file starts it again. FUNCTION is that of app.cli, VERSION that of Python. */
#include <dlfcn.h>
#include <libgen.h>
#include <limits.h>
#include <mach-o/dyld.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#define TEXT_OF(word) #word
#define TEXT(word) TEXT_OF(word)
static const char *places[] = {
    "/Library/Frameworks/Python.framework/Versions/" TEXT(VERSION) "/Python",
    "/opt/homebrew/Frameworks/Python.framework/Versions/" TEXT(VERSION) "/Python",
    "/usr/local/Frameworks/Python.framework/Versions/" TEXT(VERSION) "/Python",
};
static const char *code = "import sys; sys.frozen = True; sys.path.insert(0, sys.argv.pop(1)); "
    "from app.cli import " TEXT(FUNCTION) " as main; sys.exit(main())";
static const char *missing = "display alert \"Python " TEXT(VERSION) " is missing\" message "
    "\"Provisioning Designer needs it. Install it from python.org, or with brew install python@" TEXT(VERSION) ".\"";
int main(int argc, char **argv) {
    char given[PATH_MAX], file[PATH_MAX], libraries[PATH_MAX + 32];
    uint32_t size = sizeof given;
    if (_NSGetExecutablePath(given, &size) || !realpath(given, file)) return 101;
    snprintf(libraries, sizeof libraries, "%s/../Resources/lib", dirname(file));
    void *python = NULL;
    for (size_t i = 0; !python && i < sizeof places / sizeof *places; i++) python = dlopen(places[i], RTLD_NOW | RTLD_GLOBAL);
    if (!python) {
        fprintf(stderr, "Python " TEXT(VERSION) " is missing. Install it from python.org, or with Homebrew.\n");
        if (!isatty(2)) execl("/usr/bin/osascript", "osascript", "-e", missing, (char *)NULL);
        return 101;
    }
    int (*run)(int, char **) = (int (*)(int, char **))dlsym(python, "Py_BytesMain");
    char **words = calloc(argc + 6, sizeof *words);
    if (!run || !words) return 101;
    words[0] = argv[0];
    words[1] = "-I";
    words[2] = "-B";
    words[3] = "-c";
    words[4] = (char *)code;
    words[5] = libraries;
    for (int i = 1; i < argc; i++) words[i + 5] = argv[i];
    return run(argc + 5, words);
}
