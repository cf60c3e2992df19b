"""What a case is: the types of every input, for editors and type checkers.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal, TypedDict

from .codes import (
    Act,
    Beside,
    Giver,
    How,
    InformationKind,
    Position,
    Purpose,
    Relation,
    TransferBy,
)

ActLike = (
    Act
    | Literal[
        "noticed",
        "reported",
        "opened",
        "documented",
        "notified",
        "informed",
        "inspectorate_told",
        "controller_told",
    ]
)
BesideLike = Beside | Literal["unsettled", "parallel", "strict"]
GiverLike = Giver | Literal["subject", "guardians", "representative"]
HowLike = (
    How
    | Literal[
        "wrong_address",
        "open_copy",
        "shared_device",
        "wrong_person",
        "too_much",
        "overheard",
        "said_in_meeting",
        "unauthorised_access",
        "wrong_permission",
        "published",
        "lost_or_stolen",
        "supplier_fault",
        "missing_routine",
        "routine_not_followed",
        "unknown",
    ]
)
InformationKindLike = (
    InformationKind
    | Literal[
        "personal_circumstances",
        "health_or_sexual_life",
        "contact_details",
        "identity",
        "foreign_national",
        "fictitious_identity",
        "decision",
        "correction_case",
        "contact_ban_case",
        "criminal_record",
        "outside_crime_work",
        "concern_report",
        "protected_registration",
        "protected_housing",
        "whereabouts_clue",
        "pupil_health",
        "pupil_care",
        "private_report",
        "report_feedback",
        "shared_record",
        "custody_file",
        "other_crime_register",
        "personal_safety_work",
        "intelligence",
        "defence_or_security",
        "emergency_plan",
        "population_register",
        "staff_counselling",
        "staff_health",
        "staff_contact",
        "disciplinary_matter",
        "library_loan",
        "animal",
        "bulk_personal_data",
        "preliminary_investigation",
        "distance_education_case",
        "health_care_complaint",
        "access_ban_register",
        "statistics",
        "own_work",
        "staff_in_service",
    ]
)
PositionLike = Position | Literal["yes", "no", "unsettled"]
PurposeLike = (
    Purpose
    | Literal[
        "support_or_protect",
        "prevent_crime",
        "crime_suspected",
        "acute_danger",
        "recipient_asked",
        "own_task",
        "wrong_payments",
        "rule_breaches",
        "supervision",
        "other",
    ]
)
RelationLike = (
    Relation | Literal["self", "guardian", "parent_without_custody", "reported_person", "other"]
)
TransferByLike = (
    TransferBy
    | Literal[
        "supervision_or_audit",
        "disciplinary_matter",
        "research",
        "electronic_access",
        "archive",
    ]
)
Answer = bool | Literal["unknown", "cannot_be_known"] | None
"""Yes, no, not known yet, or asked and impossible to know; null is not known yet."""


class _AuthorityNeeds(TypedDict):
    id: str
    """A short code of your own, as `skolnamnden`."""


class Authority(_AuthorityNeeds, total=False):
    """An authority. Where it has several branches, each stands in one of the three lists."""

    independent: Sequence[str]
    """Branches that are independent of the others (8 kap. 2 § OSL): there is a boundary
    around them.
    """
    together: Sequence[str]
    """Branches that are not independent of one another: there is no boundary between them.
    """
    unsettled: Sequence[str]
    """Branches of which that is not settled: whoever asks must answer it."""


class _OwnActorNeeds(TypedDict):
    id: str
    """A short code of your own, by which a case names it, as `grundskola.rektor`."""
    name: str
    """Its name, in Swedish."""
    profile: str
    """Its legal profile, as `social_services`: what it does, in the eyes of the law."""


class OwnActor(_OwnActorNeeds, total=False):
    """A unit or a role."""

    authority: str | None
    """The authority that it belongs to; left out for a private actor."""
    branch: str | None
    """The branch of the authority; left out where the authority has only one."""
    delegation: bool
    """Whether its staff may act on another board's delegation, so that the matter belongs
    to that board; the case then says which, in `case_of`.
    """
    name_en: str | None
    """Its name in English; the Swedish if left out."""
    note: str | None
    """What a user must know about it, in Swedish."""
    note_en: str | None
    """The same in English; the Swedish if left out."""


_OrganisationWords = TypedDict("_OrganisationWords", {"from": "date | str"})


class _OrganisationNeeds(_OrganisationWords):
    id: str
    """A short code of your own, as `exempelby_2024`."""
    name: str
    """Its name, in Swedish."""
    authorities: Sequence[Authority]
    """The authorities: each board (nämnd) is one."""
    actors: Sequence[OwnActor]
    """The units and roles that a case can name."""


class Organisation(_OrganisationNeeds, total=False):
    """The authorities and units of a municipality. The state, the region and private
    actors are those of the directory `generic` and are not repeated. It names units,
    never people.
    """

    name_en: str | None
    """Its name in English; the Swedish if left out."""
    until: date | str | None
    """The day from which it no longer does, YYYY-MM-DD; no end if left out."""


class _ParticipantNeeds(TypedDict):
    actor: str
    """The actor in the directory, as `malmo.polis` or `M44`."""


class Participant(_ParticipantNeeds, total=False):
    """Somebody in the room, by role."""

    acts_for: str | None
    """Whether a private participant takes part in an authority's work on its behalf (2
    kap. 1 § OSL) and so is bound as that authority's staff.
    """
    id: str
    """A short code of your own, used to refer to this participant."""
    identity_verified: Answer
    """Whether it has been checked that they are who they say, `true` if left out. Until
    then nothing is known of them as a listener.
    """
    profile: str | None
    """The legal profile, where the directory leaves it open."""
    unit: str | None
    """The unit (another actor of the directory) that the participant belongs to, where the
    directory leaves it open.
    """


class _ActivityNeeds(TypedDict):
    date: date | str
    """The day on which it happened or was noticed, YYYY-MM-DD."""
    of: Participant
    """The actor."""


class Activity(_ActivityNeeds, total=False):
    """Whose activity something happened in, where nothing was disclosed."""

    directory: str | None
    """The directory that the actor is named from; `malmo_2015` if neither it nor an
    organisation is given.
    """
    organisation: Organisation | None
    """The municipality's own organisation, instead of a directory."""


