"""Which settings hold secrets: those the catalogue calls sensitive, and of those it lacks rather too many."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.catalogue.catalogue import load_catalogue
from app.core.masking import is_secret_name

if TYPE_CHECKING:
    from app.catalogue.catalogue import Catalogue


def is_sensitive(path: str) -> bool:
    """Return whether what is as a text at *path* is a secret.

    What the catalogue lacks is judged by its name, and by where it is: the password may be what somebody misspelt
    (``Accounts/Users/User/Pasword``) or wrapped (``…/Password/Value``). So is the text of a group, which has no value.
    """
    catalogue = load_catalogue()
    setting = catalogue.get(path)
    if setting is not None and setting.is_setting:
        return setting.sensitive
    parent, _, name = path.rpartition("/")
    if setting is not None:
        return _holds_secret(catalogue, path)
    above = catalogue.get(parent) if parent else None
    if is_secret_name(name) or name.casefold() in _secret_leaves(catalogue):
        return True
    if above is not None:
        return above.sensitive or _holds_secret(catalogue, parent)
    return bool(parent) and is_sensitive(parent)


@cache
def _secret_leaves(catalogue: Catalogue) -> frozenset[str]:
    """Return the names of all sensitive settings, casefolded."""
    return frozenset(setting.name.casefold() for setting in catalogue if setting.sensitive)


def _holds_secret(catalogue: Catalogue, path: str) -> bool:
    """Return whether a sensitive setting is right below *path*."""
    return any(child.sensitive for child in catalogue.children(path))
