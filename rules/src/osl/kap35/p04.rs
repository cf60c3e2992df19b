//! 35 kap. 4 § OSL: other registers of crimes.

use crate::write::*;

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Uppgifter ur andra register om brott, som det över strafförelägganden och ordningsbot, är hemliga utan prövning.",
        "Information from other registers of crimes, such as that of penalty orders and summary fines, is secret without any test.",
    ),
    All(&[Is(KIND_OTHER_CRIME_REGISTER), Is(PERSONAL)]),
    SECRET,
)];

const fn wording(sfs: &'static str, from: sekretess_core::Date) -> Version {
    Version::new(sfs, from, RULES).reconstructed(
        "Lydelserna antas skilja i hur registren benämns.",
        "The wordings are taken to differ in how the registers are named.",
    )
}

/// Absolute secrecy in keeping the register and drawing from it; unlike 3 §, the
/// overrides of 10 kap. and consent reach it.
pub static PROVISION: Provision = Provision {
    id: "osl.35.4",
    at: osl(35, 4),
    name: text("andra register om brott", "other registers of crimes"),
    versions: &[
        wording("2014:633", date(2015, 1, 1)),
        wording("2017:1076", date(2018, 1, 1)),
        Version::new("2019:434", date(2019, 6, 30), RULES).note(
            "I ett pågående ärende om strafföreläggande eller ordningsbot gäller inte sekretessen för det registret.",
            "In a pending matter of a penalty order or a summary fine the secrecy of that register does not hold.",
        ),
    ],
}
.checked();
