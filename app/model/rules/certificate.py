"""Rules of certificates (``wizard.md`` 4.5, 9)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_, day_words
from app.model.project import Store
from app.model.rules.certificate_file import Content
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Certificate
    from app.model.rules.certificate_file import CertificateFile
    from app.model.rules.rule import Case

RULES = RuleSet()

SOON = timedelta(days=30)


def certificates(case: Case) -> Iterator[tuple[str, Certificate]]:
    """Yield place and certificate of all."""
    for index, certificate in enumerate(case.project.certificates):
        yield f"certificates[{index}]", certificate


def _dated(case: Case) -> Iterator[CertificateFile]:
    """Yield the files with a certificate whose facts are known."""
    return (file for file in case.certificates if file.starts and file.ends)


@RULES.rule(
    "certificate_name_missing", Level.ERROR, N_("Problem", "The certificate has no name in the package. Give it one.")
)
def _name_missing(case: Case) -> Iterator[Found]:
    for place, certificate in certificates(case):
        if not certificate.name:
            yield finding(f"{place}.name")


@RULES.rule(
    "certificate_name_twice",
    Level.ERROR,
    N_("Problem", "Two certificates of one store are called “{name}”, so only one would arrive. Rename one."),
)
def _name_twice(case: Case) -> Iterator[Found]:
    seen: set[tuple[Store, str]] = set()
    for place, certificate in certificates(case):
        key = (certificate.store, certificate.name.casefold())
        if certificate.name and key in seen:
            yield finding(f"{place}.name", name=shown(certificate.name))
        seen.add(key)


@RULES.rule(
    "certificate_file_missing",
    Level.ERROR,
    N_("Problem", "No file is chosen for the certificate. Choose it, or remove the certificate."),
)
def _file_missing(case: Case) -> Iterator[Found]:
    for place, certificate in certificates(case):
        if not certificate.file:
            yield finding(f"{place}.file")


@RULES.rule(
    "certificate_unreadable",
    Level.ERROR,
    N_(
        "Problem", "{file} holds no certificate that can be read. Export it again as .cer (PEM or DER) and choose that."
    ),
)
def _unreadable(case: Case) -> Iterator[Found]:
    for file in case.certificates:
        if file.content is Content.NOTHING:
            yield finding(f"{file.place}.file", file=shown(file.certificate.file))


@RULES.rule(
    "certificate_costly",
    Level.ERROR,
    N_(
        "Problem",
        "Opening {file} would take far longer than any normal file needs. Export it again.",
    ),
)
def _costly(case: Case) -> Iterator[Found]:
    for file in case.certificates:
        if file.content is Content.COSTLY:
            yield finding(f"{file.place}.file", file=shown(file.certificate.file))


@RULES.rule(
    "certificate_several",
    Level.ERROR,
    N_("Problem", "{file} holds {count} certificates, but the package takes one. Export the one you mean alone."),
)
def _several(case: Case) -> Iterator[Found]:
    for file in case.certificates:
        if file.content is Content.CERTIFICATE and file.count > 1:
            yield finding(f"{file.place}.file", file=shown(file.certificate.file), count=file.count)


@RULES.rule(
    "certificate_private_key",
    Level.ERROR,
    N_(
        "Problem",
        "{file} may contain a private key, which everybody with the package could copy. Export the certificate "
        "alone, without its key.",
    ),
)
def _private_key(case: Case) -> Iterator[Found]:
    for file in case.certificates:
        is_key_file = file.has_key or file.content in (Content.PFX, Content.SEALED, Content.COSTLY)
        if file.certificate.store is not Store.CLIENT and is_key_file:
            yield finding(f"{file.place}.file", file=shown(file.certificate.file))


@RULES.rule(
    "certificate_expired",
    Level.WARNING,
    N_("Problem", "The certificate expired on {day}, so devices will not trust it. Get a new one."),
)
def _expired(case: Case) -> Iterator[Found]:
    for file in _dated(case):
        if file.ends and file.ends < case.today:
            yield finding(f"{file.place}.file", day=day_words(file.ends))


@RULES.rule(
    "certificate_expires_soon",
    Level.WARNING,
    N_("Problem", "The certificate expires on {day}; devices will not trust it afterwards. Get a new one in time."),
)
def _expires_soon(case: Case) -> Iterator[Found]:
    for file in _dated(case):
        if file.ends and timedelta(0) <= file.ends - case.today <= SOON:
            yield finding(f"{file.place}.file", day=day_words(file.ends))


@RULES.rule(
    "certificate_not_yet_valid",
    Level.WARNING,
    N_(
        "Problem",
        "The certificate is valid only from {day} on; devices will not trust it before. Check that this is meant.",
    ),
)
def _not_yet_valid(case: Case) -> Iterator[Found]:
    for file in _dated(case):
        if file.starts and file.starts > case.today:
            yield finding(f"{file.place}.file", day=day_words(file.starts))


@RULES.rule(
    "certificate_not_authority",
    Level.WARNING,
    N_(
        "Problem",
        "The certificate is not that of an authority, so it cannot vouch for others. Choose the authority's own.",
    ),
)
def _not_authority(case: Case) -> Iterator[Found]:
    for file in _dated(case):
        if file.certificate.store in (Store.ROOT, Store.INTERMEDIATE) and not file.is_authority:
            yield finding(f"{file.place}.file")


@RULES.rule(
    "certificate_belongs_to_root",
    Level.HINT,
    N_(
        "Problem", "The certificate is signed by itself, so among intermediate ones it has no effect. Put it into root."
    ),
)
def _belongs_to_root(case: Case) -> Iterator[Found]:
    for file in _dated(case):
        if file.certificate.store is Store.INTERMEDIATE and file.is_self_signed:
            yield finding(f"{file.place}.store")


@RULES.rule(
    "certificate_belongs_to_intermediate",
    Level.HINT,
    N_(
        "Problem",
        "The certificate is signed by another one, so it belongs among the intermediate ones. Check the store.",
    ),
)
def _belongs_to_intermediate(case: Case) -> Iterator[Found]:
    for file in _dated(case):
        if file.certificate.store is Store.ROOT and not file.is_self_signed:
            yield finding(f"{file.place}.store")


@RULES.rule(
    "certificate_weak",
    Level.WARNING,
    N_(
        "Problem",
        "The certificate rests on {weakness}, which can be forged and which Windows may refuse. Get a new one.",
    ),
)
def _weak(case: Case) -> Iterator[Found]:
    for file in _dated(case):
        if file.weakness:
            yield finding(f"{file.place}.file", weakness=file.weakness)
