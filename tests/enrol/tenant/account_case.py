"""Accounts of the demo tenant, and answers that are spoiled on their way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.enrol.demo import graph as demo_graph

if TYPE_CHECKING:
    import pytest

    from app.enrol.demo.server import DemoAnswer


def spoiled(monkeypatch: pytest.MonkeyPatch, method: str, path: str, answer: DemoAnswer) -> None:
    """Let one address of Graph answer otherwise, behind the check of permissions."""
    places = tuple(
        replace(place, answer=lambda _call: answer) if place.method == method and place.path.fullmatch(path) else place
        for place in demo_graph._PLACES
    )
    assert places != demo_graph._PLACES
    monkeypatch.setattr(demo_graph, "_PLACES", places)
