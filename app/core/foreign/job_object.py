"""Windows' limits for another process: memory, time, and that it ends with this one. Elsewhere it limits itself.

``AssignProcessToJobObject``, ``JOBOBJECT_EXTENDED_LIMIT_INFORMATION`` and ``JOBOBJECT_BASIC_ACCOUNTING_INFORMATION``
are as Microsoft documents them. [INFERRED]: this was not tried on Windows, and Wine 8 says that no time was spent.
"""

from __future__ import annotations

import sys
from typing import Protocol


class Job(Protocol):
    """What keeps the limits; they end when it is closed."""

    def spent(self) -> float:
        """Return the seconds of the processor that the process has had; 0 where the system does not tell."""
        ...

    def close(self) -> None:
        """End the process, if it still runs."""
        ...


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes
    from typing import Final

    _ACCOUNTING: Final = 1
    _EXTENDED_LIMITS: Final = 9
    _TICKS: Final = 10_000_000
    """Units of 100 nanoseconds in a second."""
    _PROCESS_MEMORY: Final = 0x100
    _KILL_ON_CLOSE: Final = 0x2000
    _SET_QUOTA_AND_TERMINATE: Final = 0x101

    class _Limits(ctypes.Structure):
        _fields_ = (
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("smallest", ctypes.c_size_t),
            ("largest", ctypes.c_size_t),
            ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
            ("counters", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process", ctypes.c_size_t),
            ("peak_job", ctypes.c_size_t),
        )

    class _Accounting(ctypes.Structure):
        _fields_ = (
            ("user_time", ctypes.c_int64),
            ("kernel_time", ctypes.c_int64),
            ("period_times", ctypes.c_int64 * 2),
            ("counts", wintypes.DWORD * 4),
        )

    _KERNEL = ctypes.WinDLL("kernel32", use_last_error=True)
    _KERNEL.CreateJobObjectW.restype = wintypes.HANDLE
    _KERNEL.OpenProcess.restype = wintypes.HANDLE
    _KERNEL.CloseHandle.argtypes = [wintypes.HANDLE]
    _KERNEL.AssignProcessToJobObject.argtypes = [wintypes.HANDLE, wintypes.HANDLE]
    _KERNEL.SetInformationJobObject.argtypes = [wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD]
    _KERNEL.QueryInformationJobObject.argtypes = [
        wintypes.HANDLE,
        ctypes.c_int,
        ctypes.c_void_p,
        wintypes.DWORD,
        ctypes.c_void_p,
    ]

    class _JobObject:
        def __init__(self, handle: int) -> None:
            self._handle = handle

        def spent(self) -> float:
            told = _Accounting()
            size = ctypes.sizeof(told)
            if not _KERNEL.QueryInformationJobObject(self._handle, _ACCOUNTING, ctypes.byref(told), size, None):
                return 0.0
            return float(told.user_time + told.kernel_time) / _TICKS

        def close(self) -> None:
            if self._handle:
                _KERNEL.CloseHandle(self._handle)
                self._handle = 0

    def limit_process(number: int, memory: int) -> Job | None:
        """Let Windows end the process *number* with this one, and refuse it more than *memory* bytes."""
        job = _KERNEL.CreateJobObjectW(None, None)
        process = _KERNEL.OpenProcess(_SET_QUOTA_AND_TERMINATE, False, number)
        limits = _Limits(flags=_PROCESS_MEMORY | _KILL_ON_CLOSE, process_memory=memory)
        if job and process:
            _KERNEL.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
            _KERNEL.AssignProcessToJobObject(job, process)
        if process:
            _KERNEL.CloseHandle(process)
        return _JobObject(job) if job else None

else:

    def limit_process(number: int, memory: int) -> Job | None:  # noqa: ARG001 - of Windows only
        """Do nothing: the process limits itself."""
        return None
