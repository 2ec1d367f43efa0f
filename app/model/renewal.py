"""A new bulk token for a project, and the renewal of a package whose token is about to end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from app.model.package_version import raised
from app.model.project import Entra, Join

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.secret import Secret
    from app.model.project import Project


def with_token(
    project: Project,
    *,
    token: Secret,
    expiry: datetime | None,
    tenant: str,
    account: str,
    package_id: str,
    authority: str,
) -> Project:
    """Return *project* joining Entra ID with *token*; what it knew of the token before it is gone, all else stays.

    *package_id* is that of the token's account, not of the package.
    """
    entra = Entra(
        token=token,
        expiry=expiry.astimezone(UTC).replace(microsecond=0) if expiry else None,
        authority=authority,
        tenant=tenant,
        account=account,
        package_id=package_id,
    )
    return replace(project, account=replace(project.account, join=Join.ENTRA, entra=entra))


def renewed(
    project: Project,
    *,
    token: Secret,
    expiry: datetime | None,
    tenant: str,
    account: str,
    package_id: str,
    authority: str,
) -> Project:
    """Return *project* with a new token, ready to be built again in place of the package before it.

    Its id stays and its version rises, as Windows replaces an installed package only by one of the same id and a
    higher version (``wizard.md`` 5, Export).
    """
    fresh = with_token(
        project,
        token=token,
        expiry=expiry,
        tenant=tenant,
        account=account,
        package_id=package_id,
        authority=authority,
    )
    package = replace(fresh.package, version=raised(fresh.package.version, fresh.target))
    return replace(fresh, package=package)
