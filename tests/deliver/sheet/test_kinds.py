"""The sheet of a HoloLens and of a Surface Hub tells other steps than that of a PC."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.text import LANGUAGES
from app.deliver.sheet.page import sheet_html
from app.deliver.sheet.sheet import make_sheet
from app.jobs.build import BuildOrder, build
from app.model.hololens import HoloLens
from app.model.scenario import ScenarioKind
from tests.answers.fields.test_device_kind import HOLOLENS_PROJECT, HUB_PROJECT

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project

LENS = replace(HOLOLENS_PROJECT, hololens=HoloLens(region="84"))


@pytest.mark.parametrize(("project", "words"), [(LENS, "USB-C"), (HUB_PROJECT, "SurfaceHubConfiguration.csv")])
def test_the_steps_are_those_of_the_device(project: Project, words: str, tmp_path: Path) -> None:
    """The kind is known by what the package sets; keys of PCs are not named, and no secret is."""
    package = build(BuildOrder(project=project, folder=tmp_path, destination=tmp_path)).protected.file
    sheet = make_sheet(package)
    assert sheet.kind is project.kind
    for language in LANGUAGES:
        page = sheet_html(sheet, language)
        assert words in page
        assert "⊞" not in page
        assert "pass-of-joiner" not in page
    assert "five times" in sheet_html(replace(sheet, kind=ScenarioKind.DESKTOP), "en")
