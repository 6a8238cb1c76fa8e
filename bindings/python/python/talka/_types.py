"""What talka takes and gives, as types for a checker such as mypy. At run time all of it is plain dictionaries.

Made by `cargo xtask gen` from the declarations of the core. Changes here are lost.
"""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Literal, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypeAlias


Uuid: TypeAlias = Union[str, uuid.UUID]
"""A UUID. A `uuid.UUID` is taken as well."""


Day: TypeAlias = Union[str, datetime.date]
"""A day of the calendar, written `YYYY-MM-DD`. A `datetime.date` is taken as well."""


Year: TypeAlias = str
"""A year, written `YYYY`."""


class AgeOnDay(TypedDict):
    """An age that a person had on some day."""

    age: int
    """The age, in whole years."""

    on: Day
    """The day on which the person had it."""


Birth: TypeAlias = Union[
    Day,
    Year,
    AgeOnDay,
]
"""What is known of the day of a birth: the day, the year, or an age on some day."""


Residence = TypedDict(
    "Residence",
    {
        # Code of the municipality (ATVK, seven digits).
        "municipality": "NotRequired[str | None]",
        # The first day.
        "from": "NotRequired[Day | None]",
        # The last day; absent while it lasts.
        "to": "NotRequired[Day | None]",
    },
)
"""A declared residence during some time."""


School = TypedDict(
    "School",
    {
        # Name of the school.
        "name": "NotRequired[str | None]",
        # Code of the municipality (ATVK, seven digits) where it is.
        "municipality": "NotRequired[str | None]",
        # The first day.
        "from": "NotRequired[Day | None]",
        # The last day; absent while it lasts.
        "to": "NotRequired[Day | None]",
    },
)
"""A school attended during some time."""


Weekday: TypeAlias = Literal[
    # Monday (pirmdiena).
    "monday",
    # Tuesday (otrdiena).
    "tuesday",
    # Wednesday (trešdiena).
    "wednesday",
    # Thursday (ceturtdiena).
    "thursday",
    # Friday (piektdiena).
    "friday",
    # Saturday (sestdiena).
    "saturday",
    # Sunday (svētdiena).
    "sunday",
]
"""A day of the week."""


Clock: TypeAlias = str
"""A time of day, written `HH:MM`; `24:00` is the end of the day."""


class Lessons(TypedDict):
    """Study time on a day of the week."""

    weekday: Weekday
    """The day of the week."""

    start: Clock
    """When they begin."""

    end: Clock
    """When they end."""


Holidays = TypedDict(
    "Holidays",
    {
        # The first day.
        "from": "Day",
        # The last day.
        "to": "Day",
    },
)
"""Days without lessons (brīvlaiks, brīvdienas)."""


Timetable = TypedDict(
    "Timetable",
    {
        # The first day that it covers.
        "from": "Day",
        # The last day that it covers.
        "to": "Day",
        # Study time of an ordinary week.
        "lessons": "list[Lessons]",
        # Days among these on which there are no lessons. An empty list says that there are none such.
        "holidays": "list[Holidays]",
    },
)
"""A study timetable of a person or of the school: all study time from its first to its last day. What it does not list is free."""


HeldCode = TypedDict(
    "HeldCode",
    {
        # The code as it was written down.
        "code": "str",
        # The first day; absent for the code given at birth or on entry in the register of persons.
        "from": "NotRequired[Day | None]",
        # The last day; absent while it is in use.
        "to": "NotRequired[Day | None]",
    },
)
"""A personal code and the time during which it was the person's."""


Capacity: TypeAlias = Literal[
    # A parent (vecāks).
    "parent",
    # A parent with sole custody (vecāks ar atsevišķu aizgādību).
    "parent_sole_custody",
    # A guardian appointed by an orphans' court (aizbildnis).
    "guardian",
    # An emergency guardian (ārkārtas aizbildnis).
    "emergency_guardian",
    # The head of a child-care institution (aprūpes iestādes vadītājs).
    "institution_head",
    # A foster family (audžuģimene): not a legal representative.
    "foster_family",
    # A step-parent: not a legal representative.
    "step_parent",
    # A grandparent: not a legal representative.
    "grandparent",
    # A holder of a power of attorney (pilnvarotais): not a legal representative.
    "power_of_attorney",
    # Anybody else: not a legal representative.
    "other",
]
"""In what capacity somebody consents for a child."""


ConsentForm: TypeAlias = Literal[
    # On paper, signed by hand.
    "paper",
    # With a secure electronic signature (drošs elektroniskais paraksts).
    "electronic_signature",
    # A scan or photograph of a paper: whether that is writing is not sure.
    "scan",
    # By e-mail: whether that is writing is not sure.
    "email",
    # Through a school's messaging system: whether that is writing is not sure.
    "messenger",
    # A tick on a web page: whether that is writing is not sure.
    "tick",
    # By word of mouth.
    "oral",
]
"""How a consent was given."""


ConsentPurpose: TypeAlias = Literal[
    # Volunteer work.
    "volunteer_work",
    # Being photographed or filmed.
    "photographs",
    # Processing of personal data.
    "personal_data",
    # Something else.
    "other",
]
"""What a consent was given for."""


Consent = TypedDict(
    "Consent",
    {
        # Name of whoever gave it, which distinguishes two parents.
        "giver": "NotRequired[str | None]",
        # In what capacity.
        "capacity": "NotRequired[Capacity | None]",
        # The document behind the capacity, such as an orphans' court's decision (bāriņtiesas lēmums).
        "document": "NotRequired[str | None]",
        # How it was given.
        "form": "NotRequired[ConsentForm | None]",
        # What it was given for.
        "purpose": "NotRequired[ConsentPurpose | None]",
        # The organizations or placements it is limited to; absent where its text sets no limit.
        "limited_to": "NotRequired[list[Uuid] | None]",
        # The day on which it was given.
        "given": "NotRequired[Day | None]",
        # The day on which the organizer received it.
        "received": "NotRequired[Day | None]",
        # The first day it speaks for, where that is later than the day it was given.
        "from": "NotRequired[Day | None]",
        # The last day it speaks for; absent where its text sets no end.
        "to": "NotRequired[Day | None]",
        # The first day on which it no longer held because it was withdrawn.
        "withdrawn": "NotRequired[Day | None]",
    },
)
"""A consent (piekrišana) to volunteer work, given by a legal representative (likumiskais pārstāvis).

The Law, section 4(2), asks for it in writing for volunteers from 13 to 16.
"""


StepKind: TypeAlias = Literal[
    # Registered as a volunteer (reģistrējies).
    "registration",
    # Signed a written contract (noslēdzis līgumu).
    "contract",
    # Was nominated for an award (pieteikts godināšanai).
    "nomination",
    # Asked for an award or a statement (pieprasījis).
    "request",
    # Was in contact with the coordinator (sazinājies ar koordinatoru).
    "contact",
    # Met something that only a person can attest (apliecināts).
    "attested",
]
"""What was done towards recognition."""


LegalClass: TypeAlias = Literal[
    # Association (biedrība).
    "association",
    # Foundation (nodibinājums).
    "foundation",
    # Trade union or a union of trade unions (arodbiedrība).
    "trade_union",
    # State institution (valsts iestāde).
    "state_institution",
    # Municipal institution (pašvaldības iestāde), the council's own administration included.
    "municipal_institution",
    # Political party (politiskā partija).
    "political_party",
    # Alliance of political parties (partiju apvienība).
    "party_alliance",
    # Limited company with, or claiming, the status of a social enterprise (sociālais uzņēmums).
    "social_enterprise",
    # Any other merchant (komersants).
    "merchant",
    # A natural person (fiziska persona).
    "natural_person",
    # Religious organization (reliģiska organizācija).
    "religious_organization",
    # Derived public person other than a municipality, such as a university (atvasināta publiska persona).
    "derived_public_person",
    # Capital company of the state or a municipality (publiskas personas kapitālsabiedrība).
    "public_capital_company",
]
"""What an organization is in law. Section 3 of the Law says which of them may organize volunteer work."""


Step = TypedDict(
    "Step",
    {
        # What was done.
        "kind": "StepKind",
        # With whom, by the registration number of that body; for what is attested, its name, such as `residential-project`.
        "with": "NotRequired[str | None]",
        # What the one who nominated is in law; a resident is a natural person.
        "by": "NotRequired[LegalClass | None]",
        # The day.
        "on": "NotRequired[Day | None]",
        # The time of the day.
        "at": "NotRequired[Clock | None]",
    },
)
"""Something done towards recognition beside the work: a registration, a contract, a nomination."""


Risk: TypeAlias = Literal[
    # Injury (trauma).
    "injury",
    # Burns (apdegumi).
    "burns",
    # Frostbite (apsaldējumi).
    "frostbite",
    # Disability (invaliditāte).
    "disability",
    # Death (nāve).
    "death",
]
"""A risk that a policy covers."""


Policy = TypedDict(
    "Policy",
    {
        # The day on which the contract was made.
        "made": "NotRequired[Day | None]",
        # The first day it insures.
        "from": "NotRequired[Day | None]",
        # The last day it insures.
        "to": "NotRequired[Day | None]",
        # The risks it covers: all of them, so that one that is not listed is not covered.
        "risks": "NotRequired[list[Risk] | None]",
        # The compensation for an injury, a burn or frostbite, in euro cents.
        "injury_cents": "NotRequired[int | None]",
        # The compensation for disability, in euro cents.
        "disability_cents": "NotRequired[int | None]",
        # The compensation for death, in euro cents.
        "death_cents": "NotRequired[int | None]",
    },
)
"""An accident insurance policy for a volunteer (Cabinet Regulation No. 762)."""


Conviction: TypeAlias = Literal[
    # For an offence with violence or the threat of it.
    "violence",
    # For an offence against morals or sexual inviolability (tikumība un dzimumneaizskaramība).
    "sexual_offence",
    # Compulsory medical measures (medicīniska rakstura piespiedu līdzekļi) for such an act.
    "medical_measures",
    # A fine for an administrative offence under section 81 (naudas sods): it bars for three years.
    "fine",
    # For an intentional crime that is none of these: the organizer judges whether it matters (section 72(6)).
    "intentional_crime",
    # For an administrative offence that section 72(6) lists: the organizer judges whether it matters.
    "administrative_offence",
    # For anything else: whether section 72(6) speaks of it is not known.
    "other",
]
"""What the Punishment Register may hold of a person, as far as it matters to work with children."""


Party: TypeAlias = Literal[
    # The volunteer.
    "volunteer",
    # The organizer.
    "organization",
    # The volunteer's legal representative.
    "legal_representative",
]
"""A side of an agreement, or one who signs beside it."""


class RecordCheck(TypedDict):
    """A check of the volunteer in the Punishment Register (Sodu reģistrs)."""

    done: NotRequired[Day | None]
    """The day on which it was done."""

    convictions: NotRequired[list[Conviction] | None]
    """What it showed, spent convictions included: all of it, so that a kind that is not listed was not shown. An empty list says that there was nothing."""

    fined: NotRequired[Day | None]
    """The day on which the decision on a fine that it showed became final."""

    paid_by: NotRequired[Party | None]
    """Who paid for the statement of the register in the end (the Law, section 7(3))."""


class HealthDocument(TypedDict):
    """A document on the volunteer's state of health (the Law, section 7(2), clause 7)."""

    shown: NotRequired[Day | None]
    """The day on which it was shown."""

    paid_by: NotRequired[Party | None]
    """Who paid for the health check in the end (section 7(3))."""


ChildPermit = TypedDict(
    "ChildPermit",
    {
        # The first day on which it holds.
        "from": "NotRequired[Day | None]",
        # The last day on which it holds; absent where none is known.
        "to": "NotRequired[Day | None]",
        # The groups of children to which it is limited (bērnu mērķgrupas), in the words of the permit; absent where its text sets no limit.
        "limited_to": "NotRequired[list[str] | None]",
    },
)
"""A permit to work with children after a conviction of an offence with violence is spent (Children's Rights Protection Law, section 72(5), clause 1)."""


ResidenceGround: TypeAlias = Literal[
    # As a volunteer (Immigration Law, section 1(1), clause 1^1).
    "volunteer",
    # Any other.
    "other",
]
"""The ground of a residence permit."""


ProgrammeFunding: TypeAlias = Literal[
    # The European Commission.
    "european_commission",
    # An international organization.
    "international_organization",
    # Somebody else.
    "other",
]
"""Who finances a volunteer programme."""


ResidencePermit = TypedDict(
    "ResidencePermit",
    {
        # On what ground it was granted.
        "ground": "NotRequired[ResidenceGround | None]",
        # Who finances the volunteer programme, where that is the ground.
        "financed_by": "NotRequired[ProgrammeFunding | None]",
        # The first day on which it holds.
        "from": "NotRequired[Day | None]",
        # The last day on which it holds; absent where none is known.
        "to": "NotRequired[Day | None]",
    },
)
"""A residence permit of a foreigner (uzturēšanās atļauja)."""


class Volunteer(TypedDict):
    """A volunteer (brīvprātīgā darba veicējs): a person who has reached 13 and works of good will, unpaid, for the benefit of society (Volunteer Work Law, sections 2 and 4).

    A register also holds those who turn out to be too young: that is for the rules to say.
    """

    id: Uuid
    """The key, given by whoever keeps the register. Never a personal code, which can change."""

    name: NotRequired[str | None]
    """Name and surname."""

    born: NotRequired[Birth | None]
    """What is known of the birth."""

    residences: NotRequired[list[Residence] | None]
    """Declared residences (deklarētā dzīvesvieta), one after another."""

    schools: NotRequired[list[School] | None]
    """Schools attended, one after another."""

    timetables: NotRequired[list[Timetable] | None]
    """Study timetables, one after another: the volunteer's own, or those of the schools. An empty list says that the volunteer has no lessons at all."""

    codes: NotRequired[list[HeldCode] | None]
    """Personal codes (personas kods), the present one and those it replaced."""

    consents: NotRequired[list[Consent] | None]
    """Consents of legal representatives. An empty list says that there is none."""

    group: NotRequired[str | None]
    """The group in which the person takes part together with others, in the words of whoever keeps the register."""

    steps: NotRequired[list[Step] | None]
    """What was done towards recognition beside the work. An empty list says that nothing was."""

    policies: NotRequired[list[Policy] | None]
    """Accident policies that the volunteer holds. An empty list says that there is none."""

    record_checks: NotRequired[list[RecordCheck] | None]
    """Checks in the Punishment Register (Sodu reģistrs). An empty list says that there was none."""

    health_documents: NotRequired[list[HealthDocument] | None]
    """Documents on the state of health that the volunteer showed. An empty list says that there is none."""

    child_permits: NotRequired[list[ChildPermit] | None]
    """Permits to work with children in spite of a conviction. An empty list says that there is none."""

    residence_permits: NotRequired[list[ResidencePermit] | None]
    """A foreigner's residence permits, as far as any are known."""


Parentage = TypedDict(
    "Parentage",
    {
        # The organization above.
        "organization": "Uuid",
        # The first day; absent if it was so from the beginning.
        "from": "NotRequired[Day | None]",
        # The last day; absent while it lasts.
        "to": "NotRequired[Day | None]",
    },
)
"""The organization to which another belonged during some time."""


StatusKind: TypeAlias = Literal[
    # Social enterprise (sociālā uzņēmuma statuss, Social Enterprise Law section 2).
    "social_enterprise",
]
"""A status granted by the state."""


Status = TypedDict(
    "Status",
    {
        # Which status.
        "kind": "StatusKind",
        # The day on which it was granted.
        "from": "NotRequired[Day | None]",
        # The last day before it was withdrawn; absent while it holds.
        "to": "NotRequired[Day | None]",
    },
)
"""A status and the days on which it held."""


class Place(TypedDict):
    """A place where volunteers work."""

    name: NotRequired[str | None]
    """Its name."""

    municipality: NotRequired[str | None]
    """Code of the municipality (ATVK, seven digits)."""


Registration = TypedDict(
    "Registration",
    {
        # Who keeps the register, by registration number.
        "kept_by": "NotRequired[str | None]",
        # The first day.
        "from": "NotRequired[Day | None]",
        # The last day; absent while it lasts.
        "to": "NotRequired[Day | None]",
    },
)
"""An entry in a register that somebody keeps of those who organize volunteer work (reģistrācija). The Law asks for none; a local regulation may."""


AgeGroup = TypedDict(
    "AgeGroup",
    {
        # The youngest age, in years; absent where the band has no lower end.
        "from": "NotRequired[int | None]",
        # The oldest age, in years; absent where the band has no upper end.
        "to": "NotRequired[int | None]",
        # How many.
        "people": "int",
    },
)
"""People of an age who took part in an open event."""


class OpenEvent(TypedDict):
    """An event at which people volunteered whom nobody registered: a clean-up, a fair. It counts in the year of the organization and is never judged, since nobody is known by it."""

    on: Day
    """The day."""

    name: NotRequired[str | None]
    """What it was called."""

    place: NotRequired[str | None]
    """Where it was."""

    people: list[AgeGroup]
    """How many took part, by age."""

    minutes: NotRequired[int | None]
    """The minutes of all of them together."""


class YearlyPlace(TypedDict):
    """A place of volunteer work in a year."""

    place: NotRequired[str | None]
    """Its name as the entries of the hour log have it; absent for work of which no place is recorded."""

    volunteers: int
    """How many volunteers worked there, each counted once."""


class YearlyReport(TypedDict):
    """What an organization said of the volunteer work of a year (the Law, section 7(2), clause 9)."""

    year: int
    """The year."""

    places: NotRequired[list[YearlyPlace] | None]
    """The places of volunteer work: all of them, each with its volunteers."""

    minutes: NotRequired[int | None]
    """The minutes of all volunteers together."""


Organization = TypedDict(
    "Organization",
    {
        # The key, given by whoever keeps the register.
        "id": "Uuid",
        # Its name. Hidden like a person's, because an organizer may turn out to be one.
        "name": "NotRequired[str | None]",
        # What it is in law.
        "class": "NotRequired[LegalClass | None]",
        # Registration number (reģistrācijas numurs).
        "registration_number": "NotRequired[str | None]",
        # The organizations it belonged to, such as the council of a library, with dates.
        "parents": "NotRequired[list[Parentage] | None]",
        # Code of the municipality (ATVK, seven digits) of its registered address.
        "municipality": "NotRequired[str | None]",
        # Statuses granted to it. An empty list says that there is none; so does an absent one for a class that is not that of a social enterprise.
        "statuses": "NotRequired[list[Status] | None]",
        # Places where volunteers work for it.
        "places": "NotRequired[list[Place] | None]",
        # Registers in which it is entered as an organizer of volunteer work. An empty list says that there is none.
        "registrations": "NotRequired[list[Registration] | None]",
        # Events at which people volunteered whom nobody registered, as far as any are known.
        "events": "NotRequired[list[OpenEvent] | None]",
        # What it said of the volunteer work of a year, as far as that is known.
        "yearly_reports": "NotRequired[list[YearlyReport] | None]",
    },
)
"""An organizer (brīvprātīgā darba organizētājs), or a place under it where the work is done."""


AgreementForm: TypeAlias = Literal[
    # In writing (rakstveidā).
    "written",
    # By word of mouth (mutvārdos).
    "oral",
]
"""The form of an agreement or a notice."""


class Signature(TypedDict):
    """A signature under a contract."""

    by: Party
    """Whose."""

    on: NotRequired[Day | None]
    """On which day; absent if it is not known to have been signed later than the contract was made."""


Matter: TypeAlias = Literal[
    # The amount of work (apjoms).
    "amount",
    # How it is done (izpildes kārtība).
    "manner",
    # How long it lasts (termiņš).
    "term",
    # That the volunteer was acquainted with rights and duties.
    "acquainted",
]
"""A matter that sides agree on when the relationship arises (the Law, section 5(1))."""


Content: TypeAlias = Literal[
    # Name, registration number and address of the organizer (clause 1).
    "organizer",
    # Name, surname, personal code and residence of the volunteer (clause 2).
    "volunteer",
    # Amount, manner and term of the work (clause 3).
    "work",
    # The place of the work (clause 4).
    "place",
    # Liability, rights and duties of the organizer (clause 5).
    "organizer_duties",
    # Liability, rights and duties of the volunteer (clause 6).
    "volunteer_duties",
    # Composition and amount of the expenses that are to be covered, if any are (clause 7).
    "expenses",
    # Other terms, if the work needs them (clause 8).
    "other",
]
"""Something that a written contract states (the Law, section 6(2))."""


TermKind: TypeAlias = Literal[
    # Until a day (uz noteiktu laiku).
    "fixed",
    # Without an end (uz nenoteiktu laiku).
    "open_ended",
]
"""Whether an agreement has an end."""


Term = TypedDict(
    "Term",
    {
        # Whether it has an end.
        "kind": "TermKind",
        # The first day, where it is not that of the agreement.
        "from": "NotRequired[Day | None]",
        # The last day of a fixed term; absent while none is known.
        "to": "NotRequired[Day | None]",
    },
)
"""How long an agreement is to last."""


class Amendment(TypedDict):
    """A change of the term."""

    on: NotRequired[Day | None]
    """The day on which it was agreed."""

    term: Term
    """The new term."""


class Agreement(TypedDict):
    """An agreement (vienošanās) on volunteer work, oral or written (the Law, sections 5 and 6)."""

    form: NotRequired[AgreementForm | None]
    """The form in which it was concluded."""

    concluded: NotRequired[Day | None]
    """The day on which it was concluded."""

    written: NotRequired[Day | None]
    """The day from which it stood in writing, where that is later than the day it was concluded. Absent if it is not known to have been put in writing later."""

    signatures: NotRequired[list[Signature] | None]
    """Signatures under the written contract: all of them, so that one that is not listed is missing. Absent, the contract is taken to be signed as it was made."""

    acquainted: NotRequired[Day | None]
    """The day on which the volunteer was acquainted with rights and duties."""

    agreed: NotRequired[list[Matter] | None]
    """What it settles: all of it, so that a matter that is not listed is not settled."""

    contents: NotRequired[list[Content] | None]
    """What the written contract states: all of it, so that a content that is not listed is left out."""

    term: NotRequired[Term | None]
    """How long it is to last."""

    amendments: NotRequired[list[Amendment] | None]
    """Later changes of the term, in the order in which they were made."""

    writing_requested: NotRequired[Day | None]
    """The day on which either side asked for a written contract. Absent if nobody is known to have asked."""

    expenses_covered: NotRequired[bool | None]
    """Whether the volunteer's expenses are to be covered."""


Function: TypeAlias = Literal[
    # Management (pārvalde).
    "management",
    # Bookkeeping (grāmatvedība).
    "bookkeeping",
    # Its core functions (pamatfunkcijas).
    "core",
    # Anything else.
    "other",
]
"""A function of an organization that the law keeps apart."""


class Probation(TypedDict):
    """What the State Probation Service Law, section 23(2), asks of its volunteers."""

    state_language: NotRequired[bool | None]
    """Whether the volunteer knows the state language (clause 3)."""

    guardianship: NotRequired[bool | None]
    """Whether the volunteer is under guardianship (aizgādnība, clause 2)."""

    client: NotRequired[bool | None]
    """Whether the volunteer is a client of the service (clause 6)."""

    sexual_offence: NotRequired[bool | None]
    """Whether the volunteer was convicted of an offence against morals or sexual inviolability (clause 7)."""

    serious_crime: NotRequired[bool | None]
    """Whether the volunteer was convicted of a serious or especially serious intentional crime (clause 8)."""

    permitted: NotRequired[bool | None]
    """Whether the service permitted the work once that conviction was spent (clause 8)."""


class Work(TypedDict):
    """The work of a placement."""

    task: NotRequired[str | None]
    """What is to be done."""

    field: NotRequired[str | None]
    """Field of work, in the words of whoever keeps the register."""

    monthly_minutes: NotRequired[int | None]
    """How much of it was offered for a month, in minutes."""

    suits_age: NotRequired[bool | None]
    """Whether it suits the age of the volunteer (the Law, section 4(3))."""

    harmless: NotRequired[bool | None]
    """Whether it is harmless to safety, health and morals (section 4(3))."""

    learning: NotRequired[bool | None]
    """Whether it builds knowledge, skills, abilities or communication (section 4(3))."""

    replaces_employee: NotRequired[bool | None]
    """Whether it is done in place of an employee (section 4(4)). Absent if nobody is known to have found so."""

    for_profit: NotRequired[bool | None]
    """Whether it is done for profit (section 2(2)). Absent if nobody is known to have found so."""

    minors_take_part: NotRequired[bool | None]
    """Whether minors take part in it, beside the volunteer."""

    with_children: NotRequired[bool | None]
    """Whether it is done where children are: in an institution in which they stay (care, education, health care), at an event for them, or at one in which they take part (Children's Rights Protection Law, section 72(5))."""

    child_present: NotRequired[bool | None]
    """Whether a child is present while it is done."""

    one_off: NotRequired[bool | None]
    """Whether it is a one-off or short service."""

    child_groups: NotRequired[list[str] | None]
    """The groups of children with whom it is done, in the words of the permit to work with children."""

    professional_service: NotRequired[bool | None]
    """Whether it is a professional service that has a price on the market, such as printing, design or advertising."""

    others_health_at_risk: NotRequired[bool | None]
    """Whether it may put the health of other people at risk (the Law, section 7(2), clause 7). Absent if nobody is known to have found so."""

    functions: NotRequired[list[Function] | None]
    """The functions of the organization that it is part of: all of them. Absent if nobody is known to have looked."""

    probation: NotRequired[Probation | None]
    """What is known of the volunteer where it is done for the State Probation Service. Absent for other work."""


class Payment(TypedDict):
    """Money or goods given for the work itself."""

    cents: int
    """How much, in euro cents."""

    on: NotRequired[Day | None]
    """On which day."""


ExpenseKind: TypeAlias = Literal[
    # Food (ēdināšana).
    "food",
    # A night's lodging (naktsmītne).
    "lodging",
    # Travel (ceļa izdevumi).
    "travel",
    # Fuel (degviela).
    "fuel",
    # Clothing (apģērbs).
    "clothing",
    # Training (mācības).
    "training",
    # Accident insurance that the law makes mandatory: outside the yearly cap.
    "mandatory_accident_insurance",
    # Third-party liability insurance that the law makes mandatory: outside the yearly cap.
    "mandatory_liability_insurance",
    # Health checks that the law makes mandatory: outside the yearly cap.
    "mandatory_health_check",
    # Anything else.
    "other",
]
"""What an expense was for (Personal Income Tax Law, section 9(1))."""


class Expense(TypedDict):
    """An expense of the volunteer's that the organizer repaid."""

    kind: NotRequired[ExpenseKind | None]
    """What it was spent on."""

    cents: int
    """How much, in euro cents."""

    on: NotRequired[Day | None]
    """The day on which it was repaid."""

    units: NotRequired[int | None]
    """For how many days of food or nights of lodging."""

    documents: NotRequired[bool | None]
    """Whether supporting documents (attaisnojuma dokumenti) were handed in."""


HazardKind: TypeAlias = Literal[
    # Work in conditions of increased danger (paaugstināta bīstamība).
    "increased_danger",
    # Work with dangerous substances (bīstamas vielas).
    "dangerous_substances",
    # Work with a possible fall from a height: dangerous from more than five metres.
    "fall_from_height",
    # Another work that the annex names, by the organizer's own interpretation.
    "other_in_annex",
    # A danger that the annex does not name.
    "not_in_annex",
]
"""A kind of danger. The annex of Regulation 762 is known only in part, so the list is open."""


class Hazard(TypedDict):
    """Something in the work that may make insurance mandatory (Cabinet Regulation No. 762, annex)."""

    kind: HazardKind
    """Of what kind."""

    height_cm: NotRequired[int | None]
    """For a possible fall: from what height, in centimetres."""


Beneficiary: TypeAlias = Literal[
    # Children: persons under 18.
    "children",
    # Young people, from 13 to 25 years old: minors or not.
    "youth",
    # Seniors.
    "seniors",
    # Persons with a disability (personas ar invaliditāti).
    "people_with_disabilities",
    # Foreigners.
    "foreigners",
    # Animals.
    "animals",
    # Nature and surroundings.
    "environment",
    # The public at large.
    "public",
    # Somebody else.
    "other",
]
"""Those whom the work serves."""


PreparationKind: TypeAlias = Literal[
    # The volunteer was acquainted with the conditions of the work and the tasks (the Law, section 7(2), clause 1).
    "work",
    # The volunteer was instructed on safe methods, equipment, protective means and signs (clause 3).
    "safety",
    # The volunteer was informed of significant risks of the work environment (clause 3).
    "risks",
    # A legal representative was informed of these risks (clause 6).
    "representative_of_risks",
    # The volunteer was informed of the insurance, what to do in an accident, and how compensation is received (Cabinet Regulation No. 762, point 7).
    "insurance",
]
"""What an organizer does before the work begins."""


class Preparation(TypedDict):
    """Something that was done before the work began, as the Law and the regulation on insurance ask for it."""

    kind: PreparationKind
    """What was done."""

    on: NotRequired[Day | None]
    """On which day."""


class Assessment(TypedDict):
    """A judgement of the organizer whether a volunteer endangers children, made because of a punishment that does not bar (Children's Rights Protection Law, section 72(6))."""

    on: NotRequired[Day | None]
    """The day on which it was made."""

    endangers: NotRequired[bool | None]
    """Whether the volunteer endangers the safety, health or life of a child."""


class ExpenseClaim(TypedDict):
    """Expenses that the volunteer asked to be repaid (the Law, section 7(2), clause 8)."""

    kind: NotRequired[ExpenseKind | None]
    """What they were spent on."""

    cents: int
    """How much, in euro cents."""

    asked: NotRequired[Day | None]
    """The day on which the volunteer asked for them."""

    repaid: NotRequired[Day | None]
    """The day on which they were repaid; absent while they are not."""


StatementContent: TypeAlias = Literal[
    # The work (veiktais brīvprātīgais darbs).
    "work",
    # How long it lasted (ilgums).
    "duration",
    # The competences gained (kompetences).
    "competences",
]
"""What a statement of the work states."""


Statement = TypedDict(
    "Statement",
    {
        # The day on which the volunteer asked for it.
        "requested": "NotRequired[Day | None]",
        # The day on which it was issued; absent while it is not.
        "issued": "NotRequired[Day | None]",
        # What it states: all of it, so that a content that is not listed is left out.
        "states": "NotRequired[list[StatementContent] | None]",
        # The work, as it is stated.
        "work": "NotRequired[str | None]",
        # The first day of the period that is stated.
        "from": "NotRequired[Day | None]",
        # The last day of the period that is stated.
        "to": "NotRequired[Day | None]",
        # The minutes that are stated.
        "minutes": "NotRequired[int | None]",
        # The competences that are stated.
        "competences": "NotRequired[list[str] | None]",
    },
)
"""A statement (izziņa) of the work that was done, which a volunteer may ask for (the Law, section 7(2), clause 5)."""


class Ending(TypedDict):
    """How a placement ended before its term, or without one (the Law, section 5(2) and (3))."""

    by: NotRequired[Party | None]
    """Who ended it; absent also where both agreed."""

    notice_given: NotRequired[Day | None]
    """The day on which notice was given; absent while it is not known."""

    effective: NotRequired[Day | None]
    """The last day of the placement; absent while none is known."""

    form: NotRequired[AgreementForm | None]
    """The form of the notice."""

    important_reason: NotRequired[bool | None]
    """Whether there was an important reason (svarīgs iemesls), which needs no notice."""

    reason: NotRequired[str | None]
    """The reason given; an empty text says that none was given."""


class Placement(TypedDict):
    """A placement (brīvprātīgā darba tiesiskās attiecības): one volunteer, one organizer, one agreement."""

    id: Uuid
    """The key, given by whoever keeps the register."""

    volunteer: Uuid
    """The volunteer."""

    organization: Uuid
    """The organizer who makes the agreement. Where the work is done elsewhere, the hour log names the host."""

    agreement: NotRequired[Agreement | None]
    """What was agreed, and how."""

    work: NotRequired[Work | None]
    """The work."""

    payments: NotRequired[list[Payment] | None]
    """Payments for the work itself. An empty list says that there were none."""

    expenses: NotRequired[list[Expense] | None]
    """Expenses repaid to the volunteer, as far as any are known to have been."""

    hazards: NotRequired[list[Hazard] | None]
    """Dangers of the work. An empty list says that there are none."""

    insurance: NotRequired[list[Policy] | None]
    """Accident policies that the organizer took out. An empty list says that there are none."""

    beneficiaries: NotRequired[list[Beneficiary] | None]
    """Those whom the work serves."""

    preparation: NotRequired[list[Preparation] | None]
    """What was done before the work began: all of it, so that what is not listed was not done. Absent where nobody kept a record of it; then nothing is said of it."""

    assessments: NotRequired[list[Assessment] | None]
    """Judgements whether the volunteer endangers children. An empty list says that there is none."""

    claims: NotRequired[list[ExpenseClaim] | None]
    """Expenses that the volunteer asked to be repaid, as far as any are known."""

    confidential: NotRequired[AgreementForm | None]
    """In which form the organizer said what is confidential. Absent if nothing is known to be."""

    statements: NotRequired[list[Statement] | None]
    """Statements of the work that were asked for or issued, as far as any are known."""

    ending: NotRequired[Ending | None]
    """How it ended; absent while no end is known."""


