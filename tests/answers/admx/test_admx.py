"""Administrative templates: what they say, how a policy is written, and that hostile ones only give our error."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.answers.admx.ingest import AREAS, area_of, ingested, is_closed, set_policies, with_policy, with_template
from app.answers.admx.policy import PolicyState, PolicyValue, policy_problems, read_policy, write_policy
from app.answers.admx.read import read_template, read_texts
from app.answers.admx.template import PolicyClass
from app.answers.rules.admx_rules import admx_problems
from app.answers.xml.customizations import read_customizations, write_customizations
from app.core.error import BadInput, UsageError
from app.jobs.setting.admx import AdmxOrder, find_policy, forget, ingest, known_templates, put_policy, read_admx
from app.model.project import Project
from tests.answers.admx.admx_case import ADML, ADMX, write_template
from tests.packager.build_case import answers
from tests.places import SHARED

if TYPE_CHECKING:
    from pathlib import Path

TEMPLATE = read_template(ADMX.encode(), "contoso.admx", read_texts(ADML.encode(), "contoso.adml"))
BARE = read_template(ADMX.encode(), "contoso.admx")
HOME = TEMPLATE.policies[0]
FULL = PolicyValue(
    values={
        "Url": 'https://contoso.com/?a=1&b="2"',
        "Big": "18446744073709551615",
        "Mode": "Slow mode",
        "Sites": "a.com\nb.com",
        "Bare": "c.com",
        "Pairs": "x=1\ny=2=3",
        "Lines": "one\ntwo",
    }
)


def test_names_explanations_and_classes_are_those_of_the_template() -> None:
    """With its texts a policy is called as people know it; without them by ids, and the areas are the same."""
    assert (HOME.title, HOME.explanation, HOME.titles) == (
        "Home page",
        "Which page opens first.",
        ("Contoso Browser", "Network"),
    )
    assert HOME.supported_on == "Contoso 3 or later"
    assert [one.policy_class for one in TEMPLATE.policies] == [PolicyClass.BOTH, PolicyClass.MACHINE, PolicyClass.USER]
    assert BARE.policies[0].title == "HomePage"
    assert area_of("App", HOME) == area_of("App", BARE.policies[0]) == "App~Policy~Browser~Net"
    assert TEMPLATE.policies[1].supported_on == "SUPPORTED_Windows7"
    assert "<!--" not in TEMPLATE.text
    assert not TEMPLATE.text.startswith("<?xml")


def test_a_policy_is_written_as_documented() -> None:
    """Each element has its form: lists are pairs, texts are separated by U+F000, choices become their value."""
    assert write_policy(HOME, FULL) == (
        '<enabled/><data id="Url" value="https://contoso.com/?a=1&amp;b=&quot;2&quot;"/><data id="Count" value="3"/>'
        '<data id="Big" value="18446744073709551615"/><data id="Force" value="true"/><data id="Mode" value="0"/>'
        '<data id="Sites" value="1&#xF000;a.com&#xF000;2&#xF000;b.com"/>'
        '<data id="Bare" value="c.com&#xF000;c.com"/><data id="Pairs" value="x&#xF000;1&#xF000;y&#xF000;2=3"/>'
        '<data id="Lines" value="one&#xF000;two"/>'
    )
    again = read_policy(HOME, write_policy(HOME, FULL))
    assert again.values == {**FULL.values, "Mode": "0", "Count": "3", "Force": "true"}
    assert write_policy(HOME, again) == write_policy(HOME, FULL)
    assert write_policy(HOME, PolicyValue(state=PolicyState.DISABLED)) == "<disabled/>"
    assert read_policy(HOME, '<Enabled/>\n<Data id="url" value="x"/>').values == {"Url": "x"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "enabled",
        "<enabled/>x<",
        "<enabled/><disabled/>",
        "<enabled/><data id='a'/>",
        "<data id='a' value='b'/>",
        "x<enabled/>",
        "<!DOCTYPE a><enabled/>",
        "<other/>",
    ],
)
def test_what_is_no_policy_is_refused(text: str) -> None:
    """A text of another form gives our error, whatever it is."""
    with pytest.raises(BadInput, match="neither the element enabled"):
        read_policy(HOME, text)


@pytest.mark.parametrize(
    ("element", "text", "word"),
    [
        ("Url", "", "needs a value"),
        ("Url", "x" * 41, "at most 40 characters"),
        ("Count", "0", "from 1 to 9"),
        ("Count", "ten", "from 1 to 9"),
        ("Big", "18446744073709551616", "from 0 to"),
        ("Force", "yes", "true or false"),
        ("Mode", "medium", "one of these: 0 (Slow mode); fast (Fast mode)"),
        ("Lines", "1\n2\n3\n4", "at most 3 lines"),
        ("Pairs", "lonely", "name=value"),
        ("Sites", "a\uf000b", "U+F000"),
        ("None", "x", "has no field None"),
    ],
)
def test_the_limits_of_the_template_hold(element: str, text: str, word: str) -> None:
    """What the template refuses is one sentence that names the field; what it allows is none."""
    assert not list(policy_problems(HOME, FULL))
    found = list(policy_problems(HOME, replace(FULL, values={**FULL.values, element: text})))
    assert [word in str(one) for one in found] == [True]


@pytest.mark.parametrize(
    ("key", "closed"),
    [
        (r"Software\Policies\Contoso", False),
        (r"SOFTWARE\Policies\Microsoft\Windows\System", True),
        (r"Software\Microsoft\Windows NT", True),
        (r"System\CurrentControlSet", True),
        (r"Software\Policies\Microsoft\Office\16.0", False),
        (r"software\policies\microsoft\officeother", True),
        (r"Software\Policies\Microsoft\Edge", False),
        (r"HKLM\Software\Microsoft", True),
        (r"Systems", False),
    ],
)
def test_closed_registry_keys(key: str, closed: bool) -> None:
    """Windows closes the keys of its own to ingested policies, except for those of its documented list."""
    assert is_closed(key) is closed


def test_a_policy_that_is_set_stands_in_the_documented_form() -> None:
    """Ingestion and policy have the keys of Microsoft's sample, come back from the file, and go without a trace."""
    nodes = with_template((), "Contoso", "contoso", TEMPLATE)
    nodes = with_policy(nodes, "Contoso", HOME, write_policy(HOME, FULL))
    data = write_customizations(answers(*nodes))
    assert b'<PolicyName AreaName="Contoso~Policy~Browser~Net" Name="Contoso~Policy~Browser~Net">' in data
    assert b'<SetAdmxPolicy PolicyName="HomePage" Name="HomePage">&lt;enabled/&gt;&lt;data id="Url"' in data
    assert b'<InsertADMXFile AdmxFileUid="contoso" Name="contoso">&lt;policyDefinitions' in data
    assert read_customizations(data).common == nodes
    assert [(one.app, one.name) for one in set_policies(nodes)] == [("Contoso", "HomePage")]
    assert with_policy(nodes, "Contoso", HOME, None) == with_template((), "Contoso", "contoso", TEMPLATE)
    project = Project(settings=nodes)
    assert forget(project, "Contoso").settings == ()
    assert not [one for one in admx_problems(project) if one.level == "error"]


