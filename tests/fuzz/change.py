"""Changes of inputs: bytes of any kind, and of what has a form (XML, JSON, DER, zip, lines) its parts."""

from __future__ import annotations

import io
import json
import zipfile
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from app.packager.signature.der import read_values, write_value

if TYPE_CHECKING:
    from random import Random

MOST: Final = 1 << 20
"""No input grows beyond this."""

_WORDS: Final = (
    "", " ", "0", "-1", "1e999", "4294967296", "99999999999999999999999", "NaN", "true", "null", "\x00", "\ud800",
    "\u202e", "%s%n", "../../x", "..\\..\\x", "C:\\x", "\\\\server\\share", "/dev/zero", "CON", "<b>", "&amp;", "]]>",
    "<!--",
    "{0}", "{", "}", "a" * 300, "é" * 300, "\U0001f600", "2026-13-45T99:99:99Z", "0x80070005",
    "{11111111-2222-3333-4444}",
    "=cmd|' /c calc'!A0", "-", "'", '"', "\r\n", "\t", "١٢", "²", "ß", "İ", "ǆ", "xmlns", "--", "http://",
    "file:///etc/passwd",
)  # fmt: skip
_NUMBERS: Final = (0, 1, 2, 4, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_VALUES: Final[tuple[Any, ...]] = (
    None, True, False, 0, -1, 1 << 70, 1e308, "", "x", [], {}, [[]], {"": {}}, ["a", None], "\x00", "a" * 5000, 2**53,
    float("inf"), float("nan"),
)  # fmt: skip
_DEEP: Final = 400
_ENCODINGS: Final = (b"NUL.txt", b"utf-7", b"rot13", b"base64", b"idna", b"undefined", b"utf-16", b"ascii", b"x")


def change_bytes(random: Random, data: bytes, other: bytes) -> bytes:
    """Return *data* with a few bytes, numbers or runs changed, doubled, lost, or taken from *other*."""
    out = bytearray(data)
    for _ in range(random.choice((1, 1, 1, 2, 4, 16))):
        place = random.randrange(len(out) + 1)
        size = random.choice((1, 2, 4, 8, 16, random.randrange(1, 257)))
        match random.randrange(9):
            case 0:
                out[place : place + 1] = bytes((random.randrange(256),))
            case 1 if place < len(out):
                out[place] ^= 1 << random.randrange(8)
            case 2:
                width = random.choice((1, 2, 4, 8))
                number = random.choice(_NUMBERS) & ((1 << 8 * width) - 1)
                out[place : place + width] = number.to_bytes(width, random.choice(("little", "big")))
            case 3:
                del out[place : place + size]
            case 4:
                out[place:place] = out[place : place + size] * random.choice((1, 2, 50))
            case 5:
                start = random.randrange(len(other) + 1)
                out[place : place + size] = other[start : start + size]
            case 6:
                del out[place:]
            case 7:
                out[place:place] = random.choice(_WORDS).encode("utf-8", "surrogatepass")
            case _:
                out[place : place + size] = random.randbytes(size)
    return bytes(out[:MOST])


def change_lines(random: Random, data: bytes, other: bytes) -> bytes:
    """Return *data* with lines and words moved, doubled, lost, and put into another encoding."""
    lines, theirs = data.split(b"\n"), other.split(b"\n")
    for _ in range(random.choice((1, 2, 5))):
        place = random.randrange(len(lines))
        match random.randrange(7):
            case 0:
                lines.insert(place, random.choice(theirs))
            case 1 if len(lines) > 1:
                del lines[place]
            case 2:
                lines[place] = lines[place] * random.choice((2, 100))
            case 3:
                words = lines[place].split(b" ")
                words[random.randrange(len(words))] = random.choice(_WORDS).encode("utf-8", "surrogatepass")
                lines[place] = b" ".join(words)
            case 4:
                random.shuffle(lines)
            case 5:
                lines[place] = lines[place].replace(b":", random.choice((b"", b"::", b" : ", b"=")))
            case _:
                return change_bytes(random, b"\n".join(lines)[:MOST], other)
    whole = b"\n".join(lines)[:MOST]
    return whole.decode("utf-8", "replace").encode("utf-16") if random.random() < 0.1 else whole


def change_xml(random: Random, data: bytes, other: bytes) -> bytes:
    """Return *data* with elements, attributes and texts moved, doubled, renamed, nested or lost."""
    try:
        root, theirs = (etree.fromstring(each) for each in (data, other))
    except (etree.XMLSyntaxError, ValueError):
        return change_bytes(random, data, other)
    for _ in range(random.choice((1, 1, 2, 4))):
        elements = [one for one in root.iter() if isinstance(one.tag, str)]
        one = random.choice(elements)
        with suppress(ValueError, etree.XMLSyntaxError):  # what lxml does not write, or not read again
            _change_element(random, one, random.choice([*elements, *theirs.iter()]))
    text = etree.tostring(root)
    if random.random() < 0.1:
        text = b'<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]>' + text
    if random.random() < 0.1:
        text = b'<?xml version="1.0" encoding="%s"?>' % random.choice(_ENCODINGS) + text
    if random.random() < 0.1:
        text = text.decode("utf-8", "replace").encode(random.choice(("utf-16", "utf-16-be", "utf-8-sig", "utf-32")))
    return (change_bytes(random, text, other) if random.random() < 0.1 else text)[:MOST]


def _change_element(random: Random, one: Any, another: Any) -> None:
    parent = one.getparent()
    match random.randrange(10):
        case 0 if parent is not None:
            parent.remove(one)
        case 1 if isinstance(another.tag, str):
            one.append(etree.fromstring(etree.tostring(another, with_tail=False)))
        case 2 if parent is not None:
            copy = etree.tostring(one, with_tail=False)
            for _ in range(random.choice((1, 1, 3, 60))):
                parent.append(etree.fromstring(copy))
        case 3:
            one.tag = another.tag if isinstance(another.tag, str) else "x"
        case 4:
            one.text = random.choice(_WORDS)
        case 5:
            one.tail = random.choice(_WORDS)
        case 6 if one.attrib:
            one.set(random.choice(list(one.attrib)), random.choice(_WORDS))
        case 7:
            one.set(random.choice(("Name", "Id", "x", "{urn:x}y", "Value")), random.choice(_WORDS))
        case 8 if one.attrib:
            del one.attrib[random.choice(list(one.attrib))]
        case _:
            inner = one
            for _ in range(random.choice((1, 3, _DEEP))):
                inner = etree.SubElement(inner, one.tag)
            inner.append(etree.Comment("x"))


def change_json(random: Random, data: bytes, other: bytes) -> bytes:
    """Return *data* with members and values of other types, doubled, nested or lost."""
    try:
        root, theirs = json.loads(data), json.loads(other)
    except (ValueError, RecursionError):
        return change_bytes(random, data, other)
    for _ in range(random.choice((1, 1, 2, 4))):
        places = list(_places(root))
        if not places:
            break
        holder, key = random.choice(places)
        values = [*_VALUES, *_WORDS, theirs, *(a[b] for a, b in list(_places(theirs))[:50])]
        match random.randrange(5):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, dict):
                holder[random.choice((*_WORDS, f"{key}x", str(key).upper()))] = holder[key]
            case 2:
                for _ in range(random.choice((2, 40))):
                    holder[key] = [holder[key]]
            case _:
                holder[key] = random.choice(values)
        root = json.loads(json.dumps(root))  # no part of it is also another one
    text = json.dumps(root, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")
    if random.random() < 0.1:
        text = text.replace(b'"', b'"a": 1, "', 1) if random.random() < 0.5 else b"[" * 5000 + text
    return text[:MOST]


def _places(value: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    rest = [value]
    while rest:
        one = rest.pop()
        keys = list(one) if isinstance(one, dict) else list(range(len(one))) if isinstance(one, list) else []
        found += [(one, key) for key in keys]
        rest += [one[key] for key in keys]
    return found


def change_der(random: Random, data: bytes, other: bytes) -> bytes:
    """Return *data* with values changed, lost, doubled or taken from *other*, the lengths around them right again."""
    inside = [1 + random.randrange(8)]
    try:
        return _change_der(random, data, other, inside)[:MOST]
    except (ValueError, RecursionError):
        return change_bytes(random, data, other)


def _change_der(random: Random, data: bytes, other: bytes, left: list[int], depth: int = 0) -> bytes:
    values = read_values(data)
    if not values or depth > 40:
        raise ValueError(depth)
    place = random.randrange(len(values))
    value = values[place]
    parts = [each.encoded for each in values]
    left[0] -= 1
    if left[0] > 0 and (value.tag & 0x20 or value.tag == 0x04):
        with suppress(ValueError):
            parts[place] = write_value(value.tag, _change_der(random, value.content, other, left, depth + 1))
            return b"".join(parts)
    match random.randrange(6):
        case 0:
            del parts[place]
        case 1:
            parts[place : place + 1] = [parts[place]] * random.choice((2, 50))
        case 2:
            parts[place] = write_value(random.randrange(256), value.content)
        case 3:
            parts[place] = write_value(value.tag, random.choice((b"", b"\0" * 9, b"\xff" * 40, random.randbytes(20))))
        case 4:
            parts[place] = random.choice(read_values(other)).encoded
        case _:
            parts[place] = write_value(value.tag, change_bytes(random, value.content, other))
    return b"".join(parts)


def change_zip(random: Random, data: bytes, other: bytes) -> bytes:
    """Return *data* with members renamed, doubled, lost or changed, packed again; or its bytes changed."""
    members = members_of(data)
    if not members or random.random() < 0.3:
        return change_bytes(random, data, other)
    place = random.randrange(len(members))
    name, content = members[place]
    match random.randrange(5):
        case 0:
            del members[place]
        case 1:
            members[place] = (random.choice(_WORDS).replace("\ud800", "?")[:200] or "x", content)
        case 2:
            members.append((name + "2", content))
        case _:
            change = change_xml if content.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<") else change_bytes
            members[place] = (name, change(random, content, content))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", random.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        for member, inside in members:
            archive.writestr(zipfile.ZipInfo(member), inside)
    return out.getvalue()


def members_of(data: bytes) -> list[tuple[str, bytes]]:
    """Return name and content of the files in *data*; none if it is no whole zip."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(one.filename, archive.read(one)) for one in archive.infolist() if one.file_size < MOST]
    except Exception:  # noqa: BLE001 - what a changed archive makes of the library is not judged here
        return []