When: TypeAlias = Union[str, datetime.date]
"""A day `YYYY-MM-DD`, days `YYYY-MM-DD/YYYY-MM-DD` (both included) or a month `YYYY-MM`. A `datetime.date` is taken as well."""


Mode: TypeAlias = Literal[
    # On site (klātienē).
    "on_site",
    # Remotely (attālināti).
    "remote",
    # In another country (ārvalstīs).
    "abroad",
]
"""How the work was done."""


HourKind: TypeAlias = Literal[
    # The work itself.
    "work",
    # Training for it (mācības).
    "training",
    # The way there and back (ceļš).
    "travel",
    # Preparation (sagatavošanās).
    "preparation",
    # Waiting to be called (dežūra).
    "standby",
    # Ordered by a court or another authority: not of good will.
    "mandated",
    # A paid summer job: not unpaid.
    "paid_summer_job",
    # An internship (prakse).
    "internship",
    # For one's own family or household (darbs savas ģimenes labā).
    "own_family",
    # Required by a school.
    "school_requirement",
    # A programme such as the European Solidarity Corps.
    "programme",
]
"""What kind of hours an entry holds. Schemes differ in which of them count."""


EvidenceKind: TypeAlias = Literal[
    # A booklet (stundu uzskaites grāmatiņa).
    "booklet",
    # An electronic form (elektroniska veidlapa).
    "electronic_form",
    # A contract or its annex (līgums).
    "contract",
    # A list of the host's (saraksts).
    "list",
]
"""Where hours were written down."""


class Evidence(TypedDict):
    """Where the entry stands on paper."""

    kind: NotRequired[EvidenceKind | None]
    """What kind of record it is; that of a booklet where a booklet is named."""

    booklet: NotRequired[str | None]
    """The booklet (grāmatiņa)."""

    page: NotRequired[int | None]
    """The page."""

    line: NotRequired[int | None]
    """The line."""


Role: TypeAlias = Literal[
    # The volunteer.
    "volunteer",
    # The place where the work was done.
    "host",
    # The coordinator (brīvprātīgā darba koordinators).
    "coordinator",
    # A school.
    "school",
    # The municipality.
    "municipality",
]
"""Who enters or confirms hours."""


ConfirmationState: TypeAlias = Literal[
    # Waiting for confirmation (gaida apstiprinājumu).
    "pending",
    # Confirmed (apstiprināts).
    "confirmed",
    # Rejected (noraidīts).
    "rejected",
    # Taken back by whoever entered it (atsaukts).
    "withdrawn",
]
"""Where a confirmation stands."""


class Confirmation(TypedDict):
    """Whether hours were confirmed, and by whom."""

    state: ConfirmationState
    """Where it stands."""

    by: NotRequired[str | None]
    """Name of whoever decided."""

    role: NotRequired[Role | None]
    """In what role."""

    on: NotRequired[Day | None]
    """On which day."""

    reason: NotRequired[str | None]
    """The reason given."""


class HourLog(TypedDict):
    """One entry of the hour log (stundu ieraksts), as it was written: for a day, for several days or for a month."""

    id: Uuid
    """The key, given by whoever keeps the register."""

    placement: Uuid
    """The placement in which the hours were worked."""

    host: NotRequired[Uuid | None]
    """The organization where the work was done, if it is not the one that made the agreement."""

    on: When
    """The day, the days or the month."""

    minutes: int
    """How long, in minutes."""

    start: NotRequired[Clock | None]
    """When the work began. A work that ends before it starts went over midnight."""

    end: NotRequired[Clock | None]
    """When the work ended."""

    stated: NotRequired[str | None]
    """How the hours were stated, in the words of the source, such as `3 ak. st.`."""

    task: NotRequired[str | None]
    """What was done."""

    field: NotRequired[str | None]
    """Field of work, in the words of whoever keeps the register."""

    place: NotRequired[str | None]
    """Where it was done."""

    mode: NotRequired[Mode | None]
    """On site, remotely or abroad."""

    kind: NotRequired[HourKind | None]
    """What kind of hours these are."""

    evidence: NotRequired[Evidence | None]
    """The booklet line behind the entry."""

    entered_by: NotRequired[Role | None]
    """Who entered it."""

    entered: NotRequired[Day | None]
    """The day on which it was entered."""

    confirmation: NotRequired[Confirmation | None]
    """Whether the hours were confirmed."""

    corrects: NotRequired[Uuid | None]
    """The entry that this one corrects and takes the place of."""


RecordKind: TypeAlias = Literal[
    # A volunteer.
    "volunteer",
    # An organization.
    "organization",
    # A placement.
    "placement",
    # An entry of the hour log.
    "hour_log",
]
"""The kinds of records in a register."""


class SourceColumn(TypedDict):
    """The column from which a member comes."""

    member: str
    """The member, without the position of the record, such as `consents/0/given`."""

    heading: str
    """Heading of the column, as it is written in the file."""


class SourceTable(TypedDict):
    """A file from which records of one kind come."""

    kind: RecordKind
    """What its records are."""

    file: str
    """Name of the file."""

    columns: list[SourceColumn]
    """Where each member stands."""

    rows: list[int | None]
    """Row of each record, from 1, by the position of the record; null for a record that has no row in this file."""


class Register(TypedDict):
    """Volunteers, organizations, placements and hour logs. A list that is left out is empty."""

    volunteers: NotRequired[list[Volunteer] | None]
    """The volunteers."""

    organizations: NotRequired[list[Organization] | None]
    """The organizations."""

    placements: NotRequired[list[Placement] | None]
    """The placements."""

    hour_logs: NotRequired[list[HourLog] | None]
    """The hour logs."""

    sources: NotRequired[list[SourceTable] | None]
    """Where each record stands in an office's own files, one table for each kind of record in each file. Whoever reads the files writes it; findings then name file, row and column."""


AgeReached: TypeAlias = Literal[
    # On the birthday itself.
    "birthday",
    # On the day after the birthday.
    "day_after",
]
"""When an age counts as reached.

A capacity may be used as soon as the last day begins (Civil Law, section 1496): on the birthday itself. Criminal-law practice counts from the day after.
"""


LeapBirthday: TypeAlias = Literal[
    # 1 March: no age is reached early.
    "mar_1",
    # 28 February: the last day of the month in which years end that have no matching date (Civil Law, section 1495).
    "feb_28",
]
"""The birthday of a person born on 29 February, in a year that has no such day."""


ConsentUntil: TypeAlias = Literal[
    # Until the day before the 16th birthday.
    "16",
    # Until the day before the 17th birthday.
    "17",
]
"""The age from which no consent is needed. The Law says "from 13 to 16", which can be read in two ways."""


ConsentBy: TypeAlias = Literal[
    # One parent's, for both.
    "one_parent",
    # Both parents'; one where a parent has sole custody, or a guardian stands in.
    "both",
]
"""Whose consent is needed."""


NoticeDays: TypeAlias = Literal[
    # The third day after the notice is in time.
    "calendar",
    # Three whole days lie between the notice and the end.
    "clear",
]
"""How the three days of a notice are counted."""


MinorsInvolved: TypeAlias = Literal[
    # The volunteer.
    "volunteer",
    # Anyone who takes part in it or whom it serves.
    "anyone",
]
"""Whom the Law means by minors who are involved in the work (section 6(1), clause 3)."""


Recalled: TypeAlias = Literal[
    # They are not.
    "off",
    # They are, and never as more than information.
    "information",
]
"""Whether rules that rest only on recollection are applied."""


PresumedSet: TypeAlias = Literal[
    # What an office vouches for that confirmed the hours: that nobody was paid for the work. Nothing of age, consent, form or insurance is in it.
    "usual",
    # Nothing is presumed.
    "nothing",
]
"""A set of presumptions that has a name."""


PresumedNone: TypeAlias = Literal[
    # None.
    "none",
]
"""That there was none."""


PresumedNo: TypeAlias = Literal[
    # It is not.
    "no",
]
"""That it is not so."""


PresumedYes: TypeAlias = Literal[
    # It is.
    "yes",
]
"""That it is so."""


class Presumptions(TypedDict):
    """What is presumed where a record is silent, fact by fact; of a fact that is absent nothing is."""

    payments: NotRequired[PresumedNone | None]
    """Payments for the work: none."""

    expenses_covered: NotRequired[PresumedNo | None]
    """Whether the volunteer's expenses are to be covered: no."""

    harmless: NotRequired[PresumedYes | None]
    """Whether the work is harmless to safety, health and morals: yes."""

    learning: NotRequired[PresumedYes | None]
    """Whether the work builds knowledge, skills, abilities or communication: yes."""


Presume: TypeAlias = Union[
    PresumedSet,
    Presumptions,
]
"""What is presumed of records that are silent: a set that has a name, or fact by fact."""


class Settings(TypedDict):
    """What a judgement was asked for: the day on which it is made, and the choices where the law leaves room."""

    today: Day
    """The day on which the judgement is made. It decides only what lies in the future."""

    age_reached: NotRequired[AgeReached | None]
    """When an age counts as reached; on the birthday if not set (Civil Law, section 1496)."""

    leap_birthday: NotRequired[LeapBirthday | None]
    """The birthday of a person born on 29 February; 28 February if not set (Civil Law, section 1495)."""

    consent_until: NotRequired[ConsentUntil | None]
    """The age from which no consent is needed; 16 if not set."""

    consent_by: NotRequired[ConsentBy | None]
    """Whose consent is needed; one parent's if not set."""

    notice_days: NotRequired[NoticeDays | None]
    """How the days of a notice are counted; calendar days if not set (Civil Law, section 1495)."""

    minors_involved: NotRequired[MinorsInvolved | None]
    """Whose age decides whether minors are involved in the work; the volunteer's if not set."""

    minor_minutes_per_day: NotRequired[int | None]
    """How long a minor may work on one day, in minutes, by the office's own interpretation of section 4(3); no limit if not set."""

    recalled: NotRequired[Recalled | None]
    """Whether rules that rest only on recollection are applied; off if not set."""

    presume: NotRequired[Presume | None]
    """What is presumed of records that are silent; nothing if not set. A recognition presumes what is usual, or what its scheme says, if not set."""

    listed_per_rule: NotRequired[int | None]
    """How many findings, and how many times undetermined, a report lists of each rule; the others are counted. 10,000 if not set; the greatest number there is lists everything."""


class Title(TypedDict):
    """A title in both languages."""

    lv: str
    """In Latvian."""

    en: str
    """In English."""


class Authority(TypedDict):
    """Whose scheme it is."""

    name: str
    """Its name."""

    municipality: NotRequired[str | None]
    """Code of the municipality (ATVK, seven digits); absent if it is none."""


RegulationKind: TypeAlias = Literal[
    # Binding rules (saistošie noteikumi).
    "binding_rules",
    # Internal rules (iekšējie noteikumi).
    "internal_rules",
    # Rules of which it is not said what sort they are (noteikumi).
    "rules",
    # By-laws (nolikums).
    "bylaws",
    # Procedure (kārtība).
    "procedure",
    # Guidelines (vadlīnijas).
    "guidelines",
    # A decision of the council (lēmums).
    "decision",
    # An order (rīkojums).
    "order",
]
"""What sort of text a regulation is."""


