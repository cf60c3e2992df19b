//! 10 kap. 18 c § OSL: preventing serious violence in close relations.

use sekretess_core::Spans;

use crate::write::*;

const HEALTH_AND_SOCIAL: Spans = &[&[one(osl(25, 1)), one(osl(26, 1))]];

const LIFTS: Effect =
    Effect::Lifts(Lift::new(Scope::Only(HEALTH_AND_SOCIAL), Cond::NEVER).one_listener());

/// To the Police Authority only; about the one who may commit it or the one close.
pub static PROVISION: Provision = Provision {
    id: "osl.10.18c",
    at: osl_letter(10, 18, 'c'),
    name: text("förebygga våld i nära relation", "preventing violence in close relations"),
    versions: &[
        Version::new("2021:646", date(2021, 8, 1), &[paragraph(
            1,
            text(
                "Socialtjänsten och hälso- och sjukvården får lämna uppgift till Polismyndigheten om särskilda omständigheter ger risk för ett våldsbrott, fridsbrott eller sexualbrott mot en närstående, där lägsta straffet är fängelse i minst ett år, uppgiften kan bidra till att hindra det och det inte är olämpligt. Det gäller inte misstanke om ett begånget brott.",
                "Social services and health care may give information to the Police Authority if special circumstances mean a risk of a violent crime, a crime against liberty or a sexual crime against someone close, with a lowest penalty of at least one year's imprisonment, the information can help prevent it and disclosure is not inappropriate. It does not hold for a suspicion of a committed crime.",
            ),
            All(&[
                Is(TO_POLICE),
                Is(RISK_CLOSE_VIOLENCE_SPECIAL),
                Is(MIN_1_YEAR),
                Is(HELPS_PREVENT),
                IsNot(INAPPROPRIATE),
                IsNot(COMMITTED_CRIME),
            ]),
            LIFTS,
        )]),
        Version::new("2025:179", date(2025, 4, 1), &[paragraph(
            1,
            text(
                "Socialtjänsten och hälso- och sjukvården får lämna uppgift till Polismyndigheten om konkreta omständigheter ger risk för ett våldsbrott, fridsbrott eller sexualbrott mot en närstående, där lägsta straffet är fängelse i minst ett år, och det inte är olämpligt. Det gäller inte misstanke om ett begånget brott.",
                "Social services and health care may give information to the Police Authority if concrete circumstances mean a risk of a violent crime, a crime against liberty or a sexual crime against someone close, with a lowest penalty of at least one year's imprisonment, and disclosure is not inappropriate. It does not hold for a suspicion of a committed crime.",
            ),
            All(&[
                Is(TO_POLICE),
                Is(RISK_CLOSE_VIOLENCE_CONCRETE),
                Is(MIN_1_YEAR),
                IsNot(INAPPROPRIATE),
                IsNot(COMMITTED_CRIME),
            ]),
            LIFTS,
        )]),
    ],
}
.checked();
