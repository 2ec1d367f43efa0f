"""The arguments of a command: argparse, with our own sentences, and never a value in an error."""

from __future__ import annotations

import argparse
import difflib
import re
from typing import TYPE_CHECKING, Any, NoReturn

from app.core.error import UsageError
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.cli.terminal.output import Output

_SECRET_OPTIONS = ("--passphrase", "--password", "--secret-value", "--token")


class Parser(argparse.ArgumentParser):
    """The parser of one command. Errors are :class:`UsageError`; help is in the person's language."""

    def __init__(self, command: str, summary: str, output: Output) -> None:
        """Make the parser of *command*, which does what *summary* says."""
        self._output = output
        super().__init__(
            prog=f"ppkg {command}",
            description=output.words(summary).replace("%", "%%"),
            formatter_class=_formatter(output),
            add_help=False,
            allow_abbrev=False,
        )
        # argparse puts the colon behind a heading itself, and French has a space before it.
        self._given = self.add_argument_group(output.words(N_("Command", "Arguments:")).removesuffix(":"))
        self._options = self.add_argument_group(output.words(N_("Command", "Options:")).removesuffix(":"))

    def add(self, *names: str, text: str, **facts: Any) -> None:
        """Add the argument or option *names*, which *text* explains."""
        group = self._options if names[0].startswith("-") else self._given
        if facts.get("nargs") == "*":
            facts.setdefault("default", [])  # without one, argparse says that it is missing along with what is
        group.add_argument(*names, help=self._output.words(text).replace("%", "%%"), **facts)

    def add_usual(self, *, with_json: bool = True) -> None:
        """Add the options that every command has."""
        if with_json:
            self.add("--json", action="store_true", text=N_("Command", "Report as one JSON document, secrets masked."))
        self.add(
            "--language",
            metavar="en|fr",
            text=N_("Command", "The language of all sentences; otherwise that of the environment."),
        )
        self.add(
            "--trust-host",
            metavar="HOST",
            action="append",
            default=[],
            text=N_("Command", "On Windows: look at files that a project names on the computer HOST."),
        )
        self._options.add_argument(
            "-h", "--help", action="help", help=self._output.words(N_("Command", "Show this help."))
        )

    def arguments(self) -> Sequence[argparse.Action]:
        """Return all arguments and options, in the order they were added."""
        return tuple(self._actions)

    def usage_line(self) -> str:
        """Return how the command is written, on as many lines as the terminal needs, without the word *Usage*."""
        return self.format_usage().partition(_usage_prefix(self._output))[2].strip()

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """Return what *words* say.

        :raises UsageError: they are not understood; the sentence names options, and no value.
        """
        # Otherwise argparse takes the usage from its own text and cuts off the length of the English “usage: ”.
        self.usage = self.usage_line()
        arguments, extra = self.parse_known_intermixed_args(list(words))
        if extra:
            raise self._unknown(extra)
        return arguments

    def error(self, message: str) -> NoReturn:
        """Turn what argparse says into a sentence of ours."""
        if found := re.match(r"the following arguments are required: (.+)", message):
            raise UsageError(
                N_("Error", "{names} is missing. Write “{command} --help” to see what is needed."),
                names=found[1],
                command=self.prog,
            )
        if found := re.match(r"argument (\S+?)(?:/\S+)?: expected .*argument", message):
            raise UsageError(
                N_("Error", "{option} needs a value. Write “{command} --help” to see which."),
                option=found[1],
                command=self.prog,
            )
        if found := re.match(r"argument (\S+?)(?:/\S+)?: ignored explicit argument", message):
            raise UsageError(N_("Error", "{option} takes no value. Leave the value out."), option=found[1])
        raise UsageError(
            N_("Error", "The arguments are not understood. Write “{command} --help” to see them."), command=self.prog
        )

    def _unknown(self, extra: list[str]) -> UsageError:
        option = next((word.partition("=")[0] for word in extra if word.startswith("-")), None)
        if option is None:
            return UsageError(
                N_("Error", "Arguments too many: {count}. Write “{command} --help” to see what is needed."),
                count=len(extra),
                command=self.prog,
            )
        if option in _SECRET_OPTIONS:
            return UsageError(
                N_(
                    "Error",
                    "A secret is never an argument: other programs can see it. "
                    "Write “{command} --help” to see how to give it by a prompt, a file or the environment.",
                ),
                command=self.prog,
            )
        known = [name for name in self._option_string_actions if name.startswith("--")]
        if near := difflib.get_close_matches(option, known, 1):
            return UsageError(
                N_("Error", "There is no option {option}. Did you mean {near}?"), option=_short(option), near=near[0]
            )
        return UsageError(
            N_("Error", "There is no option {option}. Write “{command} --help” to see them."),
            option=_short(option),
            command=self.prog,
        )


def whole_number(text: str) -> int:
    """Return the number that *text* says.

    :raises UsageError: it is not one from 1 to 9999.
    """
    if re.fullmatch("[0-9]{1,4}", text) and int(text):
        return int(text)
    raise UsageError(N_("Error", "A number from 1 to 9999 is expected. Write one, like 20."))


def _short(option: str) -> str:
    return option if len(option) <= 30 else option[:29] + "…"


def _usage_prefix(output: Output) -> str:
    return output.words(N_("Command", "Usage:")) + " "


def _formatter(output: Output) -> type[argparse.HelpFormatter]:
    class Formatter(argparse.HelpFormatter):
        """Help with the word *Usage* in the person's language."""

        def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
            super().add_usage(usage, actions, groups, prefix or _usage_prefix(output))

    return Formatter
