"""Settings under conditions (``ppkg-format.md`` 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from app.answers.xml.customizations import read_customizations, write_answer_file
from app.core.error import BadInput
from app.model.node import Node
from app.packager.compile.dialect import Dialect
from app.packager.compile.variant import conditions_of
from app.packager.read.package import open_package
from tests.packager.build_case import PROV, answers, built, compiled, setting
from tests.places import EXAMPLES, SAMPLES, needs_examples, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

OLD = Dialect(version="10.0.19041.1")
SPOTLIGHT = setting("Policies/Experience/AllowWindowsSpotlight", "0")
HIDE = setting("OOBE/Desktop/HideOobe", "True")
SHOW = setting("OOBE/Desktop/HideOobe", "False")
HIDE_GUID = "b786dbf1-ec31-5be5-aa49-934e4489fae9"


def targets(**states: list[dict[str, str]]) -> Node:
    """Return targets, each with rows of conditions."""

    def state(row: dict[str, str]) -> Node:
        conditions = (Node("Condition", None, (), (("Name", name), ("Value", value))) for name, value in row.items())
        return Node("TargetState", None, tuple(conditions))

    return Node(
        "Targets",
        None,
        tuple(Node("Target", None, tuple(map(state, rows)), (("Id", name),)) for name, rows in states.items()),
    )


def variant(*refs: str, common: tuple[Node, ...] = (HIDE,), element: str = "Variant") -> Node:
    """Return the settings *common* under the targets *refs*."""
    found = tuple(Node("TargetRef", None, (), (("Id", ref),)) for ref in refs)
    return Node(element, None, (Node("TargetRefs", None, found), Node("Settings", None, common)))


def test_each_row_of_conditions_is_a_line_of_the_list(tmp_path: Path) -> None:
    """Lines of one group share its file; its GUID is numbered from the second on, Common included."""
    french = targets(french=[{"Lang": "fr", "Region": "FR"}, {"ProcessorName": "Pattern:.*Celeron.*"}])
    what = answers(SHOW, variants=(french, variant("french", common=(HIDE, SPOTLIGHT))))
    files = compiled(what, tmp_path, OLD)
    start = f'  <ConfigurationSet Type="provxml" SettingsGroup="{HIDE_GUID}'
    assert files[f"{PROV}/RunTime.xml"].split("\r\n") == [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<ConfigurationSource Version="1.0">',
        f'{start}" Data="$(_prov)\\RunTime\\0__OOBE_Desktop_HideOobe.provxml" />',
        f'{start}_0" Data="$(_prov)\\RunTime\\1__OOBE_Desktop_HideOobe.provxml" Lang="fr" Region="FR" />',
        f'{start}_1" Data="$(_prov)\\RunTime\\1__OOBE_Desktop_HideOobe.provxml" ProcessorName="Pattern:.*Celeron.*" />',
        "</ConfigurationSource>",
    ]
    user = files[f"{PROV}/User_RunTime.xml"]
    assert user.count("<ConfigurationSet ") == 2
    assert user.count("2__Policies_Experience_AllowWindowsSpotlight.provxml") == 2
    assert 'value="false"' in files[f"{PROV}/RunTime/0__OOBE_Desktop_HideOobe.provxml"]
    assert 'value="true"' in files[f"{PROV}/RunTime/1__OOBE_Desktop_HideOobe.provxml"]
    assert b"HideOobe>False<" in write_answer_file(what)
    assert b"HideOobe>True<" not in files["CommonSettings/1/AnswerFile.xml"].encode()
    assert "HideOobe>True<" in files["Multivariant/0/customizations.xml"]


def test_several_targets_and_variants_keep_their_order(tmp_path: Path) -> None:
    """Common first, then variants and their targets in the order of the document."""
    both = targets(a=[{"Region": "AA"}], b=[{"Region": "BB"}])
    what = answers(variants=(both, variant("b", "a"), variant("a", common=(SHOW,))))
    text = compiled(what, tmp_path, OLD)[f"{PROV}/RunTime.xml"]
    lines = [dict(line.attrib) for line in etree.fromstring(text.encode())]
    assert [(line["Region"], line["Data"].rpartition("\\")[2][:1]) for line in lines] == [
        ("BB", "0"),
        ("AA", "0"),
        ("AA", "1"),
    ]
    assert [line["SettingsGroup"] for line in lines] == [HIDE_GUID, f"{HIDE_GUID}_0", f"{HIDE_GUID}_1"]


def test_a_profile_of_an_operator_names_itself_last(tmp_path: Path) -> None:
    """Microsoft's own form has another element and one attribute more."""
    what = answers(variants=(targets(op=[{"Mcc": "310", "Mnc": "950"}]), variant("op", element="Profile")))
    text = compiled(what, tmp_path, OLD)[f"{PROV}/RunTime.xml"]
    assert "<ProfileSet Type=" in text
    assert text.split("\r\n")[2].endswith(' Mcc="310" Mnc="950" ProfileID="op" />')


