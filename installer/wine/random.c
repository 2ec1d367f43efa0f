/* bcryptprimitives.dll of Windows 10, which Wine 8 lacks. For tests under Wine alone: never ship it. */
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *out, SIZE_T left) {
    while (left) {
        ULONG part = left > 1 << 28 ? 1 << 28 : (ULONG)left;
        if (!SystemFunction036(out, part)) return FALSE;
        out += part;
        left -= part;
    }
    return TRUE;
}
