"""What is to be changed for the app registration of bulk tokens, and what came of it: values and their words.

Nothing here asks Microsoft Graph; :mod:`app.enrol.tenant.registration` does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from app.core.text import N_, Sentence
from app.enrol.cloud.registration import ASKS, REDIRECT

if TYPE_CHECKING:
    from app.enrol.cloud.registration import Service
    from app.reason.reason import EnrolError

TOOL: Final = "14d82eec-204b-4c2f-b7e8-296a70dab67e"
"""Microsoft Graph Command Line Tools, with which the administrator signs in: the app of Microsoft's own PowerShell
module, a public client with the redirect address http://localhost, the same in every tenant. That other programs may
sign in with it is not documented [INFERRED]: a command of Microsoft's does so (``Microsoft.Agents.A365.DevTools.Cli``,
``InteractiveGraphAuthService.cs``), and so do public scripts. Whether it exists in national clouds is [INFERRED] from
the environments that the module knows."""

TOOL_WORDS: Final = N_(
    "Register",
    "You sign in to “Microsoft Graph Command Line Tools”, an app of Microsoft's own, because your tenant has none of"
    " yours yet; the consent page speaks of it and of what is listed here. Leave “Consent on behalf of your"
    " organization” unticked there: ticked, it would give that app these rights for everybody. That a program may sign"
    " in this way is what others do; Microsoft does not document it. Your tenant may forbid it, and then a script or"
    " the steps by hand do the same.",
)
"""What to know before the sign-in."""


PERMISSION_WORDS: Final = N_(
    "Register",
    "“self_service_device_delete” is Microsoft's name for the one permission under which its bulk-token service gives"
    " tokens. Provisioning Designer deletes no device; it uses the permission to ask for a bulk token, and nothing"
    " else.",
)
"""What the permission is for, to be shown where the plan names it."""


class Part(Enum):
    """What can be changed, in the order it is; the value says what is done."""

    APP = N_("Register", "Create the app registration “{name}”")
    PUBLIC = N_("Register", "Allow public client flows")
    REDIRECT = N_("Register", "Add the redirect address {address}")
    PERMISSION = N_("Register", "Let it ask for {scopes} of {service}")
    OWN_PRINCIPAL = N_("Register", "Create its service principal, by which your tenant knows it")
    PRINCIPAL = N_("Register", "Create the service principal {service}")
    CONSENT = N_("Register", "Grant admin consent for {scopes} of {service}, for everybody in the tenant")


@dataclass(frozen=True, slots=True)
class Change:
    """One change: to ``service`` where it is about one, and only for the ``scopes`` that are missing."""

    part: Part
    name: str = ""
    service: Service | None = None
    scopes: tuple[str, ...] = ()

    @property
    def sentence(self) -> Sentence:
        """What is done."""
        service = self.service.name if self.service else ""
        values = {"name": self.name, "address": REDIRECT, "scopes": ", ".join(self.scopes), "service": service}
        return Sentence(
            self.part.value, {key: value for key, value in values.items() if f"{{{key}}}" in self.part.value}
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What is to be changed, in order, so that there is an app registration called ``name``; nothing if all is right.

    ``client_id`` is that of the one that is there, empty if there is none.
    """

    name: str
    client_id: str
    changes: tuple[Change, ...]

    @property
    def sentence(self) -> Sentence:
        """What was found."""
        values: dict[str, object] = {"name": self.name, "client_id": self.client_id}
        if not self.client_id:
            return Sentence(
                N_("Register", "There is no app registration “{name}” in the tenant; it will be created."), values
            )
        if self.changes:
            return Sentence(
                N_("Register", "The app registration “{name}” exists ({client_id}), and lacks something."), values
            )
        return Sentence(
            N_("Register", "The app registration “{name}” exists ({client_id}), and nothing is to be changed."), values
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Registered:
    """What came of a plan: the changes ``done``, and those that are ``left`` because of ``error``.

    An app registration without all of it may still work: then the sign-in asks for the consent, say.
    """

    name: str
    client_id: str
    done: tuple[Change, ...]
    left: tuple[Change, ...] = ()
    error: EnrolError | None = None

    @property
    def sentence(self) -> Sentence:
        """What came out, and what to do next."""
        values: dict[str, object] = {"name": self.name, "client_id": self.client_id}
        if self.error is not None:
            return Sentence(
                N_(
                    "Register",
                    "The app registration “{name}” is there ({client_id}), but not all of it could be done. Remove the"
                    " cause and start again: what is done is not done twice.",
                ),
                values,
            )
        if self.done:
            return Sentence(
                N_("Register", "The app registration “{name}” is ready. Its client id is {client_id}."), values
            )
        return Sentence(
            N_("Register", "The app registration “{name}” was right already. Its client id is {client_id}."), values
        )


FACTS: Final[tuple[tuple[str, Sentence | str], ...]] = (
    (
        N_("Register", "Kind"),
        Sentence(N_("Register", "a public client for the people of your tenant alone, without a secret")),
    ),
    (N_("Register", "Redirect address"), REDIRECT),
    (
        N_("Register", "Permissions"),
        "; ".join(f"{', '.join(scope.name for scope in service.scopes)} ({service.name})" for service in ASKS),
    ),
    (
        N_("Register", "Admin consent"),
        Sentence(N_("Register", "granted for everybody in the tenant, so that nobody is asked when getting a token")),
    ),
)
"""What the app registration is, as names and values, to be shown before anything is written."""
