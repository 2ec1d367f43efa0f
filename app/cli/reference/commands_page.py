"""The page of the manual with all commands."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from app.cli.reference.facts import SHARED, all_facts
from app.core.text import N_, translate
from app.jobs.manual.page import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.cli.reference.facts import Fact, Facts
    from app.cli.terminal.command import Command

_WIDTH: Final = 88


def commands_page(commands: Sequence[Command], language: str) -> str:
    """Return the page in *language*, as Markdown."""
    facts = tuple(all_facts(commands, language))
    title = translate(N_("Manual", "Every command"), language)
    lines = [
        f"# {title} {{#commands}}",
        "",
        translate(
            N_(
                "Manual",
                "This page is written from the program itself. Square brackets mark what may be left out, … what may "
                "come more than once.",
            ),
            language,
        ),
        "",
        f"## {translate(N_('Manual', 'What all commands have'), language)} {{#all}}",
        "",
    ]
    shared = next(one for one in facts if one.options and not one.parts)
    lines += _rows(one for one in shared.options if set(one.names) & set(SHARED))
    lines += [
        "",
        translate(
            N_(
                "Command",
                "Exit codes: 0 done, 1 failed, 2 usage, 3 the project has problems, 4 somebody else is changing it.",
            ),
            language,
        ),
    ]
    for one in facts:
        lines += ["", *_command(one)]
    return "\n".join(lines) + "\n"


def _command(facts: Facts) -> Iterator[str]:
    yield f"## ppkg {facts.path} {{#{facts.path.replace(' ', '-')}}}"
    yield ""
    yield escape(facts.summary)
    yield ""
    lines = textwrap.wrap(facts.usage, _WIDTH, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)
    yield from ("```text", *lines, "```")
    rows = [*facts.arguments, *facts.own_options]
    if rows:
        yield ""
        yield from _rows(rows)


def _rows(facts: Iterable[Fact]) -> Iterator[str]:
    for one in facts:
        yield f"- `{one.written}`: {escape(one.text)}"
