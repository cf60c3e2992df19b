//! 20 kap. 4 § SoL (2025:400): those concerned are told of an inquiry, from 2025-07-01.

use crate::{acts::duties::*, write::*};

pub(crate) const RULES: &[Rule] = &[rule(
    text(
        "Den som berörs av en utredning om ett barns behov av skydd eller stöd ska genast få veta att den har inletts, om inte särskilda skäl talar mot det. Här prövas det för barnet och vårdnadshavaren.",
        "Whoever is concerned by an inquiry into a child's need of protection or support shall be told at once that it has been opened, unless special reasons speak against it. Here it is tried for the child and the guardian.",
    ),
    All(&[
        BOARD,
        Is(INQUIRY_OPENED),
        Is(KIND_FEEDBACK),
        Any(&[Is(TO_SUBJECT), Is(TO_GUARDIAN)]),
        IsNot(REASONS_AGAINST_TELLING),
    ]),
    right(Is(INQUIRY_OPENED)),
)];

/// The duty opens no secrecy of its own: 12 kap. OSL does.
pub static PROVISION: Provision = Provision {
    id: "sol2025.20.4",
    at: Citation::section(Act::SOL_2025, 20, 4),
    name: text(
        "den som berörs får veta att en utredning har inletts",
        "those concerned are told that an inquiry has been opened",
    ),
    versions: &[Version::new("2025:400", date(2025, 7, 1), RULES)],
}
.checked();
