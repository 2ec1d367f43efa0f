"""What a package makes of the PC as a kiosk, in words (``kiosk-and-files.md`` 1, 2)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.answers.fields.paths import MULTI_APP, SHELL, SINGLE_APP
from app.answers.kiosk.document import Who
from app.answers.kiosk.read import read_kiosk
from app.core.error import BadInput
from app.core.text import N_, Sentence
from app.packager.describe.values import by_item, value_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.answers.kiosk.document import Assignment, Profile
    from app.core.masking import Mask
    from app.packager.describe.values import Stock
    from app.packager.read.effect import Effect


def kiosk_lines(stock: Stock, mask: Mask) -> Iterator[Sentence]:
    """Yield what is shown, and to whom; arguments of programs are left out, as they may hold secrets."""
    for effect in stock.take(SINGLE_APP):
        yield _single(effect, mask)
    for effect in stock.take(MULTI_APP):
        yield from _document(effect, mask)
    for keys, shell in by_item(stock.take(SHELL)):
        yield from _shell(keys, shell, mask)


def _single(effect: Effect, mask: Mask) -> Sentence:
    try:
        facts = json.loads(effect.parm.value)
    except (ValueError, RecursionError):
        facts = None
    if not isinstance(facts, dict) or not all(isinstance(facts.get(key), str) for key in ("Account", "AUMID")):
        return value_sentence(effect, mask)
    return Sentence(
        N_("Inspect", "Shows {user} the app {app} and nothing else, as a kiosk."),
        {"user": mask.name(facts["Account"]), "app": mask.name(facts["AUMID"])},
    )


def _document(effect: Effect, mask: Mask) -> Iterator[Sentence]:
    try:
        kiosk, _ = read_kiosk(effect.parm.value.encode("utf-8", "replace"), MULTI_APP)
    except BadInput:
        yield value_sentence(effect, mask)
        return
    profiles = {profile.id.casefold(): profile for profile in kiosk.profiles}
    for one in kiosk.assignments:
        if profile := profiles.get(one.profile.casefold()):
            yield _shown(profile, _who(one, mask), mask)
    if kiosk.everybody is not None and (profile := profiles.get(kiosk.everybody.casefold())):
        yield _shown(profile, Sentence(N_("Inspect", "all other users")), mask)


def _shown(profile: Profile, user: Sentence | str, mask: Mask) -> Sentence:
    if profile.only is not None:
        app = profile.only.path if profile.only.path is not None else profile.only.app_id or ""
        return Sentence(
            N_("Inspect", "Shows {user} the app {app} and nothing else, as a kiosk."),
            {"user": user, "app": mask.name(app)},
        )
    return Sentence(
        N_("Inspect", "Lets {user} run the allowed apps ({count}) and nothing else, as a kiosk."),
        {"user": user, "count": len(profile.apps)},
    )


def _who(one: Assignment, mask: Mask) -> Sentence | str:
    if one.who is Who.ACCOUNT:
        return mask.name(one.name)
    if one.who is Who.AUTOMATIC:
        return Sentence(N_("Inspect", "an account that Windows makes and signs in itself"))
    if one.who is Who.VISITOR:
        return Sentence(N_("Inspect", "visitors"))
    if one.who is Who.OWNER:
        return Sentence(N_("Inspect", "the owners of the device"))
    return Sentence(N_("Inspect", "the group {group}"), {"group": mask.name(one.name)})


def _shell(keys: dict[str, str], shell: dict[str, Effect], mask: Mask) -> Iterator[Sentence]:
    program = shell.pop("UserCustomShell", None)
    user = "\\".join(filter(None, (keys.get("Domain"), keys.get("Username"))))
    if program and user:
        shell.pop("UserReturnCodeAction", None)
        yield Sentence(
            N_("Inspect", "Starts {program} for {user} in place of the desktop, as a kiosk."),
            {"program": mask.name(_program(program.parm.value)), "user": mask.name(user)},
        )
    elif program:
        yield value_sentence(program, mask)
    shell.pop("Enable", None)
    if (other := shell.get("DefaultCustomShell")) and other.parm.value.casefold() == "explorer.exe":
        shell.pop("DefaultCustomShell")
        shell.pop("DefaultReturnCodeAction", None)
    yield from (value_sentence(effect, mask) for effect in shell.values())


def _program(command: str) -> str:
    """Return the path of the program that *command* starts."""
    if command.startswith('"'):
        return command[1:].partition('"')[0]
    return command.partition(" ")[0]
