"""Why a document is no XML, in words: what the parser found, where, and what to do.

The parser's own words are not passed on, because they quote the document: a password with a bare ``<`` or ``&`` in it
would be among them. Names are reported only where they are ones of answer files.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from app.answers.xml.place import document_text
from app.catalogue.catalogue import load_catalogue
from app.core.error import BadInput
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from lxml.etree import XMLSyntaxError

FRAME: Final = (
    "WindowsCustomizations",
    "PackageConfig",
    "ID",
    "Name",
    "Description",
    "Version",
    "OwnerType",
    "Rank",
    "Notes",
    "Settings",
    "Customizations",
    "Common",
    "Targets",
    "Target",
    "TargetState",
    "Condition",
    "Variant",
    "Profile",
    "TargetRefs",
    "TargetRef",
)
"""The elements of an answer file that are no settings."""

_CONFLICT = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$", re.MULTILINE)
_MISMATCH = re.compile(r"mismatch: (\S+) line (\d+) and ([^\s,]+)")
_OPEN = re.compile(r"end of data in tag (\S+) line (\d+)")
_WRONG_END, _CUT = 76, 77
_REASONS: Final[dict[int, str]] = {
    4: N_("Xml", "there is no element. Choose the right file, or copy it again."),
    5: N_("Xml", "there is more after the end of the first element. Remove it, or copy the file again."),
    9: N_("Xml", "there is a control character, which XML cannot contain. Delete it."),
    23: N_("Xml", "there is a bare &. Write it as &amp;."),
    26: N_(
        "Xml",
        "there is a name between & and ; that XML does not know, such as &nbsp; of HTML. Write the character itself, "
        "and a bare & as &amp;.",
    ),
    32: N_("Xml", "its first line names an unknown encoding. Save the file as UTF-8."),
    38: N_("Xml", "there is a bare < in an attribute. Write it as &lt;."),
    39: N_("Xml", "the value of an attribute has no quotation marks. Add them."),
    40: N_("Xml", "the closing quotation mark of an attribute is missing. Add it."),
    41: N_("Xml", "an attribute has no value. Give it one in quotation marks, or remove it."),
    42: N_("Xml", "an attribute appears twice. Remove one."),
    45: N_("Xml", "a comment has no end. Close it with -->."),
    62: N_("Xml", "there is a bare ]]>. Write it as ]]&gt;."),
    63: N_("Xml", "a CDATA section has no end. Close it with ]]>."),
    64: N_("Xml", "there is a second XML declaration, or something comes before it. Remove that."),
    65: N_("Xml", "a space is missing between two attributes, or the encoding in the first line is wrong. Correct it."),
    68: N_("Xml", "there is a bare < or &. Write them as &lt; and &amp;."),
    73: N_("Xml", "a tag has no end. Close it with >."),
    80: N_("Xml", "there is -- within a comment, which XML does not allow. Delete it."),
    81: N_("Xml", "there are bytes that are not text in the file’s encoding. Save the file as UTF-8."),
    114: N_("Xml", "elements are nested too deeply. Choose the right file."),
    201: N_("Xml", "a name has a prefix that the file does not declare. Declare it with xmlns, or remove it."),
}
_CLASH: Final = N_("Xml", "an end tag does not match its start tag. Correct one of the two.")
_UNFINISHED: Final = N_("Xml", "the file ends before its elements do. Copy it again, or close them.")


def no_xml(error: XMLSyntaxError | ValueError, data: bytes, name: str) -> BadInput:
    """Return the refusal of *data*, the content of the file *name*, which the parser gave up with *error*."""
    if conflict := conflict_in(data, name):
        return conflict
    line, column = getattr(error, "position", None) or (1, 1)
    return BadInput(
        N_("Error", "{name} is not XML that can be read, line {line}, column {column}: {reason}"),
        name=name,
        line=max(line, 1),
        column=max(column, 1),
        reason=_reason(getattr(error, "code", 0) or 0, str(error)),
    )


def conflict_in(data: bytes, name: str) -> BadInput | None:
    """Return the refusal of *data* where it has the marks that Git leaves in a file of two minds, else None."""
    text = document_text(data)
    found = _CONFLICT.search(text)
    if found is None:
        return None
    return BadInput(
        N_(
            "Error",
            "{name} is not XML that can be read, line {line}, column {column}: Git left the marks of a conflict there. "
            "Resolve it: keep one of the two versions and delete the marks.",
        ),
        name=name,
        line=text.count("\n", 0, found.start()) + 1,
        column=1,
    )


def _reason(code: int, words: str) -> Sentence:
    if code == _WRONG_END:
        found = _MISMATCH.search(words)
        start = _known(found[1]) if found else None
        end = _known(found[3]) or _misspelt(found[3], start) if found else None
        if found and start and end:
            return Sentence(
                N_("Xml", "{start}, which starts in line {line}, is closed by </{end}>. Correct one of the two."),
                {"start": start, "line": found[2], "end": end},
            )
        if found and start:
            return Sentence(
                N_(
                    "Xml", "{start}, which starts in line {line}, is closed by another end tag. Correct one of the two."
                ),
                {"start": start, "line": found[2]},
            )
        return Sentence(_CLASH)
    if code == _CUT:
        found = _OPEN.search(words)
        if found and (start := _known(found[1])):
            return Sentence(
                N_(
                    "Xml", "the file ends before {start} of line {line} is closed. Copy it again, or close the element."
                ),
                {"start": start, "line": found[2]},
            )
        return Sentence(_UNFINISHED)
    return Sentence(_REASONS.get(code, N_("Xml", "it breaks a rule of XML. Export or copy the file again.")))


def _misspelt(name: str, meant: str | None) -> str | None:
    """Return *name* if it can only be *meant* with a slip in it, and no piece of a value."""
    return name if meant and get_close_matches(name, [meant], cutoff=0.8) else None


def _known(name: str) -> str | None:
    """Return *name* if it is one of answer files, so that it is nothing that only looks like a tag."""
    if name in FRAME or any(name in path.split("/") for path in load_catalogue().paths()):
        return name
    return None
