"""The kinds of exchange that a made-up log consists of. All of it is invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Exchange:
    """One kind of exchange."""

    weight: float
    """How common it is beside the others."""
    discloser: str
    listener: str
    purpose: str
    ages: tuple[int, int] = (6, 17)
    information: tuple[str, ...] = ("personal_circumstances",)
    yes: Mapping[str, float] = field(default_factory=dict)
    """For each question that is asked, how often the answer is yes."""
    invokes: tuple[str | None, float] = (None, 0.0)
    """A ground, and how often it is invoked."""
    offence: bool = False
    """Whether the scale of penalties is known."""
    consent: float = 0.0
    """How often there is a written consent."""


SUPPORT, PREVENT, SUSPECTED = "support_or_protect", "prevent_crime", "crime_suspected"
ASKED, DANGER, TASK, PAYMENTS = "recipient_asked", "acute_danger", "own_task", "wrong_payments"

SOCIAL, POLICE, SCHOOL = "generic.social_services", "generic.police", "generic.school"
PUPIL_SUPPORT, COUNSELLOR = "generic.pupil_support", "generic.other_pupil_health"
NURSE, LEISURE, BUP = (
    "generic.medical_pupil_health",
    "generic.leisure",
    "generic.child_psychiatry",
)
SAFETY, INSURANCE = "generic.safety_unit", "generic.social_insurance"

PERSONAL, HEALTH = "personal_circumstances", "health_or_sexual_life"

# What the questions of 10 kap. 18 a § come out as, before and after its new wording.
YOUNG_AT_RISK = {
    "committed_crime": 0.05,
    "risk_special": 0.7,
    "helps_prevent": 0.8,
    "inappropriate": 0.1,
}
# Those of 10 kap. 15 a §.
NEEDED = {"needed_for_listed_purpose": 0.8, "secrecy_outweighs": 0.25}
# Those of the act (2025:170).
TO_LAW_ENFORCEMENT = {"needed_in_law_enforcement": 0.8, "secrecy_clearly_outweighs": 0.1}
FARES_ILL = {"learnt_in_activity": 0.98, "child_fares_ill": 0.75}
# A harm test: to school's information, and to that of social services and care.
HARM, HARMLESS = {"harm_assumed": 0.5}, {"clear_no_harm": 0.15}
# In school otherwise only identity, address and the like can be secret.
SCHOOL_HARM, WHERE = {"harm_special_reason": 0.3}, ("contact_details", "identity")
CRIME = {
    "committed_crime": 1.0,
    "offence_completed": 0.8,
    "important_for_investigation": 0.8,
    "more_than_fine": 0.6,
    "victim_under_18": 0.2,
    "offence_against_person": 0.4,
    "supply_to_minor": 0.1,
}
# A harm test that the police make beside the one for the individual.
NO_HARM_TO_POLICE_WORK = {"harms_crime_work": 0.05}
GENERAL_CLAUSE = {"obvious_precedence": 0.7, "contrary_to_statute": 0.02}

EXCHANGES = (
    Exchange(9, SCHOOL, SOCIAL, SUPPORT, yes=FARES_ILL | SCHOOL_HARM),
    Exchange(4, COUNSELLOR, SOCIAL, SUPPORT, yes=FARES_ILL | HARMLESS),
    Exchange(
        3, NURSE, SOCIAL, SUPPORT, information=(HEALTH, PERSONAL), yes=FARES_ILL | HARMLESS
    ),
    Exchange(3, BUP, SOCIAL, SUPPORT, information=(HEALTH,), yes=FARES_ILL | HARMLESS),
    Exchange(3, LEISURE, SOCIAL, SUPPORT, (10, 17), yes=FARES_ILL | HARM),
    Exchange(
        4,
        POLICE,
        SOCIAL,
        SUPPORT,
        (10, 17),
        yes=FARES_ILL | HARM | NO_HARM_TO_POLICE_WORK | {"calls_for_social_action": 0.6},
    ),
    Exchange(
        8,
        SOCIAL,
        POLICE,
        PREVENT,
        (13, 22),
        yes=YOUNG_AT_RISK | NEEDED | {"clear_no_harm": 0.05},
    ),
    Exchange(4, SOCIAL, POLICE, SUSPECTED, (15, 24), yes=CRIME | NEEDED, offence=True),
    Exchange(
        1,
        SOCIAL,
        POLICE,
        DANGER,
        (12, 17),
        yes={
            "encountered_by_social_staff": 0.8,
            "presumed_under_18": 0.9,
            "needed_for_intervention": 0.8,
            "obvious_serious_risk": 0.7,
        },
    ),
    Exchange(
        5,
        SCHOOL,
        POLICE,
        PREVENT,
        (12, 19),
        WHERE,
        yes=SCHOOL_HARM
        | GENERAL_CLAUSE
        | NEEDED
        | TO_LAW_ENFORCEMENT
        | {"headteacher_knows": 0.1},
        invokes=("osl.10.27", 0.6),
    ),
    Exchange(
        3,
        PUPIL_SUPPORT,
        POLICE,
        SUSPECTED,
        (13, 19),
        yes=HARM | CRIME | NEEDED | TO_LAW_ENFORCEMENT,
        offence=True,
    ),
    Exchange(
        3,
        LEISURE,
        POLICE,
        PREVENT,
        (13, 20),
        yes=HARM | GENERAL_CLAUSE | NEEDED | TO_LAW_ENFORCEMENT,
        invokes=("osl.10.27", 0.6),
    ),
    Exchange(
        3,
        SAFETY,
        POLICE,
        PREVENT,
        (13, 20),
        yes={"considerable_harm": 0.3} | GENERAL_CLAUSE | NEEDED | TO_LAW_ENFORCEMENT,
        invokes=("osl.10.27", 0.5),
    ),
    Exchange(4, SOCIAL, SCHOOL, SUPPORT, (6, 12), yes=HARMLESS, consent=0.6),
    Exchange(
        2,
        SOCIAL,
        SCHOOL,
        TASK,
        (6, 15),
        yes=HARMLESS | {"necessary_for_discloser": 0.6},
        invokes=("osl.10.2", 0.9),
    ),
    Exchange(
        2,
        SOCIAL,
        BUP,
        SUPPORT,
        (6, 12),
        yes=HARMLESS | {"needed_for_care": 0.7},
        consent=0.5,
    ),
    Exchange(
        3,
        NURSE,
        PUPIL_SUPPORT,
        SUPPORT,
        (6, 12),
        information=(HEALTH,),
        yes=HARMLESS | {"required_for_pupil_support": 0.6},
        consent=0.3,
    ),
    Exchange(3, COUNSELLOR, SCHOOL, SUPPORT, (6, 12), yes={"clear_no_harm": 0.4}, consent=0.3),
    Exchange(
        3,
        POLICE,
        SCHOOL,
        PREVENT,
        (12, 19),
        yes=HARM | GENERAL_CLAUSE | NEEDED | NO_HARM_TO_POLICE_WORK,
        invokes=("osl.10.27", 0.7),
    ),
    Exchange(2, SOCIAL, INSURANCE, PAYMENTS, (18, 64), yes=HARMLESS | NEEDED),
    Exchange(2, INSURANCE, SOCIAL, ASKED, (18, 64), yes={"board_entitled": 0.9} | HARM),
    Exchange(2, "generic.after_school_centre", SCHOOL, SUPPORT, (6, 12), yes=HARM),
    Exchange(2, SCHOOL, "generic.guardian", SUPPORT, (6, 17), WHERE, yes=SCHOOL_HARM),
    Exchange(1, "generic.association", SOCIAL, SUPPORT, (6, 17), yes=FARES_ILL),
)
