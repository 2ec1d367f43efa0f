"""The life of a bulk token, as the description of a package tells it, so that every copy of the package knows it.

A token does not say when it ends (``bulk-token.md`` 1.1), and Entra ID shows it nowhere. So the program ends the
description of a package with one English sentence of a fixed form, which it reads again:

    Bulk token: package_6d76…@contoso.com, tenant 5d1c…, ends 2027-02-28T23:59:59Z, obtained 2027-01-29T08:30:00Z.

It is the last sentence, after a space. That of a token of the demo tenant starts with other words. What is not known
is left out, and so is a package id that is in the account's name.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.guid import GUID, is_guid
from app.model.project import Join
from app.model.token import AUTHORITY, DEMO_AUTHORITY, Token, instant_text, is_demo_token, read_instant

if TYPE_CHECKING:
    from app.model.project import Package, Project

_REAL, _DEMO = "Bulk token: ", "Demo bulk token, joins no device: "
_UNKNOWN = "end not known"
_WORD = r"[!-+\--~]{1,256}"
"""ASCII without spaces and commas, which part the words of the sentence."""

_SENTENCE = re.compile(
    rf"(?:(?P<text>.*) )?(?:{_REAL}|(?P<demo>{_DEMO}))"
    rf"(?:(?P<account>package_{_WORD}), )?(?:tenant (?P<tenant>{_WORD}), )?(?:package id (?P<package_id>{GUID}), )?"
    rf"(?:ends (?P<expiry>[0-9TZ:-]+)|{_UNKNOWN})(?:, obtained (?P<made>[0-9TZ:-]+))?\.",
    re.DOTALL,
)


def life_sentence(life: Token) -> str:
    """Return *life* in the fixed form. Account, tenant and package id that do not fit into it are left out."""
    account = life.account if re.fullmatch(f"package_{_WORD}", life.account) else ""
    parts = [account] if account else []
    if re.fullmatch(_WORD, life.tenant):
        parts.append(f"tenant {life.tenant}")
    if is_guid(life.package_id) and life.package_id != _id_in(account):
        parts.append(f"package id {life.package_id}")
    parts.append(f"ends {instant_text(life.expiry)}" if life.expiry else _UNKNOWN)
    if life.made:
        parts.append(f"obtained {instant_text(life.made)}")
    return (_DEMO if life.is_demo else _REAL) + ", ".join(parts) + "."


def with_life(package: Package, life: Token) -> Package:
    """Return *package* with the sentence about *life* after its description."""
    text = package.description
    sentence = life_sentence(life)
    return replace(package, description=f"{text} {sentence}" if text else sentence)


def with_told_life(project: Project, package: Package) -> Package:
    """Return *package* with what it is to tell of the token of *project*, if that is anything."""
    life = told_life(project)
    return with_life(package, life) if life else package


def read_life(description: str | None) -> tuple[str | None, Token | None]:
    """Return *description* without the sentence about the token, and what that says; None where there is none.

    What it says is a token without its secret; a demo tenant is recognised by its sign-in address; no other address is
    reported.
    """
    found = _SENTENCE.fullmatch(description or "")
    if found is None:
        return description, None
    try:
        expiry, made = (read_instant(found[name]) if found[name] else None for name in ("expiry", "made"))
    except ValueError:
        return description, None
    account = found["account"] or ""
    life = Token(
        expiry=expiry,
        authority=DEMO_AUTHORITY if found["demo"] is not None else AUTHORITY,
        tenant=found["tenant"] or "",
        account=account,
        package_id=found["package_id"] or _id_in(account),
        made=made,
    )
    return found["text"], life


def told_life(project: Project) -> Token | None:
    """Return what the package of *project* is to tell of its token: only what has a known end, and demos."""
    account = project.account
    if account.join is not Join.ENTRA:
        return None
    entra = account.entra
    return entra if entra.expiry or is_demo_token(entra.token.reveal()) else None


def _id_in(account: str) -> str:
    """Return the package id that the name of *account* holds, empty where it contains none."""
    found = re.match(f"package_({GUID})@", account)
    return found[1] if found else ""