def test_the_sample_of_the_documents_is_understood() -> None:
    """The answer file of Microsoft's page: one policy set, and its empty template is told."""
    path = SHARED / "examples" / "admx-ingestion.xml"
    if not path.exists():
        pytest.skip("needs the examples beside the repository")
    nodes = read_customizations(path.read_bytes()).common
    assert [one.area for one in set_policies(nodes)] == ["ExampleApp~Policy~ExampleCategory"]
    assert {one.code for one in admx_problems(Project(settings=nodes))} == {"admx_template"}


def test_what_check_says_of_policies(tmp_path: Path) -> None:
    """A policy without template, of another name or area, with a wrong value, for users, and closed keys: each told."""
    closed = ADMX.replace(r"Software\Policies\Contoso\Bare", r"Software\Microsoft\Other")
    result = read_admx(AdmxOrder(file=write_template(tmp_path, closed)))
    assert result.app == "contoso"
    project = ingest(Project(), tmp_path, result, "App")
    assert (project.templates[0].file, project.templates[0].texts_file) == ("contoso.admx", "en-US/contoso.adml")
    assert {one.code for one in admx_problems(project)} == {"admx_unused", "admx_closed"}
    users = find_policy(project, "App", "forusers", tmp_path)
    nodes = put_policy(project.settings, "App", users, PolicyValue())
    nodes = put_policy(nodes, "App", HOME, PolicyValue(values={"Count": "12"}))
    nodes = put_policy(nodes, "Other", HOME, FULL)
    nodes = put_policy(nodes, "App", replace(HOME, name="Gone"), FULL)
    nodes = put_policy(nodes, "App", replace(TEMPLATE.policies[1], categories=("Elsewhere",)), PolicyValue())
    project = replace(project, settings=nodes)
    codes = [one.code for one in admx_problems(project)]
    assert sorted(set(codes)) == [
        "admx_area",
        "admx_closed",
        "admx_not_ingested",
        "admx_policy",
        "admx_user",
        "admx_value",
    ]
    assert codes.count("admx_value") == 2  # the number, and the address that is missing
    assert known_templates(project, tmp_path)[0].template == result.template
    (tmp_path / "en-US" / "contoso.adml").unlink()
    bare = known_templates(project, tmp_path)[0].template
    assert bare is not None
    assert bare.policies[0].title == "HomePage"
    for name in ("", "a~b", "a/b"):
        with pytest.raises(UsageError, match="cannot be the name of an app"):
            ingest(Project(), tmp_path, replace(result, app=name), name)