SilentText = TypedDict(
    "SilentText",
    {
        # The convention.
        "assume": "str",
        # The other interpretations, each of which is tried.
        "or": "list[str]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


TextClause: TypeAlias = Union[
    str,
    SilentText,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


SilentDay = TypedDict(
    "SilentDay",
    {
        # The convention.
        "assume": "Day",
        # The other interpretations, each of which is tried.
        "or": "list[Day]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


DayClause: TypeAlias = Union[
    Day,
    SilentDay,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


Mark: TypeAlias = Literal[
    # The text of the act was seen.
    "primary",
    # An official page that describes or quotes it was seen.
    "official",
    # Another page that describes or quotes it was seen.
    "secondary",
    # Not seen: recalled from memory.
    "recalled",
    # No act: a contradiction in the records themselves.
    "own",
]
"""What the knowledge of a provision rests on. It caps how severe a finding may be."""


LegalText = TypedDict(
    "LegalText",
    {
        # What sort of text it is; absent: that is not said.
        "kind": "NotRequired[RegulationKind | None]",
        # Its number.
        "number": "NotRequired[TextClause | None]",
        # The day on which it was adopted.
        "date": "NotRequired[DayClause | None]",
        # The first day on which it was in force.
        "from": "NotRequired[DayClause | None]",
        # The last day; absent while it is in force.
        "to": "NotRequired[DayClause | None]",
        # Ids of the schemes that it took the place of.
        "supersedes": "NotRequired[list[str] | None]",
        # Where it was read: addresses and titles.
        "sources": "NotRequired[list[str] | None]",
        # What the knowledge of its wording rests on: it caps the severity of what the text asks for and is not met. Given where there are `requirements`.
        "basis": "NotRequired[Mark | None]",
    },
)
"""The text of law behind a scheme."""


Recurrence: TypeAlias = Literal[
    # Each calendar year stands by itself.
    "calendar_year",
]
"""How a period begins anew."""


SchemePeriod = TypedDict(
    "SchemePeriod",
    {
        # The first.
        "from": "NotRequired[Day | None]",
        # The last.
        "to": "NotRequired[Day | None]",
        # Where it begins anew again and again, how; absent if it is one period.
        "every": "NotRequired[Recurrence | None]",
    },
)
"""The days whose hours count together. An end that is left out is open: without both, all hours that were ever worked count together."""


SilentSchemePeriod = TypedDict(
    "SilentSchemePeriod",
    {
        # The convention.
        "assume": "SchemePeriod",
        # The other interpretations, each of which is tried.
        "or": "list[SchemePeriod]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


SchemePeriodClause: TypeAlias = Union[
    SchemePeriod,
    SilentSchemePeriod,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


DeadlineOf: TypeAlias = Literal[
    # Hours: entered by then, by the day on which each entry says it was entered.
    "hours",
    # A nomination.
    "nomination",
    # A request of the volunteer.
    "request",
]
"""What has to be handed in."""


class Deadline(TypedDict):
    """Until when something has to be handed in, by the clocks of Latvia. It is compared with the days and times that the records state."""

    of: DeadlineOf
    """What has to be."""

    on: Day
    """The last day."""

    at: NotRequired[Clock | None]
    """The time on the last day, itself in time; absent if the whole day is."""


SilentDeadline = TypedDict(
    "SilentDeadline",
    {
        # The convention.
        "assume": "Deadline",
        # The other interpretations, each of which is tried.
        "or": "list[Deadline]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


DeadlineClause: TypeAlias = Union[
    Deadline,
    SilentDeadline,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


SilentSmallNumber = TypedDict(
    "SilentSmallNumber",
    {
        # The convention.
        "assume": "int",
        # The other interpretations, each of which is tried.
        "or": "list[int]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


SmallNumberClause: TypeAlias = Union[
    int,
    SilentSmallNumber,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


AgeTested: TypeAlias = Literal[
    # Each day of work.
    "day_of_work",
    # The first day of the period.
    "period_start",
    # The last day of the period.
    "period_end",
    # The first day of the placement.
    "placement_start",
    # The day of the ceremony.
    "ceremony",
    # The day for which a decision is asked.
    "decision_day",
]
"""The day on which an age is looked at."""


SilentAgeTested = TypedDict(
    "SilentAgeTested",
    {
        # The convention.
        "assume": "AgeTested",
        # The other interpretations, each of which is tried.
        "or": "list[AgeTested]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


AgeTestedClause: TypeAlias = Union[
    AgeTested,
    SilentAgeTested,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


AgeRule = TypedDict(
    "AgeRule",
    {
        # The least age, in years.
        "from": "NotRequired[SmallNumberClause | None]",
        # The greatest age, in years: through the day before the next birthday.
        "to": "NotRequired[SmallNumberClause | None]",
        # Before the birthday of that age, where the text has no greatest age.
        "before_birthday": "NotRequired[SmallNumberClause | None]",
        # The day on which the age is looked at; absent: the day of the work.
        "tested_on": "NotRequired[AgeTestedClause | None]",
    },
)
"""The ages a scheme is for. A bound that is left out does not bind."""


SilentLegalClassList = TypedDict(
    "SilentLegalClassList",
    {
        # The convention.
        "assume": "list[LegalClass]",
        # The other interpretations, each of which is tried.
        "or": "list[list[LegalClass]]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


LegalClassListClause: TypeAlias = Union[
    list[LegalClass],
    SilentLegalClassList,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


SilentTextList = TypedDict(
    "SilentTextList",
    {
        # The convention.
        "assume": "list[str]",
        # The other interpretations, each of which is tried.
        "or": "list[list[str]]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


TextListClause: TypeAlias = Union[
    list[str],
    SilentTextList,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


Locality: TypeAlias = Literal[
    # Anywhere.
    "anywhere",
    # In the municipality of the authority.
    "authority",
]
"""Where something has to be."""


SilentLocality = TypedDict(
    "SilentLocality",
    {
        # The convention.
        "assume": "Locality",
        # The other interpretations, each of which is tried.
        "or": "list[Locality]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


LocalityClause: TypeAlias = Union[
    Locality,
    SilentLocality,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


class HostRule(TypedDict):
    """Where the work is done. It is looked at as it was on the day of the work."""

    classes: NotRequired[LegalClassListClause | None]
    """The classes of organizations at which hours count; absent: all. A social enterprise counts as one on the days on which its status held."""

    listed: NotRequired[TextListClause | None]
    """Registration numbers of the only organizations at which hours count; absent: all."""

    registered: NotRequired[LocalityClause | None]
    """Where they have to be registered; absent: anywhere."""

    territory: NotRequired[LocalityClause | None]
    """On whose territory the work has to be done; absent: anywhere."""


class VolunteerRule(TypedDict):
    """Who a scheme is for, beside age."""

    residence: NotRequired[LocalityClause | None]
    """Where they live on the day of the work; absent: anywhere."""


SilentHourKindList = TypedDict(
    "SilentHourKindList",
    {
        # The convention.
        "assume": "list[HourKind]",
        # The other interpretations, each of which is tried.
        "or": "list[list[HourKind]]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


HourKindListClause: TypeAlias = Union[
    list[HourKind],
    SilentHourKindList,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


SilentModeList = TypedDict(
    "SilentModeList",
    {
        # The convention.
        "assume": "list[Mode]",
        # The other interpretations, each of which is tried.
        "or": "list[list[Mode]]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


ModeListClause: TypeAlias = Union[
    list[Mode],
    SilentModeList,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


SilentAgreementFormList = TypedDict(
    "SilentAgreementFormList",
    {
        # The convention.
        "assume": "list[AgreementForm]",
        # The other interpretations, each of which is tried.
        "or": "list[list[AgreementForm]]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


AgreementFormListClause: TypeAlias = Union[
    list[AgreementForm],
    SilentAgreementFormList,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


HoursConfirmed: TypeAlias = Literal[
    # Confirmed, by whomever.
    "confirmed",
    # Confirmed by somebody other than the volunteer.
    "confirmed_by_others",
    # Entered is enough, unless a rejection or withdrawal is recorded.
    "entered",
]
"""What confirmation hours need."""


SilentHoursConfirmed = TypedDict(
    "SilentHoursConfirmed",
    {
        # The convention.
        "assume": "HoursConfirmed",
        # The other interpretations, each of which is tried.
        "or": "list[HoursConfirmed]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


HoursConfirmedClause: TypeAlias = Union[
    HoursConfirmed,
    SilentHoursConfirmed,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


SilentRoleList = TypedDict(
    "SilentRoleList",
    {
        # The convention.
        "assume": "list[Role]",
        # The other interpretations, each of which is tried.
        "or": "list[list[Role]]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


RoleListClause: TypeAlias = Union[
    list[Role],
    SilentRoleList,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


SilentNumber = TypedDict(
    "SilentNumber",
    {
        # The convention.
        "assume": "int",
        # The other interpretations, each of which is tried.
        "or": "list[int]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


NumberClause: TypeAlias = Union[
    int,
    SilentNumber,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


SilentEvidenceKindList = TypedDict(
    "SilentEvidenceKindList",
    {
        # The convention.
        "assume": "list[EvidenceKind]",
        # The other interpretations, each of which is tried.
        "or": "list[list[EvidenceKind]]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


EvidenceKindListClause: TypeAlias = Union[
    list[EvidenceKind],
    SilentEvidenceKindList,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


class Limits(TypedDict):
    """How many hours count at most. Entries are taken in the order of their days; what is over does not count."""

    per_day_hours: NotRequired[int | None]
    """In one day. Hours stated for several days count at most as often as there are days."""

    per_host_hours: NotRequired[int | None]
    """At one host."""

    lifetime_hours: NotRequired[int | None]
    """In a lifetime: hours before the period that met all other conditions are counted in first."""


class HourRule(TypedDict):
    """Which hours count. Hours that were corrected, rejected, taken back, or that the records themselves contradict count in no scheme."""

    kinds: NotRequired[HourKindListClause | None]
    """The kinds that do; absent: all but those that are not volunteer work (`mandated`, `paid_summer_job`, `internship`, `own_family`). Hours of which no kind is said are taken for work."""

    modes: NotRequired[ModeListClause | None]
    """The modes that do; absent: all. Hours of which no mode is said are taken to be worked on site."""

    fields: NotRequired[TextListClause | None]
    """The fields of work that do, in the words of the register (capitals do not matter); absent: all."""

    fields_left_out: NotRequired[TextListClause | None]
    """The fields of work that do not, in the words of the register (capitals do not matter); absent: none."""

    agreement: NotRequired[AgreementFormListClause | None]
    """The form of the agreement under which they are worked; absent: any, or none."""

    confirmation: NotRequired[HoursConfirmedClause | None]
    """What confirmation they need; absent: none."""

    confirmed_by: NotRequired[RoleListClause | None]
    """Who may have confirmed them; absent: whoever did."""

    entered_by: NotRequired[RoleListClause | None]
    """Who may have entered them; absent: anybody."""

    entered_within_days: NotRequired[NumberClause | None]
    """How many days after the last day of the work they may have been entered; absent: however many."""

    evidence: NotRequired[EvidenceKindListClause | None]
    """Where they may have been written down; absent: anywhere."""

    excluded_breaches: NotRequired[TextListClause | None]
    """Which breaches of the Law keep hours out: bearings (`voids`, `duty`, `record`) and codes of rules. Absent: `voids`, so that what was not volunteer work under the Law does not count. An empty list: none."""

    limits: NotRequired[Limits | None]
    """How many hours count at most; absent: as many as there are."""


RegisterKind: TypeAlias = Literal[
    # That of the municipality (pašvaldības brīvprātīgo reģistrs).
    "municipality",
    # The state information system (Law, section 10), brivpratigie.lv.
    "state_system",
]
"""A register of volunteers and organizers."""


class RegistrationAsked(TypedDict):
    """That somebody is entered in a register."""

    register: RegisterKind
    """In which one."""

    kept_by: NotRequired[str | None]
    """Who keeps it, by registration number; absent: any registration will do."""

    point: NotRequired[str | None]
    """The point of the regulation that says so, such as `12` or `4.1`."""


class ConsentAsked(TypedDict):
    """That a legal representative consents, on the same terms as the Law's consent."""

    through_age: SmallNumberClause
    """The last age at which consent is needed, in years: `16` asks for it until the day before the 17th birthday."""

    point: NotRequired[str | None]
    """The point of the regulation that says so."""


class ContractPartyAsked(TypedDict):
    """With whom the contract is made. Where neither its number nor its key is known, it cannot be judged."""

    name: NotRequired[str | None]
    """What it is called. It is not compared: a name is written in many ways."""

    registration_number: NotRequired[str | None]
    """The registration number of that body."""

    organization: NotRequired[Uuid | None]
    """Its key in the register that is judged, for a body without a number of its own."""

    point: NotRequired[str | None]
    """The point of the regulation that says so."""


class VacancyAsked(TypedDict):
    """How much work is offered at least."""

    at_least_hours: NumberClause
    """The hours a month: these or more."""

    point: NotRequired[str | None]
    """The point of the regulation that says so."""


Belonging: TypeAlias = Literal[
    # By declared residence (deklarētā dzīvesvieta).
    "residence",
    # By the school attended.
    "school",
    # By either of them.
    "residence_or_school",
]
"""By what a volunteer belongs to a municipality."""


class BelongingAsked(TypedDict):
    """Where the volunteer belongs: in the municipality of the authority."""

    by: Belonging
    """By what."""

    point: NotRequired[str | None]
    """The point of the regulation that says so."""


CountedFrom: TypeAlias = Literal[
    # The day of the work; the last one of an entry of several days.
    "work",
    # The last day of the month of the work.
    "month",
    # The last day of the calendar year of the work.
    "year",
    # The day on which the hours were handed in; of no use for handing them in.
    "entered",
]
"""The day from which a time limit is counted."""


class TimeLimit(TypedDict):
    """Until when something is done with hours. The last day is in time."""

    days: NumberClause
    """So many calendar days after the day it is counted from."""

    counted_from: CountedFrom
    """The day it is counted from."""

    point: NotRequired[str | None]
    """The point of the regulation that says so."""


RequirementCode: TypeAlias = Literal[
    # The volunteer is not entered in the register.
    "volunteer-not-registered",
    # The organizer is not entered in the register.
    "organization-not-registered",
    # A consent is missing at an age at which the Law asks for none.
    "local-consent-missing",
    # The contract was made with another body than the regulation names.
    "contract-with-another",
    # Less work was offered than the regulation asks for.
    "vacancy-too-small",
    # The volunteer neither lives nor learns in the municipality, as far as it asks for that.
    "outside-municipality",
    # Hours were handed in too late.
    "handed-in-late",
    # Hours were confirmed too late.
    "confirmed-late",
]
"""What a local requirement is about, by what is wrong where it is not met. In the order in which they speak."""


class Requirements(TypedDict):
    """What a local regulation asks for beyond the Law. What is absent is not asked for. Where the text is silent on a number, the convention is judged by, and nothing that rests on one is more than a warning."""

    volunteer_registered: NotRequired[RegistrationAsked | None]
    """Volunteers have registered before they volunteer. A step of the kind `registration` shows it."""

    organization_registered: NotRequired[RegistrationAsked | None]
    """Organizers are entered in a register while volunteers work for them."""

    consent: NotRequired[ConsentAsked | None]
    """A legal representative consents in writing, up to an age beyond that of the Law."""

    contract_party: NotRequired[ContractPartyAsked | None]
    """The contract is made with a body that the regulation names."""

    vacancy: NotRequired[VacancyAsked | None]
    """Work is offered only from a certain amount on."""

    belonging: NotRequired[BelongingAsked | None]
    """The volunteer lives or learns in the municipality."""

    handing_in: NotRequired[TimeLimit | None]
    """Until when hours are handed in."""

    confirming: NotRequired[TimeLimit | None]
    """Until when hours that were handed in are confirmed."""

    unknown: NotRequired[list[RequirementCode] | None]
    """Those of which the source does not say whether it asks for them. They are reported as not judged."""


IssueWay: TypeAlias = Literal[
    # By itself, once it is reached.
    "automatic",
    # When the person asks for it.
    "on_request",
    # A jury chooses among those who qualify.
    "jury",
    # At a ceremony.
    "ceremony",
]
"""On what an award is given."""


SilentIssueWay = TypedDict(
    "SilentIssueWay",
    {
        # The convention.
        "assume": "IssueWay",
        # The other interpretations, each of which is tried.
        "or": "list[IssueWay]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


IssueWayClause: TypeAlias = Union[
    IssueWay,
    SilentIssueWay,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


LevelsGiven: TypeAlias = Literal[
    # Each that was reached.
    "all_passed",
    # Of each ladder the highest.
    "best_only",
]
"""Which levels are given."""


AfterCeremony: TypeAlias = Literal[
    # They count.
    "count",
    # They do not count in this period.
    "left_out",
]
"""What becomes of hours after the ceremony."""


SilentAfterCeremony = TypedDict(
    "SilentAfterCeremony",
    {
        # The convention.
        "assume": "AfterCeremony",
        # The other interpretations, each of which is tried.
        "or": "list[AfterCeremony]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


AfterCeremonyClause: TypeAlias = Union[
    AfterCeremony,
    SilentAfterCeremony,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


class IssueRule(TypedDict):
    """How what was earned is given."""

    way: NotRequired[IssueWayClause | None]
    """On what; absent: automatically."""

    levels: NotRequired[LevelsGiven | None]
    """Which of the levels that were reached; absent: every one."""

    issuer: NotRequired[TextClause | None]
    """Who gives it."""

    signatory: NotRequired[TextClause | None]
    """Who signs."""

    ceremony: NotRequired[DayClause | None]
    """The day of the ceremony, which may lie inside the period."""

    after_ceremony: NotRequired[AfterCeremonyClause | None]
    """What becomes of hours of the period that were worked after the ceremony; absent: they count."""

    statement_below: NotRequired[bool | None]
    """Whether whoever has reached no level gets a plain statement of the hours; absent: not."""


class GroupNeeds(TypedDict):
    """What is asked of a group."""

    at_least_hours: int
    """Hours of all its members together."""

    each_at_least_hours: NotRequired[int | None]
    """Hours of each of its members; absent: no matter how many."""

    within_months: NotRequired[int | None]
    """The hours of all together lie within so many months, any that follow one another; absent: within the period."""


class Streak(TypedDict):
    """A run of months or weeks."""

    count: int
    """How many one after another."""

    at_least_minutes: int
    """The minutes in each of them, these or more."""


With = TypedDict(
    "With",
    {
        # Registration number of the body; absent: any.
        "with": "NotRequired[str | None]",
    },
)
"""With whom."""


class Nominated(TypedDict):
    """A nomination."""

    by: NotRequired[list[LegalClass] | None]
    """The classes of those who may nominate (`natural_person` for residents); absent: anybody."""


class AwardedEarlier(TypedDict):
    """An award made earlier."""

    scheme: NotRequired[str | None]
    """Under that scheme; absent: under this one or one that it supersedes."""

    level: NotRequired[str | None]
    """That level; absent: any level."""

    years_before: NotRequired[int | None]
    """For a period that ended in one of so many calendar years before that of the present one, or without such an end found in one of them; absent: ever."""


AgeBand = TypedDict(
    "AgeBand",
    {
        # The least age, in years.
        "from": "NotRequired[int | None]",
        # The greatest age, in years: through the day before the next birthday.
        "to": "NotRequired[int | None]",
        # The day on which the age is looked at; not the day of the work, of which there are many. Absent: the day of the decision.
        "tested_on": "NotRequired[AgeTested | None]",
    },
)
"""An age on one day. A bound that is left out does not bind."""


Needs = TypedDict(
    "Needs",
    {
        # So many hours or more.
        "at_least_hours": "NotRequired[NumberClause | None]",
        # More hours than that.
        "more_than_hours": "NotRequired[NumberClause | None]",
        # Fewer hours than that: the upper end of a half-open band.
        "below_hours": "NotRequired[NumberClause | None]",
        # At most so many hours: the upper end of a closed band.
        "up_to_hours": "NotRequired[NumberClause | None]",
        # The hours that are asked for lie within so many months, any that follow one another (to the day before the same day of the month); absent: within the period.
        "within_months": "NotRequired[int | None]",
        # Work on so many days or more. Of an entry of several days it is known that it was worked on one of them, and it may have been on each.
        "at_least_days": "NotRequired[NumberClause | None]",
        # Hours in so many fields of work or more. Fields that differ in capitals only are the same.
        "fields": "NotRequired[NumberClause | None]",
        # At least so many per cent of the hours at one and the same host.
        "one_host_percent": "NotRequired[NumberClause | None]",
        # What the group asks in which the person takes part.
        "group": "NotRequired[GroupNeeds | None]",
        # So many months from the first day of work to the last.
        "months_of_service": "NotRequired[NumberClause | None]",
        # Calendar months one after another, none of them with too few hours.
        "months_in_a_row": "NotRequired[Streak | None]",
        # Weeks (from Monday) one after another, none of them with too few hours.
        "weeks_in_a_row": "NotRequired[Streak | None]",
        # A contact is recorded in each calendar month from the first month of work to the last.
        "contact_each_month": "NotRequired[bool | None]",
        # A written contract.
        "contract": "NotRequired[With | None]",
        # A registration.
        "registration": "NotRequired[With | None]",
        # A nomination, in time if there is a deadline for it.
        "nomination": "NotRequired[Nominated | None]",
        # Something that somebody attests, by the name under which the register has it, such as `residential-project`.
        "attested": "NotRequired[str | None]",
        # An award made earlier.
        "awarded": "NotRequired[AwardedEarlier | None]",
        # An age, on one day.
        "age": "NotRequired[AgeBand | None]",
        # Residence on the day of the decision.
        "residence": "NotRequired[Locality | None]",
        # A school on the day of the decision.
        "school": "NotRequired[Locality | None]",
        # All of these.
        "all": "NotRequired[list[Needs] | None]",
        # One of these, or more.
        "any": "NotRequired[list[Needs] | None]",
        # Not this.
        "not": "NotRequired[Needs | None]",
    },
)
"""What a level takes: all that is said here together. Hours mean hours that count."""


Awarded: TypeAlias = Literal[
    # An invitation to the honouring event (ielūgums uz godināšanas pasākumu).
    "invitation",
    # A certificate (apliecinājums).
    "certificate",
    # A plain statement of the hours (izziņa).
    "statement",
    # A letter of thanks (pateicības raksts).
    "thanks",
    # A badge (nozīmīte).
    "badge",
    # A sign of honour (goda zīme).
    "honour_sign",
    # A gift (dāvana).
    "gift",
    # A place ahead of others, such as in a queue for summer jobs (priekšrocība).
    "priority",
    # A discount or free use (atlaide).
    "discount",
]
"""What is given for a level."""


EntitlementKind: TypeAlias = Literal[
    # A place before others in a queue, such as that for summer jobs (priekšrocība rindā).
    "queue_place",
    # A lower price, or none (atlaide).
    "discount",
    # Something else.
    "other",
]
"""What sort of thing an award entitles to."""


HoldsFrom: TypeAlias = Literal[
    # The conditions were found to be met.
    "eligible",
    # The award was approved.
    "approved",
    # It was handed over.
    "handed_over",
]
"""The step of an award from whose day on an entitlement holds."""


class EntitlementRule(TypedDict):
    """What somebody who has an award may claim, as a scheme writes it."""

    id: str
    """Its name in files."""

    kind: EntitlementKind
    """What sort of thing it is."""

    title: Title
    """What it is called."""

    holds_from: HoldsFrom
    """The step of the award from whose day on it holds."""

    months: NotRequired[NumberClause | None]
    """How many months it holds, through the day of the same number; absent if it is not limited so."""

    until: NotRequired[Day | None]
    """The last day on which it holds in any case; absent if there is none."""

    uses: NotRequired[int | None]
    """How often it can be used; absent if there is no limit."""


class Level(TypedDict):
    """Something that can be earned."""

    id: str
    """Its name in files and decisions."""

    track: NotRequired[str | None]
    """The ladder it belongs to, where it is not the main one: a side benefit has one of its own."""

    title: Title
    """What it is called."""

    needs: Needs
    """What it takes."""

    way: NotRequired[IssueWayClause | None]
    """On what it is given; absent: on what the scheme says of all levels."""

    most_a_year: NotRequired[int | None]
    """How many people get it in a calendar year at most; absent: whoever reached it. Where more would get it than may, all of them are for those who choose."""

    awards: list[Awarded]
    """What is given."""

    entitlements: NotRequired[list[EntitlementRule] | None]
    """What it entitles to, and for how long; absent: to nothing of which the source says so."""


class Scheme(TypedDict):
    """What the text of a scheme says. Of what is left out it asks for nothing, except where the member says otherwise."""

    id: str
    """Its name in files and commands."""

    title: Title
    """What it is called."""

    authority: Authority
    """Whose scheme it is."""

    text: LegalText
    """The text of law it was taken from."""

    period: NotRequired[SchemePeriodClause | None]
    """The days whose hours count together; absent: all."""

    deadline: NotRequired[DeadlineClause | None]
    """Until when something has to be handed in; absent: at any time."""

    age: NotRequired[AgeRule | None]
    """The ages it is for; absent: all."""

    hosts: NotRequired[HostRule | None]
    """Where the work is done; absent: anywhere."""

    volunteers: NotRequired[VolunteerRule | None]
    """Who it is for, beside age; absent: anybody."""

    hours: NotRequired[HourRule | None]
    """Which hours count."""

    requirements: NotRequired[Requirements | None]
    """What the text asks for beyond the Law; absent: nothing is known that it does."""

    presume: NotRequired[Presume | None]
    """What is presumed of records that are silent, where the caller does not say; absent: what is usual."""

    issue: NotRequired[IssueRule | None]
    """How what was earned is given."""

    levels: list[Level]
    """What can be earned; of each ladder the least first."""


class ProgrammeText(TypedDict):
    """The text of a programme's rules."""

    name: Title
    """How it is cited, in both languages."""

    sources: list[str]
    """Where it was seen."""


Strand: TypeAlias = Literal[
    # One person, for months.
    "individual",
    # A team, for weeks.
    "team",
    # One person, in humanitarian aid.
    "humanitarian_individual",
    # A team in humanitarian aid.
    "humanitarian_team",
]
"""A part of a programme."""


TestedOn: TypeAlias = Literal[
    # The first day of the stay.
    "first_day",
    # The day on which the project was submitted.
    "submitted",
]
"""The day on which an age is looked at."""


SilentTestedOn = TypedDict(
    "SilentTestedOn",
    {
        # The convention.
        "assume": "TestedOn",
        # The other interpretations, each of which is tried.
        "or": "list[TestedOn]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


TestedOnClause: TypeAlias = Union[
    TestedOn,
    SilentTestedOn,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


AgesAsked = TypedDict(
    "AgesAsked",
    {
        # The least age in years.
        "from": "SmallNumberClause",
        # The day on which the least age is looked at.
        "from_on": "TestedOnClause",
        # The last age in years: `30` is until the day before the 31st birthday.
        "through": "SmallNumberClause",
        # The day on which the last age is looked at.
        "through_on": "TestedOnClause",
        # What the knowledge of it rests on.
        "basis": "Mark",
    },
)
"""How old a volunteer is."""


class Duration(TypedDict):
    """How long something lasts: calendar months, then days."""

    months: NotRequired[int | None]
    """Calendar months."""

    days: NotRequired[int | None]
    """Days, after the months."""


SilentDuration = TypedDict(
    "SilentDuration",
    {
        # The convention.
        "assume": "Duration",
        # The other interpretations, each of which is tried.
        "or": "list[Duration]",
    },
)
"""The text is silent: the convention, and the other interpretations."""


DurationClause: TypeAlias = Union[
    Duration,
    SilentDuration,
    Literal['unknown'],
]
"""A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."""


class LengthAsked(TypedDict):
    """How long a stay lasts, without the days of travel."""

    at_least: DurationClause
    """At least."""

    at_most: DurationClause
    """At most."""

    fewer_at_least: NotRequired[DurationClause | None]
    """At least, for people with fewer opportunities; absent: no other."""

    basis: Mark
    """What the knowledge of it rests on."""


class WeeklyAsked(TypedDict):
    """How many minutes a week, as agreed. In a week that is whole and not of travel, the hour log has no more either."""

    at_least_minutes: NumberClause
    """At least."""

    at_most_minutes: NumberClause
    """At most."""

    basis: Mark
    """What the knowledge of it rests on."""


class DaysOffAsked(TypedDict):
    """Days off in each week from Monday to Sunday."""

    consecutive: SmallNumberClause
    """So many, one after the other."""

    basis: Mark
    """What the knowledge of it rests on."""


class ParticipationAsked(TypedDict):
    """How often one may take part."""

    in_all: DurationClause
    """All stays of individuals together, counted from the first day of the first."""

    long: DurationClause
    """A stay abroad that lasts longer is a long one."""

    long_at_most: SmallNumberClause
    """How many long ones."""

    fewer_long_at_most: NotRequired[SmallNumberClause | None]
    """How many long ones for people with fewer opportunities; absent: no others."""

    basis: Mark
    """What the knowledge of it rests on."""


TeamAsked = TypedDict(
    "TeamAsked",
    {
        # The least number of members.
        "from": "NumberClause",
        # The greatest number of members.
        "to": "NumberClause",
        # From at least so many countries.
        "countries": "NumberClause",
        # At least so many in a hundred are from another country than that of the activity.
        "abroad_percent": "NumberClause",
        # What the knowledge of it rests on.
        "basis": "Mark",
    },
)
"""Who makes up a team."""


LabelRole: TypeAlias = Literal[
    # It hosts the volunteer (uzņēmējorganizācija).
    "host",
    # It supports the volunteer, before all in the country of residence (atbalsta organizācija).
    "support",
    # It applies for the project (vadošā organizācija).
    "lead",
]
"""What an organization may do with a quality label."""


class LabelAsked(TypedDict):
    """A quality label that somebody has on all days of the stay."""

    role: LabelRole
    """For which role."""

    abroad_only: NotRequired[bool | None]
    """Whether only where the volunteer comes from another country; absent: always."""

    basis: Mark
    """What the knowledge of it rests on."""


Duty: TypeAlias = Literal[
    # A written volunteering agreement (brīvprātīgā darba līgums).
    "agreement",
    # The insurance of the programme.
    "insurance",
    # A mentor (mentors).
    "mentor",
    # The training on arrival (apmācības pēc ierašanās).
    "arrival_training",
    # The meeting in the middle of the stay (vidusposma tikšanās).
    "mid_term_meeting",
    # The report of the volunteer (noslēguma ziņojums).
    "final_report",
    # The certificate of participation (dalības apliecība).
    "certificate",
    # The Youthpass, for whoever asks.
    "youthpass",
]
"""What a programme asks to be done."""


DutyTime: TypeAlias = Literal[
    # The first day of the stay.
    "first_day",
    # The last day of the stay.
    "last_day",
    # After the stay.
    "afterwards",
]
"""Until when something has to be done."""


class DutyAsked(TypedDict):
    """Something that has to be done."""

    duty: Duty
    """What."""

    until: DutyTime
    """Until when."""

    within: NotRequired[Duration | None]
    """How long after the last day; absent: no time limit is known."""

    longer_than: NotRequired[Duration | None]
    """Only for stays that last longer, without the days of travel; absent: for all."""

    basis: Mark
    """What the knowledge of it rests on."""


class StrandRules(TypedDict):
    """What a programme asks for in one of its parts. What is absent is not asked for."""

    strands: list[Strand]
    """Which parts have these rules."""

    age: NotRequired[AgesAsked | None]
    """How old a volunteer is."""

    length: NotRequired[LengthAsked | None]
    """How long a stay lasts."""

    weekly: NotRequired[WeeklyAsked | None]
    """How many minutes a week."""

    days_off: NotRequired[DaysOffAsked | None]
    """Days off in each week."""

    participation: NotRequired[ParticipationAsked | None]
    """How often one may take part."""

    team: NotRequired[TeamAsked | None]
    """Who makes up a team."""

    labels: NotRequired[list[LabelAsked] | None]
    """Quality labels."""

    duties: NotRequired[list[DutyAsked] | None]
    """What has to be done."""


Action: TypeAlias = Literal[
    # Citizens of partner towns meet (pilsētu sadraudzība).
    "town_twinning",
    # Towns work on a common theme over a longer time (pilsētu tīkli).
    "networks_of_towns",
]
"""A kind of project that a programme pays for."""


CountriesAsked = TypedDict(
    "CountriesAsked",
    {
        # At least so many.
        "from": "NumberClause",
        # What the knowledge of it rests on.
        "basis": "Mark",
    },
)
"""From how many countries the partners are."""


InvitedAsked = TypedDict(
    "InvitedAsked",
    {
        # At least so many.
        "from": "NumberClause",
        # What the knowledge of it rests on.
        "basis": "Mark",
    },
)
"""How many people come to the meetings from other countries than those in which they are held."""


class MeetingAsked(TypedDict):
    """How long a meeting lasts."""

    at_most: DurationClause
    """At most."""

    basis: Mark
    """What the knowledge of it rests on."""


class GrantAsked(TypedDict):
    """How much a programme pays of a project."""

    at_most_cents: NumberClause
    """At most so many euro cents."""

    basis: Mark
    """What the knowledge of it rests on."""


class ActionRules(TypedDict):
    """What a programme asks for in a kind of project. What is absent is not asked for."""

    actions: list[Action]
    """Which kinds have these rules."""

    countries: NotRequired[CountriesAsked | None]
    """From how many countries the partners are."""

    invited: NotRequired[InvitedAsked | None]
    """How many people come from abroad."""

    meeting: NotRequired[MeetingAsked | None]
    """How long a meeting lasts."""

    grant: NotRequired[GrantAsked | None]
    """How much the programme pays."""


Programme = TypedDict(
    "Programme",
    {
        # Its name in files and commands, such as `esc-2024`.
        "id": "str",
        # The programme that it is a version of, such as `esc`.
        "programme": "str",
        # What it is called.
        "title": "Title",
        # The text that it was taken from.
        "text": "ProgrammeText",
        # The first day on which it is in force.
        "from": "Day",
        # The last day on which it is in force; absent: none is known.
        "to": "NotRequired[Day | None]",
        # Its parts. Of a part that it does not have, nothing is judged.
        "strands": "list[StrandRules]",
        # Kinds of projects that it pays for; absent: none is known. Of a kind that it does not have, nothing is judged.
        "actions": "NotRequired[list[ActionRules] | None]",
    },
)
"""A version of the rules of a programme: what it asks for on the days on which it is in force."""


class Partner(TypedDict):
    """A town or an organization that takes part."""

    key: str
    """Its name in this project, by which others refer to it."""

    country: NotRequired[str | None]
    """Its country, two letters (ISO 3166-1)."""


ProjectDocumentKind: TypeAlias = Literal[
    # The agreement with the programme (dotācijas līgums).
    "grant_agreement",
    # An agreement between the partners (partnerības līgums).
    "partnership_agreement",
    # The decision of a council to take part and to pay (domes lēmums).
    "council_decision",
]
"""What a paper of a project is."""


class ProjectDocument(TypedDict):
    """A paper that a project rests on."""

    kind: ProjectDocumentKind
    """Of what kind."""

    partner: NotRequired[str | None]
    """The key of the partner whose it is; absent: of the whole project."""

    number: NotRequired[str | None]
    """Its number."""

    on: NotRequired[Day | None]
    """The day on which it was made."""


MobilityRole: TypeAlias = Literal[
    # Volunteers (brīvprātīgie).
    "volunteer",
    # Those who coordinate volunteers (koordinatori).
    "coordinator",
    # Others who work for a partner (darbinieki).
    "staff",
    # Those who teach or advise (eksperti).
    "expert",
    # Others (citi dalībnieki).
    "other",
]
"""What people come to a meeting for."""


class Headcount(TypedDict):
    """How many people, in a role and of a partner where that is known."""

    role: NotRequired[MobilityRole | None]
    """In which role."""

    partner: NotRequired[str | None]
    """The key of the partner that sent them."""

    people: NotRequired[int | None]
    """How many."""


Mobility = TypedDict(
    "Mobility",
    {
        # Its name in this project, by which costs refer to it.
        "key": "str",
        # The first day.
        "from": "NotRequired[Day | None]",
        # The last day.
        "to": "NotRequired[Day | None]",
        # The country, two letters (ISO 3166-1).
        "country": "NotRequired[str | None]",
        # The place, as people call it.
        "place": "NotRequired[str | None]",
        # Who was planned to come.
        "planned": "NotRequired[list[Headcount] | None]",
        # Who came; absent while nobody has counted.
        "came": "NotRequired[list[Headcount] | None]",
    },
)
"""A meeting of a project to which people travel (mobilitāte)."""


FundSource: TypeAlias = Literal[
    # The programme (programmas līdzfinansējums).
    "programme",
    # The council of the municipality (domes līdzfinansējums).
    "council",
    # The state (valsts budžets).
    "state",
    # Somebody else (cits finansējums).
    "other",
]
"""Who bears a part of a budget."""


class Fund(TypedDict):
    """A part of a budget that somebody bears (līdzfinansējums)."""

    source: FundSource
    """Who."""

    cents: NotRequired[int | None]
    """How much."""

    at_most_percent: NotRequired[int | None]
    """The greatest share of the budget in a hundred, by the agreement or the decision; absent: none is known (an event)."""


class Repayment(TypedDict):
    """A part of pre-financing that was repaid."""

    cents: int
    """How much."""

    on: NotRequired[Day | None]
    """When; absent: it was, and nobody knows when."""


class PreFinancing(TypedDict):
    """Money lent until a fund is paid (priekšfinansējums). It is repaid, and bears nothing."""

    by: FundSource
    """Who lends it."""

    instead_of: FundSource
    """Which fund it stands for."""

    cents: NotRequired[int | None]
    """How much."""

    repay_by: NotRequired[Day | None]
    """The last day on which it is repaid in time; absent: no time limit is known (an event)."""

    repaid: NotRequired[list[Repayment] | None]
    """What was repaid; an empty list: nothing."""


CostKind: TypeAlias = Literal[
    # Travel (ceļa izdevumi).
    "travel",
    # Food and lodging (uzturēšanās izdevumi).
    "subsistence",
    # Insurance (apdrošināšana).
    "insurance",
    # Making the project known (publicitāte).
    "publicity",
    # Something else.
    "other",
]
"""What a part of a budget is spent on."""


class Cost(TypedDict):
    """What a part of a budget is spent on."""

    kind: CostKind
    """On what."""

    cents: NotRequired[int | None]
    """How much."""

    mobility: NotRequired[str | None]
    """The key of the mobility that it is for; absent: for the project as a whole."""


class Budget(TypedDict):
    """A budget: what it costs, and who bears that in the end. Money that somebody only lends until a grant is paid is `pre_financing`(Self::pre_financing) and no further fund: of 550 euro, 350 may be the programme's and 200 the council's, while the council lends the 350 until they come."""

    partner: NotRequired[str | None]
    """The key of the partner whose budget it is; absent: of the whole project."""

    total_cents: NotRequired[int | None]
    """The sum of it as it was approved."""

    funds: NotRequired[list[Fund] | None]
    """Who bears the costs in the end (līdzfinansējums)."""

    pre_financing: NotRequired[list[PreFinancing] | None]
    """What is lent until a fund is paid (priekšfinansējums)."""

    costs: NotRequired[list[Cost] | None]
    """What it is spent on."""


ResultKind: TypeAlias = Literal[
    # A plan, a model or recommendations.
    "plan",
    # A publication, such as a brochure.
    "publication",
    # An event for the public.
    "event",
    # A page on the web.
    "page",
    # News of the project in media.
    "news",
    # Something else.
    "other",
]
"""What a project promised."""


ResultEvidenceKind: TypeAlias = Literal[
    # An address on the web.
    "link",
    # A copy.
    "copy",
    # Photographs or recordings.
    "recording",
    # A list of who took part.
    "attendance_list",
]
"""What shows that a result is there."""


class ResultEvidence(TypedDict):
    """What shows that a result is there."""

    kind: ResultEvidenceKind
    """Of what kind."""

    on: NotRequired[Day | None]
    """Since when; absent: it is there, and nobody knows since when."""


class PromisedResult(TypedDict):
    """Something that a project promised to leave behind or to make known."""

    kind: ResultKind
    """What."""

    due: NotRequired[Day | None]
    """The day by which it was promised; absent: the last day of the project."""

    evidence: NotRequired[list[ResultEvidence] | None]
    """What shows that it is there; an empty list: nothing does."""


ProjectReportKind: TypeAlias = Literal[
    # In the middle of the project (starpposma pārskats).
    "interim",
    # At its end (noslēguma pārskats).
    "final",
    # About its money (finanšu pārskats).
    "financial",
]
"""A report of a project."""


class ReportDue(TypedDict):
    """A report that a project has to hand in."""

    kind: ProjectReportKind
    """Which one."""

    due: NotRequired[Day | None]
    """The last day that is in time."""

    handed_in: NotRequired[Day | None]
    """The day on which it was handed in; absent while it is not (an event)."""


Exchange = TypedDict(
    "Exchange",
    {
        # Its name in files and commands, such as `hop-2018`.
        "id": "str",
        # What it is called.
        "title": "NotRequired[Title | None]",
        # The number of the grant agreement.
        "number": "NotRequired[str | None]",
        # The programme that pays for it, such as `efc`.
        "programme": "NotRequired[str | None]",
        # Which kind of project of the programme it is.
        "action": "NotRequired[Action | None]",
        # The day on which it was submitted: the version of the programme that was in force on it judges.
        "submitted": "NotRequired[Day | None]",
        # The first day of the project.
        "from": "NotRequired[Day | None]",
        # The last day of the project.
        "to": "NotRequired[Day | None]",
        # The key of the partner that leads it (vadošais partneris).
        "lead": "NotRequired[str | None]",
        # Everybody who takes part, the lead partner too.
        "partners": "NotRequired[list[Partner] | None]",
        # Papers that it rests on.
        "documents": "NotRequired[list[ProjectDocument] | None]",
        # The meetings.
        "mobilities": "NotRequired[list[Mobility] | None]",
        # Budgets: of the whole project, of partners, or both.
        "budgets": "NotRequired[list[Budget] | None]",
        # What it promised to leave behind and to make known.
        "promised": "NotRequired[list[PromisedResult] | None]",
        # What it has to report, and when.
        "reports": "NotRequired[list[ReportDue] | None]",
    },
)
"""A project of partner towns (sadarbības projekts). Facts that are absent are not known; an empty list says that there is none."""


NetworkRole: TypeAlias = Literal[
    # A coordinator of volunteer work (brīvprātīgā darba koordinators).
    "coordinator",
    # Somebody who stands in for a coordinator.
    "deputy",
    # A member of a working group (darba grupa).
    "working_group",
]
"""What somebody is in the network. Whoever coordinates is asked first."""


PlanningRegion: TypeAlias = Literal[
    # Kurzemes plānošanas reģions.
    "kurzeme",
    # Latgales plānošanas reģions.
    "latgale",
    # Rīgas plānošanas reģions.
    "riga",
    # Vidzemes plānošanas reģions.
    "vidzeme",
    # Zemgales plānošanas reģions.
    "zemgale",
]
"""A planning region (plānošanas reģions, Regional Development Law, section 5). The five have kept their names; which municipality lies in which changed on 1 July 2021."""


Contact = TypedDict(
    "Contact",
    {
        # The name, for the eyes of the office: it is in no answer, message or error.
        "name": "NotRequired[str | None]",
        # How to reach them, such as an address; it is in none either.
        "reached": "NotRequired[str | None]",
        # In which role.
        "role": "NetworkRole",
        # The code of the municipality (ATVK) that they are for, of before or after a reform.
        "municipality": "NotRequired[str | None]",
        # The planning region that they are for.
        "region": "NotRequired[PlanningRegion | None]",
        # The first day on which they are.
        "from": "NotRequired[Day | None]",
        # The last day; absent: none is known (an event).
        "to": "NotRequired[Day | None]",
    },
)
"""Somebody of the network, for a municipality, for a region or for the whole country."""


Reported = TypedDict(
    "Reported",
    {
        # Its code (ATVK), of before or after a reform.
        "municipality": "str",
        # The first day that it is about.
        "from": "Day",
        # The last day that it is about.
        "to": "Day",
        # The day on which it came in; absent: it did, and nobody knows when.
        "on": "NotRequired[Day | None]",
    },
)
"""A report of a municipality about some days."""


class Network(TypedDict):
    """Coordinators and working groups of municipalities and regions, and what they reported."""

    contacts: list[Contact]
    """Who belongs to it. Answers refer to them by their position, from 0."""

    reported: NotRequired[list[Reported] | None]
    """The reports that came in: a municipality that is not among them has not reported. Absent: nobody knows."""


AwardPeriod = TypedDict(
    "AwardPeriod",
    {
        # The first.
        "from": "NotRequired[Day | None]",
        # The last.
        "to": "NotRequired[Day | None]",
    },
)
"""Days from the first to the last, both included. An end that is absent is open."""


class AwardKey(TypedDict):
    """The key of an award. The same key is the same award, and no award is given twice."""

    volunteer: Uuid
    """The person."""

    scheme: str
    """The id of the scheme."""

    level: str
    """The id of the level."""

    period: NotRequired[AwardPeriod | None]
    """The days whose hours earned it. Absent where hours add up without end: such an award is given once in a lifetime."""


AwardStep: TypeAlias = Literal[
    # The conditions were found to be met (kritēriji izpildīti).
    "eligible",
    # Whoever decides has approved it (apstiprināts): from here on it is an award.
    "approved",
    # The person was invited to where it is handed over (uzaicināts). Left out where it is handed over without an event, as on request.
    "invited",
    # It was handed over (pasniegts).
    "handed_over",
    # It was taken back, or refused before it was approved (atsaukts).
    "revoked",
    # The revocation was taken back (atjaunots): the award stands where it stood before it.
    "reinstated",
]
"""A step in the life of an award. The state of an award is the step that brought it there."""


class AwardEvent(TypedDict):
    """A step and the day on which it was taken."""

    step: AwardStep
    """The step."""

    on: Day
    """The day."""

    reason: NotRequired[str | None]
    """Why. A revocation and a reinstatement need a reason; no other step does."""


class Entitlement(TypedDict):
    """An entitlement of an award, by the rule that held when the award was made."""

    rule: EntitlementRule
    """The rule."""

    used: list[Day]
    """The days on which it was used, once for each use."""


class RecordedAward(TypedDict):
    """An award as it was made, and what has happened to it since. Nothing but events and uses is ever added to it."""

    key: AwardKey
    """Whose it is and for what."""

    version: NotRequired[str | None]
    """The version of the scheme that it was decided by, such as the number and date of its text. Absent where that was not recorded."""

    minutes: int
    """The minutes that counted."""

    logs: list[Uuid]
    """The entries of the hour log that they were made of."""

    events: list[AwardEvent]
    """What has happened, in the order in which it did."""

    entitlements: NotRequired[list[Entitlement] | None]
    """What it entitles to. Absent if it entitles to nothing."""


class Ledger(TypedDict):
    """Every award that a municipality has made, kept from year to year."""

    version: int
    """Version of this shape; 1."""

    complete: NotRequired[AwardPeriod | None]
    """The days for which it holds every award; absent if that is not known."""

    awards: list[RecordedAward]
    """The awards."""


Lang: TypeAlias = Literal[
    # Latvian.
    "lv",
    # English.
    "en",
]
"""The language of a text."""


Detail: TypeAlias = Literal[
    # What was found, what could not be decided, what was not judged.
    "findings",
    # What was found, grouped by rule and cause with counts: the answer is a summary instead of a report.
    "summary",
    # Also what is satisfied, and the verdict on each entry of the hour log.
    "full",
]
"""How much a report lists."""


class CheckOptions(TypedDict):
    """What a check is asked for."""

    settings: Settings
    """The day and the choices where the law leaves room."""

    lang: NotRequired[Lang | None]
    """The language of the text; without it, the report has no text."""

    detail: NotRequired[Detail | None]
    """How much is reported; the findings if not set."""


SchemeChoice: TypeAlias = Union[
    str,
    Scheme,
]
"""The id of a built-in scheme, or a scheme."""


class RecognizeOptions(TypedDict):
    """What a recognition is asked for."""

    settings: Settings
    """The day and the choices where the law leaves room."""

    scheme: SchemeChoice
    """The scheme: the id of a built-in one, or a scheme."""

    earlier_versions: NotRequired[list[SchemeChoice] | None]
    """Earlier versions of the scheme, in any order: they judge the hours of the days on which they were in force."""

    on: NotRequired[Day | None]
    """A day in the period that is looked at; absent: today."""

    ledger: NotRequired[Ledger | None]
    """The awards that were made so far. None of them is due again, conditions on earlier awards look here, and the answer has the ledger with what is new. Without one, nothing is known of earlier awards."""

    lang: NotRequired[Lang | None]
    """The language of the text; without it, the decisions have no text."""


class YearlyOptions(TypedDict):
    """Which year of which organization is counted."""

    settings: Settings
    """The day and the choices where the law leaves room."""

    organization: Uuid
    """The organization: party to the agreements."""

    year: int
    """The year."""

    lang: NotRequired[Lang | None]
    """The language of the text; without it, the answer has no text."""


QualityLabel = TypedDict(
    "QualityLabel",
    {
        # The role that it is for.
        "role": "LabelRole",
        # The first day on which it is valid.
        "from": "NotRequired[Day | None]",
        # The last day on which it is valid; absent: none is known (an event).
        "to": "NotRequired[Day | None]",
    },
)
"""A quality label (kvalitātes zīme) of an organization."""


class DutyDone(TypedDict):
    """Something that the programme asks for, and was done."""

    duty: Duty
    """What."""

    on: NotRequired[Day | None]
    """When. Of an insurance and a mentor, since when."""


EarlierStay = TypedDict(
    "EarlierStay",
    {
        # Its part of the programme.
        "strand": "Strand",
        # The first day.
        "from": "Day",
        # The last day.
        "to": "Day",
        # Whether it was in another country than that of residence.
        "abroad": "NotRequired[bool | None]",
    },
)
"""An earlier stay of the same person."""


Stay = TypedDict(
    "Stay",
    {
        # The programme, such as `esc`.
        "programme": "str",
        # The placement in the register.
        "placement": "Uuid",
        # Its part of the programme.
        "strand": "Strand",
        # The first day, days of travel among them.
        "from": "NotRequired[Day | None]",
        # The last day, days of travel among them.
        "to": "NotRequired[Day | None]",
        # How many of these days were spent on the way there and back; absent: none (an event).
        "travel_days": "NotRequired[int | None]",
        # The day on which the project was submitted.
        "submitted": "NotRequired[Day | None]",
        # Whether the volunteer has fewer opportunities than others.
        "fewer_opportunities": "NotRequired[bool | None]",
        # The country of residence, two letters (ISO 3166-1).
        "home": "NotRequired[str | None]",
        # The country of the activity, two letters (ISO 3166-1).
        "venue": "NotRequired[str | None]",
        # Minutes of activity a week, as agreed.
        "weekly_minutes": "NotRequired[int | None]",
        # The countries of residence of all members of the team, one each, two letters (ISO 3166-1).
        "team": "NotRequired[list[str] | None]",
        # The quality labels of those who host and support.
        "labels": "NotRequired[list[QualityLabel] | None]",
        # What was done of what the programme asks for. A list without something says that it was not done.
        "done": "NotRequired[list[DutyDone] | None]",
        # The day on which the volunteer asked for a Youthpass (an event).
        "youthpass_requested": "NotRequired[Day | None]",
        # Earlier stays of the same person that are not among those that are judged; an empty list: there were none.
        "earlier": "NotRequired[list[EarlierStay] | None]",
    },
)
"""A placement as a stay in a programme. Facts that are absent are not known; events that are absent did not happen as far as anybody knows."""


class StayOptions(TypedDict):
    """Which stays are judged."""

    settings: Settings
    """The day and the choices where the law leaves room."""

    stays: list[Stay]
    """The stays, each of a placement of the register."""

    programmes: NotRequired[list[Programme] | None]
    """The versions of the programmes, in any order; absent: the built-in ones, which need the feature `toml`."""

    lang: NotRequired[Lang | None]
    """The language of the text; without it, the report has no text."""


class ExchangeOptions(TypedDict):
    """How a project is judged."""

    settings: Settings
    """The day, and whether what was only recalled is asked for. The choices of the Law are of no matter here."""

    programmes: NotRequired[list[Programme] | None]
    """The versions of the programmes, in any order; absent: the built-in ones, which need the feature `toml`."""

    lang: NotRequired[Lang | None]
    """The language of the text; without it, the report has no text."""


By: TypeAlias = Literal[
    # The municipality (ATVK code).
    "municipality",
    # The planning region of that municipality.
    "planning_region",
    # The organization where the work was done, by its key.
    "organization",
    # The field of work, as it was written.
    "field",
    # The calendar month: hours of several months are of none.
    "month",
    # The calendar year: hours of several years are of none.
    "year",
    # The age on the last day of the hours, in bands that begin with the ages of the Law.
    "age_band",
    # What the Law makes of the hours.
    "verdict",
    # The level that the person has reached under a scheme; the empty text where none was.
    "level",
]
"""By what totals are kept apart. What is not known of hours is a group of its own."""


MunicipalityOf: TypeAlias = Literal[
    # That in which the organization is registered where the work was done.
    "host",
    # That of the place which the entry names, among the places of its organization.
    "work",
    # That in which the volunteer lived on the days of the entry.
    "residence",
    # That in which the organizer is registered, who is party to the agreement and issues statements of the work.
    "issuer",
]
"""Whose municipality is meant. One table has one meaning."""


Borders: TypeAlias = Literal[
    # Of the day on which the work was done: whoever held the recorded territory on it.
    "each_day",
    # The code as the records have it, be it outdated or none.
    "recorded",
]
"""In the borders of which day municipalities are counted, where no day is named."""


Verdict: TypeAlias = Literal[
    # Volunteer work under the Law, or from before it.
    "lawful",
    # Not volunteer work under the Law.
    "void",
    # The records themselves contradict all of the hours: they cannot be, have not come yet, or were entered before.
    "contradicted",
    # A fact is missing that decides it, or only some of its days are void.
    "undecided",
]
"""What the Law makes of an entry of the hour log."""


ValuingMethod: TypeAlias = Literal[
    # Replacement cost: the minimum monthly wage divided by the norm hours of the month. Hours of several months, or of a month of which no wage is recorded, have no value.
    "minimum_wage",
    # A rate that is given, the same for all hours.
    "rate",
]
"""By which method hours are valued."""


class Valuing(TypedDict):
    """How hours are valued."""

    method: ValuingMethod
    """By which method."""

    rate: NotRequired[int | None]
    """The rate of the method that takes one: ten-thousandths of a euro an hour."""


TotalsAsked = TypedDict(
    "TotalsAsked",
    {
        # By what they are kept apart: each once, and at most four. All hours are one group where the list is empty.
        "by": "NotRequired[list[By] | None]",
        # Whose municipality is meant; that of the host if not set.
        "municipality_of": "NotRequired[MunicipalityOf | None]",
        # In which borders municipalities are counted; those of each day if not set.
        "borders": "NotRequired[Borders | None]",
        # The day in whose borders everything is counted. A municipality that was divided between several is of none.
        "borders_on": "NotRequired[Day | None]",
        # The first day; absent: from the beginning.
        "from": "NotRequired[Day | None]",
        # The last day; absent: to the end.
        "to": "NotRequired[Day | None]",
        # What the Law has to make of the hours; absent: whatever it makes of them.
        "verdicts": "NotRequired[list[Verdict] | None]",
        # How hours are valued; absent: they are not.
        "value": "NotRequired[Valuing | None]",
        # Numbers of groups of fewer people are not given, nor those that would give them away; 5 if not set.
        "fewest_people": "NotRequired[int | None]",
    },
)
"""What totals are asked for."""


class City(TypedDict):
    """A municipality that is compared with others."""

    municipality: str
    """Its code (ATVK, seven digits), of the list that the borders ask for."""

    young_people: NotRequired[int | None]
    """How many young people, from 13 to 25, live in it; absent where nobody says."""


class ImpactOptions(TypedDict):
    """Which totals are made of a register."""

    settings: Settings
    """The day and the choices where the law leaves room."""

    asked: NotRequired[TotalsAsked | None]
    """What is counted, and by what it is kept apart; absent: everything together."""

    scheme: NotRequired[SchemeChoice | None]
    """The scheme whose levels are meant: the id of a built-in one, or a scheme."""

    on: NotRequired[Day | None]
    """A day in the period in which the scheme is looked at; absent: today."""

    cities: NotRequired[list[City] | None]
    """Municipalities that are compared with each other."""

    lang: NotRequired[Lang | None]
    """The language of the text; without it, the answer has no text."""


ReportedDays = TypedDict(
    "ReportedDays",
    {
        # The first day.
        "from": "Day",
        # The last day, whose list of municipalities is meant.
        "to": "Day",
    },
)
"""The days that reports are about."""


class NetworkOptions(TypedDict):
    """What a network is asked."""

    on: Day
    """The day on which contacts are looked at, and until which reports have come in."""

    places: NotRequired[list[str] | None]
    """About which places: codes of municipalities (ATVK), of before or after a reform, or words of planning regions."""

    about: NotRequired[ReportedDays | None]
    """About which days it is asked who has reported; absent: it is not."""

    lang: NotRequired[Lang | None]
    """The language of what is wrong with the input; English if not set."""


class SchemesOptions(TypedDict):
    """Which schemes are looked for. What is absent does not matter."""

    municipality: NotRequired[str | None]
    """Of which municipality: its code (ATVK, seven digits) of before or after a reform, or its name in Latvian. Schemes of municipalities whose territory it took over, or that took over its own, are among its own."""

    on: NotRequired[Day | None]
    """The day on which they are in force and on which territories are looked at; absent: whenever they were, by the territories of today."""

    lang: NotRequired[Lang | None]
    """The language of what is wrong with the input; English if not set."""


DocumentKind: TypeAlias = Literal[
    # A contract on volunteer work (līgums par brīvprātīgo darbu).
    "agreement",
    # A legal representative's consent (piekrišana).
    "consent",
    # A statement of the work (izziņa).
    "statement",
    # The entries of one placement (stundu uzskaite).
    "hour_sheet",
    # A booklet of hours (stundu uzskaites grāmatiņa).
    "booklet",
    # A certificate of an award (apliecinājums).
    "award",
    # An invitation to an honouring event (ielūgums).
    "invitation",
    # A list for a jury (pretendentu saraksts).
    "nomination",
    # What an organization says of the volunteer work of a year (informācija par brīvprātīgo darbu).
    "yearly_information",
]
"""What sort of document it is."""


class CoveredExpense(TypedDict):
    """An expense that the organizer is to cover."""

    kind: ExpenseKind
    """What it is spent on."""

    what: NotRequired[str | None]
    """What exactly, such as `autobuss uz darba vietu`."""

    up_to_cents: NotRequired[int | None]
    """How much is covered at most, in euro cents."""


class AgreementTerms(TypedDict):
    """What a contract states beside what a register holds."""

    organizer_address: NotRequired[str | None]
    """Address of the organizer."""

    volunteer_residence: NotRequired[str | None]
    """Where the volunteer lives (dzīvesvieta)."""

    representative: NotRequired[str | None]
    """Name and surname of the legal representative; absent: who consented."""

    amount: NotRequired[str | None]
    """The amount of work (apjoms); absent: what the placement says was offered for a month."""

    manner: NotRequired[str | None]
    """How the work is done (izpildes kārtība)."""

    place: NotRequired[str | None]
    """The place of the work; absent: the only place that the organizer has."""

    expenses: NotRequired[list[CoveredExpense] | None]
    """Expenses that are to be covered."""

    organizer_duties: NotRequired[list[str] | None]
    """Rights and duties of the organizer beyond those of the Law, each a sentence."""

    volunteer_duties: NotRequired[list[str] | None]
    """Rights and duties of the volunteer beyond those of the Law, each a sentence."""

    other: NotRequired[list[str] | None]
    """Other terms, each a sentence."""


class RiskFactor(TypedDict):
    """A significant risk of the work environment (būtisks darba vides riska faktors)."""

    factor: str
    """What it is, such as `asi instrumenti`."""

    effect: NotRequired[str | None]
    """Its effect on safety and health, such as `griezti ievainojumi`."""

    measures: NotRequired[str | None]
    """What is done against it."""


class ConsentTerms(TypedDict):
    """What a consent states beside what a register holds."""

    representative: NotRequired[str | None]
    """Name and surname of the legal representative; absent: whose consent the register has."""

    capacity: NotRequired[Capacity | None]
    """In what capacity; absent: that of the consent in the register."""

    amount: NotRequired[str | None]
    """The amount of work; absent: what the placement says was offered for a month."""

    place: NotRequired[str | None]
    """The place of the work; absent: the only place that the organizer has."""

    risks: NotRequired[list[RiskFactor] | None]
    """The significant risks of the work environment: all of them, so that an empty list says that there are none."""


StatementTerms = TypedDict(
    "StatementTerms",
    {
        # The first day of the period; absent: that of the placement.
        "from": "NotRequired[Day | None]",
        # The last day of the period; absent: the day of the document, or else that for which the register was judged.
        "to": "NotRequired[Day | None]",
        # The work done, each a phrase; absent: the tasks of the entries that are attested, or that of the placement.
        "work": "NotRequired[list[str] | None]",
        # The competences gained by the work, each a phrase; absent: those of earlier statements of the placement.
        "competences": "NotRequired[list[str] | None]",
    },
)
"""What a statement states beside the hours."""


BookletTerms = TypedDict(
    "BookletTerms",
    {
        # The municipality that hands it out.
        "municipality": "NotRequired[str | None]",
        # The first day of its period; absent: that of the first entry.
        "from": "NotRequired[Day | None]",
        # The last day of its period; absent: that of the last entry.
        "to": "NotRequired[Day | None]",
        # How it is kept, each a sentence, such as who writes hours into it.
        "rules": "NotRequired[list[str] | None]",
        # How many empty lines follow on the entries, to be filled in by hand; absent: none, at most 200.
        "empty_lines": "NotRequired[int | None]",
    },
)
"""What a booklet says beside the hours."""


class AwardTerms(TypedDict):
    """What a certificate says beside what the ledger and the scheme hold."""

    basis: NotRequired[str | None]
    """The text of law that the award rests on, such as `Jēkabpils novada domes 27.06.2024. noteikumi Nr. 12`; absent: kind, number and date as the scheme says them."""


class EventTerms(TypedDict):
    """The event that people are invited to."""

    title: NotRequired[str | None]
    """What it is called; absent: the honouring event of volunteers."""

    on: NotRequired[Day | None]
    """The day; absent: that of the ceremony of the scheme."""

    at: NotRequired[Clock | None]
    """When it begins."""

    place: NotRequired[str | None]
    """Where it is."""

    answer_by: NotRequired[Day | None]
    """Until when an answer is asked for."""

    contact: NotRequired[str | None]
    """Where to send an answer, such as an e-mail address."""


class YearlyTerms(TypedDict):
    """What the information of a year says beside what is counted."""

    notable: NotRequired[list[str] | None]
    """Notable events, projects, activities and other matters, each a phrase; absent: the open events of the year."""


class Requisites(TypedDict):
    """What makes a text a document (Cabinet Regulation No. 558 of 2018): all of it is the office's to give."""

    date: NotRequired[Day | None]
    """The date of the document. Absent, there is room to write it by hand."""

    number: NotRequired[str | None]
    """The number under which the office keeps it. Absent, none is shown."""

    place: NotRequired[str | None]
    """The place where it is made. Absent, none is shown."""

    signatory: NotRequired[str | None]
    """Name and surname of who signs for the office. Absent, there is room to write it by hand."""

    position: NotRequired[str | None]
    """The position of who signs for the office, such as `direktore`."""

    electronic: NotRequired[bool | None]
    """Whether it is signed electronically, so that it has no room for signatures by hand."""


DocumentOptions = TypedDict(
    "DocumentOptions",
    {
        # The day and the choices where the law leaves room.
        "settings": "Settings",
        # What sort of document.
        "kind": "DocumentKind",
        # The language; Latvian if not set.
        "lang": "NotRequired[Lang | None]",
        # The placement of an agreement, a consent, a statement or an hour sheet.
        "placement": "NotRequired[Uuid | None]",
        # The volunteer of a booklet, an award or an invitation.
        "volunteer": "NotRequired[Uuid | None]",
        # The organization of a yearly information.
        "organization": "NotRequired[Uuid | None]",
        # The year of a yearly information.
        "year": "NotRequired[int | None]",
        # The first day of an hour sheet; absent: that of the first entry.
        "from": "NotRequired[Day | None]",
        # The last day of an hour sheet; absent: that of the last entry.
        "to": "NotRequired[Day | None]",
        # The scheme of an award, an invitation or a nomination.
        "scheme": "NotRequired[SchemeChoice | None]",
        # The level of an award or an invitation.
        "level": "NotRequired[str | None]",
        # The ledger that holds the award, or the earlier awards of those who are nominated.
        "ledger": "NotRequired[Ledger | None]",
        # What an agreement states beside what the register holds.
        "agreement": "NotRequired[AgreementTerms | None]",
        # What a consent states beside it.
        "consent": "NotRequired[ConsentTerms | None]",
        # What a statement states beside it.
        "statement": "NotRequired[StatementTerms | None]",
        # What a booklet says beside it.
        "booklet": "NotRequired[BookletTerms | None]",
        # What a certificate says beside it.
        "award": "NotRequired[AwardTerms | None]",
        # The event of an invitation.
        "event": "NotRequired[EventTerms | None]",
        # What a yearly information says beside it.
        "yearly": "NotRequired[YearlyTerms | None]",
        # Date, number, place, and who signs.
        "requisites": "NotRequired[Requisites | None]",
    },
)
"""Which document is asked for. Each kind takes some of the members, as they say."""


PlacementDocument: TypeAlias = Literal[
    # A contract on volunteer work (līgums par brīvprātīgo darbu).
    "agreement",
    # A legal representative's consent (piekrišana).
    "consent",
    # A statement of the work (izziņa).
    "statement",
    # The entries of the placement (stundu uzskaite).
    "hour_sheet",
]
"""A document of a placement."""


PlacementDocumentOptions = TypedDict(
    "PlacementDocumentOptions",
    {
        # The day and the choices where the law leaves room.
        "settings": "Settings",
        # What sort of document.
        "kind": "PlacementDocument",
        # The language; Latvian if not set.
        "lang": "NotRequired[Lang | None]",
        # The placement.
        "placement": "Uuid",
        # The first day of an hour sheet; absent: that of the first entry.
        "from": "NotRequired[Day | None]",
        # The last day of an hour sheet; absent: that of the last entry.
        "to": "NotRequired[Day | None]",
        # What an agreement states beside what the register holds.
        "agreement": "NotRequired[AgreementTerms | None]",
        # What a consent states beside it.
        "consent": "NotRequired[ConsentTerms | None]",
        # What a statement states beside it.
        "statement": "NotRequired[StatementTerms | None]",
        # Date, number, place, and who signs.
        "requisites": "NotRequired[Requisites | None]",
    },
)
"""Which document of a placement is asked for. Each kind takes some of the members, as they say."""


RuleCode: TypeAlias = Literal[
    # Entry into force of the Law.
    "law-not-in-force",
    # Right to organize volunteer work.
    "host-not-entitled",
    # Status of a social enterprise.
    "social-enterprise-status",
    # Legal form of the organizer.
    "host-class-doubtful",
    # Minimum age.
    "under-minimum-age",
    # Written consent of a legal representative.
    "consent-missing",
    # Consent at the age of 16.
    "consent-at-sixteen",
    # Time free from studies.
    "study-time",
    # Work that suits a minor.
    "unsuitable-for-minor",
    # Work that builds knowledge and skills.
    "no-learning-benefit",
    # Work in place of an employee.
    "replaces-employee",
    # Unpaid work.
    "paid-work",
    # Aim of profit.
    "profit-making",
    # Content of the agreement.
    "agreement-incomplete",
    # Agreement before work begins.
    "work-before-agreement",
    # Written contract at the request of a side.
    "writing-requested",
    # Written contract where expenses are covered.
    "expenses-need-writing",
    # Written contract with a minor.
    "minor-needs-writing",
    # Written contract where other minors are involved.
    "minors-involved-need-writing",
    # Content of the written contract.
    "contract-content",
    # Time between a notice and the end.
    "notice-too-short",
    # Notice exactly three days before.
    "notice-exactly-three-days",
    # Form of a notice.
    "notice-not-written",
    # Reason for ending at once.
    "ended-at-once-without-reason",
    # Work after the end of the placement.
    "work-after-end",
    # Acquainting with conditions and tasks.
    "not-acquainted-with-work",
    # Stating what is confidential.
    "confidential-not-written",
    # Safety instruction and risks.
    "not-instructed",
    # Issue of the statement.
    "statement-not-issued",
    # Content of the statement.
    "statement-incomplete",
    # Yearly report and hour log.
    "yearly-report-differs",
    # Telling a legal representative of risks.
    "representative-not-informed",
    # Document on the state of health.
    "health-document-missing",
    # Covering expenses of the contract.
    "expense-not-covered",
    # Payment for statement and health check.
    "check-paid-by-volunteer",
    # Insurance in dangerous work.
    "uninsured-hazard",
    # Insurance before work begins.
    "insured-too-late",
    # Statement of dangers.
    "hazards-not-stated",
    # Telling of the insurance.
    "insurance-not-explained",
    # Criminal record check for work with children.
    "record-check-missing",
    # Renewal of the criminal record check.
    "record-check-old",
    # Bar on work with children.
    "barred-from-children",
    # Scope of a permit to work with children.
    "permit-scope",
    # Judgement before work with children.
    "assessment-missing",
    # Limit of expenses repaid free of tax.
    "expenses-over-cap",
    # Norms of expenses free of tax.
    "expenses-over-norm",
    # Supporting documents of expenses.
    "expense-without-document",
    # Kinds of expenses that may be repaid.
    "expense-kind",
    # Expenses as the contract provides.
    "expense-without-clause",
    # Work in a social enterprise.
    "social-enterprise-functions",
    # Written agreement on bookkeeping.
    "bookkeeping-needs-writing",
    # Criteria for volunteers of the probation service.
    "probation-volunteer",
    # Service to a political party.
    "party-service",
    # Residence permit of a volunteer.
    "residence-as-volunteer",
    # Form of the personal code.
    "personal-code-malformed",
    # Check digit of the personal code.
    "personal-code-check-digit",
    # Personal code and birth date.
    "personal-code-birth-date",
    # Birth date.
    "birth-date-missing",
    # Registration number.
    "registration-number",
    # Code of the municipality.
    "municipality-code",
    # Order of days.
    "days-contradict",
    # Day of the agreement and beginning of the term.
    "agreed-after-beginning",
    # Time as entered.
    "minutes-invalid",
    # Entries for the future.
    "hours-in-future",
    # Time from start to end of the work.
    "minutes-over-interval",
    # Time of one day.
    "day-over-24-hours",
    # Overlap of entries.
    "hours-overlap",
    # Entries of the same hours.
    "hours-duplicate",
    # Entries that may be the same hours.
    "hours-alike",
    # Statement and hour log.
    "statement-exceeds-logs",
    # Hours of a minor volunteer.
    "minor-hours",
]
"""The code of a rule that is checked."""


Severity: TypeAlias = Literal[
    # Not in accord with the provision (neatbilstība).
    "violation",
    # Probably not in accord, or the basis is not sure enough to say more (brīdinājums).
    "warning",
    # Worth knowing (norāde).
    "information",
]
"""How severe a finding is. The most severe comes first."""


Bearing: TypeAlias = Literal[
    # This was not volunteer work under the Law: the hours are void.
    "voids",
    # Somebody owes a paper, an insurance or a notice; the hours stand.
    "duty",
    # Only papers and records are touched.
    "record",
    # Nothing is wrong.
    "note",
]
"""What a breach does to the hours that were worked on its days."""


Voice: TypeAlias = Literal[
    # The Law and the acts around it.
    "law",
    # A regulation of a municipality, which asks for something beyond the Law.
    "regulation",
    # A programme such as the European Solidarity Corps.
    "programme",
    # A project of partner towns, by its own papers and what pays for it.
    "project",
    # The records themselves, which cannot be right as they are.
    "records",
]
"""Who speaks in a finding."""


Act: TypeAlias = Literal[
    # Volunteer Work Law (Brīvprātīgā darba likums), likumi.lv 275061.
    "volunteer_work_law",
    # Cabinet Regulation No. 762 of 22 December 2015 on volunteers' accident insurance, likumi.lv 278830.
    "insurance_regulation",
    # Personal Income Tax Law (likums „Par iedzīvotāju ienākuma nodokli”).
    "income_tax_law",
    # Cabinet Regulation No. 899 of 21 September 2010 on applying the income tax law, likumi.lv 218825.
    "income_tax_regulation",
    # Children's Rights Protection Law (Bērnu tiesību aizsardzības likums), likumi.lv 49096.
    "childrens_rights_law",
    # Cabinet Regulation No. 13 of 9 January 2024 on permits to be among children, likumi.lv 348995.
    "permit_regulation",
    # Civil Law (Civillikums), likumi.lv 90220 and 90223.
    "civil_law",
    # Immigration Law (Imigrācijas likums).
    "immigration_law",
    # Law on the Financing of Political Organizations (Parties), likumi.lv 36189.
    "party_financing_law",
    # Social Enterprise Law (Sociālā uzņēmuma likums), likumi.lv 294484.
    "social_enterprise_law",
    # Youth Law (Jaunatnes likums), likumi.lv 175920.
    "youth_law",
    # Associations and Foundations Law (Biedrību un nodibinājumu likums).
    "associations_law",
    # Accounting Law (Grāmatvedības likums), likumi.lv 324249.
    "accounting_law",
    # State Probation Service Law (Valsts probācijas dienesta likums), likumi.lv 82551.
    "probation_service_law",
    # Acts beside the Law that no rule rests on.
    "other_acts",
    # No act: the records themselves contradict each other or cannot be right.
    "records",
]
"""An act of law, or another voice that a finding may speak in."""


class CitedProvision(TypedDict):
    """A provision as a report cites it, so that a stored report says the same whatever becomes of the provision."""

    act: Act
    """The act."""

    place: str
    """Section, paragraph and clause, as they are cited: `4(2)`, `6(1)3`; empty for the act as a whole."""

    basis: Mark
    """What the knowledge of its wording rests on."""

    confirmed_to: str | None
    """The last day for which its wording was confirmed; null where the copy that was seen bears no date."""


class Subject(TypedDict):
    """The record that a finding is about."""

    kind: RecordKind
    """What kind of record."""

    id: str
    """Its id."""


Pointer: TypeAlias = str
"""A JSON Pointer (RFC 6901); empty for the whole document."""


class Source(TypedDict):
    """A place in an office's file, as a person would look it up."""

    file: str
    """Name of the file."""

    row: int
    """Row of the sheet, from 1."""

    column: NotRequired[str]
    """Heading of the column, where one column holds what is meant."""


Period = TypedDict(
    "Period",
    {
        # The first day; absent if it has no beginning.
        "from": "NotRequired[str]",
        # The last day; absent if it has no end.
        "to": "NotRequired[str]",
    },
)
"""An interval of days, both ends included."""


Tense: TypeAlias = Literal[
    # They are over.
    "past",
    # They have begun and are not over, or it is about a value, which has no days.
    "now",
    # They have not come yet.
    "ahead",
]
"""How the days of a finding stand to the day of the judgement."""


class CauseLawNotInForce(TypedDict):
    """The Law was not in force yet."""

    reason: Literal['law_not_in_force']
    """The Law was not in force yet."""


CauseHostNotEntitled = TypedDict(
    "CauseHostNotEntitled",
    {
        # Organizations of this class may not organize volunteer work.
        "reason": "Literal['host_not_entitled']",
        # The class.
        "class": "LegalClass",
    },
)
"""Organizations of this class may not organize volunteer work."""


CauseHostClassDoubtful = TypedDict(
    "CauseHostClassDoubtful",
    {
        # The Law does not name this class; the legal form has to be looked into.
        "reason": "Literal['host_class_doubtful']",
        # The class.
        "class": "LegalClass",
    },
)
"""The Law does not name this class; the legal form has to be looked into."""


class CauseSocialEnterpriseTooEarly(TypedDict):
    """Social enterprises could not organize volunteer work yet."""

    reason: Literal['social_enterprise_too_early']
    """Social enterprises could not organize volunteer work yet."""


class CauseSocialEnterpriseStatus(TypedDict):
    """The status of a social enterprise was not valid."""

    reason: Literal['social_enterprise_status']
    """The status of a social enterprise was not valid."""


class CauseUnderMinimumAge(TypedDict):
    """The volunteer is too young."""

    reason: Literal['under_minimum_age']
    """The volunteer is too young."""

    minimum: int
    """The age from which volunteering is allowed, in years."""


class CauseMinimumAgeJustReached(TypedDict):
    """On this day the minimum age is reached, if an age counts as reached on the birthday itself."""

    reason: Literal['minimum_age_just_reached']
    """On this day the minimum age is reached, if an age counts as reached on the birthday itself."""

    minimum: int
    """Years."""


ConsentFlaw: TypeAlias = Literal[
    # There is none.
    "none",
    # It was given only for another organization or placement.
    "other_placement",
    # It was given for something else.
    "other_purpose",
    # It was given by somebody who is no legal representative.
    "not_entitled",
    # It was given by word of mouth.
    "oral",
    # It was given later, or speaks only for later days.
    "not_yet",
    # It has run out.
    "expired",
    # It was withdrawn.
    "withdrawn",
    # One parent gave it, and both were asked for.
    "one_parent_only",
]
"""What is wrong with the consent that comes nearest to a valid one."""


class CauseConsentMissing(TypedDict):
    """There is no valid written consent."""

    reason: Literal['consent_missing']
    """There is no valid written consent."""

    flaw: ConsentFlaw
    """What is wrong with the consent that comes nearest."""

    until: int
    """The age from which no consent is needed, in years."""


class CauseConsentAtSixteen(TypedDict):
    """The volunteer is in the year that can be read either way."""

    reason: Literal['consent_at_sixteen']
    """The volunteer is in the year that can be read either way."""


class CausePaidWork(TypedDict):
    """The work was paid."""

    reason: Literal['paid_work']
    """The work was paid."""

    cents: int
    """All payments together."""


class CauseStudyTime(TypedDict):
    """A minor worked while having lessons."""

    reason: Literal['study_time']
    """A minor worked while having lessons."""


class CauseStudyTimeUnknown(TypedDict):
    """Nobody knows when a minor has lessons."""

    reason: Literal['study_time_unknown']
    """Nobody knows when a minor has lessons."""

    school_year: int
    """The year in which the school year begins; one lasts from 1 September to 31 August."""


Unsuitable: TypeAlias = Literal[
    # It does not suit the age.
    "not_for_age",
    # It may harm safety, health or morals.
    "harmful",
]
"""Why work does not suit a minor."""


class CauseUnsuitableForMinor(TypedDict):
    """The work of a minor does not suit."""

    reason: Literal['unsuitable_for_minor']
    """The work of a minor does not suit."""

    why: Unsuitable
    """Why not."""


class CauseNoLearningBenefit(TypedDict):
    """A minor learns nothing from the work."""

    reason: Literal['no_learning_benefit']
    """A minor learns nothing from the work."""


class CauseReplacesEmployee(TypedDict):
    """The work is done in place of an employee."""

    reason: Literal['replaces_employee']
    """The work is done in place of an employee."""


class CauseProfitMaking(TypedDict):
    """The work is done for profit."""

    reason: Literal['profit_making']
    """The work is done for profit."""


class CauseAgreementIncomplete(TypedDict):
    """The agreement leaves matters open."""

    reason: Literal['agreement_incomplete']
    """The agreement leaves matters open."""

    missing: list[Matter]
    """The matters that it does not settle."""


Lacking: TypeAlias = Literal[
    # The agreement.
    "agreement",
    # The extension of a term that had ended.
    "extension",
    # Acquainting the volunteer with rights and duties.
    "acquainting",
]
"""What had not happened yet when work began."""


CauseWorkBeforeAgreement = TypedDict(
    "CauseWorkBeforeAgreement",
    {
        # Work was done before the relationship arose.
        "reason": "Literal['work_before_agreement']",
        # What had not happened yet.
        "lacking": "Lacking",
        # The day on which it happened.
        "from": "str",
    },
)
"""Work was done before the relationship arose."""


WritingNeeded: TypeAlias = Literal[
    # A side asked for it (section 6(1), clause 1).
    "requested",
    # Expenses are covered (clause 2).
    "expenses",
    # The volunteer was a minor (clause 3).
    "minor",
    # The volunteer was not, and minors are involved in the work (clause 3, read widely).
    "minors_involved",
    # The volunteer keeps the books (Accounting Law, section 34(4)).
    "bookkeeping",
]
"""Why a contract had to be in writing."""


class WritingFlawOral(TypedDict):
    """It was made by word of mouth."""

    kind: Literal['oral']
    """It was made by word of mouth."""


class WritingFlawLater(TypedDict):
    """It was put in writing only later."""

    kind: Literal['later']
    """It was put in writing only later."""

    written: str
    """On which day."""


class WritingFlawSignatureMissing(TypedDict):
    """A side has not signed it."""

    kind: Literal['signature_missing']
    """A side has not signed it."""

    by: Party
    """Which side."""


class WritingFlawSignedLater(TypedDict):
    """A side signed it only later."""

    kind: Literal['signed_later']
    """A side signed it only later."""

    by: Party
    """Which side."""

    on: str
    """On which day."""


WritingFlaw: TypeAlias = Union[
    WritingFlawOral,
    WritingFlawLater,
    WritingFlawSignatureMissing,
    WritingFlawSignedLater,
]
"""Why a contract is not in writing."""


class CauseWritingMissing(TypedDict):
    """The contract had to be in writing."""

    reason: Literal['writing_missing']
    """The contract had to be in writing."""

    needed: WritingNeeded
    """Why it had to be."""

    flaw: WritingFlaw
    """Why it is not in writing."""


class CauseContractContent(TypedDict):
    """The written contract leaves out what it has to state."""

    reason: Literal['contract_content']
    """The written contract leaves out what it has to state."""

    missing: list[Content]
    """What it leaves out."""


class CauseNotPrepared(TypedDict):
    """Something that has to come before the work was not done by then."""

    reason: Literal['not_prepared']
    """Something that has to come before the work was not done by then."""

    missing: PreparationKind
    """What."""

    done: NotRequired[str]
    """The day on which it was done; absent where it was not."""


class CauseConfidentialNotWritten(TypedDict):
    """It was said only by word of mouth what is confidential."""

    reason: Literal['confidential_not_written']
    """It was said only by word of mouth what is confidential."""


class CauseStatementNotIssued(TypedDict):
    """A statement that the volunteer asked for is not issued."""

    reason: Literal['statement_not_issued']
    """A statement that the volunteer asked for is not issued."""

    requested: str
    """The day on which it was asked for."""


class CauseStatementIncomplete(TypedDict):
    """A statement leaves out what it has to state."""

    reason: Literal['statement_incomplete']
    """A statement leaves out what it has to state."""

    missing: list[StatementContent]
    """What it leaves out."""


class CauseStatementExceedsLogs(TypedDict):
    """A statement states more minutes than the entries of its period have."""

    reason: Literal['statement_exceeds_logs']
    """A statement states more minutes than the entries of its period have."""

    stated: int
    """The minutes that it states."""

    logged: int
    """The most that the entries can have."""


class CauseYearlyPlacesDiffer(TypedDict):
    """A yearly report states other volunteers of places than the entries and open events have."""

    reason: Literal['yearly_places_differ']
    """A yearly report states other volunteers of places than the entries and open events have."""

    year: int
    """The year."""

    places: int
    """At how many places they differ."""

    reported: int
    """The volunteers that it states of these places, together."""

    counted: int
    """Those that entries and open events have of these places, each volunteer once at each."""


class CauseYearlyMinutesDiffer(TypedDict):
    """A yearly report states other minutes in all than the entries and open events have."""

    reason: Literal['yearly_minutes_differ']
    """A yearly report states other minutes in all than the entries and open events have."""

    year: int
    """The year."""

    reported: int
    """The minutes that it states."""

    counted: int
    """Those that entries and open events have."""


class CauseHealthDocumentMissing(TypedDict):
    """No document on the state of health was shown, and the work may put other people's health at risk."""

    reason: Literal['health_document_missing']
    """No document on the state of health was shown, and the work may put other people's health at risk."""


class CauseExpenseNotCovered(TypedDict):
    """Expenses that the contract provides for are not repaid."""

    reason: Literal['expense_not_covered']
    """Expenses that the contract provides for are not repaid."""

    cents: int
    """All that is owed."""


class CauseCheckPaidByVolunteer(TypedDict):
    """The volunteer was left to pay for what the organizer has to pay for."""

    reason: Literal['check_paid_by_volunteer']
    """The volunteer was left to pay for what the organizer has to pay for."""


class CauseReservedFunction(TypedDict):
    """A social enterprise has a volunteer do what it may not."""

    reason: Literal['reserved_function']
    """A social enterprise has a volunteer do what it may not."""

    function: Function
    """Which function."""


ProbationBar: TypeAlias = Literal[
    # Under 18.
    "minor",
    # Under guardianship.
    "guardianship",
    # Does not know the state language.
    "language",
    # No contract is made yet.
    "no_contract",
    # A client of the service.
    "client",
    # Convicted of an offence against morals or sexual inviolability.
    "sexual_offence",
    # Convicted of a serious crime, without a permit of the service.
    "serious_crime",
]
"""Why somebody may not volunteer for the State Probation Service."""


class CauseProbationBarred(TypedDict):
    """The volunteer may not volunteer for the State Probation Service."""

    reason: Literal['probation_barred']
    """The volunteer may not volunteer for the State Probation Service."""

    bar: ProbationBar
    """Why not."""


class CauseNoticeTooShort(TypedDict):
    """Notice was given too late."""

    reason: Literal['notice_too_short']
    """Notice was given too late."""

    given: str
    """The day of the notice."""

    effective: str
    """The last day of the placement."""

    earliest: str
    """The first day on which the end would have been in time."""


class CauseNoticeExactlyThreeDays(TypedDict):
    """Between the notice and the end there are not three whole days."""

    reason: Literal['notice_exactly_three_days']
    """Between the notice and the end there are not three whole days."""

    given: str
    """The day of the notice."""

    effective: str
    """The last day of the placement."""


class CauseNoticeNotWritten(TypedDict):
    """A written contract was ended by word of mouth."""

    reason: Literal['notice_not_written']
    """A written contract was ended by word of mouth."""


class CauseEndedAtOnceWithoutReason(TypedDict):
    """It was ended at once for an important reason, and the reason is not stated."""

    reason: Literal['ended_at_once_without_reason']
    """It was ended at once for an important reason, and the reason is not stated."""


class CauseWorkAfterEnd(TypedDict):
    """Work was done after the placement had ended."""

    reason: Literal['work_after_end']
    """Work was done after the placement had ended."""

    end: str
    """The last day of the placement."""


class CauseUninsuredHazardNone(TypedDict):
    """Dangerous work without sufficient insurance."""

    reason: Literal['uninsured_hazard']
    """Dangerous work without sufficient insurance."""

    flaw: Literal['none']
    """There is none."""


class CauseUninsuredHazardPeriod(TypedDict):
    """Dangerous work without sufficient insurance."""

    reason: Literal['uninsured_hazard']
    """Dangerous work without sufficient insurance."""

    flaw: Literal['period']
    """It does not insure the day."""


class CauseUninsuredHazardRisks(TypedDict):
    """Dangerous work without sufficient insurance."""

    reason: Literal['uninsured_hazard']
    """Dangerous work without sufficient insurance."""

    flaw: Literal['risks']
    """It does not cover risks that it has to."""

    missing: list[Risk]
    """Those risks."""


class CauseUninsuredHazardSum(TypedDict):
    """Dangerous work without sufficient insurance."""

    reason: Literal['uninsured_hazard']
    """Dangerous work without sufficient insurance."""

    flaw: Literal['sum']
    """The compensation for a risk is too low."""

    risk: Risk
    """Which risk; for an injury, a burn and frostbite it is one sum."""

    cents: int
    """The sum, in euro cents."""

    minimum_cents: int
    """The least it has to be, in euro cents."""


CauseInsuredTooLate = TypedDict(
    "CauseInsuredTooLate",
    {
        # The policy came too late.
        "reason": "Literal['insured_too_late']",
        # The day on which the policy was made.
        "made": "str",
        # The first insured day.
        "from": "str",
        # The first day of the work.
        "start": "str",
    },
)
"""The policy came too late."""


Unstated: TypeAlias = Literal[
    # Its dangers.
    "hazards",
    # The height of a possible fall.
    "height",
]
"""What has to be known of the work before anybody can say whether it is dangerous."""


class CauseHazardsNotStated(TypedDict):
    """Nobody has stated what decides whether the work is dangerous."""

    reason: Literal['hazards_not_stated']
    """Nobody has stated what decides whether the work is dangerous."""

    what: Unstated
    """What is not stated."""


class CauseExpensesOverCap(TypedDict):
    """Repaid expenses exceed what is free of tax."""

    reason: Literal['expenses_over_cap']
    """Repaid expenses exceed what is free of tax."""

    year: int
    """The calendar year."""

    total_cents: int
    """All capped expenses of the person in that year, over all organizations."""

    cap_cents: int
    """What is free of tax."""


class CauseExpensesOverNorm(TypedDict):
    """Repaid expenses of a kind exceed the norm up to which they are free of tax."""

    reason: Literal['expenses_over_norm']
    """Repaid expenses of a kind exceed the norm up to which they are free of tax."""

    kind: ExpenseKind
    """What they were spent on."""

    cents: int
    """How much was repaid: for the days or nights that the expense is for, in the month or in the year."""

    free_cents: int
    """What is free of tax."""


class CauseExpenseWithoutDocument(TypedDict):
    """An expense was repaid without the supporting documents on which it is free of tax."""

    reason: Literal['expense_without_document']
    """An expense was repaid without the supporting documents on which it is free of tax."""

    cents: int
    """How much was repaid."""


class CauseExpenseKind(TypedDict):
    """Expenses were repaid that are of no kind that is free of tax."""

    reason: Literal['expense_kind']
    """Expenses were repaid that are of no kind that is free of tax."""

    cents: int
    """All such expenses of the placement."""


class CauseExpenseWithoutClause(TypedDict):
    """Expenses were repaid for which the written contract does not provide."""

    reason: Literal['expense_without_clause']
    """Expenses were repaid for which the written contract does not provide."""


class CauseRecordCheckMissing(TypedDict):
    """The volunteer works where children are and was not checked in the Punishment Register yet."""

    reason: Literal['record_check_missing']
    """The volunteer works where children are and was not checked in the Punishment Register yet."""


class CauseRecordCheckOld(TypedDict):
    """The last check in the Punishment Register was too long ago."""

    reason: Literal['record_check_old']
    """The last check in the Punishment Register was too long ago."""

    done: str
    """The day of that check."""


PermitAuthority: TypeAlias = Literal[
    # State Inspectorate for Protection of Children's Rights (Valsts bērnu tiesību aizsardzības inspekcija), until 31 December 2023.
    "inspectorate",
    # Children's Protection Centre (Bērnu aizsardzības centrs).
    "centre",
]
"""Who gives permits to work with children."""


class CauseBarredFromChildrenViolence(TypedDict):
    """The volunteer may not work where children are."""

    reason: Literal['barred_from_children']
    """The volunteer may not work where children are."""

    bar: Literal['violence']
    """A conviction of an offence with violence, without a permit."""

    authority: PermitAuthority
    """Who gives permits on these days."""


class CauseBarredFromChildrenViolenceEarlier(TypedDict):
    """The volunteer may not work where children are."""

    reason: Literal['barred_from_children']
    """The volunteer may not work where children are."""

    bar: Literal['violence_earlier']
    """The same, on days on which nobody could give a permit yet."""


class CauseBarredFromChildrenSexualOffence(TypedDict):
    """The volunteer may not work where children are."""

    reason: Literal['barred_from_children']
    """The volunteer may not work where children are."""

    bar: Literal['sexual_offence']
    """A conviction of an offence against morals or sexual inviolability."""


class CauseBarredFromChildrenMedicalMeasures(TypedDict):
    """The volunteer may not work where children are."""

    reason: Literal['barred_from_children']
    """The volunteer may not work where children are."""

    bar: Literal['medical_measures']
    """Compulsory medical measures."""


class CauseBarredFromChildrenFine(TypedDict):
    """The volunteer may not work where children are."""

    reason: Literal['barred_from_children']
    """The volunteer may not work where children are."""

    bar: Literal['fine']
    """A fine under section 81, for three years."""


AssessmentFlaw: TypeAlias = Literal[
    # Nobody judged it.
    "none",
    # It was judged only later.
    "not_yet",
    # The volunteer was judged to endanger children.
    "endangers",
]
"""Why a punishment that does not bar was not judged to matter to nobody."""


class CauseNotAssessed(TypedDict):
    """The volunteer was punished for something that does not bar, and nobody judged that no child is in danger."""

    reason: Literal['not_assessed']
    """The volunteer was punished for something that does not bar, and nobody judged that no child is in danger."""

    flaw: AssessmentFlaw
    """Why not."""


class CausePermitScope(TypedDict):
    """The permit to work with children does not extend to all groups with whom the work is done."""

    reason: Literal['permit_scope']
    """The permit to work with children does not extend to all groups with whom the work is done."""


class CausePartyService(TypedDict):
    """A service for a party may be a gift to it."""

    reason: Literal['party_service']
    """A service for a party may be a gift to it."""


class CauseResidenceFunding(TypedDict):
    """A permit to reside as a volunteer, for a programme that neither the European Commission nor an international organization finances."""

    reason: Literal['residence_funding']
    """A permit to reside as a volunteer, for a programme that neither the European Commission nor an international organization finances."""


class CauseResidenceAge(TypedDict):
    """A permit to reside as a volunteer, at an age for which the programme is not."""

    reason: Literal['residence_age']
    """A permit to reside as a volunteer, at an age for which the programme is not."""

    youngest: int
    """The youngest age, in years."""

    oldest: int
    """The oldest age, in years."""


class CauseMinorHours(TypedDict):
    """A minor worked longer on one day than the limit that was set."""

    reason: Literal['minor_hours']
    """A minor worked longer on one day than the limit that was set."""

    minutes: int
    """All minutes of the person on that day, up to this entry."""

    limit: int
    """The limit, in minutes."""


class PersonalCodeErrorUnknownForm(TypedDict):
    """The first two digits are 00 or 40 to 99, with which no code begins."""

    reason: Literal['unknown_form']
    """The first two digits are 00 or 40 to 99, with which no code begins."""


class PersonalCodeErrorCentury(TypedDict):
    """A code with a day of birth whose seventh digit is not 0, 1 or 2."""

    reason: Literal['century']
    """A code with a day of birth whose seventh digit is not 0, 1 or 2."""


class PersonalCodeErrorBirthDate(TypedDict):
    """A code with a day of birth that the calendar does not have."""

    reason: Literal['birth_date']
    """A code with a day of birth that the calendar does not have."""


class DigitsErrorEmpty(TypedDict):
    """Nothing, or nothing but spaces."""

    reason: Literal['empty']
    """Nothing, or nothing but spaces."""


class DigitsErrorSpaces(TypedDict):
    """A space before, inside or after the number; a door that reads spreadsheets takes it away first."""

    reason: Literal['spaces']
    """A space before, inside or after the number; a door that reads spreadsheets takes it away first."""


class DigitsErrorHyphen(TypedDict):
    """A hyphen, or another dash, that does not belong where it stands."""

    reason: Literal['hyphen']
    """A hyphen, or another dash, that does not belong where it stands."""


class DigitsErrorForeignDigit(TypedDict):
    """A digit of another script, or a full-width or raised one."""

    reason: Literal['foreign_digit']
    """A digit of another script, or a full-width or raised one."""

    position: int
    """Which character, from 1."""


class DigitsErrorNotDigit(TypedDict):
    """A letter or a sign."""

    reason: Literal['not_digit']
    """A letter or a sign."""

    position: int
    """Which character, from 1."""


class DigitsErrorLength(TypedDict):
    """Too few or too many digits."""

    reason: Literal['length']
    """Too few or too many digits."""

    digits: int
    """How many there are."""

    due: int
    """How many there have to be."""


PersonalCodeError: TypeAlias = Union[
    PersonalCodeErrorUnknownForm,
    PersonalCodeErrorCentury,
    PersonalCodeErrorBirthDate,
    DigitsErrorEmpty,
    DigitsErrorSpaces,
    DigitsErrorHyphen,
    DigitsErrorForeignDigit,
    DigitsErrorNotDigit,
    DigitsErrorLength,
]
"""Why text is no personal code. It never holds any of the text."""


class CausePersonalCodeMalformed(TypedDict):
    """What was written is no personal code."""

    reason: Literal['personal_code_malformed']
    """What was written is no personal code."""

    fault: PersonalCodeError
    """Why not."""


class CausePersonalCodeInFuture(TypedDict):
    """The personal code says that the person is not born yet."""

    reason: Literal['personal_code_in_future']
    """The personal code says that the person is not born yet."""


CheckDigit: TypeAlias = Literal[
    # It is the one that the others lead to.
    "right",
    # The others lead to another one.
    "wrong",
    # The others leave a remainder of 10, for which sources disagree on the digit: about one old code in eleven.
    "unverifiable",
    # A code of the random form has none.
    "none",
]
"""What the last digit of a personal code says of the others.

The algorithm is known from secondary sources only, so this points to a slip of the pen and proves nothing.
"""


class CausePersonalCodeCheckDigit(TypedDict):
    """The check digit of the personal code does not fit, or cannot be checked."""

    reason: Literal['personal_code_check_digit']
    """The check digit of the personal code does not fit, or cannot be checked."""

    verdict: CheckDigit
    """Which of the two."""


class CausePersonalCodeBirthDate(TypedDict):
    """The personal code and the birth date disagree."""

    reason: Literal['personal_code_birth_date']
    """The personal code and the birth date disagree."""


class CauseBirthDateFromCode(TypedDict):
    """No birth date is recorded, and the one that the personal code holds was used."""

    reason: Literal['birth_date_from_code']
    """No birth date is recorded, and the one that the personal code holds was used."""


class CauseBirthDateMissing(TypedDict):
    """The personal code holds no birth date, and none is recorded."""

    reason: Literal['birth_date_missing']
    """The personal code holds no birth date, and none is recorded."""


class RegistrationNumberErrorVatNumber(TypedDict):
    """A registration number after the letters LV, which make it a number of the value added tax register."""

    reason: Literal['vat_number']
    """A registration number after the letters LV, which make it a number of the value added tax register."""


class RegistrationNumberErrorFirstDigit(TypedDict):
    """The first digit is 0 to 3, as in a personal code."""

    reason: Literal['first_digit']
    """The first digit is 0 to 3, as in a personal code."""


RegistrationNumberError: TypeAlias = Union[
    RegistrationNumberErrorVatNumber,
    RegistrationNumberErrorFirstDigit,
    DigitsErrorEmpty,
    DigitsErrorSpaces,
    DigitsErrorHyphen,
    DigitsErrorForeignDigit,
    DigitsErrorNotDigit,
    DigitsErrorLength,
]
"""Why text is no registration number. It never holds any of the text, which may be a personal code."""


class CauseRegistrationNumberMalformed(TypedDict):
    """What was written is no registration number."""

    reason: Literal['registration_number_malformed']
    """What was written is no registration number."""

    fault: RegistrationNumberError
    """Why not."""


class CauseRegistrationNumberChecksum(TypedDict):
    """The checksum of the registration number does not fit."""

    reason: Literal['registration_number_checksum']
    """The checksum of the registration number does not fit."""


class MunicipalityCodeErrorPrefix(TypedDict):
    """A code after the letters LV, as the Central Statistical Bureau writes it."""

    reason: Literal['prefix']
    """A code after the letters LV, as the Central Statistical Bureau writes it."""


class MunicipalityCodeErrorPart(TypedDict):
    """The code of a town, a parish or a state city inside a municipality."""

    reason: Literal['part']
    """The code of a town, a parish or a state city inside a municipality."""


class MunicipalityCodeErrorUnassigned(TypedDict):
    """No municipality has had it."""

    reason: Literal['unassigned']
    """No municipality has had it."""


MunicipalityCodeError: TypeAlias = Union[
    MunicipalityCodeErrorPrefix,
    MunicipalityCodeErrorPart,
    MunicipalityCodeErrorUnassigned,
    DigitsErrorEmpty,
    DigitsErrorSpaces,
    DigitsErrorHyphen,
    DigitsErrorForeignDigit,
    DigitsErrorNotDigit,
    DigitsErrorLength,
]
"""Why text is no code of a municipality. It never holds any of the text, which may be part of an address."""


class CauseMunicipalityCodeMalformed(TypedDict):
    """What was written is no code of a municipality."""

    reason: Literal['municipality_code_malformed']
    """What was written is no code of a municipality."""

    fault: MunicipalityCodeError
    """Why not."""


class CauseMunicipalityCodeEnded(TypedDict):
    """The municipality's code was no longer in the list on some of the days for which it is recorded."""

    reason: Literal['municipality_code_ended']
    """The municipality's code was no longer in the list on some of the days for which it is recorded."""


class CauseMunicipalityCodeNotYet(TypedDict):
    """The municipality's code was not in the list yet on some of the days for which it is recorded."""

    reason: Literal['municipality_code_not_yet']
    """The municipality's code was not in the list yet on some of the days for which it is recorded."""


class CauseMunicipalityCodeOutdated(TypedDict):
    """The municipality's code is recorded without days, and is not in the list any more."""

    reason: Literal['municipality_code_outdated']
    """The municipality's code is recorded without days, and is not in the list any more."""


Contradiction: TypeAlias = Literal[
    # Something ends before it begins.
    "end_before_beginning",
    # A term begins before it was agreed on.
    "beginning_before_agreement",
    # What was agreed had ended before it was agreed on.
    "agreement_after_end",
    # A term was changed before it was agreed on.
    "change_before_agreement",
    # Notice was given before the agreement.
    "notice_before_agreement",
]
"""How days contradict one another."""


class CauseDaysContradict(TypedDict):
    """Days that come in the wrong order."""

    reason: Literal['days_contradict']
    """Days that come in the wrong order."""

    what: Contradiction
    """Which of them."""

    first: str
    """The day that has to come first."""

    second: str
    """The day that comes before it."""


class CauseMinutesInvalid(TypedDict):
    """Nobody can have worked that many minutes on these days."""

    reason: Literal['minutes_invalid']
    """Nobody can have worked that many minutes on these days."""

    minutes: int
    """The minutes stated."""

    most: int
    """The most that the days have."""


class CauseHoursInFuture(TypedDict):
    """The entry lies in the future."""

    reason: Literal['hours_in_future']
    """The entry lies in the future."""

    today: str
    """The day on which it was judged."""


class CauseMinutesOverInterval(TypedDict):
    """More minutes than lie between start and end."""

    reason: Literal['minutes_over_interval']
    """More minutes than lie between start and end."""

    minutes: int
    """The minutes stated."""

    interval: int
    """The minutes between start and end."""


class CauseDayOver24Hours(TypedDict):
    """With this entry the person has more than 24 hours on one day."""

    reason: Literal['day_over_24_hours']
    """With this entry the person has more than 24 hours on one day."""

    on: str
    """The day: that of the entry, or the next, where the work went over midnight."""

    minutes: int
    """All minutes of the person on that day, up to this entry."""


CauseHoursOverlap = TypedDict(
    "CauseHoursOverlap",
    {
        # The entry overlaps another one of the same person.
        "reason": "Literal['hours_overlap']",
        # The other entry.
        "with": "str",
        # The minutes that are in both and count once; none where breaks leave room for all.
        "minutes": "int",
    },
)
"""The entry overlaps another one of the same person."""


class CauseHoursDuplicate(TypedDict):
    """The same hours are entered twice."""

    reason: Literal['hours_duplicate']
    """The same hours are entered twice."""

    of: str
    """The other entry."""


class CauseHoursAlike(TypedDict):
    """The same hours may be entered twice: nothing that is known of both entries differs."""

    reason: Literal['hours_alike']
    """The same hours may be entered twice: nothing that is known of both entries differs."""

    of: str
    """The other entry."""


Cause: TypeAlias = Union[
    CauseLawNotInForce,
    CauseHostNotEntitled,
    CauseHostClassDoubtful,
    CauseSocialEnterpriseTooEarly,
    CauseSocialEnterpriseStatus,
    CauseUnderMinimumAge,
    CauseMinimumAgeJustReached,
    CauseConsentMissing,
    CauseConsentAtSixteen,
    CausePaidWork,
    CauseStudyTime,
    CauseStudyTimeUnknown,
    CauseUnsuitableForMinor,
    CauseNoLearningBenefit,
    CauseReplacesEmployee,
    CauseProfitMaking,
    CauseAgreementIncomplete,
    CauseWorkBeforeAgreement,
    CauseWritingMissing,
    CauseContractContent,
    CauseNotPrepared,
    CauseConfidentialNotWritten,
    CauseStatementNotIssued,
    CauseStatementIncomplete,
    CauseStatementExceedsLogs,
    CauseYearlyPlacesDiffer,
    CauseYearlyMinutesDiffer,
    CauseHealthDocumentMissing,
    CauseExpenseNotCovered,
    CauseCheckPaidByVolunteer,
    CauseReservedFunction,
    CauseProbationBarred,
    CauseNoticeTooShort,
    CauseNoticeExactlyThreeDays,
    CauseNoticeNotWritten,
    CauseEndedAtOnceWithoutReason,
    CauseWorkAfterEnd,
    CauseUninsuredHazardNone,
    CauseUninsuredHazardPeriod,
    CauseUninsuredHazardRisks,
    CauseUninsuredHazardSum,
    CauseInsuredTooLate,
    CauseHazardsNotStated,
    CauseExpensesOverCap,
    CauseExpensesOverNorm,
    CauseExpenseWithoutDocument,
    CauseExpenseKind,
    CauseExpenseWithoutClause,
    CauseRecordCheckMissing,
    CauseRecordCheckOld,
    CauseBarredFromChildrenViolence,
    CauseBarredFromChildrenViolenceEarlier,
    CauseBarredFromChildrenSexualOffence,
    CauseBarredFromChildrenMedicalMeasures,
    CauseBarredFromChildrenFine,
    CauseNotAssessed,
    CausePermitScope,
    CausePartyService,
    CauseResidenceFunding,
    CauseResidenceAge,
    CauseMinorHours,
    CausePersonalCodeMalformed,
    CausePersonalCodeInFuture,
    CausePersonalCodeCheckDigit,
    CausePersonalCodeBirthDate,
    CauseBirthDateFromCode,
    CauseBirthDateMissing,
    CauseRegistrationNumberMalformed,
    CauseRegistrationNumberChecksum,
    CauseMunicipalityCodeMalformed,
    CauseMunicipalityCodeEnded,
    CauseMunicipalityCodeNotYet,
    CauseMunicipalityCodeOutdated,
    CauseDaysContradict,
    CauseMinutesInvalid,
    CauseHoursInFuture,
    CauseMinutesOverInterval,
    CauseDayOver24Hours,
    CauseHoursOverlap,
    CauseHoursDuplicate,
    CauseHoursAlike,
]
"""Why a rule is not satisfied, with the values that show it. Sums are in euro cents, times in minutes."""


Remedy: TypeAlias = Literal[
    # Get a written consent of a legal representative; until then the young person does not work.
    "obtain_consent",
    # Get the consent that was given, on paper or with a secure electronic signature.
    "obtain_consent_in_writing",
    # Put the contract in writing.
    "make_written_contract",
    # Have the contract signed.
    "collect_signature",
    # Settle what the agreement leaves open, and write it down.
    "complete_agreement",
    # Write into the contract what it leaves out.
    "complete_contract",
    # Agree on other hours.
    "change_hours",
    # Give the volunteer other work.
    "assign_other_work",
    # Insure the volunteer before the work goes on.
    "insure",
    # Raise the compensation that the policy names.
    "raise_sum",
    # Have the policy cover the risks that it leaves out.
    "extend_policy",
    # Judge whether the volunteer endangers children, and write it down.
    "assess",
    # Find out whether the work is dangerous, and write it down.
    "state_hazards",
    # Find out in what form the organization exists.
    "clarify_legal_form",
    # End the placement, or have an organizer that the Law names take it over.
    "change_organizer",
    # Stop the work until the volunteer is old enough.
    "wait_for_age",
    # Compare with the document and correct the record.
    "correct_record",
    # Enter the birth date from the document.
    "record_birth_date",
    # Declare what exceeds the cap as income.
    "declare_excess",
    # Agree on a later end, in writing.
    "agree_on_later_end",
    # Confirm the end in writing.
    "give_written_notice",
    # Write down why it was ended at once.
    "state_reason",
    # Declare the sum as income.
    "declare_income",
    # Check the volunteer in the Punishment Register.
    "check_punishment_register",
    # Tell the volunteer before the work goes on, and write down the day.
    "inform_volunteer",
    # Tell a legal representative of the risks, and write down the day.
    "inform_representative",
    # Ask the volunteer for a document on the state of health.
    "ask_health_document",
    # Repay the volunteer.
    "repay_volunteer",
    # State in writing what is confidential.
    "state_in_writing",
    # Ask the volunteer for supporting documents.
    "collect_documents",
    # Issue the statement.
    "issue_statement",
    # Issue a statement that has everything it has to state.
    "complete_statement",
    # Compare the report with the hour log and correct it.
    "correct_report",
    # Ask a lawyer.
    "ask_lawyer",
    # Find out whether the residence permit allows this work.
    "clarify_residence",
    # Register the volunteer as the municipality asks.
    "register_volunteer",
    # Register the organizer as the municipality asks.
    "register_organizer",
    # Get the consent of a legal representative for which the municipality asks.
    "obtain_local_consent",
    # Make the contract with the body that the municipality names.
    "contract_with_named_body",
    # Agree on more work.
    "offer_more_work",
    # Confirm or reject the hours.
    "confirm_hours",
]
"""What can still be done about a finding."""


class Finding(TypedDict):
    """Something that the law, the records or a regulation do not let stand, or that is worth knowing."""

    code: RuleCode
    """What speaks."""

    severity: Severity
    """How severe it is."""

    bearing: Bearing
    """What it does to hours."""

    voice: Voice
    """Who speaks."""

    provision: CitedProvision
    """The provision that it rests on."""

    subject: Subject
    """What it is about."""

    path: Pointer
    """The member of the register that shows it, or that is missing."""

    source: NotRequired[Source]
    """Where that is in the office's own files, if the register was imported."""

    days: list[Period]
    """The days. Empty for a finding about a value."""

    tense: Tense
    """How these days stand to the day of the judgement."""

    cause: Cause
    """Why, with the values that show it."""

    logs: list[str]
    """The entries of the hour log that lie wholly on these days."""

    minutes: int
    """Their minutes; where only some minutes of an entry do not stand, those."""

    remedy: Remedy | None
    """What can be done while it lasts; null where nothing can."""

    sensitive: NotRequired[Literal[True]]
    """Whether it lets a date of birth or a conviction be concluded; absent where it does not."""

    message: NotRequired[str]
    """Why, as one plain sentence. There only where a language was asked for."""

    citation: NotRequired[str]
    """How the text is cited that it rests on. There only where a language was asked for."""

    remedy_text: NotRequired[str | None]
    """What can be done, as one sentence. There only where a language was asked for."""


class MissingFact(TypedDict):
    """A fact that is missing."""

    path: Pointer
    """Where it would be in the register."""

    text: NotRequired[str]
    """That it is not known, as a clause. There only where a language was asked for."""


class Undetermined(TypedDict):
    """A rule that could not be decided on some days, and the facts that would decide it."""

    code: RuleCode
    """The rule."""

    bearing: Bearing
    """What a breach would do to hours."""

    subject: Subject
    """The record that it judges."""

    days: list[Period]
    """The days."""

    missing: list[MissingFact]
    """The facts that are missing: only those that could still change the answer."""

    logs: list[str]
    """The entries of the hour log that have a day among these."""

    minutes: int
    """Their minutes."""

    sensitive: NotRequired[Literal[True]]
    """Whether its days let a date of birth or a conviction be concluded; absent where they do not."""

    title: NotRequired[str]
    """What it is about, as a heading. There only where a language was asked for."""


AnswerKind: TypeAlias = Literal[
    # Yes or no.
    "yes_no",
    # One word of a vocabulary.
    "word",
    # Words of a vocabulary, or none of them.
    "words",
    # A day.
    "day",
    # A day, several days or a month.
    "when",
    # A day of birth, a year of birth, or an age on some day.
    "birth",
    # A time of day.
    "clock",
    # A number of minutes.
    "minutes",
    # An amount in euro cents.
    "cents",
    # A length in centimetres.
    "centimetres",
    # A number.
    "number",
    # Text, such as a code or a name.
    "text",
    # Texts, or none.
    "texts",
    # What is known of one thing, as a record.
    "record",
    # What is known of each of several things, or that there are none.
    "records",
]
"""Which kind of answer fits a question."""


class Question(TypedDict):
    """A fact to ask for: it could still change what some rule says."""

    path: Pointer
    """Where it would be in the register."""

    answer: AnswerKind
    """Which kind of answer fits."""

    of: NotRequired[str]
    """Of what the answer is one or several: the name of a vocabulary or of a record. There only for such answers."""

    bearing: Bearing
    """The most that a breach would do to hours, among the rules that ask for it."""

    rules: list[RuleCode]
    """Codes of the rules that ask for it, in their order."""

    text: NotRequired[str]
    """What to ask, as a question. There only where a language was asked for."""


Presumable: TypeAlias = Literal[
    # That there were no payments for the work.
    "payments",
    # That the volunteer's expenses are not to be covered.
    "expenses_covered",
    # That the work is harmless.
    "harmless",
    # That something is learned from the work.
    "learning",
]
"""A fact that can be presumed, by its name among `Presumptions`."""


class Presumed(TypedDict):
    """A presumption that a report or a decision rests on."""

    fact: Presumable
    """The fact."""

    records: int
    """How many records are silent on it, so that it settled them."""


UncheckedCode: TypeAlias = Literal[
    # Written contract where other minors are involved.
    "minors-involved-need-writing",
    # Hours of a minor volunteer.
    "minor-hours",
]
"""The code of a rule that this version does not check, or only with some settings."""


NotJudgedReason: TypeAlias = Literal[
    # This version has no rule for it.
    "not_checked_by_this_version",
    # It rests on recollection, and recalled facts were not asked for.
    "recalled",
    # It is checked only with a setting that was not made.
    "not_asked_for",
    # The source of a regulation does not say whether it is asked for, or how much.
    "not_said",
    # The regulation names a body, but neither its registration number nor its key is known.
    "body_not_known",
]
"""Why a rule was not judged."""


class NotJudged(TypedDict):
    """A rule that was not judged, so that nobody takes silence for a clean result."""

    code: UncheckedCode
    """The rule."""

    reason: NotJudgedReason
    """Why not."""

    title: NotRequired[str]
    """What it is about, as a heading. There only where a language was asked for."""


class NotListed(TypedDict):
    """What a report does not list of a rule, because it lists so much of it already."""

    code: RuleCode
    """Code of the rule."""

    findings: int
    """How many findings are left out."""

    undetermined: int
    """How many times it could not be decided beyond what is listed."""


class RuleSum(TypedDict):
    """The entries that the findings of a rule are about."""

    code: RuleCode
    """Code of the rule."""

    entries: int
    """How many entries."""

    minutes: int
    """Their minutes."""


class OrganizationSum(TypedDict):
    """The entries of an organizer that findings are about."""

    organization: str
    """The organizer: the party to the agreement."""

    entries: int
    """How many entries."""

    minutes: int
    """Their minutes."""


class Sums(TypedDict):
    """The entries that findings are about. Each counts once, however many findings name it, so that the sums of rules may exceed the sum of all."""

    entries: int
    """How many entries, over all findings."""

    minutes: int
    """Their minutes."""

    rules: list[RuleSum]
    """The same for each rule with findings about entries, in the order of the rules."""

    organizations: list[OrganizationSum]
    """The same for each organizer of such entries, in the order of the register."""


class Satisfied(TypedDict):
    """A rule that was checked and is satisfied on some days."""

    code: RuleCode
    """Code of the rule."""

    subject: Subject
    """The record."""

    days: list[Period]
    """The days."""

    sensitive: NotRequired[bool]
    """Whether its days let a date of birth or a conviction be concluded. Written only where they do."""


class LogVerdict(TypedDict):
    """What the Law makes of an entry of the hour log."""

    log: str
    """The entry."""

    verdict: Verdict
    """What it is."""

    stands: int
    """Its minutes that stand: those that neither cannot be nor are in another entry."""


class Report(TypedDict):
    """What the law and the records say of a register.

    A stored report can be read back. One of an earlier version lacks what was added since, which then has its default; `version` says which version it is of. A code, a cause or a word that this version does not know is an error.
    """

    version: int
    """Version of the shape of this report."""

    law: str
    """Names the set of rules that was applied."""

    settings: Settings
    """What it was asked for, with every default written out."""

    findings: list[Finding]
    """The findings: by order of the rules, then by position of the record, then by first day."""

    undetermined: list[Undetermined]
    """What could not be decided, in the same order."""

    questions: list[Question]
    """What to ask next: each missing fact once, what may void hours first."""

    presumed: NotRequired[list[Presumed]]
    """What was presumed of records that are silent, where the settings presume something and some record is."""

    not_judged: list[NotJudged]
    """What was not judged."""

    not_listed: NotRequired[list[NotListed]]
    """What is not listed above, where a rule has more findings than the setting `listed_per_rule` lets it list. The questions are about what is listed."""

    sums: Sums
    """The entries that the findings are about, each counted once, also those of findings that are not listed."""

    satisfied: NotRequired[list[Satisfied]]
    """What was checked and is satisfied; only if it was asked for."""

    verdicts: NotRequired[list[LogVerdict]]
    """What the Law makes of each entry of the hour log, in the order of the register; only if it was asked for."""


class FoundAt(TypedDict):
    """Where something was found."""

    path: Pointer
    """The member of the register that shows it, or that is missing."""

    source: NotRequired[Source]
    """Where that is in the office's own files, if the register was imported."""


class FindingGroup(TypedDict):
    """Findings of one rule with one cause, which are as severe as one another and stand alike to the day of the judgement."""

    code: RuleCode
    """Code of the rule."""

    severity: Severity
    """How severe they are."""

    bearing: Bearing
    """What they do to hours."""

    voice: Voice
    """Who speaks."""

    provision: CitedProvision
    """The provision that it rests on."""

    cause: Cause
    """Why, with the values of the first of them."""

    tense: Tense
    """How their days stand to the day of the judgement."""

    remedy: Remedy | None
    """What can be done about the first of them; null where nothing can."""

    sensitive: NotRequired[bool]
    """Whether they let dates of birth or convictions be concluded. Written only where they do."""

    findings: int
    """How many there are."""

    records: int
    """How many records they are about."""

    entries: int
    """How many entries they are about, each counted once."""

    minutes: int
    """The minutes of these entries."""

    days: Period | None
    """From the first of their days to the last; null for findings about values."""

    places: list[FoundAt]
    """The first places."""

    title: NotRequired[str]
    """What they are about, as a heading. There only where a language was asked for."""

    message: NotRequired[str]
    """Why, as one plain sentence, with the values of the first of them. There only where a language was asked for."""

    citation: NotRequired[str]
    """How the text is cited that the first of them rests on. There only where a language was asked for."""

    remedy_text: NotRequired[str | None]
    """What can be done, as one sentence. There only where a language was asked for."""


class UndeterminedGroup(TypedDict):
    """What one rule could not decide for want of the same facts."""

    code: RuleCode
    """Code of the rule."""

    bearing: Bearing
    """What a breach would do to hours."""

    missing: list[str]
    """The facts that are missing, each by its place in a register, in which `*` stands for positions."""

    undetermined: int
    """How many times it could not be decided."""

    records: int
    """How many records that is about."""

    entries: int
    """How many entries it is about, each counted once."""

    minutes: int
    """The minutes of these entries."""

    days: Period | None
    """From the first of the days to the last."""

    places: list[Pointer]
    """The first places of missing facts."""

    title: NotRequired[str]
    """What it is about, as a heading. There only where a language was asked for."""

    text: NotRequired[str]
    """What is not known, as clauses. There only where a language was asked for."""


class QuestionGroup(TypedDict):
    """A question for all records that lack the same fact."""

    field: str
    """The fact, by its place in a register, in which `*` stands for positions."""

    answer: AnswerKind
    """Which kind of answer fits."""

    of: NotRequired[str]
    """Of what the answer is one or several: the name of a vocabulary or of a record. There only for such answers."""

    bearing: Bearing
    """The most that a breach would do to hours, among the rules that ask for it."""

    rules: list[RuleCode]
    """Codes of the rules that ask for it."""

    missing: int
    """How many times it is missing."""

    places: list[Pointer]
    """The first places."""

    text: NotRequired[str]
    """What to ask, as a question. There only where a language was asked for."""


class Summary(TypedDict):
    """What the law and the records say of a register, where one statement stands for all that is alike: what is missing or wrong everywhere is said once, with a count."""

    version: int
    """Version of the shape of this summary."""

    law: str
    """Names the set of rules that was applied."""

    settings: Settings
    """What it was asked for, with every default written out."""

    findings: list[FindingGroup]
    """The findings, by rule and cause, in the order of the rules."""

    undetermined: list[UndeterminedGroup]
    """What could not be decided, by rule and by what is missing, in the same order."""

    questions: list[QuestionGroup]
    """What to ask, each fact once for all records, what may void hours first."""

    presumed: NotRequired[list[Presumed]]
    """What was presumed of records that are silent, where the settings presume something and some record is."""

    not_judged: list[NotJudged]
    """What was not judged."""

    sums: Sums
    """The entries that the findings are about, each counted once."""


Criterion: TypeAlias = Literal[
    # The entry was not corrected by another one.
    "corrected",
    # The entry was neither rejected nor taken back.
    "rejected",
    # The records do not contradict the hours: they can be, they have come, and were entered only once.
    "contradicted",
    # Another version of the scheme was not in force on some of the days only.
    "version",
    # The text of the scheme was in force when the work was done.
    "in_force",
    # The hours lie in the period.
    "period",
    # The hours do not lie after the ceremony.
    "ceremony",
    # The hours were entered in time.
    "deadline",
    # The volunteer had the age.
    "age",
    # The work was done at a host that counts.
    "host",
    # The host was registered where the scheme asks.
    "host_registered",
    # The work was done on the territory of the municipality.
    "territory",
    # The volunteer lived where the scheme asks.
    "residence",
    # The hours are of a kind that counts.
    "kind",
    # The hours were worked in a way that counts.
    "mode",
    # The hours were worked in a field that counts.
    "field",
    # The agreement had the form that is asked for.
    "agreement",
    # The hours are confirmed, by somebody whose word counts.
    "confirmation",
    # The hours were entered by somebody whose word counts.
    "entered_by",
    # The hours were written down where it counts.
    "evidence",
    # The hours were volunteer work under the Law, and no other breach keeps them out.
    "lawful",
    # There are not more hours than count at most.
    "limit",
    # What a level takes.
    "level",
]
"""A condition that hours have to meet, in the order in which reasons are given: hours that fail several are listed under the first."""


class Reason(TypedDict):
    """Minutes that one condition keeps out."""

    reason: Criterion
    """The condition."""

    minutes: int
    """The minutes."""


Reached: TypeAlias = Literal[
    # It was.
    "reached",
    # Nobody knows: a fact is missing, or the source does not say what it takes.
    "undecided",
    # It was not.
    "not_reached",
]
"""Whether a level was reached."""


Need: TypeAlias = Literal[
    # So many hours or more.
    "at_least_hours",
    # More hours.
    "more_than_hours",
    # Fewer hours.
    "below_hours",
    # At most so many hours.
    "up_to_hours",
    # Days of work.
    "at_least_days",
    # Fields of work.
    "fields",
    # A share at one host, in per cent.
    "one_host_percent",
    # Months from the first day of work to the last.
    "months_of_service",
]
"""Something that a level needs and that is said by a number."""


class MissingNotSaid(TypedDict):
    """The source does not say how much it takes."""

    what: Literal['not_said']
    """The source does not say how much it takes."""

    need: Need
    """What it does not say."""


class MissingHours(TypedDict):
    """More hours."""

    what: Literal['hours']
    """More hours."""

    minutes: int
    """So many minutes."""


class MissingHoursWithin(TypedDict):
    """More hours within so many months."""

    what: Literal['hours_within']
    """More hours within so many months."""

    minutes: int
    """So many minutes."""

    months: int
    """The months."""


class MissingTooManyHours(TypedDict):
    """Too many hours for this band."""

    what: Literal['too_many_hours']
    """Too many hours for this band."""

    minutes: int
    """So many minutes too many."""


class MissingDays(TypedDict):
    """Work on more days."""

    what: Literal['days']
    """Work on more days."""

    count: int
    """How many."""


class MissingFields(TypedDict):
    """Hours in more fields of work."""

    what: Literal['fields']
    """Hours in more fields of work."""

    count: int
    """How many."""


class MissingOneHost(TypedDict):
    """A greater share of the hours at one host."""

    what: Literal['one_host']
    """A greater share of the hours at one host."""

    percent: int
    """The share it takes, in per cent."""


class MissingGroup(TypedDict):
    """The record does not say in which group the person takes part."""

    what: Literal['group']
    """The record does not say in which group the person takes part."""


class MissingGroupHours(TypedDict):
    """More hours of the group."""

    what: Literal['group_hours']
    """More hours of the group."""

    minutes: int
    """So many minutes."""


class MissingGroupMembers(TypedDict):
    """Hours of members of the group who have too few."""

    what: Literal['group_members']
    """Hours of members of the group who have too few."""

    count: int
    """How many members."""


class MissingMonthsOfService(TypedDict):
    """A longer time from the first day of work to the last."""

    what: Literal['months_of_service']
    """A longer time from the first day of work to the last."""

    count: int
    """How many months more."""


class MissingMonthsInARow(TypedDict):
    """More months one after another."""

    what: Literal['months_in_a_row']
    """More months one after another."""

    count: int
    """How many."""

    minutes: int
    """The minutes in each."""


class MissingWeeksInARow(TypedDict):
    """More weeks one after another."""

    what: Literal['weeks_in_a_row']
    """More weeks one after another."""

    count: int
    """How many."""

    minutes: int
    """The minutes in each."""


class MissingContacts(TypedDict):
    """Contacts."""

    what: Literal['contacts']
    """Contacts."""

    count: int
    """In how many months."""


class MissingContract(TypedDict):
    """A written contract."""

    what: Literal['contract']
    """A written contract."""


class MissingRegistration(TypedDict):
    """A registration."""

    what: Literal['registration']
    """A registration."""


class MissingNomination(TypedDict):
    """A nomination in time."""

    what: Literal['nomination']
    """A nomination in time."""


class MissingAttested(TypedDict):
    """That somebody attests something."""

    what: Literal['attested']
    """That somebody attests something."""

    name: str
    """What, by its name in the register."""


class MissingAwarded(TypedDict):
    """An award that was made earlier."""

    what: Literal['awarded']
    """An award that was made earlier."""


class MissingNotAwarded(TypedDict):
    """That no such award was made earlier."""

    what: Literal['not_awarded']
    """That no such award was made earlier."""


class MissingAge(TypedDict):
    """The age, on that day."""

    what: Literal['age']
    """The age, on that day."""


class MissingResidence(TypedDict):
    """A residence in the municipality."""

    what: Literal['residence']
    """A residence in the municipality."""


class MissingSchool(TypedDict):
    """A school in the municipality."""

    what: Literal['school']
    """A school in the municipality."""


class MissingOtherwise(TypedDict):
    """That something is not so."""

    what: Literal['otherwise']
    """That something is not so."""


class MissingOneOf(TypedDict):
    """One of several ways to go on. Only a decision makes it, so that it is never nested deeper than a scheme."""

    what: Literal['one_of']
    """One of several ways to go on. Only a decision makes it, so that it is never nested deeper than a scheme."""

    ways: list[list["Missing"]]
    """Of each way what is missing."""


Missing: TypeAlias = Union[
    MissingNotSaid,
    MissingHours,
    MissingHoursWithin,
    MissingTooManyHours,
    MissingDays,
    MissingFields,
    MissingOneHost,
    MissingGroup,
    MissingGroupHours,
    MissingGroupMembers,
    MissingMonthsOfService,
    MissingMonthsInARow,
    MissingWeeksInARow,
    MissingContacts,
    MissingContract,
    MissingRegistration,
    MissingNomination,
    MissingAttested,
    MissingAwarded,
    MissingNotAwarded,
    MissingAge,
    MissingResidence,
    MissingSchool,
    MissingOtherwise,
    MissingOneOf,
]
"""One thing that is missing to a level, or of which it is not known whether it is there."""


class LevelState(TypedDict):
    """How far a level is."""

    level: str
    """The level."""

    track: str | None
    """The ladder it belongs to; absent for the main one."""

    state: Reached
    """Whether it was reached."""

    reached: str | None
    """The day on which it was reached; absent if it was not, or if the tally holds no days."""

    missing: int
    """Minutes that are missing to the hours it takes; none if no more are needed."""

    undecided: int
    """Minutes beside those that count of which it is not known whether they do, where some are missing."""

    lacks: list[Missing]
    """What is missing, or not known to be there; nothing if it was reached."""

    text: NotRequired[str]
    """What is missing, in a line; absent where nothing is. There only where a language was asked for."""


class InterpretationUnknown(TypedDict):
    """The source does not say what is asked for by this condition, and nothing is assumed."""

    unknown: Criterion
    """The source does not say what is asked for by this condition, and nothing is assumed."""


class InterpretationPeriod(TypedDict):
    """The hours lie in the period."""

    period: SchemePeriod
    """The hours lie in the period."""


class InterpretationEarlierValues(TypedDict):
    """What becomes of hours from before the text was in force, of which it does not say."""

    in_force: str
    """The first day on which it was."""

    count: bool
    """Whether they count."""


class InterpretationEarlier(TypedDict):
    """What becomes of hours from before the text was in force, of which it does not say."""

    earlier: InterpretationEarlierValues
    """What becomes of hours from before the text was in force, of which it does not say."""


class InterpretationCeremonyValues(TypedDict):
    """What becomes of hours after the ceremony."""

    after: AfterCeremony
    """Whether they count."""

    on: str | None
    """The day of the ceremony, where it matters."""


class InterpretationCeremony(TypedDict):
    """What becomes of hours after the ceremony."""

    ceremony: InterpretationCeremonyValues
    """What becomes of hours after the ceremony."""


class InterpretationDeadline(TypedDict):
    """Something is handed in until then."""

    deadline: Deadline
    """Something is handed in until then."""


class AgeBoundYears(TypedDict):
    """This age, itself included."""

    years: int
    """This age, itself included."""


AgeBound: TypeAlias = Union[
    Literal['none'],
    AgeBoundYears,
    Literal['unknown'],
]
"""A bound of an age."""


AgeAsked = TypedDict(
    "AgeAsked",
    {
        # The least age, in years.
        "from": "AgeBound",
        # The greatest age, in years.
        "to": "AgeBound",
        # The day; null if the source does not say.
        "tested": "AgeTested | None",
        # Whether the bounds have several interpretations, and not only the day.
        "bounds_vary": "bool",
    },
)
"""An age, and the day on which it is looked at."""


class InterpretationAge(TypedDict):
    """The volunteer is of an age."""

    age: AgeAsked
    """The volunteer is of an age."""


class InterpretationHost(TypedDict):
    """The host is of one of these classes."""

    host: list[LegalClass]
    """The host is of one of these classes."""


class InterpretationHostListed(TypedDict):
    """The host has one of these registration numbers."""

    host_listed: list[str]
    """The host has one of these registration numbers."""


class InterpretationHostRegistered(TypedDict):
    """The host is registered there."""

    host_registered: Locality
    """The host is registered there."""


class InterpretationTerritory(TypedDict):
    """The work is done on that territory."""

    territory: Locality
    """The work is done on that territory."""


class InterpretationResidence(TypedDict):
    """The volunteer lives there."""

    residence: Locality
    """The volunteer lives there."""


class InterpretationKind(TypedDict):
    """The hours are of one of these kinds."""

    kind: list[HourKind]
    """The hours are of one of these kinds."""


class InterpretationMode(TypedDict):
    """The hours were worked in one of these ways."""

    mode: list[Mode]
    """The hours were worked in one of these ways."""


class InterpretationField(TypedDict):
    """The hours were worked in one of these fields."""

    field: list[str]
    """The hours were worked in one of these fields."""


class InterpretationFieldLeftOut(TypedDict):
    """The hours were worked in none of these fields."""

    field_left_out: list[str]
    """The hours were worked in none of these fields."""


class InterpretationAgreement(TypedDict):
    """The agreement has one of these forms."""

    agreement: list[AgreementForm]
    """The agreement has one of these forms."""


class InterpretationConfirmation(TypedDict):
    """The hours are confirmed in that way."""

    confirmation: HoursConfirmed
    """The hours are confirmed in that way."""


class InterpretationConfirmedBy(TypedDict):
    """One of these confirmed the hours."""

    confirmed_by: list[Role]
    """One of these confirmed the hours."""


class InterpretationEnteredBy(TypedDict):
    """One of these entered the hours."""

    entered_by: list[Role]
    """One of these entered the hours."""


class InterpretationEnteredWithin(TypedDict):
    """The hours were entered at most so many days after the work."""

    entered_within: int
    """The hours were entered at most so many days after the work."""


class InterpretationEvidence(TypedDict):
    """The hours are written down in one of these."""

    evidence: list[EvidenceKind]
    """The hours are written down in one of these."""


class InterpretationBreaches(TypedDict):
    """No such breach of the Law keeps the hours out: bearings and codes of rules."""

    breaches: list[str]
    """No such breach of the Law keeps the hours out: bearings and codes of rules."""


class LevelNumber(TypedDict):
    """A number that a level needs."""

    level: str
    """The level."""

    title: Title
    """What the level is called."""

    needs: int
    """How many needs of the level come before these: first its own, then those inside them, `all` before `any` before `not`."""

    need: Need
    """What it needs."""

    number: int
    """How many."""


class InterpretationLevel(TypedDict):
    """A level takes so many."""

    level: LevelNumber
    """A level takes so many."""


Interpretation: TypeAlias = Union[
    InterpretationUnknown,
    Literal['corrected'],
    Literal['rejected'],
    Literal['contradicted'],
    InterpretationPeriod,
    InterpretationEarlier,
    InterpretationCeremony,
    InterpretationDeadline,
    InterpretationAge,
    InterpretationHost,
    InterpretationHostListed,
    InterpretationHostRegistered,
    InterpretationTerritory,
    InterpretationResidence,
    InterpretationKind,
    InterpretationMode,
    InterpretationField,
    InterpretationFieldLeftOut,
    InterpretationAgreement,
    InterpretationConfirmation,
    InterpretationConfirmedBy,
    InterpretationEnteredBy,
    InterpretationEnteredWithin,
    InterpretationEvidence,
    InterpretationBreaches,
    InterpretationLevel,
]
"""What one clause of a scheme says, or may mean where the text is silent."""


class Alternative(TypedDict):
    """A silence of the scheme that matters for this person."""

    criterion: Criterion
    """The condition on which the text is silent."""

    interpretation: Interpretation
    """Another way to read it."""

    level: str | None
    """The highest level reached, if any; side benefits aside."""

    counted: int
    """Minutes that count."""

    undecided: int
    """Minutes of which it is not known whether they count."""

    level_with_undecided: str | None
    """The highest level that may be reached once what is undecided is known: differs from `level` if it matters."""

    text: NotRequired[str]
    """The other interpretation, as a clause. There only where a language was asked for."""


class DueAward(TypedDict):
    """An award to be made."""

    volunteer: str
    """The person."""

    scheme: str
    """The id of the scheme."""

    level: str
    """The id of the level."""

    period: NotRequired[AwardPeriod | None]
    """The days whose hours earned it. Absent where hours add up without end: such an award is given once in a lifetime."""

    gives: list[Awarded]
    """What is given."""

    entitlements: list[EntitlementRule]
    """What it entitles to."""

    way: IssueWay | None
    """On what it is given; absent if the source does not say."""


GrantedNew = TypedDict(
    "GrantedNew",
    {
        # It is new, and now stands in the ledger.
        "is": "Literal['new']",
    },
)
"""It is new, and now stands in the ledger."""


GrantedAlready = TypedDict(
    "GrantedAlready",
    {
        # It was given before.
        "is": "Literal['already']",
        # Where it stands.
        "step": "AwardStep",
    },
)
"""It was given before."""


GrantedRevokedBefore = TypedDict(
    "GrantedRevokedBefore",
    {
        # It was given before and revoked. It is not given again: only a reinstatement, which says why, brings it back.
        "is": "Literal['revoked_before']",
        # The day of the revocation.
        "on": "str",
    },
)
"""It was given before and revoked. It is not given again: only a reinstatement, which says why, brings it back."""


GrantedHigherHeld = TypedDict(
    "GrantedHigherHeld",
    {
        # A higher level was given for the same hours.
        "is": "Literal['higher_held']",
        # That level.
        "level": "str",
    },
)
"""A higher level was given for the same hours."""


Granted: TypeAlias = Union[
    GrantedNew,
    GrantedAlready,
    GrantedRevokedBefore,
    GrantedHigherHeld,
]
"""What a ledger makes of what was earned."""


class NotDue(TypedDict):
    """A level that was reached and is not due."""

    level: str
    """The level."""

    because: Granted
    """What of the ledger stands against it; never that it is new."""

    text: NotRequired[str]
    """What stands against it, as a sentence. There only where a language was asked for."""


class FallenShort(TypedDict):
    """An award that was made before and stands, though what is known now does not surely suffice for its level: hours behind it were corrected, rejected or found void."""

    level: str
    """The level."""

    step: AwardStep
    """Where the award stands."""

    state: Reached
    """Whether the level is reached now."""

    minutes: int
    """The minutes with which the award was made."""

    counted: int
    """The minutes that count now."""

    text: NotRequired[str]
    """What became of the hours, and that the award stands, in a line. There only where a language was asked for."""


class NotValidErrorNotGranted(TypedDict):
    """The award has not come as far as the entitlement asks."""

    reason: Literal['not_granted']
    """The award has not come as far as the entitlement asks."""

    needs: AwardStep
    """The step that is missing."""


NotValidErrorNotYet = TypedDict(
    "NotValidErrorNotYet",
    {
        # It holds only later.
        "reason": "Literal['not_yet']",
        # The first day.
        "from": "str",
    },
)
"""It holds only later."""


class NotValidErrorOver(TypedDict):
    """It no longer holds."""

    reason: Literal['over']
    """It no longer holds."""

    to: str
    """The last day."""


NotValidErrorEndNotSaid = TypedDict(
    "NotValidErrorEndNotSaid",
    {
        # The source does not say how long it holds, and it is no longer the first day.
        "reason": "Literal['end_not_said']",
        # The first day.
        "from": "str",
    },
)
"""The source does not say how long it holds, and it is no longer the first day."""


class NotValidErrorUsedUp(TypedDict):
    """It was used as often as it can be."""

    reason: Literal['used_up']
    """It was used as often as it can be."""

    uses: int
    """How often that is."""


class NotValidErrorRevoked(TypedDict):
    """The award was revoked."""

    reason: Literal['revoked']
    """The award was revoked."""

    on: str
    """The first day on which it no longer stood."""


NotValidError: TypeAlias = Union[
    NotValidErrorNotGranted,
    NotValidErrorNotYet,
    NotValidErrorOver,
    NotValidErrorEndNotSaid,
    NotValidErrorUsedUp,
    NotValidErrorRevoked,
]
"""Why an entitlement cannot be used on a day."""


Claim = TypedDict(
    "Claim",
    {
        # The award.
        "award": "AwardKey",
        # The entitlement, by its name in files.
        "entitlement": "str",
        # The first day on which it holds; null while the award has not come as far as that asks.
        "from": "str | None",
        # The last day; null where there is none, or none is known.
        "to": "str | None",
        # How often it was used by that day.
        "used": "int",
        # Why it cannot be used on that day; null if it can.
        "not_valid": "NotValidError | None",
        # Why it cannot be used, as a sentence; absent where it can. There only where a language was asked for.
        "text": "NotRequired[str]",
    },
)
"""What somebody may claim by an award that was made, or why not."""


class Decision(TypedDict):
    """Who has earned what, and why not yet."""

    volunteer: str
    """The person."""

    level: str | None
    """The highest level reached, if any; side benefits aside."""

    counted: int
    """Minutes that count."""

    undecided: int
    """Minutes of which it is not known whether they count."""

    level_with_undecided: str | None
    """The highest level that may be reached once what is undecided is known: differs from `level` if it matters."""

    counted_logs: list[str]
    """The entries that count, by day; where there is a limit, perhaps not with all their hours."""

    not_counted: list[Reason]
    """Minutes that do not count, by the first condition that they fail. Hours that were corrected or rejected are among them."""

    undecided_by: list[Reason]
    """The undecided minutes, by the first condition of which it is not known whether they meet it."""

    levels: list[LevelState]
    """Each level with the day on which it was reached, or with what is missing."""

    unknowns: list[Alternative]
    """Where the text of the scheme is silent and another interpretation, taken by itself, leads to other levels."""

    surely: str | None
    """The level reached in any case: with every silence read, and every missing fact filled in, to the person's disadvantage."""

    possibly: str | None
    """The highest level that can be: with every silence read, and every missing fact filled in, to the person's advantage, for each entry apart. Where it is the same as `surely`, nothing that is unknown matters. Where it is another, though no one of the unknowns matters by itself, several together may."""

    presumed: NotRequired[list[Presumable]]
    """What was presumed of silent records in which hours count; absent where nothing was."""

    awards: list[DueAward]
    """Awards that are due and were not made before."""

    not_due: list[NotDue]
    """Levels that were reached and are not due, because of awards that were made before."""

    fallen_short: list[FallenShort]
    """Awards of the period that were made before and for which the hours, as they are now, do not surely suffice. They stand all the same."""

    claims: list[Claim]
    """What the person may claim on the day by awards of this scheme that were made before."""

    for_jury: list[str]
    """Levels for which the person goes on the list of the jury, who chooses: no award is due yet."""

    on_request: list[str]
    """Levels that are given when the person asks for them, which is not known to have happened."""

    statement: int | None
    """The minutes for which a plain statement is given, because no level was reached; absent if none is."""


class Cited(TypedDict):
    """The place of a regulation that a finding rests on."""

    authority: str
    """Whose regulation it is."""

    kind: RegulationKind
    """What sort of text it is."""

    number: str | None
    """Its number; null if it is not known."""

    adopted: str | None
    """The day on which it was adopted; null if it is not known."""

    point: str | None
    """The point, such as `12` or `4.1`; null if the source does not name points."""

    basis: Mark
    """What the knowledge of its wording rests on."""


class ShortfallVolunteerNotRegistered(TypedDict):
    """The volunteer is not entered in the register."""

    reason: Literal['volunteer_not_registered']
    """The volunteer is not entered in the register."""

    register: RegisterKind
    """Which one."""


class ShortfallOrganizationNotRegistered(TypedDict):
    """The organizer is not entered in the register."""

    reason: Literal['organization_not_registered']
    """The organizer is not entered in the register."""

    register: RegisterKind
    """Which one."""


class ShortfallLocalConsentMissing(TypedDict):
    """There is no valid written consent."""

    reason: Literal['local_consent_missing']
    """There is no valid written consent."""

    flaw: ConsentFlaw
    """What is wrong with the consent that comes nearest."""

    until: int
    """The age from which no consent is needed, in years."""


class ShortfallContractWithAnother(TypedDict):
    """The contract was made with another body."""

    reason: Literal['contract_with_another']
    """The contract was made with another body."""


class ShortfallVacancyTooSmall(TypedDict):
    """Less work was offered than is asked for."""

    reason: Literal['vacancy_too_small']
    """Less work was offered than is asked for."""

    monthly: int
    """The work offered for a month."""

    least: int
    """The least it has to be."""


class ShortfallOutsideMunicipality(TypedDict):
    """The volunteer does not belong to the municipality."""

    reason: Literal['outside_municipality']
    """The volunteer does not belong to the municipality."""

    by: Belonging
    """By what that is asked for."""


class ShortfallHandedInLate(TypedDict):
    """The hours were handed in too late."""

    reason: Literal['handed_in_late']
    """The hours were handed in too late."""

    due: str
    """The last day that was in time."""

    on: str
    """The day on which they were."""


class ShortfallConfirmedLate(TypedDict):
    """The hours were confirmed too late."""

    reason: Literal['confirmed_late']
    """The hours were confirmed too late."""

    due: str
    """The last day that was in time."""

    on: str | None
    """The day on which they were; null if they still are not."""


Shortfall: TypeAlias = Union[
    ShortfallVolunteerNotRegistered,
    ShortfallOrganizationNotRegistered,
    ShortfallLocalConsentMissing,
    ShortfallContractWithAnother,
    ShortfallVacancyTooSmall,
    ShortfallOutsideMunicipality,
    ShortfallHandedInLate,
    ShortfallConfirmedLate,
]
"""Why a local requirement is not met, with the values that show it. Times in minutes."""


class LocalFinding(TypedDict):
    """Something that the law, the records or a regulation do not let stand, or that is worth knowing."""

    code: RequirementCode
    """What speaks."""

    severity: Severity
    """How severe it is."""

    bearing: Bearing
    """What it does to hours."""

    voice: Voice
    """Who speaks."""

    regulation: Cited
    """The place of the regulation that asks for it."""

    assumed: bool
    """Whether what it asks for, or when it was in force, is a convention where the text is silent: such a finding is never more than a warning."""

    subject: Subject
    """What it is about."""

    path: Pointer
    """The member of the register that shows it, or that is missing."""

    source: NotRequired[Source]
    """Where that is in the office's own files, if the register was imported."""

    days: list[Period]
    """The days. Empty for a finding about a value."""

    tense: Tense
    """How these days stand to the day of the judgement."""

    cause: Shortfall
    """Why, with the values that show it."""

    logs: list[str]
    """The entries of the hour log that lie wholly on these days."""

    minutes: int
    """Their minutes; where only some minutes of an entry do not stand, those."""

    remedy: Remedy | None
    """What can be done while it lasts; null where nothing can."""

    sensitive: NotRequired[Literal[True]]
    """Whether it lets a date of birth or a conviction be concluded; absent where it does not."""

    message: NotRequired[str]
    """Why, as one plain sentence. There only where a language was asked for."""

    citation: NotRequired[str]
    """How the text is cited that it rests on. There only where a language was asked for."""

    remedy_text: NotRequired[str | None]
    """What can be done, as one sentence. There only where a language was asked for."""


class LocalUndetermined(TypedDict):
    """A rule that could not be decided on some days, and the facts that would decide it."""

    code: RequirementCode
    """The rule."""

    bearing: Bearing
    """What a breach would do to hours."""

    subject: Subject
    """The record that it judges."""

    days: list[Period]
    """The days."""

    missing: list[MissingFact]
    """The facts that are missing: only those that could still change the answer."""

    logs: list[str]
    """The entries of the hour log that have a day among these."""

    minutes: int
    """Their minutes."""

    sensitive: NotRequired[Literal[True]]
    """Whether its days let a date of birth or a conviction be concluded; absent where they do not."""

    title: NotRequired[str]
    """What it is about, as a heading. There only where a language was asked for."""


class LocalNotJudged(TypedDict):
    """A rule that was not judged, so that nobody takes silence for a clean result."""

    code: RequirementCode
    """The rule."""

    reason: NotJudgedReason
    """Why not."""

    title: NotRequired[str]
    """What it is about, as a heading. There only where a language was asked for."""


class LocalNotListed(TypedDict):
    """What a report does not list of a rule, because it lists so much of it already."""

    code: RequirementCode
    """Code of the rule."""

    findings: int
    """How many findings are left out."""

    undetermined: int
    """How many times it could not be decided beyond what is listed."""


class LocalReport(TypedDict):
    """What a regulation says of a register, beside what the Law says of it."""

    findings: list[LocalFinding]
    """The findings: by requirement, then by version of the text, then by position of the record."""

    undetermined: list[LocalUndetermined]
    """What could not be decided, in the same order."""

    not_judged: list[LocalNotJudged]
    """What could not be judged at all."""

    not_listed: NotRequired[list[LocalNotListed]]
    """What is not listed above, where more was found than the setting `listed_per_rule` lets be listed."""


class Recognition(TypedDict):
    """What a scheme makes of a register."""

    version: int
    """Version of this shape."""

    scheme: str
    """The id of the scheme."""

    decisions: list[Decision]
    """A decision for each volunteer, in the order of the register."""

    questions: list[Question]
    """What to ask before it is known whether undecided hours were volunteer work under the Law: each fact once, as in a report."""

    local: NotRequired[LocalReport]
    """What the text asks for beyond the Law, in its own voice. Absent where the scheme says of no such requirement."""

    ledger: NotRequired[Ledger]
    """The ledger with the awards that are due, each found eligible on the day: what to keep for the next time. There only where a ledger was given."""


ProgrammeCode: TypeAlias = Literal[
    # Whether the programme has rules for the stay at all.
    "programme-version",
    # How old the volunteer is.
    "programme-age",
    # How long the stay lasts.
    "programme-length",
    # The hours of a week.
    "programme-weekly-hours",
    # Days off in a week.
    "programme-days-off",
    # How long somebody takes part in all.
    "programme-participation",
    # How many long stays somebody has.
    "programme-long-stays",
    # Who makes up a team.
    "programme-team",
    # Quality labels.
    "programme-quality-label",
    # What has to be done.
    "programme-duty",
]
"""What a programme asks about, in the order in which it speaks."""


class CitedProgramme(TypedDict):
    """A version of a programme as a report cites it."""

    id: str
    """Its id."""

    title: Title
    """What the programme is called."""

    text: Title
    """The text of its rules."""

    basis: Mark
    """What the knowledge of what is asked for rests on."""


class ProgrammeCauseTooYoung(TypedDict):
    """The volunteer had not reached the age."""

    reason: Literal['too_young']
    """The volunteer had not reached the age."""

    least: int
    """The least age in years."""

    on: str
    """The day on which it is looked at."""


class ProgrammeCauseTooOld(TypedDict):
    """The volunteer had passed the age."""

    reason: Literal['too_old']
    """The volunteer had passed the age."""

    last: int
    """The last age in years."""

    on: str
    """The day on which it is looked at."""


class ProgrammeCauseTooShort(TypedDict):
    """The stay is too short."""

    reason: Literal['too_short']
    """The stay is too short."""

    least: Duration
    """The least duration."""

    lasts: int
    """How many days it lasts without travel."""


class ProgrammeCauseTooLong(TypedDict):
    """The stay is too long."""

    reason: Literal['too_long']
    """The stay is too long."""

    most: Duration
    """The greatest duration."""

    lasts: int
    """How many days it lasts without travel."""


class ProgrammeCauseTooFewHours(TypedDict):
    """A week has too few hours."""

    reason: Literal['too_few_hours']
    """A week has too few hours."""

    weekly: int
    """The minutes of the week."""

    least: int
    """The least."""


class ProgrammeCauseTooManyHours(TypedDict):
    """A week has too many hours."""

    reason: Literal['too_many_hours']
    """A week has too many hours."""

    weekly: int
    """The minutes of the week."""

    most: int
    """The most."""


class ProgrammeCauseNoDaysOff(TypedDict):
    """A week has no days off one after the other."""

    reason: Literal['no_days_off']
    """A week has no days off one after the other."""

    consecutive: int
    """So many."""


class ProgrammeCauseTooLongInAll(TypedDict):
    """All stays together are too long."""

    reason: Literal['too_long_in_all']
    """All stays together are too long."""

    most: Duration
    """The greatest duration."""

    last: int
    """How many days they last."""


class ProgrammeCauseAnotherLongStay(TypedDict):
    """There was a long stay before."""

    reason: Literal['another_long_stay']
    """There was a long stay before."""

    most: int
    """How many there may be."""


class ProgrammeCauseTeamTooSmall(TypedDict):
    """The team has too few members."""

    reason: Literal['team_too_small']
    """The team has too few members."""

    members: int
    """How many it has."""

    least: int
    """The least."""


class ProgrammeCauseTeamTooLarge(TypedDict):
    """The team has too many members."""

    reason: Literal['team_too_large']
    """The team has too many members."""

    members: int
    """How many it has."""

    most: int
    """The most."""


class ProgrammeCauseTooFewCountries(TypedDict):
    """The team is from too few countries."""

    reason: Literal['too_few_countries']
    """The team is from too few countries."""

    countries: int
    """From how many."""

    least: int
    """The least."""


class ProgrammeCauseTooFewFromAbroad(TypedDict):
    """Too few members of the team are from another country than that of the activity."""

    reason: Literal['too_few_from_abroad']
    """Too few members of the team are from another country than that of the activity."""

    abroad: int
    """How many are."""

    members: int
    """Of how many."""

    percent: int
    """The least in a hundred."""


class ProgrammeCauseNoLabel(TypedDict):
    """Nobody has the quality label for this role."""

    reason: Literal['no_label']
    """Nobody has the quality label for this role."""

    role: LabelRole
    """Which role."""


class ProgrammeCauseNotDone(TypedDict):
    """Something was not done."""

    reason: Literal['not_done']
    """Something was not done."""

    duty: Duty
    """What."""

    due: str | None
    """The last day that was in time; null if no time limit is known."""


class ProgrammeCauseDoneLate(TypedDict):
    """Something was done too late."""

    reason: Literal['done_late']
    """Something was done too late."""

    duty: Duty
    """What."""

    due: str
    """The last day that was in time."""

    on: str
    """The day on which it was done."""


ProgrammeCause: TypeAlias = Union[
    ProgrammeCauseTooYoung,
    ProgrammeCauseTooOld,
    ProgrammeCauseTooShort,
    ProgrammeCauseTooLong,
    ProgrammeCauseTooFewHours,
    ProgrammeCauseTooManyHours,
    ProgrammeCauseNoDaysOff,
    ProgrammeCauseTooLongInAll,
    ProgrammeCauseAnotherLongStay,
    ProgrammeCauseTeamTooSmall,
    ProgrammeCauseTeamTooLarge,
    ProgrammeCauseTooFewCountries,
    ProgrammeCauseTooFewFromAbroad,
    ProgrammeCauseNoLabel,
    ProgrammeCauseNotDone,
    ProgrammeCauseDoneLate,
]
"""Why a stay is not as a programme asks, with the values that show it. Times in minutes."""


class ProgrammeFinding(TypedDict):
    """Something that the law, the records or a regulation do not let stand, or that is worth knowing."""

    code: ProgrammeCode
    """What speaks."""

    severity: Severity
    """How severe it is."""

    bearing: Bearing
    """What it does to hours."""

    voice: Voice
    """Who speaks."""

    programme: CitedProgramme
    """The version."""

    assumed: bool
    """Whether the number is a convention where sources are silent or differ: such a finding is never more than a warning."""

    subject: Subject
    """What it is about."""

    path: Pointer
    """The member of the register that shows it, or that is missing."""

    source: NotRequired[Source]
    """Where that is in the office's own files, if the register was imported."""

    days: list[Period]
    """The days. Empty for a finding about a value."""

    tense: Tense
    """How these days stand to the day of the judgement."""

    cause: ProgrammeCause
    """Why, with the values that show it."""

    logs: list[str]
    """The entries of the hour log that lie wholly on these days."""

    minutes: int
    """Their minutes; where only some minutes of an entry do not stand, those."""

    remedy: Remedy | None
    """What can be done while it lasts; null where nothing can."""

    sensitive: NotRequired[Literal[True]]
    """Whether it lets a date of birth or a conviction be concluded; absent where it does not."""

    message: NotRequired[str]
    """Why, as one plain sentence. There only where a language was asked for."""

    citation: NotRequired[str]
    """How the text is cited that it rests on. There only where a language was asked for."""

    remedy_text: NotRequired[str | None]
    """What can be done, as one sentence. There only where a language was asked for."""


StayFact: TypeAlias = Literal[
    # When the volunteer was born.
    "born",
    # The first day.
    "from",
    # The last day.
    "to",
    # When the project was submitted.
    "submitted",
    # Whether the volunteer has fewer opportunities.
    "fewer_opportunities",
    # The country of residence.
    "home",
    # The country of the activity.
    "venue",
    # The minutes a week.
    "weekly_minutes",
    # The members of the team.
    "team",
    # The quality labels.
    "labels",
    # What was done.
    "done",
    # Earlier stays.
    "earlier",
]
"""A fact of a stay that may be missing."""


class UnknownOfStay(TypedDict):
    """A fact of a stay that is missing."""

    fact: StayFact
    """Which one."""

    path: Pointer
    """Where it belongs: in the list of stays, or, of a birth, in the register."""

    text: NotRequired[str]
    """That it is not known, as a clause. There only where a language was asked for."""


class ProgrammeUndetermined(TypedDict):
    """Something that could not be decided of a stay, and the facts that would decide it."""

    code: ProgrammeCode
    """What the programme asks about."""

    subject: Subject
    """The placement."""

    days: list[Period]
    """The days; none where they are not known."""

    missing: list[UnknownOfStay]
    """The facts that are missing."""

    title: NotRequired[str]
    """What it is about, as a heading. There only where a language was asked for."""


class ProgrammeNotJudged(TypedDict):
    """A rule that was not judged, so that nobody takes silence for a clean result."""

    code: ProgrammeCode
    """The rule."""

    reason: NotJudgedReason
    """Why not."""

    title: NotRequired[str]
    """What it is about, as a heading. There only where a language was asked for."""


class ProgrammeNotListed(TypedDict):
    """What a report does not list of a rule, because it lists so much of it already."""

    code: ProgrammeCode
    """Code of the rule."""

    findings: int
    """How many findings are left out."""

    undetermined: int
    """How many times it could not be decided beyond what is listed."""


class StayReport(TypedDict):
    """What programmes say of stays, beside what the Law says of their placements."""

    version: int
    """Version of this shape."""

    findings: list[ProgrammeFinding]
    """The findings: by stay, then by what is asked about."""

    undetermined: list[ProgrammeUndetermined]
    """What could not be decided, in the same order."""

    not_judged: list[ProgrammeNotJudged]
    """What could not be judged at all, and why, each once."""

    not_listed: NotRequired[list[ProgrammeNotListed]]
    """What is not listed above, where more was found than the setting `listed_per_rule` lets be listed."""


ExchangeCode: TypeAlias = Literal[
    # Whether the programme has rules for the project at all.
    "project-rules",
    # From how many countries the partners are.
    "project-countries",
    # How many people come to meetings from abroad.
    "project-invited",
    # That meetings lie within the days of the project.
    "project-days",
    # How long a meeting lasts.
    "project-meeting",
    # Who was planned to come, and who came.
    "project-attendance",
    # That those who bear a budget, and its costs, add up to it.
    "project-sums",
    # That money which is only lent is counted once, and repaid.
    "project-pre-financing",
    # How much somebody bears at most.
    "project-share",
    # What was promised.
    "project-result",
    # What has to be reported.
    "project-report",
]
"""What is looked at in a project, in the order in which it is reported."""


class CitedProject(TypedDict):
    """A project as a report cites it."""

    id: str
    """Its id."""

    title: Title | None
    """What it is called; null where that is not known."""

    number: str | None
    """The number of the grant agreement; null where it is not known."""


class OfProject(TypedDict):
    """The project that a finding is about."""

    project: str
    """Its id."""


class ExchangeCauseFewPartnerCountries(TypedDict):
    """The partners are from too few countries."""

    reason: Literal['few_partner_countries']
    """The partners are from too few countries."""

    countries: int
    """From how many."""

    least: int
    """The least."""


class ExchangeCauseFewInvited(TypedDict):
    """Too few people come from abroad."""

    reason: Literal['few_invited']
    """Too few people come from abroad."""

    people: int
    """How many do."""

    least: int
    """The least."""


ExchangeCauseOutsideProject = TypedDict(
    "ExchangeCauseOutsideProject",
    {
        # A meeting is on days on which there is no project.
        "reason": "Literal['outside_project']",
        # The first day of the project; null where it is not known.
        "from": "str | None",
        # The last day of the project; null where it is not known.
        "to": "str | None",
    },
)
"""A meeting is on days on which there is no project."""


class ExchangeCauseLongMeeting(TypedDict):
    """A meeting lasts too long."""

    reason: Literal['long_meeting']
    """A meeting lasts too long."""

    most: Duration
    """The greatest duration."""

    lasts: int
    """How many days it lasts."""


class ExchangeCauseFewerCame(TypedDict):
    """Fewer people came than were planned."""

    reason: Literal['fewer_came']
    """Fewer people came than were planned."""

    role: MobilityRole | None
    """In which role; null: in all."""

    planned: int
    """How many were planned."""

    came: int
    """How many came."""


BudgetSum: TypeAlias = Literal[
    # The sum that was approved.
    "total",
    # The sum of those who bear it.
    "funds",
    # The sum of what it is spent on.
    "costs",
]
"""A sum of a budget."""


class ExchangeCauseSumDiffers(TypedDict):
    """A sum is not that of the budget."""

    reason: Literal['sum_differs']
    """A sum is not that of the budget."""

    of: BudgetSum
    """Which sum."""

    cents: int
    """The sum."""

    total_cents: int
    """The sum that was approved."""


class ExchangeCausePreFinancingCounted(TypedDict):
    """A sum differs from another by just what was lent: it is counted twice."""

    reason: Literal['pre_financing_counted']
    """A sum differs from another by just what was lent: it is counted twice."""

    of: BudgetSum
    """The sum in which it is once too often."""

    cents: int
    """That sum."""

    other_cents: int
    """The other sum."""

    lent_cents: int
    """What was lent."""


class ExchangeCauseLentTooMuch(TypedDict):
    """More is lent than the fund will pay."""

    reason: Literal['lent_too_much']
    """More is lent than the fund will pay."""

    instead_of: FundSource
    """The fund that it stands for."""

    lent_cents: int
    """What is lent."""

    fund_cents: int
    """What the fund pays."""


class ExchangeCauseRepaidTooMuch(TypedDict):
    """More was repaid than was lent."""

    reason: Literal['repaid_too_much']
    """More was repaid than was lent."""

    repaid_cents: int
    """What was repaid."""

    lent_cents: int
    """What was lent."""


class ExchangeCauseNotRepaid(TypedDict):
    """What was lent was not repaid in time."""

    reason: Literal['not_repaid']
    """What was lent was not repaid in time."""

    left_cents: int
    """What is left."""

    by: str
    """The last day that was in time."""


class ExchangeCauseShareOverCap(TypedDict):
    """Somebody bears a greater share than may be."""

    reason: Literal['share_over_cap']
    """Somebody bears a greater share than may be."""

    source: FundSource
    """Who."""

    cents: int
    """How much."""

    total_cents: int
    """Of which sum."""

    percent: int
    """The greatest share in a hundred."""


class ExchangeCauseGrantOverCap(TypedDict):
    """The programme pays more than it may."""

    reason: Literal['grant_over_cap']
    """The programme pays more than it may."""

    cents: int
    """How much."""

    most_cents: int
    """The most."""


class ExchangeCauseNoEvidence(TypedDict):
    """Nothing shows that a promised result is there."""

    reason: Literal['no_evidence']
    """Nothing shows that a promised result is there."""

    kind: ResultKind
    """Which one."""

    due: str
    """The day by which it was promised."""


class ExchangeCauseNotReported(TypedDict):
    """A report was not handed in."""

    reason: Literal['not_reported']
    """A report was not handed in."""

    kind: ProjectReportKind
    """Which one."""

    due: str
    """The last day that was in time."""


class ExchangeCauseReportedLate(TypedDict):
    """A report was handed in too late."""

    reason: Literal['reported_late']
    """A report was handed in too late."""

    kind: ProjectReportKind
    """Which one."""

    due: str
    """The last day that was in time."""

    on: str
    """The day on which it was."""


ExchangeCause: TypeAlias = Union[
    ExchangeCauseFewPartnerCountries,
    ExchangeCauseFewInvited,
    ExchangeCauseOutsideProject,
    ExchangeCauseLongMeeting,
    ExchangeCauseFewerCame,
    ExchangeCauseSumDiffers,
    ExchangeCausePreFinancingCounted,
    ExchangeCauseLentTooMuch,
    ExchangeCauseRepaidTooMuch,
    ExchangeCauseNotRepaid,
    ExchangeCauseShareOverCap,
    ExchangeCauseGrantOverCap,
    ExchangeCauseNoEvidence,
    ExchangeCauseNotReported,
    ExchangeCauseReportedLate,
]
"""Why a project is not as it has to be, with the values that show it. Sums in euro cents."""


class ExchangeFinding(TypedDict):
    """Something that the law, the records or a regulation do not let stand, or that is worth knowing."""

    code: ExchangeCode
    """What speaks."""

    severity: Severity
    """How severe it is."""

    bearing: Bearing
    """What it does to hours."""

    voice: Voice
    """Who speaks."""

    project: CitedProject
    """The project."""

    programme: CitedProgramme | None
    """The version of the programme; null where only the project's own papers speak."""

    assumed: bool
    """Whether the number is a convention where sources are silent or differ: such a finding is never more than a warning."""

    subject: OfProject
    """What it is about."""

    path: Pointer
    """The member of the register that shows it, or that is missing."""

    source: NotRequired[Source]
    """Where that is in the office's own files, if the register was imported."""

    days: list[Period]
    """The days. Empty for a finding about a value."""

    tense: Tense
    """How these days stand to the day of the judgement."""

    cause: ExchangeCause
    """Why, with the values that show it."""

    logs: list[str]
    """The entries of the hour log that lie wholly on these days."""

    minutes: int
    """Their minutes; where only some minutes of an entry do not stand, those."""

    remedy: Remedy | None
    """What can be done while it lasts; null where nothing can."""

    sensitive: NotRequired[Literal[True]]
    """Whether it lets a date of birth or a conviction be concluded; absent where it does not."""

    message: NotRequired[str]
    """Why, as one plain sentence. There only where a language was asked for."""

    citation: NotRequired[str]
    """How the text is cited that it rests on. There only where a language was asked for."""

    remedy_text: NotRequired[str | None]
    """What can be done, as one sentence. There only where a language was asked for."""


ExchangeFact: TypeAlias = Literal[
    # The programme that pays for it.
    "programme",
    # Which kind of project it is.
    "action",
    # The day on which it was submitted.
    "submitted",
    # The first day.
    "from",
    # The last day.
    "to",
    # The partners.
    "partners",
    # The country.
    "country",
    # The meetings.
    "mobilities",
    # Who was planned to come.
    "planned",
    # Who came.
    "came",
    # How many people.
    "people",
    # Who sent them.
    "partner",
    # The budgets.
    "budgets",
    # The sum that was approved.
    "total_cents",
    # Who bears it.
    "funds",
    # What is lent.
    "pre_financing",
    # What was repaid.
    "repaid",
    # What it is spent on.
    "costs",
    # How much.
    "cents",
    # What was promised.
    "promised",
    # What shows that it is there.
    "evidence",
    # What has to be reported.
    "reports",
    # The last day that is in time.
    "due",
]
"""A fact of a project that may be missing."""


class UnknownOfProject(TypedDict):
    """A fact of a project that is missing."""

    fact: ExchangeFact
    """Which one."""

    path: Pointer
    """Where it belongs in the project."""

    text: NotRequired[str]
    """That it is not known, as a clause. There only where a language was asked for."""


class ExchangeUndetermined(TypedDict):
    """Something that could not be decided of a project, and the facts that would decide it."""

    code: ExchangeCode
    """What is looked at."""

    days: list[Period]
    """The days; none where they are not known, and for sums."""

    missing: list[UnknownOfProject]
    """The facts that are missing."""

    title: NotRequired[str]
    """What it is about, as a heading. There only where a language was asked for."""


class ExchangeNotJudged(TypedDict):
    """A rule that was not judged, so that nobody takes silence for a clean result."""

    code: ExchangeCode
    """The rule."""

    reason: NotJudgedReason
    """Why not."""

    title: NotRequired[str]
    """What it is about, as a heading. There only where a language was asked for."""


class ExchangeNotListed(TypedDict):
    """What a report does not list of a rule, because it lists so much of it already."""

    code: ExchangeCode
    """Code of the rule."""

    findings: int
    """How many findings are left out."""

    undetermined: int
    """How many times it could not be decided beyond what is listed."""


class RoleCount(TypedDict):
    """The people of a meeting in a role. What is not known is null."""

    role: MobilityRole
    """The role."""

    planned: int | None
    """How many were planned."""

    came: int | None
    """How many came."""


class MobilityCount(TypedDict):
    """The people and costs of a meeting. What is not known is null."""

    mobility: str
    """Its key."""

    planned: int | None
    """How many people were planned."""

    came: int | None
    """How many came."""

    roles: list[RoleCount]
    """The same by role; none where somebody's role is not known."""

    costs_cents: int | None
    """What it costs in all budgets, in euro cents."""


class BudgetSums(TypedDict):
    """The sums of a budget, in euro cents. What is not known is null."""

    partner: str | None
    """The key of the partner whose budget it is; null: of the whole project."""

    total_cents: int | None
    """The sum that was approved."""

    funds_cents: int | None
    """The sum of those who bear it."""

    programme_cents: int | None
    """What the programme bears."""

    council_cents: int | None
    """What the council bears."""

    costs_cents: int | None
    """The sum of what it is spent on."""

    lent_cents: int | None
    """What is lent until a fund is paid. It is no part of the sum."""

    repaid_cents: int | None
    """What was repaid of it."""


class ExchangeReport(TypedDict):
    """What is found of a project, and its people and sums."""

    version: int
    """Version of this shape."""

    findings: list[ExchangeFinding]
    """The findings, by what is looked at."""

    undetermined: list[ExchangeUndetermined]
    """What could not be decided, in the same order."""

    not_judged: list[ExchangeNotJudged]
    """What could not be judged at all, and why, each once."""

    not_listed: NotRequired[list[ExchangeNotListed]]
    """What is not listed above, where more was found than the setting `listed_per_rule` lets be listed."""

    mobilities: list[MobilityCount]
    """The people and costs of each meeting."""

    budgets: list[BudgetSums]
    """The sums of each budget."""


class PlaceInYear(TypedDict):
    """A place of volunteer work in a year."""

    place: str | None
    """Its name, as the entries have it; null for work of which no place is recorded."""

    volunteers: int
    """How many volunteers surely worked there, each counted once, and those of open events, at each of them."""

    volunteers_at_most: int
    """The most that they can be, with entries that began or ended in another year."""


class Yearly(TypedDict):
    """The volunteer work of an organization in a year."""

    version: int
    """Version of this shape."""

    organization: str
    """The organization."""

    year: int
    """The year."""

    places: list[PlaceInYear]
    """The places, by name; work of which no place is recorded comes first."""

    minutes: int
    """The minutes of all together that surely were in the year."""

    minutes_at_most: int | None
    """The most that they can be, with entries that began or ended in another year; null where nobody recorded how long all worked together at an open event."""

    events: int
    """How many open events there were."""

    missing: list[MissingFact]
    """The facts that would say more."""


GroupPart = TypedDict(
    "GroupPart",
    {
        # What it is about.
        "by": "By",
        # What it is; null where it is not known.
        "is": "str | None",
        # What it is, as a table has it. There only where a language was asked for.
        "text": "NotRequired[str]",
    },
)
"""One thing that hours have in common."""


class HoursValue(TypedDict):
    """What hours are worth."""

    cents: int
    """Euro cents: those of each month are rounded, halves up, and added. So the cents of groups may differ from those of everything together by half a cent for each group and month."""

    minutes_without: int
    """The minutes of which no value is known, such as those of an entry of several months."""


class GroupSums(TypedDict):
    """The numbers of a group."""

    people: int
    """How many people there are, each counted once."""

    placements: int
    """How many placements have entries in it."""

    entries: int
    """How many entries there are that were neither corrected, rejected nor taken back."""

    minutes: int
    """The minutes of them that stand."""

    value: HoursValue | None
    """What they are worth; null where that was not asked for."""


class TotalsGroup(TypedDict):
    """The hours that belong together."""

    of: list[GroupPart]
    """What they are, in the order in which it was asked for."""

    sums: GroupSums | None
    """The numbers; null where they are not given, because they or a difference from others would be those of too few people."""


class MonthRate(TypedDict):
    """What an hour of a month was taken to be worth."""

    year: int
    """The year."""

    month: int
    """The month, from 1."""

    wage_cents: int
    """The minimum monthly wage, in euro cents."""

    norm_hours: int
    """The norm hours of the month."""

    rate: int
    """What an hour is worth, in ten-thousandths of a euro."""

    mark: Mark
    """How sure the wage is."""

    source: str
    """Where the wage was seen."""


class Valued(TypedDict):
    """What the value of hours rests on."""

    method: ValuingMethod
    """The method."""

    rate: int | None
    """The rate that was given, in ten-thousandths of a euro an hour; null for other methods."""

    months: list[MonthRate]
    """The rates of the months in which there are hours, in order; none of a rate that was given."""

    recalled: bool
    """Whether a wage among them was recalled from memory and not seen in a source."""

    text: NotRequired[str]
    """The method, as a sentence or two. There only where a language was asked for."""


class LeftOut(TypedDict):
    """What could not be counted."""

    entries: int
    """How many entries lie only partly in the days that were asked for, so that nobody knows how much of them does."""

    minutes: int
    """Their minutes that stand."""


class ImpactTotals(TypedDict):
    """How many people worked, how long, and what that is worth, in groups."""

    asked: TotalsAsked
    """What was asked for, with what was not set as it was taken."""

    scheme: str | None
    """The id of the scheme whose levels are meant; null where none was given."""

    whole: TotalsGroup
    """Everything together."""

    groups: list[TotalsGroup]
    """The groups, in the order of what they are. Beside those that have people, a group without any may be among those whose numbers are not given."""

    value: Valued | None
    """What the value rests on; null where none was asked for."""

    left_out: LeftOut | None
    """What could not be counted; null where it is of too few people."""


CityMeasure: TypeAlias = Literal[
    # How many people worked, each counted once.
    "people",
    # How many people from 13 to 25 worked, for each thousand who live there, in hundredths.
    "young_per_thousand",
    # The minutes that stand.
    "minutes",
    # The minutes that stand, for each person who worked; rounded down.
    "minutes_per_person",
    # The value of the hours, in euro cents.
    "value",
    # How many people have a level of the scheme.
    "level",
    # The share of entries that were confirmed, in hundredths of a percent.
    "confirmed_share",
    # The days from the last day of an entry to its confirmation: half of the entries took no longer.
    "days_to_confirm",
]
"""What municipalities are compared by."""


NotComparable: TypeAlias = Literal[
    # The number, or the difference to another, is that of too few people.
    "too_few_people",
    # There are no entries.
    "no_entries",
    # Nobody said how many young people live there.
    "population_not_given",
    # No entry of the municipality says whether it was confirmed.
    "confirmations_not_recorded",
    # No confirmed entry says on which day, or all say one before the work.
    "days_not_recorded",
    # No scheme was given whose levels could be compared.
    "no_scheme",
    # No method was given by which hours are valued.
    "not_valued",
    # Some of the hours have no value, so that the value of the others says too little.
    "value_incomplete",
]
"""Why a municipality has no number for a measure."""


class CityValue(TypedDict):
    """The number of a municipality, or why it has none."""

    number: int | None
    """The number, in the unit of the measure; null where it cannot be compared."""

    why_not: NotComparable | None
    """Why it cannot be compared; null where it can."""

    text: NotRequired[str]
    """Why it cannot be compared, in a line; absent where it can. There only where a language was asked for."""


class MeasureRow(TypedDict):
    """One measure of all municipalities."""

    measure: CityMeasure
    """The measure."""

    level: str | None
    """The level whose people are counted, the empty text for those with none; null for other measures."""

    cities: list[CityValue]
    """The numbers, in the order of the municipalities."""

    title: NotRequired[str]
    """What it is about, as a heading. There only where a language was asked for."""


class Comparison(TypedDict):
    """Municipalities side by side: a row for each measure."""

    municipalities: list[str]
    """The codes of the municipalities, in the order in which they were given."""

    rows: list[MeasureRow]
    """The measures, in the same order always; those of levels in the order of their names."""


Definition: TypeAlias = Literal[
    # Volunteer work: unpaid and non-compulsory work for others.
    "volunteer_work",
    # Formal volunteering: through an organization, as the Law has it.
    "formal",
    # Replacement cost: what it would cost to pay somebody for the same hours.
    "replacement_cost",
]
"""A definition of the International Labour Organization, or of what is made of it here."""


class Defined(TypedDict):
    """A definition, and how sure it is."""

    definition: Definition
    """What is defined."""

    mark: Mark
    """How sure the definition is."""

    source: str
    """Where it is from."""

    text: NotRequired[str]
    """The definition, as a sentence. There only where a language was asked for."""


class Impact(TypedDict):
    """How many people worked, how long, and what that is worth."""

    version: int
    """Version of this shape."""

    totals: ImpactTotals
    """People, hours and their value, in groups."""

    comparison: Comparison | None
    """The municipalities side by side; null where none were asked for."""

    definitions: list[Defined]
    """What is counted, after the International Labour Organization."""


class WhomToAsk(TypedDict):
    """Whom to ask about a place."""

    place: str
    """The code of the municipality, or the word of the planning region."""

    of: By | None
    """What the contacts are for: the municipality, or its region where it has none; null where there is nobody."""

    contacts: list[int]
    """The positions of those who are contacts on the day; coordinators first."""

    perhaps: list[int]
    """The positions of those of whom it is not known since when they are."""


ReportedState: TypeAlias = Literal[
    # About all of them.
    "reported",
    # About some of them, or about a part of its territory only.
    "partly",
    # About none.
    "missing",
    # Nobody knows.
    "not_known",
]
"""Whether a municipality has reported about some days."""


class WhetherReported(TypedDict):
    """Whether a municipality has reported, and whom to ask."""

    state: ReportedState
    """Whether it has."""

    ask: WhomToAsk
    """Whom to ask, also where it has."""


class NetworkAnswer(TypedDict):
    """Whom to ask, and who has reported."""

    version: int
    """Version of this shape."""

    asked: list[WhomToAsk]
    """Whom to ask about each place, in their order, each once."""

    reporting: list[WhetherReported] | None
    """Whether each municipality has reported; null where that was not asked."""


class Draft(TypedDict):
    """What a draft says of itself."""

    word: str
    """The word for a draft, such as `PROJEKTS`."""

    heading: str
    """The heading of the list."""

    lacks: list[str]
    """The facts that the document lacks, each as a sentence."""


class Labelled(TypedDict):
    """Something with a label, so that a name is written as it is and never inflected."""

    label: str
    """The label, without a colon."""

    value: str | None
    """The value; null where it is left to be written by hand."""


BlockHeading = TypedDict(
    "BlockHeading",
    {
        # The heading of what follows.
        "is": "Literal['heading']",
        # Its number in a document whose points are cited by number; null in any other.
        "number": "int | None",
        # The heading.
        "text": "str",
    },
)
"""The heading of what follows."""


BlockParagraph = TypedDict(
    "BlockParagraph",
    {
        # A paragraph.
        "is": "Literal['paragraph']",
        # Its text.
        "text": "str",
    },
)
"""A paragraph."""


class Numbering(TypedDict):
    """The numbers of points in a section."""

    section: int
    """The number of the section."""

    first: int
    """The number of the first point."""


BlockList = TypedDict(
    "BlockList",
    {
        # Points one after another.
        "is": "Literal['list']",
        # The number of the section, where a point is cited as `4.2`, and that of the first point; null where points have no number.
        "numbered": "Numbering | None",
        # The points.
        "items": "list[str]",
    },
)
"""Points one after another."""


BlockDetails = TypedDict(
    "BlockDetails",
    {
        # Details one under another.
        "is": "Literal['details']",
        # Of whom or what they are, where there are several; null where there is one.
        "caption": "str | None",
        # The details.
        "details": "list[Labelled]",
    },
)
"""Details one under another."""


class Column(TypedDict):
    """A column of a table."""

    heading: str
    """Its heading."""

    number: bool
    """Whether its cells are numbers, which are set to the right."""


BlockTable = TypedDict(
    "BlockTable",
    {
        # A table; the first cell of a row is its heading.
        "is": "Literal['table']",
        # What the table shows.
        "caption": "str",
        # The columns.
        "columns": "list[Column]",
        # The cells of each row, as many as there are columns. An empty one may be there to be filled in by hand.
        "rows": "list[list[str]]",
        # The cells of a last row that sums up; null where there is none.
        "total": "list[str] | None",
    },
)
"""A table; the first cell of a row is its heading."""


class SignaturePlace(TypedDict):
    """A place for a signature: who signs there, and never a signature that is drawn."""

    role: str
    """In what role."""

    name: str | None
    """Name and surname; null where they are written by hand."""

    lines: list[str]
    """What is to be written or signed there: the labels of its lines."""


BlockSignatures = TypedDict(
    "BlockSignatures",
    {
        # Places for signatures.
        "is": "Literal['signatures']",
        # Who signs, each apart.
        "places": "list[SignaturePlace]",
        # What is said instead of room for signatures by hand, where the document is signed electronically; null where it is signed by hand.
        "electronic": "str | None",
    },
)
"""Places for signatures."""


Block: TypeAlias = Union[
    BlockHeading,
    BlockParagraph,
    BlockList,
    BlockDetails,
    BlockTable,
    BlockSignatures,
]
"""A part of a document."""


class Document(TypedDict):
    """A document in one language, as an office prints and signs it: without layout, letterhead, arms or a drawn signature.

    It holds names, and a personal code where the Law asks for one. `Debug` shows counts only.
    """

    kind: DocumentKind
    """What sort of document it is."""

    lang: Lang
    """The language it is written in."""

    title: str
    """Its title, such as `Izziņa`."""

    about: str | None
    """What stands under the title; null where nothing does."""

    draft: Draft | None
    """Why it cannot be used as it is; null where it can."""

    requisites: list[Labelled]
    """Date, number and place. A value that is null is written by hand."""

    blocks: list[Block]
    """What it says, one after another."""


CodeForm: TypeAlias = Literal[
    # Given until 30 June 2017: day of birth, digit of the century, three serial digits and a check digit.
    "date_of_birth",
    # Given since 1 July 2017: the first two digits are 32 to 39, the other nine are random. It has no check digit.
    "random",
]
"""The two kinds of personal code. No code is of both."""


class ValidPersonalCode(TypedDict):
    """What a text is."""

    version: int
    """Version of this shape."""

    valid: Literal[True]
    """Whether the text is such a number."""

    form: CodeForm
    """Which of the two kinds it is."""

    birth_date: str | None
    """The day of birth that it holds; null for a code of the random form."""

    check_digit: CheckDigit
    """Whether its last digit fits the others."""


class InvalidPersonalCode(TypedDict):
    """Why a text is no such number. It never holds any of the text."""

    version: int
    """Version of this shape."""

    valid: Literal[False]
    """Whether the text is such a number."""

    fault: PersonalCodeError
    """Why not."""

    message: NotRequired[str]
    """Why not, as one plain sentence. There only where a language was asked for."""


PersonalCodeAnswer: TypeAlias = Union[
    ValidPersonalCode,
    InvalidPersonalCode,
]
"""What a text is, or why it is no such number."""


class ValidRegistrationNumber(TypedDict):
    """What a text is."""

    version: int
    """Version of this shape."""

    valid: Literal[True]
    """Whether the text is such a number."""

    number: str
    """The number."""

    checksum_holds: bool
    """Whether its digits fit together as they do in genuine numbers."""


class InvalidRegistrationNumber(TypedDict):
    """Why a text is no such number. It never holds any of the text."""

    version: int
    """Version of this shape."""

    valid: Literal[False]
    """Whether the text is such a number."""

    fault: RegistrationNumberError
    """Why not."""

    message: NotRequired[str]
    """Why not, as one plain sentence. There only where a language was asked for."""


RegistrationNumberAnswer: TypeAlias = Union[
    ValidRegistrationNumber,
    InvalidRegistrationNumber,
]
"""What a text is, or why it is no such number."""


class InputError(TypedDict):
    """One thing that is wrong with an input."""

    kind: str
    """What kind of thing, in a word that never changes."""

    path: Pointer
    """Where, in the input that it is about: a register, or options."""

    message: str
    """What was expected and what kind of value was found, never the value. In the language of the options; in English where none is asked for or the options themselves cannot be read."""


class InputErrors(TypedDict):
    """Everything that is wrong with an input."""

    version: int
    """Version of this shape."""

    errors: list[InputError]
    """What is wrong, in the order of the input."""


RuleShape: TypeAlias = Literal[
    # A placement, day by day.
    "placement",
    # An act or a paper, from its day until it is put right.
    "act",
    # One entry of the hour log.
    "log",
    # All entries of one person on one day.
    "person_day",
    # Sums of a person or an organization over a period.
    "ledger",
    # One value of a record.
    "value",
]
"""What a rule looks at."""


class ProvisionEntry(TypedDict):
    """A provision, with all that is known of its wording."""

    act: Act
    """The act."""

    place: str
    """Section, paragraph and clause, as they are cited: `4(2)`, `6(1)3`; empty for the act as a whole."""

    basis: Mark
    """What the knowledge of its wording rests on."""

    confirmed_to: str | None
    """The last day for which its wording was confirmed; null where the copy that was seen bears no date."""

    in_force: Period
    """The days on which it was in force."""

    source: str | None
    """Where its wording was seen; null for what the records say by themselves."""


class RuleEntry(TypedDict):
    """A rule of the catalogue. One that is not checked has only its code."""

    code: str
    """Its code."""

    checked: bool
    """Whether this version checks it."""

    severity: NotRequired[Severity]
    """How severe a breach is, before the basis of the provision caps it."""

    bearing: NotRequired[Bearing]
    """What a breach does to hours."""

    shape: NotRequired[RuleShape]
    """What it looks at."""

    voice: NotRequired[Voice]
    """Who speaks in its findings."""

    provision: NotRequired[ProvisionEntry]
    """The provision that it rests on. Some of its causes may come under another."""


Doubt: TypeAlias = Literal[
    # The number of its section, paragraph or clause was not seen.
    "number",
    # The day from or to which it is in force was not seen.
    "in_force",
    # Only a part of what it says was seen.
    "content",
    # Whether the amendment of 20 June 2024 changed it is not known.
    "amended",
]
"""What is not sure about a provision."""


Unchecked: TypeAlias = Literal[
    # It says what the act is for.
    "purpose",
    # It says what a word means.
    "definition",
    # It gives a right that nobody has to use.
    "right",
    # It gives a task to a public authority.
    "state_task",
    # It lets another act set rules.
    "delegation",
    # It asks for a judgement that no record holds.
    "judgement",
    # Another provision of this list says it in more detail.
    "elsewhere",
    # Its wording was not seen, so that nothing can rest on it.
    "not_seen",
    # It was in force before the Volunteer Work Law.
    "earlier",
    # It was proposed, and is not known to have become law.
    "draft",
    # It is no norm, but how offices handle the matter.
    "practice",
    # It is about something other than volunteer work under the Law.
    "other_regime",
]
"""Why a provision is not checked."""


ParameterExplanation = TypedDict(
    "ParameterExplanation",
    {
        # Names it, and never changes.
        "id": "str",
        # What it is.
        "title": "str",
        # The first day on which it has this value.
        "from": "str",
        # The value, with its unit.
        "value": "str",
    },
)
"""A number of the law, from some day on."""


class ProvisionExplanation(TypedDict):
    """What there is to say of a provision."""

    id: str
    """Names it, and never changes."""

    act: Act
    """The act."""

    citation: str
    """How it is cited."""

    title: str
    """What it is about, as a heading."""

    says: str
    """What it says, in our own words."""

    in_force: Period
    """The days on which it was in force."""

    basis: Mark
    """What the knowledge of its wording rests on."""

    basis_text: str
    """The same in words."""

    confirmed_to: str | None
    """The last day for which its wording was confirmed; null where the copy that was seen bears no date."""

    source: str | None
    """Where its wording was seen; null where it was not."""

    doubts: list[Doubt]
    """What is not sure about it."""

    doubt_texts: list[str]
    """The same in words."""

    rules: list[str]
    """Codes of the rules that check it; some of them perhaps not in this version."""

    unchecked: Unchecked | None
    """Why no rule checks it; null where one does."""

    unchecked_text: str | None
    """The same in words."""

    parameters: list[ParameterExplanation]
    """The numbers that it sets."""


class Explanation(TypedDict):
    """What a rule is about."""

    title: str
    """What it is about, as a heading."""

    checked: bool
    """Whether this version checks it."""

    checks: str
    """What it checks, as one sentence."""

    citation: NotRequired[str]
    """How the first of its provisions is cited; absent where there is none."""

    source: NotRequired[str]
    """Where the wording of that provision was seen."""

    provisions: list[ProvisionExplanation]
    """The provisions that it checks: the one that it rests on comes first."""

    remedies: list[str]
    """What can be done about its findings, one sentence each."""


class Explanations(TypedDict):
    """The words of one language for what has a code."""

    lang: Lang
    """The language."""

    rules: dict[str, Explanation]
    """What each rule is about, by its code."""

    provisions: dict[str, ProvisionExplanation]
    """What each provision says, by its id; also those that no rule checks."""

    remedies: dict[str, str]
    """What can be done, as one sentence for each remedy."""

    words: dict[str, dict[str, str]]
    """What the words of every vocabulary are called: by the name of the vocabulary, then by the word."""


class ReadAgeOnDay(TypedDict):
    """An age that a person had on some day."""

    age: int
    """The age, in whole years."""

    on: str
    """The day on which the person had it."""


ReadBirth: TypeAlias = Union[
    str,
    Year,
    ReadAgeOnDay,
]
"""What is known of the day of a birth: the day, the year, or an age on some day."""


ReadResidence = TypedDict(
    "ReadResidence",
    {
        # Code of the municipality (ATVK, seven digits).
        "municipality": "NotRequired[str]",
        # The first day.
        "from": "NotRequired[str]",
        # The last day; absent while it lasts.
        "to": "NotRequired[str]",
    },
)
"""A declared residence during some time."""


ReadSchool = TypedDict(
    "ReadSchool",
    {
        # Name of the school.
        "name": "NotRequired[str]",
        # Code of the municipality (ATVK, seven digits) where it is.
        "municipality": "NotRequired[str]",
        # The first day.
        "from": "NotRequired[str]",
        # The last day; absent while it lasts.
        "to": "NotRequired[str]",
    },
)
"""A school attended during some time."""


ReadHolidays = TypedDict(
    "ReadHolidays",
    {
        # The first day.
        "from": "str",
        # The last day.
        "to": "str",
    },
)
"""Days without lessons (brīvlaiks, brīvdienas)."""


ReadTimetable = TypedDict(
    "ReadTimetable",
    {
        # The first day that it covers.
        "from": "str",
        # The last day that it covers.
        "to": "str",
        # Study time of an ordinary week.
        "lessons": "list[Lessons]",
        # Days among these on which there are no lessons. An empty list says that there are none such.
        "holidays": "list[ReadHolidays]",
    },
)
"""A study timetable of a person or of the school: all study time from its first to its last day. What it does not list is free."""


ReadHeldCode = TypedDict(
    "ReadHeldCode",
    {
        # The code as it was written down.
        "code": "str",
        # The first day; absent for the code given at birth or on entry in the register of persons.
        "from": "NotRequired[str]",
        # The last day; absent while it is in use.
        "to": "NotRequired[str]",
    },
)
"""A personal code and the time during which it was the person's."""


ReadConsent = TypedDict(
    "ReadConsent",
    {
        # Name of whoever gave it, which distinguishes two parents.
        "giver": "NotRequired[str]",
        # In what capacity.
        "capacity": "NotRequired[Capacity]",
        # The document behind the capacity, such as an orphans' court's decision (bāriņtiesas lēmums).
        "document": "NotRequired[str]",
        # How it was given.
        "form": "NotRequired[ConsentForm]",
        # What it was given for.
        "purpose": "NotRequired[ConsentPurpose]",
        # The organizations or placements it is limited to; absent where its text sets no limit.
        "limited_to": "NotRequired[list[str]]",
        # The day on which it was given.
        "given": "NotRequired[str]",
        # The day on which the organizer received it.
        "received": "NotRequired[str]",
        # The first day it speaks for, where that is later than the day it was given.
        "from": "NotRequired[str]",
        # The last day it speaks for; absent where its text sets no end.
        "to": "NotRequired[str]",
        # The first day on which it no longer held because it was withdrawn.
        "withdrawn": "NotRequired[str]",
    },
)
"""A consent (piekrišana) to volunteer work, given by a legal representative (likumiskais pārstāvis).

The Law, section 4(2), asks for it in writing for volunteers from 13 to 16.
"""


ReadStep = TypedDict(
    "ReadStep",
    {
        # What was done.
        "kind": "StepKind",
        # With whom, by the registration number of that body; for what is attested, its name, such as `residential-project`.
        "with": "NotRequired[str]",
        # What the one who nominated is in law; a resident is a natural person.
        "by": "NotRequired[LegalClass]",
        # The day.
        "on": "NotRequired[str]",
        # The time of the day.
        "at": "NotRequired[Clock]",
    },
)
"""Something done towards recognition beside the work: a registration, a contract, a nomination."""


ReadPolicy = TypedDict(
    "ReadPolicy",
    {
        # The day on which the contract was made.
        "made": "NotRequired[str]",
        # The first day it insures.
        "from": "NotRequired[str]",
        # The last day it insures.
        "to": "NotRequired[str]",
        # The risks it covers: all of them, so that one that is not listed is not covered.
        "risks": "NotRequired[list[Risk]]",
        # The compensation for an injury, a burn or frostbite, in euro cents.
        "injury_cents": "NotRequired[int]",
        # The compensation for disability, in euro cents.
        "disability_cents": "NotRequired[int]",
        # The compensation for death, in euro cents.
        "death_cents": "NotRequired[int]",
    },
)
"""An accident insurance policy for a volunteer (Cabinet Regulation No. 762)."""


class ReadRecordCheck(TypedDict):
    """A check of the volunteer in the Punishment Register (Sodu reģistrs)."""

    done: NotRequired[str]
    """The day on which it was done."""

    convictions: NotRequired[list[Conviction]]
    """What it showed, spent convictions included: all of it, so that a kind that is not listed was not shown. An empty list says that there was nothing."""

    fined: NotRequired[str]
    """The day on which the decision on a fine that it showed became final."""

    paid_by: NotRequired[Party]
    """Who paid for the statement of the register in the end (the Law, section 7(3))."""


class ReadHealthDocument(TypedDict):
    """A document on the volunteer's state of health (the Law, section 7(2), clause 7)."""

    shown: NotRequired[str]
    """The day on which it was shown."""

    paid_by: NotRequired[Party]
    """Who paid for the health check in the end (section 7(3))."""


ReadChildPermit = TypedDict(
    "ReadChildPermit",
    {
        # The first day on which it holds.
        "from": "NotRequired[str]",
        # The last day on which it holds; absent where none is known.
        "to": "NotRequired[str]",
        # The groups of children to which it is limited (bērnu mērķgrupas), in the words of the permit; absent where its text sets no limit.
        "limited_to": "NotRequired[list[str]]",
    },
)
"""A permit to work with children after a conviction of an offence with violence is spent (Children's Rights Protection Law, section 72(5), clause 1)."""


ReadResidencePermit = TypedDict(
    "ReadResidencePermit",
    {
        # On what ground it was granted.
        "ground": "NotRequired[ResidenceGround]",
        # Who finances the volunteer programme, where that is the ground.
        "financed_by": "NotRequired[ProgrammeFunding]",
        # The first day on which it holds.
        "from": "NotRequired[str]",
        # The last day on which it holds; absent where none is known.
        "to": "NotRequired[str]",
    },
)
"""A residence permit of a foreigner (uzturēšanās atļauja)."""


class ReadVolunteer(TypedDict):
    """A volunteer (brīvprātīgā darba veicējs): a person who has reached 13 and works of good will, unpaid, for the benefit of society (Volunteer Work Law, sections 2 and 4).

    A register also holds those who turn out to be too young: that is for the rules to say.
    """

    id: str
    """The key, given by whoever keeps the register. Never a personal code, which can change."""

    name: NotRequired[str]
    """Name and surname."""

    born: NotRequired[ReadBirth]
    """What is known of the birth."""

    residences: NotRequired[list[ReadResidence]]
    """Declared residences (deklarētā dzīvesvieta), one after another."""

    schools: NotRequired[list[ReadSchool]]
    """Schools attended, one after another."""

    timetables: NotRequired[list[ReadTimetable]]
    """Study timetables, one after another: the volunteer's own, or those of the schools. An empty list says that the volunteer has no lessons at all."""

    codes: NotRequired[list[ReadHeldCode]]
    """Personal codes (personas kods), the present one and those it replaced."""

    consents: NotRequired[list[ReadConsent]]
    """Consents of legal representatives. An empty list says that there is none."""

    group: NotRequired[str]
    """The group in which the person takes part together with others, in the words of whoever keeps the register."""

    steps: NotRequired[list[ReadStep]]
    """What was done towards recognition beside the work. An empty list says that nothing was."""

    policies: NotRequired[list[ReadPolicy]]
    """Accident policies that the volunteer holds. An empty list says that there is none."""

    record_checks: NotRequired[list[ReadRecordCheck]]
    """Checks in the Punishment Register (Sodu reģistrs). An empty list says that there was none."""

    health_documents: NotRequired[list[ReadHealthDocument]]
    """Documents on the state of health that the volunteer showed. An empty list says that there is none."""

    child_permits: NotRequired[list[ReadChildPermit]]
    """Permits to work with children in spite of a conviction. An empty list says that there is none."""

    residence_permits: NotRequired[list[ReadResidencePermit]]
    """A foreigner's residence permits, as far as any are known."""


ReadParentage = TypedDict(
    "ReadParentage",
    {
        # The organization above.
        "organization": "str",
        # The first day; absent if it was so from the beginning.
        "from": "NotRequired[str]",
        # The last day; absent while it lasts.
        "to": "NotRequired[str]",
    },
)
"""The organization to which another belonged during some time."""


ReadStatus = TypedDict(
    "ReadStatus",
    {
        # Which status.
        "kind": "StatusKind",
        # The day on which it was granted.
        "from": "NotRequired[str]",
        # The last day before it was withdrawn; absent while it holds.
        "to": "NotRequired[str]",
    },
)
"""A status and the days on which it held."""


class ReadPlace(TypedDict):
    """A place where volunteers work."""

    name: NotRequired[str]
    """Its name."""

    municipality: NotRequired[str]
    """Code of the municipality (ATVK, seven digits)."""


ReadRegistration = TypedDict(
    "ReadRegistration",
    {
        # Who keeps the register, by registration number.
        "kept_by": "NotRequired[str]",
        # The first day.
        "from": "NotRequired[str]",
        # The last day; absent while it lasts.
        "to": "NotRequired[str]",
    },
)
"""An entry in a register that somebody keeps of those who organize volunteer work (reģistrācija). The Law asks for none; a local regulation may."""


ReadAgeGroup = TypedDict(
    "ReadAgeGroup",
    {
        # The youngest age, in years; absent where the band has no lower end.
        "from": "NotRequired[int]",
        # The oldest age, in years; absent where the band has no upper end.
        "to": "NotRequired[int]",
        # How many.
        "people": "int",
    },
)
"""People of an age who took part in an open event."""


class ReadOpenEvent(TypedDict):
    """An event at which people volunteered whom nobody registered: a clean-up, a fair. It counts in the year of the organization and is never judged, since nobody is known by it."""

    on: str
    """The day."""

    name: NotRequired[str]
    """What it was called."""

    place: NotRequired[str]
    """Where it was."""

    people: list[ReadAgeGroup]
    """How many took part, by age."""

    minutes: NotRequired[int]
    """The minutes of all of them together."""


class ReadYearlyPlace(TypedDict):
    """A place of volunteer work in a year."""

    place: NotRequired[str]
    """Its name as the entries of the hour log have it; absent for work of which no place is recorded."""

    volunteers: int
    """How many volunteers worked there, each counted once."""


class ReadYearlyReport(TypedDict):
    """What an organization said of the volunteer work of a year (the Law, section 7(2), clause 9)."""

    year: int
    """The year."""

    places: NotRequired[list[ReadYearlyPlace]]
    """The places of volunteer work: all of them, each with its volunteers."""

    minutes: NotRequired[int]
    """The minutes of all volunteers together."""


ReadOrganization = TypedDict(
    "ReadOrganization",
    {
        # The key, given by whoever keeps the register.
        "id": "str",
        # Its name. Hidden like a person's, because an organizer may turn out to be one.
        "name": "NotRequired[str]",
        # What it is in law.
        "class": "NotRequired[LegalClass]",
        # Registration number (reģistrācijas numurs).
        "registration_number": "NotRequired[str]",
        # The organizations it belonged to, such as the council of a library, with dates.
        "parents": "NotRequired[list[ReadParentage]]",
        # Code of the municipality (ATVK, seven digits) of its registered address.
        "municipality": "NotRequired[str]",
        # Statuses granted to it. An empty list says that there is none; so does an absent one for a class that is not that of a social enterprise.
        "statuses": "NotRequired[list[ReadStatus]]",
        # Places where volunteers work for it.
        "places": "NotRequired[list[ReadPlace]]",
        # Registers in which it is entered as an organizer of volunteer work. An empty list says that there is none.
        "registrations": "NotRequired[list[ReadRegistration]]",
        # Events at which people volunteered whom nobody registered, as far as any are known.
        "events": "NotRequired[list[ReadOpenEvent]]",
        # What it said of the volunteer work of a year, as far as that is known.
        "yearly_reports": "NotRequired[list[ReadYearlyReport]]",
    },
)
"""An organizer (brīvprātīgā darba organizētājs), or a place under it where the work is done."""


class ReadSignature(TypedDict):
    """A signature under a contract."""

    by: Party
    """Whose."""

    on: NotRequired[str]
    """On which day; absent if it is not known to have been signed later than the contract was made."""


ReadTerm = TypedDict(
    "ReadTerm",
    {
        # Whether it has an end.
        "kind": "TermKind",
        # The first day, where it is not that of the agreement.
        "from": "NotRequired[str]",
        # The last day of a fixed term; absent while none is known.
        "to": "NotRequired[str]",
    },
)
"""How long an agreement is to last."""


class ReadAmendment(TypedDict):
    """A change of the term."""

    on: NotRequired[str]
    """The day on which it was agreed."""

    term: ReadTerm
    """The new term."""


class ReadAgreement(TypedDict):
    """An agreement (vienošanās) on volunteer work, oral or written (the Law, sections 5 and 6)."""

    form: NotRequired[AgreementForm]
    """The form in which it was concluded."""

    concluded: NotRequired[str]
    """The day on which it was concluded."""

    written: NotRequired[str]
    """The day from which it stood in writing, where that is later than the day it was concluded. Absent if it is not known to have been put in writing later."""

    signatures: NotRequired[list[ReadSignature]]
    """Signatures under the written contract: all of them, so that one that is not listed is missing. Absent, the contract is taken to be signed as it was made."""

    acquainted: NotRequired[str]
    """The day on which the volunteer was acquainted with rights and duties."""

    agreed: NotRequired[list[Matter]]
    """What it settles: all of it, so that a matter that is not listed is not settled."""

    contents: NotRequired[list[Content]]
    """What the written contract states: all of it, so that a content that is not listed is left out."""

    term: NotRequired[ReadTerm]
    """How long it is to last."""

    amendments: NotRequired[list[ReadAmendment]]
    """Later changes of the term, in the order in which they were made."""

    writing_requested: NotRequired[str]
    """The day on which either side asked for a written contract. Absent if nobody is known to have asked."""

    expenses_covered: NotRequired[bool]
    """Whether the volunteer's expenses are to be covered."""


class ReadProbation(TypedDict):
    """What the State Probation Service Law, section 23(2), asks of its volunteers."""

    state_language: NotRequired[bool]
    """Whether the volunteer knows the state language (clause 3)."""

    guardianship: NotRequired[bool]
    """Whether the volunteer is under guardianship (aizgādnība, clause 2)."""

    client: NotRequired[bool]
    """Whether the volunteer is a client of the service (clause 6)."""

    sexual_offence: NotRequired[bool]
    """Whether the volunteer was convicted of an offence against morals or sexual inviolability (clause 7)."""

    serious_crime: NotRequired[bool]
    """Whether the volunteer was convicted of a serious or especially serious intentional crime (clause 8)."""

    permitted: NotRequired[bool]
    """Whether the service permitted the work once that conviction was spent (clause 8)."""


class ReadWork(TypedDict):
    """The work of a placement."""

    task: NotRequired[str]
    """What is to be done."""

    field: NotRequired[str]
    """Field of work, in the words of whoever keeps the register."""

    monthly_minutes: NotRequired[int]
    """How much of it was offered for a month, in minutes."""

    suits_age: NotRequired[bool]
    """Whether it suits the age of the volunteer (the Law, section 4(3))."""

    harmless: NotRequired[bool]
    """Whether it is harmless to safety, health and morals (section 4(3))."""

    learning: NotRequired[bool]
    """Whether it builds knowledge, skills, abilities or communication (section 4(3))."""

    replaces_employee: NotRequired[bool]
    """Whether it is done in place of an employee (section 4(4)). Absent if nobody is known to have found so."""

    for_profit: NotRequired[bool]
    """Whether it is done for profit (section 2(2)). Absent if nobody is known to have found so."""

    minors_take_part: NotRequired[bool]
    """Whether minors take part in it, beside the volunteer."""

    with_children: NotRequired[bool]
    """Whether it is done where children are: in an institution in which they stay (care, education, health care), at an event for them, or at one in which they take part (Children's Rights Protection Law, section 72(5))."""

    child_present: NotRequired[bool]
    """Whether a child is present while it is done."""

    one_off: NotRequired[bool]
    """Whether it is a one-off or short service."""

    child_groups: NotRequired[list[str]]
    """The groups of children with whom it is done, in the words of the permit to work with children."""

    professional_service: NotRequired[bool]
    """Whether it is a professional service that has a price on the market, such as printing, design or advertising."""

    others_health_at_risk: NotRequired[bool]
    """Whether it may put the health of other people at risk (the Law, section 7(2), clause 7). Absent if nobody is known to have found so."""

    functions: NotRequired[list[Function]]
    """The functions of the organization that it is part of: all of them. Absent if nobody is known to have looked."""

    probation: NotRequired[ReadProbation]
    """What is known of the volunteer where it is done for the State Probation Service. Absent for other work."""


class ReadPayment(TypedDict):
    """Money or goods given for the work itself."""

    cents: int
    """How much, in euro cents."""

    on: NotRequired[str]
    """On which day."""


class ReadExpense(TypedDict):
    """An expense of the volunteer's that the organizer repaid."""

    kind: NotRequired[ExpenseKind]
    """What it was spent on."""

    cents: int
    """How much, in euro cents."""

    on: NotRequired[str]
    """The day on which it was repaid."""

    units: NotRequired[int]
    """For how many days of food or nights of lodging."""

    documents: NotRequired[bool]
    """Whether supporting documents (attaisnojuma dokumenti) were handed in."""


class ReadHazard(TypedDict):
    """Something in the work that may make insurance mandatory (Cabinet Regulation No. 762, annex)."""

    kind: HazardKind
    """Of what kind."""

    height_cm: NotRequired[int]
    """For a possible fall: from what height, in centimetres."""


class ReadPreparation(TypedDict):
    """Something that was done before the work began, as the Law and the regulation on insurance ask for it."""

    kind: PreparationKind
    """What was done."""

    on: NotRequired[str]
    """On which day."""


class ReadAssessment(TypedDict):
    """A judgement of the organizer whether a volunteer endangers children, made because of a punishment that does not bar (Children's Rights Protection Law, section 72(6))."""

    on: NotRequired[str]
    """The day on which it was made."""

    endangers: NotRequired[bool]
    """Whether the volunteer endangers the safety, health or life of a child."""


class ReadExpenseClaim(TypedDict):
    """Expenses that the volunteer asked to be repaid (the Law, section 7(2), clause 8)."""

    kind: NotRequired[ExpenseKind]
    """What they were spent on."""

    cents: int
    """How much, in euro cents."""

    asked: NotRequired[str]
    """The day on which the volunteer asked for them."""

    repaid: NotRequired[str]
    """The day on which they were repaid; absent while they are not."""


ReadStatement = TypedDict(
    "ReadStatement",
    {
        # The day on which the volunteer asked for it.
        "requested": "NotRequired[str]",
        # The day on which it was issued; absent while it is not.
        "issued": "NotRequired[str]",
        # What it states: all of it, so that a content that is not listed is left out.
        "states": "NotRequired[list[StatementContent]]",
        # The work, as it is stated.
        "work": "NotRequired[str]",
        # The first day of the period that is stated.
        "from": "NotRequired[str]",
        # The last day of the period that is stated.
        "to": "NotRequired[str]",
        # The minutes that are stated.
        "minutes": "NotRequired[int]",
        # The competences that are stated.
        "competences": "NotRequired[list[str]]",
    },
)
"""A statement (izziņa) of the work that was done, which a volunteer may ask for (the Law, section 7(2), clause 5)."""


class ReadEnding(TypedDict):
    """How a placement ended before its term, or without one (the Law, section 5(2) and (3))."""

    by: NotRequired[Party]
    """Who ended it; absent also where both agreed."""

    notice_given: NotRequired[str]
    """The day on which notice was given; absent while it is not known."""

    effective: NotRequired[str]
    """The last day of the placement; absent while none is known."""

    form: NotRequired[AgreementForm]
    """The form of the notice."""

    important_reason: NotRequired[bool]
    """Whether there was an important reason (svarīgs iemesls), which needs no notice."""

    reason: NotRequired[str]
    """The reason given; an empty text says that none was given."""


class ReadPlacement(TypedDict):
    """A placement (brīvprātīgā darba tiesiskās attiecības): one volunteer, one organizer, one agreement."""

    id: str
    """The key, given by whoever keeps the register."""

    volunteer: str
    """The volunteer."""

    organization: str
    """The organizer who makes the agreement. Where the work is done elsewhere, the hour log names the host."""

    agreement: NotRequired[ReadAgreement]
    """What was agreed, and how."""

    work: NotRequired[ReadWork]
    """The work."""

    payments: NotRequired[list[ReadPayment]]
    """Payments for the work itself. An empty list says that there were none."""

    expenses: NotRequired[list[ReadExpense]]
    """Expenses repaid to the volunteer, as far as any are known to have been."""

    hazards: NotRequired[list[ReadHazard]]
    """Dangers of the work. An empty list says that there are none."""

    insurance: NotRequired[list[ReadPolicy]]
    """Accident policies that the organizer took out. An empty list says that there are none."""

    beneficiaries: NotRequired[list[Beneficiary]]
    """Those whom the work serves."""

    preparation: NotRequired[list[ReadPreparation]]
    """What was done before the work began: all of it, so that what is not listed was not done. Absent where nobody kept a record of it; then nothing is said of it."""

    assessments: NotRequired[list[ReadAssessment]]
    """Judgements whether the volunteer endangers children. An empty list says that there is none."""

    claims: NotRequired[list[ReadExpenseClaim]]
    """Expenses that the volunteer asked to be repaid, as far as any are known."""

    confidential: NotRequired[AgreementForm]
    """In which form the organizer said what is confidential. Absent if nothing is known to be."""

    statements: NotRequired[list[ReadStatement]]
    """Statements of the work that were asked for or issued, as far as any are known."""

    ending: NotRequired[ReadEnding]
    """How it ended; absent while no end is known."""


class ReadEvidence(TypedDict):
    """Where the entry stands on paper."""

    kind: NotRequired[EvidenceKind]
    """What kind of record it is; that of a booklet where a booklet is named."""

    booklet: NotRequired[str]
    """The booklet (grāmatiņa)."""

    page: NotRequired[int]
    """The page."""

    line: NotRequired[int]
    """The line."""


class ReadConfirmation(TypedDict):
    """Whether hours were confirmed, and by whom."""

    state: ConfirmationState
    """Where it stands."""

    by: NotRequired[str]
    """Name of whoever decided."""

    role: NotRequired[Role]
    """In what role."""

    on: NotRequired[str]
    """On which day."""

    reason: NotRequired[str]
    """The reason given."""


class ReadHourLog(TypedDict):
    """One entry of the hour log (stundu ieraksts), as it was written: for a day, for several days or for a month."""

    id: str
    """The key, given by whoever keeps the register."""

    placement: str
    """The placement in which the hours were worked."""

    host: NotRequired[str]
    """The organization where the work was done, if it is not the one that made the agreement."""

    on: str
    """The day, the days or the month."""

    minutes: int
    """How long, in minutes."""

    start: NotRequired[Clock]
    """When the work began. A work that ends before it starts went over midnight."""

    end: NotRequired[Clock]
    """When the work ended."""

    stated: NotRequired[str]
    """How the hours were stated, in the words of the source, such as `3 ak. st.`."""

    task: NotRequired[str]
    """What was done."""

    field: NotRequired[str]
    """Field of work, in the words of whoever keeps the register."""

    place: NotRequired[str]
    """Where it was done."""

    mode: NotRequired[Mode]
    """On site, remotely or abroad."""

    kind: NotRequired[HourKind]
    """What kind of hours these are."""

    evidence: NotRequired[ReadEvidence]
    """The booklet line behind the entry."""

    entered_by: NotRequired[Role]
    """Who entered it."""

    entered: NotRequired[str]
    """The day on which it was entered."""

    confirmation: NotRequired[ReadConfirmation]
    """Whether the hours were confirmed."""

    corrects: NotRequired[str]
    """The entry that this one corrects and takes the place of."""


class ReadRegister(TypedDict):
    """Volunteers, organizations, placements and hour logs. A list that is left out is empty."""

    volunteers: NotRequired[list[ReadVolunteer]]
    """The volunteers."""

    organizations: NotRequired[list[ReadOrganization]]
    """The organizations."""

    placements: NotRequired[list[ReadPlacement]]
    """The placements."""

    hour_logs: NotRequired[list[ReadHourLog]]
    """The hour logs."""

    sources: NotRequired[list[SourceTable]]
    """Where each record stands in an office's own files, one table for each kind of record in each file. Whoever reads the files writes it; findings then name file, row and column."""


AnyRegister: TypeAlias = Union[Register, ReadRegister, str, bytes]
"""A register in any form: as it is written by hand, as it is read from files, or as JSON text."""


SchemeId: TypeAlias = Literal[
    "lv-aglona-2019",
    "lv-aizkraukle-2020",
    "lv-aloja-2019",
    "lv-aluksne-2013",
    "lv-augsdaugava-2016",
    "lv-award-bronze",
    "lv-award-gold",
    "lv-award-silver",
    "lv-cesis-2025",
    "lv-daugavpils-2023",
    "lv-gulbene-2014",
    "lv-gulbene-2021",
    "lv-ikskile-2016",
    "lv-jekabpils-2020",
    "lv-jelgavas-novads-2023",
    "lv-livani",
    "lv-ogre-2021",
    "lv-olaine",
    "lv-rezekne-nov-2018",
    "lv-salaspils-2025",
    "lv-smiltene-2023",
    "lv-valka-2015",
    "lv-ventspils-2020",
]
"""The id of a built-in scheme."""
