"""The page of applications with some on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.project import Application, Project
from app.model.store.project_store import Opened
from app.ui.items.item_view import ItemView
from tests.ui.stage.item_work import find, page_of

if TYPE_CHECKING:
    from app.ui.window.window import MainWindow


TEXTS = {"ProductName": "Contoso Agent", "ProductVersion": "4.2.1", "CompanyName": "Contoso Ltd"}
PLACE = "applications[0]"


def with_applications(window: MainWindow, *names: str) -> ItemView:
    """Open a project with applications called *names*, go to the page and return its list."""
    assert window.session.path is not None
    applications = tuple(Application(name=name, command_line=f"cmd /c echo {name}") for name in names)
    window.session.take(Opened(project=Project(applications=applications), path=window.session.path))
    page_of(window, "applications")
    return find(window, ItemView, "applications")


def names(window: MainWindow) -> list[str]:
    """Return the names of the project's applications in their order."""
    return [application.name for application in window.session.project.applications]