BOMB = '<!DOCTYPE a [<!ENTITY b "cccccccccc"><!ENTITY d "&b;&b;&b;&b;&b;&b;">]>'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no xml",
        "<a/>",
        ADML,
        ADMX[:900],
        ADMX.replace("<policies>", "<gone>").replace("</policies>", "</gone>"),
        ADMX.replace("<policyDefinitions", f"{BOMB}<policyDefinitions").replace('xmlns="', 'x="&d;" xmlns="'),
        ADMX.replace('ref="vendor:Cat_Vendor"', 'ref="Net"'),
        ADMX.replace('name="Simple" class', 'name="HomePage" class'),
        ADMX.replace('class="Both"', 'class="All"'),
        ADMX.replace("<multiText", "<hologram"),
        ADMX.replace('"9"', '"nine"'),
        ADMX.replace("<value><decimal", "<valve><decimal").replace(
            "</value></item>\n          <item", "</valve></item><item"
        ),
        ADMX.replace('name="Simple" class', 'name="a/b" class'),
    ],
)
def test_hostile_templates_only_give_our_error(text: str) -> None:
    """Entities, circles, doubles, unknown elements and what is no template at all end in a sentence."""
    with pytest.raises(BadInput) as refused:
        read_template(text.encode(), "x.admx")
    assert str(refused.value).startswith("x.admx") or "x.admx" in str(refused.value)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from((ADMX, ADML)),
    st.lists(
        st.tuples(
            st.integers(0, 4000),
            st.sampled_from(
                (
                    b"",
                    b"<",
                    b">",
                    b'"',
                    b"&",
                    b"\x00",
                    b"\xff",
                    b"9" * 30,
                    b"<policy>",
                    b'ref="Net"',
                    b"</policies>",
                    b"$(string.",
                )
            ),
        ),
        min_size=1,
        max_size=4,
    ),
)
def test_damaged_templates_only_give_our_error(text: str, cuts: list[tuple[int, bytes]]) -> None:
    """Bytes put in, or taken out, anywhere: the template is read, or our error says why not."""
    data = text.encode()
    for place, new in cuts:
        data = data[:place] + new + data[place + 3 :]
    for read in (lambda: read_template(data, "x.admx"), lambda: read_texts(data, "x.adml")):
        try:
            read()
        except BadInput:
            continue


def test_utf_16_templates_are_read() -> None:
    """Vendors also write UTF-16; other names of the first element's space make no difference."""
    data = ADMX.replace("utf-8", "utf-16").replace("/2006/07/", "/2099/01/").encode("utf-16")
    assert [one.name for one in read_template(data, "x").policies] == ["HomePage", "Simple", "ForUsers"]


def test_several_templates_of_an_app_stand_together() -> None:
    """A second file of the app is another item; taking the app away takes both."""
    nodes = with_template(with_template((), "App", "a", TEMPLATE), "App", "b", TEMPLATE)
    assert [(one.app, one.uid) for one in ingested(nodes)] == [("App", "a"), ("App", "b")]
    assert not [one for one in set_policies(nodes) if one.address.startswith(AREAS)]
    assert forget(Project(settings=nodes), "App").settings == ()
