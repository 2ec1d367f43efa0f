"""Which secrets a build of a project needs: those that the choices in it take into the package, and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.model.custom import CustomAction
from app.model.field import get_field
from app.model.place import free_part
from app.model.project import Join, Security, Store
from app.model.scenario import HUB_FILE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.model.project import Project


def needed_secrets(project: Project, places: Iterable[str]) -> tuple[str, ...]:
    """Return those of *places* whose secrets go into the package of *project*, in their order."""
    return tuple(place for place in places if _is_needed(project, place))


def holder_of(project: Project, place: str) -> Any:
    """Return the section of *project* that the secret at *place* belongs to; the project for a free setting."""
    return get_field(project, place.rpartition(".")[0]) if "." in place and not free_part(place) else project


def _is_needed(project: Project, place: str) -> bool:
    account = project.account
    if place.startswith("account.entra."):
        return account.join is Join.ENTRA
    if place.startswith("account.directory."):
        return account.join is Join.DIRECTORY
    if place.startswith("account.administrator."):
        return bool(account.administrator.name)
    if place.startswith("management."):
        return project.management.enabled
    if place.startswith("hub."):
        return HUB_FILE in project.scenario.sections
    if place.startswith("network.wifi["):
        return project.network.enabled and holder_of(project, place).security is not Security.OPEN
    if place.startswith("kiosk."):
        kiosk = project.kiosk
        return project.scenario.has("kiosk") and (kiosk.makes_account or kiosk.signs_in)
    if place.startswith("certificates["):
        return holder_of(project, place).store is Store.CLIENT
    if place.startswith("custom["):
        one = holder_of(project, place)
        return one.hidden and not one.file and one.action is not CustomAction.DELETE
    return True
