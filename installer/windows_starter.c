/* ppkg.exe, icd.exe and provisioning-designer.exe: Python with the program, its modules from beside this file alone.
 * It writes no compiled modules, which would stay when the program is removed: they are installed with it.
 * "frozen" tells the program that this file, and no python.exe, starts it again. FUNCTION is that of app.cli. */
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>
#define TEXT_OF(word) L## #word
#define WIDE(word) TEXT_OF(word)
typedef int (*main_t)(int, wchar_t **);
static const wchar_t *code = L"import sys; sys.frozen = True; from app.cli import " WIDE(FUNCTION)
    L" as main; sys.exit(main())";
static int start(int argc, wchar_t **argv) {
    wchar_t place[32768];
    DWORD size = GetModuleFileNameW(NULL, place, 32768);
    while (size && place[size - 1] != L'\\') size--;
    wcscpy(place + size, L"python311.dll");
    HMODULE dll = LoadLibraryExW(place, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    main_t run = dll ? (main_t)(void *)GetProcAddress(dll, "Py_Main") : NULL;
    wchar_t **words = calloc(argc + 5, sizeof *words);
    if (!run || !words) return 101;
    words[0] = argv[0];
    words[1] = L"-I";
    words[2] = L"-B";
    words[3] = L"-c";
    words[4] = (wchar_t *)code;
    for (int i = 1; i < argc; i++) words[i + 4] = argv[i];
    return run(argc + 4, words);
}
#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE a, HINSTANCE b, PWSTR c, int d) { return start(__argc, __wargv); }
#else
int wmain(int argc, wchar_t **argv) { return start(argc, argv); }
#endif
