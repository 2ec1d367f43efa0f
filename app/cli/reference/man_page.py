"""The manual page for ``man``: every command on one page, in the macros of man(7)."""

from __future__ import annotations

import os
import textwrap
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import app
from app.cli.reference.facts import SHARED, all_facts
from app.core.system.local_time import since_1970
from app.core.text import N_, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.cli.reference.facts import Fact, Facts
    from app.cli.terminal.command import Command


def man_page(commands: Sequence[Command], language: str) -> str:
    """Return the page ``ppkg.1`` in *language*, as troff; the day on it is that of ``SOURCE_DATE_EPOCH``, or today."""

    def say(template: str) -> str:
        return translate(template, language)

    facts = tuple(all_facts(commands, language))
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    day = since_1970(int(seconds)) if seconds.isdigit() else datetime.now(UTC)
    shared = next(one for one in facts if one.options and not one.parts)
    lines = [
        f'.TH PPKG 1 "{day:%Y-%m-%d}" "ppkg {app.__version__}" "Provisioning Designer"',
        f'.SH "{_head(say(N_("Man", "Name")))}"',
        f"ppkg \\- {_text(say(N_('Man', 'build, read and check Windows provisioning packages')))}",
        f'.SH "{_head(say(N_("Man", "Synopsis")))}"',
        "\\fBppkg\\fR \\fICOMMAND\\fR …",
        f'.SH "{_head(say(N_("Man", "Commands")))}"',
    ]
    for one in facts:
        lines += _command(one)
    lines += [f'.SH "{_head(say(N_("Man", "Options of all commands")))}"']
    lines += _rows(one for one in shared.options if set(one.names) & set(SHARED))
    exits = N_(
        "Command", "Exit codes: 0 done, 1 failed, 2 usage, 3 the project has problems, 4 somebody else is changing it."
    )
    lines += [f'.SH "{_head(say(N_("Man", "Exit codes")))}"', _text(say(exits))]
    lines += [f'.SH "{_head(say(N_("Man", "Environment")))}"']
    lines += _rows_of((name, say(text)) for name, text in ENVIRONMENT)
    more = N_("Man", "The manual: “ppkg manual”, or Help, Documentation in the window.")
    lines += [f'.SH "{_head(say(N_("Man", "See also")))}"', _text(say(more))]
    return "\n".join(lines) + "\n"


ENVIRONMENT = (
    ("PPKG_PASSPHRASE", N_("Man", "The passphrase of the sealed secrets of a project.")),
    ("PPKG_DEBUG", N_("Man", "1 shows where an unexpected error happened.")),
    ("SOURCE_DATE_EPOCH", N_("Man", "The time that is written into packages, so that equal inputs give equal bytes.")),
    ("PROVISIONING_DESIGNER_CATALOGUE", N_("Man", "A newer catalogue of settings, used instead of the program’s own.")),
    ("LC_ALL, LC_MESSAGES, LANG", N_("Man", "The language of all sentences; French or English.")),
)
"""The variables of the environment that commands read, and what each does."""


def _command(facts: Facts) -> Iterator[str]:
    yield f'.SS "ppkg {_text(facts.path)}"'
    yield _text(facts.summary)
    yield ".PP"
    yield ".nf"
    yield from (
        _text(line) for line in textwrap.wrap(facts.usage, 76, subsequent_indent="    ", break_on_hyphens=False)
    )
    yield ".fi"
    yield from _rows((*facts.arguments, *facts.own_options))


def _rows(facts: Iterable[Fact]) -> Iterator[str]:
    return _rows_of((one.written, one.text) for one in facts)


def _rows_of(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, text in rows:
        yield ".TP"
        yield f"\\fB{_text(name)}\\fR"
        yield _text(text)


def _head(text: str) -> str:
    return _text(text.upper())


def _text(text: str) -> str:
    r"""Return *text* for troff: no escape, no request at the start of a line, and hyphens that can be copied."""
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe
