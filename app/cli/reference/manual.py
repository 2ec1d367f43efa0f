"""``manual`` and ``completion``: the manual on the terminal, the page for ``man``, and what shells complete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.cli.reference.commands_page import commands_page
from app.cli.reference.completion import SHELLS, completion
from app.cli.reference.man_page import man_page
from app.core.text import N_
from app.jobs.manual.manual import ManualOrder, SearchOrder, read_manual, search_manual, topic_text
from app.jobs.manual.page import plain

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output


def manual_arguments(parser: Parser) -> None:
    """Add the arguments of ``manual``."""
    parser.add(
        "topic",
        metavar="TOPIC",
        nargs="?",
        text=N_("Command", "A page, like tokens, or a part of one, like tokens#renew; without, the list of pages."),
    )
    parser.add(
        "--search",
        metavar="WORDS",
        text=N_("Command", "Show the parts of the manual in which all these words are."),
    )
    parser.add("--man", action="store_true", text=N_("Command", "Write the page of all commands for man(1)."))


def run_manual(arguments: argparse.Namespace, output: Output) -> int:
    """Show a page of the manual, or what is in it."""
    if arguments.man:
        text = man_page(arguments.commands, output.language)
        output.document(page=text)
        for line in text.splitlines():
            output.line(line)
        return 0
    manual = read_manual(ManualOrder(language=output.language, commands=partial(commands_page, arguments.commands)))
    if arguments.search is not None:
        hits = search_manual(SearchOrder(manual=manual, words=arguments.search))
        output.document(
            hits=[
                {"topic": hit.topic, "anchor": hit.anchor or None, "title": hit.title, "excerpt": hit.excerpt}
                for hit in hits
            ]
        )
        for hit in hits:
            output.line(f"{hit.topic}{'#' if hit.anchor else ''}{hit.anchor}  {hit.page} › {hit.title}")
            output.line(hit.excerpt, 4)
        if not hits:
            output.tell(N_("Command", "Nothing in the manual holds all these words. Try fewer, or others."))
        return 0
    if arguments.topic is None:
        output.document(topics=[{"topic": page.topic, "title": page.title} for page in manual.pages])
        output.rows((page.topic, page.title) for page in manual.pages)
        output.line()
        output.tell(N_("Command", "Write “ppkg manual TOPIC” to read one, “ppkg manual --search WORDS” to find one."))
        return 0
    page, text = topic_text(manual, arguments.topic)
    output.document(topic=page.topic, title=page.title, markdown=text)
    for line in plain(text).splitlines():
        output.line(line)
    return 0


def completion_arguments(parser: Parser) -> None:
    """Add the arguments of ``completion``."""
    parser.add(
        "shell",
        metavar="SHELL",
        choices=tuple(SHELLS),
        text=N_("Command", "The shell: bash, zsh, fish or powershell."),
    )


def run_completion(arguments: argparse.Namespace, output: Output) -> int:
    """Write what makes a shell complete the words of ``ppkg``."""
    script = completion(arguments.commands, arguments.shell, output.language)
    output.document(script=script)
    for line in script.splitlines():
        output.line(line)
    return 0
