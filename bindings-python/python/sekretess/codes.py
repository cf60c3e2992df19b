"""The codes that a case is written in.

Written by generate.py; do not edit.
"""

from __future__ import annotations

from ._code import Code


class Act(Code):
    """Something that has been done, or not."""

    NOTICED = "noticed"
    """noticed."""
    REPORTED = "reported"
    """reported within the activity."""
    OPENED = "opened"
    """inquiry opened."""
    DOCUMENTED = "documented"
    """breach documented."""
    NOTIFIED = "notified"
    """notified to the Authority for Privacy Protection."""
    INFORMED = "informed"
    """those concerned informed."""
    INSPECTORATE_TOLD = "inspectorate_told"
    """reported to the Health and Social Care Inspectorate."""
    CONTROLLER_TOLD = "controller_told"
    """the controller told."""


class Beside(Code):
    """Whether two provisions stand beside each other."""

    UNSETTLED = "unsettled"
    """Not decided: the answer names the open question.."""
    PARALLEL = "parallel"
    """They stand beside each other.."""
    STRICT = "strict"
    """The narrower one shuts the wider out.."""


class Giver(Code):
    """Who can give a consent."""

    SUBJECT = "subject"
    """the person."""
    GUARDIANS = "guardians"
    """all guardians."""
    REPRESENTATIVE = "representative"
    """a legal representative."""


class How(Code):
    """How it came about."""

    WRONG_ADDRESS = "wrong_address"
    """a letter, e-mail or message to the wrong recipient."""
    OPEN_COPY = "open_copy"
    """the recipients' addresses were visible to all."""
    SHARED_DEVICE = "shared_device"
    """a printer, scanner or computer where somebody else was logged in."""
    WRONG_PERSON = "wrong_person"
    """information about the wrong person."""
    TOO_MUCH = "too_much"
    """more than was to be given."""
    OVERHEARD = "overheard"
    """somebody else heard or saw."""
    SAID_IN_MEETING = "said_in_meeting"
    """said in a meeting or a conversation."""
    UNAUTHORISED_ACCESS = "unauthorised_access"
    """somebody read it without being entitled to."""
    WRONG_PERMISSION = "wrong_permission"
    """wrong permissions in a system."""
    PUBLISHED = "published"
    """published openly."""
    LOST_OR_STOLEN = "lost_or_stolen"
    """lost or stolen."""
    SUPPLIER_FAULT = "supplier_fault"
    """a fault at a supplier."""
    MISSING_ROUTINE = "missing_routine"
    """a routine was missing."""
    ROUTINE_NOT_FOLLOWED = "routine_not_followed"
    """a routine was not followed."""
    UNKNOWN = "unknown"
    """not known."""


