/* python.exe and pythonw.exe for Wine, which come with no wheel: they hand all to Py_Main. */
#include <windows.h>
#include <wchar.h>
typedef int (*main_t)(int, wchar_t **);
static int start(int argc, wchar_t **argv) {
    HMODULE dll = LoadLibraryW(L"python311.dll");
    return dll ? ((main_t)(void *)GetProcAddress(dll, "Py_Main"))(argc, argv) : 101;
}
#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE a, HINSTANCE b, PWSTR c, int d) { return start(__argc, __wargv); }
#else
int wmain(int argc, wchar_t **argv) { return start(argc, argv); }
#endif
