"""Loading: our own catalogue, a newer one, and files that are none."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.catalogue.catalogue import RESOURCE, VARIABLE, Catalogue, forget_extension, load_catalogue, read_catalogue
from app.catalogue.catalogue_record import FORMAT, KIND
from app.catalogue.search import search_settings
from app.core.error import BadInput

if TYPE_CHECKING:
    from pathlib import Path


def small(**changes: Any) -> dict[str, Any]:
    """Return a small catalogue as it stands in a file, with *changes* to its head."""
    plain = {
        "type": "integer", "evidence": "rule", "group": 1, "values": 0, "editions": 0, "min": 0, "max": 9,
        "visible_if": 0, "note": "The moon’s phase", "target": {"kind": "csp", "path": 0},
    }  # fmt: skip
    tree = {"Sky": {"type": "group", "+": {"Moon": plain}}}
    tables = {
        "values": [{"Full": "2"}],
        "editions": [["desktop"]],
        "path": [[["Sky", None]]],
        "visible_if": [[[["../A", "1"]]]],
    }
    return {"kind": KIND, "format": FORMAT, "tables": tables, "tree": tree} | changes


def write(folder: Path, data: object) -> Path:
    """Write *data* as JSON and return the file."""
    file = folder / "newer.json"
    file.write_text(json.dumps(data), "utf-8")
    return file


def test_each_file_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading reads a file the first time only, and another file does not put it out of mind."""
    read: list[object] = []
    plain = json.loads

    def counted(data: bytes, **how: Any) -> Any:
        read.append(data)
        return plain(data, **how)

    monkeypatch.setattr(json, "loads", counted)
    forget_extension()
    ours = load_catalogue()
    assert "Accounts" in ours
    monkeypatch.setenv(VARIABLE, str(write(tmp_path, small())))
    assert "Sky" in load_catalogue()
    assert "Sky" in load_catalogue()
    monkeypatch.delenv(VARIABLE)
    assert load_catalogue() is ours
    assert len(read) == 2


def test_the_resource_is_small() -> None:
    """The catalogue stays under 500 KB and is plain ASCII or UTF-8 with line feeds."""
    data = RESOURCE.read_bytes()
    assert len(data) < 500_000
    assert b"\r" not in data
    data.decode("utf-8")


def test_a_newer_catalogue_is_dropped_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file that the environment names is used instead of ours, and ours again without it."""
    monkeypatch.setenv(VARIABLE, str(write(tmp_path, small())))
    catalogue = load_catalogue()
    assert catalogue.paths() == ("Sky", "Sky/Moon")
    moon = catalogue["Sky/Moon"]
    assert (moon.group, moon.values, moon.editions) == ("Sky", {"Full": "2"}, ("desktop",))
    assert moon.target is not None
    assert (moon.target.name, moon.target.datatype, moon.target.context) == ("Moon", "integer", "device")
    monkeypatch.setenv(VARIABLE, "")
    assert "Accounts" in load_catalogue()


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (
            FORMAT + 1,
            f"This catalogue is of format {FORMAT + 1}; this program reads format {FORMAT}. Update the program.",
        ),
        (
            FORMAT - 1,
            f"This catalogue is of format {FORMAT - 1}; this program reads format {FORMAT}. Make it again",
        ),
    ],
)
def test_another_format_is_named(tmp_path: Path, found: int, sentence: str) -> None:
    """A newer or older format is refused with both numbers and what to do."""
    with pytest.raises(BadInput) as caught:
        read_catalogue(write(tmp_path, small(format=found)))
    assert str(caught.value).startswith(sentence)


@pytest.mark.parametrize(
    "data",
    [[], "text", 5, {}, {"format": 2, "settings": []}, small(kind="other"), small(format="1")],
    ids=["list", "text", "number", "empty", "the big list", "another kind", "format as text"],
)
def test_what_is_no_catalogue_is_refused(tmp_path: Path, data: object) -> None:
    """JSON that is something else, the list of settings too, is told from a damaged catalogue."""
    with pytest.raises(BadInput, match="is not a catalogue of this program"):
        read_catalogue(write(tmp_path, data))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe{}",
        b"[" * 200_000,
        json.dumps({"kind": KIND, "format": FORMAT}).encode(),
        json.dumps(small(tree=[1])).encode(),
        json.dumps(small(tree={"Sky": 5})).encode(),
        json.dumps(small(tree={"Sky": {"+": ["Moon"]}})).encode(),
        json.dumps(small())[:-40].encode(),
        b'{"kind": Infinity}',
        b'{"kind": 1e400}',
        b'{"kind": 0.5}',
        b'{"kind": ' + b"9" * 5000 + b"}",
    ],
    ids=[
        "empty",
        "open",
        "not UTF-8",
        "deep",
        "no tree",
        "list",
        "number",
        "children as list",
        "cut off",
        "infinity",
        "more than a number holds",
        "fraction",
        "many digits",
    ],
)
def test_a_damaged_file_is_told(tmp_path: Path, content: bytes) -> None:
    """A damaged file gives one sentence with its name and what to do."""
    file = tmp_path / "newer.json"
    file.write_bytes(content)
    with pytest.raises(BadInput, match=r"newer\.json is damaged: .+ Restore the file") as raised:
        read_catalogue(file)
    assert "recursion" not in str(raised.value)  # Python's own words help nobody
    assert "sys." not in str(raised.value)


def test_a_missing_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong name in the environment is told with the variable's name."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "none.json"))
    with pytest.raises(BadInput, match=rf"none\.json cannot be read: .+ unset {VARIABLE}"):
        load_catalogue()


junk = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 3), st.text(max_size=3), st.just([]), st.just([[1]]), st.just({})
)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_damaged_record_is_told(data: st.DataObject) -> None:
    """Whatever stands in place of one fact, reading and searching works or says that the catalogue is damaged."""
    whole = small()
    record: Any = whole
    while True:
        keys = list(record) if isinstance(record, dict) else list(range(len(record)))
        key = data.draw(st.sampled_from(keys))
        if isinstance(record[key], dict | list) and record[key] and data.draw(st.booleans()):
            record = record[key]
            continue
        if record is not whole:
            record[key] = data.draw(junk)
        break
    try:
        catalogue = Catalogue(whole["tree"], whole["tables"], RESOURCE)
    except TypeError:
        return  # what read_catalogue turns into BadInput
    with suppress(BadInput):
        for setting in search_settings(catalogue, "moon"):
            hash(setting)  # raises TypeError where a field of it is a list or dictionary
