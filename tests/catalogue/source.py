"""The list of settings that the catalogue is made from, when it is beside the checkout."""

from __future__ import annotations

import csv
import json
from functools import cache
from typing import Any

import pytest

from tests.places import SHARED

LIST = SHARED / "wcd-settings" / "catalogue.json"
OBSERVED = SHARED / "wcd-settings" / "observed.tsv"

needs_list = pytest.mark.skipif(not LIST.is_file(), reason="the list of settings is not beside the checkout")


@cache
def read_list() -> dict[str, dict[str, Any]]:
    """Return the nodes of the list by path."""
    return {node["path"]: node for node in json.loads(LIST.read_text("utf-8"))["settings"]}


def read_observed() -> list[tuple[str, str, str]]:
    """Return setting, text and value as they were seen together in real packages."""
    seen = []
    with OBSERVED.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            for pair in filter(None, row["texts"].split("; ")):
                text, _, value = pair.rpartition(" = ")
                seen.append((row["setting"], text, value))
    return seen