class _GuardiansNeeds(TypedDict):
    with_custody: int
    """How many have custody, 1 or 2."""
    consented: int
    """How many of them have consented."""


class Guardians(_GuardiansNeeds, total=False):
    """The guardians of a child, by number; under joint custody all of them dispose."""

    awaiting: int
    """How many have not answered yet; the others have said no."""


class _ConsentNeeds(TypedDict):
    listeners: Sequence[str]
    """The participants whom it names as listeners."""


class Consent(_ConsentNeeds, total=False):
    """A consent to lift secrecy (12 kap. 2 § OSL)."""

    awaiting: Sequence[GiverLike]
    """Who has not answered yet, so that nobody knows."""
    by: Sequence[GiverLike]
    """Who has given it; those not listed have not."""
    disclosers: Sequence[str] | None
    """The participants whom it allows to disclose; unknown if left out."""
    guardians: Guardians | None
    """How many have custody and how many of them have consented, instead of `guardians`
    under `by` or `awaiting`.
    """
    information: Answer
    """Whether it covers this information."""
    informed: Answer
    """Assessed: the giver knew what it means."""
    kinds: Sequence[InformationKindLike] | None
    """The kinds of information that it names. Where the item has a kind that is not among
    them it does not cover the information; where all are, it does, unless `information`
    is `false`.
    """
    on_reservation: Answer
    """Whether it holds only if a private listener is bound by a reservation (12 kap. 2 §
    andra stycket OSL), `false` if left out.
    """
    purpose: Answer
    """Whether it covers this purpose."""
    purposes: Sequence[PurposeLike] | None
    """The purposes that it names, read as `kinds` are."""
    specific: Answer
    """Assessed: it is definite, not a general waiver."""
    valid_from: date | str | None
    """The first day on which it holds, YYYY-MM-DD; no beginning if left out."""
    valid_until: date | str | None
    """The last day on which it holds, YYYY-MM-DD; no end if left out."""
    voluntary: Answer
    """Assessed: it is voluntary."""
    withdrawn_on: date | str | None
    """The day on which it was withdrawn, YYYY-MM-DD."""


class Person(TypedDict, total=False):
    """A person whom an item is about."""

    age: int | None
    """Age in whole years on the day, 0 to 120."""
    consent: Consent | None
    """The consent that exists, if any."""
    deceased: bool
    """Whether the person has died. Secrecy then protects those who were close, and nobody
    can consent for the dead.
    """
    facts: Mapping[str, Answer]
    """Answers about this person."""
    id: str
    """A short code of your own such as `child`; no name."""
    listeners: Mapping[str, Mapping[str, Answer]]
    """Answers about this person for one listener each."""
    relations: Mapping[str, RelationLike]
    """What a participant is to this person."""
    secrecy_marked: bool
    """Whether the person's information carries a secrecy marking (*sekretessmarkering*): a
    warning that a test must be made, not a secrecy of its own.
    """


_TransferWords = TypedDict("_TransferWords", {"from": "str"})


