"""The toy law in OpenFisca-core: vectorised over persons, as its country packages are."""

from __future__ import annotations

from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from toy import ACTIVITIES, QUESTIONS, RECIPIENTS, Bools, Table

PERSON = build_entity(key="person", plural="persons", label="", is_person=True)
WHEN = "2016-03"

Activity = Enum("Activity", [(name, name) for name in ACTIVITIES])
Recipient = Enum("Recipient", [(name, name) for name in RECIPIENTS])


def variable(name: str, kind: type, **more: object) -> type[Variable]:
    """A variable of a person, month by month."""
    parts = {
        "value_type": kind,
        "entity": PERSON,
        "definition_period": DateUnit.MONTH,
        "label": name,
    }
    return type(name, (Variable,), parts | more)


def secret(person, period):  # noqa: ANN001, ANN201
    """Whether a secrecy rule applies."""
    activity = person("activity", period)
    weak = (activity == Activity.school_other) + (activity == Activity.leisure)
    harm, harmless = person("harm_assumed", period), person("clear_no_harm", period)
    return weak * harm + ~weak * ~harmless


def permitted(person, period):  # noqa: ANN001, ANN201
    """Whether the case is permitted."""
    activity, recipient = person("activity", period), person("recipient", period)
    private = person("private", period)
    social = activity == Activity.social_services
    alone_to_police = social * (recipient == Recipient.police) * private
    prevention = (
        person("under21", period)
        * person("risk_of_crime", period)
        * person("would_help_prevent", period)
        * person("not_inappropriate", period)
    )
    intervention = person("under18", period) * person("immediate_intervention", period)
    to_social = recipient == Recipient.social_services
    report = person("duty_to_report", period) * to_social * private
    neither = (activity != Activity.social_services) * (activity != Activity.medical_pupil_health)
    interest = neither * person("obvious_public_interest", period)
    lifted = (
        person("consent", period) + report + alone_to_police * (prevention + intervention) + interest
    )
    return person("deidentified", period) + ~person("secret", period) + lifted


def system() -> TaxBenefitSystem:
    """The law."""
    law = TaxBenefitSystem([PERSON])
    actors = (("activity", Activity), ("recipient", Recipient))
    for name, values in actors:
        default = next(iter(values))
        law.add_variable(variable(name, Enum, possible_values=values, default_value=default))
    for name in ("private", *QUESTIONS):
        law.add_variable(variable(name, bool))
    for formula in (secret, permitted):
        law.add_variable(variable(formula.__name__, bool, formula=formula))
    return law


def loaded(t: Table) -> Simulation:
    """A simulation that has the whole table in memory."""
    simulation = SimulationBuilder().build_default_simulation(system(), count=len(t["private"]))
    for name, values in t.items():
        simulation.set_input(name, WHEN, values)
    return simulation


def calculate(simulation: Simulation) -> Bools:
    """Whether each case is permitted, worked out anew."""
    for name in ("secret", "permitted"):
        simulation.delete_arrays(name)
    answers: Bools = simulation.calculate("permitted", WHEN)
    return answers
