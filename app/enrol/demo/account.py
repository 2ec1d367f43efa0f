"""The made-up people of the demo tenant, each with an end of the sign-in of their own."""

from __future__ import annotations

from dataclasses import dataclass

TENANT = "00000000-0000-4000-8000-00000000c0de"
OTHER_TENANT = "00000000-0000-4000-8000-0000000000ff"
DOMAIN = "demo.invalid"
OTHER_DOMAIN = "elsewhere.invalid"
"""Hosts under ``.invalid`` can never exist (RFC 2606)."""

GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10"
CLOUD_DEVICE_ADMINISTRATOR = "7698a772-787b-4ac8-901f-60d6b08affd2"
INTUNE_ADMINISTRATOR = "3a2c62db-5318-420d-8d74-23affee5d9d5"
PASSWORD_ADMINISTRATOR = "966707d0-3269-4727-9be2-8c3a10f19b9d"  # noqa: S105 - the id of a role, not a secret
"""Ids of the role templates that may get a bulk token; the same in every tenant (``bulk-token.md`` 1.4)."""

APPLICATION_ADMINISTRATOR = "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"
CLOUD_APPLICATION_ADMINISTRATOR = "158c047a-c907-4556-b7ef-446551a6b5f7"
"""Ids of the role templates that may make app registrations and consent for all, besides Global Administrator."""

USER_ADMINISTRATOR = "fe930be7-5e62-47db-91af-98c3a49a38b1"
GLOBAL_READER = "f2ef992c-3afb-46b9-b7cf-a126ee74c451"
ROLE_NAMES = {
    GLOBAL_ADMINISTRATOR: "Global Administrator",
    CLOUD_DEVICE_ADMINISTRATOR: "Cloud Device Administrator",
    INTUNE_ADMINISTRATOR: "Intune Administrator",
    PASSWORD_ADMINISTRATOR: "Password Administrator",
    APPLICATION_ADMINISTRATOR: "Application Administrator",
    CLOUD_APPLICATION_ADMINISTRATOR: "Cloud Application Administrator",
    USER_ADMINISTRATOR: "User Administrator",
    GLOBAL_READER: "Global Reader",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoAccount:
    """A made-up person. The numbers are AADSTS codes, 0 where nothing happens.

    ``sign_in`` ends the sign-in page, ``claims`` the first redemption of a code, which asks for more proof, and
    ``begin`` the request for the bulk token.
    """

    key: str
    name: str
    user: str
    oid: str
    tenant: str = TENANT
    roles: tuple[str, ...] = ()
    sign_in: int = 0
    claims: int = 0
    begin: int = 0

    @property
    def domain(self) -> str:
        """The domain of the account's tenant."""
        return DOMAIN if self.tenant == TENANT else OTHER_DOMAIN

    @property
    def upn(self) -> str:
        """The name to sign in with."""
        return f"{self.user}@{self.domain}"


def _oid(number: int) -> str:
    return f"00000000-0000-4000-8000-0000000aaa{number:02x}"


ADMINISTRATOR = DemoAccount(
    key="administrator",
    name="Ada Administrator",
    user="ada.administrator",
    oid=_oid(1),
    roles=(
        CLOUD_DEVICE_ADMINISTRATOR,
        INTUNE_ADMINISTRATOR,
        CLOUD_APPLICATION_ADMINISTRATOR,
        USER_ADMINISTRATOR,
        GLOBAL_READER,
    ),
)
WITHOUT_ROLE = DemoAccount(key="without_role", name="Norbert Norole", user="norbert.norole", oid=_oid(2), begin=240005)
MFA = DemoAccount(
    key="mfa",
    name="Mia Moreproof",
    user="mia.moreproof",
    oid=_oid(3),
    roles=(CLOUD_DEVICE_ADMINISTRATOR,),
    claims=50076,
)
BLOCKED = DemoAccount(
    key="blocked",
    name="Bruno Blocked",
    user="bruno.blocked",
    oid=_oid(4),
    roles=(CLOUD_DEVICE_ADMINISTRATOR,),
    sign_in=53003,
)
NO_CONSENT = DemoAccount(
    key="no_consent",
    name="Nadja Noconsent",
    user="nadja.noconsent",
    oid=_oid(6),
    roles=(CLOUD_DEVICE_ADMINISTRATOR,),
    sign_in=90094,
)
STRANGER = DemoAccount(key="stranger", name="Stella Stranger", user="stella.stranger", oid=_oid(5), tenant=OTHER_TENANT)
"""She belongs to another tenant. Where the sign-in names a tenant, she is refused with AADSTS50020."""

ACCOUNTS = {account.key: account for account in (ADMINISTRATOR, WITHOUT_ROLE, MFA, BLOCKED, NO_CONSENT, STRANGER)}