class Transfer(_TransferWords):
    """Information that brought its secrecy with it (11 kap. OSL)."""

    by: TransferByLike
    """By what."""


class Item(TypedDict, total=False):
    """One item of information: keep it atomic."""

    case_of: str | None
    """The actor whose matter it is, where staff act on another board's delegation."""
    facts: Mapping[str, Answer]
    """Answers about the item as a whole."""
    grounds: Sequence[str]
    """Grounds that the speaker invokes, as `osl.10.27`."""
    held_by: str
    """The participant who holds it."""
    id: str
    """A short code of your own; no name."""
    information: Sequence[InformationKindLike]
    """The kinds of information."""
    listeners: Mapping[str, Mapping[str, Answer]]
    """Answers for one listener each."""
    persons: Sequence[Person]
    """The persons whom it is about; one person of unknown age if left out."""
    purpose: Sequence[PurposeLike]
    """Why it is said."""
    received_on: date | str | None
    """The day on which the holder received it, YYYY-MM-DD, where an older rule keeps to
    what came in before a day (28 kap. 11 § OSL).
    """
    requested_by: Sequence[str]
    """The participants who have asked for it; nobody if left out."""
    to: Sequence[str] | None
    """Who is to hear it; everybody else in the room if left out."""
    transferred: Transfer | None
    """How it came from another authority whose secrecy travels with it (11 kap. OSL).
    """


class Switches(TypedDict, total=False):
    """How open points of law are to be read."""

    emi_is_health_authority: PositionLike
    """Whether medical pupil health is an authority within health care in 25 kap. 12 § and
    26 kap. 9 § OSL; `yes` if left out.
    """
    necessity_brb_24_4: PositionLike
    """Whether necessity (24 kap. 4 § brottsbalken) can be invoked for a disclosure;
    `unsettled` if left out.
    """
    osl_10_15a_vs_10_23: BesideLike
    """10 kap. 15 a § OSL for a committed crime beside 10 kap. 23 §; `unsettled` if left
    out.
    """
    osl_6_5_after_override: PositionLike
    """Whether 6 kap. 5 § OSL makes it a duty on request to give also what an override has
    opened; `yes` if left out.
    """
    polislagen_6_breaks_secrecy: PositionLike
    """Whether 6 § polislagen is a duty that breaks secrecy; `yes` if left out."""


class _DisclosureNeeds(TypedDict):
    date: date | str
    """The day on which it is said, YYYY-MM-DD."""
    discloser: Participant
    """Who speaks."""
    listeners: Sequence[Participant]
    """Everybody who hears or reads it."""
    item: Item
    """What is to be said; `id` and `held_by` may be left out."""


class Disclosure(_DisclosureNeeds, total=False):
    """A single disclosure: one discloser, one item, one or more listeners."""

    directory: str | None
    """The directory that the actors are named from; `malmo_2015` if neither it nor an
    organisation is given.
    """
    listeners_complete: bool
    """Whether the list of listeners is complete."""
    organisation: Organisation | None
    """The municipality's own organisation, instead of a directory."""
    switches: Switches
    """How open points of law are to be read."""


class _FlowActorNeeds(TypedDict):
    id: str
    """A short code of your own."""
    actor: str
    """The actor in the directory."""


class FlowActor(_FlowActorNeeds, total=False):
    """Somebody in the process, by role."""

    acts_for: str | None
    """The authority that they take part in the work of, where they are private."""
    facts: Mapping[str, Answer]
    """Answers about them as a listener in any step."""
    matters: Sequence[str]
    """The matters that they have a part in, where the process has several; all of them if
    left out.
    """
    profile: str | None
    """The legal profile, where the directory leaves it open."""
    unit: str | None
    """The unit that they belong to, where the directory leaves it open."""


_StepWords = TypedDict("_StepWords", {"from": "str"})


class _StepNeeds(_StepWords):
    id: str
    """A short code of your own."""
    to: Sequence[str]
    """Who gets it."""


class Step(_StepNeeds, total=False):
    """A step: information goes from one to others."""

    after_decision: bool
    """Whether the step is taken only if somebody first decides so."""
    claims: Sequence[str]
    """The grounds or duties that the process claims, as `skollag.6.10`."""
    date: date | str | None
    """The day, where the step has one of its own, YYYY-MM-DD."""
    facts: Mapping[str, Answer]
    """Answers about the information."""
    information: Sequence[InformationKindLike]
    """The kinds of information."""
    listeners: Mapping[str, Mapping[str, Answer]]
    """Answers for one receiver each."""
    matter: str
    """The matter that it belongs to, where the process has several; a duty in one matter
    is not performed in another.
    """
    persons: Sequence[Person]
    """The persons whom it is about."""
    purpose: Sequence[PurposeLike]
    """Why it is given."""
    requested_by: Sequence[str]
    """Those among the receivers who have asked for it."""


