//! 35 kap. 11 § OSL: special personal-safety work (*särskilt personsäkerhetsarbete*).

use crate::write::*;

/// Strong secrecy without an end in time, wherever the information is.
pub static PROVISION: Provision = Provision {
    id: "osl.35.11",
    at: osl(35, 11),
    name: text("särskilt personsäkerhetsarbete", "special personal-safety work"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Personliga förhållanden som hör till särskilt personsäkerhetsarbete är hemliga om det inte står klart att ingen lider men.",
            "Personal circumstances that belong to special personal-safety work are secret unless it is clear that nobody suffers harm.",
        ),
        All(&[Is(KIND_PERSONAL_SAFETY), Is(PERSONAL), IsNot(CLEAR_NO_HARM)]),
        SECRET,
    )])],
}
.checked();