class InformationKind(Code):
    """A kind of information."""

    PERSONAL_CIRCUMSTANCES = "personal_circumstances"
    """personal circumstances."""
    HEALTH_OR_SEXUAL_LIFE = "health_or_sexual_life"
    """health or sexual life."""
    CONTACT_DETAILS = "contact_details"
    """address, contact details or anything that tells where somebody lives or stays."""
    IDENTITY = "identity"
    """identity."""
    FOREIGN_NATIONAL = "foreign_national"
    """information on a foreign national."""
    FICTITIOUS_IDENTITY = "fictitious_identity"
    """link between a fictitious and a real identity."""
    DECISION = "decision"
    """the decision itself in a matter."""
    CORRECTION_CASE = "correction_case"
    """matter of correcting or expelling a pupil."""
    CONTACT_BAN_CASE = "contact_ban_case"
    """contact-ban matter."""
    CRIMINAL_RECORD = "criminal_record"
    """information from the criminal records register."""
    OUTSIDE_CRIME_WORK = "outside_crime_work"
    """information outside the police's crime-fighting work."""
    CONCERN_REPORT = "concern_report"
    """report of concern or feedback on one."""
    PROTECTED_REGISTRATION = "protected_registration"
    """where somebody with protected population registration lives."""
    PROTECTED_HOUSING = "protected_housing"
    """the address of protected housing."""
    WHEREABOUTS_CLUE = "whereabouts_clue"
    """something that tells indirectly where somebody is: workplace, school, court, new
    name.
    """
    PUPIL_HEALTH = "pupil_health"
    """psychological, psychosocial or special-needs measure for a pupil; in adult education
    study guidance too.
    """
    PUPIL_CARE = "pupil_care"
    """other pupil care or special pupil support."""
    PRIVATE_REPORT = "private_report"
    """report or statement by a private person about somebody else."""
    REPORT_FEEDBACK = "report_feedback"
    """only whether an inquiry about the child was opened, not opened or is under way.
    """
    SHARED_RECORD = "shared_record"
    """information in shared care documentation."""
    CUSTODY_FILE = "custody_file"
    """personal file of a private provider taken into custody."""
    OTHER_CRIME_REGISTER = "other_crime_register"
    """another crime register (35 kap. 4 § OSL)."""
    PERSONAL_SAFETY_WORK = "personal_safety_work"
    """special personal-safety work."""
    INTELLIGENCE = "intelligence"
    """intelligence work."""
    DEFENCE_OR_SECURITY = "defence_or_security"
    """national security or total defence."""
    EMERGENCY_PLAN = "emergency_plan"
    """a school's emergency plan."""
    POPULATION_REGISTER = "population_register"
    """information from the population register."""
    STAFF_COUNSELLING = "staff_counselling"
    """staff counselling."""
    STAFF_HEALTH = "staff_health"
    """an employee's health or redeployment."""
    STAFF_CONTACT = "staff_contact"
    """an employee's private contact data."""
    DISCIPLINARY_MATTER = "disciplinary_matter"
    """disciplinary or dismissal matter."""
    LIBRARY_LOAN = "library_loan"
    """library loan or order."""
    ANIMAL = "animal"
    """information about an animal."""
    BULK_PERSONAL_DATA = "bulk_personal_data"
    """a selection or a large amount of personal data."""
    PRELIMINARY_INVESTIGATION = "preliminary_investigation"
    """information that occurs in or belongs to a preliminary investigation."""
    DISTANCE_EDUCATION_CASE = "distance_education_case"
    """matter of admission to distance education."""
    HEALTH_CARE_COMPLAINT = "health_care_complaint"
    """report of or complaint on municipal health care."""
    ACCESS_BAN_REGISTER = "access_ban_register"
    """the register of access bans."""
    STATISTICS = "statistics"
    """statistics about nobody in particular."""
    OWN_WORK = "own_work"
    """the activity's own work."""
    STAFF_IN_SERVICE = "staff_in_service"
    """staff names and tasks in service."""


class Position(Code):
    """How an open point of law is read."""

    YES = "yes"
    """The best reading: it does.."""
    NO = "no"
    """It does not.."""
    UNSETTLED = "unsettled"
    """Not decided: nothing rests on it.."""


class Purpose(Code):
    """Why something is said. Objective: the speaker states it."""

    SUPPORT_OR_PROTECT = "support_or_protect"
    """support or protect the child or young person."""
    PREVENT_CRIME = "prevent_crime"
    """prevent crime."""
    CRIME_SUSPECTED = "crime_suspected"
    """a crime is suspected to have been committed."""
    ACUTE_DANGER = "acute_danger"
    """acute danger or something ongoing."""
    RECIPIENT_ASKED = "recipient_asked"
    """the recipient has asked for it."""
    OWN_TASK = "own_task"
    """the discloser's own task."""
    WRONG_PAYMENTS = "wrong_payments"
    """prevent wrong payments."""
    RULE_BREACHES = "rule_breaches"
    """prevent cheating or breaches of rules."""
    SUPERVISION = "supervision"
    """supervision."""
    OTHER = "other"
    """other."""


class Relation(Code):
    """What a listener is to the person whom the information is about."""

    SELF = "self"
    """the person."""
    GUARDIAN = "guardian"
    """guardian."""
    PARENT_WITHOUT_CUSTODY = "parent_without_custody"
    """parent without custody, or parent of an adult."""
    REPORTED_PERSON = "reported_person"
    """the one whom a report or statement concerns."""
    OTHER = "other"
    """other."""


class TransferBy(Code):
    """By what information brought its secrecy with it: 11 kap. OSL."""

    SUPERVISION_OR_AUDIT = "supervision_or_audit"
    """supervision or audit (11 kap. 1 §)."""
    DISCIPLINARY_MATTER = "disciplinary_matter"
    """a disciplinary matter or the like (11 kap. 2 §)."""
    RESEARCH = "research"
    """research (11 kap. 3 §)."""
    ELECTRONIC_ACCESS = "electronic_access"
    """electronic access to another authority's records (11 kap. 4 §)."""
    ARCHIVE = "archive"
    """archiving (11 kap. 6 §)."""