@needs_examples
def test_the_example_is_built(tmp_path: Path) -> None:
    """The example with a network for laptops: its group carries the condition, Common does not."""
    read = read_customizations((EXAMPLES / "multivariant.xml").read_bytes())
    package = built(read, tmp_path, dialect=OLD).package
    with open_package(package) as opened:
        lines = opened.lines()
        assert opened.answers == read
    assert [(line.file.rpartition("/")[2], line.conditions) for line in lines] == [
        ("0__OOBE_Desktop_HideOobe.provxml", ()),
        ("1__ConnectivityProfiles_WLAN_WLANSetting_Staff.provxml", (("PowerPlatformRole", "2"),)),
    ]


@needs_samples
def test_a_real_source_with_many_variants_is_understood() -> None:
    """Written by hand, with patterns of processor names; each pattern arrives unchanged."""
    read = read_customizations((SAMPLES / "aisgbnok" / "clean_setup_customizations.xml").read_bytes())
    variants = [part for part in read.variants if part.name == "Variant"]
    rows = [row for one in variants for row in conditions_of(one, read.variants)]
    assert (("ProcessorName", "Pattern:.*1065(G|g)7.*"),) in rows


SAFE = targets(t=[{"Region": "FR"}])
BAD = {
    "no such target": ((SAFE, variant("u")), "refers to the target “u”, which is not there"),
    "no targets at all": ((variant("t"),), "refers to the target “t”"),
    "no reference": ((SAFE, variant()), "refers to no target with conditions"),
    "target without rows": ((targets(t=[]), variant("t")), "refers to no target with conditions"),
    "condition that is no attribute": ((targets(t=[{"Reg ion": "FR"}]), variant("t")), "Reg ion"),
    "condition with a bracket": ((targets(t=[{'x="1" y': "FR"}]), variant("t")), "x="),
    "condition without name": ((targets(t=[{"": "FR"}]), variant("t")), "attribute"),
    "condition called as ours": ((targets(t=[{"Data": "x"}]), variant("t")), "Data"),
    "condition twice": (
        (
            Node(
                "Targets",
                None,
                (
                    Node(
                        "Target",
                        None,
                        (
                            Node(
                                "TargetState",
                                None,
                                tuple(
                                    Node("Condition", None, (), (("Name", "Region"), ("Value", value)))
                                    for value in ("FR", "BE")
                                ),
                            ),
                        ),
                        (("Id", "t"),),
                    ),
                ),
            ),
            variant("t"),
        ),
        "Region",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_conditions_that_make_no_sense_are_refused(case: str, tmp_path: Path) -> None:
    """A list that Windows could not read is never written; the sentence names the target or condition."""
    variants, words = BAD[case]
    with pytest.raises(BadInput, match=words):
        built(answers(variants=variants), tmp_path)
    assert list(tmp_path.iterdir()) == []
