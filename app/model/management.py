"""Enrolment into the management server of another maker than Microsoft (``wizard.md`` 4.9; CSP ``Provisioning``)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.core.secret import Secret


class EnrolmentPolicy(StrEnum):
    """How the device proves to the server that it may enrol, in WCD's words."""

    ON_PREMISE = "OnPremise"
    CERTIFICATE = "Certificate"


@dataclass(frozen=True, kw_only=True, slots=True)
class Management:
    """An enrolment. Nothing of it is written while it is not ``enabled``.

    ``secret`` is the password of ``account``, or the thumbprint of the certificate. Addresses that are empty are
    found by the discovery.
    """

    enabled: bool = False
    account: str = ""
    policy: EnrolmentPolicy = EnrolmentPolicy.ON_PREMISE
    secret: Secret = field(default_factory=Secret)
    discovery: str = ""
    enrolment_service: str = ""
    policy_service: str = ""
