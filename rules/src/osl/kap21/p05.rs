//! 21 kap. 5 § OSL: safety of a foreign national.

use crate::write::*;

/// Holds everywhere in the public sector.
pub static PROVISION: Provision = Provision {
    id: "osl.21.5",
    at: osl(21, 5),
    name: text("utlänningars säkerhet", "safety of foreign nationals"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Uppgifter om en utlänning är hemliga hos alla myndigheter om det kan antas att någon utsätts för övergrepp eller annat allvarligt men på grund av utlänningens förhållande till en främmande stat, myndighet eller organisation.",
            "Information on a foreign national is secret at all authorities if it can be assumed that somebody is exposed to assault or other serious harm because of the foreign national's relation to a foreign state, authority or organisation.",
        ),
        All(&[Is(PERSONAL), Is(KIND_FOREIGN), Is(FOREIGN_DANGER)]),
        SECRET,
    )])],
}
.checked();
