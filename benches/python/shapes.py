"""The shape of the registers, for pydantic: as `TypedDict`, with every member it may have and no other."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal
from uuid import UUID

from pydantic import ConfigDict, TypeAdapter, with_config
from typing_extensions import NotRequired, TypedDict

closed = with_config(ConfigDict(extra="forbid"))


Residence = closed(TypedDict("Residence", {"municipality": str, "from": NotRequired[date]}))


@closed
class School(TypedDict):
    name: str
    municipality: NotRequired[str]


@closed
class Lesson(TypedDict):
    weekday: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    start: str
    end: str


Holiday = closed(TypedDict("Holiday", {"from": date, "to": date}))

Timetable = closed(
    TypedDict("Timetable", {"from": date, "to": date, "lessons": list[Lesson], "holidays": list[Holiday]})
)


@closed
class Code(TypedDict):
    code: str


@closed
class Consent(TypedDict):
    giver: NotRequired[str]
    capacity: Literal[
        "parent", "parent_sole_custody", "guardian", "emergency_guardian", "institution_head", "foster_family",
        "step_parent", "grandparent", "power_of_attorney", "other",
    ]  # fmt: skip
    form: Literal["paper", "electronic_signature", "oral"]
    """Forms of which it is not sure whether they are writing are left out."""
    purpose: Literal["volunteer_work", "photographs", "personal_data", "other"]
    given: date
    received: NotRequired[date]
    to: NotRequired[date]
    withdrawn: NotRequired[date]


@closed
class Volunteer(TypedDict):
    id: UUID
    name: str
    born: date
    residences: list[Residence]
    schools: list[School]
    timetables: list[Timetable]
    codes: list[Code]
    consents: list[Consent]
    policies: list[Any]


Organization = closed(
    TypedDict(
        "Organization",
        {
            "id": UUID,
            "name": str,
            "class": Literal[
                "association", "foundation", "trade_union", "state_institution", "municipal_institution",
                "political_party", "party_alliance", "merchant", "natural_person", "religious_organization",
                "derived_public_person", "public_capital_company",
            ],
            "registration_number": str,
            "municipality": str,
            "statuses": list[Any],
        },
    )
)  # fmt: skip


@closed
class Signature(TypedDict):
    by: Literal["volunteer", "organization", "representative"]
    on: date


Term = closed(
    TypedDict("Term", {"kind": Literal["fixed", "open"], "from": date, "to": NotRequired[date]})
)


@closed
class Agreement(TypedDict):
    form: Literal["written", "oral"]
    concluded: date
    signatures: list[Signature]
    acquainted: date
    agreed: list[Literal["amount", "manner", "term", "acquainted"]]
    contents: list[
        Literal["organizer", "volunteer", "work", "place", "organizer_duties", "volunteer_duties", "expenses", "other"]
    ]
    term: NotRequired[Term]
    expenses_covered: bool


@closed
class Work(TypedDict):
    task: str
    field: str
    suits_age: bool
    harmless: bool
    learning: bool
    with_children: bool
    replaces_employee: bool
    for_profit: bool


@closed
class Payment(TypedDict):
    cents: int


@closed
class Placement(TypedDict):
    id: UUID
    volunteer: UUID
    organization: UUID
    agreement: Agreement
    work: Work
    payments: list[Payment]
    expenses: list[Any]
    hazards: list[Any]
    insurance: list[Any]
    beneficiaries: list[str]


@closed
class Confirmation(TypedDict):
    state: Literal["confirmed", "pending", "rejected", "withdrawn"]
    role: Literal["volunteer", "host", "coordinator", "school", "municipality"]
    on: date


@closed
class HourLog(TypedDict):
    id: UUID
    placement: UUID
    on: date
    minutes: int
    start: NotRequired[str]
    end: NotRequired[str]
    task: str
    kind: Literal["work", "training", "travel", "preparation", "standby", "mandated", "paid_summer_job"]
    mode: Literal["on_site", "remote", "abroad"]
    confirmation: Confirmation


@closed
class Register(TypedDict):
    volunteers: list[Volunteer]
    organizations: list[Organization]
    placements: list[Placement]
    hour_logs: list[HourLog]


READER = TypeAdapter(Register)
