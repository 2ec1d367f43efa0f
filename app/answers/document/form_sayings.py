"""What is said of the form of any document, and the codes of that."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.core.text import N_
from app.model.rules.rule import Level, Problem, Saying, Sayings

SAID: Final = Sayings()
KIND: Final = "KIND"
"""What stands in a code for the kind of the document, such as ``wlan``, where a sentence is of all kinds."""


def said_of(saying: Saying, key: str, values: dict[str, object], level: Level | None = None) -> Problem:
    """Return *saying*, whose code may begin with :data:`KIND`, of a document of the kind *key*."""
    problem = saying.problem("", values, level)
    return replace(problem, code=problem.code.replace(KIND, key, 1))


HTTPS = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: the namespace of {found} starts with https://, so Windows refuses the file. "
        "Write {right} instead.",
    ),
)
BASE_SPACE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} is not in the namespace {right}, so Windows refuses the file. "
        'Write xmlns="{right}" in the first element, and {found} without a prefix.',
    ),
)
SPACE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} is not in the namespace {right}, so Windows refuses the file. "
        'Write {prefix}:{found}, and xmlns:{prefix}="{right}" in the first element.',
    ),
)
NO_SPACE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: the attribute {found} must have no prefix; Windows refuses the file. Remove the prefix.",
    ),
)
NO_ELEMENT_SPACE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} is in the namespace {space}, but must be in none, so Windows refuses the file. "
        "Remove the xmlns.",
    ),
)
OWN_SPACE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} is not in the namespace {right}, so Windows refuses the file. "
        'Write xmlns="{right}" in {found}.',
    ),
)
LARGE = SAID.add(
    "KIND_large",
    Level.WARNING,
    N_(
        "Problem",
        "{name} is larger than {limit} KiB, far too large for a file of this kind, so it was not checked. "
        "Is it the right file?",
    ),
)
XML_VERSION = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: the file says that it is XML of another version than 1.0, the only one that Windows "
        "reads "
        '[INFERRED]. Write <?xml version="1.0" encoding="utf-8"?>.',
    ),
)
OPTION = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {found} cannot be “{value}”. Write one of these instead: {allowed}."),
)
SECRET_OPTION = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} has a value that it cannot have. Write one of these instead: {allowed}.",
    ),
)
FORM = SAID.add(
    "KIND_xml", Level.ERROR, N_("Problem", "{name}, line {line}: {found} cannot be “{value}”. Write it like {example}.")
)
SECRET_FORM = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {found} has a value of the wrong form. Write it like {example}."),
)
RANGE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} must be a whole number from {least} to {most}, not “{value}”. Correct it.",
    ),
)
AT_LEAST = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {found} must be a whole number from {least} up, not “{value}”. Correct it."),
)
LONG = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {found} has {length} characters; it takes at most {most}. Shorten it."),
)
NEWER = SAID.add(
    "KIND_newer",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {found} is of the namespace {space}, which is not known here and was not checked. "
        "Check its spelling, and try the package on one device first.",
    ),
)
UNKNOWN = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} cannot stand in {parent}, so Windows refuses the file. Correct its name, move "
        "it or "
        "remove it. Allowed there: {allowed}.",
    ),
)
CHILDLESS = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} cannot stand in {parent}, which contains no elements. Move it or remove it.",
    ),
)
BESIDE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} cannot stand beside {other} in the same {parent}. Remove one of the two.",
    ),
)
TOO_MANY = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {parent} has {found} although only one of {names} is allowed. Remove one."),
)
ORDER = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} comes too late in {parent}, so Windows refuses the file. Move it. "
        "The order: {order}.",
    ),
)
MISSING = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {found} has no {names}, without which Windows refuses the file. Add it."),
)
LOOSE_TEXT = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} has text where no text is allowed. Remove it, or put it where it belongs.",
    ),
)
NO_CDATA = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} has elements where Windows wants text. Put its content between <![CDATA[ and "
        "]]>.",
    ),
)
NO_TEXT = SAID.add("KIND_xml", Level.ERROR, N_("Problem", "{name}, line {line}: {found} is empty. Write a name in it."))
ATTRIBUTE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} cannot have the attribute {key}, so Windows refuses the file. Correct its name "
        "or "
        "remove it. Allowed there: {allowed}.",
    ),
)
NO_ATTRIBUTE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {found} has the attribute {key} but can have none. Remove the attribute."),
)
NO_KEY = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} has no attribute {key}, without which Windows refuses the file. Add it.",
    ),
)
ONE_OF = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {found} must have exactly one of the attributes {names}. Add or remove one."),
)
ONLY_BESIDE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} has {key} without {other}, so it means nothing. Add {other} or remove {key}.",
    ),
)
GUID = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: “{value}”, the {key} of {found}, is not a GUID in braces. "
        "Write it like {{01234567-89ab-cdef-0123-456789abcdef}}.",
    ),
)
VALUE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {key} of {found} cannot be “{value}”. Write one of these instead: {allowed}."),
)
EMPTY = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {key} of {found} is empty. Write a value, or remove the attribute."),
)
