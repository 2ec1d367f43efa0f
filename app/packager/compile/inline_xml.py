"""XML documents that become the value of a setting (``ppkg-format.md`` C.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.xml.xml import attributes, escape_text, is_blank, parse_document
from app.core.error import BadInput
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_WLAN = "{http://www.microsoft.com/networking/WLAN/profile/v1}"


def inline_xml(data: bytes, file: str) -> str:
    """Return the document *data*, the content of *file*, without declaration and without white space between elements.

    Comments are kept, with their line ends as CRLF, which the file of the value then writes as ``&#xD;&#xA;``.
    """
    return "".join(_parts(parse_document(data, file, keep_comments=True), {}))


def profile_name(text: str, file: str) -> str:
    """Return the name inside a WLAN profile, which is its key in the package.

    :raises BadInput: it has none.
    """
    root = parse_document(text.encode(), file)
    name = root.findtext(f"{_WLAN}name") if root.tag == f"{_WLAN}WLANProfile" else None
    if not name:
        raise BadInput(
            N_(
                "Error", "{file} is not a WLAN profile with a name. Export it with: netsh wlan export profile key=clear"
            ),
            file=file,
        )
    return name


def _parts(element: _Element, known: dict[str | None, str]) -> Iterator[str]:
    if not isinstance(element.tag, str):
        # Line feed is the only line end that a parser leaves; what else Unicode calls one belongs to the text.
        text = (element.text or "").replace("\n", "\r\n")
        is_comment = "Comment" in type(element).__name__
        yield f"<!--{text}-->" if is_comment else f"<?{element.target}{f' {text}' if text else ''}?>"
        return
    spaces = {prefix: uri for prefix, uri in element.nsmap.items() if known.get(prefix) != uri}
    start = "".join(
        [
            _name(element, element.tag),
            attributes((f"xmlns:{prefix}" if prefix else "xmlns", uri) for prefix, uri in spaces.items()),
            attributes((_name(element, str(key)), str(value)) for key, value in element.attrib.items()),
        ]
    )
    inner = [*_text(element.text)]
    for child in element:
        inner += [*_parts(child, {**known, **spaces}), *_text(child.tail)]
    yield f"<{start}>{''.join(inner)}</{_name(element, element.tag)}>" if inner else f"<{start} />"


def _text(text: str | None) -> Iterator[str]:
    if text and not is_blank(text):
        yield escape_text(text)


def _name(element: _Element, qualified: str) -> str:
    space, _, name = qualified.rpartition("}")
    uri = space.lstrip("{")
    if not uri:
        return name
    if uri == "http://www.w3.org/XML/1998/namespace":
        return f"xml:{name}"
    is_attribute = qualified != element.tag
    prefix = next((p for p, u in element.nsmap.items() if u == uri and (p or not is_attribute)), None)
    return f"{prefix}:{name}" if prefix else name
