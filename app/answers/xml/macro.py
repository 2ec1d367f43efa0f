"""Macros in an answer file: names for which a build by command line gives the values (``wizard.md`` 5, icd.exe).

Microsoft's page says that ``/Variables`` takes pairs of a name and a value, and not how an answer file names them.
``$(NAME)``, in upper or lower case, is what Microsoft's other tools for packages take [INFERRED].
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.core.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.answers.xml.customizations import Answers
    from app.model.node import Node

_MACRO: Final = re.compile(r"\$\(([A-Za-z_][A-Za-z0-9_.-]{0,63})\)")
WINDOWS: Final = "__"
"""What the names of Windows' own macros begin with, such as ``$(__PackageID)``: they stay for the device."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Filled:
    """Answers with their macros filled in.

    ``unused``: names of variables that nothing asks for. ``open``: names of macros for which there is no value; they
    stand in the answers as they came. ``in_secrets``: names of variables that became a part of a secret.
    """

    answers: Answers
    unused: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    in_secrets: tuple[str, ...] = ()


def with_macros(answers: Answers, variables: Mapping[str, str]) -> Filled:
    """Return *answers* with each ``$(NAME)`` in a value, a key or the package's name replaced by that of *variables*.

    What a value brings in is text: it cannot become an element, and macros in it are not looked for.
    """
    work = _Filling({name.casefold(): (name, value) for name, value in variables.items()})
    package = replace(answers.package, name=work.text(answers.package.name))
    filled = replace(
        answers,
        package=package,
        common=tuple(work.node(node) for node in answers.common),
        variants=tuple(work.node(node) for node in answers.variants),
    )
    return Filled(
        answers=filled,
        unused=tuple(name for name in variables if name not in work.used),
        open=tuple(dict.fromkeys(work.open)),
        in_secrets=tuple(dict.fromkeys(work.in_secrets)),
    )


class _Filling:
    """One walk through answers, with what it found."""

    def __init__(self, variables: Mapping[str, tuple[str, str]]) -> None:
        self._variables = variables
        self.used: set[str] = set()
        self.open: list[str] = []
        self.in_secrets: list[str] = []

    def node(self, node: Node) -> Node:
        """Return *node* and all below it with their macros filled in."""
        value = node.value
        if isinstance(value, Secret):
            value = Secret(self.text(value.reveal(), is_secret=True))
        elif value is not None:
            value = self.text(value)
        return replace(
            node,
            value=value,
            children=tuple(self.node(child) for child in node.children),
            keys=tuple((key, self.text(text)) for key, text in node.keys),
        )

    def text(self, text: str, *, is_secret: bool = False) -> str:
        """Return *text* with its macros filled in."""

        def fill(found: re.Match[str]) -> str:
            if found[1].startswith(WINDOWS):
                return found[0]
            known = self._variables.get(found[1].casefold())
            if known is None:
                self.open.append(found[1])
                return found[0]
            self.used.add(known[0])
            if is_secret:
                self.in_secrets.append(known[0])
            return known[1]

        return _MACRO.sub(fill, text)
