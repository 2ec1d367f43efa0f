"""The hand-over sheet as one page of HTML: to print from a browser, and plain enough for the rich text of Qt.

Qt knows no grid and no flexible boxes, so that all is tables; the QR code is an image within the page.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final

from app import __version__
from app.core.safe_file import write_safely
from app.core.system.local_time import in_zone
from app.core.text import N_, Sentence, moment_words, translate, written
from app.deliver.sheet.steps import FAILURES, KEY, OTHER_STEPS, PRESSES, SEALED_FAILURES, SET_UP_ALREADY, steps

if TYPE_CHECKING:
    from datetime import datetime, tzinfo
    from pathlib import Path

    from app.deliver.sheet.sheet import Sheet

TITLE: Final = N_("Sheet", "Setting up devices with a provisioning package")

_QR_WIDTH: Final = 132
"""Pixels on the page, of which a printed inch has 96."""

_GROUP: Final = 8
_LONGEST_LINE: Final = 140
"""Characters of a line on what the package does: two lines of print at most."""

_STYLE: Final = """
body { font-family: "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif; font-size: 9pt; color: #000000;
  background-color: #ffffff; }
h1 { font-size: 15pt; margin-top: 0px; margin-bottom: 4px; }
h2 { font-size: 10.5pt; margin-top: 6px; margin-bottom: 2px; }
p { margin-top: 0px; margin-bottom: 2px; }
ul { margin-top: 0px; margin-bottom: 0px; }
td { vertical-align: top; padding: 2px; }
.label, .number { font-weight: bold; }
.code { font-family: Consolas, Menlo, "DejaVu Sans Mono", monospace; }
.key { font-weight: bold; white-space: nowrap; }
.small { font-size: 8pt; }
"""
_PRINT: Final = """
@media screen and (min-width: 1px) {
body { max-width: 50em; margin: 1.5em auto; padding: 0 1em; }
}
body { overflow-wrap: anywhere; }
@page { margin: 13mm; }
"""
"""What Qt passes over: it would make narrow tables of a page with margins, and does not know this kind of condition."""


def sheet_html(sheet: Sheet, language: str) -> str:
    """Return *sheet* in *language* as a page of HTML: without scripts, and without other files."""
    title = escape(translate(TITLE, language))
    return f"""<!DOCTYPE html>
<html lang="{escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width">
<title>{title}: {escape(sheet.file)}</title>
<style>{_STYLE}{_PRINT}</style>
</head>
<body>
<h1>{title}</h1>
{_facts(sheet, language)}
{_heading(N_("Sheet", "What the package does"), language)}
<ul>{_does(sheet, language)}</ul>
{_heading(N_("Sheet", "On each device"), language)}
{_steps(sheet, language)}
{_set_up_already(sheet, language)}
{_heading(N_("Sheet", "If it fails"), language)}
{_failures(sheet, language)}
{_heading(N_("Sheet", "Lost stick, questions"), language)}
{_contact(sheet, language)}
<p class="small">{_text(_made(sheet), language)}</p>
</body>
</html>
"""


def write_sheet(sheet: Sheet, target: Path, language: str) -> None:
    """Write *sheet* in *language* to *target* as HTML.

    :raises AppError: it cannot be written.
    """
    write_safely(target, sheet_html(sheet, language).encode("utf-8"))


def qr_png(text: str) -> str:
    """Return *text* as a QR code: the address (``data:``) of a PNG image, black on white.

    Of more than a code can hold, and a telephone can read, it has the beginning; half characters are left out.
    """
    import segno

    text = text.encode("utf-8", "replace")[:_MOST_CODE].decode("utf-8", "ignore")
    return segno.make(text, error="m", micro=False, encoding="utf-8").png_data_uri(scale=4, border=4)


def local_words(instant: datetime, zone: tzinfo | None) -> Sentence:
    """Return *instant* in *zone* (None: that of this computer): ``1 March 2027, 00:59 (UTC+01:00)``.

    Sheets travel, so they name the zone.
    """
    offset = in_zone(instant, zone).strftime("%z")
    values: dict[str, object] = {"moment": moment_words(instant, zone), "offset": f"{offset[:3]}:{offset[3:5]}"}
    return Sentence("{moment} (UTC{offset})", values)


_MOST_CODE: Final = 1200
"""Bytes in a code; at the level “m” the largest one holds 2,331, and is too fine for most cameras."""

_NOTHING: Final = N_("Sheet", "Nothing that can be described in words.")


def _facts(sheet: Sheet, language: str) -> str:
    """Return package, file, SHA-256 and end, next to the QR code."""
    template = N_("Sheet", "{name}, version {version}") if sheet.version else "{name}"
    package = Sentence(template, {"name": sheet.name, "version": sheet.version})
    file = Sentence(N_("Sheet", "{file}, {size} bytes"), {"file": sheet.file, "size": sheet.size})
    rows = [
        (N_("Sheet", "Package"), _text(package, language)),
        (N_("Sheet", "File"), _text(file, language)),
        (N_("Sheet", "Works until"), _text(_end(sheet), language)),
        (N_("Sheet", "SHA-256"), _digest(sheet.sha256)),
    ]
    if sheet.script:
        rows.append((N_("Sheet", "Script"), escape(sheet.script)))
        rows.append((N_("Sheet", "SHA-256 of the script"), _digest(sheet.script_sha256)))
    cells = "".join(
        f'<tr><td class="label">{escape(translate(label, language))}</td><td>{value}</td></tr>' for label, value in rows
    )
    alternative = escape(translate(N_("Sheet", "QR code of SHA-256 and file name"), language))
    image = f'<img src="{qr_png(sheet.code)}" width="{_QR_WIDTH}" height="{_QR_WIDTH}" alt="{alternative}">'
    return f"""<table width="100%" cellspacing="0"><tr><td>
<table cellspacing="0">{cells}</table>
</td><td width="{_QR_WIDTH}" align="right">{image}</td></tr></table>"""


def _digest(sha256: str) -> str:
    """Return *sha256* in groups, on two lines."""
    groups = [sha256[at : at + _GROUP] for at in range(0, len(sha256), _GROUP)]
    half = len(groups) // 2
    lines = "<br>".join("&nbsp; ".join(part) for part in (groups[:half], groups[half:]))
    return f'<span class="code">{lines}</span>'


def _end(sheet: Sheet) -> Sentence:
    """Return until when the package works."""
    if sheet.is_encrypted:
        return Sentence(N_("Sheet", "It is not known: the package is encrypted."))
    if sheet.is_sealed:
        return Sentence(N_("Sheet", "It is not known: the package is sealed."))
    if sheet.is_demo:
        return Sentence(N_("Sheet", "Training: it joins no device."))
    if sheet.expiry is not None:
        values: dict[str, object] = {"end": local_words(sheet.expiry, sheet.zone)}
        if sheet.expiry <= sheet.made:
            return Sentence(N_("Sheet", "It worked until {end}. Ask for a new package."), values)
        return Sentence(N_("Sheet", "{end}. Later it joins no device."), values)
    if sheet.joins:
        return Sentence(N_("Sheet", "It is not known; at most 180 days after its bulk token was made."))
    return Sentence(N_("Sheet", "It has no bulk token that would end."))


def _steps(sheet: Sheet, language: str) -> str:
    rows = []
    for number, (sentence, with_keys) in enumerate(steps(sheet), 1):
        keys = _keys() if with_keys else ""
        rows.append(f'<tr><td class="number">{number}.</td><td>{_text(sentence, language)}{keys}</td></tr>')
    return f'<table cellspacing="0">{"".join(rows)}</table>'


def _set_up_already(sheet: Sheet, language: str) -> str:
    return "" if sheet.is_sealed else f'<p class="small">{escape(translate(SET_UP_ALREADY, language))}</p>'


def _keys() -> str:
    """Return the row of keys to press, as a table of boxes."""
    boxes = f'<td class="key">&nbsp;{escape(KEY)}&nbsp;</td>' * PRESSES
    return f'<table border="1" cellspacing="0" cellpadding="3"><tr>{boxes}</tr></table>'


def _failures(sheet: Sheet, language: str) -> str:
    rows = "".join(
        f'<tr><td class="label" width="24%">{escape(translate(seen, language))}</td>'
        f"<td>{escape(translate(done, language))}</td></tr>"
        for seen, done in _failures_of(sheet)
    )
    return f'<table width="100%" border="1" cellspacing="0" cellpadding="2">{rows}</table>'


def _failures_of(sheet: Sheet) -> tuple[tuple[str, str], ...]:
    if sheet.is_sealed:
        return SEALED_FAILURES
    return FAILURES[1:] if sheet.kind in OTHER_STEPS else FAILURES


def _contact(sheet: Sheet, language: str) -> str:
    """Return how to treat the stick, and whom to call."""
    parts = []
    if sheet.holds_secrets:
        secrets = N_(
            "Sheet",
            "Passwords or keys are in the package, and whoever has the stick can read them. Do not leave it lying "
            "around and make no copies; give it back when all devices are done.",
        )
        parts.append(f"<p>{escape(translate(secrets, language))}</p>")
    contact = escape(sheet.contact) if sheet.contact else "_" * 50
    call = translate(
        N_("Sheet", "If the stick is lost, report it at once, so that the package can be revoked:"), language
    )
    parts.append(f"<p>{escape(call)} <b>{contact}</b></p>")
    return "".join(parts)


def _made(sheet: Sheet) -> Sentence:
    return Sentence(
        N_("Sheet", "Made on {when} by Provisioning Designer {version}. No password and no key is on this sheet."),
        {"when": moment_words(sheet.made, sheet.zone), "version": __version__},
    )


def _heading(template: str, language: str) -> str:
    return f"<h2>{escape(translate(template, language))}</h2>"


def _does(sheet: Sheet, language: str) -> str:
    lines = sheet.does or (Sentence(_NOTHING),)
    return "".join(f"<li>{_text(line, language, _LONGEST_LINE)}</li>" for line in lines)


def _text(sentence: Sentence, language: str, longest: int = 1000) -> str:
    """Return *sentence* as HTML, cut to *longest* characters; long words may break."""
    text = written(sentence, language)
    text = text if len(text) <= longest else text[: longest - 1] + "…"
    return escape(re.sub(r"(\S{24})(?=\S{8})", "\\1\u200b", text))