class _FlowNeeds(TypedDict):
    date: date | str
    """The day whose law the steps are checked against, YYYY-MM-DD, unless a step has a day
    of its own.
    """
    actors: Sequence[FlowActor]
    """Everybody who exists in the process, also those whom no step reaches."""
    steps: Sequence[Step]
    """The steps, in order."""


class Flow(_FlowNeeds, total=False):
    """A process: who takes part, and the steps in which information goes from one to
    another.
    """

    also_on: date | str | None
    """Another day to check all the steps against, YYYY-MM-DD."""
    directory: str | None
    """The directory that the actors are named from; `malmo_2015` if neither it nor an
    organisation is given.
    """
    organisation: Organisation | None
    """The municipality's own organisation, instead of a directory."""
    switches: Switches
    """How open points of law are to be read."""


class _MeetingNeeds(TypedDict):
    date: date | str
    """The day on which it is said, YYYY-MM-DD."""
    participants: Sequence[Participant]
    """Everybody who hears or reads it."""
    items: Sequence[Item]
    """What is to be said."""


class Meeting(_MeetingNeeds, total=False):
    """A meeting: who is in the room, and what each would like to say."""

    directory: str | None
    """The directory that the actors are named from; `malmo_2015` if neither it nor an
    organisation is given.
    """
    organisation: Organisation | None
    """The municipality's own organisation, instead of a directory."""
    participants_complete: bool
    """Whether the list of participants is complete; if not, nothing is open for the room.
    """
    switches: Switches
    """How open points of law are to be read."""


class Times(TypedDict, total=False):
    """Times, each as YYYY-MM-DD or YYYY-MM-DDTHH:MM, in local time."""

    controller_told_at: str | None
    """When the processor told the controller."""
    documented_at: str | None
    """When the personal data breach was documented."""
    happened_also: Sequence[str]
    """Other days that the documents give for it, YYYY-MM-DD."""
    happened_at: str | None
    """When it happened, on the day of the disclosure."""
    informed_at: str | None
    """When those whom it concerns were informed."""
    inspectorate_told_at: str | None
    """When the Health and Social Care Inspectorate was told."""
    noticed_at: str | None
    """When somebody in the activity noticed it."""
    notified_at: str | None
    """When the supervisory authority for data protection was notified."""
    opened_at: str | None
    """When the inquiry was opened."""
    reported_at: str | None
    """When it was reported within the activity (lex Sarah)."""


class Review(TypedDict, total=False):
    """Something that went wrong, as it happened."""

    activity: Activity | None
    """Instead of it, where nothing was disclosed: whose activity it was in."""
    disclosure: Disclosure | None
    """What was disclosed, and who actually got it, on the day when it happened. The
    `purpose`, the `grounds` and the answers are those of that day.
    """
    done: Sequence[ActLike]
    """What has been done at a time that nobody knows."""
    facts: Mapping[str, Answer]
    """Answers about what happened and what follows."""
    how: Sequence[HowLike]
    """How it came about."""
    not_done: Sequence[ActLike]
    """What has not been done."""
    times: Times
    """What is known of times."""


class PartialDisclosure(TypedDict, total=False):
    """A single disclosure: one discloser, one item, one or more listeners. Only partly
    filled in.
    """

    date: date | str
    """The day on which it is said, YYYY-MM-DD."""
    directory: str | None
    """The directory that the actors are named from; `malmo_2015` if neither it nor an
    organisation is given.
    """
    discloser: Participant
    """Who speaks."""
    item: Item
    """What is to be said; `id` and `held_by` may be left out."""
    listeners: Sequence[Participant]
    """Everybody who hears or reads it."""
    listeners_complete: bool
    """Whether the list of listeners is complete."""
    organisation: Organisation | None
    """The municipality's own organisation, instead of a directory."""
    switches: Switches
    """How open points of law are to be read."""


class PartialMeeting(TypedDict, total=False):
    """A meeting: who is in the room, and what each would like to say. Only partly filled
    in.
    """

    date: date | str
    """The day on which it is said, YYYY-MM-DD."""
    directory: str | None
    """The directory that the actors are named from; `malmo_2015` if neither it nor an
    organisation is given.
    """
    items: Sequence[Item]
    """What is to be said."""
    organisation: Organisation | None
    """The municipality's own organisation, instead of a directory."""
    participants: Sequence[Participant]
    """Everybody who hears or reads it."""
    participants_complete: bool
    """Whether the list of participants is complete; if not, nothing is open for the room.
    """
    switches: Switches
    """How open points of law are to be read."""
