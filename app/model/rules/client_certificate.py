"""Rules of client certificates, which bring their private key in a PFX file (``wizard.md`` 4.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_
from app.model.project import Store
from app.model.rules.certificate import certificates
from app.model.rules.certificate_file import Content
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.rules.rule import Case

RULES = RuleSet()


@RULES.rule(
    "client_password_missing",
    Level.ERROR,
    N_("Problem", "A client certificate needs the password of its PFX file, else devices cannot open it. Enter it."),
)
def _client_password_missing(case: Case) -> Iterator[Found]:
    for place, certificate in certificates(case):
        if certificate.store is Store.CLIENT and not certificate.password:
            yield finding(f"{place}.password")


@RULES.rule(
    "client_key_exportable",
    Level.HINT,
    N_("Problem", "The private key can be copied from each device. Switch off the export unless something needs it."),
)
def _client_key_exportable(case: Case) -> Iterator[Found]:
    for place, certificate in certificates(case):
        if certificate.store is Store.CLIENT and certificate.exportable:
            yield finding(f"{place}.exportable")


@RULES.rule(
    "client_not_pfx",
    Level.ERROR,
    N_(
        "Problem",
        "{file} is not a PFX file, so it lacks the private key that a client certificate needs. Export it as .pfx.",
    ),
)
def _client_not_pfx(case: Case) -> Iterator[Found]:
    for file in case.certificates:
        if file.certificate.store is Store.CLIENT and file.content is Content.CERTIFICATE:
            yield finding(f"{file.place}.file", file=shown(file.certificate.file))


@RULES.rule(
    "client_password_wrong",
    Level.ERROR,
    N_(
        "Problem", "The password does not open {file}, or the file is damaged. Enter the password it was exported with."
    ),
)
def _client_password_wrong(case: Case) -> Iterator[Found]:
    for file in case.certificates:
        has_password = file.certificate.store is Store.CLIENT and file.certificate.password
        if has_password and file.content is Content.SEALED:
            yield finding(f"{file.place}.password", file=shown(file.certificate.file))


@RULES.rule(
    "client_without_key",
    Level.ERROR,
    N_("Problem", "{file} lacks a certificate or its private key. Export it again with the private key."),
)
def _client_without_key(case: Case) -> Iterator[Found]:
    for file in case.certificates:
        is_lacking = file.content is Content.PFX and not (file.has_key and file.count)
        if file.certificate.store is Store.CLIENT and is_lacking:
            yield finding(f"{file.place}.file", file=shown(file.certificate.file))
