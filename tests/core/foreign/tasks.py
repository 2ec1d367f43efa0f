"""Tasks that behave as libraries of others may; the process of the reader finds them by name."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import TYPE_CHECKING, BinaryIO

from app.diagnose.read.evtx_records import read_records

if TYPE_CHECKING:
    from collections.abc import Iterator


def echo(file: BinaryIO, argument: bytes) -> Iterator[bytes]:
    """Yield the number of the process, the argument and the file; print meanwhile."""
    sys.stdout.write("noise")
    sys.stdout.flush()
    os.write(1, b"noise")
    yield str(os.getpid()).encode()
    yield argument
    yield file.read()


def loop(_file: BinaryIO, argument: bytes) -> Iterator[bytes]:
    """Yield two parts, then stay in native code for ever."""
    yield b"one"
    yield str(os.getpid()).encode()
    re.match(argument or rb"(a+)+$", b"a" * 60 + b"!")


def fill(_file: BinaryIO, _argument: bytes) -> Iterator[bytes]:
    """Yield a part, then fill the memory."""
    yield b"one"
    yield bytes(bytearray(1 << 40 if sys.platform == "darwin" else 1 << 30)[:1])


def die(_file: BinaryIO, _argument: bytes) -> Iterator[bytes]:
    """End the process as a fault of native code does."""
    yield b"one"
    os.abort()


def leave(_file: BinaryIO, _argument: bytes) -> Iterator[bytes]:
    """End the process."""
    os._exit(0)
    yield b""


def fail(_file: BinaryIO, _argument: bytes) -> Iterator[bytes]:
    """Raise what is no Exception, as libraries in Rust do."""
    yield b"one"
    raise _Panic


def flood(_file: BinaryIO, _argument: bytes) -> Iterator[bytes]:
    """Yield without end."""
    while True:
        yield bytes(1000)


class _Panic(BaseException):
    pass


def no_library(_file: BinaryIO, _argument: bytes) -> Iterator[bytes]:
    """Lack a library."""
    raise ImportError
    yield b""


def stuck_log(file: BinaryIO, argument: bytes) -> Iterator[bytes]:
    """Read a log as the program does, and stick at its third record as the library does at some."""
    for part in read_records(file, argument):
        records = json.loads(part)
        if records and records[-1] and records[-1]["event_record_id"] > 2:
            re.match(rb"(a+)+$", b"a" * 60 + b"!")
        yield part
