"""What is wrong with documents of which only the outside is known: credentials for EAP, and licences of an edition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.answers.document.form import Element, Family
from app.answers.document.walk import Report, compare, read_root
from app.answers.xml.xml import local_name
from app.core.text import N_
from app.model.rules.rule import Level, Problem, Sayings

if TYPE_CHECKING:
    from app.answers.document.surroundings import Surroundings

SAID = Sayings()

_SPACE = "http://www.microsoft.com/provisioning/EapHostUserCredentials"
_FAMILY: Final = Family("eap_user", _SPACE, ("www.microsoft.com/provisioning/",))
_ROOT: Final = Element("EapHostUserCredentials", _SPACE, is_open=True)
_LICENSE: Final = Family("license", "")


def eap_user_problems(data: bytes, name: str, _around: Surroundings) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, the user's credentials for EAP; what is in them is never told."""
    root = read_root(data, name, _FAMILY)
    if isinstance(root, Problem):
        return (root,)
    report = Report(name, data, _FAMILY)
    if local_name(root) != _ROOT.name:
        report.say(_NOT_USER, root)
    else:
        compare(root, _ROOT, report)
        report.say(_SECRET, root)
    return tuple(report.problems)


def license_problems(data: bytes, name: str, _around: Surroundings) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, the licence of an edition: only that it is XML is known of its form."""
    root = read_root(data, name, _LICENSE)
    return (root,) if isinstance(root, Problem) else ()


_NOT_USER = SAID.add(
    "eap_user_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name} holds no credentials for EAP: its first element, line {line}, is {found}, not EapHostUserCredentials. "
        "Choose the right file.",
    ),
)
_SECRET = SAID.add(
    "eap_user_secret",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the credentials are in the package in the clear, for anybody who gets it. "
        "Use an account that may do nothing else.",
    ),
)
