"""Project files of older program versions, brought to today's format step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.core.error import BadInput
from app.core.text import N_
from app.model.token import instant_text, read_instant

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Step = Callable[[dict[str, Any]], dict[str, Any]]


def _expiry_to_the_second(data: dict[str, Any]) -> dict[str, Any]:
    """Return *data* with the end of the bulk token as an instant, where it was a day."""
    account = data.get("account")
    entra = account.get("entra") if isinstance(account, dict) else None
    if not isinstance(account, dict) or not isinstance(entra, dict) or not isinstance(entra.get("expiry"), str):
        return data
    try:
        expiry = instant_text(read_instant(entra["expiry"]))
    except ValueError:
        return data  # no day: the sentence about that is made when the field is read
    return {**data, "account": {**account, "entra": {**entra, "expiry": expiry}}}


def _custom_settings(data: dict[str, Any]) -> dict[str, Any]:
    """Return *data* as it is: custom settings and templates are new, and there were none before."""
    return data


def _obtained(data: dict[str, Any]) -> dict[str, Any]:
    """Return *data* as it is: when a bulk token was obtained is new, and not known of those before."""
    return data


STEPS: Sequence[Step] = (_expiry_to_the_second, _custom_settings, _obtained)
"""Step *i* turns the plain value of format *i* + 1 into that of format *i* + 2. Format 1 is the first."""

FORMAT = 1 + len(STEPS)
"""The format that is written."""


def migrate(data: dict[str, Any], name: str, steps: Sequence[Step] = STEPS) -> dict[str, Any]:
    """Return *data*, the plain value of the project file *name*, in the newest format.

    :raises BadInput: the file has no format number, or one of a newer program.
    """
    newest = 1 + len(steps)
    found = data.get("format")
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise BadInput(
            N_("Error", "{name} does not say which format it has (“format”: {newest}). It may not be a project file."),
            name=name,
            newest=newest,
        )
    if found > newest:
        raise BadInput(
            N_(
                "Error",
                "{name} was saved by a newer version (format {found}); this one reads up to {newest}. "
                "Update the program.",
            ),
            name=name,
            found=found,
            newest=newest,
        )
    for step in steps[found - 1 :]:
        data = step(data)
    return {**data, "format": newest}
