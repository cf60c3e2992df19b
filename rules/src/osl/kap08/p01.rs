//! 8 kap. 1 § OSL: whom secrecy holds against.

use crate::write::*;

/// The boundary towards private persons and other authorities.
pub static PROVISION: Provision = Provision {
    id: "osl.8.1",
    at: osl(8, 1),
    name: text("sekretess mot enskilda och andra myndigheter", "secrecy towards private persons and other authorities"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Det som är hemligt får inte lämnas till enskilda eller till andra myndigheter. Varje kommunal nämnd är en egen myndighet.",
            "What is secret may not be given to private persons or other authorities. Each municipal board is an authority of its own.",
        ),
        All(&[
            Is(BY_AUTHORITY),
            Any(&[Is(TO_PRIVATE), Is(TO_OTHER_AUTHORITY), Is(TO_FOREIGN)]),
        ]),
        Effect::Boundary,
    )])],
}
.checked();
