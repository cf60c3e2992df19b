//! 35 kap. 10 d § OSL: access bans to sports organisations; 10 b § before 2021.

use super::p10b::TO_SPORTS;
use crate::write::*;

/// Only the register of access bans.
pub static PROVISION: Provision = Provision {
    id: "osl.35.10d",
    at: osl_letter(35, 10, 'd'),
    name: text(
        "tillträdesförbud till idrottsorganisationer",
        "access bans to sports organisations",
    ),
    versions: &[Version::new("2020:620", date(2021, 1, 1), TO_SPORTS)],
}
.checked();
