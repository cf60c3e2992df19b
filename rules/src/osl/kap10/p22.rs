//! 10 kap. 22 § OSL: supply of drugs, doping or alcohol to people under 18.

use crate::{osl::lists::SOCIAL, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Misstanke om överlåtelse av narkotika eller dopningsmedel, eller icke ringa langning av alkohol, till någon under 18 år får lämnas från socialtjänsten till åklagare eller Polismyndigheten.",
        "A suspicion of supply of narcotics or doping substances, or of more than minor supply of alcohol, to someone under 18 may be given by social services to a prosecutor or the Police Authority.",
    ),
    All(&[
        Any(&[Is(TO_POLICE), Is(TO_PROSECUTOR)]),
        Is(COMMITTED_CRIME),
        Is(SUPPLY_TO_MINOR),
    ]),
    Effect::Lifts(Lift::new(Scope::Only(SOCIAL), Is(FOR_INVESTIGATION)).one_listener()),
)];

/// No balancing, no threshold.
pub static PROVISION: Provision = Provision {
    id: "osl.10.22",
    at: osl(10, 22),
    name: text(
        "överlåtelse av droger till unga under 18 år",
        "supply of drugs to people under 18",
    ),
    versions: &[
        Version::new("2014:633", date(2015, 1, 1), RULES).reconstructed(
            "Ändringen 2018 antas vara redaktionell.",
            "The change of 2018 is assumed to be editorial.",
        ),
        Version::new("2017:1076", date(2018, 1, 1), RULES),
    ],
}
.checked();
