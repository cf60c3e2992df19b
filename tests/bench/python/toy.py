"""The toy law in pure Python and in numpy, and a table of cases to ask it about."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

ACTIVITIES = (
    "social_services",
    "medical_pupil_health",
    "other_pupil_health",
    "school_other",
    "leisure",
    "police",
)
RECIPIENTS = ("police", "social_services", "school", "leisure", "individual")
QUESTIONS = (
    "deidentified",
    "consent",
    "clear_no_harm",
    "harm_assumed",
    "under21",
    "under18",
    "risk_of_crime",
    "would_help_prevent",
    "not_inappropriate",
    "immediate_intervention",
    "duty_to_report",
    "obvious_public_interest",
)

Bools = npt.NDArray[np.bool_]
Codes = npt.NDArray[np.uint8]
Table = dict[str, npt.NDArray[np.generic]]

SOCIAL, MEDICAL = np.uint8(0), np.uint8(1)
SCHOOL, LEISURE = np.uint8(3), np.uint8(4)
TO_POLICE, TO_SOCIAL = np.uint8(0), np.uint8(1)


def table(rows: int, seed: int = 1) -> Table:
    """Random complete cases: codes for the two actors, and booleans."""
    rng = np.random.default_rng(seed)
    made: Table = {
        "activity": rng.integers(0, len(ACTIVITIES), rows, dtype=np.uint8),
        "recipient": rng.integers(0, len(RECIPIENTS), rows, dtype=np.uint8),
        "private": rng.random(rows) < 0.5,
    }
    return made | {name: rng.random(rows) < 0.4 for name in QUESTIONS}


def by_numpy(t: Table) -> Bools:
    """Whether each case is permitted, as somebody who knows numpy writes it."""
    activity, recipient, private = t["activity"], t["recipient"], t["private"]
    weak = (activity == SCHOOL) | (activity == LEISURE)
    secret = (weak & t["harm_assumed"]) | ~(weak | t["clear_no_harm"])
    alone_to_police = (activity == SOCIAL) & (recipient == TO_POLICE) & private
    prevention = (
        t["under21"] & t["risk_of_crime"] & t["would_help_prevent"] & t["not_inappropriate"]
    )
    intervention = t["under18"] & t["immediate_intervention"]
    report = t["duty_to_report"] & (recipient == TO_SOCIAL) & private
    interest = (activity != SOCIAL) & (activity != MEDICAL) & t["obvious_public_interest"]
    lifted = t["consent"] | report | alone_to_police & (prevention | intervention) | interest
    permitted: Bools = t["deidentified"] | ~secret | lifted
    return permitted


def by_python(
    activity: str,
    recipient: str,
    setting: str,
    deidentified: bool,
    consent: bool,
    clear_no_harm: bool,
    harm_assumed: bool,
    under21: bool,
    under18: bool,
    risk_of_crime: bool,
    would_help_prevent: bool,
    not_inappropriate: bool,
    immediate_intervention: bool,
    duty_to_report: bool,
    obvious_public_interest: bool,
) -> bool:
    """Whether a case is permitted, in plain Python."""
    if deidentified or consent:
        return True
    secret = harm_assumed if activity in ("school_other", "leisure") else not clear_no_harm
    if not secret:
        return True
    if setting == "private":
        if duty_to_report and recipient == "social_services":
            return True
        if activity == "social_services" and recipient == "police":
            if under21 and risk_of_crime and would_help_prevent and not_inappropriate:
                return True
            if under18 and immediate_intervention:
                return True
    return obvious_public_interest and activity not in (
        "social_services",
        "medical_pupil_health",
    )


def cases(t: Table, rows: int) -> list[dict[str, str | bool]]:
    """The first rows as dicts, as one would send them."""
    columns = {name: values[:rows].tolist() for name, values in t.items()}
    made: list[dict[str, str | bool]] = []
    for row in range(rows):
        case: dict[str, str | bool] = {
            "activity": ACTIVITIES[columns["activity"][row]],
            "recipient": RECIPIENTS[columns["recipient"][row]],
            "setting": "private" if columns["private"][row] else "group",
        }
        made.append(case | {name: columns[name][row] for name in QUESTIONS})
    return made
