//! 39 kap. 1 § OSL: staff counselling (*personalsocial verksamhet*).

use crate::write::*;

/// Strong secrecy at every authority.
pub static PROVISION: Provision = Provision {
    id: "osl.39.1",
    at: osl(39, 1),
    name: text("personalsocial rådgivning", "staff counselling"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Personliga förhållanden i samtal med personalens kurator, psykolog eller annan sådan rådgivare är hemliga om det inte står klart att ingen lider men.",
            "Personal circumstances in talks with a staff counsellor, psychologist or other such adviser are secret unless it is clear that nobody suffers harm.",
        ),
        All(&[Is(BY_AUTHORITY), Is(KIND_STAFF_COUNSELLING), Is(PERSONAL), IsNot(CLEAR_NO_HARM)]),
        SECRET,
    )])
    .unverified(
        "Ordalydelsen är inte läst; styrkan (omvänt skaderekvisit) är bästa läsning.",
        "The wording was not read; the strength (reversed harm test) is the best reading.",
    )],
}
.checked();
