"""What is wrong with the small documents that install apps: HostedInstall, StoreInstall and AddLicense.

Source: ``windows/client-management/mdm/enterprisemodernappmanagement-csp`` and ``enterprise-app-management``. No sample
has a namespace.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.answers.document.form import Attribute, Element, Family, Value, maybe, some
from app.answers.document.walk import Report, attribute_of, compare, read_root
from app.answers.xml.xml import local_name
from app.core.masking import shown
from app.core.text import N_
from app.model.rules.rule import Level, Problem, Sayings

if TYPE_CHECKING:
    from app.answers.document.surroundings import Surroundings

SAID = Sayings()

FAMILY: Final = Family("app_install", "")

_ONE = ("0", "1")
_OPTIONS: Final = (0, 1, 2, 32, 64, 262144)
_URI = Attribute("PackageUri", required=True)
_HOSTED = Element(
    "Application",
    "",
    (
        _URI,
        Attribute("DeploymentOptions", value=Value(least=0)),
        Attribute("LicenseUri"),
        *(
            Attribute(name, values=_ONE)
            for name in ("DeferRegistration", "StageOnly", "ValidateDependencies", "ExcludeAppFromLayoutModification")
        ),
    ),
    (
        (
            maybe(Element("Dependencies", "", forms=((some(Element("Dependency", "", (_URI,))),),))),
            maybe(
                Element(
                    "OptionalPackages",
                    "",
                    forms=((some(Element("Package", "", (_URI, Attribute("PackageFamilyName", required=True)))),),),
                )
            ),
        ),
    ),
    in_order=False,
)
_STORE = Element(
    "Application",
    "",
    (
        Attribute("id", required=True),
        Attribute("flags", required=True, values=_ONE),
        Attribute("skuid", required=True, value=Value(pattern=re.compile("[0-9]{4}"), example="0016")),
    ),
)
_BASE64 = Value(pattern=re.compile(r"[A-Za-z0-9+/\s]+={0,2}"), example="PD94bWwg…", is_secret=True)
_LICENSE = Element("License", "", (Attribute("Content", required=True, value=_BASE64),))
_NEEDS: Final = {"DeferRegistration": "Windows 10 2004", "ValidateDependencies": "Windows 10 2004"}
"""Of the attributes, those that Windows before the project's oldest may not know."""


def app_install_problems(data: bytes, name: str, around: Surroundings) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, a document called *name* in messages; nothing is raised."""
    root = read_root(data, name, FAMILY)
    if isinstance(root, Problem):
        return (root,)
    report = Report(name, data, FAMILY)
    kind = local_name(root)
    if kind not in ("Application", "License"):
        report.say(_NOT_APP, root)
        return tuple(report.problems)
    is_store = any(attribute_of(root, key) for key in ("id", "flags", "skuid")) and not attribute_of(root, "PackageUri")
    compare(root, _LICENSE if kind == "License" else _STORE if is_store else _HOSTED, report)
    for element in root.iter():
        uri = attribute_of(element, "PackageUri")
        if uri.lower().startswith("http:"):
            report.say(_HTTP, element, "PackageUri")
    options = attribute_of(root, "DeploymentOptions")
    if options.isdigit() and options.isascii() and int(options[:9]) not in _OPTIONS:
        report.say(_OPTION, root, "DeploymentOptions", value=shown(options))
    for key, windows in _NEEDS.items():
        if attribute_of(root, key) and around.is_older:
            report.say(_WINDOWS, root, key, key=key, windows=windows)
    return tuple(report.problems)


_NOT_APP = SAID.add(
    "app_install_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name} installs no app: its first element, line {line}, is {found}, not Application or License. "
        "Choose the right file.",
    ),
)
_HTTP = SAID.add(
    "app_install_http",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the package comes over http, where anybody between can change it. Write https.",
    ),
)
_OPTION = SAID.add(
    "app_install_options",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {value} is not a DeploymentOptions that is documented. "
        "Write 0, 1, 2, 32, 64 or 262144, or leave it out.",
    ),
)
_WINDOWS = SAID.add(
    "app_install_windows",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {key} needs {windows} or later, but the package is for older ones too. Change one of "
        "them.",
    ),
)
